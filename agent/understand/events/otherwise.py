"""What an event is when it is no job interview of the owner: words by family, in several languages. Pure.

What a title says is in `otherwise_title`, what the text below it says in `otherwise_text`. Weights are in the points of
`interview`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.phrases import lowered

OF_AN_END = "talk of an offer, a reference or a start"
"""What follows a decision: whoever asks to it has been in touch."""


@dataclass(frozen=True, slots=True)
class Other:
    """A family of things, what to call it, and how much its words speak against an interview."""

    what: str
    weight: float
    head: re.Pattern[str]


def other(what: str, weight: float, *patterns: str) -> Other:
    """A family by the patterns of its words."""
    return Other(what, weight, lowered(*patterns))
