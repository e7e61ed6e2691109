"""The clauses of a sentence, each given to whom it names. Pure."""

from __future__ import annotations

import re

from agent.understand.debriefs import person_words, presence_words, strangers
from agent.understand.debriefs.debrief_clauses import clauses
from agent.understand.debriefs.debrief_people import People, flat

_WITH = re.compile(r"\W*(?:with|mit|avec|con)\s")


def says_only(low: str, people: People) -> bool:
    """Does a clause say nothing but that these people alone were there?"""
    alone = presence_words.ALONE.search(low) is not None
    return alone and people.is_bare(presence_words.BESIDE_ALONE.sub(" ", presence_words.ALONE.sub(" ", low)))


def grouped(sentence: str, people: People) -> tuple[list[int], list[tuple[list[int], str]], list[str]]:
    """Who alone was there; whose each stretch of the sentence is, and its words; and what nobody can be given."""
    pieces = clauses(sentence, people)
    groups: list[tuple[list[int], str]] = []
    only: list[int] = []
    unclear: list[str] = []
    another_one = False
    """Is it being told of somebody who is none of these people?"""
    listing = False
    """Is it still being said who alone was there: "Priya did not come, only Ana and Bob"?"""
    for place, (joint, clause) in enumerate(pieces):
        named = people.spoken_of(clause)
        bare = named and people.is_bare(clause)
        if named and says_only(flat(clause), people):
            only, listing = named, True
            continue
        if listing and named and people.is_bare(presence_words.BESIDE_ALONE.sub(" ", flat(clause))):
            only = [*only, *named]  # "only Ana and Bob"
            continue
        listing = False
        together = bool(groups) and people.is_bare(groups[-1][1])  # "Bob and Chris asked"
        another_one = not named and not together and (another_one or strangers.tells_of_one(clause, people))
        if another_one:
            unclear.append(clause.strip())
            continue
        behind = pieces[place + 1][1] if place + 1 < len(pieces) else ""
        told = groups and not people.is_bare(groups[-1][1]) and behind.strip() and not people.spoken_of(behind)
        # "…; with Bob, about Kafka", "with Ana, the team, with Bob, Kafka"
        another = bare and (";" in joint or (told and _WITH.match(flat(clause))))
        if groups and not another and (not named or bare or people.is_bare(groups[-1][1])):
            whose, text = groups[-1]
            # "Bob and Ana asked", "with Ana and Bob": all of them; in a clause of its own only who leads it.
            lead = named if (bare or people.is_bare(text)) else []
            groups[-1] = ([*whose, *(n for n in lead if n not in whose)], text + joint + clause)
        else:
            groups.append((named[:1], clause))
    # What stands before the first name belongs to the first one named, save what somebody else did.
    while len(groups) > 1 and not groups[0][0] and person_words.A_ROLE.match(flat(groups[0][1])):
        unclear.append(groups.pop(0)[1])
    while len(groups) > 1 and not groups[0][0]:
        (_, text), (whose, other) = groups[0], groups[1]
        joint = sentence[len(text) : sentence.find(other, len(text))]
        groups[:2] = [(whose, text + joint + other)]
    if only and groups and not groups[0][0]:
        groups[0] = (only, groups[0][1])
    return only, groups, unclear
