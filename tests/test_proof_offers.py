"""Proof in a real mailbox: what `check --online` says of it, and a yes by moving, by signature, by hidden copies."""

from __future__ import annotations

import contextlib
import functools
import logging
import re
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from email.policy import SMTP
from pathlib import Path

import imapclient
import pytest
from conftest import Host
from life import OWNER, Life, life
from paper import ANNA, answer, approval, begin, copy, later, recipients, said, states
from signing import place, record, sign

from agent import cli
from agent.edges import dkim
from agent.edges.imap import SEND_FOLDER, Mailbox, Role
from agent.rules import Approval, Config, Owner, Server
from agent.setup.proof_offers import Offers

NOW = datetime.now(UTC)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Life]:
    with life(tmp_path) as a_life:
        begin(a_life)
        yield a_life


def offers(host: Host, *trusted: str, dkim: bool = False, **named: tuple[str, ...]) -> Offers:
    server = Server("localhost", host.imap_port, "implicit", host.ca_file)
    mailbox = Mailbox(server, host.owner, functools.partial(host.accounts.__getitem__, host.owner), **named)
    mailbox.open()
    try:
        config = Config(
            owner=Owner("Jane", (host.owner,)), mail=None, approval=Approval(host.owner, trusted, dkim=dkim)
        )
        found = Offers(mailbox, config, NOW)
        found.look()
        assert bool(mailbox.with_role(Role.RELEASE))
    finally:
        mailbox.close()
    return found


def fill(host: Host, *results: str, sender: str = "anna@globex.example", count: int = 1) -> None:
    for _ in range(count):
        head = "".join(f"Authentication-Results: {each}\r\n" for each in results)
        host.deliver(host.owner, f"{head}From: {sender}\r\nTo: {host.owner}\r\nSubject: x\r\n\r\nhello\r\n".encode())


# --- check --online -------------------------------------------------------------------------------


def test_a_mailbox_is_told_what_it_offers_and_gets_the_folder(any_host: Host) -> None:
    first = offers(any_host)
    assert first.problems == []
    assert any(f"{SEND_FOLDER}, made just now" in line for line in first.said)
    assert any("Sent (0 mails of yours" in line for line in first.said)
    assert any("passes no verdict on mails from you" in line for line in first.said)
    any_host.deliver(any_host.owner, f"From: {any_host.owner}\r\nSubject: x\r\n\r\nhi\r\n".encode(), "Sent")
    second = offers(any_host)
    assert not any("made just now" in line for line in second.said)
    assert any("Sent (1 mail of yours" in line for line in second.said)


def test_the_server_that_vouches_for_the_owner_is_named_and_not_trusted(any_host: Host) -> None:
    domain = any_host.owner.partition("@")[2]
    fill(any_host, "mx.provider.example; dmarc=fail", count=4)
    fill(any_host, f"mx.provider.example; dmarc=pass header.from={domain}", sender=any_host.owner)
    (line,) = [line for line in offers(any_host).said if "vouches" in line]
    assert "approval: {trusted_authserv: [mx.provider.example]}" in line
    named = offers(any_host, "mx.provider.example")
    assert not any("you may write" in line for line in named.said)
    assert named.problems == []
    (problem,) = offers(any_host, "mx.gone.example").problems
    assert "mx.gone.example" in problem


def test_a_verdict_that_one_forged_mail_brings_along_is_not_suggested(any_host: Host) -> None:
    domain = any_host.owner.partition("@")[2]
    fill(any_host, "mx.provider.example; none", count=4)
    fill(any_host, f"mx.evil.example; dmarc=pass header.from={domain}", sender=any_host.owner)
    assert not any("evil" in line for line in offers(any_host).said)


@pytest.mark.parametrize(
    ("on", "there", "words", "problem"),
    [
        (True, True, "proof by signature: on", False),
        (True, False, "pip install 'followup-agent[dkim]'", True),
        (False, True, "proof by signature: off; approval: {dkim: yes} turns it on; it is installed", False),
        (False, False, "it needs pip install", False),
    ],
)
def test_the_signature_check_is_told_of(
    mail_host: Host, monkeypatch: pytest.MonkeyPatch, on: bool, there: bool, words: str, problem: bool
) -> None:
    monkeypatch.setattr(dkim, "available", lambda: there)
    found = offers(mail_host, dkim=on)
    assert any(words in line for line in (found.problems if problem else found.said))
    assert bool(found.problems) is problem


def test_the_check_says_it_on_the_command_line(world: Life, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--online", "--config", str(world.config_path)]) == 0
    told = capsys.readouterr().out
    assert all(f"proof by {way}" in told for way in ("Sent copy", "server", "signature", "moving"))


def test_a_folder_that_is_never_to_be_read_is_a_problem(mail_host: Host) -> None:
    (problem,) = offers(mail_host, never=(SEND_FOLDER,)).problems
    assert "mail.never names it" in problem


# --- in a life ------------------------------------------------------------------------------------


@contextlib.contextmanager
def program(world: Life) -> Iterator[imapclient.IMAPClient]:
    """The owner's mail program, signed in."""
    context = ssl.create_default_context(cafile=str(world.host.ca_file))
    client = imapclient.IMAPClient("localhost", world.host.imap_port, ssl_context=context)
    client.login(OWNER, world.host.accounts[OWNER])
    try:
        yield client
    finally:
        client.logout()


def put(world: Life, how: str, folder: str = SEND_FOLDER, source: str = "INBOX") -> None:
    """The owner copies or moves our newest approval mail."""
    with program(world) as client:
        client.select_folder(source)
        (uid,) = client.search(["HEADER", "X-Followup", "approval"])[-1:]
        getattr(client, how)([uid], folder)


@pytest.mark.parametrize("how", ["copy", "move"])
def test_an_approval_mail_in_the_folder_is_a_yes_confirmed_once(world: Life, how: str) -> None:
    copy(world, answer(world, "send"), "INBOX")  # without proof: the folder comes into being
    world.step(minutes=1)
    assert states(world) == ["staged"]
    put(world, how)
    later(world, hours=3)
    assert recipients(world) == [ANNA]
    assert len(said(world, "confirmation")) == 1
    put(world, "move", "INBOX", SEND_FOLDER)
    world.step(minutes=1)
    put(world, "move")
    later(world, hours=1)
    assert recipients(world) == [ANNA]
    assert len(said(world, "confirmation")) == 1


def test_the_folder_may_have_been_there_before_with_the_mail_in_it(tmp_path: Path) -> None:
    with life(tmp_path) as world:
        world.host.deliver(OWNER, b"From: a@b.example\r\nSubject: old\r\n\r\nhello\r\n", SEND_FOLDER)
        begin(world)
        put(world, "move")
        world.restart()
        later(world, hours=3)
        assert recipients(world) == [ANNA]


def test_the_folder_is_not_made_before_somebody_needs_it(world: Life) -> None:
    world.owner_answers(approval(world), "skip")
    later(world, minutes=30)
    with program(world) as client:
        assert SEND_FOLDER not in {name for _, _, name in client.list_folders()}


def test_an_owner_who_reads_few_folders_can_move_it_all_the_same(tmp_path: Path) -> None:
    with life(tmp_path) as world:
        text = world.config_path.read_text().replace("  login:", "  folders: [INBOX]\n  login:")
        world.config_path.write_text(text)
        world.restart()
        begin(world)
        copy(world, answer(world, "send"), "INBOX")
        world.step(minutes=1)
        put(world, "move")
        later(world, hours=3)
        assert recipients(world) == [ANNA]


@pytest.mark.parametrize("with_id", [True, False], ids=["same id", "another id"])
@pytest.mark.parametrize("subject", [None, "ok"], ids=["code in subject", "code gone"])
def test_a_copy_in_a_sent_folder_that_is_not_read_is_found(tmp_path: Path, with_id: bool, subject: str | None) -> None:
    with life(tmp_path) as world:
        text = world.config_path.read_text().replace("  login:", "  folders: [INBOX]\n  login:")
        world.config_path.write_text(text)
        world.restart()
        begin(world)
        mail = answer(world, "send", **({"Subject": subject} if subject else {}))
        copy(world, mail, "INBOX")
        world.step(minutes=1)
        assert states(world) == ["staged"]
        if not with_id:
            mail.replace_header("Message-ID", "<renamed@server.example>")
        copy(world, mail, "Sent")
        world.step(minutes=1)
        assert states(world) == ["released"]


def test_a_signature_is_proof_where_the_owner_asks_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dns: dict[str, bytes] = {}
    monkeypatch.setattr(dkim, "txt", lambda name, seconds: dns.get(name))
    with life(tmp_path, extra="approval: {dkim: yes}\n") as world:
        begin(world)
        world.host.deliver(OWNER, sign(answer(world, "send").as_bytes(policy=SMTP)), "INBOX")
        world.step(minutes=1)
        assert states(world) == ["staged"]  # the DNS is silent
        dns[place()] = record()
        world.step(seconds=10)
        assert states(world) == ["staged"]  # asked once a minute, and no oftener
        world.step(minutes=1)
        assert states(world) == ["released"]


def test_without_the_extra_nothing_is_proven_and_the_log_says_so_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(dkim, "available", lambda: False)
    caplog.set_level(logging.WARNING, "agent")  # a demo before may have made it quieter
    with life(tmp_path, extra="approval: {dkim: yes}\n") as world:
        begin(world)
        world.host.deliver(OWNER, sign(answer(world, "send").as_bytes(policy=SMTP)), "INBOX")
        later(world, minutes=30)
        assert states(world) == ["staged"]
        assert re.findall("the extra is missing", caplog.text) == ["the extra is missing"]
        assert "no DKIM signature of your domain" in said(world, "told")[0]


def test_a_late_copy_still_counts_after_the_owner_was_told(world: Life) -> None:
    mail = answer(world, "send")
    copy(world, mail, "INBOX")
    later(world, minutes=30)
    assert "the folder Followup/Send" in said(world, "told")[0]
    copy(world, mail, "Sent")
    world.step(minutes=1)
    assert states(world) == ["released"]
    assert len(said(world, "confirmation")) == 1
