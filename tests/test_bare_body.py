"""A body without its header is read by `inspect`; to the daemon it is nobody's word, and the owner hears of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from stories import ANNA, OWNER, SHOWN, Story, berlin, invited, story, thanked

from agent.from_disk.mail_files import walk
from agent.understand import message as messages
from agent.verbs import inspection

MAILS = Path(__file__).parent / "mails"
REPLY = (
    b"Hi Jane,\n\nthanks, we will get back to you by Friday.\n\n"
    b"On Tue, Mar 10, 2026 at 9:00 AM Jane <j@x.example> wrote:\n> hi\n"
)
BARE = "no header"


def read(folder: Path, name: str, data: bytes) -> dict[str, Any]:
    """The object of `inspect` for a file named on the command line."""
    path = folder / name
    path.write_bytes(data)
    [source] = walk([path])
    [made] = inspection.inspect(source, inspection.config_for(["robin@keller.example"]))
    return made


def body_of(name: str) -> bytes:
    """A stored mail from its first blank line on."""
    return (MAILS / name).read_bytes().replace(b"\r\n", b"\n").partition(b"\n\n")[2]


@pytest.mark.parametrize("name", ["reply.eml", "reply.txt", "reply.msg", "reply"])
def test_the_text_of_a_reply_shows_its_own_words(tmp_path: Path, name: str) -> None:
    made = read(tmp_path, name, REPLY)
    assert made["kind"] == "human"
    assert made["own_words"] == "Hi Jane,\n\nthanks, we will get back to you by Friday."
    assert any(BARE in sentence for sentence in made["because"])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"Robin:\n\nThank you for your time.\n", "Robin:\n\nThank you for your time."),
        (b"\n\n\nNo.\n", "No."),
        (b"Thanks: we will call you.\n", "Thanks: we will call you."),
        ("Vielen Dank für Ihre Zeit.".encode("latin-1"), "Vielen Dank für Ihre Zeit."),
        ("Vielen Dank, wir melden uns.".encode("utf-16"), "Vielen Dank, wir melden uns."),
        (b"Sch=C3=B6nen Dank f=C3=BCr das Ge=\nspr=C3=A4ch am Mon=\ntag.", "Schönen Dank für das Gespräch am Montag."),
        (b"<html><body><p>Thank you, Robin.</p></body></html>", "Thank you, Robin."),
        (b"--\nnot a boundary\n\nmore", ""),  # below the line of a signature nothing is new
    ],
)  # fmt: skip
def test_a_bare_text_is_read_as_it_would_be_below_a_header(tmp_path: Path, data: bytes, words: str) -> None:
    made = read(tmp_path, "body.txt", data)
    assert (made["kind"], made["own_words"] or "") == ("human", words)


def test_the_parts_of_a_bare_body_are_told_apart(tmp_path: Path) -> None:
    made = read(tmp_path, "alternative.eml", body_of("replies/gmail_top_en.eml"))
    assert made["own_words"].startswith("Hi Robin,\n\nThanks for your note.")
    assert "Content-Type" not in made["own_words"]
    made = read(tmp_path, "report.eml", body_of("machines/bounce_postfix.eml"))
    assert (made["kind"], made["bounced"]) == ("bounce", ["gone@brightmill.example"])


@pytest.mark.parametrize(
    "data",
    [b"", b"\r\n \n", b"\0\1\2" * 50, b"%PDF-1.4\n1 0 obj", bytes(range(256)) * 9, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
)
def test_what_is_no_text_stays_unparsable(tmp_path: Path, data: bytes) -> None:
    made = read(tmp_path, "junk.eml", data)
    assert (made["kind"], made["own_words"]) == ("unparsable", None)


def test_a_binary_outlook_message_says_what_it_is_and_the_way_out(tmp_path: Path) -> None:
    made = read(tmp_path, "mail.msg", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 500)
    assert made["kind"] == "unparsable"
    assert ".msg" in made["because"][0]
    assert ".eml" in made["because"][0]


def test_a_mail_is_read_whatever_its_file_is_called(tmp_path: Path) -> None:
    data = (MAILS / "replies" / "gmail_top_en.eml").read_bytes()
    expected = read(tmp_path, "as.eml", data)["own_words"]
    emlx = b"%d      \n" % len(data) + data + b'<?xml version="1.0"?><plist></plist>\n'
    for name, stored in (("as.txt", data), ("as.msg", data), ("as.emlx", emlx)):
        assert read(tmp_path, name, stored)["own_words"] == expected, name


# --- the daemon


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


def told_of_bare(life: Story) -> int:
    return sum("has lost its header" in mail.text for mail in life.read("told"))


def test_bare_words_are_no_approval_and_no_answer_and_the_owner_hears_of_them_once(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    token = messages.parse(life.latest()).subject
    before = dict(life.states())
    for folder, words in (("INBOX", f"send\n\n{token}\n"), ("Sent", f"send all\n\n{token}\n")):
        life.host.deliver(OWNER, words.encode(), folder)
        life.step(minutes=1)
    life.host.deliver(OWNER, f"send\n\n{token}\n".encode(), "INBOX")  # a copy of the first
    life.step(minutes=1)
    assert life.states() == before
    assert not life.sent()
    assert told_of_bare(life) == 2
    life.says("send")  # the owner's own word still counts
    life.live_until(berlin(3, 10, 21))
    assert [mail.to[0].email for mail in life.sent_to()] == [ANNA[1]]


def test_a_bare_rejection_bounce_or_invitation_changes_nothing(life: Story) -> None:
    thanked(life)
    facts = len(life.application.received)
    interviews = len(life.application.interviews)
    calendar = (
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nDTSTART:20260320T100000Z\nSUMMARY:Interview at Globex\n"
        b"END:VEVENT\nEND:VCALENDAR\n"
    )
    for data in (
        b"Dear Jane,\n\nunfortunately Globex has chosen another candidate.\n\nAnna Schmidt\n",
        b"The following address failed:\n  anna.schmidt@globex.example: 550 5.1.1 user unknown\n",
        b"--b1\nContent-Type: text/plain\n\nan invitation\n--b1\nContent-Type: text/calendar\n\n"
        + calendar
        + b"--b1--\n",
    ):
        life.host.deliver(OWNER, data, "INBOX")
    life.step(minutes=1)
    assert len(life.application.received) == facts
    assert len(life.application.interviews) == interviews
    assert ANNA[1] not in life.known.bounced
    assert told_of_bare(life) == 3
    life.live_until(berlin(3, 19, 12))
    assert set(life.states("status_check").values()) == {"staged"}  # the follow-ups go on as if nothing had come
