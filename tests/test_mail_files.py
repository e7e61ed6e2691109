"""Where mail lies: folders, links, a Maildir, an mbox in each of its shapes; each message is found once, whole."""

from __future__ import annotations

import mailbox
import os
import tracemalloc
from pathlib import Path

import pytest
from letters import CALENDAR, box, letter, look, subjects

from agent.errors import UsageError
from agent.from_disk import mail_files
from agent.understand.message import MAX_BYTES
from agent.verbs import inspection_lines


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
