"""Somebody who may be in a meeting, and what each mention of them adds to what is known. Pure nouns."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent.model import Attendee
from agent.understand.persons import announced
from agent.understand.persons.clause_words import Kind
from agent.understand.persons.mentioned import Mention, Said


@dataclass(slots=True)
class One:
    """Somebody who may take part: a `guest`, the `host` (organizer), the `sender` of the mail, or a `stranger`."""

    kind: str
    name: str
    address: str | None = None
    attendee: Attendee | None = None
    said: list[Said] = field(default_factory=list)
    """Each mention of them."""
    places: set[str] = field(default_factory=set)
    told: announced.Named | None = None
    """As a list or an announcement names them."""
    words: frozenset[str] = frozenset()
    called: str = ""
    """The fullest of the names they are mentioned by."""
    rows: set[int] = field(default_factory=set)
    """The enumerations they stand in, by number."""
    office: bool = False
    """Are they named behind what they are: "teamleider Hoekstra"."""
    kept_out: bool = True
    """Does what stands beside each mention of them say that they are none one meets."""
    comes: bool | None = None
    """What the sentences that name them plainly say."""
    asides: list[bool] = field(default_factory=list)
    """Of each mention of a stranger, whether it tells of one who has no part in the talk."""
    added: bool = True
    """Is all that plainly says they come that they join others."""
    does: set[Kind] = field(default_factory=set)
    """What the clauses about them say they do."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A mention of somebody who is not among those invited: what is said, its place, an address beside it, its row."""

    mention: Mention
    said: Said
    place: str
    beside: str | None
    row: int | None
    signs: bool = False
    """Does it stand below the last words of a letter."""
    kept_out: bool = False
    """Does what stands beside it say that they are none one meets."""
    comes: bool | None = None
    """What the sentence plainly says."""
    aside: bool = False
    added: bool = True
    does: frozenset[Kind] = frozenset()
