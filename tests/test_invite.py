"""Calendars as the world sends them become events; no calendar, whatever is in it, raises or takes long."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from clocks import not_by_chance, within
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.model import Address, CalendarEvent, Message
from agent.understand import invite
from agent.understand.calendars import zones

CALENDARS = Path(__file__).parent / "calendars"
FILES = sorted(CALENDARS.glob("*.ics"))


def only(name: str) -> CalendarEvent:
    """The one event of a calendar file."""
    (event,) = invite.read((CALENDARS / f"{name}.ics").read_bytes())
    return event


# name of the oddity, the start as ISO 8601, the IANA zone. All are written as 4 December 2026, 09:00 (or 4 July).
STARTS = [
    ("bare_vevent", "2026-12-04T09:00:00+00:00", None),
    ("text_around_the_calendar", "2026-12-04T09:00:00+00:00", None),
    ("never_closed", "2026-12-04T09:00:00+00:00", None),
    ("bare_line_feeds", "2026-12-04T09:00:00+00:00", None),
    ("zone_of_windows", "2026-12-04T09:00:00-08:00", "America/Los_Angeles"),
    ("zone_display_name_unquoted", "2026-12-04T09:00:00+01:00", "Europe/Amsterdam"),
    ("zone_display_name_us", "2026-07-04T09:00:00-04:00", "America/New_York"),
    ("zone_of_own_definition", "2026-07-04T09:00:00-02:30", None),
    ("zone_definition_with_trailing_blank", "2026-12-04T09:00:00+03:00", None),
    ("zone_definition_after_the_event", "2026-12-04T09:00:00+03:00", None),
    ("zone_definition_that_lies", "2026-12-04T09:00:00-08:00", None),  # so says the file, under a name of Windows
    ("zone_definition_broken", "2026-12-04T09:00:00+01:00", "Europe/Berlin"),
    ("zone_olson_prefix", "2026-12-04T09:00:00-05:00", "America/New_York"),
    ("zone_offset_only", "2026-12-04T09:00:00+02:00", None),
    # An instant in UTC stays that instant; the zone beside it says where.
    ("zone_and_z", "2026-12-04T10:00:00+01:00", "Europe/Berlin"),
    ("zone_unknown", "2026-12-04T09:00:00", None),
    ("zone_path_trick", "2026-12-04T09:00:00", None),
    ("zone_that_is_a_directory", "2026-12-04T09:00:00", None),
    ("zone_very_long", "2026-12-04T09:00:00", None),
    ("date_with_zone", "2026-12-04", None),
    ("floating", "2026-12-04T09:00:00", None),
    ("start_without_seconds", "2026-12-04T09:00:00+01:00", "Europe/Berlin"),
    ("start_in_iso", "2026-12-04T09:00:00+01:00", None),
    ("cancelled_by_status", "2026-12-04T09:00:00+00:00", None),
]


@each_row(("name", "start", "zone"), STARTS)
def test_the_start_is_read_in_its_zone(name: str, start: str, zone: str | None) -> None:
    event = only(name)
    assert event.start is not None
    assert (event.start.isoformat(), event.zone) == (start, zone)


# name, length from start to end
LENGTHS = [
    ("end_and_duration", timedelta(minutes=30)),  # DTEND is nearer to what is shown
    ("duration_alone", timedelta(minutes=45)),
    ("duration_broken", timedelta(0)),  # a date-time without an end ends where it starts (RFC 5545, 3.6.1)
    ("no_end", timedelta(0)),
    ("end_before_start", -timedelta(days=1)),  # as it is written: what to make of it is for others
    ("date_with_zone", timedelta(days=1)),
    ("end_in_another_zone", timedelta(hours=1)),  # 09:00 in Berlin to 09:00 in London
]


@pytest.mark.parametrize(("name", "length"), LENGTHS)
def test_the_end_is_as_written_or_follows_from_the_duration(name: str, length: timedelta) -> None:
    event = only(name)
    if isinstance(event.start, datetime) and isinstance(event.end, datetime):
        assert event.end.astimezone(UTC) - event.start.astimezone(UTC) == length
    else:
        assert event.start == date(2026, 12, 4)
        assert event.end == date(2026, 12, 4) + length


@pytest.mark.parametrize("name", ["no_start", "start_garbage"])
def test_an_unreadable_start_is_a_problem_and_no_exception(name: str) -> None:
    event = only(name)
    assert event.start is None
    assert event.problems


def test_texts_are_unescaped_unfolded_and_free_of_hidden_characters() -> None:
    assert only("escapes").summary == "Interview, part 1; part 2\\n"
    assert only("escapes").description == "one\ntwo\nthree"
    assert only("fold_inside_a_character").summary == "Gespräch mit Müller"
    assert only("latin1_bytes").summary == "Vorstellungsgespräch"
    assert only("utf16").summary == "Gespräch"
    assert only("hidden_characters").summary == "Interview with Globex"
    assert only("hidden_characters").attendees[0].name == "Anna"
    assert only("html_description").description == "Hi Jane\n\n- Anna Schmidt\n- Bob & co"
    assert only("alarm_inside").summary == "Interview"


def test_what_hides_or_turns_text_around_is_cut_from_titles_and_names() -> None:
    (event,) = invite.read(
        "BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20261204T090000Z\r\n"
        "SUMMARY:Inter\u00adview\u202e with\u2066 Acme\U000e0041\x1b[31m\r\n"
        "ORGANIZER;CN=\u202eAnna\u200b Lee\x07:mailto:anna@acme.example\r\nEND:VEVENT\r\n".encode()
    )
    assert event.summary == "Interview with Acme[31m"
    assert event.organizer == Address("Anna Lee", "anna@acme.example")


def test_people_are_read_through_broken_quoting() -> None:
    event = only("organizer_name_with_colon")
    assert event.organizer == Address("Globex: HR", "hr@globex.example")
    assert [(a.name, a.email, a.partstat) for a in event.attendees] == [
        ("Lee, Bob", "bob.lee@globex.example", "ACCEPTED")
    ]
    assert only("two_organizers").organizer == Address("One", "one@globex.example")
    assert only("organizer_sent_by").organizer == Address("Anna Schmidt", "anna@globex.example")
    assert only("open_quote").attendees[0].email == "bob@globex.example"
    odd = only("addresses_without_mailto")
    assert odd.organizer == Address("Anna", "anna@globex.example")
    assert [a.email for a in odd.attendees] == ["", "bob@globex.example"]


def test_sequence_may_be_epoch_milliseconds_or_nonsense() -> None:
    assert only("sequence_epoch").sequence == 1733300000000
    assert only("sequence_words").sequence == 0
    assert only("sequence_words").problems == ("SEQUENCE is no number.",)


def test_rules_are_seen_and_never_expanded() -> None:
    assert only("rule_bomb").recurring
    assert not only("rule_fires_once").recurring
    instance = only("instance_of_a_series")
    assert instance.recurrence_id == "2026-12-04T08:00:00+01:00"
    assert instance.recurring


def test_a_crowd_is_cut_off_and_said() -> None:
    data = (CALENDARS / "thousand_attendees.ics").read_bytes()
    (event,) = invite.read(data.replace(b"END:VEVENT", b"ATTENDEE:mailto:one-more@example.com\r\nEND:VEVENT"))
    assert len(event.attendees) == invite.MAX_ATTENDEES
    assert any("1000" in problem for problem in event.problems)


def test_a_cancellation_may_stand_in_the_status_alone() -> None:
    assert only("cancelled_by_status").cancelled


def test_one_bad_event_does_not_lose_its_neighbours() -> None:
    events = invite.read((CALENDARS / "one_bad_event_among_good.ics").read_bytes())
    assert [(e.uid, e.start is not None) for e in events] == [("odd-1", True), ("odd-2", False), ("odd-3", True)]


def test_two_calendars_in_one_file_are_both_read() -> None:
    events = invite.read((CALENDARS / "two_calendars_in_one_file.ics").read_bytes())
    assert [e.uid for e in events] == ["odd-1", "odd-2"]


@pytest.mark.parametrize("name", ["no_calendar_at_all", "empty_calendar"])
def test_what_holds_no_event_gives_none(name: str) -> None:
    assert invite.read((CALENDARS / f"{name}.ics").read_bytes()) == ()


def test_an_event_without_a_uid_gets_a_stable_one() -> None:
    assert only("no_uid").uid == only("no_uid").uid
    assert only("no_uid").uid.startswith("no-uid-")


def test_the_content_type_gives_the_method_where_the_calendar_has_none() -> None:
    data = (CALENDARS / "no_uid.ics").read_bytes()
    assert invite.read(data, hint_method="request")[0].method == "REQUEST"
    assert invite.read(data)[0].method == "PUBLISH"


def test_a_hostile_definition_in_one_file_does_not_reach_the_next() -> None:
    only("zone_definition_that_lies")
    event = invite.read(
        b"BEGIN:VEVENT\r\nUID:x\r\nDTSTART;TZID=W. Europe Standard Time:20260704T090000\r\nEND:VEVENT\r\n"
    )[0]
    assert event.start == datetime(2026, 7, 4, 9, tzinfo=ZoneInfo("Europe/Berlin"))


# --- mails

REQUEST = (
    b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:u1\r\nDTSTART:20261204T090000Z\r\n"
    b"SUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
RICHER = REQUEST.replace(b"METHOD:REQUEST\r\n", b"").replace(b"SUMMARY", b"LOCATION:Room 1\r\nSUMMARY")
ANNA = Address("Anna Schmidt", "anna@globex.example")


def test_the_same_event_twice_in_a_mail_is_one_the_richer_with_its_method() -> None:
    for calendars in ((REQUEST, RICHER), (RICHER, REQUEST)):
        (event,) = invite.events(Message(from_=(ANNA,), calendars=calendars))
        assert (event.method, event.location) == ("REQUEST", "Room 1")


def test_a_cancel_and_a_new_event_in_one_mail_stay_two() -> None:
    cancel = REQUEST.replace(b"REQUEST", b"CANCEL")
    assert len(invite.events(Message(calendars=(cancel, REQUEST)))) == 2


def test_without_an_organizer_the_from_of_the_mail_that_carried_it_stands_in() -> None:
    inner = Message(from_=(ANNA,), calendars=(REQUEST,))
    outer = Message(from_=(Address("Jane", "jane@example.org"),), nested=(inner,))
    assert invite.events(outer)[0].organizer == ANNA
    two_senders = Message(from_=(ANNA, Address("", "b@globex.example")), calendars=(REQUEST,))
    assert invite.events(two_senders)[0].organizer is None


# --- zones


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("europe/berlin", "Europe/Berlin"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
        ("/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT+01.00) Sarajevo/Warsaw/Zagreb", "Europe/Sarajevo"),
        ("(UTC+01:00) Paris, Madrid, Bruxelles, Copenhague", "Europe/Paris"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
        ("(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("EST", "America/New_York"),
        ("UTC", None),
        ("Etc/UTC", None),
        ("../Europe/Berlin/../../passwd", None),
        ("", None),
    ],
)
@not_by_chance
def test_a_zone_name_says_a_place_or_none(tzid: str, name: str | None) -> None:
    assert zones.resolve(tzid, windows={}).name == name


# --- whatever comes


def _quickly(data: bytes) -> None:
    begun = time.process_time()
    for event in invite.read(data):
        assert len(event.description) <= invite.MAX_TEXT
        assert len(event.attendees) <= invite.MAX_ATTENDEES
    within(begun, 1)


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=2000))
def test_random_bytes_between_begin_and_end_never_raise(data: bytes) -> None:
    _quickly(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + data + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")


@settings(max_examples=150, deadline=None)
@given(
    file=st.sampled_from(FILES),
    edits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), st.binary(max_size=12)), max_size=6),
)
def test_mutated_calendars_never_raise_and_are_read_within_a_second(
    file: Path, edits: list[tuple[float, int, bytes]]
) -> None:
    data = file.read_bytes()
    for place, cut, put in edits:
        at = int(place * len(data))
        data = data[:at] + put + data[at + cut :]
    _quickly(data)


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VEVENT\r\nSUMMARY:" + b"a" * 10_000_000,
        b"BEGIN:VEVENT\nSUMMARY:a" + b"\n b" * 700_000,
        b"BEGIN:VEVENT\n" * 150_000,
        b"BEGIN:VEVENT\n" + b"BEGIN:X\n" * 200_000,
        b"BEGIN:VEVENT\nDTSTART:20261204T090000Z\n" + b"RDATE:20261204T090000Z\n" * 50_000,
        b"BEGIN:VEVENT\nDTSTART" + b";A=B" * 20_000 + b":20261204T090000\nEND:VEVENT",
        b"BEGIN:VEVENT\nDTSTART" + b":20261204" * 10_000 + b"\nEND:VEVENT",
        b"BEGIN:VEVENT\nATTENDEE;CN=" + b":" * 90_000 + b"mailto:a@b.example\nEND:VEVENT",
        b"BEGIN:VEVENT\nATTENDEE;CN=" + b'"' * 90_001 + b"mailto:a@b.example\nEND:VEVENT",
        b"BEGIN:VEVENT\nSUMMARY;ENCODING=QUOTED-PRINTABLE:" + b"=\n" * 500_000 + b"END:VEVENT",
        b"BEGIN:VEVENT\n" + b" \t\n" * 500_000 + b"END:VEVENT",
        b" BEGIN:VEVEN\n" * 100_000 + b"BEGIN:VEVENT\nEND:VEVENT",
    ],
    ids=[
        "a line of 10 MB",
        "a million folds",
        "never closed",
        "nested",
        "dates",
        "parameters",
        "colons before a date",
        "colons in a name",
        "quotes",
        "soft line breaks",
        "blank lines",
        "margins",
    ],
)
def test_calendars_built_to_be_slow_are_read_within_a_second(data: bytes) -> None:
    _quickly(data)


def test_a_rule_that_cannot_be_read_is_a_rule_all_the_same() -> None:
    (event,) = invite.read(
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:r@example.com\r\nDTSTART:20270607T080000Z\r\n"
        b"RRULE:FREQ=WEEKLY;COUNT=999999999\x00\r\nSUMMARY:Stand-up\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert event.recurring
