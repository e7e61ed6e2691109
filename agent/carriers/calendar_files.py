"""Carries the calendars beside the mail to the engine, each entry once until it changes.

Files are looked at at each wake; what is fetched, every few minutes, one calendar at a time, so that a server that
hangs delays the mail by its own timeout at most; by a timer, whose looks are each a process of its own, all of them.
What is not there any more is never taken for cancelled.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol

from agent.carriers import calendar_trouble
from agent.edges import keys
from agent.edges.caldav import CalDav
from agent.edges.ics_command import IcsCommand
from agent.edges.ics_folder import IcsFiles
from agent.engine import Engine
from agent.errors import ConnectionFailedError, FollowupError, SignInError, StoreError, UsageError, where
from agent.incoming import meanings
from agent.rules import CalendarSource
from agent.understand import interview, invite
from agent.understand.calendars.calendar_lines import ON_FILE

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=1)
MANY = 500
"""Entries of one file from which on it is told how far it has been read."""
SPARE = timedelta(days=2)
"""An event that began this long before the look-back is nobody's business."""


_NEVER = datetime.min.replace(tzinfo=UTC)


class Remote(Protocol):
    """A calendar that has to be fetched."""

    @property
    def name(self) -> str:
        """What people are told that it is."""

    def changed(self, since: datetime, told: Callable[[int, int], None] = ...) -> Iterator[tuple[str, bytes]]:
        """What is new or changed; raises FollowupError. `told` hears of the first look how many are read, of how
        many."""


def remote(source: CalendarSource, state: Path | None = None) -> Remote | None:
    """How that calendar is fetched; None where it lies on the disk. `state` is where a permission is kept."""
    if source.kind == "caldav":
        login = source.login
        assert login is not None
        return CalDav(source, lambda: keys.key(login, state))
    return IcsCommand(source.command) if source.kind == "ics_command" else None


@dataclass(slots=True)
class _Fetched:
    calendar: Remote
    next_look: datetime = _NEVER
    pause: timedelta = EVERY
    trouble: str = ""


@dataclass(slots=True)
class CalendarFiles:
    """The calendars that the rules name, read into one engine."""

    sources: tuple[CalendarSource, ...]
    engine: Engine
    state: Path | None = None
    progress: Callable[[str, int, int], None] = lambda name, done, of: None
    """Told, while much is read, which calendar it is, how many of its files or entries were read, and of how many."""
    _files: IcsFiles = field(init=False)
    _fetched: list[_Fetched] = field(init=False)

    def __post_init__(self) -> None:
        remotes = {source: found for source in self.sources if (found := remote(source, self.state)) is not None}
        self._files = IcsFiles(tuple(Path(each.location) for each in self.sources if each not in remotes))
        self._fetched = [_Fetched(found) for found in remotes.values()]

    def look(self, now: datetime, *, only: bool = False) -> None:
        """Read what is new or has changed. What breaks the reader is left aside until it changes.

        `only`: no other look of this process comes after it, so that every calendar is fetched by it.
        """
        for path, data in self._files.changed(partial(self.progress, "your calendar files")):
            self._take(str(path), data, now)
        due = [each for each in self._fetched if not now < each.next_look <= now + LONGEST_PAUSE]
        due.sort(key=lambda each: each.next_look)
        for each in due if only else due[:1]:
            self._fetch(each, now)
        troubled = {each.calendar.name: each.trouble for each in self._fetched if each.trouble}
        unknown = {each.calendar.name for each in self._fetched if each.next_look == _NEVER}
        calendar_trouble.look(self.engine, self._files.troubled | troubled, unknown, now)

    def _fetch(self, each: _Fetched, now: datetime) -> None:
        try:
            calendar = each.calendar
            for name, data in calendar.changed(self._since(now), partial(self.progress, calendar.name)):
                self._take(name, data, now)
        except (ConnectionFailedError, SignInError, StoreError, UsageError) as error:
            if each.trouble != str(error):
                each.trouble = str(error)
                log.warning("calendar: %s", error)
            each.pause = min(each.pause * 2, LONGEST_PAUSE)
        else:
            if each.trouble:
                log.info("calendar: it can be read again")
            each.trouble, each.pause = "", EVERY
        each.next_look = now + each.pause

    def _since(self, now: datetime) -> datetime:
        started = self.engine.known.started
        return (started.look_back_from if started else now) - SPARE

    def _take(self, name: str, data: bytes, now: datetime) -> None:
        try:
            self._read(name, data, now)
        except FollowupError:
            raise
        except Exception as error:  # whatever a hostile file does to a reader, the mail must go on
            log.warning("calendar %s: it could not be understood (%s); left aside until it changes",
                        name, where(error))  # fmt: skip
            return
        log.debug("calendar file read: %s", name.rpartition("/")[2])

    def _read(self, name: str, data: bytes, now: datetime) -> None:
        rules, since = self.engine.config, self._since(now).date()
        events = invite.read(data, limits=ON_FILE)
        for done, event in enumerate(events, 1):
            if len(events) >= MANY:
                self.progress(name.rpartition("/")[2], done, len(events))
            if _day(event.start) < since:
                continue
            judged = interview.judge(
                event, message=None, owner=rules.owner, rules=rules.interviews,
                known_domains=self.engine.known_domains(), weights=meanings.of_events(),
            )  # fmt: skip
            stamp = event.dtstamp.isoformat() if event.dtstamp else ""
            key = f"ics:{event.uid}:{event.recurrence_id}:{event.sequence}:{stamp}:{event.status}:{event.start}"
            self.engine.take_event(event, judged, now, key)


def _day(start: datetime | date | None) -> date:
    if start is None:
        return date.max
    return start.date() if isinstance(start, datetime) else start
