"""`inspect`: what lies at a path is found, told apart and read; each object has every key; nothing stops it."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from letters import CALENDAR, OWNER, box, letter, look

from agent.errors import UsageError
from agent.from_disk import mail_files
from agent.from_disk.mail_files import Source
from agent.understand import interview, machine, promise
from agent.verbs import inspection, inspection_lines

HERE = Path(__file__).parent
MAILS, CALENDARS = HERE / "mails", HERE / "calendars"
KEYS = [
    "file", "index", "kind", "own_words", "intent", "secondary", "confidence", "promise", "away_until", "bounced",
    "events", "because",
]  # fmt: skip
EVENT_KEYS = [
    "uid", "method", "sequence", "recurrence_id", "status", "start", "end", "zone", "summary", "organizer",
    "attendees", "interview", "interviewers", "company", "role", "stage",
]  # fmt: skip


# --- every object ---------------------------------------------------------------------------------


def assert_whole(each: dict[str, Any]) -> None:
    """Every key in its order, values of the kind CLI.md names, and JSON that UTF-8 can write."""
    assert list(each) == KEYS
    assert all(list(event) == EVENT_KEYS for event in each["events"])
    assert all(isinstance(each[key], list) for key in ("secondary", "bounced", "events", "because"))
    assert all(isinstance(sentence, str) and sentence for sentence in each["because"])
    assert json.loads(json.dumps(each, ensure_ascii=False).encode()) == each


def test_every_mail_and_calendar_of_the_corpora_gives_one_whole_object() -> None:
    files = sorted([*MAILS.rglob("*.eml"), *CALENDARS.rglob("*.ics")])
    found = look(MAILS, CALENDARS)
    assert sorted(each["file"] for each in found) == [str(file) for file in files]
    for each in found:
        assert_whole(each)
        assert each["because"], f"nothing is said about {each['file']}"
        assert inspection_lines.describe(each).startswith(each["file"])


def test_every_kind_of_message_has_every_key(tmp_path: Path) -> None:
    chosen = {
        "human": "human_with_invite", "auto_reply": "away_exchange", "bounce": "bounce_postfix",
        "delayed": "delay_postfix", "receipt": "read_receipt_mdn", "challenge": "challenge", "list": "newsletter",
        "invite": "invite_google",
    }  # fmt: skip
    (tmp_path / "own.eml").write_bytes(letter(sender=f"Robin <{OWNER}>"))
    (tmp_path / "unparsable.eml").write_bytes(b"\0\1\2")
    for kind, name in chosen.items():
        shutil.copy(MAILS / "machines" / f"{name}.eml", tmp_path / f"{kind}.eml")
    found = look(tmp_path)
    for each in found:
        assert_whole(each)
    assert {Path(each["file"]).stem: each["kind"] for each in found} == {
        kind: kind for kind in [*chosen, "own", "unparsable"]
    }


def test_a_promise_is_told_in_days(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(letter("Hi Robin,\n\nwe will let you know by 27 November.\n\nMarta"))
    [each] = look(tmp_path)
    assert each["kind"] == "human"
    assert each["promise"] == {
        "start": "2026-11-20",
        "end": "2026-11-27",
        "sentence": "we will let you know by 27 November.",
    }
    assert each["own_words"].startswith("Hi Robin,")
    assert (each["intent"], each["secondary"]) == ("still_deciding", [])
    assert 0.5 < each["confidence"] <= 1


def test_an_absence_is_told_as_the_first_day_back(tmp_path: Path) -> None:
    raw = letter("I am out of office and will be back on 7 December 2026.", subject="Automatic reply: hello")
    (tmp_path / "a.eml").write_bytes(b"Auto-Submitted: auto-replied\n" + raw)
    [each] = look(tmp_path)
    assert (each["kind"], each["intent"], each["away_until"]) == ("auto_reply", "out_of_office", "2026-12-07")


def test_a_bounce_names_the_addresses(tmp_path: Path) -> None:
    [each] = look(MAILS / "machines" / "bounce_postfix.eml")
    assert each["kind"] == "bounce"
    assert each["bounced"]
    assert all("@" in address for address in each["bounced"])


def test_an_event_is_told_whole(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(CALENDAR.format(uid="u1"))
    [each] = look(tmp_path)
    assert each["kind"] == "invite"
    [event] = each["events"]
    score = event["interview"].pop("score")
    assert score >= interview.YES_FROM
    assert event == {
        "uid": "u1", "method": "REQUEST", "sequence": 0, "recurrence_id": None, "status": None,
        "start": "2026-12-07T14:00:00+00:00", "end": "2026-12-07T15:00:00+00:00", "zone": "Europe/Lisbon",
        "summary": "Technical interview – Data Engineer at Pelagia", "organizer": "marta.reis@pelagia.example",
        "attendees": ["robin@example.net", "otto.lind@pelagia.example"], "interview": {"verdict": "yes"},
        "interviewers": [
            {"name": "Otto Lind", "address": "otto.lind@pelagia.example"},
            {"name": "Marta Reis", "address": "marta.reis@pelagia.example"},
        ],
        "company": "Pelagia", "role": "Data Engineer", "stage": "technical",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("start", "told"),
    [
        (":20261207T140000Z", "2026-12-07T14:00:00+00:00"),
        (";TZID=America/Toronto:20261207T140000", "2026-12-07T14:00:00-05:00"),
        (":20261207T140000", "2026-12-07T14:00:00"),  # floating: no offset
        (";VALUE=DATE:20261207", "2026-12-07"),  # all-day: a date
        (":whenever", None),
    ],
)
def test_times_are_told_as_they_are_meant(tmp_path: Path, start: str, told: str | None) -> None:
    calendar = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:t\nDTSTART{start}\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    (tmp_path / "a.ics").write_text(calendar)
    [each] = look(tmp_path)
    assert each["events"][0]["start"] == told
    assert "Interview" in inspection_lines.describe(each)


def test_the_same_event_twice_in_a_file_is_one(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(CALENDAR.format(uid="u1") + CALENDAR.format(uid="u1") + CALENDAR.format(uid="u2"))
    [each] = look(tmp_path)
    assert [event["uid"] for event in each["events"]] == ["u1", "u2"]
    assert any(sentence.startswith("Technical interview") for sentence in each["because"])


def test_of_two_events_without_a_uid_nothing_says_that_they_are_one(tmp_path: Path) -> None:
    event = CALENDAR.format(uid="").partition("BEGIN:VEVENT\n")[2].partition("END:VCALENDAR")[0]
    (tmp_path / "a.ics").write_text(
        CALENDAR.format(uid="").replace("END:VCALENDAR", f"BEGIN:VEVENT\n{event}END:VCALENDAR")
    )
    [each] = look(tmp_path)
    assert [event["start"] for event in each["events"]] == ["2026-12-07T14:00:00+00:00"] * 2


# --- the owner ------------------------------------------------------------------------------------


def test_without_an_owner_no_mail_is_the_owners_own(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(letter(sender=f"Robin <{OWNER}>"))
    assert look(tmp_path, owner=())[0]["kind"] == "human"
    assert look(tmp_path, owner=("robin.vale@example.org", OWNER.upper()))[0]["kind"] == "own"


def test_without_an_owner_whom_the_invite_was_sent_to_is_no_interviewer() -> None:
    [each] = look(MAILS / "invites" / "google_twice.eml", owner=())
    assert {person["name"] for person in each["events"][0]["interviewers"]} == {"Anna Schmidt", "Bob Lee"}


@pytest.mark.parametrize(("candidate", "verdict"), [("Robin Vale", "yes"), ("Kim Osei", "no")])
def test_the_owners_name_is_what_stands_beside_their_address(tmp_path: Path, candidate: str, verdict: str) -> None:
    calendar = CALENDAR.format(uid="u1").replace("ORGANIZER", f"DESCRIPTION:Candidate: {candidate}\nORGANIZER")
    (tmp_path / "a.ics").write_text(calendar)
    [each] = look(tmp_path)
    assert each["events"][0]["interview"]["verdict"] == verdict


@pytest.mark.parametrize("address", ["robin", "Robin <robin@example.net>", "a@b.example, c@d.example", ""])
def test_an_owner_that_is_no_bare_address_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="--owner"):
        inspection.config_for([address])


# --- hostile files --------------------------------------------------------------------------------

HOSTILE = {
    "nothing.eml": b"",
    "zeros.eml": b"\0" * 100_000,
    "noise.eml": bytes(range(256)) * 400,
    "one_line.eml": b"a" * 3_000_000,
    "only_from.eml": b"From " * 10_000,
    "from_lines.mbox": b"From Mon a@b 10:00\nx:\n" * 3000,
    "nothing.ics": b"",
    "noise.ics": bytes(range(256)) * 400,
    "open.ics": b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" * 2000,
    "surrogates.eml": b"From: =?utf-7?q?+2AA-?= <a@b.example>\nSubject: =?utf-16?b?ANg=?=\n\n\xed\xa0\x80",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_told_in_whole_objects(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(HOSTILE[name])
    began = time.monotonic()
    found = look(tmp_path / name)
    assert time.monotonic() - began < 10
    assert found
    for each in found:
        assert_whole(each)


def test_a_name_that_is_no_utf_8_can_be_told(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.eml")
    (tmp_path / name).write_bytes(letter())
    [each] = look(tmp_path)
    assert_whole(each)
    assert "caf" in each["file"]


def test_a_mail_larger_than_is_read_says_so_and_keeps_its_words(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Date"] = "m@pelagia.example", OWNER, "Fri, 20 Nov 2026 10:00:00 +0000"
    mail.set_content("We will be in touch by Tuesday.")
    mail.add_attachment(b"\7" * 4_500_000, maintype="application", subtype="pdf")  # × 4/3 in base64: 6 MB
    (tmp_path / "a.eml").write_bytes(mail.as_bytes())
    began = time.monotonic()
    [each] = look(tmp_path)
    assert time.monotonic() - began < 10
    assert each["kind"] == "human"
    assert each["own_words"] == "We will be in touch by Tuesday."
    assert each["promise"]["end"] == "2026-11-24"
    assert any("larger than" in sentence for sentence in each["because"])


def test_a_calendar_of_more_than_a_mail_may_hold_is_read_to_its_end(tmp_path: Path) -> None:
    attachment = "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "\r\n ".join(["QUJD" * 18] * 90_000) + "\r\n"  # 7 MB
    first = CALENDAR.format(uid="u1").replace("END:VEVENT\n", attachment + "END:VEVENT\n")
    (tmp_path / "a.ics").write_text(first + CALENDAR.format(uid="u2"))
    [each] = look(tmp_path)
    assert [event["uid"] for event in each["events"]] == ["u1", "u2"]


@pytest.mark.parametrize(
    ("reader", "name", "file"),
    [
        (machine, "read", "a.eml"),
        (promise, "promise", "a.eml"),
        (interview, "judge", "a.ics"),
    ],
)
def test_a_reader_that_fails_makes_one_unparsable_object_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reader: Any, name: str, file: str
) -> None:
    (tmp_path / "a.eml").write_bytes(letter())
    (tmp_path / "a.ics").write_text(CALENDAR.format(uid="u"))

    def fail(*args: object, **more: object) -> None:
        raise ZeroDivisionError("of all things")

    monkeypatch.setattr(reader, name, fail)
    found = {Path(each["file"]).name: each for each in look(tmp_path)}
    assert len(found) == 2
    assert_whole(found[file])
    assert found[file]["kind"] == "unparsable"
    assert "ZeroDivisionError: of all things" in found[file]["because"][0]
    assert [each["kind"] for key, each in found.items() if key != file] != ["unparsable"]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter (those of pytest are the user's own)."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_what_may_not_be_read_is_told_and_the_rest_is_read(open_folder: Path) -> None:
    for name in ("a", "b", "c"):
        (open_folder / f"{name}.eml").write_bytes(letter(subject=name))
        (open_folder / f"{name}.eml").chmod(0o644)
    (open_folder / "locked").mkdir(mode=0)
    (open_folder / "b.eml").chmod(0)
    me = os.geteuid()
    if me == 0:  # root may read everything: be nobody for a moment
        os.seteuid(65534)
    try:
        found = list(mail_files.walk([open_folder, open_folder / "locked" / "x.eml"]))
    finally:
        os.seteuid(me)
        (open_folder / "locked").chmod(0o700)
    assert [(Path(source.file).name, source.problem) for source in found] == [
        ("a.eml", ""),
        ("b.eml", "It cannot be read: Permission denied."),
        ("c.eml", ""),
        ("locked", "It cannot be read: Permission denied."),
        ("x.eml", "It cannot be read: Permission denied."),
    ]
    [each] = inspection.inspect(found[1], inspection.config_for([]))
    assert_whole(each)
    assert (each["kind"], each["because"]) == ("unparsable", ["It cannot be read: Permission denied."])


# --- for people -----------------------------------------------------------------------------------


def test_the_short_form_says_what_matters(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(CALENDAR.format(uid="u1").replace("METHOD:REQUEST", "METHOD:CANCEL"))
    [each] = look(tmp_path)
    lines = inspection_lines.describe(each).splitlines()
    assert lines[:6] == [
        str(tmp_path / "a.ics"),
        "  invite: a calendar",
        "  event: cancelled: Technical interview – Data Engineer at Pelagia",
        "    when: Mon 7 Dec 2026 14:00–15:00 (Europe/Lisbon)",
        f"    an interview of yours (score {each['events'][0]['interview']['score']:g}):"
        " technical, Pelagia, Data Engineer",
        "    with: Otto Lind <otto.lind@pelagia.example>, Marta Reis <marta.reis@pelagia.example>",
    ]
    assert all(line.startswith("  because: ") for line in lines[6:])


def test_the_short_form_of_a_mail_tells_promise_absence_and_bounce() -> None:
    each = inspection.inspect(Source("a.eml", 0, letter("We will let you know by 27 November."), "message"),
                              inspection.config_for([OWNER]))[0]  # fmt: skip
    told = inspection_lines.describe({**each, "away_until": "2026-12-07", "bounced": ["x@pelagia.example"]})
    assert "promises word: Fri 20 Nov 2026 to Fri 27 Nov 2026 (We will let you know by 27 November.)" in told
    assert "back on: Mon 7 Dec 2026" in told
    assert "did not reach: x@pelagia.example" in told


def test_the_short_form_lets_nothing_reach_the_terminal_but_text(tmp_path: Path) -> None:
    calendar = CALENDAR.format(uid="u\x1b[2J").replace("Technical", "\x1b]0;title\x07 \u202eTechnical\x9b2J")
    (tmp_path / "a.ics").write_text(calendar.replace("Otto Lind", "Otto\x1b[31m Lind"))
    (tmp_path / "b\x1b[2J.eml").write_bytes(letter("Hello\x1b[2J\u202e there\r\x08", subject="\x1b[1m"))
    for each in look(tmp_path):
        told = inspection_lines.describe(each)
        assert all(character.isprintable() or character == "\n" for character in told)


def test_progress_is_told_in_bytes_up_to_the_whole(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_bytes(box(letter(subject="one"), letter(subject="two")))
    (tmp_path / "b.eml").write_bytes(letter())
    total = sum(file.stat().st_size for file in tmp_path.iterdir())
    told: list[tuple[int, int]] = []
    found = inspection.objects([tmp_path], inspection.config_for([]), lambda done, of: told.append((done, of)))
    assert len(list(found)) == 3
    assert told == sorted(told)
    assert len(told) == 4
    assert told[-1] == (total, total)


def test_five_hundred_messages_are_inspected_in_a_few_seconds(tmp_path: Path) -> None:
    words = "Hello Robin,\n\nthank you for your time. You will hear from us by the end of next week.\n\nMarta"
    (tmp_path / "a.mbox").write_bytes(box(*(letter(words, subject=str(number)) for number in range(500))))
    began = time.monotonic()
    found = look(tmp_path)
    took = time.monotonic() - began
    assert len(found) == 500
    assert took < 15, f"{took:.1f} s"


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ("Dr. Anna Schmidt", "Anna Schmidt"),
        ("Prof. Dr. Ute Kern", "Ute Kern"),
        ("Mrs Temi Okafor", "Temi Okafor"),
        ("Anna Schmidt", "Anna Schmidt"),
    ],
)
def test_a_title_is_no_part_of_an_interviewers_name(shown: str, told: str) -> None:
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:a@b.example",
        "DTSTAMP:20260301T090000Z", "DTSTART:20260310T090000Z", "DTEND:20260310T100000Z", "SUMMARY:Interview Jane Doe",
        f"ORGANIZER;CN={shown}:mailto:who@globex.example", f"ATTENDEE:mailto:{OWNER}", "END:VEVENT",
        "END:VCALENDAR", "",
    )  # fmt: skip
    source = Source("a.ics", 0, "\r\n".join(lines).encode(), "calendar")
    [made] = inspection.inspect(source, inspection.config_for((OWNER,)))
    assert made["events"][0]["interviewers"] == [{"name": told, "address": "who@globex.example"}]
