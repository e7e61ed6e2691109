"""What is to be forgotten: which facts go, which are told without it, and the marks that stay. Writes nothing.

The log is append-only, with this one exception. It is made in one transaction by `edges.eraser`, by the daemon where
one runs (it holds what is known in memory, and learns it anew), else by the verb.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from agent.decide.known import Known
from agent.decide.mail_key import mail_key
from agent.decide.oblivion import ADDRESS, ALONE, EVENT, HOUSE, MAIL, marks
from agent.edges.eraser import Erasure
from agent.edges.ledger import Ledger
from agent.edges.store import Store, decode
from agent.errors import NotNowError, UsageError
from agent.facts import (
    ContactSeen,
    DraftMoved,
    DraftState,
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
from agent.model import Kind, Promise
from agent.understand import people
from agent.understand.employer import domain_of, is_agency, is_service

UNDER_WAY = frozenset({DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.IN_DOUBT})
LEFT_OUT = "…"
"""What stands where a name or an address stood."""
SHORTEST = 3
"""Shorter names than that are not looked for inside of texts: too many words hold them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the owner wants forgotten: applications, or a person with these addresses (who may not be known)."""

    applications: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()

    @property
    def person(self) -> bool:
        """Is it a person, and not an application?"""
        return not self.applications

    def to_json(self) -> str:
        """As an order that waits for the daemon."""
        return json.dumps([sorted(self.applications), sorted(self.contacts), sorted(self.addresses)])

    @staticmethod
    def from_json(text: str) -> Wanted:
        """An order again."""
        return Wanted(*(frozenset(each) for each in json.loads(text)))


def find(known: Known, name: str) -> Wanted:
    """The application of that id, every application of that employer, or the person at that address; UsageError."""
    wanted = name.strip().casefold()
    if name in known.applications:
        return Wanted(applications=frozenset({name}))
    if "@" in wanted:
        contact = known.by_address.get(wanted)
        mine = known.contacts[contact].addresses if contact is not None else []
        strangers = any(mail.address == wanted for mail in known.unattached.values())
        heard = (
            strangers
            or wanted in known.own_to
            or any(mail.address == wanted for a in known.applications.values() for mail in a.received)
        )
        if contact is None and not heard:
            raise UsageError(f"{name}: nobody of that address is known; nothing was forgotten")
        return Wanted(contacts=frozenset({contact} if contact else ()), addresses=frozenset({wanted, *mine}))
    named = {a.id for a in known.applications.values() if wanted in (a.id.casefold(), a.company.casefold(), a.domain)}
    if not named:
        there = ", ".join(known.applications) or "none yet"
        raise UsageError(f"{name!r} is no application, employer or address that is known; applications: {there}")
    return Wanted(applications=frozenset(named))


def refuse_if_under_way(ledger: Ledger, wanted: Wanted) -> None:
    """NotNowError while a mail of it is going out, or may have: what became of it must be known first."""
    for row in ledger.drafts(UNDER_WAY):
        if row.application in wanted.applications or row.contact in wanted.contacts or row.address in wanted.addresses:
            doubt = row.state is DraftState.IN_DOUBT
            why = "nobody knows yet whether it went out; answer the question about it" if doubt else "is going out now"
            raise NotNowError(
                f"a mail to {row.name or row.address} ({row.application}): {why}. Nothing was forgotten; try again then"
            )


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
        changed: dict[int, Fact] = {}
        for number, _, fact in log:
            if number not in gone and (told := self._told_without(fact)) != fact:
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
            words=self._needles() | self._wide(),
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
                goes = any(each in fact.text or each in fact.key for each in self._needles())
            case _:
                goes = getattr(fact, "contact", None) in self._contacts or getattr(fact, "draft", "") in self._drafts
        if goes and isinstance(fact, OwnerTold):
            self._told.add(fact.key)
        return goes

    # --- what is told without it --------------------------------------------------------------

    def _told_without(self, fact: Fact) -> Fact:
        """A fact of something else, without what it says of this."""
        if isinstance(fact, Forgotten):
            return fact
        gone, ids = self._contacts, self._ids - self._shared(fact)
        match fact:
            case InterviewSeen():
                host = fact.organizer if fact.organizer not in gone else None
                fact = replace(fact, interviewers=_but(fact.interviewers, gone), organizer=host,
                               attendance=tuple(each for each in fact.attendance if each.contact not in gone),
                               sender="" if fact.sender in self._addresses else fact.sender)  # fmt: skip
            case MailReceived():
                heir = fact.handed_to if fact.handed_to not in gone else None
                fact = replace(fact, handed_to=heir, bounced=_but(fact.bounced, self._addresses),
                               thread=_but(fact.thread, ids))  # fmt: skip
            case OwnerWrote():
                fact = replace(fact, contacts=_but(fact.contacts, gone), thread=_but(fact.thread, ids),
                               addresses=_but(fact.addresses, self._addresses))  # fmt: skip
            case DraftMoved():
                fact = replace(fact, passed_on=_but(fact.passed_on, gone))
            case _:
                pass
        texts: dict[str, Any] = {}
        for each in fields(fact):
            value = getattr(fact, each.name)
            ours = each.name in ("because", "text")
            whole = getattr(fact, "application", None) in self._meetings()
            words = self._needles() | (self._wide() if ours or whole else set())
            if each.name in ("application", "contact", "draft", "question", "key", "uid", "interview", "message_id"):
                continue
            if isinstance(value, str):
                texts[each.name] = blot(value, words)
            elif isinstance(value, Promise):
                texts[each.name] = replace(value, sentence=blot(value.sentence, words))
            elif isinstance(value, tuple) and value and all(isinstance(one, str) for one in value):
                texts[each.name] = tuple(blot(one, words) for one in value)
        return replace(fact, **{name: value for name, value in texts.items() if value != getattr(fact, name)})

    def _shared(self, fact: Fact) -> set[str]:
        """Message-IDs of a fact that stays: they are its own."""
        return set(getattr(fact, "ids", ()))

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

    def _needles(self) -> set[str]:
        return set(self._addresses)

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


def summary(known: Known, ledger: Ledger, wanted: Wanted) -> list[str]:
    """What would be forgotten, a line each."""
    lines = []
    for name in sorted(wanted.applications):
        a = known.applications[name]
        mails, notes = len(a.received) + len(a.wrote), len(a.details) + len(a.notes) + len(a.news)
        lines.append(
            f"{a.id}: {a.company}{f', {a.role}' if a.role else ''}; interviews: {len(a.interviews)}, people:"
            f" {len(a.contacts)}, mails: {mails}, drafts: {len(a.drafts)}, notes of yours: {notes}"
        )
    for contact in sorted(wanted.contacts):
        person = known.contacts[contact]
        lines.append(f"{person.name or contact}, {', '.join(person.addresses)}; in {', '.join(person.applications)}")
    if not lines:
        lines.append(f"{', '.join(sorted(wanted.addresses))}: mails of somebody who is in no application")
    waiting = [
        row for row in ledger.drafts({DraftState.STAGED, DraftState.APPROVED})
        if row.application in wanted.applications or row.contact in wanted.contacts
    ]  # fmt: skip
    if waiting:
        lines.append(f"Drafts that wait or have your yes are discarded and will not be sent: {len(waiting)}")
    return lines


def _but(values: tuple[str, ...], gone: set[str]) -> tuple[str, ...]:
    return tuple(each for each in values if each not in gone)


def blot(text: str, words: set[str]) -> str:
    """A text with each of these words, as a whole word, left out."""
    for each in sorted(words, key=len, reverse=True):
        if each.casefold() in text.casefold():
            text = re.sub(rf"(?<!\w){re.escape(each)}(?!\w)", LEFT_OUT, text, flags=re.IGNORECASE)
    return text


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
