"""The configuration and the state as a verb sees them: what is known, the drafts, the open questions."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from agent import config as configs
from agent import paths
from agent.decide import doubt, overdue
from agent.decide.application import Application
from agent.decide.courtesy import owner_zone
from agent.decide.known import Known
from agent.edges import store_file
from agent.edges.ledger import Ledger
from agent.edges.store import Store
from agent.errors import UsageError
from agent.facts import Fact
from agent.rules import Config
from agent.verbs import chronicle
from agent.verbs.chronicle import Event

MOST_NAMED = 30
"""So many names fit into a message."""


@dataclass(slots=True)
class Office:
    """The state, read once."""

    config: Config
    store: Store
    known: Known
    ledger: Ledger
    facts: tuple[Fact, ...]
    read: int = 0
    """The number of the last fact that is known."""

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Inside, what a daemon has written meanwhile is known, and it writes nothing."""
        with self.store.transaction():
            for number, fact in self.store.facts(after=self.read):
                self.known.learn(fact)
                self.read = number
            yield

    def local(self, instant: datetime) -> str:
        """On the owner's clock, as a person writes it."""
        return f"{instant.astimezone(owner_zone(self.config)):%a %-d %b %Y %H:%M}"

    def local_end(self, instant: datetime) -> str:
        """The end of a window on that clock: one that ends with a day by that day."""
        local = instant.astimezone(owner_zone(self.config))
        if local.time() == time():
            return f"{local - timedelta(days=1):%a %-d %b %Y}"
        return self.local(instant)

    def iso(self, instant: datetime | None) -> str | None:
        """On the owner's clock, for a machine (ISO 8601 with offset)."""
        return instant.astimezone(owner_zone(self.config)).isoformat(timespec="seconds") if instant else None

    def application(self, name: str) -> Application:
        """By id, else by a company with one application, in whatever case; UsageError naming those there are."""
        if found := self.known.applications.get(name):
            return found
        applications = self.known.applications.values()
        among = [a for a in applications if name.casefold() in (a.id.casefold(), a.company.casefold())]
        if len(among) == 1:
            return among[0]
        if among:
            raise UsageError(f"{name!r} has several applications: {', '.join(a.id for a in among)}")
        there = list(self.known.applications)
        near = difflib.get_close_matches(name, there, MOST_NAMED) if len(there) > MOST_NAMED else there
        more = f" and {len(there) - len(near)} more that `followup status` lists" if len(near) < len(there) else ""
        raise UsageError(f"no application {name!r}; there are: {', '.join(near) or 'none yet'}{more}")

    def chronicle(self) -> Iterator[tuple[str | None, Event]]:
        """What happened, in order, with the application it is about (None: all)."""
        return chronicle.told(self.facts, self.known, self.config)

    def coming_day(self, text: str, at: datetime) -> date:
        """A day that the owner names and that is still to come; UsageError."""
        try:
            day = date.fromisoformat(text)
        except ValueError as error:
            raise UsageError(f"{text}: not a date; write it as 2026-12-04") from error
        if day <= at.astimezone(owner_zone(self.config)).date():
            raise UsageError(f"{text}: that day has come already; give a later one")
        return day

    def questions(self, at: datetime | None = None) -> list[tuple[str, str, str]]:
        """Open questions: q-number, key, text; with an instant, without those that are moot by then."""
        rows = self.store.rows("SELECT rowid, subject FROM approval WHERE kind='question' ORDER BY rowid")
        return [
            (f"q{row['rowid']}", row["subject"], self.known.asked[row["subject"]].text)
            for row in rows
            if row["subject"] in self.known.asked
            and row["subject"] not in self.known.answers
            and not doubt.is_settled(self.known, row["subject"])
            and not (at is not None and overdue.is_moot(row["subject"], self.known, self.config, at))
        ]


@contextmanager
def office(options: argparse.Namespace) -> Iterator[Office]:
    """The state that the options name, for as long as a verb takes; UsageError where there is none."""
    config = configs.load(paths.config_file(options.config))
    path = paths.store_file(options.state)
    if not store_file.is_there(path):
        # Made here, an empty one would answer "nothing" for a daemon that keeps its state elsewhere.
        raise UsageError(f"{path}: there is nothing yet; `followup run` makes it, or --state names another directory")
    store = Store(path)
    try:
        known, read = Known(), list(store.facts())
        for _, fact in read:
            known.learn(fact)
        last = read[-1][0] if read else 0
        yield Office(config, store, known, Ledger(store), tuple(fact for _, fact in read), last)
    finally:
        store.close()
