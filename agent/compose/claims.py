"""What a mail claims: dates, promises of theirs, attachments. What is in nothing that is known is a finding. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from agent.compose import tongues
from agent.compose.brief import Brief
from agent.compose.lint_words import ATTACHED, PROMISED
from agent.compose.tongue import LANGUAGES
from agent.model import Finding

_MONTHS = {name.casefold(): number for code in LANGUAGES for number, name in enumerate(tongues.of(code).months, 1)}
_SHORT = {
    name: number
    for number, names in enumerate(
        ("jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct okt", "nov", "dec dez"), 1
    )
    for name in names.split()
}
_NAME = "|".join(sorted((*_MONTHS, *_SHORT), key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"(?<![\w.])(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º)?\s+(?:of\s+|de\s+)?(?P<month>{_NAME})\b"
    rf"|\b(?P<month2>{_NAME})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:])",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"(?<![\w./-])(?:\d{4}-(?P<im>\d{2})-(?P<id>\d{2})|(?P<a>\d{1,2})[./](?P<b>\d{1,2})[./]?(?:\d{2,4})?)(?![\w%])"
)


def check(said: str, own: str, brief: Brief) -> Iterator[Finding]:
    """Findings about `said`, the mail without its signature; `own` are the owner's words in it and about it.

    A claim in words that are not the owner's is serious: nobody has said so.
    """
    known = set(_dates(own)) | set(_dates(brief.interview_day))
    if brief.promised is not None:
        known |= {(day.day, day.month) for day in (brief.promised.start, brief.promised.end)}
    if brief.asked is not None:
        known.add((brief.asked.day, brief.asked.month))
    for day, month in dict.fromkeys(_dates(said)):
        if (day, month) not in known:
            name = tongues.of("en").day_and_month(date(2000, month, day))
            yield Finding(f"it names {name}, a date that is in nothing I know")
    promise = PROMISED.search(said)
    if promise is not None and brief.promised is None:
        yield Finding(
            f"it speaks of a promise of theirs that I know nothing of: {promise[0]}",
            serious=promise[0].casefold() not in own.casefold(),
        )
    attached = ATTACHED.search(said)
    if attached is not None:
        yield Finding(f"it speaks of an attachment, and nothing is attached: {attached[0]}")


def _dates(text: str) -> Iterator[tuple[int, int]]:
    """Day and month of every date, where they can be one."""
    for found in _DAY_MONTH.finditer(text):
        name = (found["month"] or found["month2"]).casefold()
        yield from _valid(int(found["day"] or found["day2"]), _MONTHS.get(name) or _SHORT[name])
    for found in _NUMBERS.finditer(text):
        if found["im"]:
            yield from _valid(int(found["id"]), int(found["im"]))
        elif found[0].count(".") == 2 or found[0].count("/") == 2:
            yield from _valid(int(found["a"]), int(found["b"]))


def _valid(day: int, month: int) -> Iterator[tuple[int, int]]:
    if 1 <= month <= 12 and 1 <= day <= 31:
        try:
            date(2000, month, day)
        except ValueError:
            return
        yield day, month
