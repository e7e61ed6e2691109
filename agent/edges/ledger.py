"""Drafts, approvals and mails to the owner as rows; each change of a draft's state with its fact, at once.

A state changes by a conditional UPDATE: whoever changes the row goes on, everybody else does not
(STYLE of a queue table). No decisions here: which change is due is said elsewhere.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from agent.edges.store import Store
from agent.facts import DraftMoved, DraftState
from agent.model import Due, Finding, Text

TOKEN_BYTES = 20
"""160 bits: base32 without padding, and nobody guesses it."""


def stamp(instant: datetime) -> str:
    """An instant as the tables hold it: UTC, sortable as text."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def instant(text: str | None) -> datetime | None:
    """An instant from the tables."""
    return None if text is None else datetime.fromisoformat(text)


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


def _draft(row: sqlite3.Row) -> DraftRow:
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
        text=Text(row["subject"], row["body"], tuple(Finding(line) for line in row["findings"].splitlines())),
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


class Ledger:
    """The drafts of a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    # --- drafts -------------------------------------------------------------------------------

    def stage(
        self, due: Due, text: Text, sha256: str, *, name: str, batch: str, thread: tuple[str, ...], at: datetime
    ) -> str:
        """Freeze a text. A withdrawn draft of the same occurrence is staged anew under its id."""
        old = self.store.rows(
            "SELECT id FROM draft WHERE application=? AND contact=? AND step=? AND occurrence=? AND state='withdrawn'",
            due.application, due.contact, due.step, due.occurrence,
        )  # fmt: skip
        with self.store.transaction():
            if old:
                draft = str(old[0]["id"])
                self.store.change("DELETE FROM draft WHERE id=?", draft)
            else:
                (count,) = self.store.rows("SELECT COUNT(*) FROM draft")[0]
                draft = f"d{count + 1}"
            self.store.change(
                "INSERT INTO draft(id, application, contact, step, occurrence, address, name, batch, subject, body,"
                " sha256, in_reply_to, reference_ids, opens, closes, slot, state, passed_on, findings)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                draft, due.application, due.contact, due.step, due.occurrence, due.address, name, batch,
                text.subject, text.body, sha256, thread[0] if thread else None, " ".join(reversed(thread)),
                stamp(due.opens), stamp(due.closes), stamp(due.slot), DraftState.STAGED.value, " ".join(due.pass_on),
                _found(text),
            )  # fmt: skip
            self.store.append(
                [
                    DraftMoved(
                        at=at, draft=draft, state=DraftState.STAGED, application=due.application,
                        contact=due.contact, step=due.step, occurrence=due.occurrence, address=due.address,
                        slot=due.slot, closes=due.closes, passed_on=due.pass_on, because=due.because,
                    )
                ]
            )  # fmt: skip
        return draft

    def rewrite(self, draft: str, text: Text, sha256: str) -> bool:
        """Another text for a draft that only waits; what was shown before no longer releases it."""
        return bool(
            self.store.change(
                "UPDATE draft SET subject=?, body=?, findings=?, sha256=? WHERE id=? AND state=?",
                text.subject, text.body, _found(text), sha256, draft, DraftState.STAGED.value,
            )
        )  # fmt: skip

    def draft(self, draft: str) -> DraftRow | None:
        """One draft, or None."""
        rows = self.store.rows("SELECT * FROM draft WHERE id=?", draft)
        return _draft(rows[0]) if rows else None

    def drafts(self, states: Collection[DraftState] | None = None) -> list[DraftRow]:
        """Drafts in those states (all of them for None), oldest first."""
        wanted = None if states is None else {state.value for state in states}
        rows = self.store.rows("SELECT * FROM draft ORDER BY rowid")
        return [_draft(row) for row in rows if wanted is None or row["state"] in wanted]

    def move(
        self, draft: str, *, since: Iterable[DraftState], to: DraftState, at: datetime,
        because: tuple[str, ...] = (), ids: tuple[str, ...] = (), until: datetime | None = None,
        message_id: str | None = None, data: bytes | None = None,
    ) -> bool:  # fmt: skip
        """Change the state if it is one of `since`, and append the fact. False: somebody else was first."""
        marks = "/" + "/".join(since) + "/"
        with self.store.transaction():
            changed = self.store.change(
                "UPDATE draft SET state=?, message_id=COALESCE(?, message_id), data=COALESCE(?, data),"
                " approved_at=CASE WHEN ?='approved' THEN COALESCE(approved_at, ?) ELSE approved_at END,"
                " snoozed_until=COALESCE(?, snoozed_until)"
                " WHERE id=? AND instr(?, '/' || state || '/')",
                to.value, message_id, data, to.value, stamp(at), stamp(until) if until else None, draft, marks,
            )  # fmt: skip
            if not changed:
                return False
            row = self.draft(draft)
            assert row is not None
            self.store.append(
                [
                    DraftMoved(
                        at=at, draft=draft, state=to, application=row.application, contact=row.contact,
                        step=row.step, occurrence=row.occurrence, address=row.address, slot=row.slot,
                        closes=row.closes, until=row.snoozed_until, ids=ids, passed_on=row.passed_on, because=because,
                    )
                ]
            )  # fmt: skip
        return True

    def postpone(self, draft: str, next_try: datetime) -> None:
        """Not to be tried again before then."""
        self.store.change("UPDATE draft SET tries=tries+1, next_try=? WHERE id=?", stamp(next_try), draft)

    def mark_filed(self, draft: str) -> None:
        """Its copy lies in a Sent folder, or need not."""
        self.store.change("UPDATE draft SET filed=1 WHERE id=?", draft)

    # --- approvals ----------------------------------------------------------------------------

    def open_approval(self, kind: str, subject: str, items: list[tuple[int, str, str]], at: datetime) -> str:
        """A new token for those numbered (draft or question, hash) items."""
        token = _base32(secrets.token_bytes(TOKEN_BYTES))
        with self.store.transaction():
            self.store.change("INSERT INTO approval VALUES (?,?,?,?)", token, kind, subject, stamp(at))
            for number, draft, sha256 in items:
                self.store.change("INSERT INTO approval_item VALUES (?,?,?,?)", token, number, draft, sha256)
        return token

    def approval(self, token: str) -> tuple[str, str, dict[int, tuple[str, str]]] | None:
        """What a token stands for: kind, subject, number -> (draft, hash)."""
        rows = self.store.rows("SELECT kind, subject FROM approval WHERE token=?", token)
        if not rows:
            return None
        items = self.store.rows("SELECT * FROM approval_item WHERE token=? ORDER BY number", token)
        return rows[0]["kind"], rows[0]["subject"], {r["number"]: (r["draft"], r["sha256"]) for r in items}

    # --- mails to the owner -------------------------------------------------------------------

    def queue(self, key: str, message_id: str, data: bytes) -> bool:
        """A mail to the owner, once a key. False: it was queued before."""
        return bool(
            self.store.change(
                "INSERT INTO owner_mail(key, message_id, data, state) VALUES (?,?,?,'queued') ON CONFLICT DO NOTHING",
                key, message_id, data,
            )
        )  # fmt: skip

    def queued(self) -> list[sqlite3.Row]:
        """Mails to the owner that have not been seen to go out, oldest first."""
        return self.store.rows("SELECT * FROM owner_mail WHERE state!='sent' ORDER BY id")

    def owner_mail_is(self, message_id: str) -> bool:
        """Is that one of our mails to the owner?"""
        return bool(self.store.rows("SELECT 1 FROM owner_mail WHERE message_id=?", message_id))


def _found(text: Text) -> str:
    return "\n".join(" ".join(finding.text.split()) for finding in text.findings)


def _base32(data: bytes) -> str:
    import base64

    return base64.b32encode(data).decode().rstrip("=").lower()
