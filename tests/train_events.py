"""Trains the weights of `agent.understand.events.event_words` and `event_scale`, writes agent/understand/events.txt.

Wants numpy.

    pip install -e '.[train]'
    python tests/train_events.py            trains, prints the verdicts with each author left out, writes the table
    python tests/train_events.py --dry      the same without writing
    python tests/train_events.py --wrong    and every event of an author left out that is judged wrongly

Trained on the titles of tests/labelled/events, each written for what it is, and on the half `seen` of the labelled
invites. The half `aside` is never read here. The same files give the same table. What to steer by is not how well the
invites are read that it was trained on, but how well each author's are with that author left out.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.model import CalendarEvent
from agent.understand import interview, invite, weight_table
from agent.understand import message as messages
from agent.understand.events import event_scale, event_signals, event_words
from tests import labels, test_event_words, test_interview, test_interview_others, test_interview_words

TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "events.txt"
SCALE, RARE, RARITY_STEP = 1.0, 2, 0.1
SPREAD = 5.0
"""How far weights may spread: the inverse of what their squares cost."""
LEAST = 13
"""Steps that a feature must say; what says less is left out of the table."""
HELD, SELDOM = 2.5, 3
"""How much a sign's weight is held to what it is by hand, and how often it must be seen to be weighed at all."""
SHARE = {"coast": 2.0, "ridge": 2.0, "quay": 2.0, "terrace": 2.0, "fen": 2.0, "mill": 2.0, "dune": 2.0}
"""Authors whose invites no signal was written from say more of how much a signal is worth."""
HOUSE, CASE, ORDINARY = "house", 1.5, 0.02
"""Who wrote the cases of the tests, and how much one of them and an ordinary title count."""
PARTS = 8
"""Into how many the authors are parted to be left out."""
TRUTH = {"yes": 1.0, "ask": 0.5, "no": 0.0}
ME = frozenset(["robin", "keller", "ana", "duarte", "tomasz", "wilk", "mei", "lin"])


@dataclass(frozen=True)
class Sample:
    """An event in features, and whether it is an interview of the owner."""

    blocks: list[list[str]]
    """The features of the title, of what follows it and of whom it comes from."""
    interview: bool

    @classmethod
    def of(cls, blocks: Iterable[tuple[list[str], list[str]]], interview: bool) -> Sample:
        """Of the words and neighbours of each block, as `event_words` sums them."""
        return cls(
            [
                [sys.intern(each) for word in words for each in weight_table.of_word(word)]
                + [sys.intern(each) for each in neighbours]
                for words, neighbours in blocks
            ],
            interview,
        )


def written() -> list[Sample]:
    """Every line of the titles but the unclear ones: `interview|other|unclear<TAB>title ¦ first words`."""
    found: list[Sample] = []
    for name, title, body in lines():
        if name == "unclear":
            continue
        # What is said below a title has to tell by itself, too: many titles say nothing.
        for text in dict.fromkeys((title, "") if title and body else (title,)):
            found.append(Sample.of(event_words.blocks(text, body, ME), name == "interview"))
    return found


def lines() -> Iterator[tuple[str, str, str]]:
    """What each line is, its title and its first words."""
    for path in sorted(labels.EVENTS.glob("*.tsv")):
        for line in dict.fromkeys(path.read_text("utf-8").splitlines()):
            name, _, rest = line.partition("\t")
            title, _, body = rest.partition("¦")
            yield name, title.strip(), body.strip()


@dataclass(frozen=True)
class Row:
    """The signs of an author's event, and how much it is an interview."""

    author: str
    signs: dict[str, float]
    truth: float
    share: float = 1.0


@dataclass(frozen=True)
class Invite:
    """A labelled event of an author and all that it is judged by."""

    author: str
    name: str
    label: dict[str, Any]
    event: CalendarEvent
    asked: dict[str, Any]
    """The keywords that `interview.judge` was called with."""
    firm: str | None
    """The employer's name, where it is known by a domain."""

    def samples(self) -> list[Sample]:
        """With all its words, the title alone and what follows it alone; none where only the owner can tell."""
        if self.label["interview"] == "ask":
            return []
        title, body, me, sender = interview.words_of(self.event, self.asked["message"], self.asked["owner"], self.firm)
        return [
            Sample.of(event_words.blocks(text, below, me, called), self.label["interview"] == "yes")
            for text, below, called in ((title, body, sender), (title, "", ""), ("", body, sender))
        ]


def invites() -> list[Invite]:
    """The events of the half that may be looked at."""
    found: list[Invite] = []
    judge = interview.judge
    asked: list[tuple[CalendarEvent, dict[str, Any], str | None]] = []

    def noted(event: CalendarEvent, **more: Any) -> Any:
        read = judge(event, **more)
        asked.append((event, more, read.company if read.domain else None))
        return read

    interview.judge = noted  # type: ignore[assignment]
    try:
        for one in labels.load("invites", "seen"):
            asked.clear()
            one.read()
            for label in one.label["events"]:
                for event, more, firm in asked:
                    if labels.at(event.start) == labels.at(label["start"]):
                        found.append(Invite(one.author, one.name, label, event, more, firm))
                        break
    finally:
        interview.judge = judge  # type: ignore[assignment]
    return found


class Model:
    """Logistic regression without a constant: what is not known says nothing."""

    def __init__(self, samples: Sequence[Sample], near: Model | None = None) -> None:
        """Trains on these; `near` is one of nearly the same, whose weights are where the search begins."""
        self.begin: dict[str, float] = near.found if near else {}
        standing = Counter(each for one in samples for each in {each for block in one.blocks for each in block})
        count = len(samples)
        self.rarest = round((math.log(1 + count) + 1) / RARITY_STEP) * RARITY_STEP
        kept = sorted(each for each, often in standing.items() if often >= RARE)
        rarity = {each: math.log((1 + count) / (1 + standing[each])) + 1 for each in kept}
        self.rarity = {
            each: max(1, min(92, round(value / RARITY_STEP))) * RARITY_STEP for each, value in rarity.items()
        }
        self._train(samples)
        self.found = {each: float(self.weights[at]) for each, at in self.index.items()}
        """What every feature weighs before those that say little are left out."""
        # The table holds only what says something; the rest is unknown to it, so the weights are found again.
        scaled = [self.weights[at] * self.rarity[each] for each, at in self.index.items()]
        step = self._step(scaled)
        left = [each for (each, _), value in zip(self.index.items(), scaled, strict=True) if abs(value) >= LEAST * step]
        self.rarity = {each: self.rarity[each] for each in left}
        self.begin = self.found
        self._train(samples)

    @staticmethod
    def _step(scaled: Sequence[float]) -> float:
        return float(np.quantile(np.abs(scaled), 0.9995)) / 46

    def _train(self, samples: Sequence[Sample]) -> None:
        self.index = {each: at for at, each in enumerate(self.rarity)}
        rows, places, values = [], [], []
        for at, one in enumerate(samples):
            for block in one.blocks:
                length = math.sqrt(sum(self.rarity.get(each, self.rarest) ** 2 for each in block)) or 1.0
                for each in block:
                    if each in self.index:
                        rows.append(at)
                        places.append(self.index[each])
                        values.append(self.rarity[each] / length)
        row, place, value = np.array(rows), np.array(places), np.array(values)
        truth = np.array([one.interview for one in samples])
        weight = np.where(truth, (~truth).sum() / truth.sum(), 1.0)
        sign = np.where(truth, 1.0, -1.0)

        def loss(weights: Any) -> tuple[float, Any]:
            margin = sign * np.bincount(row, value * weights[place], len(samples))
            cost = float((weight * np.logaddexp(0, -margin)).sum() + weights @ weights / (2 * SPREAD))
            slope = -sign * weight / (1 + np.exp(np.clip(margin, -50, 50)))
            return cost, np.bincount(place, value * slope[row], len(self.index)) + weights / SPREAD

        self.weights = _lowest(loss, np.array([self.begin.get(each, 0.0) for each in self.index]))

    def table(self, balance: Balance | None = None) -> str:
        """The text that `event_words.Weights.load` reads, with the weights of signs where there are some."""
        scaled = {each: self.weights[at] * self.rarity[each] for each, at in self.index.items()}
        step = self._step(list(scaled.values()))
        found = [
            f"trained_on {labels.events_trained_on()}",
            f"step {step:.6f}",
            f"rarity {RARITY_STEP}",
            f"rarest {self.rarest:.1f}",
            *([balance.lines()] if balance else []),
            "",
        ]
        for each, value in sorted(scaled.items()):
            steps = max(-46, min(46, round(value / step)))
            if steps:
                found.append(f"{each}\t{chr(33 + round(self.rarity[each] / RARITY_STEP))}{chr(79 + steps)}")
        return "\n".join(found) + "\n"


def _lowest(loss: Callable[[Any], tuple[float, Any]], at: Any) -> Any:
    """Where a smooth convex function is lowest, looked for from there on: L-BFGS with a halving step."""
    cost, slope = loss(at)
    steps: list[tuple[Any, Any]] = []
    for _round in range(150):
        way = -slope
        kept = []
        for moved, bent in reversed(steps):
            share = (moved @ way) / (moved @ bent)
            kept.append(share)
            way = way - share * bent
        if steps:
            moved, bent = steps[-1]
            way = way * ((moved @ bent) / (bent @ bent))
        for (moved, bent), share in zip(steps, reversed(kept), strict=True):
            way = way + (share - (bent @ way) / (moved @ bent)) * moved
        size_of_step, down = 1.0, float(slope @ way)
        while True:
            there = at + size_of_step * way
            new_cost, new_slope = loss(there)
            if new_cost <= cost + 1e-4 * size_of_step * down or size_of_step < 1e-8:
                break
            size_of_step /= 2
        moved, bent = there - at, new_slope - slope
        if moved @ bent > 1e-10:
            steps = [*steps, (moved, bent)][-10:]
        done = abs(cost - new_cost) < 1e-5 * abs(cost)
        at, cost, slope = there, new_cost, new_slope
        if done:
            break
    return at


class Balance:
    """Logistic regression over signs, held to what they weigh by hand: what is seen too seldom stays so."""

    def __init__(self, rows: Sequence[Row]) -> None:
        often = Counter(sign for row in rows for sign in row.signs)
        kept = sorted(sign for sign, count in often.items() if count >= SELDOM)
        index = {sign: at for at, sign in enumerate(kept)}
        matrix = np.zeros((len(rows), len(kept) + 1))
        matrix[:, -1] = 1.0
        for at, row in enumerate(rows):
            for sign, value in row.signs.items():
                if sign in index:
                    matrix[at, index[sign]] = value
        truth = np.array([row.truth for row in rows])
        share = np.array([SHARE.get(row.author, 1.0) * row.share for row in rows])
        start = np.array([*(event_scale.by_hand(sign) for sign in kept), event_scale.Scale({}).bias])
        held = np.full(len(start), HELD)
        held[-1] = HELD / 10

        def loss(weights: Any) -> tuple[float, Any, Any]:
            points = matrix @ weights
            probable = 1 / (1 + np.exp(-np.clip(points, -50, 50)))
            away = weights - start
            cost = float((share * (np.logaddexp(0, points) - truth * points)).sum() + (held * away**2).sum() / 2)
            return cost, matrix.T @ (share * (probable - truth)) + held * away, share * probable * (1 - probable)

        weights = start.copy()
        for _step in range(40):
            cost, slope, bend = loss(weights)
            way = -np.linalg.solve((matrix.T * bend) @ matrix + np.diag(held), slope)
            size = 1.0
            while loss(weights + size * way)[0] > cost + 1e-4 * size * float(slope @ way) and size > 1e-6:
                size /= 2
            weights += size * way
            if abs(float(slope @ way)) < 1e-9:
                break
        self.scale = event_scale.Scale(
            {sign: round(float(weights[at]), 3) for sign, at in index.items()}, round(float(weights[-1]), 3)
        )

    def lines(self) -> str:
        """As the table has it."""
        found = [f"bias {self.scale.bias}", *(f"sign {sign} {weight}" for sign, weight in self.scale.weights.items())]
        return "\n".join(found)


def rows_of(all_: Sequence[Invite], words: event_words.Weights) -> list[Row]:
    """The signs of these events, their words weighed by `words`."""
    found: list[Row] = []
    noted: list[event_signals.Weighed] = []
    weigh = interview.weigh

    def note(view: Any) -> event_signals.Weighed:
        noted.append(weigh(view))
        return noted[-1]

    interview.weigh = note
    try:
        for one in all_:
            interview.judge(one.event, **{**one.asked, "weights": words})
            found.append(Row(one.author, noted[-1].signs, TRUTH[one.label["interview"]]))
    finally:
        interview.weigh = weigh
    return found


def house_rows(words: event_words.Weights) -> list[Row]:
    """The signs of the cases of the tests of `interview`: mostly bare titles, which have to stay what they are."""
    found: list[Row] = []
    noted: list[event_signals.Weighed] = []
    weigh = interview.weigh

    def note(view: Any) -> event_signals.Weighed:
        noted.append(weigh(view))
        return noted[-1]

    def add(truth: float, event: CalendarEvent, share: float, **more: Any) -> None:
        test_interview.judged(event, weights=words, **more)
        found.append(Row(HOUSE, noted[-1].signs, truth, share))

    interview.weigh = note
    make, kim = test_interview.event, test_interview_others.KIM
    try:
        for truth, cases in ((1.0, test_interview_words.INTERVIEWS), (0.0, test_interview_words.OTHERS)):
            for title, text, host in cases:
                add(truth, make(title, host, text), CASE)
        for truth, near in ((1.0, test_interview_others.TERSE), (0.0, test_interview_others.NEAR)):
            for title, text in near:
                add(truth, make(title, kim, text), CASE)
                if not truth:
                    add(truth, make(title, "", text), CASE)
        for title, host, verdicts, *_ in test_interview.TITLES:
            add(TRUTH.get(verdicts, 0.25), make(title, host), CASE)
        for name, expected in test_interview.EXPECTED.items():
            mail = messages.parse((test_interview.INVITES / f"{name}.eml").read_bytes())
            for event in invite.events(mail)[:1]:
                add(TRUTH[expected["verdict"]], event, CASE, message=mail)
        for title in (*test_interview_others.ORDINARY, *test_event_words.ordinary()):
            for host in (kim, "Tom <tom@gmail.com>", ""):
                add(0.0, make(title, host), ORDINARY)
    finally:
        interview.weigh = weigh
    return found


def main() -> None:
    """Train, judge with each author left out, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    wanted = parser.parse_args()
    lines_, all_ = written(), invites()
    samples = {id(one): one.samples() for one in all_}
    model = Model([*lines_, *(each for one in all_ for each in samples[id(one)])])
    rows = left_out(lines_, all_, samples, model, wrong=wanted.wrong)
    if not wanted.dry:
        text = model.table(Balance(rows))
        event_words.Weights.load(text)
        TABLE.write_text(text, "utf-8")
        _say(f"{TABLE.name}: {len(text.encode()) / 1e3:.0f} kB, {text.count(chr(10))} lines")


def left_out(
    titles: Sequence[Sample], all_: Sequence[Invite], samples: Mapping[int, list[Sample]], model: Model, *, wrong: bool
) -> list[Row]:
    """Print how each author's events are judged by weights that know none of them; returns the signs as seen so."""
    words: dict[str, event_words.Weights] = {}
    rows: list[Row] = []
    authors = sorted({one.author for one in all_})
    for first in range(PARTS):
        # Several authors at once, for time: the words of each are weighed by what knows none of them.
        left = authors[first::PARTS]
        others = [each for one in all_ if one.author not in left for each in samples[id(one)]]
        words |= dict.fromkeys(left, event_words.Weights.load(Model([*titles, *others], model).table()))
        rows += rows_of([one for one in all_ if one.author in left], words[left[0]])
    rows += house_rows(words["coast"])
    judged: list[tuple[Invite, Any]] = []
    for author, known in words.items():
        weights = replace(known, scale=Balance([row for row in rows if row.author != author]).scale)
        mine = [
            (one, interview.judge(one.event, **{**one.asked, "weights": weights}))
            for one in all_ if one.author == author
        ]  # fmt: skip
        judged += mine
        _say(f"{author} left out: {_counts(mine)}")
    _say(f"all: {_counts(judged)}")
    if wrong:
        for one, read in judged:
            if read.verdict != one.label["interview"]:
                _say(
                    f"{one.author}/{one.name}: {read.verdict}, not {one.label['interview']}; {one.event.summary!r} "
                    f"{read.score} {' '.join(read.because)[:400]}"
                )
    return rows


def _counts(judged: Sequence[tuple[Invite, Any]]) -> str:
    pairs = [(one.label["interview"], read.verdict.value) for one, read in judged]
    yes = [truth for truth, said in pairs if said == "yes"]
    interviews = [said for truth, said in pairs if truth == "yes"]
    others = [said for truth, said in pairs if truth == "no"]
    return (
        f"yes right {100 * yes.count('yes') / max(1, len(yes)):.1f} % ({len(yes) - yes.count('yes')} false), "
        f"interviews yes or ask {100 * (1 - interviews.count('no') / len(interviews)):.1f} %, "
        f"plain yes {100 * interviews.count('yes') / len(interviews):.1f} %, "
        f"plain no {100 * others.count('no') / len(others):.1f} % of {len(pairs)}"
    )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
