"""What goes wrong outside: each time one clear line with the way out, nothing lost, nothing sent, no storm."""

from __future__ import annotations

import contextlib
import functools
import os
import re
import socket
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from life import START, Life, ics, life
from running import AT_ONCE, Around, WallClock, until

from agent import cli
from agent.edges import secrets
from agent.embedded import MailHost
from agent.errors import ConnectionFailedError, FollowupError, StoreError
from agent.facts import DraftState
from agent.model import MachineReading, Message
from agent.understand import machine
from agent.understand import message as messages

ANNA = "anna.schmidt@globex.example"
INTERVIEW = START + timedelta(hours=1)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Life]:
    """A life in this process, whose clock is told the time."""
    with life(tmp_path) as a_life:
        yield a_life


@pytest.fixture
def around(mail_host: MailHost, tmp_path: Path) -> Around:
    """A daemon in a process of its own, on the real clock."""
    return Around(mail_host, WallClock(), tmp_path, AT_ONCE)


def told(world: Life) -> str:
    """All that the owner was told, beside drafts and questions."""
    return "\n".join(messages.parse(mail).text for mail in world.to_owner("told"))


def states(world: Life) -> list[DraftState]:
    return [row.state for row in world.daemon.engine.ledger.drafts()]


def staged(world: Life) -> bytes:
    """An interview has taken place and its draft lies before the owner."""
    world.invite(ics(start=INTERVIEW))
    world.step()
    world.step(hours=6)  # an hour of interview, three of waiting, and the window is open
    (approval,) = world.to_owner("approval")
    return approval


# --- mail -----------------------------------------------------------------------------------------

GOOD = ics(start=INTERVIEW)
BROKEN_INVITES = {
    "it ends in the middle of a line": "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n\x00\xff:::\r\nEND:VEVE",
    "it has no start": re.sub(r"DTSTART.*\r\n", "", GOOD),
    "its start is no time": re.sub(r"DTSTART.*\r\n", "DTSTART:in the afternoon\r\n", GOOD),
    "it is a web page": "<!doctype html><title>Your invitation</title>",
}


@pytest.mark.parametrize("calendar", BROKEN_INVITES.values(), ids=BROKEN_INVITES)
def test_an_invitation_that_cannot_be_read_is_told_of_once_and_stops_no_other(
    world: Life, calendar: str, caplog: pytest.LogCaptureFixture
) -> None:
    world.invite(calendar, sender="jobs@initech.example", subject="Interview at Initech")
    world.invite(GOOD)
    world.step()
    world.restart()
    world.step(hours=6)
    assert told(world).count("An invitation from jobs@initech.example (“Invitation: Interview at Initech”)") == 1
    assert "ask them to send it anew" in told(world)
    assert "a calendar in a mail cannot be read" in caplog.text
    assert list(world.daemon.engine.known.applications) == ["globex"]
    assert len(world.to_owner("approval")) == 1


@pytest.mark.parametrize(
    "component",
    [
        "",
        "BEGIN:VTODO\r\nUID:t\r\nSUMMARY:Send references\r\nEND:VTODO\r\n",
        "BEGIN:VFREEBUSY\r\nUID:f\r\nEND:VFREEBUSY\r\n",
    ],
)
def test_a_calendar_without_events_is_no_broken_invitation(world: Life, component: str) -> None:
    world.invite(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\n{component}END:VCALENDAR\r\n")
    world.step()
    assert not world.to_owner()


HEAD = b"From: Anna Schmidt <anna.schmidt@globex.example>\r\nTo: jane@example.org\r\nMIME-Version: 1.0\r\n"
NESTED = b"Content-Type: multipart/mixed; boundary=a\r\n\r\n"
UNREADABLE = {
    "unknown letters": HEAD + b"Message-ID: <q1@globex.example>\r\nSubject: Your visit\r\n"
    b"Content-Type: text/plain; charset=klingon-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\xff\xfe\xfd\r\n",
    "a broken transfer encoding": HEAD + b"Message-ID: <q2@globex.example>\r\nSubject: Your visit\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!\xffnot base64?\r\n",
    "parts in parts in parts": HEAD + b"Message-ID: <@\r\nTo: \"\r\nSubject: =?utf-8?q?=FF=FE?=\r\n"
    + NESTED + b"--a\r\n".join([b""] + [NESTED] * 2000),
}  # fmt: skip


@pytest.mark.parametrize("raw", UNREADABLE.values(), ids=UNREADABLE)
def test_a_mail_nobody_can_read_may_be_an_answer_and_holds_the_follow_up(world: Life, raw: bytes) -> None:
    world.invite(GOOD)
    world.step()
    world.clock.forward(hours=3)
    world.arrives(raw, ANNA)
    world.step(minutes=1)
    world.step(hours=20)
    assert not world.to_owner("approval")
    assert len(world.to_owner("question")) == 1
    assert not world.sent()


def breaks_on(subject: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A reader that raises at mails of that subject; the list grows with each try."""
    tries: list[str] = []
    read = machine.read

    def broken(message: Message, **beside: Any) -> MachineReading:
        if message.subject == subject:
            tries.append(subject)
            raise IndexError(f"{message.subject}: the words of the mail")
        return read(message, **beside)

    monkeypatch.setattr(machine, "read", broken)
    return tries


def test_a_mail_that_breaks_the_reader_is_tried_three_times_then_set_aside_and_told_of(
    world: Life, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tries = breaks_on("Riddle", monkeypatch)
    world.invite(GOOD)
    world.step()
    world.clock.forward(hours=3)
    world.writes("friend@initech.example", "abracadabra", subject="Riddle")
    world.writes("maria@initech.example", "Are you free on Friday?")
    for _ in range(2):
        with pytest.raises(FollowupError, match=r"a mail in INBOX \(number \d+\) could not be understood") as error:
            world.step(minutes=1)
        assert "abracadabra" not in str(error.value)
        assert "the words of the mail" not in str(error.value)
    world.step(minutes=1)
    world.step(minutes=1)
    assert len(tries) == 3
    assert "A mail in INBOX from friend@initech.example (“Riddle”) could not be read" in told(world)
    assert "after 3 tries (IndexError in test_bad_input.py:" in caplog.text
    assert "the words of the mail" not in caplog.text
    # What came after it was read, and what was due goes on.
    assert "maria@initech.example" in {mail.address for mail in world.daemon.engine.known.unattached.values()}
    world.step(hours=4)
    assert len(world.to_owner("approval")) == 1


def test_a_calendar_file_that_breaks_the_reader_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from agent.understand import invite

    (tmp_path / "calendars").mkdir()
    (tmp_path / "calendars" / "odd.ics").write_text("odd")
    os.mkfifo(tmp_path / "calendars" / "pipe.ics")  # would be waited for
    (tmp_path / "calendars" / "panel.ics").write_text(GOOD)
    read = invite.read
    monkeypatch.setattr(invite, "read", lambda data, **more: 1 / 0 if data == b"odd" else read(data, **more))
    with life(tmp_path, extra=f"calendars: [{{folder: {tmp_path}/calendars}}, {{folder: {tmp_path}/gone}}]\n") as world:
        world.step()
        world.step(hours=6)
        assert len(world.to_owner("approval")) == 1
    where = f"calendar {tmp_path}/calendars"
    for line in (
        f"{where}/odd.ics: it could not be understood (ZeroDivisionError in ",
        f"{where}/pipe.ics: not a file of at most",
        f"calendar {tmp_path}/gone: not there; it is looked for again at each wake",
    ):
        assert caplog.text.count(line) == 1


# --- the mailbox ----------------------------------------------------------------------------------


def test_a_folder_that_is_not_there_is_named_once_and_the_others_are_read(around: Around) -> None:
    text = around.config_path.read_text()
    around.config_path.write_text(text.replace("  login:", "  folders: [INBOX, Sent, Bewerbungen]\n  login:"))
    assert "problem: folder Bewerbungen is not there" in around.says("check", "--online", expect=1).stdout
    with around.running() as daemon:
        around.interview_just_over()
        until(lambda: around.to_owner("approval"), "the approval mail")
        daemon.stop()
    assert daemon.log.count("folder Bewerbungen is not there; it is looked for at each wake") == 1


def test_a_mailbox_numbered_anew_is_read_again_without_any_effect_twice(
    world: Life, caplog: pytest.LogCaptureFixture
) -> None:
    approval = staged(world)
    world.owner_answers(approval, "send")
    world.step(minutes=1)
    (note,) = world.sent()
    before = [number for number, _ in world.daemon.store.facts()]
    # As the server sees it, it is the daemon whose numbers are of another time.
    world.daemon.store.change("UPDATE position SET uidvalidity=uidvalidity+1")
    world.step(minutes=1)
    assert "folder INBOX was numbered anew by the server; it is read again, nothing has effect twice" in caplog.text
    assert [number for number, _ in world.daemon.store.facts()] == before
    world.step(hours=2)
    assert world.sent() == [note]
    assert len(world.to_owner("approval")) == len(world.to_owner("confirmation")) == 1
    world.writes(ANNA, "Thanks!", name="Anna Schmidt")
    world.step(minutes=1)
    assert len(list(world.daemon.store.facts())) == len(before) + 1


# --- signing in -----------------------------------------------------------------------------------


def test_a_wrong_password_ends_it_at_the_start_with_4_after_one_try(around: Around) -> None:
    around.configure(password="guess")
    with around.running(ready=False) as daemon:
        assert daemon.exit_code() == 4
    assert daemon.log.count("refused the sign-in of owner@example.org") == 1
    assert "Check mail.login; many providers want an app password" in daemon.log
    assert "guess" not in daemon.log
    assert "Traceback" not in daemon.log


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ("false", "password_command (false) failed with status 1"),
        ("/no/such/program --secret", "password_command (/no/such/program) cannot be run: No such file or directory"),
        ("true", "password_command (true) gave an empty first line: the password belongs there"),
        ("sleep 60", "password_command (sleep) did not end within 0.3 seconds: it must print the password and end"),
    ],
)
def test_a_password_command_that_gives_none_is_4_and_named(
    around: Around, command: str, line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    around.configure(login=f"{{user: {around.owner}, password_command: '{command}'}}")
    monkeypatch.setattr(secrets, "password", functools.partial(secrets.password, command_seconds=0.3))
    words = ["run", "--once", "--config", str(around.config_path), "--state", str(around.folder / "state")]
    assert cli.main(words) == 4
    told = capsys.readouterr().err
    assert line in told
    assert "--secret" not in told


def test_a_password_that_stops_working_is_no_storm(around: Around) -> None:
    """Later than at the start it may mend itself; but accounts get locked by too many tries."""
    secret = around.folder / "secret"
    secret.write_text(around.host.accounts[around.owner])
    around.configure(login=f"{{user: {around.owner}, password_command: 'cat {secret}'}}")
    with around.running() as daemon:
        secret.write_text("changed")
        around.host.cut()
        daemon.await_line("refused the sign-in of …@example.org")
        daemon.await_line("next try in 900 s")
        time.sleep(1.5)
        daemon.stop()
    assert daemon.log.count("refused the sign-in") == 1


# --- servers --------------------------------------------------------------------------------------


@contextmanager
def counting() -> Iterator[tuple[int, list[float]]]:
    """A server that hangs up on whoever comes: its port, and when they came."""
    came: list[float] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.1)
        going = True

        def serve() -> None:
            while going:
                try:
                    peer, _ = listening.accept()
                except TimeoutError:
                    continue
                came.append(time.monotonic())
                peer.close()

        thread = threading.Thread(target=serve)
        thread.start()
        yield listening.getsockname()[1], came
        going = False
        thread.join()


def test_a_server_that_hangs_up_is_tried_again_ever_more_slowly(around: Around) -> None:
    with counting() as (port, came):
        around.configure(imap=f"{{host: localhost, port: {port}, tls: implicit, ca_file: {around.host.ca_file}}}")
        with around.running(ready=False) as daemon:
            daemon.await_line("next try in 4 s")
            daemon.stop()
            assert len(came) == 3
    assert f"localhost:{port} " in daemon.log
    assert re.findall(r"next try in (\d+) s", daemon.log) == ["1", "2", "4"]


def test_a_certificate_nobody_vouches_for_is_5_with_the_way_out(around: Around) -> None:
    for name, port in (("imap", around.host.imap_port), ("smtp", around.host.submission_port)):
        ca, text = f", ca_file: {around.host.ca_file}", around.config_path.read_text()
        around.configure(**{name: re.search(rf"{name}: ({{.*port: {port}.*}})", text)[1].replace(ca, "")})
        around.interview_just_over()
        told = around.says("run", "--once", expect=5).stderr
        assert f"localhost:{port}" in told
        assert "not trusted" in told
        assert "ca_file" in told
        assert not around.to_owner()
        around.config_path.write_text(text)
    around.says("run", "--once")
    assert around.to_owner("approval")


def test_a_server_that_goes_and_comes_back_loses_nothing_and_doubles_nothing(around: Around) -> None:
    host = around.host
    with around.running() as daemon:
        around.interview_just_over()
        approval = until(lambda: around.to_owner("approval"), "the approval mail")[-1]
        host.go_down()
        daemon.await_line("next try in 1 s")
        assert re.search(rf"WARNING .*localhost:{host.imap_port}.*; next try in 1 s", daemon.log)
        host.come_up()
        around.owner_sends(approval, "send")
        until(around.sent, "the thank-you")
        # A mail to the owner that a cut hits is sent again a minute later or more: the cuts come after it.
        until(lambda: around.to_owner("confirmation"), "the confirmation")
        for _ in range(3):
            host.cut()
            time.sleep(0.2)
        around.interview_just_over(uid="iv-2@globex.example")
        around.writes(ANNA, "Thank you!", name="Anna Schmidt", answers=around.sent()[0][1])
        until(lambda: received(around), "her answer")
        daemon.stop()
    assert [to for to, _ in around.sent()] == [ANNA]
    assert len(around.to_owner("confirmation")) == 1
    assert len(re.findall("next try in", daemon.log)) <= 12


def received(around: Around) -> bool:
    return any(each.get("fact") == "MailReceived" for each in around.told("why", "globex"))


def test_while_the_way_out_is_shut_drafts_and_answers_wait(tmp_path: Path) -> None:
    """Only SMTP is out of order: nothing is lost, nothing is thought to have gone."""
    shut = [True]

    def answers(stage: str) -> str | None:
        return "421 4.3.0 try again later" if shut[0] and stage == "mail" else None

    with life(tmp_path, answers=answers) as world:
        world.invite(GOOD)
        world.step()
        world.step(hours=6)
        assert not world.to_owner()
        assert states(world) == [DraftState.STAGED]
        shut[0] = False
        world.step(minutes=2)
        (approval,) = world.to_owner("approval")
        shut[0] = True
        world.owner_answers(approval, "send")
        world.step(minutes=1)
        world.step(minutes=1)
        assert states(world) == [DraftState.APPROVED]
        shut[0] = False
        world.step(minutes=40)
        assert states(world) == [DraftState.SENT]
        assert [to for to, _ in world.sent()] == [ANNA]


def test_a_mailbox_lost_right_before_a_mail_goes_stops_the_mail(world: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last look cannot be done: the mail waits, and the connection is made anew."""
    approval = staged(world)
    world.owner_answers(approval, "send")
    looks = 0
    look = type(world.daemon._mailroom).look

    def lost(room: object) -> int:
        nonlocal looks
        looks += 1
        if looks == 2:  # the first is the step's own
            raise ConnectionFailedError("localhost:993 went away")
        return look(room)

    monkeypatch.setattr(type(world.daemon._mailroom), "look", lost)
    with pytest.raises(ConnectionFailedError, match="the connection to the mailbox was lost; it is made anew"):
        world.step(minutes=1)
    assert not world.sent()
    assert states(world) == [DraftState.APPROVED]
    world.step(minutes=1)
    assert [to for to, _ in world.sent()] == [ANNA]


# --- the store ------------------------------------------------------------------------------------


@contextmanager
def small_disk(state: Path) -> Iterator[None]:
    """A file system of a megabyte."""
    state.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", state], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("a small file system cannot be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", state], check=True)


def fill(ballast: Path) -> None:
    """To the last byte."""
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)


def test_on_a_full_disk_nothing_is_sent_and_it_goes_on_when_there_is_room(tmp_path: Path) -> None:
    state = tmp_path / "state"
    with small_disk(state), life(tmp_path) as world:
        world.owner_answers(staged(world), "send")
        fill(state / "ballast")
        for _ in range(3):
            with pytest.raises(StoreError, match=r"followup\.sqlite: cannot write: database or disk is full"):
                world.step(minutes=1)
        assert not world.sent()
        (state / "ballast").unlink()
        world.step(minutes=1)
        assert [to for to, _ in world.sent()] == [ANNA]
        assert len(world.to_owner("confirmation")) == 1


def test_while_the_store_cannot_be_written_nothing_is_sent(world: Life) -> None:
    world.owner_answers(staged(world), "send")
    world.daemon.store.db.execute("PRAGMA query_only=ON")
    for _ in range(3):
        with pytest.raises(StoreError, match=r"followup\.sqlite: cannot write: attempt to write a readonly database"):
            world.step(minutes=1)
    assert not world.sent()
    assert len(world.to_owner()) == 1
    world.daemon.store.db.execute("PRAGMA query_only=OFF")
    world.step(minutes=1)
    assert [to for to, _ in world.sent()] == [ANNA]


def test_a_state_directory_that_cannot_be_made_is_6(around: Around) -> None:
    (around.folder / "file").write_text("in the way")
    config = ("--config", str(around.config_path), "--state", str(around.folder / "file" / "state"))
    for words in (("run",), ("run", "--once")):
        assert cli.main([*words, *config]) == 6


def test_a_damaged_store_is_6_and_nothing_is_sent(around: Around) -> None:
    around.interview_just_over()
    around.says("run", "--once")
    path = around.folder / "state" / "followup.sqlite"
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)  # the first page is whole: it opens
    path.write_bytes(data)
    for words in (("run", "--once"), ("run",), ("status",), ("approve", "d1")):
        told = around.says(*words, expect=6).stderr
        assert "followup.sqlite: " in told
        assert "the store is damaged" in told
        assert "`followup import --replace BACKUP`" in told
        assert "Traceback" not in told
    assert not around.sent()


def test_a_fact_of_a_newer_version_is_6_and_named(around: Around) -> None:
    around.says("run", "--once")
    with closing(sqlite3.connect(around.folder / "state" / "followup.sqlite")) as store, store:
        store.execute("INSERT INTO fact(kind, body) VALUES ('OwnerMoved', '{}')")
    for words in (("run", "--once"), ("status",)):
        told = around.says(*words, expect=6).stderr
        assert "the store holds a fact this version cannot read (OwnerMoved)" in told
