"""The lines of a plan that tell of one meeting of several, by the hours they begin with. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

_MOST = 8_000
_MOST_LINES = 200
_HOUR = re.compile(
    r"[\s*•·>|-]{0,8}(?P<hour>[012]?\d)\s?[:.hH]\s?(?P<minute>[0-5]\d)?(?![\d.])\s?(?P<half>[ap]\.?m\b)?",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\s{0,3}(?:Uhr\s?)?(?:[-–—]|to|till|until|bis|à|a|às|hasta|fino alle|tot)\s{0,3}"
    r"(?P<hour>[012]?\d)\s?[:.hH]\s?(?P<minute>[0-5]\d)?(?![\d.])\s?(?P<half>[ap]\.?m\b)?",
    re.IGNORECASE,
)
_FEWEST = 2
"""Lines with an hour that make a plan."""
_NOON, _HOUR_LONG = 12, 60
_WORD = re.compile(r"[^\W\d_]{5,40}")
"""Long enough to say what a talk is about."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """A line of a plan and those that go on with it: from where to where in the text; in minutes of the day, from when
    and, where it says so or another follows, to when."""

    begin: int
    end: int
    from_: int
    to: int | None
    says_end: bool
    """Does the line itself say to when."""


def of(text: str, start: object) -> str:
    """The lines of a plan from the hour at which the meeting begins up to the next hour; '' where there is no plan."""
    found = _plan(text[:_MOST])
    if not isinstance(start, datetime) or len(found) < _FEWEST:
        return ""
    now = start.hour * _HOUR_LONG + start.minute
    return "\n".join(text[each.begin : each.end] for each in found if each.from_ == now)


def others(text: str, start: object, end: object, title: str = "") -> list[tuple[int, int]]:
    """Where a plan of several talks tells of those that are not this meeting, from where to where in the text.

    This meeting is the one line of the plan that says the same hours; where the meeting's are given in UTC, the same
    minutes and length, and of several such lines the one with a word of its title. Nothing where no line or more than
    one does: then the meeting may be all of them.
    """
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return []
    found = _plan(text[:_MOST])
    if len(found) < _FEWEST or (start.tzinfo is None) != (end.tzinfo is None):
        return []
    minutes = (end - start) // timedelta(minutes=1)
    here = start.tzinfo is None or start.utcoffset() != timedelta(0)
    now = start.hour * _HOUR_LONG + start.minute

    def is_mine(slot: _Slot) -> bool:
        if not slot.says_end or slot.to is None or slot.to - slot.from_ != minutes:
            return False
        return slot.from_ == now if here else slot.from_ % _HOUR_LONG == now % _HOUR_LONG

    mine = [each for each in found if is_mine(each)]
    if len(mine) > 1 and not here:
        words = set(_WORD.findall(title.lower()))
        mine = [each for each in mine if not words.isdisjoint(_WORD.findall(text[each.begin : each.end].lower()))]
    return [(each.begin, each.end) for each in found if each is not mine[0]] if len(mine) == 1 else []


def _plan(text: str) -> list[_Slot]:
    """The lines that begin with an hour; one that names no end ends where the next begins."""
    found: list[_Slot] = []
    at, inside = 0, False
    for line in text.split("\n")[:_MOST_LINES]:
        if begins := _HOUR.match(line):
            from_ = _minutes(begins)
            if found and found[-1].to is None:
                found[-1] = _Slot(found[-1].begin, found[-1].end, found[-1].from_, from_, says_end=False)
            until = _UNTIL.match(line, begins.end())
            found.append(_Slot(at, at + len(line), from_, _minutes(until) if until else None, until is not None))
            inside = True
        elif inside and line.strip():
            found[-1] = _Slot(found[-1].begin, at + len(line), found[-1].from_, found[-1].to, found[-1].says_end)
        else:
            inside = False
        at += len(line) + 1
    return found


def _minutes(found: re.Match[str]) -> int:
    """The minute of the day."""
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % _NOON + (_NOON if found["half"].lower().startswith("p") else 0)
    return hour * _HOUR_LONG + int(found["minute"] or 0)
