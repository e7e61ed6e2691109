"""Trains the network that reads an invitation whole, agent/understand/whole.npz; wants torch.

    pip install -e '.[train]'
    python tests/train_whole.py --halves build/halves

It hears who is on the list before it reads the texts, and so learns of whoever invites without being named by all that
is said. Trained on what train_reader.py is trained on, and as there twice without half of the authors. The half `aside`
is never read here. Other versions of torch give other weights.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.model import CalendarEvent
from agent.understand.people import crowd_of
from agent.understand.persons import part, reader, whole
from tests import panels, reader_net, train_parts, train_reader
from tests.reader_net import Person, Sample

OTHERS_LISTED = 0.5
"""How many of those who have to do with the talk and do not take part are on the list of a marked text."""
TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "whole.npz"


def of_panels() -> list[Sample]:
    """The marked texts."""
    with multiprocessing.Pool(2) as pool:
        return [one for one in pool.imap(of_panel, panels.load(), chunksize=100) if one.people]


def of_panel(panel: panels.Panel) -> Sample:
    """One of them."""
    without, listed = _marked(panel, panel.event(listed=False)), _marked(panel, _some_listed(panel))
    return Sample(panel.author, *without, listed)


def _some_listed(panel: panels.Panel) -> CalendarEvent:
    """Of those who do not take part only some are on the list, as is so where people invite."""
    event = panel.event(listed=True)
    chance = random.Random(panel.text)
    met = panel.met()
    guests = tuple(a for a in event.attendees if panel.last(a.name) in met or chance.random() < OTHERS_LISTED)
    return replace(event, attendees=guests)


def _marked(panel: panels.Panel, event: CalendarEvent) -> tuple[reader.Signs, list[Person]]:
    here = crowd_of(event, None, panel.owner(), companies=())
    read = whole.of(here)
    does = {panel.last(mark.name): part.CLASSES.index(panels.CLASS[mark.does]) for mark in reversed(panel.marks)}
    does |= dict.fromkeys(panel.met(), 0)
    found: list[Person] = []
    for one, row in zip(here.ones, read.rows, strict=True):
        spots = read.spots([*one.said, *(here.myself if one is here.writer else [])], here.texts)
        cls = does.get(panel.last(one.name))
        if one is here.writer and panel.says_i():
            cls = 0
        if cls is None and one.attendee is None:
            cls = reader.CLASSES.index("nobody")
        elif cls is None and one.attendee and not one.said:
            continue  # an office that only invites
        if row is not None or spots:
            found.append((row, spots, cls, 1.0))
    mine = [part.CLASSES.index(panels.CLASS[mark.does]) for mark in panel.marks if mark.is_i]
    if mine and (spots := read.spots(here.myself, here.texts)):
        found.append((None, spots, 0 if 0 in mine else mine[-1], 1.0))
    return read.signs, found


def of_meetings(read: Sequence[train_parts.Meeting]) -> list[Sample]:
    """Labelled invitations: of each person only whether they take part is known."""
    found = []
    for meeting in read:
        here = meeting.crowd
        if here.event.cancelled:
            continue  # why it is off says nothing of who would have been there
        all_ = whole.of(here)
        people: list[Person] = []
        for one, row, ok in zip(here.ones, all_.rows, meeting.truth, strict=True):
            mine = all_.spots(here.myself if one is here.writer else [], here.texts)
            spots = [*all_.spots(one.said, here.texts), *mine]
            people += [(row, spots, 0 if ok else None, 0.7)] if spots or row is not None else []
            people += [(None, mine, 0 if ok else None, 0.5)] if mine else []
        if people:
            found.append(Sample(meeting.author, all_.signs, people))
    return found


def known(samples: Sequence[Sample]) -> list[str]:
    """Every sign that the network tells apart."""
    of_rows, words = (reader_net.common(samples, begin, listed=True) for begin in (whole.ROW, reader.WORD))
    of_names = [f"{whose} {kind}" for whose in (whole.THEY, whole.MYSELF) for kind in whole.KINDS]
    return [*reader_net.signs(), whole.TEXT, whole.AGAIN, whole.ONCE, *of_names, *of_rows, *words]


def _train(task: tuple[list[Sample], Path]) -> None:
    samples, path = task
    torch.set_num_threads(1)
    reader_net.written([reader_net.trained(samples, known(samples), listed=True)], path)


def main() -> None:
    """Train both halves and the whole, print how those who were left out are read, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--halves", type=Path, required=True, help="a folder for what `train_parts.py` learns from")
    wanted = parser.parse_args()
    read = [*of_panels(), *train_reader.of_sentences(), *of_meetings(train_parts.meetings())]
    half = train_parts.half_of(one.author for one in read if one.author != "sentences")
    paths = [wanted.halves / f"whole{number}.npz" for number in (0, 1)]
    tasks = [([one for one in read if half.get(one.author) != number], path) for number, path in enumerate(paths)]
    with multiprocessing.Pool(2) as pool:
        pool.map(_train, [(read, TABLE), *tasks], chunksize=1)
    for number, path in enumerate(paths):
        by = reader.Reader.load(str(path))
        for author in sorted(name for name, left in half.items() if left == number):
            left_out = [one for one in read if one.author == author]
            sys.stdout.write(f"{author} left out: {reader_net.score(by, left_out)}\n")


if __name__ == "__main__":
    main()
