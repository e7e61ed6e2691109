"""The same engine over a folder of mail and a virtual clock: what would it have done? Sends nothing.

A message arrives at its newest Received time, else its Date; one from an owner address counts as found
in Sent; a bare calendar is an entry known from its DTSTAMP on. Every line of decision is the daemon's.
"""

from __future__ import annotations

import contextlib
import heapq
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent.decide import outlook_drafts, plan
from agent.decide.courtesy import owner_zone
from agent.decide.foresight import when_it_goes
from agent.decide.permit import Permit
from agent.decide.situation import Situation
from agent.edges.ledger import Ledger
from agent.edges.store import Store
from agent.edges.transmission import Answer, Outcome
from agent.engine import Engine
from agent.facts import (
    DIGEST,
    WEEK,
    ApplicationClosed,
    DraftMoved,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewSeen,
    MailReceived,
    OwnerAsked,
    OwnerTold,
    OwnerWrote,
    Reminded,
    Started,
)
from agent.from_disk.reading import Arrival, Timeline
from agent.incoming import meanings, understood
from agent.incoming.understood import Understood
from agent.model import AskOwner, Promise, Wait
from agent.outbox import Outbox
from agent.rules import Config
from agent.understand import interview, people

Json = dict[str, object]
WAITS = "waits for your answer"
_MOVES = {
    DraftState.STAGED: "staged",
    DraftState.APPROVED: "approved",
    DraftState.SENT: "sent",
    DraftState.SKIPPED: "skipped",
    DraftState.EXPIRED: "expired",
    DraftState.WITHDRAWN: "withdrawn",
}


@dataclass(frozen=True, slots=True)
class Approval:
    """How the virtual owner answers: never (`after` None), or each staged draft that much later."""

    after: timedelta | None


@dataclass(slots=True)
class _Recorder:
    """A server that takes everything and passes nothing on."""

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        data_begun()
        return Answer(Outcome.ACCEPTED, 250, "taken", "dot")

    def close(self) -> None:
        """Nothing was open."""


@dataclass(slots=True)
class Simulation:
    """One run from `start` until `end`."""

    config: Config
    start: datetime
    end: datetime
    approval: Approval
    templates: Mapping[str, str] = field(default_factory=dict)
    now: datetime = field(init=False)
    _out: list[Json] = field(default_factory=list)
    _engine: Engine = field(init=False)
    _interviews: dict[str, InterviewSeen] = field(default_factory=dict)
    _yes: list[tuple[datetime, str]] = field(default_factory=list)
    _collected: list[OwnerTold] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.now = self.start
        store = Store(None)
        outbox = Outbox(Ledger(store), self.config, _Recorder(), lambda: self.now, b"simulation")
        self._engine = Engine(
            store, self.config, outbox, lambda: self.now, templates=self.templates, notice=self._notice,
            notice_held=self._held,
        )  # fmt: skip
        from agent.worker import look_back

        store.append([Started(at=self.start, look_back_from=self.start - look_back(self.config))], key="started")

    def run(self, arriving: Timeline, progress: Callable[[int, int], None] = lambda done, of: None) -> Iterator[Json]:
        """Live through it, once; the objects of CLI.md in order of time."""
        try:
            with contextlib.closing(iter(arriving)) as coming:
                yield from self._live(coming, lambda taken: progress(taken, len(arriving)))
            progress(len(arriving), len(arriving))
        finally:
            self._engine.store.close()

    def _live(self, coming: Iterator[Arrival], progress: Callable[[int], None]) -> Iterator[Json]:
        upcoming: datetime | None = self.start
        following = next(coming, None)
        taken = 0
        while True:
            comes = (following.at or self.start) if following else None
            moments = [t for t in (upcoming, comes, self._yes[0][0] if self._yes else None) if t is not None]
            if not moments or min(moments) > self.end:
                break
            self.now = max(self.now, min(moments))
            while following is not None and (following.at or self.start) <= self.now:
                self._take(following)
                following = next(coming, None)
                taken += 1
                progress(taken)
            self._approve()
            later = self._engine.turn()
            # A wait for this very instant would stand still; a minute later it has become something else.
            upcoming = later if later is None or later > self.now else self.now + timedelta(minutes=1)
            yield from self._out
            self._out.clear()
        self._left_open()
        yield from self._out
        self._out.clear()

    def _left_open(self) -> None:
        """What nobody has answered by the end holds what it is about, and always will here: nobody is there to."""
        known = self._engine.known
        for application in known.applications.values():
            decisions = plan.decide(Situation(application, known, self.config, self.end))
            open_ = {each.question: each for each in decisions if isinstance(each, AskOwner)}
            for question, each in open_.items():
                if question in known.asked and question not in known.answers:
                    self._say("held", self.end, application.id, because=(f"{WAITS}: {each.text}",))

    def _take(self, arrival: Arrival) -> None:
        if isinstance(arrival.what, Understood):
            sender = arrival.what.message.sender
            own = sender is not None and people.is_owner(sender.email, self.config.owner)
            reading = arrival.what
            if reading.events:
                reading = understood.judged_anew(reading, self.config, self._engine.known_domains())
            self._engine.take_reading(reading, in_sent=own)
        else:
            event = arrival.what
            judged = interview.judge(
                event, message=None, owner=self.config.owner, rules=self.config.interviews,
                known_domains=self._engine.known_domains(), weights=meanings.of_events(),
            )  # fmt: skip
            key = f"ics:{event.uid}:{event.recurrence_id}:{event.sequence}:{event.dtstamp}:{event.status}:{event.start}"
            self._engine.take_event(event, judged, min(arrival.at or self.start, self.now), key)

    def _approve(self) -> None:
        while self._yes and self._yes[0][0] <= self.now:
            _, draft = heapq.heappop(self._yes)
            self._engine.ledger.move(
                draft, since=[DraftState.STAGED], to=DraftState.APPROVED, at=self.now, because=("you approved it",)
            )

    # --- what is told -------------------------------------------------------------------------

    def _notice(self, fact: Fact) -> None:
        match fact:
            case InterviewSeen():
                before = self._interviews.get(fact.interview)
                self._interviews[fact.interview] = fact
                if before is None:
                    self._say("interview_found", fact.at, fact.application, because=fact.because, until=fact.start)
                elif (before.start, before.end) != (fact.start, fact.end):
                    self._say("interview_moved", fact.at, fact.application, because=fact.because, until=fact.start)
            case InterviewCancelled():
                self._say("interview_cancelled", fact.at, fact.application, because=fact.because)
            case MailReceived(application=str()):
                self._say(
                    "mail", fact.at, fact.application, contact=fact.name or fact.address, to=None,
                    subject=fact.subject, because=fact.because, intent=fact.intent, promise=_promise(fact.promise),
                    kind=fact.kind,
                )  # fmt: skip
            case OwnerWrote(application=str()):
                self._say("mail", fact.at, fact.application, to=next(iter(fact.addresses), None),
                          subject=fact.subject, intent=None, promise=None, kind="own")  # fmt: skip
            case OwnerAsked():
                self._say("asked_owner", fact.at, fact.application, because=(fact.text,))
            case OwnerTold(later=True):
                self._collected.append(fact)  # told with the next digest
            case OwnerTold(key=key) if key.startswith(DIGEST):
                for each in self._collected:
                    if each.text in fact.text:  # what was true no more by then was not told
                        self._say("told_owner", fact.at, each.application, because=(each.text,))
                self._collected.clear()
            case OwnerTold(key=key) if key.startswith(WEEK):
                pass  # it repeats what the other objects say, and is about no single application
            case OwnerTold():
                self._say("told_owner", fact.at, fact.application, because=(fact.text,))
            case Reminded():
                name = self._engine.known.contact_named(fact.contact) if fact.contact else None
                self._say("reminder", fact.at, fact.application, step=fact.step, contact=name, because=(fact.text,))
            case ApplicationClosed():
                # It may have been over for long; it is told when that is known.
                self._say("closed", max(fact.at, self.now), fact.application, because=(fact.because,))
            case DraftMoved(state=state) if state in _MOVES:
                row = self._engine.ledger.draft(fact.draft)
                assert row is not None
                self._say(
                    _MOVES[state], fact.at, fact.application, step=fact.step, contact=row.name or row.address,
                    to=fact.address, subject=row.text.subject, body=row.text.body, until=fact.closes,
                    because=fact.because,
                )  # fmt: skip
                if state is DraftState.STAGED and self.approval.after is not None:
                    heapq.heappush(self._yes, (fact.at + self.approval.after, fact.draft))

    def _held(self, wait: Wait, now: datetime) -> None:
        known = self._engine.known
        name = known.contact_named(wait.contact) if wait.contact in known.contacts else None
        until = wait.until
        if plan.APPROVED in wait.because:  # a yes that comes in its hours lets it go at once, whatever was planned
            s = Situation(known.applications[wait.application], known, self.config, now)
            draft = outlook_drafts.draft_of(s, wait)
            goes = when_it_goes(s, draft) if draft is not None else None
            if goes is not None and goes.permit is Permit.GO:
                return
            until = goes.until if goes is not None else until
        self._say("held", now, wait.application, step=wait.step, contact=name, until=until, because=wait.because)

    def _say(
        self, event: str, at: datetime, application: str | None, *, step: str | None = None,
        contact: str | None = None, to: str | None = None, subject: str | None = None, body: str | None = None,
        until: datetime | None = None, because: tuple[str, ...] = (), **more: object,
    ) -> None:  # fmt: skip
        known = self._engine.known.applications.get(application or "")
        self._out.append(
            {
                "at": self._local(max(at, self.start)),
                "event": event,
                "application": application,
                "company": known.company if known else None,
                "role": known.role if known else None,
                "step": step,
                "contact": contact,
                "to": to,
                "subject": subject,
                "body": body,
                "until": self._local(until) if until else None,
                "because": list(because),
                **more,
            }
        )

    def _local(self, instant: datetime) -> str:
        return instant.astimezone(owner_zone(self.config)).isoformat(timespec="seconds")


def _promise(promise: Promise | None) -> Json | None:
    if promise is None:
        return None
    return {"start": promise.start.isoformat(), "end": promise.end.isoformat(), "sentence": promise.sentence}
