"""Mail on disk -> what came, in order of time, for `simulate`: read on every processor, laid down in a file.

What the readers make of a mail depends on the mail and the rules alone, so mails are read wherever there is
room; only their order waits for the last of them. Memory holds where each reading lies, not the readings.
"""

from __future__ import annotations

import copyreg
import functools
import logging
import os
import pickle
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType, TracebackType
from typing import Self

from agent import intake, readers
from agent.errors import where
from agent.intake import Understood
from agent.mail_files import Place, Source, read
from agent.model import CalendarEvent, Message
from agent.rules import Config
from agent.understand import invite
from agent.understand import message as messages

log = logging.getLogger(__name__)

ALONE = 4 * 1024 * 1024
"""Up to so many bytes are read sooner than other processes start."""
MOST_WORKERS = 8
BATCH_MAILS, BATCH_BYTES = 64, 1024 * 1024
"""What goes to a worker at once: enough to be worth the way, little enough to end at once."""
IN_MEMORY = 16 * 1024 * 1024
"""Readings beyond so many bytes go to a file without a name, which ends with the process."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)

Batch = list[tuple[bool, bytes]]
"""Mails (False) and bare calendars (True)."""
Read = list[tuple[datetime | None, bool, bytes]]
"""When each came, whether it is an event, and the reading, pickled."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail as it is understood, or an event beside the mail, and when it came (None: before everything)."""

    at: datetime | None
    what: Understood | CalendarEvent


class Timeline:
    """What came, in order of time; of what came at once, mails first, else as it was added."""

    def __init__(self) -> None:
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
        """The readings are gone."""
        self._file.close()

    def add(self, at: datetime | None, is_event: bool, reading: bytes) -> None:
        """Lay down a pickled reading."""
        self._file.write(reading)
        self._index.append((at or _LONG_AGO, is_event, self._size, len(reading)))
        self._size += len(reading)

    def __iter__(self) -> Iterator[Arrival]:
        self._index.sort()  # where it lies is the order in which it was added
        for at, _, begin, length in self._index:
            self._file.seek(begin)
            what = pickle.loads(self._file.read(length))  # noqa: S301 - our own, from a file nobody else can open
            yield Arrival(None if at == _LONG_AGO else at, what)


def timeline(
    places: Iterable[Place], config: Config, *, until: datetime, problem: Callable[[str, str], None],
    progress: Callable[[int, int], None] = lambda done, of: None, workers: int | None = None,
) -> Timeline:  # fmt: skip
    """Read every mail and calendar there that came `until` then. `problem` hears of a file and why it is left
    out; `progress` of bytes.

    `workers`: how many processes beside this one (None: as many as there are processors, none for little mail).
    Raises FollowupError where one of them is ended from outside.
    """
    places = list(places)
    total = sum(place.size for place in places)
    if workers is None:
        workers = 0 if total <= ALONE else min(len(os.sched_getaffinity(0)), MOST_WORKERS)
    found = Timeline()
    try:
        batches = _batches(_told(places, problem))
        read_one = functools.partial(read_batch, config=config, until=until)
        made = readers.spread(batches, read_one, workers) if workers else ((n, read_one(b)) for n, b in batches)
        for done, readings in made:
            for each in readings:
                found.add(*each)
            progress(min(done, total), total)
    except BaseException:
        found.close()
        raise
    return found


def _told(places: Iterable[Place], problem: Callable[[str, str], None]) -> Iterator[tuple[int, Source]]:
    """What can be read, with how many bytes of files lie before its end."""
    before = 0
    for place in places:
        here = 0
        for source in read(place):
            here = min(here + len(source.data), place.size)
            if source.problem:
                problem(source.file, source.problem)
            else:
                yield before + here, source
        before += place.size


def _batches(sources: Iterable[tuple[int, Source]]) -> Iterator[tuple[int, Batch]]:
    batch: Batch = []
    size = done = 0
    for done, source in sources:
        batch.append((source.kind == "calendar", source.data))
        size += len(source.data)
        if len(batch) >= BATCH_MAILS or size >= BATCH_BYTES:
            yield done, batch
            batch, size = [], 0
    if batch:
        yield done, batch


def read_batch(batch: Batch, config: Config, until: datetime) -> Read:
    """What the readers make of these mails and calendars; what came later than `until` is left out."""
    found: Read = []
    for is_calendar, data in batch:
        if is_calendar:
            found += [(event.dtstamp, True, _pickled(event)) for event in invite.read(data)]
            continue
        message = messages.parse(data)
        came = message.received or message.sent
        if came is None or came <= until:
            found.append((came, False, _pickled(understood(message, config))))
    return found


def understood(message: Message, config: Config) -> Understood:
    """A mail as far as it can be understood without knowing what came before; one that breaks a reader is
    unreadable, as it is to the daemon."""
    try:
        reading = intake.understand(message, config)
    except Exception as error:  # whatever a reader stumbles over must not take the other mails with it
        log.error("a mail could not be understood (%s); it counts as unreadable", where(error))
        reading = intake.unreadable(message)
    if reading.events:
        return reading  # they are judged again, by its words, when it comes
    # What it says has been read; the words that stay are those of its writer.
    return replace(reading, message=replace(message, text="", html="", report=""))


def _thawed(items: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(items)


# The rules hold read-only maps, which pickle does not know how to send.
copyreg.pickle(MappingProxyType, lambda frozen: (_thawed, (dict(frozen),)))


def _pickled(what: Understood | CalendarEvent) -> bytes:
    return pickle.dumps(what, pickle.HIGHEST_PROTOCOL)
