"""Who heads a line of a list or of a plan that says those are there who stand in it. Pure."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from agent.understand.days.date_words import word_set
from agent.understand.persons import absents_words as absents
from agent.understand.persons.mentioned import Mention, Text
from agent.understand.persons.salutations import TITLES

_MOST_ITEMS, _MOST_ITEM = 12, 30
"""Lines of a list above somebody, and tokens of each, in which its heading is looked for."""


_BLANK = 2
"""Ends of line between a heading and its list: one line may be left blank."""
_BARE_HEADING = 2
"""Words of a heading without a colon."""


_BULLETS = frozenset("-–—*•·>")


def is_listed(mention: Mention, read: Text) -> bool:
    """Do they head a line of a list whose heading says that those are there."""
    begin = line_begin(read.tokens, mention.start)
    head = [token.lower() for token in read.tokens[begin : mention.start]]
    if _has_a_slot(mention, read, head):
        return True
    if any(token not in _BULLETS and token not in {".", ")", ":"} and not token[0].isdigit()
           and token.rstrip(".") not in TITLES for token in head):  # fmt: skip
        return False
    marked = bool(head) and head[0] in _BULLETS
    line = " ".join(read.tokens[mention.end : mention.end + _MOST_ITEM]).lower().partition("\n")[0]
    if absents.ERRAND.search(line):
        return False
    for _ in range(_MOST_ITEMS):
        if begin == 0 or read.tokens[begin - 1].count("\n") > _BLANK:
            break
        above = line_begin(read.tokens, begin - 1)
        said = " ".join(read.tokens[above : begin - 1][-_MOST_ITEM:]).lower().replace("’", "'")
        if read.tokens[begin - 1].count("\n") > 1 and not said.endswith(":"):
            break
        if said.endswith(":") or (len(said.split()) <= _BARE_HEADING and above > 0 and absents.HEADING.fullmatch(said)):
            return absents.HEADING.search(said) is not None and absents.NO_HEADING.search(said) is None
        if said.endswith((".", "!", "?")) or (said[:1] in _BULLETS) != marked:
            break
        begin = above
    return False


_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:[ap]m|h)?|\d{1,2}(?:[ap]m|h)")
_HALVES = frozenset(["am", "pm", "uhr", "h", "a.m", "p.m", "o'clock"])
"""What stands behind an hour."""
_ZONES = word_set("""
    cet cest met mez mesz wet west eet eest gmt bst utc ist et est edt ct cst cdt mt mst mdt pt pst pdt brt
""")
_BY_THE_CLOCK = _HALVES | _ZONES | word_set("to until till bis à a às alle tot hasta hrs")


_WHOLE = 2
"""Words of a name that is surely one."""


def _has_a_slot(mention: Mention, read: Text, head: Sequence[str]) -> bool:
    """Does a line of a plan begin with an hour and their whole name: "10:45 Luca Moretti: execution"."""
    if not head or not mention.given or len(mention.name.split()) < _WHOLE:
        return False
    if not _CLOCK.fullmatch(head[0]) and not (head[0].isdigit() and len(head) > 1 and head[1].rstrip(".") in _HALVES):
        return False
    if any(token[0].isalpha() and token.rstrip(".") not in _BY_THE_CLOCK for token in head):
        return False
    line = " ".join(read.tokens[mention.end : mention.end + _MOST_ITEM]).lower().partition("\n")[0]
    lines = sum(
        one[0] == "\n" and _CLOCK.fullmatch(two) is not None
        for one, two in itertools.pairwise(read.tokens[:_MOST_PLAN])
    )
    return lines > 0 and absents.ERRAND.search(line) is None and absents.SOCIAL.search(line) is None


_MOST_PLAN = 1_500


def line_begin(tokens: Sequence[str], at: int) -> int:
    """Where the line begins in which that token stands."""
    end = at
    while at > 0 and tokens[at - 1][0] != "\n" and end - at < _MOST_ITEM:
        at -= 1
    return at
