"""Who of the interviewers has declined, and who takes part after all. Pure.

The newest word counts (RFC 5546, 2.1.5): an attendee's own REPLY, or what the organizer sends. A copy in a
calendar beside the mail is stamped anew at each look and may be older than it says: it brings nobody back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from agent.facts import Attendance, InterviewSeen
from agent.model import CalendarEvent

Revision = tuple[int, datetime]


def declined(seen: InterviewSeen, contact: str, revision: Revision) -> InterviewSeen | None:
    """The interview without somebody who said no; None where that changes nothing or was said before a later yes."""
    before = _word(seen, contact)
    if contact not in seen.interviewers or (before is not None and revision <= _revision(before)):
        return None
    if seen.dtstamp is not None and revision[0] < seen.sequence and revision[1] < seen.dtstamp:
        return None  # of an earlier time; they are asked anew since
    return _with(seen, contact, revision, takes_part=False)


def accepted(seen: InterviewSeen, contact: str, revision: Revision) -> InterviewSeen | None:
    """The interview with somebody who had declined and takes part after all; None for anybody else, for a word on an
    earlier revision than that no or than the interview's, and for one given after the end."""
    before = _word(seen, contact)
    if before is None or before.takes_part or contact in seen.interviewers:
        return None
    if revision <= _revision(before) or revision[0] < seen.sequence or revision[1] >= seen.end:
        return None
    return _with(seen, contact, revision, takes_part=True)


def renewed(
    seen: InterviewSeen, interviewers: tuple[str, ...], refusing: Iterable[str], revision: Revision, *, by_mail: bool
) -> tuple[tuple[str, ...], tuple[Attendance, ...]]:
    """Of a new revision of an interview: who takes part, and what is kept of what they said.

    `interviewers` and `refusing` are who is asked and who has declined by that revision.
    """
    stays_away = {
        word.contact for word in seen.attendance if not word.takes_part and not _undone(word, revision, by_mail)
    }
    takes_part = tuple(contact for contact in interviewers if contact not in stays_away)
    words = {word.contact: word for word in seen.attendance if word.contact in stays_away or word.contact in takes_part}
    for contact, word in words.items():
        if contact in takes_part and not word.takes_part:
            words[contact] = Attendance(contact=contact, takes_part=True, sequence=revision[0], dtstamp=revision[1])
    for contact in refusing:
        if contact in seen.interviewers:
            words[contact] = Attendance(contact=contact, takes_part=False, sequence=revision[0], dtstamp=revision[1])
    return takes_part, tuple(words.values())


def of(event: CalendarEvent, at: datetime) -> Revision:
    """SEQUENCE and DTSTAMP of an event that came at `at`."""
    return event.sequence, event.dtstamp or at


def _undone(word: Attendance, revision: Revision, by_mail: bool) -> bool:
    """Does a revision that asks somebody again come after their no? Without a mail only a higher SEQUENCE tells."""
    return revision > _revision(word) if by_mail else revision[0] > word.sequence


def _with(seen: InterviewSeen, contact: str, revision: Revision, *, takes_part: bool) -> InterviewSeen:
    others = tuple(each for each in seen.interviewers if each != contact)
    word = Attendance(contact=contact, takes_part=takes_part, sequence=revision[0], dtstamp=revision[1])
    kept = tuple(each for each in seen.attendance if each.contact != contact)
    return replace(seen, interviewers=(*others, contact) if takes_part else others, attendance=(*kept, word))


def _word(seen: InterviewSeen, contact: str) -> Attendance | None:
    return next((word for word in seen.attendance if word.contact == contact), None)


def _revision(word: Attendance) -> Revision:
    return word.sequence, word.dtstamp
