"""What is new in which folder: STATUS, UIDNEXT and UIDVALIDITY (RFC 3501, 2.3.1), and IDLE in INBOX.

Folders are only asked about, and opened where that is the way to ask; no mail is read here. What has the flag
Draft is no mail yet: the owner is still writing it, and Gmail shows it among all mail.
"""

from __future__ import annotations

import contextlib
import select
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import monotonic

from agent.edges import imap_answer
from agent.edges.imap_answer import MalformedError
from agent.edges.imap_folders import Folder
from agent.edges.imap_session import SET_SIZE, Session
from agent.edges.imap_wire import Refused, is_news, quoted
from agent.model import Position

IDLE_SECONDS = 540.0
"""Servers may end an IDLE after 30 minutes, routers forget a silent connection after 10."""
POLL_SECONDS = 10.0
SETTLE_SECONDS = 2.0
"""The first IDLE is short and followed by a NOOP: not every server tells in IDLE what came just before it."""
STATUS_BATCH = 32


@dataclass(frozen=True, slots=True)
class Growth:
    """A folder with something not yet read. `end`: the position once all that is there now is read.

    `renumbered`: its UIDVALIDITY is not that of the position given, so every UID kept of it is void.
    """

    folder: Folder
    end: Position
    renumbered: bool


@dataclass(frozen=True, slots=True)
class Renumbered:
    """The folder's UIDVALIDITY changed: what was read has to be told from what was not by Message-ID."""

    folder: str
    uidvalidity: int


class Watch:
    """`wire_name` turns a folder's name into the server's."""

    def __init__(self, session: Session, wire_name: Callable[[str], bytes]) -> None:
        self._session, self._wire_name = session, wire_name
        self._inbox_last: int | None = None

    def grown(self, folders: Sequence[Folder], positions: Mapping[str, Position]) -> list[Growth]:
        """See `Mailbox.grown`."""
        session = self._session
        ends: dict[str, Position] = {}
        others = [folder.name for folder in folders if folder.name != session.selected]
        for start in range(0, len(others), STATUS_BATCH):
            ends |= self._status(others[start : start + STATUS_BATCH])
        for folder in folders:
            # STATUS is not for the open folder (RFC 3501, 6.3.10), and may be refused for another.
            if folder.name not in ends:
                session.expect(folder.name, None)
                state = session.examine(folder.name, fresh=True)
                if state is not None:
                    ends[folder.name] = Position(folder.name, state.uidvalidity, state.last)
        if "INBOX" in ends:
            self._inbox_last = ends["INBOX"].uid
        result = []
        for folder in folders:
            end, position = ends.get(folder.name), positions.get(folder.name)
            if end is None:
                continue
            renumbered = position is not None and position.uidvalidity != end.uidvalidity
            if renumbered or end.uid > (position.uid if position is not None else 0):
                session.expect(folder.name, end.uidvalidity)
                result.append(Growth(folder, end, renumbered))
        return result

    def new_uids(self, folder: str, after: Position) -> list[int] | Renumbered:
        """See `Mailbox.new_uids`."""
        self._session.expect(folder, None)
        state = self._session.examine(folder, fresh=True)
        if state is None:
            return []
        if state.uidvalidity != after.uidvalidity:
            return Renumbered(folder, state.uidvalidity)
        found = self._session.search_all(folder, after.uid + 1, state.last, b"ALL")
        drafts = set(self._drafts(folder, found))
        for uid in drafts:
            self._session.pass_over(folder, uid)
        return [uid for uid in found if uid not in drafts]

    def finished(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> list[int] | None:
        """See `Mailbox.finished`."""
        self._session.expect(folder, None)
        state = self._session.examine(folder, fresh=True)
        if state is None or state.uidvalidity != uidvalidity:
            return None
        drafts = set(self._drafts(folder, uids))
        return [uid for uid in uids if uid not in drafts]

    def _drafts(self, folder: str, uids: Sequence[int]) -> list[int]:
        """Which of some mails are still being written."""
        pieces = (uids[start : start + SET_SIZE] for start in range(0, len(uids), SET_SIZE))
        return [uid for some in pieces for uid in self._session.search(folder, some, b"DRAFT")]

    def wait(self, timeout: float, wake_fd: int | None, *, idles: bool) -> bool:
        """See `Mailbox.wait`. Without `idles` the server is asked every POLL_SECONDS."""
        # Anew each time: what came while other commands ran in INBOX was told then, and is not told again.
        state = self._session.examine("INBOX", fresh=True)
        known, self._inbox_last = self._inbox_last, state.last if state is not None else None
        if known is not None and state is not None and state.last > known:
            return True
        end = monotonic() + timeout
        news = woken = False
        slice_ = SETTLE_SECONDS
        while not news and not woken and (remaining := end - monotonic()) > 0:
            if idles and state is not None:
                try:
                    with self._session.seam() as wire:
                        news = wire.idle(min(remaining, slice_), wake_fd)
                except Refused:
                    idles = False
                woken = _pause(0, wake_fd)
                if slice_ != IDLE_SECONDS and not news and not woken:
                    news = self._noop()
                slice_ = IDLE_SECONDS
            else:
                woken = _pause(min(remaining, POLL_SECONDS), wake_fd)
                news = self._noop()
        return news

    def _noop(self) -> bool:
        news = False
        for response in self._session.stream(b"NOOP"):  # to its end, or the next command reads the rest
            news |= is_news(response[0])
        return news

    def _status(self, names: Sequence[str]) -> dict[str, Position]:
        """UIDNEXT and UIDVALIDITY of some folders in one go; those that are refused are left out."""
        by_wire = {self._wire_name(name): name for name in names}
        commands = [b"STATUS %s (UIDNEXT UIDVALIDITY)" % quoted(wire) for wire in by_wire]
        ends: dict[str, Position] = {}
        with contextlib.suppress(Refused):  # the others have answered all the same
            for response in self._session.stream(*commands):
                if response[0][:9].upper() != b"* STATUS ":
                    continue
                try:
                    values = imap_answer.values([response[0][9:], *response[1:]])
                except MalformedError:
                    continue  # as if it had not answered: the folder is opened instead
                wire_name, numbers = values[0] if values else None, imap_answer.pairs(values[1:2])
                uidnext = imap_answer.number(numbers, b"UIDNEXT")
                uidvalidity = imap_answer.number(numbers, b"UIDVALIDITY")
                name = by_wire.get(wire_name) if isinstance(wire_name, bytes) else None
                if name is not None and uidnext and uidvalidity:
                    ends[name] = Position(name, uidvalidity, uidnext - 1)
        return ends


def _pause(seconds: float, wake_fd: int | None) -> bool:
    """Sleep, but not beyond the moment that `wake_fd` is readable; whether it is."""
    poller = select.poll()
    if wake_fd is not None:
        poller.register(wake_fd, select.POLLIN)
    return bool(poller.poll(seconds * 1000))
