"""How `init` opens a mailbox by password: where the flags say it is, or by asking for it and for where to keep it."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from agent.configuration import config_values as words
from agent.edges import secret_keeping
from agent.errors import UsageError
from agent.rules import Login
from agent.setup import asking, flags
from agent.setup.init_keeping import CREDENTIAL, KEYRING
from agent.setup.providers import Provider, SignIn
from agent.terminal import say

_GROUPS = re.compile(r"[a-z]{4}(?:[ \xa0][a-z]{4}){3}")
"""How Google shows an app password; the blanks are no part of it."""


def given(options: argparse.Namespace, user: str) -> Login | None:
    """By the flags; None where they name no password. Raises UsageError."""
    if options.password_command:
        command = flags.understood("--password-command", words.words_of_command, options.password_command)
        return Login(user, password_command=command)
    if options.password_file:
        return Login(user, password_file=Path(options.password_file).expanduser().absolute())
    if options.keyring:
        return Login(user, keyring=flags.understood("--keyring", words.service, options.keyring))
    if options.credential:
        return Login(user, credential=flags.understood("--credential", words.credential, options.credential))
    return None


def asked(provider: Provider | None, user: str) -> str:
    """Ask for it, without showing it."""
    what = "App password" if provider and provider.sign_in is SignIn.APP_PASSWORD else "Password"
    if provider and provider.sign_in is SignIn.BRIDGE:
        what = "Password that Bridge shows"
    for _ in range(asking.MOST):
        typed = asking.secret(f"{what} of {user} (it is not shown)")
        if _GROUPS.fullmatch(typed.strip()):
            return re.sub(r"[ \xa0]", "", typed)
        if typed and not re.search(r"[\x00-\x1f\x7f]", typed):
            return typed
        say("  a password of at least one character, without control characters")
    raise UsageError("no password was given; nothing was written")


def way(folder: Path) -> str:
    """How it is to be kept, of the ways that there are here."""
    means = {
        "keyring": "the keyring of your desktop; it is open only while you are logged in at the screen",
        "pass": "the password store (pass); its key must be usable without you for a server",
        "file": f"a file that only you can read: {folder / 'password'}",
        "credential": "encrypted for this machine by systemd, for a service of its own",
    }
    ways = secret_keeping.available()
    if len(ways) == 1:
        return ways[0]
    return asking.choice("Where shall it be kept?", [(way, means[way]) for way in ways])


def kept(way: str, user: str, folder: Path) -> Login:
    """A sign-in with what is kept that way."""
    if way == "keyring":
        return Login(user, keyring=KEYRING)
    if way == "pass":
        return Login(user, password_command=("pass", "show", f"followup/{user}"))
    if way == "credential":
        return Login(user, credential=CREDENTIAL)
    return Login(user, password_file=folder / "password")
