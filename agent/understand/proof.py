"""Is this mail really from the owner, and for us alone? Pure; what lies in Sent is told by the caller.

A From header proves nothing. The one proof read here is that the same message lies in a Sent folder:
to put one there takes the owner's login. The words obeyed are those of that copy.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from agent.model import Message

TOKEN = re.compile(r"\[f-([a-z2-7]{26,64})\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """A mail that says it is the owner's answer to the approval mail of `token`."""

    token: str
    problem: str | None
    """Why it cannot be the owner's answer, whatever lies in Sent; None where it may be."""


def token_of(subject: str) -> str | None:
    """The token in a subject; None where there is none, or more than one different."""
    found = {token.lower() for token in TOKEN.findall(subject)}
    return found.pop() if len(found) == 1 else None


def claim(message: Message, owner_addresses: Collection[str]) -> Claim | None:
    """What a message with a token claims; None for a message without one."""
    token = token_of(message.subject)
    if token is None:
        return None
    return Claim(token, _problem(message, owner_addresses))


def _problem(message: Message, owner_addresses: Collection[str]) -> str | None:
    if message.from_headers != 1 or len(message.from_) != 1:
        return "it does not name exactly one sender"
    if message.from_[0].email not in owner_addresses:
        return f"it comes from {message.from_[0].email or 'an unreadable address'}, which is not one of yours"
    if (message.header("auto-submitted") or "no").split(";")[0].strip().lower() != "no":
        return "it was sent by a machine"
    others = [a.email for a in (*message.to, *message.cc) if a.email not in owner_addresses]
    if others:
        return f"it also went to {others[0]}"
    return None
