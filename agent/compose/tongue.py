"""What a language lends to every mail beside the templates: its days, greetings, farewells and lead-ins. Pure.

The words stand in `tongue_en`, `tongue_de`, `tongue_fr` and `tongue_es`. Lead-ins hold `{}` where the owner's words
go, and only at their end, so that those words may be as long as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from agent.compose.plain import short_company
from agent.model import Stage


class Shape(StrEnum):
    """What the owner's words are, and so what may lead them in."""

    ALONE = "alone"
    """They stand as they are."""
    THING = "thing"
    """A noun phrase or a gerund: `the go board`."""
    TOPIC = "topic"
    """The same, of which they say that it was talked about."""
    CLAUSE = "clause"
    """`how you keep on-call bearable`."""
    THAT = "that"
    """A sentence about the reader or the world: `you use Rust`."""
    GIFT = "gift"
    """What the reader told, showed or explained: `you showed me the lab`."""
    QUESTION = "question"
    EITHER = "either"
    """Nobody can say: only what carries a noun and a sentence alike leads it in."""


Leads = Mapping[Shape, tuple[str, ...]]


def _put(lead: str, text: str) -> str:
    return lead.replace("{}", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brings:
    """How a highlight is said. `speaks`: it is a sentence of the owner's. `hangs`: it is half of one. `object`: it
    can be the object of a verb of ours (`leads`); else it stands behind a colon (`apart`). `small`: what begins with
    a capital only because it was typed first."""

    speaks: re.Pattern[str]
    hangs: re.Pattern[str]
    object: re.Pattern[str]
    small: re.Pattern[str]
    leads: tuple[str, ...]
    apart: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language. `familiar`: does it know two ways of saying `you` that matter in such a mail?"""

    code: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    today: str
    yesterday: str
    on_weekday: str
    on_date: str
    dated: str
    """`{day} {month}`."""
    first: str
    """The first of a month: `1`, `1er`."""
    conjunction: Callable[[str], str]
    """What joins the last of several names, by that name; with its blanks."""
    others: str
    nobody: str
    """The greeting of somebody without a name."""
    formal: str
    informal: str
    informal_by_name: bool
    """Is a plain given name enough for the informal greeting, or must they have been familiar themselves?"""
    familiar: bool
    talks: Mapping[Stage, str]
    talk: str
    role: Callable[[str], str]
    """`the Backend Engineer role`, of '' `the role`."""
    as_role: Callable[[str], str]
    """` as Backend Engineer` with its leading blank, of '' ''."""
    at: Callable[[str], str]
    """`at Globex`, with the article that some want."""
    sign_offs: tuple[str, ...]
    details: Leads
    more: Leads
    """For what comes after the first thing told."""
    given: Mapping[str, Leads]
    """By step; '' for every other step."""
    of_when: Callable[[str], str] = str
    """Words for a day (`le 2 mars`), said of a thing (`du 2 mars`)."""
    led: Callable[[str, str], str] = _put
    """A lead-in and the owner's words, made one as the language wants it."""
    material: Callable[[str], str]
    """How something of the owner's is named: `my portfolio`."""
    brings: Brings | None = None
    """How highlights are said; None: as English does."""

    def of_day(self, words: str) -> str:
        """The same day, said of a thing: `mon entretien du 2 mars`, `la entrevista de ayer`; else as it is."""
        return self.of_when(words) if words else ""

    def day_and_month(self, day: date) -> str:
        """`12 March`, `12. März`, `1er mars`, `12 de marzo`: read alike everywhere."""
        number = self.first if day.day == 1 else str(day.day)
        return self.dated.format(day=number, month=self.months[day.month - 1])

    def day_words(self, day: date, *, first: date, last: date) -> str:
        """The interview's day in words that are true on every day from `first` to `last` (when it may go).

        `today` and `yesterday` only where the day of sending is certain; '' where it may be that very day.
        """
        if first == last and first - day in (timedelta(0), timedelta(days=1)):
            return self.today if first == day else self.yesterday
        if first <= day:
            return ""
        if last - day < timedelta(days=7):
            return self.on_weekday.format(self.weekdays[day.weekday()])
        return self.on_date.format(self.day_and_month(day))

    def at_company(self, company: str, role: str) -> str:
        """` at Globex` with its leading blank; '' where the role names the company already."""
        company = short_company(company)
        return f" {self.at(company)}" if company and company.casefold() not in role.casefold() else ""

    def listed(self, items: list[str]) -> str:
        """`A`, `A and B`, `A, B and C`."""
        if len(items) < 2:
            return "".join(items)
        return ", ".join(items[:-1]) + self.conjunction(items[-1]) + items[-1]


LANGUAGES = ("en", "de", "fr", "es")
