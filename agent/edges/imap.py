"""The owner's mailbox by IMAP (RFC 3501): what is new, the invites in it, the mails themselves.

Decides nothing. Folders are opened with EXAMINE and mail is read with BODY.PEEK: no mail is ever marked, moved
or deleted but what we have put into Drafts ourselves; only what stands under "writing" writes. What has the flag
Draft is no mail yet and is passed over. One connection, for one thread; every end of it is one error,
ConnectionFailedError, and then a new Mailbox is needed. What a server says is hostile: sizes, depths and times
are bounded (`imap_wire`, `imap_answer`).
"""

from __future__ import annotations

import contextlib
import imaplib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from email.utils import make_msgid
from typing import TypeVar

from imapclient.exceptions import ProtocolError

from agent.edges import imap_finding, imap_quota, imap_reading, imap_signin, imap_time, imap_writing
from agent.edges.bearer import Key
from agent.edges.imap_client import Client
from agent.edges.imap_folders import SEND_FOLDER, Folder, Role
from agent.edges.imap_listing import Listing
from agent.edges.imap_reading import LIMIT, Headers
from agent.edges.imap_session import Session
from agent.edges.imap_watch import Growth, Renumbered, Watch
from agent.edges.imap_wire import Refused, readable
from agent.errors import ConnectionFailedError
from agent.model import Position
from agent.rules import Server

__all__ = [
    "LIMIT",
    "SEND_FOLDER",
    "Folder",
    "Growth",
    "Headers",
    "Mailbox",
    "Position",
    "Refused",
    "Renumbered",
    "Role",
]

T = TypeVar("T")


class Mailbox:
    """See the module. `folders` None: all; `never` wins over it. Names may be written with `/` between levels
    whatever the server's separator is.

    `password` gives it or a token; it is called once, when the connection is inside TLS. `timeout` is in seconds, for
    each answer.
    """

    def __init__(
        self,
        server: Server,
        user: str,
        password: Callable[[], Key],
        *,
        folders: tuple[str, ...] | None = None,
        never: tuple[str, ...] = (),
        timeout: float = 60,
    ) -> None:
        self._server, self._user, self._password, self._timeout = server, user, password, timeout
        self._only, self._never = folders, never
        self._session: Session | None = None
        self._watch: Watch | None = None
        self._client: Client | None = None
        self._listing = Listing()
        self._not_there: tuple[str, ...] = ()
        self.capabilities: frozenset[str] = frozenset()
        """In upper case, as told after the sign-in."""

    # -- the connection --------------------------------------------------------------------------------

    def open(self) -> None:
        """Connect, verify, sign in. Raises SignInError or ConnectionFailedError, with the way out."""
        wire = imap_signin.connect(self._server, self._timeout)
        try:
            imap_signin.sign_in(wire, self._user, self._password)
        except BaseException:
            wire.shutdown()
            raise
        self._session = Session(wire, self._listing.wire_name, self._exists)
        self._watch = Watch(self._session, self._listing.wire_name)
        self._client = Client(wire, self._timeout)
        try:
            told = self._ask(self._client.capabilities)
            self.capabilities = frozenset(word.decode("ascii", "replace") for word in told)
            if "NAMESPACE" in self.capabilities:
                self._read_namespaces(self._client)
            self._list()
        except ConnectionFailedError:
            self._session.drop()
            raise

    def close(self) -> None:
        """End the session; never raises, and may be called twice."""
        if self._session is None or not self._session.alive:
            return
        # Whatever the server makes of the farewell: the connection is given up either way.
        with contextlib.suppress(ConnectionFailedError), self._session.seam() as wire:
            wire.sock.settimeout(2)
            wire.begin()
            wire.logout()
        self._session.drop()

    # -- folders ---------------------------------------------------------------------------------------

    def filled(self) -> float | None:
        """The share of its room that the mailbox takes; None where the server sets no limit, or tells none."""
        return imap_quota.filled(self._open_session) if "QUOTA" in self.capabilities else None

    def folders(self) -> tuple[Folder, ...]:
        """The folders to read, asked anew (see `imap_folders.choose`)."""
        self._list()
        gmail = "X-GM-EXT-1" in self.capabilities
        chosen, self._not_there = self._listing.choose(gmail=gmail, only=self._only, never=self._never)
        return chosen

    def with_role(self, role: Role) -> tuple[Folder, ...]:
        """Every folder that is for this, read or not: where a Sent copy lies, where a draft goes."""
        return self._listing.with_role(role)

    @property
    def missing(self) -> tuple[str, ...]:
        """Configured folders that do not exist, and any that vanished before they could be opened."""
        return tuple(dict.fromkeys((*self._not_there, *self._open_session.vanished)))

    @property
    def skipped(self) -> tuple[tuple[str, int], ...]:
        """Folder and UID of mails that the server refused to hand out, at most a thousand."""
        return tuple(self._open_session.skipped)

    def ensure_folder(self, name: str) -> str:
        """Make a folder (and subscribe to it) if it is not there; its name on this server."""
        self._list()
        local = self._listing.local_name(name)
        if not self._listing.has(local):
            client, wire_name = self._open_client, self._listing.wire_name(local).decode("ascii")
            try:
                self._ask(client.create_folder, wire_name)
            except Refused as refusal:
                if not self._exists(local):
                    raise ConnectionFailedError(f"The folder {local} cannot be made: {refusal}") from refusal
            # Unsubscribed, it would be hidden in many mail programs, but it is there.
            with contextlib.suppress(Refused):
                self._ask(client.subscribe_folder, wire_name)
            self._list()
        return local

    # -- what is new -----------------------------------------------------------------------------------

    def grown(self, positions: Mapping[str, Position]) -> list[Growth]:
        """The folders with something beyond their position, or numbered anew; all of them for no position."""
        return self._open_watch.grown(self.folders(), positions)

    def new_uids(self, folder: str, after: Position) -> list[int] | Renumbered:
        """The UIDs beyond a position, ascending, without those of drafts: see `drafts_met`."""
        return self._open_watch.new_uids(folder, after)

    def drafts_met(self, folder: str) -> list[int]:
        """The UIDs that were passed over there, since this was asked last, because they are still being written."""
        return sorted(self._open_session.drafts.pop(folder, {}))

    def finished(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> list[int] | None:
        """Which of some drafts are drafts no more: mails now, or gone. None where the folder is another one now."""
        return self._open_watch.finished(folder, uidvalidity, uids)

    def wait(self, timeout: float, *, wake_fd: int | None = None) -> bool:
        """Until something changes in INBOX (True), or `wake_fd` is readable or `timeout` seconds passed (False).

        A hint, no more: look with `grown` after it whatever it says.
        """
        return self._open_watch.wait(timeout, wake_fd, idles="IDLE" in self.capabilities)

    # -- reading ---------------------------------------------------------------------------------------

    def calendars(
        self, folder: str, *, after_uid: int = 0, progress: Callable[[int, int], None] | None = None
    ) -> Iterator[tuple[int, bytes]]:
        """Every mail of a folder that holds a calendar: UID and a message that can be parsed.

        Small ones come as they are, large ones as their header, calendars and short text parts; ascending
        only by ranges of UIDs. `progress` is told how many mails have been looked at, and of how many.
        """
        return imap_reading.calendars(self._open_session, folder, after_uid, progress)

    def headers(self, folder: str, *, since: datetime | None, after_uid: int = 0) -> Iterator[Headers]:
        """The chosen header fields of the mails that arrived (INTERNALDATE) since an aware instant."""
        return imap_reading.headers(self._open_session, folder, since, after_uid)

    def fetch(self, folder: str, uids: Sequence[int]) -> Iterator[tuple[int, bytes]]:
        """Whole mails in the order asked for, each cut at LIMIT bytes; those that are gone are left out."""
        return imap_reading.fetch(self._open_session, folder, uids)

    # -- finding ---------------------------------------------------------------------------------------

    def find(self, folders: Sequence[str], message_id: str) -> list[tuple[str, int]]:
        """Where a mail of this Message-ID lies. Raises ValueError for what is no `<id>` of printable ASCII."""
        imap_finding.check_message_id(message_id)
        return self.find_header(folders, "Message-ID", message_id)

    def find_header(self, folders: Sequence[str], name: str, value: str) -> list[tuple[str, int]]:
        """Where a mail, no draft, holds `value` in a header field (RFC 3501, SEARCH HEADER), the answer checked.

        Raises ValueError for a name or value that is not printable ASCII.
        """
        return imap_finding.holding(self._open_session, folders, name, value, which=b"UNDRAFT")

    def lies_among_drafts(self, message_id: str) -> bool:
        """Whether a draft of that Message-ID lies in a Drafts folder."""
        imap_finding.check_message_id(message_id)
        drafts = [folder.name for folder in self.with_role(Role.DRAFTS)]
        return bool(imap_finding.holding(self._open_session, drafts, "Message-ID", message_id, which=b"UNDELETED"))

    def search_since(self, folder: str, since: date, *, from_: str | None) -> list[int]:
        """The mails that arrived on that day or later, from an address; from anybody if it is not ASCII."""
        return imap_finding.since(self._open_session, folder, since, from_=from_)

    # -- writing ---------------------------------------------------------------------------------------

    def append(self, folder: str, data: bytes, when: datetime, seen: bool) -> None:
        """File a mail (RFC 3501, 6.3.11), dated with an aware instant. Only a return means that it lies there."""
        flags = (b"\\Seen",) if seen else ()
        wire_name = self._listing.wire_name(folder).decode("ascii")
        try:
            self._ask(self._open_client.append, wire_name, data, flags, when)
        except Refused as refusal:
            raise ConnectionFailedError(f"The server would not file a mail in {folder}: {refusal}") from refusal

    def add_draft(self, data: bytes, when: datetime) -> None:
        """Put a draft, dated with an aware instant, into Drafts, which is made if need be. Only a return means that
        it lies there. Raises Refused where the server would not."""
        wire_name = self._listing.wire_name(self._drafts_folder()).decode("ascii")
        self._ask(self._open_client.append, wire_name, data, (b"\\Draft", b"\\Seen"), when)

    def take_draft(self, message_id: str, ours: Callable[[bytes], bool]) -> int:
        """Take the draft of that Message-ID out of Drafts where `ours` says of its bytes that nobody touched it.

        Returns how many went. Raises Refused where the server would not.
        """
        imap_finding.check_message_id(message_id)
        session, uidplus = self._open_session, "UIDPLUS" in self.capabilities
        return sum(
            imap_writing.remove_named(session, self._listing.wire_name(folder.name), message_id, ours, uidplus=uidplus)
            for folder in self.with_role(Role.DRAFTS)
        )

    def _drafts_folder(self) -> str:
        drafts = self.with_role(Role.DRAFTS)
        return drafts[0].name if drafts else self.ensure_folder("Drafts")

    def server_time(self) -> datetime:
        """What time the server thinks it is, by a message of ours that lies among the drafts for a moment.

        Raises Refused where it would not say.
        """
        wire_name, message_id = self._listing.wire_name(self._drafts_folder()), make_msgid(domain="localhost")
        data = imap_time.question(message_id)
        appended = self._ask(self._open_client.append, wire_name.decode("ascii"), data, (b"\\Seen",))
        uidplus = "UIDPLUS" in self.capabilities
        return imap_time.answer(self._open_session, wire_name, appended, message_id, uidplus=uidplus)

    # -- inside ----------------------------------------------------------------------------------------

    @property
    def _open_session(self) -> Session:
        if self._session is None:
            raise ConnectionFailedError("The mailbox is not open.")
        return self._session

    @property
    def _open_watch(self) -> Watch:
        if self._watch is None:
            raise ConnectionFailedError("The mailbox is not open.")
        return self._watch

    @property
    def _open_client(self) -> Client:
        if self._client is None:
            raise ConnectionFailedError("The mailbox is not open.")
        return self._client

    def _ask(self, call: Callable[..., T], *arguments: object) -> T:
        """Have imapclient do something. Raises Refused for NO and BAD."""
        with self._open_session.seam() as wire:
            wire.begin()
            try:
                return call(*arguments)
            except (imaplib.IMAP4.abort, ProtocolError):
                raise
            except imaplib.IMAP4.error as error:
                raise Refused(readable(error)) from error

    def _read_namespaces(self, client: Client) -> None:
        """Where the owner's folders begin (RFC 2342), and where those of others do."""
        try:
            personal, others, shared = self._ask(client.namespace)
        except Refused:
            return  # without it, the prefix is that of LIST alone
        self._listing.learn_namespaces(personal, others, shared)

    def _list(self) -> None:
        try:
            answers = self._ask(self._open_client.list_folders)
        except Refused as refusal:
            raise ConnectionFailedError(f"The server would not list its folders: {refusal}") from refusal
        self._listing.learn(answers)

    def _exists(self, folder: str) -> bool:
        self._list()
        return self._listing.has(folder)
