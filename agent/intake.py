"""One mail or calendar -> the facts it adds to the log. Pure: what is known comes in, facts go out.

Ids are given here, once. The daemon, the simulation and `inspect` read with the same lines.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from agent.decide.application import Application, Interview, Known
from agent.decide.courtesy import owner_zone
from agent.facts import (
    ApplicationOpened,
    ContactSeen,
    Fact,
    InterviewCancelled,
    InterviewSeen,
    MailAttached,
    MailReceived,
    OwnerWrote,
)
from agent.model import (
    CalendarEvent,
    Intent,
    InterviewReading,
    Kind,
    MachineReading,
    Message,
    Person,
    Promise,
    Verdict,
)
from agent.rules import Config
from agent.understand import match, people, proof
from agent.understand.employer import domain_of
from agent.understand.match import Employer

READER = 1
"""The version of the readings; stored with each, so that an upgrade does not read the past anew."""
WORDS_KEPT = 2000
CLAIM_BACK = timedelta(days=60)
"""An invite claims mails of its people and its employer that came at most this long before it."""
DEFAULT_LENGTH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Understood:
    """What the pure readers make of one message."""

    message: Message
    machine: MachineReading
    words: str
    intent: Intent | None
    promise: Promise | None
    events: tuple[tuple[CalendarEvent, InterviewReading], ...]

    @property
    def kind(self) -> Kind:
        """What sort of thing it is."""
        return self.machine.kind


def understand(message: Message, config: Config, known_domains: Set[str] = frozenset()) -> Understood:
    """Read a message with every reader of `understand`; nothing is looked up, nothing is decided."""
    from agent.understand import interview, invite, machine, own_words, promise

    reading = machine.read(message, owner_addresses=config.owner.addresses)
    human = reading.kind in (Kind.HUMAN, Kind.OWN)
    words = own_words.own_words(message) if human or reading.kind is Kind.AUTO_REPLY else ""
    events = tuple(
        (event, interview.judge(event, message=message, owner=config.owner, rules=config.interviews,
                                known_domains=known_domains))
        for event in invite.events(message)
    )  # fmt: skip
    when = message.sent or message.received
    promised = promise.promise(words, when) if reading.kind is Kind.HUMAN and when is not None else None
    intent = Intent.OUT_OF_OFFICE if reading.kind is Kind.AUTO_REPLY and reading.away_until else None
    return Understood(message, reading, words, intent, promised, events)


def arrival(message: Message, now: datetime) -> datetime:
    """When a message came: its newest Received time, else its Date; never later than now."""
    came = message.received or message.sent or now
    return min(came, now)


def key_of(message: Message) -> str:
    """What makes two copies of a message one: its Message-ID with sender and subject, else its bytes.

    The Message-ID alone would let a stranger's mail with a borrowed id hide another one.
    """
    if message.message_id is None:
        return f"sha256:{message.sha256}"
    sender = message.from_[0].email if message.from_ else ""
    return f"mail:{message.message_id}:{sender}:{message.subject[:80]}:{'cal' if message.calendars else ''}"


@dataclass(slots=True)
class Intake:
    """The facts of one message, collected while ids are handed out."""

    known: Known
    config: Config
    now: datetime
    facts: list[Fact] = field(default_factory=list)
    _new_names: dict[tuple[str, str], str] = field(default_factory=dict)
    _new_addresses: dict[str, str] = field(default_factory=dict)
    _opened: dict[str, Employer] = field(default_factory=dict)
    _events: int = 0
    _people: int = 0

    def take(self, reading: Understood, at: datetime) -> list[Fact]:
        """The facts of a message that came at `at`; an empty list for what bears on nothing."""
        for event, judged in reading.events:
            self._event(event, judged, reading.message, at)
        self._mail(reading, at)
        return self.facts

    def take_event(self, event: CalendarEvent, judged: InterviewReading, at: datetime) -> list[Fact]:
        """The facts of an event from a calendar beside the mail."""
        self._event(event, judged, None, at)
        return self.facts

    # --- calendar events ----------------------------------------------------------------------

    def _event(self, event: CalendarEvent, judged: InterviewReading, message: Message | None, at: datetime) -> None:
        if event.method in ("REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"):
            return  # what attendees say to an organizer; the owner is not one
        span = _span(event, self.config)
        stamp = event.dtstamp or at
        known = self.known.by_event.get((event.uid, event.recurrence_id))
        if known is not None:
            application, interview = known
            seen = self.known.applications[application].interviews[interview]
            if not _newer(event, stamp, seen):
                return
            if event.cancelled:
                late = at >= seen.seen.end
                self.facts.append(
                    InterviewCancelled(
                        at=at, application=application, interview=interview, uid=event.uid, sequence=event.sequence,
                        dtstamp=stamp, late=late, because=("its calendar says it is cancelled",),
                    )
                )  # fmt: skip
                return
        elif judged.verdict is Verdict.NO or span is None:
            return
        else:
            application = self._application(event, judged, message, at)
            interview = self._next_interview()
        if span is None:
            return  # an update without a readable time changes nothing that is known
        interviewers = tuple(self._contact(application, person, at) for person in judged.interviewers)
        organizer = None
        if event.organizer and event.organizer.email and not self._nobody(event.organizer.email, event.organizer.name):
            organizer = self._contact(application, Person(event.organizer.name, event.organizer.email), at)
        self.facts.append(
            InterviewSeen(
                at=at, application=application, interview=interview, uid=event.uid,
                recurrence_id=event.recurrence_id, sequence=event.sequence, dtstamp=stamp,
                start=span[0], end=span[1], zone=event.zone, stage=judged.stage, interviewers=interviewers,
                organizer=organizer, summary=event.summary[:200],
                verdict=Verdict.ASK if isinstance(event.start, date) and not isinstance(event.start, datetime)
                else judged.verdict,
                because=judged.because, message_id=message.message_id if message else None,
            )
        )  # fmt: skip
        if event.cancelled:  # a CANCEL that came before its REQUEST: remembered, so that the late REQUEST is old
            self.facts.append(
                InterviewCancelled(
                    at=at, application=application, interview=interview, uid=event.uid, sequence=event.sequence,
                    dtstamp=stamp, late=at >= span[1], because=("its calendar says it is cancelled",),
                )
            )  # fmt: skip
        elif known is None:
            self._replaces(application, event, interviewers, at)

    def _replaces(self, application: str, event: CalendarEvent, interviewers: tuple[str, ...], at: datetime) -> None:
        """Some schedulers move a meeting by a new, unlinked event of the same name and people."""
        there = self.known.applications.get(application)
        for old in there.interviews.values() if there else ():
            same = match.fold(old.seen.summary) == match.fold(event.summary) and set(old.seen.interviewers) == set(
                interviewers
            )
            if same and old.seen.start > at and old.cancelled is None and old.seen.uid != event.uid:
                self.facts.append(
                    InterviewCancelled(
                        at=at, application=application, interview=old.id, uid=old.seen.uid,
                        sequence=old.seen.sequence, dtstamp=old.seen.dtstamp,
                        because=("a new invitation with the same name and people replaces it",),
                    )
                )  # fmt: skip

    def _application(
        self, event: CalendarEvent, judged: InterviewReading, message: Message | None, at: datetime
    ) -> str:
        addresses = [p.address for p in judged.interviewers if p.address]
        if event.organizer:
            addresses.append(event.organizer.email)
        thread = message.thread_ids if message else ()
        found = match.match(
            thread, addresses, by_mail=self.known.by_mail, by_address=self._applications_by_address(), employers=()
        ).applications
        employers = self._employers()
        among = [e for e in employers if e.application in found] or employers
        if len(found) == 1 and (judged.role is None or among[0].role in (None, judged.role)):
            application = found[0]
        else:
            application = (
                match.same_employer(among, company=judged.company, domain=judged.domain, role=judged.role) or ""
            )
        company = judged.company or judged.domain or (event.organizer.domain if event.organizer else "") or "unknown"
        if not application:
            application = self._slug(company)
        before = self.known.applications.get(application)
        opened = ApplicationOpened(
            at=at, application=application, company=company, domain=judged.domain or "", role=judged.role
        )
        adds = before is not None and ((opened.domain and not before.domain) or (opened.role and not before.role))
        if before is None or adds:
            self.facts.append(opened)
            self._opened[application] = Employer(application, company, opened.domain, opened.role, stopped=False)
            self._claim_earlier(application, opened.domain, addresses, at)
        return application

    def _claim_earlier(self, application: str, domain: str, addresses: Iterable[str], at: datetime) -> None:
        """Mails of these people and this employer that were read before anybody knew of the interview."""
        wanted = set(addresses)
        for mail in self.known.unattached.values():
            ours = mail.address in wanted or (domain and match.under(mail.address.rpartition("@")[2], domain))
            if ours and at - CLAIM_BACK <= mail.at:
                contact = self._contact(application, Person(mail.name, mail.address), mail.at)
                self.facts.append(MailAttached(at=mail.at, application=application, contact=contact, ids=mail.ids))

    # --- mails --------------------------------------------------------------------------------

    def _mail(self, reading: Understood, at: datetime) -> None:
        match reading.kind:
            case Kind.OWN:
                self._own(reading.message, at)
            case Kind.BOUNCE:
                self._bounce(reading, at)
            case Kind.AUTO_REPLY | Kind.HUMAN | Kind.UNPARSABLE:
                self._received(reading, at)
            case _:  # lists, receipts, challenges, delays and bare invites are nobody's words
                return

    def _own(self, message: Message, at: datetime) -> None:
        ids = _ids(message)
        if self.known.our_ids & set(ids):
            return  # the copy of a mail of ours that the server filed
        addresses = tuple(
            dict.fromkeys(a.email for a in (*message.to, *message.cc) if a.email and not self._is_owner(a.email))
        )
        if not addresses:
            return
        found = match.match(
            message.thread_ids, addresses, by_mail=self.known.by_mail,
            by_address=self._applications_by_address(), employers=self._employers(),
        ).applications  # fmt: skip
        for application in found:
            contacts = tuple(dict.fromkeys(self.known.by_address[a] for a in addresses if a in self.known.by_address))
            self.facts.append(
                OwnerWrote(
                    at=at, application=application, contacts=contacts, addresses=addresses, ids=ids,
                    thread=message.thread_ids, subject=message.subject[:200],
                )
            )  # fmt: skip

    def _bounce(self, reading: Understood, at: datetime) -> None:
        by_address = self._applications_by_address()
        for address in reading.machine.bounced:
            for application in sorted(by_address.get(address, ())):
                contact = self.known.by_address[address]
                self.facts.append(self._mail_fact(reading, at, application, contact, address))

    def _received(self, reading: Understood, at: datetime) -> None:
        sender = reading.message.from_[0] if reading.message.from_ else None
        address = sender.email if sender else ""
        found = match.match(
            reading.message.thread_ids, [address] if address else [], by_mail=self.known.by_mail,
            by_address=self._applications_by_address(), employers=self._employers(),
        ).applications  # fmt: skip
        robot = not address or people.is_robot(address, sender.name if sender else "")
        in_thread = any(self.known.by_mail.get(i) for i in reading.message.thread_ids)
        if robot and not in_thread:
            return  # an acknowledgement of a machine is no word of anybody
        if not found and not self._opened:
            if reading.kind is Kind.HUMAN and address:
                self.facts.append(self._mail_fact(reading, at, None, None, address))
            return
        for application in found or tuple(self._opened):
            contact = None
            if address and not robot and reading.kind is not Kind.AUTO_REPLY:
                contact = self._contact(application, Person(sender.name if sender else "", address), at)
            elif address:
                contact = self.known.by_address.get(address)
            self.facts.append(self._mail_fact(reading, at, application, contact, address))

    def _mail_fact(
        self, reading: Understood, at: datetime, application: str | None, contact: str | None, address: str
    ) -> MailReceived:
        message = reading.message
        sender = message.from_[0] if message.from_ else None
        offset = message.sent.utcoffset() if message.sent else None
        return MailReceived(
            at=at, application=application, contact=contact, address=address, name=sender.name[:100] if sender else "",
            kind=reading.kind, intent=reading.intent, promise=reading.promise, away_until=reading.machine.away_until,
            bounced=reading.machine.bounced, ids=_ids(message), thread=message.thread_ids[:20],
            subject=message.subject[:200],
            # What nobody we know wrote is nobody's business: its words are not kept.
            words=reading.words[:WORDS_KEPT] if application else "",
            utc_offset=int(offset.total_seconds()) if offset is not None else None,
            reader=READER, because=reading.machine.because,
        )  # fmt: skip

    # --- ids ----------------------------------------------------------------------------------

    def _contact(self, application: str, person: Person, at: datetime) -> str:
        """The id of a person, by address, else by name within the application; a new one where unknown."""
        name = person.name.strip()[:100]
        contact = None
        if person.address:
            contact = self.known.by_address.get(person.address) or self._new_addresses.get(person.address)
        if contact is None and name:
            contact = self._named(application, name, person.address)
        if contact is None:
            self._people += 1
            contact = f"c{len(self.known.contacts) + self._people}"
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

    def _named(self, application: str, name: str, address: str | None) -> str | None:
        """Somebody of that name in the application; of two addresses only within one domain."""
        if found := self._new_names.get((application, name.casefold())):
            return found
        there = self.known.applications.get(application)
        for contact in there.contacts if there else ():
            person = self.known.contacts[contact]
            if match.fold(person.name) != match.fold(name):
                continue
            domains = {domain_of(a) for a in person.addresses}
            if address is None or not person.addresses or domain_of(address) in domains:
                return contact
        return None

    def _next_interview(self) -> str:
        self._events += 1
        return f"i{len(self.known.by_event) + self._events}"

    def _slug(self, company: str) -> str:
        """A name for `why` and `status`: given once, never recomputed."""
        slug = re.sub(r"[^a-z0-9]+", "-", match.fold(company)).strip("-")[:30] or "application"
        taken = self.known.applications.keys() | self._opened.keys()
        return next(name for n in range(1, len(taken) + 2) if (name := slug if n == 1 else f"{slug}-{n}") not in taken)

    # --- who is who ---------------------------------------------------------------------------

    def _employers(self) -> list[Employer]:
        known = [_employer(a) for a in self.known.applications.values()]
        return known + [e for e in self._opened.values() if e.application not in self.known.applications]

    def _applications_by_address(self) -> Mapping[str, Set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for address, contact in self.known.by_address.items():
            found[address] |= self.known.contacts[contact].applications
        return found

    def _is_owner(self, address: str) -> bool:
        return people.is_owner(address, self.config.owner)

    def _nobody(self, address: str, name: str) -> bool:
        return self._is_owner(address) or people.is_robot(address, name)


def _employer(application: Application) -> Employer:
    return Employer(
        application.id, application.company, application.domain, application.role, application.stopped is not None
    )


def _ids(message: Message) -> tuple[str, ...]:
    """Every Message-ID a mail is known by: its own and what Outlook and Gmail kept of the original."""
    from agent.understand.message import valid_id

    named = [message.message_id]
    for header in ("x-microsoft-original-message-id", "x-google-original-message-id"):
        named.append(valid_id(message.header(header) or ""))
    return tuple(dict.fromkeys(i for i in named if i))


def _newer(event: CalendarEvent, stamp: datetime, known: Interview) -> bool:
    """SEQUENCE, then DTSTAMP (RFC 5546, 2.1.5). The same revision again is not newer; a CANCEL of the
    same SEQUENCE is, because schedulers forget to raise it."""
    seen = known.cancelled or known.seen
    if event.sequence != seen.sequence:
        return event.sequence > seen.sequence
    if event.cancelled and known.cancelled is None:
        return True
    return seen.dtstamp is not None and stamp > seen.dtstamp


def _span(event: CalendarEvent, config: Config) -> tuple[datetime, datetime] | None:
    """The instants of an event; floating and all-day times are on the owner's clock. None: unreadable."""
    start = _instant(event.start, config)
    if start is None:
        return None
    end = _instant(event.end, config)
    return start, end if end is not None and end > start else start + DEFAULT_LENGTH


def _instant(when: datetime | date | None, config: Config) -> datetime | None:
    if when is None:
        return None
    if not isinstance(when, datetime):
        when = datetime.combine(when, time())
    if when.tzinfo is not None:
        return when
    return when.replace(tzinfo=owner_zone(config))


def command_token(message: Message, config: Config) -> proof.Claim | None:
    """The owner's answer this message claims to be, if it carries a token of ours."""
    return proof.claim(message, config.owner.addresses)
