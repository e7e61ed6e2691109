"""How the verbs speak: plain lines, JSON lines; colours and a progress bar where there is a terminal."""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Iterable
from typing import TextIO

# Control characters, and those that turn the direction of a line round: a mail's subject holds whatever
# its sender liked, and a terminal obeys it.
_CONTROL = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
_COLOUR = r"\033\[[0-9;]{1,5}m"

BAR = 30
EVERY = 0.1


def say(line: str = "") -> None:
    """A line of output, or several, without anything else that a terminal would obey."""
    kept = f"(?!{_COLOUR})" if colourful(sys.stdout) else ""
    sys.stdout.write(re.sub(kept + _CONTROL, "\N{REPLACEMENT CHARACTER}", line) + "\n")


def say_json(objects: Iterable[dict[str, object]]) -> None:
    """One object a line, as it comes."""
    for each in objects:
        line = json.dumps(each, ensure_ascii=False)
        sys.stdout.write(re.sub(_CONTROL, lambda found: f"\\u{ord(found[0]):04x}", line) + "\n")
        sys.stdout.flush()


def colourful(stream: TextIO) -> bool:
    """May colours go to that stream? Only to a terminal, and not where NO_COLOR is set."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def paint(text: str, code: str, stream: TextIO = sys.stdout) -> str:
    """The text in an ANSI colour (`1` bold, `32` green, `33` yellow, `31` red, `2` dim) where that fits."""
    return f"\033[{code}m{text}\033[0m" if colourful(stream) else text


class Progress:
    """A bar on standard error, drawn at most ten times a second; silent without a terminal."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._drawn = 0.0
        self._on = sys.stderr.isatty()

    def __call__(self, done: int, of: int) -> None:
        """Draw how far it is."""
        now = time.monotonic()
        if not self._on or (done < of and now - self._drawn < EVERY):
            return
        self._drawn = now
        share = done / of if of else 1.0
        filled = round(BAR * share)
        bar = "█" * filled + "░" * (BAR - filled)
        sys.stderr.write(f"\r{self._what} {bar} {done}/{of}" + ("\n" if done >= of else ""))
        sys.stderr.flush()
