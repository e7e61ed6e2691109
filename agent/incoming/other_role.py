"""A no that names another role than that of the only application known at an employer: of one that the owner sent there
some other time, perhaps; or one to somebody else. Nothing ends by it unasked. Pure.

Firms call one role by several names, so it is only ever put before the owner; and what answers a mail of an
application, or comes from somebody who arranged or held its interviews, is about that one, whatever it is called.
"""

from __future__ import annotations

import re

from agent.incoming.acting import NO, Meaning
from agent.incoming.directory import Directory
from agent.rules import Owner
from agent.understand.employers import job
from agent.understand.employers.role_names import role_words, same_role
from agent.understand.greets_another import greets_another
from agent.understand.match import Clues, How, Match

ANSWERS = frozenset({How.THREAD, How.QUOTE, How.SUBJECT})
MOST = 2000
_JOB = (
    r"(?:appl(?:y|ied|ying|ication)|candidacy|position|role|opening|vacancy|job|post"
    r"|bewerbung|stelle|rolle|vakanz|candidature|poste|offre|candidatura|puesto|vacante|posizione|ruolo"
    r"|sollicitatie|functie|vacature|vaga)"
)
_LEADS = re.compile(rf"\b{_JOB}\b(?:\W{{1,3}}\w{{1,12}}){{0,3}}\W{{1,4}}$", re.IGNORECASE)
_FOLLOWS = re.compile(rf"^\s?(?:\([^()\n]{{0,20}}\))?[\s-]{{0,3}}{_JOB}\b", re.IGNORECASE)


def names_another(meaning: Meaning, clues: Clues, found: Match, application: str, known: Directory) -> bool:
    """Does it perhaps say no to another role than this application's?"""
    mine = known.employer(application).role
    if not mine or not NO & {meaning.intent, meaning.guess, *meaning.secondary} or found.how in ANSWERS:
        return False
    if _was_there(clues.address, application, known):
        return False
    named = _named(clues.subject[:MOST], clues.words[:MOST])
    if named is None or same_role(named, mine):
        return False
    one, other = set(role_words(named).split()), set(role_words(mine).split())
    text = f" {role_words(f'{clues.subject} {clues.words}')} "
    # “Engineer” for “Backend Engineer” is short for it.
    return not (one <= other or other <= one or f" {role_words(mine)} " in text)


def to_another(meaning: Meaning, words: str, owner: Owner) -> bool:
    """Does it perhaps say no to somebody else, whom its first line greets: another candidate, or a colleague?"""
    if not NO & {meaning.intent, meaning.guess, *meaning.secondary}:
        return False
    called = " ".join((owner.name, *(re.sub(r"[\W\d_]+", " ", each.partition("@")[0]) for each in owner.addresses)))
    return greets_another(words, called)


def _was_there(address: str, application: str, known: Directory) -> bool:
    contact, there = known.contact_at(address), known.known.applications.get(application)
    met = (i.organizers | set(i.seen.interviewers) for i in there.interviews.values()) if there else ()
    return contact is not None and any(contact in each for each in met)


def _named(subject: str, words: str) -> str | None:
    """The role that a subject or a sentence calls one."""
    if said := job.role(subject) or job.stated(words):
        return said
    said = job.role("", words)
    at = words.find(said) if said else -1
    if said is None or at < 0:
        return None
    before, after = words[max(0, at - 80) : at], words[at + len(said) : at + len(said) + 60]
    return said if _LEADS.search(before) or _FOLLOWS.search(after) else None
