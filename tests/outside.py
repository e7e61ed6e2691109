"""The net outside, as whoever looks for a mailbox's servers asks it: what it would answer, and what it was asked."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
import trustme

from agent.edges.dns_records import Target
from agent.errors import ConnectionFailedError
from agent.setup.discovery import Lookups


def server_xml(
    kind: str = "imap", host: str = "imap.example.org", port: str = "993", tls: str = "SSL",
    user: str = "%EMAILADDRESS%", ways: tuple[str, ...] = ("password-cleartext",),
) -> str:  # fmt: skip
    tag = "outgoingServer" if kind == "smtp" else "incomingServer"
    auth = "".join(f"<authentication>{way}</authentication>" for way in ways)
    return (
        f'<{tag} type="{kind}"><hostname>{host}</hostname><port>{port}</port><socketType>{tls}</socketType>'
        f"<username>{user}</username>{auth}</{tag}>"
    )


def document(*servers: str) -> bytes:
    return (
        '<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain>'
        f"{''.join(servers)}</emailProvider></clientConfig>"
    ).encode()


SMTP = server_xml("smtp", "smtp.example.org", "465")
LOCAL = server_xml("smtp", "smtp.example.org", "465", user="%EMAILLOCALPART%")


@dataclass
class Web:
    """An https server on loopback that answers every name of example.org and example.com."""

    answer: Callable[[bytes], Iterator[bytes]]
    asked: list[bytes] = field(default_factory=list)


@contextmanager
def web(
    monkeypatch: pytest.MonkeyPatch, answer: Callable[[bytes], Iterator[bytes]], *, trusted: bool = True
) -> Iterator[Web]:
    authority, other = trustme.CA(), trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("example.org", "*.example.org").configure_cert(context)
    real = ssl.create_default_context

    def trusting(**how: object) -> ssl.SSLContext:
        made = real()
        (authority if trusted else other).configure_trust(made)
        return made

    listener = socket.create_server(("127.0.0.1", 0))
    here = Web(answer)

    def serve() -> None:
        while True:
            try:
                plain, _ = listener.accept()
                with context.wrap_socket(plain, server_side=True) as line:
                    line.settimeout(5)
                    asked = line.recv(65_536)
                    here.asked.append(asked)
                    for part in here.answer(asked):
                        line.sendall(part)
            except OSError:
                if listener.fileno() < 0:
                    return

    def resolve(host: str, port: int, **how: object) -> list[tuple[object, ...]]:
        assert port == 443
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", listener.getsockname())]

    monkeypatch.setattr("agent.edges.bounded_http.ssl.create_default_context", trusting)
    monkeypatch.setattr("agent.edges.bounded_http.socket.getaddrinfo", resolve)
    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield here
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


@dataclass
class Outside:
    """What the outside would answer, and everything it was asked."""

    documents: dict[str, bytes | ConnectionFailedError] = field(default_factory=dict)
    services: dict[str, list[Target]] = field(default_factory=dict)
    mail_servers: list[str] | ConnectionFailedError = field(default_factory=list)
    other_name: str | None = None
    greetings: dict[tuple[str, int], bytes] = field(default_factory=dict)
    dns: bool = True
    slow: float = 0.0
    asked: list[str] = field(default_factory=list)
    now: float = 0.0

    def lookups(self) -> Lookups:
        return Lookups(
            fetch=self._fetch, srv=self._srv, mx=self._mx, cname=self._cname, greets=self._greets,
            dns=lambda: self.dns, elapsed=lambda: self.now,
        )  # fmt: skip

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        self.now += self.slow

    def _fetch(self, host: str, target: str, seconds: float) -> bytes | None:
        self._ask(f"https://{host}{target}")
        found = self.documents.get(host)
        if isinstance(found, ConnectionFailedError):
            raise found
        return found

    def _srv(self, service: str, domain: str, seconds: float) -> list[Target]:
        self._ask(f"{service}.{domain}")
        return self.services.get(service, [])

    def _mx(self, domain: str, seconds: float) -> list[Target]:
        self._ask(f"MX {domain}")
        if isinstance(self.mail_servers, ConnectionFailedError):
            raise self.mail_servers
        return [Target(host, 0) for host in self.mail_servers]

    def _cname(self, name: str, seconds: float) -> str | None:
        self._ask(f"CNAME {name}")
        return self.other_name

    def _greets(self, host: str, port: int, seconds: float) -> bytes | None:
        self._ask(f"{host}:{port}")
        return self.greetings.get((host, port))


SERVICES = {"_imaps._tcp": [Target("mx.example.org", 993)], "_submission._tcp": [Target("mx.example.org", 587)]}
