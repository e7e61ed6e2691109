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

from agent.understand.calendars import zone_rules
from agent.understand.mail import charsets


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
_MAX_PARAMETERS = 200
_WANTED = {
    "UID", "SEQUENCE", "DTSTAMP", "RECURRENCE-ID", "STATUS", "DTSTART", "DTEND", "DURATION", "SUMMARY",
    "DESCRIPTION", "X-ALT-DESC", "LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "ORGANIZER", "ATTENDEE",
    "RRULE", "RDATE",
}  # fmt: skip
THEIR_PEOPLE = re.compile(r"X-(?:[A-Z0-9]+-){0,6}(?:INTERVIEWERS?|STAFF|HOST|PANELL?ISTS?|ASSESSORS?)$")
THEIR_JOB = re.compile(
    r"X-(?:[A-Z0-9]+-){0,6}(?:JOB(?:-?(?:TITLE|NAME))?|POSITION(?:-TITLE)?|REQUISITION(?:-TITLE)?|VACANCY)$"
)
"""Properties by which scheduling programs name whom one meets, and the job (RFC 5545, 3.8.8.2)."""
_BEGINS = re.compile(rb"BEGIN[ \t]{0,9}:[ \t]{0,9}V(?:CALENDAR|EVENT|TIMEZONE)", re.IGNORECASE)
_ENDS = re.compile(rb"END[ \t]{0,9}:[ \t]{0,9}V(?:CALENDAR|EVENT|TIMEZONE)", re.IGNORECASE)
_EVENT_BEGINS = re.compile(rb"\nBEGIN[ \t]{0,9}:[ \t]{0,9}VEVENT", re.IGNORECASE)
_JOINT = re.compile(rb"(END:V(?:CALENDAR|EVENT|TIMEZONE|ALARM))(?=(?:BEGIN|END):)", re.IGNORECASE)
"""Where pieces were put together of which the first had no newline at its end."""
_NAME = re.compile(r"\s*(?:[A-Za-z0-9-]{1,40}\.)?([A-Za-z0-9-]{1,60})(?=[\s:;]|$)")
_TIMES = {"DTSTART", "DTEND", "RECURRENCE-ID", "DTSTAMP"}
_PEOPLE = {"ATTENDEE", "ORGANIZER"}


Line = tuple[str, str]
"""The upper-case name of a content line, and the line."""


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
    zones: list[zone_rules.Definition] = field(default_factory=list)
    events: list[list[Line]] = field(default_factory=list)


def lines(data: bytes, limits: Limits = IN_MAIL) -> list[str]:
    """Unfolded content lines (RFC 5545, 3.1), inside all limits; folds inside a character are mended first."""
    data = _utf8(data, limits.size)
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    data = data.replace(b"\xef\xbb\xbf", b"")  # marks of UTF-8, also inside, as where files were put together
    margin = re.search(rb"^([ \t]{1,40})BEGIN:V(?:CALENDAR|EVENT)", data, re.MULTILINE | re.IGNORECASE)
    if margin and b"\nBEGIN:V" not in b"\n" + data[:_HEAD]:  # all of it is indented, as in a document: no folding
        data = data.replace(b"\n" + margin[1], b"\n")
    # Blank lines are nothing; some programs put one after each line, also between the parts of a folded one.
    data = re.sub(rb"\n[ \t]*(?=\n)", b"", data)
    data = _JOINT.sub(rb"\1\n", data.replace(b"\n ", b"").replace(b"\n\t", b""))
    begins = _BEGINS.search(data)
    if begins is None:
        return []
    last = max((found.end() for found in _ENDS.finditer(data, begins.end())), default=len(data))
    if not _EVENT_BEGINS.search(data, last):  # else the last event is cut off, and is one all the same
        data = data[:last]
    text = _text(data[begins.start() :])
    found = (line[:_MAX_LINE] for line in text.split("\n")[: limits.lines])
    return [line for line in _unbroken(found) if line.strip()]


def _text(data: bytes) -> str:
    """A calendar is UTF-8 (RFC 5545, 3.1.4). Lines that are not (as where two files were put together) are read
    together in one other charset; after an ESC stand Japanese ones that are ASCII to look at."""
    japanese = b"\x1b$" in data
    if not japanese and (whole := _in_utf8(data)) is not None:
        return whole
    raw = data.split(b"\n")
    texts = [None if japanese and b"\x1b" in line else _in_utf8(line) for line in raw]
    others = [number for number, text in enumerate(texts) if text is None]
    told = charsets.decode(b"\n".join(raw[number] for number in others)).split("\n")
    for number, text in zip(others, told, strict=False):
        texts[number] = text
    return "\n".join(text or "" for text in texts)


def _in_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _utf8(data: bytes, size: int) -> bytes:
    """UTF-16 is told by its mark, or by the zero bytes of its first letters."""
    head = data[:64]
    if head[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        return data[: size * 4].decode("utf-32", "replace").encode()
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
    """Lines sorted into calendars, those without events too; alarms and other components are left out."""
    found = [Calendar()]
    path: list[str] = []
    block: list[Line] = []
    counts: Counter[str] = Counter()
    guests = events = 0
    for line in lines:
        name = name_of(line)
        if name == "ATTENDEE":
            guests += 1
            if guests > limits.guests:
                continue
        if name == "BEGIN":
            kind = _kind(line)
            if kind == "VCALENDAR":
                _close(found[-1], path, block)
                found.append(Calendar())
                path, block = [], []
            elif kind in {"VEVENT", "VTIMEZONE"}:
                # A VEVENT that was never closed ends where the next begins.
                _close(found[-1], path, block)
                path, block, counts = [kind], [], Counter()
                events += kind == "VEVENT"
                if events > limits.events:
                    path = []
                    break
            else:
                path.append(kind)
                block.append((name, line))
        elif name == "END":
            kind = _kind(line)
            if kind in {"VEVENT", "VTIMEZONE", "VCALENDAR"}:
                _close(found[-1], path, block)
                path, block = [], []
            else:
                block.append((name, line))
                if path and path[-1] == kind:
                    path.pop()
        elif not path:
            if name == "METHOD":
                found[-1].method = line.partition(":")[2].strip().upper()
        elif path == ["VEVENT"]:
            if _is_wanted(name):
                counts[name] += 1
                if counts[name] <= (MAX_ATTENDEES + 1 if name == "ATTENDEE" else _MAX_REPEATS):
                    block.append((name, line))
        elif path[0] == "VTIMEZONE":
            block.append((name, line))
    _close(found[-1], path, block)
    return found


def _is_wanted(name: str) -> bool:
    return name in _WANTED or bool(name.startswith("X-") and (THEIR_PEOPLE.match(name) or THEIR_JOB.match(name)))


def _kind(line: str) -> str:
    """What a BEGIN or END is of."""
    return line.partition(":")[2].strip().upper()


def _close(calendar: Calendar, path: Sequence[str], block: list[Line]) -> None:
    if path[:1] == ["VEVENT"]:
        calendar.events.append([(name, line) for name, line in block if _is_wanted(name)])
    elif path[:1] == ["VTIMEZONE"] and len(calendar.zones) < _MAX_ZONES:
        calendar.zones.append(zone_rules.definition((name, line.partition(":")[2]) for name, line in block))


# --- one line


def name_of(line: str) -> str:
    """The property name of a content line, in upper case, without a group; '' where there is none."""
    found = _NAME.match(line)
    return found[1].upper() if found else ""


def split(name: str, line: str) -> Property:
    """A content line (RFC 5545, 3.1) of that name taken apart, however its writer forgot the quotes."""
    cut = _value_at(name, line)
    head, value = line[:cut], line[cut + 1 :].strip()
    if ";" not in head:
        return Property(name, {}, value)
    if head.count('"') % 2:
        head = head.replace('"', "")
    params: dict[str, str] = {}
    last = ""
    for piece in _PARAMETERS.findall(head)[:_MAX_PARAMETERS]:
        key, equals, written = piece.partition("=")
        if equals and _KEY.fullmatch(key):
            last = key.strip().upper()
            params.setdefault(last, written.strip())
        elif key.strip().upper() in _ENCODINGS:
            params.setdefault("ENCODING", key.strip())  # vCalendar 1.0 needs no name for it
        elif last and key.strip() and '"' not in params[last]:
            params[last] += ";" + piece  # `CN=Doe; Jane`
    params = {key: _unquoted(written) for key, written in params.items()}
    if params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        value = re.sub(r"=(?![0-9A-Fa-f]{2})", "", value)  # a soft line break that was unfolded
        written_bytes = binascii.a2b_qp(value.encode("utf-8", "replace"))
        value = charsets.decode(written_bytes, params.get("CHARSET"))
    return Property(name, params, value)


_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}
_PARAMETERS = re.compile(r';((?:"[^"]*"|[^";])*)')
_KEY = re.compile(r"\s*[A-Za-z0-9-]{1,60}\s*")
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
    if "^" not in plain:
        return plain
    return re.sub(r"\^(['n^])", lambda found: {"'": '"', "n": " ", "^": "^"}[found[1]], plain)
