"""What time a mail server thinks it is. IMAP has no word for that: a message that is filed without a date
gets the server's own (INTERNALDATE, RFC 3501, 2.3.3), and is removed again by its number, it alone.
"""

from __future__ import annotations

import re
from datetime import datetime

from agent.edges import imap_writing
from agent.edges.imap_reading import arrived
from agent.edges.imap_session import Session
from agent.edges.imap_wire import Refused

_APPENDED = re.compile(rb"\[APPENDUID \d{1,10} (\d{1,10})\]", re.IGNORECASE)


def question(message_id: str) -> bytes:
    """The message that is filed: it says what it is, should it ever be left behind."""
    return (
        f"Message-ID: {message_id}\r\nSubject: What time is it?\r\n"
        "Content-Type: text/plain; charset=us-ascii\r\n\r\n"
        "This asked the mail server for its time. It may be deleted.\r\n"
    ).encode("ascii")


def answer(session: Session, wire_name: bytes, appended: bytes, message_id: str, *, uidplus: bool) -> datetime:
    """The date the server gave to the message just filed in that folder, which is then removed.

    `appended` is the server's answer to APPEND. Raises Refused where it does not say.
    """
    with imap_writing.writing(session, wire_name):
        uid = _uid(session, appended, message_id)
        fetched = [arrived(each) for each in session.stream(b"UID FETCH %d (INTERNALDATE)" % uid)]
        imap_writing.remove(session, uid, uidplus=uidplus)
    dates = [date for date in fetched if date is not None]
    if not dates:
        raise Refused("a message filed without a date got none")
    return dates[0]


def _uid(session: Session, appended: bytes, message_id: str) -> int:
    if (told := _APPENDED.search(appended)) is not None:
        return int(told[1])
    found = imap_writing.named(session, message_id)
    if len(found) != 1:  # to remove the wrong one would be worse than to leave this one
        raise Refused("a message just filed was not found again")
    return found[0]
