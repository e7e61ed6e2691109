"""Finding mails over a session: by Message-ID, by another header field, by when they came. Opens none for writing.

What is searched for is checked before it goes into a command, and what a server says it found is read again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from agent.edges import imap_reading
from agent.edges.imap_session import Session
from agent.edges.imap_wire import quoted

_MESSAGE_ID = re.compile(r"<[\x21-\x7e]{1,996}>")
_FIELD_NAME = re.compile(r"[A-Za-z0-9-]{1,76}")
_PRINTABLE = re.compile(r"[\x20-\x7e]{1,998}")


def check_message_id(message_id: str) -> None:
    """ValueError for what is no `<id>` of printable ASCII."""
    if _MESSAGE_ID.fullmatch(message_id) is None:
        raise ValueError("not a Message-ID")


def holding(session: Session, folders: Sequence[str], name: str, value: str, *, which: bytes) -> list[tuple[str, int]]:
    """Where a mail holds `value` in a header field (RFC 3501, SEARCH HEADER); `which` of them is a search key, too.

    Raises ValueError for a name or value that is not printable ASCII.
    """
    if _FIELD_NAME.fullmatch(name) is None or _PRINTABLE.fullmatch(value) is None:
        raise ValueError("not a header field")
    criteria = b"%s HEADER %s %s" % (which, name.encode("ascii"), quoted(value.encode("ascii")))
    section = f"HEADER.FIELDS ({name})"
    found = []
    for folder in folders:
        uids = session.search(folder, None, criteria)[-imap_reading.BATCH_MAILS :]
        for uid, field in imap_reading.sections(session, folder, uids, section):
            unfolded = b" ".join(field.split()).decode("latin-1")
            if " ".join(value.split()).lower() in unfolded.lower():
                found.append((folder, uid))
    return found


def since(session: Session, folder: str, day: date, *, from_: str | None) -> list[int]:
    """The mails that arrived on that day or later, from an address; from anybody if it is not ASCII."""
    state = session.examine(folder, fresh=True)
    if state is None:
        return []
    criteria = b"UNDRAFT SINCE " + imap_reading.imap_date(day)
    if from_ is not None and _PRINTABLE.fullmatch(from_):
        criteria += b" FROM " + quoted(from_.encode("ascii"))
    return session.search_all(folder, 1, state.last, criteria)
