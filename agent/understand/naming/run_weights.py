"""Which run of words in an invitation is the name that is looked for: a linear model over what speaks for each. Pure.

Each run is as likely as its signs say, all of them and that nothing is named together one; what is written in several
places counts as often. Trained on labelled invitations (tests/train_names.py).
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from agent.understand import weight_table
from agent.understand.naming import runs
from agent.understand.naming.runs import Found, Line, Run

NOTHING, NOTHING_IS = "", "nothing"
"""The letters of no name, and the one sign of it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign is worth."""

    table: Mapping[str, float]

    @classmethod
    def load(cls, text: str) -> Weights:
        """Read the table: a line `name value …` for each setting, a blank line, a line `sign<tab>worth` a sign.

        Raises ValueError where it is none.
        """
        return cls(weight_table.worths(weight_table.parted(text)[1]))

    def points(self, found: Found) -> Iterator[tuple[Run, float]]:
        """Each run with what its signs are worth."""
        first, last, within = (
            [self._of(line, signs) for line in found.lines] for signs in (runs.of_first, runs.of_last, runs.of_each)
        )
        up_to = [[0.0, *itertools.accumulate(line)] for line in within]
        for run in found.runs:
            inside = up_to[run.line][run.last + 1] - up_to[run.line][run.first]
            whole = sum(self.table.get(each, 0.0) for each in run.signs)
            yield run, first[run.line][run.first] + last[run.line][run.last] + inside + whole

    def _of(self, line: Line, signs: Callable[[Line, int], Iterator[str]]) -> list[float]:
        known = self.table.get
        return [sum(known(each, 0.0) for each in signs(line, at)) for at in range(len(line.words))]

    def probable(self, found: Found) -> tuple[dict[str, float], dict[str, str]]:
        """How probable each run's letters are to be those that are looked for, `NOTHING` that none are; and how each is
        written where it is most probable."""
        points = list(self.points(found))
        nothing = self.table.get(NOTHING_IS, 0.0)
        highest = max([nothing, *(each for _, each in points)])
        together: defaultdict[str, float] = defaultdict(float)
        together[NOTHING] = math.exp(nothing - highest)
        best: dict[str, tuple[float, Run]] = {}
        for run, each in points:
            together[run.letters] += math.exp(each - highest)
            if run.letters not in best or each > best[run.letters][0]:
                best[run.letters] = each, run
        sum_ = sum(together.values())
        written = {letters: found.text(run) for letters, (_, run) in best.items() if together[letters] > sum_ / 100}
        return {letters: each / sum_ for letters, each in together.items()}, written
