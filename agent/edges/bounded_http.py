"""One exchange by HTTP, bounded in time and size as a whole: a server that drips gains nothing.

No redirect is followed and no proxy is used: what is asked goes to the server that was named, or nowhere.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import socket
import ssl
import time
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Any


def exchange(
    method: str,
    host: str,
    target: str,
    *,
    deadline: float,
    largest: int,
    secure: bool = True,
    port: int | None = None,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    ca_file: Path | None = None,
) -> tuple[int, bytes]:
    """Status and body of the answer. In clear (`secure` False) only to this very machine, whatever its names say.

    `deadline` is of the monotonic clock; `largest` counts the answer's header too. Raises TimeoutError,
    OverflowError where it is larger, OSError (certificates: ssl.SSLCertVerificationError), ValueError for a name
    that is none, http.client.HTTPException.
    """
    sent = dict(headers or {})
    if port is None:
        port = 443 if secure else 80
        sent.setdefault("Host", host)  # the library would name the port of https, too
    connection = http.client.HTTPConnection(host, port)
    with contextlib.closing(_connected(host, port, secure, ca_file, deadline)) as line:
        connection.sock = _Bounded(line, deadline, largest)
        connection.request(method, target, body, sent)
        with contextlib.closing(connection.getresponse()) as response:
            return response.status, response.read()


def _connected(host: str, port: int, secure: bool, ca_file: Path | None, deadline: float) -> socket.socket:
    """A connection to the first address that takes one."""
    failure: OSError = ConnectionRefusedError()
    for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        if not secure and not ip_address(str(address[0])).is_loopback:
            continue
        line = socket.socket(family, kind, protocol)
        try:
            line.settimeout(_left(deadline))
            line.connect(address)
            if secure:
                context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
                line.settimeout(_left(deadline))  # of the whole handshake
                line = context.wrap_socket(line, server_hostname=host)
        except OSError as error:
            line.close()
            failure = error
            if isinstance(error, (TimeoutError, ssl.SSLError)):
                break
        else:
            return line
    raise failure


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


class _Bounded:
    """A connection as `http.client` uses a socket, over at the deadline however slowly bytes drip."""

    def __init__(self, line: socket.socket, deadline: float, largest: int) -> None:
        self._line, self._deadline, self._largest = line, deadline, largest

    def sendall(self, data: bytes) -> None:
        """Everything, or TimeoutError."""
        rest = memoryview(data)
        while rest:
            self._line.settimeout(_left(self._deadline))
            rest = rest[self._line.send(rest) :]

    def makefile(self, mode: str) -> io.BufferedReader:
        """What the answer is read from."""
        return io.BufferedReader(_Incoming(self._line, self._deadline, self._largest))

    def close(self) -> None:
        """Whoever opened the line closes it."""


class _Incoming(io.RawIOBase):
    """What comes in until the deadline, and not more than so many bytes."""

    def __init__(self, line: socket.socket, deadline: float, largest: int) -> None:
        self._line, self._deadline, self._room = line, deadline, largest

    def readable(self) -> bool:
        """It can be read from."""
        return True

    def readinto(self, buffer: Any) -> int:
        """What has come, at least a byte of it; none at the end."""
        self._line.settimeout(_left(self._deadline))
        count = self._line.recv_into(buffer)
        self._room -= count
        if self._room < 0:
            raise OverflowError
        return count
