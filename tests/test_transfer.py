"""What was encoded for the way is read as far as it can be, and what was wrapped into the text is taken out of it."""

from __future__ import annotations

import base64
import binascii
import time

import pytest
from clocks import not_by_chance, within
from hypothesis import given
from hypothesis import strategies as st

from agent.understand import message
from agent.understand.mail import armour, transfer

TEXT = "Hi Robin, we will be in touch by Friday. Schöne Grüße from all of us here in Berlin, and good luck.\n" * 2
LINES = base64.encodebytes(TEXT.encode())
CALENDAR = b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
UU = b"".join(binascii.b2a_uu(CALENDAR[at : at + 45]) for at in range(0, len(CALENDAR), 45))


@pytest.mark.parametrize(
    ("body", "encoding", "expected"),
    [
        (LINES, "base64", TEXT.encode()),
        (LINES, " BASE64 ; (really)", TEXT.encode()),
        (LINES.replace(b"\n", b"\r\n\r\n"), "base64", TEXT.encode()),
        (LINES.replace(b"\n", b" "), "base64", TEXT.encode()),
        (b"SGVsbG8=\nIHdvcmxk", "base64", b"Hello world"),  # two texts joined, the first one padded
        (b"SGVs!bG8*gd29y\xffbGQ", "base64", b"Hello world"),
        (b"SGVsbG8gd29ybGQhI", "base64", b"Hello world!"),  # cut: the last letter alone says nothing
        (b"Hi Robin,\n\nwe liked you a lot.\nBest", "base64", b"Hi Robin,\n\nwe liked you a lot.\nBest"),
        (LINES + b"_______\nJobs mailing list\n", "base64", TEXT.encode() + b"\n_______\nJobs mailing list\n"),
        (b"", "base64", b""),
        (b"caf=C3=A9=\n au lait", "Quoted-Printable", "café au lait".encode()),
        (b"caf=C3=A9", "quoted_printable", "café".encode()),
        (b"begin 644 a.ics\n" + UU + b"`\nend\n", "x-uuencode", CALENDAR),
        (b"caf\xe9", "8bit", b"caf\xe9"),
        (b"x", "martian", b"x"),
    ],
)
def test_a_transfer_encoding_is_undone_as_far_as_it_goes(body: bytes, encoding: str, expected: bytes) -> None:
    assert transfer.undo(body, encoding) == expected


@pytest.mark.parametrize("label", ["", "Content-Transfer-Encoding: 7bit\n"])
def test_base64_that_does_not_say_so_is_read(label: str) -> None:
    mail = message.parse(f"From: a@b.example\n{label}\n".encode() + LINES)
    assert mail.text == TEXT


@pytest.mark.parametrize("text", ["abcdefgh" * 9, "YES", "https://x.example/" + "a" * 62, "A" * 200, "Ja\n" * 60])
def test_a_text_that_only_looks_like_base64_stays(text: str) -> None:
    assert transfer.unsaid(text.encode()) == text.encode()


def test_a_calendar_in_uuencode_is_a_calendar_and_no_words() -> None:
    mail = message.parse(b"From: a@b.example\n\nHi,\nsee below\n\nbegin 644 a.ics\n" + UU + b"`\nend\nBest, Anna\n")
    assert mail.calendars == (CALENDAR,)
    assert mail.text == "Hi,\nsee below\n\nBest, Anna\n"


@pytest.mark.parametrize(
    ("text", "left", "encrypted"),
    [
        ("a\n=ybegin line=128 size=3 name=x\n\x99\x98\n=yend size=3\nb", "a\nb", False),
        ("a\n=ybegin line=128 size=3 name=x\nnever ends", "a", False),
        ("begin-base64 644 x\nQUJD\n====\nb", "b", False),
        ("a\nbegin 644 x\n" + UU.decode() + "x" * 90 + "\nb", "a\n" + "x" * 90 + "\nb", False),
        ("we begin 644 days early\nbegin 644 days\nand so", "we begin 644 days early\nbegin 644 days\nand so", False),
        (
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHi,\n- -- dash\n-----BEGIN PGP SIGNATURE-----\n\niQ\n"
            "-----END PGP SIGNATURE-----\nfooter", "Hi,\n-- dash\nfooter", False,
        ),
        ("a\n-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----", "a", True),
        ("a\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n-----END PGP PUBLIC KEY BLOCK-----\nb", "a\nb", False),
        ("> -----BEGIN PGP MESSAGE-----\n> x", "> -----BEGIN PGP MESSAGE-----\n> x", False),
    ],
)  # fmt: skip
def test_what_is_wrapped_into_a_text_is_no_word_of_it(text: str, left: str, encrypted: bool) -> None:
    opened = armour.open_text(text)
    assert (opened.text, opened.encrypted) == (left, encrypted)


@pytest.mark.parametrize(
    "unit",
    [
        b"=",
        b"a=",
        b"a\n",
        b" a",
        b"\n",
        b"begin 644 a\n",
        b"begin 644 a\n#86)C\n",
        b"=ybegin a\n",
        b"-----BEGIN PGP A\n",
        b"!",
    ],
)
@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "x-uuencode", "7bit"])
@not_by_chance
def test_no_body_takes_long(unit: bytes, encoding: str) -> None:
    body = unit * (1_000_000 // len(unit))
    begun = time.process_time()
    armour.open_text(transfer.unsaid(transfer.undo(body, encoding)).decode("latin-1")[:500_000])
    within(begun, 2.0)  # one second on a machine that does nothing else


@given(st.binary(max_size=200))
def test_what_was_encoded_comes_back(data: bytes) -> None:
    assert transfer.undo(base64.encodebytes(data), "base64") == data
    assert transfer.undo(binascii.b2a_qp(data, istext=False), "quoted-printable") == data
