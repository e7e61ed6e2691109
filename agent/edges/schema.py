"""The tables of the store, and how an older store comes to have them.

What is on people's disks is not changed here: a new schema is a new version, with the statements that lead to it from
the one before. The tests keep a file of each version.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

SCHEMA_VERSION = 1

MIGRATIONS: dict[int, str] = {}
"""Version -> the statements that make the next one of it."""

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
CREATE INDEX draft_batch ON draft(batch);
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


def create(db: sqlite3.Connection) -> None:
    """Every table, in a file that holds none."""
    for statement in _statements(SCHEMA):
        db.execute(statement)
    db.execute(f"PRAGMA user_version={SCHEMA_VERSION}")


def version_of(db: sqlite3.Connection) -> int:
    """The version of a file; 0: it holds no store."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(db: sqlite3.Connection) -> None:
    """Step by step to the present version, inside the transaction of the caller."""
    while (version := version_of(db)) < SCHEMA_VERSION:
        for statement in _statements(MIGRATIONS[version]):
            db.execute(statement)
        db.execute(f"PRAGMA user_version={version + 1}")


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.strip().splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
