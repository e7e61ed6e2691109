"""Weeks, months, quarters, seasons, feasts and their parts as spans of days, told from the day of writing. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from agent.understand.days import calendar_days as days
from agent.understand.days.calendar_days import DAY, Span

NO_YEAR_AHEAD = 300
"""A date without a year that would lie further ahead is one that has passed."""


class Spans:
    """Reads spans as somebody writing on `today` means them. `anchor`: the day last spoken of; `said`: its span.

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

    @staticmethod
    def _one(found: date) -> Span:
        return Span(found, found, "day")

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
        return whole if (whole.first - self.today).days <= NO_YEAR_AHEAD else None

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
        return self._one(days.last_weekday(whole.first.year, whole.first.month, int(m["w"])))

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
