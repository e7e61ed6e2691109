"""Until when is somebody away? The text of an absence note -> the first day back. Pure.

The note must speak of being back or of being away beside the date; any other date ("thank you for your
mail of 3 May", "urgent matters before Friday") is passed over.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from agent.understand.calendar_days import YEARS
from agent.understand.date_ranges import Found, find, month_first
from agent.understand.promise_words import WORDS
from agent.understand.sentences import MAX_TEXT, fold, language, split

_LONGEST = timedelta(days=2 * 366)
"""Parental leave may last longer than a year; what is further away is a slip."""
_CLAUSE = re.compile(r"[,;]| (?:and|und|et|y) ")
_YEAR = re.compile(r"\b20\d{2}\b")


def away_until(text: str, sent: datetime | None) -> date | None:
    """The first day back from the text of an absence; the last day away where only that is given.

    `sent` is the aware Date of the note; without it only dates with a year are read. "Until X" gives X. A
    day back that has passed, or lies more than two years ahead, is None.
    """
    folded_text = fold(text[:MAX_TEXT])
    if sent is not None:
        today = sent.date()
    elif year := _YEAR.search(folded_text):
        today = date(int(year[0]), 1, 1)
    else:
        return None
    if today.year not in YEARS:
        return None
    whole = language(folded_text)
    back: list[date] = []
    last: list[date] = []
    for sentence in split(text):
        folded = fold(sentence)
        code = language(folded, whole)
        order = month_first(sent, code) if sent else None
        lowered = folded.lower()
        if not (WORDS[code].returning.search(lowered) or WORDS[code].away.search(lowered)):
            continue  # whatever day it names, it speaks of no absence
        for one in find(folded, code, today, month_first=order):
            if sent is None and not _YEAR.search(folded[one.begin : one.end]):
                continue
            match _speaks_of(lowered, one, code):
                case "back":
                    back.append(_first_day_back(one))
                case "away":
                    last.extend(_last_day_away(one))
    found = back[0] if back else max(last) if last else None
    return found if found and today <= found <= today + _LONGEST else None


def _speaks_of(sentence: str, one: Found, code: str) -> str:
    """ "back", "away" or "": the nearer of the two, in the same clause if there is one; "until" speaks of away."""
    words = WORDS[code]
    places: list[tuple[int, str]] = []
    for kind, pattern in (("back", words.returning), ("away", words.away)):
        for m in pattern.finditer(sentence):
            if m.end() <= one.begin:
                between = sentence[m.end() : one.begin]
            elif m.start() >= one.end:
                between = sentence[one.end : m.start()]
            else:
                continue
            # Another clause counts less: "until Friday I am out, and back on Monday".
            places.append((len(between) + 80 * len(_CLAUSE.findall(between)), kind))
    if not places:
        return ""
    nearest = min(places)[1]
    if one.how in {"UNTIL", "THRU"} or " to " in one.core.grain or one.core.grain == "range":
        return "away" if any(kind == "away" for _, kind in places) else "" if nearest == "back" else nearest
    return nearest


def _first_day_back(one: Found) -> date:
    """Back "next week" is its Monday; back "in early January" is safe only at its end."""
    if one.how == "AFT":
        return one.first
    return one.core.last if one.core.grain.startswith("part") or one.core.grain == "days" else one.core.first


def _last_day_away(one: Found) -> list[date]:
    """Away "until next week" ends with its Monday; away "next week" or "from A to B" ends with the last day."""
    if one.how in {"AFT", "BEF", "NOTBEF"} or (one.how == "FROM" and one.core.grain in {"day", "number"}):
        return []
    whole = one.core.grain in {"week", "month", "quarter", "season", "year", "newyear"}
    return [one.core.first if one.how == "UNTIL" and whole else one.core.last]
