"""Reading mail over a session: every invite of a folder, header fields, whole mails; with BODY.PEEK alone.

What has the flag Draft is no mail yet and is passed over; the flags come with what is fetched anyway. Nothing is
in flight while a result is handed out, so a caller may stop or do other things in between.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from agent.edges import imap_answer, imap_excerpt, imap_parts
from agent.edges.imap_answer import MalformedError
from agent.edges.imap_parts import Part
from agent.edges.imap_session import Session, Windows
from agent.edges.imap_wire import Response

LIMIT = 2_000_000
"""Bytes that are read of one mail; a longer one comes cut."""
WHOLE = 256_000
"""An invite up to this size comes as it is; a larger one without its other attachments."""
TEXT_LIMIT = 64_000
HEADER_LIMIT = 128_000
BATCH_BYTES = 4_000_000
BATCH_MAILS = 200
MAX_HITS = 200_000
"""Invites of one range of UIDs; more is a server that invents them."""

HEADER_FIELDS = (
    "From Sender Reply-To To Cc Date Message-ID Subject In-Reply-To References Received Return-Path Delivered-To "
    "Auto-Submitted Precedence List-Id List-Unsubscribe X-Autoreply Content-Type Authentication-Results "
    "X-Microsoft-Original-Message-ID X-Google-Original-Message-ID"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_INTERNAL_DATE = re.compile(rb"\s?(\d{1,2})-(\w{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d\d)(\d\d)")


@dataclass(frozen=True, slots=True)
class Headers:
    """The fields of HEADER_FIELDS of one mail, as bytes. `size` in bytes; `calendar`: it may hold one.

    `internal_date` is aware; None where the server gives none that can be read.
    """

    folder: str
    uid: int
    size: int
    internal_date: datetime | None
    raw: bytes
    calendar: bool


@dataclass(frozen=True, slots=True)
class _Invite:
    """A mail that holds a calendar. Without `parts` its structure could not be read."""

    uid: int
    parts: tuple[Part, ...] = ()

    @property
    def size(self) -> int:
        return min(sum(part.octets for part in self.parts), LIMIT) if self.parts else LIMIT

    @property
    def whole(self) -> bool:
        """Small ones, and those whose calendar is part of a forwarded mail and means less outside it."""
        nested = any(part.nested and part.is_calendar for part in self.parts)
        return not self.parts or self.size < (LIMIT if nested else WHOLE)


def calendars(
    session: Session, folder: str, after_uid: int, progress: Callable[[int, int], None] | None
) -> Iterator[tuple[int, bytes]]:
    """See `Mailbox.calendars`."""
    state = session.examine(folder, fresh=True)
    if state is None or not state.exists:
        return
    done = 0
    windows = Windows(after_uid + 1, state.last)
    for window in windows:
        scan = _Scan()
        session.gather(folder, window, b"(BODYSTRUCTURE)", scan.take)
        windows.held(scan.seen)
        done += scan.seen
        if progress is not None:
            progress(min(done, state.exists), state.exists)
        yield from _invites(session, folder, [scan.found[uid] for uid in sorted(scan.found)])


class _Scan:
    """Looks at raw BODYSTRUCTUREs and parses only those that may hold a calendar."""

    def __init__(self) -> None:
        self.seen = 0
        self.found: dict[int, _Invite] = {}

    def take(self, response: Response) -> None:
        self.seen += 1
        if not imap_parts.may_hold_calendar(response):
            return
        try:
            items = imap_answer.items(response)
            if b"BODYSTRUCTURE" not in items:
                return
            uid = imap_answer.number(items, b"UID")
            parts = imap_parts.leaves(items[b"BODYSTRUCTURE"])
        except MalformedError:
            # Read it whole rather than miss an invite; without a UID there is no mail to speak of.
            uid, parts = imap_answer.uid_of(response), ()
        worth = not parts or any(part.is_calendar for part in parts)
        if uid is not None and worth and len(self.found) < MAX_HITS:
            self.found[uid] = _Invite(uid, parts)


def _invites(session: Session, folder: str, invites: Sequence[_Invite]) -> Iterator[tuple[int, bytes]]:
    wholes = [(invite.uid, invite.size + HEADER_LIMIT // 8) for invite in invites if invite.whole]
    small = bodies(session, folder, wholes)
    large = (
        (invite.uid, data)
        for invite in invites
        if not invite.whole and (data := _without_attachments(session, folder, invite)) is not None
    )
    yield from small
    yield from large


def _without_attachments(session: Session, folder: str, invite: _Invite) -> bytes | None:
    """Its header, its calendars and its readable text; None where it is gone."""
    parts, left = [], LIMIT
    for part in invite.parts:
        text = part.type == "text/plain" and not part.name and part.octets <= TEXT_LIMIT and not part.nested
        if (part.is_calendar or text) and part.octets <= left:
            parts.append(part)
            left -= part.octets
    sections = ["HEADER", *(part.path for part in parts)]
    limits = [HEADER_LIMIT, *(part.octets for part in parts)]
    both = zip(sections, limits, strict=True)
    wanted = " ".join(f"BODY.PEEK[{section}]<0.{limit or 1}>" for section, limit in both)
    found: list[bytes] = []

    def take(response: Response) -> None:
        items = _items(response)
        if imap_answer.number(items, b"UID") == invite.uid and not _drafted(session, folder, items):
            data = [imap_answer.body(items, section) for section in sections]
            if data[0] is not None:
                contents = [content or b"" for content in data[1:]]
                found[:] = [imap_excerpt.assemble(data[0], list(zip(parts, contents, strict=True)))]

    session.gather(folder, [invite.uid], f"(FLAGS {wanted})".encode("ascii"), take)
    return found[0] if found else None


def bodies(session: Session, folder: str, sizes: Iterable[tuple[int, int]]) -> Iterator[tuple[int, bytes]]:
    """Whole mails, cut at LIMIT, given their UIDs and about their sizes; a few at a time."""
    batch: list[int] = []
    weight = 0
    for uid, size in sizes:
        if batch and (weight + min(size, LIMIT) > BATCH_BYTES or len(batch) == BATCH_MAILS):
            yield from _batch(session, folder, batch)
            batch, weight = [], 0
        batch.append(uid)
        weight += min(size, LIMIT)
    if batch:
        yield from _batch(session, folder, batch)


def _batch(session: Session, folder: str, uids: Sequence[int]) -> Iterator[tuple[int, bytes]]:
    found: dict[int, bytes] = {}

    def take(response: Response) -> None:
        items = _items(response)
        uid, data = imap_answer.number(items, b"UID"), imap_answer.body(items)
        if uid is not None and data is not None and not _drafted(session, folder, items):
            found[uid] = data[:LIMIT]

    session.gather(folder, uids, b"(FLAGS BODY.PEEK[]<0.%d>)" % LIMIT, take)
    yield from ((uid, found[uid]) for uid in uids if uid in found)


def fetch(session: Session, folder: str, uids: Sequence[int]) -> Iterator[tuple[int, bytes]]:
    """See `Mailbox.fetch`."""
    for start in range(0, len(uids), BATCH_MAILS):
        some = uids[start : start + BATCH_MAILS]
        sizes: dict[int, int] = {}

        def take(response: Response, sizes: dict[int, int] = sizes) -> None:
            items = _items(response)
            uid, size = imap_answer.number(items, b"UID"), imap_answer.number(items, b"RFC822.SIZE")
            if uid is not None and size is not None and not _drafted(session, folder, items):
                sizes[uid] = size

        session.gather(folder, some, b"(RFC822.SIZE FLAGS)", take)
        yield from bodies(session, folder, [(uid, sizes[uid]) for uid in some if uid in sizes])


def headers(session: Session, folder: str, since: datetime | None, after_uid: int) -> Iterator[Headers]:
    """See `Mailbox.headers`."""
    state = session.examine(folder, fresh=True)
    if state is None or not state.exists:
        return
    fields = f"HEADER.FIELDS ({HEADER_FIELDS})"
    wanted = f"(RFC822.SIZE INTERNALDATE FLAGS BODY.PEEK[{fields}]<0.{HEADER_LIMIT}>)".encode("ascii")
    # A day early: the server compares dates in a zone of its own.
    criteria = b"ALL" if since is None else b"SINCE " + imap_date(since - timedelta(days=1))
    for uids in session.searches(folder, after_uid + 1, state.last, criteria):
        for start in range(0, len(uids), BATCH_MAILS):
            yield from _headers(session, folder, uids[start : start + BATCH_MAILS], wanted, since)


def _headers(
    session: Session, folder: str, uids: Sequence[int], wanted: bytes, since: datetime | None
) -> Iterator[Headers]:
    # Asked for apart: a structure that cannot be parsed must not hide its mail.
    scan = _Scan()
    session.gather(folder, uids, b"(BODYSTRUCTURE)", scan.take)
    found: dict[int, Headers] = {}

    def take(response: Response) -> None:
        items = _items(response)
        uid, raw = imap_answer.number(items, b"UID"), imap_answer.body(items, "HEADER.FIELDS")
        if uid is not None and raw is not None and not _drafted(session, folder, items):
            size = imap_answer.number(items, b"RFC822.SIZE") or 0
            found[uid] = Headers(folder, uid, size, _internal_date(items), raw, uid in scan.found)

    session.gather(folder, uids, wanted, take)
    for uid in uids:
        arrived = found[uid].internal_date if uid in found else None
        if uid in found and (since is None or arrived is None or arrived >= since):
            yield found[uid]


def arrived(response: Response) -> datetime | None:
    """The INTERNALDATE of a FETCH answer, aware; None where it holds none that can be read."""
    return _internal_date(_items(response))


def _internal_date(items: dict[bytes, imap_answer.Item]) -> datetime | None:
    value = items.get(b"INTERNALDATE")
    match = _INTERNAL_DATE.fullmatch(value) if isinstance(value, bytes) else None
    if match is None:
        return None
    day, year, hour, minute, second = (int(match[group]) for group in (1, 3, 4, 5, 6))
    east = int(match[7])
    offset = timedelta(hours=east, minutes=int(match[8]) * (-1 if match[7][:1] == b"-" else 1))
    try:
        month = _MONTHS.index(match[2].decode("ascii").title()) + 1
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=timezone(offset))
    except (ValueError, OverflowError):
        return None


def sections(session: Session, folder: str, uids: Sequence[int], section: str) -> Iterator[tuple[int, bytes]]:
    """One section (RFC 3501, 6.4.5) of some mails, cut at HEADER_LIMIT."""
    found: dict[int, bytes] = {}

    def take(response: Response) -> None:
        items = _items(response)
        uid, data = imap_answer.number(items, b"UID"), imap_answer.body(items, section.partition(" ")[0])
        if uid is not None and data is not None:
            found[uid] = data

    session.gather(folder, uids, f"(BODY.PEEK[{section}]<0.{HEADER_LIMIT}>)".encode("ascii"), take)
    yield from ((uid, found[uid]) for uid in uids if uid in found)


def imap_date(day: date) -> bytes:
    """A date as SEARCH takes it (RFC 3501, `date`), whatever the locale."""
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04}".encode("ascii")


def _drafted(session: Session, folder: str, items: dict[bytes, imap_answer.Item]) -> bool:
    """Whether it is still being written; it is noted then, for it may become a mail."""
    uid = imap_answer.number(items, b"UID")
    if uid is None or not imap_answer.is_draft(items):
        return False
    session.pass_over(folder, uid)
    return True


def _items(response: Response) -> dict[bytes, imap_answer.Item]:
    try:
        return imap_answer.items(response)
    except MalformedError:
        return {}  # no mail can be had from it: as if the server had passed over it
