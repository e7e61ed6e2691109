"""The header block of a mail -> fields, addresses, ids, dates (RFC 5322, 2047, 2231). Pure; never raises.

Linear in the size of its input, which is capped first. Addresses are split before encoded words are
decoded, so that an encoded comma or bracket in a name cannot become a second mailbox.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from urllib.parse import unquote_to_bytes

from agent.model import Address
from agent.understand.mail import charsets, transfer

MAX_BLOCK = 512 * 1024
MAX_VALUE = 64 * 1024
MAX_FIELDS = 2000
MAX_ADDRESSES = 1000
MAX_IDS = 200

_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:(.*)", re.DOTALL)
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_ID = re.compile(r"<[\x21-\x7e]+>\Z")
_IDS = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]+>")
_EMAIL = re.compile(r"[^\s@<>,;:()\"\x00-\x20\x7f]{1,128}@[^\s@<>,;:()\"\x00-\x20\x7f]{1,255}\Z")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|<[^<>]*>|[,;:()]|[^\s"<>,;:()]+|\s+|.', re.DOTALL)
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
# RFC 5322, 4.3 knows the American zones (and the stdlib them); these are written by real software.
_ZONES = {"CET": 60, "MET": 60, "CEST": 120, "MEST": 120, "WEST": 60, "BST": 60, "EET": 120, "EEST": 180}


def fields(block: bytes) -> tuple[list[tuple[str, str]], int, bool]:
    """Raw unfolded (lower-case name, value) pairs, topmost first; where the body starts in `block`
    when a line that is no header ends it early, else -1; and whether anything had to be left out."""
    found: list[tuple[str, list[bytes]]] = []
    cut = False
    position = size = length = 0  # in the block; kept so far; of the field so far
    for line in block.split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            if found and length <= MAX_VALUE:
                found[-1][1].append(line[:MAX_VALUE])
        elif match := _FIELD.match(line):
            if len(found) >= MAX_FIELDS or size > MAX_BLOCK:
                cut = True
                break
            length = 0
            found.append((match[1].decode("ascii").lower(), [match[2][:MAX_VALUE]]))
        elif not line.lstrip(b">").startswith(b"From ") and line.strip():
            return _joined(found), position, cut
        position += len(line) + 1
        length += len(line)
        size += min(len(line), MAX_VALUE)
    return _joined(found), -1, cut


def _joined(found: Iterable[tuple[str, list[bytes]]]) -> list[tuple[str, str]]:
    return [(name, _unfolded(lines)) for name, lines in found]


def _unfolded(lines: list[bytes]) -> str:
    return charsets.decode(b"".join(lines)[:MAX_VALUE]).replace("\n", " ").strip()


def words(value: str) -> str:
    """`value` with its encoded words decoded (RFC 2047), on one line."""
    if "=?" not in value:
        return value
    pieces: list[str] = []
    pending = b""
    charset = ""
    end = 0
    for match in _WORD.finditer(value):
        between = value[end : match.start()]
        # Neighbours of one charset are joined as bytes: some senders split a character between them.
        adjacent = end > 0 and not between.strip()
        name = match[1].split("*")[0]
        if not (adjacent and name.lower() == charset.lower()):
            pieces.append(charsets.decode(pending, charset))
            pending = b""
        if not adjacent:
            pieces.append(between)
        charset, end = name, match.end()
        pending += _unword(match[2], match[3])
    pieces += [charsets.decode(pending, charset), value[end:]]
    return re.sub(r"[\t\n ]+", " ", "".join(pieces)).strip()


def _unword(encoding: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    return transfer.unbase64(data) if encoding in "bB" else binascii.a2b_qp(data.replace(b" ", b"_"), header=True)


def valid_id(text: str) -> str | None:
    """`text` if it is a Message-ID that may be stored and searched for, else None (RFC 5322, 3.6.4)."""
    return text if len(text) <= 998 and _ID.match(text) else None


def ids(value: str) -> tuple[str, ...]:
    """The Message-IDs in a raw header, in order, without repeats; what is no id is left out."""
    return tuple(dict.fromkeys(one for one in _IDS.findall(value) if valid_id(one)))[:MAX_IDS]


def addresses(value: str) -> tuple[Address, ...]:
    """The mailboxes of a raw address header, groups opened (RFC 5322, 3.4).

    Whatever could be read as a second mailbox is one: who trusts a single From is not fooled.
    """
    return _mailboxes(value)[0]


def obscure(value: str) -> bool:
    """May a raw address header name a mailbox that `addresses` does not: one that it cannot read, or what stands
    bare where a name should, which some programs take for the mailbox?"""
    return _mailboxes(value)[1]


def _mailboxes(value: str) -> tuple[tuple[Address, ...], bool]:
    found: list[Address] = []
    unread = False
    name: list[str] = []
    unquoted: list[str] = []
    comment: list[str] = []
    angle: str | None = None
    depth = 0

    def flush() -> None:
        nonlocal angle, unread
        bare = "".join(name).strip()
        email = angle if angle is not None else bare
        if angle is not None and email.startswith("@") and ":" in email:
            email = email.rpartition(":")[2]  # a source route (RFC 5322, 4.4)
        email = email.strip().strip("'").lower()
        if _EMAIL.match(email) and len(found) < MAX_ADDRESSES:
            shown = bare if angle is not None else ""
            shown = shown or "".join(comment)
            found.append(Address(words(shown).strip().strip("'").strip(), email))
            other = _EMAIL.match("".join(unquoted).strip().strip("'").lower())
            unread = unread or (other is not None and other[0] != email)
        elif "@" in words(email):
            unread = True
        name.clear()
        unquoted.clear()
        comment.clear()
        angle = None

    for piece in _tokens(value):
        if piece == "(":
            depth += 1
        elif piece == ")" and depth:
            depth -= 1
        elif depth:
            comment.append(piece)
        elif piece in (",", ";"):
            flush()
        elif piece == ":":
            name.clear()  # what stood before it is the name of a group
            unquoted.clear()
        elif piece[0] == "<" and len(piece) > 1:
            if angle is not None:
                flush()
            angle = piece[1:-1]
        elif piece[0] == '"' and len(piece) > 1:
            name.append(re.sub(r"\\(.)", r"\1", piece[1:-1]))
        else:
            if angle is not None and "@" in piece:
                flush()
            name.append(piece)
            unquoted.append(piece)
    flush()
    return tuple(found), unread or depth > 0 or len(value) >= MAX_VALUE


def _tokens(value: str) -> Iterable[str]:
    for match in _TOKEN.finditer(value):
        if match[0] == '"':  # opened and never closed: no quotes from here on
            yield from _TOKEN.findall(value[match.start() :].replace('"', ""))
            return
        yield match[0]


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """The first word, lower-case, and the parameters of a raw Content-* header (RFC 2045, 5.1; RFC 2231)."""
    value = value[:4096]
    first = re.match(r"\s*([^\s;]*)", value)
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[bool, str]]] = {}
    for match in _PARAMETER.finditer(value):
        key, text = match[1].lower(), match[2].strip()
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text.strip('"'))
        parts = key.split("*")
        if len(parts) == 1:
            plain.setdefault(key, words(text))
            continue
        encoded = parts[-1] == ""
        number = int(parts[1]) if parts[1].isascii() and parts[1].isdigit() and len(parts[1]) < 4 else 0
        pieces.setdefault(parts[0], {})[number] = (encoded, text)
    for key, numbered in pieces.items():
        plain[key] = _rfc2231(numbered)
    return (first[1].lower() if first else ""), plain


def _rfc2231(numbered: dict[int, tuple[bool, str]]) -> str:
    charset = ""
    data = b""
    for number, (encoded, text) in sorted(numbered.items()):
        value = text
        if encoded and number == min(numbered) and text.count("'") >= 2:
            charset, _language, value = text.split("'", 2)
        data += unquote_to_bytes(value) if encoded else value.encode("utf-8")
    return charsets.decode(data, charset).replace("\n", " ")


def instant(value: str) -> datetime | None:
    """A Date (RFC 5322, 3.3, and the obsolete zones of 4.3), aware; None where it is absurd.

    A zone of -0000 or an unknown one is read as UTC.
    """
    value = value[:200]
    try:
        parsed = parsedate_tz(value)
        if parsed is None or not 1980 <= parsed[0] <= 2100:
            return None
        seconds = parsed[9]
        if not seconds:
            zone = re.search(r"\d\d:\d\d(?::\d\d)?\s+([A-Z]{3,4})\b", value)
            seconds = 60 * _ZONES.get(zone[1], 0) if zone else 0
        if abs(seconds) > 14 * 3600:
            return None  # no place on earth; the time cannot be trusted either
        offset = timezone(timedelta(seconds=seconds)) if seconds else UTC
        # 23:59:60 is a leap second (RFC 5322, 3.3)
        return datetime(*parsed[:5], min(parsed[5], 59), tzinfo=offset)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None  # the stdlib's reader raises on some broken dates; a date is never worth a mail
