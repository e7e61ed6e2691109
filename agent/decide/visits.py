"""The visits of an application at one instant: which have ended, what is ahead, what did not take place. Pure."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import datetime

from agent.decide.application import Application, Interview
from agent.decide.known import Known
from agent.decide.question import MOVED
from agent.facts import MailReceived
from agent.model import Verdict


@dataclass(frozen=True)
class Visits:
    """The interviews of an application, seen with what people of that employer wrote (`words`, oldest first)."""

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
        """Interviews cancelled after their end, missed, or moved by a plain mail, for which by the owner's word
        nothing goes on."""
        return frozenset(
            i.id
            for i in self.application.interviews.values()
            if (i.cancelled is not None and self.known.answers.get(f"late-cancel:{i.id}") == "no")
            or (i.missed is not None and self.known.answers.get(f"missed:{i.id}") == "no")
            or (self.known.answers.get(f"{MOVED}{i.id}") == "no" and self.postponed(i) is not None)
        )

    def postponed(self, interview: Interview) -> MailReceived | None:
        """The newest mail by which they wanted to move that interview or call it off before it began, where no
        invitation has told a time since."""
        seen, start = interview.seen.at, interview.seen.start
        ahead = sorted(
            (i for i in self.application.interviews.values() if i.stands or i is interview),
            key=lambda i: (i.seen.start, i.id),
        )
        found = [
            m
            for m in self.words
            if m.postpones
            and seen <= m.at < start
            # The next one that was ahead then: one after it has not been spoken of.
            and next((i for i in ahead if i.seen.start > m.at), None) is interview
        ]
        return found[-1] if found else None

    def _moved_away(self, interview: Interview) -> MailReceived | None:
        return self.postponed(interview) if interview.id in self.never_held else None


def visit_end(visit: list[Interview]) -> datetime:
    """When the last meeting of a visit ends."""
    return max(i.seen.end for i in visit)
