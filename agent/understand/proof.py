"""Is this mail really from the owner, and for us alone? Pure; what lies in Sent is told by the caller.

A From header proves nothing. One proof is that the same message lies in a Sent folder: to put one there
takes the owner's login, and the words obeyed are those of that copy. Another is read here: the verdict of a
server that the owner trusts. The third, a signature, is checked by `edges.dkim`; `is_copy` is for the mails
of ours that the owner moves instead of answering.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from agent.model import Message
from agent.understand.mail import headers, html

TOKEN = re.compile(r"\[f-([a-z2-7]{26,64})\]", re.IGNORECASE)
MICROSOFT = "microsoft"
"""Stands for Exchange Online, whose results carry no server name."""

_LONGEST = 4_000
_BARE_METHOD = re.compile(r"[a-z][a-z0-9-]{0,30}\s*=\s*[a-z]")
_METHOD = re.compile(r"(dmarc|dkim)\s*=\s*pass\b(.*)", re.DOTALL)
_PROPERTY = re.compile(r"(?:^|\s)header\.(from|d|i)\s*=\s*@?([^\s=]+)(?=\s|$)")
# What may hold a colon or a semicolon without being a group (RFC 5322, 3.4).
_SPOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)')
_TARGET = re.compile(r"[<\[(]mailto:[^\s<>\[\]()]{1,4000}[>\])]", re.IGNORECASE)
_ROBOT = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply-from", "x-vacation")


def token_of(subject: str) -> str | None:
    """The token in a subject; None where there is none, or more than one different."""
    found = {token.lower() for token in TOKEN.findall(subject)}
    return found.pop() if len(found) == 1 else None


def automatic(message: Message) -> bool:
    """Does its header say that a machine wrote it (RFC 3834, 5, and what was there before)?"""
    submitted = re.split(r"[;(\s]", (message.header("auto-submitted") or "no").strip().lower(), maxsplit=1)[0]
    precedence = (message.header("precedence") or "").strip().lower()
    return (
        submitted not in ("", "no")
        or precedence in ("auto_reply", "auto-reply", "bulk", "junk", "list")
        or any(message.header(name) is not None for name in _ROBOT)
    )


def delivered(message: Message) -> bool:
    """Did a server deliver it where it lies? It says so in the header (RFC 5321, 4.4; RFC 9228); who files a copy of
    what they write does not."""
    return any(message.header(name) is not None for name in ("return-path", "delivered-to"))


@dataclass(frozen=True, slots=True)
class Claim:
    """A mail that says it is the owner's answer to the mail of `token`."""

    token: str
    problem: str | None
    """Why it cannot be the owner's answer, whatever proves it; None where it may be."""


def claim(message: Message, owner_addresses: Collection[str], *, token: str | None = None) -> Claim | None:
    """What a message with a token claims; None for one without. `token`: that of the mail it answers, if known."""
    token = token_of(message.subject) or token
    return None if token is None else Claim(token, _problem(message, owner_addresses))


def _problem(message: Message, owner_addresses: Collection[str]) -> str | None:
    if message.unparsable:
        return "I could not read it"
    one = message.from_headers == 1 and len(message.from_) == 1 and "from" not in message.obscure
    if not one or _is_group(message.header("from") or ""):
        return "it does not name exactly one sender"
    if message.from_[0].email not in owner_addresses:
        return f"it comes from {message.from_[0].email or 'an unreadable address'}, which is not one of yours"
    # What is said to others as well is talk with them, not an order to us.
    hidden = [a for value in message.all_headers("bcc") for a in headers.addresses(value)]
    others = [a.email for a in (*message.to, *message.cc, *hidden) if a.email not in owner_addresses]
    if others or set(message.obscure) & {"to", "cc", "bcc"}:
        return f"it also went to {others[0] if others else 'somebody whose address I cannot read'}"
    return None


def _is_group(sender: str) -> bool:
    """Does a From name a group, or a way by which the mail is to go? A person's does not."""
    return bool(re.search("[:;]", _SPOKEN.sub("", sender[:_LONGEST])))


def is_copy(message: Message, sent: Message) -> bool:
    """Is it, word for word, the mail we sent to the owner? Servers may encode it and name it otherwise, drop one of
    its two forms, or write its plain text anew from the page, as Exchange does."""

    def named(mail: Message) -> tuple[object, ...]:
        kind, sender = mail.header("x-followup"), mail.sender
        return kind, sender.email if sender else None, mail.subject.split()

    if message.unparsable or named(message) != named(sent):
        return False
    if not message.html:
        return message.text.split() == sent.text.split()
    # Which of the forms the owner reads is not known: each must say what we said.
    page = html.to_text(message.html)
    if page.split() != (html.to_text(sent.html) if sent.html else sent.text).split():
        return False
    return message.text.split() == sent.text.split() or _bare_words(message.text) == _bare_words(page)


def _bare_words(text: str) -> list[str]:
    """Without the targets that are put after the words of a link where a page is made a text."""
    return re.findall(r"\w+", _TARGET.sub(" ", text))


def authenticated(message: Message, trusted: Collection[str]) -> str | None:
    """Why a trusted server vouches for the From domain (RFC 8601): an aligned DMARC or DKIM pass. None: it does not.

    Only the topmost result of a trusted server counts; that a server removes forged ones with its own name
    (RFC 8601, 5) is what trusting it means. `microsoft` takes the topmost result of all, where it has no name.
    """
    names = {name.lower() for name in trusted}
    for position, header in enumerate(message.all_headers("authentication-results")):
        server, methods = _result(header)
        if server == MICROSOFT and position != 0:
            continue
        if server in names:
            return _vouched(message, server, methods)
    return None


def topmost(message: Message) -> tuple[str, bool] | None:
    """The server whose result stands on top, `microsoft` for one without a name, and whether it vouches for the
    From domain; None for a mail without results."""
    results = message.all_headers("authentication-results")
    server, methods = _result(results[0]) if results else ("", [])
    return (server, _vouched(message, server, methods) is not None) if server else None


def _result(header: str) -> tuple[str, list[str]]:
    """The server of an Authentication-Results header, '' for none that can be read, and its methods."""
    if not header.isascii():  # other alphabets have letters that become ASCII ones in lower case
        return "", []
    first, *methods = [part.strip() for part in _bare(header[:_LONGEST].lower()).split(";")]
    if _BARE_METHOD.match(first):  # no server name: RFC 8601 has one, Exchange Online has none
        return MICROSOFT, [first, *methods]
    server = first.split()[0] if first else ""
    return ("" if server == MICROSOFT else server), methods


def _vouched(message: Message, server: str, methods: list[str]) -> str | None:
    sender = message.sender
    if sender is None or not sender.domain:
        return None
    passed = next((kind for method in methods if (kind := _passed(method, sender.email))), None)
    name = "your Microsoft server" if server == MICROSOFT else server
    return f"{name} says that {passed} passed for {sender.domain}" if passed else None


def _bare(header: str) -> str:
    """Without comments and without what stands in quotes: a sender writes these (a local part may hold anything)."""
    kept, depth, quoted, escaped = [], 0, False, False
    for char in header:
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif quoted or (char == '"' and not depth):
            quoted = char != '"' or not quoted
            kept.append("=")  # so that no property is read out of it
        elif char in "()":
            depth = max(0, depth + (1 if char == "(" else -1))
            kept.append(" ")
        elif not depth:
            kept.append(char)
    return "" if quoted or depth else "".join(kept)


def _passed(method: str, address: str) -> str | None:
    """The method's name, where it passed for exactly that address's domain, and names nobody else there."""
    read = _METHOD.fullmatch(method)
    if read is None:
        return None
    local, _, domain = address.lower().rpartition("@")
    properties = dict(reversed(_PROPERTY.findall(read[2])))
    signed = properties.get("from") if read[1] == "dmarc" else properties.get("d") or properties.get("i")
    person = properties.get("i", "").rpartition("@")[0]
    if signed is None or signed.rpartition("@")[2] != domain or person not in ("", local):
        return None
    return read[1].upper()
