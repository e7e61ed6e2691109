"""What the tables of weights have in common: how they lie in a file, and how their numbers are put together. Pure.

A table is text that can be read and compared: a line `name value …` for each setting, a blank line, a line for each
feature. In most a weight is a whole number of steps, one character each: `ZERO` is none, one more is one step up.

A dictionary of the largest would hold 60 MB for its 9 MB of text, all day, for a few mails an hour: `Lines` looks up in
the text as it lies.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterator, Sequence

ZERO = 79
"""The character of a weight of nothing; one more is one step up."""
NEVER = 33
"""The character of no rarity at all; one more is one step rarer."""
_BLOCK = 400
"""How many characters are searched through for one feature, and a line more: a smaller block means more of them."""
_REMEMBERED = 20_000
"""Features whose line is remembered: few make up most of all text."""
_STEM = 5
_PIECES = (3, 4, 5)


def parted(text: str) -> tuple[dict[str, list[str]], str]:
    """The settings of a table, the values of one name together, and its features as they stand."""
    head, _, body = text.partition("\n\n")
    settings: dict[str, list[str]] = {}
    for line in head.splitlines():
        name, _, rest = line.partition(" ")
        settings.setdefault(name, []).extend(rest.split())
    return settings, body


def worths(body: str) -> dict[str, float]:
    """The features of a body whose lines are `feature<tab>worth`. Raises ValueError where one is none."""
    try:
        return {feature: float(worth) for feature, _, worth in (line.rpartition("\t") for line in body.splitlines())}
    except ValueError as error:
        raise ValueError(f"this is no table of weights: {error}") from None


class Lines:
    """What stands behind each feature of a body whose lines, `feature<tab>weights`, are in the order of their features.

    It is looked for in the text: which block of lines may hold it, then the line in the block.
    """

    __slots__ = ("_blocks", "_firsts", "_found")

    def __init__(self, body: str, width: int) -> None:
        """`width`: how many characters of weights each line has.

        Raises ValueError where a block begins with another line than such a one, or with one that belongs before it.
        """
        self._blocks: list[str] = []
        self._firsts: list[str] = []
        self._found: dict[str, str | None] = {}
        begin = 0
        while begin < len(body):
            end = body.find("\n", begin + _BLOCK)
            end = len(body) if end < 0 else end
            first, _, weights = body[begin:end].partition("\n")[0].partition("\t")
            if len(weights) != width or (self._firsts and first <= self._firsts[-1]):
                raise ValueError(f"the line of {first[:40]!r} is no weight, or not in order")
            self._firsts.append(first)
            self._blocks.append(f"\n{body[begin:end]}\n")
            begin = end + 1

    def get(self, feature: str) -> str | None:
        """What stands behind this feature; None where it is not in the table."""
        try:
            return self._found[feature]
        except KeyError:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            found = self._found[feature] = self._searched(feature)
            return found

    def _searched(self, feature: str) -> str | None:
        at = bisect.bisect_right(self._firsts, feature) - 1
        block = self._blocks[at] if at >= 0 else ""
        begin = block.find(f"\n{feature}\t")
        if begin < 0:
            return None
        begin += len(feature) + 2
        return block[begin : block.index("\n", begin)]

    def __contains__(self, feature: str) -> bool:
        return self.get(feature) is not None


def columns(lines: Sequence[str], width: int, first: int = 0) -> tuple[int, ...]:
    """In steps, what these lines of `width` weights say together, column by column from the `first`."""
    # Every line is as long as the others: the sums of a column are those of a slice.
    signs = "".join(lines).encode("latin-1")
    return tuple(sum(signs[index::width]) - ZERO * len(lines) for index in range(first, width))


def probable(scores: Sequence[float]) -> tuple[float, ...]:
    """Scores as probabilities, together 1 (the softmax)."""
    highest = max(scores)
    powers = [math.exp(each - highest) for each in scores]
    together = sum(powers)
    return tuple(each / together for each in powers)


def of_word(word: str) -> Iterator[str]:
    """The features of one word, wherever it stands: itself, its beginning, its pieces."""
    yield word
    if word[0].isalpha():
        yield f"s:{word[:_STEM]}"
        padded = f" {word} "
        for length in _PIECES:
            for begin in range(len(padded) - length + 1):
                yield f"c:{padded[begin : begin + length]}"
