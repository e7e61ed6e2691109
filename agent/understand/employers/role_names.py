"""Roles by their names: how a text names one, and which two are one. Pure."""

from __future__ import annotations

import functools
import re

from agent.understand.folding import fold


@functools.lru_cache(maxsize=4096)
def role_words(role: str | None) -> str:
    """A role as it is named among folded words: without its level and what stands in brackets; '' for none."""
    words = fold(_BRACKETS.sub(" ", role or "")).split()
    while len(words) > 1 and words[0] in LEVELS:
        del words[0]
    return " ".join(words)


def same_role(one: str | None, other: str | None) -> bool:
    """May two roles be one, which a later invitation names with its level or its team: “Senior Backend Engineer (m/f)”
    for “Backend Engineer”? Two levels are two roles."""
    levels = [LEVELS & set(fold(_BRACKETS.sub(" ", role or "")).split()) for role in (one, other)]
    plain = [_NUMBERED.sub("", role_words(role)) for role in (one, other)]
    return plain[0] == plain[1] != "" and (levels[0] == levels[1] or not all(levels))


_NUMBERED = re.compile(r" (?:i{1,3}|iv|v|[1-5])$")
_BRACKETS = re.compile(r"\([^()]{0,40}\)|\[[^][]{0,40}\]")
LEVELS = frozenset(["senior", "junior", "lead", "principal", "staff", "sr", "jr", "mid", "associate", "chief", "head"])
