"""The daemon as a process: stopped, killed and started again at any moment, nothing is lost and nothing goes twice."""

from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from life import OWNER
from running import AT_ONCE, Around, Running, WallClock, until
from servers import RealHost

from agent.embedded import MailHost
from agent.understand import message as messages

ANNA = "anna.schmidt@globex.example"


@pytest.fixture
def world(any_host: MailHost, tmp_path: Path) -> Around:
    """Once with the embedded host, once with Dovecot and Postfix; the clock is the real one."""
    return Around(any_host, WallClock(), tmp_path, AT_ONCE)


@pytest.fixture
def small_world(mail_host: MailHost, tmp_path: Path) -> Around:
    """The embedded host alone, for what the kind of server makes no difference to."""
    return Around(mail_host, WallClock(), tmp_path, AT_ONCE)


def shown(world: Around) -> bytes:
    """The approval mail, once it lies in the INBOX."""
    return until(lambda: world.to_owner("approval"), "the approval mail")[-1]


def went_out(world: Around) -> None:
    """The thank-you has reached the world, once, and the owner has been told what became of their word."""
    until(world.sent, "the thank-you")
    until(lambda: world.to_owner("confirmation"), "the confirmation")
    assert [to for to, _ in world.sent()] == [ANNA]
    assert len(world.to_owner("approval")) == 1


def states(world: Around) -> list[object]:
    _, application = world.told("status")
    return [draft["state"] for draft in application["drafts"]]


@pytest.mark.parametrize("under_nohup", [False, True])
def test_the_end_of_its_terminal_is_an_end_in_order_but_for_who_wants_to_outlive_it(
    small_world: Around, under_nohup: bool
) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN if under_nohup else signal.SIG_DFL)
    try:
        with small_world.running(cold=True) as daemon:
            signal.signal(signal.SIGHUP, before)
            daemon.process.send_signal(signal.SIGHUP)
            if under_nohup:
                small_world.interview_just_over()
                shown(small_world)
                daemon.stop()
            assert daemon.exit_code() == 0
            assert daemon.log.rstrip().endswith("stopped")
    finally:
        signal.signal(signal.SIGHUP, before)


def test_an_invite_becomes_a_thank_you_by_way_of_the_owners_yes(world: Around) -> None:
    with world.running(cold=True) as daemon:
        world.interview_just_over()
        world.owner_sends(shown(world), "send")
        went_out(world)
        daemon.stop()
    mail = messages.parse(world.sent()[0][1])
    assert (mail.sender.email, mail.to[0].name) == (world.owner, "Anna Schmidt")
    assert states(world) == ["sent"]
    assert not world.to_owner("told")


def the_invite_came(world: Around) -> None:
    world.interview_just_over()


def it_was_staged(world: Around) -> None:
    world.interview_just_over()
    shown(world)


def the_answer_came(world: Around) -> None:
    it_was_staged(world)
    world.owner_sends(shown(world), "send")


def the_mail_went(world: Around) -> None:
    the_answer_came(world)
    until(world.sent, "the thank-you")


MOMENTS = (the_invite_came, it_was_staged, the_answer_came, the_mail_went)


@pytest.mark.parametrize("moment", MOMENTS)
def test_sigterm_at_any_moment_ends_with_0_and_the_next_start_goes_on(
    small_world: Around, moment: Callable[[Around], None]
) -> None:
    _ended_and_begun_again(small_world, moment)


@pytest.mark.real
@pytest.mark.parametrize(
    "moment",
    [the_answer_came, *(pytest.param(each, marks=pytest.mark.long) for each in MOMENTS if each != the_answer_came)],
)
def test_so_it_is_with_dovecot_and_postfix(
    real_host: RealHost, tmp_path: Path, moment: Callable[[Around], None]
) -> None:
    _ended_and_begun_again(Around(real_host, WallClock(), tmp_path, AT_ONCE), moment)


def _ended_and_begun_again(world: Around, moment: Callable[[Around], None]) -> None:
    with world.running() as daemon:
        moment(world)
        daemon.stop()
    with world.running() as daemon:
        approval = shown(world)
        if moment in (the_invite_came, it_was_staged):
            assert not world.sent()
            world.owner_sends(approval, "send")
        went_out(world)
        daemon.stop()
    # A third start has nothing left to do.
    world.says("run", "--once")
    went_out(world)


def kill_at(world: Around, daemon: Running, stage: str, *, mail: int) -> None:
    """SIGKILL while the server stands at that stage of the n-th mail it is given from now on."""
    stages: list[str] = []

    def answers(seen: str) -> None:
        stages.append(seen)
        if seen == stage and stages.count("mail") == mail:
            daemon.process.kill()
            world.host.answers = None

    world.host.answers = answers


# That each of these is before the first byte is shown quicker by `test_crash_matrix`, which kills from within.
@pytest.mark.parametrize("stage", [*(pytest.param(each, marks=pytest.mark.long) for each in ("mail", "rcpt")), "data"])
def test_killed_before_the_first_byte_it_sends_after_the_restart_once(small_world: Around, stage: str) -> None:
    world = small_world
    with world.running() as daemon:
        world.interview_just_over()
        approval = shown(world)
        kill_at(world, daemon, stage, mail=2)  # the owner's own answer is the first
        world.owner_sends(approval, "send")
        assert daemon.exit_code() == -signal.SIGKILL
    assert not world.sent()
    world.says("run", "--once")  # what ended it may do so again: the next try is a minute off
    assert states(world) == ["approved"]
    a_minute_passes(world)
    with world.running() as daemon:
        went_out(world)
        daemon.stop()
    assert states(world) == ["sent"]


def a_minute_passes(world: Around) -> None:
    """For the draft that waits for its next try; nobody else has the store open."""
    with closing(sqlite3.connect(world.folder / "state" / "followup.sqlite")) as store, store:
        ((next_try,),) = store.execute("SELECT next_try FROM draft").fetchall()
        ahead = datetime.fromisoformat(next_try) - world.clock.now
        assert timedelta(0) < ahead <= timedelta(minutes=1)
        store.execute("UPDATE draft SET next_try=?", (world.clock.now.isoformat(timespec="microseconds"),))


def test_killed_before_the_answer_to_the_text_it_never_sends_again_by_itself(small_world: Around) -> None:
    world = small_world
    with world.running() as daemon:
        world.interview_just_over()
        approval = shown(world)
        kill_at(world, daemon, "dot", mail=2)
        world.owner_sends(approval, "send")
        assert daemon.exit_code() == -signal.SIGKILL
    assert len(world.sent()) == 1  # the server had it all; nobody was left to hear so
    with world.running() as daemon:
        until(lambda: world.to_owner("confirmation"), "the confirmation")
        daemon.stop()
    assert states(world) == ["in_doubt"]
    world.says("run", "--once")
    assert len(world.sent()) == 1


def test_killed_while_the_approval_mail_goes_out_the_owner_has_it_once(small_world: Around) -> None:
    world = small_world
    with world.running() as daemon:
        kill_at(world, daemon, "dot", mail=1)
        world.interview_just_over()
        assert daemon.exit_code() == -signal.SIGKILL
    with world.running() as daemon:
        world.owner_sends(shown(world), "send")
        went_out(world)
        daemon.stop()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[tuple[str, list[str]]]:
    """A service manager's socket: its path, and what was said to it, which grows."""
    path, heard = f"/tmp/fu-{os.getpid()}.notify", []  # a socket's path may have 107 bytes
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(path)

        def listen() -> None:
            while message := listening.recv(4096).decode():
                heard.extend(message.splitlines())

        thread = threading.Thread(target=listen)
        thread.start()
        yield path, heard
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
            end.connect(path)
            end.send(b"")
        thread.join(5)
    Path(path).unlink()


def test_the_service_manager_hears_ready_alive_and_stopping(
    small_world: Around, manager: tuple[str, list[str]]
) -> None:
    path, heard = manager
    with small_world.running(NOTIFY_SOCKET=path, WATCHDOG_USEC="600000") as daemon:
        until(lambda: heard.count("WATCHDOG=1") >= 4, "some signs of life", seconds=5)
        assert "STATUS=0 applications, 0 drafts wait for you, nothing planned" in heard
        assert heard.count("READY=1") == 1
        assert "STOPPING=1" not in heard
        daemon.stop()
    until(lambda: "STOPPING=1" in heard, "the farewell")


def test_a_service_is_up_while_its_server_is_not(small_world: Around, manager: tuple[str, list[str]]) -> None:
    """Otherwise an outage at boot would be taken for a service that does not start, and ended."""
    path, heard = manager
    small_world.host.go_down()
    with small_world.running(ready=False, NOTIFY_SOCKET=path, WATCHDOG_USEC="600000") as daemon:
        until(lambda: "READY=1" in heard, "ready in spite of it")
        until(lambda: any(line.startswith("STATUS=trouble: localhost:") for line in list(heard)), "what is wrong")
        alive = heard.count("WATCHDOG=1")
        until(lambda: heard.count("WATCHDOG=1") >= alive + 4, "signs of life between two tries", seconds=5)
        small_world.host.come_up()
        daemon.await_line("ready")
        daemon.stop()


def test_a_second_daemon_on_the_same_state_is_sent_away(small_world: Around) -> None:
    with small_world.running() as first:
        for words in (("run",), ("run", "--once")):
            told = small_world.says(*words, expect=7).stderr
            assert f"process {first.process.pid}" in told
            assert "uses this state directory; stop it, or give --state another directory" in told
        assert first.process.poll() is None
        first.stop()
    small_world.says("run", "--once")


def test_run_once_looks_does_what_is_due_and_ends(small_world: Around) -> None:
    world = small_world
    world.says("run", "--once")
    world.interview_just_over()
    world.says("run", "--once")
    (approval,) = world.to_owner("approval")
    world.says("run", "--once")
    assert not world.sent()
    world.owner_sends(approval, "yes, please")
    world.says("run", "--once")
    world.says("run", "--once")
    went_out(world)


def test_an_approval_from_the_shell_is_seen_by_the_running_daemon(small_world: Around) -> None:
    world = small_world
    with world.running() as daemon:
        world.interview_just_over()
        shown(world)
        assert "approved" in world.says("approve", "d1").stdout
        world.writes("friend@example.net", "Lunch?")  # any wake will do; by itself it looks every 30 s
        until(world.sent, "the thank-you")
        daemon.stop()
    assert [to for to, _ in world.sent()] == [ANNA]


def test_the_log_holds_nothing_of_anybodys_mail(small_world: Around) -> None:
    """At its most talkative: no address of a contact, no words, no code, no password."""
    world = small_world
    with world.running("--debug") as daemon:
        world.interview_just_over()
        approval = shown(world)
        world.owner_sends(approval, "detail: the zebra crossing on platform nine")
        approval = until(lambda: world.to_owner("approval")[1:], "the new text")[-1]
        world.owner_sends(approval, "send")
        until(world.sent, "the thank-you")
        world.writes(ANNA, "Thank you, the xylophone was lovely.", name="Anna Schmidt", answers=world.sent()[0][1])
        world.writes(OWNER, "send", subject="Re: [f-" + "a" * 32 + "]", headers={"Auto-Submitted": "auto-replied"})
        daemon.await_line("a code this installation did not give")
        daemon.stop()
        log = daemon.log.lower()
    tokens = [re.search(rb"\[f-([a-z2-7]+)\]", mail)[1].decode() for mail in world.to_owner("approval")]
    private = [ANNA, "schmidt", "zebra", "xylophone", "thank you", world.host.accounts[world.owner], *tokens]
    assert [word for word in private if word.lower() in log] == []
