"""One signed-in connection and the folder open in it: commands out, answers in, one error for every end.

Folders are only ever opened with EXAMINE (RFC 3501, 6.3.2), save in `imap_writing`. No mail is understood here.
"""

from __future__ import annotations

import contextlib
import imaplib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agent.edges.imap_wire import Refused, Response, Wire, quoted, readable
from agent.errors import ConnectionFailedError

MAX_REFUSALS = 200
"""Refused pieces of one reading after which the whole folder counts as refused."""
SET_SIZE = 200
"""UIDs in one command; servers limit the length of a line."""
MAX_SKIPPED = 1000
MAX_DRAFTS = 1000
"""Drafts of one folder that are noted between two askings."""

_SELECTED = re.compile(
    rb"\* (?:(\d{1,10}) EXISTS|OK \[UIDVALIDITY (\d{1,10})\]|OK \[UIDNEXT (\d{1,10})\])", re.IGNORECASE
)

_UID = re.compile(rb"\bUID (\d{1,10})\b")


@dataclass(frozen=True, slots=True)
class State:
    """A folder as EXAMINE shows it; `last` is the highest UID there can be in it."""

    uidvalidity: int
    last: int
    exists: int


class Session:
    """`wire_name` turns a folder's name into the server's; `exists` asks the server whether it is there."""

    def __init__(self, wire: Wire, wire_name: Callable[[str], bytes], exists: Callable[[str], bool]) -> None:
        self._wire, self._wire_name, self._exists = wire, wire_name, exists
        self._selected: tuple[str, State] | None = None
        self._validity: dict[str, int] = {}
        self.alive = True
        self.vanished: dict[str, None] = {}
        """Folders that were asked for and are not there (any more), in order."""
        self.skipped: list[tuple[str, int]] = []
        """Folder and UID of mails that the server refused to hand out, at most MAX_SKIPPED."""
        self.drafts: dict[str, dict[int, None]] = {}
        """Folder and UIDs of what was passed over because it is still being written, at most MAX_DRAFTS each."""

    @property
    def selected(self) -> str | None:
        """The name of the open folder."""
        return self._selected[0] if self._selected else None

    def drop(self) -> None:
        """Close the socket; after this every use is a ConnectionFailedError."""
        self.alive = False
        self._wire.shutdown()

    @contextlib.contextmanager
    def seam(self) -> Iterator[Wire]:
        """Whatever ends or garbles the connection inside leaves as ConnectionFailedError, and it is closed."""
        place = f"{self._wire.host}:{self._wire.port}"
        if not self.alive:
            raise ConnectionFailedError(f"The connection to {place} is closed.")
        try:
            yield self._wire
        # The last four are how the parsers of imaplib and imapclient fail on what is not of the protocol.
        except (imaplib.IMAP4.error, OSError, ValueError, LookupError, TypeError, RecursionError) as error:
            self.drop()
            words = "no answer in time" if isinstance(error, TimeoutError) else readable(error)
            raise ConnectionFailedError(f"The connection to {place} broke: {words}") from error

    def stream(self, *commands: bytes) -> Iterator[Response]:
        """The untagged answers; to be read to the end. Raises Refused after the last."""
        with self.seam() as wire:
            yield from wire.stream(*commands)

    def examine(self, folder: str, *, fresh: bool = False) -> State | None:
        """Open a folder read-only, if it is not open already; None where it is gone.

        A folder that is there and cannot be opened, or that was renumbered since `expect`, is a
        ConnectionFailedError: to pass over it would be to pass over mail.
        """
        if self._selected is not None and self._selected[0] == folder and not fresh:
            return self._selected[1]
        self._selected = None
        numbers = [0, 0, 0]
        try:
            for response in self.stream(b"EXAMINE " + quoted(self._wire_name(folder))):
                if (match := _SELECTED.match(response[0])) is not None:
                    numbers[(match.lastindex or 1) - 1] = int(match[match.lastindex or 1])
        except Refused as refusal:
            if self._exists(folder):
                mend = "" if folder == "INBOX" else f". If no mail comes there: mail: {{never: [{json.dumps(folder)}]}}"
                raise ConnectionFailedError(f"The folder {folder} cannot be opened: {refusal}{mend}") from refusal
            self.vanished[folder] = None
            return None
        exists, uidvalidity, uidnext = numbers
        state = State(uidvalidity, uidnext - 1 if uidnext else self._newest(exists), exists)
        if self._validity.setdefault(folder, uidvalidity) != uidvalidity:
            self.drop()
            raise ConnectionFailedError(f"The folder {folder} was renumbered while it was read.")
        self._selected = (folder, state)
        return state

    def leave(self) -> None:
        """Another command opens a folder its own way: the next `examine` opens its folder anew."""
        self._selected = None

    def expect(self, folder: str, uidvalidity: int | None) -> None:
        """The numbering that the caller counts on from here; None: it will compare that of the next EXAMINE."""
        self._validity.pop(folder, None)
        if uidvalidity is not None:
            self._validity[folder] = uidvalidity

    def pass_over(self, folder: str, uid: int) -> None:
        """Note a draft: it is no mail yet."""
        drafts = self.drafts.setdefault(folder, {})
        if len(drafts) < MAX_DRAFTS:
            drafts[uid] = None

    def _newest(self, exists: int) -> int:
        """The highest UID, for a server that does not announce the next one."""
        uids = [0]
        if exists:
            for response in self.stream(b"UID FETCH * (UID)"):
                uids += [int(uid) for uid in _UID.findall(response[0])]
        return max(uids)

    def gather(self, folder: str, uids: Sequence[int], wanted: bytes, take: Callable[[Response], None]) -> None:
        """UID FETCH `wanted` of some mails (a range or a few UIDs), each answer to `take`, in any order.

        A mail that makes the server refuse the whole command is found by halving, and skipped; the others
        may then be taken twice. UIDs that are no more are passed over by the server.
        """
        size = len(uids) if isinstance(uids, range) else SET_SIZE
        todo = [uids[start : start + size] for start in range(0, len(uids), size)][::-1]
        refusals = 0
        while todo:
            some = todo.pop()
            if not some or self.examine(folder) is None:
                continue
            try:
                for response in self.stream(b"UID FETCH %s %s" % (uid_set(some), wanted)):
                    take(response)
            except Refused as refusal:
                refusals += 1
                if refusals > MAX_REFUSALS:
                    raise ConnectionFailedError(f"The folder {folder} cannot be read: {refusal}") from refusal
                half = len(some) // 2
                if half:
                    todo += [some[half:], some[:half]]
                elif len(self.skipped) < MAX_SKIPPED:
                    self.skipped.append((folder, some[0]))

    def search(self, folder: str, uids: Sequence[int] | None, criteria: bytes) -> list[int]:
        """UID SEARCH in a folder, within some UIDs; ascending.

        `criteria` is made of ASCII the caller has checked.
        """
        if self.examine(folder) is None:
            return []
        limits = b"" if uids is None else b"UID %s " % uid_set(uids)
        found: set[int] = set()
        try:
            for response in self.stream(b"UID SEARCH " + limits + criteria):
                if response[0][:8].upper() == b"* SEARCH":
                    found.update(int(word) for word in response[0][8:].split() if word.isdigit())
        except Refused as refusal:
            raise ConnectionFailedError(f"The folder {folder} cannot be searched: {refusal}") from refusal
        asked = uids if uids is None or isinstance(uids, range) else set(uids)
        return sorted(uid for uid in found if asked is None or uid in asked)

    def searches(self, folder: str, first: int, last: int, criteria: bytes) -> Iterator[list[int]]:
        """A search between two UIDs, both included, in pieces that keep each answer short."""
        windows = Windows(first, last)
        for window in windows:
            found = self.search(folder, window, criteria)
            windows.held(len(found))
            yield found

    def search_all(self, folder: str, first: int, last: int, criteria: bytes) -> list[int]:
        """The same, all pieces together."""
        return [uid for found in self.searches(folder, first, last, criteria) for uid in found]


class Windows:
    """Ranges of UIDs that hold a few thousand mails each, however sparse or dense the numbering is."""

    def __init__(self, first: int, last: int) -> None:
        self._first, self._last, self._width = max(first, 1), last, 4000

    def __iter__(self) -> Iterator[range]:
        while self._first <= self._last:
            end = min(self._last, self._first + self._width - 1)
            yield range(self._first, end + 1)
            self._first = end + 1

    def held(self, count: int) -> None:
        """How many mails the last range held."""
        if count < 500:
            self._width *= 4
        elif count > 8000:
            self._width = max(1000, self._width // 4)


def uid_set(uids: Sequence[int]) -> bytes:
    """As IMAP writes it (RFC 3501, `sequence-set`)."""
    if isinstance(uids, range):
        return b"%d:%d" % (uids[0], uids[-1])
    return b",".join(b"%d" % uid for uid in uids)
