"""Who was invited and may be no interviewer: the owner is asked before they are thanked. Pure."""

from __future__ import annotations

from agent.decide.application import Interview
from agent.decide.key import Key
from agent.model import Decision


def perhaps(key: Key, interview: Interview) -> Decision:
    """Other candidates at an assessment, somebody of the family: one question for all of them. So for who is called
    as the owner is."""
    known, seen = key.situation.known, interview.seen
    own = sorted(key.situation.config.owner.name.casefold().split())
    *others, last = (f"{known.contact_named(c)} ({known.address_of(c) or 'no address'})" for c in seen.perhaps_guests)
    who = f"{', '.join(others)} and {last}" if others else last
    addresses = "at addresses that are not" if others else "at an address that is not"
    what = f"“{seen.summary}” was to be with {who} as well, {addresses} the employer’s."
    if all(sorted(known.contact_named(c).casefold().split()) == own for c in seen.perhaps_guests):
        what = f"“{seen.summary}” was to be with {who}, who is called as you are."
    return key.ask(f"guests:{seen.interview}", f"{what} Did they interview you, to be thanked?")
