"""The clock of this machine jumps: with the mail server's it is lived through, without it nothing is decided."""

from __future__ import annotations

import itertools
import json
import logging
import os
import re
import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import imapclient
import pytest
import schedule
from conftest import Host
from fake_imap import FakeImap
from stories import ANNA, SHOWN, Story, berlin, invited, story

from agent import cli
from agent import daemon as daemons
from agent.carriers.clock_watch import ASK_AGAIN
from agent.clock import elapsed
from agent.edges import imap_time
from agent.edges.imap import Mailbox, Refused
from agent.edges.imap_session import Session
from agent.embedded import MailHost
from agent.rules import Server

HOURS = timedelta(hours=1)
DRAFT = b"Subject: a draft of the owner's\r\n\r\nDear all,\r\n"


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


@pytest.fixture
def approved(life: Story) -> Story:
    """A mail has its yes and goes in two hours."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    assert life.states() == {"anna.schmidt": "approved"}
    return life


def questions(life: Story) -> int:
    """How often the server was asked: each left a number behind in Drafts."""
    return life.host._call(_highest(life))


async def _highest(life: Story) -> int:
    mailbox = await life.host._mailboxes[life.owner].get_mailbox("Drafts")
    return mailbox._max_uid - 100


# --- what the server says ---------------------------------------------------------------------------


def opened(host: Host) -> Mailbox:
    server = Server("127.0.0.1", host.imap_port, "implicit", host.ca_file)
    mailbox = Mailbox(server, host.owner, lambda: host.accounts[host.owner], timeout=20)
    mailbox.open()
    return mailbox


def test_the_server_tells_its_time_and_keeps_nothing(any_host: Host) -> None:
    any_host.deliver(any_host.owner, DRAFT, "Drafts")
    mailbox = opened(any_host)
    before = datetime.now(UTC) - timedelta(seconds=2)
    assert before <= mailbox.server_time() <= datetime.now(UTC) + timedelta(seconds=2)
    assert mailbox.find(["Drafts"], "<nobody@nowhere.example>") == []  # the connection is as good as before
    assert mailbox.server_time() >= before
    mailbox.close()
    assert [b"a draft of the owner's" in mail for mail in any_host.messages(any_host.owner, "Drafts")] == [True]


def test_what_the_owner_has_marked_for_deletion_stays(any_host: Host) -> None:
    """Another program marks a draft \\Deleted; only our own message goes, with and without UIDPLUS."""
    any_host.deliver(any_host.owner, DRAFT, "Drafts")
    context = ssl.create_default_context(cafile=str(any_host.ca_file))
    with imapclient.IMAPClient("127.0.0.1", any_host.imap_port, ssl_context=context, timeout=20) as client:
        client.login(any_host.owner, any_host.accounts[any_host.owner])
        client.select_folder("Drafts")
        client.add_flags(client.search(), [b"\\Deleted"])
    for capabilities in (None, frozenset[str]()):
        mailbox = opened(any_host)
        mailbox.capabilities = mailbox.capabilities if capabilities is None else capabilities
        mailbox.server_time()
        mailbox.close()
    kept = any_host.messages(any_host.owner, "Drafts")
    assert any(b"a draft of the owner's" in mail for mail in kept)
    assert sum(b"What time is it?" in mail for mail in kept) == 1  # without UIDPLUS, marked and left to the owner


@pytest.mark.parametrize("uidplus", [True, False])
def test_only_the_message_just_filed_is_touched(any_host: Host, uidplus: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its one number, never a plain EXPUNGE, never CLOSE: these would take what the owner has marked."""
    said: list[bytes] = []
    stream = Session.stream

    def listening(self: Session, *commands: bytes) -> Iterator[list[bytes]]:
        said.extend(commands)
        return stream(self, *commands)

    monkeypatch.setattr(Session, "stream", listening)
    mailbox = opened(any_host)
    assert "UIDPLUS" in mailbox.capabilities
    if not uidplus:
        mailbox.capabilities = frozenset()
    mailbox.server_time()
    mailbox.close()
    words = [b" ".join(command.split()[:2]) for command in said if not command.startswith(b"UID SEARCH")]
    assert words == [b'SELECT "Drafts"', b"UID FETCH", b"UID STORE", *([b"UID EXPUNGE"] if uidplus else [])]
    assert len({command.split()[2] for command in said if command.startswith((b"UID FETCH", b"UID STORE"))}) == 1


def test_a_number_the_server_does_not_give_is_found_by_the_message_id(
    mail_host: MailHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_time, "_APPENDED", re.compile(rb"never"))
    mail_host.deliver(mail_host.owner, DRAFT, "Drafts")
    mailbox = opened(mail_host)
    mailbox.server_time()
    mailbox.close()
    assert len(mail_host.messages(mail_host.owner, "Drafts")) == 1


def test_a_server_that_would_not_say_leaves_the_connection_as_it_was(tmp_path: Path) -> None:
    listed = b'* LIST () "/" INBOX\r\n* LIST () "/" Drafts\r\n'
    with FakeImap(tmp_path, {"LIST": listed, "APPEND": b"NO [OVERQUOTA] full"}) as fake:
        mailbox = Mailbox(Server("127.0.0.1", fake.port, "implicit", fake.ca_file), "jane", lambda: "x", timeout=5)
        mailbox.open()
        with pytest.raises(Refused, match="full"):
            mailbox.server_time()
        assert mailbox.folders()
        mailbox.close()


# --- the daemon -------------------------------------------------------------------------------------


def test_a_clock_that_goes_its_way_is_never_asked_about(approved: Story) -> None:
    approved.live_until(berlin(3, 20), heartbeat=timedelta(hours=12))
    assert approved.sent()
    assert questions(approved) == 0


@pytest.mark.parametrize("jump", [3 * HOURS, -3 * HOURS, timedelta(days=400)], ids=str)
def test_a_jump_that_the_mail_server_does_not_share_pauses_everything(
    approved: Story, jump: timedelta, caplog: pytest.LogCaptureFixture
) -> None:
    life = approved
    life.wrong_by = jump
    life.writes(ANNA[1], "One more question: could you send me your portfolio?", name=ANNA[0])
    for _ in range(20):
        life.step(minutes=1)
    assert not life.sent()
    assert life.states() == {"anna.schmidt": "approved"}
    assert not life.application.received  # not read either: it would be filed under the wrong time
    (told,) = life.read("told")
    assert "Tuesday 10 March 2026, 16:32" in told.text  # the server's
    assert f"{(life.clock.now - timedelta(minutes=19) + jump).astimezone(berlin(3, 10).tzinfo):%H:%M}" in told.text
    assert "set the clock" in told.text
    assert "nothing is read, decided or sent" in caplog.text
    assert life.daemon._status(None).startswith("PAUSED: This machine's clock says")


def test_it_is_asked_again_every_five_minutes_and_goes_on_when_they_agree(approved: Story) -> None:
    life = approved
    life.wrong_by = 3 * HOURS
    for _ in range(11):
        life.step(minutes=1)
    assert questions(life) == 3  # at 0, 5 and 10 minutes
    life.wrong_by = timedelta(0)
    life.step(seconds=ASK_AGAIN)
    assert questions(life) == 4
    assert "agree again" in life.read("told")[-1].text
    assert "PAUSED" not in life.daemon._status(None)
    life.live_until(berlin(3, 10, 21))
    assert life.states() == {"anna.schmidt": "sent"}
    assert questions(life) == 4
    assert len(life.read("told")) == 2


def test_status_tells_while_the_clock_is_doubted(approved: Story, capsys: pytest.CaptureFixture[str]) -> None:
    """Else it is alive, has just looked, and nothing goes."""
    life = approved

    def status(*more: str) -> str:
        place = ["--config", str(life.config_path), "--state", str(life.folder / "state")]
        assert cli.main(["status", *place, *more]) == 0
        return capsys.readouterr().out

    def since() -> object:
        return json.loads(status("--json").splitlines()[0])["clock_doubted"]

    life.step(minutes=1)
    assert ("nothing is read or sent" in status(), since()) == (False, None)
    life.wrong_by = 3 * HOURS
    life.step(minutes=1)
    assert "nothing is read or sent: this machine's clock is in doubt" in " ".join(status().split())
    assert str(since()).startswith("2026-03-10T")
    life.wrong_by = timedelta(0)
    life.step(seconds=ASK_AGAIN)
    assert ("nothing is read or sent" in status(), since()) == (False, None)


def test_a_restart_does_not_forget_that_the_clock_is_doubted(approved: Story) -> None:
    """The jump itself can no longer be seen: a clock that is ahead looks like a long time switched off."""
    life = approved
    life.wrong_by = timedelta(days=400)
    life.step(minutes=1)
    life.restart()
    life.live_until(berlin(3, 11))
    assert life.states() == {"anna.schmidt": "approved"}
    assert len(life.read("told")) == 1
    life.wrong_by = timedelta(0)
    life.restart()
    life.step(minutes=1)
    assert "agree again" in life.read("told")[-1].text


def test_at_the_start_a_clock_before_what_is_on_record_is_doubted(approved: Story) -> None:
    """A board without a battery begins in 1970."""
    life = approved
    life.daemon.close()
    life.wrong_by = datetime(1970, 1, 2, tzinfo=UTC) - life.clock.now
    life.start()
    life.step()
    assert "1970" in life.read("told")[-1].text
    life.live_until(berlin(3, 10, 21))
    assert not life.sent()
    life.wrong_by = timedelta(0)
    life.live_until(berlin(3, 11, 12))
    assert life.states() == {"anna.schmidt": "sent"}


@pytest.mark.parametrize("jump", [5 * HOURS, -5 * HOURS, timedelta(days=-3)], ids=str)
def test_a_jump_that_the_mail_server_shares_is_lived_through(
    life: Story, jump: timedelta, caplog: pytest.LogCaptureFixture
) -> None:
    """Both were set from outside; what counts seconds was not."""
    caplog.set_level(logging.INFO, "agent")
    invited(life, ANNA)
    life.clock.set(life.clock.now + jump)
    life.step(seconds=30)
    assert questions(life) == 1
    assert "the mail server's agrees with it" in caplog.text
    assert not life.read("told")
    life.live_until(SHOWN)
    assert life.states() == {"anna.schmidt": "staged"}
    assert questions(life) == 1


def test_small_steps_of_the_clock_add_up(approved: Story) -> None:
    life = approved
    for minutes in (20, 40, 59):
        life.wrong_by = timedelta(minutes=minutes)
        life.step(minutes=1)
        assert questions(life) == 0
    life.wrong_by = timedelta(minutes=75)
    life.step(minutes=1)
    assert life.read("told")


def test_a_clock_that_jumps_right_before_a_mail_goes_holds_it(approved: Story) -> None:
    life = approved
    look = life.daemon.engine.last_look

    def jumps_meanwhile() -> bool:
        life.wrong_by = 2 * HOURS
        return look()

    life.daemon.engine.last_look = jumps_meanwhile
    life.live_until(berlin(3, 10, 21))
    assert not life.sent()
    assert life.states() == {"anna.schmidt": "approved"}


def test_a_server_that_does_not_tell_its_time_leaves_it_in_doubt(
    approved: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(_: Mailbox) -> datetime:
        raise Refused("[OVERQUOTA] full")

    life = approved
    monkeypatch.setattr(Mailbox, "server_time", refuses)
    life.wrong_by = 2 * HOURS
    life.step(minutes=1)
    assert "would not tell me its time" in life.read("told")[-1].text
    life.live_until(berlin(3, 10, 21))
    assert not life.sent()


def test_after_a_suspend_it_reads_first_and_then_decides(life: Story) -> None:
    """Nine hours with the lid closed: both clocks moved, and what came meanwhile is read before anything goes."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    life.clock.forward(hours=1)
    life.owner_writes(ANNA[1], "Thank you for the talk today!")
    life.clock.forward(hours=8)
    life.live_until(berlin(3, 11, 12))
    assert not life.sent()
    assert life.states() == {"anna.schmidt": "withdrawn"}
    assert questions(life) == 0


def test_the_elapsed_time_of_this_machine_runs() -> None:
    before = elapsed()
    time.sleep(0.01)
    assert 0.005 < elapsed() - before < 5


@pytest.mark.timeout(40)
def test_the_heartbeat_goes_on_when_the_local_clock_is_set_back(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """`schedule` goes by local time: at the end of summer time it would stand still for an hour."""
    looks: list[float] = []
    step = type(life.daemon).step

    def counted(self: daemons.Daemon) -> datetime | None:
        looks.append(time.monotonic())
        if len(looks) == 2:
            monkeypatch.setenv("TZ", "Etc/GMT+5")  # five hours back
            time.tzset()
        if len(looks) == 4:
            os.kill(os.getpid(), 15)
        return step(self)

    monkeypatch.setattr(daemons, "HEARTBEAT", 1)
    monkeypatch.setattr(type(life.daemon), "step", counted)
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    try:
        life.daemon.run()
    finally:
        monkeypatch.undo()
        time.tzset()
    assert len(looks) == 4
    assert all(later - earlier < 10 for earlier, later in itertools.pairwise(looks))
    assert schedule.jobs == []
