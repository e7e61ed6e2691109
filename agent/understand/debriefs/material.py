"""Which of the owner's materials some words ask for: an order to attach one, or a wish to see it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent import material_kinds
from agent.understand.debriefs.debrief_people import flat
from agent.understand.debriefs.ending_words import NOT
from agent.understand.debriefs.errand_words import ASKED_FOR, ATTACHES, I_AM_TO, POLITE

_WORD = re.compile(r"\w+")
_DETERMINED = re.compile(
    r"\b(?:my|your|the|an?|some|any|mein\w*|ihr\w*|dein\w*|das|den|die|ein\w*|mon|ma|mes|votre|vos|ton|ta|un"
    r"|une|le|la|les"
    r"|mi|mis|su|sus|tu|tus|el|una)\b"
)
_ORDER = re.compile(
    r"^\W*(?:(?:please|bitte|por favor|and|also|can you|could you) ){0,2}(?:attach|enclose|append|joindre|joins"
    r"|joignez|adjunta|adjunte)\b"
)
_ALONE = re.compile(
    r"^\W*(?:(?:please|bitte|por favor|and|also|then|und|et|y|can you|could you|kannst du) ){0,2}(?:attach"
    r"|enclose|include|append|add|send along"
    r"|joindre|joins|joignez|adjunta|adjunte|incluye|hange?|fuge|lege)\b(?: (?:also|auch|aussi|tambien))?"
)


_SPOKEN_OF = re.compile(
    r"\b(?:walk(?:ed|ing)?|talk(?:ed|ing)?|took|tak(?:e|ing)|guid\w+) (?:\w+ ){0,2}?through\b|\b(?:talked|spoke"
    r"|asked|questions?|chatted|feedback) (?:\w+ )?"
    r"(?:about|on|over)\b|\b(?:we|i|she|he|they) (?:already )?(?:showed|presented|discussed|went (?:over|through)"
    r"|looked (?:at|through)|liked|loved)\b"
    r"|\b(?:fragte\w*|gefragt|sprachen|gesprochen|geredet) (?:\w+ )?(?:nach|uber|zu)\b|\b(?:durchgegangen"
    r"|vorgestellt|gezeigt|angeschaut|gelobt)\b"
    r"|\b(?:parle|discute|interroge\w*|presente|montre|regarde|adore|aime)\b|\b(?:hablamos|pregunt\w+ (?:por"
    r"|sobre)|ensene|mostre|vimos|gusto)\b"
)
"""It was spoken of, shown or liked in the talk, and nobody asked to be sent it."""


def named(words: str, materials: Iterable[str]) -> list[str]:
    """The materials that are named, by their names or as another would call them."""
    materials = tuple(materials)
    spoken = set(_WORD.findall(flat(words)))
    found = []
    for name in materials:
        parts = [word for word in _WORD.findall(flat(name)) if len(word) > 1]
        if parts and all(_is_spoken(part, spoken) for part in parts):
            found.append(name)
    return found or material_kinds.of_a_kind(words, materials)


def is_asked_for(clause: str, materials: Iterable[str]) -> bool:
    """Does a clause of the owner's ask for something to be attached: a material by name, or an order to attach?"""
    low = flat(clause)
    if NOT.search(low) or I_AM_TO.search(low) or _SPOKEN_OF.search(low):
        return False
    if named(clause, materials):
        few = len(low.split()) <= 4 and bool(POLITE.search(low))
        wished = _DETERMINED.search(low) and ASKED_FOR.search(low)
        return bool(few or ATTACHES.search(low) or wished)
    return bool(_ORDER.match(low))


def order(words: str, materials: Iterable[str]) -> tuple[list[str], str] | None:
    """Words that begin with an order to attach (`attach portfolio`): which materials, and what else is said.

    None: it is no such order. No material: it names none there is.
    """
    head, _, rest = words.strip().partition("\n")
    clauses = re.split(r"\s*[;.]\s+|\s*;\s*", head.strip())
    orders = [clause for clause in clauses if _ALONE.match(flat(clause))]
    if not orders or NOT.search(flat(" ".join(orders))):
        return None
    others = [clause for clause in clauses if clause not in orders]
    found = list(dict.fromkeys(name for clause in orders for name in named(clause, materials)))
    return found, "\n".join(filter(None, ("; ".join(others).strip(), rest.strip())))


def _is_spoken(part: str, spoken: set[str]) -> bool:
    return part in spoken or f"{part}s" in spoken or (part.endswith("s") and part[:-1] in spoken)
