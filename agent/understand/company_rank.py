"""Which name in an invitation is the employer's: a linear model over what speaks for each. Pure.

Trained on labelled invitations (tests/train_companies.py); the table of its weights is companies.txt.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

from agent.understand import weight_table

PLAIN = 0.7
"""How probable a name must be to be taken, whatever the rules of `employer` found.

Chosen on hands of which neither had been learned: there it was right more often than either of the two alone.
"""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature is worth."""

    table: Mapping[str, float]

    @classmethod
    def load(cls, text: str) -> Weights:
        """Read the table: a line `name value …` for each setting, a blank line, a line `feature<tab>worth` a feature.

        Raises ValueError where it is none.
        """
        _, body = weight_table.parted(text)
        try:
            lines = (line.rpartition("\t") for line in body.splitlines())
            return cls({feature: float(worth) for feature, _, worth in lines})
        except ValueError as error:
            raise ValueError(f"this is no table of weights: {error}") from None

    def best(self, candidates: Mapping[str, frozenset[str]]) -> tuple[str | None, float]:
        """The likeliest name and how probable it is among them; None where there are none."""
        if not candidates:
            return None, 0.0
        known = self.table.get
        points = {name: sum(known(each, 0.0) for each in features) for name, features in candidates.items()}
        name = max(points, key=lambda each: points[each])
        return name, 1 / sum(math.exp(each - points[name]) for each in points.values())


@functools.cache
def shipped() -> Weights:
    """The table that lies in the package."""
    return Weights.load(resources.files("agent.understand").joinpath("companies.txt").read_text("utf-8"))
