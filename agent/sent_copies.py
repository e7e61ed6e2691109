"""What lies in the owner's Sent folders of the mails we sent: settles doubts, and files what no server filed."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.edges.imap import Mailbox, Role
from agent.edges.ledger import DraftRow
from agent.engine import Engine
from agent.facts import DraftState
from agent.model import Message
from agent.understand import message as messages

log = logging.getLogger(__name__)

FILE_AFTER = timedelta(seconds=60)
"""How long a server is given to file a Sent copy itself before we do."""
DOUBT_LOOKS = timedelta(minutes=2)
"""How long a mail of unknown fate is looked for in Sent before the owner is asked."""
SAME_TIME = timedelta(minutes=10)
"""How far the Date of a copy may be from ours where a server gave it another Message-ID."""
_ORIGINAL_ID = ("X-Microsoft-Original-Message-ID", "X-Google-Original-Message-ID")


@dataclass(frozen=True, slots=True)
class SentCopies:
    """The Sent folders beside the drafts of the ledger."""

    mailbox: Mailbox
    engine: Engine

    def settle_doubts(self, now: datetime) -> None:
        """A mail of unknown fate that lies in Sent, or that somebody has answered, went out; not found
        after a while, the owner is told. It is never sent again."""
        for row in self.engine.ledger.drafts({DraftState.IN_DOUBT}):
            moved = self.engine.known.drafts[row.id].moved
            if self._answered(row) or self._lies_in_sent(row):
                self.engine.outbox.settle_doubt(row, found=True)
                log.info("draft %s was found: it went out", row.id)
            elif now - moved.at >= DOUBT_LOOKS:
                self.engine.in_doubt(row)
        self.engine.refresh()

    def file(self, now: datetime) -> bool:
        """Put a copy into Sent where the server has not done so itself; whether one was put there."""
        filed = False
        for row in self.engine.ledger.drafts({DraftState.SENT}):
            if row.filed or row.data is None:
                continue
            sent_at = self.engine.known.drafts[row.id].since[DraftState.SENT]
            if now - sent_at < FILE_AFTER:
                continue
            if not self._lies_in_sent(row):
                folders = self._folders() or [self.mailbox.ensure_folder("Sent")]
                self.mailbox.append(folders[0], row.data, sent_at, seen=True)
                filed = True
            self.engine.ledger.mark_filed(row.id)
        return filed

    def _folders(self) -> list[str]:
        return [folder.name for folder in self.mailbox.with_role(Role.SENT)]

    def _answered(self, row: DraftRow) -> bool:
        application = self.engine.known.applications[row.application]
        return row.message_id is not None and any(row.message_id in mail.thread for mail in application.received)

    def _lies_in_sent(self, row: DraftRow) -> bool:
        """By Message-ID, by the one a server kept of the original, else by To, Subject, Date and text."""
        folders = self._folders()
        if row.message_id is None:
            return False
        if self.mailbox.find(folders, row.message_id):
            return True
        if any(self.mailbox.find_header(folders, name, row.message_id) for name in _ORIGINAL_ID):
            return True
        ours = messages.parse(row.data or b"")
        if ours.sent is None:
            return False
        for folder in folders:
            alike = [
                headers.uid
                for headers in self.mailbox.headers(folder, since=ours.sent - timedelta(days=1))
                if _alike(messages.parse(headers.raw + b"\r\n"), ours)
            ]
            words = ours.text.split()
            if any(messages.parse(raw).text.split() == words for _, raw in self.mailbox.fetch(folder, alike)):
                return True
        return False


def _alike(copy: Message, ours: Message) -> bool:
    return (
        [a.email for a in copy.to] == [a.email for a in ours.to]
        and copy.subject == ours.subject
        and copy.sent is not None
        and ours.sent is not None
        and abs(copy.sent - ours.sent) <= SAME_TIME
    )
