"""Trains the weights of `agent.understand.answers.answer_weights` and writes agent/understand/answers.txt; wants numpy.

    pip install -e '.[train]'
    python tests/train_answers.py           trains and writes the table
    python tests/train_answers.py --left    prints how answers are read with the hand that wrote each left out

Trained on the clauses of tests/labelled/clauses, each written for what it is, and on the wishes beside them, on the
half `seen` of the labelled answers and on those written to learn from, whose clauses are what the whole means or talk
beside it, whichever of both they sound more like; what sounds like a doubt beside a yes is left out. What was laid
aside is never read here. The same files give the same table.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand.answers.answer_clauses import Clause, clauses, features
from agent.understand.answers.answer_gates import near
from agent.understand.answers.answer_weights import KINDS, Weights
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.command import Command, NotUnderstood, own_part
from tests import answer_voices, answers, labels
from tests.answers import Answered

TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "answers.txt"
RARITY_STEP = 0.1
SPREAD = 12.0
"""How far weights may spread: the inverse of what their squares cost."""
ROUNDS, FIRST_ROUNDS = 90, 40
"""Steps of the training; fewer where what is learned only tells what the clauses of an answer are."""
WISHES = 0.4
"""How much a wish of those lists counts: there are more of them than there are in answers."""
LEAST = 3
"""Steps that a feature must say for some kind; what says less is left out of the table."""
_AT = {kind: at for at, kind in enumerate(KINDS)}
_MEANT = {"send": ("release", "assent"), "skip": ("decline",), "snooze": ("later",), "stop": ("stop",),
          "detail": ("wish",), "unclear": ("doubt",)}  # fmt: skip
_BESIDE = ("praise", "talk")
_BAD = {"decline", "later", "stop", "wish", "doubt"}


@dataclass(frozen=True)
class Sample:
    """A clause in features and its kind."""

    features: tuple[str, ...]
    kind: int
    weight: float = 1.0


def written() -> list[Sample]:
    """The clauses of the lists."""
    made: dict[tuple[tuple[str, ...], int], Sample] = {}
    for path in sorted((labels.LABELLED / "clauses").glob("*.txt")):
        kind = ""
        for line in path.read_text("utf-8").splitlines():
            if line in _AT:
                kind = line
                continue
            for said in line.split("|"):
                forms = {said} | ({re.sub(r"\b0\b", "NUM", said)} if "0" in said else set())
                for form in forms:
                    words, end = _words(form)
                    one = Sample(tuple(features(words, end)), _AT[kind])
                    made[one.features, one.kind] = one
    for said in wishes():
        words, end = _words(said)
        one = Sample(tuple(features(words, end)), _AT["wish"], WISHES)
        made.setdefault((one.features, one.kind), one)
    return list(made.values())


def wishes() -> list[str]:
    """The wishes of tests/labelled/wishes that are one clause: for a topic (in brackets), and for other words (`~`)."""
    nobody = Recipients.of((), 1)
    lines = [
        line
        for path in sorted((labels.LABELLED / "wishes").glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
    ]
    said = [re.sub(r"[\[\]~]", "", line) for line in lines if ("[" in line or line[0] == "~") and line[0] not in "<>"]
    return [each for each in said if len(clauses(each, nobody) or ()) == 1]


def _words(said: str) -> tuple[list[str], str]:
    nobody = Recipients.of((), 1)
    end = "?" if said.rstrip().endswith("?") else ""
    marked = re.sub(r"\b(NAME|NUM|ORD|ALL|REST)\b", lambda found: f"xq{found[1].lower()}", said)
    words = [word for each in clauses(marked.replace("?", "").replace("¿", ""), nobody) or [] for word in each.words]
    return [f"@{word[2:]}" if word.startswith("xq") else word for word in words], end


@dataclass(frozen=True)
class Whole:
    """An answer in clauses, and the kinds they may be."""

    hand: str
    answer: Answered
    parts: tuple[Clause, ...]


def wholes() -> list[Whole]:
    """Every labelled answer that may be looked at."""
    made: list[Whole] = []
    sets = {"first": answers.voices(answer_voices.FIRST), "second": answers.voices(answer_voices.SECOND)}
    for folder in sorted(labels.LABELLED.joinpath("answers").iterdir()):
        sets[folder.name] = answers.load("seen", folder.name) + answers.load("lessons", folder.name)
    for name, table in sets.items():
        for one in table:
            who = Recipients.of(one.names, len(one.names))
            parts = clauses(own_part(one.text, ""), who)
            made.append(Whole(name, one, tuple(parts or ())))
    return made


def samples_of(whole: Whole, odds: Sequence[dict[str, float]]) -> list[Sample]:
    """The clauses of an answer as what they sound most like among what they may be."""
    kinds = {kind for each in whole.answer.kinds for kind in _MEANT[each]}
    unclear = whole.answer.kinds == {"unclear"}
    if unclear:
        if len(whole.parts) != 1:
            # Which of several clauses is the doubt is told only where it is plain.
            sure = [at for at, each in enumerate(odds) if max(each, key=each.__getitem__) == "doubt"]
            return [_sample(whole.parts[at], "doubt", 1.0) for at in sure]
        return [_sample(whole.parts[0], "doubt", 1.0)]
    may = kinds | set(_BESIDE) if len(whole.parts) > 1 else kinds
    chosen = [max(may, key=lambda kind: each[kind]) for each in odds]
    # What sounds like a doubt beside a yes is no lesson in talk: it may be a doubt all the same.
    strange = {
        at for at, (each, kind) in enumerate(zip(odds, chosen, strict=True))
        if kind in _BESIDE and sum(each[bad] for bad in _BAD - kinds) > (0.35 if near(whole.parts[at].words) else 0.7)
    }  # fmt: skip
    if chosen and not kinds & set(chosen):
        best = max(range(len(odds)), key=lambda at: max(odds[at][kind] for kind in kinds))
        chosen[best] = max(kinds, key=lambda kind: odds[best][kind])
    return [
        _sample(part, kind, 1.0)
        for at, (part, kind) in enumerate(zip(whole.parts, chosen, strict=True))
        if at not in strange
    ]


def _sample(part: Clause, kind: str, weight: float) -> Sample:
    return Sample(tuple(features(part.words, part.end)), _AT[kind], weight)


def _often(feature: str) -> bool:
    """Must it stand twice to be learned, as pieces of words and three words in a row do? What stands once is as
    strange in the training as it will be in an answer."""
    return feature[1:2] == ":" or feature.count(" ") == 2


_POWERS = 30
_WORD = re.compile(r"[^\W\d_][^\s:~]*")
"""A feature that is a word as it stands."""


class Model:
    """Multinomial logistic regression over clauses of length one."""

    def __init__(self, samples: Sequence[Sample], rounds: int = ROUNDS) -> None:
        standing = Counter(each for one in samples for each in one.features)
        count = len(samples)
        self.rarest = round((math.log(1 + count) + 1) / RARITY_STEP) * RARITY_STEP
        kept = sorted(each for each, often in standing.items() if often >= 2 or not _often(each))
        self.rarity = {
            each: max(1, min(92, round((math.log((1 + count) / (1 + standing[each])) + 1) / RARITY_STEP))) * RARITY_STEP
            for each in kept
        }
        self.index = {each: at for at, each in enumerate(kept)}
        letting = {_AT["release"], _AT["assent"]}
        heard = {each for one in samples if one.kind in letting for each in one.features if _WORD.fullmatch(each)}
        self.releasing = sorted(heard)
        self._train(samples, rounds)

    def _train(self, samples: Sequence[Sample], rounds: int) -> None:
        rows, places, values = [], [], []
        for at, one in enumerate(samples):
            length = math.sqrt(sum(self.rarity.get(each, self.rarest) ** 2 for each in one.features)) or 1.0
            for each in one.features:
                if each in self.index:
                    rows.append(at)
                    places.append(self.index[each])
                    values.append(self.rarity[each] / length)
        row, place, value = np.array(rows), np.array(places), np.array(values, dtype=np.float32)
        order = np.argsort(place, kind="stable")
        by_row = np.searchsorted(row, np.arange(len(samples)))
        by_place = np.searchsorted(place[order], np.arange(len(self.index)))
        wanted = np.zeros((len(samples), len(KINDS)), dtype=np.float32)
        wanted[np.arange(len(samples)), [one.kind for one in samples]] = 1
        weight = np.array([one.weight for one in samples], dtype=np.float32)[:, None]
        weights = np.zeros((len(self.index), len(KINDS)), dtype=np.float32)
        constant = np.zeros(len(KINDS), dtype=np.float32)
        cost = 1.0 / SPREAD
        largest = self._largest(row, place, value, len(samples))
        evenly = largest / len(samples)
        """The constant counts as a feature of every sample, of a size that leaves the curvature what it is."""
        # Accelerated gradient: the loss is smooth, its curvature at most half the largest eigenvalue of the features'.
        ahead, ahead_constant, before, before_constant = weights, constant, weights, constant
        for turn in range(1, rounds + 1):
            points = np.add.reduceat(value[:, None] * ahead[place], by_row) + ahead_constant
            points -= points.max(axis=1, keepdims=True)
            odds = np.exp(points)
            odds /= odds.sum(axis=1, keepdims=True)
            error = (odds - wanted) * weight
            slope = np.add.reduceat(value[order][:, None] * error[row[order]], by_place) + cost * ahead
            step = 1.0 / (largest + cost)
            weights = ahead - step * slope
            constant = ahead_constant - step * evenly * error.sum(axis=0)
            pull = (turn - 1) / (turn + 2)
            ahead = weights + pull * (weights - before)
            ahead_constant = constant + pull * (constant - before_constant)
            before, before_constant = weights, constant
        self.weights, self.constant = weights, constant

    def _largest(self, row: Any, place: Any, value: Any, count: int) -> float:
        """How much the samples' features overlap: the largest eigenvalue, found by powers, and a tenth more."""
        along, length = np.ones(count, dtype=np.float64), 1.0
        for _ in range(_POWERS):
            there = np.bincount(place, value * along[row], minlength=len(self.index))
            along = np.bincount(row, value * there[place], minlength=count)
            length = float(np.linalg.norm(along))
            along /= length
        return 1.1 * length

    def table(self) -> str:
        """As it is shipped."""
        scaled = self.weights * np.array([self.rarity[each] for each in self.index])[:, None]
        step = float(np.quantile(np.abs(scaled), 0.9995)) / 46
        steps = np.clip(np.round(scaled / step), -46, 46).astype(int)
        lines = [
            f"trained_on {labels.answers_trained_on()}",
            f"kinds {' '.join(KINDS)}",
            f"step {step:.6g}",
            f"rarity {RARITY_STEP}",
            f"rarest {self.rarest:.1f}",
            f"releasing {' '.join(self.releasing)}",
            "constant " + " ".join(f"{each:.4f}" for each in self.constant),
            "",
        ]
        for (each, _), row in zip(self.index.items(), steps, strict=True):
            if np.abs(row).max() >= LEAST:
                rare = chr(33 + round(self.rarity[each] / RARITY_STEP))
                lines.append(f"{each}\t{rare}{''.join(chr(79 + at) for at in row)}")
        return "\n".join(lines) + "\n"


def learn(told: Sequence[Whole]) -> Model:
    """From the lists, then twice from the answers as they are read by what was learned before."""
    lists = written()
    model = Model(lists, FIRST_ROUNDS)
    for rounds in (FIRST_ROUNDS, ROUNDS):
        weights = Weights.load(model.table())
        more = [
            sample
            for whole in told
            for sample in samples_of(whole, [weights.odds(part.words, part.end) for part in whole.parts])
        ]
        model = Model([*lists, *more], rounds)
    return model


def left_out(hand: str) -> Weights:
    """Both tables as they are learned without a hand."""
    from tests import train_wishes  # it is made of what is here

    told = [whole for whole in wholes() if whole.hand != hand]
    return Weights.load(learn(told).table(), train_wishes.learn([whole.answer for whole in told]))


def figures(hand: str) -> str:
    """How the answers of a hand are read by what is learned without it."""
    weights = left_out(hand)
    answered = [whole.answer for whole in wholes() if whole.hand == hand]
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    wrong: list[str] = []
    for one in answered:
        made = one.read(weights)
        guess = made.guess if isinstance(made, NotUnderstood) else None
        asked = guess is not None and one.differs(guess) is None
        if isinstance(made, Command) and not frozenset(made.sends) <= one.sends:
            wrong.append(one.text)
        for kind in one.kinds:
            of[kind] += 1
            right[kind] += one.wrongly(weights) is None
            right[f"{kind} asked"] += one.wrongly(weights) is not None and asked
    said = [f"{kind} {right[kind]} + {right[f'{kind} asked']} asked of {of[kind]}" for kind in sorted(of)]
    return f"{hand}: {'; '.join(said)}; released wrongly {len(wrong)} {wrong or ''}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--left", action="store_true")
    asked = parser.parse_args()
    told = wholes()
    if asked.left:
        with ProcessPoolExecutor() as pool:
            for line in pool.map(figures, sorted({whole.hand for whole in told})):
                sys.stdout.write(line + "\n")
    else:
        TABLE.write_text(learn(told).table(), "utf-8")


if __name__ == "__main__":
    main()
