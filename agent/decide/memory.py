"""All that is known, by every name that it is looked up by. Pure; `known.Known` fills it from the log."""

from __future__ import annotations

import copy
from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Self

from agent.decide.application import Application, Contact, Draft
from agent.decide.mail_key import mail_key
from agent.facts import (
    ContactSeen,
    DraftMoved,
    DraftState,
    Forgotten,
    MailReceived,
    NewsGiven,
    OwnerAsked,
    OwnerTold,
    OwnerWrote,
    Paused,
    Reminded,
    SecondReading,
    Started,
)
from agent.model import Intent, Verdict

TRIED = timedelta(days=5)
"""So long servers try to deliver a mail before they send it back (RFC 5321, 4.5.4.1)."""


class Memory:
    """What the log says, and the views that the rest of `decide` reads."""

    def __init__(self) -> None:
        self.applications: dict[str, Application] = {}
        self.contacts: dict[str, Contact] = {}
        self.by_address: dict[str, str] = {}
        self.by_mail: dict[str, set[str]] = defaultdict(set)
        """Message-ID -> the applications it belongs to."""
        self.unattached: dict[str, MailReceived] = {}
        """Human mail of nobody known yet, by its first Message-ID: a later invite may claim it."""
        self.own_unattached: list[OwnerWrote] = []
        self.own_to: dict[str, dict[int, OwnerWrote]] = defaultdict(dict)
        """Address or contact -> those of them that went there, numbered as in the log."""
        self.by_domain: dict[str, set[str]] = defaultdict(set)
        """Mail domain of an employer -> the applications there."""
        self.answers: dict[str, str] = {}
        self.answered: dict[str, datetime] = {}
        """When each question was answered."""
        self.asked: dict[str, OwnerAsked] = {}
        self.second: dict[str, SecondReading] = {}
        """`mail_key` -> what a second reader made of that mail."""
        self.told: set[str] = set()
        self.collected: list[OwnerTold] = []
        """What goes with the next digest."""
        self.digested: datetime | None = None
        """When the last one went."""
        self.news: list[NewsGiven] = []
        """What is news to everybody."""
        self.reminded: dict[tuple[str, str | None, str], list[Reminded]] = defaultdict(list)
        """Step, contact, occurrence -> every reminder of it, whatever the application."""
        self.paused: Paused | None = None
        self.started: Started | None = None
        self.bounced: dict[str, datetime] = {}
        self.left_alone: list[MailReceived] = []
        """The mails that ask not to be contacted any more."""
        self.sent_to: dict[str, list[DraftMoved]] = defaultdict(list)
        """Address -> our mails that reached or may have reached it."""
        self.drafts: dict[str, Draft] = {}
        self.drafts_of: dict[str, list[Draft]] = defaultdict(list)
        """Contact -> the drafts to that person, in order of the log."""
        self.drafts_at: dict[str, list[Draft]] = defaultdict(list)
        """Address -> the drafts that go there as they stand, in order of the log."""
        self.by_event: dict[tuple[str, str | None], tuple[str, str]] = {}
        """(UID, RECURRENCE-ID) -> application and interview."""
        self.by_subject: dict[str, set[str]] = defaultdict(set)
        """`subject_key` of mails that went to an application's people -> the applications."""
        self.by_quote: dict[str, set[str]] = defaultdict(set)
        """Fingerprint of the owner's own mails to an application's people -> the applications."""
        self.by_relay: dict[str, set[str]] = defaultdict(set)
        """Address that wrote as nobody in particular -> the applications it wrote for."""
        self.gone: list[str] = []
        """Our drafts whose mail went out or may have, in that order."""
        self.news_of: list[Contact | Application] = []
        """Of whom something became known that an index may want, in order of the log."""
        self.rivals: dict[str, datetime | None] = {}
        """Question about another followup on this mailbox -> when the owner said that this one goes on."""
        self.our_ids: set[str] = set()
        """Every Message-ID a mail of ours to a contact is known by."""
        self.forgotten: list[Forgotten] = []

    @property
    def contacts_given(self) -> int:
        """How many ids of people were given; those of the forgotten are given to nobody else."""
        return len(self.contacts) + sum(each.contacts for each in self.forgotten)

    @property
    def events_given(self) -> int:
        """The same of interviews."""
        return len(self.by_event) + sum(each.events for each in self.forgotten)

    def given_address(self, application: str, name: str, address: str, at: datetime) -> ContactSeen:
        """The owner's word that somebody of an application is at that address: who has it already, else who is so
        called there, else somebody new."""
        people = self.contacts
        called = (
            c for c in self.applications[application].contacts if name and people[c].name.casefold() == name.casefold()
        )
        contact = self.by_address.get(address) or next(called, None) or f"c{self.contacts_given + 1}"
        return ContactSeen(at=at, application=application, contact=contact, name=name, address=address)

    def contact_named(self, contact: str) -> str:
        """How a person is called: the name, else the address."""
        person = self.contacts[contact]
        return person.name or next(iter(person.addresses), contact)

    def address_of(self, contact: str) -> str | None:
        """The newest address of a person that has not bounced, or None."""
        return next((a for a in reversed(self.contacts[contact].addresses) if a not in self.bounced), None)

    def came_back(self, draft: Draft) -> bool:
        """Did it go out, and did its address bounce afterwards? Of several that went there the newest came back, and
        what servers may have tried to deliver until then; what went before has arrived."""
        moved = draft.moved
        bounced = self.bounced.get(moved.address)
        if draft.state is not DraftState.SENT or bounced is None or bounced < moved.at:
            return False
        newer = any(moved.at < other.at <= bounced for other in self.sent_to.get(moved.address, ()))
        return not newer or bounced <= moved.at + TRIED

    def owners_word(self, uid: str) -> Verdict | None:
        """What the owner said of an event of that UID, be it another of its dates."""
        for (known, _), (application, interview) in self.by_event.items():
            if known == uid and (said := self.applications[application].interviews[interview]).by_owner:
                return said.verdict
        return None

    def apart(self, name: str) -> Self:
        """A copy in which drafts and reminders of that application can be imagined; this one stays as it is.

        Of the drafts it has those alone that bear on the application: its own, and those to its people.
        """
        mine, apart = self.applications[name], copy.copy(self)
        people = set(mine.contacts)
        addresses = {address for contact in people for address in self.contacts[contact].addresses}
        apart.drafts = {
            key: Draft(draft.moved, dict(draft.since), enclosed=draft.enclosed)
            for key, draft in self.drafts.items()
            if draft.moved.application == name or draft.moved.contact in people or draft.moved.address in addresses
        }
        apart.drafts_of = defaultdict(list)
        apart.drafts_at = defaultdict(list)
        for draft in apart.drafts.values():
            apart.drafts_of[draft.moved.contact].append(draft)
            apart.drafts_at[draft.moved.address].append(draft)
        own = {key: apart.drafts[key] for key in mine.drafts}
        apart.applications = self.applications | {name: replace(mine, drafts=own, reminded=dict(mine.reminded))}
        apart.sent_to = defaultdict(list, {address: [*self.sent_to.get(address, ())] for address in addresses})
        apart.reminded = defaultdict(list, {key: [*told] for key, told in self.reminded.items()})
        apart.by_subject, apart.gone, apart.news_of = defaultdict(set), [], []
        return apart

    def mails_called(self, key: str) -> list[MailReceived]:
        """The mail of that `mail_key`, once for each application it is about."""
        return [m for a in self.applications.values() for m in a.received if mail_key(m) == key]

    def suggested(self, mail: MailReceived) -> tuple[Intent, ...]:
        """What a question about an unclear mail says that it may mean: our guess, and what a second reader says
        where that is something else."""
        second = self.second.get(mail_key(mail))
        found = (mail.guess, second.meaning if second is not None and not mail.owners_word else None)
        return tuple(dict.fromkeys(each for each in found if each is not None))
