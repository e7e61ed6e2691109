"""Times as the owner writes them: durations, hours, days, holidays' regions, zones.

Text in, a noun of `rules` out, or `WrongValueError` with what would be right. Pure: no YAML, no clock.
"""

from __future__ import annotations

import re
from datetime import date, time
from zoneinfo import ZoneInfo

from agent.configuration.config_values import WrongValueError, not_one_of, shown, suggestion
from agent.rules import Duration, Hours, Unit, WeekHour

LONGEST_DAYS = 3 * 366
"""No wait is longer than three years: more is a slip of the finger."""

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = {"second": Unit.SECONDS, "minute": Unit.MINUTES, "hour": Unit.HOURS, "day": Unit.DAYS}
_SECONDS = {Unit.SECONDS: 1, Unit.MINUTES: 60, Unit.HOURS: 3600, Unit.DAYS: 86400, Unit.BUSINESS_DAYS: 86400}
_DURATION = re.compile(r"(\d{1,9})\s*(second|minute|hour|day|business\s+day|week)s?", re.ASCII | re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)
_OFF = ("off", "no")
_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_REGION = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,4})?")


def duration(value: str) -> Duration:
    """A duration as people write it: `48 hours`, `5 business days`; a week is 7 days."""
    match = _DURATION.fullmatch(value.strip())
    if not match:
        raise WrongValueError(
            f"{shown(value)} is not a duration: write a whole number and seconds, minutes, hours, days, "
            "business days or weeks, such as 48 hours"
        )
    amount, word = int(match[1]), " ".join(match[2].lower().split())
    if word == "week":
        read = Duration(amount * 7, Unit.DAYS)
    else:
        read = Duration(amount, _UNITS.get(word, Unit.BUSINESS_DAYS))
    if seconds(read) > LONGEST_DAYS * 86400:
        raise WrongValueError(f"{shown(value)} is longer than three years")
    return read


def seconds(length: Duration) -> int:
    """The nominal length in seconds, a day as 24 hours; for comparing, not for planning."""
    return length.amount * _SECONDS[length.unit]


def hours(value: str) -> Hours:
    """Local hours of a day, such as `08:00-20:30`; the end is 24:00 at the latest."""
    match = _HOURS.fullmatch(value.strip())
    if not match:
        raise WrongValueError(f"{shown(value)} are no hours: write them as 08:00-20:30")
    start, end = (int(match[1]), int(match[2])), (int(match[3]), int(match[4]))
    for hour, minute in (start, end):
        if minute > 59 or (hour, minute) > (24, 0):
            raise WrongValueError(f"{shown(value)}: there is no {hour:02}:{minute:02} in a day")
    if start >= end:
        raise WrongValueError(f"{shown(value)} ends before it begins; hours over midnight are not read")
    return Hours(time(*start), time.max if end == (24, 0) else time(*end))


def _clock(value: str) -> time:
    match = _CLOCK.fullmatch(value.strip())
    if not match:
        raise WrongValueError(f"{shown(value)} is no time of day: write it as 09:00")
    hour, minute = int(match[1]), int(match[2])
    if hour > 23 or minute > 59:
        raise WrongValueError(f"{shown(value)}: there is no {hour:02}:{minute:02} in a day")
    return time(hour, minute)


def digest_hour(value: str) -> time | None:
    """A time of day such as `09:00`; None for `off`."""
    return None if value.strip().lower() in _OFF else _clock(value)


def week_hour(value: str) -> WeekHour | None:
    """A day of the week and a time of day, `mon 09:00`; None for `off`."""
    if value.strip().lower() in _OFF:
        return None
    day, _, clock = value.strip().partition(" ")
    if not clock.strip():
        raise WrongValueError(f"{shown(value)} is no day with its hour: write it as mon 09:00, or off")
    return WeekHour(weekday(day), _clock(clock))


def weekday(value: str) -> int:
    """A day of the week, `mon` or `monday`, as Monday = 0."""
    word = value.strip().lower()
    for number, name in enumerate(_DAYS):
        if word in {name, name[:3]}:
            return number
    raise not_one_of(value, [name[:3] for name in _DAYS])


def region(value: str) -> str:
    """A country or a part of one by ISO 3166: `US`, `DE-BY`."""
    word = value.strip().upper()
    if not _REGION.fullmatch(word):
        raise WrongValueError(f"{shown(value)} is no region: write a country or a part of it, such as US or DE-BY")
    return word


def days_away(value: str) -> tuple[date, date]:
    """One day, or the first and the last of several, as `2026-12-20..2027-01-04`."""
    first, dots, last = value.strip().partition("..")
    start = _day(first)
    end = _day(last) if dots else start
    if end < start:
        raise WrongValueError(f"{shown(value)} ends before it begins")
    return start, end


def _day(value: str) -> date:
    example = "write 2026-12-20, or 2026-12-20..2027-01-04"
    if not _DATE.fullmatch(value.strip()):
        raise WrongValueError(f"{shown(value)} is no date: {example}")
    try:
        day = date.fromisoformat(value.strip())
    except ValueError:
        raise WrongValueError(f"there is no day {shown(value)}: {example}") from None
    if not 2000 <= day.year <= 2100:  # leaves room to count days in both directions
        raise WrongValueError(f"{shown(value)} is not between 2000 and 2100")
    return day


def is_zone(name: str) -> bool:
    """Whether this is the name of a place in the time zone database."""
    if name in {"Factory", "localtime", "posixrules"} or name.startswith(("posix/", "right/")):
        return False
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; a path or NUL in it; a folder such as `America`
        return False
    return True


_PARTS_OF_THE_WORLD = frozenset(
    ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
)
"""Where the names of today's zones begin; others are of old."""


def zone(value: str) -> str:
    """An IANA time zone, such as Europe/Berlin."""
    name = value.strip()
    if is_zone(name):
        return name
    from zoneinfo import available_timezones

    wanted = re.sub(r"\s+", "_", name[:100]).casefold()
    there = sorted(available_timezones(), key=lambda known: (known.partition("/")[0] not in _PARTS_OF_THE_WORLD, known))
    same = [known for known in there if known.casefold() == wanted]
    same = same or [known for known in there if known.rpartition("/")[2].casefold() == wanted]  # the city alone
    hint = f", did you mean {same[0]!r}?" if same else suggestion(name, sorted(available_timezones()))
    raise WrongValueError(f"{shown(value)} is no time zone{hint or ': write a place such as Europe/Berlin'}")
