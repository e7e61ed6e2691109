"""Which application and which person does a mail belong to? By thread, then address, then domain. Pure.

The first way that finds something decides. Several candidates are all named: the caller holds them
all rather than guess one.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Employer:
    """What an application is recognised by."""

    application: str
    company: str
    domain: str
    role: str | None
    stopped: bool


@dataclass(frozen=True, slots=True)
class Match:
    """The applications a mail may belong to (none: nobody we know), and how that was seen."""

    applications: tuple[str, ...]
    because: str = ""


def match(
    thread: Iterable[str],
    addresses: Iterable[str],
    *,
    by_mail: Mapping[str, Set[str]],
    by_address: Mapping[str, Set[str]],
    by_domain: Mapping[str, Set[str]],
) -> Match:
    """Thread by every known id, then any address of a contact, then the employer's domain.

    `by_domain` holds only domains that belong to an employer: never free mail, an agency or an ATS.
    """
    found = next((by_mail[i] for i in thread if by_mail.get(i)), None)
    if found:
        return Match(tuple(sorted(found)), "it answers a mail of that application")
    addresses = tuple(addresses)
    found = next((by_address[a] for a in addresses if by_address.get(a)), None)
    if found:
        return Match(tuple(sorted(found)), "it comes from a person of that application")
    at: set[str] = set()
    for address in addresses:
        domain = address.rpartition("@")[2]
        while domain:
            at |= by_domain.get(domain, frozenset())
            domain = domain.partition(".")[2]
    return Match(tuple(sorted(at)), "it comes from the employer's domain") if at else Match(())


def same_employer(
    employers: Iterable[Employer], *, company: str | None, domain: str | None, role: str | None
) -> str | None:
    """The application an interview belongs to when nothing else says so: the same employer, and no
    other role. Newest last in `employers`; a stopped one is not taken up again for another role."""
    same = [
        e
        for e in employers
        if (domain and e.domain and (under(domain, e.domain) or under(e.domain, domain)))
        or (company and e.company and fold(company) == fold(e.company))
    ]
    if role:
        alike = [e for e in same if e.role and fold(e.role) == fold(role)]
        same = alike or [e for e in same if e.role is None]
    live = [e for e in same if not e.stopped] or same
    return live[-1].application if live else None


def another_employer(known: Employer, *, company: str | None, domain: str | None) -> bool:
    """Do domain or, where one of the domains is not known, company say that this is not that employer?"""
    if domain and known.domain:
        return not (under(domain, known.domain) or under(known.domain, domain))
    if not company or not known.company:
        return False
    one, other = fold(company), fold(known.company)
    return not (_says(one, other) or _says(other, one))


def named(companies: Iterable[tuple[str, str]], *texts: str) -> tuple[str, ...]:
    """Of these applications and their companies those whose company one of these short texts names, word by
    word: for machines that write on behalf of many. The first text that names one decides."""
    known = [(application, name) for application, company in companies if (name := _sought(company))]
    for text in texts:
        folded = f" {fold(text)} "
        found = sorted(application for application, name in known if name in folded)
        if found:
            return tuple(found)
    return ()


SHORTEST_NAME = 3


@functools.lru_cache(maxsize=8192)
def _sought(company: str) -> str:
    """The company as it stands among folded words; '' where it is too short to be told from them."""
    name = fold(company)
    return f" {name} " if len(name) >= SHORTEST_NAME else ""


def _says(text: str, words: str) -> bool:
    return f" {words} " in f" {text} "


def under(domain: str, parent: str) -> bool:
    """Is it that domain or one below it?"""
    return domain == parent or domain.endswith("." + parent)


_LEGAL_FORMS = frozenset(["inc", "ltd", "llc", "gmbh", "ag", "se", "bv", "sa", "sarl", "plc", "corp", "co", "kg"])


@functools.lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """A name for comparing: letters and digits, lower-case, no legal form at its end."""
    words = "".join(c if c.isalnum() else " " for c in name.casefold()).split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    return " ".join(words)
