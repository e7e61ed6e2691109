"""One mail to one person on its way out: whether it may be handed over as it is, and what became of it.

Opens no connection; `smtp` does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from smtplib import quoteaddr

MAX_TEXT = 500
MAX_ADDRESS = 254
"""Octets of an address (RFC 5321, 4.5.3.1.3, without the angle brackets)."""
MAX_LINE = 998
"""Octets of a line without its CRLF (RFC 5322, 2.1.1)."""

# Local part and domain of one bare address. What would start another address, a route, a comment or another
# command is not in the classes; a quoted local part is taken where it holds none of these either.
_ATOMS = r"[^\s<>()\[\]:;@\\,\"]+"
_ADDRESS = re.compile(rf"(?:{_ATOMS}|\"[^\s<>\"\\]+\")@(?:{_ATOMS}|\[[0-9A-Za-z.:]+\])")


class Outcome(StrEnum):
    """What became of a transmission."""

    ACCEPTED = "accepted"
    """The server has taken it."""
    RETRY = "retry"
    """It has certainly not been taken; the same bytes may be tried again."""
    REFUSED = "refused"
    """It has certainly not been taken and will not be."""
    IN_DOUBT = "in_doubt"
    """It may have been taken. Never sent again without looking."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome, the server's code and words where it gave any, and the stage at which it was settled.

    Stages: `check` (before anything was sent), `connect`, `mail`, `rcpt`, `data` (before the body), `dot`.
    """

    outcome: Outcome
    code: int | None
    text: str
    stage: str


def unfit(mail_from: str, rcpt_to: str, data: bytes) -> str | None:
    """Why this can never be sent as it is, or None."""
    for address in (mail_from, rcpt_to):
        # quoteaddr is what smtplib will write; where it reads another address than we do, neither goes.
        fit = address.isprintable() and _ADDRESS.fullmatch(address) is not None
        if not fit or len(address.encode("utf-8")) > MAX_ADDRESS or quoteaddr(address) != f"<{address}>":
            return f"not a mail address: {words(address)!r}"
    rest = data.replace(b"\r\n", b"")
    if b"\r" in rest or b"\n" in rest:
        return "a line of the mail does not end in CRLF"  # where another server may see the end of the mail
    if any(len(line) > MAX_LINE for line in data.split(b"\r\n")):
        return f"a line of the mail is longer than {MAX_LINE} bytes"
    return None


def words(text: str | bytes) -> str:
    """A server's words as one short printable line."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    line = " ".join(text.split())[:MAX_TEXT]
    return "".join(letter if letter.isprintable() else "?" for letter in line)
