"""Calendar files on disk: folders of .ics files (as vdirsyncer keeps them) and single files. Reads only."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

log = logging.getLogger(__name__)

MOST_FILES = 20_000
LARGEST = 2 * 1024 * 1024


class IcsFiles:
    """The .ics files below some places; `changed` gives each file once until it changes again."""

    def __init__(self, places: tuple[Path, ...]) -> None:
        self._places = places
        self._seen: dict[Path, tuple[int, int]] = {}
        self._missing: set[Path] = set()

    def changed(self) -> Iterator[tuple[Path, bytes]]:
        """Files that are new or changed since the last call; what cannot be read is said once and tried again."""
        for path in self._files():
            try:
                status = path.stat()
                mark = (status.st_mtime_ns, status.st_size)
                if self._seen.get(path) == mark:
                    continue
                if status.st_size > LARGEST:
                    log.warning("%s: larger than %d bytes, not read", path, LARGEST)
                    self._seen[path] = mark
                    continue
                data = path.read_bytes()
            except OSError as error:
                self._complain(path, error)
                continue
            self._missing.discard(path)
            yield path, data
            self._seen[path] = mark  # after the caller has taken it: a crash reads it again

    def _files(self) -> Iterator[Path]:
        count = 0
        for place in self._places:
            if place.is_file():
                yield place
            elif place.is_dir():
                self._missing.discard(place)
                for path in sorted(place.rglob("*.ics")):
                    count += 1
                    if count > MOST_FILES:
                        log.warning("%s: more than %d calendar files, the rest is not read", place, MOST_FILES)
                        return
                    yield path
            else:
                self._complain(place, "not there")

    def _complain(self, path: Path, error: object) -> None:
        if path not in self._missing:
            self._missing.add(path)
            log.warning("calendar %s: %s; it is looked for again at each wake", path, error)
