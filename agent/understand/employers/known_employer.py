"""Is it an employer that we know already, by its domain or its name? Pure.

What an application is recognised by stands here, too; which mail belongs to it, `match` says.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from agent.understand.folding import fold, says


@dataclass(frozen=True, slots=True)
class Employer:
    """What an application is recognised by."""

    application: str
    company: str
    domain: str
    role: str | None
    stopped: bool


def same(employers: Iterable[Employer], *, company: str | None, domain: str | None, role: str | None) -> str | None:
    """The application an interview belongs to when nothing else says so: the same employer, and no
    other role. Newest last in `employers`; a stopped one is not taken up again for another role."""
    theirs = [
        e
        for e in employers
        if (domain and e.domain and (under(domain, e.domain) or under(e.domain, domain)))
        or (company and e.company and fold(company) == fold(e.company))
    ]
    if role:
        alike = [e for e in theirs if e.role and fold(e.role) == fold(role)]
        theirs = alike or [e for e in theirs if e.role is None]
    live = [e for e in theirs if not e.stopped] or theirs
    return live[-1].application if live else None


def another(known: Employer, *, company: str | None, domain: str | None) -> bool:
    """Do domain or, where one of the domains is not known, company say that this is not that employer?"""
    if domain and known.domain:
        return not (under(domain, known.domain) or under(known.domain, domain))
    if not company or not known.company:
        return False
    one, other = fold(company), fold(known.company)
    return not (says(one, other) or says(other, one))


def under(domain: str, parent: str) -> bool:
    """Is it that domain or one below it?"""
    return domain == parent or domain.endswith("." + parent)
