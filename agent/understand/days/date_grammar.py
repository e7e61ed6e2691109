"""The grammar of dates: which days a run of tags means, relative to the day of writing. Pure.

A rule is a pattern over tags (see `date_words`) and what it builds; the longest match at a place wins.
What stands before a date ("by", "after") and joins two of them is read in `date_ranges`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.understand.days import calendar_days as days
from agent.understand.days.calendar_days import Span
from agent.understand.days.date_days import Days

_WEEK = r"(?:(?:THIS )?(?:NEXT |COMING |FOLL )Uw |THIS Uw |Uw (?:NEXT |COMING |FOLL )|THAT Uw |W2NEXT )"
_MONTH = (
    r"(?:(?:THIS |NEXT |COMING )?(?:Um (?:OF )?)?M\d+ (?:NEXT )?(?:(?:, |OF )?Y\d+ )?"
    r"|(?:THIS |NEXT |COMING |THAT )Um |Um (?:NEXT |COMING |THAT )|NY )"
)
_BASE = (
    rf"(?:{_WEEK}|{_MONTH}|THIS WE |NEXT WE |COMING WE |WE |THIS Uq |NEXT Uq |THIS Uy |NEXT Uy |COMING Uy |Uy NEXT "
    r"|(?:Q\d|[OP][1-4] Uq) (?:(?:OF |IN )?(?:Y\d+ |NEXT Uy ))?|(?:THIS |NEXT |COMING )?S\d (?:Y\d+ )?"
    r"|HOL |XMAS |XMASNY |EASTER |PENT |TG |Z[A-Z]+ |KW [NO]\d+ |[NO]\d+ KW |Uw N(?:[1-4]\d|5[0-3]) (?!U(?!NTIL)|M|OF"
    r"|DASH|TIME))"
)
_PART = r"(?:EARLY|MID|LATER|LATE|[OP][12] HALF) "
_GLUE = r"(?:OF |IN |DASH |ON |FROM )*"
_TO = r"(?!(?:, )?AND ON )(?:, )?(?:DASH |TO |OR |AND |UNTIL |THRU )+(?:ON |OF |FROM )?(?:THE )?"
_WD = (
    r"(?:(?:(?:THIS |NEXT |COMING )*(?=W\d (?:NEXT |COMING )?(?:, )))?W(?P<w>\d) (?:(?:NEXT |COMING )(?=, ))?"
    r"(?:, )*(?:ON |OF )?(?:THE )?)?"
)
"""Before a day of the month: its weekday, also as "next Thursday, the 30th"."""
_DAY_GIVEN = (
    r"(?:W\d (?:, )?(?:ON )?(?:THE )?)?(?:D\d*-[\d-]+|S\d+/\S+|[NOP]\d+ (?:OF )?M\d+|M\d+ (?:THE )?[NO]\d+|O\d+) "
    r"|W\d "
)
_SOME_DAYS = (
    r"W(?P<w>\d) (?:, (?:OR )?(?:ON )?W\d ){1,3}(?:, )?(?:OR |AND )(?:, (?:LATEST |x ){1,3}, )?(?:ON )?W(?P<w2>\d) "
)
"""Monday, on Tuesday or, at the latest, on Wednesday."""
_HOUR = r"(?:, )?(?:BEF|BY|UNTIL) N(?:[1-9]|1\d|2[0-4]) (?!U(?!NTIL)|M|OF|DASH|TO|OR|AND)"
"""Today before 17: an hour without its word."""
_YEAR = r"(?:(?:, |OF )?(?:Y(?P<y>\d+)|THIS Uy) )?"


class Reader(Days):
    """Reads any date: the longest at its place."""

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

    def _day_after_event(self, m: re.Match[str]) -> Span | None:
        """The day, or the first working day, after the panel on the 4th."""
        inner = self.at(f"THE {m['inner']}", len("THE "))
        if inner is None or inner[0] is None:
            return None
        event = inner[0].last
        return self._one(days.plus_business_days(event, 1) if m["unit"] == "Ub" else event + days.DAY)

    def _week_of(self, m: re.Match[str]) -> Span | None:
        inner = self.at(f"THE {m['inner']}", len("THE "))
        return days.week(inner[0].first) if inner and inner[0] else None


_DAY_NUMBER = r"(?P<d>\d{1,2}) "
_RULES: tuple[tuple[re.Pattern[str], Callable[[Reader, re.Match[str]], Span | None]], ...] = tuple(
    (re.compile(pattern), build)
    for pattern, build in (
        (rf"{_WD}D(?P<iso>\d*-[\d-]+) ", Reader._digits),
        (rf"{_WD}S(?P<slash>\d+/\S+) ", Reader._slashed),
        (rf"{_WD}[NOP]{_DAY_NUMBER}(?:OF |TO |DASH |, )*M(?P<m>\d+) (?:DASH )?{_YEAR}", Reader._named),
        (
            rf"{_WD}[NO]{_DAY_NUMBER}(?:OF )*(?P<month>(?:THIS |NEXT |COMING |FOLL |LASTW )?Um (?:NEXT |COMING |FOLL "
            rf"|LASTW )?)",
            Reader._in_month,
        ),
        (
            rf"{_WD}[NO](?P<a>\d+) (?:, (?:ON )?(?:THE )?[NO]\d+ ){{1,3}}(?:, )?(?:OR |AND )(?:ON )?(?:THE )?"
            rf"[NO]{_DAY_NUMBER}(?:OF )?M(?P<m>\d+) {_YEAR}",
            Reader._day_range,
        ),
        (_SOME_DAYS, Reader._weekdays),
        (rf"{_SOME_DAYS}(?:OF |IN |ON |, )*(?P<week>{_WEEK})", Reader._weekdays_in_week),
        (rf"(?P<week>{_WEEK})(?:ON |, )*{_SOME_DAYS}", Reader._weekdays_in_week),
        (
            r"(?:[OP]1 N(?P<n>\d+)|N(?P<n2>\d+) [OP]1) Ud\+? (?:OF |IN )*(?P<month>(?:M\d+ |THIS Um |Um |NEXT Um "
            r"|Um NEXT ))",
            Reader._first_days,
        ),
        (
            r"(?P<one>THIS |NEXT |COMING )(?:Uw )?(?:OR |AND |DASH )(?P<two>W2NEXT |(?:NEXT |COMING )Uw |Uw (?:NEXT "
            r"|COMING ))",
            Reader._two_weeks,
        ),
        (
            r"(?:KW|Uw\+?) [NO](?P<a>\d{1,2}) (?:OR|AND|DASH|TO|UNTIL) (?:KW )?[NO](?P<b>\d{1,2}) "
            r"(?!U(?!NTIL)|M|OF|TIME)",
            Reader._iso_weeks,
        ),
        (r"(?:KW|Uw\+?) S(?P<a>\d{1,2})/(?P<b>\d{1,2}) ", Reader._iso_weeks),
        (rf"{_WD}M(?P<m>\d+) (?:THE |TO )?[NO]{_DAY_NUMBER}(?!U(?!NTIL)|DASH N\d+ U){_YEAR}", Reader._named),
        (
            rf"{_WD}[NO](?P<a>\d+) (?:OF |IN )?{_TO}(?:W\d (?:, )?)?(?:THE )?"
            rf"[NO]{_DAY_NUMBER}(?:OF )?M(?P<m>\d+) {_YEAR}",
            Reader._day_range,
        ),
        (rf"{_WD}M(?P<m>\d+) (?:THE )?[NO](?P<a>\d+) {_TO}[NO]{_DAY_NUMBER}(?!U(?!NTIL)|M){_YEAR}", Reader._day_range),
        (rf"[NO](?P<a>\d+) {_TO}D(?P<iso>\d*-[\d-]+) ", Reader._day_range),
        (rf"{_WD}O{_DAY_NUMBER}(?!RND|HALF|U(?!NTIL)|P\d|W\d|KW)", Reader._day_of_month),
        (rf"{_WD}(?<=THE )N{_DAY_NUMBER}(?!U(?!NTIL)|TIME|DASH|OF|x [a-z])", Reader._day_of_month),
        (rf"{_WD}(?<=UNTIL THE )N{_DAY_NUMBER}(?!U(?!NTIL)|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=BY THE )N{_DAY_NUMBER}(?!U(?!NTIL)|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=THE )N{_DAY_NUMBER}(?=x [a-z])", Reader._romance_day),
        (rf"{_WD}(?<=TO )N{_DAY_NUMBER}(?!U(?!NTIL)|TIME|DASH|OF|M|x)", Reader._day_of_month),
        (rf"{_WD}(?<=TO )N{_DAY_NUMBER}(?=x )", Reader._romance_day),
        (rf"{_WD}(?<=UNTIL )N{_DAY_NUMBER}(?!U(?!NTIL)|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=BEF )N{_DAY_NUMBER}(?!U(?!NTIL)|TIME|DASH|OF|M)", Reader._day_of_month),
        (rf"{_WD}(?<=BY )N{_DAY_NUMBER}(?!U(?!NTIL)|TIME|DASH|OF|M|x)", Reader._day_of_month),
        (r"(?<=ON THE )W(?P<w>\d) (?=[x,.;!?]|AND|OR|LATEST|$)", Reader._the_weekday),
        (
            r"(?P<before>(?:THIS |NEXT |COMING |LASTW |FOLL )*)W(?P<w>\d) (?P<after>(?:NEXT |COMING |LASTW |FOLL )?)",
            Reader._weekday,
        ),
        (rf"W(?P<w>\d) AFT (?:THAT |(?P<base>{_BASE})|(?=[,.]|$))", Reader._weekday_after_that),
        (rf"W(?P<w>\d) (?:{_TO}W(?P<w2>\d) )?(?:OF |IN |ON |, )*(?P<week>{_WEEK})", Reader._weekday_in_week),
        (rf"(?P<week>{_WEEK})(?:ON |, )*W(?P<w>\d) (?:{_TO}W(?P<w2>\d) )?", Reader._weekday_in_week),
        (r"W(?P<w>\d) Uw (?!OF|NEXT|COMING)", Reader._weekday_and_weeks),
        (r"W(?P<w>\d) N(?P<n>\d) Uw\+? (?:NOW )?(?=[x,.;!?]|BEF|$)", Reader._weekday_and_weeks),
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
        (rf"{_WD}(?<!N1 )N{_DAY_NUMBER}(?=[x,.;!?]|OR|AND|LATEST|IN x|ON x|BY|$)", Reader._weekday_and_number),
        (r"(?P<base>U[wmqy] )(?=OUT )", Reader._alone),
        (r"(?:THIS )?Ud (?=OUT )", Reader._end_of_business),
        (r"(?<=WITHIN )(?P<base>U[mqy] )", Reader._alone),
        (r"LASTW Ud (?:OF |IN )*(?P<month>(?:M\d+ |THIS Um |Um |NEXT Um ))", Reader._last_day),
        (r"W(?P<w>\d) IN N(?P<n>\d) Uw\+? ", Reader._weekday_and_weeks),
        (r"N(?P<n>\d) Uw\+? (?:ON |FROM )?W(?P<w>\d) ", Reader._weekday_and_weeks),
        (r"N(?P<n>\d) W(?P<w>\d) NOW ", Reader._weekdays_from_now),
        (r"(?P<near>TODAY|TOM|DAT) ", Reader._near),
        (rf"(?P<near>TODAY|TOM|DAT) {_HOUR}", Reader._near),
        (r"(?P<near>TODAY) W\d (?!LATEST|NEXT|COMING|FOLL)", Reader._near),  # "hoy viernes"
        (rf"(?P<before>(?:THIS |NEXT |COMING )*)W(?P<w>\d) (?P<after>(?:NEXT |COMING )?){_HOUR}", Reader._weekday),
        (r"EOD (?!(?:, |ON |OF |THE |THIS |COMING |NEXT |BY )*[WTDSNOM][A-Z0-9])", Reader._end_of_business),
        (
            r"(?:(?:FOLL|NEXT) Ud (?:THAT (?:N1 )?)?|Ud FOLL |Ud AFT (?:THAT (?:N1 )?)?|Ud THAT )(?=[,.x]|AND|OR|OF x"
            r"|RND|$)",
            Reader._next_day_after,
        ),
        (
            rf"(?:[OP]1 |FOLL |NEXT )?(?P<unit>U[db])\+? (?:AFT|(?<=FOLL Ud )OF) (?:THE |x |RND |ON |OF |, ){{0,6}}"
            rf"(?P<inner>{_DAY_GIVEN})",
            Reader._day_after_event,
        ),
        (
            r"[OP]1 (?P<unit>U[db])\+? (?:OF |IN )+(?:THE )?(?P<month>(?:M\d+ |NEXT Um |Um NEXT |COMING Um |NY ))",
            Reader._opening_day,
        ),
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
