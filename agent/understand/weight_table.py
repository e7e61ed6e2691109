"""What the tables of weights have in common: how they lie in a file, and how their numbers are put together. Pure.

A table is text that can be read and compared: a line `name value …` for each setting, a blank line, a line for each
feature. In most a weight is a whole number of steps, one character each: `ZERO` is none, one more is one step up.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

ZERO = 79
"""The character of a weight of nothing; one more is one step up."""
NEVER = 33
"""The character of no rarity at all; one more is one step rarer."""
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
