"""Words and short phrases by which invitations say what people do: speaks, leads, books, is away, takes notes. Pure.

A lexicon for each of seven languages, `deeds_<language>.txt`: a line `idea: entry, entry`, an entry being one to four
words; `*` stands for any ending, `~` for up to six words between. What an idea is worth, `reader` has learned; the same
idea in another language is then worth the same.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
_APART = 6
"""Words that may stand between the parts of a verb: "nimmt … teil"."""
_STOPS = frozenset(".!?;")
_NEARLY, _MOST_LANGUAGES = 0.85, 2
"""A text is read in a second language as well that knows nearly as many of its words."""
_ELIDED = {
    "fr": re.compile(r"(?:[ldjsmtc]|qu|lorsqu|puisqu|jusqu)'"),
    "it": re.compile(r"(?:[ldc]|un|(?:de|a|ne|su|da|que)ll|all|quest|com|dov|s|m|t)'"),
}
"""What is joined to a word there: "l'entretien", "dell'ufficio". Not the "n'" that says that it is not so."""
_SHORTEST_STEM, _LONGEST_WORD = 2, 40


@dataclass(frozen=True, slots=True)
class _Entry:
    """A phrase, what it says, and the words that close it further on."""

    words: tuple[str, ...]
    idea: str
    closed_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The entries of a language by their first word: whole, or by its begin."""

    whole: dict[str, list[_Entry]]
    begun: dict[str, list[_Entry]]

    def at(self, word: str) -> list[_Entry]:
        """What may begin with that word."""
        found = list(self.whole.get(word, ()))
        for length in range(_SHORTEST_STEM, min(len(word), _LONGEST_WORD) + 1):
            found += self.begun.get(word[:length], ())
        return found


def folded(word: str) -> str:
    """Small letters without accents; marks stay."""
    low = word.lower().replace("’", "'")
    if low.isascii():
        return low
    plain = unicodedata.normalize("NFKD", low.replace("ß", "ss"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def parsed(text: str) -> Lexicon:
    """A lexicon out of its file. Raises ValueError, with the line, for one that says nothing."""
    whole: dict[str, list[_Entry]] = {}
    begun: dict[str, list[_Entry]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        idea, colon, entries = line.partition(":")
        if not line.strip() or line.startswith("#"):
            continue
        if not colon or not entries.strip():
            raise ValueError(f"line {number}: no `idea: entry, entry`: {line[:60]!r}")
        for entry in entries.split(","):
            words = [folded(word) for word in entry.split()]
            cut = words.index("~") if "~" in words else len(words)
            if not words[:cut]:
                continue
            first = words[0]
            one = _Entry(tuple(words[:cut]), idea.strip(), tuple(words[cut + 1 :]))
            table, key = (begun, first[:-1]) if first.endswith("*") else (whole, first)
            table.setdefault(key, []).append(one)
    return Lexicon(whole, begun)


@functools.cache
def lexicon(language: str) -> Lexicon:
    """That of one of `LANGUAGES`, read once."""
    return parsed(resources.files("agent.understand").joinpath(f"deeds_{language}.txt").read_text("utf-8"))


@functools.lru_cache(maxsize=20_000)
def _at(language: str, word: str) -> tuple[_Entry, ...]:
    found = lexicon(language).at(word)
    if not found and (joined := _ELIDED.get(language)) and (begin := joined.match(word)):
        found = lexicon(language).at(word[begin.end() :])
    return tuple(found)


@functools.cache
def said_by(language: str) -> frozenset[str]:
    """Every idea of a language's lexicon."""
    tables = lexicon(language).whole, lexicon(language).begun
    return frozenset(entry.idea for table in tables for entries in table.values() for entry in entries)


def languages(words: Sequence[str]) -> list[str]:
    """Whose lexicon knows most of the folded words, and who knows nearly as many."""
    alone = [word for word in words if word[:1].isalpha()]
    known = {language: sum(1 for word in alone if _at(language, word)) for language in LANGUAGES}
    most = max(known.values())
    ranked = sorted(LANGUAGES, key=lambda language: -known[language])
    return [language for language in ranked if known[language] >= _NEARLY * most][:_MOST_LANGUAGES] if most else []


def ideas(words: Sequence[str], spoken: Sequence[str]) -> list[set[str]]:
    """For each of the folded words what a phrase that begins there says, in the languages `spoken`.

    Where a phrase begins, its first word says nothing of its own.
    """
    found: list[set[str]] = [set() for _ in words]
    for at, word in enumerate(words):
        if not word[:1].isalpha():
            continue
        hits = [
            (length, entry.idea)
            for language in spoken
            for entry in _at(language, word)
            if (length := _length(entry, words, at))
        ]
        longest = max((length for length, _ in hits), default=0)
        found[at] = {idea for length, idea in hits if longest == 1 or length > 1}
    return found


def _length(entry: _Entry, words: Sequence[str], at: int) -> int:
    """How many words of the text the entry takes up there; 0: it does not stand there."""
    count = len(entry.words)
    if count > 1 and not _same(entry.words[1:], words[at + 1 : at + count]):
        return 0
    if not entry.closed_by:
        return count
    for begin in range(at + count, min(len(words), at + count + _APART + 2)):
        if words[begin] in _STOPS:
            return 0
        if _same(entry.closed_by, words[begin : begin + len(entry.closed_by)]):
            return count + len(entry.closed_by) + 1
    return 0


def _same(patterns: Sequence[str], words: Sequence[str]) -> bool:
    return len(patterns) == len(words) and all(
        word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern
        for pattern, word in zip(patterns, words, strict=True)
    )
