"""How the plan is told: who gets what, when on whose clock, and the one reason that decides. Pure."""

from __future__ import annotations

from datetime import datetime, tzinfo

from agent.decide.courtesy import Place, owner_zone
from agent.decide.key import RULE
from agent.decide.situation import Situation, spoken

_NAMES = {"connect_on_linkedin": "connect on LinkedIn"}


def title(s: Situation, name: str, contact: str | None) -> str:
    """What it is and whom it is for, as a line begins."""
    person = s.known.contact_named(contact) if contact is not None else None
    if name in s.steps:
        what = spoken(name)
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
