"""What the owner notes in their calendar of a talk to which they were invited as well: one meeting, and nothing to ask
about. Pure.

A note stays where it is when the invitation is moved, so it must not stand for an interview of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from agent.decide.application import Interview
from agent.incoming.acquaintance import Acquaintance
from agent.incoming.event_application import UNKNOWN
from agent.model import CalendarEvent, InterviewReading, Message, Verdict
from agent.understand.employers.role_names import role_words
from agent.understand.folding import fold, says

NOTED = "you noted what you were invited to as well"
"""Why a note is no interview of its own."""
LONGEST = 3000
"""So much of a note's description is looked at."""
Span = tuple[datetime, datetime]


def is_note(event: CalendarEvent, message: Message | None, who: Acquaintance) -> bool:
    """Is nobody but the owner in it, and did it come without a mail?"""
    others = (*event.attendees, *((event.organizer,) if event.organizer else ()))
    return message is None and all(who.is_owner(each.email) or who.nobody(each.email, each.name) for each in others)


def invited_to(event: CalendarEvent, judged: InterviewReading, span: Span, who: Acquaintance) -> bool:
    """Does it lie over an interview that somebody invited the owner to, and name that one or none?"""
    text = fold(f"{event.summary} | {event.location} | {event.description[:LONGEST]}")
    nothing = judged.company is None and judged.role is None
    return any(
        nothing or _names(text, interview, who)
        for there in who.known.applications.values()
        for interview in there.interviews.values()
        if interview.cancelled is None and interview.verdict is not Verdict.NO and _over(interview, span)
        if not _is_noted(interview, who)
    )


def notes_of(span: Span, company: str, role: str | None, who: Acquaintance) -> Iterator[Interview]:
    """The notes that lie over an interview to which the owner is invited now, and name it or none."""
    named = [fold(company), role_words(role)]
    for there in who.known.applications.values():
        nothing = there.role is None and there.company == UNKNOWN
        for interview in there.interviews.values():
            text = fold(interview.seen.summary)
            if interview.cancelled is not None or not _over(interview, span) or not _is_noted(interview, who):
                continue
            if nothing or any(name and says(text, name) for name in named):
                yield interview


def _over(interview: Interview, span: Span) -> bool:
    return interview.seen.start < span[1] and span[0] < interview.seen.end


def _is_noted(interview: Interview, who: Acquaintance) -> bool:
    seen = interview.seen
    nobody = not any(who.known.contacts[each].addresses for each in seen.interviewers)
    return seen.message_id is None and seen.organizer is None and nobody


def _names(text: str, interview: Interview, who: Acquaintance) -> bool:
    there = who.known.applications[interview.seen.application]
    people = (who.known.contacts[each].name for each in interview.seen.interviewers)
    names = (fold(there.company), role_words(there.role), *(fold(name) for name in people if " " in name))
    return any(name and says(text, name) for name in names)
