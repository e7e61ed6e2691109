"""`mail.login.oauth`: whose OAuth, by which endpoints, and the owner's own client there.

No client id is built in and none is borrowed: one belongs to whoever registered it. Only the YAML is read here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from agent.configuration import config_values as words
from agent.configuration.config_shape import Reader, fields, many, optional, require, value
from agent.configuration.config_values import WrongValueError as Wrong
from agent.configuration.config_yaml import Map, Node, Problems, Scalar
from agent.rules import LOOPBACK, OAuth

CLIENT = ("client_id", "client_secret", "client_secret_command", "client_secret_file", "client_secret_credential")
"""Keys of a login that go with oauth alone."""


@dataclass(frozen=True, slots=True)
class Provider:
    """Endpoints and scopes; `{tenant}` stands for an organisation of Microsoft's."""

    authorize: str
    token: str
    scopes: tuple[str, ...]
    device: str | None = None
    revoke: str | None = None


_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
PROVIDERS = {
    "google": Provider(
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        ("https://mail.google.com/",),
        # Its device codes are not given out for the scope of mail.
        revoke="https://oauth2.googleapis.com/revoke",
    ),
    "microsoft": Provider(
        f"{_MICROSOFT}/authorize",
        f"{_MICROSOFT}/token",
        (
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
            "offline_access",
        ),
        device=f"{_MICROSOFT}/devicecode",
    ),
}
OWN = "own"


def client_shape(path: Reader[Path], command: Reader[tuple[str, ...]]) -> dict[str, Reader[Any]]:
    """How the keys of a login are read that go with oauth."""
    return {
        "oauth": _endpoints(path),
        "client_id": value(_word),
        "client_secret": value(_word),
        "client_secret_command": command,
        "client_secret_file": path,
        "client_secret_credential": value(words.credential),
    }


def oauth(node: Map, found: dict[str, Any], problems: Problems) -> OAuth | None:
    """What the keys of one login say together; they are taken out of `found`. None where there is no oauth."""
    client = {key: found.pop(key) for key in CLIENT if key in found}
    endpoints: Mapping[str, Any] | None = found.pop("oauth", None)
    if "oauth" not in node.entries:
        for key in CLIENT:
            if key in node.entries:
                problems.add(node.entries[key][0], f"{key} goes with oauth alone")
        return None
    place, inner = node.entries["oauth"]
    if "client_id" not in node.entries and not (isinstance(inner, Map) and "client_id" in inner.entries):
        problems.add(
            place,
            "oauth needs client_id: register a client of your own with the provider, none is built in",
        )
    secrets = [key for key in CLIENT[1:] if key in node.entries]
    for surplus in secrets[1:]:
        problems.add(node.entries[surplus][0], f"login has {secrets[0]} already: keep one of the two")
    if endpoints is None or "client_id" not in client:
        return None
    return OAuth(**endpoints, **client)


def client_of(
    provider: str, client_id: str, *, secret_command: tuple[str, ...] | None = None, secret_file: Path | None = None
) -> OAuth:
    """The owner's client at a provider that is known by name, as `oauth: NAME` and `client_id: …` mean it."""
    known = _known(provider, "common")
    return OAuth(**known, client_id=client_id, client_secret_command=secret_command, client_secret_file=secret_file)


def _endpoints(path: Reader[Path]) -> Reader[Mapping[str, Any]]:
    shape: dict[str, Reader[Any]] = {
        "provider": value(words.choice(*PROVIDERS)),
        "tenant": value(_tenant),
        "authorize": value(_https),
        "token": value(_https),
        "device": value(_https),
        "revoke": value(_https),
        "scopes": many(value(_word), "https://mail.google.com/"),
        "ca_file": optional(path),
    }

    def read(node: Node, problems: Problems) -> Mapping[str, Any]:
        if isinstance(node, Scalar):
            name = value(words.choice(*PROVIDERS))(node, problems)
            return _known(name, "common")
        found = fields(_without_client(node, problems), shape, problems)
        tenant = found.pop("tenant", None)
        if (name := found.pop("provider", None)) is not None:
            if tenant and name != "microsoft":
                problems.add(node, "tenant goes with provider: microsoft alone")
            return {**_known(name, tenant or "common"), **found}
        if isinstance(node, Map) and "provider" not in node.entries:
            require(node, problems, "oauth without a provider", "token", "scopes")
            if "authorize" not in node.entries and "device" not in node.entries:
                problems.add(node, "oauth needs authorize (by a browser) or device (by a code)")
        return {"provider": OWN, "token": "", "scopes": (), **found}

    return read


def _without_client(node: Node, problems: Problems) -> Node:
    """The client's keys stand beside oauth; in it, where many look for them, they are noted once."""
    if not isinstance(node, Map):
        return node
    for key in CLIENT:
        if key in node.entries:
            problems.add(node.entries[key][0], f"{key} stands beside oauth, under login, not in it")
    return replace(node, entries={key: each for key, each in node.entries.items() if key not in CLIENT})


def _known(name: str, tenant: str) -> dict[str, Any]:
    each = PROVIDERS[name]
    urls = {"authorize": each.authorize, "token": each.token, "device": each.device, "revoke": each.revoke}
    filled = {key: url.replace("{tenant}", tenant) if url else None for key, url in urls.items()}
    return {"provider": name, "scopes": each.scopes, **filled}


def _word(text: str) -> str:
    """Something without blanks, in ASCII."""
    word = words.line(text)
    if not word.isascii() or len(word.split()) != 1:
        raise Wrong(f"{words.shown(word)} has blanks or letters outside ASCII: is all of it meant?")
    return word


def _tenant(text: str) -> str:
    """An organisation at Microsoft: its domain or id, or common, organizations, consumers."""
    word = _word(text)
    if not word.replace("-", "").replace(".", "").isalnum() or ".." in word:
        raise Wrong(f"{words.shown(word)} is no tenant such as consumers, organizations, contoso.example or its id")
    return word


def _https(text: str) -> str:
    """An address inside TLS; http only to this very machine."""
    word = _word(text)
    try:
        parts = urlsplit(word)
        _ = parts.port
    except ValueError:
        raise Wrong(f"{words.shown(word)} is no address such as https://login.example.org/token") from None
    if not parts.hostname or parts.scheme not in ("https", "http") or parts.username or parts.fragment:
        raise Wrong(f"{words.shown(word)} is no address such as https://login.example.org/token")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise Wrong("a token never travels in clear: write https://")
    return word
