"""Who stands in an invitation and may be no interviewer: other candidates at an assessment, somebody of the owner's
family who was put on the calendar, the owner themselves at another address. Pure.

Guests only beside an address of the employer's: a small firm may have none but private ones.
"""

from __future__ import annotations

from collections.abc import Iterable

from agent.model import Attendee, CalendarEvent, Person
from agent.rules import Owner
from agent.understand import folding, people
from agent.understand.employers.domains import domain_of, host_of, is_free_mail

MOST = 60
"""So many of those invited are looked at."""


def perhaps(persons: Iterable[Person], *, organizer: str | None, domain: str | None, owner: Owner) -> set[str]:
    """The addresses of those interviewers; `domain` is the employer's, where it is known."""
    addressed = [(each.name, each.address) for each in persons if each.address and each.address != organizer]
    hosts = {domain, domain_of(organizer), *(domain_of(address) for _, address in addressed)} - {None}
    if not hosts:
        return set()
    own_hosts = {host_of(address) for address in owner.addresses}
    family = folding.fold(owner.name).split()[-1:]
    found = set()
    for name, address in addressed:
        if domain_of(address) in {domain, domain_of(organizer)} - {None}:
            continue
        related = len(family) > 0 and folding.fold(name).split()[-1:] == family
        if (is_free_mail(address) and hosts) or host_of(address) in own_hosts or related:
            found.add(address)
    return found


def namesakes(event: CalendarEvent, interviewers: Iterable[Person], owner: Owner) -> tuple[Person, ...]:
    """Who is called as the owner is, at the firm of somebody else who is invited, or alone invites the owner: a
    namesake, or the owner at an address that the rules do not name. For readers they are the owner, and no interviewer.

    Only where the owner is invited under an address of theirs: else the invitation was passed on from the other one.
    """
    met = tuple(interviewers)
    host = event.organizer
    everybody = (*event.attendees[:MOST], *((Attendee(host.name, host.email),) if host else ()))
    if not any(people.is_owner(each.email, owner) for each in event.attendees[:MOST]):
        return ()
    theirs = {each.email: each for each in everybody if not people.is_owner(each.email, owner)}.values()
    own_hosts = {host_of(address) for address in owner.addresses}
    called = sorted(folding.fold(owner.name).split())
    same = {a.email: a for a in theirs if called and sorted(folding.fold(a.name).split()) == called}
    firms = {domain_of(each.email) for each in theirs if each.email not in same}
    found = [
        Person(each.name, each.email)
        for each in same.values()
        if not (is_free_mail(each.email) or host_of(each.email) in own_hosts or each.partstat == "DECLINED")
        and (domain_of(each.email) in firms or (not met and len(theirs) == 1))
    ]
    return tuple(each for each in found if each.address not in {person.address for person in met})
