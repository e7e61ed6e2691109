"""How a text names somebody, as signs for `reader`: what the words of the name are, and what the sentence plainly says.
Pure.

Each sign is true of most it is said of, and of no use alone: what they are worth together, `reader` has learned.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import get_args

from agent.understand.employers.employer import is_organisation
from agent.understand.persons import (
    attends,
    beside_name,
    bystanders,
    deeds,
    name_parts,
    names,
    no_names,
    ordinary_words,
    places,
    signed,
)
from agent.understand.persons.clause_words import Kind
from agent.understand.persons.mentioned import Mention, Text

NOBODY = ("played", "an office", "where", "a field", "a firm")
"""What is said beside a name that is nobody's whom one may meet."""
SIGNS = (
    "invited", "invites", "ordinary", "part ordinary", "small elsewhere", "organisation", "thing", "no name", "shouted",
    "three words", "town", "part town",
    "comes", "stays", "aside", "another day", "kept out", "signs", *NOBODY,
    *(f"does {kind}" for kind in get_args(Kind)),
)  # fmt: skip
"""Beside `is …` for each idea that a word of the name has in the lexicon."""


def spelled(one: Mention, read: Text, spoken: Sequence[str], small: Collection[str]) -> list[str]:
    """What the words of a name are. `spoken`: the languages of the text, `small`: its words without capitals."""
    name = names.bare(one.name)
    words = [word for word in name.split() if word[0].isalpha()]
    # Among other names "May" says nothing of the month.
    said = [word for word in words if not (one.given and word.lower() in name_parts.ALSO_NAMES)]
    found = [
        f"is {idea}" for word in said for each in deeds.ideas([deeds.folded(word)], spoken) for idea in sorted(each)
    ]
    if not one.formal:
        if ordinary_words.all_ordinary(name):
            found.append("ordinary")
        elif any(ordinary_words.all_ordinary(word) for word in words):
            found.append("part ordinary")
        if any(word.lower() in small for word in words):
            found.append("small elsewhere")
    for sign, is_so in (
        ("organisation", is_organisation(name)),
        ("thing", attends.is_a_thing(name)),
        ("no name", not attends.may_be_a_name(name)),
        ("shouted", any(len(word) > 1 and word.isupper() for word in words)),
        ("three words", len(words) > 2),
        ("town", places.is_town(name)),
        ("part town", len(words) > 1 and any(places.is_town(word) for word in words)),
    ):
        if is_so:
            found.append(sign)
    return list(dict.fromkeys(found))


def plainly(one: Mention, read: Text, text: str, does: Collection[Kind], invited: str) -> set[str]:
    """What the sentence, the line or what stands beside the name says. `invited`: by the list they are `invited`, or
    they invite (`invites`); '' for who is not on it."""
    found = {f"does {kind}" for kind in does}
    if invited:
        found.add(invited)
    if one.myself:
        return found
    comes = attends.of(one, read, known=bool(invited))
    begin = read.ends[one.start] - len(read.tokens[one.start])
    for sign, is_so in (
        ("comes", comes is True),
        ("stays", comes is False),
        ("aside", bystanders.is_one(one, read)),
        ("another day", bystanders.is_of_another_day(one, read)),
        ("kept out", beside_name.keeps_out(text, begin, read.ends[one.end - 1])),
        ("signs", signed.signs(one, read)),
        ("played", no_names.is_played(one, read)),
        ("an office", no_names.is_office(one, read) or no_names.heads_an_office(one, read)),
        ("where", no_names.is_where(one, read)),
        ("a field", no_names.is_field(one, read)),
        ("a firm", no_names.is_called_a_firm(one, read)),
    ):
        if is_so:
            found.add(sign)
    return found
