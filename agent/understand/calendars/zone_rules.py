"""VTIMEZONE (RFC 5545, 3.6.5) -> the offset at a wall time. Pure; no library expands it.

The rules are worked out for one wall time and never expanded, so their number of repetitions costs nothing. What
cannot be read in a definition is left out of it. May not know what its name means: that is in `zones`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

_MAX_OBSERVANCES = 300
"""The history of a place since clocks were first changed; the newest stand last."""
_MAX_RDATES = 100


@dataclass(frozen=True, slots=True)
class Observance:
    """STANDARD or DAYLIGHT (RFC 5545, 3.6.5): from `start`, and each year by the rule, `after` holds."""

    start: datetime
    before: timedelta
    after: timedelta
    rule: Mapping[str, str]
    dates: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """A VTIMEZONE: its name, the place it claims (X-LIC-LOCATION), its observances."""

    tzid: str
    location: str
    observances: tuple[Observance, ...]

    def offset(self, wall: datetime) -> timedelta | None:
        """UTC offset at that wall time (naive); None if the definition says nothing usable."""
        if not self.observances:
            return None
        last: tuple[datetime, timedelta] | None = None
        for observance in self.observances:
            onset = _last_onset(observance, wall)
            if onset is not None and (last is None or onset > last[0]):
                last = (onset, observance.after)
        if last is not None:
            return last[1]
        return min(self.observances, key=lambda o: o.start).before


def definition(lines: Iterable[tuple[str, str]]) -> Definition:
    """A VTIMEZONE from its content lines as (NAME, value); parts that cannot be read are left out."""
    tzid = location = ""
    observances: list[Observance] = []
    inside: dict[str, str] | None = None
    dates: list[datetime] = []
    for name, value in lines:
        if name == "BEGIN" and value.strip().upper() in {"STANDARD", "DAYLIGHT"}:
            inside, dates = {}, []
        elif name == "END" and inside is not None:
            read = _observance(inside, tuple(dates))
            if read and len(observances) < _MAX_OBSERVANCES:
                observances.append(read)
            inside = None
        elif inside is not None and name == "RDATE":
            moments = [_moment(v) for v in value[:4000].split(",")]
            dates += [m for m in moments if m is not None][: _MAX_RDATES - len(dates)]
        elif inside is not None:
            inside.setdefault(name, value)
        elif name == "TZID":
            tzid = value
        elif name == "X-LIC-LOCATION":
            location = value.strip()
    return Definition(tzid, location, tuple(observances))


def _observance(fields: Mapping[str, str], dates: tuple[datetime, ...]) -> Observance | None:
    start = _moment(fields.get("DTSTART", ""))
    after = _utc_offset(fields.get("TZOFFSETTO", ""))
    before = _utc_offset(fields.get("TZOFFSETFROM", ""))
    if start is None or after is None:
        return None
    pairs = (item.partition("=") for item in fields.get("RRULE", "").upper()[:400].split(";"))
    return Observance(
        start, after if before is None else before, after, {key: value for key, _, value in pairs if value}, dates
    )


def _moment(text: str) -> datetime | None:
    found = re.match(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[Tt](\d\d):?(\d\d)(?::?(\d\d))?)?", text)
    if not found:
        return None
    try:
        return datetime(*(int(part or 0) for part in found.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None


def _utc_offset(text: str) -> timedelta | None:
    """UTC-OFFSET (RFC 5545, 3.3.14), less than a day."""
    found = re.fullmatch(r"\s*([+-]?)(\d\d):?(\d\d)(?::?(\d\d))?\s*", text)
    if not found or int(found[2]) > 23 or int(found[3]) > 59:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return -size if found[1] == "-" else size


def _last_onset(observance: Observance, wall: datetime) -> datetime | None:
    """When this observance last began at or before `wall`."""
    onsets = [moment for moment in (observance.start, *observance.dates) if moment <= wall]
    rule = observance.rule
    if rule.get("FREQ") == "YEARLY":
        # UNTIL is UTC; a day of grace spares the question of which offset applies to it.
        until = _moment(rule.get("UNTIL", ""))
        last = min(wall, until + timedelta(days=1)) if until and until.year < 9999 else wall
        final = last.year
        if rule.get("COUNT", "").isdecimal():
            final = min(final, observance.start.year + int(rule["COUNT"][:4]) - 1)
        for year in (final, final - 1):
            onset = _onset_in(
                year, observance.start, *(rule.get(by, "") for by in ("BYMONTH", "BYDAY", "BYMONTHDAY", "BYSETPOS"))
            )
            if onset and observance.start <= onset <= last:
                onsets.append(onset)
    return max(onsets, default=None)


_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@lru_cache(2_000)
def _onset_in(
    year: int, start: datetime, by_month: str, by_day: str, by_month_day: str, by_set_pos: str
) -> datetime | None:
    """When in that year the rule fires: in a month on its -1SU or 2SU (or SU with BYSETPOS), on a day of it by number,
    on what is both, or on the day of the start."""
    try:
        month = int(by_month.split(",")[0] or start.month)
        first = date(year, month, 1)
    except ValueError:
        return None
    days = [day for n in range(31) if (day := first + timedelta(days=n)).month == month]
    numbers = {int(part) for part in by_month_day.split(",") if re.fullmatch(r"[+-]?\d\d?", part)}
    named = re.fullmatch(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)", by_day)
    if named is None and not numbers:
        return datetime.combine(first + timedelta(days=start.day - 1), start.time())
    fitting = [
        day
        for day in days
        if (named is None or day.weekday() == _WEEKDAYS.index(named[2]))
        and (not numbers or day.day in numbers or day.day - len(days) - 1 in numbers)
    ]
    place = re.fullmatch(r"[+-]?\d", (named and named[1]) or by_set_pos)
    ordinal = int(place[0]) if place and not numbers else 1
    index = ordinal - 1 if ordinal > 0 else ordinal
    wanted = fitting[index] if -len(fitting) <= index < len(fitting) else None
    return datetime.combine(wanted, start.time()) if wanted else None
