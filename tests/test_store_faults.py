"""No mail without a durable claim, and a store that cannot be used is left as it is found, with the way out."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from failing_disk import failing_fsync
from stories import ANNA, SHOWN, SOON, Story, invited, story

from agent import cli
from agent.decide.permit import Permit
from agent.edges.ledger import Ledger
from agent.edges.schema import SCHEMA_VERSION
from agent.edges.store import Store
from agent.errors import StoreError
from agent.facts import OwnerTold


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    """A thank-you has its yes, and this is its minute."""
    with story(tmp_path) as told:
        invited(told, ANNA)
        told.live_until(SHOWN)
        told.says("send")
        (row,) = told.drafts()
        while told.daemon.engine.dispatch.permission(row, told.clock.now).permit is not Permit.GO:
            upcoming = told.daemon.step()
            assert upcoming is not None
            told.clock.now = max(upcoming, told.clock.now + SOON)
            (row,) = told.drafts()
        yield told


# --- no send without a durable claim ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "out"),
    [
        ("claim", 0),  # nothing was said to the server
        ("data_begun", 0),  # the server said 354 and got no byte of the text
        ("sent", 1),  # it took the mail: from then on the fate is unknown here, and nothing is sent again
    ],
)
def test_when_a_commit_cannot_be_made_durable_nothing_goes_and_nothing_goes_twice(
    life: Story, moment: str, out: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = False
    claim, move = Ledger.claim, Ledger.move

    def claiming(ledger: Ledger, *arguments: Any) -> Any:
        nonlocal broken
        broken = broken or moment == "claim"
        return claim(ledger, *arguments)

    def moving(ledger: Ledger, draft: str, **more: Any) -> bool:
        nonlocal broken
        broken = broken or more["to"].value == moment
        return move(ledger, draft, **more)

    monkeypatch.setattr(Ledger, "claim", claiming)
    monkeypatch.setattr(Ledger, "move", moving)
    with failing_fsync(life.daemon.store.db, lambda: broken):
        with pytest.raises(StoreError, match=r"followup\.sqlite: cannot write: disk I/O error"):
            life.daemon.step()
        assert len(life.sent()) == out
        for _ in range(3):  # as long as the disk is broken
            with pytest.raises(StoreError):
                life.step(minutes=2)
    assert len(life.sent()) == out
    monkeypatch.undo()
    for _ in range(6):
        life.step(minutes=5)
    assert len(life.sent()) == 1
    assert life.states() == {"anna.schmidt": "in_doubt" if out else "sent"}


def test_a_store_that_another_process_keeps_locked_is_waited_for(life: Story, caplog: pytest.LogCaptureFixture) -> None:
    path = life.daemon.store.path
    assert path is not None
    life.daemon.store.db.execute("PRAGMA busy_timeout=50")
    script = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); db.execute('BEGIN IMMEDIATE');"
        "print('locked', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"locked\n"
        for _ in range(2):
            with pytest.raises(StoreError, match="cannot write: database is locked"):
                life.daemon.step()
        assert not life.sent()
        assert other.stdin is not None
        other.stdin.close()
    life.step(minutes=1)
    assert len(life.sent()) == 1


def test_the_loop_says_it_in_one_line_and_goes_on_when_the_store_does(
    life: Story, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`run` itself, with the rests between its tries made short."""
    caplog.set_level(logging.WARNING, "agent")
    rests: list[float] = []
    db = life.daemon.store.db

    def rest(daemon: object, seconds: float, wake: int) -> None:
        rests.append(seconds)
        if len(rests) == 3:
            db.execute("PRAGMA query_only=OFF")

    monkeypatch.setattr(type(life.daemon), "_rest", rest)
    monkeypatch.setattr(type(life.daemon), "_wait", lambda daemon, *_: setattr(daemon, "_stopping", True) or False)
    db.execute("PRAGMA query_only=ON")
    life.daemon.run()
    assert rests == [1, 2, 4]
    lines = [r.getMessage() for r in caplog.records if "followup.sqlite" in r.getMessage()]
    assert len(lines) == 3
    assert all("cannot write: attempt to write a readonly database; next try in" in line for line in lines)
    assert len(life.sent()) == 1


# --- a damaged file --------------------------------------------------------------------------------


def filled(folder: Path) -> Path:
    """A store of some pages, closed: one file."""
    path = folder / "followup.sqlite"
    store = Store(path)
    store.append(OwnerTold(at=datetime(2026, 3, 9, tzinfo=UTC), key=str(n), text="x" * 300) for n in range(200))
    store.close()
    assert [p.name for p in folder.iterdir()] == ["followup.sqlite"]
    return path


def truncated(data: bytes) -> bytes:
    return data[: len(data) // 2]


def garbage(data: bytes) -> bytes:
    return data[: 4096 * 3] + os.urandom(4096) + data[4096 * 4 :]


def newer(data: bytes) -> bytes:
    return data[:60] + (SCHEMA_VERSION + 1).to_bytes(4, "big") + data[64:]


DAMAGES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "cut in half": (truncated, "the store is damaged"),
    "cut inside the first page": (lambda data: data[:1000], "the store is damaged"),
    "empty": (lambda data: b"", "the file is empty"),
    "a page of garbage": (garbage, "the store is damaged"),
    "all garbage but the first page": (lambda data: data[:4096] + b"\xa5" * (len(data) - 4096), "the store is damaged"),
    "another magic": (lambda data: b"SQLite format 4\0" + data[16:], "the store is damaged"),
    "something else": (lambda data: b"Dear diary, " * 1000, "the store is damaged"),
    "only zeros": (lambda data: bytes(len(data)), "the store is damaged"),
    "from a newer version": (newer, "written by a newer version"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_store_is_6_with_the_way_out_and_stays_as_it_is(
    damage: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change, words = DAMAGES[damage]
    path = filled(tmp_path)
    path.write_bytes(change(path.read_bytes()))
    before = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        Store(path)
    told = str(caught.value)
    assert caught.value.exit_code == 6
    assert str(path) in told
    assert words in told
    assert "backup" in told
    assert "\n" not in told
    assert path.read_bytes() == before
    # Nor does any verb touch it, and there is nothing to take out of it.
    assert cli.main(["export", str(tmp_path / "copy"), "--state", str(tmp_path)]) == 6
    assert str(path) in capsys.readouterr().err
    assert path.read_bytes() == before
    assert not (tmp_path / "copy").exists()


# Not what one page tells: a newer copy of that may lie in the log, and then SQLite is right to go on.
@pytest.mark.parametrize("damage", ["cut in half", "empty", "all garbage but the first page", "something else"])
def test_what_lies_in_the_log_beside_a_damaged_store_is_kept_too(damage: str, tmp_path: Path) -> None:
    """After a crash the newest commits are in the WAL alone; whoever opens and closes the file must not fold them."""
    live = tmp_path / "live"
    store = Store(filled(tmp_path).rename(tmp_path / "live.sqlite"))
    store.append([OwnerTold(at=datetime(2026, 3, 9, tzinfo=UTC), key="newest", text="")])
    live.mkdir()
    for end in ("", "-wal"):
        shutil.copy(tmp_path / f"live.sqlite{end}", live / f"followup.sqlite{end}")
    store.close()
    path, wal = live / "followup.sqlite", live / "followup.sqlite-wal"
    path.write_bytes(DAMAGES[damage][0](path.read_bytes()))
    before = path.read_bytes(), wal.read_bytes()
    with pytest.raises(StoreError):
        Store(path)
    assert (path.read_bytes(), wal.read_bytes()) == before


def test_a_lost_log_beside_the_store_is_an_older_store_and_no_new_one(tmp_path: Path) -> None:
    path = filled(tmp_path)
    store = Store(path)
    store.append([OwnerTold(at=datetime(2026, 3, 9, tzinfo=UTC), key="newest", text="")])
    shutil.copy(path, tmp_path / "copied.sqlite")  # as a careless backup does
    store.close()
    copied = Store(tmp_path / "copied.sqlite")
    assert len(list(copied.facts())) == 200
    copied.close()


def test_a_new_store_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash while it is made must not leave what the next start would take for a damaged one."""
    seen: list[bool] = []
    link = os.link

    def linked(old: Path, new: Path) -> None:
        seen.append(new.exists())
        with closing(sqlite3.connect(old)) as db:
            assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        link(old, new)

    monkeypatch.setattr(os, "link", linked)
    Store(tmp_path / "followup.sqlite").close()
    assert seen == [False]
    assert [p.name for p in tmp_path.iterdir()] == ["followup.sqlite"]


def test_of_two_who_make_it_at_once_both_have_the_same_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link

    def late(old: Path, new: Path) -> None:
        monkeypatch.setattr(os, "link", link)
        first = Store(new)
        first.set_meta("who", "the first")
        first.close()
        link(old, new)

    monkeypatch.setattr(os, "link", late)
    store = Store(tmp_path / "followup.sqlite")
    assert store.meta("who") == "the first"
    store.close()


# --- whose it is -----------------------------------------------------------------------------------

SOMEBODY = 65534


def as_somebody(path: Path) -> str:
    """What another user hears who opens the store."""
    read, write = os.pipe()
    child = os.fork()  # a new interpreter might lie where that user cannot read it
    if child == 0:
        os.setgroups([])
        os.setgid(SOMEBODY)
        os.setuid(SOMEBODY)
        try:
            Store(path).close()
        except StoreError as error:
            os.write(write, str(error).encode())
        finally:
            os._exit(0)
    os.close(write)
    with open(read) as told:  # noqa: PTH123, an open pipe has no path
        words = told.read()
    os.waitpid(child, 0)
    return words


@pytest.fixture
def shared() -> Iterator[Path]:
    """A directory that everybody reaches; those of the tests are root's alone."""
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    folder = Path(f"/var/tmp/followup-test-{os.getpid()}-{time.monotonic_ns()}")
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("owner", "mode", "directory", "words"),
    [
        (0, 0o600, 0o777, "belongs to root (mode 0600); it must be yours"),
        (0, 0o644, 0o777, "belongs to root (mode 0644); it must be yours"),
        (SOMEBODY, 0o400, 0o777, "belongs to you (mode 0400); it must be yours, to read and to write: chmod u+rw "),
        (SOMEBODY, 0o200, 0o777, "belongs to you (mode 0200); it must be yours, to read and to write"),
        (SOMEBODY, 0o600, 0o555, "cannot be opened"),  # SQLite needs a place for what it writes beside it
        (SOMEBODY, 0o600, 0o700, "Permission denied"),
        (SOMEBODY, 0o644, 0o777, ""),  # put back from a backup: closed to others, and used
    ],
)
def test_a_store_that_is_not_ours_to_write_is_named_with_its_owner(
    shared: Path, owner: int, mode: int, directory: int, words: str
) -> None:
    path = filled(shared)
    os.chown(path, owner, owner)
    path.chmod(mode)
    shared.chmod(directory)
    before = path.read_bytes()
    told = as_somebody(path)
    shared.chmod(0o777)
    assert words in told
    assert bool(told) == bool(words)
    if words:
        assert str(path) in told
        assert path.read_bytes() == before
        assert path.stat().st_mode & 0o777 == mode
    else:
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_state_that_is_only_to_be_read_is_no_store(tmp_path: Path) -> None:
    """A disk that the system has mounted read-only, for it is failing."""
    path = filled(tmp_path)
    if subprocess.run(["mount", "--bind", tmp_path, tmp_path], capture_output=True).returncode != 0:
        pytest.skip("nothing can be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", tmp_path], check=True)
        with pytest.raises(StoreError, match=r"followup\.sqlite: the store cannot be opened"):
            Store(path)
    finally:
        subprocess.run(["umount", "-l", tmp_path], check=True)
    Store(path).close()


def test_what_a_crash_left_half_written_is_rolled_back(tmp_path: Path) -> None:
    """A store that was put back by hand writes with a rollback journal until it is opened the first time."""
    path = filled(tmp_path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode=DELETE")
    child = os.fork()
    if child == 0:
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("PRAGMA cache_size=1")
        db.execute("BEGIN IMMEDIATE")
        db.execute("DELETE FROM fact")
        db.execute("INSERT INTO meta VALUES ('half', ?)", ("x" * 100_000,))
        os._exit(0)
    os.waitpid(child, 0)
    assert (tmp_path / "followup.sqlite-journal").exists()
    store = Store(path)
    assert len(list(store.facts())) == 200
    assert store.meta("half") is None
    store.close()
