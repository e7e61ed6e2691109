"""Bytes become a Message whatever they are, inside limits, and without inventing anybody."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from clocks import not_by_chance, within
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rows import each_row, in_turn

from agent.model import Address, Message
from agent.understand import machine, message
from agent.understand.mail import headers, html
from agent.understand.own_words import own_words

MAILS = Path(__file__).parent / "mails"
ODD = MAILS / "odd"
EVERY_MAIL = [*MAILS.glob("replies/*.eml"), *MAILS.glob("machines/*.eml"), *ODD.glob("*.eml")]
ROBIN = Address("Robin Keller", "robin@keller.example")


def odd(name: str) -> Message:
    return message.parse((ODD / f"{name}.eml").read_bytes())


def headed(*lines: str, body: str = "x") -> Message:
    return message.parse("\r\n".join([*lines, "", body]).encode())


def test_an_ordinary_mail_is_read_whole() -> None:
    mail = message.parse((MAILS / "replies" / "gmail_top_en.eml").read_bytes())
    assert mail.sender == Address("Ingrid Sol", "ingrid@brightmill.example")
    assert mail.to == (ROBIN,)
    assert mail.subject == "Re: Interview on Monday"
    assert mail.sent == datetime(2025, 12, 2, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    assert (mail.message_id, mail.in_reply_to) == ("<r1@mail.example>", ("<q1@keller.example>",))
    assert mail.text.startswith("Hi Robin,\n\nThanks for your note.")
    assert 'class="gmail_quote' in mail.html
    assert mail.content_type == "multipart/alternative"
    assert not mail.unparsable
    assert mail.problems == ()


# Each odd mail, and the one thing about it that goes wrong elsewhere.
ODDITIES: dict[str, Callable[[Message], bool]] = {
    "no_header": lambda m: m.unparsable and "garbage" in m.text,
    "empty": lambda m: m.unparsable and m.text == "",
    "header_only": lambda m: m.sender == Address("Ada Byron", "ada@engine.example") and not m.unparsable,
    "two_from_headers": lambda m: m.from_headers == 2 and len(m.from_) == 2 and m.sender is None,
    "two_mailboxes_in_from": lambda m: m.from_headers == 1 and len(m.from_) == 2 and m.sender is None,
    "encoded_comma_in_from": lambda m: [one.email for one in m.from_] == ["mallory@evil.example"],
    "encoded_crlf_in_message_id": lambda m: (
        "\n" not in (m.message_id or "") and m.references == ("<ok@b.example>", "<ok2@b.example>")
    ),
    "unclosed_quote_in_to": lambda m: m.to == () and m.message_id is None and m.text == "still readable\n",
    "bare_cr_newlines": lambda m: m.subject == "old mac" and m.text == "first line\nsecond line\n",
    "doubled_cr": lambda m: m.subject == "doubled" and m.text == "first\n",
    "mbox_from_line": lambda m: m.subject == "kept" and m.text == "body\n",
    "unknown_charset": lambda m: m.text == "Café\n",
    "utf8_called_latin1": lambda m: m.text == "Grüße\n",
    "latin1_called_utf8": lambda m: m.text == "Grüße an Müller\n",
    "raw_latin1_subject": lambda m: m.subject == "Gespräch" and m.from_[0].name == "Jürgen",
    "split_character_in_encoded_words": lambda m: m.subject == "Grüße an alle",
    "broken_base64": lambda m: m.text == "Hello world",
    "broken_quoted_printable": lambda m: m.text == "50=% sure =ZZ, café more",
    "flowed_delsp": lambda m: m.text == "A word that is broken, and a quote:\n> cited line\n-- \nsig\n",
    "rfc2231_filename": lambda m: m.calendars == (b"BEGIN:VCALENDAR\nEND:VCALENDAR",) and m.text == "see attached",
    "calendar_as_octet_stream": lambda m: m.calendars == (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",),
    "missing_last_boundary": lambda m: m.text == "no end\n" and m.problems != (),
    "boundary_never_used": lambda m: m.text == "The words are here all the same.\n" and m.problems != (),
    "html_called_plain": lambda m: m.text == "Hello Robin",
    "html_hidden_preheader": lambda m: m.text == "Dear Robin,\n\na < b & c — fine\nsecond line\n* one\n* two",
    "html_stub_plain": lambda m: m.text == "The real words.",
    "stub_of_a_browser": lambda m: m.text.startswith("Dear Robin, we liked"),
    "stub_in_german": lambda m: m.text.startswith("Dear Robin, we liked"),
    "short_plain_of_the_same_words": lambda m: m.text == "Yes, Tuesday works.\n",
    "apple_html_around_pdf": lambda m: m.text == "before the file\n\nafter the file",
    "nested_forwards": lambda m: (
        [m.nested[0].subject, m.nested[0].nested[0].subject, m.nested[0].nested[0].nested[0].subject]
        == ["level 1", "level 2", "level 3"]
        and m.nested[0].nested[0].nested[0].nested == ()
    ),
    "absurd_dates": lambda m: m.sent is None and m.received == datetime(2025, 12, 1, 15, 0, tzinfo=UTC),
    "encrypted_pgp": lambda m: m.text == "" and "encrypted" in m.problems[0],
}


@each_row("name", sorted(ODDITIES))
def test_an_odd_mail_is_read_as_well_as_it_can_be(name: str) -> None:
    mail = odd(name)
    assert ODDITIES[name](mail), mail


def test_every_odd_mail_is_in_the_table() -> None:
    assert {path.stem for path in ODD.glob("*.eml")} == set(ODDITIES)


@pytest.mark.parametrize(
    ("style", "free"),
    [
        ("margin:0", False),
        ("margin: 0in 0in .0001pt", False),
        ("margin:0cm;margin-bottom:.0001pt", False),
        ("margin:0 auto", False),
        ("MARGIN: 0px !important", False),
        ("margin-top:0", False),
        ("margin:0 0 4px", False),
        ("margin:0 0 0.1em", False),
        ("margin:0 0 .5cm", True),
        ("margin:auto", True),
        ("margin:0 0 14px", True),
        ("margin:0cm 0cm 8.0pt 0cm", True),
        ("margin:1em 0", True),
        ("margin:", True),
        ("", True),
    ],
)
def test_a_line_is_left_free_between_paragraphs_that_stand_apart(style: str, free: bool) -> None:
    page = f'<p style="{style}">Dear Robin,</p><p style="{style}">well.</p>'
    assert html.to_text(page) == ("Dear Robin,\n\nwell." if free else "Dear Robin,\nwell.")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("ada@x.example", [("", "ada@x.example")]),
        ("Ada <ADA@X.Example>", [("Ada", "ada@x.example")]),
        ('"Byron, Ada" <ada@x.example>, b@y.example', [("Byron, Ada", "ada@x.example"), ("", "b@y.example")]),
        ("ada@x.example (Ada (the first) Byron)", [("Ada the first Byron", "ada@x.example")]),
        ("Team: ada@x.example, b@y.example;", [("", "ada@x.example"), ("", "b@y.example")]),
        ("undisclosed-recipients:;", []),
        ("<@relay.example,@two.example:ada@x.example>", [("", "ada@x.example")]),
        ('"ada@x.example" <mallory@evil.example>', [("ada@x.example", "mallory@evil.example")]),
        ("ada@x.example <mallory@evil.example>", [("ada@x.example", "mallory@evil.example")]),
        ("<ada@x.example> mallory@evil.example", [("", "ada@x.example"), ("", "mallory@evil.example")]),
        ("<ada@x.example><mallory@evil.example>", [("", "ada@x.example"), ("", "mallory@evil.example")]),
        ("=?utf-8?b?w4RkYQ==?= <ada@x.example>", [("Äda", "ada@x.example")]),
        ("'Ada' <'ada@x.example'>", [("Ada", "ada@x.example")]),
        ("no address", []),
        ("@", []),
        ("<>", []),
        ('"', []),
        ("a@b@c", []),
        ("Ада <ада@почта.example>", [("Ада", "ада@почта.example")]),
    ],
)
def test_a_header_names_these_mailboxes(value: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.name, one.email) for one in headers.addresses(value)] == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mon, 1 Dec 2025 10:00:00 +0100", "2025-12-01T10:00:00+01:00"),
        ("1 Dec 2025 10:00 +0100", "2025-12-01T10:00:00+01:00"),
        ("Mon, 01 Dec 25 10:00:00 GMT", "2025-12-01T10:00:00+00:00"),
        ("Mon, 1 Dec 2025 10:00:00 EST", "2025-12-01T10:00:00-05:00"),
        ("Mon, 1 Dec 2025 10:00:00 PDT", "2025-12-01T10:00:00-07:00"),
        ("Mon, 1 Dec 2025 10:00:00 CET", "2025-12-01T10:00:00+01:00"),
        ("Mon, 1 Dec 2025 10:00:00 -0000", "2025-12-01T10:00:00+00:00"),
        ("Mon, 1 Dec 2025 10:00:00 XYZ", "2025-12-01T10:00:00+00:00"),
        ("Mon, 1 Dec 2025 10:00:00 +0545 (NPT)", "2025-12-01T10:00:00+05:45"),
        ("Wed, 31 Dec 2025 23:59:60 +0000", "2025-12-31T23:59:59+00:00"),
        ("Mon, 1 Dec 2025 10:00:00 +9900", None),
        ("Sun, 31 Feb 2025 10:00:00 +0000", None),
        ("Sun, 1 Dec 1901 10:00:00 +0000", None),
        ("Mon, 1 Dec 9999 10:00:00 +0000", None),
        ("tomorrow", None),
        ("", None),
        ("9" * 5000, None),
    ],
)
def test_a_date_is_an_instant_or_nothing(value: str, expected: str | None) -> None:
    found = headers.instant(value)
    assert (found.isoformat() if found else None) == expected


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("<a@b>", True), ("<" + "a" * 996 + ">", True), ("<" + "a" * 997 + ">", False), ("<>", False), ("a@b", False),
        ("<a b>", False), ("<a\r\nb>", False), ("<a@b>\n", False), ("<ü@b>", False), ("<a\x00b>", False), ("", False),
    ],
)  # fmt: skip
def test_a_message_id_is_printable_ascii_in_brackets(text: str, valid: bool) -> None:
    assert message.valid_id(text) == (text if valid else None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?caf=C3=A9?=", "café"),
        ("=?UTF-8*en?Q?caf=C3=A9?= now", "café now"),
        ("=?iso-8859-1?q?a?= =?iso-8859-1?q?b?=", "ab"),
        ("=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x"),
        ("=?martian?q?caf=C3=A9?=", "café"),
        ("=?utf-8?b?!!!?=", ""),
        ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
        ("=?iso-2022-jp?B?GyRCTExAXBsoQg==?=", "面接"),
        ("=?gb2312?B?w+bK1A==?=", "面试"),
        ("=?rot13?q?abc?=", "abc"),
        ("=?idna?q?xn--" + "a" * 2000 + "?=", "xn--" + "a" * 2000),
    ],
)
def test_encoded_words_become_text_on_one_line(value: str, expected: str) -> None:
    assert headers.words(value) == expected


def test_a_long_subject_is_cut_and_the_headers_below_it_are_read() -> None:
    mail = headed("Subject: " + "a" * 1_000_000, "From: ada@x.example")
    assert mail.sender == Address("", "ada@x.example")
    assert len(mail.subject) == headers.MAX_VALUE - 1  # the blank after the colon counts


def test_a_from_too_long_to_be_read_whole_is_not_trusted() -> None:
    mail = headed("From: " + "x" * 100_000 + " <robin@keller.example>, mallory@evil.example")
    assert mail.unparsable


def test_a_mail_larger_than_the_limit_is_read_up_to_it() -> None:
    mail = message.parse(b"From: ada@x.example\n\n" + b"word " * 2_000_000)
    assert mail.problems
    assert mail.text.startswith("word word")
    assert len(mail.text) == message.MAX_TEXT


def test_no_header_value_holds_a_newline_or_control_character() -> None:
    mail = headed("Subject: =?utf-8?q?a=0D=0A=00b?=", "X-Other: one", "\ttwo")
    assert all("\n" not in value and "\r" not in value and "\0" not in value for _name, value in mail.headers)


def test_delivery_reports_are_kept_apart_from_the_words() -> None:
    mail = message.parse((MAILS / "machines" / "bounce_postfix.eml").read_bytes())
    assert "Final-Recipient: rfc822; gone@brightmill.example" in mail.report
    assert "Final-Recipient" not in mail.text
    assert mail.nested[0].subject == "Thank you"


def test_the_lines_of_html_are_those_a_reader_sees() -> None:
    markup = (
        "<table><tr><td>When</td><td>Monday</td></tr></table><p class=MsoNormal>one</p><p class=MsoNormal>two</p>"
        "<div>three<div>four</div></div><pre>a\n  b</pre><p>five</p><p>six &#128512;&nbsp;&copy;</p><a href='http://x'>seven</a>"
    )
    assert html.to_text(markup) == "When Monday\none\ntwo\nthree\nfour\na\n  b\n\nfive\n\nsix 😀 ©\nseven"


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        (
            "before <span hidden>x<br>y</span> after",
            "before\nafter",
        ),  # what is hidden hides nothing that stands before it
        ("before <span style='display:none'>x<div>y</div></span>", "before"),
        ("a<!-- b --!>c<!-->d<!--->e", "acde"),
        ("a<!-- never closed> b", "a b"),
        ("<a title='1 > 2' alt=\">\">b</a>", "b"),
        ("1 < 2 <3 a<b", "1 < 2 <3 a<b"),
    ],
)
def test_soup_loses_no_words(markup: str, lines: str) -> None:
    assert html.to_text(markup) == lines


HOSTILE = {
    "comments without an end": b"Content-Type: text/html\n\n" + b"<!--a>" * 500_000,
    "carriage returns": b"From: a@b.example\n\n" + b"\r" * 1_000_000 + b"\nx\n",
    "a header of a megabyte": b"Subject: " + b"a" * 1_000_000 + b"\n\nx",
    "a million fields": b"a: b\n" * 1_000_000,
    "a million continuations": b"a: b" + b"\n c" * 1_000_000,
    "a subject of encoded words": b"Subject: " + b"=?utf-8?q?a?= " * 80_000 + b"\n\nx",
    "quotes and backslashes in To": b"To: " + b'"\\' * 40_000 + b"\n\nx",
    "open comments in From": b"From: " + b"(" * 60_000 + b"\n\nx",
    "open brackets in From": b"From: " + b"<a" * 30_000 + b"\n\nx",
    "deep multiparts": b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(30_000)
    ),
    "one boundary over and over": b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 900_000,
    "boundaries that begin alike": b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--bb\n" * 900_000,
    "deep forwards": b"Content-Type: message/rfc822\n\n" * 100_000,
    "unclosed quotes in tags": b"Content-Type: text/html\n\n" + b'<a "' * 1_000_000,
    "greater signs in quotes": b"Content-Type: text/html\n\n" + b'<a ">" ' * 500_000,
    "open comments in HTML": b"Content-Type: text/html\n\n" + b"<!--" * 1_000_000 + b">",
    "open scripts": b"Content-Type: text/html\n\n" + b"<script>" * 500_000,
    "deep blocks": b"Content-Type: text/html\n\n" + b"<div>" * 500_000,
    "deep quotes": b"Content-Type: text/html\n\n" + b"<blockquote>a" * 300_000,
    "closed but never opened": b"Content-Type: text/html\n\n" + b"</p><p></div>" * 300_000,
    "entities": b"Content-Type: text/html\n\n" + b"&amp" * 1_000_000,
    "a long attribute": b"Content-Type: text/html\n\n<p style='" + b"a:" * 500_000 + b"'>x",
    "flowed without an end": b"Content-Type: text/plain; format=flowed\n\n" + b"a \n" * 1_000_000,
    "parameters": b"Content-Type: text/plain" + b';a*1="' * 100_000 + b"\n\nx",
    "base64 of nothing": b"Content-Transfer-Encoding: base64\n\n" + b"=" * 5_000_000,
    "one line": b"From: a@b.example\n\n" + b"a" * 5_000_000,
    "cited lines": b"From: a@b.example\n\n" + b"> On 1.1.2025 10:00 a@b.example wrote:\n" * 100_000,
    "punycode": b"Content-Type: text/plain; charset=punycode\n\n" + b"a" * 3_000_000 + b"-\xff",
}


@pytest.mark.parametrize("name", in_turn(sorted(HOSTILE), 3))
@not_by_chance
def test_a_hostile_mail_takes_less_than_a_second(name: str) -> None:
    begun = time.process_time()
    everything(HOSTILE[name])
    within(begun, 2.0)  # one second on a machine that does nothing else


def everything(raw: bytes) -> Message:
    """All readers of this room, one after the other; none of them may raise."""
    mail = message.parse(raw)
    assert isinstance(own_words(mail), str)
    assert machine.read(mail, owner_addresses=["robin@keller.example"]).because
    for one in (mail.message_id, *mail.thread_ids):
        assert one is None or message.valid_id(one) == one
    assert all("@" in one.email and not set(one.email) & set(" \r\n\t<>,") for one in mail.from_)
    return mail


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2000))
def test_random_bytes_never_raise(raw: bytes) -> None:
    everything(raw)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_damaged_mail_never_raises(data: st.DataObject) -> None:
    raw = bytearray(data.draw(st.sampled_from(EVERY_MAIL)).read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(raw)))
        length = data.draw(st.integers(0, 40))
        piece = data.draw(
            st.one_of(st.binary(max_size=20), st.sampled_from([b"\n\n", b"--b1", b"=?utf-8?b?", b'"', b"<", b"\r"]))
        )
        raw[at : at + length] = piece
    everything(bytes(raw))


@settings(max_examples=40, deadline=None)
@given(
    st.recursive(st.just(b"x"), lambda inner: st.tuples(st.integers(0, 3), st.lists(inner, max_size=4)), max_leaves=12)
)
def test_any_tree_of_parts_is_read(tree: object) -> None:
    def build(node: object, level: int = 0) -> bytes:
        if isinstance(node, bytes):
            return b"Content-Type: text/plain\n\nleaf\n"
        assert isinstance(node, tuple)
        kind, children = node
        mark = b"m%d" % level
        subtype = (b"mixed", b"alternative", b"related", b"digest")[kind]
        inner = b"".join(b"--%s\n%s\n" % (mark, build(child, level + 1)) for child in children)
        return b"Content-Type: multipart/%s; boundary=%s\n\n%s--%s--\n" % (subtype, mark, inner, mark)

    everything(b"From: ada@x.example\n" + build(tree))
