"""`mail`, `approval` and `calendars`: which servers, how to sign in, where the owner's yes comes from.

Only the YAML is read here; the secret itself is fetched by `edges.secrets` when it is needed.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from agent.configuration import config_oauth
from agent.configuration import config_values as words
from agent.configuration.config_shape import Reader, fields, listed, many, optional, require, value
from agent.configuration.config_values import WrongValueError as Wrong
from agent.configuration.config_yaml import Items, Map, Node, Problems, Scalar
from agent.rules import LOOPBACK, Approval, CalendarSource, Login, Mail, Owner, Server

_SECRETS = ("password", "password_command", "password_file", "credential", "keyring")
_TOKENS = ("token_command", "oauth")
_CALENDARS = ("folder", "ics_file", "ics_command", "caldav")


def mail(node: Node | None, owner: Owner, file: Path | None, path: Reader[Path], problems: Problems) -> Mail | None:
    """The mailbox and the way out; None where the configuration has none, as for a simulation.

    `file` is the configuration itself, in which a password may stand if nobody else can read it."""
    if node is None or (isinstance(node, Scalar) and node.null):
        return None
    shape: dict[str, Reader[object]] = {
        "imap": _server(path),
        "smtp": _server(path),
        "login": _login(owner, file, path),
        "folders": _folders,
        "never": many(value(words.line), "Archive"),
    }
    found = fields(node, shape, problems)
    require(node, problems, "mail", "imap", "smtp", "login")
    return Mail(**found) if {"imap", "smtp", "login"} <= found.keys() else None


def _server(path: Reader[Path]) -> Reader[Server]:
    shape = {
        "host": value(words.host),
        "port": optional(value(words.whole(1, 65535))),
        "tls": value(words.choice("auto", "implicit", "starttls")),
        "ca_file": optional(path),
    }

    def read(node: Node, problems: Problems) -> Server:
        found = fields(node, shape, problems)
        require(node, problems, "a server", "host")
        return Server(**{"host": "", **found})

    return read


def _secret(path: Reader[Path]) -> dict[str, Reader[Any]]:
    return {
        "user": value(words.line),
        "password": value(_as_it_stands),
        "password_command": command,
        "password_file": path,
        "credential": value(words.credential),
        "keyring": value(words.service),
    }


def _login(owner: Owner, file: Path | None, path: Reader[Path]) -> Reader[Login]:
    shape = {**_secret(path), "token_command": command, **config_oauth.client_shape(path, command)}

    def read(node: Node, problems: Problems) -> Login:
        found = fields(node, shape, problems)
        entries = node.entries if isinstance(node, Map) else {}
        sources = [key for key in entries if key in (*_SECRETS, *_TOKENS)]
        if isinstance(node, Map | Scalar) and not sources:
            problems.add(node, f"login needs one of {', '.join((*_SECRETS, *_TOKENS))}")
        for surplus in sources[1:]:
            problems.add(entries[surplus][0], f"login has {sources[0]} already: keep one of the two")
        _guarded(entries, file, problems)
        if isinstance(node, Map):
            found["oauth"] = config_oauth.oauth(node, found, problems)
        return Login(**{"user": next(iter(owner.addresses), ""), **found})

    return read


def _guarded(entries: Mapping[str, tuple[Scalar, Node]], file: Path | None, problems: Problems) -> None:
    """A password may stand in the configuration only if nobody else can read it."""
    for key in ("password", "client_secret"):
        if key in entries and file and (way_out := _open_to_others(file)):
            what = key.replace("_", " ")
            problems.add(entries[key][0], f"others could read the {what} in this file: {way_out}, or use {key}_command")


def _as_it_stands(text: str) -> str:
    """A password keeps its blanks."""
    words.line(text)
    return text


def _open_to_others(file: Path) -> str | None:
    """The command that keeps others out of a file, or None where nobody else can read it."""
    try:
        status = file.stat()
    except OSError:
        return None  # it is not there: its text came from elsewhere
    if status.st_uid != os.geteuid():
        return f"make it your own and run chmod 600 {file}"
    return f"run chmod 600 {file}" if stat.S_IMODE(status.st_mode) & 0o077 else None


def _folders(node: Node, problems: Problems) -> tuple[str, ...] | None:
    if isinstance(node, Scalar):
        if node.text.strip().lower() == "all":
            return None
        raise Wrong(f"{words.shown(node.text)} is not all, nor a list such as [INBOX, Sent]")
    if isinstance(node, Items) and not node.items:
        raise Wrong("with no folder nothing could be read: write all, or a list such as [INBOX, Sent]")
    return many(value(words.line), "INBOX, Sent")(node, problems)


def command(node: Node, problems: Problems) -> tuple[str, ...]:
    """A command: a list of words, or a line of them."""
    if isinstance(node, Items):
        return words.command(many(value(words.line), "pass, show, mail")(node, problems))
    return value(words.words_of_command)(node, problems)


def approval(node: Node | None, owner: Owner, problems: Problems) -> Approval:
    """Where drafts go for a yes: to an address of the owner, the first unless another is named."""

    def own_address(text: str) -> str:
        address = words.address(text)
        if owner.addresses and address not in owner.addresses:
            raise Wrong(f"{words.shown(address)} is none of your addresses ({', '.join(owner.addresses)})")
        return address

    shape: dict[str, Reader[object]] = {
        "at": value(own_address),
        "trusted_authserv": _authservs,
        "dkim": value(words.switch),
        "drafts_copy": value(words.switch),
        "reminder": value(words.switch),
    }
    return Approval(**{"at": next(iter(owner.addresses), ""), **fields(node, shape, problems)})


def _authservs(node: Node, problems: Problems) -> tuple[str, ...]:
    if isinstance(node, Scalar) and node.text.strip().lower() == "microsoft":
        return ("microsoft",)
    return many(value(words.authserv), "mx.example.org")(node, problems)


def calendars(
    node: Node | None,
    owner: Owner,
    file: Path | None,
    path: Reader[Path],
    problems: Problems,
    of_mail: Login | None = None,
) -> tuple[CalendarSource, ...]:
    """The calendars beside the mail; `of_mail` is its sign-in, whose OAuth a calendar may share."""
    secret = {**_secret(path), "token_command": command, "oauth": value(words.choice("mail")), "ca_file": path}
    shape = {"folder": path, "ics_file": path, "ics_command": command, "caldav": value(_dav_address), **secret}

    def read(entry: Node, problems: Problems) -> CalendarSource | None:
        found = fields(entry, shape, problems)
        if not isinstance(entry, Map):
            return None
        given = [key for key in entry.entries if key in _CALENDARS]
        if len(given) != 1:
            problems.add(entry, f"a calendar needs exactly one of {', '.join(_CALENDARS)}")
            return None
        kind = given[0]
        if kind != "caldav":
            for surplus in [key for key in entry.entries if key in secret]:
                problems.add(entry.entries[surplus][0], f"{surplus} goes with caldav alone")
            place = found.get(kind)
            if place is None:
                return None
            return CalendarSource(kind, place[0], place) if kind == "ics_command" else CalendarSource(kind, str(place))
        sources = [key for key in entry.entries if key in (*_SECRETS, *_TOKENS)]
        if len(sources) != 1:
            problems.add(entry, f"caldav needs exactly one of {', '.join((*_SECRETS, *_TOKENS))}")
        _guarded(entry.entries, file, problems)
        login = {key: found[key] for key in ("user", *_SECRETS, "token_command") if key in found}
        bearer = "token_command" in found or "oauth" in found
        if "oauth" in found:
            login |= {"user": of_mail.user, "oauth": of_mail.oauth} if of_mail else {}
            if of_mail is None or of_mail.oauth is None:
                problems.add(entry.entries["oauth"][0], "mail.login has no oauth to share")
        signs_in = Login(**{"user": next(iter(owner.addresses), ""), **login})
        return CalendarSource(kind, found.get(kind, ""), (), signs_in, bearer, found.get("ca_file"))

    return listed(node, read, "{folder: ~/calendars}", problems)


def _dav_address(text: str) -> str:
    """An https address without a password in it; http only to this very machine, where gateways listen."""
    parts = urlsplit(words.line(text))
    if not parts.hostname or parts.scheme not in ("https", "http"):
        raise Wrong(f"{words.shown(text)} is no address such as https://cal.example.org/you/jobs/")
    if parts.username or parts.password:
        raise Wrong("the address holds a user or password: write user and password_command beside it")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise Wrong("a password never travels in clear: write https://")
    return text.strip()
