"""A whole mail host in this process: IMAP, submission and inbound SMTP, for the demo and the tests.

It listens on 127.0.0.1 alone, keeps everything in memory and never passes mail on to anywhere else: what
is addressed to a stranger is written down in `accepted` and goes no further. It is no mail server for use:
passwords are compared in clear and nothing is stored. Needs the extra `demo` (pymap, aiosmtpd, trustme).

What its IMAP side lacks beside a real server: CONDSTORE, SPECIAL-USE, NAMESPACE, UNSELECT; a keyword
that is stored is answered OK and forgotten.
"""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
import threading
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, cast
from uuid import uuid4

import trustme
from aiosmtpd.smtp import Envelope
from proxyprotocol.result import ProxyResultUnknown
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Identity, Login
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.context import connection_exit
from pymap.imap import IMAPConnection
from pymap.parsing.message import AppendMessage
from pymap.user import UserMetadata

from agent.embedded_imap import State, Whole, config
from agent.embedded_smtp import HOST_NAME, Answers, Connection

FOLDERS = ("Sent", "Drafts", "Junk", "Trash", "Archive")
PATIENCE = 10.0
"""Seconds that a call into the server thread may take; everything is in memory, so more is a bug."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Accepted:
    """A mail taken by submission. `data` is the mail as it came, dot-stuffing removed.

    `port_kind` is the service it came by: `submission` (STARTTLS) or `submissions` (implicit TLS).
    """

    at: datetime
    mail_from: str
    rcpt_tos: tuple[str, ...]
    data: bytes
    port_kind: str


class MailHost:
    """Mailboxes for `accounts` (address -> password), reachable while the context is open.

    `imap_port` speaks implicit TLS; `submission_port` STARTTLS, and `submissions_port` implicit TLS, both
    with AUTH required; `mx_port` takes mail for the accounts from the outside world, in clear, without AUTH.
    The certificate is for `localhost` and 127.0.0.1 and is signed by the authority in `ca_file`.
    `now` stamps the Received header and the arrival of each mail.

    `answers` scripts the submission side: it is called with the stage (`mail`, `rcpt`, `data`: before the
    354, `dot`: after the body) and answers None (go on), a reply such as `451 4.3.0 later`, or `drop`
    (the connection ends without an answer; at `dot` the mail has been taken before). It runs in the
    server's thread and must not block. Only a reply beginning with 2 lets a mail be taken at `dot`.
    """

    def __init__(
        self,
        accounts: Mapping[str, str],
        *,
        now: Callable[[], datetime],
        folder: Path,
        answers: Answers | None = None,
        smtputf8: bool = True,
    ) -> None:
        self.accounts = {address.lower(): password for address, password in accounts.items()}
        self.now = now
        self.answers = answers
        self.accepted: list[Accepted] = []
        self.ca_file = folder / "ca.pem"
        self.imap_port = self.submission_port = self.submissions_port = self.mx_port = 0
        self.smtputf8 = smtputf8
        self._tls = _certificate(self.ca_file)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._listeners: list[asyncio.Server] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self.peers: set[asyncio.BaseTransport] = set()
        # aiosmtpd warns in its log about its own habits; nobody can act on that.
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)

    @property
    def owner(self) -> str:
        """The first of the accounts."""
        return next(iter(self.accounts))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # -- life ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Open the mailboxes and listen; returns when all ports are reachable."""
        self._loop = loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=loop.run_forever, name="mail-host", daemon=True)
        self._thread.start()
        try:
            self._call(self._open_mailboxes())
            self._call(self._listen())
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Close every connection and forget every mail but `accepted`. Safe to call twice."""
        if self._loop is None or self._thread is None:
            return
        self._call(self._shut())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()
        self._loop = self._thread = None

    def go_down(self) -> None:
        """An outage: nothing listens, open connections are cut; the mail stays."""
        self._call(self._shut())

    def come_up(self) -> None:
        """The end of an outage: the same ports, the same mail."""
        self._call(self._listen())

    def cut(self) -> None:
        """Cut every open connection, as a restarted server or a lost network does; go on listening."""
        self._call(self._cut())

    # -- mail ------------------------------------------------------------------------------------------

    def deliver(self, address: str, data: bytes, folder: str = "INBOX") -> None:
        """Put a mail straight into a folder, which is made if need be; IDLE clients wake at once."""
        self._call(self._append(address, data, folder))

    def messages(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """Every mail of a folder, oldest first; nothing where there is no such folder."""
        return self._call(self._read(address, folder))

    async def _append(self, address: str, data: bytes, folder: str) -> None:
        mailboxes = self._mailboxes[address.lower()]
        try:
            mailbox = await mailboxes.get_mailbox(folder)
        except KeyError:
            await mailboxes.add_mailbox(folder)
            mailbox = await mailboxes.get_mailbox(folder)
        await _store(mailbox, re.sub(rb"\r?\n", b"\r\n", data), self.now())

    async def _read(self, address: str, folder: str) -> list[bytes]:
        try:
            mailbox = await self._mailboxes[address.lower()].get_mailbox(folder)
        except KeyError:
            return []
        return [bytes(message._content or b"") async for message in mailbox.messages()]

    async def take(self, port_kind: str, envelope: Envelope, helo: str) -> None:
        """A mail came in: write it down if it was submitted, and put it into the mailboxes it is for."""
        data = envelope.original_content or b""
        recipients = tuple(envelope.rcpt_tos)
        at = self.now()
        if port_kind != "mx":
            self.accepted.append(Accepted(at, envelope.mail_from or "", recipients, data, port_kind))
        protocol = "ESMTP" if port_kind == "mx" else "ESMTPSA"
        for recipient in dict.fromkeys(address.lower() for address in recipients):
            if recipient in self.accounts:
                stamp = (
                    f"Received: from {helo} ([127.0.0.1]) by {HOST_NAME} with {protocol}\r\n"
                    f"\tfor <{recipient}>; {format_datetime(at)}\r\n"
                )
                await self._append(recipient, stamp.encode("utf-8") + data, "INBOX")

    # -- the server thread -----------------------------------------------------------------------------

    def _call(self, work: Coroutine[Any, Any, T]) -> T:
        if self._loop is None:
            work.close()
            raise RuntimeError("the mail host is not running")
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    async def _open_mailboxes(self) -> None:
        self._imap = config()
        self._login = Login(self._imap)
        self._mailboxes: dict[str, MailboxSet] = {}
        for address, password in self.accounts.items():
            identity = Identity(address, self._login, None, frozenset())
            await identity.set(UserMetadata(self._imap, address, password=password))
            async with identity.new_session() as session:
                self._mailboxes[address] = session.mailbox_set
            for folder in FOLDERS:
                await self._mailboxes[address].add_mailbox(folder)

    async def _listen(self) -> None:
        loop = asyncio.get_running_loop()
        imap = await asyncio.start_server(self._serve_imap, "127.0.0.1", self.imap_port, ssl=self._tls)
        smtp = partial(Connection, self, loop)
        starttls = await loop.create_server(
            partial(smtp, "submission", tls_context=self._tls, require_starttls=True),
            "127.0.0.1",
            self.submission_port,
        )
        implicit = await loop.create_server(
            partial(smtp, "submissions", auth_require_tls=False),
            "127.0.0.1",
            self.submissions_port,
            ssl=self._tls,
        )
        mx = await loop.create_server(partial(smtp, "mx"), "127.0.0.1", self.mx_port)
        self._listeners = [imap, starttls, implicit, mx]
        ports = [server.sockets[0].getsockname()[1] for server in self._listeners]
        self.imap_port, self.submission_port, self.submissions_port, self.mx_port = ports

    async def _serve_imap(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        peer = SocketInfo.get(writer, ProxyResultUnknown(None), unique_id=uuid4().bytes)
        connection = IMAPConnection(
            self._imap.commands, self._imap, reader, cast(asyncio.StreamWriter, Whole(writer)), peer
        )
        self.peers.add(writer.transport)
        try:
            async with AsyncExitStack() as stack:
                connection_exit.set(stack)
                await connection.run(State(self._login, self._imap, self.now))
        except (OSError, EOFError):
            pass  # the client went away in the middle of something
        finally:
            self.peers.discard(writer.transport)
            writer.transport.abort()

    async def _shut(self) -> None:
        for listener in self._listeners:
            listener.close()
        self._listeners = []
        await self._cut()

    async def _cut(self) -> None:
        for peer in list(self.peers):
            peer.abort()  # type: ignore[attr-defined]  # every stream transport has it
        self.peers.clear()
        mine = asyncio.current_task()
        others = [task for task in asyncio.all_tasks() if task is not mine]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        # The loop closes the sockets of aborted transports in its next rounds.
        for _ in range(3):
            await asyncio.sleep(0)


def _store(mailbox: MailboxData, data: bytes, at: datetime) -> Awaitable[object]:
    return mailbox.append(AppendMessage(data, at), recent=True)


def _certificate(ca_file: Path) -> ssl.SSLContext:
    """A certificate for loopback, and the authority that signed it in `ca_file`."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost", "127.0.0.1", HOST_NAME).configure_cert(context)
    return context
