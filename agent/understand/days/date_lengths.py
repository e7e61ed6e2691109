"""Lengths of time in a line of tags: "within two weeks of that", "in a few days", "ten days at the most". Pure."""

from __future__ import annotations

import re
from datetime import date, timedelta

from agent.understand.days import calendar_days as days
from agent.understand.days.calendar_days import DAY, Span
from agent.understand.days.date_line import Found, Line

_DURATION = re.compile(
    r"(?P<next>(?:NEXT |COMING |FOLL )?)(?P<more>(?:MORE )?)"
    r"(?:(?:N(?P<n>\d+)|(?P<few>FEW)) (?:(?:DASH |TO |ON |OR |UNTIL |AND |, )N(?P<to>\d+) )?)?"
    r"(?P<next2>(?:NEXT |COMING |FOLL )?)(?P<more2>(?:MORE )?)U(?P<unit>[dwmbh])(?P<many>\+?) "
    r"(?:OR N(?P<or>\d+) (?!U))?(?P<next3>(?:NEXT |COMING |FOLL )?)(?:MORE )?(?P<tail>(?:AGO |NOW |LATER )?)"
)
_AFTER_WHAT = re.compile(r"(?P<how>AFT|OF|FROM|FOLL) (?P<gap>(?:x |OF |ON |N1 |THIS ){0,6}?)(?:THE |ON |OF )*(?=[A-Z])")
LATEST = re.compile(
    r"(?:TIME |EOD )?(?:, )?(?:LATEST|WITHIN(?= [,.;!?]| $| AND)) (?!(?:(?:ON|BY|THE) )*(?:[WDSNOM]\d|TOM|DAT))"
)
_HANGING = re.compile(r"(?:AFT|FOLL|OF) ")
_A_DAY_IN_HOURS = 24


class Lengths(Line):
    """Reads lengths of time, counted from today, from a day spoken of, or from an event."""

    def _duration(self, position: int, floor: int) -> tuple[Found | None, int] | None:
        m = _DURATION.match(self.line, position)
        if not m:
            return None
        coming = bool(m["next"] or m["next2"] or m["next3"])
        more = bool(m["more"] or m["more2"])
        if m["more"] and m["next2"] and not (m["n"] or m["few"]):
            return None  # "more next week"
        if m["next2"] and int(m["n"] or 1) > 1 and not m["many"]:
            return None  # "the last two next week"
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
        latest = LATEST.match(self.line, end)
        if latest:
            first, end = min(start, self.today), latest.end()
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
        if self.line.startswith("RND ", after.end()) and after["gap"] == "" and self.reader.anchor:
            return self.reader.anchor, after.end() + len("RND "), True  # "two days after the meeting"
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
