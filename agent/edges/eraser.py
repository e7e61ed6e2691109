"""Takes facts, drafts and mails out of the store for good: the one exception to a log that is only appended to.

All in one transaction; then the file is written anew and what SQLite keeps beside it is emptied, so that no byte of it
is left in any of them. What the disk itself keeps of blocks that were given back is beyond us.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

from agent.edges.ledger import DRAFTS_FORGOTTEN
from agent.edges.store import Store, encode
from agent.errors import StoreError
from agent.facts import Fact, Forgotten

BUSY_TRIES, BUSY_PAUSE = 50, 0.2
"""Others may read for so long before what lies beside the file can be emptied."""
ERRAND = "errand"
DEBRIEF = "debrief"
READING = "reading"
"""A code of that kind is about an application, a visit and people: their ids, with a blank between them."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What goes (`facts`, `drafts` by id, `questions`, what was `told` by key, all of `applications` and `contacts`),
    what is told anew under its number (`changed`), loses its key (`unkeyed`), and is appended (`added`, a Forgotten
    last). `words` stand in no text that is kept of the applications in `meetings`, and in no mail to the owner that
    waits."""

    facts: Collection[int]
    changed: dict[int, Fact]
    unkeyed: Collection[int]
    added: list[Fact]
    drafts: Collection[str]
    questions: Collection[str]
    told: Collection[str]
    applications: Collection[str]
    contacts: Collection[str]
    meetings: Collection[str]
    words: Collection[str]


def erase(
    store: Store, erasure: Erasure, marks_of: Callable[[Iterable[str]], list[str]], text_of: Callable[[bytes], str]
) -> None:
    """Carry it out; inside the transaction that found out what is to go. `marks_of` makes marks of Message-IDs,
    `text_of` reads a mail of ours."""
    for number in erasure.facts:
        store.change("DELETE FROM fact WHERE id=?", number)
    for number in {*erasure.changed, *erasure.unkeyed}:
        (row,) = store.rows("SELECT kind, key, body FROM fact WHERE id=?", number)
        fact = erasure.changed.get(number)
        kind, body = encode(fact) if fact is not None else (row["kind"], row["body"])
        key = None if number in erasure.unkeyed else row["key"]
        # A fact is never changed: this is another one in its place.
        store.change("DELETE FROM fact WHERE id=?", number)
        store.change("INSERT INTO fact(id, kind, key, body) VALUES (?,?,?,?)", number, kind, key, body)
    shared = _shared_answers(store, erasure)
    for draft in erasure.drafts:
        store.change("DELETE FROM draft WHERE id=?", draft)
        store.change("DELETE FROM approval_item WHERE draft=?", draft)
    before = int(store.meta(DRAFTS_FORGOTTEN) or 0)
    store.set_meta(DRAFTS_FORGOTTEN, str(before + len(erasure.drafts)))
    tokens = _tokens(store, erasure)
    for token in shared - tokens:
        _without_words(store, token)
    answers = _answers(store, tokens, shared)
    _owner_mails(store, erasure, tokens, answers, text_of)
    for token in tokens:
        store.change("UPDATE owner_mail_alias SET token='' WHERE token=?", token)
        store.change("DELETE FROM approval_item WHERE token=?", token)
        store.change("DELETE FROM approval WHERE token=?", token)
    *facts, left = erasure.added
    assert isinstance(left, Forgotten)
    marks = sorted({*left.marks, *marks_of(answers)})
    store.append([*facts, replace(left, marks=tuple(marks))])


def _tokens(store: Store, erasure: Erasure) -> set[str]:
    """Codes of mails about it alone."""
    found = set()
    for row in store.rows("SELECT token, kind, subject FROM approval"):
        empty = not store.rows("SELECT 1 FROM approval_item WHERE token=?", row["token"])
        if (
            (row["kind"] == "approval" and (row["subject"] in erasure.applications or empty))
            or (row["kind"] == "question" and row["subject"] in erasure.questions)
            or (row["kind"] in (DEBRIEF, READING) and row["subject"].split(" ")[0] in erasure.applications)
        ):
            found.add(row["token"])
    return found


def _shared_answers(store: Store, erasure: Erasure) -> set[str]:
    """Codes of mails about it and about others: drafts for several, a visit with several."""
    found = {
        row["token"] for row in store.rows("SELECT token, draft FROM approval_item") if row["draft"] in erasure.drafts
    }
    for row in store.rows("SELECT token, subject FROM approval WHERE kind=?", DEBRIEF):
        if not {*row["subject"].split(" ")[2:]}.isdisjoint(erasure.contacts):
            found.add(row["token"])
    return found


def _without_words(store: Store, token: str) -> None:
    """Of what was asked back about several drafts only the orders are left, no words for a letter."""
    for row in store.rows("SELECT subject FROM approval WHERE token=? AND kind=?", token, READING):
        application, answered, said = row["subject"].split(" ", 2)
        orders = json.dumps([*json.loads(said)[:5], []], separators=(",", ":"))
        store.change("UPDATE approval SET subject=? WHERE token=?", f"{application} {answered} {orders}", token)


def _answers(store: Store, tokens: Collection[str], shared: Collection[str]) -> list[str]:
    """The owner's answers about it go; commands that were carried out, and answers that were about others too, stay
    as done, without their words."""
    gone = [r["ids"] for r in store.rows("SELECT ids, token FROM answer") if r["token"] in tokens]
    for key in gone:
        store.change("DELETE FROM answer WHERE ids=?", key)
    for token in shared:
        store.change("UPDATE answer SET words='' WHERE done AND token=?", token)
    store.change("UPDATE answer SET words='' WHERE done AND token IN (SELECT token FROM approval WHERE kind=?)", ERRAND)
    return gone


def _owner_mails(
    store: Store, erasure: Erasure, tokens: Collection[str], answers: list[str], text_of: Callable[[bytes], str]
) -> None:
    """Of mails to the owner that went the Message-ID alone is kept, by which they are known as ours; those that wait
    and are about it go. Approval mails about something else stay as they were shown."""
    keys = {f"question:{each}" for each in erasure.questions} | {f"told:{each}" for each in erasure.told}
    keys |= {f"{kind}:{each}" for each in answers for kind in ("done", "debriefed", "unclear", "unproven")}
    for row in store.rows("SELECT id, key, token, state, data FROM owner_mail"):
        about = row["token"] in tokens or row["key"] in keys
        if row["state"] == "queued":
            if about or _mentions(text_of(row["data"]), erasure.words):
                store.change("DELETE FROM owner_mail WHERE id=?", row["id"])
            continue
        kept = (
            row["key"].startswith("approval:")
            and not about
            and not (row["data"] and _mentions(text_of(row["data"]), erasure.words))
        )
        if kept or (row["state"] == "begun" and not about):
            continue
        named = (
            about
            or _mentions(row["key"], erasure.words)
            or any(part in {*erasure.applications, *erasure.drafts} for part in row["key"].replace(",", ":").split(":"))
        )
        store.change(
            "UPDATE owner_mail SET data=X'', state='sent', key=?, token=? WHERE id=?",
            f"forgotten:{row['id']}" if named else row["key"], None if about else row["token"], row["id"],
        )  # fmt: skip


def _mentions(text: str, words: Collection[str]) -> bool:
    folded = text.casefold()
    return any(each.casefold() in folded for each in words)


def scour(store: Store) -> None:
    """Write the file anew and empty what lies beside it. StoreError where somebody reads for too long: what was
    erased is erased, but old bytes may still lie in the file's log."""
    try:
        store.db.execute("VACUUM")
        for _ in range(BUSY_TRIES):
            (busy, *_) = store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return
            time.sleep(BUSY_PAUSE)
    except sqlite3.Error as error:
        raise StoreError(f"{store.path}: it is forgotten, but its old bytes cannot be wiped yet: {error}") from error
    raise StoreError(f"{store.path}: it is forgotten, but another program reads the store, so that its old bytes may "
                     "still lie beside it; do it once more")  # fmt: skip
