"""Trains the network of `agent.understand.persons.reader` and writes agent/understand/reader.npz; wants torch.

    pip install -e '.[train]'
    python tests/train_reader.py --halves build/halves     then train_whole.py and train_parts.py likewise

Trained on tests/labelled/panels, on the sentences of tests/labelled/names and on the half `seen` of the labelled
invites, where only who takes part is known. The half `aside` is never read here. Twice half of the authors is left out:
by what those say who never saw an author, `train_parts.py` learns how far to trust a reader. Other versions of torch
give other weights.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.model import Attendee
from agent.understand.employers.employer import folded
from agent.understand.persons import clauses, crowd, mentioned, mentions, named_as, names, part, reader
from tests import labels, panels, reader_net, train_parts
from tests.reader_net import Person, Sample

SEEDS = (1,)
"""The reader is the mean of as many networks: two read marked texts a little better, and invitations no better."""
TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "reader.npz"


def of_panels() -> list[Sample]:
    """The marked texts."""
    found = []
    for panel in panels.load():
        read = mentions.find(panel.text)
        event = panel.event(listed=True)
        host = Attendee(event.organizer.name, event.organizer.email) if event.organizer else None
        known = [*event.attendees, *([host] if host else [])]
        owner = {folded(word) for word in panel.owner().name.split()}
        text = reader.encoded(read, owner=owner, plainly=_plainly(read, panel.text))
        listed = reader.encoded(read, owner=owner, plainly=_plainly(read, panel.text, known, host))
        people: dict[str, tuple[list[int], list[int]]] = {}
        for one in read.mentions:
            begin, end = read.ends[one.start] - len(read.tokens[one.start]), read.ends[one.end - 1]
            mark = next((each for each in panel.marks if each.begin < end and begin < each.end), None)
            if mark:
                spots, classes = people.setdefault("" if one.myself else panel.last(mark.name), ([], []))
                spots.append(text.spots[one.start])
                classes.append(part.CLASSES.index(panels.CLASS[mark.does]))
            elif not one.myself:
                spots, classes = people.setdefault(f"no {one.name}", ([], []))
                spots.append(text.spots[one.start])
                classes.append(reader.CLASSES.index("nobody"))
        who: list[Person] = [
            (None, spots, 0 if 0 in classes else classes[-1], 1.0) for spots, classes in people.values()
        ]
        if who:
            found.append(Sample(panel.author, text.signs, who, (listed.signs, who)))
    return found


def _plainly(
    read: mentioned.Text, text: str, known: Sequence[Attendee] = (), host: Attendee | None = None
) -> dict[int, set[str]]:
    does = clauses.kinds(read)
    return {
        one.start: named_as.plainly(one, read, text, does.get(one.start, ()), crowd.invited_as(one, known, host))
        for one in read.mentions
    }


def of_sentences() -> list[Sample]:
    """The sentences in which one name is marked."""
    found = []
    for path in sorted(labels.NAMES.glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            label, _, marked = line.partition("\t")
            if label not in part.CLASSES or "⟦" not in marked:
                continue
            before, _, rest = marked.replace("\\n", "\n").partition("⟦")
            name, _, behind = rest.partition("⟧")
            read = mentions.find(before + name + behind)
            at = len(mentioned.TOKEN.findall(before))
            words = {folded(word) for word in names.bare(name).split()} - {""}
            ones = [m for m in read.mentions if m.start == at or words & {folded(w) for w in m.name.split()}]
            place = "title" if path.stem == "titles" else ""
            plainly = {} if place else _plainly(read, before + name + behind)
            text = reader.encoded(read, place=place, plainly=plainly)
            if spots := [text.spots[m.start] for m in ones if m.start in text.spots]:
                found.append(Sample("sentences", text.signs, [(None, spots, part.CLASSES.index(label), 0.5)]))
    return found


def of_meetings(read: Sequence[train_parts.Meeting]) -> list[Sample]:
    """The texts of labelled invitations: of each person only whether they take part is known."""
    found = []
    for meeting in read:
        here = meeting.crowd
        if here.event.cancelled:
            continue  # why it is off says nothing of who would have been there
        for number, text in enumerate(here.texts):
            people: list[Person] = []
            for one, ok in zip(here.ones, meeting.truth, strict=True):
                spots = [
                    text.spots[said.start] for said in one.said if said.text == number and said.start in text.spots
                ]
                people += [(None, spots, 0 if ok else None, 0.7)] if spots else []
                mine = [
                    text.spots[said.start] for said in here.myself if said.text == number and said.start in text.spots
                ]
                people += [(None, mine, 0 if ok else None, 0.7)] if mine and one is here.writer else []
            if people:
                found.append(Sample(meeting.author, text.signs, people))
    return found


def known(samples: Sequence[Sample]) -> list[str]:
    """Every sign that the network tells apart."""
    return [*reader_net.signs(), *reader_net.common(samples, reader.WORD)]


def _train(task: tuple[list[Sample], int, Path | None]) -> reader_net.Net:
    samples, seed, path = task
    torch.set_num_threads(1)
    net = reader_net.trained(samples, known(samples), seed)
    if path:
        reader_net.written([net], path)
    return net


def main() -> None:
    """Train both halves and the whole, print how those who were left out are read, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--halves", type=Path, required=True, help="a folder for what `train_parts.py` learns from")
    wanted = parser.parse_args()
    read = [*of_panels(), *of_sentences(), *of_meetings(train_parts.meetings())]
    half = train_parts.half_of(one.author for one in read if one.author != "sentences")
    paths = [wanted.halves / f"{number}.npz" for number in (0, 1)]
    tasks = [([one for one in read if half.get(one.author) != number], 1, path) for number, path in enumerate(paths)]
    with multiprocessing.Pool(2) as pool:
        nets = pool.map(_train, [*((read, seed, None) for seed in SEEDS), *tasks], chunksize=1)
    reader_net.written(nets[: len(SEEDS)], TABLE)
    for number, path in enumerate(paths):
        by = reader.Reader.load(str(path))
        for author in sorted(name for name, left in half.items() if left == number):
            sys.stdout.write(
                f"{author} left out: {reader_net.score(by, [one for one in read if one.author == author])}\n"
            )


if __name__ == "__main__":
    main()
