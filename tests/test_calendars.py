"""Calendars of every oddity say the same as other readers where those agree, whatever was read before them."""

from __future__ import annotations

import json
import re
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from clocks import not_by_chance, within
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.understand import invite
from agent.understand.calendars.calendar_lines import ON_FILE

CALENDARS = Path(__file__).parent / "calendars"
EXPECTED: dict[str, list[dict[str, Any]]] = json.loads((CALENDARS / "expected.json").read_text())
EVERY = {path.stem: path.read_bytes() for path in sorted(CALENDARS.glob("*.ics"))}


def told(data: bytes) -> list[dict[str, Any]]:
    """Start, end and people of each event, as `inspect` prints them."""
    return [
        {
            "start": event.start.isoformat() if event.start else None,
            "end": event.end.isoformat() if event.end else None,
            "organizer": event.organizer.email if event.organizer else None,
            "attendees": [attendee.email for attendee in event.attendees if attendee.email],
        }
        for event in invite.read(data)
    ]


ALONE = {name: invite.read(data) for name, data in EVERY.items() if name != "zone_bomb"}


@each_row("name", EXPECTED)
def test_each_oddity_is_read_as_expected(name: str) -> None:
    assert told(EVERY[name]) == EXPECTED[name]


def test_texts_of_old_calendars_are_decoded() -> None:
    (event,) = invite.read(EVERY["quoted_printable_soft_breaks"])
    assert event.summary == "Vorstellungsgespräch"
    (event,) = invite.read(EVERY["vcalendar_1_bare_encoding"])
    assert event.summary == "Größe und mehr"
    (event,) = invite.read(EVERY["attendee_with_carets"])
    assert event.attendees[0].name == 'Doe"s Jane'
    (event,) = invite.read(EVERY["attendee_name_with_semicolon"])
    assert (event.attendees[0].name, event.attendees[0].role) == ("Doe; Jane", "CHAIR")


@pytest.mark.parametrize(
    ("name", "summaries", "names"),
    [
        ("koi8_r", ["Встреча по проекту с Иваном Петровым"], ["Иван Петров"]),
        ("iso_2022_jp", ["会議の予定表示"], ["会議の予定"]),
        ("latin1_joined_to_utf8", ["Größe", "Größe"], []),
        ("utf32", ["Interview"], []),
    ],
)
def test_texts_in_other_charsets_are_decoded(name: str, summaries: list[str], names: list[str]) -> None:
    events = invite.read(EVERY[name])
    assert [event.summary for event in events] == summaries
    assert [attendee.name for event in events for attendee in event.attendees] == names


def whole(data: bytes) -> bool:
    """A calendar that another can stand behind."""
    start = data.removeprefix(b"\xef\xbb\xbf").upper()
    return start.startswith(b"BEGIN:VCALENDAR") and start.rstrip().endswith(b"END:VCALENDAR") and b"\0" not in data


def essence(data: bytes) -> list[tuple[Any, ...]]:
    """What an event says, whatever name it was given for want of one."""
    return [(e.start, e.end, e.organizer, tuple((a.email, a.name) for a in e.attendees)) for e in invite.read(data)]


# What lacks a definition takes it from its neighbour: that is meant, and tested by the file of its own.
NEEDY = {"zone_in_a_calendar_of_its_own", "zone_microsoft_custom_without_definition"}
WHOLE = {
    name: data for name, data in EVERY.items() if name in ALONE and name not in NEEDY and data.isascii() and whole(data)
}


@settings(max_examples=60, deadline=None)
@given(
    one=st.sampled_from(sorted(WHOLE)),
    two=st.sampled_from(sorted(WHOLE)),
    between=st.sampled_from([b"", b"\r\n", b"\n\n\xef\xbb\xbf", b"\r\n-- \r\nX: y\r\n"]),
)
def test_of_two_files_put_together_each_says_what_it_says_alone(one: str, two: str, between: bytes) -> None:
    assert essence(WHOLE[one].rstrip() + between + WHOLE[two]) == essence(WHOLE[one]) + essence(WHOLE[two])


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(sorted(WHOLE)), share=st.floats(0, 1))
def test_of_a_file_that_was_cut_off_every_event_that_had_begun_is_told(name: str, share: float) -> None:
    data = WHOLE[name][: int(share * len(WHOLE[name]))]
    unfolded = re.sub(rb"\r?\n[ \t]", b"", data)
    begun = len(re.findall(rb"^BEGIN:VEVENT[ \t]*(?:\r?\n|\r)", unfolded, re.MULTILINE | re.IGNORECASE))
    assert len(invite.read(data)) >= begun


@settings(max_examples=10, deadline=None)
@given(order=st.permutations(sorted(ALONE)))
def test_one_file_never_changes_how_another_is_read(order: list[str]) -> None:
    for name in order[:60]:
        assert invite.read(EVERY[name]) == ALONE[name], name


# --- beside another reader ------------------------------------------------------------------------

ZONES = (
    "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Etc/GMT+5", "US/Pacific", "UTC",
    "W. Europe Standard Time", "Eastern Standard Time", "EST", "CET",
)  # fmt: skip
CLOCK = st.datetimes(datetime(1950, 1, 1), datetime(2120, 1, 1)).map(lambda moment: moment.replace(microsecond=0))
NAMES = st.text(
    st.characters(blacklist_categories=["Cc", "Cs", "Cf", "Zl", "Zp"], blacklist_characters='"'), max_size=60
)
LOCAL = st.from_regex(r"[A-Za-z0-9+._-]{1,20}", fullmatch=True)
ADDRESS = st.builds("{}{}@{}.example".format, st.sampled_from(["mailto:", "MAILTO:", ""]), LOCAL, LOCAL)


@st.composite
def times(draw: st.DrawFn, name: str, day: date | None = None) -> str:
    """A DTSTART or DTEND in any of the forms of RFC 5545."""
    moment = draw(CLOCK) if day is None else datetime.combine(day, draw(st.times())).replace(microsecond=0)
    form = draw(st.sampled_from(["utc", "floating", "zone", "quoted", "typed"]))
    written = f"{moment:%Y%m%dT%H%M%S}"
    return {
        "utc": f"{name}:{written}Z",
        "floating": f"{name}:{written}",
        "zone": f"{name};TZID={draw(st.sampled_from(ZONES))}:{written}",
        "quoted": f'{name};X-A="b:c;d";TZID="{draw(st.sampled_from(ZONES))}":{written}',
        "typed": f"{name};VALUE=DATE-TIME:{written}Z",
    }[form]


@st.composite
def events(draw: st.DrawFn) -> bytes:
    """One calendar with one event that two readers can agree on."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//test//EN",
        "BEGIN:VEVENT",
        "UID:u",
        "DTSTAMP:20260101T000000Z",
    ]
    if draw(st.booleans()):
        lines.append(draw(times("DTSTART")))
        end = draw(st.sampled_from(["none", "end", "duration"]))
        lengths = st.builds("P{}W".format, st.integers(0, 9)) | st.builds("P{}D".format, st.integers(0, 40))
        lengths |= st.builds("P{}DT{}H{}M".format, st.integers(0, 3), st.integers(0, 23), st.integers(0, 59))
    else:
        day = draw(st.dates(date(1900, 1, 1), date(2199, 1, 1)))
        lines.append(f"DTSTART;VALUE=DATE:{day:%Y%m%d}")
        end = draw(st.sampled_from(["none", "day", "duration"]))
        lengths = st.builds("P{}D".format, st.integers(0, 40))
        if end == "day":
            lines.append(f"DTEND;VALUE=DATE:{day + timedelta(days=draw(st.integers(-3, 90))):%Y%m%d}")
    if end == "end":
        lines.append(draw(times("DTEND")))
    if end == "duration":
        lines.append(f"DURATION:{draw(lengths)}")
    for name in draw(st.lists(st.sampled_from(["ORGANIZER", "ATTENDEE"]), max_size=4)):
        if name == "ORGANIZER" and any(line.startswith(name) for line in lines):
            continue
        cn = draw(st.none() | NAMES)
        params = f';CN="{cn}"' if cn is not None else ""
        params += draw(st.sampled_from(["", ";ROLE=CHAIR", ';SENT-BY="mailto:s@t.example"', ";X-NUM-GUESTS=0"]))
        lines.append(f"{name}{params}:{draw(ADDRESS)}")
    lines.append(f"SUMMARY:{draw(NAMES)}")
    lines += ["END:VEVENT", "END:VCALENDAR", ""]
    lines[4:-3] = draw(st.permutations(lines[4:-3]))
    width = draw(st.integers(10, 75))
    folded = ["\r\n ".join(line[at : at + width] for at in range(0, max(1, len(line)), width)) for line in lines]
    return draw(st.sampled_from(["\r\n", "\n"])).join(folded).encode()


def by_icalendar(data: bytes) -> dict[str, Any]:
    """What plain icalendar says of the one event, with a cache as if it had read nothing before."""
    icalendar.use_zoneinfo()
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    people = event.get("ATTENDEE", [])
    attendees = [str(each.email).lower() for each in (people if isinstance(people, list) else [people])]
    organizer = event.get("ORGANIZER")
    return {
        "start": event.start.isoformat(),
        "end": event.end.isoformat(),
        "organizer": organizer.email.lower() if organizer is not None else None,
        "attendees": list(dict.fromkeys(attendees)),
    }


def same_instant(one: str, two: str) -> bool:
    """Where hours are added over a change of clocks, icalendar goes by the wall and RFC 5545, 3.3.6 by the watch."""
    if one == two or "T" not in one:
        return one == two
    first, second = datetime.fromisoformat(one), datetime.fromisoformat(two)
    if first.tzinfo is None or second.tzinfo is None:
        return False
    return abs(first.astimezone(UTC) - second.astimezone(UTC)) <= timedelta(hours=1)


@settings(max_examples=150, deadline=None)
@given(data=events())
def test_what_the_standard_defines_is_read_as_icalendar_reads_it(data: bytes) -> None:
    (ours,), theirs = told(data), by_icalendar(data)
    end, their_end = ours.pop("end"), theirs.pop("end")
    assert ours == theirs
    assert end == their_end or (b"DURATION" in data and same_instant(end, their_end))


# --- size -----------------------------------------------------------------------------------------


def years_of(count: int) -> bytes:
    one = (
        "BEGIN:VEVENT\r\nUID:{0}@example.com\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:20260704T090000\r\n"
        "DTEND;TZID=Europe/Berlin:20260704T100000\r\nSUMMARY:Meeting {0}\r\nORGANIZER;CN=A B:mailto:a@example.com\r\n"
        "ATTENDEE;CN=C D;PARTSTAT=ACCEPTED:mailto:c@example.com\r\nDESCRIPTION:one\\ntwo\r\nEND:VEVENT\r\n"
    )
    return ("BEGIN:VCALENDAR\r\n" + "".join(one.format(n) for n in range(count)) + "END:VCALENDAR\r\n").encode()


@not_by_chance
def test_the_calendar_of_years_is_read_whole_from_a_file_and_in_part_from_a_mail() -> None:
    data = years_of(3000)
    begun = time.process_time()
    assert len(invite.read(data, limits=ON_FILE)) == 3000
    within(begun, 3)  # 0.1 ms an event on an idle core
    assert len(invite.read(data)) == 500
