"""Which times a text names for what is to wait: `in half an hour`, `next week Friday`, `Anfang Dezember`. Pure.

What the grammar of dates (`date_ranges`) reads of more words counts more than what the clock's own does
(`snooze_grammar`): "next week Friday" is one day. Of a stretch of days the first is meant, of one that is an end
("end of the month") the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from agent.understand.answers import snooze_grammar
from agent.understand.answers.time_spelling import Flat, flat
from agent.understand.days import date_ranges
from agent.understand.days.calendar_days import YEARS
from agent.understand.days.date_line import Found
from agent.understand.days.date_words import word_set
from agent.understand.sentences import language

SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(days=90)
LONGEST_DAY = timedelta(days=400)
_TONGUES = ("en", "de", "fr", "es")
_LINK = re.compile(r"^(?:until|till|til|to|by|on|for|in|the|bis|zum|am|jusqu'au|le|hasta|el)(?: the| zum| am| el)? ")
_LINKS = word_set("""
until till til to by on for in the at of from now not before bis zum zur am im ab auf an den dem der die das fuer vom
von jusqu'au jusqu'a jusque le la les l' a au pour d'ici dans en de del hasta el los las para por aqui dentro not
erst first thing primera hora , .
""")
"""Words before or behind a time that make no other time of it."""
_FROM_NOW = word_set("in from now aqui dans d'ici en dentro erst not nicht pas no later spaeter plus mas")
_POLITE = word_set("""
please pls plz bitte stp svp porfa xfa favor por merci thanks thx danke gracias again wieder nochmal nochmals noch mal
encore otra vez then dann alors mejor besser lieber better rather plutot reicht works suits maybe
passt passts will do time s 's ? !
""")
_WORDS = re.compile(r"\w+(?:'\w+)?|\S")
_DAY_NUMBER_BEHIND = re.compile(r",? ?(?:the |den |dem |le |el |der )?\d{1,2}(?![\w:/])")


@dataclass(frozen=True, slots=True)
class Named:
    """A time that is named, where its words stand, and how long it is until then."""

    begin: int
    end: int
    wait: timedelta


def named(said: str, now: datetime | None) -> list[Named]:
    """The times that are named in these words, in order."""
    text = flat(said)
    own = [
        Named(match.start(), match.end(), wait)
        for match in snooze_grammar.TIME.finditer(text.text)
        if (wait := snooze_grammar.by_date(match, text.text, now) or snooze_grammar.wait(match, now)) is not None
    ]
    if not own and now is not None:
        clock = ((each, snooze_grammar.on_the_clock(each, now)) for each in snooze_grammar.CLOCK.finditer(text.text))
        own = [Named(each.start(), each.end(), wait) for each, wait in clock if wait is not None]
    more = list(_by_dates(text.text, now)) if now is not None else []
    wider = [one for one in more if _says_more(one, own, text.text)]
    kept = [one for one in own if not any(one.begin < each.end and each.begin < one.end for each in wider)]
    return [_original(text, one) for one in sorted([*kept, *wider], key=lambda one: one.begin)]


def times(said: str, now: datetime | None) -> list[timedelta]:
    """How long it is until each time that is named in these words."""
    found = [one.wait for one in named(said, now)]
    if not found and now is not None:
        days = (
            snooze_grammar.of_month(each, now.date()) for each in snooze_grammar.DAY_OF_MONTH.finditer(flat(said).text)
        )
        found = [_until(day, time(), now) for day in days if day is not None]
    return [wait for wait in found if SHORTEST <= wait <= LONGEST]


def names_one(said: str) -> bool:
    """Is a time named in it, as the clock's grammar has them?"""
    return snooze_grammar.TIME.search(flat(said).text) is not None


def alone(said: str, now: datetime | None, *, bare: bool = True) -> bool:
    """Are these words the naming of one time, perhaps a polite one, and nothing else?

    Not `bare`: "four days" is none, if nothing before it says that it is until then.
    """
    found = named(said, now)
    if len(found) != 1:
        return False
    before, after = (_WORDS.findall(flat(each).text) for each in (said[: found[0].begin], said[found[0].end :]))
    amount = now is not None and bool(named(said, None)) and not _FROM_NOW.intersection([*before, *after])
    return (bare or not amount) and _LINKS.issuperset(word for word in (*before, *after) if word not in _POLITE)


def day(words: str, today: date) -> date | None:
    """The day after today that these words are and nothing else: `Monday`, `4 December`, `2 weeks`; else None."""
    folded = flat(words[:100]).text.strip(" .!")
    match = snooze_grammar.TIME.fullmatch(_LINK.sub("", folded))
    if match is None or snooze_grammar.hour(match) != time(0):
        return None
    wait = snooze_grammar.wait(match, datetime.combine(today, time(), UTC))
    found = today + wait if wait is not None else today
    return found if today < found <= today + LONGEST_DAY else None


def _until(day: date, at: time, now: datetime) -> timedelta:
    """How long from now; in UTC, for between two local times the clocks may change."""
    return datetime.combine(day, at, now.tzinfo).astimezone(UTC) - now.astimezone(UTC)


def _original(text: Flat, one: Named) -> Named:
    begin, end = text.original(one.begin, one.end)
    return Named(begin, end, one.wait)


def _by_dates(text: str, now: datetime) -> Iterator[Named]:
    """The days that the grammar of dates reads, in the language in which it reads most."""
    if now.date().year not in YEARS:
        return
    tongues = sorted(_TONGUES, key=lambda code: code != language(text))
    read = [date_ranges.find(text, code, now.date()) for code in tongues]
    for one in max(read, key=lambda found: sum(each.end - each.begin for each in found)):
        meant = _day_of(one)
        if meant is None or meant <= now.date() or "/" in text[one.begin : one.end]:
            continue  # of 11/12 it is not said which is the month
        said = snooze_grammar.HOURS.match(text, one.end)
        at = snooze_grammar.hour(said) if said is not None else time()
        if at is not None:
            yield Named(one.begin, said.end() if said is not None else one.end, _until(meant, at, now))


def _day_of(one: Found) -> date | None:
    """The day that is meant by a stretch of them; None where it is no day to wait for."""
    if one.core.grain == "number" or one.bare or (one.core.grain == "month" and not one.how):
        return None  # "the 4th" may be a draft, and "Mai nochmals" was cut off behind "am 4."
    if one.how in ("AFT", "FOLL", "BEF"):
        return one.first if one.how != "BEF" else None
    late = (one.core.grain, one.core.first.weekday() if one.core.grain == "part of week" else one.core.first.day)
    ends = late in (("part of week", 3), ("part of month", 21)) or (one.how == "BY" and one.core.grain == "days")
    return one.core.last if ends else one.core.first


def _says_more(one: Named, own: Sequence[Named], text: str) -> bool:
    """Does it read words of a time beyond those that the clock's grammar reads there, or where that reads none?"""
    same = [each for each in own if each.begin < one.end and one.begin < each.end]
    if not same:
        return not own
    if len(same) > 1:
        return True  # "next week Friday"
    if not _LINKS.issuperset(_WORDS.findall(text[same[0].begin : max(one.begin, same[0].begin)])):
        return False  # "tomorrow, the morning after"
    outside = text[one.begin : max(one.begin, same[0].begin)] + " " + text[min(one.end, same[-1].end) : one.end]
    return not _LINKS.issuperset(_WORDS.findall(outside)) and not _DAY_NUMBER_BEHIND.fullmatch(outside.strip())
