"""Every schema that was ever released comes to the present one with all that it held, at once or not at all."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from agent import facts as nouns
from agent.edges import schema
from agent.edges.correspondence import Correspondence
from agent.edges.ledger import Ledger
from agent.edges.store import Store
from agent.errors import StoreError
from agent.facts import DraftMoved, Fact

FOLDER = Path(__file__).parent / "schemas"
RELEASED = sorted(FOLDER.glob("v*.sqlite"), key=lambda path: int(path.stem[1:]))


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_schema", FOLDER / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MADE = script()


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return schema.version_of(db)


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "followup.sqlite"
    shutil.copy(request.param, path)
    return path


def test_a_file_is_kept_of_every_schema() -> None:
    assert [path.stem for path in RELEASED] == [f"v{n}" for n in range(1, schema.SCHEMA_VERSION + 1)]
    assert set(schema.MIGRATIONS) == set(range(1, schema.SCHEMA_VERSION))


def test_the_present_schema_is_that_of_its_file(tmp_path: Path) -> None:
    """Else somebody has changed what is on people's disks without a new version."""
    Store(tmp_path / "followup.sqlite").close()

    def tables(path: Path) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(path)) as db:
            return db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()

    assert tables(tmp_path / "followup.sqlite") == tables(RELEASED[-1])


def test_an_old_file_takes_the_kinds_that_came_after_it(old: Path) -> None:
    store = Store(old)
    store.append(MADE.SINCE)
    assert [fact for _, fact in store.facts()][-len(MADE.SINCE) :] == MADE.SINCE
    store.close()


def test_the_file_holds_every_kind_of_fact_but_those_that_came_after_it() -> None:
    kinds = {n for n in vars(nouns).values() if isinstance(n, type) and issubclass(n, Fact) and n is not Fact}
    assert {type(fact) for fact in MADE.FACTS + MADE.SINCE} | {DraftMoved} == kinds


def test_everything_comes_through(old: Path) -> None:
    store = Store(old)
    assert schema.version_of(store.db) == schema.SCHEMA_VERSION
    facts = [fact for _, fact in store.facts()]
    assert [fact for fact in facts if not isinstance(fact, DraftMoved)] == MADE.FACTS
    assert store.append([MADE.FACTS[0]], key="mail:1") == []  # what was read has no effect twice
    assert store.positions() == MADE.POSITIONS
    assert store.meta("secret") == "00" * 32
    assert store.failed(MADE.Position("INBOX", 7, 12)) == 2
    ledger = Ledger(store)
    rows = {row.id: row for row in ledger.drafts()}
    assert {name: row.state for name, row in rows.items()} == MADE.STATES
    assert {row.text for row in rows.values()} == {MADE.NOTE}
    assert {row.passed_on for row in rows.values()} == {("c9",)}
    assert (rows["d5"].data, rows["d5"].message_id) == (MADE.LETTER.data, MADE.LETTER.message_id)
    assert rows["d2"].approved_at == MADE.NOW
    post = Correspondence(store)
    (mail,) = post.queued()
    assert mail.data == MADE.MAIL
    token = post.token_of("<approval@example.org>")
    assert token is not None
    assert post.token_of("<renamed-approval@example.org>") == token
    (answer,) = post.unsettled()
    assert (answer.token, answer.words, answer.proven) == (token, "send 1", True)
    assert ledger.release(token, 1, at=MADE.NOW, because=())  # an approval given before counts after it
    assert not ledger.release(token, 1, at=MADE.NOW, because=())
    store.close()


# --- the way there ---------------------------------------------------------------------------------


def next_schema(monkeypatch: pytest.MonkeyPatch, statements: str) -> int:
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS | {schema.SCHEMA_VERSION: statements})
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    return schema.SCHEMA_VERSION


GOOD = "ALTER TABLE draft ADD COLUMN tone TEXT NOT NULL DEFAULT 'plain';\nCREATE INDEX by_tone ON draft(tone);"


def versions(folder: Path) -> dict[str, int]:
    found = {}
    for path in folder.glob("followup.sqlite*"):
        if path.name.endswith(("-wal", "-shm", "-journal")):
            continue
        with closing(sqlite3.connect(path)) as db:
            found[path.name] = schema.version_of(db)
    return found


def test_before_a_migration_what_was_is_kept_beside_it(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = version_of(old)
    now = next_schema(monkeypatch, GOOD)
    store = Store(old)
    assert {row["tone"] for row in store.rows("SELECT tone FROM draft")} == {"plain"}
    store.close()
    kept = old.with_name(f"followup.sqlite.v{version}")
    assert versions(old.parent) == {"followup.sqlite": now, kept.name: version}
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    with closing(sqlite3.connect(kept)) as before:
        assert before.execute("SELECT COUNT(*) FROM fact").fetchone()[0] >= len(MADE.FACTS)
    Store(old).close()  # a second time there is nothing to do
    assert versions(old.parent) == {"followup.sqlite": now, kept.name: version}


def test_a_migration_that_fails_has_not_happened(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = version_of(old)
    with monkeypatch.context() as upgraded:
        next_schema(upgraded, GOOD + "\nINSERT INTO no_such_table VALUES (1);")
        with pytest.raises(StoreError, match="cannot write: no such table"):
            Store(old)
        assert versions(old.parent)["followup.sqlite"] == version
    test_everything_comes_through(old)  # the older version goes on as if nothing had been tried


def test_a_migration_that_is_killed_has_not_happened(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = version_of(old)
    with monkeypatch.context() as upgraded:
        now = next_schema(upgraded, GOOD)
        child = os.fork()
        if child == 0:
            migrate = schema.migrate

            def dying(db: sqlite3.Connection) -> None:
                migrate(db)
                os._exit(9)

            schema.migrate = dying  # type: ignore[assignment]
            Store(old)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
        assert versions(old.parent)["followup.sqlite"] == version
        Store(old).close()
        assert versions(old.parent)["followup.sqlite"] == now


def test_without_room_for_the_copy_there_is_no_migration(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = version_of(old)
    next_schema(monkeypatch, GOOD)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("agent.edges.store_file.sync", full)
    with pytest.raises(StoreError, match="No space left"):
        Store(old)
    assert versions(old.parent) == {"followup.sqlite": version}
