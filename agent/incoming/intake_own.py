"""A mail of the owner's own -> the facts it adds: to whom, for which applications, and what it settles. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from agent.decide.courtesy import owner_zone
from agent.decide.mail_key import is_forward
from agent.facts import OwnerWrote
from agent.incoming.acquaintance import Acquaintance
from agent.incoming.aliases import ids_of
from agent.incoming.intake_events import ANSWERS
from agent.incoming.own_absence import is_on
from agent.incoming.understood import Understood
from agent.model import Address
from agent.understand import match, own_end, thanked
from agent.understand.appointments import postponed, talked
from agent.understand.debriefs import reported
from agent.understand.employers.employer import is_service
from agent.understand.mail import citing, headers
from agent.understand.match import Clues
from agent.understand.persons.alike import alike
from agent.understand.sentences import split

SENTENCE_KEPT = 300
MOST_NAMES = 50
LATELY = timedelta(days=14)
"""So long after a talk the owner may still be writing to who was in it."""
MOST_SENTENCES, LONGEST = 30, 400
"""How many sentences of a mail are looked at for a day, and how much of each."""


@dataclass(slots=True)
class OwnMail:
    """What the owner wrote. `addresses` are those of others; there are none in a note to themselves."""

    who: Acquaintance
    reading: Understood
    at: datetime
    people: tuple[Address, ...] = field(init=False)
    addresses: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        message = self.reading.message
        hidden = [a for value in message.all_headers("bcc") for a in headers.addresses(value)]
        self.people = (*message.to, *message.cc, *hidden)
        theirs = (a.email for a in self.people if a.email and not self.who.is_owner(a.email))
        self.addresses = tuple(dict.fromkeys(theirs))

    def facts(self) -> Iterator[OwnerWrote]:
        """That the owner wrote, once for each application; what is learnt of people goes to `who`."""
        message, words = self.reading.message, self.reading.words
        events = self.reading.events
        if events and all(event.method in ANSWERS for event, _ in events) and not words.strip():
            return  # a calendar program accepted an invitation; the owner wrote nothing
        submitted = (message.header("auto-submitted") or "").strip().lower()
        report = (message.header("content-type") or "").strip().lower().startswith("multipart/report")
        if submitted.startswith("auto-") or report:
            return  # the owner's mailbox answered by itself, or sent a receipt
        found = self._applications()
        perhaps = () if found else tuple(sorted(self._met_of_that_name()))
        over = (own_end.ends(words) or own_end.of_an_offer(words))[:SENTENCE_KEPT] if found else ""
        moved = (postponed.by_owner(words) or self._asked_amid(words, found) or "")[:SENTENCE_KEPT] if found else ""
        spoke = (talked.sooner(words) or talked.just_now(words))[:SENTENCE_KEPT] if found else ""
        ended = self._spoken_of(over, found)
        # Whom nobody knows yet may turn out to be an interviewer (None): then it counts that the owner wrote.
        for application in (*found, *sorted(ended - set(found))) or perhaps or (None,):
            contacts = self._contacts(application) if application not in perhaps else ()
            yield OwnerWrote(
                at=self.at, application=application, contacts=contacts, addresses=self.addresses,
                ids=ids_of(message), thread=message.thread_ids, subject=message.subject[:200],
                quotable=citing.fingerprints(words)[: citing.MOST_KEPT] if application else (),
                ends=over if application in ended else "",
                postpones=moved if application in self._spoken_of(moved, found) else "",
                expects=self._expects(words) if application else None,
                talked=spoke if application in self._spoken_of(spoke, found) else "",
                perhaps_to=self._perhaps_to(application, contacts) if application else (),
                proven=self.reading.proven,
            )  # fmt: skip

    def _asked_amid(self, words: str, found: tuple[str, ...]) -> str | None:
        """What the owner asks somebody of the employer while a talk there should be on: “are you coming?”"""
        contacts = {self.who.directory.contact_at(each) for each in self.addresses}
        there = [self.who.known.applications[each] for each in found if each in self.who.known.applications]
        on = any(
            each.stands and is_on(each, self.at)
            for application in there if contacts & {*application.contacts}
            for each in application.interviews.values()
        )  # fmt: skip
        return postponed.apart(words) if on else None

    def _spoken_of(self, sentence: str, found: tuple[str, ...]) -> Set[str]:
        """Of which applications that is said: of those whose role it names, at the employers that are written to; where
        it names none, of all that the mail is for."""
        directory = self.who.directory
        domains = {directory.employer(each).domain for each in found} - {""}
        there = set(found).union(*map(directory.by_domain, domains)) if sentence else set(found)
        return (match.roles_in(sentence, there, directory) if len(there) > 1 else set()) or set(found)

    def _expects(self, words: str) -> date | None:
        """“As agreed I will hear from you by 31 March”: nobody asks again before that."""
        said = self.at.astimezone(owner_zone(self.who.config))
        sentences = list(split(words))[:MOST_SENTENCES]
        told = (reported.promised(each[:LONGEST], said) for each in sentences)
        return max((each.end for each in told if each is not None), default=None)

    def _contacts(self, application: str | None) -> tuple[str, ...]:
        contacts: dict[str, None] = {}
        for each in self.people:
            if each.email not in self.addresses:
                continue
            contact = self.who.directory.contact_at(each.email)
            if contact is None and application:
                contact = self.who.named(application, each.name, each.email)
            if contact is None and application:
                contact = self.who.directory.namesake(application, [each.name])
                if contact and self.reading.proven:  # a forged mail gives nobody another address
                    self.who.alias(application, contact, each.email, self.at)
            if contact:
                contacts[contact] = None
        return tuple(contacts)

    def _applications(self) -> tuple[str, ...]:
        """Those that the owner wrote for: by the thread, else by everybody they wrote to."""
        directory, message = self.who.directory, self.reading.message
        threaded = match.match(Clues(answered=message.in_reply_to, references=message.references), directory)
        if threaded.applications:
            there = set(threaded.applications)
            if is_forward(message.subject) and not any(self._reads_for(there, each) for each in self.addresses):
                return ()  # passed on to a friend: nobody of the employer's has read a word
            # Whoever stands beside the others of a thread in which nobody knows them was written to as well.
            beside = (directory.by_address(each) for each in self.addresses)
            return tuple(sorted(there.union(*(theirs for theirs in beside if not theirs & there))))
        found = {a for each in self.addresses for a in directory.by_address(each)}
        return tuple(sorted(found or {a for each in self.addresses for a in match.at_domain(each, directory)}))

    def _met_of_that_name(self) -> Set[str]:
        """Where an interviewer of a late talk bears the name of whom it goes to: it may be the same person."""
        return {
            application
            for name in self._names()
            for application in self.who.directory.by_name(name)
            if application in self.who.known.applications
            and (contact := self.who.directory.namesake(application, [name])) is not None
            and any(
                contact in each.seen.interviewers and each.seen.start <= self.at <= each.seen.end + LATELY
                for each in self.who.known.applications[application].interviews.values()
            )
        }

    def _perhaps_to(self, application: str, contacts: tuple[str, ...]) -> tuple[str, ...]:
        """Whom it may have thanked without going to an address that is known of theirs."""
        there = {c: name for c, name in self.who.directory.people(application) if c not in contacts}
        found = thanked.named(self.reading.words, there)
        found |= {c for c in [self.who.directory.namesake(application, self._names())] if c in there}
        found |= {c for each in self._unknown() for c in alike(each.name, each.email, there)}
        return tuple(sorted(found))

    def _unknown(self) -> list[Address]:
        there = [a for a in self.people if a.email in self.addresses and not self.who.directory.contact_at(a.email)]
        return there[:MOST_NAMES]

    def _names(self) -> list[str]:
        """What those are called whom nobody knows by their address: as the header says, and as that spells it."""
        unknown = self._unknown()
        spelled = (re.sub(r"[._\d-]+", " ", a.email.partition("@")[0]).strip() for a in unknown)
        return list(dict.fromkeys(name for name in (*(a.name for a in unknown), *spelled) if name))[:MOST_NAMES]

    def _reads_for(self, applications: Set[str], address: str) -> bool:
        """May somebody who has to do with these applications read what is sent there?"""
        directory = self.who.directory
        known = directory.contact_at(address) is not None or is_service(address)
        return known or any(directory.is_house(each, address) for each in applications)
