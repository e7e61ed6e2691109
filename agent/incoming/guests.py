"""Who stands in an invitation and may be no interviewer: other candidates at an assessment, somebody of the owner's
family who was put on the calendar. Pure.

Only beside an address of the employer's: a small firm may have none but private ones.
"""

from __future__ import annotations

from collections.abc import Iterable

from agent.model import Person
from agent.rules import Owner
from agent.understand import folding
from agent.understand.employers.domains import domain_of, host_of, is_free_mail


def perhaps(people: Iterable[Person], *, organizer: str | None, domain: str | None, owner: Owner) -> set[str]:
    """The addresses of those interviewers; `domain` is the employer's, where it is known."""
    addressed = [(each.name, each.address) for each in people if each.address and each.address != organizer]
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
