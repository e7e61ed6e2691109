"""A chat-completions server on loopback that answers as it is told, well or badly, and remembers what it was asked."""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from agent.rules import Llm

Script = Callable[[BaseHTTPRequestHandler], None]
"""What is done with a request: whatever it likes with `wfile`."""


@dataclass
class Asked:
    """One request."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def mail(self) -> str:
        """The words of the mail that it was shown."""
        found: str = json.loads(self.body["messages"][-1]["content"])["mail"]
        return found


@dataclass
class ScriptedLlm:
    """`script` answers every request; `released` lets go of whoever is kept waiting."""

    port: int
    script: Script
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    released: threading.Event = field(default_factory=threading.Event)
    secure: bool = False

    @property
    def url(self) -> str:
        return f"http{'s' if self.secure else ''}://localhost:{self.port}/v1"

    def llm(self, **more: Any) -> Llm:
        """How to reach it."""
        return Llm(**{"url": self.url, "model": "tiny", "seconds": 5, **more})

    def came(self, count: int) -> bool:
        """Have so many connections been opened, or are they soon, and no more?"""
        end = time.monotonic() + 5
        while self.connections < count and time.monotonic() < end:
            time.sleep(0.01)
        return self.connections == count

    def hangs(self, handler: BaseHTTPRequestHandler) -> None:
        """It never says a word, until it is released."""
        self.released.wait(30)


def sends(body: bytes | str, status: int = 200, **headers: str) -> Script:
    """An answer as HTTP has it."""
    raw = body.encode() if isinstance(body, str) else body

    def script(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        usual = {"Content_Type": "application/json", "Content_Length": str(len(raw))}
        for name, value in (usual | headers).items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(raw)

    return script


def completion(content: object) -> str:
    """The JSON around what a model says."""
    return json.dumps({"id": "x", "choices": [{"index": 0, "message": {"role": "assistant", "content": content}}]})


def says(content: object) -> Script:
    """The model says that."""
    return sends(completion(content))


def reads(meaning: object, sentence: object, **more: object) -> Script:
    """The model answers as it was asked to."""
    return says(json.dumps({"meaning": meaning, "sentence": sentence, **more}))


def drips(raw: bytes, pause: float) -> Script:
    """One byte at a time, for ever."""

    def script(handler: BaseHTTPRequestHandler) -> None:
        end = time.monotonic() + 20
        for number in range(10**9):
            handler.wfile.write(raw[number : number + 1] or b" ")
            handler.wfile.flush()
            if time.monotonic() > end:
                return
            time.sleep(pause)

    return script


def floods(head: bytes) -> Script:
    """More and more, as fast as it is taken."""

    def script(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(head)
        for _ in range(10_000):
            handler.wfile.write(b" " * 100_000)

    return script


@contextmanager
def scripted(script: Script, *, tls: ssl.SSLContext | None = None) -> Iterator[ScriptedLlm]:
    """A server for as long as a test takes."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            size = int(self.headers.get("Content-Length", "0"))
            body = json.loads(self.rfile.read(size))
            server.asked.append(Asked(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            with contextlib.suppress(OSError):  # whoever asked has had enough
                server.script(self)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def get_request(self) -> Any:
            line, address = super().get_request()
            server.connections += 1
            return line, address

        def handle_error(self, request: object, client_address: object) -> None:
            pass  # a handshake that the other side broke off

    listening = Server(("127.0.0.1", 0), Handler)
    server = ScriptedLlm(listening.server_address[1], script, secure=tls is not None)
    if tls is not None:
        listening.socket = tls.wrap_socket(listening.socket, server_side=True)
    thread = threading.Thread(target=listening.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        listening.shutdown()
        listening.server_close()
        thread.join()
