"""Who has been thanked for a visit, and whether two that stand in its invitations are one person. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from agent.decide.application import REACHED, Interview
from agent.decide.key import Key, plain
from agent.decide.situation import Situation
from agent.facts import DraftState
from agent.model import Decision


def perhaps_twice(key: Key, visit: list[Interview], interview: Interview) -> Decision | None:
    """One person may stand in two invitations of a visit at two addresses, of two domains or under a short name: they
    are thanked at the address of the later one, and whether they are two is for the owner to say."""
    s, known, contact = key.situation, key.situation.known, key.contact
    assert contact is not None
    met = [(i.seen.end, c) for i in visit if i.missed is None for c in i.seen.interviewers]
    last = max((end for end, each in met if each == contact), default=interview.seen.end)
    for end, other in met:
        together = any({contact, other} <= set(i.seen.interviewers) for i in visit)  # so they are two
        if other == contact or together or not _called_alike(s, contact, other):
            continue
        comes_first = (end, other) > (last, contact) and sent(key, visit) is None
        question = ":".join(("one-person", visit[0].id, *sorted((contact, other))))
        if (comes_first or sent(replace(key, contact=other), visit) is not None) and not key.agreed(question):
            one, two = (f"{known.contact_named(c)} ({known.address_of(c) or 'no address'})" for c in (contact, other))
            return key.ask(question, f"{one} may be {two}, whom you met on the same day. Thank both of them?")
    return None


def _called_alike(s: Situation, one: str, other: str) -> bool:
    """The same name; or at one firm the same surname, and given names that begin alike."""
    contacts = [s.known.contacts[each] for each in (one, other)]
    a, b = (each.name.casefold().split() for each in contacts)
    if len(a) < 2 or len(b) < 2:
        return False
    domains = [{address.rpartition("@")[2] for address in each.addresses} for each in contacts]
    return sorted(a) == sorted(b) or (a[-1] == b[-1] and a[0][0] == b[0][0] and bool(domains[0] & domains[1]))


def sent(key: Key, visit: list[Interview]) -> datetime | None:
    """When our thanks to that person for that visit went out."""
    s = key.situation
    ids = {i.id for i in visit}
    found = (
        draft.since.get(DraftState.DATA_BEGUN) or draft.since.get(DraftState.SENT)
        for draft in s.application.drafts.values()
        if (draft.moved.step, draft.moved.contact) == (key.step.name, key.contact)
        and plain(draft.moved.occurrence) in ids
        and draft.state in REACHED
        and not s.known.came_back(draft)
    )
    return min((at for at in found if at is not None), default=None)
