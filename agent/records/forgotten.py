"""Forgetting carried out: by the daemon between two steps, or by the verb where no daemon runs.

The order and the answer to it pass through the store; neither holds a name.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import datetime

from agent.decide.known import Known
from agent.decide.oblivion import MAIL, marks
from agent.edges import eraser
from agent.edges.ledger import DraftRow, Ledger
from agent.edges.store import Store
from agent.errors import NotNowError, StoreError
from agent.facts import DraftState
from agent.records.blotting import blot
from agent.records.forgetting import Forgetting
from agent.records.to_forget import Wanted, refuse_if_under_way
from agent.understand import message as messages

ORDER, DONE = "forget", "forgot"
"""Under these names the store holds an order for the daemon, and its answer."""
OPEN = frozenset({DraftState.STAGED, DraftState.APPROVED})


BY_MAIL = "by mail"
"""Who waits for the answer to an order that came by mail: nobody, so it is the daemon that tells the owner."""


def order(store: Store, wanted: Wanted, number: str | None = None) -> str:
    """Leave it to the daemon; the number under which it answers. NotNowError while an earlier order waits."""
    number = number or os.urandom(8).hex()
    with store.transaction():
        if store.meta(ORDER) is not None:
            raise NotNowError("something else is about to be forgotten; say it again in a minute")
        store.set_meta(ORDER, json.dumps([number, wanted.to_json()]))
    return number


def answer(store: Store, number: str) -> str | None:
    """What the daemon says of that order, once: why it could not be done ('' for done); None: nothing yet."""
    told = store.meta(DONE)
    if told is None:
        return None
    whose, problem = json.loads(told)
    if whose != number:
        return None
    store.change("DELETE FROM meta WHERE key=?", DONE)
    return str(problem)


@dataclass(frozen=True, slots=True)
class Obeyed:
    """An order is off the table: carried out, or `problem` says why not. `untold`: the owner is to hear of that."""

    problem: str
    untold: bool


def obey(store: Store, now: datetime) -> Obeyed | None:
    """Carry out an order that waits; what is known must be learnt anew then. None: there was none."""
    if (order := store.meta(ORDER)) is None:
        return None
    number, wanted = json.loads(order)
    problem = ""
    try:
        carry_out(store, Wanted.from_json(wanted), now)
    except NotNowError as error:
        problem = str(error)
    except StoreError as error:
        if store.meta(ORDER) is not None:
            raise
        problem = str(error)  # done, but for the wiping
    with store.transaction():
        store.change("DELETE FROM meta WHERE key=?", ORDER)
        if number != BY_MAIL:
            store.set_meta(DONE, json.dumps([number, problem]))
    return Obeyed(problem, untold=number == BY_MAIL and problem != "")


def carry_out(store: Store, wanted: Wanted, now: datetime) -> None:
    """Forget it: all in one transaction, and then no byte of it is left. NotNowError, StoreError."""
    salt = os.urandom(16).hex()
    ledger = Ledger(store)
    with store.transaction():
        known = Known()
        for _, fact in store.facts():
            known.learn(fact)
        refuse_if_under_way(ledger, wanted)
        erasure = Forgetting(store, known, wanted, now, salt).plan()
        eraser.erase(store, erasure, lambda keys: marks(salt, MAIL, keys), _text)
        for row in ledger.drafts():
            if row.application in erasure.meetings:
                _leave_out(ledger, row, set(erasure.words), now)
        store.change("DELETE FROM meta WHERE key=?", ORDER)
    eraser.scour(store)


def _leave_out(ledger: Ledger, row: DraftRow, words: set[str], now: datetime) -> None:
    """A draft to somebody else that names a forgotten person: one that waits is written anew, of one that went no
    word of it is kept."""
    if not any(each.casefold() in f"{row.text.subject}\n{row.text.body}".casefold() for each in words):
        return
    if row.state in OPEN:
        because = ("it names somebody whom you had forgotten",)
        ledger.move(row.id, since=OPEN, to=DraftState.WITHDRAWN, at=now, because=because)
    ledger.store.change(
        "UPDATE draft SET subject=?, body=?, findings='', data=NULL, filed=1 WHERE id=?",
        blot(row.text.subject, words), blot(row.text.body, words), row.id,
    )  # fmt: skip


def _text(mail: bytes) -> str:
    read = messages.parse(mail)
    return f"{read.subject}\n{read.text}"
