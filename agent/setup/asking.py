"""Questions on the terminal: a line, a choice, yes or no, and a password that is not shown. Nobody there: not used."""

from __future__ import annotations

import getpass
import warnings
from collections.abc import Callable, Sequence
from typing import TypeVar

from agent.configuration.config_values import WrongValueError
from agent.errors import UsageError
from agent.terminal import say

T = TypeVar("T")

MOST = 20
"""Answers to one question that are listened to; after that nobody is thinking any more."""


def line(question: str, read: Callable[[str], T], default: str = "") -> T:
    """An answer that `read` understands; it says what is wrong by WrongValueError, and is asked again."""
    hint = f" [{default}]" if default else ""
    for _ in range(MOST):
        given = _input(f"{question}{hint}: ").strip() or default
        try:
            return read(given)
        except WrongValueError as error:
            say(f"  {error}")
    raise UsageError("that cannot be answered; nothing was written")


def yes(question: str, *, default: bool) -> bool:
    """Yes or no; Return alone is the default."""

    def read(text: str) -> bool:
        word = text.lower()
        if word in ("", "y", "yes", "n", "no"):
            return default if not word else word[0] == "y"
        raise WrongValueError("please answer yes or no")

    return line(f"{question} [{'Y/n' if default else 'y/N'}]", read)


def choice(question: str, options: Sequence[tuple[str, str]]) -> str:
    """One of some words, each with what it means; the first is the default."""
    say(question)
    for number, (word, meaning) in enumerate(options, 1):
        say(f"  {number}. {word}: {meaning}")
    words = [word for word, _ in options]

    def read(text: str) -> str:
        if text in words:
            return text
        if text.isascii() and text.isdigit() and 1 <= int(text[:3]) <= len(words):
            return words[int(text[:3]) - 1]
        raise WrongValueError(f"please write a number from 1 to {len(words)}")

    return line("Which", read, "1")


def secret(question: str) -> str:
    """A password, which is not shown while it is typed. Raises UsageError where the terminal would show it."""
    with warnings.catch_warnings():
        # It would go on and read it with the letters on the screen.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(f"{question}: ")
        except getpass.GetPassWarning:
            raise UsageError(
                "this terminal would show the password: use --password-command or --password-file"
            ) from None
        except EOFError:
            raise UsageError("no password was given; nothing was written") from None


def _input(prompt: str) -> str:
    try:
        return input(prompt)
    except EOFError:
        raise UsageError("there is nobody to answer any more; nothing was written") from None
