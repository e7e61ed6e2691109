"""A draft as it stands on disk: its row, its letter, and how instants and texts are held there."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

from agent.facts import DraftState
from agent.model import Enclosure, Finding, Text


def stamp(instant: datetime) -> str:
    """An instant as the tables hold it: UTC, sortable as text."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def instant(text: str | None) -> datetime | None:
    """An instant from the tables."""
    return None if text is None else datetime.fromisoformat(text)


def text_hash(text: Text, address: str) -> str:
    """What an approval is bound to: these words with these files, to that address."""
    files = (part for each in text.enclosed for part in (each.filename, each.kind, each.sha256))
    return hashlib.sha256("\0".join((address, text.subject, text.body, *files)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes over the wire, frozen at the first claim: each further try sends the same bytes."""

    message_id: str
    mail_from: str
    data: bytes


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as it stands on disk: one mail to one person, its text frozen."""

    id: str
    application: str
    contact: str
    step: str
    occurrence: str
    address: str
    name: str
    batch: str
    text: Text
    sha256: str
    in_reply_to: str | None
    references: tuple[str, ...]
    opens: datetime
    closes: datetime
    slot: datetime
    state: DraftState
    approved_at: datetime | None
    snoozed_until: datetime | None
    message_id: str | None
    data: bytes | None
    tries: int
    next_try: datetime | None
    passed_on: tuple[str, ...]
    filed: bool


def draft_of(row: sqlite3.Row) -> DraftRow:
    """A draft from its row, as ONE and IN_STATES give it."""
    opens, closes, slot = (datetime.fromisoformat(row[name]) for name in ("opens", "closes", "slot"))
    return DraftRow(
        id=row["id"],
        application=row["application"],
        contact=row["contact"],
        step=row["step"],
        occurrence=row["occurrence"],
        address=row["address"],
        name=row["name"],
        batch=row["batch"],
        text=Text(
            row["subject"],
            row["body"],
            tuple(Finding(line) for line in row["findings"].splitlines()),
            _enclosed(row["enclosed"]),
        ),
        sha256=row["sha256"],
        in_reply_to=row["in_reply_to"],
        references=tuple(row["reference_ids"].split()),
        opens=opens,
        closes=closes,
        slot=slot,
        state=DraftState(row["state"]),
        approved_at=instant(row["approved_at"]),
        snoozed_until=instant(row["snoozed_until"]),
        message_id=row["message_id"],
        data=row["data"],
        tries=row["tries"],
        next_try=instant(row["next_try"]),
        passed_on=tuple(row["passed_on"].split()),
        filed=bool(row["filed"]),
    )


ONE = (
    "SELECT draft.*, (SELECT body FROM fact WHERE key='enclosed:' || draft.id || ':' || draft.sha256 || '#0')"
    " AS enclosed FROM draft WHERE id=?"
)
IN_STATES = (
    "SELECT draft.*, (SELECT body FROM fact WHERE key='enclosed:' || draft.id || ':' || draft.sha256 || '#0')"
    " AS enclosed FROM draft WHERE state IN (SELECT value FROM json_each(?)) ORDER BY rowid"
)
"""Drafts with the files that go with their text: what is enclosed stands in the log, under the text's hash."""


def _enclosed(body: str | None) -> tuple[Enclosure, ...]:
    return tuple(Enclosure(**each) for each in json.loads(body)["files"]) if body else ()
