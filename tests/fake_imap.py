"""An IMAP server that says what a test wants it to say: for what honest servers never do."""

from __future__ import annotations

import contextlib
import functools
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Self

import trustme

Answer = bytes | Callable[[str], bytes]
"""Untagged lines before the OK; or, beginning with NO or BAD, the tagged answer; or RAW and just bytes;
or DROP, which closes the connection; or a function of the command that gives one of these."""

USUAL: dict[str, Answer] = {
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN\r\n",
    "LIST": b'* LIST () "/" INBOX\r\n',
    "EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 4] ok\r\n",
    "STATUS": b'* STATUS "INBOX" (UIDNEXT 4 UIDVALIDITY 7)\r\n',
    "LOGOUT": b"* BYE\r\n",
    "AUTHENTICATE": b"RAW+ \r\n",
    "IDLE": b"RAW+ idling\r\n",
}


class FakeImap:
    """Answers each command by the longest key of `answers` that it begins with; what it heard is kept.

    `tls` is implicit, starttls or none; `greeting` is its first line.
    """

    def __init__(
        self,
        folder: Path,
        answers: Mapping[str, Answer] | None = None,
        *,
        tls: str = "implicit",
        greeting: bytes = b"* OK ready\r\n",
    ) -> None:
        self.answers = USUAL | dict(answers or {})
        self.heard: list[str] = []
        self.ca_file = folder / "fake-ca.pem"
        authority, self._context = _certificate()
        authority.cert_pem.write_to_path(str(self.ca_file))
        self._tls, self._greeting = tls, greeting
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._connections:
            with contextlib.suppress(OSError):  # it is closed already
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        for connection in self._connections:
            connection.close()

    def commands(self, name: str) -> list[str]:
        """What was heard of one command, without tags."""
        return [command for command in self.heard if command.upper().startswith(name)]

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._tls == "implicit":
                connection = self._wrap(connection)
            connection.sendall(self._greeting)
            rest = tag = b""
            while True:
                while b"\r\n" not in rest:
                    received = connection.recv(65_536)
                    if not received:
                        return
                    rest += received
                line, _, rest = rest.partition(b"\r\n")
                # A line without a tag goes on with the command before it: DONE, or what AUTHENTICATE wants.
                first, space, words = line.partition(b" ")
                tag = first if space else tag
                command = (words if space else line).decode("latin-1")
                self.heard.append(command)
                answer = self._answer(command)
                if answer == b"DROP":
                    connection.shutdown(socket.SHUT_RDWR)
                    return
                if answer.startswith(b"RAW"):
                    connection.sendall(answer[3:].replace(b"TAG", tag))
                elif answer.startswith((b"NO", b"BAD")):
                    connection.sendall(tag + b" " + answer + b"\r\n")
                else:
                    connection.sendall(answer + tag + b" OK done\r\n")
                if command.upper() == "STARTTLS" and not answer.startswith((b"NO", b"BAD", b"RAW")):
                    connection = self._wrap(connection)
        except OSError:
            return  # the client went away

    def _wrap(self, connection: socket.socket) -> ssl.SSLSocket:
        wrapped = self._context.wrap_socket(connection, server_side=True)
        self._connections.append(wrapped)
        return wrapped

    def _answer(self, command: str) -> bytes:
        keys = [key for key in self.answers if command.upper().startswith(key)]
        answer = self.answers[max(keys, key=len)] if keys else b""
        return answer if isinstance(answer, bytes) else answer(command)


@functools.cache
def _certificate() -> tuple[trustme.CA, ssl.SSLContext]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    return authority, context
