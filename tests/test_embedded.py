"""The mail hosts themselves: what the demo and every other test stand on."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
import time
from datetime import datetime, timedelta, timezone

import imapclient
import pytest
from servers import RealHost

from agent.embedded import MailHost

NOTE = b"From: dana@acme.example\r\nSubject: Hello\r\nMessage-ID: <1@acme.example>\r\n\r\n.first\r\nbye\r\n"


def imap(host: MailHost | RealHost, address: str, password: str | None = None) -> imapclient.IMAPClient:
    context = ssl.create_default_context(cafile=str(host.ca_file))
    client = imapclient.IMAPClient("localhost", port=host.imap_port, ssl=True, ssl_context=context, timeout=10)
    try:
        client.login(address, host.accounts[address] if password is None else password)
    except BaseException:
        client.shutdown()
        raise
    return client


def submission(host: MailHost | RealHost) -> smtplib.SMTP:
    client = smtplib.SMTP("localhost", host.submission_port, "[127.0.0.1]", timeout=10)
    client.starttls(context=ssl.create_default_context(cafile=str(host.ca_file)))
    return client


def arrived(host: MailHost | RealHost, address: str, count: int) -> list[bytes]:
    deadline = time.monotonic() + 10
    while len(mails := host.messages(address)) < count and time.monotonic() < deadline:
        time.sleep(0.02)
    assert len(mails) == count
    return mails


def test_a_submitted_mail_reaches_the_inbox_and_wakes_idle(any_host):
    owner, dana, _ = any_host.accounts
    reader = imap(any_host, dana)
    reader.select_folder("INBOX")
    reader.idle()
    with submission(any_host) as client:
        client.login(owner, any_host.accounts[owner])
        client.sendmail(owner, [dana], NOTE)
    # Dovecot says EXISTS and RECENT, pymap EXISTS and flags.
    seen = reader.idle_check(timeout=10)
    assert any(item[:2] == (1, b"EXISTS") for item in seen)
    reader.idle_done()
    uids = reader.search()
    body = reader.fetch(uids, ["BODY.PEEK[]"])[uids[0]][b"BODY[]"]
    reader.logout()
    assert body.endswith(NOTE)
    assert b"Received:" in body[: -len(NOTE)]
    assert b"\n" not in body.replace(b"\r\n", b"")


def test_the_outside_world_writes_without_a_password(any_host):
    owner = any_host.owner
    with smtplib.SMTP("localhost", any_host.mx_port, "[127.0.0.1]", timeout=10) as client:
        client.sendmail("someone@elsewhere.example", [owner], NOTE)
    assert arrived(any_host, owner, 1)[0].endswith(NOTE)


def test_submission_asks_for_tls_and_a_password(any_host):
    owner, dana, _ = any_host.accounts
    with smtplib.SMTP("localhost", any_host.submission_port, "[127.0.0.1]", timeout=10) as client:
        client.ehlo()
        assert not client.has_extn("auth")
        assert client.mail(owner)[0] == 530
    with submission(any_host) as client:
        client.ehlo()
        refusal = client.mail(owner)[0]
        if refusal == 250:  # Postfix says no at the recipient
            refusal = client.rcpt(dana)[0]
        assert refusal in (530, 554)
        client.rset()
        with pytest.raises(smtplib.SMTPAuthenticationError):
            client.login(owner, "not the password")


def test_a_wrong_password_is_refused_by_imap(any_host):
    with pytest.raises(imapclient.exceptions.LoginError):
        imap(any_host, any_host.owner, "not the password")


def test_a_mail_put_into_a_new_folder_is_seen_there(any_host):
    owner = any_host.owner
    any_host.deliver(owner, NOTE, "Followup/Send")
    any_host.deliver(owner, NOTE, "Sent")
    any_host.deliver(owner, NOTE)
    client = imap(any_host, owner)
    names = {name for _flags, _delimiter, name in client.list_folders()}
    counts = {name: client.folder_status(name, ["MESSAGES"])[b"MESSAGES"] for name in ("INBOX", "Sent")}
    client.select_folder("Followup/Send", readonly=True)
    held = client.search()
    client.logout()
    assert names >= {"INBOX", "Sent", "Drafts", "Junk", "Trash", "Archive", "Followup/Send"}
    assert counts == {"INBOX": 1, "Sent": 1}
    assert len(held) == 1
    assert any_host.messages(owner, "Followup/Send")[0].endswith(NOTE)
    assert any_host.messages(owner, "No such folder") == []


# -- what only the embedded host can do -------------------------------------------------------------------


def test_received_carries_the_hosts_clock(tmp_path):
    now = datetime(2027, 3, 1, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    with MailHost({"a@b.example": "pw"}, now=lambda: now, folder=tmp_path) as host:
        with smtplib.SMTP("localhost", host.mx_port, "[127.0.0.1]", timeout=10) as client:
            client.sendmail("x@y.example", ["a@b.example"], NOTE)
        (mail,) = host.messages("a@b.example")
    assert b"Mon, 01 Mar 2027 09:30:00 +0100" in mail.split(b"From:")[0]


def test_only_the_accounts_receive_from_outside(mail_host):
    with smtplib.SMTP("localhost", mail_host.mx_port, "[127.0.0.1]", timeout=10) as client:
        client.ehlo()
        client.mail("x@y.example")
        assert client.rcpt("nobody@example.org")[0] == 550
    assert mail_host.accepted == []


def test_mail_to_strangers_is_written_down_and_goes_no_further(mail_host):
    owner, dana, lee = mail_host.accounts
    with submission(mail_host) as client:
        client.login(owner, mail_host.accounts[owner])
        client.sendmail(owner, ["hr@outside.example", dana], NOTE)
    (taken,) = mail_host.accepted
    assert taken.rcpt_tos == ("hr@outside.example", dana)
    assert taken.data == NOTE
    assert len(mail_host.messages(dana)) == 1
    assert mail_host.messages(lee) == []


def test_an_outage_cuts_connections_and_keeps_the_mail(mail_host):
    owner = mail_host.owner
    mail_host.deliver(owner, NOTE)
    client = imap(mail_host, owner)
    client.select_folder("INBOX")
    mail_host.go_down()
    with pytest.raises((OSError, imapclient.exceptions.IMAPClientAbortError)):
        client.noop()
    client.shutdown()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", mail_host.imap_port), 1)
    mail_host.come_up()
    client = imap(mail_host, owner)
    assert client.select_folder("INBOX")[b"EXISTS"] == 1
    mail_host.cut()
    with pytest.raises((OSError, imapclient.exceptions.IMAPClientAbortError)):
        client.noop()
    client.shutdown()
    client = imap(mail_host, owner)
    client.logout()


def test_a_stopped_host_says_so(mail_host):
    mail_host.stop()
    mail_host.stop()
    with pytest.raises(RuntimeError):
        mail_host.deliver(mail_host.owner, NOTE)


@pytest.mark.parametrize("stage", ["mail", "rcpt", "data", "dot"])
def test_a_scripted_drop_answers_nothing(stage, mail_host):
    mail_host.answers = lambda at: "drop" if at == stage else None
    owner = mail_host.owner
    with submission(mail_host) as client:
        client.login(owner, mail_host.accounts[owner])
        with pytest.raises(smtplib.SMTPServerDisconnected):
            client.sendmail(owner, ["hr@outside.example"], NOTE)
    assert len(mail_host.accepted) == (1 if stage == "dot" else 0)


@pytest.mark.real
def test_mail_to_the_world_is_counted_by_who_sent_it(real_host):
    owner, dana, _ = real_host.accounts
    with submission(real_host) as client:
        client.login(owner, real_host.accounts[owner])
        client.sendmail(owner, ["hr@outside.example"], NOTE)
        client.sendmail(owner, ["boss@other.example"], NOTE)
    copies = real_host.world(2)
    assert sorted(re.search(rb"Delivered-To: (\S+)", copy)[1] for copy in copies) == [
        b"boss@other.example",
        b"hr@outside.example",
    ]
    assert real_host.messages(dana) == []
