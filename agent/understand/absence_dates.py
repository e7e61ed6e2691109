"""Days in absence notes of the languages that the date grammar does not know: until when, back when. Pure.

A date counts by the words around it: "until" and the end of a range are the last day away; beside words of a
return it is the first day back; where something begins ("from the 3rd I am on leave") it says nothing.
Days and months stand in the order of the language; a year that is missing is the one in which the day is near.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from agent.understand.absence_tongues import EASTERN, TONGUES
from agent.understand.date_words import FUNCTION_WORDS
from agent.understand.sentences import split

DAY = timedelta(days=1)
_LATIN = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "ı": "i", "đ": "d", "ß": "ss", "’": "'", "‘": "'", "ð": "d"})
_DASH = r"[-–—~〜‐‑]"
_ADDRESS = re.compile(r"\S{0,200}(?:://|@)\S{0,500}")
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"[,;、。]| (?:e|i|a|og|och|en|ja|and|y|и|και|ve|und|et|es|si) ")
_NUMERALS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"十": 10}
_KANJI = re.compile(r"[一二三四五六七八九十]{1,3}(?=[月日號号])")
# Stops that end no sentence where they stand.
_SHORT = re.compile(
    r"\b(?:(t)\.\s?(?:o\.\s?)?(m)\.|(f)\.\s?o\.\s?m\.|(fr)\.\s?o\.\s?m\.|(dn)\.|(kl)\.|(ul)\.|(tel)\.|(int)\."
    r"|(m)in\.|(g)\.)",
    re.IGNORECASE,
)
_END_OF = re.compile(
    r"(?:konca|konce|koncem|kraja|final|fine|finale|slutet|utgangen|slutningen|loppuun|конца"
    r"|к\u0456нця|τελ\w+|eind\w*|sfarsit\w*|veg\w+)\W+(?:\w{1,4} )?$"
)
_LEAVE_ALONE = re.compile(r"tel|fon|mob|\+\d|§|http")


@dataclass(frozen=True, slots=True)
class Told:
    """A day and what it is: "back", "away" (the last day away) or "until" (an end, but of what is not said)."""

    day: date
    what: str


class _Plain(dict[int, str]):
    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if code < 0x2000:
            letter = "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
        self[code] = letter
        return letter


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Lower case, letters without their marks, wide forms made narrow, addresses blanked."""
    narrow = unicodedata.normalize("NFKC", text).lower()
    if "@" in narrow or "://" in narrow:
        narrow = _ADDRESS.sub("x", narrow)
    return " ".join(narrow.translate(_LATIN).translate(_PLAIN).split())


@functools.cache
def _tongues_of() -> dict[str, tuple[str, ...]]:
    small = {code: frozenset(plain(tongue.small).split()) for code, tongue in TONGUES.items() if tongue.small}
    small |= {code: frozenset(word for word in words) for code, words in FUNCTION_WORDS.items()}
    found: dict[str, list[str]] = {}
    for code, words in small.items():
        for word in words:
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


def tongue(text: str, otherwise: str = "en") -> str:
    """The language of a plain text: by its script, else by its small words; `otherwise` where they tell nothing."""
    if re.search(r"[\uac00-\ud7a3]", text):
        return "ko"
    if re.search(r"[\u3040-\u30fa]", text):
        return "ja"
    if re.search(r"[\u4e00-\u9fff]", text):
        return otherwise if otherwise in ("ja", "zh") else "zh"
    counts: dict[str, int] = {}
    for word in _WORD.findall(text[:5000]):
        for code in _tongues_of().get(word, ()):
            counts[code] = counts.get(code, 0) + 1
    best = max(counts, key=lambda code: (counts[code], code == otherwise, code not in TONGUES), default="")
    if best and counts[best] > counts.get(otherwise, 0):
        return best
    if counts or (text.isascii() and len(text) > 200):
        return otherwise
    # No small word: the name of a month or what is said of the absence may tell.
    said = {code: len(_marks(text, code)) for code in TONGUES if code not in EASTERN}
    best = max(said, key=lambda code: (said[code], code == otherwise))
    return best if said[best] > said.get(otherwise, 0) else otherwise


def sentences(text: str) -> Iterator[str]:
    """The sentences of a note, also of those languages that end them with a full stop of their own."""
    opened = _SHORT.sub(lambda m: "".join(part for part in m.groups() if part), text)
    return split(re.sub(r"[。！？]", ". ", opened))


def days(sentence: str, code: str, today: date) -> Iterator[Told]:
    """The days that a plain sentence in one of the `TONGUES` tells of an absence, as written on `today`."""
    words, eastern = TONGUES[code], code in EASTERN
    line = _KANJI.sub(_number, sentence) if eastern else sentence
    marks = _marks(line, code)
    found = list(_Scanner(code, today).read(line))
    for n, one in enumerate(found):
        before, after = line[: one.begin], line[one.end : one.end + 40]
        next_to = line[one.end : found[n + 1].begin] if n + 1 < len(found) else None
        since_last = line[found[n - 1].end : one.begin] if n else None
        ends = _ends_range(before, since_last, code)
        until = _stands_before(words.until, before) or _stands_behind(words.until_after, after, eastern)
        starts = next_to is not None and _ends_range("", next_to, code)
        since = _stands_before(words.since, before) or _stands_behind(words.since_after, after, eastern)
        nearest = _nearest(marks, one, line)
        if until or ends:
            day = one.last if one.grain != "month" or _END_OF.search(before) or ends else one.first
            yield Told(day, "away" if any(kind == "away" for kind, _, _ in marks) or (ends and marks) else "until")
        elif starts:
            continue
        elif nearest == "back":
            yield Told(one.first, "back")
        elif nearest == "away" and not since and one.grain != "weekday":
            yield Told(one.last, "away")


@dataclass(frozen=True, slots=True)
class _Date:
    first: date
    last: date
    begin: int
    end: int
    grain: str = "day"


def _number(m: re.Match[str]) -> str:
    value = 0
    for c in m[0]:
        n = _NUMERALS[c]
        value = max(value, 1) * 10 if n == 10 else value + n
    return str(value)


def _marks(line: str, code: str) -> list[tuple[str, int, int]]:
    """Where words of a return and of an absence stand; a return that is denied is an absence."""
    found: list[tuple[str, int, int]] = []
    back, away, denied = _patterns(code)
    for m in away.finditer(line):
        found.append(("away", m.start(), m.end()))
    for m in back.finditer(line):
        if any(a <= m.start() < b for kind, a, b in found if kind == "away"):
            continue
        no = denied is not None and denied.search(line[max(0, m.start() - 20) : m.start()])
        found.append(("away" if no else "back", m.start(), m.end()))
    return found


@functools.cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str] | None]:
    words = TONGUES[code]
    if code in EASTERN:
        return re.compile(words.back), re.compile(words.away), None
    denied = re.compile(rf"(?<!\w)(?:{words.no})\W+(?:\w+\W+){{0,2}}$")
    return re.compile(rf"(?<!\w)(?:{words.back})(?!\w)"), re.compile(rf"(?<!\w)(?:{words.away})(?!\w)"), denied


def speaks_of_absence(line: str, code: str) -> bool:
    """Whether a plain sentence says that somebody is away, or comes back."""
    return bool(_marks(line, code))


def says_away(line: str, code: str) -> bool:
    """Whether a plain sentence says that somebody is away."""
    return any(kind == "away" for kind, _, _ in _marks(line, code))


def _nearest(marks: list[tuple[str, int, int]], one: _Date, line: str) -> str:
    places: list[tuple[int, str]] = []
    for kind, begin, end in marks:
        between = line[end : one.begin] if end <= one.begin else line[one.end : begin]
        places.append((len(between) + 60 * len(_CLAUSE.findall(between)), kind))
    return min(places)[1] if places else ""


@functools.cache
def _before(said: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[^\w])(?:{said})\W{{0,3}}(?:(?:il|den|d|o|a|la|il giorno|dia|dne|dna|dnia|το|την"
        rf"|τις|лa|der|om)\W{{1,2}})?$"
    )


@functools.cache
def _behind(said: str, eastern: bool) -> re.Pattern[str]:
    return re.compile(rf"[^,;:!?、。\d]{{0,{8 if eastern else 24}}}?{'' if eastern else '(?<![a-z])'}(?:{said})")


def _stands_before(said: str, before: str) -> bool:
    return bool(said) and said != "-" and _before(said).search(before[-40:]) is not None


def _stands_behind(said: str, after: str, eastern: bool) -> bool:
    return bool(said) and _behind(said, eastern).match(after) is not None


def _ends_range(before: str, since_last: str | None, code: str) -> bool:
    """Whether a date ends what began before it: after a dash or "to", with a day or a date before that."""
    if since_last is not None and len(since_last) < 24:
        joint = since_last.strip(" .,()'")
        said = _joints(code)
        return bool(
            re.fullmatch(rf"(?:[a-z月火水木金土日一二三四五六월화수목금토일]{{0,3}}\)?\W*)?{_DASH}.{{0,12}}", joint)
        ) or bool(said.search(since_last))
    return (
        re.search(
            rf"(?<!\d)\d{{1,2}}(?:\.|º|o)? ?(?:{_DASH} ?|{_joints(code).pattern} (?:den "
            rf"|dia )?)$",
            before[-24:],
        )
        is not None
    )


@functools.cache
def _joints(code: str) -> re.Pattern[str]:
    said = [TONGUES[code].until, TONGUES[code].since_after if code in EASTERN else ""]
    said += (
        [r"al?|all'|ao?|as|ate o|tot|do|az|to|og|och|e|ve|ile|ja|si|es|и|по|και|εως|up to"]
        if code not in EASTERN
        else ["至|到|から|부터"]
    )
    inner = "|".join(one for one in said if one and one != "-")
    return re.compile(f"(?:{inner})" if code in EASTERN else rf"(?<!\w)(?:{inner})(?!\w)")


class _Scanner:
    """Finds the dates of a line, in order."""

    def __init__(self, code: str, today: date) -> None:
        self.code, self.today, self.words = code, today, TONGUES[code]
        self.month: int | None = None

    def read(self, line: str) -> Iterator[_Date]:
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
            yield _Date(first, last, m.start(), m.end(), grain)

    def _span(self, got: dict[str, str]) -> tuple[date, date, str] | None:
        today = self.today
        if "em" in got or "bd" in got:
            month = int(got["em"]) if "em" in got else self.month
            return self._day(int(got.get("ed") or got["bd"]), month, got.get("ey"))
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
    numeric = r"(?P<a>\d{1,2}) ?[./] ?(?P<b>\d{1,2})(?!\d)(?:[./] ?(?P<ny>20\d\d|\d\d)(?![\d:]))?(?! ?(?:uhr|klo"
    r"|h\b|:))"
    dashed = ""
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
        on = rf"(?:(?:{weekday})\W{{1,3}}(?:(?:den|d\.|dia|il|dnia|dne|o dia|die|na dan|il giorno) )?)?"
        ordinal = r"(?:\.|º|°|ª|o(?= de)|-?(?:го|ого|е)|-?(?:go|ego)|η|ης|er|-?[ea]n?|:[ae]|'?te)?"
        dashed = rf"{on}(?P<d>\d{{1,2}}){ordinal} ?(?:de |di |d'"
        rf"|of )?(?P<m>{month})(?!\w)\.?,? ?(?:del? )?(?P<my>20\d\d)?"
        parts = [
            year,
            dashed,
            rf"(?:(?P<my2>20\d\d)\.? )?(?P<m2>{month})\.? (?P<d2>\d{{1,2}})(?!\d|[:.]\d)" if words.month_first else "",
            rf"{on}{numeric}",
            rf"(?:{weekday})\W{{1,3}}(?:(?:den|d\.|dia|il|dnia|dne|o dia) )?(?P<wn>\d{{1,2}})\.?(?![\w:]|[.]\d"
            rf"| uhr| ?h\b)",
            rf"(?P<wd>{weekday})(?!\w)",
            rf"(?:{words.week}) ?(?P<w1>\d{{1,2}})(?:\.? ?(?:og|och|en|&|\+|{_DASH}|t/?m|til|till|ja|a|do"
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
    border = r"(?<!\d)" if eastern else r"(?<![\w+])(?<!\d[.:/,-])"
    missing = "".join(f"(?P<{name}>(?!))?" for name in sorted(groups) if f"(?P<{name}>" not in inner)
    return re.compile(rf"{border}(?:{inner}){missing}")
