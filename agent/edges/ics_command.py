"""A calendar that a command of the owner's prints, such as curl with a secret .ics address. Reads only."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from datetime import datetime

from agent.edges import command
from agent.errors import ConnectionFailedError

SECONDS = 20.0
LARGEST = 20_000_000


class IcsCommand:
    """What the command prints, given once until it changes. Its arguments may be secret and are never shown."""

    def __init__(self, argv: tuple[str, ...], *, seconds: float = SECONDS) -> None:
        self._argv = argv
        self._seconds = seconds
        self._seen = b""

    @property
    def name(self) -> str:
        """The command without its arguments."""
        return f"ics_command ({self._argv[0]})"

    def changed(
        self, since: datetime, told: Callable[[int, int], None] = lambda done, of: None
    ) -> Iterator[tuple[str, bytes]]:
        """The calendar, if it is another than the last time. Raises ConnectionFailedError with the way out."""
        source = self.name
        try:
            ran = command.run(self._argv, seconds=self._seconds, most=LARGEST)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it holds a NUL"
            raise ConnectionFailedError(f"{source} cannot be run: {reason}") from None
        if ran.failure:
            raise ConnectionFailedError(f"{source} {ran.failure}: it must print a calendar and end")
        if ran.status:
            raise ConnectionFailedError(f"{source} failed with {ran.ending}; try it by hand")
        if b"BEGIN:VCALENDAR" not in ran.output.replace(b"\0", b"").upper():
            raise ConnectionFailedError(f"{source} printed no calendar; try it by hand")
        # Some servers write the time of the asking into each DTSTAMP.
        mark = hashlib.sha256(re.sub(rb"(?m)^DTSTAMP[^\r\n]*", b"", ran.output)).digest()
        if mark != self._seen:
            yield source, ran.output
            self._seen = mark
