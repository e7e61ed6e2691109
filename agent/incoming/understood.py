"""What the pure readers make of one message, put together. Pure.

The daemon, the simulation and `inspect` read with the same lines.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import datetime

from agent.decide.mail_key import is_answer
from agent.incoming.acting import ALONE, NO
from agent.model import (
    CalendarEvent,
    Intent,
    IntentReading,
    InterviewReading,
    Kind,
    MachineReading,
    Message,
    Promise,
    Verdict,
)
from agent.rules import Config
from agent.understand import people
from agent.understand.keep_off import KeepOff
from agent.understand.mail import citing
from agent.understand.mail.written import written


@dataclass(frozen=True, slots=True)
class Understood:
    """What the pure readers make of one message."""

    message: Message
    machine: MachineReading
    words: str
    intent: Intent | None
    promise: Promise | None
    events: tuple[tuple[CalendarEvent, InterviewReading], ...]
    quoted: tuple[str, ...] = ()
    """Fingerprints of all its text, by which a quote of one of our mails is known."""
    meant: IntentReading | None = None
    """What somebody's own words mean; None where a machine speaks whose meaning is plain, and where nobody does."""
    postpones: str = ""
    """The sentence by which they move an appointment or call it off."""
    keep_off: KeepOff | None = None
    """Whom they ask the owner not to write to."""
    talked: str = ""
    """The sentence by which a talk is behind them already, or was just now."""
    talked_sooner: bool = False
    """It says that this was sooner than planned."""
    aside: Promise | None = None
    """A day by which somebody will be in touch, in a mail about something else: the employer's, if it is from there."""
    written: datetime | None = None
    """From when its days are counted."""
    proven: bool = False
    """Of a mail of the owner's own: nobody else can have written it."""

    @property
    def kind(self) -> Kind:
        """What sort of thing it is."""
        return self.machine.kind


def understand(
    message: Message, config: Config, known_domains: Set[str] = frozenset(), now: datetime | None = None
) -> Understood:
    """Read a message with every reader of `understand`; nothing is looked up, nothing is decided. `now` tells whether
    it can have come when its servers say."""
    from agent.incoming import meanings
    from agent.understand import interview, invite, machine, own_words
    from agent.understand.appointments import postponed
    from agent.understand.machines import dates

    words = own_words.own_words(message)
    when = written(message, now)
    dated = replace(message, sent=when)
    reading = machine.read(dated, owner_addresses=config.owner.addresses, words=words)
    listed = words if reading.kind is Kind.LIST else ""
    if reading.kind not in (Kind.HUMAN, Kind.OWN, Kind.AUTO_REPLY):
        words = ""
    events = tuple(
        (event, interview.judge(event, message=message, owner=config.owner, rules=config.interviews,
                                known_domains=known_domains, weights=meanings.of_events()))
        for event in invite.events(message)
    )  # fmt: skip
    if reading.kind is Kind.HUMAN:
        # People say themselves that they are away, too.
        reading = replace(reading, away_until=dates.away_until(words, when, person=True))
    worded = reading.kind in (Kind.HUMAN, Kind.AUTO_REPLY)
    quoted = citing.fingerprints(message.text) if worded and _may_quote(message, config) else ()
    whole = said(Understood(message, reading, words, reading.intent, None, events, quoted, written=when), words)
    # Somebody may call a talk off through the list of their team; nothing else that a list says is read.
    return replace(whole, postpones=postponed.postponed(listed) or "") if listed else whole


def said(reading: Understood, words: str) -> Understood:
    """What these words of its mean; all that is read in words is read in these alone."""
    from agent.understand import intent, keep_off, promise
    from agent.understand.appointments import postponed, talked

    message, machine = reading.message, reading.machine
    promised = meant = aside = None
    when = reading.written
    if when is not None and reading.kind in (Kind.HUMAN, Kind.AUTO_REPLY):
        promised = promise.promise(words, when)
    if reading.kind is Kind.HUMAN or (reading.kind is Kind.AUTO_REPLY and machine.intent is None):
        meant = _news(words, message, promised=promised is not None)
        if meant.intent is Intent.UNRELATED:
            promised, aside = None, promised  # the courier is in touch on Friday, not the employer
        meant = intent.promising(meant, promised.sentence) if promised else meant
    moved = postponed.postponed(words) if reading.kind is Kind.HUMAN else None
    off = keep_off.keep_off(words) if reading.kind in (Kind.HUMAN, Kind.AUTO_REPLY) else None
    sooner = talked.sooner(words) if reading.kind is Kind.HUMAN else ""
    spoke = sooner or (talked.just_now(words) if reading.kind is Kind.HUMAN else "")
    return replace(
        reading, words=words, promise=promised, meant=meant, postpones=moved or "", keep_off=off, talked=spoke,
        talked_sooner=bool(sooner), aside=aside,
    )  # fmt: skip


def _news(words: str, message: Message, *, promised: bool) -> IntentReading:
    """What words mean; where that is an absence and another's than the writer's, what is plain news beside it.

    News that decide nothing and name no day leave it an absence: until whoever is away is back nobody is asked.
    """
    from agent.incoming import meanings
    from agent.understand import intent, not_there
    from agent.understand.machines import absent_others

    meant = intent.read(words, message.subject, meanings.weights())
    if meant.intent in (*NO, Intent.UNSURE) and (there := not_there.without(words)) is not None:
        # “Sorry that Ann could not join us” is no regret about the owner.
        beside = intent.read(there, message.subject, meanings.weights())
        if beside.intent is Intent.UNSURE and not any(each.plain > ALONE for each in beside.rivals):
            return IntentReading(Intent.COURTESY, confidence=beside.confidence)  # and nothing else is said
        if meant.intent in NO:
            return beside
    if meant.intent not in (Intent.OUT_OF_OFFICE, Intent.UNSURE):
        return meant
    left = absent_others.without(words, [each.name for each in message.from_])
    if left is None:
        return meant
    beside = intent.read(left, message.subject, meanings.weights())
    if beside.intent in (Intent.COURTESY, Intent.UNRELATED, Intent.OUT_OF_OFFICE):
        return meant
    return beside if promised or beside.intent not in (Intent.UNSURE, Intent.STILL_DECIDING) else meant


def secondary(reading: Understood) -> tuple[Intent, ...]:
    """What else a machine's mail means: an absence note that names somebody to write to hands over as well."""
    return (Intent.HANDOVER,) if reading.machine.instead else ()


def _may_quote(message: Message, config: Config) -> bool:
    """Does anything in it look as if it answered a mail, or passed one of the owner's on?"""
    if is_answer(message.subject) or message.in_reply_to or "\n>" in message.text:
        return True
    return any(address in message.text for address in (config.owner.name, *config.owner.addresses) if address)


def judged_anew(reading: Understood, config: Config, known_domains: Set[str]) -> Understood:
    """A reading made before anybody knew these domains, with its events judged by them."""
    from agent.incoming import meanings
    from agent.understand import interview

    events = tuple(
        (event, interview.judge(event, message=reading.message, owner=config.owner, rules=config.interviews,
                                known_domains=known_domains, weights=meanings.of_events()))
        for event, _ in reading.events
    )  # fmt: skip
    return replace(reading, events=events)


def unread_invitation(reading: Understood) -> bool:
    """Does it hold a calendar without an event that can be read, or an interview without a time?"""
    if reading.kind is Kind.LIST:
        return False
    if reading.events:
        return any(
            event.start is None and not event.cancelled and judged.verdict is not Verdict.NO
            for event, judged in reading.events
        )
    calendars = [data.upper() for data in reading.message.calendars]
    # A whole calendar of other things, such as tasks or when somebody is busy, is no invitation.
    return any(b"BEGIN:VEVENT" in data or b"BEGIN:VCALENDAR" not in data for data in calendars)


def unreadable(message: Message) -> Understood:
    """A message that no reader could make anything of."""
    because = ("It could not be understood.",)
    return Understood(message, MachineReading(Kind.UNPARSABLE, because=because), "", None, None, ())


def filed_by_owner(reading: Understood, config: Config) -> Understood:
    """A reading of what lies in Sent: the owner wrote it, also under an address that the rules do not name.

    Not so what came over the net, or is to the owner: mails of others are filed there, too.
    """
    message = reading.message
    to_owner = any(people.is_owner(a.email, config.owner) for a in (*message.to, *message.cc))
    if reading.kind is not Kind.HUMAN or message.received is not None or to_owner:
        return reading
    return replace(reading, machine=MachineReading(Kind.OWN, because=("It lies in Sent and came from nowhere.",)))


def arrival(message: Message, now: datetime) -> datetime:
    """When a message came: its newest Received time, else its Date; never later than now."""
    came = message.received or message.sent or now
    return min(came, now)


def key_of(message: Message) -> str:
    """What makes two copies of a message one: its Message-ID with sender, subject and date, else its bytes.

    The Message-ID alone would let a stranger's mail with a borrowed id hide another one.
    """
    if message.message_id is None:
        return f"sha256:{message.sha256}"
    sender = message.from_[0].email if message.from_ else ""
    sent = f"{message.sent:%Y%m%dT%H%M%S%z}" if message.sent else ""
    return f"mail:{message.message_id}:{sender}:{message.subject[:80]}:{sent}:{'cal' if message.calendars else ''}"
