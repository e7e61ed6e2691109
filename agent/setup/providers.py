"""What is known of mail providers: servers, kind of sign-in, what they want, their oddities. Data is `providers.txt`.

Nothing is looked up here; who serves a domain that is in no provider's list is for `discovery` to find.
"""

from __future__ import annotations

import functools
import importlib.resources
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from agent.rules import Server

_ENDINGS = re.compile(r"(?:com|net|org|eu|fm|[a-z]{2}|(?:co|com)\.[a-z]{2})")
_OWN_SERVER = "{mx}"
SHORTEST = 9
"""Letters of a provider's domain that others are compared with: near a shorter one lie too many that are right."""


class SignIn(StrEnum):
    """How a provider wants a program to sign in."""

    PASSWORD = "password"  # noqa: S105  # the name of a kind
    APP_PASSWORD = "app-password"  # noqa: S105
    """A password made for this program alone."""
    BRIDGE = "bridge"
    """By a program of theirs on this machine, which has a password and a certificate of its own."""
    OAUTH = "oauth"
    NONE = "none"
    """No program gets in."""


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider. `imap` and `smtp` are None where no program gets in; `{mx}` in a host is the domain's own server."""

    name: str
    sign_in: SignIn
    says: str
    page: str
    imap: Server | None = None
    smtp: Server | None = None
    domains: tuple[str, ...] = ()
    mx: tuple[str, ...] = ()
    note: str = ""
    local_part: bool = False
    """Does what stands before the @ sign in, in the place of the address?"""
    oauth: str = ""
    """The name under which its OAuth is known (`mail.login.oauth`); '' where it is not, or is of no use."""

    def user_of(self, address: str) -> str:
        """The name that an address signs in with."""
        return address.rpartition("@")[0] if self.local_part else address

    def servers(self, mail_server: str | None = None) -> tuple[Server, Server] | None:
        """Where to read and to send. `mail_server`: that of the domain, which some are reached by."""
        found = [self._server(each, mail_server) for each in (self.imap, self.smtp)]
        imap, smtp = found
        return (imap, smtp) if imap and smtp else None

    @staticmethod
    def _server(server: Server | None, mail_server: str | None) -> Server | None:
        if server is None or server.host != _OWN_SERVER:
            return server
        return Server(mail_server, server.port, server.tls) if mail_server else None


@functools.cache
def providers() -> tuple[Provider, ...]:
    """All of them. Raises ValueError for data that is wrong."""
    text = importlib.resources.files("agent.setup").joinpath("providers.txt").read_text(encoding="utf-8")
    return parse(text)


def of_domain(domain: str) -> Provider | None:
    """Whose addresses end so; a whole name counts before one with any ending."""
    domain = domain.lower()
    for each in providers():
        if domain in each.domains:
            return each
    for each in providers():
        for pattern in each.domains:
            if pattern.startswith("*.") and domain.endswith(pattern[1:]):
                return each
            stem = pattern.removesuffix("*")
            if stem != pattern and domain.startswith(stem) and _ENDINGS.fullmatch(domain[len(stem) :]):
                return each
    return None


def misspelt(domain: str) -> str | None:
    """The domain of a provider that this one, which is nobody's here, differs from by one slip of a finger."""
    domain = domain.lower()
    if of_domain(domain) is not None:
        return None
    stem, _, ending = domain.partition(".")
    for pattern in (pattern for each in providers() for pattern in each.domains if not pattern.startswith("*.")):
        name = pattern.removesuffix(".*")
        known = [pattern] if name == pattern else [f"{name}.com", *([f"{name}.{ending}"] if stem != name else [])]
        if found := next((each for each in known if len(each) >= SHORTEST and _one_slip(domain, each)), None):
            return found
    return None


def _one_slip(one: str, other: str) -> bool:
    """A letter too many, too few or wrong, or two the wrong way round."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def of_mail_server(host: str) -> Provider | None:
    """Who hosts a domain whose mail goes to that server (its MX); the longest name that fits decides."""
    return _best({name: each for each in providers() for name in each.mx}, host)


def of_imap_server(host: str) -> Provider | None:
    """Whose IMAP server that is; None for one of this machine, behind which anything may be."""
    known = {each.imap.host: each for each in reversed(providers()) if each.imap and each.sign_in is not SignIn.BRIDGE}
    return known.get(host.lower())


def _best(names: Mapping[str, Provider], host: str) -> Provider | None:
    host = host.lower().rstrip(".")
    fitting = [name for name in names if host == name or host.endswith("." + name)]
    return names[max(fitting, key=len)] if fitting else None


def parse(text: str) -> tuple[Provider, ...]:
    """The data as text. Raises ValueError where a paragraph is not as its head describes."""
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    paragraphs = re.split(r"\n\s*\n", "\n".join(lines).strip())
    return tuple(_provider(paragraph) for paragraph in paragraphs)


def _provider(paragraph: str) -> Provider:
    given: dict[str, str] = {}
    for line in paragraph.splitlines():
        key, colon, words = line.partition(": ")
        if not colon or key in given or key not in _KEYS:
            raise ValueError(f"providers: {line[:60]!r}")
        given[key] = words.strip()
    sign_in = SignIn(given["sign-in"])
    if ("imap" in given and "smtp" in given) is (sign_in is SignIn.NONE):
        raise ValueError(f"providers: {given['name']} has servers, or says that it has none")
    return Provider(
        name=given["name"],
        sign_in=sign_in,
        says=given["says"],
        page=given["page"],
        imap=_place(given["imap"]) if "imap" in given else None,
        smtp=_place(given["smtp"]) if "smtp" in given else None,
        domains=tuple(given.get("domains", "").split()),
        mx=tuple(given.get("mx", "").split()),
        note=given.get("note", ""),
        local_part=given.get("user") == "local-part",
        oauth=given.get("oauth", ""),
    )


_KEYS = ("name", "domains", "mx", "imap", "smtp", "user", "sign-in", "oauth", "says", "page", "note")


def _place(words: str) -> Server:
    host, port = words.split()
    return Server(host, int(port), "implicit" if port in ("993", "465") else "starttls")
