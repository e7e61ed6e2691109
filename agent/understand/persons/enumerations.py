"""Which names of a text stand in one enumeration: "A, B and I", a list of lines, names with what they do. Pure.

Who stands in one does the same in the meeting as the others of it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from agent.understand.days.date_words import word_set
from agent.understand.persons import mentioned, salutations

_JOINS = frozenset({",", ";", "&", "+", "/", "-", "–", "—", "*", "•", "·", ":", "."}) | word_set("""
    el la il lo le los las les de het der die das den dem o os the a l
    und and et y e en och og i oraz sowie ja és ve și и та as well along with or
""")


_OFFICE_CUT = 4
"""More letters than this before a dot, and it ends a sentence rather than a word cut short."""


_MOST_APART = 14
"""Tokens between two names of one enumeration, what stands in brackets or behind a dash among them."""


def rows(read: mentioned.Text, first: int) -> tuple[dict[int, int], int]:
    """The enumerations of a text: for the begin of each mention in one the number of it; and the next free number.

    "A, B and I", a list of lines, names with what they do in brackets: they do the same in the meeting.
    """
    found: dict[int, int] = {}
    number = first
    deep = _in_brackets(read)
    # "Aminata Sarr (desk Sahel), Benoît Legendre": what stands in brackets is said of the one before.
    for one, two in itertools.pairwise(each for each in read.mentions if each.start not in deep):
        between = read.tokens[one.end : two.start]
        if not (two.myself and _breaks(between) and _goes_on(two, read)) and _enumerated(between):
            if one.start not in found:
                found[one.start] = number
                number += 1
            found[two.start] = found[one.start]
    return found, number


def _in_brackets(read: mentioned.Text) -> set[int]:
    """Where the tokens stand in brackets that follow a name and close on their line."""
    found: set[int] = set()
    ends = {each.end for each in read.mentions}
    opened: int | None = None
    for at, word in enumerate(read.tokens):
        if word == "(" and at in ends:
            opened = at
        elif word[0] == "\n" or (opened is not None and at - opened > _MOST_APART):
            opened = None
        elif word == ")" and opened is not None:
            found |= set(range(opened, at))
            opened = None
    return found


def _goes_on(me: mentioned.Mention, read: mentioned.Text) -> bool:
    """Does a sentence of the writer's follow, and no line of a list: "Craig Sim.\\nI'll call you before"."""
    behind = read.tokens[me.end : me.end + 1]
    return bool(behind) and behind[0][0] not in "\n("


def _enumerated(between: Sequence[str]) -> bool:
    """Do these tokens only pass from one name of an enumeration to the next."""
    if not between or len(between) > _MOST_APART:
        return False
    depth = 0
    joined = lines = False
    if any(
        one == "."
        and two[0].isupper()
        and before[0].islower()
        and len(before) > _OFFICE_CUT
        and before.lower() not in salutations.TITLES
        for before, one, two in zip(between, between[1:], between[2:], strict=False)
    ):
        return False  # another sentence
    for at, each in enumerate(between):
        opens = (each == "(") - (each == ")")
        depth += opens
        if opens or depth > 0:
            continue
        if each[0] == "\n":
            if each.count("\n") > 1:
                return False
            joined = lines = True
        elif each in _JOINS:
            joined = joined or each not in {".", ":"}
        elif each.lower() in salutations.TITLES or (joined and each[0].isdigit()):
            continue
        elif joined and (each[0].isupper() or (lines and not _breaks(between[at:]))):
            continue  # an office before the next name: "2.º vogal: Eng.º Rui Casquilho"
        elif not any(later in {",", ";"} or later[0] == "\n" for later in between[at + 1 :]):
            # What stands behind a name up to the end of its piece is its office: ", Personalamt".
            return False
    return joined and depth == 0


def _breaks(words: Sequence[str]) -> bool:
    """Does a line end among them."""
    return any(each[0] == "\n" for each in words)
