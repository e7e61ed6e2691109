"""May somebody who writes be a person who is known under another spelling: Kate Holt, K. Holt or kholt@ for Katherine
Holt? Pure.

Two of one firm may be called so, so it is only ever asked about; and an address is never made of a name here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from agent.understand.lexicon import plain
from agent.understand.name_words import nicknames
from agent.understand.persons import names

_WORD = re.compile(r"[^\W\d_]+")
MOST = 200
"""So many people of a firm are compared."""


def alike(name: str, address: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """Of these people (who -> full name) those who may have written under that name and address."""
    return tuple(who for who, theirs in list(known.items())[:MOST] if may_be(name, address, theirs))


def may_be(name: str, address: str, known: str) -> bool:
    """May that name at that address be the person of this full name?"""
    theirs = _words(names.clean(known[:100]))
    if len(theirs) < 2:
        return False
    first, last = theirs[0], theirs[-1]
    said = _words(names.clean(name[:100])) if "@" not in name else []
    if len(said) > 1:
        return any(b == last and _first(a, first) for a, b in ((said[0], said[-1]), (said[-1], said[0])))
    if said and said[0] not in (first, last) and not nicknames.shortens(said[0], first):
        return False  # a mailbox with a name of its own, or another person
    local = plain(address.partition("@")[0][:64])
    parts = _WORD.findall(local)
    if len(parts) > 1:
        return any(b == last and _first(a, first) for a, b in ((parts[0], parts[-1]), (parts[-1], parts[0])))
    whole = "".join(parts)
    return whole in {first, first[0] + last, last + first[0], first + last, last + first, first + last[0]}


def same_given(name: str, address: str, known: str) -> str:
    """The surname of the person of this full name, where that name at that address has their given name and another
    surname; '' where not."""
    theirs = _words(names.clean(known[:100]))
    said = _words(names.clean(name[:100])) if "@" not in name else []
    said = said or _WORD.findall(plain(address.partition("@")[0][:64]))
    if len(theirs) < 2 or not said or (len(said) > 1 and len(said[0]) == 1):
        return ""
    return theirs[-1] if len(said[0]) > 1 and _first(said[0], theirs[0]) and said[1:] != theirs[1:] else ""


def _first(said: str, first: str) -> bool:
    """The given name, its first letter or a short form of it."""
    if said == first or (len(said) == 1 and first.startswith(said)) or (len(first) == 1 and said.startswith(first)):
        return True
    return nicknames.shortens(said, first) or nicknames.shortens(first, said)


def _words(name: str) -> list[str]:
    return _WORD.findall(plain(name))
