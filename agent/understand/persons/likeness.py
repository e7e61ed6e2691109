"""How much a name of an invitation is like a person's, by itself and by where it stands. Pure."""

from __future__ import annotations

import re

from agent.understand.employers.employer import folded
from agent.understand.name_words.given_names import GIVEN
from agent.understand.persons import attends, names
from agent.understand.persons.someone import One


def is_person(one: One) -> bool:
    """Is a stranger's name like a person's at all."""
    return not is_strange(one)


def is_somebody(one: One) -> bool:
    """Is that a person by their name, or by what is plainly said of them."""
    return is_person(one) or (one.comes is True and attends.may_be_a_name(one.name))


def is_strange(one: One) -> bool:
    """Is that a name which might as well be a thing's."""
    return one.kind == "stranger" and likeness(one) in ("strange", "strange single")


def likeness(one: One) -> str:
    """How much the name is like a person's: by a salutation, a given name, the address it is the name of."""
    if one.name != names.bare(one.name) or one.office:
        return "formal"
    if any(word in GIVEN for word in one.words or map(folded, one.name.split())):
        return "given" if len(one.words or one.name.split()) > 1 else "given single"
    if one.address:
        local = {folded(word) for word in re.split(r"[._-]", one.address.partition("@")[0])}
        words = {folded(word) for word in one.name.split()}
        if local & words or (not words and len(local) > 1):
            return "address"
    return "strange" if len(one.words or one.name.split()) > 1 else "strange single"
