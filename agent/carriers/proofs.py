"""Looks in the mailbox for what proves that an answer is the owner's: a copy in Sent, a signature.

Reads alone, save that it makes the one folder into which an approval mail can be moved.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent.edges import dkim
from agent.edges.correspondence import Answer
from agent.edges.imap import SEND_FOLDER, Mailbox, Role
from agent.edges.store import Store
from agent.engine import Engine
from agent.errors import ConnectionFailedError
from agent.model import Message, Position
from agent.owner import errands
from agent.owner.hearing import FOLDER
from agent.understand import message as messages

log = logging.getLogger(__name__)

SIGNATURE_AGAIN = timedelta(minutes=1)
"""How long until a signature is checked again: the DNS may have been silent."""
MOST_COMMANDS = 20
"""For so many mails of commands proof is looked for at a step; it is a few words with the server for each."""


@dataclass(slots=True)
class Proofs:
    """Of the answers in one mailbox. `take` has a mail read, `complain` warns once of each thing, `alive` is called at
    each answer, so that a watchdog does not take it for a standstill."""

    mailbox: Mailbox
    engine: Engine
    store: Store
    take: Callable[[Message, Position, Role], None]
    complain: Callable[[str, str], None]
    alive: Callable[[], None]
    _checked: dict[str, datetime] = field(default_factory=dict)
    """Answer -> when its signature was checked last."""
    _looked_for: dict[str, int] = field(default_factory=dict)
    """Mail of commands -> the last turn in which its proof was looked for."""
    _turn: int = 0

    def look(self) -> None:
        """Look for what proves the answers that wait for it: a copy in a Sent folder, where only the owner's login
        can put one, else a signature. Meanwhile there is a folder for those who have neither."""
        waiting = self.engine.outbox.post.unproven()
        if not waiting:
            self._checked.clear()
            self._looked_for.clear()
            return
        self._offer_folder()
        turn = self._whose_turn(waiting)
        for answer in turn:
            self.alive()
            for folder, uid in self._copies_in_sent(answer):
                for _, raw in self.mailbox.fetch(folder, [uid]):
                    self.take(messages.parse(raw), Position(folder, 0, uid), Role.SENT)
        if self.engine.config.approval.dkim:
            unproven = {answer.key for answer in self.engine.outbox.post.unproven()}
            for answer in turn:
                if answer.key in unproven:
                    self.alive()
                    self._check_signature(answer)

    def _whose_turn(self, waiting: list[Answer]) -> list[Answer]:
        """Those whose proof is looked for at this step: all that bear a code, and of the commands, which anybody can
        forge by the thousand, a few at a time, one after the other."""
        commands = [a for a in waiting if (kind := self._kind(a)) is None or kind == errands.KIND]
        some = sorted(commands, key=lambda a: self._looked_for.get(a.key, 0))[:MOST_COMMANDS]
        self._turn += 1
        self._looked_for |= {answer.key: self._turn for answer in some}
        named = {answer.key for answer in commands}
        return [answer for answer in waiting if answer.key not in named] + some

    def _kind(self, answer: Answer) -> str | None:
        approval = self.engine.ledger.approval(answer.token)
        return approval[0] if approval else None

    def _copies_in_sent(self, answer: Answer) -> list[tuple[str, int]]:
        """By its Message-ID; in a Sent folder that nobody reads else (Gmail), also by what it answers."""
        sent = [folder.name for folder in self.mailbox.with_role(Role.SENT)]
        if answer.message_id is not None and (found := self.mailbox.find(sent, answer.message_id)):
            return found
        read = {folder.name for folder in self.mailbox.folders()}
        unread = [name for name in sent if name not in read]
        ours = self.engine.outbox.post.ids_of(answer.token)
        found = [place for each in ours for place in self.mailbox.find_header(unread, "In-Reply-To", each)]
        return list(dict.fromkeys(found + self.mailbox.find_header(unread, "Subject", f"[f-{answer.token}]")))

    def _check_signature(self, answer: Answer) -> None:
        now = self.engine.clock()
        again = self._checked.get(answer.key, now - SIGNATURE_AGAIN) + SIGNATURE_AGAIN
        if answer.message_id is None or now < again:
            return
        self._checked[answer.key] = now
        if not dkim.available():
            self.complain("approval.dkim", "approval.dkim is on and the extra is missing: no signature is checked")
            return
        for folder, uid in self.mailbox.find([f.name for f in self.mailbox.folders()], answer.message_id):
            for _, raw in self.mailbox.fetch(folder, [uid]):
                message = messages.parse(raw)
                because = dkim.signed(raw, message.sender.email) if message.sender else None
                if because is not None:
                    self.engine.take(message, signed=because)
                    return

    def _offer_folder(self) -> None:
        """See that there is a folder to which an approval mail can be moved, and that it is read."""
        if not self.mailbox.with_role(Role.RELEASE):
            try:
                name = self.mailbox.ensure_folder(SEND_FOLDER)
                log.info("made the folder %s: an approval mail that is moved into it is approved", name)
            except ConnectionFailedError as error:  # a lost connection shows in the next command
                self.complain(SEND_FOLDER, str(error))
        watched = any(folder.role is Role.RELEASE for folder in self.mailbox.folders())
        if watched and self.store.meta(FOLDER) is None:
            self.store.set_meta(FOLDER, SEND_FOLDER)
