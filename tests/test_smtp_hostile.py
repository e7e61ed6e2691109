"""A submission server that misbehaves: stalls, drips, vanishes, says no more than half; the line is left in time."""

from __future__ import annotations

import re
import ssl
import time
from pathlib import Path

import pytest
import trustme
from mailboxes import mail
from reply_script import Script

from agent.edges import smtp as smtp_module
from agent.edges.smtp import Sender
from agent.edges.transmission import Outcome
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import Server


@pytest.fixture(scope="module")
def tls(tmp_path_factory):
    folder: Path = tmp_path_factory.mktemp("tls")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    return context, folder / "ca.pem"


NOTE = mail("Thank you")
SIGNED_IN = [
    "220 hi",
    ("EHLO", "250-x\r\n250 STARTTLS"),
    ("STARTTLS", "220 go"),
    ("EHLO", "250-x\r\n250-8BITMIME\r\n250 AUTH PLAIN"),
    ("AUTH PLAIN", "235 in"),
]
TO_BODY = [("MAIL", "250 ok"), ("RCPT", "250 ok"), ("DATA", "354 go")]


@pytest.mark.parametrize(
    ("rest", "outcome", "stage", "begun"),
    [
        ([("MAIL", "stall")], Outcome.RETRY, "mail", False),
        ([("MAIL", "drip")], Outcome.RETRY, "mail", False),
        ([*TO_BODY[:2], ("DATA", "stall")], Outcome.RETRY, "data", False),
        # From here on the body may or may not have gone through, and nobody may say.
        ([*TO_BODY, ("From", "drop")], Outcome.IN_DOUBT, "dot", True),
        ([*TO_BODY, ("BODY", "stall")], Outcome.IN_DOUBT, "dot", True),
        ([*TO_BODY, ("BODY", "drip")], Outcome.IN_DOUBT, "dot", True),
        ([*TO_BODY, ("BODY", "2")], Outcome.IN_DOUBT, "dot", True),
        ([*TO_BODY, ("BODY", "5" + "x" * 9000)], Outcome.IN_DOUBT, "dot", True),
    ],
)
def test_a_server_that_stalls_drips_or_vanishes_is_left_in_time(rest, outcome, stage, begun, tls, monkeypatch):
    monkeypatch.setattr(smtp_module, "ANSWER_PATIENCE", 1)
    context, ca_file = tls
    with Script(SIGNED_IN + rest, context) as peer:
        sender = Sender(Server("localhost", peer.port, ca_file=ca_file), "a@b.example", lambda: "s", timeout=0.5)
        sender.open()
        written: list[bool] = []
        start = time.monotonic()
        answer = sender.transmit("a@b.example", "c@d.example", NOTE, data_begun=lambda: written.append(True))
        took = time.monotonic() - start
        sender.close()
    assert (answer.outcome, answer.stage, bool(written)) == (outcome, stage, begun)
    assert took < 3


@pytest.mark.parametrize(
    ("rest", "outcome"), [([("MAIL", "flood")], Outcome.RETRY), ([*TO_BODY, ("BODY", "flood")], Outcome.IN_DOUBT)]
)
def test_a_reply_without_an_end_is_not_gathered_until_the_memory_is_full(rest, outcome, tls):
    context, ca_file = tls
    with Script(SIGNED_IN + rest, context) as peer:
        sender = Sender(Server("localhost", peer.port, ca_file=ca_file), "a@b.example", lambda: "s", timeout=2)
        sender.open()
        start = time.monotonic()
        answer = sender.transmit("a@b.example", "c@d.example", NOTE, data_begun=lambda: None)
        assert time.monotonic() - start < 2
        sender.close()
    assert answer.outcome is outcome
    assert peer.flooded < 1_000_000  # what the buffers between them hold


def test_a_server_without_8bitmime_gets_no_8_bit_text(tls):
    context, ca_file = tls
    script = [*SIGNED_IN[:3], ("EHLO", "250-x\r\n250 AUTH PLAIN"), ("AUTH PLAIN", "235 in"), ("QUIT", "221 bye")]
    with Script(script, context) as peer:
        sender = Sender(Server("localhost", peer.port, ca_file=ca_file), "a@b.example", lambda: "s", timeout=5)
        sender.open()
        answer = sender.transmit("a@b.example", "c@d.example", NOTE + b"\xc3\xbc\r\n", data_begun=lambda: None)
        sender.close()
    assert (answer.outcome, answer.stage) == (Outcome.REFUSED, "check")
    assert "8BITMIME" in answer.text
    assert b"MAIL" not in peer.heard


@pytest.mark.parametrize(
    ("script", "word"),
    [
        # Somebody between takes STARTTLS out of the offer, and offers AUTH in clear.
        (["220 hi", ("EHLO", "250-x\r\n250 AUTH PLAIN LOGIN"), ("QUIT", "221 bye")], "STARTTLS"),
        (["220 hi", ("EHLO", "250-x\r\n250 STARTTLS"), ("STARTTLS", "454 not now")], "454"),
        (["220 hi", ("EHLO", "250-x\r\n250 STARTTLS"), ("STARTTLS", "220 go"), ("x", "drop")], "TLS|closed"),
        (["554 5.7.1 go away"], "554"),
        (["220 hi", ("EHLO", "drop")], "closed the connection"),
        (["220 hi", ("EHLO", "stall")], "closed the connection"),
        (["220 hi", ("EHLO", "drip")], "closed the connection"),
        (["SSH-2.0-OpenSSH"], "."),
    ],
)
def test_no_credentials_leave_without_tls(script, word):
    with Script(script) as peer:
        sender = Sender(Server("localhost", peer.port), "jane@b.example", lambda: "hunter2", timeout=0.5)
        with pytest.raises(ConnectionFailedError, match=word) as caught:
            sender.open()
    assert f"localhost:{peer.port}" in str(caught.value)
    assert not re.search(rb"AUTH|hunter2|jane|amFuZ|aHVudGVy", peer.heard)  # nor in base64


@pytest.mark.parametrize(
    ("offer", "auth", "error", "word"),
    [
        ("250 AUTH XOAUTH2", None, SignInError, "XOAUTH2"),
        ("250 HELP", None, ConnectionFailedError, "no sign-in"),
        ("250 AUTH PLAIN", "454 4.7.0 later", ConnectionFailedError, "454"),
        ("250 AUTH PLAIN", "534 5.7.9 app password needed", SignInError, "app password needed"),
    ],
)
def test_a_refused_sign_in_says_whether_it_may_pass(offer, auth, error, word, tls):
    context, ca_file = tls
    script = [*SIGNED_IN[:3], ("EHLO", f"250-x\r\n{offer}")]
    if auth:
        script.append(("AUTH PLAIN", auth))
    with Script(script, context) as peer:
        sender = Sender(Server("localhost", peer.port, ca_file=ca_file), "a@b.example", lambda: "s", timeout=2)
        with pytest.raises(error, match=word):
            sender.open()
