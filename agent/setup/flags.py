"""What `init` was told by flags, read as the configuration is. Raises UsageError, which names the flag."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TypeVar

from agent.configuration.config_values import WrongValueError
from agent.errors import UsageError

T = TypeVar("T")


def given(options: argparse.Namespace, name: str, read: Callable[[str], T]) -> T | None:
    """What was said by that flag; None where it was not."""
    text = getattr(options, name)
    return understood(f"--{name.replace('_', '-')}", read, text) if text else None


def understood(option: str, read: Callable[[str], T], text: str) -> T:
    """The words after a flag."""
    try:
        return read(text)
    except WrongValueError as error:
        raise UsageError(f"{option}: {error}") from None
