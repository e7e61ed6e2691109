"""Drafts and approvals as rows; each change of a draft's state with its fact, at once.

A state changes by a conditional UPDATE: whoever changes the row goes on, everybody else does not, as with
a queue. No decisions here: which change is due is said elsewhere. What guards a send stands in the
conditions themselves: the text that was approved, one release an approval mail, one mail at a time to an
address.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Collection, Iterable
from datetime import datetime

from agent.edges.draft_row import IN_STATES, ONE, DraftRow, Letter, draft_of, instant, stamp, text_hash
from agent.edges.store import Store
from agent.facts import DraftMoved, DraftState, Enclosed
from agent.model import Due, Text

__all__ = ["DRAFTS_FORGOTTEN", "TOKEN_BYTES", "DraftRow", "Ledger", "Letter", "instant", "stamp", "text_hash"]

DRAFTS_FORGOTTEN = "drafts_forgotten"
"""Under this name the store knows how many drafts are gone: their ids are given to no other."""
TOKEN_BYTES = 20
"""160 bits: base32 without padding, and nobody guesses it."""


class Ledger:
    """The drafts of a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    # --- drafts -------------------------------------------------------------------------------

    def stage(
        self, due: Due, text: Text, sha256: str, *, name: str, batch: str, thread: tuple[str, ...], at: datetime
    ) -> str:
        """Freeze a text. A withdrawn draft of the same occurrence is staged anew under its id."""
        with self.store.transaction():
            old = self.store.rows(
                "SELECT id FROM draft WHERE application=? AND contact=? AND step=? AND occurrence=?"
                " AND state='withdrawn'",
                due.application, due.contact, due.step, due.occurrence,
            )  # fmt: skip
            if old:
                draft = str(old[0]["id"])
                # A yes to the mail that showed it before was no yes to writing now.
                self.store.change("UPDATE approval_item SET spent=1 WHERE draft=?", draft)
                self.store.change("DELETE FROM draft WHERE id=?", draft)
            else:
                (count,) = self.store.rows("SELECT COUNT(*) FROM draft")[0]
                draft = f"d{count + int(self.store.meta(DRAFTS_FORGOTTEN) or 0) + 1}"
            self.store.change(
                "INSERT INTO draft(id, application, contact, step, occurrence, address, name, batch, subject, body,"
                " sha256, in_reply_to, reference_ids, opens, closes, slot, state, passed_on, findings)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                draft, due.application, due.contact, due.step, due.occurrence, due.address, name, batch,
                text.subject, text.body, sha256, thread[0] if thread else None, " ".join(reversed(thread)),
                stamp(due.opens), stamp(due.closes), stamp(due.slot), DraftState.STAGED.value, " ".join(due.pass_on),
                _found(text),
            )  # fmt: skip
            self._record(draft, at, because=due.because)
            self._enclose(draft, due.application, text, sha256, at)
        return draft

    def rewrite(self, draft: str, text: Text, sha256: str, at: datetime) -> bool:
        """Another text for a draft that only waits; what was shown before no longer releases it."""
        with self.store.transaction():
            changed = self.store.change(
                "UPDATE draft SET subject=?, body=?, findings=?, sha256=?, message_id=NULL, mail_from=NULL, data=NULL,"
                " data_sha256=NULL, tries=0, next_try=NULL WHERE id=? AND state=?",
                text.subject, text.body, _found(text), sha256, draft, DraftState.STAGED.value,
            )  # fmt: skip
            if changed and (row := self.draft(draft)) is not None:
                self._enclose(draft, row.application, text, sha256, at)
        return bool(changed)

    def _enclose(self, draft: str, application: str, text: Text, sha256: str, at: datetime) -> None:
        """Note which files go with a text; also that none do any more. The log is read for it by the text's hash."""
        before = self.store.rows(
            "SELECT 1 FROM fact WHERE key>=? AND key<?", f"enclosed:{draft}:", f"enclosed:{draft};"
        )
        if text.enclosed or before:
            fact = Enclosed(at=at, application=application, draft=draft, sha256=sha256, files=text.enclosed)
            if not self.store.append([fact], key=f"enclosed:{draft}:{sha256}"):
                self.store.append([fact])  # an earlier text again

    def draft(self, draft: str) -> DraftRow | None:
        """One draft, or None."""
        rows = self.store.rows(ONE, draft)
        return draft_of(rows[0]) if rows else None

    def drafts(self, states: Collection[DraftState] | None = None) -> list[DraftRow]:
        """Drafts in those states (all of them for None), oldest first."""
        wanted = json.dumps([*(DraftState if states is None else states)])
        return [draft_of(row) for row in self.store.rows(IN_STATES, wanted)]

    def names(self, states: Collection[DraftState]) -> list[tuple[str, str]]:
        """Ids and applications of the drafts in those states, oldest first."""
        query = "SELECT id, application FROM draft WHERE state IN (SELECT value FROM json_each(?)) ORDER BY rowid"
        return [(row["id"], row["application"]) for row in self.store.rows(query, json.dumps([*states]))]

    def move(
        self, draft: str, *, since: Iterable[DraftState], to: DraftState, at: datetime,
        because: tuple[str, ...] = (), ids: tuple[str, ...] = (), until: datetime | None = None,
        sha256: str | None = None,
    ) -> bool:  # fmt: skip
        """Change the state if it is one of `since`, and append the fact. False: somebody else was first.

        `sha256`: only while its text is that one. `until`: it rests until then. A yes is kept through the
        tries of a send and is gone once the draft only waits again.
        """
        with self.store.transaction():
            changed = self.store.change(
                # Numbered placeholders are warned of by the sqlite3 of Python 3.12.0 to 3.12.3.
                "UPDATE draft SET state=?,"
                " approved_at=CASE ? WHEN 'approved' THEN COALESCE(approved_at, ?) WHEN 'staged' THEN NULL"
                "   ELSE approved_at END,"
                " snoozed_until=CASE WHEN ? IN ('approved', 'staged') THEN ? ELSE snoozed_until END"
                " WHERE id=? AND instr(?, '/' || state || '/') AND sha256=COALESCE(?, sha256)",
                to.value, to.value, stamp(at), to.value, stamp(until) if until else None, draft, _marked(since), sha256,
            )  # fmt: skip
            if not changed:
                return False
            self._record(draft, at, because=because, ids=ids)
        return True

    def claim(self, draft: DraftRow, letter: Letter, at: datetime) -> Letter | None:
        """Take an approved draft for sending; the letter that goes: the first one ever claimed for this text.

        None: it is no longer approved, its text is another one, or a mail of ours to the same address is
        under way or of unknown fate. ValueError where the frozen bytes are not those that were frozen.
        """
        with self.store.transaction():
            changed = self.store.change(
                "UPDATE draft SET state='claimed', message_id=COALESCE(message_id, ?),"
                " mail_from=COALESCE(mail_from, ?), data=COALESCE(data, ?), data_sha256=COALESCE(data_sha256, ?)"
                " WHERE id=? AND state='approved' AND sha256=? AND NOT EXISTS (SELECT 1 FROM draft AS other"
                "  WHERE other.id!=draft.id AND other.address=draft.address"
                "  AND other.state IN ('claimed', 'data_begun', 'in_doubt'))",
                letter.message_id, letter.mail_from, letter.data, hashlib.sha256(letter.data).hexdigest(),
                draft.id, draft.sha256,
            )  # fmt: skip
            if not changed:
                return None
            row = self.store.rows("SELECT * FROM draft WHERE id=?", draft.id)[0]
            frozen = Letter(row["message_id"], row["mail_from"], row["data"])
            if hashlib.sha256(frozen.data).hexdigest() != row["data_sha256"]:
                raise ValueError("what was to be sent is damaged in the store")
            self._record(draft.id, at, ids=(frozen.message_id,))
        return frozen

    def _record(self, draft: str, at: datetime, *, because: tuple[str, ...] = (), ids: tuple[str, ...] = ()) -> None:
        """The fact of the state a draft has just entered; inside the transaction that changed it."""
        row = self.draft(draft)
        assert row is not None
        self.store.append(
            [
                DraftMoved(
                    at=at, draft=draft, state=row.state, application=row.application, contact=row.contact,
                    step=row.step, occurrence=row.occurrence, address=row.address, slot=row.slot,
                    closes=row.closes, until=row.snoozed_until, ids=ids, passed_on=row.passed_on,
                    subject=row.text.subject, because=because,
                )
            ]
        )  # fmt: skip

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
                self.store.change(
                    "INSERT INTO approval_item(token, number, draft, sha256) VALUES (?,?,?,?)",
                    token, number, draft, sha256,
                )  # fmt: skip
        return token

    def approval(self, token: str) -> tuple[str, str, dict[int, tuple[str, str]]] | None:
        """What a token stands for: kind, subject, number -> (draft, hash)."""
        rows = self.store.rows("SELECT kind, subject FROM approval WHERE token=?", token)
        if not rows:
            return None
        items = self.store.rows("SELECT * FROM approval_item WHERE token=? ORDER BY number", token)
        return rows[0]["kind"], rows[0]["subject"], {r["number"]: (r["draft"], r["sha256"]) for r in items}

    def shown_at(self, draft: str) -> datetime | None:
        """When a draft was last put before the owner; None: never."""
        query = "SELECT MAX(created) AS at FROM approval JOIN approval_item USING (token) WHERE draft=?"
        return instant(self.store.rows(query, draft)[0]["at"])

    def token_about(self, kind: str, subject: str) -> str | None:
        """The token that was given for that, or None."""
        rows = self.store.rows("SELECT token FROM approval WHERE kind=? AND subject=?", kind, subject)
        return str(rows[0]["token"]) if rows else None

    def count_about(self, kind: str, beginning: str) -> int:
        """How many tokens were given for subjects that begin so."""
        query = "SELECT COUNT(*) AS n FROM approval WHERE kind=? AND substr(subject, 1, ?)=?"
        return int(self.store.rows(query, kind, len(beginning), beginning)[0]["n"])

    def count_told(self, kind: str, *, since: datetime) -> int:
        """How often the owner was told of that kind of thing since then."""
        query = (
            "SELECT COUNT(*) AS n FROM fact WHERE key>=? AND key<?"
            " AND julianday(json_extract(body, '$.at'))>=julianday(?)"
        )
        return int(self.store.rows(query, f"told:{kind}:", f"told:{kind};", stamp(since))[0]["n"])

    def release(self, token: str, number: int, *, at: datetime, because: tuple[str, ...]) -> bool:
        """Approve the draft of that number in an approval mail: if it waits, with the text shown there, once.

        False: it waits no longer, its text has changed, or this mail has released it before.
        """
        with self.store.transaction():
            items = self.store.rows(
                "SELECT draft, sha256 FROM approval_item WHERE token=? AND number=? AND NOT spent", token, number
            )
            released = bool(items) and self.move(
                items[0]["draft"], since=[DraftState.STAGED], to=DraftState.APPROVED, at=at, because=because,
                sha256=items[0]["sha256"],
            )  # fmt: skip
            if released:
                self.store.change("UPDATE approval_item SET spent=1 WHERE token=? AND number=?", token, number)
        return released


def _marked(states: Iterable[DraftState]) -> str:
    return "/" + "/".join(states) + "/"


def _found(text: Text) -> str:
    return "\n".join(" ".join(finding.text.split()) for finding in text.findings)


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=").lower()
