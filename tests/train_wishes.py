"""Trains the weights of `agent.understand.answers.wished_words` and writes agent/understand/wishes.txt; wants numpy.

    pip install -e '.[train]'
    python tests/train_wishes.py

Trained on tests/labelled/wishes, a line an answer in which the words that are to be worked in stand in brackets (or
none do), with what may stand before (`<`) and behind (`>`) such an answer, and wishes for other words (`~`); on
tests/labelled/clauses, as far as they are no wishes; and on the labelled answers, as far as the words that they name
are such as the lists know: a wish for another tone names none. What was laid
aside is never read here. The same files give the same table.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand.answers import wished_words
from agent.understand.answers.answer_weights import KINDS
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.answers.wished_words import Sentence, Weights, of_end, of_none, of_run, of_start, sentences
from agent.understand.command import own_part
from tests import labels
from tests.answers import Answered
from tests.train_answers import wholes

TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "wishes.txt"
SPREAD = 2.0
"""How far weights may spread: the inverse of what their squares cost."""
ROUNDS, FIRST_ROUNDS = 160, 60
"""Steps of the training; fewer where what is learned only tells which answers name such words."""
LEAST = 1
"""Steps that a feature must say; what says less is left out of the table."""
KNOWN = 0.02
"""So likely, by the lists alone, must the words of a labelled answer be to be learned from."""
BESIDE = 4
"""With so much beside it, of what is listed after `<` and `>`, a marked answer is learned from once more."""
_MARK = re.compile(r"[\[\]]")
_STANDS_FOR = {"NAME": "Xqname", "NUM": "1", "ORD": "first", "ALL": "both"}
NAMES = frozenset(("xqname",))


@dataclass(frozen=True)
class Sample:
    """A sentence and the run of its words that is wished for; None: none is."""

    sentence: Sentence
    run: tuple[int, int] | None


def written() -> list[Sample]:
    """The answers of the lists, a sentence each."""
    made: list[Sample] = []
    for path in sorted((labels.LABELLED / "wishes").glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        before, behind = ([each[1:].strip() for each in lines if each.startswith(sign)] for sign in "<>")
        for number, line in enumerate(each for each in lines if each[0] not in "<>"):
            forms = [line.removeprefix("~")]
            if "[" in line:
                for turn in range(BESIDE):
                    led = f"{before[(5 * number + turn) % len(before)]} {line}" if turn % 2 else line
                    last = behind[(7 * number + 3 * turn) % len(behind)]
                    closed = line[-1] in ".?!" and last[0] not in ".("
                    forms.append(led.rstrip(".") + ("" if last[0] in ",." else " ") + last if not closed else led)
            for each in forms:
                made += _marked(each)
    return [*made, *(sample for each in other_clauses() for sample in _marked(each))]


def other_clauses() -> list[str]:
    """The clauses that are written for anything else than a wish, in their order."""
    found: dict[str, None] = {}
    for path in sorted((labels.LABELLED / "clauses").glob("*.txt")):
        kind = ""
        for line in path.read_text("utf-8").splitlines():
            if line in KINDS:
                kind = line
            elif kind != "wish":
                found |= dict.fromkeys(line.split("|"))
    return list(found)


def _marked(line: str) -> list[Sample]:
    said = re.sub(r"\b(NAME|NUM|ORD|ALL)(?=s?\b)", lambda found: _STANDS_FOR[found[1]], line)
    before, *marked = _MARK.split(said)
    wanted = (len(before), len(before) + len(marked[0])) if marked else None
    return _samples(_MARK.sub("", said), NAMES, [wanted] if wanted else [])


def told(answer: Answered) -> list[Sample]:
    """The sentences of a labelled answer."""
    text = own_part(answer.text, "")
    wanted = [(text.find(said), text.find(said) + len(said)) for _, said in answer.details if said in text]
    if len({*wanted}) < len({said for _, said in answer.details}):
        return []
    called = Recipients.of(answer.names, len(answer.names)).called
    return _samples(text, frozenset(word for part in called for word in part), wanted)


def _samples(text: str, names: frozenset[str], wanted: Sequence[tuple[int, int]]) -> list[Sample]:
    made: list[Sample] = []
    for sentence in sentences(text, names):
        run = None
        for begin, end in wanted:
            inside = [at for at, (first, last) in enumerate(sentence.spots) if begin <= first and last <= end]
            if inside:
                run = inside[0], inside[-1] + 1
        made.append(Sample(sentence, run))
    return made


def learn(answers: Sequence[Answered]) -> str:
    """The table: from the lists, then with the labelled answers whose words the lists find likely enough."""
    lists = written()
    weights = Weights.load(_table(_trained(lists, FIRST_ROUNDS)))
    more = [sample for answer in answers for sample in told(answer) if sample.run is None or _known(weights, sample)]
    return _table(_trained([*lists, *more]))


def _known(weights: Weights, sample: Sample) -> bool:
    return weights.find(sample.sentence).wished >= KNOWN


def _trained(samples: Sequence[Sample], rounds: int = ROUNDS) -> dict[str, float]:
    """The weights that make the marked runs likeliest."""
    index: dict[str, int] = {}
    parts: dict[tuple[str, ...], int] = {}
    rows: list[list[int]] = []

    def row(features: Sequence[str]) -> int:
        key = tuple(dict.fromkeys(features))
        if key not in parts:
            parts[key] = len(rows)
            rows.append([index.setdefault(each, len(index)) for each in key])
        return parts[key]

    spans: list[tuple[int, int, int, int]] = []  # the rows of beginning, end, length and commas of each run
    group: list[int] = []
    wanted: list[int] = []
    for number, sample in enumerate(samples):
        words = sample.sentence.words
        none = row(list(of_none(words, sample.sentence.end)))
        starts = [row(list(of_start(words, at))) for at in range(len(words))]
        ends = [row(list(of_end(words, at))) for at in range(1, len(words) + 1)]
        wanted.append(len(spans))
        spans.append((none, -1, -1, -1))
        group.append(number)
        for first in range(len(words)):
            for last in range(first + 1, len(words) + 1):
                if sample.run == (first, last):
                    wanted[-1] = len(spans)
                spans.append((starts[first], ends[last - 1], *(row([each]) for each in of_run(words, first, last))))
                group.append(number)
    empty = len(rows)
    rows.append([index.setdefault("", len(index))])
    table = np.array([[each if each >= 0 else empty for each in span] for span in spans])
    of = np.array(group)
    begins = np.searchsorted(of, np.arange(len(samples)))
    row_of = np.repeat(np.arange(len(rows)), [len(each) for each in rows])
    feature = np.array([each for line in rows for each in line])
    starts_of = np.searchsorted(row_of, np.arange(len(rows)))
    target = np.zeros(len(spans))
    target[wanted] = 1
    weights = np.zeros(len(index))
    mean, square = np.zeros(len(index)), np.zeros(len(index))
    for turn in range(1, rounds + 1):
        points = np.add.reduceat(weights[feature], starts_of)
        points[empty] = 0
        scores = points[table].sum(axis=1)
        scores -= np.maximum.reduceat(scores, begins)[of]
        odds = np.exp(scores)
        odds /= np.add.reduceat(odds, begins)[of]
        error = odds - target
        by_row = sum(np.bincount(table[:, column], error, len(rows)) for column in range(table.shape[1]))
        slope = np.bincount(feature, np.asarray(by_row)[row_of], len(index)) + weights / SPREAD
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        rate = 0.08 * (1 - turn / (rounds + 1)) + 0.002
        weights -= rate * (mean / (1 - 0.9**turn)) / (np.sqrt(square / (1 - 0.99**turn)) + 1e-3)
    return {each: float(weights[at]) for each, at in index.items() if each}


def _table(weights: dict[str, float]) -> str:
    """As it is shipped."""
    step = max(abs(each) for each in weights.values()) / 40
    lines = [f"trained_on {labels.answers_trained_on()}", f"step {step:.6g}", ""]
    for each, value in sorted(weights.items()):
        steps = round(value / step)
        if abs(steps) >= LEAST:
            lines.append(f"{each}\t{chr(wished_words.weight_table.ZERO + steps)}")
    return "\n".join(lines) + "\n"


def main() -> None:
    TABLE.write_text(learn([whole.answer for whole in wholes()]), "utf-8")


if __name__ == "__main__":
    main()
