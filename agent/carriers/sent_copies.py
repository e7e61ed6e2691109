"""What lies in the owner's Sent folders of the mails we sent: settles doubts, and files what no server filed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent.compose.owner_mail import News
from agent.decide.spoken import spoken
from agent.edges.imap import Mailbox, Refused, Role
from agent.edges.ledger import DraftRow
from agent.engine import Engine
from agent.errors import ConnectionFailedError
from agent.facts import DraftState
from agent.incoming import aliases
from agent.model import Message
from agent.understand import message as messages

log = logging.getLogger(__name__)

FILE_AFTER = timedelta(seconds=60)
"""How long a server is given to file a Sent copy itself before we do."""
DOUBT_LOOKS = timedelta(minutes=2)
"""How long a mail of unknown fate is looked for in Sent before the owner is asked."""
LOOKED_FOR = timedelta(days=1)
"""How long it is looked for after that: no server files a copy later."""
FILE_AGAIN = timedelta(hours=1)
"""How long until a copy that the server would not take is offered again: the mailbox may have been full."""
FILED_FOR = timedelta(days=7)
"""So long after it went out its copy is offered."""


@dataclass(frozen=True, slots=True)
class SentCopies:
    """The Sent folders beside the drafts of the ledger."""

    mailbox: Mailbox
    engine: Engine
    rests: dict[str, datetime] = field(default_factory=dict)
    """Draft -> when its copy is offered again."""

    def settle_doubts(self, now: datetime) -> None:
        """A mail of unknown fate that lies in Sent, that somebody has answered or that came back, went out; not
        found after a while, the owner is asked. It is never sent again by itself."""
        self.engine.refresh()  # a stop may just have been found to have left one
        doubts = self.engine.doubts
        for row in doubts.rows():
            waited = now - doubts.since(row)
            if because := doubts.heard_of(row):
                doubts.found(row, because, now)
            elif waited < LOOKED_FOR and (copy := self._copy(row)) is not None:
                ids = aliases.ids_of(copy)
                doubts.found(row, "it lies in your Sent folder", now, ids=ids, sent=copy.sent)
            elif waited >= DOUBT_LOOKS:
                doubts.ask(row, now)
        self.engine.refresh()

    def file(self, now: datetime) -> bool:
        """Put a copy into Sent where the server has not done so itself; whether one was put there.

        Where it would not take one (a full mailbox, a folder to read only) the owner is told, once each, and all else
        goes on. Raises ConnectionFailedError where the connection is lost.
        """
        filed = False
        for row in self.engine.ledger.drafts({DraftState.SENT}):
            if row.filed or row.data is None:
                continue
            sent_at = self.engine.known.drafts[row.id].since[DraftState.SENT]
            if now - sent_at < FILE_AFTER or now < self.rests.get(row.id, now):
                continue
            if self._copy(row) is None:
                try:
                    self._append(row.data, sent_at)
                except ConnectionFailedError as error:
                    self._not_filed(row, sent_at, error, now)
                    continue
                filed = True
            self.rests.pop(row.id, None)
            self.engine.ledger.mark_filed(row.id)
        return filed

    def _append(self, data: bytes, sent_at: datetime) -> None:
        folders = self._folders() or [self.mailbox.ensure_folder("Sent")]
        self.mailbox.append(folders[0], data, sent_at, seen=True)

    def _not_filed(self, row: DraftRow, sent_at: datetime, error: ConnectionFailedError, now: datetime) -> None:
        """A server's no is told and lived with; any other end of the connection is not for here."""
        if not isinstance(error, Refused) and not isinstance(error.__cause__, Refused):
            raise error
        self.rests[row.id] = now + FILE_AGAIN
        key = f"not-filed:{row.id}"
        if key not in self.engine.known.told:
            log.warning("the copy of draft %s could not be filed: %s", row.id, error)
        known = self.engine.known.applications[row.application]
        what = (
            f"Your {spoken(row.step)} to {row.name or row.address} went out, but no copy of it could be put into your "
            f"Sent folder: {error}. I try again every hour, for a week."
        )
        self.engine.desk.note(key, known, what, now, news=News.OTHER)
        if now - sent_at >= FILED_FOR:
            self.engine.ledger.mark_filed(row.id)

    def _folders(self) -> list[str]:
        return [folder.name for folder in self.mailbox.with_role(Role.SENT)]

    def went_out(self, row: DraftRow) -> Message | None:
        """The copy of a draft that, by our records, has not gone out: by what it is called, else by its words.

        Older records, put back, know nothing of what went out since; so this is looked for before each mail goes.
        """
        # An earlier text of it, of unknown fate then, may have gone out under a name of its own.
        names = {self.engine.outbox.message_id(row), *self.engine.known.drafts[row.id].ids}
        if (found := self._named(names)) is not None:
            return found
        # Of the same words there may be an older one, of another draft, or from before its time.
        others = self.engine.known.our_ids - self.engine.known.drafts[row.id].ids
        for copy in self._alike(row.opens, lambda copy: _says(copy, row) and not others & set(aliases.ids_of(copy))):
            if copy.text.split() == row.text.body.split():
                return copy
        return None

    def _copy(self, row: DraftRow) -> Message | None:
        """By a Message-ID it is known by, by ours where a server kept it, else by To, Subject, Date and text."""
        if row.message_id is None or row.data is None:
            return self.went_out(row)
        if (found := self._named({row.message_id, *self.engine.known.drafts[row.id].ids})) is not None:
            return found
        ours = messages.parse(row.data)
        if ours.sent is None:
            return None
        alike = self._alike(ours.sent - timedelta(days=1), lambda copy: aliases.looks_alike(copy, ours))
        return next((copy for copy in alike if aliases.is_copy(copy, ours)), None)

    def _named(self, ids: Set[str]) -> Message | None:
        folders = self._folders()
        places = [place for message_id in sorted(ids) for place in self.mailbox.find(folders, message_id)]
        for header in aliases.ORIGINAL_ID:
            for message_id in sorted(ids):
                places = places or self.mailbox.find_header(folders, header, message_id)
        for folder, uid in places:
            for _, raw in self.mailbox.fetch(folder, [uid]):
                return messages.parse(raw)
        return None

    def _alike(self, since: datetime, looks: Callable[[Message], bool]) -> Iterator[Message]:
        """Whole mails in Sent since then whose header looks so."""
        for folder in self._folders():
            uids = [
                headers.uid
                for headers in self.mailbox.headers(folder, since=since)
                if looks(messages.parse(headers.raw + b"\r\n"))
            ]
            for _, raw in self.mailbox.fetch(folder, uids):
                yield messages.parse(raw)


def _says(copy: Message, row: DraftRow) -> bool:
    """Is it to that person, of that subject, since its time began?"""
    to_them = row.address in {a.email for a in copy.to}
    return to_them and copy.subject == row.text.subject and copy.sent is not None and copy.sent >= row.opens
