"""Of which application does a stranger's text speak: a sister firm's, a new owner's, a service's that does it for them.
Pure.

A friend names the company, too, and many firms look for one role: it takes two things that belong together, and that
the mail says something of weight is for the caller to see.
"""

from __future__ import annotations

from collections.abc import Set

from agent.understand.folding import fold, says
from agent.understand.match import NOBODY, Clues, Directory

FEWEST_WORDS = 2
"""A given name alone is anybody's."""


def spoken_of(clues: Clues, known: Directory, *, promised: bool) -> Set[str]:
    """Whose company stands in it beside its role or one of its people, or whose role beside one of them; where they
    also promise to be in touch, the company alone, as a name: “we missed our target” is no word of Target."""
    said = f"{clues.subject} | {clues.words}"
    text = fold(said)
    companies, roles = known.by_company(text), known.by_role(text)
    named = {each for each in companies if promised and known.employer(each).company in said}
    sure = (companies & roles) | named
    return NOBODY.union(sure, (each for each in companies | roles if _names_somebody(text, each, known)))


def _names_somebody(text: str, application: str, known: Directory) -> bool:
    names = (fold(name) for _, name in known.people(application))
    return any(len(name.split()) >= FEWEST_WORDS and says(text, name) for name in names)
