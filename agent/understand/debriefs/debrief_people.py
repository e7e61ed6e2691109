"""Whom an owner's line is about: names as people shorten them, numbers, "both", "the second one". Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from agent.understand.debriefs.person_words import (
    EVERYBODY,
    LED_IN,
    LITTLE,
    NO_NAMES,
    ORDINALS,
    THE_REST,
    TITLES,
    WORDS_TOO,
)

_ALL_SO_MANY = re.compile(
    r"(?:(?:with|mit|avec|con|for|fur|pour|para) )?(?:all|all the|the|both|alle|die|allen|tous les|toutes les|les"
    r"|aux|todos los"
    r"|todas las|los|las|ellos|ellas) (?:two|three|four|five|six|zwei|drei|vier|funf|sechs|beiden|deux|trois"
    r"|quatre|cinq|six"
    r"|dos|tres|cuatro|cinco|seis)(?: of (?:them|you)| d'entre eux| de ellos)?"
)
_JOINS = re.compile(r"\s*(?:,|&|\+|/)\s*(?:and |und |et |y )?|\s+(?:and|und|et|y|e)\s+")
_WORDS = re.compile(r"\w+(?:['-]\w+)*")
_MUTED = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "ß": "s",
        "ø": "o",
        "ł": "l",
        "æ": "a",
        "œ": "o",
        "ı": "i",
        "đ": "d",
        "ð": "d",
    }
)


@lru_cache(maxsize=512)
def flat(text: str) -> str:
    """Lower case without accents, letter by letter: each place in it is the same place in the text."""
    return "".join(map(_flat, text))


@lru_cache(maxsize=4096)
def _flat(char: str) -> str:
    lower = char.lower()[:1].translate(_MUTED)
    base = unicodedata.normalize("NFKD", lower)[:1] if not lower.isascii() else lower
    return (base or char)[:1]


@dataclass(frozen=True)
class People:
    """Those who were there, in the order in which they were asked about."""

    names: Sequence[str]
    company: str = ""
    """Where they work: in `bei Nordwind ging es um …` its name is nobody's, whoever bears it behind their own."""
    _by_word: dict[str, int | None] = field(init=False, repr=False, default_factory=dict)
    """Word of a name -> whose it is; None: of several."""
    _pattern: re.Pattern[str] | None = field(init=False, repr=False, default=None)

    def __post_init__(self) -> None:
        whole: set[str] = set()
        for name in self.names:
            whole |= set(_WORDS.findall(flat(_DECORATED.sub(" ", name[:200]))))
        for number, name in enumerate(self.names):
            own = _DECORATED.sub(" ", name[:200]).strip() or name
            for word in {each for form in (own, _spelled(own)) for each in _WORDS.findall(flat(form))}:
                for part in {word, *word.split("-")}:
                    if len(part) < 2 or part in TITLES:
                        continue
                    if part != word and part in whole:
                        continue  # "Müller" is whose whole name it is, not Müller-Lüdenscheidt
                    other = self._by_word.get(part, number)
                    self._by_word[part] = number if other == number else None
        known = sorted(self._by_word, key=len, reverse=True)
        if known:
            ends = r"(?:'s|s')?(?!\w)"
            pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, known))}){ends}")
            object.__setattr__(self, "_pattern", pattern)

    def mended(self, text: str) -> str:
        """The text with a name that is one letter off mended where it says or asks something: `Ins hat mich …`."""

        def right(found: re.Match[str]) -> str:
            word = flat(found["word"])
            if word in self._by_word or word in NO_NAMES:
                return found[0]
            near = {known for known, n in self._by_word.items() if n is not None and _one_off(word, known)}
            if len({self._by_word[known] for known in near}) != 1:
                return found[0]
            return found[0][: found.start("word") - found.start()] + min(near).title()

        return _TELLING.sub(right, text)

    def spoken_of(self, text: str) -> list[int]:
        """Whom a text names, in order; a word that several share counts for nobody."""
        if self._pattern is None:
            return []
        low = flat(text)
        found = []
        for match in self._pattern.finditer(low):
            if not self._is_theirs(text, match):
                continue
            whose = self._by_word[match[1]]
            if whose is not None and whose not in found:
                found.append(whose)
        return found

    def place(self, text: str) -> tuple[int, int] | None:
        """Where the first of them is named."""
        if self._pattern is None:
            return None
        match = next((m for m in self._pattern.finditer(flat(text)) if self._is_theirs(text, m)), None)
        if match is None:
            return None
        end = match.end()
        while after := self._pattern.match(flat(text), end + 1):
            end = after.end()
        return match.start(), end

    def places(self, text: str) -> list[tuple[int, int, int]]:
        """Each naming of one of them: who, and from where to where."""
        if self._pattern is None:
            return []
        found: list[tuple[int, int, int]] = []
        for match in self._pattern.finditer(flat(text)):
            whose = self._by_word[match[1]]
            if not self._is_theirs(text, match) or whose is None:
                continue
            if found and found[-1][0] == whose and match.start() == found[-1][2] + 1:
                found[-1] = (whose, found[-1][1], match.end())
            else:
                found.append((whose, match.start(), match.end()))
        return found

    def _is_theirs(self, text: str, match: re.Match[str]) -> bool:
        """Is a word of a name meant as one, and not as a word or as the employer that is called so, too?"""
        at_work = match[1] in _WORDS.findall(flat(self.company)) and _AT.search(match.string, 0, match.start())
        return not at_work and _is_name(text, match.start(), match[1])

    def is_bare(self, text: str) -> bool:
        """Is it nothing but names and what leads to them?"""
        if self._pattern is None:
            return False
        rest = self._pattern.sub(" ", flat(text))
        words = _WORDS.findall(rest)
        return all(word in TITLES or word in LITTLE for word in words)

    def called(self, head: str) -> tuple[int, ...]:
        """Whom the head of a line names, wholly: names, numbers, `both`, `the second one`; () for anything else."""
        low = " ".join(flat(head).strip(" .:*_-–—()[]\"'").split())
        if not low or len(low) > 80:
            return ()
        for _ in range(3):
            if low in EVERYBODY or _ALL_SO_MANY.fullmatch(low):
                return tuple(range(len(self.names)))
            if low in ORDINALS:
                number = ORDINALS[low]
                return (number - 1,) if number <= len(self.names) else ()
            if low.isdigit() and 1 <= int(low[:3]) <= len(self.names):
                return (int(low[:3]) - 1,)
            if low in THE_REST and len(self.names) == 2:
                return ()
            shorter = LED_IN.sub("", low)
            if shorter == low:
                break
            low = shorter
        found: list[int] = []
        for part in _JOINS.split(low):
            whose = self._one(part)
            if whose is None:
                return ()
            found.append(whose)
        return tuple(dict.fromkeys(found))

    def _one(self, part: str) -> int | None:
        words = [word for word in _WORDS.findall(re.sub(r"\([^()]{0,40}\)", " ", part)) if word not in TITLES]
        if not words or len(words) > 6:
            return None
        whose = [self._known(word) for word in words]
        numbers = {n for n in whose if n is not None}
        if len(numbers) != 1 or any(n is None and w not in self._by_word for n, w in zip(whose, words, strict=True)):
            return None
        return numbers.pop()

    def _known(self, word: str) -> int | None:
        """Whose a word at the head of a line is: a name, an initial, or the beginning of one name alone."""
        if word in self._by_word:
            return self._by_word[word]
        if len(word) == 2 or not word.isalpha():
            return None
        begins = {n for known, n in self._by_word.items() if n is not None and known.startswith(word)}
        if len(word) == 1:
            begins = {
                n for n, name in enumerate(self.names) if (firsts := _firsts(name)) and firsts[0].startswith(word)
            }
        if len(word) > 2 and not begins:  # a slip of one letter: `Ana` for Anna
            begins = {n for known, n in self._by_word.items() if n is not None and _one_off(word, known)}
        return begins.pop() if len(begins) == 1 else None


_DECORATED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\s*\|.*$")
"""`Anna Berg (Nordwind)`, `Anna Berg | Nordwind`: what programs set behind a name."""
_AT = re.compile(r"\b(?:bei|beim|bei der|bei den|at|chez|en|inside|within) (?:the |der |dem |den |la |le |el )?$")
_TELLING = re.compile(
    r"(?:^|(?<=\n)|(?<=[,;.] )|(?<=\band )|(?<=\bund )|(?<=\bet )|(?<=\by ))(?P<word>[^\W\d_]{3,20})"
    r"(?=\s+(?:hat\s+(?:mich|mir|uns|nach|von|viel)|wollte|fragte|erzählte|zeigte|meinte|asked|told|showed|said"
    r"|explained|wanted to|talked|m['’]a|nous a|voulait|a (?:parlé|demandé|expliqué|montré)"
    r"|(?:me|nos) [^\W\d_]{2,20}ó|quería|dijo|habló|preguntó)\b)",
    re.IGNORECASE,
)


def _firsts(name: str) -> list[str]:
    return [word for word in _WORDS.findall(flat(name)) if word not in TITLES]


def _one_off(one: str, other: str) -> bool:
    """Do two words differ by one letter left out, put in or changed?"""
    if abs(len(one) - len(other)) > 1 or one[:1] != other[:1] or (len(one) == len(other) < 5):
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[at + 1 :] in (other[at:], other[at + 1 :]) or one[at:] == other[at + 1 :]


_SPELLED = str.maketrans(dict(zip("äöüßøå", ("ae", "oe", "ue", "ss", "oe", "aa"), strict=True)))


def _spelled(name: str) -> str:
    """With umlauts spelled out, as some keyboards write them."""
    return name.lower().translate(_SPELLED)


_DOES = re.compile(
    r"\W+(?:(?:just|also|mostly|mainly|then) )?(?:was|is|asked|told|showed|explained|wanted|said|mentioned|talked"
    r"|walked|spoke|had|seemed"
    r"|loves|likes|works|leads|runs|described|and (?:i|we)|et moi|und ich|y yo)\b"
)
_BEGINS = re.compile(r"(?:^|[.!?;,:(]|\b(?:and|with|then|but|so|und|mit|et|avec|y|con))\s*$")


def _is_name(text: str, start: int, word: str) -> bool:
    if word not in WORDS_TOO or text[start : start + 1].isupper():
        return True
    low = flat(text)  # "grace was great": who types small throughout
    return _BEGINS.search(low[:start]) is not None and _DOES.match(low, start + len(word)) is not None
