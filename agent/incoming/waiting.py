"""What an applicant system holds for the owner without saying what, or of whom: where it may belong, and what it counts
as. Pure.

It may be a no, or an invitation; until the owner has looked nobody is asked for news.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from agent.incoming.acquaintance import Acquaintance
from agent.incoming.acting import Meaning
from agent.incoming.understood import Understood
from agent.model import Intent
from agent.understand.machines import waiting_there
from agent.understand.match import How, Match

OPEN_FOR = timedelta(days=60)
"""So long after a talk something may still come of it."""
_KIND_WORDS = frozenset({Intent.COURTESY, Intent.UNRELATED})


def of_somebody(reading: Understood, who: Acquaintance, at: datetime) -> Match:
    """Every application that may still hear something, where nothing in the notice names an employer."""
    if not waiting_there.names_nobody(reading.message, reading.words):
        return Match(())
    living = (
        name
        for name, there in who.known.applications.items()
        if there.stopped is None and any(i.stands and at < i.seen.end + OPEN_FOR for i in there.interviews.values())
    )
    return Match(tuple(sorted(living)), How.PORTAL)


def counts(meaning: Meaning) -> Meaning:
    """The kind words of a notice are not what waits to be read."""
    return Meaning(None) if meaning.intent in _KIND_WORDS else meaning
