"""The systemd units as they are installed: those that are shipped, with this machine's paths. Writes nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import agent
from agent.errors import FollowupError
from agent.setup.service_needs import Credential

NAME, TIMER = "followup.service", "followup.timer"
_ENV = "/usr/bin/env followup run --config "
_DAEMON_ONLY = ("NotifyAccess", "WatchdogSec", "Restart", "RestartSec", "RestartPreventExitStatus", "TimeoutStartSec")
"""What holds for a process that stays."""
_ALONE = "# Readable by this service alone, never in the environment, never on disk a second time.\n"


def shipped(name: str) -> str:
    """The text of a unit that is shipped; FollowupError where the installation is not whole."""
    package = Path(agent.__file__).parent
    # In an installed package they lie inside; in a checkout where they are kept.
    for folder in (package / "systemd", package.parent / "systemd"):
        if (folder / name).is_file():
            return (folder / name).read_text("utf-8")
    raise FollowupError(f"{name} is missing from this installation; install followup-agent anew")


def service(
    command: list[str], config: Path | None, state: Path | None, *, system: bool, once: bool,
    credentials: Sequence[Credential] = (),
) -> str:  # fmt: skip
    """The unit that runs `command` (the words that start followup). `config`, `state`: other places than the unit's
    own. `once`: it takes one look and ends, for a timer. `credentials`: the secrets it is handed."""
    text = shipped(NAME if system else "followup.user.service")
    line = next(each for each in text.splitlines() if each.startswith("ExecStart="))
    where = quoted(str(config)) if config else line.partition(_ENV)[2]
    words = [*(quoted(each) for each in command), "run", *(["--once"] if once else []), "--config", where]
    words += ["--state", quoted(str(state))] if state else []
    text = re.sub(rf"(?m)^{re.escape(_ALONE)}(LoadCredential=.*\n)+\n?", "", text)
    given = _ALONE + "".join(f"{_loading(each)}\n" for each in credentials) if credentials else ""
    text = text.replace(f"{line}\n", f"ExecStart={' '.join(words)}\n{given}")
    return _once(text) if once else text


def _loading(given: Credential) -> str:
    key = "LoadCredentialEncrypted" if given.encrypted else "LoadCredential"
    return f"{key}={given.name}:{str(given.file).replace('%', '%%')}"


def quoted(word: str) -> str:
    """A word of ExecStart= as it is (systemd.service(5), COMMAND LINES): no specifier, no variable, one word."""
    word = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return word if re.fullmatch(r"[\w@%+=:,./$-]+", word, re.ASCII) else f'"{word}"'


def _once(text: str) -> str:
    head = text.partition("[Install]")[0].rstrip() + "\n"  # the timer starts it, and nothing else
    for key in _DAEMON_ONLY:  # with what is said of it
        head = re.sub(rf"(?m)^(?:#.*\n)*{key}=.*\n", "", head)
    head = re.sub(r"\n{3,}", "\n\n", head)
    longer = "# A first look through a large mailbox takes its time.\nTimeoutStartSec=30min"
    head = head.replace("Type=notify", f"Type=oneshot\n{longer}")
    # Four starts an hour are as meant, and some by hand.
    return re.sub(r"(?m)^StartLimitBurst=.*$", "StartLimitBurst=20", head)
