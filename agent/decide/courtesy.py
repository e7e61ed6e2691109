"""When a mail may reach a person at all: days, holidays, hours, windows, the slot in them. Pure.

Instants are UTC; days and hours are the contact's, wherever they are (`whereabouts`). Home of `holidays`, which is
imported on first use.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from agent.decide.whereabouts import Place, zone_called
from agent.rules import ALL_DAYS, WORKDAYS, Config, Courtesy, Duration, Holidays, Hours, Step, Unit

SOCIAL_HOURS = Hours(time(7, 0), time(21, 30))
"""The widest hours that a window without another minute may fall back on."""
GRACE = timedelta(hours=24)
"""An approval counts if the next allowed minute comes at most this long after the window's end."""


@dataclass(frozen=True, slots=True)
class Window:
    """When a step may be sent: from `opens` on, before `closes`."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class Allowance:
    """The minutes in which a step may go: hours, weekdays (Monday is 0), holidays of a place."""

    place: Place
    hours: Hours
    days: frozenset[int]
    holidays: Holidays

    def day_allowed(self, day: date) -> bool:
        """May anything go on that local day?"""
        return day.weekday() in self.days and not is_holiday(day, self.holidays, self.place.country)

    def spans(self, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The allowed stretches between two instants, in order."""
        day = self.place.local(start).date()
        while self.place.midnight(day) < end:
            if self.day_allowed(day):
                opens = datetime.combine(day, self.hours.start, tzinfo=self.place.zone).astimezone(UTC)
                if self.hours.end == time.max:
                    closes = self.place.midnight(day + timedelta(days=1))
                else:
                    closes = datetime.combine(day, self.hours.end, tzinfo=self.place.zone).astimezone(UTC)
                opens, closes = max(opens, start), min(closes, end)
                if opens < closes:
                    yield opens, closes
            day += timedelta(days=1)

    def next_minute(self, start: datetime, end: datetime) -> datetime | None:
        """The first allowed instant at or after `start` and before `end`."""
        return next((opens for opens, _ in self.spans(start, end)), None)

    def permits(self, instant: datetime) -> bool:
        """May something go at that very instant?"""
        return self.next_minute(instant, instant + timedelta(microseconds=1)) is not None


def is_holiday(day: date, rule: Holidays, country: str | None) -> bool:
    """A public holiday of the regions named, or of the contact's country (national ones)."""
    if rule.mode == "ignore":
        return False
    regions = rule.regions if rule.regions else ((country,) if country else ())
    return any(day in _holidays(region, day.year) for region in regions)


@functools.lru_cache(maxsize=512)
def _holidays(region: str, year: int) -> frozenset[date]:
    import holidays

    country, _, part = region.partition("-")
    # A part that the library does not know has at least its country's holidays; a country it does not
    # know has none here.
    for subdivision in (part, None) if part else (None,):
        with contextlib.suppress(NotImplementedError), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some calendars are known for some years only, and say so
            return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
    return frozenset()


def knows_region(region: str) -> bool:
    """Are the holidays of just that region known, and not only its country's or none?"""
    import holidays

    country, _, part = region.partition("-")
    try:
        holidays.country_holidays(country, subdiv=part or None)
    except NotImplementedError:
        return False
    return True


def counting(step: Step, courtesy: Courtesy) -> Holidays:
    """The holidays that are no business days. A step that may go on them does not make them working days."""
    return courtesy.holidays if step.holidays is None or step.holidays.mode == "ignore" else step.holidays


def window(anchor: datetime, step: Step, place: Place, holidays: Holidays) -> Window:
    """The sending window of a step from its anchor: hours are hours, days are local calendar days."""
    opens = _after(anchor, step.opens, place, holidays, closing=False)
    return Window(opens, max(opens, _after(anchor, step.closes, place, holidays, closing=True)))


def moved(span: Window, opens: datetime, step: Step, place: Place, holidays: Holidays) -> Window:
    """The window opening later and staying as long as it was, in the unit `until` is written in; never earlier."""
    if opens <= span.opens:
        return span
    if step.closes.unit not in (Unit.DAYS, Unit.BUSINESS_DAYS):
        return Window(opens, opens + (span.closes - span.opens))
    # `until` includes its day: that many further days after the day it opens on, whatever the clocks do.
    first = place.local(span.opens).date()
    last = place.local(span.closes - timedelta(microseconds=1)).date()
    day = place.local(opens).date()
    if step.closes.unit is Unit.DAYS:
        day += last - first
    else:
        passing = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
        day = add_business_days(day, sum(business_day(d, place, holidays) for d in passing), place, holidays)
    return Window(opens, place.midnight(day + timedelta(days=1)))


def _after(anchor: datetime, wait: Duration, place: Place, holidays: Holidays, *, closing: bool) -> datetime:
    match wait.unit:
        case Unit.SECONDS:
            return anchor + timedelta(seconds=wait.amount)
        case Unit.MINUTES:
            return anchor + timedelta(minutes=wait.amount)
        case Unit.HOURS:
            return anchor + timedelta(hours=wait.amount)
    local = place.local(anchor).date()
    if wait.unit is Unit.DAYS:
        day = local + timedelta(days=wait.amount)
    else:
        day = add_business_days(local, wait.amount, place, holidays)
    if closing:  # `until` includes that day
        return place.midnight(day + timedelta(days=1))
    return max(anchor, place.midnight(day))


def add_business_days(day: date, amount: int, place: Place, holidays: Holidays) -> date:
    """That many of their business days later."""
    while amount > 0:
        day += timedelta(days=1)
        if business_day(day, place, holidays):
            amount -= 1
    return day


def business_day(day: date, place: Place, holidays: Holidays) -> bool:
    """Monday to Friday, and no holiday of theirs."""
    return day.weekday() in WORKDAYS and not is_holiday(day, holidays, place.country)


def allowance(step: Step, courtesy: Courtesy, place: Place) -> Allowance:
    """The step's own hours, days and holidays, else those of the courtesy section."""
    return Allowance(
        place,
        step.hours or courtesy.hours,
        step.days if step.days is not None else courtesy.days,
        step.holidays or courtesy.holidays,
    )


def fitting(rule: Allowance, span: Window) -> Allowance:
    """The rule, or the least relaxed one that leaves a minute: weekdays yield, then holidays, then hours."""
    no_days = replace(rule, days=ALL_DAYS)
    no_holidays = replace(no_days, holidays=Holidays("ignore"))
    social = replace(no_holidays, hours=SOCIAL_HOURS)
    for candidate in (rule, no_days, no_holidays, social):
        if candidate.next_minute(span.opens, span.closes) is not None:
            return candidate
    return rule


def chance(rule: Allowance, span: Window, now: datetime) -> datetime | None:
    """The next minute a mail of that window may still go, the grace after it included; None: too late."""
    start = max(span.opens, now)
    return fitting(rule, Window(start, span.closes)).next_minute(start, span.closes + GRACE)


def slot(
    rule: Allowance, span: Window, seed: str, position: int = 0, *, after: datetime | None = None
) -> datetime | None:
    """A natural minute for this mail: spread over the first part of the allowed time, the same for
    the same seed; people of one panel (`position` 0, 1, …) come minutes apart. None: no minute left.

    With `after`, the minute in the first allowed stretch that is not over by then.
    """
    for opens, closes in rule.spans(span.opens, span.closes):
        if after is not None and closes <= after:
            continue
        room = min((closes - opens).total_seconds() / 4, 50 * 60.0)
        offset = _share(seed) * room + position * spacing(span, seed).total_seconds()
        when = opens + timedelta(seconds=int(offset))
        return when if when < closes else closes - timedelta(seconds=1)
    return None


def spacing(span: Window, seed: str) -> timedelta:
    """How far apart the mails of one panel go: 4 to 11 minutes, less where the window is tiny."""
    natural = (4 + 7 * _share(seed + "/spacing")) * 60
    return timedelta(seconds=int(min(natural, max(0.0, (span.closes - span.opens).total_seconds() / 24))))


def _share(seed: str) -> float:
    """A number in [0, 1) that depends on the seed alone."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:6]) / 2**48


def after_gap(last: datetime, gap: Duration, place: Place, holidays: Holidays) -> datetime:
    """The first instant a follow-up may reach the person again: whole local calendar days later."""
    return _after(last, gap, place, holidays, closing=False)


def after_absence(day: date, place: Place, holidays: Holidays) -> datetime:
    """One business day after that day begins: after a promised date, or a first day back."""
    return place.midnight(add_business_days(day, 1, place, holidays))


def owner_zone(config: Config) -> tzinfo:
    """The owner's clock."""
    return zone_called(config.owner.time_zone) or UTC
