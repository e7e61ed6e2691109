"""Content-Transfer-Encoding (RFC 2045, 6) -> bytes, as far as what was sent can be read. Pure; never raises; linear.

Lists append their footer in plain text to a body in base64, programs call a plain text base64, and some forget to say
that it is: words are read in each of these cases.
"""

from __future__ import annotations

import binascii
import re

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_BLANKS = b" \t\r\n\f\v"
_PADDING = re.compile(rb"=+")
_MOST_PIECES = 1000
_UNSAID = 60  # bytes: shorter ones may be a word or an id
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\n]{1,200}\n", re.MULTILINE)


def undo(body: bytes, encoding: str) -> bytes:
    """The bytes of `body` before they were encoded; itself where there is nothing to undo or to be known."""
    name = re.split(r"[\s;(,]", encoding.strip().strip("\"'").lower(), maxsplit=1)[0].replace("_", "-")
    if name in ("base64", "base-64", "b"):
        return _base64(body)
    if name in ("quoted-printable", "quotedprintable", "q"):
        return binascii.a2b_qp(body)
    if name in ("x-uuencode", "uuencode", "x-uue", "uue"):
        begun = _UU_BEGIN.search(body)
        return uu(body[begun.end() :].split(b"\n")) if begun else body
    return body


def unsaid(body: bytes) -> bytes:
    """A text that is base64 without saying so; other texts as they are."""
    compact = body.translate(None, _BLANKS)
    if len(compact) < _UNSAID or len(compact) % 4 or not body.isascii() or b" " in body.strip():
        return body
    if compact.rstrip(b"=").translate(None, _ALPHABET[:-1]) or not re.search(rb"[a-z]", compact[:400]):
        return body
    found = unbase64(compact)
    try:
        text = found.decode("utf-8")
    except UnicodeDecodeError:
        return body
    return found if " " in text and all(c.isprintable() or c in "\r\n\t" for c in text[:2000]) else body


def unbase64(data: bytes) -> bytes:
    """Base64 as far as it can be read: noise is skipped, a cut end is dropped."""
    pieces = _PADDING.split(data.translate(None, _BLANKS), _MOST_PIECES)  # what was joined was padded before
    return b"".join(_one(piece) for piece in pieces)


def _one(data: bytes) -> bytes:
    kept = data.translate(None, _NOISE)
    usable = len(kept) - (1 if len(kept) % 4 == 1 else 0)
    return binascii.a2b_base64(kept[:usable] + b"=" * (-usable % 4))


_NOISE = bytes(set(range(256)) - set(_ALPHABET[:-1]))


def _base64(body: bytes) -> bytes:
    if not body.translate(None, _ALPHABET + _BLANKS):
        return unbase64(body)
    lines = body.split(b"\n")
    if _is_prose(body) and not any(len(line) >= _UNSAID and _is_data(line) for line in lines):
        return body
    begin = next((i for i, line in enumerate(lines) if line.strip() and not _is_sentence(line)), len(lines))
    end = next((i for i in range(begin, len(lines)) if _is_sentence(lines[i])), len(lines))
    footer = b"\n".join(lines[end:])
    return unbase64(b"".join(lines[begin:end])) + (b"\n" + footer if footer.strip() else b"")


def _is_sentence(line: bytes) -> bool:
    """A line of a footer: a rule, or several words; noise in base64 has no blanks, or no short words between them."""
    return line.startswith((b"__", b"--")) or len(line.split()) > max(2, len(line) // 12)


def _is_data(line: bytes) -> bool:
    line = line.strip()
    return bool(line) and not line.translate(None, _ALPHABET)


def _is_prose(body: bytes) -> bool:
    """Words with blanks between them, at least one to ten other bytes."""
    return len(body[:4000].split()) * 10 >= len(body[:4000].strip()) and b" " in body.strip()


def uu(lines: list[bytes]) -> bytes:
    """The lines after `begin` of a uuencoded file, up to `end` or the first that is none."""
    found = []
    for line in lines:
        if line.strip() in (b"end", b"`", b""):
            break
        try:
            found.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some encoders pad the last group otherwise: what the line says is its length counts.
            try:
                found.append(binascii.a2b_uu(line[: (((line[0] - 32) & 63) * 4 + 5) // 3]))
            except binascii.Error:
                break
    return b"".join(found)
