"""The head of another mail inside a text: From / Sent / To / Subject, and the rules drawn above it. Pure.

Structure decides (labelled lines together, an address or a moment in them), so that an appointment or a
list of questions with colons is not taken for a head.
"""

from __future__ import annotations

import re

from agent.understand.mail import footer_words, head_words
from agent.understand.mail.attributions import ADDRESS, DATE, MONTH_OR_DAY, TIME

_LABEL = re.compile(r"[\s*|_]{0,12}([^\W\d_][^:：*|<>@]{0,24}?)\s{0,3}\*{0,2}\s?[:：][*_]{0,2}\s*(.*)")
_INLINE = re.compile(
    r"(?:from|von|de|da|van|fra|från|od)\s?\*?:\*?\s?.{3,100}?\s\*?(?:sent|date|gesendet|datum|envoyé|enviado|inviato|"
    r"verzonden|data|fecha|skickat|sendt|wysłano)\s?(?:\s(?:le|el|am|em))?\*?:.{5,80}?\s\*?(?:to|an|à|para|a|aan|till?|do)"
    r"\s?\*?:.{3,400}?\s\*?(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne|temat)\s?\*?:",
    re.IGNORECASE,
)
_RULED = re.compile(
    r"\s{0,6}[-_=*~—–]{2,60}\s{0,3}([^\W\d_](?:[^-_=*~\n]|(?<=\w)-(?=\w)){2,70}?)\s{0,3}[-_=*~—–]{0,60}\s{0,3}:?\s*"
)
_DASHES = str.maketrans("‐‑―−", "----")
_END = re.compile(
    r"-{2,10}\s?(?:end(?:e|ing)?|fin|fine|koniec|slut|konec|einde|конец)\b.{0,40}(?:message|mail|nachricht|forward|original|"
    r"mensaje|messaggio|wiadomo|besked|bericht|сообщ)[^-]{0,40}-{2,10}\s{0,3}",
    re.IGNORECASE,
)
_NOTES = re.compile(r"^\s{0,90}(?:To|An|À|Pour|Para|A|cc|Kopie|Subject|Betreff|Thema|Objet|Asunto|Oggetto)\s*$")
_NOTES_TO = ("to", "an", "à", "pour", "para", "a")
_NOTES_SUBJECT = ("subject", "betreff", "thema", "objet", "asunto", "oggetto")
_OTHER_LABEL = re.compile(r"\s{0,4}[^\W\d_][\w ]{1,20}:\s\S")
_HEAD_LINES = 14


def is_head(lines: list[str], at: int) -> bool:
    """Whether a block From / Sent / To / Subject, in any order and language, begins here."""
    first = label(lines[at])
    if first is None:
        return False
    seen: dict[str, str] = {}
    blanks = strangers = 0
    others = False  # labels that no mail has: "Location: the yard"
    for line in lines[at : at + _HEAD_LINES]:
        found = label(line)
        if found is not None:
            if found[0] in seen and found[0] != "cc":
                break
            seen[found[0]] = found[1]
            blanks = 0
        elif not line.strip(" *|"):
            blanks += 1
            if blanks > 1:
                break
        else:
            others = others or _OTHER_LABEL.match(line) is not None
            strangers += 1  # a long list of recipients goes on in the next line
            if strangers > 4:
                break
    if others and not (ADDRESS.search(seen.get("from", "")[:300]) or TIME.search(seen.get("sent", "")[:120])):
        return False
    return _is_of_mail(seen)


def is_inline_head(line: str) -> bool:
    """Whether a whole head was run together into this line."""
    return 40 < len(line) < 2000 and ":" in line and _INLINE.match(line.lstrip(" *>-_")) is not None


def _is_of_mail(seen: dict[str, str]) -> bool:
    if len(seen) < 2:
        return False
    written_by, moment = seen.get("from", ""), seen.get("sent", "")
    addressed = ADDRESS.search(written_by[:300]) is not None
    dated = len(moment) < 120 and bool(DATE.search(moment) and TIME.search(moment))
    if "from" not in seen:
        # Two labels are enough where both say what only a mail says.
        return dated and ADDRESS.search(seen.get("to", "")[:300]) is not None
    if addressed and (dated or ("subject" in seen and len(seen) > 2)):
        return True
    if not ("sent" in seen or "subject" in seen) or len(set(seen) - {"cc"}) < 3:
        return False
    if not addressed and "sent" in seen and not (DATE.search(moment[:120]) or MONTH_OR_DAY.search(moment[:120])):
        return False  # "Date: the day you sign"
    if "subject" not in seen and not addressed and not DATE.search(moment[:120]):
        return False  # "From: Pune / To: Delhi / Date: 12 March"
    # "From: 10:00 / To: 11:00 / Date: Friday" is an appointment, no head.
    return re.search(r"[^\W\d_]{2}|[^\W\d_a-z]", written_by) is not None and not written_by[:1].isdigit()


def label(line: str) -> tuple[str, str] | None:
    """What a line of a head tells ("from", "sent", "to" …) and its value; None where it is none."""
    match = _LABEL.match(line) if len(line) < 2000 and (":" in line or "：" in line) else None
    if match is None:
        return None
    category = head_words.CATEGORY.get(match[1].strip().lower())
    return (category, match[2]) if category else None


def is_ruled(lines: list[str], at: int) -> bool:
    """Whether this line is a rule with words in it ("-----Original Message-----") above another mail."""
    line = lines[at]
    if not 4 < len(line) < 250 or line.lstrip()[:1] not in "-_=*~—–‐‑―":
        return False
    line = line.replace("&nbsp;", " ").translate(_DASHES)
    match = _RULED.fullmatch(line)
    if match is None:
        return False
    if head_words.FORWARDED.search(match[1]) and (
        len(match[1].split()) <= 4 or line.rstrip(" :")[-2:].strip("-_=*~—–") == ""
    ):
        # "--- Original design ---" is a heading: the rule speaks of mail, or what a mail has stands below it.
        return _speaks_of_mail(match[1]) or any(
            label(text) is not None or text.lstrip().startswith((">", "<")) or (DATE.search(text) and TIME.search(text))
            for _index, text in near(lines, at + 1, 2)
        )
    return any(label(text) is not None and is_head(lines, index) for index, text in near(lines, at + 1, 1))


def _speaks_of_mail(words: str) -> bool:
    lowered = words.lower()
    return any(stem in lowered for stem in footer_words.MAIL_STEMS) or head_words.HANDED_ON.search(words) is not None


def of_notes(lines: list[str]) -> frozenset[int]:
    """Where heads begin as Lotus Notes sets them: writer and moment, then "To", "cc", "Subject" without colons."""
    starts: set[int] = set()
    bare = {index: line.split()[-1].lower() for index, line in enumerate(lines) if line and _NOTES.search(line)}
    for index, label in bare.items():
        if label not in _NOTES_SUBJECT:
            continue
        to = next((at for at in range(index - 1, max(index - 12, -1), -1) if bare.get(at) in _NOTES_TO), -1)
        if to < 0:
            continue
        top = to
        for at in range(to, max(to - 7, -1), -1):
            if lines[at].strip():
                top = at
            elif at < to - 1 and at + 1 == top:
                break
        block = " ".join(line.strip()[:200] for line in lines[top : index + 1])
        if DATE.search(block) and (TIME.search(block) or ADDRESS.search(block)):
            starts.add(top)
    return frozenset(starts)


def ends_a_forward(line: str) -> bool:
    """ "----- End forwarded message -----": words below it are the writer's again."""
    return line.startswith("--") and len(line) < 100 and _END.match(line) is not None


def announces(lines: list[str], at: int) -> bool:
    """ "Begin forwarded message:", "Original Message" and their kin, right above a head or a quote."""
    line = lines[at].strip(" \t*_-:：")
    if not 5 <= len(line) <= 80 or not head_words.FORWARDED.search(line):
        return False
    if not lines[at].rstrip(" *").endswith((":", "：")) and len(line.split()) > 3:
        return False
    return any(text.lstrip().startswith(">") or is_head(lines, index) for index, text in near(lines, at + 1, 1))


def is_cited_head(lines: list[str], at: int) -> bool:
    """Whether the next lines with words are a head that is cited as a whole."""
    block = [line.lstrip("> ") for line in lines[at : at + _HEAD_LINES + 3]]
    return any(is_head(block, index) for index, _text in near(block, 0, 1))


def near(lines: list[str], at: int, count: int) -> list[tuple[int, str]]:
    """The next `count` lines that are not blank, within four."""
    return [(index, lines[index]) for index in range(at, min(at + 4, len(lines))) if lines[index].strip()][:count]
