"""Who writes that they will not be in a talk that they are to hold, or were not in it. Pure.

Where they were to hold it alone and nobody stands in for them, it may not take place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.decide.application import Application
from agent.understand import not_there_myself

SOON = timedelta(days=4)
"""Who is ill is so for days, and speaks of a talk that is as near."""
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Absence:
    """The sentence that says so; `off`: the talk itself may be off."""

    sentence: str
    off: bool = False


def found(words: str, there: Application | None, contact: str | None, at: datetime) -> Absence | None:
    """What a mail of that person says of the talk that is next, or just over."""
    if there is None or contact is None:
        return None
    theirs = [i for i in there.interviews.values() if i.stands and contact in i.seen.interviewers]
    ahead = [i for i in theirs if i.seen.at < at < i.seen.end and i.seen.start - at <= SOON]
    if ahead and (sentence := not_there_myself.will_not_be(words)):
        coming = min(ahead, key=lambda i: i.seen.start)
        alone = set(coming.seen.interviewers) == {contact}
        return Absence(sentence, off=alone and not not_there_myself.stands_in(words))
    if any(i.seen.end <= at < i.seen.end + A_DAY for i in theirs) and (sentence := not_there_myself.was_not(words)):
        return Absence(sentence)
    return None
