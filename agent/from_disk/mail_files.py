"""Paths -> the bytes of each mail and calendar there, for `inspect` and `simulate`. Reads only.

Only what is needed to tell one message from the next is looked at; nothing is understood here. Memory is bounded
by one message, whatever the size of an mbox. What cannot be read is a `Source` that says so, never an exception;
only a path that does not exist is the user's mistake.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from agent.errors import UsageError
from agent.understand.calendars.calendar_lines import ON_FILE
from agent.understand.message import MAX_BYTES

MAX_DATA = MAX_BYTES + 1
"""Bytes kept of one message: one more than the reader takes, so that it says itself that the end is missing."""
MAX_DEPTH = 40
_HEAD = 64 * 1024
_BLOCK = 1024 * 1024

_MAIL_SUFFIXES = frozenset({".eml", ".emlx", ".mbox", ".mbx"})
_CALENDAR_SUFFIXES = frozenset({".ics", ".ical", ".icalendar", ".vcs"})
# `INBOX.2024` and the `:2,S` of a Maildir are no suffixes.
_SUFFIX = re.compile(r"\.[a-z][a-z0-9]{0,15}")

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how Outlook's .msg begins, and older Office files ([MS-CFB], 2.2)
_OUTLOOK = (
    "It is in Outlook's own binary format (.msg), which is not read: save it as .eml (Outlook on the web and the new "
    "Outlook offer EML when they save a mail; of the old one drag it into Thunderbird and save it there)."
)
# Apple Mail's .emlx: the length of the mail in a line of its own, the mail, a property list.
_EMLX = re.compile(rb"(\d{1,9})[ \t]{0,20}\r?\n(?=[!-9;-~]{1,100}[ \t]*:)")

_FIELD = rb"[!-9;-~]{1,100}[ \t]*:"
_FIRST = re.compile(rb"From [^\n]{0,600}(?=\n(?:>From |" + _FIELD + rb"))")
_SEPARATOR = re.compile(rb"\n" + _FIRST.pattern)
_LONGEST_SEPARATOR = 1000
# What a `From ` line ends in: asctime as RFC 4155 has it, or another date with a clock; or an address alone.
_DAY = re.compile(rb"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|\b\d{4}-\d\d-\d\d")
_CLOCK = re.compile(rb"\d:\d\d")
_ADDRESS_ALONE = re.compile(rb"\nFrom <?[^\s@]+@[^\s@]+\s*")

_QUOTED_LINES = re.compile(rb"(?:^>[^\n]*(?:\n|\Z))+", re.MULTILINE)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_QUOTED_TWICE = re.compile(rb"^>(>+From )", re.MULTILINE)

_FIELD_NAME = re.compile(rb"^([!-9;-~]{1,100})[ \t]*:", re.MULTILINE)
_MAIL_FIELDS = frozenset({
    b"to", b"cc", b"date", b"subject", b"received", b"message-id", b"return-path", b"delivered-to", b"mime-version",
    b"reply-to",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Source:
    """One message, or one calendar that came without a mail.

    `file` is the path as found, `index` the place in an mbox (from 0), else 0. `data` holds at most MAX_DATA
    bytes, of a calendar 20 MB. `problem` is a sentence where nothing could be read; `data` is empty then.
    """

    file: str
    index: int
    data: bytes
    kind: Literal["message", "calendar"]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A file to be read, of `size` bytes. `sure`: it is mail by its name or the user's word, whatever it holds;
    else it is left out unless it looks like mail."""

    path: Path
    size: int
    sure: bool
    problem: str = ""


def walk(paths: Sequence[Path]) -> Iterator[Source]:
    """Every message and calendar at and below these paths, folders sorted by name.

    Raises UsageError at once, before anything is read, where a path does not exist.
    """
    places = find(paths)
    return (source for place in places for source in read(place))


def find(paths: Sequence[Path]) -> list[Place]:
    """The files that `walk` reads. Raises UsageError with every path that does not exist."""
    places: list[Place] = []
    missing: list[str] = []
    for path in paths:
        try:
            status = path.stat()
        except (FileNotFoundError, NotADirectoryError):
            missing.append(str(path))
        except OSError as error:
            places.append(_unreadable(path, error))
        else:
            if stat.S_ISDIR(status.st_mode):
                places.extend(_below(path, {(status.st_dev, status.st_ino)}, 0))
            else:
                # Also a pipe, as the shell's <(…) makes them: whoever names it wants it read.
                places.append(Place(path, status.st_size, sure=True))
    if missing:
        raise UsageError(f"there is nothing at {', '.join(missing)}")
    return places


def read(place: Place) -> Iterator[Source]:
    """The messages or the calendar in one file, one at a time. Never raises for what is in it."""
    index = 0
    problem = place.problem
    if not problem:
        try:
            with place.path.open("rb") as stream:
                for source in _sources(stream, place):
                    yield source
                    index = source.index + 1
        except OSError as error:
            problem = _sentence(error)
    if problem:
        yield Source(str(place.path), index, b"", "message", problem)


# --- folders


def _below(folder: Path, seen: set[tuple[int, int]], depth: int) -> Iterator[Place]:
    """The files below a folder; `seen` are the folders entered so far, so that a link cannot lead in circles."""
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(folder, error)
        return
    is_maildir = {"cur", "new"} <= {entry.name for entry in entries}
    holds_messages = folder.name in {"cur", "new"} and _is_maildir(folder.parent)
    for entry in entries:
        path = folder / entry.name
        hidden = entry.name.startswith(".")
        try:
            status = entry.stat()
        except OSError as error:
            if not hidden and (holds_messages or _suffix(path) in _MAIL_SUFFIXES | _CALENDAR_SUFFIXES):
                yield _unreadable(path, error)
            continue
        if stat.S_ISDIR(status.st_mode):
            # The subfolders of a Maildir are hidden (Maildir++: `.Sent`); its tmp is what is not delivered yet.
            if (is_maildir and entry.name == "tmp") or (hidden and not (is_maildir and _is_maildir(path))):
                continue
            identity = (status.st_dev, status.st_ino)
            if identity in seen:
                continue
            seen.add(identity)
            if depth == MAX_DEPTH:
                yield Place(path, 0, sure=True, problem=f"Folders deeper than {MAX_DEPTH} are not walked.")
            else:
                yield from _below(path, seen, depth + 1)
        elif stat.S_ISREG(status.st_mode) and not hidden:
            suffix = _suffix(path)
            sure = holds_messages or suffix in _MAIL_SUFFIXES or suffix in _CALENDAR_SUFFIXES
            if sure or not suffix:
                yield Place(path, status.st_size, sure=sure)


def _is_maildir(folder: Path) -> bool:
    try:
        return (folder / "cur").is_dir() and (folder / "new").is_dir()
    except OSError:
        return False  # a folder that may not be entered is none for us


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    return suffix if _SUFFIX.fullmatch(suffix) else ""


def _unreadable(path: Path, error: OSError) -> Place:
    return Place(path, 0, sure=True, problem=_sentence(error))


def _sentence(error: OSError) -> str:
    return f"It cannot be read: {error.strerror or type(error).__name__}."


# --- one file


def _sources(stream: BinaryIO, place: Place) -> Iterator[Source]:
    """What a file holds is told by its beginning; a suffix decides only where that says nothing."""
    file, suffix = str(place.path), _suffix(place.path)
    head = stream.read(_HEAD)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    kind: Literal["message", "calendar"] = "message"
    if suffix in _CALENDAR_SUFFIXES or _begins_calendar(head):
        kind = "calendar"
    elif first := _FIRST.match(start):
        for index, data in enumerate(_messages(stream, start[first.end() :])):
            yield Source(file, index, _unquoted(data), "message")
        return
    elif start.startswith(_OLE) and (place.sure or suffix == ".msg"):
        yield Source(file, 0, b"", kind, _OUTLOOK)
        return
    elif suffix == ".emlx" and (length := _EMLX.match(start)):
        mail = start[length.end() :] + stream.read(MAX_DATA)
        yield Source(file, 0, mail[: min(int(length[1]), MAX_DATA)], kind)
        return
    elif (suffix in {".mbox", ".mbx"} and not start) or not (place.sure or _looks_like_mail(start)):
        return  # an empty mbox holds no message; a file of another sort in a folder is none of ours
    most = ON_FILE.size if kind == "calendar" else MAX_DATA
    yield Source(file, 0, head + stream.read(most - len(head)), kind)


def _begins_calendar(head: bytes) -> bool:
    # Without its zero bytes and marks, UTF-16 is told like UTF-8.
    plain = head[:80].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return plain.upper().startswith(b"BEGIN:VCALENDAR")


def _looks_like_mail(start: bytes) -> bool:
    """Does it begin with a header block that names who wrote, and something else that only mail has."""
    header = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    names = {name.lower() for name in _FIELD_NAME.findall(header)}
    return _FIELD_NAME.match(header) is not None and b"from" in names and bool(names & _MAIL_FIELDS)


# --- mbox


def _messages(stream: BinaryIO, buffer: bytes) -> Iterator[bytes]:
    """The messages of an mbox (RFC 4155) after its first `From ` line; each cut to MAX_DATA.

    A `From ` line parts two messages only if it ends like one and a header follows: writers forget to quote.
    """
    message = bytearray()
    while True:
        block = stream.read(_BLOCK)
        buffer += block
        # A separator that the end of the block may have cut is left for the next round.
        end = len(buffer) - _LONGEST_SEPARATOR if block else len(buffer)
        done = 0
        for found in _SEPARATOR.finditer(buffer):
            if found.start() >= end:
                break
            if _separates(found[0]):
                _append(message, buffer, done, found.start())
                yield _whole(message)
                message.clear()
                done = found.end()
        rest = max(done, end)
        _append(message, buffer, done, rest)
        buffer = buffer[rest:]
        if not block:
            break
    yield _whole(message)


def _append(message: bytearray, buffer: bytes, begin: int, end: int) -> None:
    message += buffer[begin : min(end, begin + MAX_DATA + 2 - len(message))]


def _whole(message: bytearray) -> bytes:
    """Without what is left of the `From ` line, its newline."""
    return bytes(message).lstrip(b"\r\n")[:MAX_DATA]


def _separates(line: bytes) -> bool:
    return bool((_DAY.search(line) and _CLOCK.search(line)) or _ADDRESS_ALONE.fullmatch(line))


def _unquoted(data: bytes) -> bytes:
    """`>From ` as it was written. Among other lines that begin with > it is somebody's quote and stays one: writers
    that quote only `From ` cannot tell, and a quote must never become the words of the one who quotes."""
    if b"\n>" not in data:
        return data

    def lines(found: re.Match[bytes]) -> bytes:
        block = found[0]
        alone = all(line.lstrip(b">").startswith(b"From ") for line in block.splitlines())
        return (_QUOTED_FROM if alone else _QUOTED_TWICE).sub(rb"\1", block)

    return _QUOTED_LINES.sub(lines, data)
