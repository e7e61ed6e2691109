"""Dictionaries that lie on this machine, of the optional extra `spelling` (pyspellchecker: en, de, fr, es).

One is read when the first word in that language is looked up, which takes up to a second, and then kept.
"""

from __future__ import annotations

import functools
import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spellchecker import SpellChecker

LANGUAGES = frozenset({"en", "de", "fr", "es"})
COMMON = 2e-7
"""How often a word must be, among all that is written, to be what somebody meant."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    checker: SpellChecker

    def knows(self, word: str) -> bool:
        """Is it a word?"""
        return bool(word in self.checker)

    def nearest(self, word: str) -> str | None:
        """The likeliest word that is one slip of a finger away; None where there is none, or a rare one."""
        near = self.checker.known(self.checker.edit_distance_1(word)) - {word}
        if not near:
            return None
        often = self.checker.word_usage_frequency
        found = max(sorted(near), key=lambda each: (each[0] == word[0], _slip(word, each), often(each)))
        return str(found) if often(found) >= COMMON else None


def _slip(word: str, meant: str) -> bool:
    """A letter left out, doubled or swapped: likelier than another letter in its place."""
    return len(word) != len(meant) or sorted(word) == sorted(meant)


def there() -> bool:
    """Is the extra installed?"""
    return importlib.util.find_spec("spellchecker") is not None


@functools.lru_cache(maxsize=4)
def dictionary(code: str) -> Words | None:
    """The dictionary of that language; None where there is none."""
    if code not in LANGUAGES or not there():
        return None
    from spellchecker import SpellChecker

    return Words(SpellChecker(language=code, distance=1))
