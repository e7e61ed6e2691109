"""What the service manager is told: ready, alive, stopping (sd_notify(3), sd_watchdog_enabled(3)).

Sends datagrams to $NOTIFY_SOCKET and does nothing at all where there is none. Never raises: the work goes on
whether or not anybody listens.
"""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress


class ServiceManager:
    """Speaks to the manager named in `environ` (os.environ), for the process `pid`."""

    def __init__(self, environ: Mapping[str, str], pid: int) -> None:
        name = environ.get("NOTIFY_SOCKET", "")
        # A path, or @name in the abstract namespace (unix(7)); other kinds are for virtual machines.
        self._address = "\0" + name[1:] if name.startswith("@") else name if name.startswith("/") else ""
        self.watchdog_interval = _watchdog_interval(environ, pid)
        """Seconds between two calls of `alive`, half of what the manager waits; None: no watchdog."""

    @property
    def listens(self) -> bool:
        """Is there one?"""
        return bool(self._address)

    def ready(self, status: str = "") -> None:
        """Start-up is over."""
        self._send("READY=1", *_status(status))

    def alive(self) -> None:
        """The loop has come round; without this the watchdog ends and restarts the service."""
        self._send("WATCHDOG=1")

    def status(self, text: str) -> None:
        """One line for `systemctl status`."""
        self._send(*_status(text))

    def stopping(self) -> None:
        """Shutdown has begun."""
        self._send("STOPPING=1")

    def _send(self, *lines: str) -> None:
        if not self._address or not lines:
            return
        # A manager that is gone or does not read is no reason to stop following up, nor to wait.
        with suppress(OSError, ValueError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
            out.setblocking(False)
            out.connect(self._address)
            out.send("\n".join(lines).encode("utf-8", "replace"))


def _status(text: str) -> tuple[str, ...]:
    """As a field; a newline in it would begin another one."""
    line = " ".join(text.split())
    return (f"STATUS={line}",) if line else ()


def _watchdog_interval(environ: Mapping[str, str], pid: int) -> float | None:
    if environ.get("WATCHDOG_PID", str(pid)) != str(pid):
        return None  # meant for the parent that started us
    microseconds = environ.get("WATCHDOG_USEC", "")
    if not (microseconds.isascii() and microseconds.isdigit()) or int(microseconds) == 0:
        return None
    return int(microseconds) / 2 / 1_000_000
