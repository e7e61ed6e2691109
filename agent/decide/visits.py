"""The visits of an application at one instant: which have ended, what is ahead, what did not take place. Pure."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.decide import options
from agent.decide.application import Application, Interview
from agent.decide.known import Known
from agent.decide.question import MOVED
from agent.facts import DraftState, InterviewCancelled, InterviewSeen, MailReceived, OwnerWrote
from agent.model import Kind, Verdict

Doubt = MailReceived | OwnerWrote | InterviewSeen | InterviewCancelled
"""What may say that an interview was not held when its invitation says."""
AT_ONCE, NO_TIME = timedelta(hours=1), timedelta(0)
"""Machines tell in another mail, just before or after it, what a new invitation says."""
A_DAY = timedelta(days=1)
"""So long after its end a mail may still speak of an interview that somebody missed."""


@dataclass(frozen=True)
class Visits:
    """The interviews of an application, seen with what people of that employer wrote, and its machines (`words`)."""

    application: Application
    known: Known
    words: list[MailReceived]
    now: datetime

    @functools.cached_property
    def all(self) -> list[list[Interview]]:
        """Those that stand, in order of time."""
        return self.application.visits(never_held=self.never_held)

    @functools.cached_property
    def held(self) -> list[list[Interview]]:
        """Those that have ended."""
        return [visit for visit in self.all if visit_end(visit) <= self.now]

    @property
    def last(self) -> list[Interview]:
        """The last of those that have ended; empty where none has."""
        return self.held[-1] if self.held else []

    def of(self, occurrence: str) -> set[str]:
        """The ids of the interviews of that visit; just the occurrence where it is no interview."""
        visits = ({i.id for i in visit} for visit in self.all)
        return next((ids for ids in visits if occurrence in ids), {occurrence})

    @functools.cached_property
    def coming(self) -> Interview | None:
        """The interview that is still ahead (or may be one), if there is one."""
        ahead = [
            i
            for i in self.application.interviews.values()
            if i.seen.end > self.now and i.cancelled is None and i.verdict is not Verdict.NO
        ]
        return min(ahead, key=lambda i: i.seen.end, default=None)

    @functools.cached_property
    def called_off(self) -> Interview | None:
        """An interview that did not take place, and that nothing has replaced yet."""
        after = visit_end(self.last) if self.last else None
        return next(
            (
                i
                for i in self.application.interviews.values()
                if (off := i.cancelled or i.missed or self._moved_away(i)) is not None
                and (not (i.missed or (i.cancelled and i.cancelled.late)) or i.id in self.never_held)
                and i.verdict is Verdict.YES
                and (after is None or off.at > after)
            ),
            None,
        )

    @functools.cached_property
    def never_held(self) -> frozenset[str]:
        """Interviews cancelled after their end, missed, or moved by a plain mail or too late, for which by the owner's
        word nothing goes on."""
        return frozenset(
            i.id
            for i in self.application.interviews.values()
            if (i.cancelled is not None and self.known.answers.get(f"late-cancel:{i.id}") == "no")
            or (i.missed is not None and self.known.answers.get(f"missed:{i.id}") == "no")
            or (self.known.answers.get(f"{MOVED}{i.id}") == "no" and self.doubted(i) is not None)
        )

    def doubted(self, interview: Interview) -> Doubt | None:
        """Why an interview may not have taken place when its invitation says: they or the owner wrote so, another
        invitation to it was moved or called off, this one named that time only when it was over, or is one of several
        of which one will be."""
        late = interview.seen if interview.seen.too_late else None
        held = options.other(self.application, interview, self.known.answers)
        return self.postponed(interview) or interview.twin_gone or late or held

    def postponed(self, interview: Interview) -> MailReceived | OwnerWrote | None:
        """The newest mail by which they or the owner wanted to move that interview, call it off or make up for it,
        where no invitation has told a time since."""
        ahead = sorted(
            (i for i in self.application.interviews.values() if i.stands or i is interview),
            key=lambda i: (i.seen.start, i.id),
        )
        mails: list[MailReceived | OwnerWrote] = [m for m in self.words if m.postpones]
        mails += [m for m in self.application.wrote if m.postpones and m.ours is None]
        thanked = min(
            (
                d.moved.at
                for d in self.application.drafts.values()
                if d.state is DraftState.SENT and d.moved.occurrence.partition("~")[0] == interview.id
            ),
            default=None,
        )
        found = [
            m
            for m in mails
            if interview.seen.at + (AT_ONCE if _by_machine(m) else NO_TIME) <= m.at
            and _spoken_of(m, ahead) is interview
            # Once thanks have gone, what is said of another time is about what comes next.
            and (thanked is None or m.at < thanked)
        ]
        return max(found, key=lambda m: m.at, default=None)

    def _moved_away(self, interview: Interview) -> Doubt | None:
        return self.doubted(interview) if interview.id in self.never_held else None


def _by_machine(mail: MailReceived | OwnerWrote) -> bool:
    return isinstance(mail, MailReceived) and mail.kind is Kind.AUTO_REPLY


def _spoken_of(mail: MailReceived | OwnerWrote, interviews: list[Interview]) -> Interview | None:
    """The interview that a mail means: that which should be on, where the owner or who should sit in it writes; else
    the next one; one after it has not been spoken of. Where there is none, the last, if it was on or just over."""
    at = mail.at
    amid = next((i for i in reversed(interviews) if i.seen.start <= at < i.seen.end), None)
    if amid is not None and (isinstance(mail, OwnerWrote) or mail.contact in amid.seen.interviewers):
        return amid
    following = next((i for i in interviews if i.seen.start > at), None)
    before = [i for i in interviews if i.seen.start <= at < i.seen.end + A_DAY]
    return following or (before[-1] if before else None)


def visit_end(visit: list[Interview]) -> datetime:
    """When the last meeting of a visit ends."""
    return max(i.seen.end for i in visit)
