"""A mailbox of ours on any mail host, and another mail program at the same one."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import imapclient
from conftest import Host

from agent.edges.imap import Mailbox
from agent.rules import Server

NOON = datetime(2026, 1, 12, 12, 0, tzinfo=UTC)


@contextmanager
def opened(host: Host, **settings: object) -> Iterator[Mailbox]:
    server = Server("127.0.0.1", host.imap_port, "implicit", host.ca_file)
    mailbox = Mailbox(server, host.owner, lambda: host.accounts[host.owner], timeout=20, **settings)
    mailbox.open()
    try:
        yield mailbox
    finally:
        mailbox.close()


@contextmanager
def somebody_else(host: Host) -> Iterator[imapclient.IMAPClient]:
    """Another mail program at the same mailbox."""
    context = ssl.create_default_context(cafile=str(host.ca_file))
    with imapclient.IMAPClient("127.0.0.1", host.imap_port, ssl_context=context, timeout=20) as client:
        client.login(host.owner, host.accounts[host.owner])
        yield client


def mail(subject: str, message_id: str = "<1@acme.example>", body: str = "Hello") -> bytes:
    return (
        f"From: Dana <dana@acme.example>\r\nTo: you@example.org\r\nSubject: {subject}\r\n"
        f"Date: Mon, 12 Jan 2026 12:00:00 +0000\r\nMessage-ID: {message_id}\r\n\r\n{body}\r\n"
    ).encode()
