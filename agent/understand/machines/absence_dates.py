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
from datetime import date

from agent.understand.days.date_words import FUNCTION_WORDS
from agent.understand.machines.absence_scan import DASH, Date, in_digits, read
from agent.understand.machines.absence_tongues import EASTERN, TONGUES
from agent.understand.sentences import split

_LATIN = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "ı": "i", "đ": "d", "ß": "ss", "’": "'", "‘": "'", "ð": "d"})
_HANGUL, _KANA, _HAN = (re.compile(signs) for signs in (r"[\uac00-\ud7a3]", r"[\u3040-\u30fa]", r"[\u4e00-\u9fff]"))
_ADDRESS = re.compile(r"\S{0,200}(?:://|@)\S{0,500}")
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"[,;、。]| (?:e|i|a|og|och|en|ja|and|y|и|και|ve|und|et|es|si) ")
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


@dataclass(frozen=True, slots=True)
class Told:
    """A day and what it is: "back", "away" (the last day away) or "until" (an end, but of what is not said)."""

    day: date
    what: str
    distance: int = 0
    """Letters between it and the word that speaks of it."""


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
    if not narrow.isascii():
        narrow = narrow.translate(_LATIN).translate(_PLAIN)
    return " ".join(narrow.split())


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
    if not text.isascii():
        if _HANGUL.search(text):
            return "ko"
        if _KANA.search(text):
            return "ja"
        if _HAN.search(text):
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


def days(sentence: str, code: str, today: date, *, person: bool = False) -> Iterator[Told]:
    """The days that a plain sentence in one of the `TONGUES` tells of an absence, as written on `today`.

    `person`: somebody wrote it by hand; a day to come on which they are away is no absence that lasts."""
    words, eastern = TONGUES[code], code in EASTERN
    line = in_digits(sentence) if eastern else sentence
    marks = _marks(line, code)
    found = list(read(line, code, today))
    for n, one in enumerate(found):
        before, after = line[: one.begin], line[one.end : one.end + 40]
        next_to = line[one.end : found[n + 1].begin] if n + 1 < len(found) else None
        since_last = line[found[n - 1].end : one.begin] if n else None
        ends = _ends_range(before, since_last, code)
        until = _stands_before(words.until, before) or _stands_behind(words.until_after, after, eastern)
        starts = next_to is not None and _ends_range("", next_to, code)
        since = _stands_before(words.since, before) or _stands_behind(words.since_after, after, eastern)
        distance, nearest = _nearest(marks, one, line)
        if until or ends:
            day = one.last if one.grain != "month" or _END_OF.search(before) or ends else one.first
            yield Told(day, "away" if any(kind == "away" for kind, _, _ in marks) or (ends and marks) else "until")
        elif starts:
            continue
        elif nearest == "back":
            yield Told(one.first, "back", distance)
        elif nearest == "away" and not (since or person or one.grain == "weekday"):
            yield Told(one.last, "away")


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


def says_away(line: str, code: str) -> bool:
    """Whether a plain sentence says that somebody is away."""
    return any(kind == "away" for kind, _, _ in _marks(line, code))


def _nearest(marks: list[tuple[str, int, int]], one: Date, line: str) -> tuple[int, str]:
    places: list[tuple[int, str]] = []
    for kind, begin, end in marks:
        between = line[end : one.begin] if end <= one.begin else line[one.end : begin]
        places.append((len(between) + 60 * len(_CLAUSE.findall(between)), kind))
    return min(places, default=(0, ""))


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
            re.fullmatch(rf"(?:[a-z月火水木金土日一二三四五六월화수목금토일]{{0,3}}\)?\W*)?{DASH}.{{0,12}}", joint)
        ) or bool(said.search(since_last))
    return (
        re.search(
            rf"(?<!\d)\d{{1,2}}(?:\.|º|o)? ?(?:{DASH} ?|{_joints(code).pattern} (?:den "
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
