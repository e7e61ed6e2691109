"""Copies of what waits for the owner's yes, in their Drafts folder (`approval: {drafts_copy: yes}`).

A copy is the mail as it would go, under the same Message-ID, so that one the owner sends from there is known as
ours; nothing else in it tells of us. It is put there once a text: one that the owner deletes does not come back. Once
the draft no longer waits it is taken away, unless the owner has touched it: then it is theirs.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from agent.edges.imap import Mailbox, Refused
from agent.edges.ledger import DraftRow
from agent.edges.store import Store
from agent.engine import Engine
from agent.errors import ConnectionFailedError, MaterialError
from agent.facts import DraftState
from agent.understand import message as messages

log = logging.getLogger(__name__)

_PUT = "draft_copies"
"""Under this name the store holds what was put and not yet taken away: Message-ID -> digest."""


@dataclass(slots=True)
class DraftCopies:
    """The Drafts folder beside the drafts that wait."""

    engine: Engine
    store: Store
    _given_up: set[str] = field(default_factory=set)
    """What is not tried again before the next start: the server, or a file, would not have it."""

    def settle(self, mailbox: Mailbox, now: datetime) -> None:
        """Put what waits and is not there yet, take away what waits no longer. Nothing is asked where all is well."""
        wanted: dict[str, DraftRow] = {}
        if self.engine.config.approval.drafts_copy:
            rows = self.engine.ledger.drafts({DraftState.STAGED})
            wanted = {self.engine.outbox.message_id(row): row for row in rows}
        put = self._put()
        for message_id in [each for each in put if each not in wanted and each not in self._given_up]:
            try:
                mailbox.take_draft(message_id, partial(untouched, message_id, put[message_id]))
            except ConnectionFailedError as error:
                self._refused(message_id, "a copy of a draft cannot be taken out of Drafts", error)
            else:
                del put[message_id]
                self._keep(put)
        for message_id, row in wanted.items():
            if message_id in put or message_id in self._given_up:
                continue
            try:
                copy = self.engine.outbox.letter(row, now).data
                # A stop may have come between the last word to the server and ours to the store.
                if not mailbox.lies_among_drafts(message_id):
                    mailbox.add_draft(copy, now)
            except (MaterialError, ValueError) as error:  # as it stands it could not go either; that is told then
                self._given_up.add(message_id)
                log.warning("no copy of draft %s was put into Drafts: %s", row.id, error)
            except ConnectionFailedError as error:
                self._refused(message_id, "a draft cannot be put into Drafts", error)
            else:
                put[message_id] = digest(copy)
                self._keep(put)

    def _refused(self, message_id: str, what: str, error: ConnectionFailedError) -> None:
        """A server's no is told and lived with; any other end of the connection is not for here."""
        if not isinstance(error, Refused) and not isinstance(error.__cause__, Refused):
            raise error
        if not self._given_up:
            log.warning("%s: %s", what, error)
        self._given_up.add(message_id)

    def _put(self) -> dict[str, str]:
        return dict(json.loads(self.store.meta(_PUT) or "{}"))

    def _keep(self, put: Mapping[str, str]) -> None:
        self.store.set_meta(_PUT, json.dumps(dict(put)))


def digest(raw: bytes) -> str:
    """Of to whom a mail goes, its subject and words, whatever its lines are broken into; with files, of these too."""
    read = messages.parse(raw)
    people = ("to", "cc", "bcc", "reply-to")
    named = [" ".join(value.split()).lower() for name in people for value in read.all_headers(name)]
    parts = ["\n".join(named), read.subject, " ".join(read.text.split())]
    if read.content_type != "text/plain":
        parts.append(hashlib.sha256(b"".join(raw.partition(b"\r\n\r\n")[2].split())).hexdigest())
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def untouched(message_id: str, mark: str, raw: bytes) -> bool:
    """Is that the copy of that name, word for word as it was put there, `mark` being its digest then?"""
    return messages.parse(raw).message_id == message_id and digest(raw) == mark
