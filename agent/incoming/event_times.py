"""Which meeting an event is, whether it is newer than what is known (RFC 5546, 2.1), and from when to when. Pure."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from agent.decide.application import Interview
from agent.decide.courtesy import owner_zone
from agent.model import CalendarEvent
from agent.rules import Config

DEFAULT_LENGTH = timedelta(hours=1)
LONGEST = timedelta(days=60)
YEARS = range(1970, 2200)
"""Beyond them nobody has an interview, and arithmetic would leave the calendar."""


def told_apart(event: CalendarEvent) -> CalendarEvent:
    """One meeting of a series is known by its instant, in whatever zone it is written. ADD (RFC 5546, 3.2.4) brings a
    further meeting: it must not move the first."""
    instance = event.recurrence_id
    if instance is None and event.method == "ADD" and event.start is not None:
        instance = event.start.isoformat()
    if instance is not None and "T" in instance:
        when = datetime.fromisoformat(instance)
        with contextlib.suppress(OverflowError):
            instance = (when.astimezone(UTC) if when.tzinfo else when).isoformat()
    return replace(event, recurrence_id=instance)


def instant_of(instance: str, config: Config) -> datetime:
    """The instant that a RECURRENCE-ID names; floating and all-day ones are on the owner's clock."""
    return _instant(datetime.fromisoformat(instance) if "T" in instance else date.fromisoformat(instance), config)


def newer(event: CalendarEvent, stamp: datetime, known: Interview, *, off: bool) -> bool:
    """SEQUENCE, then DTSTAMP (RFC 5546, 2.1.5). The same revision again is not newer; a CANCEL of the
    same SEQUENCE is, because schedulers forget to raise it."""
    seen = known.cancelled or known.seen
    if event.sequence != seen.sequence:
        return event.sequence > seen.sequence
    if off and known.cancelled is None:
        return True
    return seen.dtstamp is not None and stamp > seen.dtstamp


def same_time(event: CalendarEvent, span: tuple[datetime, datetime] | None, known: Interview) -> bool:
    """The same revision at the same time."""
    return event.sequence == known.seen.sequence and span == (known.seen.start, known.seen.end)


def span_of(event: CalendarEvent, config: Config) -> tuple[datetime, datetime] | None:
    """The instants of an event; floating and all-day times are on the owner's clock. None: unreadable.

    An end that is none (missing, at or before the start, of another kind, months away) gives way to a usual length.
    """
    if event.start is None or event.start.year not in YEARS:
        return None
    start = _instant(event.start, config)
    all_day = not isinstance(event.start, datetime)
    usual = start + (timedelta(days=1) if all_day else DEFAULT_LENGTH)
    if event.end is None or event.end.year not in YEARS or isinstance(event.end, datetime) is all_day:
        return start, usual
    end = _instant(event.end, config)
    return start, end if start < end <= start + LONGEST else usual


def _instant(when: datetime | date, config: Config) -> datetime:
    if not isinstance(when, datetime):
        when = datetime.combine(when, time())
    return when if when.tzinfo is not None else when.replace(tzinfo=owner_zone(config))
