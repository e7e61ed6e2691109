"""iCalendar (RFC 5545, 5546) -> events, the way the world sends them. The one home of icalendar. Pure.

Calendars are hostile: cut to size, unfolded and split into properties by `calendar_lines`, so that one unreadable
line does not lose its neighbours. icalendar gives Windows' names of zones and never sees a calendar (its cache of
zones is process-wide and the first definition of a name wins): `zones` says what a TZID means. What is written is
reported, also an end before its start; what to make of it is for others. May not raise on content: what is
unreadable is an event with `problems`, or nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from html import unescape

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from agent.model import Address, Attendee, CalendarEvent, Message
from agent.understand.calendars import calendar_lines, calendar_times, zones
from agent.understand.calendars.calendar_lines import IN_MAIL, MAX_ATTENDEES, Limits, Line, Property
from agent.understand.calendars.calendar_times import Part, ZoneOf

MAX_TEXT = 20_000
NO_UID = "There is no UID."
"""The problem of an event that was given a name of ours."""
_MAX_NESTED = 3
_WINDOWS = {name.lower(): place for name, place in WINDOWS_TO_OLSON.items()}
_METHODS = {"PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"}
# Control and format characters: they hide or turn around what a person is shown (bidi, zero width).
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)


def read(data: bytes, *, hint_method: str | None = None, limits: Limits = IN_MAIL) -> tuple[CalendarEvent, ...]:
    """The events of one calendar; `hint_method` is the method parameter of its Content-Type.

    Never raises on content. Texts of at most 20,000 characters, 1,000 attendees each; the rest is in `limits`.
    """
    events: list[CalendarEvent] = []
    calendars = calendar_lines.calendars(calendar_lines.lines(data, limits), limits)
    everywhere = {zone.tzid.strip(): zone for calendar in reversed(calendars) for zone in reversed(calendar.zones)}
    for calendar in calendars:
        method = calendar.method or (hint_method or "").upper()
        known = method if method in _METHODS else "PUBLISH"
        zone_of = cache(partial(zones.resolve, windows=_WINDOWS, definitions=calendar.zones, beside=everywhere))
        for block in calendar.events:
            events.append(_event(block, known, zone_of))
    return tuple(events)


def events(message: Message) -> tuple[CalendarEvent, ...]:
    """All events of a message and of the messages forwarded in it; the same event twice is one, the richer.

    Where no ORGANIZER stands, the From of the message that carried the calendar stands in.
    """
    found: dict[tuple[object, ...], CalendarEvent] = {}
    for event in _of(message, _MAX_NESTED):
        # Some programs give one UID to all they write: another time is another event.
        start = event.start.isoformat() if event.start else None
        key: tuple[object, ...] = (event.uid, event.recurrence_id, event.sequence, start, event.method)
        bare = (*key[:-1], "PUBLISH")
        if event.method == "PUBLISH":
            # An attached copy without METHOD of an event that came with one is the same event.
            key = next((k for k in found if k[:-1] == key[:-1]), key)
        elif bare in found:
            found[key] = found.pop(bare)
        found[key] = _richer(found[key], event) if key in found else event
        if len(found) >= IN_MAIL.events:
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


def _event(block: Sequence[Line], method: str, zone_of: ZoneOf) -> CalendarEvent:
    """One VEVENT; each part is read alone, and a part that cannot be read is a problem in the result."""
    problems: list[str] = []
    part: Part = {}
    for name, line in block:
        part.setdefault(name, []).append(calendar_lines.split(name, line))
    start, zone = calendar_times.when(part, "DTSTART", zone_of, problems)
    if start is None:
        problems.append("The start cannot be read.")
    end, _ = calendar_times.when(part, "DTEND", zone_of, problems)
    again, _ = calendar_times.when(part, "RECURRENCE-ID", zone_of, problems)
    stamp, _ = calendar_times.when(part, "DTSTAMP", zone_of, [])
    uid = _text(part, "UID", 1000).strip()
    if not uid:
        problems.append(NO_UID)
        uid = (
            "no-uid-" + hashlib.sha256("\n".join(line for _, line in block).encode("utf-8", "replace")).hexdigest()[:24]
        )
    description = _readable(_text(part, "DESCRIPTION")) or _readable(_text(part, "X-ALT-DESC"))
    if said := _of_programs(part):
        description = f"{description}\n\n{said}".strip()
    if len(part.get("ATTENDEE", ())) > MAX_ATTENDEES:
        problems.append(f"Only the first {MAX_ATTENDEES} attendees are read.")
    return CalendarEvent(
        uid=uid,
        method=method,
        sequence=_integer(part, "SEQUENCE", problems),
        dtstamp=calendar_times.instant(stamp),
        recurrence_id=again.isoformat() if again else None,
        status=_text(part, "STATUS", 40).strip().upper(),
        start=start,
        end=calendar_times.end(start, end, part, problems),
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


_MOST_SAID = 20


def _of_programs(part: Part) -> str:
    """What a scheduling program says of the talk in properties of its own (RFC 5545, 3.8.8.2), as lines of text."""
    lines = []
    for name, values in part.items():
        people, job = calendar_lines.THEIR_PEOPLE.match(name), calendar_lines.THEIR_JOB.match(name)
        for found in values[:_MOST_SAID] if people or job else ():
            if people:
                called, email = _person(found)
                said = f"{called} <{email}>" if email and called else called or email or found.value[:200]
            else:
                said = found.value[:200]
            said = _UNSEEN.sub("", said).strip()
            if said and "\n" not in said:
                lines.append(f"Interviewer: {said}" if people else f"Position: {said}")
    return "\n".join(lines[:_MOST_SAID])


def _text(part: Part, name: str, limit: int = MAX_TEXT) -> str:
    """The first value of that name that is not empty, without escapes and unseen characters."""
    for found in part.get(name, ()):
        value = found.value[: limit * 2]
        if "\\" in value:
            value = _ESCAPED.sub(_unescaped, value)
        if not (value.isascii() and value.isprintable()):
            value = _UNSEEN.sub("", value.replace("\r\n", "\n"))
        if value:
            return value[:limit]
    return ""


_ESCAPED = re.compile(r"\\([\\,;nN])")


def _unescaped(found: re.Match[str]) -> str:
    """RFC 5545, 3.3.11."""
    return "\n" if found[1] in "nN" else found[1]


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


# --- numbers and people


def _integer(part: Part, name: str, problems: list[str]) -> int:
    """SEQUENCE, also as the epoch milliseconds some write; anything else counts as 0."""
    text = next((found.value for found in part.get(name, ())), "0")
    if re.fullmatch(r"\d{1,18}", text):
        return int(text)
    problems.append(f"{name} is no number.")
    return 0


def _recurs(part: Part) -> bool:
    """RRULE or RDATE, but for a rule that fires once. Never expanded."""
    rules = [found.value.upper() for found in part.get("RRULE", ()) if found.value]
    return "RDATE" in part or any(not re.search(r"(?:^|;)\s*COUNT\s*=\s*0*1\s*(?:;|$)", rule) for rule in rules)


def _organizer(part: Part) -> Address | None:
    """The first ORGANIZER that holds an address."""
    for found in part.get("ORGANIZER", ()):
        name, email = _person(found)
        if email:
            return Address(name, email)
    return None


def _attendees(part: Part) -> tuple[Attendee, ...]:
    people: dict[str, Attendee] = {}
    for found in part.get("ATTENDEE", [])[:MAX_ATTENDEES]:
        name, email = _person(found)
        if email or name:
            said = {key: written.upper()[:40] for key, written in found.params.items() if written}
            people.setdefault(
                email or name,
                Attendee(
                    name,
                    email,
                    partstat=said.get("PARTSTAT", "NEEDS-ACTION"),
                    cutype=said.get("CUTYPE", "INDIVIDUAL"),
                    role=said.get("ROLE", "REQ-PARTICIPANT"),
                ),
            )
    return tuple(people.values())


def _person(found: Property) -> tuple[str, str]:
    """Display name and bare lower-case mail address ('' if none) of a calendar address.

    vCalendar 1.0 writes `John Smith <j@example.com>`; a URI of another sort may have the address in EMAIL (RFC 7986).
    """
    text = found.value[:1000].replace("\\", "")
    cut = text.lower().rfind("mailto:")
    written = text[cut + len("mailto:") :] if cut >= 0 else text
    before, bracket, inside = written.partition("<")
    email = _address(inside.partition(">")[0] if bracket else written) or _address(found.params.get("EMAIL", ""))
    name = found.params.get("CN") or (before if bracket else "")
    name = _UNSEEN.sub("", name[:300].replace("\\n", " ").replace("\\", "")).strip(" \t\n'\"")
    return " ".join(name.split()), email


def _address(text: str) -> str:
    """The mail address in a calendar address, if it is one."""
    bare = re.sub(r"%40", "@", text.strip(" <>'\"/"), flags=re.IGNORECASE).partition("?")[0].lower()
    return (
        bare if len(bare) <= 320 and re.fullmatch(r"[^\s@<>\"(),:;\x00-\x1f]+@[^\s@<>\"(),:;\x00-\x1f]+", bare) else ""
    )
