"""The marks of what was forgotten: salted hashes, by which it is known again and from which nothing can be read. Pure.

Somebody who holds the store and guesses an address can find out whether it was forgotten; nobody can list them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from agent.facts import Forgotten

if TYPE_CHECKING:
    from agent.decide.known import Known

ADDRESS, HOUSE, MAIL, EVENT, ALONE = "address", "house", "mail", "event", "alone"
"""What a mark may be of: an address, an employer's mail domain, a Message-ID (or the hash of a mail without one), the
UID of an event, and an address or domain that asked to be left alone: that wish outlives the rest."""


def mark(salt: str, kind: str, value: str) -> str:
    """The mark of one thing."""
    return hashlib.sha256(f"{salt}\0{kind}\0{value.strip().lower()}".encode()).hexdigest()[:32]


def marks(salt: str, kind: str, values: Iterable[str]) -> list[str]:
    """Of several things of one kind."""
    return [mark(salt, kind, value) for value in values if value]


def forgotten(known: Known, kind: str, value: str | None) -> list[Forgotten]:
    """The forgettings that took this along."""
    return [each for each in known.forgotten if mark(each.salt, kind, value) in each.marks] if value else []


def left_alone(known: Known, *whom: str | None) -> bool:
    """Did one of these addresses or domains ask to be left alone, in what was forgotten since?"""
    return any(forgotten(known, ALONE, each) for each in whom)
