"""Reads a text from both ends and tells of everybody it names what they do in the talk. Pure.

A small recurrent network over the ideas of the words (`deeds`), not over the words: so it reads seven languages alike
and has few weights. It was trained on texts in which everybody is marked (tests/train_reader.py); the weights are
reader.npz. `part.CLASSES` are its answers.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from agent.understand.employers.employer import folded as plain
from agent.understand.persons import deeds, named_as, names, part
from agent.understand.persons.mentioned import Mention, Text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

MOST = 1_500
"""Signs of a text that are read."""
SIGNS = (
    "name", "owner", "given", "formal", "office", "single", "digit", "line", "paragraph", "capital", "unknown",
    "bullet", "dash", "mark", "in title", "in place", ".", ",", ":", "(", ")", "?", "!", ";", "|", "/",
    *named_as.SIGNS,
)  # fmt: skip
"""What a token may be besides what its words say."""
CLASSES = (*part.CLASSES, "nobody")
"""What somebody may do, and that a name is none: a thing's, a firm's, a place's."""
_BULLETS, _DASHES = frozenset("•*·>▪◦‣"), frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text as the signs of each of its words; a name is one word. `spots`: where a mention stands, by its begin."""

    signs: tuple[tuple[str, ...], ...]
    spots: dict[int, int]


def encoded(
    read: Text,
    *,
    place: str = "",
    owner: Collection[str] = (),
    plainly: Mapping[int, Collection[str]] | None = None,
) -> Encoded:
    """As the network reads it. `place`: `title`, `place` or '' for running text; `owner`: words of the owner's name;
    `plainly`: what the sentence plainly says of whoever is named there (`named_as.plainly`), by the mention's begin."""
    named = {at: one for one in read.mentions for at in range(one.start, one.end)}
    words = [
        "@" if (one := named.get(at)) and not one.myself else deeds.folded(token)
        for at, token in enumerate(read.tokens)
    ]
    spoken = deeds.languages(words)
    said = deeds.ideas(words, spoken)
    small = {token for token in read.tokens if token[0].islower()}
    plainly = plainly or {}
    signs: list[tuple[str, ...]] = [(f"in {place}",)] if place else []
    spots: dict[int, int] = {}
    for at, token in enumerate(read.tokens):
        one = named.get(at)
        if one is not None and not one.myself:
            if one.start not in spots:
                spots[one.start] = len(signs)
                of_words = named_as.spelled(one, read, spoken, small)
                signs.append((*_of_name(one, owner), *of_words, *sorted(plainly.get(one.start, ()))))
            continue
        if one is not None:
            spots[one.start] = len(signs)
        of_me = ("me", *sorted(plainly.get(at, ()))) if one else ()
        signs.append((*sorted(said[at]), *of_me, *_of_token(token, known=bool(said[at]))))
        if len(signs) >= MOST:
            break
    return Encoded(tuple(signs), spots)


def _of_name(one: Mention, owner: Collection[str]) -> list[str]:
    words = {plain(word) for word in names.bare(one.name).split()} - {""}
    found = ["name"]
    if words and words <= set(owner):
        found.append("owner")
    found += [what for what, is_so in (("given", one.given), ("formal", one.formal), ("office", one.office)) if is_so]
    return [*found, "single"] if one.end - one.start == 1 else found


def _of_token(token: str, *, known: bool) -> list[str]:
    if token[0] == "\n":
        return ["paragraph" if token.count("\n") > 1 else "line"]
    if token[0].isdigit():
        return ["digit"]
    if token[0].isalpha():
        return [*(["capital"] if token[0].isupper() else []), *([] if known else ["unknown"])]
    if token in SIGNS:
        return [token]
    return ["bullet" if token in _BULLETS else "dash" if token in _DASHES else "mark"]


@dataclass(frozen=True, slots=True)
class Network:
    """Trained weights: a row of the first layer for each sign, layers that read forth and back, and the head."""

    rows: dict[str, int]
    arrays: dict[str, Numbers]

    def heard(self, text: Encoded) -> Numbers:
        """What stands around each word, as numbers: a row a word."""
        import numpy as np

        table, bias = self.arrays["signs in"], self.arrays["signs bias"]
        found = np.zeros((len(text.signs), table.shape[1]), np.float32)
        for at, signs in enumerate(text.signs):
            known = [row for sign in signs if (row := self.rows.get(sign)) is not None]
            found[at] = table[known].sum(0) + bias if known else bias
        found = np.maximum(found, 0)
        for layer in itertools.count():
            if f"forth {layer} input" not in self.arrays:
                return found
            forth = self._run(f"forth {layer}", found)
            back = self._run(f"back {layer}", found[::-1])[::-1]
            found = np.concatenate([forth, back], axis=1)
        return found

    def _run(self, name: str, words: Numbers) -> Numbers:
        """A gated recurrent unit over the words (Cho et al. 2014)."""
        import numpy as np

        state_weights, state_bias = self.arrays[f"{name} state"], self.arrays[f"{name} state bias"]
        comes = words @ self.arrays[f"{name} input"] + self.arrays[f"{name} input bias"]
        size = state_weights.shape[0]
        state = np.zeros(size, np.float32)
        found = np.empty((len(words), size), np.float32)
        for at in range(len(words)):
            kept = state @ state_weights + state_bias
            gates = 1 / (1 + np.exp(-(comes[at, : 2 * size] + kept[: 2 * size])))
            reset, update = gates[:size], gates[size:]
            new = np.tanh(comes[at, 2 * size :] + reset * kept[2 * size :])
            state = (1 - update) * new + update * state
            found[at] = state
        return found

    def probable(self, heard: Sequence[Numbers]) -> Numbers:
        """How probable each class is of somebody, by what stands around each mention of them."""
        import numpy as np

        around = np.stack(heard)
        pooled = np.concatenate([around.mean(0), around.max(0)])
        hidden = np.maximum(pooled @ self.arrays["head in"] + self.arrays["head bias"], 0)
        scores = hidden @ self.arrays["head out"] + self.arrays["head out bias"]
        powers: Numbers = np.exp(scores - scores.max())
        powers /= powers.sum()
        return powers


@dataclass(frozen=True, slots=True)
class Reader:
    """Networks that were trained in different orders; the mean of what they say hangs less on its luck."""

    networks: tuple[Network, ...]

    @classmethod
    def load(cls, path: str) -> Reader:
        """From an archive of arrays, each a byte a weight beside the step of each column; ValueError: it is none."""
        import numpy as np

        with np.load(path, allow_pickle=False) as archive:
            rows = {sign: row for row, sign in enumerate(str(archive["signs"]).split("\n"))}
            networks: dict[str, dict[str, Numbers]] = {}
            for name in archive.files:
                number, slash, what = name.partition("/")
                if slash and f"{name} step" in archive.files:
                    weights = archive[name].astype(np.float32) * archive[f"{name} step"].astype(np.float32)
                    networks.setdefault(number, {})[what] = weights
        if not networks or any(len(rows) != len(arrays["signs in"]) for arrays in networks.values()):
            raise ValueError("the table of signs and its weights differ in length")
        return cls(tuple(Network(rows, arrays) for arrays in networks.values()))

    def heard(self, text: Encoded) -> list[Numbers]:
        """What each network hears in a text."""
        return [network.heard(text) for network in self.networks]

    def probable(self, mentions: Sequence[tuple[list[Numbers], int]]) -> part.Vector:
        """How probable each class is of somebody: what was heard of the text of each mention, and where it stands."""
        said = [
            network.probable([heard[number][spot] for heard, spot in mentions])
            for number, network in enumerate(self.networks)
        ]
        return tuple(float(sum(each)) / len(said) for each in zip(*said, strict=True))


@functools.cache
def reader() -> Reader:
    """The one that tests/train_reader.py wrote, read once."""
    with resources.as_file(resources.files("agent.understand").joinpath("reader.npz")) as path:
        return Reader.load(str(path))
