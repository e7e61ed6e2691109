"""Which parts of a message are calendars, by its BODYSTRUCTURE (RFC 3501, 7.4.2). Pure.

Two speeds: `may_hold_calendar` looks at the raw bytes of an answer and may say yes too often, never no to a
calendar; `leaves` takes the parsed structure and is exact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.errors import MessageError
from email.header import decode_header
from urllib.parse import unquote_to_bytes

from agent.edges.imap_answer import Item, MalformedError
from agent.edges.imap_wire import Response
from agent.model import CALENDAR_NAME, CALENDAR_TYPES

_HINTS = (b'calendar"', b'ical"', b'ics"', b".ics", b".ical", b".vcs")
"""A type or the end of a file name in lower case, quoted as nearly every server does."""
_LOOSE_HINTS = (b"calendar", b"ical", b"ics", b".vcs")
_CODED_NAMES = re.compile(rb'name(\*?)[^" ]*" "((?:[^"\\]|\\.)*+)"', re.DOTALL | re.IGNORECASE)
_RAW_FILENAME = re.compile(rb"filename=(.*?\.(?:ics|ical|icalendar|vcs))\b", re.IGNORECASE | re.DOTALL)
_ENCODINGS = frozenset({"7bit", "8bit", "binary", "base64", "quoted-printable"})


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of a BODYSTRUCTURE. `path` is its part number; `nested`: inside a message/rfc822.

    `encoding` is one of RFC 2045's five, `octets` its size as encoded, `params` plain ASCII.
    """

    path: str
    type: str
    params: dict[str, str]
    encoding: str
    octets: int
    name: str = ""
    nested: bool = False

    @property
    def is_calendar(self) -> bool:
        """By its type, or by its file name whatever its type."""
        return self.type in CALENDAR_TYPES or CALENDAR_NAME.search(self.name) is not None


def may_hold_calendar(response: Response) -> bool:
    """Whether a raw BODYSTRUCTURE answer is worth parsing."""
    raw = response[0]
    lower = raw.lower()
    if any(hint in lower for hint in _HINTS):
        return True
    if len(response) > 1:
        lower = b"".join(response).lower()  # with literals nothing is quoted, and a name may be anywhere
        return any(hint in lower for hint in _LOOSE_HINTS) or b"=?" in lower or b"name*" in lower
    if b"name*" not in lower and b"=?" not in lower:
        return False
    # A name in pieces is put together, an encoded word decoded; parsing all such answers takes ten times as long.
    names = _CODED_NAMES.findall(raw)
    pieces = unquote_to_bytes(b"".join(value for star, value in names if star)).lower()
    words = (_decoded_words(value.decode("latin-1")).lower() for _, value in names if b"=?" in value)
    return any(hint in pieces for hint in (b"ics", b"ical", b"vcs")) or any(
        hint in word for word in words for hint in ("ics", "ical", "vcs")
    )


def leaves(structure: Item) -> tuple[Part, ...]:
    """Every part that is not a multipart, in order, those of forwarded messages included."""
    if not isinstance(structure, list):
        raise MalformedError("no BODYSTRUCTURE")
    found: list[Part] = []
    # A stack instead of recursion: (structure, part number, inside a forwarded message).
    # A message that is not a multipart has the one part 1 (RFC 3501, 6.4.5).
    todo: list[tuple[list[Item], str, bool]] = [(structure, "" if _is_multipart(structure) else "1", False)]
    while todo:
        node, path, nested = todo.pop()
        if _is_multipart(node):
            children = _leading_lists(node)
            todo += [
                (child, f"{path}.{index}" if path else str(index), nested)
                for index, child in reversed(list(enumerate(children, 1)))
            ]
            continue
        kind = f"{_text(node, 0)}/{_text(node, 1)}".lower()
        inner = node[8] if len(node) > 8 else None
        if kind == "message/rfc822" and isinstance(inner, list) and inner:
            todo.append((inner, path if _is_multipart(inner) else f"{path}.1", True))
            continue
        params = _params(node[2] if len(node) > 2 else None)
        encoding = _text(node, 5).lower()
        size = _text(node, 6)
        found.append(
            Part(
                path=path,
                type=kind,
                params=params,
                encoding=encoding if encoding in _ENCODINGS else "7bit",
                octets=int(size) if size.isdigit() and len(size) <= 12 else 0,
                name=_file_name(_disposition(node)) or _file_name(params),
                nested=nested,
            )
        )
    return tuple(found)


def _is_multipart(node: list[Item]) -> bool:
    return bool(node) and isinstance(node[0], list)


def _leading_lists(node: list[Item]) -> list[list[Item]]:
    lists = []
    for child in node:
        if not isinstance(child, list):
            break
        lists.append(child)
    return lists


def _text(node: list[Item], index: int) -> str:
    value = node[index] if len(node) > index else None
    return value.decode("latin-1") if isinstance(value, bytes) else ""


def _params(value: Item) -> dict[str, str]:
    if not isinstance(value, list):
        return {}
    return {_text(value, index).lower(): _text(value, index + 1) for index in range(0, len(value) - 1, 2)}


def _disposition(node: list[Item]) -> dict[str, str]:
    """Its place differs by type, and extensions may be missing: it is known by its look."""
    for value in node[7:]:
        # Against the RFC, but met: the whole field as one string.
        if isinstance(value, bytes) and (match := _RAW_FILENAME.search(value)) is not None:
            return {"filename": match[1].decode("latin-1")}
        if isinstance(value, list) and len(value) >= 2 and isinstance(value[0], bytes):
            params = _params(value[1])
            if any(key.startswith("filename") for key in params):
                return params
    return {}


def _file_name(params: dict[str, str]) -> str:
    """`name` or `filename`: plain, in pieces or with a charset (RFC 2231), or as an encoded word."""
    for key in ("filename", "name"):
        if key in params:
            return _decoded_words(params[key])
        if f"{key}*" in params:
            return _extended(params[f"{key}*"])
        pieces = []
        for index in range(100):
            plain, coded = params.get(f"{key}*{index}"), params.get(f"{key}*{index}*")
            if plain is None and coded is None:
                break
            pieces.append(plain if plain is not None else coded or "")
        if pieces:
            return _extended("".join(pieces))
    return ""


def _extended(text: str) -> str:
    """Percent-decoding of RFC 2231; only the end of the name matters, and that is ASCII in any charset."""
    return unquote_to_bytes(text.rpartition("'")[2]).decode("latin-1")


def _decoded_words(text: str) -> str:
    if "=?" not in text or len(text) > 2000:
        return text
    try:
        pieces = decode_header(text)
    except (MessageError, ValueError):
        return text  # broken base64: the name as it stands
    return "".join(piece if isinstance(piece, str) else piece.decode("latin-1") for piece, _ in pieces)
