"""The short configuration that `init` writes, and its part of one that is there already. Text in, text out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from agent.configuration.config_oauth import CLIENT, OWN, PROVIDERS, client_of
from agent.rules import Config, Login, Mail, OAuth, Owner, Server

_PLAIN = re.compile(r"[^\W_][\w .@+/'’-]{0,200}")
_BARE = re.compile(r"[A-Za-z0-9_/~][A-Za-z0-9_./@+~=-]{0,300}")
_SECTION = re.compile(r"^(?P<name>[a-z_]+):(?=\s|$)", re.MULTILINE)

_HEAD = """\
# The configuration of followup-agent, as `followup init` made it. It is yours: change what you like.
# Whatever is not here has its default; `followup init --example` shows every key, `followup check` every mistake.

"""
_TAIL = """
# What is written, when, and to whom: the usual rules hold until you write others here, for example
# sequence:
#   thank_you: {from: 3 hours, until: 48 hours}     # after each interview, one to each interviewer
#   status_check: {from: 7 days, until: 10 days}    # after the thank-you, or after the day they promised
# courtesy:
#   hours: 08:30-17:30                              # theirs, in their time zone
"""


def fresh(owner: Owner, mail: Mail) -> str:
    """A whole configuration."""
    return _HEAD + owner_part(owner) + "\n" + mail_part(mail) + _TAIL


def merged(text: str, old: Config, owner: Owner, mail: Mail) -> str:
    """The text of a configuration with these two parts in the place of those that differ; all else as it stands.

    What is not written in the usual way, a part a line, may come out wrong: the caller reads the result again.
    """
    for name, new, changed in (
        ("owner", owner_part(owner), owner != old.owner),
        ("mail", mail_part(mail), mail != old.mail),
    ):
        if changed:
            text = _with_part(text, name, new)
    return text


def _with_part(text: str, name: str, new: str) -> str:
    starts = list(_SECTION.finditer(text))
    ends = [*(following.start() for following in starts[1:]), len(text)]
    for each, end in zip(starts, ends, strict=False):
        if each["name"] == name:
            lines = text[each.start() : end].splitlines(keepends=True)
            # Comments and blank lines at the end, at the margin, belong to the part below.
            while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
                lines.pop()
            return text[: each.start()] + new + text[each.start() + len("".join(lines)) :]
    return text.rstrip("\n") + "\n\n" + new


def owner_part(owner: Owner) -> str:
    """The part `owner`."""
    lines = [
        "owner:",
        f"  name: {word(owner.name)}",
        f"  addresses: {_list(owner.addresses)}   # all of yours; the first one sends",
        f"  time_zone: {word(owner.time_zone)}",
    ]
    if owner.signature:
        lines += ["  signature: |", *(f"    {line}".rstrip() for line in owner.signature.splitlines())]
    if owner.highlights:
        lines += ["  highlights:"]
        for each in owner.highlights:
            lines += [f"    - when: {_list(each.when)}", f"      say: {word(each.say)}"]
    if owner.away:
        lines += [f"  away: {_list(f'{first}..{last}' for first, last in owner.away)}"]
    return "\n".join(lines) + "\n"


def mail_part(mail: Mail) -> str:
    """The part `mail`."""
    lines = ["mail:"]
    for name, server in (("imap", mail.imap), ("smtp", mail.smtp)):
        lines += [f"  {name}:", *_server(server)]
    lines += ["  login:", f"    user: {word(mail.login.user)}", *(f"    {each}" for each in _source(mail.login))]
    if mail.folders is not None:
        lines += [f"  folders: {_list(mail.folders)}"]
    if mail.never:
        lines += [f"  never: {_list(mail.never)}"]
    return "\n".join(lines) + "\n"


def _server(server: Server) -> Iterable[str]:
    yield f"    host: {word(server.host)}"
    if server.port is not None:
        yield f"    port: {server.port}"
    if server.tls != "auto":
        yield f"    tls: {server.tls}"
    if server.ca_file is not None:
        yield f"    ca_file: {_path(server.ca_file)}"


def _source(login: Login) -> Iterable[str]:
    """Where the password or token comes from; what stands in the file itself stays there."""
    if login.oauth is not None:
        return _oauth(login.oauth)
    if login.token_command is not None:
        return [f"token_command: {_list(login.token_command)}   # what it prints first is the token"]
    return [_password(login)]


def _oauth(oauth: OAuth) -> Iterable[str]:
    """A provider's name alone where that says it all: it would not keep a tenant or scopes of the owner's."""
    if oauth.provider in PROVIDERS and oauth == replace(
        client_of(oauth.provider, oauth.client_id), **{key: getattr(oauth, key) for key in CLIENT}
    ):
        yield f"oauth: {oauth.provider}   # followup auth signs in"
    else:
        yield f"oauth: {{{', '.join(_endpoints(oauth))}}}   # followup auth signs in"
    yield from _client(oauth)


def _endpoints(oauth: OAuth) -> list[str]:
    known = [] if oauth.provider == OWN else [f"provider: {oauth.provider}"]
    places = {"authorize": oauth.authorize, "token": oauth.token, "device": oauth.device, "revoke": oauth.revoke}
    known += [f"{key}: {_quoted(url)}" for key, url in places.items() if url]
    known += [f"scopes: [{', '.join(_quoted(each) for each in oauth.scopes)}]"]
    return known + ([f"ca_file: {_path(oauth.ca_file)}"] if oauth.ca_file else [])


def _client(oauth: OAuth) -> Iterable[str]:
    yield f"client_id: {_quoted(oauth.client_id)}"
    if oauth.client_secret_command is not None:
        yield f"client_secret_command: {_list(oauth.client_secret_command)}"
    if oauth.client_secret_file is not None:
        yield f"client_secret_file: {_path(oauth.client_secret_file)}"
    if oauth.client_secret_credential is not None:
        yield f"client_secret_credential: {word(oauth.client_secret_credential)}"
    if oauth.client_secret is not None:
        yield f"client_secret: {json.dumps(oauth.client_secret)}"


def _password(login: Login) -> str:
    if login.password_command is not None:
        return f"password_command: {_list(login.password_command)}   # what it prints first; no shell runs it"
    if login.password_file is not None:
        return f"password_file: {_path(login.password_file)}   # chmod 600"
    if login.credential is not None:
        return f"credential: {word(login.credential)}   # from systemd: LoadCredential= in the service"
    if login.keyring is not None:
        return f"keyring: {word(login.keyring)}   # the service under which the keyring has it"
    return f"password: {json.dumps(login.password or '', ensure_ascii=False)}"


def _path(path: Path) -> str:
    return word(str(path))


def _list(words: Iterable[str]) -> str:
    return "[" + ", ".join(text if _BARE.fullmatch(text) and text != "~" else _quoted(text) for text in words) + "]"


def word(text: str) -> str:
    """A scalar: as it stands where YAML reads it so, else in double quotes."""
    plain = (_PLAIN.fullmatch(text) or _BARE.fullmatch(text)) and text == text.strip()
    return text if plain and text.lower() not in ("~", "null") else _quoted(text)


def _quoted(text: str) -> str:
    # JSON's strings are YAML's, but for a few characters that YAML wants escaped.
    return re.sub(
        r"[\x7f-\x9f\u2028\u2029\ufeff]", lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False)
    )
