"""Is another followup at work on this mailbox? Two would write to the same people twice.

On one host the lock keeps the second out; on two, each finds the other's mails to the owner, stops, and asks which
one goes on. What an installation sent before this one began to watch is history: of a backup, of an old laptop.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

from agent.decide.question import ANOTHER
from agent.edges.store import Store
from agent.engine import Engine
from agent.model import AskOwner, Message
from agent.understand.installation import Installation, signature_of

log = logging.getLogger(__name__)

BREAK = timedelta(hours=1)
"""After a longer absence what came meanwhile may have come from whoever took our place, and it is ours again."""
NOTED_EVERY = timedelta(minutes=10)
"""How often it is noted that we are there."""
CLOCKS_APART = timedelta(minutes=1)
"""How far the clocks of two hosts may be apart."""
FAREWELL = timedelta(minutes=30)
"""How long the other one may go on after the owner has chosen: until it is stopped."""
AT_WORK = frozenset({"approval", "confirmation", "debrief"})
"""Mails that one which keeps still does not send."""
MOST_ASKED = 5
"""About so many others the owner is asked at a time."""
WATCH = "watch"
"""Under this name it is kept which host was at work with these records, since when, and when last."""


def too_many(rivals: Mapping[str, datetime | None]) -> bool:
    """Do so many wait for the owner's word that one more says nothing new? Nothing is sent as it is, and the mark of
    another one can be forged, by the hundred."""
    return sum(chosen is None for chosen in rivals.values()) >= MOST_ASKED


class Neighbours:
    """Listens to every mail that is read. `me` is this installation."""

    def __init__(self, engine: Engine, store: Store, me: Installation) -> None:
        self._engine, self._store, self._me = engine, store, me
        self._started = now = engine.clock()
        self._since = now
        kept = json.loads(store.meta(WATCH) or "null")
        if kept is not None:
            host, since, noted = kept[0], *map(datetime.fromisoformat, kept[1:])
            if host == me.host and timedelta(0) <= now - noted <= BREAK:
                self._since = since
        self._noted: datetime | None = None

    def still_here(self) -> None:
        """Note that we are at work; to be called at each step."""
        now = self._engine.clock()
        if self._noted is None or abs(now - self._noted) >= NOTED_EVERY:
            self._noted = now
            told = [self._me.host, self._since.isoformat(), now.isoformat()]
            self._store.set_meta(WATCH, json.dumps(told))

    def hear(self, message: Message) -> None:
        """A mail was read: is it one that another followup has just sent to the owner?"""
        signed = signature_of(message)
        if signed is None or message.sender is None or message.sent is None:
            return
        them, mail = signed
        if message.sender.email not in self._engine.config.owner.addresses or self._engine.outbox.post.is_ours(mail):
            return
        # Of our own name, but not in our books: of a life before a backup was put back, unless it goes on.
        since = self._started if them == self._me else self._since
        if message.sent > since + CLOCKS_APART:
            self._found(them, message.sent, message.header("x-followup") or "")

    def _found(self, them: Installation, sent: datetime, kind: str) -> None:
        name, rivals = f"{ANOTHER}{them.id[:16]}:{them.host}:", self._engine.known.rivals
        chosen = [at for question, at in rivals.items() if question.startswith(name)]
        newest = max((at for at in chosen if at is not None), default=None)
        if (
            too_many(rivals)
            or None in chosen
            or (newest is not None and (kind not in AT_WORK or sent <= newest + FAREWELL))
        ):
            return
        log.error("another followup (on %s) works on this mailbox; nothing is sent until you say which one goes on",
                  them.host)  # fmt: skip
        desk = self._engine.desk
        again = " again, although you said that this one goes on" if newest is not None else ""
        text = (
            f"Another followup works on this mailbox{again}: on the host {them.host}, seen on {desk.local(sent)}. This "
            f"one runs on the host {self._me.host}, since {desk.local(self._since)}.\n\n"
            "Two would write to the same people twice. So this one shows and sends nothing more to anybody but you, "
            "and the other one does the same once it has noticed. Which one goes on? Say go to that one, and stop the "
            "other."
        )
        question = AskOwner("", "another", None, "-", f"{name}{sent.isoformat()}", text)
        desk.ask(question, self._engine.clock())
