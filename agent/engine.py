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

from agent import aliases, intake, recall, tidings
from agent.bulletin import Bulletin
from agent.compose.owner_mail import News
from agent.conversation import Conversation
from agent.debriefing import Debriefing
from agent.decide import debrief, plan
from agent.decide.application import Application
from agent.decide.courtesy import GRACE, Window
from agent.decide.known import Known
from agent.decide.moment import Moment
from agent.decide.plan import Approved, Permission, Permit
from agent.decide.situation import Situation, spoken
from agent.desk import Desk
from agent.doubts import Doubts
from agent.edges.ledger import DraftRow, Ledger
from agent.edges.store import Store
from agent.errors import FollowupError, where
from agent.facts import DraftMoved, DraftState, Fact, MailReceived, OwnerAsked, OwnerTold, OwnerWrote
from agent.intake import Intake, Understood
from agent.model import AskOwner, CalendarEvent, Decision, Due, InterviewReading, Kind, Message, Position, Remind, Wait
from agent.outbox import Outbox
from agent.rules import Config
from agent.understand import message as messages

log = logging.getLogger(__name__)

LOOKS_BEFORE_TELLING = 3
STEP = timedelta(seconds=30)
"""When to look again after a mail went or something changed: what waits behind it has its own minute."""
JUDGED_FOR = timedelta(days=30)
"""How long the decisions of an application hold at most where nothing happens and no instant of theirs comes."""
NEVER = datetime.max.replace(tzinfo=UTC)
OPEN = frozenset({DraftState.STAGED, DraftState.APPROVED})


@dataclass(slots=True)
class Engine:
    """Holds what is known in step with the log, and takes one step at a time.

    `last_look` reads every watched folder once more; it answers False where it could not, and then
    nothing goes out. `went_out` looks for the copy of a draft in Sent: our records may be older than the
    mailbox. `notice` hears every fact as it is learnt, `overhear` every mail as it is read. `reads_first` says of
    a question that it waits because somebody else reads the mail first; a fact tells when that is over.
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
    known: Known = field(default_factory=Known)
    _read: int = 0
    _changes: tuple[int, int] | None = None
    """Where the store stood when it was read."""
    _failed_looks: int = 0
    _held: dict[tuple[str, str, str | None, str], tuple[str, datetime | None]] = field(default_factory=dict)
    _judged: dict[str, tuple[datetime, datetime | None]] = field(default_factory=dict)
    """Application -> when it was judged, and the next instant at which waiting alone changes a decision."""
    _resting: dict[str, datetime | None] = field(default_factory=dict)
    """Open draft -> when to look at it again, if nothing happens."""
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
    def doubts(self) -> Doubts:
        """The mails of unknown fate."""
        return Doubts(self.known, self.ledger, self.desk)

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
        self._resting.clear()
        self._quiet = None

    # --- taking in ----------------------------------------------------------------------------

    def take(
        self, message: Message, *, in_sent: bool = False, signed: str | None = None, position: Position | None = None
    ) -> None:
        """Read one message; its facts and the position it was read at become durable together.

        `signed`: why a checked signature proves its From, if one does.
        """
        self.refresh()
        reading = intake.understand(message, self.config, self.known_domains())
        self.take_reading(reading, in_sent=in_sent, signed=signed, position=position)

    def take_reading(
        self, reading: Understood, *, in_sent: bool = False, signed: str | None = None, position: Position | None = None
    ) -> None:
        """The same for a message that has been read."""
        message, now = reading.message, self.clock()
        if not message.headers and message.text.strip():
            self._tell_of_bare(message, position, now)
            return
        came = intake.arrival(message, now)
        if recall.brings_back(reading, self.known, self.config, came):
            if position is not None:
                with self.store.transaction():
                    self.store.set_position(position)
            return
        with self.store.transaction():
            self.overhear(message)
            reading = recall.without(reading, self.known, self.config, came)
            heard = self.conversation.hear(reading, in_sent=in_sent, now=now, signed=signed)
            reading = self.conversation.errands.tracked(reading, in_sent=in_sent, signed=signed)
            if in_sent:
                reading = intake.filed_by_owner(reading, self.config)
            if not heard and not self._is_copy(reading, now):
                office = Intake(self.known, self.config, self._text_of)
                self.store.append(office.take(reading, came), key=intake.key_of(message))
                for application, doubt in office.doubts:
                    key = f"doubt:{intake.key_of(message)}"
                    self.desk.tell(key, self.known.applications[application], doubt, now)
                if intake.unread_invitation(reading):
                    self._tell_of_invitation(message, now)
            if position is not None:
                self.store.set_position(position)
        self.refresh()

    def _text_of(self, draft: str) -> str:
        row = self.ledger.draft(draft)
        return row.text.body if row is not None else ""

    def _is_copy(self, reading: Understood, now: datetime) -> bool:
        """Is it the copy that a server filed of a mail of ours? What it is called there is learnt."""
        if reading.kind is not Kind.OWN:
            return False

        def as_it_went(draft: str) -> Message | None:
            row = self.ledger.draft(draft)
            return messages.parse(row.data) if row is not None and row.data is not None else None

        message = reading.message
        for row in self.ledger.drafts(OPEN):
            # An earlier text of it counts too: what was in doubt and is staged anew may turn up after all.
            if {self.outbox.message_id(row), *self.known.drafts[row.id].ids} & set(aliases.ids_of(message)):
                self._gone_before(row, message, now)
                return True
        copy, called = aliases.in_copy(self.known, message, intake.arrival(message, now), as_it_went)
        self.store.append(called, key=f"copy:{intake.key_of(message)}")
        return copy

    def _tell_of_bare(self, message: Message, position: Position | None, now: datetime) -> None:
        """Words without a header are nobody's: they answer, release and stop nothing, and the owner hears of them."""
        log.warning("a mail has no header, so nobody can say whose it is; the owner is told")
        where_it_is = f"A mail in {position.folder}" if position else "A mail"
        what = (
            f"{where_it_is} has lost its header (“{' '.join(message.text[:1000].split())[:100]}”). Nobody can say who "
            "wrote it, so it counts as nobody's answer. Please look at it yourself."
        )
        with self.store.transaction():
            self.desk.tell(f"bare:{message.sha256}", None, what, now)
            if position is not None:
                self.store.set_position(position)
        self.refresh()

    def _tell_of_invitation(self, message: Message, now: datetime) -> None:
        """An invitation nobody can read may be an interview, which would else be missed in silence."""
        if self.known.started is None or intake.arrival(message, now) < self.known.started.look_back_from:
            return
        log.warning("a calendar in a mail cannot be read; the owner is told")
        sender = message.from_[0].email if message.from_ else "somebody"
        what = (
            f"An invitation from {sender} (“{message.subject[:100]}”) holds a calendar that I cannot read. If it is an "
            "interview, I know nothing of it: ask them to send it anew."
        )
        self.desk.tell(f"invitation:{message.sha256}", None, what, now)

    def set_aside(self, message: Message) -> None:
        """A mail that breaks the readers may be a reply: whoever sent it is held as if they had written."""
        self.refresh()
        reading = intake.unreadable(message)
        if recall.brings_back(reading, self.known, self.config, intake.arrival(message, self.clock())):
            return
        facts = Intake(self.known, self.config, self._text_of).take(reading, intake.arrival(message, self.clock()))
        self.store.append(facts, key=f"aside:{intake.key_of(message)}")
        self.refresh()

    def take_event(self, event: CalendarEvent, judged: InterviewReading, at: datetime, key: str) -> None:
        """Read one event of a calendar beside the mail; the same revision is read once."""
        self.refresh()
        kept = recall.event_without(self.known, self.config, event, judged, at)
        if kept is not None:
            self.store.append(Intake(self.known, self.config).take_event(*kept, at), key=key)
        self.refresh()

    def known_domains(self) -> frozenset[str]:
        """The mail domains of employers we know."""
        return frozenset(self.known.by_domain)

    # --- one step -----------------------------------------------------------------------------

    def turn(self) -> datetime | None:
        """Decide and do everything that is to be done now; the next instant at which time alone matters."""
        self.refresh()
        now = self.clock()
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
        upcoming = self._drafts(judged, now)
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

    # --- drafts -------------------------------------------------------------------------------

    def _drafts(self, judged: Set[str], now: datetime) -> list[datetime | None]:
        """Judge the open drafts for which something happened or whose instant came; send what may go, one at
        a time, each after a last look. Returns when to look at each again."""
        names = self.ledger.names(OPEN)
        awake = [draft for draft, application in names if self._wakes(draft, application, judged, now)]
        rows = [row for draft in awake if (row := self.ledger.draft(draft)) is not None]
        self._take_back([(row, self._permission(row, now)) for row in rows], now)
        resting: dict[str, datetime | None] = {}
        for draft, application in self.ledger.names(OPEN):
            if not self._wakes(draft, application, judged, now):
                resting[draft] = self._resting[draft]
                continue
            row = self.ledger.draft(draft)
            if row is None or row.state not in OPEN:
                continue  # what was done for another one has settled this one
            if row.state is DraftState.STAGED:
                again = self._show_again(row, now) or self.bulletin.remind_of(row, now)
                resting[row.id] = min(again or row.closes + GRACE, row.closes + GRACE)
            elif row.next_try and row.next_try > now:
                resting[row.id] = row.next_try
            elif (permit := self._permission(row, now)).permit is Permit.GO:
                self._send(row)
                resting[row.id] = now + STEP
            else:
                resting[row.id] = permit.until
            self.refresh()
        self._tell_of_refusals(now)
        self._resting = resting
        return list(resting.values())

    def _wakes(self, draft: str, application: str, judged: Set[str], now: datetime) -> bool:
        if draft not in self._resting or application in judged or application not in self._judged:
            return True
        until = self._resting[draft]
        return until is not None and until <= now

    def _permission(self, row: DraftRow, now: datetime) -> Permission:
        draft = self.known.drafts[row.id]
        batch = [r["id"] for r in self.store.rows("SELECT id FROM draft WHERE batch=? ORDER BY rowid", row.batch)]
        gone = [at for r in batch if (at := self.known.drafts[r].since.get(DraftState.SENT)) is not None]
        approved = Approved(
            draft, Window(row.opens, row.closes), row.approved_at, max(gone, default=None), batch.index(row.id)
        )
        return plan.permission(approved, self.known, self.config, now)

    def _take_back(self, judged: list[tuple[DraftRow, Permission]], now: datetime) -> None:
        """Withdraw or expire what may not go any more; what was shown in one mail is told of in one."""
        groups: dict[tuple[str, Permit, tuple[str, ...]], list[tuple[DraftRow, Permission]]] = {}
        for row, permit in judged:
            if permit.permit in (Permit.WITHDRAW, Permit.EXPIRE):
                groups.setdefault((row.batch, permit.permit, permit.because), []).append((row, permit))
        for (_, verdict, because), rows in groups.items():
            state = DraftState.EXPIRED if verdict is Permit.EXPIRE else DraftState.WITHDRAWN
            with self.store.transaction():
                moved = [
                    (row, each)
                    for row, each in rows
                    if self.ledger.move(row.id, since=[row.state], to=state, at=now, because=because)
                ]
                # A question that goes out anyway says it all, unless they had said yes already.
                tell = [row for row, each in moved if not each.asks or row.state is DraftState.APPROVED]
                if tell:
                    names = ", ".join(row.name or row.address for row in tell)
                    why = "; ".join(because).rstrip(".")
                    why += "" if why.endswith("?") else "."
                    what = f"The {spoken(tell[0].step)} to {names} will not be sent: {why}"
                    key = f"{state.value}:{','.join(row.id for row in tell)}:{tell[0].sha256[:12]}"
                    application = self.known.applications[tell[0].application]
                    approved = any(row.state is DraftState.APPROVED for row in tell)
                    tell_now = self.desk.tell if approved else self.desk.note
                    tell_now(key, application, what, now, news=News.WITHDRAWN)
        self.refresh()

    def _show_again(self, row: DraftRow, now: datetime) -> datetime | None:
        """When a snooze is over: what rested together is shown together. Returns when that will be."""
        fresh = self.ledger.draft(row.id)
        if fresh is None or fresh.snoozed_until is None:
            return None  # never snoozed, or just shown with another one
        if fresh.snoozed_until > now:
            return fresh.snoozed_until
        rested = [
            r
            for r in self.ledger.drafts({DraftState.STAGED})
            if r.batch == row.batch and r.snoozed_until is not None and r.snoozed_until <= now
        ]
        with self.store.transaction():
            for each in rested:
                self.store.change("UPDATE draft SET snoozed_until=NULL WHERE id=?", each.id)
            self.desk.show({each.id: self.known.drafts[each.id].moved.because for each in rested}, now)
        return None

    def _gone_before(self, row: DraftRow, copy: Message, now: datetime) -> None:
        """A mail that was to go lies in Sent: our records are an old backup, or a server took it after all."""
        sent = copy.sent or now
        because = ("it lies in your Sent folder",)
        with self.store.transaction():
            ids = aliases.ids_of(copy)
            if self.ledger.move(row.id, since=[row.state], to=DraftState.SENT, at=sent, because=because, ids=ids):
                log.warning("draft %s has gone out before; it does not go again", row.id)
                what = (
                    f"The {spoken(row.step)} to {row.name or row.address} lies in your Sent folder: it went out on "
                    f"{self.desk.local(sent)}, although my records did not say so. It does not go again."
                )
                self.desk.tell(f"gone-before:{row.id}", self.known.applications[row.application], what, now)

    def _send(self, row: DraftRow) -> None:
        if (copy := self.went_out(row)) is not None:
            self._gone_before(row, copy, self.clock())
            return
        if not self.last_look():
            self._failed_looks += 1
            log.warning("the last look before sending failed; nothing is sent, it is tried again")
            if self._failed_looks == LOOKS_BEFORE_TELLING:
                self.desk.tell(
                    f"look:{row.id}", self.known.applications[row.application],
                    f"A mail to {row.name or row.address} waits: I could not look into all your folders first.",
                    self.clock(),
                )  # fmt: skip
            return
        self._failed_looks = 0
        self.refresh()
        now = self.clock()
        fresh = self.ledger.draft(row.id)
        if fresh is None or fresh.state is not DraftState.APPROVED:
            return
        permit = self._permission(fresh, now)  # judged again with what the last look brought
        if permit.permit is not Permit.GO:
            self._take_back([(fresh, permit)], now)
        else:
            state = self.outbox.deliver(fresh)
            self.refresh()
            if state is DraftState.WITHDRAWN:  # what was to go with it is not what the owner has seen
                because = "; ".join(self.known.drafts[row.id].moved.because)
                what = (
                    f"The {spoken(row.step)} to {row.name or row.address} was not sent: {because}. You see it anew as "
                    "it would go now."
                )
                application = self.known.applications[row.application]
                self.desk.tell(f"material:{row.id}:{fresh.sha256[:12]}", application, what, now, news=News.WITHDRAWN)

    def _tell_of_refusals(self, now: datetime) -> None:
        """Tell the owner of what a server refused, once each; also where a stop came before that was told."""
        for row in self.ledger.drafts({DraftState.REFUSED}):
            key = f"refused:{row.id}"
            if key not in self.known.told:
                application = self.known.applications[row.application]
                because = "; ".join(self.known.drafts[row.id].moved.because)
                what = f"the {spoken(row.step)} to {row.name or row.address} was not sent: {because}."
                self.desk.tell(key, application, what, now, news=News.REFUSED)
