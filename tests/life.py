"""A life for the tests: the demo's world on an embedded mail host, for as long as a test takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from agent.demo_world import START, Clock, World, ics
from agent.embedded import MailHost

OWNER = "jane@example.org"

__all__ = ["OWNER", "START", "Clock", "Life", "ics", "life"]


class Life(World):
    """One owner, one daemon, one world."""


@contextmanager
def life(
    folder: Path,
    *,
    extra: str = "",
    clock: Clock | None = None,
    answers: Callable[[str], str | None] | None = None,
) -> Iterator[Life]:
    """A whole life on the embedded host."""
    clock = clock or Clock()
    if "debrief:" not in extra:  # most lives are not about it: their drafts come an hour after the interview
        extra += "\ndebrief: {mode: off}\n"
    with MailHost({OWNER: "secret", "friend@example.net": "x"}, now=clock, folder=folder, answers=answers) as host:
        a_life = Life(host, clock, folder, extra)
        try:
            yield a_life
        finally:
            a_life.daemon.close()
