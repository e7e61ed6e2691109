"""The bytes of a calendar -> content lines (RFC 5545, 3.1), sorted by VEVENT -> properties. Pure; plain text work.

Everything hostile about size and shape ends here: bytes, lines, events, attendees. A line is split as its writer
meant it, also where a parameter that should be in quotes is not; an event that is broken is kept apart from its
neighbours. May not interpret a value.
"""

from __future__ import annotations

import binascii
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agent.understand import charsets, zones


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a calendar is read: bytes, unfolded lines, events, and attendees of all events together."""

    size: int
    lines: int
    events: int
    guests: int


IN_MAIL = Limits(2_000_000, 60_000, 500, 5_000)
"""Of a calendar that anybody may have sent."""
ON_FILE = Limits(20_000_000, 1_000_000, 20_000, 100_000)
"""Of a calendar that the owner keeps or names: years of it."""
MAX_ATTENDEES = 1_000
_MAX_LINE = 100_000
_HEAD = 65_536
_MAX_ZONES = 200
_MAX_REPEATS = 20
_WANTED = {
    "UID", "SEQUENCE", "DTSTAMP", "RECURRENCE-ID", "STATUS", "DTSTART", "DTEND", "DURATION", "SUMMARY",
    "DESCRIPTION", "X-ALT-DESC", "LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "ORGANIZER", "ATTENDEE",
    "RRULE", "RDATE",
}  # fmt: skip
_TIMES = {"DTSTART", "DTEND", "RECURRENCE-ID", "DTSTAMP"}
_PEOPLE = {"ATTENDEE", "ORGANIZER"}


@dataclass(frozen=True, slots=True)
class Property:
    """A content line: NAME, its parameters by upper-case name without quotes, the value as written."""

    name: str
    params: dict[str, str]
    value: str


@dataclass(slots=True)
class Calendar:
    """A VCALENDAR taken apart into lines; events outside of any stand in one of their own."""

    method: str = ""
    zones: list[zones.Definition] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)


def lines(data: bytes, limits: Limits = IN_MAIL) -> list[str]:
    """Unfolded content lines (RFC 5545, 3.1), inside all limits; folds inside a character are mended first."""
    data = _utf8(data, limits.size)
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    margin = re.search(rb"^([ \t]{1,40})BEGIN:V(?:CALENDAR|EVENT)", data, re.MULTILINE | re.IGNORECASE)
    if margin and b"\nBEGIN:V" not in b"\n" + data[:_HEAD]:  # all of it is indented, as in a document: no folding
        data = data.replace(b"\n" + margin[1], b"\n")
    # Blank lines are nothing; some programs put one after each line, also between the parts of a folded one.
    data = re.sub(rb"\n[ \t]*(?=\n)", b"", data)
    data = data.replace(b"\n ", b"").replace(b"\n\t", b"")
    upper = data.upper()
    first = upper.find(b"BEGIN:VCALENDAR")
    if first < 0:
        first = upper.find(b"BEGIN:VEVENT")
    if first < 0:
        return []
    last = max(upper.rfind(b"END:VCALENDAR"), upper.rfind(b"END:VEVENT"))
    data = data[first : last + len(b"END:VCALENDAR")] if last > first else data[first:]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("windows-1252", "replace")
    found = (line[:_MAX_LINE] for line in text.split("\n")[: limits.lines])
    return [line for line in _unbroken(found) if line.strip()]


def _utf8(data: bytes, size: int) -> bytes:
    """UTF-16 is told by its mark, or by the zero bytes of its first letters."""
    head = data[:64]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data[: size * 2].decode("utf-16", "replace").encode()
    if b"B\0E\0G\0I\0N\0" in head:
        return data[: size * 2].decode("utf-16-le" if head.index(b"B\0E") % 2 == 0 else "utf-16-be", "replace").encode()
    if b"\0B\0E\0G\0I\0N" in head:
        return data[: size * 2].decode("utf-16-be", "replace").encode()
    return data[:size]


def _unbroken(found: Iterator[str]) -> Iterator[str]:
    """vCalendar 1.0: a quoted-printable value goes on after a line that ends in `=`."""
    for line in found:
        if line.endswith("=") and "QUOTED-PRINTABLE" in line[:300].upper():
            parts = [line]
            while parts[-1].endswith("=") and (more := next(found, None)) is not None:
                parts[-1] = parts[-1][:-1]
                parts.append(more)
            yield "".join(parts)[:_MAX_LINE]
        else:
            yield line


def calendars(lines: Sequence[str], limits: Limits = IN_MAIL) -> list[Calendar]:
    """Lines sorted into calendars; alarms and other components are left out."""
    found = [Calendar()]
    path: list[str] = []
    block: list[str] = []
    guests = events = 0
    for line in lines:
        name, value = name_of(line), line.partition(":")[2].strip()
        if name == "ATTENDEE":
            guests += 1
            if guests > limits.guests:
                continue
        if name == "BEGIN":
            kind = value.upper()
            if kind == "VCALENDAR":
                _close(found[-1], path, block)
                found.append(Calendar())
                path, block = [], []
            elif kind in {"VEVENT", "VTIMEZONE"}:
                # A VEVENT that was never closed ends where the next begins.
                _close(found[-1], path, block)
                path, block = [kind], []
                events += kind == "VEVENT"
                if events > limits.events:
                    path = []
                    break
            else:
                path.append(kind)
                block.append(line)
        elif name == "END":
            kind = value.upper()
            if kind in {"VEVENT", "VTIMEZONE", "VCALENDAR"}:
                _close(found[-1], path, block)
                path, block = [], []
            else:
                block.append(line)
                if path and path[-1] == kind:
                    path.pop()
        elif not path and name == "METHOD":
            found[-1].method = value.upper()
        elif path == ["VEVENT"] or path[:1] == ["VTIMEZONE"]:
            block.append(line)
    _close(found[-1], path, block)
    return [calendar for calendar in found if calendar.events]


def _close(calendar: Calendar, path: Sequence[str], block: list[str]) -> None:
    if path[:1] == ["VEVENT"]:
        counts: Counter[str] = Counter()
        kept: list[str] = []
        for line in block:
            name = name_of(line)
            counts[name] += 1
            if name in _WANTED and counts[name] <= (MAX_ATTENDEES + 1 if name == "ATTENDEE" else _MAX_REPEATS):
                kept.append(line)
        calendar.events.append(kept)
    elif path[:1] == ["VTIMEZONE"] and len(calendar.zones) < _MAX_ZONES:
        calendar.zones.append(zones.definition((name_of(line), line.partition(":")[2]) for line in block))


# --- one line


def name_of(line: str) -> str:
    """The property name of a content line, in upper case, without a group; '' where there is none."""
    found = re.match(r"\s*(?:[A-Za-z0-9-]{1,40}\.)?([A-Za-z0-9-]{1,60})", line)
    return found[1].upper() if found else ""


def split(line: str) -> Property:
    """A content line (RFC 5545, 3.1) taken apart, however its writer forgot the quotes."""
    name = name_of(line)
    cut = _value_at(name, line)
    head = line[:cut]
    if head.count('"') % 2:
        head = head.replace('"', "")
    params: dict[str, str] = {}
    last = ""
    for piece in re.findall(r';((?:"[^"]*"|[^";])*)', head):
        key, equals, written = piece.partition("=")
        if equals and re.fullmatch(r"\s*[A-Za-z0-9-]{1,60}\s*", key):
            last = key.strip().upper()
            params.setdefault(last, written.strip())
        elif last and key.strip() and '"' not in params[last]:
            params[last] += ";" + piece  # `CN=Doe; Jane`
    params = {key: _unquoted(written) for key, written in params.items()}
    value = line[cut + 1 :].strip()
    if params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        written_bytes = binascii.a2b_qp(value.encode("utf-8", "replace"))
        value = charsets.decode(written_bytes, params.get("CHARSET"))
    return Property(name, params, value)


_PLAIN_HEAD = re.compile(r'(?:"[^"]*"|[^":])*')
_MOMENT = re.compile(r":\s*\d{4}-?\d\d-?\d\d(?![^:]*;)")


def _value_at(name: str, line: str) -> int:
    """Where the colon before the value stands: the first outside of quotes, but for what the value tells.

    A zone's display name holds colons, and `CN=Name: HR:mailto:x` has its address after the last `mailto:`.
    """
    plain = _PLAIN_HEAD.match(line)
    cut = plain.end() if plain else len(line)
    if cut >= len(line) or line[cut] != ":":
        cut = line.find(":")  # an open quote
    if cut < 0:
        return len(line)
    if name in _TIMES:
        found = _MOMENT.search(line)
        return found.start() if found else cut
    if name in _PEOPLE:
        value = line[cut + 1 :].lstrip().lower()
        if "mailto:" in value and not value.startswith("mailto:"):
            return line.lower().rindex("mailto:") - 1
    return cut


def _unquoted(written: str) -> str:
    """Without quotes, and with RFC 6868's `^'`, `^n` and `^^` undone."""
    plain = written.replace('"', "").strip()
    return re.sub(r"\^(['n^])", lambda found: {"'": '"', "n": " ", "^": "^"}[found[1]], plain)
