"""The bytes of a calendar -> content lines (RFC 5545, 3.1), sorted by VEVENT, and mended. Pure; plain text work.

Everything hostile about size and shape ends here: 2 MB, 60,000 lines, 100,000 characters a line, 500 events.
An event that is broken is kept apart from its neighbours. May not interpret a value.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from agent.understand import zones

MAX_BYTES = 2_000_000
MAX_EVENTS = 500
MAX_ATTENDEES = 300
ZONE_PARAM = "X-ZONE-NAME"
"""What TZID is called before icalendar sees a line."""
_MAX_LINE = 100_000
_MAX_LINES = 60_000
_MAX_ZONES = 50
_MAX_REPEATS = 20
_MAX_GUESTS = 5000  # of all events together: each costs as much as a small event
_WANTED = {
    "UID", "SEQUENCE", "DTSTAMP", "RECURRENCE-ID", "STATUS", "DTSTART", "DTEND", "DURATION", "SUMMARY",
    "DESCRIPTION", "X-ALT-DESC", "LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "ORGANIZER", "ATTENDEE",
    "RRULE", "RDATE",
}  # fmt: skip


@dataclass(slots=True)
class Calendar:
    """A VCALENDAR taken apart into lines; events outside of any stand in one of their own."""

    method: str = ""
    zones: list[zones.Definition] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)


def lines(data: bytes) -> list[str]:
    """Unfolded content lines (RFC 5545, 3.1), inside all limits; folds inside a character are mended first."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data[: MAX_BYTES * 2].decode("utf-16", "replace").encode()
    upper = data[:MAX_BYTES].upper()
    first = upper.find(b"BEGIN:VCALENDAR")
    if first < 0:
        first = upper.find(b"BEGIN:VEVENT")
    if first < 0:
        return []
    last = max(upper.rfind(b"END:VCALENDAR"), upper.rfind(b"END:VEVENT"))
    data = data[first : last + len(b"END:VCALENDAR")] if last > first else data[first:MAX_BYTES]
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    data = data.replace(b"\n ", b"").replace(b"\n\t", b"")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("windows-1252", "replace")
    return [line[:_MAX_LINE] for line in text.split("\n")[:_MAX_LINES] if line.strip()]


def calendars(lines: Sequence[str]) -> list[Calendar]:
    """Lines sorted into calendars; alarms and other components are left out."""
    found = [Calendar()]
    path: list[str] = []
    block: list[str] = []
    guests = 0
    for line in lines:
        name, value = name_of(line), line.partition(":")[2].strip()
        if name == "ATTENDEE":
            guests += 1
            if guests > _MAX_GUESTS:
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
    if path[:1] == ["VEVENT"] and len(calendar.events) < MAX_EVENTS:
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


def name_of(line: str) -> str:
    """The property name of a content line, in upper case; '' where there is none."""
    found = re.match(r"\s*([A-Za-z0-9-]{1,60})", line)
    return found[1].upper() if found else ""


def mended(line: str) -> str:
    """`CN=Name: HR:mailto:x` with its name in quotes; the address follows the last `mailto:`."""
    cut = line.lower().rfind("mailto:")
    if cut < 0:
        return line
    params, address = line[:cut].rstrip(": "), line[cut:]
    if params.count('"') % 2 or '"' not in params:
        params = params.replace('"', "")
        params = re.sub(r"(;\s*CN=)(.*?)(?=;\s*[A-Za-z-]+=|$)", _quote, params, count=1, flags=re.IGNORECASE)
    return f"{params}:{address}"


def renamed_zone(line: str) -> str:
    """TZID under the name ZONE_PARAM, quoted: a zone's display name holds colons and commas."""
    line = re.sub(r";\s*TZID\s*=", f";{ZONE_PARAM}=", line, count=1, flags=re.IGNORECASE)
    found = re.match(rf"([^;:]*(?:;VALUE=[A-Z-]+)?;{ZONE_PARAM}=)([^\"]*?)((?:;VALUE=[A-Z-]+)?:[^:]*)$", line)
    return f'{found[1]}"{found[2]}"{found[3]}' if found else line


def _quote(found: re.Match[str]) -> str:
    return f'{found[1]}"{found[2].strip()}"'
