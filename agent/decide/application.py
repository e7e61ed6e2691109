"""What is known of an application: its people, interviews, mails and drafts. Pure."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent.facts import (
    ApplicationClosed,
    DetailGiven,
    DraftMoved,
    DraftState,
    InterviewCancelled,
    InterviewMissed,
    InterviewSeen,
    MailReceived,
    MaterialOffered,
    NewsGiven,
    NoteGiven,
    OfferNoted,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Reminded,
    Stopped,
)
from agent.model import Kind, Verdict

VISIT_GAP = timedelta(hours=5)
SAME_DAY = timedelta(hours=12)
HUMAN = frozenset({Kind.HUMAN, Kind.UNPARSABLE})
REACHED = frozenset({DraftState.SENT, DraftState.DATA_BEGUN, DraftState.IN_DOUBT})
"""The states in which a mail of ours has, or may have, arrived."""


@dataclass(slots=True)
class Contact:
    """A person at an employer, with every address and application they were seen in."""

    id: str
    name: str = ""
    addresses: list[str] = field(default_factory=list)
    applications: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Interview:
    """One meeting as it stands now; `seen` is its newest fact."""

    seen: InterviewSeen
    cancelled: InterviewCancelled | None = None
    missed: InterviewMissed | None = None
    verdict: Verdict = Verdict.YES
    by_owner: bool = False
    """The verdict is the owner's word: no later version of the event changes it."""
    organizers: set[str] = field(default_factory=set)
    added_late: set[str] = field(default_factory=set)
    """Whom a newer invitation named only after its end: they may have been there, or be told of it."""
    found: datetime | None = None
    """When it was first heard of; `seen.at` is when its newest version came."""
    twin_gone: InterviewSeen | InterviewCancelled | None = None
    """Another invitation of these people to the same hour was moved or called off since: perhaps both are meant."""

    planned: datetime | None = None
    """When its invitation says that it begins, where by the owner's word it was held before; `seen` says when."""

    @property
    def id(self) -> str:
        """The id given once."""
        return self.seen.interview

    def is_twin(self, other: Interview) -> bool:
        """Do both invitations seem to be to one meeting?"""
        there = set(self.seen.interviewers) & set(other.seen.interviewers)
        return self is not other and self.seen.start == other.seen.start and bool(there)

    @property
    def stands(self) -> bool:
        """It is an interview, and it was not called off before its end."""
        return self.verdict is Verdict.YES and (self.cancelled is None or self.cancelled.late)


@dataclass(slots=True)
class Draft:
    """The newest state of a draft, and when it entered each state."""

    moved: DraftMoved
    since: dict[DraftState, datetime] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    """Every Message-ID it is known by."""
    enclosed: tuple[str, ...] = ()
    """The materials that go with its newest text."""

    @property
    def state(self) -> DraftState:
        """Where it is in its life."""
        return self.moved.state


@dataclass(slots=True)
class Application:
    """Owner x employer x role, and everything that happened in it, in order of the log."""

    id: str
    company: str
    domain: str
    role: str | None
    opened: datetime
    contacts: list[str] = field(default_factory=list)
    interviews: dict[str, Interview] = field(default_factory=dict)
    received: list[MailReceived] = field(default_factory=list)
    wrote: list[OwnerWrote] = field(default_factory=list)
    details: list[DetailGiven] = field(default_factory=list)
    notes: list[NoteGiven] = field(default_factory=list)
    news: list[NewsGiven] = field(default_factory=list)
    promises: list[PromiseNoted] = field(default_factory=list)
    job_offers: list[OfferNoted] = field(default_factory=list)
    """Offers of a job that the owner told of."""
    offered: list[MaterialOffered] = field(default_factory=list)
    reminded: dict[tuple[str, str | None, str], Reminded] = field(default_factory=dict)
    """Step, contact, occurrence -> when the owner was reminded of it."""
    closed: list[ApplicationClosed] = field(default_factory=list)
    drafts: dict[str, Draft] = field(default_factory=dict)
    paused: Paused | None = None
    stopped: Stopped | None = None
    set_aside: dict[str, datetime] = field(default_factory=dict)
    """Interview -> its start, as the owner knew it when they stopped it, or said that it stays so."""

    def visits(self, *, never_held: Set[str] = frozenset()) -> list[list[Interview]]:
        """Standing interviews grouped into visits: less than 5 hours apart, in order of time.

        `never_held`: the ids of those that, by the owner's word, did not take place.
        """
        visits: list[list[Interview]] = []
        standing = (i for i in self.interviews.values() if i.stands and i.id not in never_held)
        for interview in sorted(standing, key=lambda i: (i.seen.start, i.id)):
            if visits and interview.seen.start - max(i.seen.end for i in visits[-1]) < VISIT_GAP:
                visits[-1].append(interview)
            else:
                visits.append([interview])
        return visits


def talks(application: Application, interview: Interview) -> list[MailReceived | OwnerWrote]:
    """The mails between an invitation and its start that speak of a talk that is behind them: of those who should sit
    in it, of anybody who says that it was sooner than planned, and the owner's to them.

    What they talked of on the day of the invitation led to it.
    """
    seen, there = interview.seen, set(interview.seen.interviewers)
    found: list[MailReceived | OwnerWrote] = [
        m
        for m in application.received
        if m.talked and m.kind in HUMAN and (m.talked_sooner or m.contact in there)
        and seen.at + (timedelta(0) if m.talked_sooner else SAME_DAY) < m.at < seen.start
    ]  # fmt: skip
    return found + [
        m
        for m in application.wrote
        if m.talked and m.ours is None and there & set(m.contacts) and seen.at + SAME_DAY < m.at < seen.start
    ]
