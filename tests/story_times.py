"""Days, hours and zones as a written story has them. Each raises StoryError that says how to write it."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from story_book import StoryError

from agent.configuration.config_times import duration, is_zone
from agent.rules import Unit


def instant(text: str, zone: ZoneInfo) -> datetime:
    """A day and a time on the clock of that zone."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", text):
        raise StoryError(f"{text!r}: write a day and a time, 2027-06-09 10:00")
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def span(text: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """From when until when, on one day."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d-\d\d:\d\d", text):
        raise StoryError(f"{text!r}: write 2027-06-07 10:00-11:00")
    start, end = instant(text[:16], zone), instant(f"{text[:11]}{text[17:]}", zone)
    if end <= start:
        raise StoryError(f"{text} ends before it begins")
    return start, end


def day(text: str) -> date:
    """A whole day."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise StoryError(f"{text!r}: write a day as 2027-06-21") from None


def hours(text: str) -> tuple[time, time]:
    """Hours of a day: from the first on, before the second."""
    if not re.fullmatch(r"\d\d:\d\d-\d\d:\d\d", text):
        raise StoryError(f"{text!r}: write hours as 08:30-17:30")
    return time.fromisoformat(text[:5]), time.fromisoformat(text[6:])


def place_zone(name: str) -> ZoneInfo:
    """The clock of a place."""
    if not is_zone(name):
        raise StoryError(f"{name} is no time zone")
    return ZoneInfo(name)


def approval(text: str) -> timedelta | None:
    """After how long the owner says yes; None: never."""
    if text == "approves at once":
        return timedelta(0)
    if text == "never approves":
        return None
    if not text.startswith("approves after "):
        raise StoryError(f"{text!r}: the owner approves at once, approves after 2 days, or never approves")
    read = duration(text.removeprefix("approves after "))
    return timedelta(**{"days" if read.unit is Unit.BUSINESS_DAYS else read.unit.value: read.amount})
