"""A provider of OAuth on loopback: PKCE, device codes, refresh tokens that rotate, revocation, introspection.

It is strict: a code or a refresh token works once, a verifier must match its challenge, and a refresh token that is
used a second time ends the whole permission. `script` answers in its place.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import threading
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.error import HTTPError
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from agent.rules import OAuth

USER, CLIENT, SECRET = "jane@example.org", "client-of-jane", "s3cret-of-the-client"
Scripted = tuple[int, bytes]


@dataclass
class Provider:
    """`rotate`: each refresh gives a new refresh token. `lives`: seconds of an access token."""

    rotate: bool = True
    lives: Any = 3600
    client_secret: str = ""
    user: str = USER
    port: int = 0
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    script: list[Scripted] = field(default_factory=list)
    device_answers: list[str] = field(default_factory=list)
    """Errors that are given before a device code is good."""
    before: Callable[[str], None] = lambda path: None
    good: set[str] = field(default_factory=set)
    """Access tokens that servers take."""
    refreshing: set[str] = field(default_factory=set)
    spent: set[str] = field(default_factory=set)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _number: Any = field(default_factory=itertools.count)

    def __enter__(self) -> Self:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                form = dict(parse_qsl(body, keep_blank_values=True))
                status, answer = provider.answer(urlsplit(self.path).path, form)
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that has read enough."""

        self._server = Server(("127.0.0.1", self.port), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def oauth(self, **more: Any) -> OAuth:
        """The owner's client here."""
        return OAuth(
            **{
                "provider": "own", "client_id": CLIENT, "scopes": ("mail",), "token": f"{self.url}/token",
                "authorize": f"{self.url}/authorize", "device": f"{self.url}/device", "revoke": f"{self.url}/revoke",
                "client_secret": self.client_secret or None, **more,
            }
        )  # fmt: skip

    def questions(self, path: str) -> list[dict[str, str]]:
        """The forms that one endpoint was sent."""
        return [form for place, form in self.asked if place == path]

    # --- what it answers ----------------------------------------------------------------------

    def answer(self, path: str, form: dict[str, str]) -> Scripted:
        self.asked.append((path, form))
        self.before(path)
        if self.script:
            return self.script.pop(0)
        if path == "/introspect":
            active = form.get("token") in self.good
            return _json(200, {"active": active, "email": self.user, "username": self.user, "scope": "mail"})
        if form.get("client_id") != CLIENT or form.get("client_secret", "") != self.client_secret:
            return _json(401, {"error": "invalid_client"})
        if path == "/device":
            more = {"interval": 5, "expires_in": 900, "verification_uri": "https://login.example.org/device"}
            return _json(200, {"device_code": "device-code-1", "user_code": "WXYZ-1234", **more})
        if path == "/revoke":
            known = form["token"] in self.refreshing | self.good
            self.refreshing.clear()
            self.good.clear()
            return (200, b"") if known else _json(400, {"error": "invalid_token"})
        return self._token(form)

    def _token(self, form: dict[str, str]) -> Scripted:
        kind = form.get("grant_type")
        if kind == "authorization_code":
            asked = self.codes.pop(form["code"], None)
            if asked is None:
                return _json(400, {"error": "invalid_grant", "error_description": "no such code"})
            digest = hashlib.sha256(form["code_verifier"].encode()).digest()
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != asked["code_challenge"]:
                return _json(400, {"error": "invalid_grant", "error_description": "wrong verifier"})
            if form["redirect_uri"] != asked["redirect_uri"]:
                return _json(400, {"error": "invalid_grant", "error_description": "wrong redirect"})
            return self.grant()
        if kind == "urn:ietf:params:oauth:grant-type:device_code":
            if form["device_code"] != "device-code-1":
                return _json(400, {"error": "bad_verification_code"})
            if self.device_answers:
                return _json(400, {"error": self.device_answers.pop(0)})
            return self.grant()
        given = form.get("refresh_token", "")
        if given in self.spent:
            self.refreshing.clear()
            self.good.clear()
        if kind != "refresh_token" or given not in self.refreshing:
            return _json(400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."})
        if not self.rotate:
            return self.grant(refresh=False)
        self.refreshing.discard(given)
        self.spent.add(given)
        return self.grant()

    def grant(self, *, refresh: bool = True) -> Scripted:
        number = next(self._number)
        found = {"access_token": f"access-{number}", "token_type": "Bearer", "scope": "mail"}
        if self.lives is not None:
            found["expires_in"] = self.lives
        self.good.add(f"access-{number}")
        if refresh:
            found["refresh_token"] = f"refresh-{number}"
            self.refreshing.add(f"refresh-{number}")
        return _json(200, found)

    # --- the owner's browser ------------------------------------------------------------------

    def consents(self, url: str, **instead: str) -> tuple[int, str]:
        """The owner says yes at `url`, and the browser goes back with a code; `instead` are other parameters."""
        asked = dict(parse_qsl(urlsplit(url).query))
        code = f"code-{next(self._number)}"
        self.codes[code] = asked
        return visit(asked["redirect_uri"], {"state": asked["state"], "code": code, **instead})


def visit(redirect: str, parameters: dict[str, str]) -> tuple[int, str]:
    """What a browser shows that is sent on to this address; empty parameters are left out."""
    query = urlencode({key: value for key, value in parameters.items() if value})
    try:
        with urllib.request.urlopen(f"{redirect}/?{query}", timeout=5) as page:
            return page.status, page.read().decode()
    except HTTPError as refused:
        with refused:
            return refused.code, refused.read().decode()


def beside(act: Callable[[str], object]) -> Callable[[str], None]:
    """As a browser is: it goes on by itself while the program waits."""

    def browse(url: str) -> None:
        threading.Thread(target=act, args=(url,), daemon=True).start()

    return browse


def query(url: str) -> dict[str, str]:
    """The parameters of an address."""
    return {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}


def _json(status: int, found: dict[str, Any]) -> Scripted:
    return status, json.dumps(found).encode()
