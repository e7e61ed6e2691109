"""Where things lie: the configuration, the state directory (XDG base directories, systemd's own)."""

from __future__ import annotations

import os
from pathlib import Path

SYSTEM_CONFIG, SYSTEM_STATE = Path("/etc/followup/config.yaml"), Path("/var/lib/followup")
"""Where the system's service has them."""


def config_file(given: str | None) -> Path:
    """The configuration: as given, else under $XDG_CONFIG_HOME."""
    if given:
        return Path(given).expanduser()
    home = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(home).expanduser() / "followup" / "config.yaml"


def state_directory(given: str | None) -> Path:
    """The state: as given, else systemd's $STATE_DIRECTORY, else under $XDG_STATE_HOME."""
    if given:
        return Path(given).expanduser()
    if systemd := os.environ.get("STATE_DIRECTORY"):
        return Path(systemd.split(":")[0])
    home = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(home).expanduser() / "followup"


def store_file(given: str | None) -> Path:
    """The store in the state directory, with `given` as above."""
    return state_directory(given) / "followup.sqlite"
