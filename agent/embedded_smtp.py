"""The SMTP side of the embedded mail host: who may submit, for whom, and the answers a test scripts.

What becomes of a mail that was taken is the host's business.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from typing import Any, Protocol

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

HOST_NAME = "mail.localhost"
Answers = Callable[[str], str | None]


class Host(Protocol):
    """What a connection needs of its host."""

    accounts: dict[str, str]
    answers: Answers | None
    smtputf8: bool
    peers: set[asyncio.BaseTransport]

    async def take(self, port_kind: str, envelope: Envelope, helo: str) -> None:
        """Keep a mail that has been accepted."""


class Connection(SMTP):
    """One SMTP connection of a host; `kind` is `submission`, `submissions` or `mx`."""

    def __init__(self, host: Host, loop: asyncio.AbstractEventLoop, kind: str, **settings: Any) -> None:
        handler = Handler(host, kind)
        super().__init__(
            handler,
            loop=loop,
            hostname=HOST_NAME,
            ident="ESMTP",
            enable_SMTPUTF8=host.smtputf8,
            authenticator=handler.authenticate,
            **settings,
        )
        self._host = host

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called a second time when STARTTLS has put TLS between."""
        self._host.peers.add(transport)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Forget both layers of the connection."""
        self._host.peers.difference_update({self.transport, self._original_transport})
        super().connection_lost(error)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802  # the name aiosmtpd looks for
        """Let the script answer before the 354."""
        handler: Handler = self.event_handler
        reply = await handler.scripted("data", self)
        if reply is None:
            await super().smtp_DATA(arg)
        else:
            await self.push(reply)


class Handler:
    """What a host does at each SMTP command; aiosmtpd calls the `handle_` methods by name."""

    def __init__(self, host: Host, kind: str) -> None:
        self._host = host
        self._kind = kind

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, secret: LoginPassword
    ) -> AuthResult:
        """The password of an account, and none other's."""
        expected = self._host.accounts.get(secret.login.decode("utf-8", "replace").lower())
        good = expected is not None and hmac.compare_digest(expected.encode("utf-8"), secret.password)
        return AuthResult(success=good, handled=False, auth_data=secret if good else None)

    async def scripted(self, stage: str, server: SMTP) -> str | None:
        """What the script answers at this stage; None: as usual. A drop is carried out here."""
        if self._kind == "mx" or self._host.answers is None:
            return None
        reply = self._host.answers(stage)
        if reply == "drop":
            await _drop(server)
        return reply

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Only who is signed in may submit."""
        if self._kind != "mx" and not session.authenticated:
            return "530 5.7.0 Authentication required"
        reply = await self.scripted("mail", server)
        if reply is None or reply.startswith("2"):
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return reply or "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """From outside, only to the accounts."""
        if self._kind == "mx" and address.lower() not in self._host.accounts:
            return "550 5.1.1 No such mailbox here"
        reply = await self.scripted("rcpt", server)
        if reply is None or reply.startswith("2"):
            envelope.rcpt_tos.append(address)
        return reply or "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """The whole mail is here: taken unless the script refuses it."""
        reply = None
        if self._kind != "mx" and self._host.answers is not None:
            reply = self._host.answers("dot")
        if reply is None or reply == "drop" or reply.startswith("2"):
            await self._host.take(self._kind, envelope, session.host_name or "unknown")
        if reply == "drop":
            await _drop(server)
        return reply or "250 2.0.0 OK"


async def _drop(server: SMTP) -> None:
    """End the connection without an answer: the handler's task is cancelled with it."""
    if server.transport is not None:
        server.transport.close()
    if server._handler_coroutine is not None:
        server._handler_coroutine.cancel()
    await asyncio.sleep(0)
