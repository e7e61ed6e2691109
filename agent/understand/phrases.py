"""Many phrases as one quick pattern, for texts in lower case. Pure.

Python tries the branches of a long alternation one after another at every place. Where they all begin a word, are
not blind to case and begin with a letter, it sees at a glance that none can match: several times as fast.
"""

from __future__ import annotations

import re


def lowered(*patterns: str) -> re.Pattern[str]:
    """One pattern of the alternatives of all those, to be searched in lower-case text; groups must not capture."""
    branches = [branch for pattern in patterns for branch in _branches(_lower(pattern))]
    words = [branch[2:] for branch in branches if branch.startswith(r"\b")]
    others = [branch for branch in branches if not branch.startswith(r"\b")]
    return re.compile("|".join([*([rf"\b(?:{'|'.join(words)})"] if words else []), *others]), re.MULTILINE)


def _lower(pattern: str) -> str:
    """In lower case, save what stands behind a backslash: a word is no `\\W`."""
    return re.sub(r"\\.|[^\\]+", lambda found: found[0] if found[0][0] == "\\" else found[0].lower(), pattern)


def _branches(pattern: str) -> list[str]:
    """The alternatives of the outermost level."""
    found, depth, bracket, start = [], 0, False, 0
    at = 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif bracket:
            bracket = sign != "]"
        elif sign == "[":
            bracket = True
            at += pattern[at + 1 : at + 2] in ("]", "^")
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and depth == 0:
            found.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*found, pattern[start:]]


def same_length(text: str) -> str:
    """The text in lower case with every letter at its place: the Turkish dotted I would become two."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
