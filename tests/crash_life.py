"""One cell of the crash matrix, lived: killed at its point, started again, and looked at from the servers' side."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from crash_cells import PHASES, SILENT, WITHOUT_A_YES, Cell
from dying import Order, carry_out
from life import START, Clock, World, ics
from scripted_smtp import Reply, ScriptedServer
from servers import RealHost

from agent import config as configs
from agent.daemon import Daemon
from agent.edges.imap import Mailbox
from agent.edges.smtp import Sender
from agent.embedded import MailHost
from agent.errors import FollowupError
from agent.facts import DraftState
from agent.understand import message as messages

ANNA = "anna.schmidt@globex.example"
SHORT = 0.3
"""Seconds of patience with a server that is to be silent."""

MINUTE = timedelta(minutes=1)
HELD, SAID, GOES = (START + timedelta(hours=hours) for hours in (3, 4, 6))
"""When the draft is staged and shown, when the owner answers, and when the mail goes."""
DYING, AFTERWARDS = (0, 3, 8, 20), (21, 24, 30, 42, 55)
"""Minutes of a phase at which the daemon steps that is to die, and the one that is started then."""
AT_PEACE = (0, 3)
SUBJECTS = {DraftState.IN_DOUBT: "was it sent?", DraftState.REFUSED: "a mail was refused"}
"""What the owner is told or asked of an end that is not the one they asked for."""


@dataclass
class Finding:
    """What a cell showed; a sentence for each thing that must not be."""

    cell: str
    duplicates: int = 0
    lost: list[str] = field(default_factory=list)
    unapproved: int = 0
    wrong: list[str] = field(default_factory=list)
    kills: int = 1

    @property
    def faults(self) -> list[str]:
        """Everything that must not be; none is what is wanted."""
        counted = {"copies too many": self.duplicates, "mails without a yes": self.unapproved}
        return [f"{count} {what}" for what, count in counted.items() if count] + self.lost + self.wrong


@dataclass(frozen=True)
class Place:
    """Where one life takes place: servers of its own, or accounts of its own on them, their clock, a folder."""

    host: MailHost | RealHost
    clock: Clock
    folder: Path

    def hand_over(self, sender: str, to: str, data: bytes) -> None:
        """What a scripted server has taken reaches the owner, who has their mailbox here."""
        if to == self.host.owner:
            self.host.deliver(to, data)

    def file_as_well(self, sender: str, to: str, data: bytes) -> None:
        """The same by a server that puts what it has taken into Sent by itself."""
        self.hand_over(sender, to, data)
        if to != self.host.owner:
            self.host.deliver(self.host.owner, data, "Sent")

    def behind(self, smtp: ScriptedServer | None) -> Behind:
        """These servers with that one for submission."""
        if smtp is None:
            return Behind(self.host, None, self.host.ca_file)
        ca_file = self.folder / "authorities.pem"
        ca_file.write_bytes(self.host.ca_file.read_bytes() + smtp.pem)
        return Behind(self.host, smtp, ca_file)


Places = Callable[[], AbstractContextManager[Place]]
"""A fresh place for each life."""


@dataclass
class Behind:
    """A mail host whose submission is another server; `smtp` None: its own."""

    host: MailHost | RealHost
    smtp: ScriptedServer | None
    ca_file: Path

    def __post_init__(self) -> None:
        self.owner, self.accounts, self.imap_port = self.host.owner, self.host.accounts, self.host.imap_port
        self.submission_port = self.smtp.port if self.smtp else self.host.submission_port

    def messages(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """As the host's."""
        return self.host.messages(address, folder)

    def deliver(self, address: str, data: bytes, folder: str = "INBOX") -> None:
        """As the host's."""
        self.host.deliver(address, data, folder)


@dataclass
class Ordeal(World):
    """A life that is cut short and goes on."""

    host: Behind
    extra: str = "\ndebrief: {mode: off}\n"  # the drafts come an hour after the interview
    patience: float = 5.0

    def start(self) -> None:
        password = self.host.accounts[self.owner]
        self.daemon = Daemon(
            configs.load(self.config_path), self.folder / "state",
            lambda mail: Mailbox(mail.imap, mail.login.user, lambda: password),
            lambda mail: Sender(mail.smtp, mail.login.user, lambda: password, timeout=self.patience),
            self.clock, self.clock.elapsed,
        )  # fmt: skip

    def arrives(self, raw: bytes, sender: str = "") -> None:
        self.host.deliver(self.owner, raw)

    def live(self, base: datetime, minutes: Iterable[int]) -> None:
        """Step at these minutes; what the loop would try again is tried again by a new daemon."""
        for each in minutes:
            self.clock.now = base + each * MINUTE
            try:
                self.daemon.step()
            except FollowupError:
                self.restart()

    def die(self, order: Order) -> bool:
        """Another process lives in our place and is killed, then a new daemon is there; False: it has outlived it."""
        self.daemon.close()
        ended = carry_out(order)
        assert ended in (0, -signal.SIGKILL), (self.folder / "state" / "dying.log").read_text()
        if self.host.smtp is not None:
            self.host.smtp.settle()
        self.start()
        return ended != 0

    def contact_copies(self) -> list[bytes]:
        """What the employer's server got."""
        if self.host.smtp is not None:
            return [mail.data for mail in self.host.smtp.taken if mail.rcpt_to == ANNA]
        host = self.host.host
        assert isinstance(host, RealHost)
        # Nothing is half taken or on its way any more: what is not in the world's mailbox by now never comes.
        queue = [host.servers.base / "queue" / name for name in ("maildrop", "incoming", "active", "deferred")]
        host.until(lambda: [f for folder in queue for f in folder.rglob("*") if f.is_file()], lambda left: not left)
        return host.world()


def run(cell: Cell, places: Places) -> Finding:
    """Live that cell and say what was seen."""
    finding = Finding(cell.name)
    with places() as place:
        place.clock.now = START
        files = cell.phase == "sending-filed"
        if isinstance(place.host, RealHost) and cell.reply is Reply.NORMAL and not files:
            _live(cell, place, place.behind(None), finding)
        else:
            with ScriptedServer(place.file_as_well if files else place.hand_over) as smtp:
                _live(cell, place, place.behind(smtp), finding)
    return finding


def _live(cell: Cell, place: Place, host: Behind, finding: Finding) -> None:
    world = Ordeal(host, place.clock, place.folder, patience=SHORT if cell.reply in SILENT else 5.0)
    try:
        world.invite(ics(start=START + timedelta(hours=1), owner=world.owner))
        world.live(START, (1,))
        _phase(world, cell, HELD, "staging", "approval-mail", "unanswered")
        finding.unapproved = len(world.contact_copies())
        shown = world.to_owner("approval")
        if not shown:
            finding.lost.append("the approval mail never came")
            return
        place.clock.now = SAID
        if cell.phase != "unanswered":
            world.owner_answers(shown[0], "send", file_sent=cell.phase != "forged-yes")
        _phase(world, cell, SAID, "yes", "forged-yes", "confirmation")
        _phase(world, cell, GOES, "sending", "sending-filed", peace=(0,))
        _phase(world, cell, GOES + 2 * MINUTE, "filing")
        for days in range(1, 5):
            world.live(GOES + timedelta(days=days), AT_PEACE)
        _judge(cell, world, finding)
    finally:
        world.daemon.close()


def _phase(world: Ordeal, cell: Cell, base: datetime, *phases: str, peace: tuple[int, ...] = AT_PEACE) -> None:
    if cell.phase not in phases:
        world.live(base, peace)
        return
    if world.host.smtp is not None and cell.reply is not Reply.NORMAL:
        world.host.smtp.script[cell.stage] = cell.reply
    table, mail = PHASES[cell.phase]
    order = Order(
        str(world.config_path), str(world.folder / "state"), world.host.accounts[world.owner],
        tuple((base + each * MINUTE).isoformat() for each in DYING), table, cell.point, cell.side, mail,
        timeout=world.patience,
    )  # fmt: skip
    assert world.die(order), "the point was never reached"
    world.live(base, AFTERWARDS)


def _judge(cell: Cell, world: Ordeal, finding: Finding) -> None:
    """What the servers hold, and what the owner has been told."""
    end, copies = cell.end, world.contact_copies()
    finding.duplicates = max(0, len(copies) - 1)
    if cell.phase in WITHOUT_A_YES:
        finding.unapproved = len(copies)
    (row,) = world.daemon.engine.ledger.drafts()
    if row.state is not end.state:
        finding.wrong.append(f"the draft is {row.state}, not {end.state}")
    if len(copies) != end.copies:
        finding.wrong.append(f"the contact got {len(copies)} copies, not {end.copies}")
    unanswered = cell.phase in WITHOUT_A_YES  # such a draft is shown once more, and its end is told in the digest
    for kind, wanted in {"approval": 1 + unanswered, "confirmation": int(not unanswered)}.items():
        ids = [messages.parse(raw).message_id for raw in world.to_owner(kind)]
        if len(set(ids)) < wanted:
            finding.lost.append(f"the owner got {len(set(ids))} of the {kind}, not {wanted}")
        if len(set(ids)) > wanted or (len(ids) > wanted and world.host.smtp is not None):
            finding.wrong.append(f"the owner got {len(ids)} mails of the kind {kind}, {len(set(ids))} of them unlike")
    told = [messages.parse(raw).subject for kind in ("told", "question", "digest") for raw in world.to_owner(kind)]
    for state, subject in SUBJECTS.items():
        heard = sum(subject in each for each in told)
        if row.state is state and not heard:
            finding.lost.append(f"the owner never heard that the mail is {state}")
        if heard > int(row.state is state):
            finding.wrong.append(f"the owner heard {heard} times {subject!r} of a mail that is {row.state}")
    if row.state not in (DraftState.SENT, *SUBJECTS) and not told:
        finding.lost.append(f"the owner never heard that the mail is {row.state}")
    filed = [raw for raw in world.host.messages(world.owner, "Sent") if b"To: Anna Schmidt" in raw]
    if len(filed) != int(row.state is DraftState.SENT):
        finding.wrong.append(f"{len(filed)} copies lie in Sent of a mail that is {row.state}")
    ids = {messages.parse(raw).message_id for raw in (*copies, *filed)}
    if ids - {row.message_id}:
        finding.wrong.append(f"copies under other Message-IDs: {ids}")
