"""Puts a password where the owner wants it kept: a keyring, `pass`, a systemd credential or a file of mode 0600.

It goes through a pipe or straight into the file, never into an argument, and no error holds it. What is kept here is
read back by `secrets`.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from agent.edges import command, secrets, whole_file
from agent.errors import SignInError

SECONDS = 60
"""A keyring may first ask for its own password on the screen."""
_WORDS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def in_keyring(service: str, user: str, password: str) -> None:
    """Keep it in the desktop's keyring. Raises SignInError where there is none, or it would not."""
    # Older ones lose all of it where no line ends.
    _pipe((*secrets.KEYRING, "set", service, user), password + "\n", "the keyring", keyring=True)


def in_pass(name: str, password: str) -> None:
    """Keep it with pass(1), over what was there. Raises SignInError where pass is not there or not set up."""
    _pipe(("pass", "insert", "--multiline", "--force", name), password + "\n", "pass")


def as_credential(name: str, file: Path, password: str) -> None:
    """Keep it in a file that systemd-creds(1) encrypts for this machine: a unit needs LoadCredentialEncrypted= then.

    Raises SignInError where that cannot be done; only root may for the system's units."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    words = ["systemd-creds", "encrypt", f"--name={name}", "-", str(file)]
    if os.geteuid() != 0:
        words.insert(1, "--user")
    _pipe(tuple(words), password, "systemd-creds")


def in_file(file: Path, password: str) -> None:
    """Keep it in a file that nobody else can read, whole or not at all. Raises SignInError."""
    try:
        whole_file.write(file, password + "\n")
    except OSError as error:
        raise SignInError(f"the password cannot be written to {file}: {error.strerror}") from None


def available() -> tuple[str, ...]:
    """Which ways this machine offers, the best first: keyring, pass, file, credential. Nothing is tried that asks."""
    ways = []
    if _keyring_runs():
        ways.append("keyring")
    if shutil.which("pass") and _password_store().is_dir():
        ways.append("pass")
    ways.append("file")
    if os.geteuid() == 0 and shutil.which("systemd-creds"):  # for others it depends on the version
        ways.append("credential")
    return tuple(ways)


def _password_store() -> Path:
    return Path(os.environ.get("PASSWORD_STORE_DIR") or "~/.password-store").expanduser()


def _keyring_runs() -> bool:
    """Is the extra installed, and does a keyring answer on this machine?"""
    try:
        ran = command.run((*secrets.KEYRING, "get", "followup", "nobody"), seconds=10, most=secrets.MAX_BYTES)
    except OSError:
        return False
    # Status 1 without a complaint: it looked, and there is no such password.
    return not ran.failure and (ran.status == 0 or not ran.complaint.strip())


def _pipe(argv: tuple[str, ...], text: str, what: str, *, keyring: bool = False) -> None:
    try:
        ran = command.run(argv, seconds=SECONDS, most=secrets.MAX_BYTES, given=text.encode())
    except OSError as error:
        raise SignInError(f"{what} cannot be run: {error.strerror}") from None
    except ValueError:
        raise SignInError(f"the password is too long for {what}") from None
    if ran.failure:
        raise SignInError(f"{what} {ran.failure}")
    if ran.status:
        if keyring:
            raise SignInError(f"{what} {secrets.keyring_trouble(ran.complaint)}")
        said = ran.complaint.replace(text.strip().encode(), b"***").decode("utf-8", "replace").strip()
        words = _WORDS.sub("", said.splitlines()[-1])[:200] if said else ran.ending
        raise SignInError(f"{what} would not keep the password: {words}")
