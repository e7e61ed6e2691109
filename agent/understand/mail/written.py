"""When a mail was written, as far as its Date can be true: a writer's clock may be wrong by days or years. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent.model import Message
from agent.understand.mail import headers

ON_ITS_WAY = timedelta(days=14)
"""So long a mail may have lain somewhere before a server had it."""
CLOCKS_APART = timedelta(hours=1)
MOST_SERVERS = 50


def written(message: Message, now: datetime | None = None) -> datetime | None:
    """Its Date where a server had it soon after that, or no server can be believed; else when it came, on the clock of
    its Date.

    An old mailbox that is fetched anew has the day of that in its newest Received field, and the true ones below.
    """
    sent, came = message.sent, message.received
    if sent is None or came is None or (now is not None and came > now + CLOCKS_APART):
        return sent or came
    fields = message.all_headers("received")[:MOST_SERVERS]
    passed = [at for each in fields if (at := headers.instant(each.rpartition(";")[2])) is not None] or [came]
    if any(sent - CLOCKS_APART <= at <= sent + ON_ITS_WAY for at in passed):
        return sent
    return came.astimezone(sent.tzinfo)
