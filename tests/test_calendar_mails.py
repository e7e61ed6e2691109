"""A calendar in a mail is found whatever its sender calls it, and its words are read in the charset they are in."""

from __future__ import annotations

import base64
import quopri

import pytest
from rows import each_row

from agent.model import CALENDAR_TYPES
from agent.understand import invite
from agent.understand import message as messages

CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTAMP:20260101T000000Z\r\n"
    "DTSTART:20260704T090000Z\r\nSUMMARY:{0}\r\nORGANIZER;CN=\"{0}\":mailto:o@acme.example\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)  # fmt: skip


def mail(head: str, body: bytes) -> bytes:
    """A mail with a line of text and that part."""
    return (
        b"From: Jane <jane@acme.example>\r\nTo: me@home.example\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n--b\r\n"
        + head.encode()
        + b"\r\n\r\n"
        + body
        + b"\r\n--b--\r\n"
    )


def summaries(data: bytes) -> list[tuple[str, str]]:
    """Title and organizer's name of each event in a mail."""
    events = invite.events(messages.parse(data))
    return [(event.summary, event.organizer.name if event.organizer else "") for event in events]


CALLED = [
    *sorted(CALENDAR_TYPES),
    'application/octet-stream; name="invite.ics"',
    "application/octet-stream; name=OLD.VCS",
    "application/x-whatever; name=a.ical",
    "application/octet-stream; name*=utf-8''einladung%2Eicalendar",
    "application/octet-stream",
    "text/plain; charset=utf-8",
]


@each_row("called", CALLED)
def test_a_calendar_is_found_whatever_it_is_called(called: str) -> None:
    body = CALENDAR.format("Talk").encode()
    for coded in (
        mail(f"Content-Type: {called}", body),
        mail(f"Content-Type: {called}\r\nContent-Transfer-Encoding: base64", base64.encodebytes(body)),
        mail(f"Content-Type: {called}\r\nContent-Transfer-Encoding: quoted-printable", quopri.encodestring(body)),
    ):
        assert summaries(coded) == [("Talk", "Talk")]
        assert messages.parse(coded).text.strip() == "Here it is."


def test_base64_that_nobody_declared_is_undone() -> None:
    body = base64.encodebytes(CALENDAR.format("A talk").encode())
    assert summaries(mail("Content-Type: text/calendar", body)) == [("A talk", "A talk")]


def test_words_beside_a_calendar_in_one_text_stay_words() -> None:
    body = CALENDAR.format("Talk").encode() + b"\r\nDoes that suit you?\r\n"
    data = mail("Content-Type: text/plain", body)
    assert not summaries(data)
    assert "Does that suit you?" in messages.parse(data).text


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("iso-8859-1", "Gespräch über Größe"),
        ("iso-8859-2", "Spotkanie żółć ąę"),
        ("koi8-r", "Встреча"),
        ("shift_jis", "会議表示ソ予定"),  # its second bytes are backslashes and bars
        ("iso-2022-jp", "会議の予定表示"),  # ASCII to look at, quotes and colons among it
        ("big5", "會議討論功能"),
        ("utf-16", "Ж会議"),
        ("utf-7", "Größe"),
    ],
)
def test_a_calendar_is_read_in_the_charset_that_the_mail_names(charset: str, words: str) -> None:
    head = f"Content-Type: text/calendar; charset={charset}\r\nContent-Transfer-Encoding: base64"
    body = CALENDAR.format(words).encode(charset)
    assert summaries(mail(head, base64.encodebytes(body))) == [(words, words)]


@pytest.mark.parametrize("charset", ["iso-8859-1", "us-ascii", "koi8-r", "nonsense"])
def test_utf_8_is_utf_8_whatever_the_mail_names_also_folded_inside_a_character(charset: str) -> None:
    words = "Gespräch über Größe"
    lines = CALENDAR.format(words).encode().split(b"\r\n")
    body = b"\r\n".join(b"\r\n ".join(line[at : at + 14] for at in range(0, len(line) or 1, 14)) for line in lines)
    assert b"\xc3\r\n \xa4" in body
    assert summaries(mail(f"Content-Type: text/calendar; charset={charset}", body)) == [(words, words)]
