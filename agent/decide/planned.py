"""What a plan is told in: a step with its state, its date and its sentence, and the words these are made of. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from agent.decide.courtesy import owner_zone
from agent.decide.key import RULE
from agent.decide.situation import Situation
from agent.decide.spoken import spoken
from agent.model import Decision

_NAMES = {"keep_in_touch": "keep-in-touch mail"}


class State(StrEnum):
    """Where a step stands."""

    DONE = "done"
    WAITS_FOR_YOU = "waits_for_you"
    APPROVED = "approved"
    DUE = "due"
    PLANNED = "planned"
    HELD = "held"
    ASKS = "asks"
    SUPPRESSED = "suppressed"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Planned:
    """A step or a reminder, for a person where it is about one.

    `contact` is an id, `name` how the person is called. `at` is the first minute at which it can go (a reminder:
    at which it comes; what is over: when that was), `until` the end of its time. `estimated`: only if the mails
    before it go as planned. `headline` is the `sentence` without its reason; of the reasons in `because` that is
    the one that decides.
    """

    step: str
    contact: str | None
    name: str | None
    occurrence: str
    state: State
    at: datetime | None
    until: datetime | None
    estimated: bool
    headline: str
    sentence: str
    because: tuple[str, ...]


def tell(
    s: Situation, about: Decision, state: State, head: str, why: str = "", *, at: datetime | None = None,
    until: datetime | None = None, estimated: bool = False, because: tuple[str, ...] = (), question: str = "",
) -> Planned:  # fmt: skip
    """What is told of a decision: `head` says what happens, `why` is the reason that decides."""
    contact = about.contact
    head = f"{title(s, about.step, contact)}: {head}"
    name = s.known.contact_named(contact) if contact is not None else None
    whole = f"{head}, because {why}" if why else f"{head}: {question}" if question else head
    return Planned(
        about.step, contact, name, about.occurrence, state, at, until, estimated, _ended(head), _ended(whole), because
    )


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?")) else f"{sentence}."


def title(s: Situation, name: str, contact: str | None) -> str:
    """What it is and whom it is for, as a line begins."""
    person = s.known.contact_named(contact) if contact is not None else None
    what = _NAMES.get(name, spoken(name))
    if name in s.steps:
        return f"{what[0].upper()}{what[1:]}" + (f" to {person}" if person else "")
    return f"Reminder “{what}”" + (f" ({person})" if person else "")


def when(s: Situation, contact: str | None, instant: datetime) -> str:
    """An instant on their clock, and on the owner's where that shows another time; on the owner's for nobody."""
    theirs, yours = instant.astimezone(_zone(s, contact)), instant.astimezone(owner_zone(s.config))
    told = f"{day(s, contact, instant)}, {theirs:%H:%M}"
    if theirs.utcoffset() == yours.utcoffset():
        return told
    other = f"{yours:%H:%M}" if theirs.date() == yours.date() else f"{yours:%A %H:%M}"
    return f"{told} their time ({other} yours)"


def end_of(s: Situation, contact: str | None, instant: datetime) -> str:
    """The end of a window on that clock: one that ends with a day by that day's name."""
    local = instant.astimezone(_zone(s, contact))
    return day(s, contact, instant - timedelta(minutes=1)) if local.time() == time() else when(s, contact, instant)


def day(s: Situation, contact: str | None, instant: datetime) -> str:
    """A day on the same clock; with the year where it is not this one."""
    zone = _zone(s, contact)
    there, now = instant.astimezone(zone), s.now.astimezone(zone)
    return f"{there:%A %-d %B}" if there.year == now.year else f"{there:%A %-d %B %Y}"


def _zone(s: Situation, contact: str | None) -> tzinfo:
    return owner_zone(s.config) if contact is None else s.place(contact).zone


def reason(because: tuple[str, ...]) -> str:
    """Of several reasons the one that decides: of those that move a window the last, else the first."""
    if not because:
        return ""
    return (because[-1] if because[0].startswith(RULE) else because[0]).rstrip(".")
