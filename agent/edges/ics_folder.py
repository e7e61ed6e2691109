"""Calendar files on disk: folders of .ics files (as vdirsyncer keeps them) and single files. Reads only."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

log = logging.getLogger(__name__)

MOST_FILES = 20_000
LARGEST = 20_000_000
TOO_MANY = f"more than {MOST_FILES} calendar files, the rest is not read"


class IcsFiles:
    """The .ics files below some places; `changed` gives each file once until it changes again."""

    def __init__(self, places: tuple[Path, ...]) -> None:
        self._places = places
        self._seen: dict[Path, tuple[int, int]] = {}
        self._troubled: dict[Path, str] = {}
        self._first = True

    @property
    def troubled(self) -> dict[str, str]:
        """The places that could not be read the last time, and why."""
        there = {str(place): self._troubled.get(place, TOO_MANY) for place in self._places}
        return {place: why for place, why in there.items() if why != TOO_MANY}

    def changed(self, told: Callable[[int, int], None] = lambda done, of: None) -> Iterator[tuple[Path, bytes]]:
        """Files that are new or changed since the last call; what cannot be read is said once and tried again.

        `told` hears, at the first look alone, how many have been looked at, and of how many.
        """
        first, paths = self._first, list(self._files())
        self._first = False
        for done, path in enumerate(paths):
            if first:
                told(done, len(paths))
            try:
                status = path.stat()
                mark = (status.st_mtime_ns, status.st_size)
                if self._seen.get(path) == mark:
                    self._troubled.pop(path, None)
                    continue
                if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
                    log.warning("calendar %s: not a file of at most %d bytes; it is not read", path, LARGEST)
                    self._seen[path] = mark
                    continue
                with path.open("rb") as file:
                    data = file.read(LARGEST)  # it may have grown since
            except OSError as error:
                self._complain(path, str(error.strerror))
                continue
            self._troubled.pop(path, None)
            yield path, data
            self._seen[path] = mark  # after the caller has taken it: a crash reads it again
        if first and paths:
            told(len(paths), len(paths))

    def _files(self) -> Iterator[Path]:
        count = 0
        for place in self._places:
            try:
                found = self._below(place)
            except OSError as error:  # a closed folder, a disk that is away: the mail and the other calendars go on
                self._complain(place, "not there" if isinstance(error, FileNotFoundError) else str(error.strerror))
                continue
            if found != [place] and self._troubled.get(place, TOO_MANY) != TOO_MANY:
                del self._troubled[place]  # of a single file that is seen when it is read
            for path in found:
                count += 1
                if count > MOST_FILES:
                    self._complain(place, TOO_MANY)
                    return
                yield path

    def _below(self, place: Path) -> list[Path]:
        if not stat.S_ISDIR(place.stat().st_mode):
            return [place]
        os.scandir(place).close()  # a folder that cannot be listed looks empty to what comes next
        return sorted(path for path in place.rglob("*.*") if path.suffix.lower() == ".ics")

    def _complain(self, path: Path, trouble: str) -> None:
        """Once for each place, until it can be read again."""
        if self._troubled.get(path) != trouble:
            self._troubled[path] = trouble
            log.warning("calendar %s: %s; it is looked for again at each wake", path, trouble)
