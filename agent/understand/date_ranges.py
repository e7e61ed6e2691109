"""Finds the dates in a sentence with what stands before them. Pure.

`find` turns words into ranges of days by the reading conventions: "by X" runs from the day of writing to
X, "in two weeks" is that day, "a few days" are the second to the fifth. It judges no sentence: whether a
date is a promise or a first day back is for `promise` and `dates` to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from agent.understand import calendar_days as days
from agent.understand.calendar_days import DAY, Span
from agent.understand.date_grammar import Reader
from agent.understand.date_tokens import Tag, may_hold_date, tags
from agent.understand.date_words import word_set

_BEFORE = word_set("""
    BY BEF UNTIL THRU AFT WITHIN IN APPROX ON OF FROM TO THE NOTBEF LATEST TIME EOD BETW FOLL
""")
_RANK = (
    "NOTBEF",
    "BY",
    "LATEST",
    "UNTIL",
    "THRU",
    "BEF",
    "BETW",
    "AFT",
    "FOLL",
    "FROM",
    "WITHIN",
    "IN",
    "APPROX",
    "ON",
)
_JOIN = re.compile(
    r"(?:, )?(?P<how>DASH|TO|OR|AND|UNTIL|THRU) (?:, )?"
    r"(?:THE |ON |OF |IN |LATEST |BY |FROM |DASH |, |TO |BEF |WITHIN |AFT |NEXT (?=Uw ))*?"
)
_ANOTHER = re.compile(r"(?:, )?AND ON ")
"""Nothing until the 3rd, and on the 4th the result: two dates, no range."""
_IN_APPOSITION = re.compile(r", (?:ON |THE )*[NO]\d+ (?!M\d|U|DASH)")
"""Last Friday, the 13th: as past as the day it explains."""
_ELLIPSIS = re.compile(r"(?P<part>(?:EARLY |MID |LATE )?)(?:IN )?NEXT (?!U|M\d|W\d|N\d|FEW)")
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
_DURATION = re.compile(
    r"(?P<next>(?:NEXT |COMING |FOLL )?)(?P<more>(?:MORE )?)"
    r"(?:(?:N(?P<n>\d+)|(?P<few>FEW)) (?:(?:DASH |TO |ON |OR |UNTIL |AND |, )N(?P<to>\d+) )?)?"
    r"(?P<next2>(?:NEXT |COMING |FOLL )?)(?P<more2>(?:MORE )?)U(?P<unit>[dwmbh])(?P<many>\+?) "
    r"(?:OR N(?P<or>\d+) (?!U))?(?P<next3>(?:NEXT |COMING |FOLL )?)(?:MORE )?(?P<tail>(?:AGO |NOW |LATER )?)"
)
_AFTER_WHAT = re.compile(r"(?P<how>AFT|OF|FROM|FOLL) (?P<gap>(?:x |OF |ON |N1 |THIS ){0,6}?)(?:THE |ON |OF )*(?=[A-Z])")
_EVENT = re.compile(r"(?:AFT|FOLL) (?:LASTW |OF |P\d |x ){0,3}(?:x|RND) ")
"""After the interview on the 5th: what then is counted in days is counted from the 5th."""
_LATEST = re.compile(r"(?:TIME |EOD )?(?:, )?LATEST ")
_HANGING = re.compile(r"(?:AFT|FOLL|OF) ")
_CLOSED = re.compile(r"[,.;!?] |$")
_SATURDAY = 5
_A_DAY_IN_HOURS = 24
_SMALL = frozenset(str(n) for n in range(1, 13))
_START = re.compile(r"(?:[A-NP-Z]|O\d)")


@dataclass(frozen=True, slots=True)
class Found:
    """Dates in a sentence: the days from `first` to `last`, and the words from `begin` to `end`.

    `how` is the tag of what stands before ("BY", "UNTIL", "AFT", ... or ""), `core` the days without it.
    `bare`: a length of time with nothing before it ("two weeks"), a date only where waiting is spoken of.
    """

    first: date
    last: date
    begin: int
    end: int
    how: str
    core: Span
    bare: bool = False


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
    return _Finder(folded, language, today, month_first, anchor, said).all()


class _Finder:
    def __init__(
        self, folded: str, language: str, today: date, month_first: bool | None, anchor: date | None, said: Span | None
    ) -> None:
        self.folded = folded
        self.tags: list[Tag] = tags(folded, language)
        self.offsets: dict[int, int] = {}
        parts: list[str] = []
        length = 0
        for i, tag in enumerate(self.tags):
            self.offsets[length] = i
            parts.append(f"{tag.name} ")
            length += len(parts[-1])
        self.offsets[length] = len(self.tags)
        self.line = "".join(parts)
        self.language = language
        self.today = today
        self.event: date | None = None
        self.week_before = False
        self.reader = Reader(today, language, month_first=month_first, anchor=anchor, said=said)

    def all(self) -> list[Found]:
        found: list[Found] = []
        position = floor = 0
        while position < len(self.line):
            step = self.line.index(" ", position) + 1
            time_of_that_day = bool(found) and self.line.startswith("TODL ", position)
            if _START.match(self.line, position) and not time_of_that_day:
                read = self._one(position, floor)
                if read:
                    one, step = read
                    floor = step
                    if one:
                        found.append(one)
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
            core = days.week(days.monday(self.today, 1)), elliptic.end()  # "this week is full, but the next..."
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
        span, end = self._joined(span, end, how)
        latest = _LATEST.match(self.line, end)
        if latest and how in {"", "ON"}:
            how, end = "BY", latest.end()
        if self.line.startswith("OUT ", end):  # "before the month is out"
            how, end = ("BY" if how == "BEF" else how), end + len("OUT ")
        closing = "EOD" in self.line[begin:position].split() or span.grain.startswith("part")
        first, last = self._range(span, how, closing)
        return self._found(first, last, begin, end, how, span), end

    def _elliptic(self, position: int) -> re.Match[str] | None:
        """ "This week is full, but the next": not "next steps"."""
        elliptic = _ELLIPSIS.match(self.line, position)
        if elliptic is None:
            return None
        rest = self.folded[self.tags[self.offsets[position]].begin :]
        return elliptic if _NOTHING_NEXT.match(rest) else None

    def _found(
        self, first: date, last: date, begin: int, end: int, how: str, core: Span, bare: bool = False
    ) -> Found | None:
        first = max(first, self.today)
        if last < first:
            return None
        a, b = self.offsets[begin], self.offsets[end] - 1
        return Found(first, last, self.tags[a].begin, self.tags[b].end, how, core, bare)

    def _is_count(self, position: int) -> bool:
        """A small number in words: "back to a colleague", "by two of us" name no day of the month."""
        tag = self.tags[self.offsets[position]]
        return tag.name[1:] in _SMALL and not self.folded[tag.begin].isdigit()

    def _tag_before(self, position: int) -> str:
        i = self.offsets[position]
        return self.tags[i - 1].name if i else ""

    def _prefix(self, position: int, floor: int) -> tuple[int, str]:
        """Where the words before a date begin, and the one of them that counts."""
        i = self.offsets[position]
        seen: list[str] = []
        while i and position > floor:
            name = self.tags[i - 1].name
            if name not in _BEFORE and not (name == "," and i > 1 and self.tags[i - 2].name in {"TIME", "EOD"}):
                break
            seen.append(name)
            i -= 1
            position -= len(name) + 1
        how = next((name for name in _RANK if name in seen), "")
        if how == "NOTBEF" and "AFT" in seen:  # "not until after the holidays"
            how = "AFT"
        return position, "BY" if how == "LATEST" else "AFT" if how == "FOLL" else how

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
            if join["how"] == "AND" and how != "BETW" and not (span.grain == second.grain == "day"):
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
                return self.today, span.last
            case "BEF":
                if span.grain == "newyear":
                    return self.today, date(span.first.year - 1, 12, 31)
                if closing and not feast:
                    return self.today, span.last
                # Whoever promises it "before the 4th" may still be waited for on the 4th, if that is a weekday.
                on_the_day = span.grain in {"day", "number"} and span.last.weekday() < _SATURDAY
                return self.today, span.last if on_the_day else span.first - DAY
            case "AFT" if span.grain in {"feast", "newyear"}:
                year = span.last.year + (span.last.month == 12)
                return date(year, 1, 4), date(year, 1, 15)
            case "AFT":
                return self._after(span)
            case "FROM" if span.grain in {"day", "number"}:
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

    # --- lengths of time

    def _duration(self, position: int, floor: int) -> tuple[Found | None, int] | None:
        m = _DURATION.match(self.line, position)
        if not m:
            return None
        coming = bool(m["next"] or m["next2"] or m["next3"])
        more = bool(m["more"] or m["more2"])
        if m["more"] and m["next2"] and not (m["n"] or m["few"]):
            return None  # "more next week"
        few = m["few"] is not None or (coming and bool(m["many"]) and m["n"] is None)
        if not (few or m["n"] or (more and not m["many"])):
            return None
        end = m.end()
        begin, how = self._prefix(position, floor)
        if m["tail"].startswith("AGO") or how == "OF" or (few and m["unit"] == "m"):
            return None, end
        low, high = self._amount(m, few)
        start, end, hanging = self._start(m, end, how)
        if start is None:
            return None, end
        first, last = _advance(start, low, m["unit"]), _advance(start, high, m["unit"])
        within = (how in {"WITHIN", "BY", "UNTIL", "BEF"} or coming) and not few
        if within and m["to"] is None and m["or"] is None:
            first = start
        latest = _LATEST.match(self.line, end)
        if latest:
            first, end = start, latest.end()
        bare = not (
            latest
            or how in {"WITHIN", "BY", "UNTIL", "BEF", "IN", "AFT", "FROM", "NOTBEF"}
            or coming
            or hanging
            or m["tail"]
        )
        if bare and m["unit"] == "h" and int(m["n"] or 0) < _A_DAY_IN_HOURS:
            return None, end
        return self._found(first, last, begin, end, how or "IN", Span(first, last, "days"), bare), end

    @staticmethod
    def _amount(m: re.Match[str], few: bool) -> tuple[int, int]:
        """How many units, from and to: a few days are 2 to 5, a few weeks 2 to 4, a few hours none."""
        if few:
            return {"w": (2, 4), "h": (0, 8)}.get(m["unit"], (2, 5))
        low = int(m["n"] or 1)
        return low, max(low, int(m["to"] or m["or"] or low))

    def _start(self, m: re.Match[str], end: int, how: str) -> tuple[date | None, int, bool]:
        """What a length of time is counted from, where that ends, and whether it is said.

        None where it hangs on something without a date ("within a week of receiving your documents").
        """
        if m["tail"].startswith("LATER") or "FOLL" in f"{m['next']}{m['next2']}{m['next3']}":
            # "Within the two days that follow" run from now where no day was spoken of.
            within = how in {"WITHIN", "IN", "ON", ""} and m["n"] is not None and self.language != "en"
            following = within or not m["tail"]
            return self.reader.anchor or (self.today if following else None), end, True
        if m["tail"]:
            return self.today, end, True
        if self.line.startswith("THAT ", end):
            return self.reader.anchor or self.today, end + len("THAT "), True
        after = _AFTER_WHAT.match(self.line, end)
        if not after or (after["how"] == "OF" and how != "WITHIN") or (after["how"] == "FROM" and after["gap"] != ""):
            hanging = _HANGING.match(self.line, end)
            if hanging and (how == "WITHIN" or hanging[0] != "OF "):
                return None, hanging.end(), True
            return self.event or self.today, end, False
        if self.line.startswith("THAT ", after.end()):
            return self.reader.anchor, after.end() + len("THAT "), True
        read = self.reader.at(self.line, after.end())
        if read:
            return read[0].last if read[0] else None, read[1], True
        return (None, after.end(), True) if after["how"] in {"AFT", "FOLL", "OF"} else (self.today, end, False)


def _advance(start: date, count: int, unit: str) -> date:
    """`count` days, weeks, months, business days or hours after a day; bounded to some years."""
    count = min(count, 400)
    match unit:
        case "d":
            return start + count * DAY
        case "w":
            return start + 7 * min(count, 200) * DAY
        case "m":
            return days.plus_months(start, min(count, 48))
        case "b":
            return days.plus_business_days(start, count)
    return start + timedelta(days=-(-count // 24)) if count >= 12 else start


def month_first(sent: datetime, language: str) -> bool | None:
    """Whether somebody writes 12/4 for 4 December, told from the offset of their Date; None if it tells nothing."""
    offset = sent.utcoffset()
    if language != "en" or offset is None:
        return False if language != "en" else None
    hours = offset / timedelta(hours=1)
    if -10 <= hours <= -4:
        return True
    return False if 1 <= hours <= 3 else None
