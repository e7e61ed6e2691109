"""What an event is like beside its words: how many, how long, when, who invites. Signs for `event_scale`. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from agent.model import CalendarEvent
from agent.rules import Owner
from agent.understand import people
from agent.understand.employers import employer, services

_LENGTHS = ((20, "20"), (35, "35"), (50, "50"), (65, "65"), (130, "130"), (1000, "long"))
"""Up to how many minutes, and what to call it."""
_COMPANY = ((1, "one"), (3, "few"), (7, "some"))
"""Up to how many others, and what to call it."""
_EVENING, _SATURDAY = 18, 5


def of(event: CalendarEvent, owner: Owner, others: int) -> Iterator[str]:
    """The names of what holds; `others` are the other people in it."""
    yield f"others {next((name for most, name in _COMPANY if others <= most), 'many') if others else 'none'}"
    yield f"host {host(event, owner)}"
    yield f"minutes {length(event)}"
    if "?" in event.summary:
        yield "asks"
    if isinstance(event.start, datetime) and event.start.hour >= _EVENING:
        yield "evening"
    if event.start is not None and event.start.weekday() >= _SATURDAY:
        yield "weekend"


def host(event: CalendarEvent, owner: Owner) -> str:
    """Whose the organizer's address is: own, internal, private, of an applicant system, a service or a firm."""
    who = event.organizer
    if who is None:
        return "none"
    if people.is_owner(who.email, owner):
        return "own"
    domain = employer.domain_of(who.email)
    if domain is not None and domain in {employer.domain_of(address) for address in owner.addresses}:
        return "internal"
    if employer.is_free_mail(who.email):
        return "private"
    if employer.of_service(who.domain, services.APPLICANT_SYSTEMS):
        return "applicant system"
    return "service" if employer.is_service(who.email) else "firm"


def length(event: CalendarEvent) -> str:
    """How long it takes, by the steps that tell kinds of talk apart."""
    if not (isinstance(event.start, datetime) and isinstance(event.end, datetime)):
        return "day"
    if (event.start.tzinfo is None) != (event.end.tzinfo is None):
        return "unknown"
    minutes = (event.end - event.start).total_seconds() / 60
    return next((name for most, name in _LENGTHS if minutes <= most), "day") if minutes > 0 else "unknown"
