"""Trains the weights of `understand.roles`, writes agent/understand/roles.txt; wants numpy.

    pip install -e '.[train]'
    python tests/train_roles.py            trains, prints the scores with authors left out, writes the table
    python tests/train_roles.py --fast     only trains and writes

Trained on the half `seen` of the labelled invites: of each interview the runs of words that are its job as labelled,
among all others; where no job is labelled, none. The same files give the same table: order and start are fixed.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand import interview
from agent.understand.roles import role_spans, roles
from tests import labels

TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "roles.txt"
ROUNDS, RATE, HELD, RARE = 12, 0.15, 3e-3, 6
PARTS = 5
"""In how many parts authors are left out."""
LEAST = 0.05
"""Weights smaller than this are left out of the table."""


@dataclass(frozen=True)
class Sought:
    """An interview, the job as it is labelled and as the rules find it, and all runs of its words."""

    author: str
    name: str
    role: str | None
    ruled: str | None
    found: role_spans.Found


class Rows:
    """One interview in numbers: the signs of its words as first, last and each, of its runs, and which are right."""

    def __init__(self, one: Sought, index: dict[str, int]) -> None:
        self.signs = [
            _numbered((tuple(of(line, at)) for line in one.found.lines for at in range(len(line.words))), index)
            for of in (role_spans.of_first, role_spans.of_last, role_spans.of_each)
        ]
        self.signs.append(_numbered((span.signs for span in one.found.spans), index))
        begins = np.cumsum([0, *(len(line.words) for line in one.found.lines)])
        self.first = np.array([begins[span.line] + span.first for span in one.found.spans], dtype=np.int64)
        self.last = np.array([begins[span.line] + span.last for span in one.found.spans], dtype=np.int64)
        self.words = int(begins[-1])
        meant = role_spans.letters(one.role)
        right = [bool(meant) and span.letters == meant for span in one.found.spans]
        self.right = np.array([*right, not meant], dtype=bool)

    def probable(self, weights: Any) -> Any:
        """How probable each run is, and last that there is none."""
        first, last, each, run = (np.bincount(at, weights[signs], minlength=of) for signs, at, of in self.signs)
        up_to = np.concatenate([[0.0], np.cumsum(each)])
        points = first[self.first] + last[self.last] + up_to[self.last + 1] - up_to[self.first] + run
        points = np.append(points, weights[0])
        powers = np.exp(points - points.max())
        return powers / powers.sum()

    def slope(self, weights: Any) -> Any:
        """How the likelihood of the right runs falls with each weight."""
        probable = self.probable(weights)
        slope = probable.copy()
        slope[self.right] -= probable[self.right] / max(probable[self.right].sum(), 1e-12)
        nothing, slope = slope[-1], slope[:-1]
        first = np.bincount(self.first, slope, minlength=self.words)
        last = np.bincount(self.last, slope, minlength=self.words)
        up_to = np.bincount(self.first, slope, minlength=self.words + 1)
        up_to -= np.bincount(self.last + 1, slope, minlength=self.words + 1)
        each = np.cumsum(up_to)[: self.words]
        found = np.zeros(len(weights))
        for (signs, at, _), by in zip(self.signs, (first, last, each, slope), strict=True):
            found += np.bincount(signs, by[at], minlength=len(weights))
        found[0] += nothing
        return found


def _numbered(groups: Iterable[Sequence[str]], index: dict[str, int]) -> tuple[Any, Any, int]:
    """The known signs of all groups as numbers, to which group each belongs, and how many groups there are."""
    signs: list[int] = []
    ends: list[int] = []
    for group in groups:
        signs += [index[each] for each in group if each in index]
        ends.append(len(signs))
    lengths = np.diff([0, *ends])
    return np.array(signs, dtype=np.int64), np.repeat(np.arange(len(ends)), lengths), len(ends)


def sought() -> list[Sought]:
    """The interviews of the half that may be looked at."""
    found: list[Sought] = []
    read: list[tuple[Any, str | None, role_spans.Found]] = []
    find, post = role_spans.find, interview.ruled_post
    last: list[role_spans.Found] = []
    ruled: list[str | None] = []

    def noted(event: Any, *args: Any, **more: Any) -> role_spans.Found:
        last[:] = [find(event, *args, **more)]
        read.append((event, ruled[-1], last[0]))
        return last[0]

    def posted(*args: Any) -> str | None:
        ruled.append(post(*args))
        return ruled[-1]

    role_spans.find, interview.ruled_post = noted, posted
    try:
        for one in labels.load("invites", "seen"):
            read.clear()
            one.read()
            for label in one.label["events"]:
                here = next((each for each in read if labels.at(each[0].start) == labels.at(label["start"])), None)
                if label["interview"] == "yes" and here:
                    found.append(Sought(one.author, one.name, label["role"], here[1], here[2]))
    finally:
        role_spans.find, interview.ruled_post = find, post
    return found


def signs_of(found: role_spans.Found) -> set[str]:
    """All signs of an interview."""
    of = (role_spans.of_first, role_spans.of_last, role_spans.of_each)
    words = {sign for line in found.lines for at in range(len(line.words)) for each in of for sign in each(line, at)}
    return words.union(*(span.signs for span in found.spans))


def fit(read: Sequence[Sought]) -> roles.Weights:
    """What each sign is worth: the likelihood of the jobs among all runs, raised by AdaGrad."""
    standing = Counter(sign for one in read for sign in signs_of(one.found))
    kept = sorted(sign for sign, count in standing.items() if count >= RARE)
    index = {sign: at for at, sign in enumerate(kept, 1)}
    rows = [Rows(one, index) for one in read]
    rows = [each for each in rows if each.right.any()]
    weights, squares, total = np.zeros(len(kept) + 1), np.full(len(kept) + 1, 1e-2), np.zeros(len(kept) + 1)
    chance = np.random.default_rng(1)
    for round_ in range(ROUNDS):
        for at in chance.permutation(len(rows)):
            slope = rows[at].slope(weights)
            places = np.nonzero(np.abs(slope) > 1e-5)[0]
            by = slope[places] + HELD * weights[places]
            squares[places] += by * by
            weights[places] -= RATE * by / np.sqrt(squares[places])
        if round_ >= ROUNDS // 2:
            total += weights
    mean = total / (ROUNDS - ROUNDS // 2)
    table = {sign: round(float(mean[at]), 2) for sign, at in index.items() if abs(mean[at]) >= LEAST}
    return roles.Weights({**table, roles.NOTHING_IS: round(float(mean[0]), 2)})


def table(weights: roles.Weights) -> str:
    """The text that `roles.Weights.load` reads."""
    lines = [f"trained_on {labels.roles_trained_on()}", ""]
    lines += [f"{sign}\t{weights.table[sign]:.2f}" for sign in sorted(weights.table)]
    return "\n".join(lines) + "\n"


def left_out(read: Sequence[Sought]) -> None:
    """Prints how each author's jobs are read by weights that never saw them, and by the rules alone."""
    authors = sorted({one.author for one in read})
    together, ruled = 0, 0
    for number in range(PARTS):
        left = set(authors[number::PARTS])
        weights = fit([one for one in read if one.author not in left])
        for author in sorted(left):
            theirs = [one for one in read if one.author == author]
            right = sum(_same(weights.settle(one.ruled, one.found), one.role) for one in theirs)
            together += right
            ruled += sum(_same(one.ruled, one.role) for one in theirs)
            _say(f"{author:10} {right} of {len(theirs)}")
    _say(f"all        {together} of {len(read)} = {100 * together / len(read):.1f} %; by rules alone {ruled}")


def _same(one: str | None, two: str | None) -> bool:
    return role_spans.letters(one) == role_spans.letters(two)


def main() -> None:
    """Trains, says how well, and writes the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fast", action="store_true", help="leave nobody out, only write")
    fast = parser.parse_args().fast
    read = sought()
    _say(f"{len(read)} interviews")
    if not fast:
        left_out(read)
    TABLE.write_text(table(fit(read)), "utf-8")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
