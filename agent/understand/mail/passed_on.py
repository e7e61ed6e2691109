"""Whose words a mail brings that its sender did not write: of a mail passed on, or of a network's notice. Pure."""

from __future__ import annotations

import re

from agent.model import Address, Message
from agent.understand.mail import headers
from agent.understand.mail.heads import is_head

LONGEST = 20_000
MOST = 5
_FROM = re.compile(r"\*?(?:from|von|de|da|van|från|fra|od)[ \t]{0,2}\*?[:：]\*?[ \t]{0,2}(.{3,300})", re.IGNORECASE)
_MESSAGED = re.compile(
    r"\b(?:(?:just |has )?(?:messaged you|sent you an? (?:new )?(?:message|inmail)|replied to your (?:message|inmail))"
    r"|new (?:message|inmail) from|hat (?:ihnen|dir) (?:eine (?:neue )?nachricht|geschrieben)|neue nachricht von"
    r"|vous a (?:envoyé un (?:nouveau )?message|écrit)|nouveau message de"
    r"|(?:voice ?mail|voice message|missed call|sms|text(?: message)?) from"
    r"|(?:sprachnachricht|verpasster anruf|anruf in abwesenheit|sms|anruf) von"
    r"|(?:message vocal|appel manqué|sms) de|(?:mensaje de voz|llamada perdida|sms) de"
    r"|te ha enviado un (?:nuevo )?mensaje|nuevo mensaje de)\b",
    re.IGNORECASE,
)


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
