"""The words above a quoted or forwarded mail, in the languages mail is written in. Pure."""

from __future__ import annotations

import re

from agent.understand.sieve import Sieve

WROTE = re.compile(
    r"\b(?:wrote|writes|said|says|quoting|schrieb\w*|schreibt|geschrieben|zitat von|a [ée]crit|[ée]crit|"
    r"[ée]crivait|"
    r"citation de|escribi[óo]|escribe|ha escrito|citando a|escriviu|va escriure|ha escrit|ha scritto|scrisse|"
    r"scrive|"
    r"citando|schreef|schreven|geschreven|geskryf|napisa[łlo]\w*|napísal\w*|napsal\w*|pisze|píše|piše|"
    r"je pisal\w*|escreveu|skrev|skriver|skrifaði|kirjoitti|kirjutas|rakstīja|rašė|parašė|írta|írt|"
    r"a scris|yazdı|yazmış|şunları yazdı|έγραψε|έγραψαν|γράφει|"
    r"написа\w*|пишет|писал\w*|пише|писав|напиша|đã viết|menulis|idatzi|scríobh|ysgrifennodd|aliandika|sandte|"
    r"sent)\b"
    r"|写道|寫道|写到|寫到|のメール|さんは|書きました|のメッセージ|작성|썼습니다|님이 쓴|כתב|מאת|كتب|"
    r"نوشت|ने लिखा|เขียน|დაწერა|წერს",
    re.IGNORECASE,
)
"""That somebody wrote something, as mail programs say it in the line above a quote."""

YOU_WROTE = re.compile(
    r"\b(?:i|we|he|she|they) (?:wrote|said|sent)\b|^\W{0,3}(?:i|ich|wir|je|j'ai|nous|yo|io|eu|ik|jag|jeg|ja|я) |"
    r"schrieb ich|schrieben wir|habe ich|haben wir|"
    r"\b(?:you|du|sie|tu|vous|usted|lei|je|u|você|pani?|ty|вы|ты) (?:wrote|schriebs?t?|schrieben|avez|"
    r"escribi\w+|"
    r"escrev\w+|написал\w*|писал\w*)\b",
    re.IGNORECASE,
)

FORWARDED = Sieve(
    r"origin|urspr[uü]ngl|oprindelig|opprinnelig|oryginaln|upprunaleg|переадресован|forward|weitergeleit|transf[eé]r|réexp|reenvia|inoltrat|doorgestuurd|"
    r"oorspronkelijk|vidarebefordra|videresendt|viderebragt|encaminhad|przekazan|przesłan|preposlan|přeposlan|"
    r"původní|pôvodn|välitetty|alkuperäinen|edelleenlähet|továbbított|eredeti|redirecţion|redirecționat|"
    r"пересыла|"
    r"пересланн|исходн|переслан|препратен|proslijeđen|prosleđen|iletilen|yönlendirilen|orijinal|αρχικό|προωθ|"
    r"chuyển tiếp|diteruskan|asli|edastatud|pārsūtīt|persiųst|áframsent|upprunaleg|"
    r"転送|元のメッセージ|转发|转發|原始|轉寄|전달|원본|הועבר|מועבר|מקורית|الأصلية|معاد توجيه|ส่งต่อ|ต้นฉบับ",
    re.IGNORECASE,
)
"""That a mail was handed on, or is the one that is answered."""

HANDED_ON = re.compile(
    r"\b(?:forwarded|weitergeleitet\w*|transf[eé]r[eé]e?s?|r[eé]exp[eé]di\w*|reenviad\w+|inoltrat\w+|doorgestuurd\w*|"
    r"vidarebefordra\w+|videresendt\w*|encaminhad\w+|przekazan\w+|przesłan\w+|přeposlan\w+|välitetty)\b|[^\x00-\u024f]",
    re.IGNORECASE,
)
"""That a mail was handed on, where the word for mail is left out; or a script in which no heading is drawn so."""

_REPLY_ABOVE = re.compile(
    r"\b(?:reply|respond|answer|type|write|schreib\w*|antwort\w*|r[ée]pon\w+|respond\w*|rispond\w*|antwoord\w*|svar\w*|"
    r"odpow\w+)\b.{0,40}"
    r"\b(?:above|oberhalb|über|au-dessus|encima|arriba|sopra|boven|acima|ovanför|over|ovenfor|powyżej)\b.{0,40}"
    r"\b(?:line|linie|zeile|ligne|l[íi]nea|riga|lijn|linha|raden|linjen|linij\w+)\b",
    re.IGNORECASE,
)
_LINE_STEMS = ("line", "lini", "zeile", "ligne", "línea", "linea", "riga", "lijn", "linha", "raden", "linj")


def asks_to_reply_above(line: str) -> bool:
    """Whether a ticket system says in this line that the answer ends above it."""
    if not 10 < len(line) < 200:
        return False
    low = line.lower()
    found = _REPLY_ABOVE.search(line) if any(stem in low for stem in _LINE_STEMS) else None
    if found is None:
        return False
    # A person may say such a thing in a sentence of their own; a mark has a rule around it, or nothing else.
    bare = line.strip(" \t>*")
    return bare[0] in "-#=_~—–[(+<|" or (len(bare.split()) <= 12 and len(line[found.end() :].split()) <= 3)


_LABELS = {
    "from": "from|von|de|da|van|från|fra|od|от|lähettäjä|kimden|gönderen|feladó|expéditeur|remitente|mittente|"
    "afzender|avsändare|absender|afsender|nadawca|odesílatel|odosielateľ|отправитель|від|από|αποστολέας|de la|"
    "expeditor|pošiljatelj|šalje|saatja|nuo|siuntėjas|no|sūtītājs|frá|từ|người gửi|dari|pengirim|daripada|"
    "差出人|送信者|发件人|發件人|寄件者|寄件人|보낸 사람|보낸사람|발신|מאת|من|ผู้ส่ง|จาก|از|प्रेषक",
    "sent": "sent|date|sent at|date sent|gesendet|datum|gesendet am|envoyé|envoyé le|date d'envoi|enviado|"
    "enviado el|"
    "enviado em|enviada em|enviada|fecha|data|enviat|inviato|data invio|inviato il|verzonden|skickat|skickad|"
    "sendt|"
    "dato|wysłano|wysłane|data wysłania|odesláno|odoslané|dátum|elküldve|küldve|lähetetty|päivämäärä|päiväys|"
    "дата|"
    "отправлено|надіслано|изпратено|tarih|gönderildi|gönderme tarihi|trimis|trimis la|trimis pe|poslano|"
    "poslato|"
    "saadetud|kuupäev|išsiųsta|nosūtīts|datums|sent|dagsetning|ngày|đã gửi|tanggal|dikirim|terkirim|tarikh|"
    "送信日時|日時|日付|日期|发送时间|時間|时间|寄件日期|傳送日期|發送時間|發送日期|날짜|보낸 날짜|보낸날짜|נשלח|"
    ""
    "תאריך|التاريخ|"
    "تاريخ|تم الإرسال|วันที่|ส่ง|ημερομηνία|στάλθηκε|ημ/νία",
    "to": "to|an|à|a|para|aan|till|til|do|komu|pro|кому|до|vastaanottaja|kime|alıcı|címzett|către|destinataire|"
    "destinatario|destinatário|ontvanger|mottagare|prima|za|kam|kellele|saaja|kam|kam|кому|към|per|προς|til|"
    "đến|tới|kepada|ke|宛先|收件人|收件者|받는 사람|받는사람|수신|אל|إلى|ถึง|به",
    "cc": "cc|kopie|copie à|copie|copia|kopia|kopi|kopio|cópia|копия|копія|másolat|bilgi|κοιν|bcc|抄送|副本|참조|"
    ""
    ""
    "reply-to|reply to|antwort an|répondre à|responder a|importance|wichtigkeit|priorität|attachments|anlagen|"
    "pièces jointes|adjuntos|allegati|bijlagen|organization|organisation|sent by|x-mailer|message-id",
    "subject": "subject|betreff|betrifft|objet|asunto|assumpte|oggetto|onderwerp|ämne|emne|temat|assunto|"
    "předmět|"
    "predmet|aihe|тема|относно|konu|tárgy|subiect|zadeva|naslov|teema|tema|efni|chủ đề|tiêu đề|subjek|perihal|"
    "subyek|件名|主题|主題|主旨|标题|標題|제목|θέμα|re|נושא|الموضوع|หัวเรื่อง|เรื่อง|موضوع|विषय",
}
CATEGORY = {label: category for category, labels in reversed(_LABELS.items()) for label in labels.split("|")}
"""Label of a line of a head, lower-case -> what it tells; "cc" stands for all that need not be there."""
