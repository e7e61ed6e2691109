"""Finds the dates in a line of a language that the date grammar does not know. Pure.

They are read in the order of the language ("14 août", "8月14日"), in digits, by weekday, by week of the year. What a
date means for an absence is for `absence_dates` to say.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from agent.understand.machines.absence_tongues import EASTERN, TONGUES

DAY = timedelta(days=1)
DASH = r"[-–—~〜‐‑]"
_NUMERALS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"十": 10}
_KANJI = re.compile(r"[一二三四五六七八九十]{1,3}(?=[月日號号])")
_LEAVE_ALONE = re.compile(r"tel|fon|mob|\+\d|§|http")
"""A number behind one of these is none of a day."""


@dataclass(frozen=True, slots=True)
class Date:
    """The days from `first` to `last`, and where the words stand. `grain`: day, weekday, week or month."""

    first: date
    last: date
    begin: int
    end: int
    grain: str = "day"


def read(line: str, code: str, today: date) -> Iterator[Date]:
    """The dates of a plain line in order, as written on `today`."""
    return _Scanner(code, today).read(line)


def in_digits(line: str) -> str:
    """With the days and months that stand in Chinese numerals in digits."""
    return _KANJI.sub(_number, line)


def _number(m: re.Match[str]) -> str:
    value = 0
    for c in m[0]:
        n = _NUMERALS[c]
        value = max(value, 1) * 10 if n == 10 else value + n
    return str(value)


class _Scanner:
    """Remembers the month that was named last, for the days after it."""

    def __init__(self, code: str, today: date) -> None:
        self.code, self.today, self.words = code, today, TONGUES[code]
        self.month: int | None = None

    def read(self, line: str) -> Iterator[Date]:
        position = -1
        for m in _dates(self.code).finditer(line):
            if m.start() < position or _LEAVE_ALONE.search(line[max(0, m.start() - 6) : m.start()]):
                continue
            span = self._span({key: value for key, value in m.groupdict().items() if value})
            if span is None:
                continue
            first, last, grain = span
            if m["wd"] and line[position : m.start()].strip(" (") == "" and position >= 0:
                continue  # "14 August, a Friday"
            position = m.end()
            yield Date(first, last, m.start(), m.end(), grain)

    def _span(self, got: dict[str, str]) -> tuple[date, date, str] | None:
        today = self.today
        if "em" in got or "bd" in got or "hd" in got:
            month = int(got["em"]) if "em" in got else self.month
            return self._day(int(got.get("ed") or got.get("hd") or got["bd"]), month, got.get("ey"))
        if "a" in got:
            a, b = int(got["a"]), int(got["b"])
            return self._day(b, a, got.get("ny")) if self.words.month_first else self._day(a, b, got.get("ny"))
        if "y" in got:
            return self._day(int(got["d0"]), int(got["m0"]), got["y"])
        if "d" in got or "d2" in got:
            month = self._month(got.get("m") or got["m2"])
            return self._day(int(got.get("d") or got["d2"]), month, got.get("my") or got.get("my2"))
        if "wn" in got:
            return self._day(int(got["wn"]), None, None)
        if "wd" in got:
            ahead = (self._weekday(got["wd"]) - today.weekday() - 1) % 7 + 1
            return today + ahead * DAY, today + ahead * DAY, "weekday"  # "on Wednesdays I am off", perhaps
        if "w1" in got:
            return self._week(int(got["w1"]), int(got.get("w2") or got["w1"]))
        if "tomorrow" in got:
            return today + DAY, today + DAY, "day"
        if "next" in got:
            monday = today + (7 - today.weekday()) * DAY
            return monday, monday + 4 * DAY, "week"
        month = self._month(got["mo"])
        start = self._day(1, month, got.get("moy"))
        if start is None:
            return None
        if "moy" not in got and start[0] + 31 * DAY < today:
            start = (start[0].replace(year=start[0].year + 1), start[0], "day")
        return start[0], (start[0].replace(day=28) + 4 * DAY).replace(day=1) - DAY, "month"

    def _day(self, day: int, month: int | None, year: str | None) -> tuple[date, date, str] | None:
        """That day; without a month the next of that number, without a year the nearest one."""
        today = self.today
        try:
            if month is None:
                near = today if day >= today.day else (today.replace(day=1) + 32 * DAY)
                found = near.replace(day=day)
            elif year is not None:
                found = date(int(year) + (2000 if len(year) == 2 else 0), month, day)
            else:
                found = date(today.year, month, day)
                if (today - found).days > 183:
                    found = date(today.year + 1, month, day)
        except ValueError:
            return None
        self.month = found.month
        return found, found, "day"

    def _week(self, first: int, last: int) -> tuple[date, date, str] | None:
        try:
            begin = date.fromisocalendar(self.today.year, first, 1)
            if (self.today - begin).days > 183:
                begin = date.fromisocalendar(self.today.year + 1, first, 1)
            return begin, date.fromisocalendar(begin.isocalendar().year, last, 5), "week"
        except ValueError:
            return None

    def _month(self, word: str) -> int:
        return next(n for n, one in enumerate(self.words.months.split(), 1) if re.fullmatch(one, word))

    def _weekday(self, word: str) -> int:
        names = [f"(?:{one})" for one in self.words.days.split()]
        return next(n for n, one in enumerate(names) if re.search(one, word))


def _named_months(months: str) -> str:
    """The months that stand without a number: no abbreviation, which may be any little word."""
    each = re.findall(r"(?:[^|()]|\([^()]*\))+", months.replace(" ", "|"))
    whole = [one for one in each if len(one) > 3 or one in ("mai", "maj", "mei")]
    return "|".join(whole)


@functools.cache
def _dates(code: str) -> re.Pattern[str]:
    words, eastern = TONGUES[code], code in EASTERN
    year = r"(?P<y>20\d\d)[-./] ?(?P<m0>\d{1,2})[-./] ?(?P<d0>\d{1,2})(?!\d)"
    numeric = (
        r"(?P<a>\d{1,2})(?: ?[./] ?|-(?=\d{1,2}[-./]20\d\d))(?P<b>\d{1,2})(?!\d)"
        r"(?:[./-] ?(?P<ny>20\d\d|\d\d)(?![\d:]))?(?! ?(?:uhr|klo|h\b|:))"
    )
    if eastern:
        lead = {"zh": r"(?:下?(?:周|週|星期|礼拜))", "ja": "", "ko": ""}[code]
        tail = {"zh": "", "ja": "曜日?", "ko": ""}[code]
        weekday = "|".join(words.days.split())
        parts = [
            year,
            r"(?:(?P<ey>20\d\d) ?[年년] ?)?(?P<em>\d{1,2}) ?[月월] ?(?P<ed>\d{1,2}) ?[日號号일]?",
            r"(?P<bd>\d{1,2}) ?[日號号일](?![間间내])",
            numeric,
            rf"(?P<wd>{lead}(?:{weekday}){tail})",
        ]
    else:
        month = "|".join(words.months.split())
        weekday = "|".join(words.days.split())
        on = rf"(?:(?:{weekday})\W{{1,3}})?(?:(?:den|d\.|dia|il|dnia|dne|o dia|die|na dan|il giorno) )?"
        ordinal = r"(?:\.|º|°|ª|o(?= de)|-?(?:го|ого|е)|-?(?:go|ego)|η|ης|er|-?[ea]n?|:[ae]|'?te)?"
        named = (
            rf"{on}(?P<d>\d{{1,2}}){ordinal} ?(?:de |di |d'|of )?(?P<m>{month})(?!\w)\.?,? ?"
            rf"(?:del? )?(?P<my>20\d\d)?"
        )
        parts = [
            year,
            named,
            rf"(?:(?P<my2>20\d\d)\.? )?(?P<m2>{month})\.? (?P<d2>\d{{1,2}})(?!\d|[:.]\d)",
            r"(?P<hd>\d{1,2})(?=-(?:ig|ei?g|an|en|tol|jet?ol|jei?g)\b)" if code == "hu" else "",
            rf"{on}{numeric}",
            rf"(?:{weekday})\W{{1,3}}(?:(?:den|d\.|dia|il|dnia|dne|o dia) )?(?P<wn>\d{{1,2}})\.?(?![\w:]|[.]\d"
            rf"| uhr| ?h\b)",
            rf"(?P<wd>{weekday})(?!\w)",
            rf"(?:{words.week}) ?(?P<w1>\d{{1,2}})(?:\.? ?(?:og|och|en|&|\+|{DASH}|t/?m|til|till|ja|a|do"
            rf"|tot en met) ?(?P<w2>\d{{1,2}}))?(?!\d)"
            if words.week
            else "",
            r"(?:den|dia|d\.) (?P<bd>\d{1,2})\.?(?![\w:]|\.\d)",
            rf"(?P<mo>{_named_months(words.months)})(?!\w)(?: (?:de )?(?P<moy>20\d\d))?",
        ]
    parts += [
        f"(?P<tomorrow>{words.tomorrow})" if words.tomorrow else "",
        f"(?P<next>{words.next_week})" if words.next_week else "",
    ]
    groups = {"y", "ey", "em", "ed", "bd", "a", "b", "ny", "d", "m", "my", "m2", "d2", "my2", "wn", "wd", "w1", "w2"}
    inner = "|".join(part for part in parts if part)
    border = r"(?<!\d)" if eastern else r"(?<![\w+])(?<!\d[.:/,])"
    missing = "".join(f"(?P<{name}>(?!))?" for name in sorted(groups) if f"(?P<{name}>" not in inner)
    return re.compile(rf"{border}(?:{inner}){missing}")
