"""Whose words a mail brings that its sender did not write: of a mail passed on, of a network's notice, of a short
message or a chat that the owner sends to themselves. Pure."""

from __future__ import annotations

import re

from agent.model import Address, Message
from agent.understand.mail import headers
from agent.understand.mail.heads import is_head

LONGEST = 20_000
MOST = 5
_FROM = re.compile(r"\*?(?:from|von|de|da|van|från|fra|od)[ \t]{0,2}\*?[:：]\*?[ \t]{0,2}(.{3,300})", re.IGNORECASE)
_MESSAGED = re.compile(
    r"\b(?:(?:just |has )?(?:messaged you|sent (?:you )?an? (?:new |direct )?(?:message|inmail|dm)"
    r"|replied to your (?:message|inmail)|(?:wrote|replied|writes|mentioned you) in (?:chat|a chat|your chat))"
    r"|new (?:direct )?(?:messages?|inmail) from|hat (?:ihnen|dir) (?:eine (?:neue )?nachricht|geschrieben)"
    r"|hat eine (?:neue )?nachricht (?:gesendet|geschickt)|neue (?:direkt)?nachricht(?:en)? von"
    r"|vous a (?:envoyé un (?:nouveau )?message|écrit)|nouveau message de"
    r"|(?:voice ?mail|voice message|missed call|sms|text(?: message)?) from"
    r"|(?:sprachnachricht|verpasster anruf|anruf in abwesenheit|sms|anruf) von"
    r"|(?:message vocal|appel manqué|sms) de|(?:mensaje de voz|llamada perdida|sms) de"
    r"|te ha enviado un (?:nuevo )?mensaje|nuevo mensaje de)\b",
    re.IGNORECASE,
)

_CHANNEL = (
    r"(?:sms|mms|imessage|whats ?app|signal|telegram|threema|messenger|viber|skype|ms teams|teams|slack|linkedin|xing"
    r"|in ?mail|chat|dm|text(?: message)?|messages?|voice ?mail|mailbox|nachricht(?:en)?|sprachnachricht|anruf|telefon"
    r"|phone|mensaje(?: de texto)?|llamada|texto|appel|message vocal)"
)
_OVER = re.compile(rf"\b{_CHANNEL}\b", re.IGNORECASE)
_SAYS_WHO = re.compile(
    rf"\b{_CHANNEL} (?:from|by|von|vom|de)[ \t]{{1,2}}(.{{2,60}})"
    rf"|^(.{{2,60}}?)[ \t]{{0,2}}[(,]?[ \t]?(?:per|via|by|on|over|in|auf|über|par|por|sur)[ \t]{_CHANNEL}\b"
    r"|^(.{2,60}?) (?:(?:just|has|have|gerade|eben|vient de|acaba de|me|m'|mir|hat|ha|a) ?){0,3}"
    r"(?:wrote|texted|messaged|sms'?d|called|phoned|rang|replied|answered|schrieb|schreibt|geschrieben|geantwortet"
    r"|angerufen|rief|écrit|répondu|appelé|écrire|m'appeler|escrito|escribió|escribirme|respondió|respondido|llamó"
    r"|llamado)\b",
    re.IGNORECASE,
)
_WHEN = r"\d{1,4}[./:-]\d{1,2}(?:[./:-]\d{1,4})?"
_IN_A_CHAT = re.compile(
    rf"\[?{_WHEN}[, ]{{1,3}}(?:(?:at|um|à) )?{_WHEN}(?: ?[ap]\.?m\.?)?\]?(?: ?[-–] ?| )([^:\[\]]{{2,60}}):"
    rf"|([^\d:\[\](),]{{2,60}})[ ,]{{1,2}}[\[(]?{_WHEN}(?:[, ]{{1,3}}{_WHEN})?(?: ?[ap]\.?m\.?)?[\])]?(?::|$)",
    re.IGNORECASE,
)
"""“[12.03.26, 12:31] Ann Lee: …”, “12.03.26, 12:31 - Ann Lee: …”, “Ann Lee, [12/03/2026 12:31]”."""
_SPEAKER = re.compile(r"([^\d:]{2,40}):(?:\s|$)")
MOST_LINES = 60
LONGEST_LINE = 200


def speakers(subject: str, text: str, owner: str, *, forward: bool) -> tuple[str, ...]:
    """What may hold the name of whoever wrote what the owner, of that name, sends to themselves: it came by a message
    or a call, or is passed on (`forward`) or addressed to the owner and has a name below."""
    lines = [line.strip("> \t*_“”\"'")[:LONGEST_LINE] for line in text[:LONGEST].splitlines()]
    lines = [line for line in lines if line][:MOST_LINES]
    found = [next(filter(None, told.groups())) for line in (subject[:LONGEST_LINE], *lines) if (told := _says(line))]
    over = _OVER.search(subject[:LONGEST_LINE]) is not None or any(_SAYS_WHO.search(line) for line in lines[:3])
    if over:
        found.append(_OVER.sub(" ", subject[:LONGEST_LINE]))
        found += [told[1] for line in lines if (told := _SPEAKER.match(line))]
    if lines and (over or forward or _greets(lines[0], owner)):
        found.append(_below(lines[-1]))
    return tuple(dict.fromkeys(each for each in (one.strip(" ,.:;-–") for one in found) if each))


def _says(line: str) -> re.Match[str] | None:
    return _IN_A_CHAT.match(line) or _SAYS_WHO.search(line)


def _below(line: str) -> str:
    """The words with a capital at the end of a text, as a name stands there."""
    words: list[str] = []
    for word in reversed(re.split(r"[.!?,;:]", line.rstrip(" .!"))[-1].split()[-4:]):
        if not word[:1].isupper():
            break
        words.insert(0, word)
    return " ".join(words)


def _greets(line: str, owner: str) -> bool:
    words = re.findall(r"\w+", line[:60].casefold())[:5]
    return bool({word for word in re.findall(r"\w+", owner.casefold()) if len(word) > 1} & set(words))


def writers(message: Message) -> tuple[Address, ...]:
    """Who wrote the mails that are passed on in this one, attached or copied under their head."""
    found = [inner.from_[0] for inner in message.nested[:MOST] if inner.from_]
    lines = [line.lstrip("> \t|") for line in message.text[:LONGEST].splitlines()]  # some programs quote it as well
    for at, line in enumerate(lines):
        if len(found) >= MOST:
            break
        if (begun := _FROM.match(line)) and is_head(lines, at):
            found += headers.addresses(begun[1].replace("[mailto:", "<").replace("]", ">"))[:1]
    return tuple(each for each in found if each.email)


def messengers(subject: str) -> tuple[str, ...]:
    """What stands before and after these words in such a subject: one of it may be who has written."""
    parts = _MESSAGED.split(subject[:300], maxsplit=1)
    return tuple(part for each in parts if (part := each.strip(' :,.!–-“”"')) and len(parts) > 1)


def messaged(subject: str) -> bool:
    """Does the subject of a notice say that somebody has written to the owner elsewhere?"""
    return _MESSAGED.search(subject[:300]) is not None
