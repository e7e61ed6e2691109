"""One mailbox, one followup: a second on the same host is sent away, one on another host is noticed and asked about."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import pytest
from life import OWNER, Clock
from stories import ANNA, SHOWN, Story, berlin, invited

from agent import cli
from agent.carriers.neighbours import MOST_ASKED
from agent.edges.store import Lock
from agent.embedded import MailHost
from agent.errors import AlreadyRunningError, StoreError
from agent.facts import DraftState
from agent.model import Message
from agent.understand import message as messages
from agent.understand.installation import HEADER, Installation, signature_of

ANOTHER = "another followup works on this mailbox"
NO_DEBRIEF = "\ndebrief: {mode: off}\n"


class On(Story):
    """A daemon on a host of its own, `folder` its disk."""

    def start(self) -> None:
        with mock.patch.object(os, "uname", lambda: SimpleNamespace(nodename=self.folder.name)):
            super().start()

    def move_to(self, host: str) -> None:
        """The same state on a host of that name."""
        self.daemon.close()
        start, self.daemon.host = type(self.daemon), host
        old = self.daemon
        self.daemon = start(
            old.engine.config, old.state, old.open_mailbox, old.open_sender, self.clock, self.clock.elapsed, host=host
        )

    def questions(self) -> list[Message]:
        """Those that this one asked about another."""
        asked = {key for key in self.known.asked if key.startswith("another:")}
        tokens = [r["token"] for r in self.daemon.store.rows("SELECT * FROM approval") if r["subject"] in asked]
        return [mail for mail in self.read("question") if any(token in mail.subject for token in tokens)]

    def approvals(self) -> list[bytes]:
        """Our own approval mails; the other one's lie in the same INBOX."""
        return [raw for raw in self.to_owner("approval") if self.ours(raw)]

    def ours(self, raw: bytes) -> bool:
        signed = signature_of(messages.parse(raw))
        return signed is not None and signed[0] == self.daemon.engine.outbox.installation


@contextmanager
def one_mailbox(folder: Path) -> Iterator[tuple[MailHost, Clock]]:
    clock = Clock()
    with MailHost({OWNER: "secret"}, now=clock, folder=folder) as host:
        yield host, clock


@pytest.fixture
def two(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[On, On]]:
    """A laptop and a server, both at work on one mailbox since this morning."""
    with one_mailbox(tmp_path) as (host, clock):
        there = []
        for name in ("laptop", "server"):
            (tmp_path / name).mkdir()
            there.append(On(host, clock, tmp_path / name, getattr(request, "param", NO_DEBRIEF)))
        yield there[0], there[1]
        for each in there:
            each.daemon.close()


def both_until(two: tuple[On, On], when: object, *, minutes: int = 10) -> None:
    clock = two[0].clock
    while clock.now < when:  # type: ignore[operator]
        clock.forward(minutes=minutes)
        for each in two:
            each.daemon.step()


def shown(two: tuple[On, On]) -> None:
    invited(two[0], ANNA)
    two[1].step()
    two[0].clock.now = SHOWN - timedelta(minutes=20)
    both_until(two, SHOWN + timedelta(minutes=30))


# --- on two hosts -----------------------------------------------------------------------------------


def test_each_notices_the_other_asks_once_and_sends_nothing(two: tuple[On, On]) -> None:
    shown(two)
    laptop, server = two
    for me, other in ((laptop, "server"), (server, "laptop")):
        (question,) = me.questions()
        assert ANOTHER in question.subject
        assert f"on the host {other}, seen on Tuesday 10 March" in question.text
        assert me.daemon._status(None).startswith("PAUSED: another followup")
    for me in two:
        for raw in me.approvals():
            me.owner_answers(raw, "send")
    both_until(two, berlin(3, 11, 20), minutes=45)
    assert not laptop.sent()
    assert [len(each.questions()) for each in two] == [1, 1]


@pytest.mark.parametrize("two", ["\ndebrief: {mode: remind}\n"], indirect=True)
def test_two_that_ask_how_it_went_notice_each_other_by_that(two: tuple[On, On]) -> None:
    shown(two)
    assert [len(each.questions()) for each in two] == [1, 1]
    asked = two[0].to_owner("debrief")
    assert [each.ours(raw) for raw in asked for each in two] == [True, False]  # whoever comes second does not ask
    both_until(two, berlin(3, 11, 20), minutes=45)
    assert two[0].to_owner("debrief") == asked  # neither reminds of it, and nobody is shown a draft
    assert not [raw for each in two for raw in each.approvals()]


def test_the_one_that_the_owner_names_goes_on_and_the_other_keeps_still(two: tuple[On, On]) -> None:
    shown(two)
    laptop, server = two
    (question,) = server.questions()
    raw = next(mail for mail in server.to_owner("question") if messages.parse(mail).subject == question.subject)
    laptop.owner_answers(raw, "go")
    both_until(two, laptop.clock.now + timedelta(minutes=20))
    for each in two:
        for approval in each.approvals():
            each.owner_answers(approval, "send")
    both_until(two, berlin(3, 10, 21))
    assert [to for to, _ in server.sent()] == [ANNA[1]]
    assert set(server.states().values()) == {"sent"}
    assert "sent" not in laptop.states().values()
    both_until(two, berlin(3, 12, 20), minutes=180)
    assert len(server.sent()) == 1
    assert [len(each.questions()) for each in two] == [1, 1]


def test_resume_on_the_computer_that_goes_on_is_an_answer_too(two: tuple[On, On]) -> None:
    shown(two)
    server = two[1]
    words = ["resume", "--config", str(server.config_path), "--state", str(server.folder / "state")]
    assert cli.main(words) == 0
    server.daemon.step()
    assert not server.daemon._status(None).startswith("PAUSED")
    assert two[0].daemon._status(None).startswith("PAUSED")


def test_where_both_are_told_to_go_on_they_notice_and_stop_again(two: tuple[On, On]) -> None:
    shown(two)
    for each in two:
        each.daemon.engine.refresh()
        (question,) = (raw for raw in each.to_owner("question") if each.ours(raw) and ANNA[0].encode() not in raw)
        each.owner_answers(question, "go")
    both_until(two, two[0].clock.now + timedelta(minutes=40))
    for each in two:
        for approval in each.approvals():
            each.owner_answers(approval, "snooze 1 hour")
    both_until(two, two[0].clock.now + timedelta(hours=2))
    assert [len(each.questions()) for each in two] == [2, 2]
    assert "although you said that this one goes on" in two[0].questions()[1].text


def test_without_proof_a_word_to_it_changes_nothing(two: tuple[On, On]) -> None:
    shown(two)
    server = two[1]
    question = next(raw for raw in server.to_owner("question") if server.ours(raw))
    server.owner_answers(question, "no", file_sent=False)
    server.step(minutes=1)
    assert None in server.known.rivals.values()
    assert not server.known.answers


# --- the same records twice -------------------------------------------------------------------------

NOON_THERE = NO_DEBRIEF + "\nsequence:\n  thank_you: {from: 0 minutes}\n"


def carried(one: On, tmp_path: Path, how: str = "by import", *, to: str = "new-laptop") -> On:
    """A new laptop, with what the old one had up to now; the old one may go on."""
    state = tmp_path / to / "state"
    state.parent.mkdir()
    export = tmp_path / "export"
    assert cli.main(["export", str(export), "--state", str(one.folder / "state")]) == 0
    if how == "by import":
        assert cli.main(["import", str(export), "--state", str(state)]) == 0
    else:
        state.mkdir()
        shutil.copy(export, state / "followup.sqlite")
    return On(one.host, one.clock, tmp_path / to, one.extra)


def arrivals(life: On) -> list[Message]:
    return [mail for mail in life.read("told") if "records that" in mail.text]


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[On]:
    """An old laptop at work; a thank-you waits for its yes, and may go at once."""
    with one_mailbox(tmp_path) as (host, clock):
        (tmp_path / "laptop").mkdir()
        life = On(host, clock, tmp_path / "laptop", NOON_THERE)
        invited(life, ANNA)
        life.live_until(SHOWN + timedelta(minutes=20))
        assert life.approvals()
        yield life
        life.daemon.close()


@pytest.mark.parametrize("how", ["by import", "as a copy"])
def test_a_yes_that_two_with_the_same_records_hear_sends_nothing(waiting: On, tmp_path: Path, how: str) -> None:
    """Neither has sent anything that would tell the other: whoever came with the records says it first."""
    new = carried(waiting, tmp_path, how)
    both = waiting, new
    both_until(both, waiting.clock.now + timedelta(minutes=1), minutes=1)
    new.owner_answers(new.to_owner("approval")[-1], "send")
    both_until(both, waiting.clock.now + timedelta(minutes=30), minutes=1)
    assert [len(each.questions()) for each in both] == [1, 1]
    assert not new.sent()
    new.daemon.close()


@pytest.mark.parametrize("how", ["by import", "as a copy"])
def test_who_has_the_records_alone_says_it_once_and_goes_on(waiting: On, tmp_path: Path, how: str) -> None:
    new = carried(waiting, tmp_path, how)
    waiting.daemon.close()
    new.owner_answers(new.to_owner("approval")[-1], "send")
    new.step(minutes=1)
    assert not new.sent()
    (said,) = arrivals(new)
    assert "on the host laptop" in said.text
    new.live_until(new.clock.now + timedelta(minutes=30), heartbeat=timedelta(minutes=1))
    assert [to for to, _ in new.sent()] == [ANNA[1]]
    for _ in range(2):
        new.restart()
        new.step(minutes=5)
    assert len(arrivals(new)) == 1
    assert not new.questions()
    new.daemon.close()
    waiting.start()


def test_by_a_timer_it_goes_with_the_next_look(waiting: On, tmp_path: Path) -> None:
    new = carried(waiting, tmp_path)
    waiting.daemon.close()
    new.owner_answers(new.to_owner("approval")[-1], "send")
    new.daemon.once()
    assert not new.sent()
    new.clock.forward(minutes=15)
    new.restart()
    new.daemon.once()
    assert [to for to, _ in new.sent()] == [ANNA[1]]
    new.daemon.close()
    waiting.start()


def test_until_that_could_be_said_nothing_goes(waiting: On, tmp_path: Path) -> None:
    new = carried(waiting, tmp_path)
    waiting.daemon.close()
    new.owner_answers(new.to_owner("approval")[-1], "send")
    new.host.answers = lambda stage: "451 4.3.0 later" if stage == "rcpt" else None
    new.live_until(new.clock.now + timedelta(hours=1), heartbeat=timedelta(minutes=1))
    new.host.answers = None
    assert not [draft for draft in new.known.drafts.values() if DraftState.CLAIMED in draft.since]
    new.live_until(new.clock.now + timedelta(hours=2), heartbeat=timedelta(minutes=1))
    assert [to for to, _ in new.sent()] == [ANNA[1]]
    new.daemon.close()
    waiting.start()


# --- what is no second one --------------------------------------------------------------------------


@pytest.fixture
def one(tmp_path: Path) -> Iterator[On]:
    """An old laptop with a life behind it: a thank-you waits for its yes."""
    with one_mailbox(tmp_path) as (host, clock):
        (tmp_path / "laptop").mkdir()
        life = On(host, clock, tmp_path / "laptop", NO_DEBRIEF)
        invited(life, ANNA)
        life.live_until(SHOWN)
        assert life.approvals()
        yield life
        life.daemon.close()


def goes_on(life: On) -> None:
    life.live_until(life.clock.now + timedelta(hours=1), heartbeat=timedelta(minutes=10))
    assert not life.questions()
    life.owner_answers(life.to_owner("approval")[-1], "send")
    life.live_until(berlin(3, 11, 12), heartbeat=timedelta(minutes=30))
    assert [to for to, _ in life.sent()] == [ANNA[1]]


def test_a_restart_is_no_second_one(one: On) -> None:
    one.restart()
    goes_on(one)


def test_its_own_mails_under_other_message_ids_are_no_second_one(one: On) -> None:
    """Outlook gives each mail a new one."""
    one.clock.forward(minutes=5)
    approval = one.approvals()[0]
    ours = messages.parse(approval).message_id
    assert ours
    one.host.deliver(one.owner, approval.replace(f"Message-ID: {ours}".encode(), b"Message-ID: <new@exchange.example>"))
    goes_on(one)


def test_a_new_laptop_with_the_old_state_is_no_second_one(one: On) -> None:
    one.clock.forward(minutes=30)
    one.move_to("new-laptop")
    goes_on(one)


def test_a_new_laptop_with_a_new_state_is_no_second_one(one: On, tmp_path: Path) -> None:
    one.daemon.close()
    one.clock.forward(minutes=30)
    (tmp_path / "new-laptop").mkdir()
    new = On(one.host, one.clock, tmp_path / "new-laptop")
    new.live_until(new.clock.now + timedelta(minutes=20), heartbeat=timedelta(minutes=5))
    (question,) = new.questions()  # what came before it is history, and asked about once as such
    assert "worked on this mailbox before" in question.subject
    assert ANOTHER not in question.subject
    new.daemon.close()
    one.start()


def test_a_backup_that_is_put_back_is_no_second_one(one: On, tmp_path: Path) -> None:
    one.daemon.close()
    shutil.copytree(one.folder / "state", tmp_path / "backup")
    one.start()
    one.step(minutes=10)
    for words in ("detail: how you deploy", "nonsense"):
        one.owner_answers(one.approvals()[-1], words)
        one.step(minutes=10)  # mails that the backup does not know
    one.daemon.close()
    shutil.rmtree(one.folder / "state")
    shutil.copytree(tmp_path / "backup", one.folder / "state")
    one.clock.forward(minutes=10)
    one.start()
    one.live_until(one.clock.now + timedelta(minutes=40), heartbeat=timedelta(minutes=10))
    assert not one.questions()


def test_who_comes_back_after_another_had_its_place_asks_nothing(one: On, tmp_path: Path) -> None:
    one.daemon.close()
    (tmp_path / "server").mkdir()
    server = On(one.host, one.clock, tmp_path / "server")
    server.live_until(server.clock.now + timedelta(hours=2), heartbeat=timedelta(minutes=15))
    server.daemon.close()
    one.clock.forward(minutes=10)
    one.start()
    one.live_until(one.clock.now + timedelta(hours=1), heartbeat=timedelta(minutes=10))
    assert not one.questions()


@pytest.mark.parametrize(
    ("sender", "value"),
    [
        ("mallory@evil.example", "0123456789abcdef0123; host=evil; mail=<x@evil.example>"),
        (OWNER, "0123456789abcdef0123; host=a b; mail=<x@evil.example>"),
        (OWNER, "; host=a; mail=<x>"),
    ],
)
def test_a_mail_that_only_looks_like_one_is_none(one: On, sender: str, value: str) -> None:
    one.clock.forward(minutes=10)
    one.writes(sender, "hello", headers={HEADER: value, "X-Followup": "approval"})
    one.step()
    assert not one.known.rivals


def test_of_forged_marks_a_few_are_asked_about(one: On) -> None:
    one.clock.forward(minutes=10)
    for number in range(20):
        mark = f"{number:032x}; host=evil{number}; mail=<{number}@evil.example>"
        one.writes(OWNER, f"hello {number}", headers={HEADER: mark, "X-Followup": "approval"})
    one.step()
    assert len(one.questions()) == MOST_ASKED
    assert len(one.known.rivals) == MOST_ASKED


def test_what_an_installation_signs_can_be_read_back_and_holds_no_odd_letters() -> None:
    me = Installation("ab" * 16, "jane's laptop\r\n")
    mail = messages.parse(f"{HEADER}: {me.signs('<1@example.org>')}\r\n\r\nx".encode())
    assert signature_of(mail) == (Installation("ab" * 16, "jane-s-laptop--"), "<1@example.org>")


def test_mails_to_contacts_name_no_installation(one: On) -> None:
    one.says("send", to=one.approvals()[0])
    one.live_until(berlin(3, 10, 21))
    assert HEADER.lower().encode() not in one.sent()[0][1].lower()


# --- on one host ------------------------------------------------------------------------------------


def test_the_lock_of_one_that_was_killed_holds_nobody_back(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from agent.edges.store import Lock; "
        "lock = Lock(Path(sys.argv[1])); print('held', flush=True); signal.pause()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "lock")], cwd=Path(__file__).parent.parent, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunningError, match=rf"process {holder.pid}\).*stop it, or give --state another"):
            Lock(tmp_path / "lock")
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait(10)
    Lock(tmp_path / "lock").release()


needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="mounting, and being somebody else, takes root")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(place)], capture_output=True)
    if done.returncode != 0:
        pytest.skip("a small file system cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@needs_root
def test_a_lock_on_a_full_disk_is_an_error_with_words(disk: Path) -> None:
    (disk / "lock").touch()
    with pytest.raises(OSError, match="No space"), (disk / "ballast").open("wb") as ballast:
        ballast.write(b"x" * 1_000_000)
    with pytest.raises(StoreError, match=r"lock: the lock cannot be written: .*No space left"):
        Lock(disk / "lock")


@needs_root
def test_a_lock_on_a_disk_that_cannot_be_written_is_an_error_with_words(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(StoreError, match=r"lock: the lock cannot be opened: .*Read-only file system"):
        Lock(disk / "lock")


@needs_root
def test_the_lock_of_another_user_is_an_error_with_words(tmp_path: Path) -> None:
    state = tmp_path / "state"
    Lock(state / "lock").release()
    tmp_path.chmod(0o755)
    code = (
        "import os, sys; from pathlib import Path\n"
        "from agent.edges.store import Lock; from agent.errors import StoreError\n"
        "os.setuid(65534)\ntry: Lock(Path(sys.argv[1]))\nexcept StoreError as error: print(error)"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(state / "lock")],
        cwd=Path(__file__).parent.parent, capture_output=True, text=True,
    )  # fmt: skip
    assert "lock: the lock cannot be opened: " in said.stdout, said.stderr
    assert "Permission denied" in said.stdout
