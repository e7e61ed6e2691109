"""Where a daemon can be killed: every checkpoint of staging, of the owner's yes, of a mail on its way, of intake.

A point wraps the product's own functions from outside; the product knows nothing of it. `before` is before the
call, `after` when the call is over, whatever came of it, and `inside` before the transaction it is part of ends.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import smtplib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from agent.carriers.line import Line
from agent.daemon import Daemon
from agent.edges.correspondence import Correspondence
from agent.edges.imap import Mailbox
from agent.edges.ledger import Ledger
from agent.edges.smtp_bounded import Timed
from agent.edges.store import Store
from agent.engine import Engine
from agent.facts import DraftState
from agent.outbox import Outbox
from agent.owner.conversation import Conversation
from agent.owner.debriefing import Debriefing
from agent.owner.desk import Desk
from agent.owner.hearing import Hearing

Test = Callable[..., bool]
DOT = b".\r\n"


def always(*given: object, **named: object) -> bool:
    return True


def die() -> NoReturn:
    """As a power cut: nothing is flushed, closed or rolled back."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("nobody outlives that")


@dataclass
class Moment:
    """What the wrappers know of the life they are to end."""

    kind: str = ""
    """Of the mail that the line carries: `contact`, or what X-Followup says."""
    body_is_out: bool = False
    turns: int = 1
    """At which time that the point is reached it is the end."""

    def reached(self) -> None:
        """The point is reached: die, if it is the time for it."""
        self.turns -= 1
        if self.turns == 0:
            die()


NOW = Moment()


def watch_the_line() -> None:
    """Know from here on which mail is on its way."""
    transmit = Line.transmit

    def watched(self: Line, mail_from: str, rcpt_to: str, data: bytes, **named: Any) -> Any:
        NOW.kind, NOW.body_is_out = kind_of(data), False
        return transmit(self, mail_from, rcpt_to, data, **named)

    make_ready = Line.make_ready

    def ready(self: Line) -> bool:
        NOW.kind = "contact"  # nothing else is prepared for
        return make_ready(self)

    Line.transmit, Line.make_ready = watched, ready  # type: ignore[method-assign]


def kind_of(data: bytes) -> str:
    """`contact`, or the kind of a mail to the owner."""
    header = data.partition(b"\r\n\r\n")[0]
    return header.partition(b"X-Followup: ")[2].partition(b"\r\n")[0].decode("ascii") or "contact"


def before(owner: Any, name: str, is_it: Test = always) -> None:
    """Die before that call."""
    call = getattr(owner, name)

    def wrapped(*given: Any, **named: Any) -> Any:
        if is_it(*given, **named):
            NOW.reached()
        return call(*given, **named)

    setattr(owner, name, wrapped)


def after(owner: Any, name: str, is_it: Test = always) -> None:
    """Die when that call is over, also by an error."""
    call = getattr(owner, name)

    def wrapped(*given: Any, **named: Any) -> Any:
        try:
            return call(*given, **named)
        finally:
            if is_it(*given, **named):
                NOW.reached()

    setattr(owner, name, wrapped)


# --- what is meant ---------------------------------------------------------------------------------


def _carries(kind: str, *commands: str) -> Test:
    """That mail is on its way; `commands`: and the first word of the call is one of these."""

    def is_it(smtp: object, *rest: object, **named: object) -> bool:
        return kind == NOW.kind and (not commands or (bool(rest) and rest[0] in commands))

    return is_it


def _to(state: DraftState) -> Test:
    return lambda *given, **named: named.get("to") is state


def _in(*states: DraftState) -> Test:
    """The fact of such a state is written, and its transaction is open."""

    def is_it(ledger: Ledger, draft: str, *rest: object, **named: object) -> bool:
        row = ledger.draft(draft)
        return row is not None and row.state in states

    return is_it


def _answer(in_sent: bool) -> Test:
    """An answer of the owner's is read, in its copy from Sent or in another one."""

    def is_it(self: object, reading: Any, **named: Any) -> bool:
        message = getattr(reading, "message", reading)
        return bool(message.in_reply_to) and named["in_sent"] is in_sent

    return is_it


def _released(conversation: Conversation, now: object) -> bool:
    return bool(conversation.ledger.store.rows("SELECT 1 FROM approval_item WHERE spent"))


def _approval_mail(post: object, key: str, *rest: object, **named: object) -> bool:
    return key.startswith("approval:")


def _about_a_visit(ledger: object, kind: str, *rest: object, **named: object) -> bool:
    return kind == "debrief"


def _sent_folder(mailbox: object, folder: str, *rest: object, **named: object) -> bool:
    return folder == "Sent"


# --- the body of a mail ----------------------------------------------------------------------------


def _cut(kind: str, keep: Callable[[bytes], int]) -> None:
    """Die when so many bytes of the body and its end are on the wire."""
    send = smtplib.SMTP.send

    def wrapped(smtp: smtplib.SMTP, data: Any) -> None:
        if kind == NOW.kind and isinstance(data, bytes) and data.endswith(b"\r\n" + DOT):
            if part := data[: keep(data)]:
                send(smtp, part)
            die()
        send(smtp, data)

    smtplib.SMTP.send = wrapped  # type: ignore[method-assign, assignment]


def _watch_the_body() -> None:
    send = smtplib.SMTP.send

    def wrapped(smtp: smtplib.SMTP, data: Any) -> None:
        send(smtp, data)
        NOW.body_is_out = isinstance(data, bytes) and data.endswith(b"\r\n" + DOT)

    smtplib.SMTP.send = wrapped  # type: ignore[method-assign, assignment]


def _answer_came(kind: str) -> Test:
    """The server's answer to the body is there to be read, or none comes."""

    def is_it(smtp: smtplib.SMTP, *rest: object) -> bool:
        if kind != NOW.kind or not NOW.body_is_out:
            return False
        assert smtp.sock is not None
        select.select([smtp.sock], [], [], smtp.timeout)
        return True

    return is_it


def _answer_read(kind: str) -> Test:
    return lambda *given: kind == NOW.kind and NOW.body_is_out


# --- the points --------------------------------------------------------------------------------------

Deed = Callable[[str], None]
"""Prepares the death, for a mail of that kind."""


def _call(
    owner: Any, name: str, is_it: Test = always, *, within: tuple[Any, str, Test] | None = None
) -> dict[str, Deed]:
    """Before and after a call; `within`: the call whose end is inside the transaction."""
    deeds: dict[str, Deed] = {"before": lambda kind: before(owner, name, is_it)}
    if within is not None:
        deeds["inside"] = lambda kind: after(*within)
    return deeds | {"after": lambda kind: after(owner, name, is_it)}


def _command(name: str, *commands: str) -> dict[str, Deed]:
    return {
        "before": lambda kind: before(smtplib.SMTP, name, _carries(kind, *commands)),
        "after": lambda kind: after(smtplib.SMTP, name, _carries(kind, *commands)),
    }


_OUTCOMES = (DraftState.SENT, DraftState.REFUSED, DraftState.IN_DOUBT, DraftState.APPROVED)

WIRE: dict[str, dict[str, Deed]] = {
    "connect": _command("connect"),
    "tls": _command("starttls"),
    "auth": _command("login"),
    "mail": _command("mail"),
    "rcpt": _command("rcpt"),
    "data": _command("docmd", "DATA"),
    "body": {
        "before": lambda kind: _cut(kind, lambda data: 0),
        "after": lambda kind: _cut(kind, lambda data: len(data) // 2),
    },
    "dot": {
        "before": lambda kind: _cut(kind, lambda data: len(data) - len(DOT)),
        "after": lambda kind: _cut(kind, len),
    },
    "answer": {
        "before": lambda kind: (_watch_the_body(), before(Timed, "getreply", _answer_came(kind)))[0],
        "after": lambda kind: (_watch_the_body(), after(Timed, "getreply", _answer_read(kind)))[0],
    },
}
"""One mail on the wire."""

CONTACT: dict[str, dict[str, Deed]] = {
    "last-look": _call(Daemon, "_last_look"),
    "claim": _call(Ledger, "claim", within=(Ledger, "_record", _in(DraftState.CLAIMED))),
    **{name: WIRE[name] for name in ("connect", "tls", "auth", "mail", "rcpt", "data")},
    "begun": _call(Ledger, "move", _to(DraftState.DATA_BEGUN), within=(Ledger, "_record", _in(DraftState.DATA_BEGUN))),
    **{name: WIRE[name] for name in ("body", "dot", "answer")},
    "outcome": {
        "before": lambda kind: after(Line, "transmit", _carries(kind)),
        "inside": lambda kind: after(Ledger, "_record", _in(*_OUTCOMES)),
        "after": lambda kind: after(Outbox, "_settle"),
    },
}

OWNER: dict[str, dict[str, Deed]] = {
    **{name: WIRE[name] for name in ("connect", "tls", "auth", "mail", "rcpt", "data")},
    "begun": {
        "before": lambda kind: before(Correspondence, "begun", _carries(kind)),
        "after": lambda kind: after(Correspondence, "begun", _carries(kind)),
    },
    **{name: WIRE[name] for name in ("body", "dot", "answer")},
    "outcome": {
        "before": lambda kind: after(Line, "transmit", _carries(kind)),
        "after": lambda kind: after(Outbox, "_tell_one", _carries(kind)),
    },
}

STAGING: dict[str, dict[str, Deed]] = {
    "decide": _call(Engine, "_judge"),
    "stage": _call(Desk, "stage", within=(Ledger, "stage", always)),
    "queue": _call(Correspondence, "queue", _approval_mail),
}

YES: dict[str, dict[str, Deed]] = {
    "answer-read": _call(Engine, "take", _answer(False), within=(Hearing, "hear", _answer(False))),
    "proof-read": _call(Engine, "take", _answer(True), within=(Hearing, "hear", _answer(True))),
    "release": _call(Ledger, "release"),
    "yes-committed": {"after": lambda kind: after(Conversation, "act", _released)},
}

DEBRIEF: dict[str, dict[str, Deed]] = {
    "ask": _call(Debriefing, "ask", within=(Ledger, "open_approval", _about_a_visit)),
    "hear": _call(Debriefing, "hear", within=(Debriefing, "take", always)),
}
"""How a visit went: asked, and answered."""

FILING: dict[str, dict[str, Deed]] = {
    "sent-copy": _call(Mailbox, "append", _sent_folder),
    "filed": _call(Ledger, "mark_filed"),
}


def _one_mail_fetched(kind: str) -> None:
    """Die when a mail has come and nothing was done with it yet."""
    fetch = Mailbox.fetch

    def wrapped(mailbox: Mailbox, folder: str, uids: Any) -> Any:
        for each in fetch(mailbox, folder, uids):
            NOW.reached()
            yield each

    Mailbox.fetch = wrapped  # type: ignore[method-assign]


def _commit(kind: str, *, done: bool) -> None:
    """Die when a transaction is about to end, or is on disk."""
    transaction = Store.transaction

    @contextlib.contextmanager
    def wrapped(store: Store) -> Iterator[None]:
        outermost = not store.in_transaction
        with transaction(store):
            yield
            if outermost and not done:
                NOW.reached()
        if outermost and done:
            NOW.reached()

    Store.transaction = wrapped  # type: ignore[method-assign]


INTAKE: dict[str, dict[str, Deed]] = {
    "fetch": {"before": lambda kind: before(Mailbox, "fetch"), "after": _one_mail_fetched},
    "take": _call(Engine, "take"),
    "append": _call(Store, "append"),
    "position": _call(Store, "set_position"),
    "commit": {"before": lambda kind: _commit(kind, done=False), "after": lambda kind: _commit(kind, done=True)},
}
"""Each of them happens again and again: the turn says at which time to die."""
