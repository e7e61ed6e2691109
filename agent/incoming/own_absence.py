"""Who writes that they will not be in a talk that they are to hold, or were not in it, and who writes while they should
be in it. Pure.

Where they were to hold it alone and nobody stands in for them, it may not take place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.decide.application import Application, Interview
from agent.understand import not_there_myself
from agent.understand.appointments import postponed

SOON = timedelta(days=4)
"""Who is ill is so for days, and speaks of a talk that is as near."""
A_DAY = timedelta(days=1)
BEGUN, A_TALK = timedelta(minutes=5), timedelta(hours=2)
"""So long after its start a talk should be on, and so long one lasts at most in which nobody writes a mail."""


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
    if any(is_on(i, at) for i in theirs) and (sentence := postponed.apart(words)):
        return Absence(sentence, off=True)  # “are you joining?”: they are not talking to each other
    ahead = [i for i in theirs if i.seen.at < at < i.seen.end and i.seen.start - at <= SOON]
    if ahead and (sentence := not_there_myself.will_not_be(words)):
        coming = min(ahead, key=lambda i: i.seen.start)
        alone = set(coming.seen.interviewers) == {contact}
        return Absence(sentence, off=alone and not not_there_myself.stands_in(words))
    if any(i.seen.end <= at < i.seen.end + A_DAY for i in theirs) and (sentence := not_there_myself.was_not(words)):
        return Absence(sentence)
    return None


def is_on(interview: Interview, at: datetime) -> bool:
    """Should that talk be on at that instant? On a day of several hours there is time to write in between."""
    seen = interview.seen
    return seen.start + BEGUN <= at < seen.end <= seen.start + A_TALK
