"""iCalendar (RFC 5545, 5546) -> events, the way the world sends them. The one home of icalendar. Pure.

Calendars are hostile: cut to size, unfolded and split into VEVENTs here, so that one unreadable event does not
lose its neighbours. icalendar never sees a time zone (its cache is process-wide and the first definition of a
name wins): TZID goes in under another name and `zones` says what it means. May not raise on content: what is
unreadable is an event with `problems`, or nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from typing import Any

import icalendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from agent.model import Address, Attendee, CalendarEvent, Message
from agent.understand import calendar_lines, zones
from agent.understand.calendar_lines import MAX_ATTENDEES, MAX_EVENTS, ZONE_PARAM

MAX_TEXT = 20_000
_MAX_NESTED = 3
_DEFAULT_LENGTH = timedelta(hours=1)
_LONGEST = timedelta(days=60)
_METHODS = {"PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"}
# Control and format characters: they hide or turn around what a person is shown (bidi, zero width).
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")


def read(data: bytes, *, hint_method: str | None = None) -> tuple[CalendarEvent, ...]:
    """The events of one calendar part; `hint_method` is the method parameter of its Content-Type.

    Never raises on content. At most 500 events of 2 MB, 300 attendees each, texts of 20,000 characters.
    """
    events: list[CalendarEvent] = []
    for calendar in calendar_lines.calendars(calendar_lines.lines(data)):
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
        found[key] = _richer(found[key], event) if key in found else event
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
        name = calendar_lines.name_of(line)
        mended = line
        if name in {"ATTENDEE", "ORGANIZER"}:
            attendees += name == "ATTENDEE"
            if attendees > MAX_ATTENDEES:
                problems.append(f"Only the first {MAX_ATTENDEES} attendees are read.")
                continue
            mended = calendar_lines.mended(line)
        elif name in {"DTSTART", "DTEND", "RECURRENCE-ID", "DTSTAMP"}:
            mended = calendar_lines.renamed_zone(line)
        lines.append(mended.strip())
    for attempt in (lines, [line for line in lines if re.match(r"[A-Za-z0-9-]+[;:]", line)]):
        data = "\r\n".join(["BEGIN:VEVENT", *attempt, "END:VEVENT", ""]).encode("utf-8", "replace")
        icalendar.use_zoneinfo()  # type: ignore[no-untyped-call]  # empties the zone cache, which outlives a parse
        try:
            part = icalendar.Event.from_ical(data)
        except Exception as error:  # icalendar raises many kinds; whatever it is, this event alone is the worse for it
            problems.append(f"The event cannot be read as a whole ({type(error).__name__}).")
        else:
            if isinstance(part, icalendar.Event):
                return part
    return icalendar.Event()


def _first(part: icalendar.Event, name: str) -> Any:
    value = part.get(name)
    return value[0] if isinstance(value, list) and value else value


def _text(part: icalendar.Event, name: str, limit: int = MAX_TEXT) -> str:
    """A text value without unseen characters (icalendar has taken the escapes out)."""
    value = str(_first(part, name) or "")[: limit * 2]
    return _UNSEEN.sub("", value.replace("\r\n", "\n"))[:limit]


def _readable(text: str) -> str:
    """A description that is HTML, as Google and Outlook write it, in plain lines."""
    if re.search(r"<(?:br|p|div|li|ul|b|a|span|html)\b[^<>]{0,500}>", text, re.IGNORECASE):
        text = re.sub(
            r"<(?:script|style|head)\b[^<>]*>.*?</(?:script|style|head)>", "", text, flags=re.IGNORECASE | re.DOTALL
        )
        text = re.sub(r"<li\b[^<>]*>", "\n- ", text, flags=re.IGNORECASE)
        text = re.sub(r"<(?:br|/?p|/?div|/?tr|/?ul|/?ol|/?h\d)\b[^<>]*>", "\n", text, flags=re.IGNORECASE)
        text = _UNSEEN.sub("", unescape(re.sub(r"<[^<>]*>", "", text)))
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
    tzid = str(value.params.get(ZONE_PARAM, "")).strip()
    try:
        moment: object = value.dt
    except Exception:  # a broken property raises kinds of its own; it may still be readable
        moment = _loose(str(value))
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
        r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?",
        text[:200],
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
    return None if isinstance(start, datetime) or isinstance(end, datetime) else end - start


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
    # A rule that cannot be read is no mapping; that there is one is known all the same.
    once = isinstance(rule, dict) and rule.get("COUNT") == [1]
    return "RDATE" in part or (rule not in (None, {}) and not once)


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
    raw = {
        str(k).upper(): v if isinstance(v, str) else " ".join(map(str, v))
        for k, v in dict(getattr(value, "params", {})).items()
    }
    text = str(value)[:1000]
    written = text[text.lower().rfind("mailto:") + 7 :] if "mailto:" in text.lower() else text
    email = _address(written) or _address(raw.get("EMAIL", ""))
    name = _UNSEEN.sub("", raw.get("CN", "")[:300].replace("\\", "")).strip(" \t\n'\"")
    params = {key: raw[key].strip().upper()[:40] for key in ("PARTSTAT", "CUTYPE", "ROLE") if raw.get(key)}
    return " ".join(name.split()), email, params


def _address(text: str) -> str:
    """The address in a calendar address, if it is one."""
    bare = re.sub(r"%40", "@", text.strip(" <>'\""), flags=re.IGNORECASE).partition("?")[0].lower()
    return (
        bare if len(bare) <= 320 and re.fullmatch(r"[^\s@<>\"(),:;\x00-\x1f]+@[^\s@<>\"(),:;\x00-\x1f]+", bare) else ""
    )
