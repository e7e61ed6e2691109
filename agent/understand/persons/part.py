"""What somebody whom a text names does in the meeting: takes part, arranges it, is absent, only listens. Pure.

A linear model over the words around the name (`part_features`), trained on sentences written for it and on labelled
invites (tests/train_parts.py). The table of its weights is parts.txt.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import resources

from agent.understand import weight_table

CLASSES = ("takes_part", "arranges", "absent", "listens", "candidate", "other")
_STEM = 5
"""Letters of a word as `part_features` has it."""
Vector = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """The trained table: what each feature says for each class, one character a class."""

    bias: Vector
    step: float
    table: dict[str, str]
    person: dict[str, float]
    """What each thing known of a person weighs for their taking part."""

    @classmethod
    def load(cls, text: str) -> Weights:
        """Read the table: a line `name value …` for each setting, a blank line, a line a feature.

        Raises ValueError where it is none.
        """
        settings, body = weight_table.parted(text)
        try:
            pairs = settings["person"]
            return cls(
                bias=tuple(float(each) for each in settings["bias"]),
                step=float(settings["step"][0]),
                table={
                    line[len(CLASSES) :].replace("↵", "\n"): line[: len(CLASSES)] for line in body.split("\n") if line
                },
                person=dict(zip((each.replace("_", " ") for each in pairs[::2]), map(float, pairs[1::2]), strict=True)),
            )
        except (KeyError, IndexError) as error:
            raise ValueError(f"this is no table of weights: {error} is missing") from None

    def probable(self, features: Iterable[str]) -> Vector:
        """How probable each class is by these features."""
        found = [line for line in map(self.table.get, features) if line is not None]
        length = math.sqrt(len(found)) or 1.0
        totals = weight_table.columns(found, len(CLASSES))
        return weight_table.probable(
            [bias + self.step * total / length for bias, total in zip(self.bias, totals, strict=True)]
        )

    def knows(self, word: str) -> bool:
        """Is that a short word which stands beside names, and so is none; of a long one only the stem is known."""
        return len(word) <= _STEM + 1 and f"b:{word.lower()[:_STEM]}" in self.table

    def takes_part(self, known: Mapping[str, float]) -> float:
        """How probable it is that a person of whom that is known takes part."""
        score = sum(self.person.get(each, 0.0) * value for each, value in known.items())
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@functools.cache
def weights() -> Weights:
    """The table that tests/train_parts.py wrote, read once."""
    return Weights.load(resources.files("agent.understand").joinpath("parts.txt").read_text("utf-8"))
