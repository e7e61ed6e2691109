"""What the words around a date tell of which day is meant: a week just named, a past tense, a noun. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from agent.understand.days.calendar_days import DAY, Span
from agent.understand.days.date_line import Found

_A_WHILE = 22
"""Days back within which a bare day of the month may lie of which the past tense tells."""
_WAS = re.compile(
    r"(?<!be )(?<!get )(?<!been )(?<!is )(?<!are )(?<!being )\b(?:arriv|receiv|interview|start|post|publish|advertis"
    r"|clos|finish|end|join"
    r"|return|appli|visit|reach|email|mail|chang|mov)ed $|\b(?:est|sont|a|ont|ai|avons|avez|etes) (?:ete )?(?:arriv"
    r"|rec|envoy|pass|ven|transm|ten)\w* $"
    r"|\b(?:was|were|came|met|spoke|war|waren|fue|fueron|estuv\w+|vino|vinieron|etait|etaient|a eu lieu|ont eu lieu"
    r"|tuvo lugar)"
    r"(?: (?:here|in|held|da|hier|la|el|le|aqui|ici))? $",
    re.IGNORECASE,
)
_HAS_DE = re.compile(r"\b(?:sind|ist|hat|haben|habe|wurden?|hatten?)\b[^,;.:!?]{0,40}$", re.IGNORECASE)
_DONE_DE = re.compile(r"[^,;.:!?]{0,30}\b(?:\w*ge\w+(?:t|en)|\w+iert)\b", re.IGNORECASE)
"""What stands around a German day that has been: "sind am 1. angekommen"."""
_FOR = re.compile(r"\b(?:for|fuer|pour|para|de|d'|of) ?$", re.IGNORECASE)


def of_that_week(one: Found, found: Sequence[Found], today: date, folded: str) -> Found:
    """ "From Wednesday of next week, by the Friday at the latest": the Friday of that week.

    `found` are the dates before it in the folded sentence.
    """
    if not found or one.how not in {"", "ON", "BY"} or one.core.grain not in {"day", "day to day"}:
        return one
    before = found[-1]
    within = "day" in before.core.grain and one.how == "BY"
    if not (today < one.core.last < before.core.first and (within or "week" in before.core.grain)):
        return one
    if not re.fullmatch(r"\W*", folded[before.end : one.begin]) or re.search(r"\d", folded[one.begin : one.end]):
        return one
    later = 7 * -((one.core.first - before.core.first).days // 7) * DAY
    core = replace(one.core, first=one.core.first + later, last=one.core.last + later)
    return replace(one, first=one.first if one.how == "BY" else core.first, last=core.last, core=core)


def is_told_of_the_past(span: Span, before: str, after: str, today: date, *, german: bool) -> bool:
    """ "Your trial was on the 6th": whether what stands before and after a bare day tells of those just past."""
    if not any((today - n * DAY).day == span.first.day for n in range(1, _A_WHILE)):
        return False
    if _WAS.search(before):
        return True
    return german and bool(_HAS_DE.search(before) and _DONE_DE.match(after))


def tells_of_a_noun(one: Found, folded: str) -> bool:
    """ "The rota for January": nothing happens then."""
    return _FOR.search(folded, 0, one.begin) is not None or one.how == "OF"
