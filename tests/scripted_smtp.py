"""A submission server that does what a test says at one stage of a session: answer, refuse, be silent, hang up.

It stands before a mail host and hands on to it what it takes. Each scripted answer is given once, the first
time its stage is reached; everything else goes as usual. Speaks STARTTLS and AUTH PLAIN on 127.0.0.1.
"""

from __future__ import annotations

import contextlib
import functools
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

import trustme

STAGES = ("connect", "tls", "auth", "mail", "rcpt", "data", "body", "dot")
"""Where an answer can be scripted: the greeting, the commands in their order, amid the body, after its end."""
LONGEST_SILENCE = 30.0
"""Seconds after which a silent server gives up a client that does not."""


class Reply(StrEnum):
    """What the server does at a stage."""

    NORMAL = "normal"
    LATER = "4xx"
    NEVER = "5xx"
    SILENCE = "silence"
    DROP = "drop"
    TAKEN_SILENCE = "taken-silence"
    """After the dot: the mail is taken, and no answer comes."""
    TAKEN_DROP = "taken-drop"


EVERYWHERE = (Reply.NORMAL, Reply.LATER, Reply.NEVER, Reply.SILENCE, Reply.DROP)
AFTER_THE_DOT = tuple(Reply)

_GOOD = {
    "connect": "220 mail.localhost ESMTP", "tls": "220 2.0.0 go on", "auth": "235 2.7.0 welcome",
    "mail": "250 2.1.0 ok", "rcpt": "250 2.1.5 ok", "data": "354 go on", "dot": "250 2.0.0 taken",
}  # fmt: skip
_LATER = {"connect": "421 4.3.2 later", "tls": "454 4.7.0 later", "auth": "454 4.7.0 later", "body": "421 4.3.2 later"}
_NEVER = {"connect": "554 5.3.2 no", "tls": "554 5.7.0 no", "auth": "535 5.7.8 no", "body": "554 5.6.0 no"}


@dataclass(frozen=True)
class Taken:
    """A mail the server has taken, dot-stuffing removed."""

    rcpt_to: str
    data: bytes


class _Over(Exception):  # noqa: N818  # not an error: this is how a session ends
    """Nothing more is said on this connection."""


@dataclass
class ScriptedServer:
    """Listens while the context is open. `hand_over` is told each mail before it is answered for.

    `pem`: the authority to trust. `script`: stage -> what happens there, once.
    """

    hand_over: Callable[[str, str, bytes], None]
    script: dict[str, Reply] = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)
    port: int = 0

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._sessions: set[threading.Thread] = set()
        self._thread = threading.Thread(target=self._listen, name="scripted-smtp", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):  # wakes the thread that accepts
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)
        self.settle()

    @property
    def pem(self) -> bytes:
        """The certificate of the authority that signed this server's."""
        return _identity()[0]

    def settle(self) -> None:
        """Return when every session of a client that is gone has come to its end."""
        end = time.monotonic() + 10
        for session in list(self._sessions):
            session.join(max(0.0, end - time.monotonic()))
            assert not session.is_alive(), "a session goes on although its client should be gone"

    # --- the server's threads -----------------------------------------------------------------

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return  # closed
            session = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._sessions.add(session)
            session.start()

    def _serve(self, connection: socket.socket) -> None:
        session = _Session(self, connection)
        with contextlib.suppress(_Over, OSError):  # whatever the client does, its session ends alone
            session.run()
        session.connection.close()
        self._sessions.discard(threading.current_thread())


class _Session:
    """One connection."""

    def __init__(self, server: ScriptedServer, connection: socket.socket) -> None:
        connection.settimeout(LONGEST_SILENCE)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.server, self.connection = server, connection
        self._buffer = b""

    def run(self) -> None:
        self._stage("connect")
        sender = recipient = ""
        while True:
            line = self._line().decode("utf-8", "replace").strip()
            match line.partition(" ")[0].upper():
                case "EHLO" | "HELO":
                    inside = isinstance(self.connection, ssl.SSLSocket)
                    features = ("AUTH PLAIN" if inside else "STARTTLS", "SIZE 1000000", "8BITMIME", "SMTPUTF8")
                    self._say("\r\n".join(("250-mail.localhost", *(f"250-{f}" for f in features), "250 HELP")))
                case "STARTTLS" if self._stage("tls"):
                    self.connection = _identity()[1].wrap_socket(self.connection, server_side=True)
                case "AUTH":
                    self._stage("auth")
                case "MAIL" if self._stage("mail"):
                    sender = _address(line)
                case "RCPT" if self._stage("rcpt"):
                    recipient = _address(line)
                case "DATA" if self._stage("data"):
                    self._take(sender, recipient)
                case "RSET":
                    self._say("250 2.0.0 ok")
                case "QUIT":
                    self._say("221 2.0.0 bye")
                    return
                case "STARTTLS" | "MAIL" | "RCPT" | "DATA":
                    pass  # refused by the script
                case _:
                    self._say("502 5.5.1 what?")

    def _take(self, sender: str, recipient: str) -> None:
        lines = [self._line()]
        amid = self.server.script.pop("body", Reply.NORMAL)
        if amid in (Reply.SILENCE, Reply.DROP):
            self._carry_out(amid)
        while lines[-1] != b".\r\n":
            lines.append(self._line())
        if amid is not Reply.NORMAL:  # said in the middle, read by the client at the end: the mail is not taken
            self._say((_LATER if amid is Reply.LATER else _NEVER)["body"])
            raise _Over
        reply = self.server.script.pop("dot", Reply.NORMAL)
        if reply in (Reply.NORMAL, Reply.TAKEN_SILENCE, Reply.TAKEN_DROP):
            data = re.sub(rb"(?m)^\.", b"", b"".join(lines[:-1]))
            self.server.taken.append(Taken(recipient, data))
            self.server.hand_over(sender, recipient, data)
        self._carry_out(reply, "dot")

    def _stage(self, stage: str) -> bool:
        """Answer as the script says; may the client go on?"""
        return self._carry_out(self.server.script.pop(stage, Reply.NORMAL), stage)

    def _carry_out(self, reply: Reply, stage: str = "") -> bool:
        match reply:
            case Reply.NORMAL:
                self._say(_GOOD[stage])
                return True
            case Reply.LATER:
                self._say(_LATER.get(stage, "451 4.3.0 later"))
            case Reply.NEVER:
                self._say(_NEVER.get(stage, "550 5.7.1 no"))
            case Reply.SILENCE | Reply.TAKEN_SILENCE:
                while self.connection.recv(4096):
                    pass  # until the client has had enough
                raise _Over
            case Reply.DROP | Reply.TAKEN_DROP:
                raise _Over
        if stage == "connect":
            raise _Over
        return False

    def _say(self, text: str) -> None:
        self.connection.sendall(text.encode("ascii") + b"\r\n")

    def _line(self) -> bytes:
        while b"\n" not in self._buffer:
            more = self.connection.recv(65536)
            if not more:
                raise _Over
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line + b"\n"


def _address(line: str) -> str:
    found = re.search(r"<([^>]*)>", line)
    return found.group(1) if found else ""


@functools.cache
def _identity() -> tuple[bytes, ssl.SSLContext]:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    return authority.cert_pem.bytes(), context
