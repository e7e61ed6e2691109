"""Whose word an event is: who arranged it, and whether this mail may change it. Pure."""

from __future__ import annotations

from agent.facts import (
    InterviewSeen,
)
from agent.incoming.acquaintance import Acquaintance, author
from agent.model import CalendarEvent, Message, Person
from agent.understand.employers.employer import domain_of, is_service


def may_change(message: Message, seen: InterviewSeen, who: Acquaintance) -> bool:
    """May this mail change an interview? It must come from the owner, from somebody of that application
    or of their domain, or from a scheduling or applicant system; a UID alone is no right to.

    Of those whose address is of a provider, whoever takes part or arranges it: anybody can open one, and an
    invitation that names the employer makes its sender one of the application.
    """
    known = who.known
    there = known.applications[seen.application]
    part = {*seen.interviewers, seen.organizer}
    addresses = {a for c in there.contacts for a in known.contacts[c].addresses if c in part or domain_of(a)}
    addresses.add(seen.sender)
    domains = {domain_of(a) for a in addresses} | {there.domain}
    return any(
        a.email in addresses or who.is_owner(a.email) or is_service(a.email)
        or domain_of(a.email) in domains - {None, ""}
        for a in message.from_
    )  # fmt: skip


def arranger(event: CalendarEvent, message: Message | None, who: Acquaintance) -> Person | None:
    """The human organizer, else the human who sent the invitation: of a scheduler's own calendar the
    organizer is a group or a robot. Not who passed on somebody else's mail."""
    host = event.organizer
    if host is not None and host.email and not who.nobody(host.email, host.name):
        return Person(host.name, host.email)
    sender = author(message) if message is not None and message.calendars else None
    return Person(sender.name, sender.email) if sender and not who.nobody(sender.email, sender.name) else None
