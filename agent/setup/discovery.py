"""Which servers an address has: our list of providers, then what its domain publishes, then who takes its mail.

Each source that fails is a line and no more. Only the domain is ever told to anybody. What the DNS alone says is not
signed (RFC 6186, 6): servers of another domain found so are `sure` only where they are a known provider's, and the
caller asks a person before a password goes there.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from agent.edges import autoconfig, dns_records, greeting
from agent.edges.dns_records import Target
from agent.errors import ConnectionFailedError
from agent.rules import Server
from agent.setup import providers
from agent.setup.providers import Provider, SignIn

EACH = 4.0
"""Seconds that one question may take."""
IN_ALL = 20.0
"""Seconds after which no further source is asked."""
MOZILLA = "autoconfig.thunderbird.net"
"""Mozilla's own list; it is asked last, about the domain alone, and that is said."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where to read and to send, the user name, and the provider if it is a known one.

    `source` says where this comes from. `sure`: nobody but the domain, a known provider or we said so.
    """

    imap: Server | None
    smtp: Server | None
    user: str
    source: str
    provider: Provider | None = None
    sure: bool = True
    oauth: bool = False
    """Does the source say that these servers take no passwords?"""


@dataclass(frozen=True, slots=True)
class Lookups:
    """How the outside is asked; the tests hand in others."""

    fetch: Callable[[str, str, float], bytes | None] = autoconfig.fetch
    srv: Callable[[str, str, float], list[Target]] = dns_records.srv
    mx: Callable[[str, float], list[Target]] = dns_records.mx
    cname: Callable[[str, float], str | None] = dns_records.cname
    greets: Callable[[str, int, float], bytes | None] = greeting.of
    tls_at_once: Callable[[str, int, float], bool | None] = greeting.tls_at_once
    dns: Callable[[], bool] = dns_records.available
    elapsed: Callable[[], float] = time.monotonic


@dataclass(slots=True)
class Discovery:
    """One search for the servers of `address`. `said`: what each source answered, in sentences, as it happens."""

    address: str
    tell: Callable[[str], None]
    lookups: Lookups = field(default_factory=Lookups)
    _mail_server: str | None = None
    _began: float = 0.0

    @property
    def domain(self) -> str:
        """Of the address."""
        return self.address.rpartition("@")[2]

    def find(self, *, online: bool) -> Found | None:
        """The first source that knows. None: nobody does. `online` False: only our list is looked into."""
        known = providers.of_domain(self.domain)
        if known is not None:
            return self._of(known, f"{self.domain} is {known.name}")
        if not online:
            self.tell(f"{self.domain} is in no list of mine, and nobody is asked (--offline)")
            return None
        self._began = self.lookups.elapsed()
        for source in (self._published, self._records, self._hosted, self._at_mozilla, self._guessed):
            if self._late():
                self.tell(f"after {IN_ALL:g} seconds no further source is asked")
                return None
            found = source()
            if found is not None:
                return self._recognised(found)
        return None

    def _late(self) -> bool:
        return self.lookups.elapsed() - self._began > IN_ALL

    def _of(self, known: Provider, source: str, *, sure: bool = True) -> Found | None:
        servers = known.servers(self._mail_server)
        imap, smtp = servers or (None, None)
        return Found(imap, smtp, known.user_of(self.address), source, known, sure)

    def _recognised(self, found: Found) -> Found:
        """With the provider whose server it is, whoever named it."""
        if found.provider is None and found.imap is not None:
            known = providers.of_imap_server(found.imap.host)
            # The provider's own way of sending is known better than an old record knows it.
            return replace(found, provider=known, sure=True) if known else found
        return found

    # -- the sources -----------------------------------------------------------------------------------

    def _published(self) -> Found | None:
        """Autoconfig at the domain itself, vouched for by its certificate."""
        for host, target in (
            (f"autoconfig.{self.domain}", "/mail/config-v1.1.xml"),
            (self.domain, "/.well-known/autoconfig/mail/config-v1.1.xml"),
        ):
            if found := self._document(host, target, f"https://{host} publishes them"):
                return found
        return None

    def _at_mozilla(self) -> Found | None:
        self.tell(f"asking Mozilla's list at {MOZILLA} about {self.domain} (the domain alone, not your address)")
        return self._document(MOZILLA, f"/v1.1/{self.domain}", "Mozilla's list of providers has them")

    def _document(self, host: str, target: str, source: str) -> Found | None:
        try:
            document = self.lookups.fetch(host, target, EACH)
        except ConnectionFailedError as error:
            self.tell(f"autoconfig: {error}")
            return None
        published = autoconfig.read(document, self.address) if document else None
        if published is None:
            self.tell(f"autoconfig: {host} {'says nothing that can be used' if document else 'has none'}")
            return None
        return Found(published.imap, published.smtp, published.user, source, oauth=not published.passwords)

    def _records(self) -> Found | None:
        """SRV records (RFC 6186; RFC 8314 for submission inside TLS)."""
        if not self.lookups.dns():
            self.tell("DNS: not asked; it needs pip install 'followup-agent[setup]'")
            return None
        try:
            imap = self._service(("_imaps._tcp", "implicit"), ("_imap._tcp", "starttls"))
            smtp = self._service(("_submissions._tcp", "implicit"), ("_submission._tcp", "starttls")) if imap else None
        except ConnectionFailedError as error:
            self.tell(f"SRV: {error}")
            return None
        if imap is None or smtp is None:
            self.tell(f"SRV: {self.domain} has no such records")
            return None
        sure = all(self._own(server.host) for server in (imap, smtp))
        return Found(imap, smtp, self.address, f"the DNS of {self.domain} names them (SRV)", sure=sure)

    def _service(self, *services: tuple[str, str]) -> Server | None:
        for service, tls in services:
            for target in self.lookups.srv(service, self.domain, EACH):
                return Server(target.host, target.port, tls)
        return None

    def _own(self, host: str) -> bool:
        return host == self.domain or host.endswith("." + self.domain)

    def _hosted(self) -> Found | None:
        """Who takes the domain's mail: a domain of one's own is most often hosted by somebody known."""
        if not self.lookups.dns():
            return None
        try:
            servers = self.lookups.mx(self.domain, EACH)
            for target in servers:
                if known := providers.of_mail_server(target.host):
                    self._mail_server = target.host
                    return self._of(known, f"the mail of {self.domain} goes to {target.host}: {known.name}")
            self.tell(f"MX: {', '.join(t.host for t in servers[:3]) or 'none'}: no provider of my list")
            # Behind a filter of another company the name for Outlook tells.
            other = self.lookups.cname(f"autodiscover.{self.domain}", EACH) or ""
        except ConnectionFailedError as error:
            self.tell(f"MX: {error}")
            return None
        if other.endswith(".outlook.com"):
            (microsoft,) = [each for each in providers.providers() if each.name == "Microsoft 365"]
            return self._of(microsoft, f"autodiscover.{self.domain} is {other}: {microsoft.name}")
        return None

    def _guessed(self) -> Found | None:
        """Names that many servers have, under the domain itself and with a certificate that says so."""
        imap = self._first("imap", 993, b"* OK")
        smtp = self._first("smtp", 465, b"220") if imap else None
        if imap is None or smtp is None:
            self.tell(f"usual names: no pair of servers such as imap.{self.domain} and smtp.{self.domain} answers")
            return None
        return Found(imap, smtp, self.address, f"{imap.host} and {smtp.host} answer, with certificates for these names")

    def _first(self, name: str, port: int, begins: bytes) -> Server | None:
        for host in self._names(name):
            if self._late():
                return None
            line = self.lookups.greets(host, port, EACH)
            if line is not None and line.startswith(begins):
                return Server(host, port, "implicit")
        return None

    def _names(self, name: str) -> Iterator[str]:
        yield f"{name}.{self.domain}"
        yield f"mail.{self.domain}"
        yield self.domain


def refused(found: Found) -> str | None:
    """Why followup cannot sign in there today, in a sentence with the way out; None where it can."""
    known = found.provider
    if known is not None and known.sign_in is SignIn.NONE:
        return f"{known.says} ({known.page})"
    if (known is not None and known.sign_in is SignIn.OAUTH) or found.oauth:
        says = known.says if known else "These servers take no passwords; a program has to sign in by OAuth."
        page = f" ({known.page})" if known else ""
        client = (
            "a client of your own at your provider's endpoints, written as `oauth` as `followup init --example` shows"
        )
        if known is not None and known.oauth:
            client = f"--oauth {known.oauth} --client-id ID, with a client of your own"
        return (
            f"{says}{page} That is {client}, and `followup auth`; or --token-command, a program that prints tokens. Or "
            "a gateway on this machine that takes a password can stand between: name it with --imap and --smtp."
        )
    return None
