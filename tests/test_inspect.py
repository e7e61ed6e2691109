"""`inspect`: what lies at a path is found, told apart and read; each object has every key; nothing stops it."""

from __future__ import annotations

import json
import mailbox
import os
import shutil
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from agent.errors import UsageError
from agent.from_disk import mail_files
from agent.from_disk.mail_files import Source
from agent.understand import interview, machine, promise
from agent.understand.message import MAX_BYTES
from agent.verbs import inspection, inspection_lines

HERE = Path(__file__).parent
MAILS, CALENDARS = HERE / "mails", HERE / "calendars"
OWNER = "robin@example.net"
KEYS = [
    "file", "index", "kind", "own_words", "intent", "secondary", "confidence", "promise", "away_until", "bounced",
    "events", "because",
]  # fmt: skip
EVENT_KEYS = [
    "uid", "method", "sequence", "recurrence_id", "status", "start", "end", "zone", "summary", "organizer",
    "attendees", "interview", "interviewers", "company", "role", "stage",
]  # fmt: skip

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20261120T090000Z
DTSTART;TZID=Europe/Lisbon:20261207T140000
DTEND;TZID=Europe/Lisbon:20261207T150000
SUMMARY:Technical interview – Data Engineer at Pelagia
ORGANIZER;CN=Marta Reis:mailto:marta.reis@pelagia.example
ATTENDEE;CN=Robin Vale;PARTSTAT=ACCEPTED:mailto:robin@example.net
ATTENDEE;CN=Otto Lind;PARTSTAT=ACCEPTED:mailto:otto.lind@pelagia.example
END:VEVENT
END:VCALENDAR
"""


def letter(
    words: str = "Thank you for coming.", *, subject: str = "Your visit", sender: str = "Marta <marta@pelagia.example>"
) -> bytes:
    """A plain mail to the owner, sent on Friday, 20 November 2026."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, f"Robin Vale <{OWNER}>", subject
    mail["Date"] = "Fri, 20 Nov 2026 10:00:00 +0000"
    mail.set_content(words)
    return mail.as_bytes()


def box(*letters: bytes, stamp: bytes = b"From marta@pelagia.example Fri Nov 20 10:00:00 2026") -> bytes:
    return b"".join(stamp + b"\n" + each + b"\n" for each in letters)


def look(*paths: Path, owner: tuple[str, ...] = (OWNER,)) -> list[dict[str, Any]]:
    return list(inspection.objects(paths, inspection.config_for(owner)))


def subjects(*paths: Path) -> list[str]:
    """The subject of each message found (or `calendar`), in order."""
    found = []
    for source in mail_files.walk(paths):
        lines = [line for line in source.data.splitlines() if line.startswith(b"Subject:")]
        found.append("calendar" if source.kind == "calendar" else lines[0][9:].decode() if lines else "?")
    return found


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


# --- where mail lies ------------------------------------------------------------------------------


def test_a_path_that_does_not_exist_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(letter())
    with pytest.raises(UsageError) as refused:
        mail_files.walk([tmp_path, tmp_path / "nowhere", tmp_path / "a.eml" / "below"])
    assert str(tmp_path / "nowhere") in str(refused.value)
    assert str(tmp_path / "a.eml" / "below") in str(refused.value)


def test_a_folder_is_walked_in_order_and_what_is_no_mail_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "2.EML").write_bytes(letter(subject="two"))
    (tmp_path / "a.eml").write_bytes(letter(subject="one"))
    (tmp_path / "c").write_bytes(letter(subject="without a suffix"))
    (tmp_path / "d.ics").write_text(CALENDAR.format(uid="u"))
    (tmp_path / "d.vcs").write_text(CALENDAR.format(uid="u").replace("VERSION:2.0", "VERSION:1.0"))
    (tmp_path / "e").write_text("\n" + CALENDAR.format(uid="v"))
    (tmp_path / "e16").write_text(CALENDAR.format(uid="w"), encoding="utf-16")
    (tmp_path / "f.2026").write_bytes(box(letter(subject="box")))
    (tmp_path / "notes.txt").write_bytes(letter(subject="a text"))
    (tmp_path / "todo").write_text("From: nowhere\nto be done: everything\n")
    (tmp_path / "core").write_bytes(os.urandom(4000))
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / ".hidden.eml").write_bytes(letter(subject="hidden"))
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.eml").write_bytes(letter(subject="hidden"))
    os.mkfifo(tmp_path / "pipe.eml")
    assert subjects(tmp_path) == ["one", "two", "without a suffix", *["calendar"] * 4, "box"]


def test_a_file_named_by_the_user_is_read_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(letter(subject="a text"))
    (tmp_path / ".hidden.eml").write_bytes(letter(subject="hidden"))
    assert subjects(tmp_path / "notes.txt", tmp_path / ".hidden.eml") == ["a text", "hidden"]


def test_links_that_lead_in_circles_are_followed_once(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.eml").write_bytes(letter(subject="one"))
    (tmp_path / "deep" / "up").symlink_to(tmp_path)
    (tmp_path / "self.eml").symlink_to(tmp_path / "self.eml")
    found = list(mail_files.walk([tmp_path]))
    assert [(Path(source.file).name, bool(source.problem)) for source in found] == [
        ("a.eml", False),
        ("self.eml", True),
    ]


def test_folders_nested_beyond_reason_end_with_a_word(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * (mail_files.MAX_DEPTH + 3))
    deep.mkdir(parents=True)
    (deep / "a.eml").write_bytes(letter())
    [source] = mail_files.walk([tmp_path])
    assert "not walked" in source.problem


def test_a_maildir_is_its_cur_and_new_and_its_subfolders(tmp_path: Path) -> None:
    root = mailbox.Maildir(tmp_path / "Mail", create=True)
    sent = root.add_folder("Sent")
    root.add(letter(subject="new"))
    seen = mailbox.MaildirMessage(letter(subject="seen"))
    seen.set_subdir("cur")
    seen.set_flags("S")
    root.add(seen)
    sent.add(letter(subject="sent"))
    (tmp_path / "Mail" / "tmp" / "1.eml").write_bytes(letter(subject="not delivered yet"))
    (tmp_path / "Mail" / "dovecot-uidlist").write_text("3 V1763632800 N4 Gabc\n1 :1763632800.M1.host\n")
    assert subjects(tmp_path) == ["sent", "seen", "new"]
    assert subjects(tmp_path / "Mail" / "cur") == ["seen"]


# --- mbox -----------------------------------------------------------------------------------------


def test_an_mbox_that_the_standard_library_wrote_is_read_message_by_message(tmp_path: Path) -> None:
    written = mailbox.mbox(tmp_path / "jobs")
    words = "Dear Robin,\n\nFrom Monday on I am away.\n\nMarta"
    for number in range(3):
        written.add(letter(words, subject=f"number {number}"))
    written.close()
    found = look(tmp_path)
    assert [each["index"] for each in found] == [0, 1, 2]
    assert all("\nFrom Monday on" in each["own_words"] for each in found)
    assert inspection_lines.describe(found[2]).startswith(f"{tmp_path / 'jobs'} [2]\n")


@pytest.mark.parametrize(
    "line",
    [
        "From marta@pelagia.example Fri Nov 20 10:00:00 2026",
        "From - Fri Nov 20 10:00:00 2026",  # Thunderbird
        "From 1849372839@xxx Fri Nov 20 10:00:00 +0000 2026",  # Google Takeout
        "From marta at pelagia.example  Fri Nov 20 10:00:00 2026",  # list archives
        "From marta@pelagia.example Fri, 20 Nov 2026 10:00:00 +0000",
        "From marta@pelagia.example 2026-11-20T10:00:00",
        "From MAILER-DAEMON Fri Nov 20 10:00 2026 remote from relay",
        "From marta@pelagia.example",
    ],
)
@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_messages_are_parted_at_every_known_from_line(tmp_path: Path, line: str, newline: bytes) -> None:
    data = box(letter(subject="one"), letter(subject="two"), stamp=line.encode()).replace(b"\n", newline)
    (tmp_path / "a.mbox").write_bytes(data)
    assert subjects(tmp_path) == ["one", "two"]


@pytest.mark.parametrize(
    "words",
    [
        "Hello,\n\nFrom Monday at 10:00 the office is open.\nBring a friend.",  # no header follows
        "Hello,\n\nFrom now on:\nNote: write to me.",  # no date
        "Hello,\n\nFrom here to there\nTo: nowhere",
    ],
)
def test_a_sentence_that_begins_with_from_parts_nothing(tmp_path: Path, words: str) -> None:
    (tmp_path / "a.mbox").write_bytes(box(letter(words, subject="one"), letter(subject="two")))
    assert subjects(tmp_path) == ["one", "two"]


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        (b"a\n\n>From here\n\nb", b"a\n\nFrom here\n\nb"),
        (b"a\n>From here\n>From there\nb", b"a\nFrom here\nFrom there\nb"),
        (b"a\n\n>>From here\nb", b"a\n\n>From here\nb"),  # mboxrd quotes a quote
        (b"a\n\n> we said\n>From here\nb", b"a\n\n> we said\n>From here\nb"),  # a quote stays a quote
        (b"a\n\n> we said\n>>From here\nb", b"a\n\n> we said\n>From here\nb"),
        (b"a\n> From here", b"a\n> From here"),
        (b"a\n>Fromage", b"a\n>Fromage"),
    ],
)
def test_what_an_mbox_quoted_is_as_it_was_written(tmp_path: Path, stored: bytes, read: bytes) -> None:
    (tmp_path / "a.mbox").write_bytes(box(b"From: m@pelagia.example\n\n" + stored))
    [source] = mail_files.walk([tmp_path])
    assert source.data.rstrip(b"\n") == b"From: m@pelagia.example\n\n" + read


def test_a_separator_is_found_wherever_a_block_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = box(*(letter("x" * length, subject=str(length)) for length in range(40)))
    (tmp_path / "a.mbox").write_bytes(data)
    wanted = [str(length) for length in range(40)]
    for block in (1, 7, 100, 1001):  # smaller than a message, smaller than a separator
        monkeypatch.setattr(mail_files, "_HEAD", 150)
        monkeypatch.setattr(mail_files, "_BLOCK", block)
        assert subjects(tmp_path) == wanted


def test_a_message_too_large_for_memory_does_not_hide_the_next(tmp_path: Path) -> None:
    large = letter("a line of words\n" * 500_000, subject="large")  # 16 bytes each: 8 MB
    (tmp_path / "a.mbox").write_bytes(box(large, letter(subject="small")))
    first, second = mail_files.walk([tmp_path])
    assert len(first.data) == MAX_BYTES + 1
    assert b"Subject: small" in second.data


def test_an_mbox_takes_no_more_memory_than_a_few_messages(tmp_path: Path) -> None:
    with (tmp_path / "a.mbox").open("wb") as file:
        file.write(box(b"From: m@pelagia.example\n\n"))
        file.truncate(100_000_000)  # one message of 100 MB, for the most part a hole
    tracemalloc.start()
    try:
        assert [len(source.data) for source in mail_files.walk([tmp_path])] == [MAX_BYTES + 1]
        assert tracemalloc.get_traced_memory()[1] < 5 * MAX_BYTES
    finally:
        tracemalloc.stop()


def test_an_empty_mbox_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_bytes(b"")
    assert look(tmp_path / "a.mbox") == []


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
