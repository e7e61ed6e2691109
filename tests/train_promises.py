"""Trains the weights of `agent.understand.promises.promise_likeness` and writes agent/understand/promises.txt.

    python tests/train_promises.py            trains and writes the weights
    python tests/train_promises.py --cross    how well each table is told apart by weights that never saw it

Trained on the tables of promises in these tests, on the half `seen` of the labelled mails and single promises, and
on those sentences of tests/labelled/sentences that speak of a date and by their meaning promise nothing.
`promise_unmet.py` and the halves laid aside are never read here. The same files give the same weights: order and
start are fixed.
"""

# ruff: noqa: E402

from __future__ import annotations

import hashlib
import json
import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import promise_cases
import promise_crowded
import promise_families
import promise_kin
import promise_neighbours
import promise_plain
import promise_strangers
import promise_unheard
import promise_unseen
import promise_voices
from promise_cases import WED

from agent.understand.days.calendar_days import Span
from agent.understand.days.date_line import Found
from agent.understand.days.date_ranges import find, month_first
from agent.understand.promises.promise_likeness import Beside, features
from agent.understand.promises.promise_sentence import Sentence
from agent.understand.promises.promise_words import WORDS
from agent.understand.sentences import fold, informal, language, split

WEIGHTS = HERE.parent / "agent" / "understand" / "promises.txt"
TABLES = (
    promise_cases,
    promise_unseen,
    promise_voices,
    promise_unheard,
    promise_strangers,
    promise_neighbours,
    promise_kin,
    promise_plain,
    promise_families,
    promise_crowded,
)
MAYBE = {"still_deciding", "handover", "offer", "next_round"}
"""Meanings whose sentences may well promise news by a date: nothing is learned from them."""
UNDATED = {"families"}
"""Lessons whose author did not look for promises."""
ROUNDS, RATE, SHRINK, KEPT, SCALE, WIDTH = 12, 0.25, 2e-5, 14000, 10, 118
Days = tuple[date, date] | None
Example = tuple[str, list[str], bool]
"""The table it is from, its features, whether it promises."""


def dated(sent: datetime, text: str) -> Iterator[tuple[Found, list[str]]]:
    """The dates of a text and what is seen of each."""
    whole = language(fold(text))
    anchor: date | None = None
    said: Span | None = None
    before = ""
    for sentence in split(text):
        folded = fold(sentence)
        code = language(folded, whole)
        folded = informal(folded, code)
        found = find(folded, code, sent.date(), month_first=month_first(sent, code), anchor=anchor, said=said)
        if found:
            reading = Sentence(sentence, folded.lower(), found, WORDS[code], anchor, waits_for_it=False)
            beside = Beside(sent.date(), before)
            for one in found:
                yield one, features(reading, code, one, beside)
            anchor, said = found[-1].core.last, found[-1].core
        before = folded.lower()


def labelled(sent: datetime, label: str | None) -> Days:
    """The days of a label; a month before the mail's own is of the next year."""
    if label is None:
        return None
    first, last = (
        date(sent.year + (int(day[:2]) < sent.month), int(day[:2]), int(day[3:])) for day in label.split("..")
    )
    return first, last


def labels() -> Iterator[tuple[str, datetime, str, Days]]:
    """Every text of the tables and the mails with the days it promises."""
    for table in TABLES:
        for sent, text, label in (*table.PROMISES, *table.NO_PROMISE):
            yield table.__name__, sent, text, labelled(sent, label)
    seen = [
        path for kind in ("meanings", "promises") for path in sorted((HERE / "labelled" / kind).glob("*/seen.jsonl"))
    ]
    lessons = [path for path in sorted((HERE / "labelled" / "lessons").glob("*.jsonl")) if path.stem not in UNDATED]
    for path in (*seen, *lessons):
        for mail in map(json.loads, path.read_text("utf-8").splitlines()):
            said = mail["promise"]
            days = (date.fromisoformat(said["start"]), date.fromisoformat(said["end"])) if said else None
            author = path.parent.name if path in seen else path.stem
            yield author, parsedate_to_datetime(mail["date"]), mail["body"], days


def examples() -> list[Example]:
    """Each date: the promised one promises; the others of a text do not, where one of them is the promised one."""
    gathered: list[Example] = []
    for table, sent, text, days in labels():
        seen = [(one, here, days is not None and _is(one, days)) for one, here in dated(sent, text)]
        if days is None or any(promised for _, _, promised in seen):
            gathered += [(table, here, promised) for _, here, promised in seen]
    for path in sorted((HERE / "labelled" / "sentences").glob("*.tsv")):
        if "aside" in path.name:
            continue
        for line in path.read_text("utf-8").splitlines():
            meaning, _, sentence = line.partition("\t")
            if meaning not in MAYBE:
                gathered += [("sentences", here, False) for _, here in dated(WED, sentence)]
    return gathered


def _is(one: Found, days: tuple[date, date]) -> bool:
    """Whether a date is the promised one, or the event a day before it."""
    return any(abs(last - days[1]) <= timedelta(days=1) for last in (one.last, one.core.last))


def trained(lessons: Iterable[Example]) -> dict[str, float]:
    """Logistic regression by adaptive gradient steps; only the heaviest weights are kept, rounded."""
    weights: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(lambda: 1e-6)
    chance = random.Random(1)
    order = list(lessons)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for _, seen, promised in order:
            root = math.sqrt(len(seen))
            total = sum(weights[one] for one in seen) / root
            off = (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - promised) / root
            for one in seen:
                slope = off + SHRINK * weights[one]
                steps[one] += slope * slope
                weights[one] -= RATE * slope / math.sqrt(steps[one])
    heaviest = sorted(weights, key=lambda one: (-abs(weights[one]), one))[:KEPT]
    return {one: rounded / SCALE for one in heaviest if (rounded := round(weights[one] * SCALE))}


def score(weights: dict[str, float], seen: list[str]) -> float:
    """As the reader scores it."""
    return sum(weights.get(one, 0.0) for one in seen) / math.sqrt(len(seen))


def table_of(weights: dict[str, float]) -> Iterator[str]:
    """The lines of the table: a weight in tenths and all the features that have it."""
    by_weight: dict[int, list[str]] = defaultdict(list)
    for feature, weight in weights.items():
        by_weight[round(weight * SCALE)].append(feature)
    for weight in sorted(by_weight):
        line = str(weight)
        for feature in sorted(by_weight[weight]):
            if len(line) + len(feature) >= WIDTH:
                yield line
                line = str(weight)
            line += f" {feature}"
        yield line


def trained_on() -> str:
    """The sha256 of all texts and labels that are learned from; it stands in the table of weights."""
    digest = hashlib.sha256()
    for table, sent, text, days in labels():
        digest.update(f"{table}|{sent}|{text}|{days}\n".encode())
    return digest.hexdigest()


def main() -> None:
    """Trains and writes, or says how well promises are told that were not shown."""
    lessons = examples()
    if "--cross" in sys.argv:
        for held in sorted({table for table, _, _ in lessons}):
            weights = trained(one for one in lessons if one[0] != held)
            right = [(score(weights, seen) > 0) == promised for table, seen, promised in lessons if table == held]
            sys.stdout.write(f"{held:20} {sum(right) / len(right):6.1%} of {len(right)}\n")
        return
    lines = "\n".join(table_of(trained(lessons)))
    WEIGHTS.write_text(f"trained_on {trained_on()}\nscale {SCALE}\n\n{lines}\n", "utf-8")


if __name__ == "__main__":
    main()
