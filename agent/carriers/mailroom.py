"""Carries mail from the folders to the engine: the first look, what is new, a last look before sending.

What was read and its position become durable together, so a crash reads a mail again rather than never;
the log makes a second reading harmless. Nothing is marked, moved or deleted.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from agent.carriers.half_written import HalfWritten
from agent.carriers.proofs import Proofs
from agent.decide.known import Known
from agent.edges.imap import Growth, Headers, Mailbox, Renumbered, Role
from agent.edges.store import Store
from agent.engine import Engine
from agent.errors import FollowupError, where
from agent.incoming.directory import Directory
from agent.model import Message, Position
from agent.understand import match, proof
from agent.understand import message as messages

log = logging.getLogger(__name__)

TRIES = 3
Progress = Callable[[str, int, int], None]
"""Told the folder, how many mails have been looked at, and of how many."""


@dataclass(slots=True)
class Mailroom:
    """One mailbox, read into one engine."""

    mailbox: Mailbox
    engine: Engine
    store: Store
    look_back_from: datetime
    progress: Progress = lambda folder, done, of: None
    alive: Callable[[], None] = lambda: None
    """Called at each mail, so that a watchdog does not take a long look for a standstill."""
    _complained: set[str] = field(default_factory=set)
    proofs: Proofs = field(init=False)
    """What looks for the proof of answers, in the same mailbox."""

    def __post_init__(self) -> None:
        self.proofs = Proofs(self.mailbox, self.engine, self.store, self._take, self._complain, self.alive)

    def look(self) -> int:
        """Read what is new in every watched folder; returns how many mails were read."""
        count = self._finished()
        grown = self.mailbox.grown(self.store.positions())
        for name in self.mailbox.missing:
            self._complain(name, f"folder {name} is not there; it is looked for at each wake")
        unread = [g for g in grown if g.renumbered or g.end.folder not in self.store.positions()]
        count += self._first_look(unread) if unread else 0
        for growth in grown:
            if growth not in unread:
                count += self._read_new(growth)
        self._tell_of_skipped()
        return count

    def _finished(self) -> int:
        """Read what was a draft when it was met, and is a mail now."""
        count = 0
        for role, position, raw in self._half_written.become(self.store.positions()):
            self._take(messages.parse(raw), position, role)
            count += 1
        return count

    @property
    def _half_written(self) -> HalfWritten:
        return HalfWritten(self.mailbox, self.store)

    def _tell_of_skipped(self) -> None:
        """A mail the server would not hand out may be a reply: the owner hears of it, once."""
        for folder, uid in self.mailbox.skipped:
            self.engine.desk.tell_of_mail(
                "skipped", f"{folder}:{uid}", None,
                f"The server would not hand out a mail in {folder} (number {uid}). It may be an answer to you; "
                "please look at it yourself.",
                self.engine.clock(),
            )  # fmt: skip

    def _complain(self, what: str, words: str) -> None:
        if what not in self._complained:
            self._complained.add(what)
            log.warning("%s", words)

    # --- the first look -----------------------------------------------------------------------

    def _first_look(self, unread: list[Growth]) -> int:
        """Invites of all times first, so that it is known whose mail matters; then the look-back."""
        count = 0
        for growth in unread:
            folder = growth.folder
            if growth.renumbered:
                log.warning("folder %s was numbered anew by the server; it is read again, nothing has effect twice",
                            folder.name)  # fmt: skip
            found: list[tuple[Message, int]] = []
            for uid, raw in self.mailbox.calendars(
                folder.name,
                progress=lambda done, of, name=folder.name: self.progress(name, done, of),  # type: ignore[misc]
            ):
                found.append((messages.parse(raw), uid))
            for message, uid in sorted(found, key=_age):
                self._take(message, self._at(growth, uid), folder.role)
                count += 1
        for growth in unread:
            count += self._look_back(growth)
        return count

    def _look_back(self, growth: Growth) -> int:
        folder = growth.folder
        count = 0
        wanted: list[int] = []
        self.engine.refresh()
        # Who writes to whom first, from headers alone: then only what can matter is fetched whole.
        for headers in self.mailbox.headers(folder.name, since=self.look_back_from):
            message = messages.parse(headers.raw + b"\r\n")
            if _matters(message, headers, self.engine.known, self.engine.config.owner.addresses):
                wanted.append(headers.uid)
            else:
                self._take(message, self._at(growth, headers.uid), folder.role)
        fetched = [(messages.parse(raw), uid) for uid, raw in self.mailbox.fetch(folder.name, wanted)]
        for message, uid in sorted(fetched, key=_age):
            self._take(message, self._at(growth, uid), folder.role)
            count += 1
        with self.store.transaction():
            self._half_written.note(folder.name, growth.end.uidvalidity)
            self.store.set_position(growth.end)
        return count

    # --- what is new --------------------------------------------------------------------------

    def _read_new(self, growth: Growth) -> int:
        folder = growth.folder
        after = self.store.positions()[folder.name]
        uids = self.mailbox.new_uids(folder.name, after)
        if isinstance(uids, Renumbered):
            return 0  # told by the next STATUS, and read as a first look then
        drafts = self._half_written.note(folder.name, after.uidvalidity)
        count = 0
        for uid, raw in self.mailbox.fetch(folder.name, uids):
            position = Position(folder.name, after.uidvalidity, uid)
            self._take(messages.parse(raw), position, folder.role, advance=True)
            count += 1
        last = max([*uids, *drafts], default=growth.end.uid)
        with self.store.transaction():  # past what was gone before it could be fetched
            self._half_written.note(folder.name, after.uidvalidity)
            self.store.set_position(Position(folder.name, after.uidvalidity, max(last, after.uid)))
        return count

    @staticmethod
    def _at(growth: Growth, uid: int) -> Position:
        return Position(growth.end.folder, growth.end.uidvalidity, uid)

    def _take(self, message: Message, position: Position, role: Role, *, advance: bool = False) -> None:
        """Have the engine read one mail; `advance`: its position is the folder's from then on."""
        self.alive()
        try:
            if role is Role.RELEASE:  # durable before the position, and harmless twice
                self.engine.hearing.moved(message, self.engine.clock())
            in_sent = role is Role.SENT and self._filed(message, position.folder)
            self.engine.take(message, in_sent=in_sent, position=position if advance else None)
        except (FollowupError, sqlite3.Error):
            raise
        except Exception as error:
            # A mail that breaks the reader must neither stop the others nor be lost: three tries, then
            # it is set aside and the owner is told.
            tries = self.store.failed(position)
            if tries < TRIES:
                raise FollowupError(
                    f"a mail in {position.folder} (number {position.uid}) could not be understood "
                    f"({where(error)}); it is tried {TRIES} times"
                ) from error
            log.error("a mail in %s (number %d) could not be understood after %d tries (%s); it is left aside and "
                      "the owner is told", position.folder, position.uid, tries, where(error))  # fmt: skip
            self.engine.desk.tell_of_mail(
                "unreadable", f"{position.folder}:{position.uidvalidity}:{position.uid}", None,
                f"A mail in {position.folder} from {message.from_[0].email if message.from_ else 'somebody'} "
                f"(“{message.subject[:100]}”) could not be read. Please look at it yourself.",
                self.engine.clock(),
            )  # fmt: skip
            self.engine.set_aside(message)

    def _filed(self, message: Message, folder: str) -> bool:
        """Was it put into this Sent folder by whoever signed in? Many servers deliver what is sent to jane+sent@ there,
        whoever sends it. Where folders are labels (Gmail), what came and what was sent is one mail, and no address
        leads to the label."""
        if not proof.delivered(message) or "X-GM-EXT-1" in self.mailbox.capabilities:
            return True
        self._complain(
            f"delivered:{folder}",
            f"mail is delivered into {folder}, by the address it goes to or by a filter: such mail proves nothing",
        )
        return False


def _age(read: tuple[Message, int]) -> tuple[datetime, int]:
    message, uid = read
    return message.received or message.sent or datetime.min.replace(tzinfo=UTC), uid


def _matters(message: Message, headers: Headers, known: Known, owner: tuple[str, ...]) -> bool:
    """May this mail bear on an application we know? Then it is worth fetching whole."""
    if headers.calendar or "[f-" in message.subject.lower():
        return True
    directory = Directory(known, {})
    named = (*message.from_, *message.reply_to, *message.to, *message.cc)
    people = [a.email for a in named if a.email and a.email not in owner]
    if any(directory.by_address(each) or match.at_domain(each, directory) for each in people):
        return True
    if any(directory.by_mail(i) for i in message.thread_ids) or directory.by_subject(message.subject):
        return True
    if any(
        directory.by_name(a.name) or directory.by_sister(a.email) or directory.colleagues(a.email)
        for a in message.from_
    ):
        return True
    if directory.by_company(" | ".join((message.subject, *(a.name for a in message.from_)))):
        return True  # a robot that writes for the employer
    sender = message.from_[0].email if message.from_ else ""
    return sender.startswith(("mailer-daemon@", "postmaster@")) or message.header("return-path") == "<>"
