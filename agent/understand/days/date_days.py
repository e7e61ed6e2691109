"""Single days, and ranges of them, told by number, weekday or nearness, relative to the day of writing. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from agent.understand.days import calendar_days as days
from agent.understand.days.calendar_days import DAY, Span
from agent.understand.days.date_spans import NO_YEAR_AHEAD, Spans

_PADDED = re.compile(r"\d\d/\d\d/\d{4}")
"""04/03/2026, noughts and all, is how forms write the fourth of March where nothing tells of America."""
_SOON_AFTER = timedelta(days=20)
"""How soon after a day spoken of a bare day of the month is the one after it: "it sits on 20 December; by the 5th"."""


class Days(Spans):
    """Reads days as well."""

    def _year_less(self, month: int, number: int) -> Span | None:
        """A day without a year: the next such day, unless it has just passed."""
        for year in (self.today.year, self.today.year + 1):
            span = days.day(year, month, number)
            if span and span.first >= self.today:
                return span if (span.first - self.today).days <= NO_YEAR_AHEAD else None
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
            padded = _PADDED.fullmatch(m["slash"]) is not None
            if self.month_first is not None or padded:
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
        if m["w"] and self._has_just_been(m):
            return None
        start = self._from_when(number)
        month = start.replace(day=1)
        for _ in range(4):
            span = days.day(month.year, month.month, number)
            if span and span.first >= start and (not m["w"] or span.first.weekday() == int(m["w"])):
                return replace(span, grain="day" if m["w"] else "number")
            month = days.plus_months(month, 1)
        return None

    def _has_just_been(self, m: re.Match[str]) -> bool:
        """ "Friday 6" on the 11th: the one of last week, where the next 6th is no Friday; not "Monday, one of us"."""
        weekday, number = int(m["w"]), int(m["d"])
        if ", " in m[0] and " O" not in m[0]:
            return False
        past = [self.today - n * DAY for n in range(1, 28) if (self.today - n * DAY).day == number]
        ahead = [self.today + n * DAY for n in range(31) if (self.today + n * DAY).day == number]
        return any(day.weekday() == weekday for day in past) and all(day.weekday() != weekday for day in ahead)

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

    def _weekdays_in_week(self, m: re.Match[str]) -> Span | None:
        """Monday, Tuesday or Wednesday next week; "Thursday, Friday or Monday next week" begins before it."""
        whole = self._week(m["week"])
        if whole is None:
            return None
        monday = days.week(whole.first).first
        first, last = monday + int(m["w"]) * DAY, monday + int(m["w2"]) * DAY
        if first > last:
            first = days.weekday_after(self.today, int(m["w"]))
        return Span(first, last, "day to day") if first <= last else None

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

    def _the_weekday(self, m: re.Match[str]) -> Span | None:
        """English "on the Thursday" is the one of the week, or after the day, just spoken of."""
        number, said = int(m["w"]), self.said
        if self.language != "en" or said is None or said.last < self.today:
            return self._one(days.weekday_after(self.today, number))
        if said.first == said.last:
            return self._one(days.weekday_after(said.last, number))
        within = days.weekday_after(said.first - DAY, number)
        return self._one(within if within <= said.last else days.weekday_after(self.today, number))

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
        whole = days.week(whole.first)  # "this week" begins today
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
        if m["w"] is None or self._has_just_been(m):
            return None
        counted = m["d"] == "1" and ", " in m[0]  # "Friday, one of us", "vendredi, une fois"
        day = None if counted else self._day_of_month(m)
        return day or self._one(days.weekday_after(self.today, int(m["w"])))

    def _last_day(self, m: re.Match[str]) -> Span | None:
        whole = self._base(m["month"])
        return self._one(days.month(whole.first.year, whole.first.month).last) if whole else None

    def _opening_day(self, m: re.Match[str]) -> Span | None:
        """The first day, or the first working day, of a month."""
        whole = self._base(m["month"])
        if whole is None:
            return None
        first = days.month(whole.first.year, whole.first.month).first
        return self._one(days.plus_business_days(first - DAY, 1) if m["unit"] == "Ub" else first)

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
