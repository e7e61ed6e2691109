"""The gates of an order by itself: whether it is about a draft, ends, and is no question without its mark. Pure.

They stand among those of a clause that lets something go (`letting_gates`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent.understand import answer_gates, gate_words, order_words

if TYPE_CHECKING:
    from agent.understand.release_gates import Spoken

_SENT_BEFORE = re.compile(r"(?<!\w)(?:envié|mandé|aprobé)(?!\w)|^\W*(?:envoyé|parti)e?s?\W*$", re.IGNORECASE)
"""A Spanish or French past that without its accent is an order."""
_ARTICLES = frozenset("the my our your a der die das mein meine le la les mon ma mes el los las mi mis".split())
_GOOD_TO = re.compile(r"\b(?:good|fine|great|ok|okay|right|nice|perfect) (?:to|on) ", re.IGNORECASE)


def is_of_another_thing(said: Spoken) -> bool:
    """ "Send the contract": what is sent is no draft."""
    words = said.words
    if words[0] in _ARTICLES and words[1:2] and words[1] in order_words.THINGS:
        return True  # "the dog can go out"
    for at, word in enumerate(words):
        if word not in order_words.ORDERS:
            continue
        for behind in words[at + 1 : at + 1 + order_words.OBJECT]:
            if behind in order_words.LETTERS or behind[0] == "@" or behind in gate_words.ABOUT:
                break
            if behind in order_words.THINGS:
                return True
    return False


def has_no_end(said: Spoken) -> bool:
    """ "Please send the" """
    dangles = said.words[-1] in order_words.DANGLING or any(
        end == len(said.words) for at in range(len(said.words)) for end, _ in order_words.DANGLES.at(said.words, at)
    )
    return said.ends and dangles and len(said.words) > 1


def asks_without_a_mark(said: Spoken) -> bool:
    """ "How do I approve this" """
    words = [word for word in said.words if word not in gate_words.INTERJECTIONS]
    if any(True for _ in order_words.NO_QUESTION.at(words, 0)):
        return False
    return any(True for _ in order_words.ASKS.at(words, 0))


def is_how_they_see_it(said: Spoken) -> bool:
    """ "Looks good to Bob" """
    return theirs(said.words, said.heard.clause.text)


def theirs(words: Sequence[str], text: str) -> bool:
    """Is it said of how somebody it is for sees it, or looks?"""
    named = answer_gates.holds(words, order_words.SEEMS) and _GOOD_TO.search(text) is not None
    return named or answer_gates.holds(words, order_words.OF_THEIRS)


def is_over(said: Spoken) -> bool:
    """It is told that it went, or who goes with whom."""
    return over(said.words, said.heard.clause.text)


def over(words: Sequence[str], text: str) -> bool:
    """Is it told that it went, or who goes with whom?"""
    if answer_gates.holds(words, order_words.OVER) or answer_gates.holds([*words, "@end"], order_words.GOES_WITH):
        return True
    return _SENT_BEFORE.search(text) is not None
