"""The grammar of dates: which days a run of tags means, relative to the day of writing. Pure.

A rule is a pattern over tags (see `date_words`) and what it builds; the longest match at a place wins.
What stands before a date ("by", "after") and joins two of them is read in `date_ranges`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from agent.understand import calendar_days as days
from agent.understand.calendar_days import DAY, Span

_NO_YEAR_AHEAD = 300
"""A date without a year that would lie further ahead is one that has passed."""
_SOON_AFTER = timedelta(days=20)
"""How soon after a day spoken of a bare day of the month is the one after it: "it sits on 20 December; by the 5th"."""

_WEEK = r"(?:(?:THIS )?(?:NEXT |COMING |FOLL )Uw |THIS Uw |Uw (?:NEXT |COMING |FOLL )|THAT Uw |W2NEXT )"
_MONTH = (
    r"(?:(?:THIS |NEXT |COMING )?(?:Um (?:OF )?)?M\d+ (?:NEXT )?(?:(?:, |OF )?Y\d+ )?"
    r"|(?:THIS |NEXT |COMING |THAT )Um |Um (?:NEXT |COMING |THAT )|NY )"
)
_BASE = (
    rf"(?:{_WEEK}|{_MONTH}|THIS WE |NEXT WE |COMING WE |WE |THIS Uq |NEXT Uq |THIS Uy |NEXT Uy |COMING Uy |Uy NEXT "
    r"|(?:Q\d|[OP][1-4] Uq) (?:(?:OF |IN )?(?:Y\d+ |NEXT Uy ))?|(?:THIS |NEXT |COMING )?S\d (?:Y\d+ )?"
    r"|HOL |XMAS |XMASNY |EASTER |PENT |TG |KW [NO]\d+ |[NO]\d+ KW |Uw N(?:[1-4]\d|5[0-3]) (?!U|M|OF|DASH|TIME))"
)
_PART = r"(?:EARLY|MID|LATER|LATE|[OP][12] HALF) "
_GLUE = r"(?:OF |IN |DASH |ON |FROM )*"
_TO = r"(?!(?:, )?AND ON )(?:, )?(?:DASH |TO |OR |AND |UNTIL |THRU )+(?:ON |OF |FROM )?(?:THE )?"
_WD = r"(?:W(?P<w>\d) (?:, )*(?:ON |OF )?(?:THE )?)?"
_YEAR = r"(?:(?:, |OF )?(?:Y(?P<y>\d+)|THIS Uy) )?"


class Reader:
    """Reads dates as somebody writing on `today` means them. `anchor`: the day last spoken of; `said`: its span.

    `month_first`: whether 12/4 is 4 December; None where nothing tells.
    """

    def __init__(
        self, today: date, language: str, *, month_first: bool | None, anchor: date | None, said: Span | None = None
    ) -> None:
        self.today = today
        self.language = language
        self.month_first = month_first
        self.anchor = anchor
        self.said = said

    def at(self, line: str, position: int) -> tuple[Span | None, int] | None:
        """The longest date that begins there in a line of tags, and where it ends.

        Its days are None where it has passed or is not in the calendar ("30 February" is no February).
        """
        best: tuple[Span | None, int] | None = None
        for pattern, build in _RULES:
            found = pattern.match(line, position)
            if found and (best is None or found.end() > best[1] or (best[0] is None and found.end() == best[1])):
                best = (build(self, found), found.end())
        return best

    # --- days

    def _year_less(self, month: int, number: int) -> Span | None:
        """A day without a year: the next such day, unless it has just passed."""
        for year in (self.today.year, self.today.year + 1):
            span = days.day(year, month, number)
            if span and span.first >= self.today:
                return span if (span.first - self.today).days <= _NO_YEAR_AHEAD else None
        return None

    def _full(self, year: str | None, month: str, number: str) -> Span | None:
        if year:
            return days.day(int(year), int(month), int(number), year_given=True)
        return self._year_less(int(month), int(number))

    def _named(self, m: re.Match[str]) -> Span | None:
        return self._full(m["y"], m["m"], m["d"])

    def _digits(self, m: re.Match[str]) -> Span | None:
        year, month, number = m["iso"].split("-")
        return self._full(year or None, month, number)

    def _slashed(self, m: re.Match[str]) -> Span | None:
        """12/4: by language and weekday, else by which of the two lies near ahead, else unread."""
        a, b, *rest = m["slash"].split("/")
        year = (f"20{rest[0]}" if len(rest[0]) == 2 else rest[0]) if rest else None
        orders = [(b, a)] if self.language != "en" else [(a, b), (b, a)]
        read = [span for month, number in orders if (span := self._full(year, month, number))]
        if m["w"]:
            read = [span for span in read if span.first.weekday() == int(m["w"])]
        if len(read) == 2 and read[0] != read[1]:
            if self.month_first is not None:
                preferred = read[0] if self.month_first else read[1]
                if (preferred.first - self.today).days <= 183:
                    return preferred
            read = [span for span in read if 0 <= (span.first - self.today).days <= 92]
        return read[0] if len(read) == 1 or (read and read[0] == read[-1]) else None

    def _day_range(self, m: re.Match[str]) -> Span | None:
        groups = m.groupdict()
        if groups.get("iso"):
            year, month, _ = m["iso"].split("-")
            last = self._digits(m)
        else:
            year, month = groups.get("y") or "", m["m"]
            last = self._named(m)
        if last is None:
            return None
        first = days.day(last.first.year, last.first.month, int(m["a"]))
        if first is None or first.first > last.first:
            return None
        return Span(first.first, last.first, "range", bool(year and month))

    def _day_of_month(self, m: re.Match[str]) -> Span | None:
        number = int(m["d"])
        start = self._from_when(number)
        month = start.replace(day=1)
        for _ in range(4):
            span = days.day(month.year, month.month, number)
            if span and span.first >= start and (not m["w"] or span.first.weekday() == int(m["w"])):
                return replace(span, grain="day" if m["w"] else "number")
            month = days.plus_months(month, 1)
        return None

    def _romance_day(self, m: re.Match[str]) -> Span | None:
        """French and Spanish "le 27", "el 27" is a day whatever follows; "the 27 candidates" is none."""
        return self._day_of_month(m) if self.language in {"fr", "es"} else None

    def _in_month(self, m: re.Match[str]) -> Span | None:
        """The 5th of next month."""
        whole = self._base(m["month"]) if "LASTW" not in m["month"] else None
        return days.day(whole.first.year, whole.first.month, int(m["d"])) if whole else None

    def _first_days(self, m: re.Match[str]) -> Span | None:
        """The first ten days of a month."""
        whole = self._base(m["month"])
        count = int(m["n"] or m["n2"])
        if whole is None or not 1 < count < 29:
            return None
        first = days.month(whole.first.year, whole.first.month).first
        return Span(first, first + (count - 1) * DAY, "part of month")

    def _weekdays(self, m: re.Match[str]) -> Span | None:
        """Monday, Tuesday or Wednesday."""
        first = days.weekday_after(self.today, int(m["w"]))
        return Span(first, days.weekday_after(first, int(m["w2"])), "day to day")

    def _from_when(self, number: int) -> date:
        """From which day on a bare day of the month is the next: from one just spoken of if it follows soon."""
        said = self.said
        if said is None or said.last <= self.today:
            return self.today
        within = days.day(said.first.year, said.first.month, number)
        if within and max(said.first, self.today) <= within.first <= said.last:
            return within.first
        if said.grain not in {"day", "number"}:
            return self.today
        for month in (said.last.replace(day=1), days.plus_months(said.last.replace(day=1), 1)):
            told = days.day(month.year, month.month, number)
            if told and DAY <= told.first - said.last <= _SOON_AFTER:
                return said.last
        return self.today

    def _weekday(self, m: re.Match[str]) -> Span | None:
        """The next such day; English "next Friday" is the one of next week, "this Friday" may be today."""
        said = f"{m['before'] or ''}{m['after'] or ''}"
        number = int(m["w"])
        if "LASTW" in said:
            return None
        if "FOLL" in said and self.anchor:
            return self._one(days.weekday_after(self.anchor, number))
        if "NEXT" in said and self.language == "en":
            return self._one(days.monday(self.today, 1) + number * DAY)
        if "THIS" in said and number == self.today.weekday():
            return self._one(self.today)
        return self._one(days.weekday_after(self.today, number))

    def _weekday_after_that(self, m: re.Match[str]) -> Span | None:
        if m["base"]:
            base = self._base(m["base"])
            after = base.last if base else None
        else:
            after = self.anchor
        return self._one(days.weekday_after(after, int(m["w"]))) if after else None

    def _weekday_then(self, m: re.Match[str]) -> Span | None:
        """German "am Montag darauf" is the one after the day last spoken of."""
        after = self.anchor if self.language == "de" and self.anchor else self.today
        return self._one(days.weekday_after(after, int(m["w"])))

    def _weekday_in_week(self, m: re.Match[str]) -> Span | None:
        whole = self._week(m["week"])
        if whole is None:
            return None
        first = whole.first + int(m["w"]) * DAY
        last = whole.first + int(m["w2"]) * DAY if m.groupdict().get("w2") else first
        return Span(first, last, "day") if first <= last else None

    def _weekday_and_weeks(self, m: re.Match[str]) -> Span | None:
        """Friday week; a week on Friday; Friday in two weeks."""
        count = int(m["n"]) if m.groupdict().get("n") else 1
        return self._one(days.weekday_after(self.today, int(m["w"])) + 7 * count * DAY)

    def _weekday_and_days(self, m: re.Match[str]) -> Span | None:
        """German "Freitag in acht Tagen"."""
        return self._one(days.weekday_after(self.today, int(m["w"])) + int(m["days"]) * DAY)

    def _days_from_near(self, m: re.Match[str]) -> Span | None:
        """German "heute in vierzehn Tagen"."""
        return self._one(self.today + ((m["near"] == "TOM") + int(m["days"])) * DAY)

    def _weekdays_from_now(self, m: re.Match[str]) -> Span | None:
        """Two Wednesdays from now."""
        return self._one(days.weekday_after(self.today, int(m["w"])) + 7 * (int(m["n"]) - 1) * DAY)

    def _weeks_from_near(self, m: re.Match[str]) -> Span | None:
        """A week today; today in two weeks."""
        start = self.today + (m["near"] == "TOM") * DAY
        return self._one(start + 7 * int(m["n"] or 1) * DAY)

    def _weekday_after_next(self, m: re.Match[str]) -> Span | None:
        """The Tuesday after next is the one of the week after next week."""
        return self._one(days.monday(self.today, 2) + int(m["w"]) * DAY)

    def _weekday_and_number(self, m: re.Match[str]) -> Span | None:
        """Friday 27: a day of the month where the weekday agrees, else the weekday is all that is said."""
        if m["w"] is None:
            return None
        return self._day_of_month(m) or self._one(days.weekday_after(self.today, int(m["w"])))

    def _last_day(self, m: re.Match[str]) -> Span | None:
        whole = self._base(m["month"])
        return self._one(days.month(whole.first.year, whole.first.month).last) if whole else None

    def _near(self, m: re.Match[str]) -> Span | None:
        return self._one(self.today + ("TODAY", "TOM", "DAT").index(m["near"]) * DAY)

    def _end_of_business(self, _: re.Match[str]) -> Span | None:
        return self._one(self.today)

    def _next_day_after(self, _: re.Match[str]) -> Span | None:
        return self._one(self.anchor + DAY) if self.anchor else None

    def _next_two_days(self, _: re.Match[str]) -> Span | None:
        """The day after, or the day after that."""
        return Span(self.anchor + DAY, self.anchor + 2 * DAY, "day to day") if self.anchor else None

    def _that(self, _: re.Match[str]) -> Span | None:
        return Span(self.anchor, self.anchor, "that") if self.anchor else None

    @staticmethod
    def _one(found: date) -> Span:
        return Span(found, found, "day")

    # --- longer spans

    def _week(self, said: str) -> Span | None:
        if "THAT" in said:
            return days.week(self.anchor) if self.anchor else None
        if "FOLL" in said and self.anchor:
            return days.week(self.anchor + 7 * DAY)
        ahead = 2 if "W2NEXT" in said else 1 if re.search("NEXT|COMING|FOLL", said) else 0
        whole = days.week(days.monday(self.today, ahead))
        return replace(whole, first=max(whole.first, min(self.today, whole.last))) if ahead == 0 else whole

    def _week_after(self, _: re.Match[str]) -> Span | None:
        """The week after the one last spoken of."""
        return days.week(self.anchor + 7 * DAY) if self.anchor else None

    def _two_weeks(self, m: re.Match[str]) -> Span | None:
        """This or next week; next week or the one after next."""
        first, last = self._week(f"{m['one']}Uw "), self._week(m["two"])
        return Span(first.first, last.last, "week to week") if first and last else None

    def _this_week(self, _: re.Match[str]) -> Span | None:
        return self._week("THIS Uw")

    def _month(self, number: int, year: str | None) -> Span | None:
        if year:
            return replace(days.month(int(year), number), year_given=True) if 1 <= int(year) - 1999 <= 200 else None
        whole = days.month(self.today.year + (number < self.today.month), number)
        return whole if (whole.first - self.today).days <= _NO_YEAR_AHEAD else None

    def _base(self, said: str, *, whole_week: bool = False) -> Span | None:
        """A week, month, quarter, season, year or feast by its tags; without "next" the present one."""
        ahead = bool(re.search("NEXT|COMING|FOLL", said))
        year = m[1] if (m := re.search(r"Y(\d+)", said)) else None
        in_year = int(year) if year else self.today.year + ("NEXT Uy" in said)
        if ("KW" in said or "Uw N" in said) and (m := re.search(r"(\d+)", said)):
            return self._iso_week(int(m[1]))
        if re.search(r"Uw|W2NEXT", said):
            span = self._week(said)
            return days.week(span.first) if span and whole_week else span
        if m := re.search(r"\bM(\d+)", said):
            if "NEXT" in said and int(m[1]) == self.today.month and year is None:
                year = str(self.today.year + 1)  # "next November", written in November
            return self._month(int(m[1]), year)
        if "Um" in said:
            if "THAT" in said and self.anchor is None:
                return None
            near = self.anchor if "THAT" in said and self.anchor else self.today
            start = days.plus_months(near.replace(day=1), int(ahead))
            return days.month(start.year, start.month)
        if "WE" in said:
            saturday = days.weekday_after(self.today, 5) + (7 * DAY if "NEXT" in said else 0 * DAY)
            return Span(saturday, saturday + DAY, "weekend")
        if m := re.search(r"(?:Q|[OP])(\d)", said):
            whole = days.quarter(in_year, int(m[1]))
            return days.quarter(in_year + 1, int(m[1])) if whole.last < self.today else whole
        if "Uq" in said:
            start = days.plus_months(self.today, 3 * int(ahead))
            return days.quarter(start.year, (start.month + 2) // 3)
        if m := re.search(r"S(\d)", said):
            whole = days.season(in_year, int(m[1]))
            return days.season(in_year + 1, int(m[1])) if whole.last < self.today else whole
        if "Uy" in said or said.startswith("Y"):
            if year:
                return Span(date(in_year, 1, 1), date(in_year, 12, 31), "year", year_given=True)
            if ahead and self.today.month >= 10:
                return days.feast("NY", self.today)
            return Span(date(self.today.year + ahead, 1, 1), date(self.today.year + ahead, 12, 31), "year")
        feast = days.feast(said.split()[0], self.today)
        if feast and feast.grain == "days between" and self.language == "en":
            return replace(feast, first=feast.first - DAY)  # Boxing Day is one of them
        return feast

    def _alone(self, m: re.Match[str]) -> Span | None:
        return self._base(m["base"])

    def _part(self, m: re.Match[str]) -> Span | None:
        """Early next week; the end of the month: of the present one, or the next where that part is past."""
        said = m["base"]
        whole = self._base(said, whole_week=True) if said.strip() not in {"Uw", "Um"} else None
        names = [_part_name(m[name]) for name in ("part", "part2") if m.groupdict().get(name)]
        if whole is None and said.strip() in {"Uw", "Um"}:
            whole = self._base(said, whole_week=True)
            if whole and days.part(whole, names[-1], self.today).last < self.today + (names[-1] == "EARLY") * DAY:
                whole = self._base(f"NEXT {said}")
        if whole is None:
            return None
        parts = [days.part(whole, name, self.today) for name in names]
        return replace(parts[0], last=max(parts[0].last, parts[-1].last))

    def _nth_week(self, m: re.Match[str]) -> Span | None:
        whole = self._base(m["month"])
        if whole is None:
            return None
        whole = days.month(whole.first.year, whole.first.month)
        first = days.nth_week(whole, int(m["n"] or 0))
        count = int(m["count"] or 1)
        return replace(first, last=first.last + 7 * (count - 1) * DAY)

    def _nth_weekday(self, m: re.Match[str]) -> Span | None:
        whole = self._base(m["month"])
        if whole is None:
            return None
        return self._one(days.nth_weekday(whole.first.year, whole.first.month, int(m["w"]), int(m["n"])))

    def _last_weekday(self, m: re.Match[str]) -> Span | None:
        """The last Friday of the month."""
        whole = self._base(m["month"])
        if whole is None:
            return None
        last = days.month(whole.first.year, whole.first.month).last
        return self._one(last - timedelta(days=(last.weekday() - int(m["w"])) % 7))

    def _week_of(self, m: re.Match[str]) -> Span | None:
        inner = self.at(f"THE {m['inner']}", len("THE "))
        return days.week(inner[0].first) if inner and inner[0] else None

    def _iso_weeks(self, m: re.Match[str]) -> Span | None:
        """Weeks 49 and 50."""
        first, last = self._iso_week(int(m["a"])), self._iso_week(int(m["b"]))
        if first is None or last is None or not DAY <= last.first - first.first <= 28 * DAY:
            return None
        return Span(first.first, last.last, "week to week")

    def _iso_week(self, number: int) -> Span | None:
        """ISO 8601 week number, as "KW 49"."""
        for year in (self.today.year, self.today.year + 1):
            try:
                found = days.week(date.fromisocalendar(year, number, 1))
            except ValueError:
                continue
            if found.last >= self.today:
                return found
        return None


def _part_name(tags: str) -> str:
    half = re.match(r"[OP](\d)", tags)
    return f"HALF{half[1]}" if half else tags.strip()


_DAY_NUMBER = r"(?P<d>\d{1,2}) "
_RULES: tuple[tuple[re.Pattern[str], Callable[[Reader, re.Match[str]], Span | None]], ...] = tuple(
    (re.compile(pattern), build)
    for pattern, build in (
        (rf"{_WD}D(?P<iso>\d*-[\d-]+) ", Reader._digits),
        (rf"{_WD}S(?P<slash>\d+/\S+) ", Reader._slashed),
        (rf"{_WD}[NOP]{_DAY_NUMBER}(?:OF |TO |DASH |, )*M(?P<m>\d+) (?:DASH )?{_YEAR}", Reader._named),
        (
            rf"{_WD}[NO]{_DAY_NUMBER}(?:OF )*(?P<month>(?:THIS |NEXT |COMING |FOLL |LASTW )?Um (?:NEXT |COMING |FOLL |LASTW )?)",
            Reader._in_month,
        ),
        (
            rf"{_WD}[NO](?P<a>\d+) (?:, (?:ON )?(?:THE )?[NO]\d+ ){{1,3}}(?:, )?(?:OR |AND )(?:ON )?(?:THE )?"
            rf"[NO]{_DAY_NUMBER}(?:OF )?M(?P<m>\d+) {_YEAR}",
            Reader._day_range,
        ),
        (r"W(?P<w>\d) (?:, (?:ON )?W\d ){1,3}(?:, )?(?:OR |AND )(?:ON )?W(?P<w2>\d) ", Reader._weekdays),
        (
            r"(?:[OP]1 N(?P<n>\d+)|N(?P<n2>\d+) [OP]1) Ud\+? (?:OF |IN )*(?P<month>(?:M\d+ |THIS Um |Um |NEXT Um |Um NEXT ))",
            Reader._first_days,
        ),
        (
            r"(?P<one>THIS |NEXT |COMING )(?:Uw )?(?:OR |AND |DASH )(?P<two>W2NEXT |(?:NEXT |COMING )Uw |Uw (?:NEXT |COMING ))",
            Reader._two_weeks,
        ),
        (
            r"(?:KW|Uw\+?) [NO](?P<a>\d{1,2}) (?:OR|AND|DASH|TO|UNTIL) (?:KW )?[NO](?P<b>\d{1,2}) (?!U|M|OF|TIME)",
            Reader._iso_weeks,
        ),
        (r"(?:KW|Uw\+?) S(?P<a>\d{1,2})/(?P<b>\d{1,2}) ", Reader._iso_weeks),
        (rf"{_WD}M(?P<m>\d+) (?:THE |TO )?[NO]{_DAY_NUMBER}(?!U|DASH N\d+ U){_YEAR}", Reader._named),
        (
            rf"{_WD}[NO](?P<a>\d+) (?:OF |IN )?{_TO}(?:W\d (?:, )?)?(?:THE )?"
            rf"[NO]{_DAY_NUMBER}(?:OF )?M(?P<m>\d+) {_YEAR}",
            Reader._day_range,
        ),
        (rf"{_WD}M(?P<m>\d+) (?:THE )?[NO](?P<a>\d+) {_TO}[NO]{_DAY_NUMBER}(?!U|M){_YEAR}", Reader._day_range),
        (rf"[NO](?P<a>\d+) {_TO}D(?P<iso>\d*-[\d-]+) ", Reader._day_range),
        (rf"{_WD}O{_DAY_NUMBER}(?!RND|HALF|U|P\d|W\d|KW)", Reader._day_of_month),
        (rf"{_WD}(?<=THE )N{_DAY_NUMBER}(?!U|TIME|DASH|OF|x [a-z])", Reader._day_of_month),
        (rf"{_WD}(?<=UNTIL THE )N{_DAY_NUMBER}(?!U|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=BY THE )N{_DAY_NUMBER}(?!U|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=THE )N{_DAY_NUMBER}(?=x [a-z])", Reader._romance_day),
        (rf"{_WD}(?<=TO )N{_DAY_NUMBER}(?!U|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=UNTIL )N{_DAY_NUMBER}(?!U|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=BEF )N{_DAY_NUMBER}(?!U|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=BY )N{_DAY_NUMBER}(?!U|TIME|DASH|OF|M|x)", Reader._day_of_month),
        (
            r"(?P<before>(?:THIS |NEXT |COMING |LASTW |FOLL )*)W(?P<w>\d) (?P<after>(?:NEXT |COMING |LASTW |FOLL )?)",
            Reader._weekday,
        ),
        (rf"W(?P<w>\d) AFT (?:THAT |(?P<base>{_BASE})|(?=[,.]|$))", Reader._weekday_after_that),
        (rf"W(?P<w>\d) (?:{_TO}W(?P<w2>\d) )?(?:OF |IN |ON |, )*(?P<week>{_WEEK})", Reader._weekday_in_week),
        (rf"(?P<week>{_WEEK})(?:ON |, )*W(?P<w>\d) (?:{_TO}W(?P<w2>\d) )?", Reader._weekday_in_week),
        (r"W(?P<w>\d) Uw (?!OF|NEXT|COMING)", Reader._weekday_and_weeks),
        (r"W(?P<w>\d) N(?P<n>\d) Uw\+? (?:NOW )?(?=[x,.;!?]|$)", Reader._weekday_and_weeks),
        (r"N(?P<n>\d) Uw\+? (?P<near>TODAY|TOM) ", Reader._weeks_from_near),
        (
            r"(?P<near>TODAY|TOM) (?:IN |N1 (?!Uw)|NOW )*(?:N(?P<n>\d) )?Uw\+? (?=[x,.;!?]|AND|OR|$)",
            Reader._weeks_from_near,
        ),
        (r"W(?P<w>\d) IN N(?P<days>7|14) Ud\+? ", Reader._weekday_and_days),
        (r"W(?P<w>\d) WITHIN N(?P<n>[1-4]) Uw\+? ", Reader._weekday_and_weeks),
        (r"(?P<near>TODAY|TOM) IN N(?P<days>7|14) Ud\+? ", Reader._days_from_near),
        (r"W(?P<w>\d) AFT NEXT ", Reader._weekday_after_next),
        (r"W(?P<w>\d) THAT ", Reader._weekday_then),
        (r"TODL ", Reader._end_of_business),
        (r"NEXT2 W(?P<w>\d) ", Reader._weekday_after_next),
        (r"LASTW W(?P<w>\d) (?:OF |IN )+(?P<month>(?:M\d+ |THIS Um |Um |NEXT Um |Um NEXT ))", Reader._last_weekday),
        (rf"{_WD}(?<!N1 )N{_DAY_NUMBER}(?=[x,.;!?]|OR|AND|LATEST|$)", Reader._weekday_and_number),
        (r"(?P<base>U[wmqy] )(?=OUT )", Reader._alone),
        (r"(?:THIS )?Ud (?=OUT )", Reader._end_of_business),
        (r"(?<=WITHIN )(?P<base>U[mqy] )", Reader._alone),
        (r"LASTW Ud (?:OF |IN )*(?P<month>(?:M\d+ |THIS Um |Um |NEXT Um ))", Reader._last_day),
        (r"W(?P<w>\d) IN N(?P<n>\d) Uw\+? ", Reader._weekday_and_weeks),
        (r"N(?P<n>\d) Uw\+? (?:ON |FROM )?W(?P<w>\d) ", Reader._weekday_and_weeks),
        (r"N(?P<n>\d) W(?P<w>\d) NOW ", Reader._weekdays_from_now),
        (r"(?P<near>TODAY|TOM|DAT) ", Reader._near),
        (r"EOD (?!(?:, |ON |OF |THE |THIS |COMING |NEXT |BY )*[WTDSNOM][A-Z0-9])", Reader._end_of_business),
        (r"(?:(?:FOLL|NEXT) Ud |Ud FOLL |Ud AFT (?:THAT )?|Ud THAT )(?=[,.x]|AND|OR|$)", Reader._next_day_after),
        (r"Ud AFT (?:THAT )?(?:, )?(?:OR |AND )Ud AFT (?:THAT )?", Reader._next_two_days),
        (r"Uw AFT (?:THAT )?(?=OR)", Reader._week_after),
        (r"Uw AFT (?:THAT )?(?=[,.;!?x]|AND|$)", Reader._week_after),
        (r"THAT ", Reader._that),
        (rf"(?P<base>{_BASE})", Reader._alone),
        (rf"(?P<part>{_PART}){_GLUE}(?P<base>{_BASE}|Uw |Um |Uq |Uy |Y\d+ )", Reader._part),
        (rf"(?P<part>{_PART})(?:DASH |TO |OR |UNTIL |AND )(?P<part2>{_PART}){_GLUE}(?P<base>{_BASE})", Reader._part),
        (
            rf"(?:THE )?(?:[OP](?P<n>[1-5])|LASTW) (?:FULL )?(?:N(?P<count>\d) )?(?:Uw\+? (?:FULL )?|WKOF )(?:OF |IN )*"
            rf"(?P<month>{_MONTH}|Um )",
            Reader._nth_week,
        ),
        (rf"(?:THE )?[OP](?P<n>[1-4]) W(?P<w>\d) (?:OF |IN )*(?P<month>{_MONTH})", Reader._nth_weekday),
        (
            r"(?:WKOF|Uw OF|Uw FROM) (?:THE |ON |OF |TO )*"
            r"(?P<inner>(?:D[\d-]+|S\d+/\S+|[NOP]\d+ (?:OF )?M\d+|M\d+ (?:THE )?[NO]\d+|[NO]\d+) )",
            Reader._week_of,
        ),
        (r"(?<=WITHIN )Uw ", Reader._this_week),
        (r"(?<=WITHIN )Ud ", Reader._end_of_business),
        (r"(?<=BY )(?P<base>U[wmqy] )(?=[x,.;!?]|AND|$)", Reader._alone),
    )
)
