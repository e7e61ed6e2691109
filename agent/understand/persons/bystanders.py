"""Whom an invitation names who is no part of the talk: relatives, neighbours, who keeps the door or sends regards.
Pure.

Says it only of one mention; somebody of whom another sentence says that they come is none, and neither is the only one
whom an invitation names.
"""

from __future__ import annotations

from agent.understand.persons import around_name, attends
from agent.understand.persons import bystanders_words as words
from agent.understand.persons.mentioned import Mention, Text

_ARTICLES = frozenset(["our", "the", "unser", "unsere", "notre", "la", "le", "el", "il", "onze", "de", "o", "a"])


def is_one(mention: Mention, read: Text) -> bool:
    """Is somebody named there who only is told of."""
    others = around_name.others(read)
    before = around_name.flat(around_name.side(read.tokens, others, mention.start - 1, -1))
    behind = around_name.flat(around_name.side(read.tokens, others, mention.end, 1))
    if words.TOLD_BEFORE.search(before) or _has_been_met(before, behind):
        return True
    if _with_me(before, behind):
        return False
    return (
        words.ROLE_ITSELF.match(mention.name.lower()) is not None
        or any(each.search(before) for each in (words.ROLE_BEFORE, words.A_THING_OF_THEIRS, words.AT_DOOR))
        or words.ROLE_BEHIND.match(behind) is not None
        or words.ROLE_BEHIND.match(_bracket(mention, read)) is not None
        or words.TOLD_BEHIND.match(behind) is not None
        or (words.LABEL.match(before) is not None and "§" not in behind)
        or _is_below_label(mention, read)
        or _owns(mention, read)
        or is_of_another_day(mention, read)
    )


def _has_been_met(before: str, behind: str) -> bool:
    """Is the talk with somebody said to have been: "you spoke with ¤"; not "once you have spoken with ¤".

    Nor where they come once more.
    """
    if words.COMES_AGAIN.match(behind):
        return False
    if (said := words.TALKED_WITH.search(before)) is not None:
        return words.ONCE.search(before[: said.start() + 1]) is None
    for one, two in words.HAVE_TALKED:
        if (said := one.search(before)) is not None and two.match(behind):
            return words.ONCE.search(before[: said.start() + 1]) is None
    return words.AFTER_YOURS[0].search(before) is not None and words.AFTER_YOURS[1].match(behind) is not None


def is_of_another_day(mention: Mention, read: Text) -> bool:
    """Is the talk with them one that may follow: "If that goes well, the next step is an hour with ¤"."""
    others = around_name.others(read)
    before = around_name.flat(around_name.side(read.tokens, others, mention.start - 1, -1))
    if words.ANOTHER_DAY.search(before) is not None:
        return True
    behind = around_name.flat(around_name.side(read.tokens, others, mention.end, 1))
    return words.ON_SUCCESS.search(before) is not None and words.LATER_ON.search(behind) is not None


def is_added(mention: Mention, read: Text) -> bool:
    """Do they come to others who are there: "joins us", "sitzt mit am Tisch"."""
    behind = around_name.flat(around_name.side(read.tokens, around_name.others(read), mention.end, 1))
    return any(words.ADDED.match(each) for each in attends.predicates(behind))


_ME = ("me ", "i ", "ich ", "moi ", "yo ", "io ", "ik ", "eu ", "myself ", "je ", "we ", "mich ", "mir ")
_AND = ("and ", "und ", "et ", "y ", "e ", "en ", "& ")


def _with_me(before: str, behind: str) -> bool:
    """Are they named in one breath with the writer: "my aunt Peg and I"."""
    return any(behind.startswith(f"{link}{me}") for link in _AND for me in _ME) or any(
        f"{me}{link}" in before[-40:] for link in _AND for me in _ME
    )


def _bracket(mention: Mention, read: Text) -> str:
    """What stands in brackets right behind the name, or ''."""
    tokens = read.tokens[mention.end : mention.end + around_name.BRACKET]
    return " ".join(tokens[1:]).lower().partition(" )")[0] + " " if tokens and tokens[0] == "(" else ""


def _is_below_label(mention: Mention, read: Text) -> bool:
    """Does the line above consist of a label that says so: "Contact", and the name begins its own line."""
    at = mention.start
    if at < 2 or read.tokens[at - 1] != "\n":
        return False
    end = at - 1
    begin = end
    while begin > 0 and read.tokens[begin - 1][0] != "\n" and end - begin < around_name.BRACKET:
        begin -= 1
    return words.LABEL.match(around_name.flat([token.lower() for token in read.tokens[begin:end]])) is not None


def _owns(mention: Mention, read: Text) -> bool:
    """Is only something of theirs spoken of: "Costello's café"."""
    last, behind = read.tokens[mention.end - 1], read.tokens[mention.end : mention.end + 1]
    return last.endswith(("'s", "’s")) and bool(behind) and behind[0][0].islower()
