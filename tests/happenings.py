"""What happens in an invented life: each event becomes facts for the code and a line in the second set of books."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from books import Books, Meeting
from lives import ADDRESSES, DOMAINS, ORGANIZERS, Event, Life, config, elsewhere

from agent.decide.known import Known
from agent.facts import (
    ApplicationOpened,
    ContactSeen,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewJudged,
    InterviewMissed,
    InterviewSeen,
    Started,
)
from agent.model import AskOwner, Verdict

STAGED, APPROVED = DraftState.STAGED, DraftState.APPROVED


@dataclass
class Happenings:
    """One life as it is told: the log of facts, and the books."""

    life: Life
    counts: Counter[str] = field(default_factory=Counter)
    known: Known = field(default_factory=Known)
    facts: list[Fact] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.now = self.life.begins
        self.config = config(self.life.rules)
        self.books = Books(self.life, self.config)
        self.habit = self.life.habit
        self.numbers = 0
        self.asked: dict[str, list[AskOwner]] = {}
        self.disturbed = self.now
        """When something last kept what was approved from going: a pause, an outage, a snooze, other rules."""
        self.changed = True
        self.learn(Started(at=self.now - timedelta(days=1), look_back_from=self.books.look_back))

    def learn(self, fact: Fact) -> None:
        """A fact enters the log."""
        self.facts.append(fact)
        self.known.learn(fact)
        self.changed = True

    def number(self) -> int:
        """Of a mail or a meeting."""
        self.numbers += 1
        return self.numbers

    # --- drafts -------------------------------------------------------------------------------

    def _open(self) -> list[str]:
        return [key for key, d in self.known.drafts.items() if d.state in (STAGED, APPROVED)]

    def move(self, key: str, state: DraftState, *, until: datetime | None = None) -> None:
        """A draft enters a state."""
        moved = self.known.drafts[key].moved
        self.learn(replace(moved, at=self.now, state=state, until=until or moved.until))

    # --- what happens -------------------------------------------------------------------------

    def happen(self, event: Event) -> None:
        """One event: its facts, and its line in the books."""
        self.counts[f"event {event.what}"] = 1
        getattr(self, f"_on_{event.what}")(event)

    def _meet(self, name: str, who: str, address: str | None = "") -> None:
        """A person comes to be known in an application."""
        if name not in self.known.applications:
            company = "Acme" if name in ("acme", "lead") else "Blue"
            self.learn(
                ApplicationOpened(at=self.now, application=name, company=company, domain=DOMAINS[name], role=name)
            )
        self.books.people[name].add(who)
        person = self.known.contacts.get(who)
        if person is not None and name in person.applications and not address:
            return
        address = ADDRESSES[who] if address == "" else address
        if person is not None and person.addresses and address == ADDRESSES[who]:
            address = None  # their newest one stays
        self.learn(ContactSeen(at=self.now, application=name, contact=who, name=who.title(), address=address))
        if address:
            self.books.addresses[who].append(address)

    def _on_wait(self, event: Event) -> None:
        """Nothing happens."""

    def _on_outage(self, event: Event) -> None:
        self.changed = True

    def _on_back(self, event: Event) -> None:
        """The clock is set back by less than an hour."""
        self.now -= timedelta(minutes=40)
        self.disturbed = self.now

    def _on_invite(self, event: Event) -> None:
        kind, _, names = event.word.partition(":")
        people = tuple(n for n in names.split(",") if n)
        start = self.now + timedelta(hours=2, days=max(event.days, 0) % 6)
        self._invite(event.application, f"i{self.number()}", start, people, kind != "ask")
        if kind == "two":
            again = people[:1] or ("bob",)
            self._invite(event.application, f"i{self.number()}", start + timedelta(hours=3), again, True)

    def _on_invite_elsewhere(self, event: Event) -> None:
        self._on_invite(replace(event, application=elsewhere(event.application)))

    def _on_alone(self, event: Event) -> None:
        """The recruiter of two employers asks, writing for the other one, to be left alone."""
        self._say(replace(event, application=elsewhere(event.application), who="rita"), "stop_contact")

    def _on_handover_elsewhere(self, event: Event) -> None:
        """The recruiter of two employers hands over, and means the other one."""
        self._on_handover(replace(event, application=elsewhere(event.application), who="rita", word="here"))

    def _on_old(self, event: Event) -> None:
        """An interview of long before the first start is found in the mailbox."""
        people = tuple(n for n in event.word.partition(":")[2].split(",") if n)
        start = self.life.begins - timedelta(days=20 + max(event.days, 0))
        self._invite(event.application, f"i{self.number()}", start, people, True)

    def _invite(self, name: str, meeting: str, start: datetime, people: tuple[str, ...], sure: bool) -> None:
        for who in (*people, ORGANIZERS[name]):
            self._meet(name, who)
        end = start + timedelta(hours=1)
        before = self.books.meetings.get(meeting)
        self.books.meetings[meeting] = Meeting(
            meeting, name, start, end, people, self.now, sure if before is None else before.sure,
            found=self.now if before is None else before.found,
        )  # fmt: skip
        self.learn(
            InterviewSeen(
                at=self.now, application=name, interview=meeting, uid=meeting, start=start, end=end,
                zone=self.life.zone(name), interviewers=people, organizer=ORGANIZERS[name], summary="Interview",
                verdict=Verdict.YES if sure else Verdict.ASK,
            )
        )  # fmt: skip

    def _newest(self, name: str, *, over: bool) -> Meeting | None:
        """The newest meeting that is over, or is not."""
        found = [m for m in self.books.meetings.values() if m.application == name and m.stands]
        found = [m for m in found if (m.end <= self.now) is over and not (over and m.start > self.now)]
        return max(found, key=lambda m: m.start, default=None)

    def _on_move(self, event: Event) -> None:
        if (meeting := self._newest(event.application, over=False)) is not None:
            start = self.now + timedelta(hours=3, days=max(event.days, 0))
            self._invite(event.application, meeting.id, start, meeting.people, meeting.sure)

    def _on_cancel(self, event: Event) -> None:
        if (meeting := self._newest(event.application, over=False)) is not None:
            meeting.off = self.now
            self._cancelled(meeting, late=False)

    def _on_late_cancel(self, event: Event) -> None:
        if (meeting := self._newest(event.application, over=True)) is not None and not meeting.doubted:
            meeting.doubted = f"late-cancel:{meeting.id}" not in self.known.answers
            self._cancelled(meeting, late=True)

    def _cancelled(self, meeting: Meeting, *, late: bool) -> None:
        self.learn(
            InterviewCancelled(
                at=self.now, application=meeting.application, interview=meeting.id, uid=meeting.id, late=late
            )
        )

    def _on_missed(self, event: Event) -> None:
        if (meeting := self._newest(event.application, over=True)) is not None:
            meeting.missed = True
            self.learn(InterviewMissed(at=self.now, application=event.application, interview=meeting.id))

    def _on_judge(self, event: Event) -> None:
        for meeting in self.books.meetings.values():
            if meeting.application == event.application and not meeting.sure:
                meeting.sure = True
                self.learn(
                    InterviewJudged(
                        at=self.now, application=meeting.application, interview=meeting.id, verdict=Verdict.YES
                    )
                )
