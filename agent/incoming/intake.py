"""One mail or calendar -> the facts it adds to the log. Pure: what is known comes in, facts go out.

Ids are given here, once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from agent.decide.known import Known
from agent.decide.mail_key import is_forward
from agent.facts import Fact, InterviewCancelled, InterviewSeen, MailReceived
from agent.incoming import acting, aliases, attribution, other_role, other_ways, own_absence, parts, successors, waiting
from agent.incoming.acquaintance import Acquaintance, author, called
from agent.incoming.acting import Meaning
from agent.incoming.aliases import ids_of
from agent.incoming.directory import TextOf
from agent.incoming.event_times import span_of
from agent.incoming.intake_events import ANSWERS, EventIntake
from agent.incoming.intake_own import OwnMail
from agent.incoming.other_ways import Told
from agent.incoming.renamed import renamed
from agent.incoming.understood import Understood, secondary
from agent.model import (
    CalendarEvent,
    Intent,
    InterviewReading,
    Kind,
    Message,
    Person,
    Verdict,
)
from agent.rules import Config
from agent.understand import match, not_there, people
from agent.understand.appointments import postponed
from agent.understand.employers.employer import domain_of, is_service
from agent.understand.events.otherwise import OF_AN_END
from agent.understand.machines import bounce_text, waiting_there
from agent.understand.mail import passed_on
from agent.understand.mail.written import ON_ITS_WAY
from agent.understand.match import NOBODY, Clues, How, Match
from agent.understand.persons.alike import alike as all_alike
from agent.understand.proof import token_of
from agent.understand.spoken_of import spoken_of

READER = 2
"""The version of the readings; stored with each, so that an upgrade does not read the past anew."""
WORDS_KEPT = 2000
SENTENCE_KEPT = 300
PASSED_ON = 20_000
"""So much of what the owner passes on to themselves is looked at for a talk that is moved or called off."""
HELD = Meaning(Intent.UNSURE)
"""What the words of somebody who may be anybody count as: the owner is asked whose they are, not what they mean."""


@dataclass(slots=True)
class Intake:
    """The facts of one message, collected while ids are handed out."""

    known: Known
    config: Config
    text_of: TextOf = lambda draft: ""
    doubts: list[tuple[str, str]] = field(default_factory=list)
    """Application and what the owner is to hear of a change by a stranger."""
    _who: Acquaintance = field(init=False)

    def __post_init__(self) -> None:
        self._who = Acquaintance(self.known, self.config, self.text_of)

    @property
    def facts(self) -> list[Fact]:
        """What has been collected."""
        return self._who.facts

    def take(self, reading: Understood, at: datetime) -> list[Fact]:
        """The facts of a message that came at `at`; an empty list for what bears on nothing."""
        events = EventIntake(self._who)
        for event, judged in reading.events:
            events.take(event, judged, reading.message, at)
        self.doubts = events.doubts
        self._mail(reading, at)
        return self.facts

    def take_event(self, event: CalendarEvent, judged: InterviewReading, at: datetime) -> list[Fact]:
        """The facts of an event from a calendar beside the mail."""
        EventIntake(self._who).take(event, judged, None, at)
        return self.facts

    # --- mails --------------------------------------------------------------------------------

    def _mail(self, reading: Understood, at: datetime) -> None:
        match reading.kind:
            case Kind.OWN:
                self._own(reading, at)
            case Kind.BOUNCE:
                self._bounce(reading, at)
            case Kind.AUTO_REPLY | Kind.HUMAN | Kind.UNPARSABLE:
                self._received(reading, at)
            case Kind.LIST:
                self._heard(reading, at, other_ways.by_list(reading.message, self._who))
            case Kind.INVITE:
                self._asked_elsewhere(reading, at)
            case _:  # lists, receipts, challenges, delays and bare invites are nobody's words
                return

    def _own(self, reading: Understood, at: datetime) -> None:
        """What the owner wrote: to people, or what they pass on to themselves."""
        mail = OwnMail(self._who, reading, at)
        if mail.addresses:
            self.facts.extend(mail.facts())
        else:
            self._to_themselves(reading, at)

    def _to_themselves(self, reading: Understood, at: datetime) -> None:
        """What the owner passes on from another mailbox of theirs, or from their phone, may be an answer that came
        there: it is held."""
        message, directory = reading.message, self._who.directory
        if "[f-" in message.subject:
            return
        told: set[str] = set()
        for writer in passed_on.writers(message) if is_forward(message.subject) or message.nested else ():
            if self._who.is_owner(writer.email):
                continue
            clues = Clues(address=writer.email, subject=message.subject[:300], words=message.text[:WORDS_KEPT])
            contact = directory.contact_at(writer.email)
            for application in set(match.match(clues, directory).applications) - told:
                told.add(application)
                there = contact if contact and application in self.known.contacts[contact].applications else None
                self._passed_on(reading, at, Told(application, there, writer.email, How.ADDRESS), called(writer.name))
        for each in other_ways.by_owner(message, self._who) if not (told or reading.events) else ():
            name = self.known.contact_named(each.contact) if each.contact else ""
            self._passed_on(reading, at, each, name or self.known.applications[each.application].company)

    def _passed_on(self, reading: Understood, at: datetime, told: Told, name: str) -> None:
        fact = self._mail_fact(reading, at, told.application, told.contact, told.address, kind=Kind.HUMAN)
        because = ("You passed a mail of theirs on to yourself.",)
        if not told.address:
            because = ("You sent yourself what they wrote or said elsewhere.",)
        passed = (reading.message, *reading.message.nested[: passed_on.MOST])
        found = (postponed.postponed(each.text[:PASSED_ON]) for each in passed)
        moved = next(filter(None, found), None) or ""
        self.facts.append(
            replace(
                fact, name=name, intent=HELD.intent, words="", utc_offset=None, promise=None, because=because,
                postpones=moved[:SENTENCE_KEPT],
            )
        )  # fmt: skip

    def _bounce(self, reading: Understood, at: datetime) -> None:
        bounced = self._who.applications_of(reading.machine.bounced)
        for address, applications in (bounced or self._who.applications_of(self._returned(reading.message))).items():
            for application in sorted(applications):
                contact = self.known.by_address[address]
                self.facts.append(self._mail_fact(reading, at, application, contact, address))

    def _unread(self, reading: Understood, address: str) -> tuple[str, ...]:
        """The address that nobody reads any more: of a bounce, or of a person whose mailbox says that they have left.

        What a shared mailbox says of somebody else stops no address.
        """
        if reading.kind is Kind.BOUNCE:
            return (address,)
        if not reading.machine.gone or address not in self.known.by_address:
            return ()
        return (address,)

    def _returned(self, message: Message) -> tuple[str, ...]:
        """Of a bounce that names nobody we know: whom the mail of ours went to that it answers or carries."""
        ids = {*message.thread_ids, *bounce_text.returned_ids(message)} & self.known.our_ids
        return tuple(dict.fromkeys(d.moved.address for d in self.known.drafts.values() if ids & d.ids))

    def _received(self, reading: Understood, at: datetime) -> None:
        message, directory = reading.message, self._who.directory
        sender = author(message)
        address, name = (sender.email, sender.name) if sender else ("", "")
        clues = attribution.clues(
            message, sender, words=reading.words[:WORDS_KEPT], quoted=reading.quoted, is_owner=self._who.is_owner
        )
        found = match.match(clues, directory)
        robot = not address or people.is_robot(address, name)
        stranger = robot or not found.applications  # not every robot is called one
        if stranger and self._heard(reading, at, other_ways.by_network(message, self._who)):
            return
        if (robot or (is_service(address) and not found.applications)) and found.how is not How.THREAD:
            # A machine's acknowledgement is no word of anybody, but a machine may bring a rejection.
            found = self._invited(found if found.applications else match.by_labels(clues, directory), only_among=True)
            counts = _counts(reading, person=False)
            moved = None if reading.events else postponed.by_machine(reading.words)
            reading = replace(reading, postpones=moved or "")
            if waiting_there.waits(message, reading.words):
                found = found if found.applications else waiting.of_somebody(reading, self._who, at)
                counts = waiting.counts(counts)
            for application in found.applications:
                of_another = other_role.names_another(counts, clues, found, application, directory)
                of_another = of_another or other_role.to_another(counts, reading.words, self.config.owner)
                meaning = Meaning(None) if of_another else counts  # the owner is asked about it
                self._keep(reading, at, application, None, address, found, meaning, kind=Kind.AUTO_REPLY)
            return
        found = self._invited(found)
        found, apart = parts.parts(reading, clues, found, directory)
        reading = _with_aside(reading, found)
        counts = _counts(reading, person=True)
        if not found.applications and reading.kind is Kind.HUMAN and address:
            promised = reading.promise is not None
            # What claims to answer a mail of ours is no word of the employer's, whoever wrote it.
            tells = acting.tells(counts, promised=promised) and not token_of(message.subject)
            about = spoken_of(clues, directory, promised=promised) if tells else NOBODY
            found = match.by_words(clues, directory, spoken_of=about)
        if found.how in match.SHARED and directory.corresponds(address) and not directory.bear(found, clues.names):
            found = Match(())  # the owner has written to them, of something that no application is known of
        if not found.applications and reading.kind is Kind.HUMAN and address:
            self._keep(reading, at, None, None, address, found, counts)
            return
        self.facts.extend(aliases.in_answer(self.known, message, directory.contact_at(address), at))
        for application in found.applications:
            if application in apart:
                reading = _with_aside(apart[application], found)
                counts = _counts(reading, person=True)
            says_more = reading.promise is not None or counts.intent not in (None, *acting.HARMLESS)
            whose = attribution.whose(clues, found, application, directory, reading.kind, says_more=says_more)
            contact = whose.contact
            # Before an unknown spelling becomes a person of its own.
            same = self._alike(reading, application, name, address) if whose.acquaints and contact is None else ()
            if whose.acquaints and address and not robot and reading.kind is not Kind.AUTO_REPLY:
                contact = self._who.contact(application, Person(name, address), at)
            elif len(same) == 1 and reading.kind is Kind.AUTO_REPLY:
                contact = same[0]  # nobody is written to while they may be away
            of_another = other_role.names_another(counts, clues, found, application, directory)
            of_another = of_another or other_role.to_another(counts, reading.words, self.config.owner)
            doubtful = (whose.doubtful or of_another) and reading.kind is Kind.HUMAN
            meaning = replace(HELD, sentence=counts.sentence) if doubtful else counts
            heir = None
            if Intent.HANDOVER in (meaning.intent, *meaning.secondary) and reading.kind is Kind.HUMAN:
                heir = self._heir(reading, meaning.sentence, application, at)
            self._keep(
                reading, at, application, contact, address, found, meaning, heir=heir, doubtful=doubtful,
                alike=tuple(each for each in same if each != contact), apart=application in apart,
            )  # fmt: skip

    def _alike(self, reading: Understood, application: str, name: str, address: str) -> tuple[str, ...]:
        """Who of the application may be the sender, whose name is spelled otherwise, or is another now."""
        there = self._who.directory.people(application)
        domain = domain_of(address)
        known = {c: n for c, n in there if domain in map(domain_of, self.known.contacts[c].addresses)}
        if not domain:
            return ()
        spelled = all_alike(called(name), address, known)
        return spelled or renamed(self.known, application, reading, called(name), address, known)

    def _heir(self, reading: Understood, sentence: str, application: str, at: datetime) -> str | None:
        """The contact whom a hand-over names with an address; None: nobody, or it is not clear who."""
        person = successors.named(reading.message, reading.words, sentence, self._who.nobody)
        return self._who.contact(application, person, at) if person else None

    def _invited(self, found: Match, *, only_among: bool = False) -> Match:
        """A mail that brings an invitation belongs where that does; `only_among`: if it may belong there at all."""
        events = (fact for fact in self.facts if isinstance(fact, (InterviewSeen, InterviewCancelled)))
        invited = tuple(dict.fromkeys(fact.application for fact in events))
        both = tuple(each for each in invited if each in found.applications)
        if both:
            return replace(found, applications=both)
        return Match(invited, How.INVITATION) if invited and not only_among else found

    def _asked_elsewhere(self, reading: Understood, at: datetime) -> None:
        """An invitation to an offer call or the like is no interview, but somebody has been in touch: what it means is
        for the owner to say."""
        coming = [
            event
            for event, judged in reading.events
            if judged.verdict is Verdict.NO
            and any(OF_AN_END in each for each in judged.because)
            and event.method not in ANSWERS
            and not event.cancelled
            and self.known.owners_word(event.uid) is None
            and (span := span_of(event, self.config)) is not None
            and span[0] > at
        ]
        message, sender = reading.message, author(reading.message)
        if not coming or sender is None or people.is_robot(sender.email, sender.name) or is_service(sender.email):
            return
        clues = attribution.clues(message, sender, words="", quoted=(), is_owner=self._who.is_owner)
        found = match.match(clues, self._who.directory)
        if found.how not in (How.THREAD, How.ADDRESS, How.DOMAIN):
            return
        for application in found.applications:
            contact = self._who.contact(application, Person(sender.name, sender.email), at)
            asked = replace(HELD, sentence=coming[0].summary)
            self._keep(reading, at, application, contact, sender.email, found, asked, kind=Kind.HUMAN)

    def _heard(self, reading: Understood, at: datetime, told: Iterator[Told]) -> bool:
        """Hold what somebody may have written by another way; what it says is for the owner to say. False: nobody."""
        found = list(told)
        for each in found:
            self._keep(
                reading, at, each.application, each.contact, each.address, Match((each.application,), each.how), HELD,
                kind=Kind.HUMAN,
            )  # fmt: skip
        return bool(found)

    def _keep(
        self, reading: Understood, at: datetime, application: str | None, contact: str | None, address: str,
        found: Match, counts: Meaning, *, kind: Kind | None = None, heir: str | None = None, doubtful: bool = False,
        alike: tuple[str, ...] = (), apart: bool = False,
    ) -> None:  # fmt: skip
        fact = self._mail_fact(reading, at, application, contact, address, kind=kind)
        because = (*fact.because, found.because) if application else fact.because
        off = reading.keep_off
        away, said, moved = self._not_there(reading, application, contact, at)
        self.facts.append(
            replace(
                fact, because=because, intent=counts.intent, guess=counts.guess, handed_to=heir, doubtful=doubtful,
                perhaps_of=alike, apart=apart, not_there=away, not_there_said=said[:SENTENCE_KEPT],
                secondary=tuple(dict.fromkeys((*fact.secondary, *counts.secondary))),
                # As with its words: what nobody we know wrote is not kept.
                sentence=counts.sentence[:SENTENCE_KEPT] if application else "",
                postpones=moved[:SENTENCE_KEPT] if application else "",
                talked=reading.talked[:SENTENCE_KEPT] if application else "", talked_sooner=reading.talked_sooner,
                keeps_off=off.sentence[:SENTENCE_KEPT] if off and application else "",
                through_them=off.through_them if off else False,
            )
        )  # fmt: skip

    def _not_there(
        self, reading: Understood, application: str | None, contact: str | None, at: datetime
    ) -> tuple[tuple[str, ...], str, str]:
        """Who of the application was not in a talk, or will not be, as somebody else of them says or they do, the
        sentence that says so, and that by which the talk may be off."""
        if application is None or reading.kind is not Kind.HUMAN:
            return (), "", reading.postpones
        there = {c: name for c, name in self._who.directory.people(application) if c != contact}
        away, said = not_there.absent(reading.words, there)
        known = self.known.applications.get(application)
        mine = None if reading.postpones else own_absence.found(reading.words, known, contact, at)
        if mine is None or contact is None or mine.off:
            return away, said, mine.sentence if mine else reading.postpones
        return (*away, contact), said or mine.sentence, ""

    def _mail_fact(
        self, reading: Understood, at: datetime, application: str | None, contact: str | None, address: str, *,
        kind: Kind | None = None,
    ) -> MailReceived:  # fmt: skip
        message = reading.message
        sender = author(message)
        offset = message.sent.utcoffset() if message.sent else None
        return MailReceived(
            at=at, application=application, contact=contact, address=address,
            name=called(sender.name) if sender else "",
            kind=kind or reading.kind, intent=reading.intent, promise=reading.promise,
            away_until=reading.machine.away_until, ids=ids_of(message),
            bounced=self._unread(reading, address), secondary=secondary(reading),
            thread=message.thread_ids[:20], subject=message.subject[:200],
            # What nobody we know wrote is nobody's business: its words are not kept.
            words=reading.words[:WORDS_KEPT] if application else "",
            utc_offset=int(offset.total_seconds()) if offset is not None else None,
            notice=contact is None and _notifies(reading), reader=READER, because=reading.machine.because,
            dated=_dated(message, at) if application else None,
        )  # fmt: skip


def _with_aside(reading: Understood, found: Match) -> Understood:
    """Whatever else they write about, a day that surely somebody of the employer names is theirs."""
    return replace(reading, promise=reading.aside) if reading.aside and found.how in parts.SURELY else reading


def _dated(message: Message, at: datetime) -> datetime | None:
    sent = message.sent
    return sent if sent is not None and sent.tzinfo is not None and at - ON_ITS_WAY <= sent <= at else None


def _counts(reading: Understood, *, person: bool) -> Meaning:
    """What its meaning counts as; a machine's is what `machine` is certain of, else what an applicant system wrote of
    its own accord and surely means."""
    if reading.intent is not None or reading.meant is None:
        return Meaning(reading.intent)
    if person and reading.kind is Kind.HUMAN:
        invites = any(not event.cancelled and judged.verdict is not Verdict.NO for event, judged in reading.events)
        return acting.persons(
            reading.meant, words=reading.words, promised=reading.promise is not None, invites=invites,
            postpones=reading.postpones,
        )  # fmt: skip
    return acting.machines(reading.meant, words=reading.words) if _notifies(reading) else Meaning(None)


def _notifies(reading: Understood) -> bool:
    """Does a machine speak of its own accord, rather than answer a mail (RFC 3834, 5)?"""
    submitted = (reading.message.header("auto-submitted") or "").split(";")[0].strip().lower()
    if reading.kind is not Kind.HUMAN and submitted not in ("auto-generated", "auto-replied"):
        # It says that a machine wrote it, and that something new is there to be read: that answers nothing.
        return not reading.message.in_reply_to and waiting_there.waits(reading.message, reading.words)
    return submitted == "auto-generated" or (reading.kind is Kind.HUMAN and submitted != "auto-replied")
