"""A state taken out as one file, as the owner does it."""

from __future__ import annotations

from pathlib import Path

from stories import Story, berlin

from agent import cli

NEXT_DAY = berlin(3, 11, 20)


def verb(life: Story, *words: str, state: str = "state") -> int:
    return cli.main([*words, "--config", str(life.config_path), "--state", str(life.folder / state)])


def backup(life: Story) -> Path:
    """As the owner makes one, while the daemon runs."""
    file = life.folder / "backup.followup"
    assert verb(life, "export", str(file)) == 0
    return file
