"""How a mail or calendar file is understood: the objects of `followup inspect`.

Every reading comes from the readers the daemon uses; nothing is decided or guessed here. Never raises for what
is in a file.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from agent import config as configs
from agent.configuration.config_values import WrongValueError
from agent.configuration.config_values import address as bare_address
from agent.errors import UsageError
from agent.from_disk import mail_files
from agent.from_disk.mail_files import Source
from agent.incoming import meanings, understood
from agent.model import CalendarEvent, Intent, InterviewReading, Kind, Promise, Verdict
from agent.rules import Config
from agent.understand import interview, invite, people
from agent.understand import message as messages
from agent.understand.calendars.calendar_lines import ON_FILE
from agent.understand.persons import names

log = logging.getLogger(__name__)

Json = dict[str, object]
Progress = Callable[[int, int], None]
"""Told how many bytes have been read, and of how many."""

# Some words of a configuration are required that `inspect` has no use for; RFC 2606 keeps this domain empty.
_NOBODY = "owner: {name: unknown, addresses: [nobody@unknown.invalid]}"


def config_for(addresses: Sequence[str]) -> Config:
    """A configuration for an owner of whom only these addresses are known, or nothing at all.

    With none the readers know that the owner is unknown: nobody's mail is taken for the owner's.
    Raises UsageError where one is no bare mail address.
    """
    known: list[str] = []
    for each in addresses:
        try:
            known.append(bare_address(each))
        except WrongValueError as error:
            raise UsageError(f"--owner: {error}") from None
    config = configs.parse(_NOBODY, path=None, default_zone="UTC")
    return replace(config, owner=replace(config.owner, name="", addresses=tuple(dict.fromkeys(known))))


def objects(paths: Sequence[Path], config: Config, progress: Progress | None = None) -> Iterator[Json]:
    """The objects of every message and calendar at and below these paths, as they are read.

    Raises UsageError at once where a path does not exist.
    """
    return _objects(mail_files.find(paths), config, progress or (lambda done, of: None))


def _objects(places: Sequence[mail_files.Place], config: Config, progress: Progress) -> Iterator[Json]:
    total = sum(place.size for place in places)
    before = 0
    for place in places:
        here = 0
        for source in mail_files.read(place):
            yield from inspect(source, config)
            here = min(here + len(source.data), place.size)
            progress(before + here, total)
        before += place.size
    progress(total, total)


def inspect(source: Source, config: Config) -> list[Json]:
    """The object of CLI.md for a message or a bare calendar, every key in its order. Never raises."""
    if source.problem:
        return [_unparsable(source, source.problem)]
    try:
        return [_calendar(source, config) if source.kind == "calendar" else _message(source, config)]
    except Exception as error:  # whatever a reader stumbles over is told, and the next file is read all the same
        log.debug("%s [%d]", source.file, source.index, exc_info=True)
        return [_unparsable(source, f"A reader failed on it ({type(error).__name__}: {str(error)[:200]}).")]


def _message(source: Source, config: Config) -> Json:
    message = messages.parse(source.data)
    reading = understood.understand(message, _with_name(config, message.to + message.cc))
    return _object(
        source,
        reading.kind,
        own_words=reading.words or None,
        intent=_intent(reading),
        secondary=[*understood.secondary(reading), *(reading.meant.secondary if reading.meant else ())],
        confidence=reading.meant.confidence if reading.meant else None,
        promise=_promise(reading.promise),
        away_until=reading.machine.away_until.isoformat() if reading.machine.away_until else None,
        bounced=reading.machine.bounced,
        events=[_event(event, judged) for event, judged in reading.events],
        because=[
            *reading.machine.because, *_meant_because(reading), *_event_reasons(reading.events), *message.problems,
        ],
    )  # fmt: skip


def _intent(reading: understood.Understood) -> Intent | None:
    """What it means: a machine's mail by its kind, where that says all, else the words."""
    if reading.intent is not None:
        return reading.intent
    if reading.meant is not None:
        return reading.meant.intent
    if reading.kind is Kind.LIST:
        return Intent.UNRELATED
    if any(judged.verdict is not Verdict.NO and not event.cancelled for event, judged in reading.events):
        return Intent.NEXT_ROUND
    return None


def _meant_because(reading: understood.Understood) -> list[str]:
    """Which sentence decided what it means, and which of its words."""
    meant = reading.meant
    if meant is None:
        return []
    if not meant.sentence:
        return ["Nothing in its words says plainly what they mean."]
    spoke = ", ".join(f"“{one}”" for one in meant.speaking)
    return [f"“{meant.sentence}” reads as {meant.intent.replace('_', ' ')}" + (f" ({spoke})." if spoke else ".")]


def _calendar(source: Source, config: Config) -> Json:
    """A calendar that came without a mail, judged as an entry of the owner's calendar is."""
    judged: list[tuple[CalendarEvent, InterviewReading]] = []
    found = invite.read(source.data, limits=ON_FILE)
    for event in _once(found):
        owner = _with_name(config, event.attendees).owner
        reading = interview.judge(
            event, message=None, owner=owner, rules=config.interviews, weights=meanings.of_events()
        )
        judged.append((event, reading))
    if not judged and b"BEGIN:VCALENDAR" not in source.data.replace(b"\0", b"").upper():
        return _unparsable(source, "It is no calendar.")
    return _object(
        source,
        Kind.INVITE,
        events=[_event(event, reading) for event, reading in judged],
        because=[
            "It is a calendar without a mail.",
            *([f"No more than its first {ON_FILE.events:,} events are read."] if len(found) >= ON_FILE.events else ()),
            *(_event_reasons(judged) or ["There is no event in it."]),
        ],
    )


def _once(events: Sequence[CalendarEvent]) -> Iterator[CalendarEvent]:
    """The same event twice is one; of two without a UID nothing says that they are the same."""
    seen: set[CalendarEvent] = set()
    for event in events:
        if event not in seen or invite.NO_UID in event.problems:
            seen.add(event)
            yield event


def _with_name(config: Config, addressed: Sequence[Any]) -> Config:
    """With the owner's name as it stands beside their address, where the configuration has none.

    `addressed` are addresses or attendees: both have a `name` and an `email`.
    """
    if config.owner.name:
        return config
    names = (each.name for each in addressed if "@" not in each.name and people.is_owner(each.email, config.owner))
    return replace(config, owner=replace(config.owner, name=next(filter(None, names), "")))


# --- the object


def _object(
    source: Source,
    kind: Kind,
    *,
    own_words: str | None = None,
    intent: str | None = None,
    secondary: Sequence[str] = (),
    confidence: float | None = None,
    promise: Json | None = None,
    away_until: str | None = None,
    bounced: Sequence[str] = (),
    events: Sequence[Json] = (),
    because: Sequence[str] = (),
) -> Json:
    found: Json = {
        "file": source.file,
        "index": source.index,
        "kind": kind,
        "own_words": own_words,
        "intent": intent,
        "secondary": list(secondary),
        "confidence": confidence,
        "promise": promise,
        "away_until": away_until,
        "bounced": list(bounced),
        "events": list(events),
        "because": list(dict.fromkeys(because)),
    }
    return {key: _plain(value) for key, value in found.items()}


def _unparsable(source: Source, problem: str) -> Json:
    return _object(source, Kind.UNPARSABLE, because=[problem])


def _plain(value: object) -> object:
    """Only what JSON knows, and only text that UTF-8 can write: file names and mails may hold lone surrogates."""
    if isinstance(value, str):
        return str(value).encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _promise(promise: Promise | None) -> Json | None:
    if promise is None:
        return None
    return {"start": promise.start.isoformat(), "end": promise.end.isoformat(), "sentence": promise.sentence}


def _event(event: CalendarEvent, reading: InterviewReading) -> Json:
    return {
        "uid": event.uid,
        "method": event.method,
        "sequence": event.sequence,
        "recurrence_id": event.recurrence_id,
        "status": event.status or None,
        "start": event.start.isoformat() if event.start else None,
        "end": event.end.isoformat() if event.end else None,
        "zone": event.zone,
        "summary": event.summary or None,
        "organizer": event.organizer.email if event.organizer else None,
        "attendees": [attendee.email for attendee in event.attendees if attendee.email],
        "interview": {"verdict": reading.verdict, "score": reading.score},
        # A title is for the greeting, and no part of the name.
        "interviewers": [{"name": _untitled(each.name), "address": each.address} for each in reading.interviewers],
        "company": reading.company,
        "role": reading.role,
        "stage": reading.stage,
    }


def _untitled(name: str) -> str:
    """The name without titles, where anything is left of it then."""
    bare = names.bare(name)
    return bare if any(map(str.isalpha, bare)) else name


def _event_reasons(events: Sequence[tuple[CalendarEvent, InterviewReading]]) -> list[str]:
    """What decided about each event; where there are several, said of which."""
    found: list[str] = []
    for event, reading in events:
        of = f"{event.summary or event.uid}: " if len(events) > 1 else ""
        found += [of + sentence for sentence in (*reading.because, *event.problems)]
    return found
