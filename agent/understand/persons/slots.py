"""The lines of a plan that tell of one meeting of several, by the hour they begin with. Pure."""

from __future__ import annotations

import re
from datetime import datetime

_MOST = 8_000
_MOST_LINES = 200
_HOUR = re.compile(
    r"^[\s*•·>|-]{0,8}(?P<hour>[012]?\d)\s?[:.hH]\s?(?P<minute>[0-5]\d)?(?![\d.])\s?(?P<half>[ap]\.?m\b)?",
    re.IGNORECASE,
)
_FEWEST = 2
"""Lines with an hour that make a plan."""
_NOON = 12


def of(text: str, start: object) -> str:
    """The lines of a plan from the hour at which the meeting begins up to the next hour; '' where there is no plan."""
    if not isinstance(start, datetime):
        return ""
    lines = text[:_MOST].split("\n")[:_MOST_LINES]
    hours = [_hour(line) for line in lines]
    if sum(each is not None for each in hours) < _FEWEST:
        return ""
    found: list[str] = []
    inside = False
    for line, hour in zip(lines, hours, strict=True):
        if hour is not None:
            inside = hour == (start.hour, start.minute)
        elif not line.strip():
            inside = False
        if inside:
            found.append(line)
    return "\n".join(found)


def _hour(line: str) -> tuple[int, int] | None:
    found = _HOUR.match(line)
    if found is None:
        return None
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % _NOON + (_NOON if found["half"].lower().startswith("p") else 0)
    return hour, int(found["minute"] or 0)
