"""Whose is a mail domain: an employer's, a provider's, an applicant system's, an agency's. Pure.

A domain of free mail, of an applicant system, of a scheduling or calendar service is nobody's employer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from functools import lru_cache

from agent.understand.employers import services

_SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "edu", "gob", "ltd", "plc", "or", "ne", "go", "gv", "nom"}
_NEVER_A_NAME = {"ac", "co", "gov", "edu", "gob"}
AGENCY_LABEL = re.compile(
    r"recruit|talent|staffing|headhunt|personal(?:beratung|vermittlung|dienst)|search$|jobagen|workforce"
    r"|contractors?$|detacher|resourcing|interim|sourcing|selezione|seleccion|recrut|rekrut|[-_](?:rh|hr|rec|exec)$|execsearch|executive|people$"
)


def host_in(host: str, domains: Collection[str]) -> bool:
    """Is that host one of the domains, or below one."""
    labels = host.lower().strip(".").split(".")
    return any(".".join(labels[n:]) in domains for n in range(max(0, len(labels) - 6), len(labels)))


@lru_cache(maxsize=4096)
def is_free_mail(address: str) -> bool:
    """Is the address of a provider where anybody may have one."""
    host = host_of(address)
    domain_ = _registrable(host)
    return (
        host_in(host, services.FREE)
        or services.FREE_IN_MANY_COUNTRIES.fullmatch(domain_) is not None
        or domain_.partition(".")[0] in services.FREE_BRANDS
    )


@lru_cache(maxsize=4096)
def is_service(address: str) -> bool:
    """Is the address of an applicant system, a scheduler or a calendar service."""
    host = host_of(address)
    if host in services.ALSO_EMPLOYERS:
        return False
    return any(
        of_service(host, group) for group in (services.APPLICANT_SYSTEMS, services.SCHEDULERS, services.CALENDARS)
    )


def of_service(host: str, group: frozenset[str]) -> bool:
    """Is the host one of those services': a domain of theirs, or of their brand in another country."""
    return host_in(host, group) or services.brand(_registrable(host).partition(".")[0], group)


def is_agency(domain: str) -> bool:
    """Does the domain say that it is a job agency's?"""
    return AGENCY_LABEL.search(domain.partition(".")[0]) is not None


@lru_cache(maxsize=4096)
def domain_of(address: str | None) -> str | None:
    """The domain by which an employer is known: `a@mail.globex.co.uk` -> `globex.co.uk`.

    None for free mail, applicant systems, schedulers and calendar services, and for what is no domain.
    """
    if not address or is_free_mail(address) or is_service(address):
        return None
    host = host_of(address)
    if not re.fullmatch(r"(?:[\w-]{1,63}\.)+[\w-]{2,63}", host) or len(host) > 253 or re.fullmatch(r"[\d.]+", host):
        return None
    return _registrable(host)


def host_of(address: str) -> str:
    """What stands behind the `@`, or the host itself."""
    return address.rpartition("@")[2].strip(" .<>").lower()


def _registrable(host: str) -> str:
    """The last two labels, or three below a country's `co.` and the like. No list of public suffixes."""
    labels = host.split(".")
    three = len(labels) >= 3 and labels[-2] in _SECOND_LEVEL and (len(labels[-1]) == 2 or labels[-2] in _NEVER_A_NAME)
    return ".".join(labels[-3 if three else -2 :])


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Letters and digits alone, without case and accents: what two spellings of a name share."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss").replace("ø", "o").replace("æ", "ae"))
    return "".join(c for c in plain if c.isalnum())


def links(texts: Sequence[str], domains: frozenset[str]) -> str | None:
    """The first host of a link in the texts that belongs to one of the domains."""
    for text in texts:
        for host in re.findall(r"https?://([A-Za-z0-9.-]{4,120})", text[:20_000]):
            if of_service(host, domains):
                return str(host).lower()
    return None
