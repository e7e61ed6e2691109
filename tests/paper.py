"""A life on paper, without servers, and what tests of the owner's answers ask and do in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path
from types import SimpleNamespace

from life import OWNER, START, Clock, Life, ics

from agent.config import load
from agent.demo_world import kind_of
from agent.edges import dkim
from agent.edges.imap import SEND_FOLDER
from agent.edges.ledger import DraftRow, Ledger
from agent.edges.store import Store
from agent.edges.transmission import Answer, Outcome
from agent.engine import Engine
from agent.facts import Started
from agent.outbox import Outbox
from agent.understand import message as messages
from agent.understand.proof import token_of

ANNA = "anna.schmidt@globex.example"
BEN = "ben.ito@globex.example"
PANEL = (("Anna Schmidt", ANNA), ("Ben Ito", BEN), ("Carla Reyes", "carla.reyes@globex.example"))
DECISION_DAY = START + timedelta(hours=5)
"""After the interview, inside everybody's hours."""


def begin(world: Life, attendees: tuple[tuple[str, str], ...] = PANEL[:1]) -> bytes:
    """An interview has been held; the approval mail of its thank-yous."""
    world.invite(ics(start=START + timedelta(hours=1), attendees=attendees))
    world.step()
    world.run_until(DECISION_DAY, every=timedelta(hours=1))
    (approval,) = world.to_owner("approval")
    return approval


class Paper(Life):
    """The same life without servers: what arrives is read at the next step, what is sent is remembered."""

    def __init__(self, folder: Path, extra: str = "") -> None:
        if "debrief:" not in extra:  # the drafts come an hour after the interview
            extra += "\ndebrief: {mode: off}\n"
        self.clock, self.owner, self.folder = Clock(), OWNER, folder
        (folder / "config.yaml").write_text(PAPER_CONFIG + extra)
        store = Store(folder / "followup.sqlite")
        store.append([Started(at=START, look_back_from=START - timedelta(days=14))])
        outbox = Outbox(Ledger(store), load(folder / "config.yaml"), self, self.clock, b"secret")
        engine = Engine(store, outbox.config, outbox, self.clock, last_look=self._look)
        self.daemon = SimpleNamespace(engine=engine, store=store)  # type: ignore[assignment]
        self.host = SimpleNamespace(deliver=self._deliver)  # type: ignore[assignment]
        self._arriving: list[tuple[bytes, str]] = []
        self._came: list[tuple[bytes, str]] = []
        self._inbox: list[bytes] = []
        self._world: list[tuple[str, bytes]] = []
        self.dns: dict[str, bytes] = {}

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        data_begun()
        if rcpt_to == OWNER:
            self._deliver(OWNER, data, "INBOX")
        else:
            self._world.append((rcpt_to, data))
        return Answer(Outcome.ACCEPTED, 250, "taken", "dot")

    def close(self) -> None:
        self.daemon.store.close()

    def _deliver(self, owner: str, data: bytes, folder: str) -> None:
        self._arriving.append((data, folder))
        self._came.append((data, folder))
        if folder == "INBOX":
            self._inbox.append(data)

    def _look(self) -> bool:
        while self._arriving:
            data, folder = self._arriving.pop(0)
            message, signed = messages.parse(data), None
            if self.daemon.engine.config.approval.dkim and message.sender:
                signed = dkim.signed(data, message.sender.email, lambda name, seconds: self.dns.get(name))
            if folder == SEND_FOLDER:
                self.daemon.engine.hearing.moved(message, self.clock())
            self.daemon.engine.take(message, in_sent=folder == "Sent", signed=signed)
        return True

    def arrives(self, raw: bytes, sender: str = "") -> None:
        self._deliver(OWNER, raw, "INBOX")

    def step(self, **forward: float) -> None:
        self.clock.forward(**forward)
        self._look()
        self.daemon.engine.turn()
        self.daemon.engine.outbox.tell()

    def run_until(self, when: datetime, every: timedelta = timedelta(minutes=15)) -> None:
        while self.clock.now < when:
            self.clock.now = min(when, self.clock.now + every)
            self.step()

    def delivered(self, folder: str) -> list[bytes]:
        """What was put into that folder, oldest first."""
        return [data for data, into in self._came if into == folder]

    def to_owner(self, kind: str | None = None) -> list[bytes]:
        ours = [(raw, kind_of(raw)) for raw in self._inbox]
        return [raw for raw, marked in ours if marked and kind in (None, marked)]

    def sent(self) -> list[tuple[str, bytes]]:
        return list(self._world)


PAPER_CONFIG = f"""
owner:
  name: Jane Doe
  addresses: [{OWNER}]
  time_zone: Europe/Berlin
  signature: Jane Doe
"""


@contextmanager
def paper(folder: Path, *, extra: str = "") -> Iterator[Life]:
    world = Paper(folder, extra)
    try:
        yield world
    finally:
        world.close()


def approval(world: Life) -> bytes:
    return world.to_owner("approval")[-1]


def rows(world: Life) -> list[DraftRow]:
    """By their number in the first approval mail."""
    ledger = world.daemon.engine.ledger
    token = token_of(messages.parse(world.to_owner("approval")[0]).subject)
    approved = ledger.approval(token or "")
    assert approved is not None
    found = [ledger.draft(draft) for draft, _ in approved[2].values()]
    return [row for row in found if row is not None]


def states(world: Life) -> list[str]:
    """Of each draft; whether an approved one has gone by now is a matter of its minute."""
    return ["released" if row.state in ("approved", "sent") else row.state.value for row in rows(world)]


def recipients(world: Life) -> list[str]:
    return sorted(to for to, _ in world.sent())


def said(world: Life, kind: str) -> list[str]:
    return [messages.parse(raw).text for raw in world.to_owner(kind)]


def facts(world: Life, kind: type) -> list[object]:
    return [fact for _, fact in world.daemon.store.facts() if isinstance(fact, kind)]


def later(world: Life, **by: float) -> None:
    world.run_until(world.clock.now + timedelta(**by), every=timedelta(minutes=10))


def answer(world: Life, text: str, **headers: str | None) -> EmailMessage:
    """An answer to the newest approval mail as the owner's program would write it; headers None are left out."""
    read = messages.parse(approval(world))
    mail = EmailMessage()
    given: dict[str, str | None] = {
        "From": f"Jane Doe <{OWNER}>",
        "To": OWNER,
        "Subject": "Re: " + read.subject,
        "Date": format_datetime(world.clock.now),
        "Message-ID": make_msgid(domain="example.org"),
        "In-Reply-To": read.message_id,
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    for name, value in given.items():
        if value is not None:
            mail[name] = value
    mail.set_content(text)
    return mail


def copy(world: Life, mail: EmailMessage, folder: str) -> None:
    world.host.deliver(OWNER, mail.as_bytes(policy=SMTP), folder)
