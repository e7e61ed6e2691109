"""Mails to the owner and the owner's answers, as rows. Decides nothing; sends nothing.

A mail to the owner is queued once a key and known by its Message-ID, and by those that servers gave it. An
answer is kept with when it was seen and whether it is proven; its words are those of the proven copy.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.edges.ledger import instant, stamp
from agent.edges.store import Store

_REFUSED = "owner_mail_refused"
WORDS_KEPT = 20_000
SAME_MAIL = timedelta(minutes=2)
"""How far the Date of two copies of one mail may be apart: some servers stamp it anew."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody with the owner's From wrote in answer to a mail of ours.

    `key` is its Message-ID, else the hash of its bytes. `dated` is its Date header.
    """

    key: str
    token: str
    words: str
    dated: datetime | None
    first_seen: datetime
    proven: bool

    @property
    def message_id(self) -> str | None:
        """Its Message-ID, where it has one."""
        return self.key if self.key.startswith("<") else None


@dataclass(frozen=True, slots=True)
class Shown:
    """An approval mail as it went to the owner; `went`: when it began to, None for not yet."""

    data: bytes
    went: datetime | None


@dataclass(frozen=True, slots=True)
class Queued:
    """A mail to the owner that has not been seen to go out. `begun`: it may have gone out, at `begun_at`."""

    id: int
    message_id: str
    data: bytes
    begun: bool
    begun_at: datetime | None
    tries: int
    next_try: datetime | None


class Correspondence:
    """What passes between the owner and this program, in a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    # --- to the owner -------------------------------------------------------------------------

    def queue(self, key: str, message_id: str, data: bytes, *, token: str | None = None) -> bool:
        """A mail to the owner, once a key. `token`: what an answer to it is about. False: queued before."""
        return bool(
            self.store.change(
                "INSERT INTO owner_mail(key, message_id, token, data, state) VALUES (?,?,?,?,'queued')"
                " ON CONFLICT DO NOTHING",
                key, message_id, token, data,
            )
        )  # fmt: skip

    def queued(self) -> list[Queued]:
        """What has not been seen to go out, oldest first."""
        return [
            Queued(
                row["id"], row["message_id"], row["data"], row["state"] == "begun", instant(row["begun_at"]),
                row["tries"], instant(row["next_try"]),
            )
            for row in self.store.rows("SELECT * FROM owner_mail WHERE state!='sent' ORDER BY id")
        ]  # fmt: skip

    def waits(self, key: str) -> bool:
        """Has the mail that was queued under this key not been seen to go out?"""
        return bool(self.store.rows("SELECT 1 FROM owner_mail WHERE key=? AND state!='sent'", key))

    def begun(self, number: int, at: datetime) -> None:
        """From now on it may have gone out."""
        self.store.change("UPDATE owner_mail SET state='begun', begun_at=? WHERE id=?", stamp(at), number)

    def gone(self, number: int) -> None:
        """It went out, or lies in the mailbox."""
        self.store.change("UPDATE owner_mail SET state='sent' WHERE id=?", number)

    def again(self, number: int, next_try: datetime, because: str) -> None:
        """It certainly did not go out; not to be tried before then. `because`: the server's words."""
        with self.store.transaction():
            self.store.change(
                "UPDATE owner_mail SET state='queued', tries=tries+1, next_try=? WHERE id=?", stamp(next_try), number
            )
            self.store.set_meta(_REFUSED, because[:500])

    def held_up(self) -> tuple[int, str]:
        """How many mails to the owner were tried and have not gone out, and what the server said last."""
        (row,) = self.store.rows("SELECT COUNT(*) AS n FROM owner_mail WHERE state='queued' AND tries>0")
        return int(row["n"]), self.store.meta(_REFUSED) or ""

    def is_ours(self, message_id: str) -> bool:
        """Is that one of our mails to the owner?"""
        known = "SELECT 1 FROM owner_mail WHERE message_id=? UNION SELECT 1 FROM owner_mail_alias WHERE message_id=?"
        return bool(self.store.rows(known, message_id, message_id))

    def token_of(self, message_id: str) -> str | None:
        """What an answer to that mail of ours is about, or None."""
        rows = self.store.rows(
            "SELECT token FROM owner_mail WHERE message_id=?"
            " UNION SELECT token FROM owner_mail_alias WHERE message_id=?",
            message_id, message_id,
        )  # fmt: skip
        return rows[0]["token"] if rows else None

    def also_called(self, message_id: str, token: str) -> None:
        """A mail of ours came back under an id that a server gave it."""
        self.store.change("INSERT INTO owner_mail_alias VALUES (?,?) ON CONFLICT DO NOTHING", message_id, token)

    def ids_of(self, token: str) -> list[str]:
        """Every Message-ID that our mails of that token are known by."""
        mails = "SELECT message_id FROM owner_mail WHERE token=? UNION SELECT message_id FROM owner_mail_alias"
        return [row["message_id"] for row in self.store.rows(f"{mails} WHERE token=?", token, token)]

    def shown(self, token: str) -> Shown | None:
        """The approval mail of that token; None for what is none, or a question."""
        rows = self.store.rows("SELECT data, begun_at FROM owner_mail WHERE key=?", f"approval:{token}")
        return Shown(rows[0]["data"], instant(rows[0]["begun_at"])) if rows else None

    def sent(self, token: str) -> list[bytes]:
        """Every mail about that token, as it was written; what was forgotten is left out."""
        return [
            row["data"] for row in self.store.rows("SELECT data FROM owner_mail WHERE token=?", token) if row["data"]
        ]

    def count(self, token: str, kind: str) -> int:
        """How many mails whose key begins with `kind` were queued about that token."""
        (row,) = self.store.rows(
            "SELECT COUNT(*) AS n FROM owner_mail WHERE token=? AND substr(key, 1, ?)=?", token, len(kind), kind
        )
        return int(row["n"])

    # --- from the owner -----------------------------------------------------------------------

    def heard(self, answer: Answer, because: str) -> None:
        """Note an answer, once its key. Proof that comes later counts, with the words of the proven copy."""
        self.store.change(
            "INSERT INTO answer(ids, token, words, dated, first_seen, proven, because) VALUES (?,?,?,?,?,?,?)"
            " ON CONFLICT(ids) DO UPDATE SET proven=1, done=0, words=excluded.words, token=excluded.token,"
            " dated=excluded.dated, because=excluded.because WHERE excluded.proven AND NOT answer.proven",
            answer.key, answer.token, answer.words[:WORDS_KEPT],
            stamp(answer.dated) if answer.dated else None, stamp(answer.first_seen), int(answer.proven), because,
        )  # fmt: skip

    def strangers(self, token: str) -> int:
        """How many mails with that token could not be the owner's to us alone: then others may know it."""
        (row,) = self.store.rows(
            "SELECT COUNT(*) AS n FROM fact WHERE key>=? AND key<?", f"told:claim:{token}:", f"told:claim:{token};"
        )
        return int(row["n"])

    def unproven(self) -> list[Answer]:
        """Answers whose proof is still waited for."""
        return [answer for answer in self.unsettled() if not answer.proven]

    def waiting(self, kind: str) -> int:
        """How many answers to mails of that kind wait for their proof."""
        query = "SELECT COUNT(*) AS n FROM answer JOIN approval USING (token) WHERE kind=? AND NOT proven AND NOT done"
        return int(self.store.rows(query, kind)[0]["n"])

    def unsettled(self) -> list[Answer]:
        """Answers not carried out or told of yet, in the order they were seen."""
        rows = self.store.rows("SELECT * FROM answer WHERE NOT done ORDER BY first_seen, rowid")
        return [_answer(row) for row in rows]

    def settled(self, key: str) -> None:
        """Nothing more is to be done about that answer."""
        self.store.change("UPDATE answer SET done=1 WHERE ids=?", key)

    def since(self, answer: Answer) -> list[Answer]:
        """Proven answers to the same mail that were written after that one and are carried out already."""
        if answer.dated is None:
            return []
        rows = self.store.rows(
            "SELECT * FROM answer WHERE token=? AND ids!=? AND proven AND done AND dated>?",
            answer.token, answer.key, stamp(answer.dated),
        )  # fmt: skip
        return [_answer(row) for row in rows]

    def proven_copy(self, answer: Answer) -> bool:
        """Is there another, proven copy of the same mail (a server may give one of them another Message-ID)?

        For a proven answer only a copy that was carried out counts.
        """
        rows = self.store.rows(
            "SELECT * FROM answer WHERE token=? AND ids!=? AND proven AND (done OR NOT ?)",
            answer.token, answer.key, int(answer.proven),
        )  # fmt: skip
        return any(_same(_answer(row), answer) for row in rows)


def _answer(row: sqlite3.Row) -> Answer:
    first_seen = instant(row["first_seen"])
    assert first_seen is not None
    return Answer(row["ids"], row["token"], row["words"], instant(row["dated"]), first_seen, bool(row["proven"]))


def _same(one: Answer, other: Answer) -> bool:
    if one.words.split() != other.words.split():
        return False
    if one.dated is None or other.dated is None:
        return one.dated is other.dated
    return abs(one.dated - other.dated) <= SAME_MAIL
