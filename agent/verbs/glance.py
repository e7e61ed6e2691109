"""What `status` tells before any application: does it live, when did it look last, what needs the owner.

Gathered once, and told as lines and as the leading object of `--json`, so that both say the same. Whoever shows the
lines gives them their colours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from agent.carriers.trouble import Trouble, clock_doubted, current
from agent.decide.spoken import spoken
from agent.edges.correspondence import Correspondence
from agent.edges.pulse import Pulse
from agent.facts import DraftState
from agent.verbs.office import Office

TOLD_OF_SLEEP = timedelta(hours=24)
"""So long it is told that the machine slept."""
LATE = timedelta(hours=2)
"""A timer looks every quarter of an hour, a daemon that finds its servers more often."""
NO_LOOK = "no look has come to its end here: `followup run --once` takes one, and says what is wrong"
CLOCKS = "this machine's clock is in doubt, the mail to you says why; it goes on when it agrees with the mail server's"


class Life(StrEnum):
    """How it lives, as the sign of life tells it."""

    RUNNING = "running"
    NOW_AND_THEN = "now_and_then"  # looks once and ends: by a timer, or by hand
    NOT_RUNNING = "not_running"
    NEVER_LOOKED = "never_looked"  # no look has come to its end with this state


@dataclass(frozen=True, slots=True)
class Need:
    """A draft or a question that waits for the owner's word."""

    number: str
    kind: str
    application: str | None
    text: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Glance:
    """The state of it all at an instant. `clock`: since when the machine's is doubted. `held_up`: how many mails to the
    owner have not gone out, and why."""

    at: datetime
    sign: Pulse | None
    paused: bool
    paused_until: datetime | None
    trouble: Trouble | None
    clock: datetime | None
    held_up: tuple[int, str]
    needs: tuple[Need, ...]

    @property
    def life(self) -> Life:
        """Does it work?"""
        sign = self.sign
        if sign is None:
            return Life.NEVER_LOOKED
        if sign.alive:
            return Life.RUNNING
        return Life.NOW_AND_THEN if sign.once and sign.stopped and sign.looked else Life.NOT_RUNNING

    @property
    def late(self) -> timedelta | None:
        """How long ago the last look is, where that is longer than it should be under a timer or a daemon that runs."""
        sign = self.sign
        if sign is None or sign.looked is None or self.life is Life.NOT_RUNNING:
            return None
        awake = max(sign.looked, sign.since, sign.woke or sign.looked) if sign.alive else sign.looked
        return self.at - sign.looked if self.at - awake > LATE else None

    @property
    def slept(self) -> float | None:
        """Seconds of a long sleep of the machine that ended lately, under a daemon that still runs."""
        if self.life is not Life.RUNNING or self.sign is None or self.sign.woke is None:
            return None
        return self.sign.asleep if self.sign.woke > self.at - TOLD_OF_SLEEP else None


@dataclass(frozen=True, slots=True)
class Line:
    """What is told in a line. `head` is what a colour falls on; `fine`: it is as it should be."""

    head: str
    text: str = ""
    fine: bool = False


def glance(state: Office, sign: Pulse | None, at: datetime) -> Glance:
    """Look at all of it; `sign` is what the daemon has left."""
    pause = state.known.paused
    paused = pause is not None and (pause.until is None or pause.until > at)
    number, why = Correspondence(state.store).held_up()
    return Glance(
        at, sign, paused, pause.until if pause and paused else None, current(state.store), clock_doubted(state.store),
        (number, " ".join(why.split()) if number else ""), tuple(_needs(state, at)),
    )  # fmt: skip


def _needs(state: Office, at: datetime) -> Iterator[Need]:
    for row in state.ledger.drafts({DraftState.STAGED}):
        text = f"{spoken(row.step)} to {row.name or row.address} ({row.application})"
        yield Need(row.id, "draft", row.application, text, row.closes)
    for number, key, text in state.questions(at):
        yield Need(number, "question", state.known.asked[key].application, text, None)


def lines(state: Office, seen: Glance) -> Iterator[Line]:
    """The lines above all; none of what is as it should be and unasked."""
    sign = seen.sign
    if sign is not None:
        yield _life(state, seen, sign)
    elif state.known.applications:
        yield Line("not running", f"here yet; {NO_LOOK}")
    if seen.paused:
        until = f" until {state.local(seen.paused_until)}" if seen.paused_until else ""
        yield Line(f"everything is paused{until}: nothing is shown to you or sent")
    if seen.trouble:
        yield Line(f"in trouble since {state.local(seen.trouble.since)}:", seen.trouble.what)
    if seen.clock:
        yield Line("nothing is read or sent:", CLOCKS)
    number, why = seen.held_up
    if number:
        many = f"{number} mails to you have" if number > 1 else "a mail to you has"
        yield Line(f"{many} not gone out:", f"{why}; it is tried again")


def _life(state: Office, seen: Glance, sign: Pulse) -> Line:
    looked = f"; last look {state.local(sign.looked)}" if sign.looked else ""
    match seen.life:
        case Life.RUNNING:
            guess = "" if seen.trouble else ": it should have looked since"
            slept, late = "", f", {_ago(seen.late)}{guess}" if seen.late else ""
            if seen.slept is not None and sign.woke is not None:
                length = f"{seen.slept / 3600:.0f} h" if seen.slept >= 5400 else f"{seen.slept / 60:.0f} min"
                slept = f"; the machine was asleep {length}, until {state.local(sign.woke)}"
            begun = f"since {state.local(sign.since)}"
            return Line("running", f"{begun}{looked}{late}{slept}", fine=not late)
        case Life.NOW_AND_THEN:
            guess = "" if seen.trouble else ": was the machine off, or is the timer?"
            late = f", {_ago(seen.late)}{guess}" if seen.late else ""
            return Line("looks now and then", f"(run --once){looked}{late}", fine=not late)
        case _:
            ended = f"since {state.local(sign.stopped)}" if sign.stopped else "and did not end in order"
            return Line("not running", f"{ended}{looked}")


def _ago(long: timedelta) -> str:
    return f"{long.days} days ago" if long.days > 1 else f"{long.total_seconds() / 3600:.0f} h ago"


def told(state: Office, seen: Glance) -> dict[str, object]:
    """The same for a program."""
    sign, iso = seen.sign, state.iso
    number, why = seen.held_up
    woke = iso(sign.woke) if sign is not None and seen.slept is not None else None
    return {
        "daemon": seen.life.value,
        "alive": seen.life is Life.RUNNING,
        "since": iso(sign.since) if sign is not None and seen.life is Life.RUNNING else None,
        "last_look": iso(sign.looked) if sign is not None else None,
        "late": seen.late is not None,
        "asleep": {"seconds": round(seen.slept or 0), "until": woke} if woke else None,
        "paused_until": iso(seen.paused_until),
        "trouble": {"since": iso(seen.trouble.since), "what": seen.trouble.what} if seen.trouble else None,
        "clock_doubted": iso(seen.clock),
        "mails_held_up": {"mails": number, "because": why} if number else None,
        "needs_you": [
            {
                "number": each.number, "kind": each.kind, "application": each.application, "text": each.text,
                "until": iso(each.until),
            }
            for each in seen.needs
        ],
    }  # fmt: skip
