"""The access token for a sign-in, from what the owner once allowed: renewed before it runs out, and when a server
refuses it; one process at a time; on disk before anybody uses it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from agent.edges import oauth as provider
from agent.edges.bearer import Bearer
from agent.edges.oauth_store import Grant, GrantFile
from agent.errors import SignInError
from agent.rules import OAuth

EARLY = 120.0
"""Seconds before its end at which a token is renewed: sign-in takes a moment, and clocks differ."""


class Permission:
    """What one provider allows one user's mail to be read and sent with. `clock`: seconds since 1970."""

    def __init__(self, oauth: OAuth, user: str, state: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._oauth, self._user, self._clock = oauth, user, clock
        self._file = GrantFile(state)

    def bearer(self, refused: str = "") -> Bearer:
        """A token that is good by the clock, and not the `refused` one. Raises SignInError where only the owner can
        help, ConnectionFailedError where the provider cannot be asked, StoreError."""
        grant = self._mine()
        if not self._good(grant, refused):
            with self._file.held():
                grant = self._mine()  # perhaps somebody has renewed it meanwhile
                if not self._good(grant, refused):
                    grant = self._renewed(grant)
        token = grant.access_token
        return Bearer(token, lambda: self.bearer(refused=token))

    def keep(self, tokens: provider.Tokens) -> None:
        """What the owner has just allowed, in the place of what was there."""
        grant = Grant(
            self._user, self._oauth.client_id, self._oauth.token, tokens.access, tokens.refresh, self._end(tokens)
        )
        with self._file.held():
            self._file.save(grant)

    def withdraw(self) -> bool | None:
        """Give it back to the provider and forget it here. True: the provider knows; False: it had ended already;
        None: this provider cannot be told. Raises SignInError where there is nothing of this sign-in."""
        with self._file.held():
            grant = self._file.load()
            if grant is None or not self._same(grant):
                raise SignInError(f"there is no permission of {self._oauth.name} for {self._user} to give back")
            known = None
            if self._oauth.revoke is not None:
                known = provider.revoke(self._oauth, grant.refresh_token or grant.access_token)
            self._file.remove()
        return known

    def _mine(self) -> Grant:
        grant = self._file.load()
        if grant is None or not self._same(grant):
            raise SignInError(
                f"{self._oauth.name} has not been asked yet whether followup may use the mail of {self._user}: "
                f"run `followup auth {self._oauth.provider}`"
            )
        if grant.refused:
            raise SignInError(grant.refused)
        return grant

    def _same(self, grant: Grant) -> bool:
        asked = (self._user, self._oauth.client_id, self._oauth.token)
        return (grant.user, grant.client_id, grant.token_url) == asked

    def _good(self, grant: Grant, refused: str) -> bool:
        if not grant.access_token or grant.access_token == refused:
            return False
        return grant.expires is None or grant.expires - self._clock() > EARLY

    def _renewed(self, grant: Grant) -> Grant:
        if not grant.refresh_token:
            raise SignInError(
                f"the permission of {self._oauth.name} has run out and it gave none to renew it with: "
                f"run `followup auth {self._oauth.provider}`"
            )
        # A disk that takes no new token must be noticed before the old one has been given away for it.
        self._file.save(grant)
        try:
            tokens = provider.refresh(self._oauth, grant.refresh_token)
        except provider.RefusedError as error:
            if error.code not in provider.WITHDRAWN:
                raise
            sentence = withdrawn(self._oauth, self._user, error)
            self._file.save(replace(grant, access_token="", refused=sentence))
            raise SignInError(sentence) from None
        fresh = replace(
            grant,
            access_token=tokens.access,
            refresh_token=tokens.refresh or grant.refresh_token,
            expires=self._end(tokens),
        )
        self._file.save(fresh)
        return fresh

    def _end(self, tokens: provider.Tokens) -> float | None:
        return None if tokens.seconds is None else self._clock() + tokens.seconds


_WHY = {
    "google": (
        "You may have withdrawn it or changed your password, it was not used for half a year, or your OAuth client is "
        "still in testing, where a permission lasts 7 days (set it to In production)."
    ),
    "microsoft": (
        "You may have withdrawn it or changed your password, it was not used for 90 days, or your organisation has "
        "changed its rules."
    ),
}


def withdrawn(oauth: OAuth, user: str, error: provider.RefusedError) -> str:
    """What the owner is told when a permission has ended."""
    why = _WHY.get(oauth.provider, "It was withdrawn, or has run out.")
    said = f"{error.code}: {error.described}" if error.described else error.code
    return (
        f"{oauth.name} no longer lets followup use the mail of {user} ({said}). {why} "
        f"Run `followup auth {oauth.provider}` to allow it again."
    )
