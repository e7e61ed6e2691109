"""Until when is somebody away? The text of an absence note -> the first day back. Pure.

The note must speak of being back or of being away beside the date; any other date ("thank you for your
mail of 3 May", "urgent matters before Friday") is passed over. English, German, French and Spanish are read by
the date grammar, other languages by `absence_dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from agent.understand.days.calendar_days import YEARS
from agent.understand.days.date_line import Found
from agent.understand.days.date_ranges import find, month_first
from agent.understand.machines import absence_dates
from agent.understand.machines.absence_dates import Told
from agent.understand.machines.absence_tongues import FIRST_PERSON, TONGUES
from agent.understand.promises.promise_words import WORDS
from agent.understand.sentences import MAX_TEXT, fold, language

_LONGEST = timedelta(days=2 * 366)
"""Parental leave may last longer than a year; what is further away is a slip."""
_CLAUSE = re.compile(r"[,;]| (?:and|und|et|y) ")
_YEAR = re.compile(r"\b20\d{2}\b")
_WHOLE = frozenset({"week", "month", "quarter", "season", "year", "newyear"})
# To answer is no return: "I will reply on Monday" is the next best, "within two days" says nothing of the absence.
_ANSWERS = re.compile(r"respond|reply|answer|get to|melde|beantwort|antwort|gerne|repond|contest")
# A person of their own absence, and not of a colleague's; "I will get back to you" and its kin speak of an answer.
_OTHERS = r"(?!(?:he|she|they|you|him|her|circle|get|write|send|report|reach|hear)\b)"
_OF_MYSELF = re.compile(
    rf"\b(?:i|we) (?:{_OTHERS}\S+ ){{0,6}}?(?:away|off(?= (?:until|till|this|next|all|today|from|on|for))|abroad"
    rf"|travell?ing"
    r"|out(?= (?:of|until|till|this|next|all|today|for))|on (?:\S+ ){0,2}(?:leave|holidays?|vacation|trip|pto"
    r"|break)|vacation"
    r"|leave(?= (?:until|till|from))|(?:am|are|be|come|return) (?:\S+ ){0,2}?(?:back|home)(?! (?:to|in touch"
    r"|with|at) (?:you|yo))"
    r"|return|ooo)\b|\bmy (?:\S+ )?(?:return|holidays?|vacation|leave)\b|^\W*(?:away|out of (?:the )?office"
    r"|on (?:leave|holiday"
    r"|vacation)|back on)\b"
    r"|\b(?:ich|wir) (?:(?!(?:auf|zu|er|sie|ihnen|dir|dich)\b)\S+ ){0,6}?(?:urlaub|abwesend|elternzeit|unterwegs"
    r"|verreist|ferien|dienstreise"
    r"|nicht (?:im|da|erreichbar)|weg|zurueck|wieder (?:da|im|hier|am|erreichbar)|krankgeschrieben|frei)\b"
    r"|^\W*(?:(?:bin|sind) |im )?(?:\S+ ){0,4}(?:urlaub|zurueck)\b"
    r"|\b(?:je|j'\S+|nous|on) (?:(?!(?:vous|te|il|elle)\b)\S+ ){0,5}?(?:absente?s?|conges?|vacances|retour"
    r"|deplacement|reviens"
    r"(?! vers)|rentre)\b|\bmon retour\b"
    r"|\b(?:estoy|estare|estaremos|me (?:pillas|voy|encuentro|reincorporo)|vuelvo|volvemos|regreso|regresamos)\b(?! a )"
)
_BLANKS = re.compile(r"[ \t]{2,}")
_HYPHENED = re.compile(r"\b(\d{1,2})-([A-Za-z]{3,9})\b(?:-(\d{4})\b)?")
"""20-Oct-2026"""
_UNTIL = re.compile(r"\b(?:until|till|bis|jusqu\w*|hasta)\b")
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
    said: dict[str, list[date]] = {"back": [], "away": [], "answer": [], "until": []}
    for sentence in _told(text[:MAX_TEXT], sent, today, person=person):
        told = [one for one in sentence if one.day >= today]
        # Of two days in a sentence the one next to the word: "my last day is the 3rd; I return on the 9th".
        told.sort(key=lambda one: one.distance if one.what == "back" else 0)
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


def _told(text: str, sent: datetime | None, today: date, *, person: bool) -> Iterator[list[Told]]:
    """What each sentence tells, by the reader of its language."""
    text = _BLANKS.sub(" ", text)
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
            away = absence_dates.says_away(line, code)
            spoken_of = spoken_of or (away and FIRST_PERSON.search(line) is not None)
            if dated and (spoken_of or not person):
                yield list(absence_dates.days(line, code, today, person=person))
        else:
            yield list(_by_grammar(sentence, known, sent, today, person=person))


def _by_grammar(sentence: str, whole: str, sent: datetime | None, today: date, *, person: bool) -> Iterator[Told]:
    folded = fold(sentence)
    if "-" in folded:
        folded = _HYPHENED.sub(r"\1 \2 \3", folded)
    code = language(folded, whole)
    lowered = folded.lower()
    if person and not _OF_MYSELF.search(lowered):
        return
    speaks = WORDS[code].returning.search(lowered) or WORDS[code].away.search(lowered)
    order = month_first(sent, code) if sent else None
    for one in find(folded, code, today, month_first=order):
        if sent is None and not _YEAR.search(folded[one.begin : one.end]):
            continue
        if not speaks:  # whatever day it names, it speaks of no absence
            if one.how in {"UNTIL", "THRU"} and not _OTHER.search(lowered):
                yield Told(one.core.last, "until")
            continue
        distance, what = _speaks_of(lowered, one, code)
        match what:
            case "back":
                yield Told(_first_day_back(one), "back", distance)
            case "answer" if one.core.grain == "day" and one.how not in {"IN", "WITHIN", "BY", "BEF"}:
                yield Told(one.core.first, "answer")
            case "away" if not person or _lasts(one, today) or _UNTIL.search(lowered[: one.begin][-40:]):
                for day in _last_day_away(one):
                    yield Told(day, "away")


def _lasts(one: Found, today: date) -> bool:
    """Whether a person is away until then from now on; a day or a week to come is an appointment's hindrance."""
    grain = one.core.grain
    if one.how in {"UNTIL", "THRU"} or " to " in grain or grain in {"range", "days"}:
        return True
    return one.core.first <= today + timedelta(days=1)


def _speaks_of(sentence: str, one: Found, code: str) -> tuple[int, str]:
    """How far, and "back", "answer", "away" or "": the nearest, in the same clause if there is one.

    "Until" speaks of away.
    """
    words = WORDS[code]
    places: list[tuple[int, str]] = []
    for kind, pattern in (("back", words.returning), ("away", words.away)):
        for m in pattern.finditer(sentence):
            if m.end() <= one.begin:
                between = sentence[m.end() : one.begin]
            elif m.start() >= one.end:
                between = sentence[one.end : m.start()] + "   "  # "out today, returning Wednesday"
            else:
                continue
            # Another clause counts less: "until Friday I am out, and back on Monday".
            said = "answer" if kind == "back" and _ANSWERS.match(m[0]) else kind
            places.append((len(between) + 80 * len(_CLAUSE.findall(between)), said))
    distance, nearest = min(places, default=(0, ""))
    if one.how in {"UNTIL", "THRU"} or " to " in one.core.grain or one.core.grain == "range":
        return distance, "away" if any(kind == "away" for _, kind in places) else ""
    return distance, nearest


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
