"""A text as tokens, and the spans of it that may name somebody. Pure nouns."""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST = 80
"""Of a longer list of names the rest is not looked at."""


LONGEST = 8_000
"""Characters of a text that are looked at."""


TOKEN = re.compile(
    r"[^\W\d_](?:[\w'’]|[.](?=-?\w))*(?:[-‐·][^\W\d_](?:[\w'’]|[.](?=-?\w))*)*|\d+(?:[.:]\d+)*|\n[^\S\n]*\n\s*|\n|[^\w\s]"
)


# Addresses and links, whose words are nobody's name; rows of dashes, and the towns that stand for a zone.
NO_WORDS = re.compile(
    r"https?://[^\s<>]{1,2000}|[\w.+'-]{1,64}@[\w.-]{1,255}|[_=~:-]{6,}|\((?:UTC|GMT)[ +-][^()\n]{1,8}\)[^\n]{0,120}"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of the text that may name somebody; `myself`: the writer, by "I" or "me"."""

    name: str
    start: int
    """Index of the first and one past the last of its tokens."""
    end: int
    formal: bool = False
    given: bool = False
    myself: bool = False
    office: bool = False
    """Is it a family name alone behind what that person is: "teamleider Hoekstra"."""


@dataclass(frozen=True, slots=True)
class Said:
    """One mention of somebody: the words around it as features, and where it begins in which of the texts."""

    features: list[str]
    text: int
    start: int


@dataclass(frozen=True, slots=True)
class Text:
    """The tokens of a text, and who may be named in it."""

    tokens: tuple[str, ...]
    ends: tuple[int, ...]
    """Where in the text each token ends."""
    mentions: tuple[Mention, ...]
