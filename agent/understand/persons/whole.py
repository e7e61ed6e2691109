"""An invitation as the reader reads it: whoever it lists, and all its texts one behind another. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.understand.persons import among, reader
from agent.understand.persons.crowd import Crowd
from agent.understand.persons.mentioned import Said
from agent.understand.persons.someone import One

ROW, TEXT = "row", "text"
"""How each sign of somebody on the list begins, and the sign before each text."""
THEY, MYSELF, AGAIN, ONCE = "they", "i", "again", "once"
"""How the signs begin of whose a mention is, by name and as "I"; that they were named before, and only here at all."""
KINDS = ("guest", "host", "sender", "stranger", "writer")
"""Whose a mention may be."""
_MOST_ROWS = 40
"""Of a longer list only the first are read: it is no panel's."""


@dataclass(frozen=True, slots=True)
class Whole:
    """`signs`: of the list, a row each, and then of each word of the texts. `rows`: where each of the crowd stands on
    the list, None: not there. `begins`: where each text begins."""

    signs: reader.Signs
    rows: tuple[int | None, ...]
    begins: tuple[int, ...]

    def spots(self, said: Sequence[Said], texts: Sequence[reader.Encoded]) -> list[int]:
        """Where those mentions stand, as far as it is read."""
        return [spot for spot in reader.spots(said, texts, self.begins) if spot < len(self.signs)]


def of(here: Crowd) -> Whole:
    """The invitation of that crowd."""
    signs: list[tuple[str, ...]] = []
    rows: list[int | None] = []
    for one in here.ones:
        listed = one.attendee is not None and len(signs) < _MOST_ROWS
        rows.append(len(signs) if listed else None)
        if listed:
            signs.append(tuple(_row(one, here)))
    begins = []
    for text in here.texts:
        signs.append((TEXT, "paragraph"))
        begins.append(len(signs))
        signs += text.signs
    for one, row in zip(here.ones, rows, strict=True):
        for said, what in _named(one, here, listed=row is not None):
            if (spot := here.texts[said.text].spots.get(said.start)) is not None:
                at = begins[said.text] + spot
                signs[at] = (*signs[at], *what)
    return Whole(tuple(signs[: reader.MOST]), tuple(rows), tuple(begins))


def _named(one: One, here: Crowd, *, listed: bool) -> Iterator[tuple[Said, list[str]]]:
    """Each mention of one, and as whose it is seen: a guest's, the writer's, that of somebody who was named before."""
    writes = one is here.writer
    before = False
    for said in one.said:
        of_writer = [f"{THEY} writer"] if writes else []
        yield said, [f"{THEY} {one.kind}", *of_writer, *([AGAIN] if before else []),
                     *([ONCE] if not listed and len(one.said) == 1 else [])]  # fmt: skip
        before = before or said.start in here.texts[said.text].spots
    for said in here.myself if writes else ():
        yield said, [f"{MYSELF} {one.kind}", f"{MYSELF} writer"]


def _row(one: One, here: Crowd) -> Iterator[str]:
    yield ROW
    yield f"{ROW} {one.kind}"
    if one is here.writer:
        yield f"{ROW} writes"
    if one.said:
        yield f"{ROW} named"
    for each in among.of(one, [each for each in here.ones if each is not one], here):
        yield f"{ROW} {each}"
