"""What the texts of an invitation say of each in its crowd: by each mention, and read as a whole. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from agent.understand.persons import reader
from agent.understand.persons.crowd import Crowd
from agent.understand.persons.likeness import is_person
from agent.understand.persons.mentioned import Said
from agent.understand.persons.part import Vector

_NOBODY = reader.CLASSES.index("nobody")
Probable = Callable[[Sequence[str]], Vector]


@dataclass(frozen=True, slots=True)
class Heard:
    """How probable each class is for each mention of each of them, and for what the writer says of themself."""

    said: list[list[Vector]]
    myself: list[Vector]
    read: list[Vector | None]
    """The same for each of them by all that the texts say of them; None where they say nothing."""
    mine: Vector | None
    """The same for the writer, by each "I" of theirs."""
    most: list[float]
    """For each of them the best odds of any mention, -4 where a stranger's name is hardly one."""


def heard(here: Crowd, probable: Probable, by: reader.Reader | None = None) -> Heard:
    """What all mentions say; `by`: another reader than the one that is shipped."""
    by = by or reader.reader()
    said = [[probable(each.features) for each in one.said] for one in here.ones]
    most = [
        max((odds(each[0]) for each in of), default=-4.0) if is_person(one) else -4.0
        for one, of in zip(here.ones, said, strict=True)
    ]
    around = [by.heard(text) for text in here.texts]

    def read_of(mentions: Sequence[Said]) -> Vector | None:
        spots = [(each.text, here.texts[each.text].spots.get(each.start)) for each in mentions]
        found = [(around[text], spot) for text, spot in spots if spot is not None]
        return by.probable(found) if found else None

    read = [_of_somebody(read_of(one.said)) if one.attendee else read_of(one.said) for one in here.ones]
    return Heard(said, [probable(each.features) for each in here.myself], read, read_of(here.myself), most)


def _of_somebody(said: Vector | None) -> Vector | None:
    """The same where it is known that the name is somebody's, which no text can deny."""
    if said is None:
        return None
    somebody = max(1 - said[_NOBODY], 1e-6)
    return tuple(0.0 if at == _NOBODY else each / somebody for at, each in enumerate(said))


def odds(probability: float) -> float:
    """The logarithm of the odds, within bounds."""
    return max(-7.0, min(7.0, math.log(max(probability, 1e-6) / max(1 - probability, 1e-6))))
