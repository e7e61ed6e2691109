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
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent import facts as fact_nouns
from agent.errors import AlreadyRunningError, StoreError
from agent.facts import Fact
from agent.model import Position

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

SCHEMA_VERSION = 1

SCHEMA = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE fact(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  key TEXT UNIQUE,
  body TEXT NOT NULL
);
CREATE TRIGGER fact_is_never_changed BEFORE UPDATE ON fact
  BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;
CREATE TABLE position(
  folder TEXT PRIMARY KEY, uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE trouble(
  folder TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL, tries INTEGER NOT NULL,
  PRIMARY KEY(folder, uidvalidity, uid)
) WITHOUT ROWID;
CREATE TABLE draft(
  id TEXT PRIMARY KEY,
  application TEXT NOT NULL, contact TEXT NOT NULL, step TEXT NOT NULL, occurrence TEXT NOT NULL,
  address TEXT NOT NULL, name TEXT NOT NULL, batch TEXT NOT NULL,
  subject TEXT NOT NULL, body TEXT NOT NULL, sha256 TEXT NOT NULL,
  in_reply_to TEXT, reference_ids TEXT NOT NULL,
  opens TEXT NOT NULL, closes TEXT NOT NULL, slot TEXT NOT NULL,
  state TEXT NOT NULL, approved_at TEXT, snoozed_until TEXT,
  message_id TEXT, mail_from TEXT, data BLOB, data_sha256 TEXT, tries INTEGER NOT NULL DEFAULT 0, next_try TEXT,
  passed_on TEXT NOT NULL DEFAULT '', findings TEXT NOT NULL DEFAULT '', filed INTEGER NOT NULL DEFAULT 0,
  UNIQUE(application, contact, step, occurrence)
);
CREATE INDEX draft_state ON draft(state);
CREATE TABLE approval(token TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, created TEXT NOT NULL);
CREATE TABLE approval_item(
  token TEXT NOT NULL REFERENCES approval(token), number INTEGER NOT NULL,
  draft TEXT NOT NULL, sha256 TEXT NOT NULL, spent INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(token, number)
) WITHOUT ROWID;
CREATE TABLE answer(
  ids TEXT PRIMARY KEY, token TEXT NOT NULL, words TEXT NOT NULL, dated TEXT, first_seen TEXT NOT NULL,
  proven INTEGER NOT NULL, because TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE owner_mail(
  id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, message_id TEXT NOT NULL UNIQUE, token TEXT,
  data BLOB NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, next_try TEXT, begun_at TEXT
);
CREATE TABLE owner_mail_alias(message_id TEXT PRIMARY KEY, token TEXT NOT NULL) WITHOUT ROWID;
"""


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
        try:
            if path is None:
                self.db = sqlite3.connect(":memory:", isolation_level=None)
            else:
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                # Closed to others before SQLite opens it, so that there is no moment when they can read;
                # what SQLite puts beside it (WAL, shared memory) takes the mode of this file.
                _make_private(path)
                self.db = sqlite3.connect(path, timeout=10, isolation_level=None)
            try:
                self.db.row_factory = sqlite3.Row
                self._prepare()
            except BaseException:
                self.db.close()
                raise
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{path}: the store cannot be opened: {error}") from error

    def _prepare(self) -> None:
        self.db.execute("PRAGMA journal_mode=WAL")
        self.db.execute("PRAGMA synchronous=FULL")
        self.db.execute("PRAGMA foreign_keys=ON")
        self.db.execute("PRAGMA secure_delete=ON")
        (version,) = self.db.execute("PRAGMA user_version").fetchone()
        if version == 0:
            with self.transaction():
                (version,) = self.db.execute("PRAGMA user_version").fetchone()
                if version == 0:  # nobody else was first
                    for statement in _statements(SCHEMA):
                        self.db.execute(statement)
                    self.db.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        elif version > SCHEMA_VERSION:
            raise StoreError(
                f"{self.path}: written by a newer version (schema {version}, this one knows "
                f"{SCHEMA_VERSION}); upgrade followup-agent"
            )

    def close(self) -> None:
        """Close the file; what was committed stays."""
        self.db.close()

    @property
    def in_transaction(self) -> bool:
        """Is something begun that is not yet durable?"""
        return self.db.in_transaction

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


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.strip().splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _make_private(path: Path) -> None:
    """A file of the owner's alone, made where it is not there. Raises as `os` does."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        # Not opened: closing it again would drop the locks of whoever else has it open in this process.
        if path.stat().st_mode & 0o077:  # put back from a backup, perhaps
            path.chmod(0o600)


class Lock:
    """One daemon a state directory, by flock: gone with the process, whatever ended it."""

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _make_private(path)
            self._file = path.open("r+")
        except OSError as error:
            raise StoreError(f"{path}: the lock cannot be opened: {error}") from error
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
            self._file.close()
            raise StoreError(f"{path}: the lock cannot be written: {error}") from error

    def release(self) -> None:
        """Let the next one in."""
        self._file.close()
