"""What a plan is told in: a step with its state, its date and its sentence; the words these are made of. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from agent.decide.courtesy import Place, owner_zone
from agent.decide.key import RULE
from agent.decide.situation import Situation, spoken
from agent.model import Decision

_NAMES = {"connect_on_linkedin": "connect on LinkedIn", "keep_in_touch": "keep-in-touch mail"}


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
    at which it comes; what is done: when it was), `until` the end of its time. `estimated`: only if the mails
    before it go as planned. `headline` is the `sentence` without its reason.
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

    @property
    def reason(self) -> str:
        """The one that decides."""
        return reason(self.because)


def tell(
    s: Situation, about: Decision, state: State, head: str, why: str = "", *, at: datetime | None = None,
    until: datetime | None = None, estimated: bool = False, because: tuple[str, ...] = (), contact: str | None = None,
) -> Planned:  # fmt: skip
    """What is told of a decision: `head` says what happens, `why` is the reason that decides."""
    whom = contact or about.contact
    head = f"{title(s, about.step, whom)}: {head}"
    name = s.known.contact_named(whom) if whom is not None else None
    return Planned(
        about.step, whom, name, about.occurrence, state, at, until, estimated, sentence(head), sentence(head, why),
        because,
    )  # fmt: skip


def title(s: Situation, name: str, contact: str | None) -> str:
    """What it is and whom it is for, as a line begins."""
    person = s.known.contact_named(contact) if contact is not None else None
    if name in s.steps:
        what = _NAMES.get(name, spoken(name))
        return f"{what[0].upper()}{what[1:]}" + (f" to {person}" if person else "")
    what = _NAMES.get(name, spoken(name))
    return f"Reminder “{what}”" + (f" ({person})" if person else "")


def when(s: Situation, contact: str | None, instant: datetime) -> str:
    """An instant on their clock, and on the owner's where that shows another time."""
    yours = owner_zone(s.config)
    if contact is None:
        return _moment(s, instant, yours)
    place = s.place(contact)
    there, here = place.local(instant), instant.astimezone(yours)
    if there.utcoffset() == here.utcoffset():
        return _moment(s, instant, place.zone)
    other = f"{here:%H:%M}" if there.date() == here.date() else f"{here:%A %H:%M}"
    return f"{_moment(s, instant, place.zone)} their time ({other} yours)"


def day(s: Situation, place: Place, instant: datetime) -> str:
    """A day on their calendar; with the year where it is not this one."""
    there, now = place.local(instant), place.local(s.now)
    return f"{there:%A %-d %B}" if there.year == now.year else f"{there:%A %-d %B %Y}"


def _moment(s: Situation, instant: datetime, zone: tzinfo) -> str:
    return f"{day(s, Place(zone, None, ''), instant)}, {instant.astimezone(zone):%H:%M}"


def reason(because: tuple[str, ...]) -> str:
    """Of several reasons the one that decides: of those that move a window the last, else the first."""
    if not because:
        return ""
    return (because[-1] if because[0].startswith(RULE) else because[0]).rstrip(".")


def sentence(head: str, why: str = "") -> str:
    """What happens, and why, as one sentence."""
    whole = f"{head}, because {why}" if why else head
    return whole if whole.endswith(("?”", ".", "!")) else f"{whole}."
