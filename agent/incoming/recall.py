"""Does a mail bring back what the owner had forgotten? Then it is passed over, as if it were not there. Pure.

What was in the log is known by its Message-ID, an event by its UID, whenever it comes. What was not, but is of that
time and of those people, is passed over as well. Later mail of somebody who was forgotten is no business of ours unless
it brings a new interview: that begins a new life of its own, and from then on they are known again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from agent.decide.known import Known
from agent.decide.oblivion import ADDRESS, EVENT, HOUSE, MAIL, forgotten
from agent.facts import Forgotten
from agent.incoming.acquaintance import author
from agent.incoming.aliases import ids_of
from agent.incoming.understood import Understood
from agent.model import CalendarEvent, InterviewReading
from agent.rules import Config
from agent.understand import people
from agent.understand.employers.employer import domain_of

Judged = tuple[CalendarEvent, InterviewReading]


def brings_back(reading: Understood, known: Known, config: Config, came: datetime) -> bool:
    """Is this mail, which came at `came`, to be passed over?"""
    if not known.forgotten:
        return False
    message = reading.message
    if any(forgotten(known, MAIL, each) for each in (*ids_of(message), message.sha256)):
        return True
    new_events = any(not _is_old(known, config, event, came) for event, _ in reading.events)
    there = any(known.by_mail.get(each) for each in message.thread_ids)
    if not there and not new_events and any(forgotten(known, MAIL, each) for each in message.thread_ids):
        return True
    speaks = author(message)
    if speaks is not None and not people.is_owner(speaks.email, config.owner):
        return not new_events and unknown_now(known, speaks.email, came)
    to = [a.email for a in (*message.to, *message.cc) if a.email and not people.is_owner(a.email, config.owner)]
    return bool(to) and all(unknown_now(known, each, came) for each in to)


def without(reading: Understood, known: Known, config: Config, came: datetime) -> Understood:
    """A mail that counts, without the events and the people in it that do not."""
    if not known.forgotten:
        return reading
    message = reading.message
    to, cc = (tuple(a for a in each if not unknown_now(known, a.email, came)) for each in (message.to, message.cc))
    events = tuple(kept for each in reading.events if (kept := event_without(known, config, *each, came)) is not None)
    return replace(reading, message=replace(message, to=to, cc=cc), events=events)


def event_without(
    known: Known, config: Config, event: CalendarEvent, judged: InterviewReading, came: datetime
) -> Judged | None:
    """An event without the people who are forgotten; None: it is forgotten itself."""
    if not known.forgotten:
        return event, judged
    if _is_old(known, config, event, came):
        return None
    gone = {each for each in _people(event, config) if _person_gone(known, event, each, came)}
    if not gone:
        return event, judged
    host = event.organizer if event.organizer and event.organizer.email not in gone else None
    return (
        replace(event, organizer=host, attendees=tuple(a for a in event.attendees if a.email not in gone)),
        replace(judged, interviewers=tuple(p for p in judged.interviewers if p.address not in gone)),
    )


def unknown_now(known: Known, address: str, came: datetime) -> bool:
    """Is that the address of somebody who was forgotten and is not known again, or of an employer's time before?"""
    if not address or address in known.by_address:
        return False
    domain = domain_of(address)
    if forgotten(known, ADDRESS, people.mailbox(address)):
        return True
    return domain not in known.by_domain and any(came <= each.at for each in forgotten(known, HOUSE, domain))


def _people(event: CalendarEvent, config: Config) -> list[str]:
    host = [event.organizer.email] if event.organizer else []
    everybody = [*host, *(a.email for a in event.attendees)]
    return [a for a in everybody if a and not people.is_owner(a, config.owner)]


def _is_old(known: Known, config: Config, event: CalendarEvent, came: datetime) -> bool:
    """Was this event forgotten, or is it of the time and the people of something that was?"""
    if any(not each.person for each in forgotten(known, EVENT, event.uid)):
        return True
    return any(
        not each.person and (came <= each.at or _starts(event, each.at))
        for address in _people(event, config)
        if address not in known.by_address
        for each in (*forgotten(known, ADDRESS, people.mailbox(address)), *_houses(known, address))
    )


def _houses(known: Known, address: str) -> list[Forgotten]:
    domain = domain_of(address)
    return [] if domain in known.by_domain else forgotten(known, HOUSE, domain)


def _person_gone(known: Known, event: CalendarEvent, address: str, came: datetime) -> bool:
    if address in known.by_address:
        return False
    return any(
        each.person and (came <= each.at or _starts(event, each.at) or each in forgotten(known, EVENT, event.uid))
        for each in forgotten(known, ADDRESS, people.mailbox(address))
    )


def _starts(event: CalendarEvent, before: datetime) -> bool:
    """Did it start before then? A calendar beside the mail tells no other time."""
    if event.start is None:
        return True
    start = event.start if isinstance(event.start, datetime) else datetime.combine(event.start, time())
    return (start if start.tzinfo else start.replace(tzinfo=before.tzinfo)) <= before
