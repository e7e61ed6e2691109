"""The log on disk: durable, private, appended once, all or nothing."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from rows import each_row

from agent import facts as fact_nouns
from agent.edges.schema import SCHEMA_VERSION
from agent.edges.store import Lock, Store, decode, encode
from agent.errors import AlreadyRunningError, StoreError
from agent.facts import Attendance, DraftState, Fact, OwnerTold, Paused, PromiseNoted
from agent.model import Enclosure, Intent, Kind, Position, Promise, Stage, Verdict

NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    a_store = Store(tmp_path / "state" / "followup.sqlite")
    yield a_store
    a_store.close()


def told(key: str) -> OwnerTold:
    return OwnerTold(at=NOW, key=key, text="something")


def keys(store: Store) -> list[str]:
    return [fact.key for _, fact in store.facts() if isinstance(fact, OwnerTold)]


# --- facts ---------------------------------------------------------------------------------------

SAMPLES: dict[str, object] = {
    "datetime": datetime(2026, 3, 29, 2, 30, 0, 5, timezone(timedelta(hours=2))),
    "date": date(2026, 2, 28),
    "str": "Grüße 🙂\n\u2028 'quoted' \\",
    "int": -3600,
    "bool": True,
    "tuple[str, ...]": ("one", "two words", ""),
    "Stage": Stage.PANEL,
    "Verdict": Verdict.ASK,
    "Kind": Kind.AUTO_REPLY,
    "Intent": Intent.HANDOVER,
    "tuple[Intent, ...]": (Intent.REJECTION, Intent.COURTESY),
    "Promise": Promise(date(2026, 3, 12), date(2026, 3, 13), "by Friday"),
    "DraftState": DraftState.IN_DOUBT,
    "tuple[Attendance, ...]": (
        Attendance(contact="c1", takes_part=False, sequence=2, dtstamp=datetime(2026, 3, 9, 8, tzinfo=UTC)),
    ),
    "tuple[Enclosure, ...]": (
        Enclosure("portfolio", "Grüße.pdf", "application/pdf", 3, "0" * 64, "/home/jane/Grüße.pdf"),
    ),
}
NOUNS = [
    noun for noun in vars(fact_nouns).values() if isinstance(noun, type) and issubclass(noun, Fact) and noun is not Fact
]


@each_row("noun", NOUNS)
def test_every_kind_of_fact_comes_back_as_it_was_written(noun: type[Fact]) -> None:
    full = {each.name: SAMPLES[str(each.type).removesuffix(" | None")] for each in fields(noun)}
    bare = {
        each.name: SAMPLES[str(each.type)]
        for each in fields(noun)
        if each.default is MISSING and not str(each.type).endswith("None")
    } | {each.name: None for each in fields(noun) if each.default is MISSING and str(each.type).endswith("None")}
    for given in (full, bare):
        fact = noun(**given)  # type: ignore[arg-type]
        assert decode(*encode(fact)) == fact


def test_an_instant_without_a_zone_is_refused_rather_than_taken_for_local_time(store: Store) -> None:
    with pytest.raises(ValueError, match="zone"):
        store.append([Paused(at=datetime(2026, 3, 9, 8, 0))])
    assert list(store.facts()) == []


@pytest.mark.parametrize(
    ("kind", "body"), [("NoSuchFact", "{}"), ("Paused", "{"), ("Paused", "{}"), ("Paused", '{"at": "yesterday"}')]
)
def test_a_fact_of_another_version_is_an_error_with_words(kind: str, body: str) -> None:
    with pytest.raises(StoreError, match="cannot read"):
        decode(kind, body)


def test_facts_keep_their_order_and_can_be_read_from_a_place_on(store: Store) -> None:
    store.append(told(str(n)) for n in range(2500))  # more than is fetched at once
    assert keys(store) == [str(n) for n in range(2500)]
    assert [fact.key for _, fact in store.facts(after=2498) if isinstance(fact, OwnerTold)] == ["2498", "2499"]


def test_the_log_may_grow_while_it_is_read(store: Store) -> None:
    store.append([told("a"), told("b")])
    seen = []
    for _, fact in store.facts():
        assert isinstance(fact, OwnerTold)
        seen.append(fact.key)
        if len(seen) < 4:
            store.append([told(f"{fact.key}+")])
    assert seen == ["a", "b", "a+", "b+", "a++"]


def test_the_same_key_adds_nothing_a_second_time(store: Store) -> None:
    assert store.append([told("a"), told("b")], key="mail:1")
    assert store.append([told("c")], key="mail:1") == []
    assert keys(store) == ["a", "b"]


def test_a_fact_cannot_be_changed(store: Store) -> None:
    store.append([told("a")])
    with pytest.raises(StoreError, match="never changed"):
        store.change("UPDATE fact SET body='{}'")
    assert keys(store) == ["a"]


# --- transactions --------------------------------------------------------------------------------


class _StumbleError(Exception):
    pass


def test_what_failed_half_way_has_not_happened(store: Store) -> None:
    with pytest.raises(_StumbleError), store.transaction():
        store.append([told("a")])
        store.set_position(Position("INBOX", 1, 7))
        raise _StumbleError
    assert keys(store) == []
    assert store.positions() == {}


def test_facts_and_their_position_are_seen_by_others_together_or_not_at_all(store: Store) -> None:
    assert store.path is not None
    other = Store(store.path)
    with store.transaction():
        with store.transaction():
            store.append([told("a")])
        assert keys(other) == []  # the inner end makes nothing durable
        store.set_position(Position("INBOX", 1, 7))
        assert store.in_transaction
    assert not store.in_transaction
    assert keys(other) == ["a"]
    assert other.positions() == {"INBOX": Position("INBOX", 1, 7)}
    other.close()


def test_an_inner_failure_that_is_caught_undoes_the_inner_part_alone(store: Store) -> None:
    with store.transaction():
        store.append([told("a")])
        with pytest.raises(_StumbleError), store.transaction():
            store.append([told("b")])
            with store.transaction():
                store.append([told("c")])
            raise _StumbleError
        store.append([told("d")])
    assert keys(store) == ["a", "d"]


def test_an_outer_failure_undoes_what_an_inner_part_had_finished(store: Store) -> None:
    with pytest.raises(_StumbleError), store.transaction():
        with store.transaction():
            store.append([told("a")])
        raise _StumbleError
    assert keys(store) == []


@pytest.mark.parametrize("end", ["kill", "exit"])
def test_what_was_committed_outlives_the_process_and_what_was_not_does_not(tmp_path: Path, end: str) -> None:
    path = tmp_path / "followup.sqlite"
    script = f"""
import os, signal, sys
sys.path.insert(0, {str(Path(__file__).parent.parent)!r})
from datetime import UTC, datetime
from pathlib import Path
from agent.edges.store import Store
from agent.facts import OwnerTold
store = Store(Path({str(path)!r}))
note = lambda key: OwnerTold(at=datetime.now(UTC), key=key, text="")
store.append([note("committed")])
with store.transaction():
    store.append([note("begun")])
    os.kill(os.getpid(), signal.SIGKILL) if {end == "kill"} else os._exit(3)
"""
    ended = subprocess.run([sys.executable, "-c", script], timeout=30)
    assert ended.returncode in (-9, 3)
    store = Store(path)
    assert keys(store) == ["committed"]
    store.close()


def test_a_full_disk_is_an_error_with_words_and_nothing_half_written(store: Store) -> None:
    (pages,) = store.db.execute("PRAGMA page_count").fetchone()
    store.db.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StoreError, match="cannot write"):
        store.append([OwnerTold(at=NOW, key=str(n), text="x" * 5000) for n in range(50)])
    assert keys(store) == []
    store.db.execute("PRAGMA max_page_count=100000")
    store.append([told("a")])
    assert keys(store) == ["a"]


def test_a_store_that_somebody_else_keeps_locked_is_an_error_with_words(store: Store) -> None:
    assert store.path is not None
    store.db.execute("PRAGMA busy_timeout=1")
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="cannot write"):
        store.append([told("a")])
    other.execute("ROLLBACK")
    store.append([told("b")])
    assert keys(store) == ["b"]
    other.close()


def test_what_guards_a_send_is_written_through(store: Store) -> None:
    assert store.db.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL
    assert store.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert store.db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


# --- the file ------------------------------------------------------------------------------------


def test_only_the_owner_can_read_what_is_kept(tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        store = Store(tmp_path / "state" / "followup.sqlite")
        lock = Lock(tmp_path / "state" / "lock")
        store.append([told("a")])
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "state").iterdir()}
        assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
    finally:
        os.umask(before)
    assert set(modes) == {"followup.sqlite", "followup.sqlite-wal", "followup.sqlite-shm", "lock"}
    assert set(modes.values()) == {0o600}
    store.close()
    lock.release()


def test_a_file_put_back_from_a_backup_is_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / "followup.sqlite"
    Store(path).close()
    path.chmod(0o644)
    Store(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_store_of_a_newer_version_is_left_alone(store: Store) -> None:
    assert store.path is not None
    store.db.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    with pytest.raises(StoreError, match="newer version"):
        Store(store.path)


@pytest.mark.parametrize("content", [b"this is no database, " * 300, b"SQLite format 3\0" + bytes(5000)])
def test_a_file_that_is_no_store_is_an_error_with_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "followup.sqlite"
    path.write_bytes(content)
    with pytest.raises(StoreError):
        Store(path)
    assert path.read_bytes() == content


def test_a_place_that_cannot_be_used_is_an_error_with_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path / "file" / "followup.sqlite")
    with pytest.raises(StoreError, match="lock"):
        Lock(tmp_path / "file" / "lock")


def test_a_closed_store_is_an_error_with_words(tmp_path: Path) -> None:
    store = Store(tmp_path / "followup.sqlite")
    store.close()
    with pytest.raises(StoreError):
        store.append([told("a")])
    with pytest.raises(StoreError):
        store.positions()


# --- the rest ------------------------------------------------------------------------------------


def test_positions_values_and_failures_are_remembered(tmp_path: Path) -> None:
    path = tmp_path / "followup.sqlite"
    store = Store(path)
    store.set_position(Position("INBOX", 1, 7))
    store.set_position(Position("INBOX", 2, 3))
    store.set_position(Position("Sent", 1, 1))
    assert store.meta("secret") is None
    store.set_meta("secret", "a")
    store.set_meta("secret", "b")
    assert [store.failed(Position("INBOX", 2, 4)) for _ in range(3)] == [1, 2, 3]
    store.close()
    again = Store(path)
    assert again.positions() == {"INBOX": Position("INBOX", 2, 3), "Sent": Position("Sent", 1, 1)}
    assert again.meta("secret") == "b"
    assert again.failed(Position("INBOX", 2, 4)) == 4
    assert again.failed(Position("INBOX", 3, 4)) == 1  # numbered anew: another mail
    again.close()


def test_a_simulation_keeps_its_store_in_memory() -> None:
    store = Store(None)
    store.append([PromiseNoted(at=NOW, application="a", promise=Promise(date(2026, 3, 9), date(2026, 3, 10)))])
    assert len(list(store.facts())) == 1
    store.close()


def test_a_second_daemon_is_told_of_the_first_and_comes_in_after_it(tmp_path: Path) -> None:
    first = Lock(tmp_path / "lock")
    with pytest.raises(AlreadyRunningError, match=str(os.getpid())):
        Lock(tmp_path / "lock")
    first.release()
    Lock(tmp_path / "lock").release()


def test_a_year_of_a_busy_search_is_opened_in_no_time_and_weighs_little(tmp_path: Path) -> None:
    """What a simulated year of 5,000 mails and 76 interviews leaves: 4,400 facts, most of them mails with their words,
    and 440 mails to the owner; 4 MB. Here five such years."""
    store = Store(tmp_path / "followup.sqlite")
    store.append(OwnerTold(at=NOW, key=str(n), text="x" * 400) for n in range(22_000))
    with store.transaction():
        for n in range(2_200):
            mail = b"x" * 2_000
            store.change(
                "INSERT INTO owner_mail(key, message_id, data, state) VALUES (?,?,?,'sent')", str(n), f"<{n}@x>", mail
            )
    store.close()
    path = tmp_path / "followup.sqlite"
    assert path.stat().st_size < 50_000_000
    began = time.monotonic()
    Store(path).close()
    assert time.monotonic() - began < 1  # each verb looks at every page of it first
