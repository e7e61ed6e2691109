"""When something is or was, as the owner says it: `yesterday 3 pm`, `last Monday 15:00-16:00`. Pure.

A weekday alone may be the last one or the next, so it is not read; neither is a day without a time.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from agent.understand.lexicon import plain

USUAL = timedelta(hours=1)
"""How long an interview is taken to last where that is not said."""
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_OTHER_MONTHS = {
    **{"mai": 5, "okt": 10, "dez": 12, "fevr": 2, "avr": 4, "juin": 6, "juil": 7, "aout": 8, "ene": 1, "abr": 4},
    **{"ago": 8, "dic": 12, "marz": 3, "janv": 1, "enero": 1, "juni": 6, "juli": 7},
}
_DAY = re.compile(
    r"(?P<near>the day before yesterday|yesterday|today|tomorrow|vorgestern|gestern|heute|morgen|avant hier|hier"
    r"|aujourd'hui|demain|anteayer|ayer|hoy|manana)"
    r"|(?P<which>last|next) (?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*"
    r"|(?:on )?(?P<iso>20\d\d-\d\d-\d\d)"
    r"|(?:am |on )?(?P<dotted>\d{1,2}\.\d{1,2}\.(?:20\d\d)?)"
    r"|(?:on |the |am |le |el )*(?P<day>\d{1,2})(?:st|nd|rd|th|\.|er)? (?:of |de )?"
    r"(?P<month>[a-z]{3,10})\.?(?:,? (?P<year>20\d\d))?"
    r"|(?:on )?(?P<lead>[a-z]{3,10}) (?P<late>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<lateyear>20\d\d))?"
)
_CLOCK = r"(?P<{0}hour>\d{{1,2}})(?:[:.h](?P<{0}minute>\d\d))?\s?(?P<{0}half>am|pm|uhr|h|o'clock)?"
_TIME = re.compile(
    rf",?\s*(?:at |um |à |a |a las |from |von )?(?:(?P<noon>noon|mittags|midi|mediodia)|{_CLOCK.format('')})"
    rf"(?:\s?(?:-|–|to|until|bis|a)\s?{_CLOCK.format('end')}"
    r"|\s(?:for )?(?P<length>\d{1,3}) ?(?:min|mins|minutes|minuten))?"
)
_NEAR = {
    **dict.fromkeys(("the day before yesterday", "vorgestern", "avant hier", "anteayer"), -2),
    **dict.fromkeys(("yesterday", "gestern", "hier", "ayer"), -1),
    **dict.fromkeys(("today", "heute", "aujourd'hui", "hoy"), 0),
    **dict.fromkeys(("tomorrow", "morgen", "demain", "manana"), 1),
}


def moment(words: str, now: datetime) -> tuple[datetime, datetime] | None:
    """Begin and end in the zone of `now`; None where the words are no day with a time, and nothing else."""
    said = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", plain(words[:120])).strip(" .,")
    day_said = _DAY.match(said)
    if day_said is None:
        return None
    time_said = _TIME.fullmatch(said, day_said.end())
    day = _day(day_said, now.date())
    if day is None or time_said is None or not (time_said["hour"] or time_said["noon"]):
        return None
    # "2 - 3 pm": the half of the day stands behind both.
    shared = time_said["endhalf"] if time_said["half"] is None and time_said["endhalf"] in ("am", "pm") else None
    begin = _clock(time_said, "", half=shared) if time_said["noon"] is None else time(12)
    if begin is None:
        return None
    start = datetime.combine(day, begin, now.tzinfo)
    if time_said["length"]:
        return start, start + timedelta(minutes=int(time_said["length"]))
    if time_said["endhour"] is None:
        return start, start + USUAL
    end = _clock(time_said, "end", half=time_said["half"] if time_said["half"] in ("am", "pm") else None)
    if end is None or datetime.combine(day, end, now.tzinfo) <= start:
        return None
    return start, datetime.combine(day, end, now.tzinfo)


def _clock(match: re.Match[str], which: str, *, half: str | None = None) -> time | None:
    hour, minute = int(match[f"{which}hour"]), int(match[f"{which}minute"] or 0)
    half = match[f"{which}half"] or half
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif half is None and match[f"{which}minute"] is None and hour < 8:
        return None  # "3" may be the afternoon
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day(match: re.Match[str], today: date) -> date | None:
    if match["near"] is not None:
        return today + timedelta(days=_NEAR[match["near"]])
    if match["weekday"] is not None:
        ahead = (_WEEKDAYS.index(match["weekday"]) - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead if match["which"] == "next" else (ahead - 7 if ahead < 7 else -7))
    if match["iso"] is not None:
        year, month, day = match["iso"].split("-")
        return _date(int(year), int(month), int(day))
    if match["dotted"] is not None:
        day, month, year = match["dotted"].split(".")
        return _date(int(year), int(month), int(day)) if year else _nearest(int(month), int(day), today)
    name = match["month"] or match["lead"]
    number = _month(name)
    if number is None:
        return None
    written = match["year"] or match["lateyear"]
    day_number = int(match["day"] or match["late"])
    return _date(int(written), number, day_number) if written else _nearest(number, day_number, today)


def _month(name: str) -> int | None:
    if name in _OTHER_MONTHS:
        return _OTHER_MONTHS[name]
    found = [number for number, short in enumerate(_MONTHS, 1) if name.startswith(short)]
    other = [number for short, number in _OTHER_MONTHS.items() if name.startswith(short)]
    return next(iter([*found, *other]), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, today: date) -> date | None:
    """That day of the year that brings it nearest to today."""
    made = [_date(year, month, day) for year in (today.year - 1, today.year, today.year + 1)]
    return min((each for each in made if each is not None), key=lambda each: abs(each - today), default=None)
