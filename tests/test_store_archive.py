"""The state as one file: taken out whole, put back on another machine or after a loss; nothing goes twice, nothing is
lost."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from archived import NEXT_DAY, backup, verb
from stories import ANNA, SHOWN, Story, berlin, invited, story

from agent.edges import pulse, store_file
from agent.edges.pulse import Pulse
from agent.edges.store import Store
from agent.verbs import archive


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    """A thank-you to Anna has been shown."""
    with story(tmp_path) as told:
        invited(told, ANNA)
        told.live_until(SHOWN)
        yield told


SERVICE = 65534
"""A user that a service runs as."""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root works in another user's directory")
def test_what_root_makes_in_a_services_directory_is_the_services(life: Story) -> None:
    """A daemon that cannot open what `sudo followup import` has put there would never start again."""
    file, state = backup(life), life.folder / "theirs"
    state.mkdir()
    os.chown(state, SERVICE, SERVICE)
    for words in (("import", str(file)), ("import", "--replace", str(file)), ("pause",), ("status",)):
        assert verb(life, *words, state="theirs") == 0
    pulse.write(state, Pulse(1, NEXT_DAY))
    Store(state / "another.sqlite").close()
    made = {path.name: path.stat().st_uid for path in state.iterdir()}
    assert made == dict.fromkeys(made, SERVICE)
    assert {"followup.sqlite", "lock", "pulse.json"} <= made.keys()
    assert len(made) == 5  # what was replaced, too


@pytest.mark.skipif(os.geteuid() != 0, reason="only root works in another user's directory")
def test_a_link_in_somebodys_directory_gives_nothing_away(tmp_path: Path) -> None:
    (tmp_path / "roots").touch()
    (tmp_path / "theirs").mkdir()
    (link := tmp_path / "theirs" / "lock").symlink_to(tmp_path / "roots")
    os.chown(tmp_path / "theirs", SERVICE, SERVICE)
    store_file.give_to_the_owner(link)
    assert (tmp_path / "roots").stat().st_uid == 0


# --- the file --------------------------------------------------------------------------------------


def test_an_export_is_one_private_file_that_says_what_it_holds(life: Story, capsys: pytest.CaptureFixture[str]) -> None:
    file = backup(life)
    said = capsys.readouterr().out
    assert re.search(
        r"backup\.followup: \d+ facts, 1 draft, 1 mail to you, \d+ folders read; the newest fact is of", said
    )
    assert "private" in said
    assert "Not in it: your configuration (" in said
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [p.name for p in life.folder.iterdir() if "backup" in p.name] == ["backup.followup"]
    here = [fact for _, fact in life.daemon.store.facts()]
    store = Store(file)
    assert [fact for _, fact in store.facts()] == here
    store.close()


def test_an_export_is_taken_while_the_daemon_writes(life: Story) -> None:
    """What is not yet committed is not in it, and nobody waits for anybody."""
    with life.daemon.store.transaction():
        life.daemon.store.set_meta("half", "way")
        file = backup(life)
    store = Store(file)
    assert store.meta("half") is None
    store.close()


def test_an_export_replaces_an_older_one_and_nothing_else(life: Story, capsys: pytest.CaptureFixture[str]) -> None:
    file = backup(life)
    life.daemon.store.set_meta("later", "yes")
    assert backup(life) == file
    with closing(sqlite3.connect(file)) as db:
        assert db.execute("SELECT value FROM meta WHERE key='later'").fetchone() == ("yes",)
    letter = life.folder / "letter.txt"
    letter.write_text("Dear Anna")
    state = life.folder / "state" / "followup.sqlite"
    for wrong, words in (
        (letter, "no export of ours"),
        (state, "the state itself"),
        (life.folder, "a directory"),
        (life.folder / "nowhere" / "file", "is not there"),
    ):
        assert verb(life, "export", str(wrong)) == 2
        assert words in capsys.readouterr().err
    assert letter.read_text() == "Dear Anna"
    assert verb(life, "export", str(life.folder / "new"), state="no-state") == 2
    assert "nothing to export" in capsys.readouterr().err


def test_an_export_that_fails_leaves_the_older_one_whole(
    life: Story, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = backup(life)
    before = file.read_bytes()
    life.daemon.store.set_meta("later", "yes")

    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store_file, "sync", full)
    assert verb(life, "export", str(file)) == 6
    assert "No space left on device; nothing was changed there" in capsys.readouterr().err
    assert file.read_bytes() == before
    assert [p.name for p in life.folder.iterdir() if "backup" in p.name] == ["backup.followup"]


def test_an_export_goes_to_a_pipe_and_never_to_a_terminal(
    life: Story, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert verb(life, "export", "-") == 0
    whole = life.folder / "whole"
    whole.write_bytes(capsysbinary.readouterr().out)
    assert store_file.examine(whole) == 1
    monkeypatch.setattr(archive, "to_a_terminal", lambda: True)
    assert verb(life, "export", "-") == 2
    assert capsysbinary.readouterr().out == b""


def test_an_import_refuses_what_it_must(life: Story, capsys: pytest.CaptureFixture[str]) -> None:
    file = backup(life)
    assert verb(life, "import", "--replace", str(file)) == 7  # the daemon runs
    assert "another followup daemon" in capsys.readouterr().err
    life.daemon.close()
    state = life.folder / "state" / "followup.sqlite"
    before = state.read_bytes()
    (life.folder / "letter.txt").write_text("Dear Anna, " * 1000)
    (life.folder / "cut").write_bytes(file.read_bytes()[:5000])
    with closing(sqlite3.connect(shutil.copy(file, life.folder / "strange"))) as strange, strange:
        strange.execute("INSERT INTO fact(kind, body) VALUES ('OwnerMoved', '{}')")
    for words, code, told in (
        ((str(file),), 2, "there is a state already ("),
        (("--replace", str(life.folder / "nothing")), 2, "no such file"),
        (("--replace", str(state)), 2, "the state itself"),
        (("--replace", str(life.folder / "letter.txt")), 6, "no export of followup"),
        (("--replace", str(life.folder / "cut")), 6, "damaged"),
        (("--replace", str(life.folder / "strange")), 6, "a fact this version cannot read (OwnerMoved)"),
    ):
        assert verb(life, "import", *words) == code
        said = capsys.readouterr().err
        assert told in said
        assert "--replace BACKUP" not in said  # that is what was just tried
        assert state.read_bytes() == before
    assert [p.name for p in state.parent.iterdir() if "replaced" in p.name] == []
    life.start()


def test_an_export_on_a_disk_that_nobody_can_write_to_is_put_in(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backup medium, or the disk of the laptop that is no more."""
    file = backup(life)
    life.daemon.close()
    monkeypatch.setattr(os, "access", lambda path, mode: path != file or not mode & os.W_OK)
    assert verb(life, "import", "--replace", str(file)) == 0
    life.start()


@pytest.mark.parametrize("damaged", [False, True])
def test_what_an_import_replaces_is_kept_beside_it(
    life: Story, damaged: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    file = backup(life)
    life.daemon.store.set_meta("later", "yes")
    life.daemon.close()
    state = life.folder / "state" / "followup.sqlite"
    if damaged:
        state.write_bytes(state.read_bytes()[:9000])
    before = state.read_bytes()
    assert verb(life, "import", str(file), "--replace") == 0
    (kept,) = [p for p in state.parent.iterdir() if "replaced" in p.name]
    assert str(kept) in capsys.readouterr().out
    assert kept.read_bytes() == before
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    store = Store(state)
    assert store.meta("later") is None
    store.close()
    life.start()


def test_the_log_beside_a_replaced_store_goes_with_it(life: Story) -> None:
    """After a crash the newest commits lie there alone; beside another store they would ruin that one."""
    file, state = backup(life), life.folder / "state" / "followup.sqlite"
    life.daemon.store.set_meta("later", "yes")
    crashed = {end: state.with_name(state.name + end).read_bytes() for end in ("", "-wal")}
    life.daemon.close()
    for end, data in crashed.items():
        state.with_name(state.name + end).write_bytes(data)
    assert verb(life, "import", str(file), "--replace") == 0
    store = Store(state)
    assert store.meta("later") is None
    store.close()
    (kept,) = [p for p in state.parent.iterdir() if "replaced" in p.name and p.suffix.endswith("Z")]
    was = Store(kept)
    assert was.meta("later") == "yes"
    was.close()
    life.start()


def test_an_import_that_is_killed_leaves_the_one_or_the_other(life: Story) -> None:
    """At every step on the way the state is whole, and what was is there."""
    file, state = backup(life), life.folder / "state" / "followup.sqlite"
    life.daemon.store.set_meta("later", "yes")
    life.daemon.close()
    for steps in range(30):
        child = os.fork()
        if child == 0:
            _die_after(steps)
            os._exit(verb(life, "import", str(file), "--replace"))
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        kept = [p for p in state.parent.iterdir() if "replaced" in p.name]
        laters = []
        for path in (state, *kept):
            store = Store(path)
            laters.append(store.meta("later"))
            store.close()
        assert "yes" in laters
        if code == 0:
            break
        assert code == 9
    assert steps > 3
    life.start()


def _die_after(steps: int) -> None:
    """The process is gone before that many more of the calls that change something on the disk."""
    left = steps

    def counted(name: str) -> None:
        call = getattr(os, name)

        def counting(*arguments: object, **more: object) -> object:
            nonlocal left
            if left == 0:
                os._exit(9)
            left -= 1
            return call(*arguments, **more)

        setattr(os, name, counting)

    for name in ("link", "rename", "replace", "unlink", "fsync", "chmod"):
        counted(name)


# --- another machine -------------------------------------------------------------------------------


@pytest.mark.parametrize("when", ["shown", "approved", "sent"])
def test_a_new_laptop_goes_on_where_the_old_one_stopped(
    life: Story, when: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if when == "approved":
        life.says("send")
    elif when == "sent":
        life.says("send")
        life.live_until(berlin(3, 10, 21))
    life.daemon.close()
    file = backup(life)
    (life.folder / "state").rename(life.folder / "old-laptop")
    capsys.readouterr()
    assert verb(life, "import", str(file)) == 0
    said = capsys.readouterr().out
    assert "Passwords and tokens did not come with it" in said
    assert "no other followup runs with these records" in said
    life.start()
    life.live_until(life.clock.now + timedelta(hours=1))
    if when == "shown":
        life.says("send")  # to the mail that the old one had sent
    life.live_until(NEXT_DAY)
    assert [to for to, _ in life.sent()] == [ANNA[1]]
    assert life.states() == {"anna.schmidt": "sent"}
    assert len(life.to_owner("approval")) == 1
    assert not life.to_owner("question")
    (told,) = life.read("told")
    assert "with records that were put back from an export" in told.text
