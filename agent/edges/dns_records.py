"""What the DNS says of a name: TXT, SRV (RFC 2782), MX and CNAME records. Home of dnspython, which is an extra.

Each question is bounded in time and goes to the resolvers of this machine. Answers are not signed: whoever reads
them shows a person where they lead before anything secret goes there.
"""

from __future__ import annotations

import importlib.util
import logging
from dataclasses import dataclass
from typing import Any

from agent.errors import ConnectionFailedError

log = logging.getLogger(__name__)

MOST = 20
"""Records of one answer that are looked at."""


@dataclass(frozen=True, slots=True)
class Target:
    """A server that a record names. `port` is 0 in an MX."""

    host: str
    port: int


def available() -> bool:
    """Is dnspython installed?"""
    return importlib.util.find_spec("dns") is not None


def txt(name: str, seconds: float) -> bytes | None:
    """The TXT record of a name; None where there is none or nobody answers."""
    import dns.exception
    import dns.resolver

    try:
        answer = dns.resolver.resolve(name, "TXT", lifetime=seconds, search=False)
    except (dns.exception.DNSException, OSError) as error:
        log.info("no key at %s: %s", name, type(error).__name__)
        return None
    return next((b"".join(record.strings) for record in answer), None)


def srv(service: str, domain: str, seconds: float) -> list[Target]:
    """The servers of a service such as `_imaps._tcp`, the preferred first; [] where there are none.

    Raises ConnectionFailedError where nobody answers. A target `.` says that the service is not offered.
    """
    found = _ask(f"{service}.{domain}", "SRV", seconds)
    # The weights share load among servers of one priority; the heaviest of them does.
    ranked = sorted(found, key=lambda record: (record.priority, -record.weight, str(record.target)))
    named = [(str(record.target).rstrip(".").lower(), int(record.port)) for record in ranked]
    return [Target(host, port) for host, port in named if host and port]


def mx(domain: str, seconds: float) -> list[Target]:
    """The servers that take mail for a domain, the preferred first; [] where there are none. Raises as `srv`."""
    found = _ask(domain, "MX", seconds)
    ranked = sorted(found, key=lambda record: (record.preference, str(record.exchange)))
    hosts = [str(record.exchange).rstrip(".").lower() for record in ranked]
    return [Target(host, 0) for host in hosts if host]


def cname(name: str, seconds: float) -> str | None:
    """What a name is another name of; None where it is none. Raises as `srv`."""
    found = _ask(name, "CNAME", seconds)
    return str(found[0].target).rstrip(".").lower() if found else None


def _ask(name: str, kind: str, seconds: float) -> list[Any]:
    import dns.exception
    import dns.resolver

    try:
        answer = dns.resolver.resolve(name, kind, lifetime=seconds, search=False)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []
    except (dns.exception.DNSException, OSError, UnicodeError) as error:
        raise ConnectionFailedError(f"the DNS gives no answer about {name} ({type(error).__name__})") from None
    return list(answer)[:MOST]
