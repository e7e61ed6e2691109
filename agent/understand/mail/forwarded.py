"""The mail that somebody passes on: who wrote it, its subject and text, attached or below the words above it. Pure.

Gmail, Outlook and Apple set a block From / Date / Subject / To over it, each in the language of whoever forwards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from agent.model import Address, Message
from agent.understand.days.moment_said import LONGEST, foreign_zone, moments
from agent.understand.mail import headers, heads
from agent.understand.sentences import split

_MOST_LINES = 400
_HEAD_LINES = 14
_MOST_TEXT = 20_000
_TALK = re.compile(
    r"interview|gespr(?:ä|ae?)ch|entretien|entrevista|\bcalls?\b|\bmeet|\bspeak|\btalk|\bchat\b|conversation|\btermin\b"
    r"|kennenlern|rendez-vous|échang|\bcita\b|reuni[oó]n|llamada|\btrial\b|probearbeit|hospitation|schnuppertag|visit"
    r"|besuch|visio\b|teams\b|zoom\b",
    re.IGNORECASE,
)
_LABELLED_TIME = re.compile(
    r"\n[ \t]{0,20}(?:time|uhrzeit|zeit|heure|horaire|hora)[ \t]{0,5}:[ \t]{0,20}", re.IGNORECASE
)
"""A day on one line, its time on the next."""
_BRACKETED = re.compile(r"\[\s*(?:mailto:)?([^\s\[\]@]{1,64}@[^\s\[\]@]{3,190})\s*\]")


@dataclass(frozen=True, slots=True)
class Forwarded:
    """`sender`: None where the block names no address."""

    sender: Address | None
    subject: str
    text: str
    sent: datetime | None = None


def of(message: Message) -> Forwarded | None:
    """What the mail passes on; None where it passes nothing on."""
    if message.nested:
        inner = message.nested[0]
        sender = inner.from_[0] if inner.from_ else None
        return Forwarded(sender, inner.subject[:200], inner.text[:_MOST_TEXT], inner.sent)
    lines = [line.lstrip("> \u00a0").replace("\u00a0", " ") for line in message.text.split("\n")[:_MOST_LINES]]
    for at in range(len(lines)):
        if heads.is_head(lines, at):
            return _below(lines, at)
    return None


def _below(lines: list[str], at: int) -> Forwarded:
    found: dict[str, str] = {}
    end = at
    for number in range(at, min(at + _HEAD_LINES, len(lines))):
        label = heads.label(lines[number])
        if label is not None and label[0] not in found:
            found[label[0]] = label[1].strip(" *_")
            end = number + 1
        elif found and not lines[number].strip():
            break
    addresses = headers.addresses(_BRACKETED.sub(r"<\1>", found.get("from", ""))[:400])
    sender = next((each for each in addresses if each.email), None)
    return Forwarded(sender, found.get("subject", "")[:200], "\n".join(lines[end:])[:_MOST_TEXT])


def appointment(mail: Forwarded, now: datetime) -> tuple[datetime, datetime] | None:
    """When they meet, where the mail names one day with a time and no other, in words about a talk; else None.

    A day told by "tomorrow" or by its weekday alone is none: when it was written is not sure.
    """
    found: set[tuple[datetime, datetime]] = set()
    talk = _TALK.search(mail.subject) is not None
    for sentence in split(_LABELLED_TIME.sub(" ", mail.text)):
        talk = talk or _TALK.search(sentence) is not None
        for one in moments(sentence[:LONGEST], now):
            if one.start is None or one.end is None or one.relative:
                return None
            if foreign_zone(sentence, one.span[1], one.start)[0]:
                return None
            found.add((one.start, one.end))
    return next(iter(found)) if talk and len(found) == 1 else None
