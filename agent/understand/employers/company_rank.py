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
from agent.understand.employers.domains import folded

NOBODY, NOBODY_IS = "", "nobody"
"""The name of no employer among the candidates, and its one feature."""
UNLIKELY = 0.05
"""Below this the name that the rules of `employer` found gives way to the likeliest.

On three hands of which neither had been learned the rules alone find three names of four, the two together five of six,
whether this is a twentieth or a tenth; the smaller leaves the rules their clients of agencies.
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
        return cls(weight_table.worths(weight_table.parted(text)[1]))

    def probable(self, candidates: Mapping[str, frozenset[str]]) -> dict[str, float]:
        """How probable each name is to be the employer's, and `NOBODY` that none is."""
        known = self.table.get
        # The features have no order, and the sum of the same numbers must be the same every time.
        points = {name: math.fsum(known(each, 0.0) for each in features) for name, features in candidates.items()}
        points[NOBODY] = known(NOBODY_IS, 0.0)
        highest = max(points.values())
        powers = {name: math.exp(each - highest) for name, each in points.items()}
        together = sum(powers.values())
        return {name: each / together for name, each in powers.items()}

    def settle(self, found: str | None, candidates: Mapping[str, frozenset[str]]) -> str | None:
        """The employer's name: the one that was `found`, unless it is unlikely, or a domain's that nobody writes."""
        probable = self.probable(candidates)
        likeliest = max(probable, key=lambda name: probable[name])
        if likeliest == NOBODY or found is None:
            return found or likeliest or None
        same = [name for name in candidates if folded(name) == folded(found)]
        unwritten = same and not any(each.startswith("in:") for name in same for each in candidates[name])
        return likeliest if unwritten or sum(probable[name] for name in same) < UNLIKELY else found


@functools.cache
def shipped() -> Weights:
    """The table that lies in the package."""
    return Weights.load(resources.files("agent.understand").joinpath("companies.txt").read_text("utf-8"))
