"""Carries the calendar files beside the mail to the engine, each once until it changes."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from agent.edges.ics_folder import IcsFiles
from agent.engine import Engine
from agent.errors import FollowupError, where
from agent.rules import CalendarSource
from agent.understand import interview, invite

log = logging.getLogger(__name__)


class CalendarFiles:
    """The calendars that the rules name, read into one engine."""

    def __init__(self, sources: tuple[CalendarSource, ...], engine: Engine) -> None:
        self._files = IcsFiles(tuple(Path(each.location) for each in sources))
        self._engine = engine

    def look(self, now: datetime) -> None:
        """Read what is new or has changed. A file that breaks the reader is left aside until it changes."""
        for path, data in self._files.changed():
            try:
                self._read(data, now)
            except FollowupError:
                raise
            except Exception as error:  # whatever a hostile file does to a reader, the mail must go on
                log.warning("calendar %s: it could not be understood (%s); left aside until it changes",
                            path, where(error))  # fmt: skip
                continue
            log.debug("calendar file read: %s", path.name)

    def _read(self, data: bytes, now: datetime) -> None:
        rules = self._engine.config
        for event in invite.read(data):
            judged = interview.judge(
                event, message=None, owner=rules.owner, rules=rules.interviews,
                known_domains=self._engine.known_domains(),
            )  # fmt: skip
            stamp = event.dtstamp.isoformat() if event.dtstamp else ""
            key = f"ics:{event.uid}:{event.recurrence_id}:{event.sequence}:{stamp}:{event.status}:{event.start}"
            self._engine.take_event(event, judged, now, key)
