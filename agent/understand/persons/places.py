"""What is written as a name and is where one goes: a town, one called after a saint, a street. Pure."""

from __future__ import annotations

import functools
from collections.abc import Collection
from importlib import resources

from agent.understand.days.date_words import word_set
from agent.understand.employers.employer import folded
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons.name_parts import EASTERN, capital

_SAINTS = frozenset(["San", "Santa", "São", "Saint", "Sankt", "Sint", "Sant"])
"""What towns that are called after saints begin with."""
_TOWNS = word_set("cruz fe gallen maarten marino moritz niklaas pauli petersburg pölten truiden")
"""Of which the second word is nobody's given name."""
STREETS = word_set("avenue boulevard blvd road rd parkway pkwy highway hwy")
"""What ends where one goes, and nobody's name."""


def is_a_saints(at: int, tokens: tuple[str, ...], apart: list[str], known: Collection[str]) -> bool:
    """Is that a town called after a saint, or the saint of its name: "San Antonio", "São Paulo".

    Nobody is who is called San Kim, whose name goes on, or behind whom it says what they are. `apart` is what stands
    between each token and the next, `known` the folded words of names of people we know to be about.
    """
    if tokens[at] not in _SAINTS:
        at -= 1
    if at < 0 or tokens[at] not in _SAINTS or apart[at] != " " or not capital(at + 1, tokens):
        return False
    saint = tokens[at + 1].lower()
    if not ((folded(saint) in GIVEN and saint not in EASTERN) or saint in _TOWNS):
        return False
    if folded(tokens[at]) in known or (at > 0 and capital(at - 1, tokens) and apart[at - 1] == " "):
        return False  # "Ana San Martín"
    behind, then = (*tokens[at + 2 : at + 4], "\n", "\n")[:2]
    goes_on = behind[0].isupper() and apart[at + 1] == " "  # "Santa Rosa Almeida"
    return not (goes_on or behind == "(" or (behind == "," and then[0].islower()))


@functools.cache
def _towns() -> frozenset[str]:
    lines = resources.files("agent.understand").joinpath("towns.txt").read_text("utf-8").splitlines()
    towns = (town for line in lines if not line.startswith("#") for town in line.partition(":")[2].split(","))
    return frozenset(" ".join(folded(word) for word in town.split()) for town in towns)


def is_town(name: str) -> bool:
    """Is that the name of a town, a region or a river of the list towns.txt: "Montréal", "Buenos Aires". Many are
    names of people as well."""
    return " ".join(folded(word) for word in name.split()) in _towns()
