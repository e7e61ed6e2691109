"""The interviews of the last month and those ahead, as the invites in a mailbox tell of them. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.edges.imap import Mailbox, Role
from agent.incoming import understood
from agent.incoming.event_times import span_of
from agent.model import CalendarEvent, InterviewReading, Verdict
from agent.rules import Config
from agent.understand import message as messages

MONTH = timedelta(days=31)
INVITED_BEFORE = timedelta(days=60)
"""How long before an interview its invite may have come."""
MOST = 3_000
"""Mails with calendars that are read; a mailbox with more of them in that time is no job seeker's."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A meeting that is an interview, or (`sure` False) may be one."""

    start: datetime
    company: str
    summary: str
    sure: bool
    off: bool


def recent(
    mailbox: Mailbox, config: Config, now: datetime, progress: Callable[[str, int, int], None] | None = None
) -> list[Seen]:
    """By their start, the newest state of each. Raises ConnectionFailedError where the mailbox is lost."""
    newest: dict[tuple[str, str | None], tuple[CalendarEvent, InterviewReading]] = {}
    for event, reading in _events(mailbox, config, now, progress):
        key = event.uid, event.recurrence_id
        known = newest.get(key)
        if known is None or _rank(event) >= _rank(known[0]):
            # A cancellation often says less of what it calls off.
            keeps = known is not None and event.cancelled and known[1].verdict is not Verdict.NO
            newest[key] = event, known[1] if known is not None and keeps else reading
    found = []
    for event, judged in newest.values():
        span = span_of(event, config)
        if judged.verdict is Verdict.NO or span is None or span[1] < now - MONTH:
            continue
        company = (
            judged.company or judged.domain or (event.organizer.email.rpartition("@")[2] if event.organizer else "")
        )
        sure = judged.verdict is Verdict.YES
        found.append(Seen(span[0], company, event.summary, sure, event.cancelled))
    return sorted(found, key=lambda seen: seen.start)


def _rank(event: CalendarEvent) -> tuple[int, float, bool]:
    return event.sequence, event.dtstamp.timestamp() if event.dtstamp else 0.0, event.cancelled


def _events(
    mailbox: Mailbox, config: Config, now: datetime, progress: Callable[[str, int, int], None] | None
) -> Iterator[tuple[CalendarEvent, InterviewReading]]:
    day, left = (now - MONTH - INVITED_BEFORE).date(), MOST
    for folder in mailbox.folders():
        if folder.role in (Role.JUNK, Role.RELEASE) or left <= 0:
            continue
        uids = mailbox.search_since(folder.name, day, from_=None)
        if not uids:
            continue

        def told(done: int, of: int, name: str = folder.name) -> None:
            if progress is not None:
                progress(name, done, of)

        for _, raw in mailbox.calendars(folder.name, after_uid=min(uids) - 1, progress=told):
            yield from understood.understand(messages.parse(raw), config).events
            left -= 1
            if left <= 0:
                break
