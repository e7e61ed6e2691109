"""What a FETCH answer says: its items, by name (RFC 3501, 7.4.2). Pure.

Answers are hostile: depth and size are bounded, and what does not parse is `MalformedError`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.edges.imap_wire import Response

MAX_DEPTH = 100
MAX_TOKENS = 20_000

Item = bytes | None | list["Item"]


class MalformedError(Exception):
    """The server's answer is not of the protocol, or larger than any honest one."""


_TOKEN = re.compile(
    rb"""\s*+(?:
        (?P<open>\() | (?P<close>\))
      | "(?P<quoted>(?:[^"\\]|\\.)*+)"
      | (?P<literal>~?\{\d+\}\r\n\Z)
      | (?P<atom>(?:[^\s()"{\[]|\[[^\]]*+\])++)
    )""",
    re.VERBOSE | re.DOTALL,
)
_UID = re.compile(rb"\* \d+ FETCH \(UID (\d+) |[ ]UID (\d+)\)\r\n\Z")


def items(response: Response) -> dict[bytes, Item]:
    """The items of one `* n FETCH (…)`, names in upper case; empty for any other response.

    Raises MalformedError.
    """
    sequence, _, rest = response[0][2:].partition(b" ")
    if not sequence.isdigit() or rest[:6].upper() != b"FETCH ":
        return {}
    return pairs(values([rest[6:], *response[1:]]))


def pairs(found: Sequence[Item]) -> dict[bytes, Item]:
    """A parenthesised list of names and values, names in upper case; empty for anything else."""
    inside = found[0] if found and isinstance(found[0], list) else []
    both = zip(inside[::2], inside[1::2], strict=False)
    return {name.upper(): value for name, value in both if isinstance(name, bytes)}


def values(pieces: Sequence[bytes]) -> list[Item]:
    """Parenthesised lists, strings, literals and atoms. Atoms and strings look the same; NIL is None."""
    top: list[Item] = []
    open_lists = [top]
    tokens = 0
    for index in range(0, len(pieces), 2):
        line, position = pieces[index], 0
        while (match := _TOKEN.match(line, position)) is not None:
            position = match.end()
            tokens += 1
            if tokens > MAX_TOKENS:
                raise MalformedError("too many tokens")
            kind, text = match.lastgroup, match[match.lastgroup or 0]
            if kind == "open":
                deeper: list[Item] = []
                open_lists[-1].append(deeper)
                open_lists.append(deeper)
                if len(open_lists) > MAX_DEPTH:
                    raise MalformedError("nested too deeply")
            elif kind == "close":
                if len(open_lists) == 1:
                    raise MalformedError("a list ends that never began")
                open_lists.pop()
            elif kind == "quoted":
                open_lists[-1].append(re.sub(rb"\\(.)", rb"\1", text, flags=re.DOTALL))
            elif kind == "literal":
                if index + 1 >= len(pieces):
                    raise MalformedError("a literal without its bytes")
                open_lists[-1].append(pieces[index + 1])
            else:
                open_lists[-1].append(None if text.upper() == b"NIL" else text)
        if line[position:].strip():
            raise MalformedError("something that is no token")
    if len(open_lists) != 1:
        raise MalformedError("a list without an end")
    return top


def number(found: dict[bytes, Item], name: bytes) -> int | None:
    """An item that is a number."""
    value = found.get(name)
    return int(value) if isinstance(value, bytes) and value.isdigit() and len(value) <= 20 else None


def is_draft(found: dict[bytes, Item]) -> bool:
    """Whether the FLAGS among the items say that it is still being written (RFC 3501, 2.3.2)."""
    flags = found.get(b"FLAGS")
    return isinstance(flags, list) and any(isinstance(each, bytes) and each.lower() == b"\\draft" for each in flags)


def body(found: dict[bytes, Item], section: str = "") -> bytes | None:
    """The bytes of `BODY[section]`, however the server repeats the section and an offset."""
    wanted = b"BODY[" + section.encode("ascii").upper()
    for name, value in found.items():
        if name.startswith(wanted) and (not section or name[len(wanted) : len(wanted) + 1] in (b"]", b" ")):
            return value if isinstance(value, bytes) else b""
    return None


def uid_of(response: Response) -> int | None:
    """The UID of an answer whose other items cannot be parsed."""
    match = _UID.match(response[0]) or _UID.search(response[-1])
    return int(match[1] or match[2]) if match else None
