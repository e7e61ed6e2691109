"""Is there a mail server at this name and port? Its greeting is read, inside verified TLS; nothing is told to it."""

from __future__ import annotations

import contextlib
import socket
import ssl
import time

LONGEST = 1_000
"""Bytes of a greeting that are read."""


def of(host: str, port: int, seconds: float) -> bytes | None:
    """The first line of a server whose TLS begins at once and whose certificate is for that name; None otherwise."""
    deadline = time.monotonic() + seconds
    line = b""
    # Whatever is wrong here, there is no server to be named.
    with contextlib.suppress(OSError, ValueError), socket.create_connection((host, port), seconds) as plain:
        plain.settimeout(max(0.1, deadline - time.monotonic()))
        with ssl.create_default_context().wrap_socket(plain, server_hostname=host) as safe:
            while b"\n" not in line and len(line) < LONGEST and time.monotonic() < deadline:
                safe.settimeout(max(0.1, deadline - time.monotonic()))
                chunk = safe.recv(LONGEST)
                if not chunk:
                    return None
                line += chunk
    return line.partition(b"\n")[0] if b"\n" in line else None
