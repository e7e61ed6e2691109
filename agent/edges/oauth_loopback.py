"""Where the browser comes back to after a consent: a listener on 127.0.0.1, for one answer (RFC 8252, 7.3).

An answer counts if it brings the state of this attempt; whatever else knocks is turned away and waited past.
"""

from __future__ import annotations

import hmac
import queue
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from agent.edges.oauth import Attempt

KNOCK_SECONDS = 5
"""A browser opens connections on which it then says nothing."""
BEAT = 0.2
_PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>followup</title>'
    '<body style="font: 1.2em sans-serif; margin: 4em auto; max-width: 30em"><p>{words}</p></body></html>'
)


class Returned:
    """The listener while its context is open; `port` is free until then."""

    def __init__(self) -> None:
        self._answers: queue.Queue[Mapping[str, str]] = queue.Queue(maxsize=1)
        self._made: Attempt | None = None
        returned = self

        class Handler(BaseHTTPRequestHandler):
            timeout = KNOCK_SECONDS
            server_version, sys_version = "followup", ""

            def do_GET(self) -> None:  # the name http.server looks for
                status, words = returned.take(self.path)
                page = _PAGE.format(words=words).encode()
                self.send_response(status)
                for name, what in {
                    "Content-Type": "text/html; charset=utf-8",
                    "Content-Length": str(len(page)),
                    "Cache-Control": "no-store",
                    "Referrer-Policy": "no-referrer",  # the address holds the code
                    "Connection": "close",
                }.items():
                    self.send_header(name, what)
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing: the line holds the code."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, request: object, client_address: object) -> None:
                """Whoever knocks and goes away is nobody's business."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(BEAT,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def expect(self, made: Attempt) -> None:
        """Which attempt counts from now on; before its address is shown, for a browser may be back at once."""
        self._made = made

    def wait(self, seconds: float, pasted: Callable[[], str | None]) -> Mapping[str, str] | None:
        """`code`, or `error` and perhaps `error_description`; None: nothing came in time.

        `pasted` gives an address that the owner has pasted since, for a browser on another machine."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                return self._answers.get(timeout=BEAT)
            except queue.Empty:
                if (address := pasted()) is not None:
                    self.take(address.strip())
        return None

    def take(self, address: str) -> tuple[int, str]:
        """Look at what was asked for, and say in HTTP and in words what is made of it."""
        parts = urlsplit(address) if len(address) < 20_000 else urlsplit("/none")
        if parts.path not in ("", "/"):
            return 404, "There is nothing here."
        asked = parse_qs(parts.query, max_num_fields=50) if parts.query.count("&") < 50 else {}
        # What is given twice is given by somebody else.
        told = {key: values[0] for key, values in asked.items() if len(values) == 1}
        made = self._made
        if made is None or not hmac.compare_digest(told.get("state", "").encode(), made.state.encode()):
            return 400, "This belongs to another sign-in. Use the newest address that followup has printed."
        if not told.get("code") and not told.get("error"):
            return 400, "The provider sent neither a code nor an error."
        try:
            self._answers.put_nowait(told)
        except queue.Full:
            return 409, "This sign-in has been answered already."
        if "error" in told:
            return 200, "The provider said no; followup says more in its terminal."
        return 200, "Done: followup has its answer. You can close this page and look into its terminal."
