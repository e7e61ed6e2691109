"""The networks of `agent.understand.persons.reader` as train_reader.py and train_whole.py train them; wants torch."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from agent.understand.persons import deeds, reader
from tests import labels

WIDTH, SIZE, LAYERS, HEAD = 128, 128, 2, 128
ROUNDS, RATE, DECAY, BATCH, DROPPED, SIGNS_DROPPED, WORDS_DROPPED = 16, 3e-3, 1e-2, 32, 0.2, 0.05, 0.3
OFTEN, SEVERAL, LONG = 6, 3, 40
"""How often a word must stand in the texts, by how many authors, and how many letters its sign has at most."""
SMOOTHED = 0.05
FIRST = 0.04
"""How far from 0 a sign's weights begin at most."""
LONGEST = 500
"""Words of a text that is trained on."""

Person = tuple[int | None, list[int], int | None, float]
"""Where somebody stands on the list and in the texts, their class (None: any but `takes_part`), how much it counts."""


@dataclass(frozen=True)
class Sample:
    """What is read, and everybody in it. `listed`: the same words in an invitation that lists them; each round reads
    one of the two."""

    author: str
    signs: reader.Signs
    people: list[Person]
    listed: tuple[reader.Signs, list[Person]] | None = None


def signs() -> list[str]:
    """Every sign the network may know, but for the words themselves and what is known of a list."""
    said = {idea for language in deeds.LANGUAGES for idea in deeds.said_by(language)}
    return [*reader.SIGNS, *sorted(said), *(f"is {idea}" for idea in sorted(said))]


def common(samples: Sequence[Sample], begin: str, *, listed: bool = False) -> list[str]:
    """The signs with that beginning that are common in what is read, and with several authors. `listed`: count those
    of the invitations that list their people too, where each word stands once more."""
    seen: dict[str, Counter[str]] = {}
    for one in samples:
        for said in (*one.signs, *(one.listed[0] if listed and one.listed else ())):
            for sign in said:
                if sign.startswith(begin):
                    seen.setdefault(sign, Counter())[one.author] += 1
    return sorted(
        sign for sign, by in seen.items() if sum(by.values()) >= OFTEN and len(by) >= SEVERAL and len(sign) < LONG
    )


class Net(nn.Module):
    """The same network as `reader.Network`, to be trained. `rows`: where each sign stands in its first layer; `listed`:
    does it hear what stands around somebody's row of a list."""

    def __init__(self, rows: dict[str, int], *, listed: bool) -> None:
        super().__init__()
        self.rows, self.listed = rows, listed
        self.signs = nn.EmbeddingBag(len(rows), WIDTH, mode="sum")
        nn.init.uniform_(self.signs.weight, -FIRST, FIRST)
        self.bias = nn.Parameter(torch.zeros(WIDTH))
        self.layers = nn.GRU(WIDTH, SIZE, batch_first=True, bidirectional=True, num_layers=LAYERS, dropout=DROPPED)
        self.head = nn.Sequential(
            nn.Linear((6 if listed else 4) * SIZE, HEAD),
            nn.ReLU(),
            nn.Dropout(DROPPED),
            nn.Linear(HEAD, len(reader.CLASSES)),
        )
        self.drop = nn.Dropout(DROPPED)

    def heard(self, said: Sequence[int], begins: Sequence[int], lengths: Sequence[int]) -> Any:
        each = self.signs(torch.tensor(said), torch.tensor(begins)) + self.bias
        texts = nn.utils.rnn.pad_sequence(torch.split(each, list(lengths)), batch_first=True)
        words = self.drop(torch.relu(texts))
        packed = nn.utils.rnn.pack_padded_sequence(words, lengths, batch_first=True, enforce_sorted=False)
        return self.drop(nn.utils.rnn.pad_packed_sequence(self.layers(packed)[0], batch_first=True)[0])

    def scores(self, heard: Any, row: int | None, spots: Sequence[int]) -> Any:
        nothing = torch.zeros(heard.shape[1])
        said = heard[list(spots)]
        of_texts = [said.mean(0), said.max(0).values] if spots else [nothing, nothing]
        of_list = [nothing if row is None else heard[row]] if self.listed else []
        return self.head(torch.cat([*of_list, *of_texts]))


def _batch(samples: Sequence[Sample], rows: dict[str, int]) -> tuple[list[int], list[int], list[int]]:
    """The signs of all words one behind another, where each word's begin, and how many words each text has; of the
    signs some are left out by chance, and of the words themselves more."""
    said: list[int] = []
    begins: list[int] = []
    lengths = [min(LONGEST, len(one.signs)) for one in samples]
    for one, length in zip(samples, lengths, strict=True):
        kept = iter(torch.rand(sum(len(each) for each in one.signs[:length])).tolist())
        for signs_ in one.signs[:length]:
            begins.append(len(said))
            for sign in signs_:
                enough = next(kept) >= (WORDS_DROPPED if sign.startswith(reader.WORD) else SIGNS_DROPPED)
                if enough and sign in rows:
                    said.append(rows[sign])
    return said, begins, lengths


def _batches(samples: Sequence[Sample], chance: random.Random) -> list[list[Sample]]:
    """In any order, texts of like length together: the longest sets the pace of all."""
    alike = sorted(samples, key=lambda one: len(one.signs) * chance.uniform(0.9, 1.1))
    found = [alike[begin : begin + BATCH] for begin in range(0, len(alike), BATCH)]
    chance.shuffle(found)
    return found


def _drawn(one: Sample, chance: random.Random) -> Sample:
    return Sample(one.author, *one.listed) if one.listed and chance.random() < 0.5 else one


def trained(samples: Sequence[Sample], known: Sequence[str], seed: int = 1, *, listed: bool = False) -> Net:
    """The network after all rounds. `known`: the signs it tells apart."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    net = Net({sign: at for at, sign in enumerate(known)}, listed=listed)
    step = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    each_round = -(-len(samples) // BATCH)
    pace = torch.optim.lr_scheduler.OneCycleLR(step, RATE, total_steps=ROUNDS * each_round)
    for _ in range(ROUNDS):
        for some in _batches([_drawn(one, chance) for one in samples], chance):
            said, begins, lengths = _batch(some, net.rows)
            heard = net.heard(said, begins, lengths)
            scores, truth, shares = [], [], []
            for at, one in enumerate(some):
                for row, spots, cls, share in one.people:
                    inside = [spot for spot in spots if spot < lengths[at]]
                    if inside or row is not None:
                        scores.append(net.scores(heard[at], row, inside))
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
        heard = read.heard(one.signs)
        good = True
        for row, spots, cls, _ in one.people:
            probable = read.probable(heard, spots, row)
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
