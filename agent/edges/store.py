"""The log on disk: facts and mailbox positions in one SQLite file; appended, never changed.

Facts are committed in the same transaction as the position of the mail they came from, so a crash
re-reads rather than loses; the `key` of a fact makes a second reading harmless. WAL with
`synchronous=FULL`: what was committed survives a power cut, which is what guards a send.
Whatever SQLite refuses comes out as StoreError; nothing here decides anything.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import json
import os
import sqlite3
import weakref
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent import facts as fact_nouns
from agent.edges import schema, store_file
from agent.errors import AlreadyRunningError, StoreError
from agent.facts import Fact
from agent.model import Position

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter


@functools.cache
def _converter() -> JsonConverter:
    # cattrs takes a while to import; only what opens a store pays for it.
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    converter.register_unstructure_hook(datetime, _utc)
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    converter.register_unstructure_hook(date, lambda d: d.isoformat())
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    return converter


def _utc(instant: datetime) -> str:
    if instant.tzinfo is None:  # it would be taken for this machine's local time, which means nothing
        raise ValueError(f"an instant without a zone: {instant.isoformat()}")
    return instant.astimezone(UTC).isoformat()


_KINDS: dict[str, type[Fact]] = {
    name: noun
    for name, noun in vars(fact_nouns).items()
    if isinstance(noun, type) and issubclass(noun, Fact) and noun is not Fact
}


def encode(fact: Fact) -> tuple[str, str]:
    """The kind and the JSON of a fact."""
    return type(fact).__name__, json.dumps(_converter().unstructure(fact), ensure_ascii=False)


def decode(kind: str, body: str) -> Fact:
    """The fact again; StoreError where the kind or the JSON is not known to this version."""
    try:
        fact: Fact = _converter().structure(json.loads(body), _KINDS[kind])
        return fact
    except Exception as error:  # cattrs raises exception groups of many kinds
        raise StoreError(f"the store holds a fact this version cannot read ({kind}): {error}") from error


class Store:
    """One SQLite file. `path` None keeps it in memory, for a simulation."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.undone = 0
        """How many transactions were undone: whoever has learnt from inside one has learnt what is not so."""
        try:
            if path is None:
                # It goes with whoever held it, in whatever thread that is noticed; Python 3.13 complains of one that
                # is dropped open.
                self.db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
                weakref.finalize(self, self.db.close)
                schema.create(self.db)
            else:
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                if not path.exists():
                    store_file.make(path)
                # What SQLite puts beside it (WAL, shared memory) takes the mode of this file.
                store_file.close_to_others(path)
                version = store_file.examine(path)
                self.db = store_file.connect(path)
            try:
                self.db.row_factory = sqlite3.Row
                self.db.execute("PRAGMA journal_mode=WAL")
                self.db.execute("PRAGMA synchronous=FULL")
                self.db.execute("PRAGMA secure_delete=ON")
                if path is not None and version < schema.SCHEMA_VERSION:
                    self._migrate(path, version)
                self.db.execute("PRAGMA foreign_keys=ON")
            except BaseException:
                self.db.close()
                raise
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{path}: the store cannot be opened: {error}") from error

    def _migrate(self, path: Path, version: int) -> None:
        """To the present schema at once or not at all; what was is kept beside it."""
        with self.transaction():
            if schema.version_of(self.db) == version:  # nobody else was first
                kept = path.with_name(f"{path.name}.v{version}")
                with contextlib.closing(store_file.connect_to_read(path)) as before:
                    store_file.copy(before, kept)
                store_file.give_to_the_owner(kept)
                schema.migrate(self.db)

    def close(self) -> None:
        """Close the file; what was committed stays."""
        self.db.close()

    @property
    def in_transaction(self) -> bool:
        """Is something begun that is not yet durable?"""
        return self.db.in_transaction

    def changes(self) -> tuple[int, int]:
        """Another pair after anything was written, by this connection or by another process."""
        others = 0 if self.path is None else int(self.rows("PRAGMA data_version")[0][0])
        return self.db.total_changes, others

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, durable at the end. StoreError on a fault.

        Nested use joins the outer one: durable with it, undone with it, and undone alone where only the
        inner one fails.
        """
        try:
            nested = self.db.in_transaction
            self.db.execute("SAVEPOINT nested" if nested else "BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: cannot write: {error}") from error
        try:
            yield
            self.db.execute("RELEASE nested" if nested else "COMMIT")
        except BaseException as error:
            self.undone += 1
            for undo in ("ROLLBACK TO nested", "RELEASE nested") if nested else ("ROLLBACK",):
                if self.db.in_transaction:  # a full disk ends the whole of it by itself
                    with contextlib.suppress(sqlite3.Error):
                        self.db.execute(undo)
            if isinstance(error, sqlite3.Error):
                raise StoreError(f"{self.path}: cannot write: {error}") from error
            raise

    def append(self, facts: Iterable[Fact], *, key: str | None = None) -> list[Fact]:
        """Append facts; `key` makes them happen once: with a key already in the log, nothing is added.

        Returns the facts added.
        """
        added = []
        with self.transaction():
            for number, fact in enumerate(facts):
                kind, body = encode(fact)
                row_key = None if key is None else f"{key}#{number}"
                if number == 0 and row_key is not None and self.has(row_key):
                    return []
                self.db.execute("INSERT INTO fact(kind, key, body) VALUES (?,?,?)", (kind, row_key, body))
                added.append(fact)
        return added

    def has(self, row_key: str) -> bool:
        """Is there a fact of that key?"""
        return bool(self.rows("SELECT 1 FROM fact WHERE key=?", row_key))

    def facts(self, *, after: int = 0) -> Iterator[tuple[int, Fact]]:
        """Facts with their numbers, in the order they were appended."""
        # In pieces, each read to its end: whoever listens may write between two facts.
        while piece := self.rows("SELECT id, kind, body FROM fact WHERE id>? ORDER BY id LIMIT 1000", after):
            for row in piece:
                after = row["id"]
                yield after, decode(row["kind"], row["body"])

    def positions(self) -> dict[str, Position]:
        """How far each folder has been read."""
        return {row["folder"]: Position(*row) for row in self.rows("SELECT folder, uidvalidity, uid FROM position")}

    def set_position(self, position: Position) -> None:
        """Remember how far a folder has been read; inside the transaction of what was read."""
        self.change(
            "INSERT INTO position VALUES (?,?,?) ON CONFLICT(folder) DO UPDATE SET "
            "uidvalidity=excluded.uidvalidity, uid=excluded.uid",
            position.folder, position.uidvalidity, position.uid,
        )  # fmt: skip

    def meta(self, key: str) -> str | None:
        """A value of the installation's own, or None."""
        rows = self.rows("SELECT value FROM meta WHERE key=?", key)
        return str(rows[0]["value"]) if rows else None

    def set_meta(self, key: str, value: str) -> None:
        """Remember a value of the installation's own."""
        with self.transaction():
            self.db.execute("INSERT OR REPLACE INTO meta VALUES (?,?)", (key, value))

    def failed(self, position: Position) -> int:
        """Count a failure to read the mail at that place; returns how many there were."""
        with self.transaction():
            self.db.execute(
                "INSERT INTO trouble VALUES (?,?,?,1) ON CONFLICT DO UPDATE SET tries=tries+1",
                (position.folder, position.uidvalidity, position.uid),
            )
            row = self.db.execute(
                "SELECT tries FROM trouble WHERE folder=? AND uidvalidity=? AND uid=?",
                (position.folder, position.uidvalidity, position.uid),
            ).fetchone()
        return int(row["tries"])

    def rows(self, query: str, *values: Any) -> list[sqlite3.Row]:
        """Rows of a query written in this package; values are bound, never pasted."""
        try:
            return self.db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: cannot read: {error}") from error

    def change(self, statement: str, *values: Any) -> int:
        """Run one statement in a transaction; returns how many rows it changed."""
        with self.transaction():
            return self.db.execute(statement, values).rowcount


class Lock:
    """One daemon a state directory, by flock: gone with the process, whatever ended it."""

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            store_file.make_private(path)
            self._file = path.open("r+")
        except OSError as error:
            why = error.strerror or error
            raise StoreError(
                f"{path}: the lock cannot be opened: {why}; the state needs a directory that it may write to (--state)"
            ) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._file.seek(0)
            who = self._file.read(20).strip()
            self._file.close()
            raise AlreadyRunningError(
                f"{path}: another followup daemon{f' (process {who})' if who else ''} uses this state "
                "directory; stop it, or give --state another directory"
            ) from error
        except OSError as error:  # a file system without locks
            self._file.close()
            raise StoreError(f"{path}: cannot be locked: {error}") from error
        try:
            self._file.truncate(0)
            self._file.write(str(os.getpid()))
            self._file.flush()
        except OSError as error:
            with contextlib.suppress(OSError):  # what could not be written cannot be written now either
                self._file.close()
            raise StoreError(f"{path}: the lock cannot be written: {error}") from error

    def release(self) -> None:
        """Let the next one in."""
        self._file.close()
