"""Names of people by their words: what is one, told from a job title, a round, a company or a day. Pure.

Also how a display name is said: turned round, and without what it is addressed and decorated with.
"""

from __future__ import annotations

import re

from agent.understand.employers.employer import folded
from agent.understand.employers.job import is_title
from agent.understand.employers.rounds import INTERVIEW, STAGE_PHRASE
from agent.understand.name_words.bosses import OFFICE
from agent.understand.name_words.family_names import CALENDAR_FAMILIES, FAMILY_NAMES, LETTERS_BEHIND, PARTICLES
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import (
    HONORIFIC,
    NOT_NAMES,
)
from agent.understand.persons.name_parts import is_given

_I = re.IGNORECASE


def clean(name: str) -> str:
    """A display name as one would say it: `Schmidt, Anna (Globex)` -> `Anna Schmidt`; '' for an address."""
    name = re.sub(r"\s*[(\[].*?[)\]]", "", name[:200]).strip(" '\"")
    name = re.sub(r"\s+(?:via|from|bei|at|chez)\s.*$|\s*[|@].*$|/(?:OU?|CN?)=.*$|/[^/]*/[A-Z]{2,}$", "", name, flags=_I)
    if name.count(",") == 1:
        last, first = (part.strip() for part in name.split(","))
        if first and not is_title(first) and len(first.split()) <= 3:
            name = f"{first} {last}"
    while (head := name.rpartition(" "))[0] and head[2].strip(".") in LETTERS_BEHIND:
        name = head[0].rstrip(",")
    name = re.sub(r"\b(?:Dr|Prof|Dipl|Ing|PhD|MBA)\b\.?\s?", "", bare(name)).strip() or bare(name)
    return _without_office(name)


def _without_office(name: str) -> str:
    """ "Principal Dana Whitmer", as offices write their people."""
    words = name.split()
    while len(words) > 2 and words[0].endswith(".") and len(words[0]) > _LETTER and any(
        folded(word) in GIVEN for word in words[1:-1]
    ):  # fmt: skip
        words = words[1:]  # "Pfl. Dir. Kai Stark"
    while len(words) > 2 and folded(words[0]) not in GIVEN and folded(words[1]) in GIVEN and is_office(words[0]):
        words = words[1:]
    return " ".join(words)


_LETTER = 3
"""With its dot more than this is an office cut short, and no letter of a name: "Th."."""


def is_office(word: str) -> bool:
    """Is that word what somebody is at a firm or a school."""
    return is_title(word) or re.fullmatch(OFFICE, word, _I) is not None or folded(word).startswith("head")


def titled(name: str) -> str:
    """A display name as one would say it, with the doctor's or professor's title it was written with."""
    said = clean(name)
    found = _TITLE.search(name[:200])
    if found is None or not said or " " not in said:
        return said
    titles = " ".join(_TITLE_SPELLED[each.lower()] for each in _TITLE_WORD.findall(found[0]))
    return f"{titles} {said}"


_TITLE_WORD = re.compile(r"\b(?:dr|prof|dra)\b", _I)
_TITLE = re.compile(r"\b(?:dr|prof|dra)\b\.?(?:\s*(?:dr|prof)\b\.?)?", _I)
_TITLE_SPELLED = {"dr": "Dr.", "prof": "Prof.", "dra": "Dra."}


def bare(name: str) -> str:
    """The name without what people are addressed with."""
    return HONORIFIC.sub("", name).strip()


def is_name(text: str, *, single: bool = False, shown: bool = False) -> bool:
    """Could that be a person's name, by its words: two to five, capitalised, none of them a thing or a title.

    A thing may be a family name behind a given one: "Maya Baker"; a day only where the text is no sentence, but what
    a guest or a mailbox is called (`shown`).
    """
    words = text.split()
    told = sum(word not in PARTICLES for word in words)
    if not (1 if single else 2) <= told <= 5 or len(words) > 8 or len(text) > 60 or words[0] in PARTICLES:
        return False
    last = words[-1].strip(".,").lower()
    if told < 4 and is_given(words[0]) and (last in FAMILY_NAMES or (shown and last in CALENDAR_FAMILIES)):
        words, single = words[:-1], True
        text = " ".join(words)
    capitals = 0
    for word in words:
        plain = word.strip(".,")
        if plain.lower() in PARTICLES and not word[0].isupper():
            continue
        if not plain or not (plain[0].isupper() or not plain[0].isascii()):
            return False
        if plain.lower() in NOT_NAMES and not (len(plain) == 1 and word[-1] == "." and len(words) > 1):
            return False  # "O. T. Adeyemi" has letters
        if not all(c.isalpha() or c in "'’.-·ª" for c in plain):
            return False
        capitals += 1
    return (
        capitals >= (1 if single else 2)
        and not is_title(text)
        and not INTERVIEW.search(text)
        and not STAGE_PHRASE.search(text)
    )
