"""Trains the weights of `understand.naming`, writes roles.txt and companies.txt in agent/understand; wants numpy.

    pip install -e '.[train]'
    python tests/train_names.py            trains, prints the scores with authors left out, writes the tables
    python tests/train_names.py --fast     only trains and writes

Trained on the half `seen` of the labelled invites: of each interview the runs of words that are its job as labelled, or
its employer, among all others; where none is labelled, that none is. The same files give the same tables: order and
start are fixed. Reading takes eight minutes of two cores, each training half a minute.
"""

from __future__ import annotations

import argparse
import dataclasses
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

from agent.understand.naming import employer_named, job_named, run_weights, runs
from tests import labels

UNDERSTAND = Path(__file__).resolve().parent.parent / "agent" / "understand"
MODULES: dict[str, Any] = {"role": job_named, "company": employer_named}
TABLES = {"role": UNDERSTAND / "roles.txt", "company": UNDERSTAND / "companies.txt"}
ROUNDS, RATE, HELD, RARE = 12, 0.15, 3e-3, 6
UNWRITTEN = "unwritten"
"""What an interview is called that stands for another whose employer nobody writes."""
ONE_OF = 5
"""Of so many interviews one is shown a second time so."""
PARTS = 5
"""In how many parts authors are left out."""
LEAST = 0.05
"""Weights smaller than this are left out of the table."""


@dataclass(frozen=True)
class Sought:
    """Of an interview the name as it is labelled and as the rules find it, and all runs of its words."""

    author: str
    name: str
    meant: str | None
    ruled: str | None
    found: runs.Found


class Rows:
    """One interview in numbers: the signs of its words as first, last and each, of its runs, and which are right."""

    def __init__(self, one: Sought, index: dict[str, int]) -> None:
        self.signs = [
            _numbered((tuple(of(line, at)) for line in one.found.lines for at in range(len(line.words))), index)
            for of in (runs.of_first, runs.of_last, runs.of_each)
        ]
        self.signs.append(_numbered((run.signs for run in one.found.runs), index))
        begins = np.cumsum([0, *(len(line.words) for line in one.found.lines)])
        self.first = np.array([begins[run.line] + run.first for run in one.found.runs], dtype=np.int64)
        self.last = np.array([begins[run.line] + run.last for run in one.found.runs], dtype=np.int64)
        self.words = int(begins[-1])
        meant = runs.letters(one.meant)
        right = [bool(meant) and run.letters == meant for run in one.found.runs]
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


def sought() -> dict[str, list[Sought]]:
    """The interviews of the half that may be looked at, by what is sought."""
    found: dict[str, list[Sought]] = {what: [] for what in MODULES}
    with multiprocessing.Pool(2) as pool:
        for each in pool.imap(of_one, labels.load("invites", "seen"), chunksize=8):
            for what, one in each:
                found[what].append(one)
    return found


@dataclass
class Asked:
    """What a module was asked of an event: how, the name that rules found, and all runs."""

    event: Any
    args: tuple[Any, ...]
    more: dict[str, Any]
    found: runs.Found
    ruled: str | None = None


def of_one(one: labels.Labelled) -> list[tuple[str, Sought]]:
    """The interviews of one file, by what is sought."""
    read = {what: _asked(module, one) for what, module in MODULES.items()}
    found = []
    for label in one.label["events"]:
        for what in MODULES:
            here = next((each for each in read[what] if labels.at(each.event.start) == labels.at(label["start"])), None)
            if label["interview"] == "yes" and here:
                found.append((what, Sought(one.author, one.name, label[what], here.ruled, here.found)))
                if what == "company" and label[what] and sum(one.name.encode()) % ONE_OF == 0:
                    found.append((what, _unwritten(one, label[what], here)))
    return found


def _unwritten(one: labels.Labelled, employer: str, here: Asked) -> Sought:
    """The same as if nobody had written the employer's name: then it is what their domain says, or nothing.

    Authors write it nearly always, and people who invite from their firm's mailbox do not.
    """
    word = employer.split()[0] if len(employer.split()[0]) > 3 else employer
    name = re.compile(
        rf"(?:(?:\b(?:at|with|for|bei|beim|chez|avec|en|con|presso|bij|na|no|com|@|x)|[-–—|/:,·]+)\s+)?"
        rf"(?:{re.escape(employer)}|[^\W\d_]*{re.escape(word)}[\w-]*)",
        re.IGNORECASE,
    )
    event, message = here.event, here.args[0]
    host = event.organizer
    event = dataclasses.replace(
        event,
        **{field: name.sub("", getattr(event, field)) for field in ("summary", "location", "description")},
        organizer=dataclasses.replace(host, name=name.sub("", host.name)) if host else None,
    )
    if message:
        sent = tuple(dataclasses.replace(each, name=name.sub("", each.name)) for each in message.from_)
        message = dataclasses.replace(message, text=name.sub("", message.text), from_=sent)
    more = {**here.more, "subject": name.sub("", here.more["subject"])}
    found = employer_named.find(event, message, *here.args[1:], **more)
    homes = [line.text for line in found.lines if line.kind == "home"]
    meant = next((each for each in homes if runs.letters(each) in runs.letters(employer)), None)
    return Sought(one.author, UNWRITTEN, meant, None, found)


def _asked(module: Any, one: labels.Labelled) -> list[Asked]:
    """What a module is asked of each event of a file."""
    read: list[Asked] = []
    find, settle = module.find, module.settle

    def found(event: Any, *args: Any, **more: Any) -> runs.Found:
        more = {**more, "people": tuple(more["people"])}
        read.append(Asked(event, args, more, find(event, *args, **more)))
        return read[-1].found

    def settled(ruled: str | None, there: runs.Found) -> str | None:
        read[-1].ruled = ruled
        said: str | None = settle(ruled, there)
        return said

    module.find, module.settle = found, settled
    try:
        one.read()
    finally:
        module.find, module.settle = find, settle
    return read


def signs_of(found: runs.Found) -> set[str]:
    """All signs of an interview."""
    of = (runs.of_first, runs.of_last, runs.of_each)
    words = {sign for line in found.lines for at in range(len(line.words)) for each in of for sign in each(line, at)}
    return words.union(*(run.signs for run in found.runs))


def fit(read: Sequence[Sought]) -> run_weights.Weights:
    """What each sign is worth: the likelihood of what is meant among all runs, raised by AdaGrad."""
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
    return run_weights.Weights({**table, run_weights.NOTHING_IS: round(float(mean[0]), 2)})


def table(weights: run_weights.Weights) -> str:
    """The text that `run_weights.Weights.load` reads."""
    lines = [f"trained_on {labels.companies_trained_on()}", ""]
    lines += [f"{sign}\t{weights.table[sign]:.2f}" for sign in sorted(weights.table)]
    return "\n".join(lines) + "\n"


def left_out(what: str, read: Sequence[Sought]) -> None:
    """Prints how each author's names are read by weights that never saw them, and by the rules alone."""
    authors = sorted({one.author for one in read})
    together = ruled = of = 0
    for number in range(PARTS):
        left = set(authors[number::PARTS])
        weights = fit([one for one in read if one.author not in left])
        for author in sorted(left):
            theirs = [one for one in read if one.author == author and one.name != UNWRITTEN]
            right = sum(_same(MODULES[what].settle(one.ruled, one.found, weights), one.meant) for one in theirs)
            together += right
            ruled += sum(_same(one.ruled, one.meant) for one in theirs)
            of += len(theirs)
            _say(f"{author:10} {right} of {len(theirs)}")
    _say(f"{what:10} {together} of {of} = {100 * together / of:.1f} %; by rules alone {ruled}")


def _same(one: str | None, two: str | None) -> bool:
    return runs.letters(one) == runs.letters(two)


def main() -> None:
    """Trains, says how well, and writes the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fast", action="store_true", help="leave nobody out, only write")
    fast = parser.parse_args().fast
    for what, read in sought().items():
        _say(f"{what}: {sum(one.name != UNWRITTEN for one in read)} interviews")
        if not fast:
            left_out(what, read)
        TABLES[what].write_text(table(fit(read)), "utf-8")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
