"""What there is between the owner and one person, whatever the application: mails both ways, absence. Pure."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from agent.decide.application import HUMAN, REACHED, Draft
from agent.decide.known import Known
from agent.decide.spoken import one
from agent.facts import MailReceived, OwnerWrote
from agent.model import Intent, Kind


@dataclass(frozen=True)
class Person:
    """The person of that contact id."""

    known: Known
    contact: str

    @functools.cached_property
    def received(self) -> list[MailReceived]:
        """What came from them, newest first."""
        names = sorted(self.known.contacts[self.contact].applications)
        theirs = (m for name in names for m in self.known.applications[name].received if m.contact == self.contact)
        return sorted(theirs, key=lambda m: m.at, reverse=True)

    @property
    def last_word(self) -> MailReceived | None:
        """The newest mail that they wrote themselves."""
        return next((m for m in self.received if m.kind in HUMAN), None)

    @functools.cached_property
    def owner_wrote(self) -> list[OwnerWrote]:
        """The owner's own mails (none of ours) to them."""
        person = self.known.contacts[self.contact]
        theirs = [self.known.applications[name].wrote for name in sorted(person.applications)]
        elsewhere: dict[int, OwnerWrote] = {}
        for there in (self.contact, *person.addresses):
            elsewhere |= self.known.own_to.get(there, {})
        return [
            mail
            for mail in itertools.chain((elsewhere[n] for n in sorted(elsewhere)), *theirs)
            if mail.ours is None and (self.contact in mail.contacts or set(person.addresses) & set(mail.addresses))
        ]

    def sent(self) -> Iterator[Draft]:
        """Mails of ours that have reached, or may have reached, them."""
        for draft in self.known.drafts_of.get(self.contact, ()):
            if draft.state in REACHED and not self.known.came_back(draft):
                yield draft

    def follow_ups(self) -> Iterator[tuple[datetime, str]]:
        """When they were followed up, and how: by us, and by the owner's own mails that open or bump a thread nobody
        has answered (an answer to their mail is none)."""
        ours = list(self.sent())
        for sent in ours:
            if sent.moved.step != "rejection_reply":  # that one is an answer
                yield sent.moved.at, f"{one(sent.moved.step)} went to them"
        own = sorted(self.owner_wrote, key=lambda mail: mail.at)
        for mail in own:
            heard = next((m.at for m in self.received if m.kind in HUMAN and m.at < mail.at), None)
            said = max((at for at in (*(d.moved.at for d in ours), *(o.at for o in own)) if at < mail.at), default=None)
            if heard is None or (said is not None and said >= heard):
                yield mail.at, "you wrote to them"

    @functools.cached_property
    def absence(self) -> MailReceived | None:
        """The automatic reply that says they are away, unless they have written themselves since.

        One with a day of return counts before one without; a machine's thanks for a mail is none.
        """
        undated = None
        for mail in self.received:
            if mail.kind in HUMAN:  # some say it themselves, or that a colleague is away who is waited for
                away = mail.away_until is not None or mail.intent is Intent.OUT_OF_OFFICE
                return mail if away else undated
            if mail.kind is not Kind.AUTO_REPLY or mail.intent not in (None, Intent.OUT_OF_OFFICE):
                continue
            if mail.away_until is not None:
                return mail
            undated = undated or mail
        return undated

    @property
    def has_left(self) -> bool:
        """Did an automatic reply say that they no longer work there?"""
        return any(m.bounced and m.kind is Kind.AUTO_REPLY for m in self.received[:20])
