"""Is there a mail server at this name and port, and how does its TLS begin? Nothing is told to it."""

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


def tls_at_once(host: str, port: int, seconds: float) -> bool | None:
    """Does TLS begin with the first byte there? None where that cannot be known: nobody answers, or not in words.

    Whose certificate it is does not matter here: nothing is said inside, and the sign-in looks at it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with socket.create_connection((host, port), seconds) as plain:
            plain.settimeout(seconds)
            with context.wrap_socket(plain, server_hostname=host):
                return True
    except ssl.SSLError as error:
        # What a server says in clear is no TLS record; with a real one that is refused, TLS it is.
        return error.reason not in ("WRONG_VERSION_NUMBER", "UNEXPECTED_MESSAGE", "RECORD_LAYER_FAILURE")
    except (OSError, ValueError):
        return None
