"""The line out: an SMTP session that is opened when the first mail of a step goes, and closed after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from agent.edges.transmission import Answer
from agent.outbox import Sending


class SenderEdge(Sending, Protocol):
    """What `edges.smtp.Sender` is: `Sending` that is opened first."""

    def open(self) -> None:
        """Connect and sign in."""


@dataclass(slots=True)
class Line:
    """A signed-in SMTP session, opened when the first mail of a step goes and closed after it."""

    open_sender: Callable[[], SenderEdge]
    _sender: SenderEdge | None = None

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        """See `Sending`. A session the server has closed meanwhile is opened anew, once."""
        for attempt in (1, 2):
            if self._sender is None:
                sender = self.open_sender()
                sender.open()
                self._sender = sender
            answer = self._sender.transmit(mail_from, rcpt_to, data, data_begun=data_begun)
            if answer.stage not in ("connect", "mail") or answer.code is not None or attempt == 2:
                break
            self.close()
        return answer

    def close(self) -> None:
        """End the session."""
        if self._sender is not None:
            self._sender.close()
            self._sender = None
