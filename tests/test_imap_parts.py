"""BODYSTRUCTUREs in every shape, folders in many languages, ranges of UIDs: no server needed."""

from __future__ import annotations

import email
import email.policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import each_row

from agent.edges import imap_answer, imap_excerpt, imap_parts
from agent.edges.imap_answer import MalformedError
from agent.edges.imap_folders import Folder, Listed, Role, choose, local_name, role
from agent.edges.imap_parts import Part
from agent.edges.imap_session import Windows

TEXT = '("TEXT" "PLAIN" ("CHARSET" "utf-8") NIL NIL "7BIT" 20 1 NIL NIL NIL NIL)'
CALENDAR = '("text" "calendar" ("method" "REQUEST") NIL NIL "base64" 900 12 NIL NIL NIL NIL)'
ENVELOPE = '("Mon, 5 Jan 2026" "Hi" NIL NIL NIL NIL NIL NIL NIL "<1@x>")'


def octets(disposition: str = "NIL", params: str = "NIL") -> str:
    return f'("application" "octet-stream" {params} NIL NIL "base64" 900 NIL {disposition} NIL NIL)'


def rfc822(inner: str) -> str:
    return f'("message" "rfc822" NIL NIL NIL "7bit" 3000 {ENVELOPE} {inner} 40 NIL NIL NIL NIL)'


def response(structure: str) -> list[bytes]:
    return [f"* 1 FETCH (UID 5 BODYSTRUCTURE {structure})\r\n".encode()]


def calendars(pieces: list[bytes]) -> list[str]:
    found = imap_parts.leaves(imap_answer.items(pieces)[b"BODYSTRUCTURE"])
    return [part.path for part in found if part.is_calendar]


STRUCTURES = {
    "nothing": (TEXT, []),
    "the mail itself": (CALENDAR, ["1"]),
    "beside the text": (f'({TEXT}{CALENDAR} "alternative")', ["2"]),
    "in a multipart of a multipart": (f'(({TEXT}{CALENDAR} "alternative"){TEXT} "mixed")', ["1.2"]),
    "twice": (f'(({TEXT}{CALENDAR} "alternative"){CALENDAR} "mixed")', ["1.2", "2"]),
    "in a forwarded multipart": (
        f'({TEXT}{rfc822(f"({TEXT}{CALENDAR} {chr(34)}x{chr(34)})")} "mixed")',
        ["2.2"],
    ),
    "as a forwarded mail": (f'({TEXT}{rfc822(CALENDAR)} "mixed")', ["2.1"]),
    "forwarded twice": (rfc822(f'({TEXT}{rfc822(CALENDAR)} "mixed")'), ["1.2.1"]),
    "by its file name": (octets('("attachment" ("filename" "invite.ICS"))'), ["1"]),
    "by the name of its type": (octets(params='("NAME" "a.ics")'), ["1"]),
    "an old calendar by its file name": (octets('("attachment" ("filename" "MEETING.VCS"))'), ["1"]),
    "an old calendar in RFC 2231": (octets("""("attachment" ("filename*" "utf-8''meeting%2Evcs"))"""), ["1"]),
    "in RFC 2231": (octets("""("attachment" ("filename*" "utf-8'de'%C3%A4%2Eics"))"""), ["1"]),
    "in pieces": (octets('("attachment" ("filename*0" "in.i" "filename*1" "cs"))'), ["1"]),
    "in coded pieces": (
        octets("""("attachment" ("filename*0*" "utf-8''in%2E" "filename*1" "ics"))"""),
        ["1"],
    ),
    "as an encoded word": (octets('("attachment" ("filename" "=?utf-8?B?aW52aXRlLmljcw==?="))'), ["1"]),
    "as two encoded words": (octets('("inline" ("filename" "=?utf-8?Q?in=2E?= =?utf-8?Q?ics?="))'), ["1"]),
    "with a quote in the name": (octets(r'("attachment" ("filename" "the \"one\".ics"))'), ["1"]),
    "with a blank after the name": (octets('("attachment" ("filename" "invite.ics "))'), ["1"]),
    "the field as one string": (octets(r'"attachment; filename=\"a b.ics\"; size=9"'), ["1"]),
    "another type of calendar": ('("APPLICATION" "ICS" NIL NIL NIL "7BIT" 9 NIL NIL NIL)', ["1"]),
    "without extensions": ('("text" "calendar" NIL NIL NIL "7bit" 9 1)', ["1"]),
    "a PDF called calendar": (octets('("attachment" ("filename" "calendar.pdf"))'), []),
    "a PDF in RFC 2231": (octets("""("attachment" ("filename*" "utf-8''Lebenslauf%20neu.pdf"))"""), []),
    "a PDF as an encoded word": (octets('("attachment" ("filename" "=?utf-8?Q?Angebot=2Epdf?="))'), []),
    "statistics": (octets('("attachment" ("filename" "basics.icsx"))'), []),
    "a broken encoded word": (octets('("attachment" ("filename" "=?utf-8?B?aaaaa?="))'), []),
}


@each_row("case", STRUCTURES)
def test_the_calendars_of_a_structure_are_found_where_they_are(case: str) -> None:
    structure, paths = STRUCTURES[case]
    assert calendars(response(structure)) == paths
    if paths:
        assert imap_parts.may_hold_calendar(response(structure))


@pytest.mark.parametrize(
    "case",
    [
        "nothing",
        "a PDF called calendar",
        "a PDF in RFC 2231",
        "a PDF as an encoded word",
        "a broken encoded word",
    ],
)
def test_common_mail_is_passed_over_without_parsing(case: str) -> None:
    assert not imap_parts.may_hold_calendar(response(STRUCTURES[case][0]))


def test_names_and_types_that_come_as_literals_are_read() -> None:
    pieces = [
        b'* 1 FETCH (UID 5 BODYSTRUCTURE ("text" {8}\r\n',
        b"calendar",
        b' NIL NIL NIL "7bit" 9 1 NIL ("attachment" ("filename" {7}\r\n',
        b'(")\r\n.i',
        b"))))\r\n",
    ]
    assert imap_parts.may_hold_calendar(pieces)
    assert calendars(pieces) == ["1"]
    named = [
        b'* 1 FETCH (BODYSTRUCTURE ("a" "b" ("name" {5}\r\n',
        b"a.ics",
        b') NIL NIL "7bit" 9) UID 5)\r\n',
    ]
    assert imap_parts.may_hold_calendar(named)
    assert calendars(named) == ["1"]


NAMES = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=12)
QUOTED = NAMES.map(lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"')
KEYS = st.sampled_from(['"name"', '"filename"', '"filename*"', '"name*0"', '"name*1*"', '"x"'])
ENDINGS = st.sampled_from(['""', '".ics"', '"cs"', '".i"', '"a%2Eics"', '"=?us-ascii?Q?a=2Eics?="', '"x.ICS "'])
PAIRS = st.lists(st.tuples(KEYS, QUOTED | ENDINGS), max_size=4).map(
    lambda pairs: "(" + " ".join(f"{key} {value}" for key, value in pairs) + ")" if pairs else "NIL"
)
LEAF = st.builds(
    lambda kind, params, named: f'({kind} {params} NIL NIL "8BIT" 7 NIL ("attachment" {named}) NIL NIL)',
    st.sampled_from(['"TEXT" "HTML"', '"text" "Calendar"', '"application" "x"', '"application" "ics"']),
    PAIRS,
    PAIRS,
)
TREE = st.recursive(
    LEAF,
    lambda inner: inner.map(rfc822) | st.lists(inner, min_size=1, max_size=3).map(lambda p: f'({"".join(p)} "mixed")'),
)


@settings(max_examples=300, deadline=None)
@given(TREE)
def test_the_quick_look_never_misses_what_the_parser_would_find(structure: str) -> None:
    if calendars(response(structure)):
        assert imap_parts.may_hold_calendar(response(structure))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.binary(max_size=60) | st.sampled_from([b"(", b")", b'"', b"{3}\r\n", b"NIL "]), max_size=30))
def test_whatever_a_server_says_is_parsed_or_malformed(pieces: list[bytes]) -> None:
    line = b"* 1 FETCH (UID 5 BODYSTRUCTURE (" + b"".join(pieces)
    try:
        imap_parts.leaves(imap_answer.items([line]).get(b"BODYSTRUCTURE"))
    except MalformedError as error:
        assert str(error)


@pytest.mark.parametrize(
    "structure",
    [
        "(" * 5000,
        "(" * 5000 + ")" * 5000,
        '("a" ' * 25_000,
        ")",
        '("unfinished',
        "NIL",
        '"text"',
        "(" + "x " * 30_000 + ")",
    ],
)
def test_a_monstrous_structure_is_malformed(structure: str) -> None:
    with pytest.raises(MalformedError):
        calendars(response(structure))


def test_an_assembled_mail_holds_its_header_once_and_its_parts_whole() -> None:
    header = (
        b"From: dana@acme.example\r\nContent-Type: multipart/mixed;\r\n\tboundary=old\r\nSubject: Hi\r\n there\r\n"
        b"MIME-Version: 1.0\r\nContent-Transfer-Encoding: 7bit\r\nMessage-ID: <1@acme.example>\r\n\r\n"
    )
    evil = {"charset": 'utf-8"\r\nBcc: x', "method": "REQUEST", "boundary": "no"}
    parts = [
        (Part("1", "text/plain", {"charset": "utf-8"}, "quoted-printable", 9), b"caf=C3=A9 --part--"),
        (Part("2", "application/octet-stream", evil, "base64", 9, "invite.ics"), b"QkVHSU46VkNBTEVOREFS\r\n"),
    ]
    built = email.message_from_bytes(imap_excerpt.assemble(header, parts), policy=email.policy.default)
    assert built["Subject"] == "Hi there" and built["Message-ID"] == "<1@acme.example>"
    assert built["Bcc"] is None and built.get_all("MIME-Version") == ["1.0"]
    text, calendar = built.iter_parts()
    assert text.get_content().strip() == "café --part--"
    assert calendar.get_content_type() == "text/calendar" and calendar.get_param("method") == "REQUEST"
    assert calendar.get_payload(decode=True) == b"BEGIN:VCALENDAR"


# -- folders ---------------------------------------------------------------------------------------------


def listed(name: str, *flags: str, delimiter: str = "/") -> Listed:
    return Listed(name, name, delimiter, frozenset(flag.lower() for flag in flags))


ROLES = [
    (listed("Inbox"), "", Role.INBOX),
    (listed("Whatever", "\\Sent"), "", Role.SENT),
    (listed("Sent", "\\Archive"), "", Role.ARCHIVE),
    (listed("Sent Items"), "", Role.SENT),
    (listed("GESENDETE ELEMENTE"), "", Role.SENT),
    (listed("Envoyés"), "", Role.SENT),
    (listed("Elementos enviados"), "", Role.SENT),
    (listed("Posta inviata"), "", Role.SENT),
    (listed("Отправленные"), "", Role.SENT),
    (listed("送信済みアイテム"), "", Role.SENT),
    (listed("INBOX.Sent", delimiter="."), "", Role.SENT),
    (listed("Mail/Sent"), "Mail/", Role.SENT),
    (listed("[Gmail]/Sent Mail"), "", Role.SENT),
    (listed("Entwürfe"), "", Role.DRAFTS),
    (listed("INBOX.Brouillons", delimiter="."), "INBOX.", Role.DRAFTS),
    (listed("Clients/Sent"), "", Role.OTHER),
    (listed("Sentinel"), "", Role.OTHER),
    (listed("Junk E-mail"), "", Role.JUNK),
    (listed("Gelöschte Elemente"), "", Role.TRASH),
    (listed("Deleted Items"), "", Role.TRASH),
    (listed("Archiv"), "", Role.ARCHIVE),
    (listed("Postausgang"), "", Role.OTHER),  # mail that has not gone
]


@each_row(("entry", "prefix", "expected"), ROLES)
def test_a_folder_is_for_what_the_server_or_its_name_says(entry: Listed, prefix: str, expected: Role) -> None:
    assert role(entry, prefix) is expected


def test_a_configured_name_is_found_in_other_spellings() -> None:
    there = [listed("INBOX", delimiter="."), listed("INBOX.Jobs.Zürich", delimiter=".")]
    chosen, missing = choose(there, prefix="INBOX.", only=("inbox", "Jobs/Zu\u0308rich", "Nowhere"))
    assert [folder.name for folder in chosen] == ["INBOX", "INBOX.Jobs.Zürich"]
    assert missing == ("Nowhere",)


def test_never_wins_over_the_list_and_over_everything_else() -> None:
    there = [listed("INBOX"), listed("Lists"), listed("Jobs")]
    assert choose(there, never=("Lists",))[0] == (Folder("INBOX", Role.INBOX), Folder("Jobs", Role.OTHER))
    assert choose(there, only=("Lists", "Jobs"), never=("Lists",))[0] == (Folder("Jobs", Role.OTHER),)
    assert choose(there, never=("Inbox",))[0] == (Folder("Lists", Role.OTHER), Folder("Jobs", Role.OTHER))


def test_a_name_with_slashes_is_put_where_the_server_wants_it() -> None:
    assert local_name("A/B", [listed("INBOX")]) == "A/B"
    assert local_name("A/B", [listed("INBOX", delimiter=".")], "INBOX.") == "INBOX.A.B"
    assert local_name("A/B", [listed("INBOX", delimiter="."), listed("A/B", delimiter=".")]) == "A/B"
    assert local_name("INBOX/A", [listed("INBOX", delimiter=".")], "INBOX.") == "INBOX.A"


# -- ranges ----------------------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(st.sets(st.integers(1, 2**32 - 1), max_size=200), st.integers(0, 2**32 - 1))
def test_ranges_cover_every_uid_once_and_are_few(uids: set[int], after: int) -> None:
    last = max(uids, default=0)
    seen: list[int] = []
    count = 0
    windows = Windows(after + 1, last)
    for window in windows:
        held = [uid for uid in uids if uid in window]
        windows.held(len(held))
        seen += held
        count += 1
    assert sorted(seen) == sorted(uid for uid in uids if uid > after)
    assert count < 15
