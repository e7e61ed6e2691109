"""“Good that we could speak yesterday already”: an interview that its invitation still puts ahead may be over. Pure.

Nobody sends a new invitation for it, and who was thanked by hand on that day would be thanked once more after the hour
in the invitation. What is known of no other talk with these people is asked about, before that hour.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from agent.decide.application import Interview, talks
from agent.decide.key import Key, day, moment
from agent.decide.question import SOONER, STAMP
from agent.decide.situation import Situation
from agent.facts import MailReceived, OwnerWrote
from agent.model import Decision

A_MINUTE = timedelta(minutes=1)
LATELY = timedelta(days=3)
"""So long after an interview who speaks of a talk means that one."""


def perhaps(key: Key, interview: Interview) -> Decision | None:
    """Ask whether it has been held, where they or the owner wrote that they had talked before the hour of the
    invitation; `no`: it is still to come."""
    said = spoken_of(key.situation, interview)
    if said is None or (question := _question(interview, said)) in key.situation.known.answers:
        return None
    s, seen = key.situation, interview.seen
    who, contact = ("You", key.contact) if isinstance(said, OwnerWrote) else (said.name or said.address, said.contact)
    when = moment(s.place(key.contact), seen.start)
    return key.ask(
        question,
        f"{who} wrote on {day(s, contact, said.at)}, before “{seen.summary}” of {when}: “{said.talked}” "
        "Has it been held already, so that the thanks go now? (no: it is still to come)",
        "it may have been held sooner than its invitation says",
    )


def _question(interview: Interview, said: MailReceived | OwnerWrote) -> str:
    """It says when the talk was over: when they wrote of it. The owner's own mail comes after it, for it may be the
    thanks."""
    over = said.at - A_MINUTE if isinstance(said, OwnerWrote) else said.at
    return f"{SOONER}{interview.id}@{over.astimezone(UTC):{STAMP}}"


def spoken_of(s: Situation, interview: Interview) -> MailReceived | OwnerWrote | None:
    """The first mail that speaks, between the invitation and its start, of a talk that is behind them: anybody's of
    the employer who says that it was sooner than planned, else only of who should sit in it; or the owner's to them."""
    there = set(interview.seen.interviewers)
    ahead = (m for m in talks(s.application, interview) if _next(s, m.at) is interview)
    found = [m for m in ahead if not _met_lately(s, there, m.at)]
    return min(found, key=lambda m: m.at, default=None)


def _next(s: Situation, instant: datetime) -> Interview | None:
    """Of several that are ahead the first is meant."""
    ahead = (i for i in s.application.interviews.values() if i.stands and i.seen.start > instant)
    return min(ahead, key=lambda i: (i.seen.start, i.id), default=None)


def _met_lately(s: Situation, people: set[str], instant: datetime) -> bool:
    """Has there been another interview of this application, or of another with one of these people?"""
    for application in s.known.applications.values():
        for each in application.interviews.values():
            lately = each.stands and instant - LATELY <= each.seen.end and each.seen.start <= instant
            if lately and (application is s.application or people & set(each.seen.interviewers)):
                return True
    return False
