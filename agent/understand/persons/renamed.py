"""Who is invited under the name they had before: "Élodie Marchetti (anciennement Élodie Baudry)". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent.model import Attendee
from agent.understand.days.date_words import word_set
from agent.understand.persons import acquainted, announced
from agent.understand.persons.mentioned import Mention, Text

_BEFORE = word_set("""
    formerly previously née nee née anciennement auparavant geb geborene geborener früher ehemals vormals antes
    anteriormente nata nato già voorheen geboren nascida
""")
_FURTHEST = 4
"""So many words stand between the two names at most."""


def match(mention: Mention, read: Text, known: Sequence[Attendee]) -> Attendee | None:
    """Which of `known` bears the name that the one mentioned is said to have had before."""
    for other in read.mentions:
        between = read.tokens[mention.end : other.start]
        if other.start >= mention.end and len(between) <= _FURTHEST:
            if not _BEFORE.isdisjoint(word.lower() for word in between):
                return acquainted.match(announced.Named(other.name), known)
            break
    return None
