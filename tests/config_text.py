"""A configuration of a few lines: what it gives, what is told of it, or where it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent import config
from agent.rules import (
    Config,
)

EXAMPLE = Path(__file__).parent.parent / "config.example.yaml"
OWNER = "owner: {name: Noor Haddad, addresses: [noor@home.example, N.Haddad@Mail.Example]}\n"


def parsed(text: str, *, owner: str = OWNER) -> Config:
    return config.parse(owner + text, path=None, default_zone="Europe/Lisbon")


def problems(text: str) -> tuple[config.Problem, ...]:
    with pytest.raises(config.InvalidConfigError) as caught:
        config.parse(text, path=None, default_zone="UTC")
    return caught.value.problems


def told(text: str) -> str:
    """The problems of a text below a sound owner, one a line, without the source."""
    return "\n".join(f"{each.line}:{each.column}: {each.text}" for each in problems(OWNER + text))


RULES = """\
owner: {name: Jane Doe, addresses: [jane@example.org], time_zone: Europe/Berlin}
mail:
  imap: {host: imap.example.org}
  smtp: {host: smtp.example.org}
  login:
"""


def rules(folder: Path, login: str) -> list[str]:
    path = folder / "config.yaml"
    path.write_text(RULES + "".join(f"    {line}\n" for line in login.splitlines()))
    path.chmod(0o600)
    return ["--config", str(path), "--state", str(folder / "state")]
