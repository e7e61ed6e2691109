"""What a login opens its server with: a password, a token that a command prints, or one by the owner's OAuth client."""

from __future__ import annotations

from pathlib import Path

from agent.edges import secrets
from agent.edges.bearer import Bearer, Key
from agent.errors import SignInError
from agent.rules import Login


def key(login: Login, state: Path | None) -> Key:
    """The key of this login, asked for anew each time. `state` is where a permission is kept.

    Raises SignInError or ConnectionFailedError, with the way out."""
    if login.token_command is not None:
        return _printed(login.token_command)
    if login.oauth is not None:
        if state is None:
            raise SignInError("signing in by OAuth needs a state directory")
        from agent.edges.oauth_permission import Permission

        return Permission(login.oauth, login.user, state).bearer()
    return secrets.password(login)


def _printed(argv: tuple[str, ...]) -> Bearer:
    return Bearer(secrets.token(argv), lambda: _printed(argv))
