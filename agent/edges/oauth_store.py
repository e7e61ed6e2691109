"""What a provider has granted, in one file of the state directory: mode 0600, whole or as it was before.

It is not in the store: an export is carried to other places, and a permission is for this machine alone.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from agent.edges import store_file, whole_file
from agent.errors import ConnectionFailedError, SignInError, StoreError

LOCK_SECONDS = 60.0
"""Longer than whoever holds it asks the provider."""
LARGEST = 200_000


@dataclass(frozen=True, slots=True)
class Grant:
    """A permission and whose it is: it is shown to no other endpoint, client or user than those it was given to.

    `expires` is of the access token, in seconds since 1970; None: not told. `refused` says in a sentence why the
    provider takes this permission no longer; nobody is asked with it again.
    """

    user: str
    client_id: str
    token_url: str
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False, default="")
    expires: float | None = None
    refused: str = ""


class GrantFile:
    """The one grant of a state directory."""

    def __init__(self, state: Path) -> None:
        self.path = state / "oauth.json"
        self._lock = state / "oauth.lock"

    def load(self) -> Grant | None:
        """What is on record; None: nothing. Raises SignInError where it cannot be used, StoreError."""
        try:
            with self.path.open("rb") as file:
                if os.fstat(file.fileno()).st_mode & 0o077:
                    raise SignInError(f"others could read the tokens in {self.path}: run chmod 600 {self.path}")
                raw = file.read(LARGEST)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"{self.path} cannot be read: {error.strerror}") from None
        try:
            found = json.loads(raw)
            grant = Grant(**found)
            texts = (grant.user, grant.client_id, grant.token_url, grant.access_token, grant.refresh_token)
            if not all(isinstance(each, str) for each in (*texts, grant.refused)):
                raise TypeError
            return Grant(*texts, None if grant.expires is None else float(grant.expires), grant.refused)
        except (ValueError, TypeError, RecursionError):
            # Its text holds tokens: none of it is quoted.
            raise SignInError(f"{self.path} is damaged: sign in anew with `followup auth`") from None

    def save(self, grant: Grant) -> None:
        """On disk when this returns. Raises StoreError; then the old one still stands."""
        try:
            whole_file.write(self.path, json.dumps(asdict(grant)))
            store_file.give_to_the_owner(self.path)
        except OSError as error:
            raise StoreError(f"{self.path} cannot be written: {error.strerror}") from None

    def remove(self) -> None:
        """Forget it; fine where there is none."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(f"{self.path} cannot be removed: {error.strerror}") from None

    @contextlib.contextmanager
    def held(self, seconds: float = LOCK_SECONDS) -> Iterator[None]:
        """One process at a time asks the provider. Raises ConnectionFailedError where another does not end."""
        try:
            self._lock.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            store_file.make_private(self._lock)
            handle = os.open(self._lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StoreError(f"{self._lock} cannot be opened: {error.strerror}") from None
        try:
            end = time.monotonic() + seconds
            while True:
                try:
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() >= end:
                        raise ConnectionFailedError(
                            f"another followup has been renewing the sign-in for {seconds:g} seconds; it is tried again"
                        ) from None
                    time.sleep(0.05)
                except OSError as error:  # a file system without locks
                    raise StoreError(f"{self._lock} cannot be locked: {error.strerror}") from None
            yield
        finally:
            os.close(handle)
