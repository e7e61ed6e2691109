"""A person's mail that speaks of several applications at one employer, as what it says of each. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent.incoming.directory import Directory
from agent.incoming.understood import Understood, said
from agent.model import Kind
from agent.understand.apart import apart
from agent.understand.match import OF_EACH, Clues, How, Match

SURELY = frozenset({How.THREAD, How.ADDRESS, How.DOMAIN})
"""Ways by which a mail is surely the employer's."""
NOTHING: Mapping[str, Understood] = {}


def parts(reading: Understood, clues: Clues, found: Match, known: Directory) -> tuple[Match, Mapping[str, Understood]]:
    """Every application that it speaks of, and what it says of each where that can be told."""
    first = frozenset(found.applications)
    if reading.kind is not Kind.HUMAN or reading.events or found.how not in SURELY or not first:
        return found, NOTHING
    domains = {known.employer(each).domain for each in first}
    if len(domains) != 1 or "" in domains:
        return found, NOTHING
    there = first | {a for a in known.by_domain(*domains) if not known.employer(a).stopped}
    told = apart(reading.words, clues.subject, first, there, known) if len(there) > 1 else None
    if told is None:
        return found, NOTHING
    if told.of_all:
        return replace(found, applications=tuple(sorted(first | told.of_all)), told_by=""), NOTHING
    found = replace(found, applications=tuple(told.words), told_by=OF_EACH)
    return found, {each: said(reading, words) for each, words in told.words.items()}
