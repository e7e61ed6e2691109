"""A password or an API key, from where the owner keeps it: a command, a file, systemd, a keyring, the configuration.

It never prompts, never logs, and no message it raises holds the secret or the command's arguments. It is
asked anew at each sign-in, so a changed password needs no restart.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from agent.edges import command
from agent.errors import SignInError
from agent.rules import Llm, Login, OAuth

KEYRING = (sys.executable, "-m", "keyring")
"""The program of the extra `keyring`, in a process of its own: a keyring may wait for somebody to unlock it."""
COMMAND_SECONDS = 30
MAX_BYTES = 65_536

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def password(login: Login, *, environ: Mapping[str, str] = os.environ, command_seconds: float = COMMAND_SECONDS) -> str:
    """The secret for this login. Raises SignInError with the way out where it cannot be had.

    `environ` is where systemd names the folder of credentials; `command_seconds` bounds a command."""
    if login.password_command is not None:
        return _from_command(login.password_command, command_seconds, "password")
    if login.password_file is not None:
        return _from_file(login.password_file, "password")
    if login.credential is not None:
        return _from_credential(login.credential, environ, "password")
    if login.keyring is not None:
        return _from_keyring(login.keyring, login.user, command_seconds)
    if login.password is not None:
        return _usable(login.password, "password in the configuration", "password")
    raise SignInError(
        f"there is no password for {login.user}: set mail.login.password_command, password_file, credential or keyring"
    )


def api_key(llm: Llm, *, environ: Mapping[str, str] = os.environ, command_seconds: float = COMMAND_SECONDS) -> str:
    """The key of a second reader, '' where it wants none. Raises SignInError as `password` does."""
    if llm.api_key_command is not None:
        return _from_command(llm.api_key_command, command_seconds, "api key")
    if llm.api_key_file is not None:
        return _from_file(llm.api_key_file, "api key")
    if llm.api_key_credential is not None:
        return _from_credential(llm.api_key_credential, environ, "api key")
    return ""


def token(argv: tuple[str, ...], *, command_seconds: float = COMMAND_SECONDS) -> str:
    """The access token that the command prints. Raises SignInError as `password` does."""
    return _from_command(argv, command_seconds, "token")


def client_secret(
    oauth: OAuth, *, environ: Mapping[str, str] = os.environ, command_seconds: float = COMMAND_SECONDS
) -> str:
    """The secret of the owner's OAuth client, '' where it has none. Raises SignInError as `password` does."""
    if oauth.client_secret_command is not None:
        return _from_command(oauth.client_secret_command, command_seconds, "client secret")
    if oauth.client_secret_file is not None:
        return _from_file(oauth.client_secret_file, "client secret")
    if oauth.client_secret_credential is not None:
        return _from_credential(oauth.client_secret_credential, environ, "client secret")
    return oauth.client_secret or ""


def _from_command(argv: tuple[str, ...], limit: float, what: str) -> str:
    # The arguments may hold secrets of their own; only the program is named.
    source = f"{_key(what)}_command ({argv[0]})"
    try:
        ran = command.run(argv, seconds=limit, most=MAX_BYTES)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it holds a NUL"
        raise SignInError(f"{source} cannot be run: {reason}") from None
    secret = _first_line(ran.output)
    if ran.failure:
        raise SignInError(f"{source} {ran.failure}: it must print the {what} and end")
    if ran.status:
        raise SignInError(f"{source} failed with {ran.ending}{_quoted(ran.complaint, secret)}")
    return _usable(_decoded(secret, source), source, what)


def _from_keyring(service: str, user: str, limit: float) -> str:
    source = f"keyring (service {service}, user {user})"
    ran = command.run((*KEYRING, "get", service, user), seconds=limit, most=MAX_BYTES)
    if ran.failure:
        raise SignInError(f"{source} {ran.failure}: is it locked? A keyring opens when you log in at the screen")
    if ran.status:
        raise SignInError(f"{source} {keyring_trouble(ran.complaint)}")
    return _usable(_decoded(_first_line(ran.output), source), source, "password")


def keyring_trouble(complaint: bytes) -> str:
    """What is wrong with the keyring, by what its program complains of."""
    if b"No module named" in complaint:
        return "cannot be asked: pip install 'followup-agent[keyring]'"
    if b"NoKeyringError" in complaint or b"InitError" in complaint:
        return "cannot be asked: no keyring runs here; a server has none: use password_file or password_command"
    if b"KeyringLocked" in complaint:
        return "is locked: it opens when you log in at the screen"
    if complaint.strip():
        return (
            f"cannot be asked ({_CONTROL.sub('', complaint.decode('utf-8', 'replace').strip().splitlines()[-1])[:200]})"
        )
    return "holds no such password: `followup init` keeps one there"


def _quoted(complaint: bytes, secret: bytes) -> str:
    """The first line of stderr for a message, without the secret should it repeat it."""
    if secret:
        complaint = complaint.replace(secret, b"***")
    text = _CONTROL.sub("", _first_line(complaint.lstrip()).decode("utf-8", "replace"))
    return f": {text[:200]}" if text else ""


def _from_file(path: Path, what: str) -> str:
    source = f"{_key(what)}_file {path}"
    try:
        # Not waiting: a pipe nobody writes to would hold the daemon for ever.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise SignInError(f"{source} is no plain file")
            if status.st_mode & 0o007:
                raise SignInError(f"{source} is open to everybody on this machine: run chmod 600 {path}")
            secret = _first_line(file.read(MAX_BYTES))
    except OSError as error:
        raise SignInError(f"{source} cannot be read: {error.strerror}") from None
    return _usable(_decoded(secret, source), source, what)


def _from_credential(name: str, environ: Mapping[str, str], what: str) -> str:
    source = f"credential {name!r}"
    folder = environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        raise SignInError(
            f"{source} is handed over by systemd alone: to the service, or to a command that root runs by "
            f"`systemd-run --pipe --wait --property=LoadCredential={name}:/path/to/file followup check --online`"
        )
    if Path(name).name != name or name == "..":
        raise SignInError(f"{source} is not the name of a credential")
    try:
        with (Path(folder) / name).open("rb") as file:
            secret = _first_line(file.read(MAX_BYTES))
    except OSError as error:
        raise SignInError(
            f"{source} cannot be read: {error.strerror}; the unit needs LoadCredential={name}:/path/to/file"
        ) from None
    return _usable(_decoded(secret, source), source, what)


def _key(what: str) -> str:
    """As the configuration spells it."""
    return what.replace(" ", "_")


def _first_line(text: bytes) -> bytes:
    """Up to the line's end; blanks belong to a password."""
    return text.partition(b"\n")[0].removesuffix(b"\r")


def _decoded(secret: bytes, source: str) -> str:
    try:
        return secret.decode("utf-8")
    except UnicodeDecodeError:
        raise SignInError(f"{source} gave something that is not UTF-8 text") from None


def _usable(secret: str, source: str, what: str) -> str:
    """A secret that can be sent: not empty, and no control character that a server would read as a command."""
    if not secret:
        raise SignInError(f"{source} gave an empty first line: the {what} belongs there")
    if _CONTROL.search(secret):
        raise SignInError(f"{source} gave a control character: only the {what} belongs in the first line")
    return secret
