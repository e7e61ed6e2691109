"""A text's bytes on the wire: RFC 5322 headers, text/plain in UTF-8 (RFC 2045), CRLF; files beside it, for the owner a
page too. Pure.

The headers are written here one by one, because the library's writer puts long message ids into
encoded words, and because a header that is not in this file can then not be in a mail. Nothing that
came from outside can end a line: what would is dropped from words and refused in addresses and ids.
A mail to a contact carries nothing that tells of a program.
"""

from __future__ import annotations

import base64
import hashlib
import quopri
import re
import urllib.parse
from collections.abc import Iterable, Sequence
from datetime import datetime
from email.utils import format_datetime

from agent.compose.plain import lines, one_line
from agent.model import Address, Enclosure, Text

LARGEST_BODY = 200_000
MOST_REFERENCES = 20
OUR_NAME = "followup"

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?")
# 998 octets a line (RFC 5322, 2.1.1), less the folding blank and room to spare.
_ID = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]{1,980}>")
# IDNA 2003, which Python has, maps these to other letters, that is to somebody else's domain.
_DEVIATIONS = frozenset("ßς\u200c\u200d")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
_FOLD = 76
_KIND = re.compile(r"[a-z]{2,20}/[a-z0-9.+-]{1,80}")


def to_contact(
    text: Text,
    *,
    from_: Address,
    to: Address,
    message_id: str,
    date: datetime,
    in_reply_to: str | None = None,
    references: tuple[str, ...] = (),
    enclosed: Sequence[tuple[Enclosure, bytes]] = (),
) -> bytes:
    """A mail from one person to one person. ValueError for an address, id or date that cannot be sent."""
    return _mail(text, from_, to, message_id, date, in_reply_to, references, (), "", enclosed)


def to_owner(
    text: Text,
    *,
    kind: str,
    owner: str,
    to: str,
    message_id: str,
    date: datetime,
    in_reply_to: str | None = None,
    references: tuple[str, ...] = (),
    installation: str = "",
    page: str = "",
) -> bytes:
    """A mail to the owner, from their own address under our name, marked as automatic (RFC 3834, 5).

    `kind` (a word: approval, question, told …) is what `X-Followup` says; `installation` is printable
    ASCII that tells which of several followups sent it; `page` is the same words in HTML, for a mail of both
    forms (multipart/alternative: RFC 2046, 5.1.4). ValueError as above.
    """
    if re.fullmatch(r"[a-z][a-z_-]{0,30}", kind) is None:
        raise ValueError(f"not a kind of mail: {kind!r}")
    extra: tuple[tuple[str, str], ...] = (("Auto-Submitted", "auto-generated"), ("X-Followup", kind))
    if installation:
        if re.fullmatch(r"[\x20-\x7e]{1,900}", installation) is None:
            raise ValueError(f"not a name for an installation: {installation!r}")
        extra += (("X-Followup-Installation", installation),)
    from_ = Address(OUR_NAME, owner)
    return _mail(text, from_, Address("", to), message_id, date, in_reply_to, references, extra, page)


def message_id(domain: str, seed: bytes) -> str:
    """A Message-ID at `domain` (RFC 5322, 3.6.4): the same for the same seed, and telling nothing."""
    digest = hashlib.sha256(seed).hexdigest()
    return f"<{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:32]}@{_domain(domain)}>"


def bare_address(email: str) -> str:
    """The address as it goes on the wire: ASCII, the domain in IDNA. ValueError where it cannot."""
    local, at, domain = email.rpartition("@")
    if not at or len(local) > 64 or _LOCAL.fullmatch(local) is None:
        raise ValueError(f"not an address mail can be sent to: {email!r}")
    return f"{local}@{_domain(domain)}"


def _mail(
    text: Text,
    from_: Address,
    to: Address,
    message_id: str,
    date: datetime,
    in_reply_to: str | None,
    references: tuple[str, ...],
    extra: tuple[tuple[str, str], ...],
    page: str,
    enclosed: Sequence[tuple[Enclosure, bytes]] = (),
) -> bytes:
    if date.tzinfo is None:
        raise ValueError("a mail's date needs its zone")
    if _ID.fullmatch(message_id) is None:
        raise ValueError(f"not a message id: {message_id!r}")
    if len(text.body) > LARGEST_BODY:
        raise ValueError(f"a text of {len(text.body)} characters is not a mail")
    content, body = _content(text.body, page, message_id)
    headers = [
        ("From", _mailbox(from_)),
        ("To", _mailbox(to)),
        ("Subject", _unstructured(one_line(text.subject, 300))),
        ("Date", format_datetime(date)),
        ("Message-ID", message_id),
    ]
    if in_reply_to is not None and _ID.fullmatch(in_reply_to):
        headers.append(("In-Reply-To", in_reply_to))
        thread = _thread(references, in_reply_to)
        headers.append(("References", "\r\n ".join(thread)))
    headers += [*extra, ("MIME-Version", "1.0")]
    if not enclosed:
        return _head([*headers, *content]) + body
    # RFC 2046, 5.1.3; base64 has none of the signs of a boundary, and the text is looked through.
    boundary = _boundary(message_id, body)
    headers.append(("Content-Type", f'multipart/mixed; boundary="{boundary}"'))
    parts = [_head(content) + body, *(_file(each, data) for each, data in enclosed)]
    between = f"--{boundary}\r\n".encode("ascii")
    return _head(headers) + b"".join(between + part + b"\r\n" for part in parts) + f"--{boundary}--\r\n".encode("ascii")


def _head(headers: Iterable[tuple[str, str]]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in headers).encode("ascii") + b"\r\n"


def _content(text: str, page: str, message_id: str) -> tuple[list[tuple[str, str]], bytes]:
    """The headers that say what the body is, and the body: the text alone, or the text and the page."""
    plain, plain_octets = _part("plain", text)
    # So large a page is cut short by mail programs, and a torn one is worse than the text alone.
    if not page or len(page) > LARGEST_BODY:
        return plain, plain_octets
    html, html_octets = _part("html", page)
    # No quoted-printable line begins so, and nobody who writes to us knows the id.
    boundary = f"=_{hashlib.sha256(message_id.encode()).hexdigest()[:32]}"
    start = f"--{boundary}\r\n".encode()
    body = start + _head(plain) + plain_octets + b"\r\n" + start + _head(html) + html_octets
    content = [("Content-Type", f'multipart/alternative;\r\n boundary="{boundary}"')]
    return content, body + f"\r\n--{boundary}--\r\n".encode()


def _part(kind: str, text: str) -> tuple[list[tuple[str, str]], bytes]:
    encoding, octets = _body(text)
    return [("Content-Type", f"text/{kind}; charset=utf-8"), ("Content-Transfer-Encoding", encoding)], octets


def _boundary(message_id: str, body: bytes) -> str:
    """A line that is in no part: base64 has none of its signs, and the text is looked through (RFC 2046, 5.1.1)."""
    seed = message_id
    while True:
        boundary = f"=_{hashlib.sha256(seed.encode()).hexdigest()[:32]}"
        if boundary.encode() not in body:
            return boundary
        seed += "+"


def _file(each: Enclosure, data: bytes) -> bytes:
    """One file as a part of its own (RFC 2183), its name in RFC 2231 form where it is not plain ASCII."""
    if _KIND.fullmatch(each.kind) is None:
        raise ValueError(f"not a kind of content: {each.kind!r}")
    name = one_line(each.filename, 120).replace('"', "'").replace("\\", "-").replace("/", "-")
    if name.isascii():
        said = f'filename="{name}"'
    else:
        said = f"filename*=utf-8''{urllib.parse.quote(name, safe='')}"
    charset = "; charset=utf-8" if each.kind.startswith("text/") else ""
    headers = [
        ("Content-Type", f"{each.kind}{charset}"),
        ("Content-Transfer-Encoding", "base64"),
        ("Content-Disposition", f"attachment;\r\n {said}"),
    ]
    return _head(headers) + base64.encodebytes(data).replace(b"\n", b"\r\n")


def _thread(references: tuple[str, ...], in_reply_to: str) -> list[str]:
    """The thread's ids, oldest first, the answered one last; the first and the newest of a long one."""
    known = [each for each in dict.fromkeys(references) if _ID.fullmatch(each) and each != in_reply_to]
    if len(known) >= MOST_REFERENCES:
        known = known[:1] + known[-(MOST_REFERENCES - 2) :]
    return [*known, in_reply_to]


def _body(text: str) -> tuple[str, bytes]:
    """The transfer encoding and the octets. Short ASCII lines go as they are, all else quoted-printable."""
    plain = lines(text, LARGEST_BODY).rstrip("\n") + "\n"
    octets = plain.encode("utf-8", "replace")
    if octets.isascii() and max(map(len, octets.split(b"\n"))) <= 78 and b"\nFrom " not in b"\n" + octets:
        return "7bit", octets.replace(b"\n", b"\r\n")
    # The line that mail stores take for the start of another mail loses its first letter to an escape.
    quoted = re.sub(rb"(?m)^From ", b"=46rom ", quopri.encodestring(octets, quotetabs=False))
    return "quoted-printable", quoted.replace(b"\n", b"\r\n")


def _mailbox(address: Address) -> str:
    email = bare_address(address.email)
    name = one_line(address.name, 120).replace("<", "").replace(">", "").strip()
    if not name:
        return email
    if not name.isascii() or "=?" in name:
        shown = _encoded(name)
    elif _ATOMS.fullmatch(name):
        shown = name
    else:
        shown = '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
    # An address with a long name gets a line of its own.
    return f"{shown}{' ' if len(shown) + len(email) < _FOLD - 8 else chr(13) + chr(10) + ' '}<{email}>"


def _unstructured(line: str) -> str:
    """A subject: folded at blanks (RFC 5322, 2.2.3), or as encoded words where it is not plain ASCII."""
    if not line.isascii() or "=?" in line or max(map(len, line.split(" "))) > _FOLD - 10:
        return _encoded(line)
    folded = ""
    width = len("Subject: ")
    for word in line.split(" "):
        if folded and width + len(word) + 1 > _FOLD:
            folded += f"\r\n {word}"
            width = len(word) + 1
        else:
            folded += f" {word}" if folded else word
            width += len(word) + 1
    return folded


def _encoded(text: str) -> str:
    """RFC 2047 encoded words, each whole in its characters and at most 75 octets long."""
    return "\r\n ".join(f"=?utf-8?B?{base64.b64encode(part).decode()}?=" for part in _chunks(text, 42))


def _chunks(text: str, size: int) -> Iterable[bytes]:
    chunk = b""
    for char in text:
        octets = char.encode("utf-8", "replace")
        if len(chunk) + len(octets) > size:
            yield chunk
            chunk = b""
        chunk += octets
    yield chunk


def _domain(domain: str) -> str:
    if _DEVIATIONS & set(domain):
        raise ValueError(f"write this domain in its xn-- form: {domain!r}")
    try:
        plain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError as problem:
        raise ValueError(f"not a domain: {domain!r}") from problem
    labels = plain.split(".")
    if len(plain) > 253 or any(_LABEL.fullmatch(label) is None for label in labels):
        raise ValueError(f"not a domain: {domain!r}")
    return plain
