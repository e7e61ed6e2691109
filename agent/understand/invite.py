"""iCalendar (RFC 5545, 5546) -> events, the way the world sends them. The one home of icalendar. Pure.

Calendars are hostile: cut to size, unfolded and split into VEVENTs here, so that one unreadable event does not
lose its neighbours. icalendar never sees a time zone (its cache is process-wide and the first definition of a
name wins): TZID goes in under another name and `zones` says what it means. May not raise on content: what is
unreadable is an event with `problems`, or nothing.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from agent.model import Address, Attendee, CalendarEvent, Message
from agent.understand import zones

MAX_BYTES = 2_000_000
MAX_EVENTS = 500
MAX_ATTENDEES = 300
MAX_TEXT = 20_000
_MAX_LINE = 100_000
_MAX_LINES = 60_000
_MAX_NESTED = 3
_DEFAULT_LENGTH = timedelta(hours=1)
_LONGEST = timedelta(days=60)
_METHODS = {"PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"}
_ZONE_PARAM = "X-ZONE-NAME"
_WANTED = {
    "UID", "SEQUENCE", "DTSTAMP", "RECURRENCE-ID", "STATUS", "DTSTART", "DTEND", "DURATION", "SUMMARY",
    "DESCRIPTION", "X-ALT-DESC", "LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "ORGANIZER", "ATTENDEE",
    "RRULE", "RDATE",
}  # fmt: skip
# Control and format characters: they hide or turn around what a person is shown (bidi, zero width).
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")


@dataclass(slots=True)
class _Calendar:
    """A VCALENDAR taken apart into lines; events outside of any stand in one of their own."""

    method: str = ""
    zones: list[zones.Definition] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)


def read(data: bytes, *, hint_method: str | None = None) -> tuple[CalendarEvent, ...]:
    """The events of one calendar part; `hint_method` is the method parameter of its Content-Type.

    Never raises on content. At most 500 events of 2 MB, 300 attendees each, texts of 20,000 characters.
    """
    events: list[CalendarEvent] = []
    for calendar in _take_apart(_lines(data)):
        method = calendar.method or (hint_method or "").upper()
        known = method if method in _METHODS else "PUBLISH"
        for block in calendar.events:
            if len(events) == MAX_EVENTS:
                return tuple(events)
            events.append(_event(block, known, calendar.zones))
    return tuple(events)


def events(message: Message) -> tuple[CalendarEvent, ...]:
    """All events of a message and of the messages forwarded in it; the same event twice is one, the richer.

    Where no ORGANIZER stands, the From of the message that carried the calendar stands in.
    """
    found: dict[tuple[str, str | None, int, str], CalendarEvent] = {}
    for event in _of(message, _MAX_NESTED):
        key = (event.uid, event.recurrence_id, event.sequence, event.method)
        bare = (*key[:3], "PUBLISH")
        if event.method == "PUBLISH":
            # An attached copy without METHOD of an event that came with one is the same event.
            key = next((k for k in found if k[:3] == key[:3]), key)
        elif bare in found:
            found[key] = found.pop(bare)
        if key in found:
            event = _richer(found[key], event)
        found[key] = event
        if len(found) >= MAX_EVENTS:
            break
    return tuple(found.values())


def _of(message: Message, depth: int) -> Iterator[CalendarEvent]:
    sender = message.sender
    for data in message.calendars:
        for event in read(data):
            yield event if event.organizer or sender is None else replace(event, organizer=sender)
    if depth:
        for nested in message.nested:
            yield from _of(nested, depth - 1)


def _richer(one: CalendarEvent, two: CalendarEvent) -> CalendarEvent:
    """The copy that says more; a METHOD is kept from whichever has one."""

    def says(event: CalendarEvent) -> tuple[int, ...]:
        texts = (event.summary, event.description, event.location, event.url)
        return (event.start is not None, len(event.attendees), sum(map(len, texts)), event.zone is not None)

    best = max((one, two), key=says)
    method = next((e.method for e in (one, two) if e.method != "PUBLISH"), "PUBLISH")
    return best if best.method == method else replace(best, method=method)


# --- bytes to blocks of lines


def _lines(data: bytes) -> list[str]:
    """Unfolded content lines (RFC 5545, 3.1), inside all limits; folds inside a character are mended first."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data[: MAX_BYTES * 2].decode("utf-16", "replace").encode()
    upper = data[: MAX_BYTES].upper()
    first = upper.find(b"BEGIN:VCALENDAR")
    if first < 0:
        first = upper.find(b"BEGIN:VEVENT")
    if first < 0:
        return []
    last = max(upper.rfind(b"END:VCALENDAR"), upper.rfind(b"END:VEVENT"))
    data = data[first : last + len(b"END:VCALENDAR")] if last > first else data[first:MAX_BYTES]
    data = re.sub(rb"\r\n|\r|\n", b"\n", data)
    data = re.sub(rb"\n[ \t]", b"", data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("windows-1252", "replace")
    return [line[:_MAX_LINE] for line in text.split("\n")[:_MAX_LINES] if line.strip()]


def _take_apart(lines: Sequence[str]) -> list[_Calendar]:
    """Lines sorted into calendars; alarms and other components are left out."""
    calendars = [_Calendar()]
    path: list[str] = []
    block: list[str] = []
    for line in lines:
        name, value = _name(line), line.partition(":")[2].strip()
        if name == "BEGIN":
            kind = value.upper()
            if kind == "VCALENDAR":
                calendars.append(_Calendar())
                path = []
            elif kind in {"VEVENT", "VTIMEZONE"}:
                # A VEVENT that was never closed ends where the next begins.
                _close(calendars[-1], path, block)
                path, block = [kind], []
            else:
                path.append(kind)
                block.append(line)
        elif name == "END":
            kind = value.upper()
            if kind in {"VEVENT", "VTIMEZONE", "VCALENDAR"}:
                _close(calendars[-1], path, block)
                path, block = [], []
            else:
                block.append(line)
                if path and path[-1] == kind:
                    path.pop()
        elif not path and name == "METHOD":
            calendars[-1].method = value.upper()
        elif path == ["VEVENT"] or path[:1] == ["VTIMEZONE"]:
            block.append(line)
    _close(calendars[-1], path, block)
    return [calendar for calendar in calendars if calendar.events]


def _close(calendar: _Calendar, path: Sequence[str], block: list[str]) -> None:
    if path[:1] == ["VEVENT"] and len(calendar.events) < MAX_EVENTS:
        calendar.events.append([line for line in block if _name(line) in _WANTED])
    elif path[:1] == ["VTIMEZONE"] and len(calendar.zones) < 50:
        calendar.zones.append(zones.definition((_name(line), line.partition(":")[2]) for line in block))


def _name(line: str) -> str:
    found = re.match(r"\s*([A-Za-z0-9-]{1,60})", line)
    return found[1].upper() if found else ""


# --- one block to an event


def _event(block: Sequence[str], method: str, definitions: Sequence[zones.Definition]) -> CalendarEvent:
    """One VEVENT; each part is read alone, and a part that cannot be read is a problem in the result."""
    problems: list[str] = []
    part = _component(block, problems)
    start, zone = _when(part, "DTSTART", definitions, problems)
    if start is None:
        problems.append("The start cannot be read.")
    end, _ = _when(part, "DTEND", definitions, problems) if "DTEND" in part else (None, None)
    again, _ = _when(part, "RECURRENCE-ID", definitions, problems) if "RECURRENCE-ID" in part else (None, None)
    stamp, _ = _when(part, "DTSTAMP", definitions, []) if "DTSTAMP" in part else (None, None)
    uid = _text(part, "UID", 1000).strip()
    if not uid:
        problems.append("There is no UID.")
        uid = "no-uid-" + hashlib.sha256("\n".join(block).encode("utf-8", "replace")).hexdigest()[:24]
    description = _readable(_text(part, "DESCRIPTION")) or _readable(_text(part, "X-ALT-DESC"))
    return CalendarEvent(
        uid=uid,
        method=method,
        sequence=_integer(part, "SEQUENCE", problems),
        dtstamp=_instant(stamp),
        recurrence_id=again.isoformat() if again else None,
        status=_text(part, "STATUS", 40).strip().upper(),
        start=start,
        end=_end(start, end, part, problems),
        zone=zone,
        summary=" ".join(_text(part, "SUMMARY", 1000).split()),
        description=description,
        location=_text(part, "LOCATION", 2000).strip(),
        url=(_text(part, "URL", 2000) or _text(part, "CONFERENCE", 2000) or _text(part, "X-GOOGLE-CONFERENCE", 2000)),
        organizer=_organizer(part),
        attendees=_attendees(part),
        recurring=_recurs(part) or again is not None,
        problems=tuple(dict.fromkeys(problems)),
    )


def _component(block: Sequence[str], problems: list[str]) -> icalendar.Event:
    """The block as icalendar reads it; TZID renamed, people's lines mended, a surplus of attendees cut off."""
    lines: list[str] = []
    attendees = 0
    for line in block:
        name = _name(line)
        if name in {"ATTENDEE", "ORGANIZER"}:
            attendees += name == "ATTENDEE"
            if attendees > MAX_ATTENDEES:
                problems.append(f"Only the first {MAX_ATTENDEES} attendees are read.")
                continue
            line = _mended(line)
        elif name in {"DTSTART", "DTEND", "RECURRENCE-ID", "DTSTAMP"}:
            line = re.sub(r";\s*TZID\s*=", f";{_ZONE_PARAM}=", line, count=1, flags=re.IGNORECASE)
            line = _quoted_zone(line)
        lines.append(line.strip())
    for attempt in (lines, [line for line in lines if re.match(r"[A-Za-z0-9-]+[;:]", line)]):
        data = "\r\n".join(["BEGIN:VEVENT", *attempt, "END:VEVENT", ""]).encode("utf-8", "replace")
        icalendar.use_zoneinfo()  # empties the zone cache, which outlives a parse
        try:
            part = icalendar.Event.from_ical(data)
        except Exception as error:  # icalendar raises many kinds; whatever it is, this event alone is the worse for it
            problems.append(f"The event cannot be read as a whole ({type(error).__name__}).")
        else:
            if isinstance(part, icalendar.Event):
                return part
    return icalendar.Event()


def _mended(line: str) -> str:
    """`CN=Name: HR:mailto:x` with its name in quotes; the address follows the last `mailto:`."""
    cut = line.lower().rfind("mailto:")
    if cut < 0:
        return line
    params, address = line[:cut].rstrip(": "), line[cut:]
    if params.count('"') % 2 or '"' not in params:
        params = params.replace('"', "")
        params = re.sub(r"(;\s*CN=)(.*?)(?=;\s*[A-Za-z-]+=|$)", _quote, params, count=1, flags=re.IGNORECASE)
    return f"{params}:{address}"


def _quoted_zone(line: str) -> str:
    """A zone's display name holds colons and commas, and is not always quoted."""
    found = re.match(rf"([^;:]*(?:;VALUE=[A-Z-]+)?;{_ZONE_PARAM}=)([^\"]*?)((?:;VALUE=[A-Z-]+)?:[^:]*)$", line)
    return f'{found[1]}"{found[2]}"{found[3]}' if found else line


def _quote(found: re.Match[str]) -> str:
    return f'{found[1]}"{found[2].strip()}"'


def _first(part: icalendar.Event, name: str) -> Any:
    value = part.get(name)
    return value[0] if isinstance(value, list) and value else value


def _text(part: icalendar.Event, name: str, limit: int = MAX_TEXT) -> str:
    """A text value without escapes and unseen characters."""
    value = str(_first(part, name) or "")[: limit * 2]
    value = re.sub(r"\\([nN,;:\\\"])", lambda m: "\n" if m[1] in "nN" else m[1], value)
    return _UNSEEN.sub("", value.replace("\r\n", "\n"))[:limit]


def _readable(text: str) -> str:
    """A description that is HTML, as Google and Outlook write it, in plain lines."""
    if re.search(r"<(?:br|p|div|li|ul|b|a|span|html)\b[^<>]{0,500}>", text, re.IGNORECASE):
        text = re.sub(r"<(?:script|style|head)\b[^<>]*>.*?</(?:script|style|head)>", "", text, flags=re.IGNORECASE | re.DOTALL)
        text = re.sub(r"<li\b[^<>]*>", "\n- ", text, flags=re.IGNORECASE)
        text = re.sub(r"<(?:br|/?p|/?div|/?tr|/?ul|/?ol|/?h\d)\b[^<>]*>", "\n", text, flags=re.IGNORECASE)
        text = _UNSEEN.sub("", html.unescape(re.sub(r"<[^<>]*>", "", text)))
    text = text.replace("\xa0", " ")
    return re.sub(r"\n\s*\n\s*", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip()


# --- times


def _when(
    part: icalendar.Event, name: str, definitions: Sequence[zones.Definition], problems: list[str]
) -> tuple[datetime | date | None, str | None]:
    """The moment a property names, and its IANA zone. Years outside 1970…2200 are nobody's appointment."""
    value = _first(part, name)
    if value is None:
        return None, None
    try:
        moment: object = value.dt
        tzid = str(value.params.get(_ZONE_PARAM, "")).strip()
    except Exception:  # a broken property raises on any access; the lenient reading below takes over
        moment = _loose(str(value))
        found = re.search(rf'{_ZONE_PARAM}="?([^":]+)', str(getattr(value, "params", "")))
        tzid = found[1] if found else ""
    if not isinstance(moment, date) or not 1970 <= moment.year <= 2200:
        problems.append(f"{name} is no date this century.")
        return None, None
    if not isinstance(moment, datetime):
        return moment, None
    if not tzid:
        return moment, None
    zone = zones.resolve(tzid, windows=WINDOWS_TO_OLSON, definitions=definitions)
    if moment.tzinfo is not None:
        # "…Z" with a TZID is UTC (RFC 5545, 3.2.19: TZID must not be applied to it); the zone tells the place.
        return (moment.astimezone(zone.info) if zone.info else moment), zone.name
    placed = zone.at(moment)
    if placed is None:
        problems.append("The time zone is not known: the time is taken as local.")
        return moment, None
    return placed, zone.name


def _loose(text: str) -> datetime | date | None:
    """A date-time that is nearly one: without seconds, with dashes and colons, with an offset."""
    found = re.search(
        r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?", text[:200]
    )
    if not found:
        return None
    year, month, day = (int(part) for part in found.groups()[:3])
    try:
        if found[4] is None:
            return date(year, month, day)
        moment = datetime(year, month, day, int(found[4]), int(found[5]), int(found[6] or 0))  # noqa: DTZ001
        return datetime.fromisoformat(moment.isoformat() + found[7].replace("Z", "+00:00")) if found[7] else moment
    except ValueError:
        return None


def _end(
    start: datetime | date | None, end: datetime | date | None, part: icalendar.Event, problems: list[str]
) -> datetime | date | None:
    """DTEND, else DTSTART + DURATION, else an hour or a day. Before the start or after two months: no end."""
    if start is None:
        return end
    if end is not None and isinstance(start, datetime) is isinstance(end, datetime):
        length = _length(start, end)
        if length is not None and timedelta(0) < length <= _LONGEST:
            return end
        problems.append("The end does not fit the start: a usual length is taken.")
    try:
        duration = _first(part, "DURATION").dt
    except Exception:  # absent or broken alike
        duration = None
    if isinstance(duration, timedelta) and timedelta(0) < duration <= _LONGEST:
        return _later(start, duration)
    return _later(start, _DEFAULT_LENGTH if isinstance(start, datetime) else timedelta(days=1))


def _length(start: datetime | date, end: datetime | date) -> timedelta | None:
    """How long from one to the other; None where one floats and the other does not."""
    if isinstance(start, datetime) and isinstance(end, datetime):
        if (start.tzinfo is None) is not (end.tzinfo is None):
            return None
        return end.astimezone(UTC) - start.astimezone(UTC) if start.tzinfo else end - start
    return end - start


def _later(start: datetime | date, length: timedelta) -> datetime | date:
    """Exact time across a change of clocks, as DURATION means it (RFC 5545, 3.3.6)."""
    if isinstance(start, datetime) and start.tzinfo is not None:
        return (start.astimezone(UTC) + length).astimezone(start.tzinfo)
    return start + length


def _instant(moment: datetime | date | None) -> datetime | None:
    """DTSTAMP is UTC by RFC 5545, 3.8.7.2, whatever is written."""
    if not isinstance(moment, datetime):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _integer(part: icalendar.Event, name: str, problems: list[str]) -> int:
    """SEQUENCE, also as the epoch milliseconds some write; anything else counts as 0."""
    text = str(_first(part, name) if part.get(name) is not None else "0").strip()
    if re.fullmatch(r"\d{1,18}", text):
        return int(text)
    problems.append(f"{name} is no number.")
    return 0


def _recurs(part: icalendar.Event) -> bool:
    """RRULE or RDATE, but for a rule that fires once. Never expanded."""
    rule = _first(part, "RRULE")
    return "RDATE" in part or (bool(rule) and dict(rule).get("COUNT") != [1])


# --- people


def _organizer(part: icalendar.Event) -> Address | None:
    """The first ORGANIZER that holds an address."""
    value = part.get("ORGANIZER")
    for item in value if isinstance(value, list) else [value]:
        if item is not None:
            name, email, _ = _person(item)
            if email:
                return Address(name, email)
    return None


def _attendees(part: icalendar.Event) -> tuple[Attendee, ...]:
    value = part.get("ATTENDEE")
    found: dict[str, Attendee] = {}
    for item in value if isinstance(value, list) else [value]:
        if item is None:
            continue
        name, email, params = _person(item)
        if email or name:
            found.setdefault(
                email or name,
                Attendee(
                    name,
                    email,
                    partstat=params.get("PARTSTAT", "NEEDS-ACTION"),
                    cutype=params.get("CUTYPE", "INDIVIDUAL"),
                    role=params.get("ROLE", "REQ-PARTICIPANT"),
                ),
            )
    return tuple(found.values())


def _person(value: Any) -> tuple[str, str, dict[str, str]]:
    """Display name, bare lower-case address ('' if none), and the parameters in upper case."""
    raw = {str(k).upper(): v if isinstance(v, str) else " ".join(map(str, v)) for k, v in dict(getattr(value, "params", {})).items()}
    text = str(value)[:1000]
    written = text[text.lower().rfind("mailto:") + 7 :] if "mailto:" in text.lower() else text
    email = _address(written) or _address(raw.get("EMAIL", ""))
    name = _UNSEEN.sub("", raw.get("CN", "")[:300].replace("\\", "")).strip(" \t\n'\"")
    params = {key: raw[key].strip().upper()[:40] for key in ("PARTSTAT", "CUTYPE", "ROLE") if raw.get(key)}
    return " ".join(name.split()), email, params


def _address(text: str) -> str:
    """The address in a calendar address, if it is one."""
    bare = re.sub(r"%40", "@", text.strip(" <>'\""), flags=re.IGNORECASE).partition("?")[0].lower()
    return bare if len(bare) <= 320 and re.fullmatch(r"[^\s@<>\"(),:;\x00-\x1f]+@[^\s@<>\"(),:;\x00-\x1f]+", bare) else ""
