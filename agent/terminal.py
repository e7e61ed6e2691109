"""How the verbs speak: plain lines, JSON lines; colours and a progress bar where there is a terminal."""

from __future__ import annotations

import json
import os
import re
import select
import shutil
import sys
import time
from collections.abc import Callable, Iterable
from typing import TextIO

# Control characters, and those that turn the direction of a line round: a mail's subject holds whatever
# its sender liked, and a terminal obeys it.
_CONTROL = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
_COLOUR = r"\033\[[0-9;]{1,5}m"

BAR = 30
NARROWEST, WIDEST = 40, 100
"""Lines shorter than that are not worth folding; longer ones are not read with pleasure."""
EVERY = 0.1
SOON = 2.0
"""Seconds before which nothing is said about the time that is left."""


def say(line: str = "") -> None:
    """A line of output, or several, without anything else that a terminal would obey."""
    kept = f"(?!{_COLOUR})" if colourful(sys.stdout) else ""
    sys.stdout.write(re.sub(kept + _CONTROL, "\N{REPLACEMENT CHARACTER}", line) + "\n")


def say_at_once(line: str) -> None:
    """The same, seen while we wait, also through a pipe."""
    say(line)
    sys.stdout.flush()


def typed() -> str | None:
    """A line that a person has written since; never waited for, and none without a terminal."""
    if sys.stdin is None or not sys.stdin.isatty() or not select.select([sys.stdin], [], [], 0)[0]:
        return None
    return sys.stdin.readline() or None


def say_json(objects: Iterable[dict[str, object]]) -> None:
    """One object a line, as it comes."""
    for each in objects:
        line = json.dumps(each, ensure_ascii=False)
        sys.stdout.write(re.sub(_CONTROL, lambda found: f"\\u{ord(found[0]):04x}", line) + "\n")
        sys.stdout.flush()


def complain(line: str) -> None:
    """A line on standard error, beside an output that is for a program."""
    sys.stderr.write("followup: " + re.sub(_CONTROL, "\N{REPLACEMENT CHARACTER}", line) + "\n")


def pour(data: bytes) -> None:
    """Bytes for a file or another program; never for a terminal: the caller asks `to_a_terminal` before."""
    sys.stdout.buffer.write(data)
    sys.stdout.flush()


def to_a_terminal() -> bool:
    """Does a person read standard output?"""
    return sys.stdout.isatty()


def can_ask() -> bool:
    """Is a person there to be asked, and to read the question?"""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def agreed(question: str) -> bool | None:
    """Does the person at the terminal say yes? None: nobody is there."""
    if not can_ask():
        return None
    sys.stdout.write(f"{question} [y/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def colourful(stream: TextIO) -> bool:
    """May colours go to that stream? Only to a terminal, and not where NO_COLOR is set."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int | None:
    """How wide lines may be on standard output; None: as wide as they are, for nobody reads a terminal."""
    if not sys.stdout.isatty() and not os.environ.get("COLUMNS"):
        return None
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))


def paint(text: str, code: str, stream: TextIO | None = None) -> str:
    """The text in an ANSI colour (`1` bold, `32` green, `33` yellow, `31` red, `2` dim) where that fits."""
    return f"\033[{code}m{text}\033[0m" if colourful(stream or sys.stdout) else text


def mark(ok: bool | None) -> str:
    """Before a line of `check`: it works, it does not, or (None) it is worth knowing; letters where signs would not
    come through."""
    signs = {True: "✓", False: "✗", None: "·"}
    try:
        "✓✗·".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        signs = {True: "ok", False: "NO", None: "--"}
    return signs[ok]


class Progress:
    """A bar on standard error, drawn at most ten times a second; silent without a terminal."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._drawn = 0.0
        self._begun = time.monotonic()
        self._on = sys.stderr.isatty()

    def part(self, begin: float, end: float) -> Callable[[int, int], None]:
        """The bar from one share of it to another, as one of several pieces of work moves it; told in per cent,
        with the time that is left as far as it can be told."""
        return lambda done, of: self._draw(begin + (end - begin) * (done / of if of else 1.0))

    def __call__(self, done: int, of: int) -> None:
        """Draw how far it is; 0 of 0: it came to nothing."""
        now = time.monotonic()
        if not self._on or (done < of and now - self._drawn < EVERY):
            return
        self._show(now, done / of if of else 0.0, f"{done}/{of}" if of else "nothing", over=done >= of)

    def _draw(self, share: float) -> None:
        now = time.monotonic()
        over = share >= 1.0
        if not self._on or (not over and now - self._drawn < EVERY):
            return
        left = (now - self._begun) * (1 - share) / share if share > 0 else 0.0
        told = f", {left // 60:.0f}:{left % 60:02.0f} left" if not over and now - self._begun >= SOON else ""
        self._show(now, share, f"{share:.0%}{told}", over=over)

    def _show(self, now: float, share: float, words: str, *, over: bool) -> None:
        self._drawn = now
        filled = round(BAR * share)
        bar = "█" * filled + "░" * (BAR - filled)
        # What a longer line left behind is wiped.
        sys.stderr.write(f"\r{self._what} {bar} {words}\033[K" + ("\n" if over else ""))
        sys.stderr.flush()
