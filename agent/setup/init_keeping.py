"""A password that `init` was told, and the places where it can be kept for the daemon."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from agent.edges import secret_keeping
from agent.rules import Login

KEYRING = "followup"
"""The service under which a keyring keeps what is asked for here."""
CREDENTIAL = "mail-password"


@dataclass(frozen=True, slots=True)
class Keeping:
    """A password that was asked for, and where to keep it once it is known to be right."""

    password: str
    way: str
    """keyring, pass, file or credential."""

    def keep(self, login: Login, folder: Path) -> None:
        """Put it there, over what was there. Raises SignInError."""
        if self.way == "keyring" and login.keyring is not None:
            secret_keeping.in_keyring(login.keyring, login.user, self.password)
        elif self.way == "pass" and login.password_command is not None:
            secret_keeping.in_pass(login.password_command[-1], self.password)
        elif self.way == "credential" and login.credential is not None:
            secret_keeping.as_credential(login.credential, credential_file(folder, login.credential), self.password)
        elif login.password_file is not None:
            secret_keeping.in_file(login.password_file, self.password)


def credential_file(folder: Path, name: str) -> Path:
    """Where an encrypted credential is put, beside the configuration."""
    return folder / f"{name}.cred"


def can_keep(login: Login) -> str:
    """How a password that is asked for can be put where this login looks for it; '' where it cannot."""
    if login.keyring is not None:
        return "keyring"
    if login.password_file is not None:
        return "file"
    if login.credential is not None:
        return "credential"
    if login.password_command is not None and login.password_command[:2] == ("pass", "show"):
        return "pass"
    return ""
