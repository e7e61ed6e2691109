"""One step of the whole: what came in -> facts -> decisions -> drafts -> what may go, goes. No loop, no clock.

The daemon runs it over IMAP and SMTP, the simulation over a folder and a virtual clock; these lines are
the same for both.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from agent.decide import debrief, plan
from agent.decide.application import Application
from agent.decide.known import Known
from agent.decide.moment import Moment
from agent.decide.situation import Situation
from agent.dispatch import STEP, Dispatch, Pauses
from agent.doubts import Doubts
from agent.edges.ledger import DraftRow, Ledger
from agent.edges.store import Store
from agent.errors import FollowupError, where
from agent.facts import DraftMoved, Fact, MailReceived, OwnerAsked, OwnerTold, OwnerWrote
from agent.incoming import understood
from agent.incoming.understood import Understood
from agent.model import AskOwner, CalendarEvent, Decision, Due, InterviewReading, Message, Position, Remind, Wait
from agent.outbox import Outbox
from agent.owner import tidings
from agent.owner.bulletin import Bulletin
from agent.owner.conversation import Conversation
from agent.owner.debriefing import Debriefing
from agent.owner.desk import Desk
from agent.owner.hearing import Hearing
from agent.reception import Reception
from agent.rules import Config

log = logging.getLogger(__name__)

JUDGED_FOR = timedelta(days=30)
"""How long the decisions of an application hold at most where nothing happens and no instant of theirs comes."""
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class Engine:
    """Holds what is known in step with the log, and takes one step at a time.

    `last_look` reads every watched folder once more; it answers False where it could not, and then
    nothing goes out. `went_out` looks for the copy of a draft in Sent: our records may be older than the
    mailbox. `notice` hears every fact as it is learnt, `overhear` every mail as it is read. `reads_first` says of
    a question that it waits because somebody else reads the mail first; a fact tells when that is over. `holds`
    says until when nothing may go to anybody but the owner, whatever was decided.
    """

    store: Store
    config: Config
    outbox: Outbox
    clock: Callable[[], datetime]
    last_look: Callable[[], bool] = lambda: True
    went_out: Callable[[DraftRow], Message | None] = lambda row: None
    templates: Mapping[str, str] = field(default_factory=dict)
    notice: Callable[[Fact], None] = lambda fact: None
    overhear: Callable[[Message], None] = lambda message: None
    notice_held: Callable[[Wait, datetime], None] = lambda wait, now: None
    reads_first: Callable[[AskOwner], bool] = lambda question: False
    holds: Callable[[datetime], datetime | None] = lambda now: None
    known: Known = field(default_factory=Known)
    _read: int = 0
    _changes: tuple[int, int] | None = None
    """Where the store stood when it was read."""
    _undone: int = 0
    """How many transactions had been undone then."""
    _pauses: Pauses = field(default_factory=Pauses)
    _held: dict[tuple[str, str, str | None, str], tuple[str, datetime | None]] = field(default_factory=dict)
    _judged: dict[str, tuple[datetime, datetime | None]] = field(default_factory=dict)
    """Application -> when it was judged, and the next instant at which waiting alone changes a decision."""
    _quiet: tuple[datetime, datetime] | None = None
    """From when until when there is nothing to judge, if nothing happens."""

    @property
    def ledger(self) -> Ledger:
        """The drafts of the store."""
        return self.outbox.ledger

    @property
    def desk(self) -> Desk:
        """Where drafts are put before the owner."""
        return Desk(self.known, self.config, self.ledger, self.outbox, self.templates)

    @property
    def bulletin(self) -> Bulletin:
        """What the owner is told together."""
        return Bulletin(self.desk)

    @property
    def conversation(self) -> Conversation:
        """The owner's answers."""
        return Conversation(self.known, self.config, self.ledger, self.outbox, self.desk, self.refresh)

    @property
    def hearing(self) -> Hearing:
        """Where these are told from other mail."""
        return Hearing(self.known, self.config, self.ledger, self.desk, self.conversation.errands)

    @property
    def doubts(self) -> Doubts:
        """The mails of unknown fate."""
        return Doubts(self.known, self.ledger, self.desk)

    @property
    def dispatch(self) -> Dispatch:
        """Where open drafts are judged, and sent."""
        return Dispatch(
            self.store,
            lambda: self.desk,
            self.clock,
            self.last_look,
            self.went_out,
            self.refresh,
            self._pauses,
            self.holds,
        )

    def refresh(self) -> None:
        """Learn what was appended since, by us or by a command in another process."""
        changes = self.store.changes()
        if changes == self._changes:
            return
        for number, fact in self.store.facts(after=self._read):
            self.known.learn(fact)
            self._read = number
            for application in self._concerned(fact):
                self._judged.pop(application, None)
                self._quiet = None
            if isinstance(fact, OwnerTold) and fact.later:
                self._quiet = None  # it wants its hour
            self.notice(fact)
        self._changes = changes

    def relearn(self) -> None:
        """Something is no longer in the log: everything is learnt anew from what is, and judged anew."""
        self.known, self._read, self._changes = Known(), 0, None
        self._held.clear()
        self.adopt(self.config, self.templates)
        self.refresh()

    def _unlearn(self) -> bool:
        """Learn anew where a transaction was undone: what was learnt inside it is not in the log, and its numbers are
        given to other facts. True: that was done."""
        if self.store.undone == self._undone:
            return False
        self._undone = self.store.undone
        notice, self.notice = self.notice, lambda fact: None
        try:
            self.relearn()
        finally:
            self.notice = notice
        return True

    def _concerned(self, fact: Fact) -> Set[str]:
        """The applications whose decisions a fact may change: its own, and those that share a person, an
        address or the employer with it."""
        applications = self.known.applications
        if isinstance(fact, (OwnerAsked, OwnerTold)):
            return frozenset()  # said, not decided
        name = getattr(fact, "application", None)
        if name is None:
            # A stranger's mail concerns nobody; a pause and an answer of the owner's may concern everybody.
            return frozenset() if isinstance(fact, (MailReceived, OwnerWrote)) else frozenset(applications)
        people = [self.known.contacts[contact] for contact in applications[name].contacts]
        if isinstance(fact, DraftMoved):
            people += [c for c in self.known.contacts.values() if fact.address in c.addresses]
        domain = applications[name].domain
        same: Set[str] = self.known.by_domain.get(domain, set()) if domain else set()
        return frozenset(same).union({name}, *(person.applications for person in people))

    def adopt(self, config: Config, templates: Mapping[str, str]) -> None:
        """Other rules hold from now on: everything is judged anew by them at the next turn."""
        self.config = self.outbox.config = config
        self.templates = templates
        self._judged.clear()
        self._pauses.resting.clear()
        self._quiet = None

    # --- taking in ----------------------------------------------------------------------------

    @property
    def _reception(self) -> Reception:
        return Reception(
            self.known, self.config, self.store, self.desk, self.hearing, self.dispatch, self.clock, self.overhear
        )

    def take(
        self, message: Message, *, in_sent: bool = False, signed: str | None = None, position: Position | None = None
    ) -> None:
        """Read one message; its facts and the position it was read at become durable together.

        `signed`: why a checked signature proves its From, if one does.
        """
        self._unlearn()
        self.refresh()
        reading = understood.understand(message, self.config, self.known_domains(), self.clock())
        self.take_reading(reading, in_sent=in_sent, signed=signed, position=position)

    def take_reading(
        self, reading: Understood, *, in_sent: bool = False, signed: str | None = None, position: Position | None = None
    ) -> None:
        """The same for a message that has been read."""
        self._unlearn()
        self._reception.take_reading(reading, in_sent=in_sent, signed=signed, position=position)
        self.refresh()

    def set_aside(self, message: Message) -> None:
        """A mail that breaks the readers may be a reply: whoever sent it is held as if they had written."""
        self._unlearn()
        self.refresh()
        self._reception.set_aside(message)
        self.refresh()

    def take_event(self, event: CalendarEvent, judged: InterviewReading, at: datetime, key: str) -> None:
        """Read one event of a calendar beside the mail; the same revision is read once."""
        self._unlearn()
        self.refresh()
        self._reception.take_event(event, judged, at, key)
        self.refresh()

    def known_domains(self) -> frozenset[str]:
        """The mail domains of employers we know."""
        return frozenset(self.known.by_domain)

    # --- one step -----------------------------------------------------------------------------

    def turn(self) -> datetime | None:
        """Decide and do everything that is to be done now; the next instant at which time alone matters."""
        self._unlearn()
        self.refresh()
        now = self.clock()
        self.conversation.act(now)
        while self._unlearn():  # the answers behind one that tripped us
            self.conversation.act(now)
        self.refresh()
        self.doubts.obey(now)
        self.refresh()
        if self._quiet is not None and self._quiet[0] <= now < self._quiet[1]:
            return None if self._quiet[1] == NEVER else self._quiet[1]
        judged: set[str] = set()
        reminders: list[Remind] = []
        for application in list(self.known.applications.values()):
            if not self._to_judge(application, now):
                continue
            judged.add(application.id)
            try:
                reminders += self._judge(application, now)
            except (FollowupError, sqlite3.Error):
                raise
            except Exception as error:
                # One application that trips us must neither stop the others nor pass in silence.
                log.error("application %s could not be judged (%s); the owner is told", application.id, where(error))
                self._judged[application.id] = now, None
                what = "Something about this application trips me up, so I do nothing there for now. Please look at it."
                self.desk.tell(f"tripped:{application.id}:{where(error)}", application, what, now)
        for each in reminders:
            if each.step == debrief.STEP:
                Debriefing(self.known, self.config, self.ledger).ask(each, self.outbox, now)
        by_hand = [each for each in reminders if each.step != debrief.STEP]
        self.refresh()
        upcoming = self.dispatch.turn(judged, self._judged.keys(), now)
        self.refresh()
        upcoming.append(self.bulletin.tell(by_hand, now))  # whatever comes due at one time, in one mail
        self.refresh()
        upcoming += [following for _, following in self._judged.values()]
        if len(self._judged) < len(self.known.applications):
            upcoming.append(now + STEP)  # what was done changed something: it is judged at the next step
            self._quiet = None
            return min(t for t in upcoming if t is not None)
        following = min((t for t in upcoming if t is not None), default=None)
        self._quiet = now, following or NEVER
        return following

    def _judge(self, application: Application, now: datetime) -> list[Remind]:
        """Stage, ask and tell what is to be; what the owner is to be reminded of."""
        moment = Moment.of(now)
        situation = Situation(application, self.known, self.config, moment)
        tidings.tell(self.desk, situation)
        self.desk.retell(application, now)
        read = self._read
        self.refresh()
        self._judged[application.id] = now, None
        if self._read != read:  # something was learnt meanwhile
            situation = Situation(application, self.known, self.config, moment)
        decisions = [*plan.decide(situation), *debrief.decide_debriefs(situation)]
        self._stage(application, decisions, now)
        if application.id in self._judged:
            following = (plan.next_look(decisions), moment.turns, now + JUDGED_FOR)
            self._judged[application.id] = now, min(t for t in following if t is not None)
        return [decision for decision in decisions if isinstance(decision, Remind)]

    def _to_judge(self, application: Application, now: datetime) -> bool:
        """Something happened that concerns it, an instant of its decisions came, or it is long ago."""
        if application.id not in self._judged:
            return True
        at, following = self._judged[application.id]
        return (following is not None and following <= now) or now < at

    def _stage(self, application: Application, decisions: list[Decision], now: datetime) -> None:
        batches: dict[tuple[str, str], list[Due]] = {}
        addressed: set[str] = set()
        for decision in decisions:
            match decision:
                case Due() if decision.address not in addressed:
                    addressed.add(decision.address)  # two people behind one address get one mail
                    visit = self.desk.visit_name(application, decision.occurrence, now)
                    batches.setdefault((decision.step, visit), []).append(decision)
                case AskOwner() if not self.reads_first(decision):
                    self.desk.ask(decision, now)
                case Wait() if decision.step != debrief.STEP:
                    self._note_held(decision, now)
        for dues in batches.values():
            self.desk.stage(dues, now)
            self.refresh()

    def _note_held(self, wait: Wait, now: datetime) -> None:
        key = (wait.application, wait.step, wait.contact, wait.occurrence)
        why = (wait.because[0] if wait.because else "", wait.until)
        if self._held.get(key) != why:
            self._held[key] = why
            self.notice_held(wait, now)
