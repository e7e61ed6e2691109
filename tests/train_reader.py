"""Trains the network of `agent.understand.persons.reader` and writes agent/understand/reader.npz; wants torch.

    pip install -e '.[train]'
    python tests/train_reader.py --halves build/halves     and then: python tests/train_parts.py --halves build/halves

Trained on tests/labelled/panels, on the sentences of tests/labelled/names and on the half `seen` of the labelled
invites, where only who takes part is known. The half `aside` is never read here. Twice half of the authors is left out:
by what those say who never saw an author, `train_parts.py` learns how far to trust a reader. Other versions of torch
give other weights.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.model import Attendee
from agent.understand.employers.employer import folded
from agent.understand.persons import clauses, crowd, deeds, mentioned, mentions, named_as, names, part, reader
from tests import labels, panels, train_parts

WIDTH, SIZE, LAYERS, HEAD = 128, 128, 2, 128
ROUNDS, RATE, DECAY, BATCH, DROPPED, SIGNS_DROPPED, WORDS_DROPPED = 16, 3e-3, 1e-2, 32, 0.2, 0.05, 0.3
OFTEN, SEVERAL, LONG = 6, 3, 40
"""How often a word must stand in the texts, by how many authors, and how many letters its sign has at most."""
SMOOTHED = 0.05
SEEDS = (1, 2)
"""The reader is the mean of as many networks."""
FIRST = 0.04
"""How far from 0 a sign's weights begin at most."""
LONGEST = 500
"""Words of a text that is trained on."""
TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "reader.npz"


@dataclass(frozen=True)
class Sample:
    """A text, and of each person in it where they stand, their class (None: any but `takes_part`), and how much that
    counts. `listed`: the same words in an invitation that lists them; each round reads one of the two."""

    author: str
    text: reader.Encoded
    people: list[tuple[list[int], int | None, float]]
    listed: reader.Encoded | None = None


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
        who = [(spots, 0 if 0 in classes else classes[-1], 1.0) for spots, classes in people.values()]
        if who:
            found.append(Sample(panel.author, text, who, listed))
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
                found.append(Sample("sentences", text, [(spots, part.CLASSES.index(label), 0.5)]))
    return found


def of_meetings(read: Sequence[train_parts.Meeting]) -> list[Sample]:
    """The texts of labelled invitations: of each person only whether they take part is known."""
    found = []
    for meeting in read:
        here = meeting.crowd
        if here.event.cancelled:
            continue  # why it is off says nothing of who would have been there
        for number, text in enumerate(here.texts):
            people: list[tuple[list[int], int | None, float]] = []
            for one, ok in zip(here.ones, meeting.truth, strict=True):
                spots = [
                    text.spots[said.start] for said in one.said if said.text == number and said.start in text.spots
                ]
                people += [(spots, 0 if ok else None, 0.7)] if spots else []
                mine = [
                    text.spots[said.start] for said in here.myself if said.text == number and said.start in text.spots
                ]
                people += [(mine, 0 if ok else None, 0.7)] if mine and one is here.writer else []
            if people:
                found.append(Sample(meeting.author, text, people))
    return found


def signs() -> list[str]:
    """Every sign the network may know, but for the words themselves."""
    said = {idea for language in deeds.LANGUAGES for idea in deeds.said_by(language)}
    return [*reader.SIGNS, *sorted(said), *(f"is {idea}" for idea in sorted(said))]


def words(samples: Sequence[Sample]) -> list[str]:
    """The signs of the words that are common in these texts, and that several authors use."""
    seen: dict[str, Counter[str]] = {}
    for one in samples:
        for said in one.text.signs:
            for sign in said:
                if sign.startswith(reader.WORD):
                    seen.setdefault(sign, Counter())[one.author] += 1
    return sorted(
        sign for sign, by in seen.items() if sum(by.values()) >= OFTEN and len(by) >= SEVERAL and len(sign) < LONG
    )


class Net(nn.Module):
    """The same network as `reader.Network`, to be trained. `rows`: where each sign stands in its first layer."""

    def __init__(self, rows: dict[str, int]) -> None:
        super().__init__()
        self.rows = rows
        self.signs = nn.EmbeddingBag(len(rows), WIDTH, mode="sum")
        nn.init.uniform_(self.signs.weight, -FIRST, FIRST)
        self.bias = nn.Parameter(torch.zeros(WIDTH))
        self.layers = nn.GRU(WIDTH, SIZE, batch_first=True, bidirectional=True, num_layers=LAYERS, dropout=DROPPED)
        self.head = nn.Sequential(
            nn.Linear(4 * SIZE, HEAD), nn.ReLU(), nn.Dropout(DROPPED), nn.Linear(HEAD, len(reader.CLASSES))
        )
        self.drop = nn.Dropout(DROPPED)

    def heard(self, said: Sequence[int], begins: Sequence[int], lengths: Sequence[int]) -> Any:
        each = self.signs(torch.tensor(said), torch.tensor(begins)) + self.bias
        texts = nn.utils.rnn.pad_sequence(torch.split(each, list(lengths)), batch_first=True)
        words = self.drop(torch.relu(texts))
        packed = nn.utils.rnn.pack_padded_sequence(words, lengths, batch_first=True, enforce_sorted=False)
        return self.drop(nn.utils.rnn.pad_packed_sequence(self.layers(packed)[0], batch_first=True)[0])

    def scores(self, heard: Any, spots: Sequence[int]) -> Any:
        around = heard[list(spots)]
        return self.head(torch.cat([around.mean(0), around.max(0).values]))


def _batch(samples: Sequence[Sample], rows: dict[str, int]) -> tuple[list[int], list[int], list[int]]:
    """The signs of all words one behind another, where each word's begin, and how many words each text has; of the
    signs some are left out by chance, and of the words themselves more."""
    said: list[int] = []
    begins: list[int] = []
    lengths = [min(LONGEST, len(one.text.signs)) for one in samples]
    for one, length in zip(samples, lengths, strict=True):
        kept = iter(torch.rand(sum(len(each) for each in one.text.signs[:length])).tolist())
        for signs_ in one.text.signs[:length]:
            begins.append(len(said))
            for sign in signs_:
                enough = next(kept) >= (WORDS_DROPPED if sign.startswith(reader.WORD) else SIGNS_DROPPED)
                if enough and sign in rows:
                    said.append(rows[sign])
    return said, begins, lengths


def _batches(samples: Sequence[Sample], chance: random.Random) -> list[list[Sample]]:
    """In any order, texts of like length together: the longest sets the pace of all."""
    alike = sorted(samples, key=lambda one: len(one.text.signs) * chance.uniform(0.9, 1.1))
    found = [alike[begin : begin + BATCH] for begin in range(0, len(alike), BATCH)]
    chance.shuffle(found)
    return found


def _drawn(one: Sample, chance: random.Random) -> Sample:
    return replace(one, text=one.listed) if one.listed and chance.random() < 0.5 else one


def trained(samples: Sequence[Sample], seed: int = 1, rounds: int = ROUNDS) -> Net:
    """The network after all rounds."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    net = Net({sign: at for at, sign in enumerate([*signs(), *words(samples)])})
    step = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    each_round = -(-len(samples) // BATCH)
    pace = torch.optim.lr_scheduler.OneCycleLR(step, RATE, total_steps=rounds * each_round)
    for _ in range(rounds):
        for some in _batches([_drawn(one, chance) for one in samples], chance):
            said, begins, lengths = _batch(some, net.rows)
            heard = net.heard(said, begins, lengths)
            scores, truth, shares = [], [], []
            for at, one in enumerate(some):
                for spots, cls, share in one.people:
                    if inside := [spot for spot in spots if spot < lengths[at]]:
                        scores.append(net.scores(heard[at], inside))
                        truth.append(cls)
                        shares.append(share)
            loss = (_losses(torch.stack(scores), truth) * torch.tensor(shares)).sum() / sum(shares)
            step.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            step.step()
            pace.step()
    net.eval()
    return net


def _losses(scores: Any, truth: Sequence[int | None]) -> Any:
    """Of each person; of one who is any but `takes_part`, how probable that class is."""
    classes = torch.tensor([0 if each is None else each for each in truth])
    known = nn.functional.cross_entropy(scores, classes, label_smoothing=SMOOTHED, reduction="none")
    others = torch.logsumexp(scores, 1) - torch.logsumexp(scores[:, 1:], 1)
    return torch.where(torch.tensor([each is None for each in truth]), others, known)


def packed(net: Net, number: int) -> dict[str, Any]:
    """The arrays of a network as `reader.Reader.load` reads them: a byte a weight, and the step of each column."""
    state = {name: value.detach().numpy() for name, value in net.state_dict().items()}
    arrays = {"signs in": state["signs.weight"], "signs bias": state["bias"]}
    for layer in range(LAYERS):
        for way, suffix in (("forth", ""), ("back", "_reverse")):
            arrays[f"{way} {layer} input"] = state[f"layers.weight_ih_l{layer}{suffix}"].T
            arrays[f"{way} {layer} input bias"] = state[f"layers.bias_ih_l{layer}{suffix}"]
            arrays[f"{way} {layer} state"] = state[f"layers.weight_hh_l{layer}{suffix}"].T
            arrays[f"{way} {layer} state bias"] = state[f"layers.bias_hh_l{layer}{suffix}"]
    arrays |= {"head in": state["head.0.weight"].T, "head bias": state["head.0.bias"]}
    arrays |= {"head out": state["head.3.weight"].T, "head out bias": state["head.3.bias"]}
    found: dict[str, Any] = {}
    for name, values in arrays.items():
        step = np.maximum(np.abs(values).max(axis=0, keepdims=values.ndim > 1), 1e-6) / 127
        found[f"{number}/{name}"] = np.round(values / step).astype(np.int8)
        found[f"{number}/{name} step"] = step.astype(np.float32)
    return found


def written(nets: Sequence[Net], path: Path) -> None:
    """Write the archive."""
    found = {"signs": np.array("\n".join(nets[0].rows)), "trained_on": np.array(labels.reader_trained_on())}
    for number, net in enumerate(nets):
        found |= packed(net, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        np.savez_compressed(file, **found)


def score(read: reader.Reader, samples: Sequence[Sample]) -> str:
    """How many people have their class, how many of those who take part and do not are told apart, in how many texts
    all are."""
    people = right = told = texts = 0
    for one in samples:
        heard = read.heard(one.text)
        good = True
        for spots, cls, _ in one.people:
            probable = read.probable([(heard, spot) for spot in spots])
            people += 1
            best = max(range(len(probable)), key=probable.__getitem__)
            right += best == cls or (cls is None and best != 0)
            apart = (probable[0] > 0.5) == (cls == 0)
            told += apart
            good &= apart
        texts += good
    return (
        f"{100 * right / people:.1f} % of {people} people in their class, {100 * told / people:.1f} % told apart, "
        f"all in {100 * texts / len(samples):.1f} % of {len(samples)} texts"
    )


def _train(task: tuple[list[Sample], int, Path | None]) -> Net:
    samples, seed, path = task
    torch.set_num_threads(1)
    net = trained(samples, seed)
    if path:
        written([net], path)
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
        nets = pool.map(_train, [*tasks, *((read, seed, None) for seed in SEEDS)], chunksize=1)
    written(nets[2:], TABLE)
    for number, path in enumerate(paths):
        by = reader.Reader.load(str(path))
        for author in sorted(name for name, left in half.items() if left == number):
            sys.stdout.write(f"{author} left out: {score(by, [one for one in read if one.author == author])}\n")


if __name__ == "__main__":
    main()
