"""Mails of ours taken out of a folder again, each by its number, it alone.

The one place that opens a folder for writing. CLOSE and plain EXPUNGE are never said: they would remove
what the owner has marked. Where a server cannot expunge by number (UIDPLUS, RFC 4315), ours stays marked.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from agent.edges import imap_answer
from agent.edges.imap_answer import MalformedError
from agent.edges.imap_session import Session
from agent.edges.imap_wire import quoted

PIECE = 2_000_000
"""Bytes asked for at once."""
LARGEST = 60_000_000
"""A longer mail is none of ours."""


@contextlib.contextmanager
def writing(session: Session, wire_name: bytes) -> Iterator[None]:
    """The folder, open with SELECT (RFC 3501, 6.3.1) for what is done inside."""
    session.leave()
    try:
        list(session.stream(b"SELECT " + quoted(wire_name)))
        yield
    finally:
        session.leave()


def named(session: Session, message_id: str, *, more: bytes = b"") -> list[int]:
    """The UIDs in the open folder of what is called so; `more`: what else a SEARCH is to ask for."""
    return [
        int(word)
        for each in session.stream(b"UID SEARCH " + more + b"HEADER Message-ID " + quoted(message_id.encode("ascii")))
        if each[0][:8].upper() == b"* SEARCH"
        for word in each[0][8:].split()
        if word.isdigit()
    ]


def remove(session: Session, uid: int, *, uidplus: bool) -> None:
    """Take one mail out of the open folder."""
    list(session.stream(b"UID STORE %d +FLAGS.SILENT (\\Deleted)" % uid))
    if uidplus:
        list(session.stream(b"UID EXPUNGE %d" % uid))


def remove_named(
    session: Session, wire_name: bytes, message_id: str, ours: Callable[[bytes], bool], *, uidplus: bool
) -> int:
    """Take out what is called so, where `ours` says of its bytes that it is still ours; how many went.

    Raises Refused where the server would not.
    """
    gone = 0
    with writing(session, wire_name):
        for uid in named(session, message_id, more=b"UNDELETED "):
            if ours(_whole(session, uid)):
                remove(session, uid, uidplus=uidplus)
                gone += 1
    return gone


def _whole(session: Session, uid: int) -> bytes:
    """A mail to its last byte, in pieces; b'' for one that is gone or larger than any of ours."""
    read = b""
    while len(read) < LARGEST:
        piece = b""
        for response in session.stream(b"UID FETCH %d (BODY.PEEK[]<%d.%d>)" % (uid, len(read), PIECE)):
            try:
                items = imap_answer.items(response)
            except MalformedError:
                return b""
            if imap_answer.number(items, b"UID") == uid:
                piece = imap_answer.body(items) or piece
        read += piece[:PIECE]
        if len(piece) < PIECE:
            return read
    return b""
