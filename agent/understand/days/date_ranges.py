"""Finds the dates in a sentence with what stands before them. Pure.

`find` turns words into ranges of days by the reading conventions: "by X" runs from the day of writing to
X, "in two weeks" is that day, "a few days" are the second to the fifth. It judges no sentence: whether a
date is a promise or a first day back is for `promise` and `dates` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from agent.understand.days import calendar_days as days
from agent.understand.days.calendar_days import DAY, Span
from agent.understand.days.date_context import is_told_of_the_past, of_that_week, tells_of_a_noun
from agent.understand.days.date_lengths import LATEST, Lengths
from agent.understand.days.date_line import Found
from agent.understand.days.date_tokens import may_hold_date

_JOIN = re.compile(
    r"(?:, )?(?P<how>DASH|TO|OR|AND|UNTIL|THRU) (?:, )?"
    r"(?:THE |ON |OF |IN |LATEST |BY |FROM |DASH |, |TO |BEF |WITHIN |AFT |NEXT (?=Uw ))*?"
)
_ANOTHER = re.compile(r"(?:, )?AND ON ")
"""Nothing until the 3rd, and on the 4th the result: two dates, no range."""
_AT_ITS_END = re.compile(r"(?:, )?(?:x |ON |BY ){0,2}EOD ")
"""Right behind a day: "on Friday at the end of the day"."""
_IN_APPOSITION = re.compile(r", (?:ON |THE )*[NO]\d+ (?!M\d|U|DASH)")
"""Last Friday, the 13th: as past as the day it explains."""
_ELLIPSIS = re.compile(r"(?P<part>(?:EARLY |MID |LATE )?)(?:IN )?(?:NEXT|FOLL) (?!U|M\d|W\d|N\d|FEW)")
_THEN_AT_LAST = re.compile(r"[\s,;]*(?:(?:and|but|or|und|aber|jedoch|doch|et|mais|y|o|pero|si)\b[\s,]*){0,2}")
"""What stands between "not before the 18th" and "by the 25th": nothing, or a word that joins them."""
_EVERY = re.compile(r"\b(?:every|each|jede[nrs]?|chaque|tous les|cada|todos los) $", re.IGNORECASE)
"""A habit has no date."""
_SINCE = re.compile(r"\b(?:since|seit|depuis)(?: (?:the|last|dem|der|le|la))? $", re.IGNORECASE)
"""It has passed."""
_NOTHING_NEXT = re.compile(
    r"next(?: one)?\s*(?:[.,;:!)]|$)"
    r"|(?:naechste|kommende|prochaine|suivante|proxima|siguiente)\w*"
    r"(?! (?:schritt|rund|gespraech|stufe|phase|mal|etape|fois|reunion|rencontre|paso|vez|fase|ronda|entrevista"
    r"|etapa)\w*)\b",
    re.IGNORECASE,
)
"""What "next" is said of is left out."""


_EVENT = re.compile(r"(?:AFT|FOLL) (?:LASTW |OF |P\d |x ){0,3}(?:x|RND) ")
"""After the interview on the 5th: what then is counted in days is counted from the 5th."""


_CLOSED = re.compile(r"[,.;!?] |$")
_SATURDAY = 5
_SOON = timedelta(days=20)
"""How far off a bare day of the month is that something begins from."""


_START = re.compile(r"(?:[A-NP-Z]|O\d)")


def find(
    folded: str,
    language: str,
    today: date,
    *,
    month_first: bool | None = None,
    anchor: date | None = None,
    said: Span | None = None,
) -> list[Found]:
    """The dates of a folded sentence in order, as written on `today`; past ones are left out.

    `anchor` is the day that "within a week of that" speaks of, `said` the span last spoken of, which tells the month
    of a bare "the 5th"; `month_first` reads 12/4 as 4 December.
    """
    if not may_hold_date(folded, language, pointing=anchor is not None):
        return []
    return list(_bounded(_Finder(folded, language, today, month_first, anchor, said).all(), folded))


def _bounded(found: list[Found], folded: str) -> Iterator[Found]:
    """ "Not before the 18th, but by the 25th" is one range of days."""
    earliest: Found | None = None
    for one in found:
        if earliest is not None and _ends(earliest, one, folded):
            span = Span(earliest.core.first, one.core.last, f"{earliest.core.grain} to {one.core.grain}")
            yield replace(one, first=earliest.first, begin=earliest.begin, how="BETW", core=span)
            earliest = None
            continue
        if earliest is not None:
            yield earliest
        earliest = one if one.how in {"NOTBEF", "AFT"} else None
        if earliest is None:
            yield one
    if earliest is not None:
        yield earliest


def _ends(earliest: Found, one: Found, folded: str) -> bool:
    return (
        one.how in {"BY", "BEF", "UNTIL", "THRU"}
        and earliest.first <= one.last <= earliest.first + 62 * DAY
        and _THEN_AT_LAST.fullmatch(folded, earliest.end, one.begin) is not None
    )


class _Finder(Lengths):
    def all(self) -> list[Found]:
        found: list[Found] = []
        position = floor = 0
        while position < len(self.line):
            step = self.line.index(" ", position) + 1
            time_of_that_day = bool(found) and (
                self.line.startswith("TODL ", position) or _AT_ITS_END.fullmatch(self.line, floor, step) is not None
            )
            if _START.match(self.line, position) and not time_of_that_day:
                read = self._one(position, floor)
                if read:
                    one, step = read
                    floor = step
                    if one:
                        one = of_that_week(one, found, self.today, self.folded)
                        found.append(one)
                        if not (self.reader.anchor and one.core.grain == "month" and tells_of_a_noun(one, self.folded)):
                            self.reader.anchor = one.core.last
                        self.reader.said = one.core
                        self.week_before = "week" in one.core.grain and one.core.first <= self.today + 6 * DAY
                        if _EVENT.search(self.line[:position].rpartition(",")[2]):
                            self.event = one.core.last
            position = step
        return found

    def _one(self, position: int, floor: int) -> tuple[Found | None, int] | None:
        """What begins at a place and where it ends; (None, end) for a date that is past or hangs in the air."""
        duration = self._duration(position, floor)
        core = self.reader.at(self.line, position)
        if core is None and self.week_before and (elliptic := self._elliptic(position)):
            core = self._week_after_it(), elliptic.end()  # "this week is full, but the next..."
        if duration and (core is None or duration[1] >= core[1]):
            return duration
        if core is None:
            return None
        span, end = core
        before = self.tags[self.offsets[position]].begin
        if _EVERY.search(self.folded, 0, before) or _SINCE.search(self.folded, 0, before):
            return None, end
        if span is None:
            more = _IN_APPOSITION.match(self.line, end)
            return None, more.end() if more else end
        begin, how = self._prefix(position, floor)
        if span.grain == "number" and self._is_count(position):
            return None
        hour = span.grain == "number" and how == "APPROX" and self.language == "de"
        if hour and not self.folded[:before].lower().endswith(("den ", "dem ")):
            return None, end  # "so gegen 11"
        if span.grain == "that" and how not in {"BY", "UNTIL", "BEF"}:
            return None
        if (
            span.grain == "number"
            and not how
            and self._tag_before(position) not in {"THE", "ON", "OF", "TO", "OR", "AND"}
            and not (self.line[position] == "O" and _CLOSED.match(self.line, end))  # "the board meets 17th, ..."
        ):
            return None
        if (
            self.language == "en"
            and how in {"WITHIN", "IN"}
            and self.line[position:end] == "NEXT Uw "
            and ("the next week" in self.folded[self.tags[self.offsets[begin]].begin :])
        ):
            span = Span(self.today, self.today + 7 * DAY, "days")  # within the next week
        if how in {"FROM", "APPROX", "AFT"} and span.last < self.today:
            return None, end  # "in reply to your letter of the 8th": what begins there is past
        if how == "FROM" and span.grain == "number" and not self.reader.said and span.first > self.today + _SOON:
            return None, end  # "the scores from the 2nd": of this month
        if (
            span.grain == "number"
            and how in {"", "ON"}
            and is_told_of_the_past(
                span,
                self.folded[: self.tags[self.offsets[begin]].begin],
                self.folded[self.tags[self.offsets[end] - 1].end :],
                self.today,
                german=self.language == "de",
            )
        ):
            return None, end
        span, end = self._joined(span, end, how)
        latest = LATEST.match(self.line, end)
        if latest and how in {"", "ON"}:
            how, end = "BY", latest.end()
        if self.line.startswith("OUT ", end):  # "before the month is out"
            how, end = ("BY" if how == "BEF" else how), end + len("OUT ")
        closing = "EOD" in self.line[begin:position].split() or span.grain.startswith("part")
        first, last = self._range(span, how, closing)
        return self._found(first, last, begin, end, how, span), end

    def _week_after_it(self) -> Span:
        """The week after the one last spoken of."""
        return days.week((self.reader.anchor or self.today) + 7 * DAY)

    def _elliptic(self, position: int) -> re.Match[str] | None:
        """ "This week is full, but the next": not "next steps"."""
        elliptic = _ELLIPSIS.match(self.line, position)
        if elliptic is None:
            return None
        rest = self.folded[self.tags[self.offsets[position]].begin :]
        return elliptic if _NOTHING_NEXT.match(rest) else None

    def _joined(self, span: Span, end: int, how: str) -> tuple[Span, int]:
        """With what follows after "or", "to", a dash, or "and" after "between"."""
        for _ in range(2):
            join = _JOIN.match(self.line, end)
            if not join or _ANOTHER.match(self.line, end):
                break
            if join["how"] == "OR":  # "next week or the week after"
                self.reader.anchor = span.last
            elliptic = _ELLIPSIS.match(self.line, join.end())
            if elliptic and "week" in span.grain:
                base = days.week(days.monday(self.today, 1))
                part = elliptic["part"].strip()
                second, stop = days.part(base, part, self.today) if part else base, elliptic.end()
            else:
                start = join.end()
                while re.match(r"(?:THE|ON|OF|IN|LATEST|BY|FROM|DASH|,|TO|BEF|WITHIN|UNTIL) ", self.line[start:]):
                    start = self.line.index(" ", start) + 1
                read = self.reader.at(self.line, start)
                if read is None or read[0] is None:
                    break
                second, stop = read[0], read[1]
            if join["how"] == "AND" and how != "BETW":
                # "Send it by Friday and on the 2nd I'll call": a comma or a deadline parts them.
                parted = how not in {"", "ON"} or join[0].startswith(",")
                if parted or not (span.grain == second.grain == "day"):
                    break
            if second.last < span.first and second.grain == "day":
                second = replace(second, first=second.first + 7 * DAY, last=second.last + 7 * DAY)
            if second.last < span.first or (second.first - span.last).days > 62:
                break
            span, end = Span(span.first, second.last, f"{span.grain} to {second.grain}"), stop
        return span, end

    def _range(self, span: Span, how: str, closing: bool) -> tuple[date, date]:
        """The days that a date and what stands before it mean."""
        feast = span.grain in {"feast", "newyear", "break"}
        match how:
            case "BY" | "UNTIL" | "THRU" if span.grain in {"feast", "newyear"}:
                eve = span.first - DAY if span.grain == "feast" else date(span.first.year - 1, 12, 31)
                return self.today, eve
            case "BY" | "UNTIL" | "THRU":
                # "By the middle of the week" is by Wednesday.
                midweek = span.grain == "part of week" and span.first.weekday() == 1 and span.last.weekday() == 3
                return self.today, span.last - DAY if midweek else span.last
            case "BEF":
                if span.grain == "newyear":
                    return self.today, date(span.first.year - 1, 12, 31)
                if closing and not feast:
                    return self.today, span.last
                # Whoever promises it "before the 4th" may still be waited for on the 4th, if that is a weekday.
                on_the_day = span.grain in {"day", "number", "that"} and span.last.weekday() < _SATURDAY
                return self.today, span.last if on_the_day else span.first - DAY
            case "AFT" if span.grain in {"feast", "newyear"}:
                year = span.last.year + (span.last.month == 12)
                return date(year, 1, 4), date(year, 1, 15)
            case "AFT":
                return self._after(span)
            case "FROM" if span.grain in {"day", "number"} and span.first == span.last:
                return span.first, span.first + 5 * DAY
            case "APPROX" if span.grain in {"day", "number"}:
                return span.first - 2 * DAY, span.last + 2 * DAY
        return span.first, span.last

    @staticmethod
    def _after(span: Span) -> tuple[date, date]:
        if span.grain in {"week", "part of week"}:
            monday = days.weekday_after(span.last, 0)
            return monday, monday + 4 * DAY
        if span.grain in {"weekend", "break"}:
            return span.last + DAY, span.last + (3 if span.grain == "weekend" else 8) * DAY
        length = {"month": 10, "part of month": 10, "season": 15, "part of season": 15}.get(span.grain, 5)
        return span.last + DAY, span.last + length * DAY


def month_first(sent: datetime, language: str) -> bool | None:
    """Whether somebody writes 12/4 for 4 December, told from the offset of their Date; None if it tells nothing."""
    offset = sent.utcoffset()
    if language != "en" or offset is None:
        return False if language != "en" else None
    hours = offset / timedelta(hours=1)
    if -10 <= hours <= -4:
        return True
    return False if 1 <= hours <= 3 else None
