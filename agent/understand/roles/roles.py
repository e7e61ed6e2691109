"""Which run of words in an invitation is the job's title: a linear model over what speaks for each. Pure.

Each run is as likely as its signs say, all of them and that no job is named together one; what is written in several
places counts as often. Trained on labelled invitations (tests/train_roles.py); the weights are roles.txt.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import resources

from agent.understand import weight_table
from agent.understand.roles import role_spans
from agent.understand.roles.role_spans import Found, Line, Span

NOTHING, NOTHING_IS = "", "nothing"
"""The letters of no job, and the one sign of it."""
LIKELY_ENOUGH = 0.15
"""So probable, what the rules of `employers.job` found stays."""


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

    def points(self, found: Found) -> Iterator[tuple[Span, float]]:
        """Each run with what its signs are worth."""
        first, last, within = (
            [self._of(line, signs) for line in found.lines]
            for signs in (role_spans.of_first, role_spans.of_last, role_spans.of_each)
        )
        up_to = [[0.0, *itertools.accumulate(line)] for line in within]
        for span in found.spans:
            inside = up_to[span.line][span.last + 1] - up_to[span.line][span.first]
            whole = sum(self.table.get(each, 0.0) for each in span.signs)
            yield span, first[span.line][span.first] + last[span.line][span.last] + inside + whole

    def _of(self, line: Line, signs: Callable[[Line, int], Iterator[str]]) -> list[float]:
        known = self.table.get
        return [sum(known(each, 0.0) for each in signs(line, at)) for at in range(len(line.words))]

    def probable(self, found: Found) -> tuple[dict[str, float], dict[str, str]]:
        """How probable the letters of each run are to be the job's, `NOTHING` that none are; and how each is written,
        where it is most probable."""
        points = list(self.points(found))
        nothing = self.table.get(NOTHING_IS, 0.0)
        highest = max((each for _, each in points), default=nothing)
        highest = max(highest, nothing)
        together: defaultdict[str, float] = defaultdict(float)
        together[NOTHING] = math.exp(nothing - highest)
        best: dict[str, tuple[float, Span]] = {}
        for span, each in points:
            together[span.letters] += math.exp(each - highest)
            if span.letters not in best or each > best[span.letters][0]:
                best[span.letters] = each, span
        sum_ = sum(together.values())
        written = {letters: found.text(span) for letters, (_, span) in best.items() if together[letters] > sum_ / 100}
        return {letters: each / sum_ for letters, each in together.items()}, written

    def settle(self, ruled: str | None, found: Found) -> str | None:
        """The job's title: what the rules found where that is likely enough, else the likeliest run, or None."""
        probable, written = self.probable(found)
        if ruled and probable.get(role_spans.letters(ruled), 0.0) >= LIKELY_ENOUGH:
            return ruled
        likeliest = max(probable, key=lambda each: probable[each])
        return written.get(likeliest)


@functools.cache
def shipped() -> Weights:
    """The table that lies in the package."""
    return Weights.load(resources.files("agent.understand").joinpath("roles.txt").read_text("utf-8"))
