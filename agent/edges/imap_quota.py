"""How full a mailbox is (RFC 9208, 4.3), where its server sets a limit and tells it."""

from __future__ import annotations

import re

from agent.edges.imap_session import Session
from agent.edges.imap_wire import Refused

_QUOTA = re.compile(rb"\* QUOTA .{0,2000}\(([^()]{0,2000})\)\s*\Z", re.IGNORECASE | re.DOTALL)
_LIMIT = re.compile(rb"\b(?:STORAGE|MESSAGE) (\d{1,18}) (\d{1,18})(?!\d)", re.IGNORECASE)


def filled(session: Session) -> float | None:
    """The share of its room that is taken, the fuller one of bytes and mails; None: it is not told."""
    shares: list[float] = []
    try:
        for response in session.stream(b"GETQUOTAROOT INBOX"):
            if (told := _QUOTA.match(response[0])) is not None:
                shares += [int(used) / int(limit) for used, limit in _LIMIT.findall(told[1]) if int(limit)]
    except Refused:
        return None
    return max(shares, default=None)
