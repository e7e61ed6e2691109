"""Trains the weights of `understand.employers.company_rank`, writes agent/understand/companies.txt; wants numpy.

    pip install -e '.[train]'
    python tests/train_companies.py            trains, prints the scores with each author left out, writes the table
    python tests/train_companies.py --fast     only trains and writes

Trained on the half `seen` of the labelled invites: of each interview whose employer is told, the one candidate that is
the employer among all others. The same files give the same table: order and start are fixed. Leaving each author out
takes three minutes.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand import interview
from agent.understand.employers import company_candidates, company_rank
from tests import labels

TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "companies.txt"
ROUNDS, RATE, HELD, RARE = 20, 0.3, 1e-4, 12
LEAST = 0.02
"""Weights smaller than this are left out of the table."""


@dataclass(frozen=True)
class Sought:
    """The candidates of one interview, and the employer as it is labelled."""

    author: str
    name: str
    employer: str | None
    candidates: dict[str, frozenset[str]]

    @property
    def right(self) -> list[int]:
        """Which candidates are the employer, by their places."""
        wanted = plain(self.employer)
        return [at for at, each in enumerate(self.candidates) if plain(each) == wanted] if wanted else []


def plain(name: str | None) -> str:
    """A name as it is compared: case and punctuation are written either way."""
    return "".join(re.findall(r"\w+", (name or "").casefold()))


def sought() -> list[Sought]:
    """The interviews of the half that may be looked at."""
    found: list[Sought] = []
    find, judge = company_candidates.find, interview.judge
    last: list[dict[str, frozenset[str]]] = []
    read: list[tuple[Any, dict[str, frozenset[str]]]] = []

    def noted(*args: Any, **more: Any) -> dict[str, frozenset[str]]:
        last[:] = [find(*args, **more)]
        return last[0]

    def judged(event: Any, **more: Any) -> Any:
        reading = judge(event, **more)
        read.append((event, last[0]))
        return reading

    company_candidates.find, interview.judge = noted, judged  # type: ignore[assignment]
    try:
        for one in labels.load("invites", "seen"):
            read.clear()
            one.read()
            for label in one.label["events"]:
                if label["interview"] != "yes":
                    continue
                for event, candidates in read:
                    if labels.at(event.start) == labels.at(label["start"]):
                        found.append(Sought(one.author, one.name, label["company"], candidates))
                        break
    finally:
        company_candidates.find, interview.judge = find, judge  # type: ignore[assignment]
    return found


def shown(read: Sequence[Sought]) -> Iterator[tuple[list[frozenset[str]], list[int]]]:
    """Each interview as it is learned: the features of its candidates, the last of them nobody, and which are right.

    And once more without its employer and what shares a word with it: then nobody is.
    """
    nobody = frozenset({company_rank.NOBODY_IS})
    for one in read:
        features = list(one.candidates.values())
        if one.right:
            yield [*features, nobody], one.right
        elif one.employer is not None:
            continue
        words = set(re.findall(r"\w{3,}", (one.employer or "").casefold()))
        others = [
            each
            for (name, each), at in zip(one.candidates.items(), range(len(features)), strict=True)
            if at not in one.right
            and not words & set(re.findall(r"\w{3,}", name.casefold()))
            and not any(word in plain(name) for word in words)
        ]
        yield [*others, nobody], [len(others)]


def fit(read: Sequence[Sought]) -> dict[str, float]:
    """What each feature is worth: the likelihood of the employers among their candidates, raised by AdaGrad."""
    told = list(shown(read))
    standing = Counter(each for candidates, _ in told for features in candidates for each in features)
    index = {each: at for at, each in enumerate(sorted(each for each, count in standing.items() if count >= RARE))}
    rows = [
        [np.array(sorted(index[each] for each in features if each in index), dtype=np.int64) for features in candidates]
        for candidates, _ in told
    ]
    weights, squares, total = np.zeros(len(index)), np.full(len(index), 1e-2), np.zeros(len(index))
    chance = np.random.default_rng(1)
    for round_ in range(ROUNDS):
        for at in chance.permutation(len(told)):
            points = np.array([weights[each].sum() for each in rows[at]])
            probable = np.exp(points - points.max())
            probable /= probable.sum()
            right = told[at][1]
            slope = probable.copy()
            slope[right] -= probable[right] / max(probable[right].sum(), 1e-12)
            for places, each in zip(rows[at], slope, strict=True):
                if abs(each) > 1e-4:
                    squares[places] += each * each
                    weights[places] -= RATE * (each + HELD * weights[places]) / np.sqrt(squares[places])
        if round_ >= ROUNDS // 2:
            total += weights
    mean = total / (ROUNDS - ROUNDS // 2)
    return {each: float(mean[at]) for each, at in index.items() if abs(mean[at]) >= LEAST}


def table(worth: dict[str, float]) -> str:
    """The text that `company_rank.Weights.load` reads."""
    lines = [f"trained_on {labels.companies_trained_on()}", ""]
    lines += [f"{each}\t{worth[each]:.2f}" for each in sorted(worth)]
    return "\n".join(lines) + "\n"


def left_out(read: Sequence[Sought]) -> None:
    """Prints how each author's employers are found by weights that never saw them."""
    together: list[bool] = []
    for author in sorted({one.author for one in read}):
        weights = company_rank.Weights(fit([one for one in read if one.author != author]))
        theirs = [one for one in read if one.author == author]
        right = [plain(weights.settle(None, one.candidates)) == plain(one.employer) for one in theirs]
        together += right
        _say(f"{author:10} {sum(right)} of {len(right)}")
    _say(f"all        {100 * sum(together) / len(together):.1f} % of {len(together)}")


def main() -> None:
    """Trains, says how well, and writes the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fast", action="store_true", help="leave nobody out, only write")
    fast = parser.parse_args().fast
    read = sought()
    _say(f"{len(read)} interviews, {sum(len(one.candidates) for one in read)} candidates")
    if not fast:
        left_out(read)
    TABLE.write_text(table(fit(read)), "utf-8")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
