"""The sentence around a name as patterns read it: small letters, without brackets, others by a sign. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.persons.mentioned import Mention, Text
from agent.understand.persons.salutations import TITLES

MOST = 40
"""Tokens on either side of a name that are looked at."""
BRACKET = 16
ENDS = frozenset(".!?;…")
_CELL = frozenset("|")


def others(read: Text) -> dict[int, Mention]:
    """All mentions of a text by each of their tokens."""
    return {at: one for one in read.mentions for at in range(one.start, one.end)}


def side(tokens: Sequence[str], others: dict[int, Mention], at: int, step: int, sentences: int = 1) -> list[str]:
    """The words of the sentence on one side, what stands in brackets left out, others by a sign."""
    found: list[str] = []
    last: Mention | None = None
    opens, closes = ("(", ")") if step > 0 else (")", "(")
    for _ in range(MOST * sentences):
        if not 0 <= at < len(tokens):
            break
        token = tokens[at]
        other = others.get(at)
        if token == opens:
            if (end := _closing(tokens, at, step, closes)) is None:
                break
            at = end + step
            continue
        if token[0] == "\n" or token in _CELL or (token in ENDS and not abbreviates(tokens, at)):
            sentences -= 1
            if not sentences or token.count("\n") > 1:
                break
        if other and not other.myself and not heads_alone(other, tokens):
            if other is not last:
                found.append("§")
            last = other
        else:
            last = None
            found.append(token.lower().replace("’", "'"))
        at += step
    return found if step > 0 else found[::-1]


def heads_alone(other: Mention, tokens: Sequence[str]) -> bool:
    """Is that only the first word of a sentence: "Estará también …"."""
    alone = other.end - other.start == 1 and not (other.given or other.formal or other.office)
    return alone and (other.start == 0 or tokens[other.start - 1][0] in "\n.!?;:-–•*")


def _closing(tokens: Sequence[str], at: int, step: int, closes: str) -> int | None:
    for end in range(at + step, at + step * BRACKET, step):
        if not 0 <= end < len(tokens):
            return None
        if tokens[end] == closes:
            return end
    return None


def abbreviates(tokens: Sequence[str], at: int) -> bool:
    """Is that the dot of "Dr." or of an initial, and not the one behind "Bianca of HR."."""
    before = tokens[at - 1] if at else ""
    if len(before) > 1 and before.isupper():
        return False
    return tokens[at] == "." and before[:1].isalpha() and (len(before) == 1 or before.lower() in TITLES)


def flat(found: Sequence[str]) -> str:
    """As one string, each word with a blank behind."""
    return " ".join(found) + (" " if found else "")
