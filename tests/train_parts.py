"""Trains the weights of `agent.understand.persons.part` and writes agent/understand/parts.txt; wants numpy.

    pip install -e '.[train]'
    python tests/train_reader.py --halves build/halves     first, and train_whole.py likewise
    python tests/train_parts.py --halves build/halves      trains, prints how each author is read by what never saw them

Trained on the sentences of tests/labelled/names, each written for what one name in it does, and on the half `seen`
of the labelled invites. The half `aside` is never read here. The same files give the same table.
"""

from __future__ import annotations

import argparse
import multiprocessing
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand import invite, people
from agent.understand import message as messages
from agent.understand.employers.employer import folded
from agent.understand.persons import (
    crowd,
    hearing,
    mentioned,
    mentions,
    names,
    part,
    part_features,
    reader,
    rulings,
    standing,
)
from agent.understand.persons.someone import One
from tests import invited_blocks, labels, panels, people_invited, people_invited_anew, test_interview

SEEDS = (1, 2, 3, 4, 5, 6)
"""The table is the mean of as many models, each trained in another order: one alone hangs on its luck."""
SCALE, RATE, DROPPED, ROUNDS, RARE = 4.0, 0.08, 0.3, 10, 2
HELD, BELIEVED = 6.0, 3.0
"""How much a weight is held to 0, and a rule's weight to that on either side."""
LEAST = 5
"""Steps that a feature must say for some class; what says less is left out of the table, and hardly missed."""
TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "parts.txt"
TAKES = 0
HOUSE = "house"
"""The author of the cases of `test_interview` and `test_people_invited`."""
OF_PANELS = 0.1
"""How much a marked text counts for what is known of people: it has no list of guests as real invitations have."""
Sample = tuple[list[str], int | None, float]
"""Features, the class (None: any but `takes_part`), how much it counts."""


def written() -> list[Sample]:
    """Every sentence: the features of its marked name, and of the writer where they are that name."""
    found: list[Sample] = []
    lines = [
        ("title" if path.stem == "titles" else "", line)
        for path in sorted(labels.NAMES.glob("*.tsv"))
        for line in path.read_text("utf-8").splitlines()
    ]
    for place, line in lines:
        label, _, marked = line.partition("\t")
        if label not in part.CLASSES or "⟦" not in marked:
            continue
        before, _, rest = marked.replace("\\n", "\n").partition("⟦")
        name, _, behind = rest.partition("⟧")
        text = mentions.find(before + name + behind)
        others = {at: one for one in text.mentions for at in range(one.start, one.end)}
        words = {folded(word) for word in name.split()} - {""}
        at = len(mentioned.TOKEN.findall(before))
        ones = [m for m in text.mentions if not m.myself and words & {folded(w) for w in m.name.split()}]
        ones += [m for m in text.mentions if m.myself and m.start == at]
        where = min(ones, key=lambda m: abs(m.start - at), default=None)
        if where is None:
            continue
        cls = part.CLASSES.index(label)
        found.append((part_features.of(where, text, others, place), cls, 1.0))
        selves = [m for m in text.mentions if m.myself and m is not where]
        signs = where.end >= len(text.tokens) - 6 and where.start > 0
        joined = text.tokens[where.end : where.end + 2]
        for one in selves:
            with_ = abs(one.start - where.end) == 1 or abs(where.start - one.end) == 1
            if (signs and cls in (0, 1) and one.end <= where.start) or (cls == 0 and with_ and joined):
                found.append((part_features.of(one, text, others, place), cls, 1.0))
    return found


class Model:
    """Multinomial logistic regression by AdaGrad, some features left out at each step."""

    def __init__(self, samples: Sequence[Sample], seeds: Sequence[int] = (1,)) -> None:
        standing = Counter(each for features, _, _ in samples for each in set(features))
        kept = sorted(each for each, count in standing.items() if count >= RARE)
        self.index = {each: at for at, each in enumerate(kept)}
        rows = [self.places(features) for features, _, _ in samples]
        runs = [self._run(samples, rows, seed) for seed in seeds]
        self.weights = sum(weights for weights, _ in runs) / len(runs)
        self.bias = sum(bias for _, bias in runs) / len(runs)

    def _run(self, samples: Sequence[Sample], rows: Sequence[Any], seed: int) -> tuple[Any, Any]:
        """One model, its samples in the order and with what is left out of this seed."""
        weights = np.zeros((len(self.index), len(part.CLASSES)), dtype=np.float32)
        bias = np.zeros(len(part.CLASSES), dtype=np.float32)
        squares, bias_squares = np.full_like(weights, 1e-3), np.full(len(part.CLASSES), 1e-3)
        chance = np.random.default_rng(seed)
        total, total_bias = np.zeros_like(weights), np.zeros_like(bias)
        for round_ in range(ROUNDS):
            for at in chance.permutation(len(samples)):
                places = rows[at]
                places = places[chance.random(len(places)) > DROPPED]
                if not len(places):
                    continue
                value = SCALE / np.sqrt(len(places))
                _, truth, share = samples[at]
                probable = _softmax(value * weights[places].sum(0) + bias)
                error = probable.copy()
                if truth is None:
                    rest = probable.copy()
                    rest[TAKES] = 0
                    error -= rest / max(rest.sum(), 1e-9)
                else:
                    error[truth] -= 1
                error *= share
                slope = value * error
                squares[places] += slope * slope
                weights[places] -= RATE * slope / np.sqrt(squares[places])
                bias_squares += error * error
                bias -= RATE * error / np.sqrt(bias_squares)
            if round_ >= ROUNDS // 2:
                total += weights
                total_bias += bias
        # The mean of the later rounds hangs less on what came last.
        return total / (ROUNDS - ROUNDS // 2), total_bias / (ROUNDS - ROUNDS // 2)

    def places(self, features: Sequence[str]) -> Any:
        """Where the known features stand."""
        return np.array(sorted({self.index[each] for each in features if each in self.index}), dtype=np.int64)

    def probable(self, features: Sequence[str]) -> Any:
        """How probable each class is."""
        places = self.places(features)
        return _softmax(SCALE / np.sqrt(max(len(places), 1)) * self.weights[places].sum(0) + self.bias)


def _softmax(values: Any) -> Any:
    powers = np.exp(values - values.max())
    return powers / powers.sum()


@dataclass
class Meeting:
    """A labelled interview: its crowd, and which of them take part. `marked`: of a text where everybody is marked."""

    author: str
    name: str
    crowd: crowd.Crowd
    truth: list[bool]
    missed: int
    """Interviewers whom nothing in the crowd stands for."""
    marked: list[Sample] | None = None


def meetings() -> list[Meeting]:
    """The interviews in the half of the labelled invites that may be looked at, and those of `test_interview`."""
    found: list[Meeting] = []
    seen: list[tuple[Any, ...]] = []

    def record(event: Any, message: Any, owner: Any, *, companies: Any = ()) -> tuple[()]:
        seen.append((event, message, owner, companies))
        return ()

    def last(author: str, name: str, expected: Sequence[dict[str, Any]], at: int = -1) -> None:
        event, message, owner, companies = seen[at]
        here = people.crowd_of(event, message, owner, companies=companies)
        found.append(_meeting(author, name, here, expected))

    real, people.interviewers = people.interviewers, record
    try:
        for one in labels.load("invites", "seen"):
            seen.clear()
            one.read()
            starts = [labels.at(each[0].start) for each in seen]
            for expected in one.label["events"]:
                if expected["interview"] == "yes" and labels.at(expected["start"]) in starts:
                    last(one.author, one.name, expected["interviewers"], starts.index(labels.at(expected["start"])))
        for name, expected in test_interview.EXPECTED.items():
            if expected["verdict"] == "yes":
                mail = messages.parse((test_interview.INVITES / f"{name}.eml").read_bytes())
                test_interview.judged(invite.events(mail)[0], message=mail)
                last(HOUSE, name, expected["interviewers"])
        for host, guests, text, people_of in (*test_interview.MEETINGS, *test_interview.LAYOUTS):
            test_interview.judged(test_interview.event("Interview – Data Engineer", host, text, guests))
            wanted = [each if isinstance(each, tuple) else (each, each if "@" in each else None) for each in people_of]
            last(HOUSE, text[:40], [{"name": name, "address": address} for name, address in wanted])
        files = sorted(path.name for path in invited_blocks.FOLDER.glob("*.txt"))
        blocks = [each for name in files for each in invited_blocks.blocks(name)]
        for each in (*people_invited.INVITATIONS, *people_invited_anew.ANEW, *blocks):
            if not each.met:
                continue  # no interview
            test_interview.judged(test_interview.event(each.title, each.host, each.text, each.guests))
            event, message, owner, companies = seen[-1]
            here = people.crowd_of(event, message, owner, companies=companies)
            found.append(_by_last_names(each, here))
    finally:
        people.interviewers = real
    return found


def _by_last_names(invited: people_invited.Invited, here: crowd.Crowd) -> Meeting:
    """Of a case of `test_people_invited`, which gives last names, or addresses."""

    def lasts(one: One) -> set[str]:
        called = (one.name, one.attendee.name if one.attendee else "", one.told.name if one.told else "", one.called)
        words = [names.clean(each).split() for each in called if each]
        return {folded(each[-1]) for each in words if each} | {(one.address or "").lower()}

    wanted = {each.lower() if "@" in each else folded(names.clean(each).split()[-1]) for each in invited.met}
    truth = [not wanted.isdisjoint(lasts(one)) for one in here.ones]
    covered = {each for one in here.ones for each in lasts(one)}
    return Meeting(HOUSE, invited.text[:40], here, truth, len(wanted - covered))


def of_panels() -> list[Meeting]:
    """The marked texts, each as an invitation that lists nobody and as one that lists all of them."""
    found = []
    for panel in panels.load():
        met = panel.met()
        for listed in (False, True):
            here = people.crowd_of(panel.event(listed=listed), None, panel.owner(), companies=())
            lasts = [panel.last(one.name) for one in here.ones]
            truth = [
                last in met or (one is here.writer and panel.says_i())
                for last, one in zip(lasts, here.ones, strict=True)
            ]
            marked = [] if listed else of_marks(panel)
            found.append(Meeting(panel.author, panel.text[:40], here, truth, len(met - set(lasts)), marked))
    return found


def of_marks(panel: panels.Panel) -> list[Sample]:
    """The features of each marked mention with its class."""
    text = mentions.find(panel.text)
    others = {at: one for one in text.mentions for at in range(one.start, one.end)}
    found: list[Sample] = []
    for one in text.mentions:
        begin = text.ends[one.start] - len(text.tokens[one.start])
        end = text.ends[one.end - 1]
        mark = next((each for each in panel.marks if each.begin < end and begin < each.end), None)
        if mark:
            cls = part.CLASSES.index(panels.CLASS[mark.does])
            found.append((part_features.of(one, text, others, ""), cls, 1.0))
    return found


def _meeting(author: str, name: str, here: crowd.Crowd, expected: Sequence[dict[str, Any]]) -> Meeting:
    meant = {(each["address"] or "").lower() or _plain(each["name"]): each["name"] for each in expected}
    truth = [_key(one) in meant for one in here.ones]
    covered = {_key(one) for one in here.ones}
    return Meeting(author, name, here, truth, sum(1 for each in meant if each not in covered))


def _key(one: One) -> str:
    return one.address.lower() if one.address else _plain(one.name)


def _plain(text: str) -> str:
    return "".join(re.findall(r"\w+", names.bare(text).casefold()))


def from_meetings(read: Sequence[Meeting]) -> list[Sample]:
    """What is said of those who take part, and of those who do not."""
    found: list[Sample] = []
    for meeting in read:
        if meeting.marked is not None:
            found += meeting.marked
            continue
        for one, ok in zip(meeting.crowd.ones, meeting.truth, strict=True):
            share = 0.7 / max(1, len(one.said)) ** 0.5
            found += [(said.features, TAKES if ok else None, share) for said in one.said]
            if one is meeting.crowd.writer:
                found += [(said.features, TAKES if ok else None, 0.5) for said in meeting.crowd.myself]
    return found


class Judge:
    """Logistic regression over what is known of a person."""

    def __init__(self, rows: Sequence[tuple[dict[str, float], bool, float]]) -> None:
        counted = Counter(k for known, _, _ in rows for k in known)
        kept = sorted(each for each, count in counted.items() if count >= 3 or each.startswith(standing.RULE))
        self.index = {each: at for at, each in enumerate(kept)}
        matrix = np.zeros((len(rows), len(kept)))
        for at, (known, _, _) in enumerate(rows):
            for each, value in known.items():
                if each in self.index:
                    matrix[at, self.index[each]] = value
        truth = np.array([float(ok) for _, ok, _ in rows])
        share = np.array([each for _, _, each in rows])
        # A rule that is seen seldom is believed as it was meant.
        meant = np.array([_meant(each) for each in kept])
        self.weights = meant.copy()
        # Newton's steps, held back by the square of the weights.
        for _step in range(12):
            probable = 1 / (1 + np.exp(-np.clip(matrix @ self.weights, -30, 30)))
            slope = matrix.T @ (share * (probable - truth)) + HELD * (self.weights - meant)
            bend = (matrix * (share * probable * (1 - probable))[:, None]).T @ matrix + HELD * np.eye(len(kept))
            self.weights -= np.linalg.solve(bend, slope)

    def takes_part(self, known: dict[str, float]) -> float:
        """How probable it is."""
        score = sum(self.weights[self.index[each]] * value for each, value in known.items() if each in self.index)
        return float(1 / (1 + np.exp(-max(-30.0, min(30.0, score)))))


def _meant(feature: str) -> float:
    if not feature.startswith(standing.RULE):
        return 0.0
    return BELIEVED if feature.endswith("comes") else -BELIEVED


def rows_of(
    read: Sequence[Meeting], model: Model, by: reader.Readers | None = None
) -> list[tuple[dict[str, float], bool, float]]:
    """What is known of each person of these meetings, and whether they take part."""
    found = []
    for meeting in read:
        share = 1.0 if meeting.marked is None else OF_PANELS
        heard = hearing.heard(meeting.crowd, model.probable, by)
        for one, ok in zip(meeting.crowd.ones, meeting.truth, strict=True):
            found.append((standing.known(one, meeting.crowd, heard), ok, share))
    return found


def right(meeting: Meeting, model: Model, judge: Judge, by: reader.Readers) -> bool:
    """Is the set of interviewers exact, as `people` decides."""
    here = meeting.crowd
    heard = hearing.heard(here, model.probable, by)
    return not meeting.missed and all(
        people.is_likely(
            one,
            judge.takes_part(standing.known(one, here, heard)),
            rulings.ruled(one, here, heard),
        )
        == ok
        for one, ok in zip(here.ones, meeting.truth, strict=True)
    )


def half_of(authors: Iterable[str]) -> dict[str, int]:
    """In which half each author is left out."""
    return {author: at % 2 for at, author in enumerate(sorted(set(authors)))}


def table(model: Model, judge: Judge) -> str:
    """The text that `part.Weights.load` reads; features that say next to nothing are left out."""
    scaled = model.weights * SCALE
    scaled = scaled - scaled.mean(axis=1, keepdims=True)
    step = float(np.quantile(np.abs(scaled), 0.9995)) / 44
    rounded = np.clip(np.round(scaled / step), -44, 44).astype(int)
    person = [
        f"person {each.replace(' ', '_')} {judge.weights[at]:.3f}"
        for each, at in judge.index.items()
        if abs(judge.weights[at]) >= 0.005
    ]
    lines = [
        f"trained_on {labels.parts_trained_on()}",
        f"bias {' '.join(f'{each:.4f}' for each in model.bias)}",
        f"step {step:.6f}",
        *person,
        "",
    ]
    for feature, at in model.index.items():
        if np.abs(rounded[at]).max() >= LEAST:
            lines.append("".join(chr(79 + each) for each in rounded[at]) + feature.replace("\n", "↵"))
    return "\n".join(lines) + "\n"


_Given = tuple[list[Sample], list[list[Meeting]], list[reader.Readers]]
_GIVEN: list[_Given] = []
"""What a process that learns a part was begun with: sentences, the halves of the meetings, who reads each."""


def _given(*all_: Any) -> None:
    _GIVEN[:] = [all_]


def _learned(number: int | None) -> tuple[Model, list[tuple[dict[str, float], bool, float]]]:
    """The model without that half of the authors, and what it makes of theirs; None: the model of all."""
    sentences, parted, readers = _GIVEN[0]
    if number is None:
        return Model([*sentences, *from_meetings([*parted[0], *parted[1]])], SEEDS), []
    model = Model([*sentences, *from_meetings(parted[1 - number])])
    return model, rows_of(parted[number], model, readers[number])


def main() -> None:
    """Train, score each author by what has not seen them, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--halves", type=Path, required=True, help="the folder that train_reader.py wrote")
    wanted = parser.parse_args()
    sentences, read = written(), [*meetings(), *of_panels()]
    half = half_of(meeting.author for meeting in read)
    parted = [[meeting for meeting in read if half[meeting.author] == number] for number in (0, 1)]
    readers = [
        reader.Readers(*(reader.Reader.load(str(wanted.halves / f"{name}{number}.npz")) for name in ("", "whole")))
        for number in (0, 1)
    ]
    # What is known of people is learned from what is said by those that have not seen their author.
    with multiprocessing.get_context("fork").Pool(2, _given, (sentences, parted, readers)) as pool:
        # The longest first.
        (whole, _), (first, rows_of_first), (second, rows_of_second) = pool.map(_learned, (None, 0, 1), chunksize=1)
    models, rows = (first, second), (rows_of_first, rows_of_second)
    for number in (0, 1):
        judge = Judge(rows[1 - number])
        for author in sorted({meeting.author for meeting in parted[number]}):
            ones = [meeting for meeting in parted[number] if meeting.author == author]
            exact = sum(right(each, models[number], judge, readers[number]) for each in ones)
            _say(f"{author} left out: {100 * exact / len(ones):.1f} % of {len(ones)} interviews")
    text = table(whole, Judge([*rows[0], *rows[1]]))
    part.Weights.load(text)
    TABLE.write_text(text, "utf-8")
    _say(f"{TABLE.name}: {len(text.encode()) / 1e3:.0f} kB, {text.count(chr(10))} lines")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
