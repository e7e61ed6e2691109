"""The owner's own templates: one STEP.txt a step, read from their folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from agent.errors import ConfigError

LARGEST = 20_000


def templates(folder: Path | None) -> Mapping[str, str]:
    """Step -> the template's text. Raises ConfigError naming the file that cannot be used."""
    if folder is None:
        return {}
    try:
        # By the names in it: a folder that cannot be listed would look empty, and its texts would not be used.
        with os.scandir(folder) as entries:
            names = sorted(each.name for each in entries if each.name.endswith(".txt"))
    except (FileNotFoundError, NotADirectoryError):
        raise ConfigError(
            f"{folder}: the templates folder is not there; make it, or set `templates: {{folder: null}}`"
        ) from None
    except OSError as error:
        raise ConfigError(f"{folder}: the templates folder cannot be read: {error.strerror}") from error
    found = {}
    for path in (folder / name for name in names):
        try:
            if not path.is_file():  # a pipe would be waited for
                raise ConfigError(f"{path}: the template is not a file")
            with path.open(encoding="utf-8") as file:
                text = file.read(LARGEST + 1)
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"{path}: the template cannot be read: {error}") from error
        if len(text) > LARGEST:
            raise ConfigError(f"{path}: the template is longer than {LARGEST} characters")
        found[path.stem] = text
    return found
