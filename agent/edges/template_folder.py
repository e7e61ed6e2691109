"""The owner's own templates: one STEP.txt a step, read from their folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from agent.errors import ConfigError

LARGEST = 20_000


def templates(folder: Path | None) -> Mapping[str, str]:
    """Step -> the template's text. Raises ConfigError naming the file that cannot be used."""
    if folder is None:
        return {}
    if not folder.is_dir():
        raise ConfigError(f"{folder}: the templates folder is not there; make it, or set `templates: {{folder: null}}`")
    found = {}
    for path in sorted(folder.glob("*.txt")):
        if not path.is_file():  # a pipe would be waited for
            raise ConfigError(f"{path}: the template is not a file")
        try:
            with path.open(encoding="utf-8") as file:
                text = file.read(LARGEST + 1)
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"{path}: the template cannot be read: {error}") from error
        if len(text) > LARGEST:
            raise ConfigError(f"{path}: the template is longer than {LARGEST} characters")
        found[path.stem] = text
    return found
