"""How `init` opens a mailbox by token: OAuth with a client of the owner's own, or a program that prints tokens.

No client is built in: the owner registers one, and is told where.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from agent.configuration import config_values as words
from agent.configuration.config_oauth import client_of
from agent.edges.oauth_permission import Permission
from agent.errors import SignInError, UsageError
from agent.rules import Login, OAuth
from agent.setup import asking, consent, flags
from agent.setup.providers import Provider
from agent.setup.trial import Tried
from agent.terminal import say, say_at_once, typed

WHERE = {
    "microsoft": (
        "A client is registered at https://entra.microsoft.com (App registrations): for accounts of any kind, platform "
        "“Mobile and desktop” with http://localhost, and “Allow public client flows” on. It has no secret."
    ),
    "google": (
        "A client is registered at https://console.cloud.google.com (APIs & Services, Credentials): an OAuth client of "
        "the kind “Desktop app”, its consent screen “In production”, else a permission lasts seven days."
    ),
}


def given(options: argparse.Namespace, user: str, *, ask: bool) -> Login | None:
    """By the flags; None where they name no token. Raises UsageError."""
    if options.oauth is None:
        named = [
            name for name in ("client_id", "client_secret_command", "client_secret_file") if getattr(options, name)
        ]
        if named:
            raise UsageError(f"--{named[0].replace('_', '-')} goes with --oauth")
        if options.token_command:
            return Login(user, token_command=flags.given(options, "token_command", words.words_of_command))
        return None
    if not options.client_id and ask:
        options.client_id = _client(options.oauth)  # once, however often this is asked
    client = flags.given(options, "client_id", words.line)
    if not client:
        raise UsageError(f"--oauth needs --client-id: none is built in. {WHERE[options.oauth]}")
    command = flags.given(options, "client_secret_command", words.words_of_command)
    file = flags.given(options, "client_secret_file", lambda text: Path(text).expanduser().absolute())
    return Login(user, oauth=client_of(options.oauth, client, secret_command=command, secret_file=file))


def asked(provider: Provider | None, user: str) -> Login:
    """By asking, where the servers take no password. Raises UsageError."""
    ways = [("command", "a program of yours prints the tokens, such as pizauth, oama or mutt_oauth2.py")]
    if provider is not None and provider.oauth:
        ways.insert(0, ("client", f"OAuth by followup itself, with a client that you have registered; {provider.name}"))
    if len(ways) == 2 and asking.choice("How shall followup sign in?", ways) == "client":
        assert provider is not None
        return Login(user, oauth=client_of(provider.oauth, _client(provider.oauth)))
    return Login(user, token_command=asking.line("Command that prints a token", words.words_of_command))


def allowed(oauth: OAuth, user: str, state: Path, *, ask: bool) -> Tried | None:
    """Has the provider been asked, and has it agreed? At a terminal it is asked now. None: yes; else what is to be
    done. Raises SignInError where it is refused, ConnectionFailedError, StoreError."""
    try:
        Permission(oauth, user, state).bearer()
    except SignInError as error:
        if not (ask and asking.yes(f"Ask {oauth.name} now whether followup may use the mail of {user}?", default=True)):
            return Tried("secret", False, f"token: {error}", "then `followup check --online` tries the rest")
        if oauth.device is not None:
            consent.by_code(oauth, user, state, tell=say_at_once)
        else:
            consent.by_browser(oauth, user, state, tell=say_at_once, pasted=typed)
    return None


def _client(provider: str) -> str:
    say(WHERE[provider])
    return asking.line("Its client id", words.line)
