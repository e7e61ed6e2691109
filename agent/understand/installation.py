"""Which followup sent a mail to the owner: a header of ours, written and read. Pure.

It stands in mails to the owner alone, so that two that work on one mailbox by mistake can notice each other.
Anybody can write one; all it can do is to make us ask.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.model import Message

HEADER = "X-Followup-Installation"
_VALUE = re.compile(
    r"\s*(?P<id>[0-9a-f]{16,64})\s*;\s*host=(?P<host>[A-Za-z0-9._-]{1,63})\s*;\s*mail=(?P<mail><[\x21-\x7e]{1,980}>)\s*"
)


@dataclass(frozen=True, slots=True)
class Installation:
    """One state directory on one host."""

    id: str
    host: str

    def signs(self, message_id: str) -> str:
        """The header's value in the mail of that Message-ID, which a server may replace."""
        return f"{self.id}; host={re.sub(r'[^A-Za-z0-9._-]', '-', self.host)[:63] or '-'}; mail={message_id}"


def signature_of(message: Message) -> tuple[Installation, str] | None:
    """Who sent a mail to the owner and what they called it; None where it does not say."""
    read = _VALUE.fullmatch((message.header(HEADER) or "")[:1200])
    return (Installation(read["id"], read["host"]), read["mail"]) if read else None
