"""What `init` has to know: whose mailbox, which servers, where the password is; by flags, by what is there, by asking.

Nothing is written and nobody signs in here. Without a terminal everything has to come from flags or from the
configuration that is there; what is missing is named at once, before anybody is asked on the net.
"""

from __future__ import annotations

import argparse
import os
import pwd
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from agent.configuration import config_values as words
from agent.configuration.config_times import zone as zone_of
from agent.configuration.config_values import WrongValueError
from agent.edges import secrets
from agent.errors import ConnectionFailedError, SignInError, UsageError
from agent.rules import Config, Login, Mail, Owner, Server
from agent.setup import asking, discovery, flags, init_password, init_tokens
from agent.setup.discovery import Discovery, Found, Lookups
from agent.setup.init_keeping import Keeping, can_keep
from agent.setup.providers import Provider, SignIn
from agent.terminal import say

T = TypeVar("T")

_USUAL = (143, 993, 465, 587)
"""Ports that say how TLS begins."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything that the configuration needs."""

    owner: Owner
    mail: Mail
    provider: Provider | None
    keeping: Keeping | None


@dataclass(frozen=True, slots=True)
class Questions:
    """The flags, the configuration that is there (None: none that can be read), and whether a person can be asked.

    `folder` is that of the configuration. `zone` is the system's."""

    options: argparse.Namespace
    old: Config | None
    ask: bool
    folder: Path
    zone: str
    lookups: Lookups

    def answer(self) -> Answers:
        """Raises UsageError for what is missing or wrong, SignInError or ConnectionFailedError if no way leads in."""
        self._all_there()
        owner = self._owner()
        imap, smtp, user, provider, tokens_alone = self._servers(owner.addresses[0])
        old = self._old_mail(owner.addresses[0])
        if provider is not None and (tokens_alone or not self._by_token(old)):
            say(f"{provider.says}\n  {provider.page}")
        login, keeping = self._login(user, provider, old, tokens_alone=tokens_alone)
        mail = replace(old, imap=imap, smtp=smtp, login=login) if old else Mail(imap, smtp, login)
        return Answers(owner, mail, provider, keeping)

    def _all_there(self) -> None:
        """Without a terminal: is everything there?"""
        if self.ask:
            return
        missing = []
        if not self.options.address and self.old is None:
            missing.append("--address")
        if not self.options.name and self.old is None:
            missing.append("--name")
        if self._given_login("") is None and self._old_mail(self.options.address) is None:
            ways = "--password-command, --password-file, --keyring, --credential, --token-command, --oauth"
            missing.append(f"one of {ways}")
        if missing:
            raise UsageError(f"there is no terminal to ask on; name also: {'; '.join(missing)}")

    # -- whose mailbox ---------------------------------------------------------------------------------

    def _owner(self) -> Owner:
        old = self.old.owner if self.old else None
        first = self._one("address", "Your mail address", self._address(), old.addresses[0] if old else "")
        also = [flags.understood("--also", words.address, each) for each in self.options.also]
        if not self.options.also and self.ask and old is None:
            also = asking.line("Other addresses of yours, with commas between them (none: Return)", _addresses)
        name = self._one("name", "Your name, as it stands in your mails", words.line, old.name if old else _full_name())
        zone = self._one("time_zone", "Your time zone", zone_of, old.time_zone if old else self.zone)
        known = old.addresses if old else ()
        addresses = tuple(dict.fromkeys((first, *known, *also)))
        if old is not None:
            return replace(old, name=name, addresses=addresses, time_zone=zone)
        return Owner(name, addresses, zone, signature=name)

    def _address(self) -> Callable[[str], str]:
        """Reads it. A slip leads to whoever has bought the domain beside a provider's, and the password with it."""
        from agent.setup import providers

        options, said = self.options, set(self.old.owner.addresses if self.old else ())
        sure = options.yes or (options.imap and options.smtp)

        def read(text: str) -> str:
            address = words.address(text)
            near = providers.misspelt(address.rpartition("@")[2])
            if near and not sure and address not in said:
                said.add(address)
                way = "say --yes, or name its servers" if options.address else "write it once more"
                raise WrongValueError(f"{address}: did you mean {near}? If it is right as it is, {way}")
            return address

        return read

    def _one(self, option: str, question: str, read: Callable[[str], str], default: str) -> str:
        given = getattr(self.options, option)
        if given:
            return flags.understood(f"--{option.replace('_', '-')}", read, given)
        if self.ask and self.old is None:
            return asking.line(question, read, default)
        return flags.understood(f"--{option.replace('_', '-')}", read, default)

    # -- which servers ---------------------------------------------------------------------------------

    def _servers(self, address: str) -> tuple[Server, Server, str, Provider | None, bool]:
        """Where to read and to send, the user's name there, whose servers they are, and whether they take tokens
        alone."""
        imap, smtp = self._given_server("imap"), self._given_server("smtp")
        old = self._old_mail(address)
        if old is not None:
            imap, smtp = imap or old.imap, smtp or old.smtp
        user = self.options.user or (old.login.user if old else address)
        if imap is None or smtp is None:
            found = self._found(address, named=imap is not None or smtp is not None)
            user = self.options.user or found.user
            imap, smtp = imap or found.imap, smtp or found.smtp
            if imap is None or smtp is None:
                raise ConnectionFailedError(_no_servers(address))
        else:
            from agent.setup import providers

            found = Found(imap, smtp, user, "", providers.of_imap_server(imap.host))
            self._may_come_in(found, old)
        provider = found.provider
        tokens_alone = found.oauth or (provider is not None and provider.sign_in is SignIn.OAUTH)
        imap, smtp = self._trusting(imap, provider), self._trusting(smtp, provider)
        say(f"reading mail at {_place(imap)}, sending at {_place(smtp)}, as {user}")
        return imap, smtp, user, provider, tokens_alone

    def _by_token(self, old: Mail | None) -> bool:
        """Do the flags, or the configuration that is there, say that it signs in by a token?"""
        given = self._given_login("")
        login = given or (old.login if old else None)
        return login is not None and bool(login.oauth or login.token_command)

    def _may_come_in(self, found: Found, old: Mail | None) -> None:
        """SignInError where no program is let in, or by a token alone and there is none to be had."""
        shut = found.provider is not None and found.provider.sign_in is SignIn.NONE
        askable = self.ask and self._given_login("") is None and old is None
        if (why := discovery.refused(found)) and (shut or not (self._by_token(old) or askable)):
            raise SignInError(why)

    def _old_mail(self, address: str | None) -> Mail | None:
        """The servers and the sign-in that are there, for this address: another has others, and a password of one
        provider never goes to another."""
        if self.old is None or (address and address.strip().lower() not in self.old.owner.addresses):
            return None
        return self.old.mail

    def _found(self, address: str, *, named: bool) -> Found:
        found = Discovery(address, lambda line: say(f"  {line}"), self.lookups).find(online=not self.options.offline)
        if found is not None:
            say(found.source)
            if not named:
                self._may_come_in(found, self._old_mail(address))
            if not found.sure and not self._agreed(found):
                found = None
        if found is None and self.ask:
            imap = asking.line("IMAP server (name, or name:port)", server_of)
            smtp = asking.line("SMTP server (name, or name:port)", server_of)
            return Found(self._with_tls(imap), self._with_tls(smtp), address, "as you say")
        if found is None and not named:
            raise ConnectionFailedError(_no_servers(address))
        return found or Found(None, None, address, "")

    def _agreed(self, found: Found) -> bool:
        """The DNS is not signed: a password goes to another domain's server only where a person knows it."""
        assert found.imap
        assert found.smtp
        which = f"{found.imap.host} and {found.smtp.host}"
        if self.ask:
            return asking.yes(f"Are {which} your provider's servers? The DNS says so, unsigned", default=False)
        if self.options.yes:
            return True
        raise ConnectionFailedError(
            f"the DNS names {which}, of another domain, and it is not signed: if they are your provider's, say --yes, "
            "or name them with --imap and --smtp"
        )

    def _given_server(self, name: str) -> Server | None:
        given = getattr(self.options, name)
        return self._with_tls(flags.understood(f"--{name}", server_of, given)) if given else None

    def _with_tls(self, server: Server) -> Server:
        """At a port of its own it has to be found out how TLS begins."""
        if server.port in (None, *_USUAL) or self.options.no_try:
            return server
        assert server.port
        at_once = self.lookups.tls_at_once(server.host, server.port, discovery.EACH)
        return server if at_once is None else replace(server, tls="implicit" if at_once else "starttls")

    def _trusting(self, server: Server, provider: Provider | None) -> Server:
        given = self.options.ca_file
        if not given and self.ask and server.ca_file is None and provider and provider.sign_in is SignIn.BRIDGE:
            given = asking.line("File with the certificate that Bridge exported", words.line)
            self.options.ca_file = given  # for the other server too
        return replace(server, ca_file=Path(given).expanduser().absolute()) if given else server

    # -- how to sign in --------------------------------------------------------------------------------

    def _login(
        self, user: str, provider: Provider | None, old: Mail | None, *, tokens_alone: bool
    ) -> tuple[Login, Keeping | None]:
        login = self._given_login(user) or (replace(old.login, user=user) if old else None)
        if login is None and tokens_alone:
            login = init_tokens.asked(provider, user)
        if login is None:
            password = init_password.asked(provider, user)
            way = init_password.way(self.folder)
            return init_password.kept(way, user, self.folder), Keeping(password, way)
        if self.ask and (way := can_keep(login)):
            try:
                secrets.password(login)
            except SignInError as error:
                say(f"{error}")
                return login, Keeping(init_password.asked(provider, user), way)
        return login, None

    def _given_login(self, user: str) -> Login | None:
        tokens = init_tokens.given(self.options, user, ask=self.ask)
        return tokens or init_password.given(self.options, user)


def server_of(text: str) -> Server:
    """A server by `name`, `name:port` or `[IPv6]:port`. Raises WrongValueError."""
    found = re.fullmatch(r"(\[[0-9A-Fa-f:.]{2,45}\]|[^\s:]{1,253})(?::([0-9]{1,5}))?", text.strip())
    if found is None:
        raise WrongValueError(f"{words.shown(text)} is no server: write a name, or name:port")
    port = words.whole(1, 65535)(found[2]) if found[2] else None
    return Server(words.host(found[1]), port)


def _place(server: Server) -> str:
    return f"{server.host}:{server.port}" if server.port else server.host


def _addresses(text: str) -> list[str]:
    return [words.address(each) for each in re.split(r"[\s,;]+", text.strip()) if each]


def _no_servers(address: str) -> str:
    return (
        f"the mail servers of {address} could not be found: your provider's help pages name them; say --imap NAME and "
        "--smtp NAME"
    )


def _full_name() -> str:
    """As the system knows it; '' where it does not, or knows the name of an account alone ("root", "pi")."""
    try:
        known = pwd.getpwuid(os.getuid())
    except KeyError:
        return ""
    name = known.pw_gecos.partition(",")[0].strip()
    return "" if name.casefold() == known.pw_name.casefold() else name
