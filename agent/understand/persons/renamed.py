"""Who is invited under the name they had before: "Élodie Marchetti (anciennement Élodie Baudry)". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent.model import Attendee
from agent.understand.days.date_words import word_set
from agent.understand.employers.domains import folded
from agent.understand.persons import acquainted, announced
from agent.understand.persons.mentioned import Mention, Text

_BEFORE = word_set("""
    formerly previously née nee née anciennement auparavant geb geborene geborener früher ehemals vormals antes
    anteriormente nata nato già voorheen geboren nascida
""")
_OPENS = ("(", ",", "-", "–")


def match(mention: Mention, read: Text, known: Sequence[Attendee]) -> Attendee | None:
    """Which of `known` bears the name that the one mentioned is said, right behind theirs, to have had before: a family
    name alone, or a whole one that shares a word with it."""
    between = [token.lower() for token in read.tokens[mention.end : mention.end + 3]]
    if len(between) < 2 or between[0] not in _OPENS or between[1] not in _BEFORE:
        return None
    begin = mention.end + (3 if between[2:] == ["."] else 2)
    other = next((one for one in read.mentions if one.start == begin), None)
    if other is None:
        return None
    mine, theirs = ({folded(word) for word in one.name.split()} for one in (mention, other))
    if len(theirs) > 1 and mine.isdisjoint(theirs):
        return None
    return acquainted.match(announced.Named(other.name), known)
