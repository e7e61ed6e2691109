"""`followup auth`: the owner allows their provider to let followup in, or takes it back. Called by `cli` alone."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable

from agent import config as configs
from agent import paths
from agent.carriers.reload import mail_of
from agent.errors import UsageError
from agent.rules import OAuth
from agent.terminal import say_at_once, to_a_terminal, typed


def auth(options: argparse.Namespace) -> int:
    """Ask for consent, or --revoke it."""
    from agent.setup import consent

    path = paths.config_file(options.config)
    login = mail_of(configs.load(path)).login
    oauth, state = login.oauth, paths.state_directory(options.state)
    if oauth is None:
        name = options.provider if options.provider in ("google", "microsoft") else "google"
        raise UsageError(
            f"mail.login in {path} has no oauth: write `oauth: {name}` and the `client_id` of a client that you have "
            "registered there, in the place of the password"
        )
    if options.provider not in (None, oauth.provider):
        raise UsageError(f"{path} names {oauth.provider}, not {options.provider}: run `followup auth {oauth.provider}`")
    if options.revoke:
        consent.revoke(oauth, login.user, state, tell=say_at_once)
    elif _by_code(oauth, options):
        consent.by_code(oauth, login.user, state, tell=say_at_once)
    else:
        consent.by_browser(oauth, login.user, state, tell=say_at_once, browse=_browse, pasted=typed)
    return 0


def _by_code(oauth: OAuth, options: argparse.Namespace) -> bool:
    """A code where the provider has codes, unless the owner wants a browser."""
    if options.device and oauth.device is None:
        raise UsageError(f"{oauth.name} gives out no codes for mail: leave out --device")
    if options.browser and oauth.authorize is None:
        raise UsageError("oauth names no address for the browser (authorize): leave out --browser")
    return oauth.device is not None and not options.browser


def _browse(url: str) -> None:
    """Only where there is a screen: in a terminal a browser would take its place."""
    if to_a_terminal() and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        import webbrowser

        webbrowser.open(url)


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"auth": auth}
