"""Words that people write without a capital, in the languages of the labelled mail. Pure.

The list, ordinary_words.txt, is collected by tests/collect_words.py; given names and common family names are not in it.
"""

from __future__ import annotations

import functools
from importlib import resources

from agent.understand.employers.domains import folded

_LEAST = 3
"""Letters of a word that the list may hold."""


@functools.cache
def _list() -> frozenset[str]:
    return frozenset(resources.files("agent.understand").joinpath("ordinary_words.txt").read_text("utf-8").splitlines())


def all_ordinary(name: str) -> bool:
    """Are all words of a name such words, small ones as they may be: "Personas y Talento"."""
    words = [word for each in name.split() if len(word := folded(each)) >= _LEAST]
    short = any(each[0].isupper() and len(folded(each)) < _LEAST for each in name.split())
    return bool(words) and not short and all(word in _list() for word in words)
