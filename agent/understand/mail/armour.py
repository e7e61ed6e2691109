"""Files and seals that old programs write into the text itself: uuencode, yEnc, PGP (RFC 9580, 6 and 7). Pure; linear.

What they hold is no word of anybody, and stands in the way of the words around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understand.mail import transfer

_ANY = re.compile(r"^(?:begin(?:-base64)? [0-7]{3,4} \S|=ybegin |-----BEGIN PGP )", re.MULTILINE)
_BEGIN = re.compile(r"begin(?P<base64>-base64)? [0-7]{3,4} (?P<name>\S.{0,200})")
_PGP_HEADER = re.compile(r"(?:Hash|Version|Comment|Charset|MessageID|NotDashEscaped):")


@dataclass(frozen=True, slots=True)
class Opened:
    """A text without its wrappings, the files that lay in it, and whether some of it is encrypted."""

    text: str
    files: tuple[tuple[str, bytes], ...] = ()
    encrypted: bool = False


def open_text(text: str) -> Opened:
    """`text` without files and seals; a signed text as it was before it was signed."""
    if not _ANY.search(text):
        return Opened(text)
    lines = text.split("\n")
    kept: list[str] = []
    files: list[tuple[str, bytes]] = []
    encrypted = signed = False
    at = 0
    while at < len(lines):
        line = lines[at].rstrip()
        begun = _BEGIN.fullmatch(line)
        if begun and at + 1 < len(lines) and _holds_data(lines[at + 1], base64=begun["base64"] is not None):
            end = _end(lines, at + 1, ("====",) if begun["base64"] else ("end",), while_short=True)
            data = [each.encode("ascii", "replace") for each in lines[at + 1 : end]]
            files.append(
                (begun["name"].strip(), transfer.unbase64(b"".join(data)) if begun["base64"] else transfer.uu(data))
            )
            at = end + 1
        elif line.startswith("=ybegin "):
            at = _end(lines, at, ("=yend",)) + 1
        elif line == "-----BEGIN PGP SIGNED MESSAGE-----":
            signed = True
            at += 1
            while at < len(lines) and _PGP_HEADER.match(lines[at]):
                at += 1
            at += at < len(lines) and not lines[at].strip()
        elif line.startswith("-----BEGIN PGP "):
            encrypted = encrypted or line == "-----BEGIN PGP MESSAGE-----"
            signed = signed and line != "-----BEGIN PGP SIGNATURE-----"
            at = _end(lines, at, ("-----END PGP ",)) + 1
        else:
            kept.append(lines[at].removeprefix("- ") if signed else lines[at])
            at += 1
    return Opened("\n".join(kept), tuple(files), encrypted)


def _holds_data(line: str, *, base64: bool) -> bool:
    """Is this a line of a file? A sentence may begin with "begin 644"."""
    if base64:
        return len(line) >= 4 and re.fullmatch(r"[A-Za-z0-9+/=]+", line) is not None
    if not line or not " " <= line[0] <= "`":
        return False
    groups = ((ord(line[0]) - 32) % 64 + 2) // 3
    return len(line.rstrip()) <= 4 * groups + 2 and len(line) >= 3 * groups


def _end(lines: list[str], begin: int, ends: tuple[str, ...], *, while_short: bool = False) -> int:
    """The index of the line that ends what begins here; of the last one that can belong to it where none does."""
    for at in range(begin, len(lines)):
        if lines[at].startswith(ends):
            return at
        if while_short and len(lines[at]) > 80:
            return at - 1
    return len(lines)
