"""What is to be paused and until when: `acme until Monday`, `bis Ende nächster Woche`, `globex for 2 weeks`. Pure."""

from __future__ import annotations

import re
from datetime import date, datetime

from agent.understand.answers import snooze_times
from agent.understand.errands import day_said

_UNTIL = re.compile(
    r"(?:^|\s)(?P<lead>until|till|til|bis(?: zum| zur)?|jusqu'(?:au|à la|à|a la|a|en)|hasta(?: el| la)?"
    r"|to|for|für|pour|pendant|durante|por)\s+(?P<when>\S.*)$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"[\s,]*\b(?:(?:until|till?) (?:further notice|i say so|i resume)|bis auf weiteres|jusqu'à nouvel ordre"
    r"|hasta nuevo aviso|for now|fürs erste|pour l'instant|por ahora|indefinitely)[\s.!]*$",
    re.IGNORECASE,
)
_MOST_UNTILS = 5
_UNTIL_WHEN = ("until", "till", "til", "bis", "jusqu", "hasta")


def read(rest: str, now: datetime) -> tuple[str, date | None] | str:
    """The employer as written ('' for none) and the day on which it goes on, None for none; else the words that should
    be a day and are none."""
    rest = _OPEN_END.sub("", rest)
    untils = _untils(rest)
    for until in untils:
        if (day := _ends(until["when"], now)) is not None:
            return rest[: until.start()], day
    said = day_said.read(rest, now)
    if said is not None and said.last > now.date() and len(said.beside) < len(rest):
        return said.beside, _goes_on(said, rest)
    wrong = (until["when"] for until in untils if until["lead"].lower().startswith(_UNTIL_WHEN))
    return next(wrong, None) or (rest, None)


def _untils(rest: str) -> list[re.Match[str]]:
    """Every place where a day may begin, with all that follows."""
    found: list[re.Match[str]] = []
    while len(found) < _MOST_UNTILS and (until := _UNTIL.search(rest, found[-1].start("when") - 1 if found else 0)):
        found.append(until)
    return found


def _ends(words: str, now: datetime) -> date | None:
    if (day := snooze_times.day(words, now.date())) is not None:
        return day
    said = day_said.read(words, now)
    return _goes_on(said, words) if said is not None and not said.beside and said.last > now.date() else None


def _goes_on(said: day_said.Said, words: str) -> date:
    """Whoever pauses until January goes on with its first day; until the end of a month, with the last."""
    if said.span == "newyear" and said.how != "AFT":
        return date(said.last.year + (said.last.month == 12), 1, 1)
    at_end = re.search(r"\b(?:end|ende|fin|finales|final)\b", words, re.IGNORECASE) is not None
    return said.last if at_end or said.how in ("BY", "UNTIL", "IN", "WITHIN") else said.first
