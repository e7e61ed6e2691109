"""How much each sign of an event says for an interview of the owner: a scale with a readable table of weights. Pure.

A sign is a name and a value: the points of a signal, of a family of words, or one for what an event is like. The
table comes with that of the words (`event_words.Weights`), trained on labelled invites (tests/train_events.py). What
stands in no table weighs what it weighs by hand: a signal its own points, a doubt against, what it is like nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

BY_HAND = 0.6
"""Points of the scale for one of a signal's own."""
FROM = 3.0
"""So many of its own points a signal's sum takes to say yes by hand."""
DOUBT = -1.0
SIGNAL, FAMILY, LIKE, DOUBTED, SHAPE = "signal:", "family:", "like:", "doubt:", "shape:"


_LIKELY: Mapping[str, float] = {
    "told you leave": -1.5,
    "told your view as a user": -0.8,
    "told you ask the questions": -0.8,
    "told others are judged": -0.6,
    "told you may be quoted": -1.2,
    "told how to interview is taught": -0.4,
    "told your papers were read": 0.6,
    "you are given a part": -1.5,
    "greeted with the host's own": -0.8,
    "titled a topic": -1.2,
    "titled a recording": -1.5,
    "an interview recorded": -0.8,
    "titled a family": -1.2,
    "a child is meant": -0.8,
    "it is paid for": -0.8,
}
"""What an event is like of which it is plain to which side it tends, however seldom an author wrote one."""


def by_hand(sign: str) -> float:
    """What a sign weighs that no table knows, per unit of its value."""
    if sign.startswith(SIGNAL):
        return BY_HAND
    return DOUBT if sign.startswith(DOUBTED) else _LIKELY.get(sign.removeprefix(SHAPE), 0.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """The weights of signs and what is weighed against them."""

    weights: Mapping[str, float]
    bias: float = -FROM * BY_HAND

    def of(self, sign: str) -> float:
        """What a sign weighs per unit of its value."""
        found = self.weights.get(sign)
        return by_hand(sign) if found is None else found

    def points(self, signs: Mapping[str, float]) -> float:
        """How much all of them say: above nothing an interview is more likely than not (natural logarithm of odds)."""
        return self.bias + sum(self.of(sign) * value for sign, value in signs.items())
