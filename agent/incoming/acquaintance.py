"""Who is who: ids for people, interviews and applications, handed out once while a message is taken in. Pure.

What is known comes in; what is new goes into `facts` beside the id. An address is never guessed from a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime

from agent.compose import mime
from agent.decide.known import Known
from agent.facts import ContactSeen, Fact
from agent.incoming.directory import Directory, TextOf, employer_of, full_name
from agent.model import Address, Message, Person
from agent.rules import Config
from agent.understand import folding, people
from agent.understand.employers.employer import domain_of
from agent.understand.employers.known_employer import Employer
from agent.understand.mail import headers


@dataclass(slots=True)
class Acquaintance:
    """What is known, and what this one message adds to it."""

    known: Known
    config: Config
    text_of: TextOf = lambda draft: ""
    facts: list[Fact] = field(default_factory=list)
    opened: dict[str, Employer] = field(default_factory=dict)
    """Applications that this message opened, or told something new of."""
    directory: Directory = field(init=False)
    _new_names: dict[tuple[str, str], str] = field(default_factory=dict)
    _new_addresses: dict[str, str] = field(default_factory=dict)
    _events: int = 0
    _people: int = 0

    def __post_init__(self) -> None:
        self.directory = Directory(self.known, self.opened, self.text_of)

    def contact(self, application: str, person: Person, at: datetime) -> str:
        """The id of a person, by address, else by name within the application; a new one where unknown."""
        if person.address and not _sendable(person.address):
            person = Person(person.name or person.address, None)
        name = called(person.name)
        contact = None
        if person.address and _VIA.search(person.name[:200]) and self._reachable(application, name, person.address):
            person = Person(person.name, None)  # the address is a list's, that they wrote through
        if person.address:
            contact = self._new_addresses.get(person.address) or self.directory.contact_at(person.address)
        if contact in self.known.contacts:
            # Another spelling of a mailbox that is known is no other address.
            same = (
                a
                for a in self.known.contacts[contact].addresses
                if people.mailbox(a) == people.mailbox(person.address or "")
            )
            person = Person(person.name, next(same, person.address))
        if contact is None and name:
            contact = self.named(application, name, person.address)
        if contact is None:
            self._people += 1
            contact = f"c{self.known.contacts_given + self._people}"
        self._new_names[application, name.casefold()] = contact
        if person.address:
            self._new_addresses[person.address] = contact
        before = self.known.contacts.get(contact)
        news = (
            before is None
            or application not in before.applications
            or (person.address is not None and (not before.addresses or before.addresses[-1] != person.address))
            or (name and not before.name)
        )
        seen = ContactSeen(at=at, application=application, contact=contact, name=name, address=person.address)
        if news and seen not in self.facts:
            self.facts.append(seen)
        return contact

    def named(self, application: str, name: str, address: str | None) -> str | None:
        """Somebody of that name in the application; of two addresses only within one domain."""
        if found := self._new_names.get((application, name.casefold())):
            return found
        there, whole = self.known.applications.get(application), full_name(name)
        for contact in there.contacts if there else ():
            person = self.known.contacts[contact]
            same = folding.fold(person.name) == folding.fold(name) or (whole and full_name(person.name) == whole)
            if not same:
                continue
            domains = {domain_of(a) for a in person.addresses}
            if address is None or not person.addresses or domain_of(address) in domains:
                return contact
        return None

    def _reachable(self, application: str, name: str, address: str) -> bool:
        """Is somebody of that name known there, at an address of their own?"""
        there = self.known.contacts.get(self.named(application, name, address) or "")
        return there is not None and bool(set(there.addresses) - {address})

    def alias(self, application: str, contact: str, address: str, at: datetime) -> None:
        """Another address of a person, by the owner's word: they are known by it, and written to as before."""
        known = self.known.contacts[contact]
        before = next((a for a in reversed(known.addresses) if a not in self.known.bounced), None)
        if self.directory.contact_at(address) is None and _sendable(address):
            for each in (address, *([before] if before else [])):
                seen = ContactSeen(at=at, application=application, contact=contact, name=known.name, address=each)
                self.facts.append(seen)

    def given(self, address: str) -> str | None:
        """The id that this message gave to whoever has that address."""
        return self._new_addresses.get(address)

    def next_interview(self) -> str:
        """The id of an interview nobody knew of."""
        self._events += 1
        return f"i{self.known.events_given + self._events}"

    def slug(self, company: str) -> str:
        """A name for `why` and `status`: given once, never recomputed."""
        letters = unicodedata.normalize("NFKD", folding.fold(company)).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:30].rstrip("-") or "application"
        taken = self.known.applications.keys() | self.opened.keys()
        return next(name for n in range(1, len(taken) + 2) if (name := slug if n == 1 else f"{slug}-{n}") not in taken)

    def employers(self) -> list[Employer]:
        """What each application is recognised by."""
        known = [employer_of(a) for a in self.known.applications.values()]
        return known + [e for e in self.opened.values() if e.application not in self.known.applications]

    def applications_of(self, addresses: Iterable[str]) -> Mapping[str, Set[str]]:
        """Of those addresses the ones of people we know, with the applications they were seen in."""
        known = self.known
        return {a: known.contacts[known.by_address[a]].applications for a in addresses if a in known.by_address}

    def is_owner(self, address: str) -> bool:
        """Is that one of the owner's addresses?"""
        return people.is_owner(address, self.config.owner)

    def nobody(self, address: str, name: str) -> bool:
        """The owner or a robot: nobody to write to."""
        return self.is_owner(address) or people.is_robot(address, name)


def _sendable(address: str) -> bool:
    """Can a mail be sent to that address at all? One that cannot is as good as none: the owner is asked."""
    try:
        mime.bare_address(address)
    except ValueError:
        return False
    return True


def author(message: Message) -> Address | None:
    """Who speaks: the sender; where that is a robot (as application systems write for people), the one
    human whom answers go to; where it is a list of a team's that stands in for them, whoever is behind it."""
    sender = message.from_[0] if message.from_ else None
    if sender is not None and (person := _behind_a_list(message, sender)) is not None:
        return person
    if sender is None or not people.is_robot(sender.email, sender.name) or len(message.reply_to) != 1:
        return sender
    (reply,) = message.reply_to
    if not reply.email or people.is_robot(reply.email, reply.name):
        return sender
    # The robot often carries the person's name; it is taken only where the address says the same one.
    theirs = any(word in reply.email.partition("@")[0] for word in folding.fold(sender.name).split())
    return Address(reply.name or (sender.name if theirs else ""), reply.email)


def _behind_a_list(message: Message, sender: Address) -> Address | None:
    """“'Ann Lee' via Hiring”: a list that puts itself into From names who wrote where answers go to, or in a header."""
    if not _VIA.search(sender.name[:200]):
        return None
    posted = (a for name in POSTED_BY for a in headers.addresses(message.header(name) or "")[:1])
    behind = next((a for a in (*message.reply_to[:1], *posted) if a.email and a.email != sender.email), None)
    if behind is None or domain_of(behind.email) != domain_of(sender.email) or people.is_robot(behind.email, ""):
        return None
    return Address(called(sender.name), behind.email)


POSTED_BY = ("x-original-from", "x-original-sender", "x-google-original-from")
"""Where lists name whoever wrote what they send on under their own address."""
_VIA = re.compile(r"\S\s+(?:via|über|through)\s+\S", re.IGNORECASE)
_FOR = re.compile(
    r"\s+(?:on behalf of|im auftrag (?:von|der|des)|i\. ?a\.|au nom de|en nombre de|per conto di|namens|em nome de"
    r"|via|über|through|in(?=\s+(?:ms |microsoft )?(?:teams|slack|linkedin|xing)\b))\s+|\s*\(",
    re.IGNORECASE,
)


def called(name: str) -> str:
    """What somebody is called, without for whom or by which way they write."""
    return _FOR.split(name.strip()[:200], maxsplit=1)[0].strip(" '\"")[:100]


def names_in(name: str) -> tuple[str, ...]:
    """Every name in what a sender is called: of an assistant also whom they write for."""
    return tuple(part for each in _FOR.split(name.strip()[:200], maxsplit=3) if (part := each.strip(" '\")")))
