"""The mailbox's password, from where the owner keeps it: a command, a file, systemd, or the configuration.

It never prompts, never logs, and no message it raises holds the secret or the command's arguments. It is
asked anew at each sign-in, so a changed password needs no restart.
"""

from __future__ import annotations

import os
import re
import selectors
import signal
import stat
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO, cast

from agent.errors import SignInError
from agent.rules import Login

COMMAND_SECONDS = 30
MAX_BYTES = 65_536

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def password(login: Login, *, environ: Mapping[str, str] = os.environ, command_seconds: float = COMMAND_SECONDS) -> str:
    """The secret for this login. Raises SignInError with the way out where it cannot be had.

    `environ` is where systemd names the folder of credentials; `command_seconds` bounds a command."""
    if login.password_command is not None:
        return _from_command(login.password_command, command_seconds)
    if login.password_file is not None:
        return _from_file(login.password_file)
    if login.credential is not None:
        return _from_credential(login.credential, environ)
    if login.password is not None:
        return _usable(login.password, "password in the configuration")
    raise SignInError(
        f"there is no password for {login.user}: set mail.login.password_command, password_file or credential"
    )


def _from_command(argv: tuple[str, ...], limit: float) -> str:
    # The arguments may hold secrets of their own; only the program is named.
    source = f"password_command ({argv[0]})"
    try:
        # A session of its own: it has no terminal to ask on, and its children end with it.
        process = subprocess.Popen(
            argv,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it holds a NUL"
        raise SignInError(f"{source} cannot be run: {reason}") from None
    try:
        output, complaint, failure = _collect(process, time.monotonic() + limit)
    finally:
        _end(process)
    secret = _first_line(output)
    if failure:
        raise SignInError(f"{source} {failure.format(limit=limit)}: it must print the password and end")
    if process.returncode:
        status = f"status {process.returncode}" if process.returncode > 0 else f"signal {-process.returncode}"
        raise SignInError(f"{source} failed with {status}{_quoted(complaint, secret)}")
    return _usable(_decoded(secret, source), source)


def _collect(process: subprocess.Popen[bytes], deadline: float) -> tuple[bytes, bytes, str]:
    """What it wrote to stdout and stderr until it ended, and why it was not let go on, if so."""
    output, complaint, failure = bytearray(), bytearray(), ""
    with selectors.DefaultSelector() as selector:
        selector.register(cast(IO[bytes], process.stdout), selectors.EVENT_READ, output)
        selector.register(cast(IO[bytes], process.stderr), selectors.EVENT_READ, complaint)
        while not failure:
            # A child left in the background (an agent) may keep the pipes open: the program's own end
            # counts, and what it wrote until then fits in a pipe, so one more look is enough.
            ended = process.poll() is not None
            for key, _ in selector.select(0 if ended else 0.05) if selector.get_map() else ():
                chunk = os.read(key.fd, MAX_BYTES)
                key.data.extend(chunk)
                if not chunk:
                    selector.unregister(key.fileobj)
            if max(len(output), len(complaint)) > MAX_BYTES:
                failure = f"wrote more than {MAX_BYTES:,} bytes"
            elif ended:
                break
            elif time.monotonic() > deadline:
                failure = "did not end within {limit:g} seconds"
            elif not selector.get_map():
                time.sleep(0.01)
    return bytes(output), bytes(complaint), failure


def _end(process: subprocess.Popen[bytes]) -> None:
    """A command that was not let go on ends here, with its children."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def _quoted(complaint: bytes, secret: bytes) -> str:
    """The first line of stderr for a message, without the secret should it repeat it."""
    if secret:
        complaint = complaint.replace(secret, b"***")
    text = _CONTROL.sub("", _first_line(complaint.lstrip()).decode("utf-8", "replace"))
    return f": {text[:200]}" if text else ""


def _from_file(path: Path) -> str:
    source = f"password_file {path}"
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
    return _usable(_decoded(secret, source), source)


def _from_credential(name: str, environ: Mapping[str, str]) -> str:
    source = f"credential {name!r}"
    folder = environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        raise SignInError(
            f"{source} is handed over by systemd alone: start the service, with LoadCredential={name}:/path/to/file"
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
    return _usable(_decoded(secret, source), source)


def _first_line(text: bytes) -> bytes:
    """Up to the line's end; blanks belong to a password."""
    return text.partition(b"\n")[0].removesuffix(b"\r")


def _decoded(secret: bytes, source: str) -> str:
    try:
        return secret.decode("utf-8")
    except UnicodeDecodeError:
        raise SignInError(f"{source} gave something that is not UTF-8 text") from None


def _usable(secret: str, source: str) -> str:
    """A secret that can be sent: not empty, and no control character that a server would read as a command."""
    if not secret:
        raise SignInError(f"{source} gave an empty first line: the password belongs there")
    if _CONTROL.search(secret):
        raise SignInError(f"{source} gave a control character: only the password belongs in the first line")
    return secret
