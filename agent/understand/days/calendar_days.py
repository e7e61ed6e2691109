"""Days by the reading conventions: weeks from Monday to Friday, thirds of months, holidays. Pure arithmetic."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

DAY = timedelta(days=1)
YEARS = range(1970, 2200)
"""The years that are read: beyond them a Date header is wrong, and arithmetic would leave the calendar."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, both included, and what they are: day, week, month, ..."""

    first: date
    last: date
    grain: str = "day"
    year_given: bool = False


def day(year: int, month: int, number: int, *, year_given: bool = False) -> Span | None:
    """One day; None where the calendar has no such day, or none that a mail speaks of."""
    if year not in YEARS:
        return None
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return Span(found, found, "day", year_given)


def plus_business_days(start: date, count: int) -> date:
    """`count` weekdays after `start`; holidays are not looked at."""
    found = start
    while count > 0:
        found += DAY
        count -= found.weekday() < 5
    return found


def plus_months(start: date, count: int) -> date:
    """The same day `count` months on, or the last day of that month."""
    months = start.year * 12 + start.month - 1 + count
    year, month = divmod(months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def monday(today: date, weeks: int) -> date:
    """The Monday `weeks` from this week's; on a weekend "this week" is the one that comes."""
    this = today - timedelta(days=today.weekday())
    if today.weekday() >= 5 and weeks == 0:
        weeks = 1
    return this + 7 * weeks * DAY


def week(first: date) -> Span:
    """The Monday to Friday of the week that a day lies in."""
    first -= timedelta(days=first.weekday())
    return Span(first, first + 4 * DAY, "week")


def month(year: int, number: int) -> Span:
    """A whole month."""
    return Span(date(year, number, 1), date(year, number, monthrange(year, number)[1]), "month")


def quarter(year: int, number: int) -> Span:
    """A whole quarter, 1 to 4."""
    return Span(date(year, 3 * number - 2, 1), month(year, 3 * number).last, "quarter")


def season(year: int, number: int) -> Span:
    """Spring (1) is March to May; winter (4) begins in December."""
    start = date(year, 3 * number, 1)
    following = plus_months(start, 3)
    return Span(start, following - DAY, "season")


def nth_week(whole: Span, number: int) -> Span:
    """The n-th Monday-to-Friday week that begins in a month; 0 is the last that ends in it."""
    first = whole.first + timedelta(days=-whole.first.weekday() % 7)
    if number > 0:
        return week(first + 7 * (number - 1) * DAY)
    while week(first + 7 * DAY).last <= whole.last:
        first += 7 * DAY
    return week(first)


def weekday_after(after: date, weekday: int) -> date:
    """The first such weekday after a day, never that day itself."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def part(whole: Span, which: str, today: date) -> Span:
    """EARLY, MID, LATE, LATER, HALF1 or HALF2 of a week, month, quarter, season, year or the new year."""
    first, last = whole.first, whole.last
    match whole.grain, which:
        case "day", _:
            return whole
        case "newyear", "EARLY":
            last = date(first.year, 1, 15)
        case "newyear", _:
            return whole
        case "year", "EARLY":
            last = date(first.year, 1, 31)
        case _, "LATER":
            first = max(today + DAY, first + (2 * DAY if first > today else timedelta()))
        case "week", _:
            lo, hi = {"EARLY": (0, 1), "MID": (1, 3), "LATE": (3, 4), "HALF1": (0, 2), "HALF2": (2, 4)}[which]
            first, last = whole.first + lo * DAY, whole.first + hi * DAY
        case "month", _:
            lo, hi = {"EARLY": (1, 10), "MID": (11, 20), "LATE": (21, 31), "HALF1": (1, 15), "HALF2": (16, 31)}[which]
            first, last = first.replace(day=lo), first.replace(day=min(hi, last.day))
        case (("quarter" | "season"), ("EARLY" | "MID" | "LATE")):
            first = plus_months(first, ["EARLY", "MID", "LATE"].index(which))
            last = plus_months(first, 1) - DAY
        case "year", "MID":
            first, last = date(first.year, 6, 1), date(first.year, 7, 31)
        case "year", "LATE":
            first = date(first.year, 12, 21)
        case (("quarter" | "season" | "year"), "HALF1"):
            last = first + (last - first) // 2
        case (("quarter" | "season" | "year"), "HALF2"):
            first += (last - first) // 2
    return replace(whole, first=min(first, last), last=last, grain=f"part of {whole.grain}")


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def _after_easter(count: int) -> Callable[[int], date]:
    return lambda year: easter(year) + count * DAY


def _nth(number: int, weekday: int, nth: int) -> Callable[[int], date]:
    """The n-th such weekday of a month, year by year; 0 is the last."""
    return lambda year: nth_weekday(year, number, weekday, nth) if nth else last_weekday(year, number, weekday)


_MOVABLE = {
    "ZROSE": _after_easter(-48),
    "ZMARDI": _after_easter(-47),
    "ZASH": _after_easter(-46),
    "ZMAUNDY": _after_easter(-3),
    "ZGOODFRI": _after_easter(-2),
    "ZEASTMON": _after_easter(1),
    "ZASCEN": _after_easter(39),
    "ZWHITMON": _after_easter(50),
    "ZCORPUS": _after_easter(60),
    "ZMLK": _nth(1, 0, 3),
    "ZPRES": _nth(2, 0, 3),
    "ZEARLYMAY": _nth(5, 0, 1),
    "ZMEMORIAL": _nth(5, 0, 0),
    "ZAUGUST": _nth(8, 0, 0),
    "ZLABOR": _nth(9, 0, 1),
}
"""Feasts of a single day that moves, by their tag."""


def feast(name: str, today: date) -> Span | None:
    """The next holidays (HOL, only from September on), NY, XMAS, XMASNY between these two, EASTER, Whitsun (PENT),
    Thanksgiving (TG), or one of a single day that moves (`Z...`: ZLABOR, ZASCEN).
    """
    winter = today.year - (today.month == 1 and today.day <= 3)
    match name:
        case "HOL":
            at = Span(date(winter, 12, 24), date(winter + 1, 1, 3), "feast")
            return at if today.month >= 9 or winter < today.year else None
        case "XMAS":
            return Span(date(winter, 12, 25), date(winter, 12, 26), "feast")
        case "XMASNY":
            return Span(date(winter, 12, 27), date(winter, 12, 31), "days between")
        case "NY":
            return Span(date(winter + 1, 1, 4), date(winter + 1, 1, 31), "newyear")
        case "EASTER":
            sunday = next(d for year in (today.year, today.year + 1) if (d := easter(year)) >= today)
            return Span(sunday - 2 * DAY, sunday + DAY, "break")
        case "PENT":
            sunday = next(d for year in (today.year, today.year + 1) if (d := easter(year) + 49 * DAY) >= today)
            return Span(sunday, sunday + DAY, "break")
    if name in _MOVABLE:
        return next(
            Span(day, day, "day") for year in (today.year, today.year + 1) if (day := _MOVABLE[name](year)) >= today
        )
    for year in (today.year, today.year + 1):
        thursday = nth_weekday(year, 11, 3, 4)
        if thursday >= today:
            break
    return Span(thursday, thursday, "break")


def nth_weekday(year: int, number: int, weekday: int, nth: int) -> date:
    """The n-th such weekday of a month."""
    return weekday_after(date(year, number, 1) - DAY, weekday) + 7 * (nth - 1) * DAY


def last_weekday(year: int, number: int, weekday: int) -> date:
    """The last such weekday of a month."""
    last = month(year, number).last
    return last - timedelta(days=(last.weekday() - weekday) % 7)
