"""What the texts of an invitation say of each in its crowd: by each mention, and read as a whole. Pure."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from agent.understand.persons import reader, whole
from agent.understand.persons.crowd import Crowd
from agent.understand.persons.likeness import is_person
from agent.understand.persons.mentioned import Said
from agent.understand.persons.part import Vector

_NOBODY = reader.CLASSES.index("nobody")
Probable = Callable[[Sequence[str]], Vector]


@dataclass(frozen=True, slots=True)
class Reading:
    """How probable each class is for each of them, None where nothing names them, and by each "I" of the writer's."""

    of: list[Vector | None]
    mine: Vector | None


@dataclass(frozen=True, slots=True)
class Heard:
    """How probable each class is for each mention of each of them, and for what the writer says of themself."""

    said: list[list[Vector]]
    myself: list[Vector]
    texts: Reading
    """The same by all mentions together, each text read by itself."""
    whole: Reading
    """The same by their row of the list and all mentions, the invitation read as one text."""
    most: list[float]
    """For each of them the best odds of any mention, -4 where a stranger's name is hardly one."""


def heard(here: Crowd, probable: Probable, by: reader.Readers | None = None) -> Heard:
    """What all mentions say; `by`: others than the readers that are shipped."""
    by = by or reader.readers()
    said = [[probable(each.features) for each in one.said] for one in here.ones]
    most = [
        max((odds(each[0]) for each in of), default=-4.0) if is_person(one) else -4.0
        for one, of in zip(here.ones, said, strict=True)
    ]
    myself = [probable(each.features) for each in here.myself]
    return Heard(said, myself, _each_text(here, by.texts), _as_a_whole(here, by.whole), most)


def _each_text(here: Crowd, by: reader.Reader) -> Reading:
    around = by.heard_apart([text.signs for text in here.texts])
    begins = [0, *itertools.accumulate(len(text.signs) for text in here.texts)]

    def read_of(mentions: Sequence[Said]) -> Vector | None:
        spots = reader.spots(mentions, here.texts, begins)
        return by.probable(around, spots) if spots else None

    read = [_of_somebody(read_of(one.said)) if one.attendee else read_of(one.said) for one in here.ones]
    return Reading(read, read_of(here.myself))


def _as_a_whole(here: Crowd, by: reader.Reader) -> Reading:
    all_ = whole.of(here)
    around = by.heard(all_.signs)
    read: list[Vector | None] = []
    for one, row in zip(here.ones, all_.rows, strict=True):
        spots = all_.spots([*one.said, *(here.myself if one is here.writer else [])], here.texts)
        said = by.probable(around, spots, row) if spots or row is not None else None
        read.append(_of_somebody(said) if one.attendee else said)
    mine = all_.spots(here.myself, here.texts)
    return Reading(read, by.probable(around, mine) if mine else None)


def _of_somebody(said: Vector | None) -> Vector | None:
    """The same where it is known that the name is somebody's, which no text can deny."""
    if said is None:
        return None
    somebody = max(1 - said[_NOBODY], 1e-6)
    return tuple(0.0 if at == _NOBODY else each / somebody for at, each in enumerate(said))


def odds(probability: float) -> float:
    """The logarithm of the odds, within bounds."""
    return max(-7.0, min(7.0, math.log(max(probability, 1e-6) / max(1 - probability, 1e-6))))
