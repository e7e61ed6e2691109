"""Which lines of a mail are somebody else's: quotes, the lines above them, forwarded heads. Pure.

Structure first (a block of labelled lines, a line with a date, a time and an address before cited
lines); the words of many languages only where structure alone could take a person's own sentence.
Nobody's words are lost on a guess: what is not clearly a quote stays.
"""

from __future__ import annotations

import re

from agent.understand import html

MAX_LINES = 20_000

_DIGIT = re.compile(r"\d")
_CITED = re.compile(r"\s{0,3}(?:>|&gt;|›|»)")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d[年년.-]|\d{1,2}[月월]")
_TIME = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,100}\.\w|mailto:")
_WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb|schreibt|geschrieben|a [ée]crit|écrit|escribi[óo]|escribe|ha scritto|scrive|"
    r"schreef|schreven|geschreven|napisał\w*|napisan\w*|pisze|escreveu|skrev|skriver|kirjoitti|"
    r"napsal\w*|napísal\w*|írta|a scris|yazdı|wrote the following|έγραψε|написал\w*|пишет|писал\w*|sandte|sent)\b"
    r"|写道|寫道|のメール|さんは|작성|을 썼습니다|כתב",
    re.IGNORECASE,
)
# How an attribution opens: a preposition or article before a date, in the languages mail is written in.
_OPENS = re.compile(
    r"\W{0,3}(?:on|am|um|le|el|il|op|em|no|den|på|w|dnia|dne|dňa|pe|în|a|στις|at|wiadomość|tirsdag|"
    r"\w{2,9}[.,]+|\d)\b",
    re.IGNORECASE,
)
_YOU_WROTE = re.compile(
    r"\b(?:you|du|sie|tu|vous|usted|lei|je|u|você|pani?) (?:wrote|schriebs?t?|schrieben|avez)\b", re.I
)

_LABEL = re.compile(r"[\s>*|]{0,12}([^\W\d_][^:：*|<>@]{0,24}?)\s?\*{0,2}\s?[:：]\*{0,2}\s*(.*)")
_LABELS = {
    "from": "from|von|de|da|van|från|fra|od|от|lähettäjä|kimden|gönderen|feladó|expéditeur|remitente|mittente|"
    "afzender|avsändare|absender|afsender|nadawca|odesílatel|отправитель|差出人|发件人|寄件者|보낸 사람|από|de la",
    "sent": "sent|date|gesendet|datum|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviado em|enviada em|fecha|"
    "inviato|data|data invio|verzonden|skickat|sendt|dato|wysłano|wysłane|data wysłania|odesláno|odoslané|dátum|"
    "elküldve|lähetetty|päivämäärä|дата|отправлено|tarih|gönderildi|trimis|送信日時|日付|发送时间|日期|날짜|보낸 날짜|"
    "ημερομηνία|στάλθηκε",
    "to": "to|an|à|a|para|aan|till|til|do|komu|pro|кому|vastaanottaja|kime|címzett|către|destinataire|宛先|收件人|"
    "收件者|받는 사람|προς|per",
    "cc": "cc|kopie|copie à|copia|kopia|kopi|kopio|cópia|копия|másolat|抄送|参照|副本",
    "subject": "subject|betreff|betrifft|objet|asunto|oggetto|onderwerp|ämne|emne|temat|assunto|předmět|predmet|"
    "aihe|тема|konu|tárgy|subiect|件名|主题|主旨|제목|θέμα|re",
}
_CATEGORY = {label: category for category, labels in _LABELS.items() for label in labels.split("|")}

_RULED = re.compile(r"[\s>]{0,6}[-_=*~—–]{2,}\s*([^\W\d_][^-_=*~\n]{2,60}?)\s*[-_=*~—–]{2,}\s*:?\s*")
_FORWARDED = re.compile(
    r"origin|ursprüngl|forward|weitergeleit|transf[eé]r|réexp|reenviad|reenvia|inoltrat|doorgestuurd|"
    r"oorspronkelijk|vidarebefordra|videresendt|viderebragt|encaminhad|przekazan|przesłan|preposlan|přeposlan|"
    r"původní|välitetty|alkuperäinen|továbbított|eredeti|redirecţion|пересыла|исходн|iletilen|orijinal|"
    r"転送|元のメッセージ|转发|原始邮件|轉寄|原始郵件|전달|원본",
    re.IGNORECASE,
)
_REPLY_ABOVE = re.compile(
    r"\b(?:reply|respond|antwort\w*|r[ée]pon\w+|respond\w*|rispond\w*|antwoord\w*)\b.{0,40}"
    r"\b(?:above|oberhalb|über|au-dessus|encima|arriba|sopra|boven)\b.{0,40}\b(?:line|linie|zeile|ligne|l[íi]nea|"
    r"riga|lijn)\b",
    re.IGNORECASE,
)


def own_chunks(lines: list[str]) -> list[list[str]]:
    """The runs of lines that the writer added: one, or several when they answered between quotes.

    `lines` may hold the marks of `html`.
    """
    lines = lines[:MAX_LINES]
    chunks: list[list[str]] = [[]]
    at = 0
    while at < len(lines):
        line = lines[at]
        if line == html.CUT or _is_ruled(lines, at) or is_head(lines, at):
            break
        if _REPLY_ABOVE.search(line) and len(line) < 200:
            if any(one.strip() for chunk in chunks for one in chunk):
                break
        elif line.startswith(html.ATTRIBUTION):
            if _FORWARDED.search(line):
                break
        elif _CITED.match(line):
            if chunks[-1]:
                chunks.append([])
        elif length := _attribution(lines, at):
            if not _cited_follows(lines, at + length):
                break
            at += length - 1
        elif not _announces(lines, at):
            chunks[-1].append(line)
        at += 1
    return [chunk for chunk in chunks if any(one.strip() for one in chunk)]


def is_head(lines: list[str], at: int) -> bool:
    """Whether a block From / Sent / To / Subject, in any order and language, begins here."""
    first = _label(lines[at])
    if first is None:
        return False
    seen: dict[str, str] = {}
    blanks = strangers = 0
    for line in lines[at : at + 14]:
        found = _label(line)
        if found is not None:
            if found[0] in seen and found[0] != "cc":
                break
            seen[found[0]] = found[1]
            blanks = 0
        elif not line.strip(" >*|"):
            blanks += 1
            if blanks > 1:
                break
        else:
            strangers += 1  # a long list of recipients goes on in the next line
            if strangers > 4:
                break
    if "from" not in seen or not ("sent" in seen or "subject" in seen) or len(set(seen) - {"cc"}) < 3:
        return False
    # "From: 10:00 / To: 11:00 / Date: Friday" is an appointment, no head.
    return re.search(r"[^\W\d_]{2}", seen["from"]) is not None and not _TIME.match(seen["from"])


def _label(line: str) -> tuple[str, str] | None:
    match = _LABEL.match(line) if len(line) < 2000 else None
    if match is None:
        return None
    category = _CATEGORY.get(match[1].strip().lower())
    return (category, match[2]) if category else None


def _is_ruled(lines: list[str], at: int) -> bool:
    """Whether this line is a rule with words in it ("-----Original Message-----") above another mail."""
    match = _RULED.fullmatch(lines[at]) if len(lines[at]) < 200 else None
    if match is None:
        return False
    if _FORWARDED.search(match[1]):
        return True
    return any(_label(line) is not None and is_head(lines, index) for index, line in _next(lines, at + 1, 1))


def _next(lines: list[str], at: int, count: int) -> list[tuple[int, str]]:
    """The next `count` lines that are not blank, within four."""
    near = [(index, lines[index]) for index in range(at, min(at + 4, len(lines))) if lines[index].strip()]
    return near[:count]


def _announces(lines: list[str], at: int) -> bool:
    """ "Begin forwarded message:" and its kin: a line that ends with a colon right above a head or a quote."""
    line = lines[at].strip()
    if not line.endswith((":", "：")) or len(line) > 80 or not _FORWARDED.search(line):
        return False
    return any(_CITED.match(text) or is_head(lines, index) for index, text in _next(lines, at + 1, 1))


def _cited_follows(lines: list[str], at: int) -> bool:
    return any(_CITED.match(line) for _index, line in _next(lines, at, 1))


def _attribution(lines: list[str], at: int) -> int:
    """How many lines from here are an "On … wrote:" (0: none), which mail programs fold into up to four."""
    if not lines[at].strip() or not _begins(lines[at]):
        return 0
    joined = ""
    for length in range(1, 5):
        if at + length > len(lines) or not lines[at + length - 1].strip():
            break
        joined = f"{joined} {lines[at + length - 1].strip()}".strip()
        if len(joined) > 400:
            break
        if joined.endswith((":", "：", ": *", ":*")):
            return length if _is_attribution(joined, cited=_cited_follows(lines, at + length)) else 0
    return 0


def _begins(line: str) -> bool:
    """Whether an attribution may begin with this line, so that a sentence before one is not taken for it."""
    if _OPENS.match(line) and _DIGIT.search(line):
        return True
    if len(line) < 200 and ("@" in line or "mailto:" in line) and _ADDRESS.search(line):
        return True
    return bool(_DIGIT.search(line) and _DATE.search(line) and _TIME.search(line)) or (
        line.rstrip().endswith(":") and bool(_WROTE.search(line))
    )


def _is_attribution(joined: str, *, cited: bool) -> bool:
    signs = [bool(sign.search(joined)) for sign in (_DATE, _TIME, _ADDRESS, _WROTE)]
    if cited:
        return signs[3] or sum(signs) >= 2
    # Without cited lines below it everything after it is given up: more must speak for it.
    return sum(signs) >= 3 and not (_YOU_WROTE.search(joined) and not signs[2])
