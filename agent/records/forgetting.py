"""What is to be forgotten: which facts go, which are told without it, and the marks that stay. Writes nothing.

The log is append-only, with this one exception. It is made in one transaction by `edges.eraser`, by the daemon where
one runs (it holds what is known in memory, and learns it anew), else by the verb.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from agent.decide.known import Known
from agent.decide.mail_key import mail_key
from agent.decide.oblivion import ADDRESS, ALONE, EVENT, HOUSE, MAIL, marks
from agent.edges.eraser import Erasure
from agent.edges.store import Store, decode
from agent.facts import (
    ContactSeen,
    DraftMoved,
    Fact,
    Forgotten,
    InterviewSeen,
    MailAttached,
    MailReceived,
    OwnerAnswered,
    OwnerAsked,
    OwnerTold,
    OwnerWrote,
    Paused,
    SecondReading,
)
from agent.model import Kind
from agent.records.blotting import Blotting
from agent.records.to_forget import Wanted
from agent.understand import people
from agent.understand.employers.employer import domain_of, is_agency, is_service

SHORTEST = 3
"""Shorter names than that are not looked for inside of texts: too many words hold them."""


@dataclass(slots=True)
class Forgetting:
    """Finds out what belongs to `wanted`, in the log as it stands; `plan` is to be called inside the transaction."""

    store: Store
    known: Known
    wanted: Wanted
    now: datetime
    salt: str
    _addresses: set[str] = field(default_factory=set)
    _contacts: set[str] = field(default_factory=set)
    _ids: set[str] = field(default_factory=set)
    _mails: set[str] = field(default_factory=set)
    """The `mail_key`s of its mails."""
    _names: set[str] = field(default_factory=set)
    _drafts: set[str] = field(default_factory=set)
    _questions: set[str] = field(default_factory=set)
    _told: set[str] = field(default_factory=set)

    def plan(self) -> Erasure:
        """Everything that goes, and what takes its place."""
        log = [(r["id"], r["key"], decode(r["kind"], r["body"])) for r in self.store.rows("SELECT * FROM fact")]
        self._whose()
        self._which([fact for _, _, fact in log])
        gone = {number for number, _, fact in log if self._goes(fact)}
        blotting = Blotting(self._contacts, self._addresses, self._ids, self._wide(), self._meetings())
        changed: dict[int, Fact] = {}
        for number, _, fact in log:
            if number not in gone and (told := blotting.told(fact)) != fact:
                changed[number] = told
        # What a mail brought in is known by its key: of all that is touched the mail is never read again.
        touched = [key for n, key, _ in log if key and (n in gone or n in changed or self._named_in(key))]
        self._ids.update(i for key in touched for i in _mail_of(key))
        unkeyed = {n for n, key, _ in log if key and n not in gone
                   and (self._named_in(key) or self._ids & set(_mail_of(key)))}  # fmt: skip
        after = Known()
        for number, _, fact in log:
            if number not in gone:
                after.learn(changed.get(number, fact))  # what would not fold again is not written
        again = list(self._still_needed(after))
        for fact in again:
            after.learn(fact)
        left = Forgotten(
            at=self.now, salt=self.salt, marks=tuple(sorted(set(self._marks(after)))), person=self.wanted.person,
            contacts=len(self.known.contacts) - len(after.contacts),
            events=len(self.known.by_event) - len(after.by_event),
        )  # fmt: skip
        return Erasure(
            facts=gone, changed=changed, unkeyed=unkeyed,
            added=[*again, left], drafts=self._drafts, questions=self._questions, told=self._told,
            applications=set(self.wanted.applications), contacts=set(self._contacts), meetings=self._meetings(),
            words=self._addresses | self._wide(),
        )  # fmt: skip

    # --- whose and which ----------------------------------------------------------------------

    def _whose(self) -> None:
        known, mine = self.known, self.wanted.applications
        self._contacts = set(self.wanted.contacts)
        self._contacts |= {c.id for c in known.contacts.values() if c.applications and c.applications <= mine}
        others = {a for c in known.contacts.values() if c.id not in self._contacts for a in c.addresses}
        self._addresses = set(self.wanted.addresses)
        self._addresses |= {a for c in self._contacts for a in known.contacts[c].addresses}
        for name in mine:
            self._addresses |= {
                mail.address for mail in known.applications[name].received
                if mail.kind is Kind.HUMAN and mail.address and not is_service(mail.address)
                and not people.is_robot(mail.address, mail.name)
            }  # fmt: skip
        self._addresses -= others
        shared = {c.name for c in known.contacts.values() if c.id not in self._contacts}
        self._names = {known.contacts[c].name for c in self._contacts} - shared - {""}

    def _which(self, log: list[Fact]) -> None:
        """Its mails, drafts and questions."""
        for fact in log:
            if isinstance(fact, DraftMoved) and self._is_mine(fact, fact.contact, fact.address):
                self._drafts.add(fact.draft)
                self._ids.update(fact.ids)
        for fact in log:
            match fact:
                case MailReceived() if self._is_mine(fact, fact.contact, fact.address):
                    self._ids.update(fact.ids)
                    self._mails.add(mail_key(fact))
                case OwnerWrote() if self._is_mine(fact) or (fact.addresses and self._all_gone(fact.addresses)):
                    self._ids.update(fact.ids)
                case MailAttached() if self._is_mine(fact, fact.contact):
                    self._ids.update(fact.ids)
                case InterviewSeen() if self._is_mine(fact) and fact.message_id:
                    self._ids.add(fact.message_id)
                case _ if getattr(fact, "draft", None) in self._drafts:
                    self._ids.update(getattr(fact, "ids", ()))
        parts = self._contacts | self._drafts | self._mails | self.wanted.applications
        for fact in log:
            if isinstance(fact, OwnerAsked) and (self._is_mine(fact) or parts & set(fact.question.split(":"))):
                self._questions.add(fact.question)

    def _is_mine(self, fact: Fact, contact: str | None = None, address: str = "") -> bool:
        application = getattr(fact, "application", None)
        return application in self.wanted.applications or contact in self._contacts or address in self._addresses

    def _all_gone(self, addresses: Iterable[str]) -> bool:
        houses = self._houses()
        return all(a in self._addresses or (a not in self.known.by_address and domain_of(a) in houses)
                   for a in addresses)  # fmt: skip

    def _houses(self) -> set[str]:
        """The employers' mail domains that nobody else is known by."""
        mine = self.wanted.applications
        return {
            domain for name in mine if (domain := self.known.applications[name].domain)
            and self.known.by_domain[domain] <= mine and not is_agency(domain)
        }  # fmt: skip

    def _goes(self, fact: Fact) -> bool:
        match fact:
            case Forgotten():
                return False
            case _ if getattr(fact, "application", None) in self.wanted.applications:
                goes = True
            case ContactSeen() | MailAttached():
                goes = fact.contact in self._contacts
            case MailReceived():
                stranger = fact.application is None and bool(fact.address) and self._all_gone([fact.address])
                goes = (
                    fact.contact in self._contacts
                    or fact.address in self._addresses
                    or stranger
                    or (fact.application is None and bool(self._ids & set(fact.ids)))
                )
            case OwnerWrote():
                goes = bool(fact.addresses) and self._all_gone(fact.addresses)
            case DraftMoved():
                goes = fact.draft in self._drafts
            case OwnerAsked():
                goes = fact.question in self._questions
            case OwnerAnswered():
                parts = self._contacts | self._drafts | self._mails | self.wanted.applications | self._visits()
                goes = fact.question in self._questions or bool(parts & set(fact.question.split(":")))
            case SecondReading():
                goes = fact.mail in self._mails
            case OwnerTold(application=None):
                goes = any(each in fact.text or each in fact.key for each in self._addresses)
            case _:
                goes = getattr(fact, "contact", None) in self._contacts or getattr(fact, "draft", "") in self._drafts
        if goes and isinstance(fact, OwnerTold):
            self._told.add(fact.key)
        return goes

    # --- what stays, and how it is told -------------------------------------------------------

    def _meetings(self) -> set[str]:
        """The applications that a forgotten person was seen in: their name is left out of every text there."""
        if not self.wanted.person:
            return set()
        return {a for c in self._contacts for a in self.known.contacts[c].applications}

    def _visits(self) -> set[str]:
        """Its interviews: how one went may have been told."""
        return {each for name in self.wanted.applications for each in self.known.applications[name].interviews}

    def _named_in(self, key: str) -> bool:
        return any(each in key.lower() for each in self._addresses)

    def _wide(self) -> set[str]:
        """Names, which are looked for where a text is ours or of the same application."""
        parts = {part for name in self._names for part in (name, *name.split())} if self.wanted.person else self._names
        known, mine = self.known.applications, self.wanted.applications
        companies = {known[n].company for n in mine} - {a.company for n, a in known.items() if n not in mine}
        return {each for each in parts | companies if len(each) >= SHORTEST}

    def _still_needed(self, after: Known) -> Iterator[Fact]:
        """What of the people who stay was told by facts that go; and a pause where their answer may have gone."""
        for contact, person in after.contacts.items():
            before = self.known.contacts[contact]
            where = min(person.applications)
            if person.addresses != before.addresses or (before.name and not person.name):
                seen = ContactSeen(at=self.now, application=where, contact=contact, name=before.name)
                yield seen
                for address in before.addresses:
                    yield replace(seen, address=address)
        for name in sorted(self._meetings()):
            there = self.known.applications[name]
            if any(m.contact in self._contacts and m.kind is Kind.HUMAN for m in there.received):
                yield Paused(at=self.now, application=name)

    def _marks(self, after: Known) -> Iterator[str]:
        known, salt = self.known, self.salt
        yield from marks(salt, MAIL, self._ids)
        yield from marks(salt, ADDRESS, map(people.mailbox, self._addresses - set(after.by_address)))
        yield from marks(salt, HOUSE, self._houses())
        mine = self.wanted.applications or self._meetings()
        yield from marks(salt, EVENT, {uid for (uid, _), (name, _) in known.by_event.items() if name in mine})
        for mail in known.left_alone:
            if mail.application in self.wanted.applications or mail.contact in self._contacts:
                assert mail.application is not None
                yield from marks(salt, ALONE, [mail.address, known.applications[mail.application].domain])


def _mail_of(key: str) -> list[str]:
    """The Message-ID, or the hash of a mail without one, in the key of a fact that came by mail."""
    kind, _, rest = key.partition(":")
    if kind in ("copy", "aside"):
        return _mail_of(rest)
    if kind == "sha256":
        return [rest.partition("#")[0]]
    if kind == "mail" and rest.startswith("<"):
        return [rest.partition(">")[0] + ">"]
    return []
