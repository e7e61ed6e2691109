"""A folded sentence -> the tags that the date grammar reads. Pure; knows words and digits, no calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from agent.understand.days.date_words import LANGUAGES, NEEDS_CAPITAL

_TOKEN = re.compile(
    r"""
      (?P<clock>\ba\s+las?\s+\d{1,2}(?:[:.]\d{2})?(?!\s*(?:semana|hora|dia)|\d)\b)
    | (?P<word>q[1-4]\b|[a-z]+)
    | (?P<iso>\b\d{4}-\d{1,2}-\d{1,2}\b)
    | (?P<dotted>(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?:\s?20\d{2}\b|\d{2}\b)?(?!\d))
    | (?P<slash>(?<![\d/])\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?![\d/]))
    | (?P<time>\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.?|p\.m\.?|uhr|o'?clock|cet|gmt)(?!\w)
              |\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?[hH]\d{0,2}\b)
    | (?P<bare>(?<![\d.])\d{1,2}\.\d{2}\b(?![.:]?\d))
    | (?P<ordinal>\b\d{1,2}(?:st|nd|rd|th|er|ere|eme|re|nde|e|o|a)\b)
    | (?P<number>(?<!\d)\d{1,4}\b)
    | (?P<mark>[,;:()/.!?–—-])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[a-z]+")
_MARKS = {"-": "DASH", "–": "DASH", "—": "DASH", "/": "DASH", "(": ",", ")": ","}
_COMPOUND = re.compile(
    r"(?P<month>januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)"
    r"(?P<part>wochen?|haelfte)"
    r"|(?P<day>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
    r"(?:frueh|morgen|vormittag|mittag|nachmittag|abend)"
)
_HOURS, _MINUTES = 24, 60
_GERMAN_DAY_WORDS = frozenset({"am", "bis", "zum", "vom", "ab", "den", "dem", "nach", "vor"})


class Tag(NamedTuple):
    """One letter of the grammar and the characters it stands for."""

    name: str
    begin: int
    end: int


_RUNS_PAST = frozenset({"wait", "waiting", "you", "go", "slip", "run", "drag", "hang", "hanging", "stretch", "it"})


def tags(folded: str, language: str) -> list[Tag]:
    """The tags of a folded sentence; what says nothing about dates is `x`, filler is left out."""
    raw = list(_TOKEN.finditer(folded))
    meant = _misspelt(language)
    words = [meant.get(word, word) for word in (token.group().lower() for token in raw)]
    phrases = _phrases(language)
    found: list[Tag] = []
    i = 0
    while i < len(raw):
        if (
            words[i] == "dia"
            and language == "es"
            and i + 1 < len(raw)
            and _is_named_day(raw[i + 1], words[i + 1], language)
        ):
            i += 1  # "el día 8", "el día lunes"
            continue
        if words[i] == "past" and i and words[i - 1] in _RUNS_PAST:
            found.append(Tag("BY", raw[i].start(), raw[i].end()))  # "you will not wait past Friday"
            i += 1
            continue
        length, names = _phrase(raw, words, i, language) if words[i] in phrases else (0, [])
        if length == 0:
            length, names = 1, _single(raw, i, language)
        if names == ["x"]:  # most words
            found.append(Tag("x", raw[i].start(), raw[i].end()))
            i += length
            continue
        begin, end = raw[i].start(), raw[i + length - 1].end()
        i += length
        if i < len(raw) and raw[i].group() == "." and _swallows_stop(names, raw, i, language):
            names = [re.sub(r"^N", "O", name) for name in names]
            end = raw[i].end()
            i += 1
        found.extend(Tag(name, begin, end) for name in names if name != "-")
    return _without_repeats(_articles(found))


def _is_named_day(token: re.Match[str], word: str, language: str) -> bool:
    """A number or a weekday: what "día" before it only introduces."""
    if token.lastgroup in {"number", "ordinal", "slash"}:
        return True
    return bool(re.fullmatch(r"W\d", _phrases(language).get(word, {}).get((word,), [""])[0]))


_TELLING = re.compile(
    r"[MWQS]\d|W2NEXT|U[a-z]|KW|TODAY|TODL|TOM|DAT|WE|HOL|NY|XMAS|EASTER|PENT|TG|Z[A-Z]|EOD|WKOF|O1|O24|N1[3-9]|N[2-9]\d"
)
_POINTING = "THAT"


def may_hold_date(folded: str, language: str, *, pointing: bool) -> bool:
    """Can there be a date in it at all? Asked before the tags are made, since most sentences hold none.

    `pointing`: whether there is a day that "then" may point at.
    """
    if _DIGIT.search(folded):
        return True
    lowered = folded.lower()
    words = _LETTERS.findall(lowered)
    if not _telling(language, pointing).isdisjoint(words) or not _misspelt(language).keys().isdisjoint(words):
        return True
    return language == "de" and _COMPOUND.search(lowered) is not None


@cache
def _telling(language: str, pointing: bool) -> frozenset[str]:
    """One word, the longest, of each phrase without which no date is told in words."""
    return frozenset(
        max(phrase, key=len)
        for phrases in _phrases(language).values()
        for phrase, names in phrases.items()
        if any(_TELLING.match(name) or (pointing and name == _POINTING) for name in names)
    )


_OFTEN_MISSPELT = re.compile(r"[MW]\d{1,2}")
_LONG = 6
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_NO_SLIP = frozenset({"montage", "sundry", "jueces", "salado"})


@cache
def _misspelt(language: str) -> dict[str, str]:
    """One slip of the finger in a long weekday or month -> the word meant: "wensday", "febuary", "thrusday"."""
    phrases = _phrases(language)
    meant = [
        first
        for first, lines in phrases.items()
        if len(first) >= _LONG and (first,) in lines and _OFTEN_MISSPELT.fullmatch(lines[(first,)][0])
    ]
    slips = {slip: word for word in meant for slip in _slips(word)}
    return {slip: word for slip, word in slips.items() if slip not in phrases and slip not in _NO_SLIP}


def _slips(word: str) -> Iterator[str]:
    """A letter dropped, doubled or wrong, or two in the wrong order; the first one is right."""
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
        yield word[:i] + word[i - 1] + word[i:]
        if i + 1 < len(word):
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        for letter in _ALPHABET:
            yield word[:i] + letter + word[i + 1 :]


@cache
def _phrases(language: str) -> dict[str, dict[tuple[str, ...], list[str]]]:
    """By first word: the phrases of a language and their tags."""
    table: dict[str, dict[tuple[str, ...], list[str]]] = {}
    for line in LANGUAGES[language].strip().splitlines():
        names, _, phrases = line.partition(" = ")
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            table.setdefault(words[0], {})[words] = names.split()
    return table


def _phrase(raw: list[re.Match[str]], words: list[str], i: int, language: str) -> tuple[int, list[str]]:
    """The longest phrase of the tables that begins at token i: its length in tokens and its tags."""
    first = words[i]
    best: tuple[int, list[str]] = (0, [])
    for phrase, names in _phrases(language)[first].items():
        if len(phrase) > best[0] and (len(phrase) == 1 or tuple(words[i : i + len(phrase)]) == phrase):
            best = (len(phrase), names)
    if best[0] == 1 and first in NEEDS_CAPITAL[language] and not _is_name(raw, i, language):
        return (1, ["x"])
    return best


def _is_name(raw: list[re.Match[str]], i: int, language: str) -> bool:
    """A month or weekday that is also a common word: beside a number, or with a capital it did not get
    from opening the sentence."""
    beside = [raw[j] for j in (i - 1, i + 1, i + 2) if 0 <= j < len(raw) and raw[j].group() != "."]
    if any(m.lastgroup in {"number", "ordinal", "dotted", "slash"} for m in beside[:2]):
        return True
    if language == "de" and i > 0 and raw[i - 1].group().lower() in {"bis", "am", "ab", "vor", "nach"}:
        return True  # "bis di"
    if language == "de" and i + 2 < len(raw) and raw[i + 1].group().lower() in {"oder", "bis", "/", "-", "und"}:
        other = _phrases("de").get(raw[i + 2].group().lower(), {}).get((raw[i + 2].group().lower(),), [""])
        if re.fullmatch(r"W\d", other[0]):
            return True  # "Di oder Mi"
    return i > 0 and raw[i].group()[0].isupper()


def _single(raw: list[re.Match[str]], i: int, language: str) -> list[str]:
    """The tags of one token that is no phrase."""
    token = raw[i]
    text = token.group()
    match token.lastgroup:
        case "iso":
            return [f"D{text}"]
        case "dotted":
            day, month, year = [part.strip() for part in text.split(".")]
            return [f"D{_year(year)}-{month}-{day}"]
        case "bare":
            day, _, month = text.partition(".")
            before = raw[i - 1].group().lower() if i else ""
            if language == "de" and len(day) == 2 and before in _GERMAN_DAY_WORDS:
                return [f"D-{month}-{day}"]
            return ["TIME"] if language != "de" and int(day) < _HOURS and int(month) < _MINUTES else ["x"]
        case "slash":
            a, _, b = text.partition("/")
            if b.isdigit() and _counts(raw, i, language):  # "2/3 weeks"
                return [f"N{int(a)}", "DASH", f"N{int(b)}"]
            return ["x"] if text == "24/7" else [f"S{text}"]
        case "time":
            hours = re.fullmatch(r"(\d+)\s?[hH]", text)
            return [f"N{hours[1]}", "Uh+"] if hours and int(hours[1]) >= 24 else ["TIME"]
        case "clock":  # "a las 11"
            return ["TIME"]
        case "ordinal":
            return [f"O{int(re.sub(r'[^0-9]', '', text))}"]
        case "number":
            return [f"Y{text}" if len(text) == 4 and text.startswith("20") else f"N{int(text)}"]
        case "word":
            compound = _COMPOUND.fullmatch(text.lower()) if language == "de" else None
            if compound and compound["day"]:
                return list(_phrases("de")[compound["day"]][(compound["day"],)])
            if compound:
                unit = "HALF" if compound["part"] == "haelfte" else "Uw"
                return [unit, "OF", *_phrases("de")[compound["month"]][(compound["month"],)]]
            return ["THE"] if text.lower() == "the" else ["x"]
        case _:
            return [_MARKS.get(text, text)]


def _counts(raw: list[re.Match[str]], i: int, language: str) -> bool:
    """Whether a unit of time follows a token: "2/3 weeks"."""
    following = raw[i + 1].group().lower() if i + 1 < len(raw) else ""
    return any(name.startswith("U") for name in _phrases(language).get(following, {}).get((following,), []))


def _swallows_stop(names: list[str], raw: list[re.Match[str]], i: int, language: str) -> bool:
    """The stop at token i belongs to what stands before it: "Dec. 4", "Fri. 5", "am 4. Dezember"."""
    following = raw[i + 1] if i + 1 < len(raw) else None
    if names[-1][0] in "MW" and names[-1][1:].isdigit():
        return following is not None and following.lastgroup in {"number", "ordinal"}
    if not re.fullmatch(r"N\d{1,2}", names[-1]):
        return False
    if language == "de":
        return True
    month = _phrases(language).get(following.group().lower(), {}) if following else {}
    return any(name.startswith("M") and name[1:].isdigit() for names in month.values() for name in names)


def _articles(found: list[Tag]) -> list[Tag]:
    """Articles count before numbers ("the 27th", "le 15") and in "on the Thursday"; elsewhere they are filler."""
    if not any(tag.name == "THE" for tag in found):
        return found
    names = ["", *(tag.name for tag in found), ""]
    return [
        tag
        for before, tag, after in zip(names, found, names[2:], strict=False)
        if tag.name != "THE" or re.fullmatch(r"[NOP]\d+", after) or (before == "ON" and re.fullmatch(r"W\d", after))
    ]


def _without_repeats(found: list[Tag]) -> list[Tag]:
    """Without the number in brackets of "five (5) days"."""
    if sum(tag.name == "," for tag in found) < 2:
        return found
    kept: list[Tag] = []
    i = 0
    while i < len(found):
        names = [tag.name for tag in found[i : i + 4]]
        kept.append(found[i])
        i += 4 if len(names) == 4 and names[1] == names[3] == "," and names[0] == names[2] else 1
    return kept


def _year(text: str) -> str:
    return f"20{text}" if len(text) == 2 else text
