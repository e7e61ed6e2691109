"""Until when is somebody away? The text of an absence note -> the first day back. Pure.

The note must speak of being back or of being away beside the date; any other date ("thank you for your
mail of 3 May", "urgent matters before Friday") is passed over. English, German, French and Spanish are read by
the date grammar, other languages by `absence_dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from agent.understand import absence_dates
from agent.understand.absence_dates import Told
from agent.understand.absence_tongues import TONGUES
from agent.understand.absence_words import AWAY_WORDS
from agent.understand.calendar_days import YEARS
from agent.understand.date_ranges import Found, find, month_first
from agent.understand.promise_words import WORDS
from agent.understand.sentences import MAX_TEXT, fold, language

_LONGEST = timedelta(days=2 * 366)
"""Parental leave may last longer than a year; what is further away is a slip."""
_CLAUSE = re.compile(r"[,;]| (?:and|und|et|y) ")
_YEAR = re.compile(r"\b20\d{2}\b")
_WHOLE = frozenset({"week", "month", "quarter", "season", "year", "newyear"})
# To answer is no return: "I will reply on Monday" is the next best, "within two days" says nothing of the absence.
_ANSWERS = re.compile(r"respond|reply|answer|get to|melde|beantwort|antwort|gerne|repond|contest")
# A person who comes back; "I will get back to you" and its kin speak of an answer.
_PERSON_BACK = re.compile(
    r"\bback (?!to you|to him|to her|to them|in touch|with|up|then|and forth)|\b(?:i|we|he|she) returns?\b"
    r"|\bmy return\b"
    r"|\bzurueck(?!\w| (?:zu|auf|an))|\bwieder (?:da|im|hier|am|erreichbar)\b|\bde retour\b|\bje (?:reviens"
    r"|rentre)(?! vers)"
    r"|\bvuelvo(?! a )|\bvolvemos(?! a )|\bde vuelta\b|\bregreso\b|\bme reincorporo\b"
)
# Other days that a note may end: the time for applications, an offer.
_OTHER = re.compile(
    r"appl(?:y|ic)|bewerb|candidat|deadline|offer|angebot|valid|frist|register|urgent|dringend|submit|aplica"
    r"|kandyd|sollicit"
)


def away_until(text: str, sent: datetime | None, *, person: bool = False, absent: bool = False) -> date | None:
    """The first day back from the text of an absence; the last day away where only that is given.

    `sent` is the aware Date of the note; without it only dates with a year are read. "Until X" gives X. A
    day back that has passed, or lies more than two years ahead, is None. `person`: somebody wrote it by hand, and
    much else with it: only plain words of their absence count. `absent`: the note is known to be one of an absence,
    so that a day it is said to last until counts even where it does not say what.
    """
    if sent is not None:
        today = sent.date()
    elif year := _YEAR.search(text[:MAX_TEXT]):
        today = date(int(year[0]), 1, 1)
    else:
        return None
    if today.year not in YEARS:
        return None
    told = [one for one in _told(text[:MAX_TEXT], sent, today, person=person) if one.day >= today]
    said: dict[str, list[date]] = {"back": [], "away": [], "answer": [], "until": []}
    for one in told:
        said[one.what].append(one.day)
    found = (
        said["back"][0] if said["back"]
        else max(said["away"]) if said["away"]
        else said["answer"][0] if said["answer"] and not person
        else max(said["until"]) if said["until"] and absent
        else None
    )  # fmt: skip
    return found if found and found <= today + _LONGEST else None


def _told(text: str, sent: datetime | None, today: date, *, person: bool) -> Iterator[Told]:
    """What each sentence tells, by the reader of its language."""
    whole = absence_dates.tongue(absence_dates.plain(text))
    known = language(fold(text)) if whole in TONGUES else whole
    spoken_of = False
    for sentence in absence_dates.sentences(text):
        line = absence_dates.plain(sentence)
        if not re.search(r"[a-z\u0370-\uffff]", line):
            continue
        code = absence_dates.tongue(line, whole)
        dated = sent is not None or _YEAR.search(line)
        if code in TONGUES:
            spoken_of = spoken_of or absence_dates.says_away(line, code)
            if dated and (spoken_of or not person):
                yield from absence_dates.days(line, code, today)
        else:
            yield from _by_grammar(sentence, known, sent, today, person=person)


def _by_grammar(sentence: str, whole: str, sent: datetime | None, today: date, *, person: bool) -> Iterator[Told]:
    folded = fold(sentence)
    code = language(folded, whole)
    lowered = folded.lower()
    speaks = WORDS[code].returning.search(lowered) or WORDS[code].away.search(lowered)
    if person and not (AWAY_WORDS.search(sentence) or _PERSON_BACK.search(lowered)):
        return
    order = month_first(sent, code) if sent else None
    for one in find(folded, code, today, month_first=order):
        if sent is None and not _YEAR.search(folded[one.begin : one.end]):
            continue
        if not speaks:  # whatever day it names, it speaks of no absence
            if one.how in {"UNTIL", "THRU"} and not _OTHER.search(lowered):
                yield Told(one.core.last, "until")
            continue
        match _speaks_of(lowered, one, code):
            case "back":
                yield Told(_first_day_back(one), "back")
            case "answer" if one.core.grain == "day" and one.how not in {"IN", "WITHIN", "BY", "BEF"}:
                yield Told(one.core.first, "answer")
            case "away" if not (person and one.core.grain in _WHOLE and one.how not in {"UNTIL", "THRU"}):
                for day in _last_day_away(one):
                    yield Told(day, "away")


def _speaks_of(sentence: str, one: Found, code: str) -> str:
    """ "back", "answer", "away" or "": the nearest, in the same clause if there is one; "until" speaks of away."""
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
            said = "answer" if kind == "back" and _ANSWERS.match(m[0]) else kind
            places.append((len(between) + 80 * len(_CLAUSE.findall(between)), said))
    if not places:
        return ""
    nearest = min(places)[1]
    if one.how in {"UNTIL", "THRU"} or " to " in one.core.grain or one.core.grain == "range":
        return "away" if any(kind == "away" for _, kind in places) else "" if nearest != "away" else nearest
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
    return [one.core.first if one.how == "UNTIL" and one.core.grain in _WHOLE else one.core.last]
