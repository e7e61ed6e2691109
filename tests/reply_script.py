"""A server that says what a script holds, whatever it hears: for what no honest server does."""

from __future__ import annotations

import socket
import ssl
import threading


class Script:
    """A server that says what its script holds and writes down what it hears.

    An entry is a greeting (str), or a (command, reply) pair; the reply `stall` says nothing and waits,
    `drop` closes, `flood` sends lines without an end, `354` alone is followed by waiting for the body where the next
    command is `BODY`.
    """

    def __init__(self, script, tls: ssl.SSLContext | None = None) -> None:
        self.heard = b""
        self.flooded = 0
        self._script = script
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join(10)
        self._listener.close()
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        self._listener.settimeout(5)
        peer, _ = self._listener.accept()
        peer.settimeout(5)
        try:
            for entry in self._script:
                if isinstance(entry, str):
                    peer.sendall(entry.encode() + b"\r\n")
                    continue
                command, reply = entry
                end = b"\r\n.\r\n" if command == "BODY" else b"\r\n"
                line = b""
                while not line.endswith(end):
                    got = peer.recv(1)
                    if not got:
                        return
                    line += got
                    self.heard += got
                assert command == "BODY" or line.upper().startswith(command.upper().encode())
                if reply == "drop":
                    return
                if reply == "stall":
                    self._over.wait(10)
                    return
                if reply == "drip":
                    while not self._over.wait(0.05):
                        peer.sendall(b"250-still\r\n")
                    return
                if reply == "flood":
                    while not self._over.is_set():
                        peer.sendall(b"250-still\r\n" * 1000)
                        self.flooded += 1000
                    return
                peer.sendall(reply.encode() + b"\r\n")
                if command == "STARTTLS" and self._tls is not None:
                    peer = self._tls.wrap_socket(peer, server_side=True)
        except OSError:
            pass  # the client hung up, as some of these tests want it to
        finally:
            peer.close()
