"""What a provider publishes about its mail servers for mail programs (Mozilla's autoconfig, config-v1.1.xml).

By https only, and about a domain: the address itself is told to nobody. What comes is hostile until read: bounded in
size and time, no document types or entities, every name and number checked. Servers without TLS are left out.
"""

from __future__ import annotations

import http.client
import re
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from agent.edges.bounded_http import exchange
from agent.errors import ConnectionFailedError
from agent.rules import Server

LARGEST = 100_000
"""Bytes of an answer; real ones have a few thousand."""
MOST = 20
"""Servers of a document that are looked at."""
_HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+")
_USER = re.compile(r"[\x21-\x7e]{1,320}")
_TLS = {"SSL": "implicit", "STARTTLS": "starttls"}
_PASSWORDS = ("password-cleartext", "plain", "password-encrypted", "secure")


@dataclass(frozen=True, slots=True)
class Published:
    """Servers, the user name they want, and whether they take passwords (else OAuth or worse)."""

    imap: Server
    smtp: Server
    user: str
    passwords: bool


def fetch(host: str, target: str, seconds: float) -> bytes | None:
    """The document at https://host/target; None where there is none. Raises ConnectionFailedError saying why not."""
    deadline = time.monotonic() + seconds
    headers = {"Accept": "text/xml, application/xml", "Connection": "close"}
    try:
        status, body = exchange("GET", host, target, deadline=deadline, largest=LARGEST, headers=headers)
    except TimeoutError:
        raise ConnectionFailedError(f"{host} did not answer within {seconds:g} seconds") from None
    except OverflowError:
        raise ConnectionFailedError(f"{host} sent more than {LARGEST:,} bytes") from None
    except ssl.SSLCertVerificationError:
        raise ConnectionFailedError(f"the certificate of {host} is not trusted") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise ConnectionFailedError(f"{host} cannot be asked ({type(error).__name__})") from None
    return body if status == 200 else None


def read(document: bytes, address: str) -> Published | None:
    """The servers for an address in such a document; None where it names none that can be used, whatever it is."""
    # Neither is ever needed, and entities may grow without end.
    if len(document) > LARGEST or re.search(rb"<!(?:DOCTYPE|ENTITY)", document, re.IGNORECASE):
        return None
    try:
        root = ElementTree.fromstring(document)  # noqa: S314  # no entities get this far, and the size is bounded
    except (ElementTree.ParseError, ValueError, LookupError):
        return None
    if root.tag != "clientConfig":
        return None
    readers = list(_servers(root, "incomingServer", "imap", address))
    senders = list(_servers(root, "outgoingServer", "smtp", address))
    if not readers or not senders:
        return None
    imap, user, imap_passwords = readers[0]
    smtp, smtp_user, smtp_passwords = senders[0]
    # Where the two want different names, the whole address is what mostly works for both.
    return Published(imap, smtp, user if user == smtp_user else address, imap_passwords and smtp_passwords)


def _servers(root: ElementTree.Element, tag: str, kind: str, address: str) -> Iterator[tuple[Server, str, bool]]:
    """The usable ones, those with TLS from the first byte and those that take passwords first."""
    found = []
    for element in root.findall(f"emailProvider/{tag}")[:MOST]:
        host = _filled(element.findtext("hostname"), address).lower()
        port, socket = (element.findtext("port") or "").strip(), (element.findtext("socketType") or "").strip()
        user = _filled(element.findtext("username"), address) or address
        usable = _HOST.fullmatch(host) and re.fullmatch(r"[1-9][0-9]{0,4}", port) and int(port) < 65_536
        if element.get("type") != kind or socket not in _TLS or not usable or not _USER.fullmatch(user):
            continue
        ways = [(each.text or "").strip() for each in element.findall("authentication")[:MOST]]
        passwords = not ways or any(way in _PASSWORDS for way in ways)
        found.append((Server(host, int(port), _TLS[socket]), user, passwords))
    yield from sorted(found, key=lambda each: (not each[2], each[0].tls != "implicit"))


def _filled(template: str | None, address: str) -> str:
    local, _, domain = address.rpartition("@")
    text = (template or "").strip()[:1000]
    for name, value in {"ADDRESS": address, "LOCALPART": local, "DOMAIN": domain}.items():
        text = text.replace(f"%EMAIL{name}%", value)
    return text
