"""Names for comparing: of employers, roles and people, word by word. Pure."""

from __future__ import annotations

import functools
import re

_LEGAL_FORMS = frozenset(["inc", "ltd", "llc", "gmbh", "ag", "se", "bv", "sa", "sarl", "plc", "corp", "co", "kg"])
_WORDS = re.compile(r"[^\W_]+")


@functools.lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """A name for comparing: letters and digits, lower-case, no legal form at its end."""
    words = _WORDS.findall(name.casefold())
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    return " ".join(words)


def says(text: str, words: str) -> bool:
    """Does a folded text hold those folded words, whole?"""
    return f" {words} " in f" {text} "
