"""An access token in the place of a password, and what is said to a server with it (XOAUTH2; RFC 7628, OAUTHBEARER).

No token stands in a repr or in an error.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

MECHANISMS = ("XOAUTH2", "OAUTHBEARER")
"""The best first: Microsoft knows the first alone, and who knows both means the same by them."""
MOST_ROUNDS = 3
"""A server says at most once why it refuses; one that asks on and on is left."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token. `renew` gets another one where a server refuses this one; it may give the same again, which is then
    refused for good, and raises SignInError or ConnectionFailedError."""

    token: str = field(repr=False)
    renew: Callable[[], Bearer] = field(repr=False, compare=False)

    def another(self) -> Bearer | None:
        """One that has not been tried, or None."""
        fresh = self.renew()
        return None if fresh.token == self.token else fresh


Key = str | Bearer
"""What opens a mailbox: a password or a token."""


def text_of(key: Key) -> str:
    """The secret itself."""
    return key.token if isinstance(key, Bearer) else key


def mechanism(offered: Iterable[str]) -> str | None:
    """Which of the server's mechanisms takes a token; None: none does."""
    upper = {each.upper() for each in offered}
    return next((each for each in MECHANISMS if each in upper), None)


class TooManyRoundsError(Exception):
    """The server goes on asking."""


class Dialogue:
    """The client's side of one AUTHENTICATE or AUTH: the token, then assent to the reason of a refusal.

    `reason` is what the server said before it refused, made readable, or ''."""

    def __init__(self, how: str, user: str, token: str, host: str, port: int) -> None:
        self._how, self._token = how, token
        if how == "XOAUTH2":
            self._first = f"user={user}\1auth=Bearer {token}\1\1"
        else:  # RFC 5801, 4: a saslname has its own escapes
            name = user.replace("=", "=3D").replace(",", "=2C")
            self._first = f"n,a={name},\1host={host}\1port={port}\1auth=Bearer {token}\1\1"
        self._rounds = 0
        self.reason = ""

    def answer(self, challenge: bytes | None) -> str:
        """What goes out next."""
        self._rounds += 1
        if self._rounds == 1:
            return self._first
        if self._rounds > MOST_ROUNDS:
            raise TooManyRoundsError
        self.reason = self._read(challenge or b"")
        return "" if self._how == "XOAUTH2" else "\1"

    def _read(self, challenge: bytes) -> str:
        """`status` of the JSON that servers give as a reason (RFC 7628, 3.2.2)."""
        try:
            found = json.loads(challenge[:10_000])
        except (ValueError, RecursionError):
            return ""
        status = found.get("status") if isinstance(found, dict) else None
        text = status if isinstance(status, str) else ""
        return re.sub(r"[^\x20-\x7e]", "", text.replace(self._token, "***"))[:60]
