"""What a followup did in this mailbox that our records do not hold: before they begin, or since a backup was made.

Its mails to the owner tell. Of our own name, they say that our records were put back: what they may have missed is of
unknown fate, and is settled as such. Of another name, and older than our records, they say that those of an earlier
one are lost: the owner is asked once before anything is written to anybody else. What is going on now is for
`neighbours` to find.
"""

from __future__ import annotations

import logging
from datetime import datetime

from agent.carriers.neighbours import CLOCKS_APART, too_many
from agent.decide.question import ANOTHER
from agent.edges.ledger import DraftRow
from agent.engine import Engine
from agent.facts import DraftState
from agent.model import AskOwner, Message
from agent.understand import proof
from agent.understand.installation import Installation, signature_of

log = logging.getLogger(__name__)

PUT_BACK = "put_back"
"""Under this name an import leaves word in the store that it was one."""
MAY_HAVE_GONE = "my records were put back from a backup, and this may have gone out since that was made"


class Earlier:
    """Listens to every mail that is read. `me` is this installation."""

    def __init__(self, engine: Engine, me: Installation) -> None:
        self._engine, self._me = engine, me
        self._began = engine.clock()
        self._told = False
        store = engine.store
        if store.meta(PUT_BACK) is not None:
            # Whoever had these records since may have sent what had its yes and could go by now.
            with store.transaction():
                for row in engine.ledger.drafts({DraftState.APPROVED}):
                    if row.opens <= self._began:
                        self._doubt(row)
                store.change("DELETE FROM meta WHERE key=?", PUT_BACK)

    def hear(self, message: Message) -> None:
        """A mail was read: is it one to the owner that is not in our books? Inside the transaction that reads it."""
        signed = signature_of(message)
        if signed is None or message.sender is None or message.sent is None:
            return
        them, mail = signed
        if message.sender.email not in self._engine.config.owner.addresses or self._engine.outbox.post.is_ours(mail):
            return
        started = self._engine.known.started
        if them.id == self._me.id:
            if message.sent <= self._began + CLOCKS_APART:
                self._missed(message, message.sent)
        elif started is not None and message.sent <= started.at:
            self._lost(them, message.sent)

    def _missed(self, message: Message, sent: datetime) -> None:
        """Our records are older than that mail: what it confirms, and what had its yes by then, may have gone out."""
        ledger = self._engine.ledger
        token = proof.token_of(message.subject)
        approval = ledger.approval(token) if token and message.header("x-followup") == "confirmation" else None
        confirmed = {draft for draft, _ in approval[2].values()} if approval else set()
        for row in ledger.drafts({DraftState.STAGED, DraftState.APPROVED}):
            if row.id in confirmed or (row.state is DraftState.APPROVED and row.opens <= sent):
                self._doubt(row)
        if not self._told:
            self._told = True
            log.warning("the records are older than the mailbox, as if put back from a backup; the owner is told")
        desk = self._engine.desk
        what = (
            f"My records are older than this mailbox: they do not hold a mail of mine of {desk.local(sent)}. They were "
            "put back from a backup, it seems. I read again what came since, and look in Sent for what went out since; "
            "what I cannot find I ask you about, and send nothing twice."
        )
        desk.tell(f"put-back:{self._began.isoformat()}", None, what, self._engine.clock())

    def _doubt(self, row: DraftRow) -> None:
        self._engine.ledger.move(
            row.id, since=[row.state], to=DraftState.IN_DOUBT, at=self._engine.clock(), because=(MAY_HAVE_GONE,),
            ids=(self._engine.outbox.message_id(row),),
        )  # fmt: skip

    def _lost(self, them: Installation, sent: datetime) -> None:
        """Another followup was here before our records begin."""
        rivals = self._engine.known.rivals
        if too_many(rivals) or any(question.startswith(f"{ANOTHER}{them.id[:16]}:") for question in rivals):
            return
        log.warning("another followup (on %s) worked on this mailbox before; nothing is sent until you say that this "
                    "one goes on", them.host)  # fmt: skip
        desk = self._engine.desk
        text = (
            f"A followup worked on this mailbox before: on the host {them.host}, seen on {desk.local(sent)}. My "
            "records are new and hold nothing of it. What lies in your Sent folder counts as written, so nobody is "
            "thanked twice; what it had only shown you I show you again.\n\n"
            "Does this one go on from here? Say go if that one is gone for good. If it still runs, stop it first. If "
            "you have a backup of its records, stop this one and put that back with `followup import`. Until you "
            "answer, I show and send nothing to anybody but you."
        )
        key = f"{ANOTHER}{them.id[:16]}:{them.host}:{sent.isoformat()}"  # held as `neighbours` holds, until answered
        desk.ask(AskOwner("", "another-before", None, "-", key, text), self._engine.clock())
