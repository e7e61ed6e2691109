"""One step of the daemon: look, understand, decide, compose, deliver. The loop that takes them is `daemon`.

The clock and the edges are handed in; tests and the demo hand in others, and no switch here moves time.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import InitVar, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from agent import clock as clocks
from agent.carriers.arrival import Arrival
from agent.carriers.calendar_files import CalendarFiles
from agent.carriers.clock_watch import ClockWatch
from agent.carriers.draft_copies import DraftCopies
from agent.carriers.earlier import Earlier
from agent.carriers.line import Line, SenderEdge
from agent.carriers.mailroom import Mailroom, Progress
from agent.carriers.neighbours import Neighbours
from agent.carriers.reload import Rules, mail_of
from agent.carriers.second_reader import SecondReader
from agent.carriers.sent_copies import SentCopies
from agent.carriers.sign_of_life import SignOfLife
from agent.carriers.trouble import Troubles
from agent.edges.imap import Mailbox
from agent.edges.ledger import DraftRow, Ledger
from agent.edges.store import Lock, Store
from agent.edges.systemd import ServiceManager
from agent.engine import Engine
from agent.errors import ConnectionFailedError, FollowupError, SignInError
from agent.facts import Fact, Started
from agent.model import Message
from agent.outbox import Outbox
from agent.records.forgotten import obey
from agent.rules import Config, Mail, Unit
from agent.understand.installation import Installation

log = logging.getLogger(__name__)

LAST_LOOK = 60.0
"""Seconds after which a last look has taken so long that it is none."""
MOST_LOOKS = 5
"""How often new mail may come in during a last look."""


@dataclass(slots=True)
class Worker:
    """Everything the daemon holds, and one `step` of it.

    `config` and `templates` are those of the start: what the owner edits later is taken in by `_take_in_rules`.
    `elapsed` counts seconds, a suspend included, and is nobody's to set, `awake` without it; `clock` is the wall's.
    """

    config: InitVar[Config]
    state: Path
    open_mailbox: Callable[[Mail], Mailbox]
    open_sender: Callable[[Mail], SenderEdge]
    clock: Callable[[], datetime] = clocks.now
    elapsed: Callable[[], float] = clocks.elapsed
    templates: InitVar[Mapping[str, str]] = MappingProxyType({})
    manager: ServiceManager = field(default_factory=lambda: ServiceManager(os.environ, os.getpid()))
    progress: Progress = lambda folder, done, of: None
    host: str = field(default_factory=lambda: os.uname().nodename)
    store: Store = field(init=False)
    engine: Engine = field(init=False)
    line: Line = field(init=False)
    _lock: Lock = field(init=False)
    _rules: Rules = field(init=False)
    _watch: ClockWatch = field(init=False)
    _calendars: CalendarFiles = field(init=False)
    _neighbours: Neighbours = field(init=False)
    _troubles: Troubles = field(init=False)
    _second: SecondReader = field(init=False)
    _copies: DraftCopies = field(init=False)
    _life: SignOfLife = field(init=False)
    awake: Callable[[], float] = time.monotonic
    _unfiled: dict[str, datetime] = field(default_factory=dict)
    """Copies that a server would not take into Sent, until they are offered again."""
    _once: bool = False
    """This is the one look of a timer."""
    _newest: datetime | None = None
    """The latest instant on record."""
    _mailbox: Mailbox | None = None
    _mailroom: Mailroom | None = None

    def __post_init__(self, config: Config, templates: Mapping[str, str]) -> None:
        mail_of(config)
        self._life = SignOfLife(self.state, self.clock, self.elapsed, self.awake)
        self._lock = Lock(self.state / "lock")
        with contextlib.ExitStack() as held:  # until everything is open
            held.callback(self._lock.release)
            self.store = Store(self.state / "followup.sqlite")
            held.callback(self.store.close)
            self.line = Line(lambda: self.open_sender(self._mail))
            secret = installation_secret(self.store)
            me = Installation(hashlib.sha256(b"installation" + secret).hexdigest()[:32], self.host)
            outbox = Outbox(Ledger(self.store), config, self.line, self.clock, secret, me)
            self.engine = Engine(
                self.store, config, outbox, self.clock, last_look=self._last_look, templates=templates,
                notice=self._notice,
            )  # fmt: skip
            self._rules = Rules(self.engine, self.store)
            self._watch = ClockWatch(self.engine, self.store, self.elapsed, self._server_time)
            self._calendars = CalendarFiles(config.calendars, self.engine, self.state, self._read_of_calendars)
            self._neighbours = Neighbours(self.engine, self.store, me)
            self._second = SecondReader(self.engine)
            self._copies = DraftCopies(self.engine, self.store)
            self.engine.reads_first = self._second.reads_first
            self._troubles = Troubles(self.engine, self.store, self.line.make_ready)
            # Before what takes note of where the records were last, and of an import.
            self.engine.holds = Arrival(self.engine, self.store, me).holds
            earlier = Earlier(self.engine, me)

            def overhear(message: Message) -> None:
                self._neighbours.hear(message)
                earlier.hear(message)

            self.engine.overhear, self.engine.went_out = overhear, self._went_out
            self.engine.refresh()
            if self.engine.known.started is None:
                now = self.clock()
                self.store.append([Started(at=now, look_back_from=now - look_back(config))], key="started")
                self.engine.refresh()
            held.pop_all()

    @property
    def _mail(self) -> Mail:
        """The servers and the sign-in, by the rules that hold now."""
        return mail_of(self.engine.config)

    def _notice(self, fact: Fact) -> None:
        self._newest = max(fact.at, self._newest or fact.at)

    def close(self) -> None:
        """Let go of everything; what was done is on disk."""
        self._life.stopped()
        self._disconnect()
        self.line.close()
        self.store.close()
        self._lock.release()

    # --- one step -----------------------------------------------------------------------------

    def step(self) -> datetime | None:
        """Look, understand, decide, do; the next instant at which time alone matters.

        Raises what the edges raise: the loop says it and tries again, `run --once` ends with it.
        """
        self._forget()
        self.engine.refresh()
        self._take_in_rules()
        self._second.collect(self.clock())
        self._connected()
        if not self._watch.right(self._newest):
            self.engine.outbox.tell(lies_in_mailbox=self._lies_in_mailbox)
            self.line.close()
            return None
        self._neighbours.still_here()
        self.engine.outbox.recover()
        self._calendars.look(self.clock(), only=self._once)
        self._connected().look()
        self._connected().proofs.look()
        self._sent.settle_doubts(self.clock())
        upcoming = self.engine.turn()
        self.engine.outbox.tell(lies_in_mailbox=self._lies_in_mailbox)
        self.engine.holds(self.clock())  # what is said of a move counts from now on, also for the next look of a timer
        if self._sent.file(self.clock()):
            self._connected().look()
        self._copies.settle(self.mailbox, self.clock())
        self.line.close()
        self._second.begin()  # beside the loop, and after whatever was to go has gone
        return upcoming

    def once(self) -> None:
        """One look and what is due; what a second reader is shown is waited for, each mail at most for its time.

        What keeps it from that is on record for `status`, and for the next one: a timer's looks are the whole daemon.
        """
        self._once = True
        try:
            upcoming = self.step()
            while self._second.settle():
                upcoming = self.step()
        except (FollowupError, OSError) as error:
            self._disconnect()
            self.line.close()
            try:
                self._troubles.met(error, None)
            except (SignInError, ConnectionFailedError) as second:  # the mail that was to tell of it
                log.warning("%s", second)
            raise
        self._troubles.over()
        self._life.looked(upcoming, once=True)

    def _forget(self) -> None:
        """What the owner has ordered to be forgotten is, between two steps: nothing else is in hand then."""
        if (done := obey(self.store, self.clock())) is None:
            return
        self._second.forget()
        self.engine.relearn()
        if done.untold:
            said = f"What you wanted forgotten is not, or not wholly: {done.problem}"
            self.engine.desk.tell(f"forget:{self.clock().isoformat()}", None, said, self.clock())
        log.info("something was forgotten, as you ordered" if not done.problem else "an order to forget failed")

    def _take_in_rules(self) -> bool:
        """What the owner has edited holds from now on; True: something did."""
        before = self.engine.config
        try:
            return self._rules.take_in(self.elapsed())
        finally:  # whatever else fails: what holds is acted on
            after = self.engine.config
            if after.calendars != before.calendars:
                self._calendars = CalendarFiles(after.calendars, self.engine, self.state, self._read_of_calendars)
            if after.mail != before.mail:
                self._disconnect()
                self.line.close()

    def _read_of_calendars(self, name: str, done: int, of: int) -> None:
        self.manager.alive()  # as at each mail: a long look is no standstill
        self.progress(name, done, of)

    def _connected(self) -> Mailroom:
        if self._mailroom is None:
            mailbox = self.open_mailbox(self._mail)
            mailbox.open()
            started = self.engine.known.started
            assert started is not None
            self._forget_another_mailbox()
            self._mailbox = mailbox
            self._mailroom = Mailroom(
                mailbox, self.engine, self.store, started.look_back_from, self.progress, self.manager.alive
            )
            log.info("signed in; %d folders are read", len(mailbox.folders()))
        return self._mailroom

    def _forget_another_mailbox(self) -> None:
        """The numbers of one mailbox mean nothing in another: there everything is read from the start."""
        here, before = f"{self._mail.login.user} at {self._mail.imap.host}", self.store.meta("mailbox")
        if before == here:
            return
        with self.store.transaction():
            if before is not None:
                log.info("the mailbox is %s now, no longer %s; it is read from the start", here, before)
                self.store.change("DELETE FROM position")
            self.store.set_meta("mailbox", here)

    def _disconnect(self) -> None:
        if self._mailbox is not None:
            self._mailbox.close()
        self._mailbox = self._mailroom = None

    def _last_look(self) -> bool:
        """The rules and every watched folder once more, right before a mail is claimed; False: nothing may go now.

        What comes after the last STATUS of it is seen too late. That is the only gap, and as short as it can be:
        the line out is ready before the look, and the look goes on until nothing new lies anywhere.
        """
        self.line.make_ready()
        began = self.elapsed()
        try:
            self._take_in_rules()
            if self._rules.unsettled:
                log.info("the configuration is being edited; what was to go waits until it stands still")
                return False
            if self._watch.doubtful():
                return False
            mailroom = self._connected()
            self._calendars.look(self.clock())
            for _ in range(MOST_LOOKS):
                mailroom.look()
                if not self.mailbox.grown(self.store.positions()):
                    break
            else:
                log.info("more and more mail comes in; what was to go waits until all of it is read")
                return False
        except ConnectionFailedError as error:
            log.warning("%s", error)
            self._disconnect()
            return False
        return self.elapsed() - began <= LAST_LOOK

    def _went_out(self, row: DraftRow) -> Message | None:
        return self._sent.went_out(row)

    @property
    def mailbox(self) -> Mailbox:
        """The signed-in mailbox. Raises ConnectionFailedError where a last look has just lost it."""
        if self._mailbox is None:
            raise ConnectionFailedError("the connection to the mailbox was lost; it is made anew")
        return self._mailbox

    @property
    def _sent(self) -> SentCopies:
        return SentCopies(self.mailbox, self.engine, self._unfiled)

    def _server_time(self) -> datetime:
        return self.mailbox.server_time()

    def _lies_in_mailbox(self, message_id: str) -> bool:
        return bool(self.mailbox.find([f.name for f in self.mailbox.folders()], message_id))


def installation_secret(store: Store) -> bytes:
    """Random bytes of this installation, made once."""
    known = store.meta("secret")
    if known is None:
        known = os.urandom(32).hex()
        store.set_meta("secret", known)
    return bytes.fromhex(known)


def look_back(config: Config) -> timedelta:
    """How far the first look goes back, as elapsed time."""
    wait = config.interviews.look_back
    seconds = {Unit.SECONDS: 1, Unit.MINUTES: 60, Unit.HOURS: 3600}.get(wait.unit, 86400)
    return timedelta(seconds=wait.amount * seconds)
