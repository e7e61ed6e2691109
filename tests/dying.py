"""A daemon that dies at a place of its choosing: the half of the crash tests that runs in another process.

Imports little, so that such a process is there quickly.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from agent import config as configs
from agent.daemon import Daemon
from agent.edges.correspondence import Correspondence
from agent.edges.imap import Mailbox
from agent.edges.ledger import Ledger
from agent.edges.smtp import Sender
from agent.facts import DraftState


def _die(*_: object, **__: object) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


def _after(owner: type, name: str, is_it: Callable[..., bool] = lambda *a, **k: True) -> None:
    """Die when that method has returned."""
    method = getattr(owner, name)

    def wrapped(*given: Any, **named: Any) -> Any:
        answer = method(*given, **named)
        return _die() if is_it(*given, **named) else answer

    setattr(owner, name, wrapped)


def _before(owner: type, name: str, is_it: Callable[..., bool]) -> None:
    method = getattr(owner, name)
    setattr(owner, name, lambda *given, **named: _die() if is_it(*given, **named) else method(*given, **named))


def _to(state: DraftState) -> Callable[..., bool]:
    return lambda *given, **named: named.get("to") is state


def _in(state: DraftState) -> Callable[..., bool]:
    """The fact of that state is about to be written, or just has been: the transaction is open."""

    def is_it(ledger: Ledger, draft: str, *rest: object, **named: object) -> bool:
        row = ledger.draft(draft)
        return row is not None and row.state is state

    return is_it


def _cut_body(share: float) -> None:
    """Die when that share of the body, or all of it with the dot, is on the wire and nothing was answered."""

    def body(self: Sender, smtp: Any, data: bytes) -> Any:
        whole = data + b".\r\n"
        smtp.sock.settimeout(5)
        smtp.send(whole[: int(len(whole) * share)])
        _die()

    Sender._body = body  # type: ignore[method-assign, assignment]


PLACES: dict[str, Callable[[], None]] = {
    "before the claim": lambda: _before(Ledger, "claim", lambda *a, **k: True),
    "inside the claim": lambda: _after(Ledger, "_record", _in(DraftState.CLAIMED)),
    "after the claim": lambda: _after(Ledger, "claim"),
    "at the 354": lambda: _before(Ledger, "move", _to(DraftState.DATA_BEGUN)),
    "inside data_begun": lambda: _after(Ledger, "_record", _in(DraftState.DATA_BEGUN)),
    "before the body": lambda: _after(Ledger, "move", _to(DraftState.DATA_BEGUN)),
    "half the body": lambda: _cut_body(0.5),
    "after the dot": lambda: _cut_body(1),
    "after the answer": lambda: _after(Sender, "_body"),
    "before sent": lambda: _before(Ledger, "move", _to(DraftState.SENT)),
    "inside sent": lambda: _after(Ledger, "_record", _in(DraftState.SENT)),
    "after sent": lambda: _after(Ledger, "move", _to(DraftState.SENT)),
    "owner: inside queue": lambda: _after(Correspondence, "queue"),
    "owner: before the body": lambda: _after(Correspondence, "begun"),
    "owner: half the body": lambda: _cut_body(0.5),
    "owner: after the dot": lambda: _cut_body(1),
    "owner: after the answer": lambda: _after(Sender, "_body"),
    "owner: after gone": lambda: _after(Correspondence, "gone"),
}


def one_step(config_path: Path, state: Path, now: datetime, place: str) -> None:
    config = configs.load(config_path)
    PLACES[place]()
    Daemon(
        config, state,
        lambda mail: Mailbox(mail.imap, mail.login.user, lambda: "secret"),
        lambda mail: Sender(mail.smtp, mail.login.user, lambda: "secret", timeout=5),
        lambda: now,
        now.timestamp,
    ).step()  # fmt: skip
