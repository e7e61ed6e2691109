"""An SMTP connection whose replies are bounded, in time and in lines: smtplib waits for each byte anew."""

from __future__ import annotations

import smtplib
import socket
import threading
from contextlib import suppress
from typing import Any, BinaryIO

MOST_LINES = 1000
"""Lines of one reply; a server with very many extensions says fifty."""


class _Lines:
    """The lines that a server says, so many to a reply: smtplib gathers a reply however long it is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self.left = file, MOST_LINES

    def readline(self, size: int) -> bytes:
        """One line. OSError, as of a connection that breaks, where the reply has no end."""
        if not self.left:
            raise OSError(f"a reply of more than {MOST_LINES} lines")
        self.left -= 1
        return self._file.readline(size)

    def close(self) -> None:
        """Let go of it."""
        self._file.close()


class Timed(smtplib.SMTP):
    """A reply as a whole has `timeout` seconds, however slowly its lines or bytes drip in, and MOST_LINES lines."""

    def getreply(self) -> tuple[int, bytes]:
        """As smtplib's; a reply that is not complete in time, or has no end, ends the connection."""
        if self.file is None and self.sock is not None:
            self.file = _Lines(self.sock.makefile("rb"))
        if self.file is not None:
            self.file.left = MOST_LINES
        timer = threading.Timer(self.timeout, _hang_up, (self.sock,))
        timer.daemon = True
        timer.start()
        try:
            return super().getreply()
        finally:
            timer.cancel()


class TimedSsl(Timed, smtplib.SMTP_SSL):
    """The same where TLS comes first."""


def set_timeout(smtp: smtplib.SMTP, seconds: float) -> None:
    """How long each reply may take from now on."""
    smtp.timeout = seconds
    if smtp.sock is not None:
        smtp.sock.settimeout(seconds)


def _hang_up(sock: Any) -> None:
    """From another thread: whoever reads from the socket sees its end."""
    with suppress(OSError):  # closed by now
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
