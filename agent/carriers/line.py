"""The line out: an SMTP session that is opened when the first mail of a step is to go, and closed after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from agent.edges.transmission import Answer
from agent.errors import ConnectionFailedError, SignInError
from agent.outbox import Sending


class SenderEdge(Sending, Protocol):
    """What `edges.smtp.Sender` is: `Sending` that is opened first."""

    def open(self) -> None:
        """Connect and sign in."""


@dataclass(slots=True)
class Line:
    """A signed-in SMTP session, opened when the first mail of a step is to go and closed after it."""

    open_sender: Callable[[], SenderEdge]
    _sender: SenderEdge | None = None
    _failure: SignInError | ConnectionFailedError | None = None
    """Why it could not be made ready; the mail that was to go hears of it, and nobody has tried a second time."""

    def make_ready(self) -> bool:
        """Connect and sign in ahead of a mail: the seconds that takes lie before the last look, not after it.

        False: it cannot be done now.
        """
        if self._sender is None and self._failure is None:
            try:
                self._open()
            except (SignInError, ConnectionFailedError) as failure:
                self._failure = failure
        return self._failure is None

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        """See `Sending`. A session the server has closed meanwhile is opened anew, once."""
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        for attempt in (1, 2):
            sender = self._sender or self._open()
            answer = sender.transmit(mail_from, rcpt_to, data, data_begun=data_begun)
            if answer.stage not in ("connect", "mail") or answer.code is not None or attempt == 2:
                break
            self.close()
        return answer

    def close(self) -> None:
        """End the session."""
        self._failure = None
        if self._sender is not None:
            self._sender.close()
            self._sender = None

    def _open(self) -> SenderEdge:
        sender = self.open_sender()
        sender.open()
        self._sender = sender
        return sender
