"""Reads a text from both ends and tells of everybody it names what they do in the talk. Pure.

Small recurrent networks over the ideas of the words (`deeds`), so that they read seven languages alike, and over the
words themselves where they are common; of a name they see only that it is one. They were trained on texts in
which everybody is marked (tests/train_reader.py, train_whole.py); the weights are reader.npz and whole.npz.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from agent.understand.employers.employer import folded as plain
from agent.understand.persons import deeds, named_as, names, part
from agent.understand.persons.mentioned import Mention, Said, Text

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
WORD = "word "
"""How the sign of a word itself begins; the network knows those that were common where it was trained."""
CLASSES = (*part.CLASSES, "nobody")
"""What somebody may do, and that a name is none: a thing's, a firm's, a place's."""
_BULLETS, _DASHES = frozenset("•*·>▪◦‣"), frozenset("-–—")


Signs = tuple[tuple[str, ...], ...]
"""What is seen of each word of a text."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text as the signs of each of its words; a name is one word. `spots`: where a mention stands, by its begin."""

    signs: Signs
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
        word = (f"{WORD}{words[at]}",) if token[0].isalpha() else ()
        signs.append((*sorted(said[at]), *of_me, *_of_token(token, known=bool(said[at])), *word))
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
    if any(letter.isdigit() for letter in token):
        return ["digit"]
    if token[0].isalpha():
        return [*(["capital"] if token[0].isupper() else []), *([] if known else ["unknown"])]
    if token in SIGNS:
        return [token]
    return ["bullet" if token in _BULLETS else "dash" if token in _DASHES else "mark"]


def spots(said: Sequence[Said], texts: Sequence[Encoded], begins: Sequence[int]) -> list[int]:
    """Where those mentions stand when the texts are read one behind another, each from its place in `begins` on."""
    found = [(each.text, texts[each.text].spots.get(each.start)) for each in said]
    return [begins[text] + spot for text, spot in found if spot is not None]


@dataclass(frozen=True, slots=True)
class Network:
    """Trained weights by name: a row of the first layer for each sign, layers that read forth and back, the head."""

    rows: dict[str, int]
    arrays: dict[str, Numbers]

    def words(self, signs: Signs) -> Numbers:
        """What each word by itself says, as numbers: a row a word."""
        import numpy as np

        table, bias = self.arrays["signs in"], self.arrays["signs bias"]
        found = np.zeros((len(signs), table.shape[1]), np.float32)
        for at, of_word in enumerate(signs):
            known = [row for sign in of_word if (row := self.rows.get(sign)) is not None]
            found[at] = table[known].sum(0) + bias if known else bias
        return np.maximum(found, 0)

    def probable(self, said: Numbers, listed: Numbers | None = None) -> Numbers:
        """How probable each class is of somebody, by what stands around each mention of them, and, where the network
        was trained to hear that too, around their row of the list."""
        import numpy as np

        pooled = [said.mean(0), said.max(0)] if len(said) else [np.zeros(said.shape[1], np.float32)] * 2
        if len(self.arrays["head in"]) > 2 * said.shape[1]:
            pooled.insert(0, np.zeros(said.shape[1], np.float32) if listed is None else listed)
        hidden = np.maximum(np.concatenate(pooled) @ self.arrays["head in"] + self.arrays["head bias"], 0)
        scores = hidden @ self.arrays["head out"] + self.arrays["head out bias"]
        powers: Numbers = np.exp(scores - scores.max())
        powers /= powers.sum()
        return powers


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of all networks, forth and back each: gated recurrent units over the words (Cho et al. 2014)."""

    input: Numbers
    input_bias: Numbers
    state: Numbers
    state_bias: Numbers

    @classmethod
    def of(cls, networks: Sequence[Network], layer: int) -> Layer:
        """That layer of these networks, forth and back of the first, of the second, ..."""
        import numpy as np

        def all_(name: str) -> Numbers:
            return np.stack([each.arrays[f"{way} {layer} {name}"] for each in networks for way in ("forth", "back")])

        return cls(all_("input"), all_("input bias")[:, None], all_("state"), all_("state bias")[:, None])

    def run(self, words: Sequence[Numbers]) -> list[Numbers]:
        """What stands around each word, by what each says: one array a network, as `words` has them.

        All step through the text at once, for speed.
        """
        import numpy as np

        ways = np.stack([each for forth in words for each in (forth, forth[::-1])])
        comes = ways @ self.input + self.input_bias
        size = self.state.shape[1]
        state = np.zeros((len(ways), 1, size), np.float32)
        found = np.empty((*ways.shape[:2], size), np.float32)
        for at in range(ways.shape[1]):
            now = comes[:, at : at + 1]
            kept = state @ self.state + self.state_bias
            gates = 1 / (1 + np.exp(-(now[..., : 2 * size] + kept[..., : 2 * size])))
            update = gates[..., size:]
            new = np.tanh(now[..., 2 * size :] + gates[..., :size] * kept[..., 2 * size :])
            state = new + update * (state - new)
            found[:, at] = state[:, 0]
        return [
            np.concatenate([forth, back[::-1]], axis=1) for forth, back in zip(found[::2], found[1::2], strict=True)
        ]


@dataclass(frozen=True, slots=True)
class Reader:
    """Networks that were trained in different orders; the mean of what they say hangs less on its luck."""

    networks: tuple[Network, ...]
    layers: tuple[Layer, ...]

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
        if len({tuple(arrays) for arrays in networks.values()}) > 1:
            raise ValueError("its networks differ in their layers")
        found = tuple(Network(rows, arrays) for arrays in networks.values())
        count = sum(1 for name in found[0].arrays if name.startswith("forth") and name.endswith("input"))
        return cls(found, tuple(Layer.of(found, layer) for layer in range(count)))

    def heard(self, signs: Signs) -> list[Numbers]:
        """What stands around each word, by the signs of each, as each network hears it: a row a word."""
        found = [network.words(signs) for network in self.networks]
        for layer in self.layers:
            found = layer.run(found)
        return found

    def heard_apart(self, texts: Sequence[Signs]) -> list[Numbers]:
        """The same of several texts, one behind another, each heard as if it were the only one."""
        import numpy as np

        each = [self.heard(signs) for signs in texts]
        return [np.concatenate(of) for of in zip(*each, strict=True)]

    def probable(self, heard: Sequence[Numbers], spots: Sequence[int], row: int | None = None) -> part.Vector:
        """How probable each class is of somebody: what was heard, where in it they are named, where they are listed."""
        said = [
            network.probable(around[list(spots)], None if row is None else around[row])
            for network, around in zip(self.networks, heard, strict=True)
        ]
        return tuple(float(sum(each)) / len(said) for each in zip(*said, strict=True))


@dataclass(frozen=True, slots=True)
class Readers:
    """One that reads each text by itself, and one that reads the invitation whole, its list before its texts.

    They err in different places: asked together, the weights of `part` go wrong less than with either.
    """

    texts: Reader
    whole: Reader


@functools.cache
def readers() -> Readers:
    """Those that tests/train_reader.py and tests/train_whole.py wrote, read once."""
    return Readers(_shipped("reader.npz"), _shipped("whole.npz"))


def _shipped(name: str) -> Reader:
    with resources.as_file(resources.files("agent.understand").joinpath(name)) as path:
        return Reader.load(str(path))
