"""Trains the weights of `understand.stages`, writes agent/understand/stages.txt; wants numpy.

    pip install -e '.[train]'
    python tests/train_stages.py            trains, prints the scores with authors left out, writes the table
    python tests/train_stages.py --fast     only trains and writes

Trained on the half `seen` of the labelled invites; a label without a round is one of which nothing says which. The same
files give the same table: order and start are fixed.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.model import Stage
from agent.understand.stages import stage_signs, stages
from tests import labels

TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "stages.txt"
HELD, RARE, AUTHORS = 12.0, 5, 3
"""What the square of the weights costs; how often a sign must stand, and with how many authors."""
ROUNDS, PARTS = 600, 4
"""Steps of the descent; in how many parts authors are left out."""
LEAST = 0.02
"""Signs of which no weight is larger are left out of the table."""


@dataclass(frozen=True)
class Told:
    """An interview, its round as it is labelled, as words say it outright, and the signs of it."""

    author: str
    name: str
    stage: Stage
    outright: Stage | None
    signs: frozenset[str]


def told() -> list[Told]:
    """The interviews of the half that may be looked at."""
    found: list[Told] = []
    read: list[tuple[Any, stage_signs.Invited]] = []
    real = stages.of

    def noted(event: Any, message: Any, who: Any, **more: Any) -> Stage:
        read.append((event, stage_signs.invited(event, message, who, **more)))
        return Stage.OTHER

    stages.of = noted
    try:
        for one in labels.load("invites", "seen"):
            read.clear()
            one.read()
            for label in one.label["events"]:
                here = next((here for event, here in read if labels.at(event.start) == labels.at(label["start"])), None)
                if label["interview"] == "yes" and here:
                    stage = Stage(label["stage"] or "other")
                    found.append(Told(one.author, one.name, stage, stages.outright(here), stage_signs.of(here)))
    finally:
        stages.of = real
    return found


def fit(read: Sequence[Told]) -> stages.Weights:
    """What each sign is worth: the likelihood of the rounds raised, the squares of the weights held (Nesterov 1983)."""
    seen: dict[str, Counter[str]] = {}
    for one in read:
        for sign in one.signs:
            seen.setdefault(sign, Counter())[one.author] += 1
    kept = sorted(sign for sign, by in seen.items() if sum(by.values()) >= RARE and len(by) >= AUTHORS)
    index = {sign: at for at, sign in enumerate(kept)}
    rounds = tuple(Stage)
    shown = np.zeros((len(read), len(kept) + 1))
    shown[:, -1] = 1
    for at, one in enumerate(read):
        shown[at, [index[sign] for sign in one.signs if sign in index]] = 1
    truth = np.zeros((len(read), len(rounds)))
    truth[np.arange(len(read)), [rounds.index(one.stage) for one in read]] = 1
    held = np.full((len(kept) + 1, 1), HELD)
    held[-1] = 0
    step = 1 / (0.5 * np.linalg.norm(shown, 2) ** 2 + HELD)
    weights = ahead = np.zeros((len(kept) + 1, len(rounds)))
    pace = 1.0
    for _ in range(ROUNDS):
        points = shown @ ahead
        probable = np.exp(points - points.max(axis=1, keepdims=True))
        probable /= probable.sum(axis=1, keepdims=True)
        new = ahead - step * (shown.T @ (probable - truth) + held * ahead)
        faster = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead = new + (pace - 1) / faster * (new - weights)
        weights, pace = new, faster
    rows = {sign: tuple(float(each) for each in weights[at].round(2)) for sign, at in index.items()}
    bias = tuple(float(each) for each in weights[-1].round(2))
    return stages.Weights(rounds, bias, {s: row for s, row in rows.items() if max(map(abs, row)) >= LEAST})


def table(weights: stages.Weights) -> str:
    """The text that `stages.Weights.load` reads."""
    lines = [
        f"trained_on {labels.stages_trained_on()}",
        f"stages {' '.join(weights.stages)}",
        f"bias {' '.join(f'{each:.2f}' for each in weights.bias)}",
        "",
    ]
    lines += [f"{sign}\t{' '.join(f'{each:.2f}' for each in weights.table[sign])}" for sign in sorted(weights.table)]
    return "\n".join(lines) + "\n"


def left_out(read: Sequence[Told]) -> None:
    """Prints how each author's rounds are read by weights that never saw them."""
    authors = sorted({one.author for one in read})
    together = 0
    for number in range(PARTS):
        left = set(authors[number::PARTS])
        weights = fit([one for one in read if one.author not in left])
        for author in sorted(left):
            theirs = [one for one in read if one.author == author]
            right = sum((one.outright or weights.likeliest(one.signs)) is one.stage for one in theirs)
            together += right
            _say(f"{author:10} {right} of {len(theirs)}")
    _say(f"all        {100 * together / len(read):.1f} % of {len(read)}")


def main() -> None:
    """Trains, says how well, and writes the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fast", action="store_true", help="leave nobody out, only write")
    fast = parser.parse_args().fast
    read = told()
    _say(f"{len(read)} interviews")
    if not fast:
        left_out(read)
    TABLE.write_text(table(fit(read)), "utf-8")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
