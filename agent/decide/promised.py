"""By when they said that they would be in touch: which of several words counts. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from agent.decide.mail_key import mail_key
from agent.facts import MailReceived, PromiseNoted
from agent.model import Kind, Promise

FARTHEST = timedelta(days=730)
"""A date further off than this is no employer's plan; it holds for this long."""
_ALONE = re.compile(r"\b(?:i|ich|je|yo)\b|\bj['’]", re.IGNORECASE)

_TOGETHER = re.compile(
    r"\b(?:we|our|wir|unser\w*|nous|notre|nos|nosotros|nuestr[oa]s?|team|decision|entscheidung|décision|decisión)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Promised:
    """The promise that counts: the newest, whoever reported it. `mail` is None for the owner's word."""

    at: datetime
    promise: Promise
    mail: MailReceived | None

    @property
    def anchor(self) -> str:
        """A stable name for what said it."""
        return mail_key(self.mail) if self.mail else f"noted-{self.at.astimezone(UTC):%Y%m%dT%H%M%S}"


def of_a_mailbox(mail: MailReceived) -> bool:
    """Does a mailbox answer by itself that “we get back to you within ten days”? Whoever is away is waited for until
    the day they are back, and only where they are the one to write to; what “we” will do by a day is more than that."""
    if mail.kind is not Kind.AUTO_REPLY or mail.notice or mail.bounced or mail.promise is None:
        return False
    if mail.away_until is None:
        return True
    said = mail.promise.sentence
    return _ALONE.search(said) is None and (mail.contact is None or _TOGETHER.search(said) is not None)


def newest(
    mails: Iterable[MailReceived], noted: Iterable[PromiseNoted], since: datetime | None, *,
    arranged: datetime | None = None, last_day: date | None = None,
) -> Promised | None:  # fmt: skip
    """The newest promise in their mails or by the owner's word; one from before `since` was about something else, if it
    was not made when what took place then was `arranged`, and for a day after its `last_day`."""
    found = [Promised(m.at, bounded(m.promise, m.at), m) for m in mails if m.promise]
    found += [Promised(p.at, bounded(p.promise, p.at), None) for p in noted]

    def reaches_beyond(each: Promised) -> bool:
        return arranged is not None and each.at >= arranged and last_day is not None and each.promise.end > last_day

    recent = [p for p in found if since is None or p.at >= since or reaches_beyond(p)]
    # A mail that lay somewhere may come after the one that takes its date back.
    return max(recent, key=lambda p: p.mail.said if p.mail else p.at, default=None)


def bounded(promise: Promise, said: datetime) -> Promise:
    """A promise that ends no later than an employer plans."""
    return replace(promise, end=min(promise.end, said.date() + FARTHEST))
