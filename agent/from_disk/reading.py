"""Mail on disk -> what came, in order of time, for `simulate`: laid down as it is found, read when its turn comes.

When a mail came is told by its header. What the readers make of it depends on the mail and the rules alone, so
other processes read ahead while this one lives through what came before. Memory holds where each mail lies and
what is just being read, however large the mailbox.
"""

from __future__ import annotations

import copyreg
import functools
import logging
import os
import pickle
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType, TracebackType
from typing import Self

from agent.errors import where
from agent.from_disk import readers
from agent.from_disk.mail_files import Place, Source, read
from agent.incoming.understood import Understood, understand, unreadable
from agent.model import CalendarEvent, Kind, Message
from agent.rules import Config
from agent.understand import invite
from agent.understand import message as messages
from agent.understand.calendars.calendar_lines import ON_FILE

log = logging.getLogger(__name__)

ALONE = 4 * 1024 * 1024
"""Up to so many bytes are read sooner than other processes start."""
MOST_WORKERS = 8
BATCH_MAILS, BATCH_BYTES = 32, 1024 * 1024
"""What goes to a worker at once: enough to be worth the way, little enough to end at once."""
IN_MEMORY = 16 * 1024 * 1024
"""Mail beyond so many bytes goes to a file without a name, which ends with the process."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)

What = Understood | CalendarEvent
Batch = list[tuple[bool, bytes]]
"""Mails (False) and pickled events (True)."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail as it is understood, or an event beside the mail, and when it came (None: before everything)."""

    at: datetime | None
    what: What


class Timeline:
    """What came, in order of time; of what came at once, mails first, else as it was added.

    `workers`: how many processes read ahead; none: this one reads.
    """

    def __init__(self, config: Config, *, workers: int = 0) -> None:
        self._config = config
        self._workers = workers
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - closed by `close`
        self._index: list[tuple[datetime, bool, int, int]] = []
        self._size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._index)

    def close(self) -> None:
        """What was laid down is gone."""
        self._file.close()

    def add(self, source: Source, *, until: datetime) -> None:
        """Lay down a mail, or the events of a calendar; not what came later than `until`."""
        if source.kind == "calendar":
            for event in invite.read(source.data, limits=ON_FILE):
                self._lay(event.dtstamp, True, pickle.dumps(event, pickle.HIGHEST_PROTOCOL))
            return
        came = messages.came(source.data)
        if came is None or came <= until:
            self._lay(came, False, source.data)

    def _lay(self, at: datetime | None, is_event: bool, data: bytes) -> None:
        self._file.write(data)
        self._index.append((at or _LONG_AGO, is_event, self._size, len(data)))
        self._size += len(data)

    def __iter__(self) -> Generator[Arrival, None, None]:
        self._index.sort()  # where it lies is the order in which it was added
        read_one = functools.partial(read_batch, config=self._config)
        if self._workers:
            batches = readers.spread(self._batches(), read_one, self._workers)
        else:
            batches = map(read_one, self._batches())
        times = iter(self._index)
        for batch in batches:
            for what in batch:
                at = next(times)[0]
                yield Arrival(None if at == _LONG_AGO else at, what)

    def _batches(self) -> Iterator[Batch]:
        batch: Batch = []
        size = 0
        for _, is_event, begin, length in self._index:
            self._file.seek(begin)
            batch.append((is_event, self._file.read(length)))
            size += length
            if len(batch) >= BATCH_MAILS or size >= BATCH_BYTES:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch


def timeline(
    places: Iterable[Place], config: Config, *, until: datetime, problem: Callable[[str, str], None],
    progress: Callable[[int, int], None] = lambda done, of: None, workers: int | None = None,
) -> Timeline:  # fmt: skip
    """Every mail and calendar there that came `until` then. `problem` hears of a file and why it is left out;
    `progress` of bytes. `workers` None: as many as there are processors, none for little mail."""
    places = list(places)
    total = sum(place.size for place in places)
    if workers is None:
        workers = 0 if total <= ALONE else min(len(os.sched_getaffinity(0)), MOST_WORKERS)
    found = Timeline(config, workers=workers)
    try:
        before = 0
        for place in places:
            here = 0
            for source in read(place):
                if source.problem:
                    problem(source.file, source.problem)
                else:
                    found.add(source, until=until)
                here = min(here + len(source.data), place.size)
                progress(before + here, total)
            before += place.size
    except BaseException:
        found.close()
        raise
    return found


def read_batch(batch: Batch, config: Config) -> list[What]:
    """What the readers make of these mails; events as they are."""
    return [
        pickle.loads(data) if is_event else understood(messages.parse(data), config)  # noqa: S301 - laid down by us
        for is_event, data in batch
    ]


def understood(message: Message, config: Config) -> Understood:
    """A mail as far as it can be understood without knowing what came before; one that breaks a reader is
    unreadable, as it is to the daemon."""
    try:
        reading = understand(message, config)
    except Exception as error:  # whatever a reader stumbles over must not take the other mails with it
        log.error("a mail could not be understood (%s); it counts as unreadable", where(error))
        reading = unreadable(message)
    if reading.events or reading.kind is Kind.OWN:
        return reading  # its events are judged again, by its words; what the owner wrote may be one of our mails
    # What it says has been read; the words that stay are those of its writer.
    return replace(reading, message=replace(message, text="", html="", report=""))


def _thawed(items: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(items)


# The rules hold read-only maps, which pickle does not know how to send.
copyreg.pickle(MappingProxyType, lambda frozen: (_thawed, (dict(frozen),)))
