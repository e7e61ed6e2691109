"""Submission: every outcome is known, credentials leave only through verified TLS, bytes go out unchanged."""

from __future__ import annotations

import dataclasses
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
import trustme
from reply_script import Script

from agent.edges.imap import Mailbox
from agent.edges.smtp import Sender
from agent.edges.transmission import Outcome, unfit
from agent.embedded import MailHost
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import Server

NOTE = (
    b"From: owner@example.org\r\nTo: hr@outside.example\r\nSubject: Thank you\r\n"
    b"Message-ID: <one@example.org>\r\nDate: Mon, 02 Nov 2026 10:00:00 +0100\r\n\r\n"
    b".a dot first\r\n..two\r\n.\r\nthe end \r\n\r\n"
)


def server_of(host, **changes) -> Server:
    return dataclasses.replace(Server("localhost", host.submission_port, ca_file=host.ca_file), **changes)


@contextmanager
def opened(host, **settings) -> Iterator[Sender]:
    sender = Sender(server_of(host), host.owner, lambda: host.accounts[host.owner], **settings)
    sender.open()
    try:
        yield sender
    finally:
        sender.close()


def send(sender: Sender, host, data: bytes = NOTE, to: str = "hr@outside.example"):
    """A transmission, and whether its beginning was written down."""
    begun: list[bool] = []
    answer = sender.transmit(host.owner, to, data, data_begun=lambda: begun.append(True))
    return answer, bool(begun)


def only_at(stage: str, reply: str, times: int = 99) -> Callable[[str], str | None]:
    left = [times]

    def answers(at: str) -> str | None:
        if at != stage or left[0] == 0:
            return None
        left[0] -= 1
        return reply

    return answers


# -- bytes and envelope -----------------------------------------------------------------------------------


def test_the_bytes_arrive_as_they_were_given(mail_host):
    with opened(mail_host) as sender:
        answer, begun = send(sender, mail_host)
    assert (answer.outcome, answer.code, answer.stage, begun) == (Outcome.ACCEPTED, 250, "dot", True)
    (taken,) = mail_host.accepted
    assert taken.data == NOTE
    assert (taken.mail_from, taken.rcpt_tos) == (mail_host.owner, ("hr@outside.example",))


def test_this_machines_name_is_not_told(mail_host):
    with opened(mail_host) as sender:
        send(sender, mail_host, to=mail_host.owner)
    (copy,) = mail_host.messages(mail_host.owner)
    assert b"from [127.0.0.1]" in copy.splitlines()[0]
    assert socket.gethostname().encode() not in copy.split(b"Subject")[0].replace(b"localhost", b"")


def test_one_connection_carries_several_mails(mail_host):
    with opened(mail_host) as sender:
        outcomes = [send(sender, mail_host)[0].outcome for _ in range(3)]
    assert outcomes == [Outcome.ACCEPTED] * 3
    assert len(mail_host.accepted) == 3


def test_8_bit_text_goes_out_as_it_is(mail_host):
    data = NOTE + "Grüße\r\n".encode()
    with opened(mail_host) as sender:
        assert send(sender, mail_host, data)[0].outcome is Outcome.ACCEPTED
    assert mail_host.accepted[0].data == data


def test_a_last_line_without_an_end_is_ended(mail_host):
    with opened(mail_host) as sender:
        assert send(sender, mail_host, NOTE + b"bye")[0].outcome is Outcome.ACCEPTED
    assert mail_host.accepted[0].data == NOTE + b"bye\r\n"


@pytest.mark.parametrize("smtputf8", [True, False])
def test_a_non_ascii_address_goes_only_to_a_server_that_takes_it(smtputf8, tmp_path):
    now = lambda: datetime.now(UTC)  # noqa: E731
    with (
        MailHost({"owner@example.org": "pw"}, now=now, folder=tmp_path, smtputf8=smtputf8) as host,
        opened(host) as sender,
    ):
        answer, begun = send(sender, host, to="jürgen@übersee.example")
        plain, _ = send(sender, host)
        taken = [mail.rcpt_tos for mail in host.accepted]
    assert plain.outcome is Outcome.ACCEPTED
    if smtputf8:
        assert answer.outcome is Outcome.ACCEPTED
        assert taken[0] == ("jürgen@übersee.example",)
    else:
        assert (answer.outcome, answer.stage, begun) == (Outcome.REFUSED, "check", False)
        assert "SMTPUTF8" in answer.text
        assert taken == [("hr@outside.example",)]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "@example.org",
        "a@",
        "a b@example.org",
        "a@example.org\r\nRCPT TO:<b@example.org>",
        "a@example.org\nDATA",
        "a@example.org\x00",
        "<a@example.org>",
        "a@example.org> SIZE=1 <x",
        "a@example.org,b@example.org",
        "a@example.org;b@example.org",
        "a@b@example.org",
        "@relay.example:a@example.org",
        "a@example.org (comment)",
        "Boss <a@example.org>",
        "a\u2028@example.org",
        "a\u00a0b@example.org",
        "a@example.org\ud800",
        '"a b"@example.org',
        '"a\\"b"@example.org',
        "a@[127.0.0.1",
        "a" * 250 + "@example.org",
    ],
)
def test_what_is_not_one_bare_address_is_refused_before_anything_is_sent(address, mail_host):
    stages: list[str] = []
    mail_host.answers = stages.append
    with opened(mail_host) as sender:
        for mail_from, rcpt_to in ((mail_host.owner, address), (address, mail_host.owner)):
            answer = sender.transmit(mail_from, rcpt_to, NOTE, data_begun=lambda: stages.append("begun"))
            assert (answer.outcome, answer.stage) == (Outcome.REFUSED, "check")
    assert stages == []


@pytest.mark.parametrize(
    "address",
    [
        "a@b.example",
        "first.last+tag@sub.example.org",
        "o'neill_x@example.org",
        "a%b!c@example.org",
        '"odd..name"@example.org',
        "a@[192.0.2.1]",
        "a@xn--bcher-kva.example",
        "अ.नाम@उदाहरण.example",
    ],
)
def test_unusual_addresses_are_addresses(address):
    assert unfit(address, address, NOTE) is None


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"Subject: x\n\nbare\n", "CRLF"),
        (b"Subject: x\r\n\r\nsmuggled\n.\nMAIL FROM:<a@b>\r\n", "CRLF"),
        (b"Subject: x\r\n\r\nold mac\rline\r\n", "CRLF"),
        (b"Subject: x\r\n\r\n\r\r\n\n", "CRLF"),
        (b"Subject: x\r\n\r\n" + b"y" * 999 + b"\r\n", "longer"),
    ],
)
def test_bytes_that_could_not_go_out_unchanged_are_refused(data, word, mail_host):
    with opened(mail_host) as sender:
        answer, begun = send(sender, mail_host, data)
    assert (answer.outcome, answer.stage, begun) == (Outcome.REFUSED, "check", False)
    assert word in answer.text
    assert mail_host.accepted == []


# -- answers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stage", "reply", "outcome", "code", "begun", "taken"),
    [
        ("mail", "451 4.3.0 later", Outcome.RETRY, 451, False, 0),
        ("mail", "550 5.7.1 not you", Outcome.REFUSED, 550, False, 0),
        # It says nothing of the mail: whoever is signed in is not.
        ("mail", "530 5.7.0 sign in first", Outcome.RETRY, 530, False, 0),
        ("mail", "421 4.3.2 closing", Outcome.RETRY, 421, False, 0),
        ("mail", "drop", Outcome.RETRY, None, False, 0),
        ("rcpt", "450 4.2.0 greylisted", Outcome.RETRY, 450, False, 0),
        ("rcpt", "550 5.1.1 no such user", Outcome.REFUSED, 550, False, 0),
        ("rcpt", "drop", Outcome.RETRY, None, False, 0),
        ("data", "451 4.3.0 later", Outcome.RETRY, 451, False, 0),
        ("data", "554 5.5.1 no", Outcome.REFUSED, 554, False, 0),
        ("data", "250 2.0.0 what body?", Outcome.RETRY, 250, False, 0),
        ("data", "drop", Outcome.RETRY, None, False, 0),
        ("dot", "250 2.0.0 queued", Outcome.ACCEPTED, 250, True, 1),
        ("dot", "451 4.7.1 later", Outcome.RETRY, 451, True, 0),
        ("dot", "554 5.7.1 spam", Outcome.REFUSED, 554, True, 0),
        ("dot", "354 go on", Outcome.IN_DOUBT, 354, True, 0),
        ("dot", "hello", Outcome.IN_DOUBT, -1, True, 0),
        ("dot", "drop", Outcome.IN_DOUBT, None, True, 1),
    ],
)
def test_each_answer_has_its_outcome(stage, reply, outcome, code, begun, taken, mail_host):
    mail_host.answers = only_at(stage, reply, times=1)
    with opened(mail_host) as sender:
        answer, written = send(sender, mail_host)
        assert (answer.outcome, answer.code, answer.stage, written) == (outcome, code, stage, begun)
        assert len(mail_host.accepted) == taken
        # The next mail is not hurt by this one: the connection still serves, or is plainly closed.
        after, _ = send(sender, mail_host)
        if after.stage == "connect":
            assert after.outcome is Outcome.RETRY
            sender.open()
            after, _ = send(sender, mail_host)
        assert after.outcome is Outcome.ACCEPTED
    assert len(mail_host.accepted) == taken + 1


def test_a_lost_connection_never_sends_again(mail_host):
    """The server takes the mail and is gone, each time: one copy for each transmission."""
    mail_host.answers = only_at("dot", "drop")
    with opened(mail_host) as sender:
        assert send(sender, mail_host)[0].outcome is Outcome.IN_DOUBT
        time.sleep(0.2)
    assert len(mail_host.accepted) == 1


@pytest.mark.parametrize("error", [RuntimeError("disk full"), OSError(28, "no space"), KeyboardInterrupt()])
def test_no_byte_of_the_body_leaves_when_the_beginning_cannot_be_written_down(error, mail_host):
    def begun() -> None:
        raise error

    with opened(mail_host) as sender:
        with pytest.raises(type(error)):
            sender.transmit(mail_host.owner, "hr@outside.example", NOTE, data_begun=begun)
        assert send(sender, mail_host)[0].stage == "connect"  # it was closed
    time.sleep(0.1)
    assert mail_host.accepted == []


def test_without_a_connection_a_mail_is_to_be_tried_again(mail_host):
    sender = Sender(server_of(mail_host), mail_host.owner, lambda: "x")
    answer, begun = send(sender, mail_host)
    assert (answer.outcome, answer.stage, begun) == (Outcome.RETRY, "connect", False)
    sender.close()


def test_a_mail_over_the_servers_limit_is_refused_before_its_body(mail_host):
    line = b"x" * 990 + b"\r\n"
    with opened(mail_host) as sender:
        answer, begun = send(sender, mail_host, NOTE + line * (2**25 // len(line) + 1))
    assert (answer.outcome, answer.code, answer.stage, begun) == (Outcome.REFUSED, 552, "mail", False)


# -- signing in -------------------------------------------------------------------------------------------


def test_implicit_tls_serves_as_well(mail_host):
    server = server_of(mail_host, port=mail_host.submissions_port, tls="implicit")
    sender = Sender(server, mail_host.owner, lambda: mail_host.accounts[mail_host.owner])
    sender.open()
    send(sender, mail_host)
    sender.close()
    assert [mail.port_kind for mail in mail_host.accepted] == ["submissions"]


def test_a_wrong_password_is_a_sign_in_error_with_the_servers_words(any_host):
    sender = Sender(server_of(any_host), any_host.owner, lambda: "not it")
    with pytest.raises(SignInError, match=rf"localhost:{any_host.submission_port}.*535.*mail\.login"):
        sender.open()


@pytest.mark.parametrize("secret", ["", "pässword"])
def test_a_password_that_cannot_serve_is_said_before_connecting(secret):
    with pytest.raises(SignInError):
        Sender(Server("localhost", 1), "owner@example.org", lambda: secret).open()


def test_a_user_name_without_a_domain_is_left_alone(tmp_path):
    with MailHost({"jane": "pw"}, now=lambda: datetime.now(UTC), folder=tmp_path) as host, opened(host) as sender:
        assert sender.transmit("j@a.example", "k@b.example", NOTE, data_begun=lambda: None).code == 250


def test_a_certificate_of_an_unknown_authority_is_not_trusted(mail_host, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    for port, tls in ((mail_host.submission_port, "starttls"), (mail_host.submissions_port, "implicit")):
        sender = Sender(Server("localhost", port, tls), mail_host.owner, lambda: "secret")
        with pytest.raises(ConnectionFailedError, match=r"certificate is not trusted.*ca_file"):
            sender.open()


def test_ssl_cert_file_is_trusted(mail_host, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(mail_host.ca_file))
    server = server_of(mail_host, ca_file=None)
    sender = Sender(server, mail_host.owner, lambda: mail_host.accounts[mail_host.owner])
    sender.open()
    sender.close()


def test_a_certificate_for_another_name_is_not_trusted(tmp_path):
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("elsewhere.example").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    script = ["220 hi", ("EHLO", "250-x\r\n250 STARTTLS"), ("STARTTLS", "220 go")]
    with Script(script, tls=context) as peer:
        sender = Sender(Server("localhost", peer.port, ca_file=tmp_path / "ca.pem"), "a@b.example", lambda: "s")
        with pytest.raises(ConnectionFailedError, match="certificate is not trusted"):
            sender.open()
    assert b"AUTH" not in peer.heard


@pytest.mark.parametrize(
    ("first", "last", "mend"),
    [(-9, -2, "has to renew it"), (2, 9, "This machine's clock is behind")],
)
def test_a_certificate_out_of_its_days_is_no_matter_of_authorities(tmp_path, first, last, mend):
    day, now = timedelta(days=1), datetime.now(UTC)
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    leaf = authority.issue_cert("localhost", not_before=now + first * day, not_after=now + last * day)
    leaf.configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    script = ["220 hi", ("EHLO", "250-x\r\n250 STARTTLS"), ("STARTTLS", "220 go")]
    with Script(script, tls=context) as peer:
        where = Server("localhost", peer.port, "starttls", ca_file=tmp_path / "ca.pem")
        with pytest.raises(ConnectionFailedError) as caught:
            Sender(where, "a@b.example", lambda: "s").open()
    assert mend in caught.value.mend
    assert "ca_file" not in caught.value.mend


def test_an_unreadable_ca_file_is_said(tmp_path):
    sender = Sender(Server("localhost", 1, ca_file=tmp_path / "none.pem"), "a@b.example", lambda: "s")
    with pytest.raises(ConnectionFailedError, match=r"none\.pem"):
        sender.open()


def test_without_a_port_465_is_tried_before_587(monkeypatch):
    monkeypatch.setattr(socket, "create_connection", _refuse)
    sender = Sender(Server("mail.example"), "a@b.example", lambda: "s")
    with pytest.raises(ConnectionFailedError) as caught:
        sender.open()
    first, second = str(caught.value).splitlines()
    assert first.startswith("mail.example:465 (TLS) cannot be reached")
    assert second.startswith("mail.example:587 (STARTTLS) cannot be reached")


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "there is no such name"),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure"), "its name cannot be looked up now; is there a net"),
        (TimeoutError("timed out"), "no answer in time"),
        (OSError(113, "No route to host"), "No route to host"),
        (UnicodeError("label too long"), "that is no name of a server"),
    ],
)
@pytest.mark.parametrize("edge", ["reading", "sending"])
def test_why_a_server_is_not_reached_is_said_in_words(monkeypatch, edge, failure, words):
    """The same for both, without the numbers of the system's errors."""

    def fails(*_args: object, **_kwargs: object) -> socket.socket:
        raise failure

    monkeypatch.setattr(socket, "create_connection", fails)
    server = Server("mail.example", 993 if edge == "reading" else 465)
    with pytest.raises(ConnectionFailedError) as caught:
        if edge == "reading":
            Mailbox(server, "a@b.example", lambda: "s").open()
        else:
            Sender(server, "a@b.example", lambda: "s").open()
    assert f"cannot be reached: {words}" in str(caught.value)
    assert "Errno" not in str(caught.value)


def _refuse(*_args: object, **_kwargs: object) -> socket.socket:
    raise ConnectionRefusedError("refused")


# -- the real ones ----------------------------------------------------------------------------------------


@pytest.mark.real
def test_postfix_takes_it_once_and_unchanged(real_host):
    with opened(real_host) as sender:
        answer, begun = send(sender, real_host)
    assert (answer.outcome, begun) == (Outcome.ACCEPTED, True)
    (copy,) = real_host.world(1)
    assert copy.endswith(NOTE)
    assert b"Delivered-To: hr@outside.example\r\n" in copy
    assert b"from [127.0.0.1]" in copy


@pytest.mark.real
def test_postfix_has_no_copy_when_the_beginning_cannot_be_written_down(real_host):
    def begun() -> None:
        raise RuntimeError("disk full")

    with opened(real_host) as sender:
        with pytest.raises(RuntimeError):
            sender.transmit(real_host.owner, "hr@outside.example", NOTE, data_begun=begun)
        sender.open()
        assert send(sender, real_host, NOTE + b"second\r\n")[0].outcome is Outcome.ACCEPTED
    (copy,) = real_host.world(1)
    assert copy.endswith(b"second\r\n")


def test_a_name_that_leads_nowhere_is_told_once():
    """Not once for each port that might have been meant."""
    with pytest.raises(ConnectionFailedError) as caught:
        Sender(Server("smtp.nowhere.invalid"), "a@b.example", lambda: "s").open()
    assert str(caught.value).count("cannot be reached") == 1
