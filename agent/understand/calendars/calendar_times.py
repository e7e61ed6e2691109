"""The times of a VEVENT as they are written -> dates and instants (RFC 5545, 3.3.4 to 3.3.6, 3.8.2). Pure.

What is nearly a date is read as its writer meant it; what is none is a problem and no exception. Nothing is put
right: an end before its start is reported as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from agent.understand.calendars.calendar_lines import Property
from agent.understand.calendars.zones import Zone

Part = dict[str, list[Property]]
"""The properties of a VEVENT by name, in their order."""
ZoneOf = Callable[[str], Zone]
"""What a TZID means in one calendar."""


def when(part: Part, name: str, zone_of: ZoneOf, problems: list[str]) -> tuple[datetime | date | None, str | None]:
    """The moment that the first readable property of a name says, and its IANA zone."""
    written = part.get(name, ())
    for found in written:
        moment = _moment(found)
        if moment is None:
            continue
        tzid = found.params.get("TZID", "").strip()
        if not isinstance(moment, datetime) or not tzid:
            return moment, None
        zone = zone_of(tzid)
        if moment.tzinfo is not None:
            # "…Z" with a TZID is UTC (RFC 5545, 3.2.19: TZID must not be applied to it); the zone tells the place.
            return _moved(moment, zone.info or UTC), zone.name
        placed, place = zone.at(moment)
        if placed is None:
            problems.append("The time zone is not known: the time is taken as local.")
            return moment, None
        return placed, place
    if written:
        problems.append(f"{name} is no date.")
    return None, None


_MOMENT = re.compile(
    r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)


def _moment(found: Property) -> datetime | date | None:
    """A date or date-time (RFC 5545, 3.3.4 and 3.3.5), or what is nearly one: with dashes and colons, without
    seconds, with an offset, the start of a period. A leap second is the 59th; 24:00 is the next day's midnight."""
    parts = _MOMENT.search(found.value[:200])
    if parts is None:
        return None
    try:
        day = date(int(parts[1]), int(parts[2]), int(parts[3]))
        clock = (int(parts[4] or 0), int(parts[5] or 0), min(int(parts[6] or 0), 59 + (int(parts[6] or 0) > 60)))
        if parts[4] is None or (found.params.get("VALUE", "").upper() == "DATE" and clock == (0, 0, 0)):
            return day
        if clock == (24, 0, 0):
            day, clock = day + timedelta(days=1), (0, 0, 0)
        moment = datetime(day.year, day.month, day.day, *clock)  # noqa: DTZ001  # it may float
        offset = (parts[7] or "").upper().replace("Z", "+00:00")
        return datetime.fromisoformat(moment.isoformat() + offset) if offset else moment
    except (ValueError, OverflowError):
        return None


def end(
    start: datetime | date | None, written: datetime | date | None, part: Part, problems: list[str]
) -> datetime | date | None:
    """DTEND as it is written, else DTSTART + DURATION, else a day after a date, and the start itself after a
    date-time (RFC 5545, 3.6.1). An end at or before its start is reported like any other."""
    if start is None or written is not None:
        return written
    for found in part.get("DURATION", ()):
        length = _length(found.value)
        if length is not None:
            return _later(start, length)
        problems.append("DURATION is no length of time.")
    for found in part.get("DTSTART", ()):
        _, slash, until = found.value.partition("/")  # VALUE=PERIOD, which has no place here
        if slash:
            return end(start, _moment(replace(found, value=until)), {"DURATION": [replace(found, value=until)]}, [])
    return _later(start, timedelta(0) if isinstance(start, datetime) else timedelta(days=1))


_LENGTH = re.compile(
    r"([-+]?)P(?=\w)(?:(\d{1,8})W)?(?:(\d{1,8})D)?T?(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,8})S)?", re.IGNORECASE
)


def _length(text: str) -> timedelta | None:
    """A duration (RFC 5545, 3.3.6), also weeks with days, or hours without the T before them."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    size = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -size if found[1] == "-" else size


def _later(start: datetime | date, length: timedelta) -> datetime | date:
    """Weeks and days by the calendar, the rest in exact time across a change of clocks (RFC 5545, 3.3.6)."""
    try:
        if not isinstance(start, datetime):
            return start + length
        days = timedelta(days=int(length / timedelta(days=1)))
        return _moved(start + days, UTC, by=length - days).astimezone(start.tzinfo) if start.tzinfo else start + length
    except OverflowError:
        return start


def _moved(moment: datetime, zone: tzinfo, *, by: timedelta = timedelta(0)) -> datetime:
    """That instant in a zone; at the very ends of the calendar as it stands."""
    try:
        return moment.astimezone(zone) + by
    except OverflowError:
        return moment


def instant(moment: datetime | date | None) -> datetime | None:
    """DTSTAMP is UTC by RFC 5545, 3.8.7.2, whatever is written."""
    if not isinstance(moment, datetime):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
