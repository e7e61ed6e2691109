"""What an owner may tell of a visit: the nouns of a debrief. Frozen; imports the model alone. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from agent.model import Promise


class Became(StrEnum):
    """What became of the whole, where it is not a talk to tell of."""

    MISSED = "missed"
    MOVED = "moved"
    TOLD_NO = "no"
    WITHDRAWS = "withdraw"
    STOP = "stop"
    NOTHING = "skip"


@dataclass(frozen=True, slots=True)
class Note:
    """The owner's words about the talk with one of the people, by place in the list; None: nobody in particular."""

    who: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A material to attach, by its name, for one of the people (None: nobody named)."""

    name: str
    who: int | None


@dataclass(frozen=True, slots=True)
class Debrief:
    """All that was told. `private`: an opinion or a secret, fit for no letter. `absent`: who was not there.
    `unthanked`: who was there and is to get no letter of thanks."""

    notes: tuple[Note, ...] = ()
    promise: Promise | None = None
    forgotten: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    absent: tuple[int, ...] = ()
    became: Became | None = None
    said: str = ""
    """The clause that says what became of it."""
    private: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    unthanked: tuple[int, ...] = ()
    job_offer: str = ""
    """The clause that says that they made the owner an offer."""
    corrects: bool = False
    """The notes take the place of those of an answer before: "other way round"."""
