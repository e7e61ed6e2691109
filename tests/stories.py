"""Lives told in tests: the daemon on the embedded host, with a clock that jumps to where something happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from life import OWNER, Clock, Life, ics

from agent.decide.application import Application, Interview
from agent.decide.known import Known
from agent.edges.ledger import DraftRow
from agent.embedded import MailHost
from agent.model import Message
from agent.understand import message as messages

BERLIN = ZoneInfo("Europe/Berlin")
SOON = timedelta(minutes=1)


def berlin(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment of 2026 on the owner's clock."""
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


class Story(Life):
    """A life with the questions tests ask of it."""

    def live_until(self, when: datetime, *, heartbeat: timedelta = timedelta(hours=6)) -> None:
        """As `run` does: look, then sleep until the next instant that matters or the next heartbeat."""
        while self.clock.now < when:
            upcoming = self.daemon.step()
            nearest = self.clock.now + heartbeat
            if upcoming is not None:
                nearest = min(nearest, max(upcoming, self.clock.now + SOON))
            self.clock.now = min(nearest, when)
        self.daemon.step()

    @property
    def known(self) -> Known:
        """What the log says."""
        self.daemon.engine.refresh()
        return self.daemon.engine.known

    @property
    def application(self) -> Application:
        """The only one there is."""
        (only,) = self.known.applications.values()
        return only

    @property
    def interview(self) -> Interview:
        """The only one there is."""
        (only,) = self.application.interviews.values()
        return only

    def drafts(self, step: str = "thank_you") -> list[DraftRow]:
        """Every draft of that step, oldest first."""
        return [row for row in self.daemon.engine.ledger.drafts() if row.step == step]

    def states(self, step: str = "thank_you") -> dict[str, str]:
        """Where each person's draft of that step stands, by the local part of the address."""
        return {row.address.partition("@")[0]: row.state.value for row in self.drafts(step)}

    def read(self, kind: str) -> list[Message]:
        """Our mails of that kind in the owner's INBOX, oldest first."""
        return [messages.parse(raw) for raw in self.to_owner(kind)]

    def latest(self, kind: str = "approval") -> bytes:
        """Our newest mail of that kind."""
        return self.to_owner(kind)[-1]

    def says(self, words: str, *, to: bytes | None = None, minutes: int = 1) -> None:
        """The owner answers our newest approval mail (or that mail), and the daemon looks."""
        self.owner_answers(to if to is not None else self.latest(), words)
        self.step(minutes=minutes)

    def sent_to(self, who: str = "") -> list[Message]:
        """Mails that went out to addresses that begin so, oldest first."""
        return [messages.parse(data) for to, data in self.sent() if to.startswith(who)]


@contextmanager
def story(
    folder: Path, *, start: datetime | None = None, extra: str = "", aliases: tuple[str, ...] = ()
) -> Iterator[Story]:
    """A life from `start` on; `aliases` are further addresses of the owner."""
    clock = Clock() if start is None else Clock(start)
    if "debrief:" not in extra:  # most stories are not about it: their drafts come an hour after the interview
        extra += "\ndebrief: {mode: off}\n"
    with MailHost({OWNER: "secret"}, now=clock, folder=folder) as host:
        told = Story(host, clock, folder, extra)
        if aliases:
            text = told.config_path.read_text()
            told.config_path.write_text(text.replace(f"[{OWNER}]", f"[{', '.join((OWNER, *aliases))}]"))
            told.restart()
        try:
            yield told
        finally:
            told.daemon.close()


ANNA = ("Anna Schmidt", "anna.schmidt@globex.example")
BOB = ("Bob Lee", "bob.lee@globex.example")
PRIYA = ("Priya Nair", "priya.nair@globex.example")
ROLE = "Senior Backend Engineer"
SHOWN = berlin(3, 10, 16, 30)
"""When the drafts after `invited` are shown: an hour after its end; they go from 18:30 on."""


def invited(life: Story, *people: tuple[str, str], **event: object) -> None:
    """An interview on Tuesday 10 March, 14:00 to 15:30 in Berlin, comes by mail; Anna arranges it."""
    given = {"start": berlin(3, 10, 14), "minutes": 90, "summary": f"Panel interview: {ROLE}"} | event
    life.invite(ics(attendees=people or (ANNA, BOB, PRIYA), **given), subject=f"Panel interview: {ROLE}")  # type: ignore[arg-type]
    life.step()


def thanked(life: Story, *people: tuple[str, str]) -> None:
    """The interview took place, the thank-yous were approved and are out; it is that evening, 21:00."""
    invited(life, *(people or (ANNA,)))
    life.live_until(SHOWN)
    life.says("send all")
    life.live_until(berlin(3, 10, 21))
    assert set(life.states().values()) == {"sent"}
