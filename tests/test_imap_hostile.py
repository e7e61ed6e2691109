"""Servers that lie, break off, flood or refuse: one class of error, in time, and nothing given away."""

from __future__ import annotations

import base64
import re
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml
from fake_imap import Answer, FakeImap

from agent.edges import imap_watch
from agent.edges.imap import Folder, Mailbox, Role
from agent.errors import ConnectionFailedError, SignInError
from agent.model import Position
from agent.rules import Server

DEEP = b"(" * 5000 + b")" * 5000
INVITE = b"From: dana@acme.example\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


@contextmanager
def talking(
    folder: Path,
    answers: Mapping[str, Answer] | None = None,
    *,
    tls: str = "implicit",
    greeting: bytes = b"* OK ready\r\n",
    asked: str = "implicit",
    password: Callable[[], str] = lambda: "secret",
    **settings: object,
) -> Iterator[tuple[FakeImap, Mailbox]]:
    """A fake server, and a mailbox that is to be opened at it."""
    with FakeImap(folder, answers, tls=tls, greeting=greeting) as fake:
        server = Server("127.0.0.1", fake.port, asked, fake.ca_file)
        mailbox = Mailbox(server, "you@example.org", password, timeout=2, **settings)
        try:
            yield fake, mailbox
        finally:
            mailbox.close()


def never() -> str:
    raise AssertionError("the password was asked for")


# -- before the password ---------------------------------------------------------------------------------

UNSAFE = {
    "no STARTTLS": ({}, b"* OK ready\r\n", "does not offer STARTTLS"),
    "STARTTLS refused": ({"STARTTLS": b"NO not now", "CAPABILITY": b"* CAPABILITY IMAP4rev1 STARTTLS\r\n"},
                         b"* OK ready\r\n", "STARTTLS was refused"),
    "signed in before TLS": ({"CAPABILITY": b"* CAPABILITY IMAP4rev1 STARTTLS\r\n"},
                             b"* PREAUTH hello\r\n", "illegal in state AUTH"),
    "words after STARTTLS in clear": (
        {"CAPABILITY": b"* CAPABILITY IMAP4rev1 STARTTLS\r\n",
         "STARTTLS": b"RAWTAG OK go\r\n* CAPABILITY IMAP4rev1 AUTH=EVIL\r\n"},
        b"* OK ready\r\n", "in clear after STARTTLS"),
    "another protocol": ({}, b"220 mail ESMTP\r\n", "does not answer as an IMAP server"),
    "a farewell": ({}, b"* BYE too busy\r\n", "does not answer as an IMAP server"),
}  # fmt: skip


@pytest.mark.parametrize("case", UNSAFE)
def test_without_tls_the_password_is_not_even_asked_for(tmp_path: Path, case: str) -> None:
    answers, greeting, words = UNSAFE[case]
    unsafe = talking(tmp_path, answers, tls="starttls", greeting=greeting, asked="starttls", password=never)
    with unsafe as (fake, mailbox), pytest.raises(ConnectionFailedError, match=words):
        mailbox.open()
    assert not fake.commands("LOGIN") and not fake.commands("AUTHENTICATE")


def test_what_was_said_before_tls_is_forgotten_after_it(tmp_path: Path) -> None:
    told = iter((b"STARTTLS LOGINDISABLED X-GM-EXT-1", b"IDLE", b"IDLE"))
    answers = {"CAPABILITY": lambda _: b"* CAPABILITY IMAP4rev1 %s\r\n" % next(told)}
    with talking(tmp_path, answers, tls="starttls", asked="starttls") as (fake, mailbox):
        mailbox.open()
        assert mailbox.capabilities == {"IMAP4REV1", "IDLE"}
        assert fake.commands("LOGIN") == ['LOGIN "you@example.org" "secret"']


def test_tls_where_none_is_spoken_names_the_setting(tmp_path: Path) -> None:
    with (
        talking(tmp_path, tls="none", asked="implicit", password=never) as (_, mailbox),
        pytest.raises(ConnectionFailedError, match=r"does not speak TLS .*mail\.imap\.tls"),
    ):
        mailbox.open()


def test_a_server_that_never_greets_is_given_up(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = Server("127.0.0.1", silent.getsockname()[1], "starttls")
        with pytest.raises(ConnectionFailedError, match=r"no answer in time"):
            Mailbox(server, "you@example.org", never, timeout=0.3).open()


def test_unreachable_ports_and_names_are_said_so() -> None:
    with socket.socket() as deaf:  # it has the port, and listens to nobody
        deaf.bind(("127.0.0.1", 0))
        port = deaf.getsockname()[1]
        with pytest.raises(ConnectionFailedError, match=rf"127\.0\.0\.1:{port} cannot be reached: Connection refused"):
            Mailbox(Server("127.0.0.1", port), "you@example.org", never, timeout=3).open()


def test_an_unusable_ca_file_is_said_so(tmp_path: Path) -> None:
    server = Server("127.0.0.1", 993, "auto", tmp_path / "none.pem")
    with pytest.raises(ConnectionFailedError, match=r"ca_file .*none\.pem cannot be used: No such file"):
        Mailbox(server, "you@example.org", never, timeout=3).open()


# -- the sign-in -----------------------------------------------------------------------------------------


def test_a_password_beyond_ascii_goes_by_authenticate_plain(tmp_path: Path) -> None:
    with talking(tmp_path, password=lambda: "pässword") as (fake, mailbox):
        mailbox.open()
        begun = fake.heard.index("AUTHENTICATE PLAIN")
        assert base64.b64decode(fake.heard[begun + 1]).decode() == "\0you@example.org\0pässword"
    assert not fake.commands("LOGIN")


def test_a_quote_in_the_user_or_password_stays_inside_the_quotes(tmp_path: Path) -> None:
    with talking(tmp_path, password=lambda: 'a"b\\c {3}') as (fake, mailbox):
        mailbox.open()
        assert fake.commands("LOGIN") == ['LOGIN "you@example.org" "a\\"b\\\\c {3}"']


@pytest.mark.parametrize("password", ["two\r\nlines", "nul\0"])
def test_a_password_that_would_be_a_second_command_is_not_sent(tmp_path: Path, password: str) -> None:
    with (
        talking(tmp_path, password=lambda: password) as (fake, mailbox),
        pytest.raises(SignInError, match="line break or NUL"),
    ):
        mailbox.open()
    assert not fake.commands("LOGIN")


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (b"NO [AUTHENTICATIONFAILED] wrong", SignInError, "wrong.*mail.login"),
        (b"NO [ALERT] Application-specific password required", SignInError, "Application-specific"),
        (b"BAD what", SignInError, "what"),
        (b"NO [UNAVAILABLE] database is away", ConnectionFailedError, "cannot sign anybody in now"),
        (b"* BYE too many sessions\r\n", ConnectionFailedError, "too many sessions|went away"),
        (b"DROP", ConnectionFailedError, "went away"),
    ],
)
def test_a_refused_sign_in_is_told_from_a_server_out_of_order(
    tmp_path: Path, answer: bytes, error: type[Exception], words: str
) -> None:
    with talking(tmp_path, {"LOGIN": answer}) as (_, mailbox), pytest.raises(error, match=words) as caught:
        mailbox.open()
    assert "secret" not in str(caught.value)


def test_login_switched_off_without_another_way_is_a_refused_sign_in(tmp_path: Path) -> None:
    answers = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2\r\n"}
    with talking(tmp_path, answers) as (fake, mailbox), pytest.raises(SignInError, match="LOGINDISABLED"):
        mailbox.open()
    assert not fake.commands("LOGIN")


# -- answers no honest server gives ----------------------------------------------------------------------

FETCH = b"* 1 FETCH (UID 1 "
BREAKING: dict[str, tuple[str, bytes]] = {
    "a literal of gigabytes": ("UID FETCH", b"RAW" + FETCH + b"BODY[] {4000000000}\r\nxx"),
    "a literal in a folder list": ("LIST", b'RAW* LIST () "/" {4000000000}\r\nxx'),
    "a line without an end": ("UID FETCH", b"RAW" + FETCH + b"BODYSTRUCTURE (" + b"x" * 9_000_000),
    "a list of lists of lists": ("LIST", b'* LIST ' + DEEP + b' "/" x\r\n'),
    "a list cut short": ("LIST", b'* LIST () "/"\r\n'),
    "folders without an end": ("LIST", (b'* LIST () "/" ' + b"x" * 900 + b"\r\n") * 10_000),
    "an answer to another command": ("UID FETCH", b"RAWX99 OK done\r\n"),
    "no answer at all": ("UID FETCH", b"RAW"),
    "a dropped connection": ("UID FETCH", b"DROP"),
    "half a line and the end": ("UID FETCH", b"DROP"),
    "a farewell": ("UID FETCH", b"RAW* BYE maintenance\r\n"),
    "a folder that cannot be opened": ("EXAMINE", b"NO [INUSE] locked"),
    "the question for the last mail refused": ("EXAMINE", b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n"),
    "every mail refused": ("UID FETCH", b"NO backend"),
    "a search refused": ("UID SEARCH", b"BAD no such thing"),
}  # fmt: skip


@pytest.mark.parametrize("case", BREAKING)
def test_a_broken_answer_is_one_class_of_error_in_bounded_time_and_size(tmp_path: Path, case: str) -> None:
    command, answer = BREAKING[case]
    last = 2000 if case == "every mail refused" else 4
    examined = f"* {last - 1} EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT {last}] ok\r\n".encode()
    with talking(tmp_path, {"EXAMINE": examined}) as (fake, mailbox):
        mailbox.open()
        fake.answers[command] = answer
        fake.answers["UID FETCH *"] = b"NO not that one"
        start = time.monotonic()
        with pytest.raises(ConnectionFailedError):
            mailbox.folders()
            list(mailbox.calendars("INBOX"))
            mailbox.search_since("INBOX", date(2026, 1, 1), from_=None)
        assert time.monotonic() - start < 6


def test_a_folder_that_may_not_be_opened_is_told_with_the_way_out(tmp_path: Path) -> None:
    listed = b'* LIST () "/" INBOX\r\n* LIST () "/" "Team \\"A\\""\r\n'
    closed = {"LIST": listed, "STATUS": b"NO [NOPERM] no", 'EXAMINE "TEAM': b"NO [NOPERM] no"}
    with talking(tmp_path, closed) as (_, mailbox):
        mailbox.open()
        with pytest.raises(ConnectionFailedError) as told:
            mailbox.grown({})
    said = str(told.value)
    assert 'The folder Team "A" cannot be opened: ' in said
    (way_out,) = re.findall(r"mail: (\{.*\})", said)
    assert yaml.safe_load(way_out) == {"never": ['Team "A"']}


def _structure(command: str) -> bytes:
    if "BODYSTRUCTURE" in command:
        return FETCH + b'BODYSTRUCTURE (("text" "calendar" ' + DEEP + b'))\r\n* 2 FETCH (garbage "calendar"\r\n'
    return FETCH + b"BODY[]<0> {%d}\r\n%s)\r\n" % (len(INVITE), INVITE)


def test_a_structure_that_cannot_be_parsed_makes_the_whole_mail_be_read_rather_than_missed(
    tmp_path: Path,
) -> None:
    with talking(tmp_path, {"UID FETCH": _structure}) as (_, mailbox):
        mailbox.open()
        assert list(mailbox.calendars("INBOX")) == [(1, INVITE)]


def _header(command: str) -> bytes:
    if "BODYSTRUCTURE" in command:
        return FETCH + b"BODYSTRUCTURE " + DEEP + b")\r\n"
    return (
        b'* 1 FETCH (FLAGS ())\r\n* 1 FETCH (BODY[HEADER.FIELDS (FROM "TO")]<0> "From: d@acme.example" '
        b'INTERNALDATE "99-Foo-2026 00:00:00 +0000" RFC822.SIZE 10 UID 1)\r\n'
    )


def test_a_mail_with_an_unreadable_structure_or_date_still_shows_its_header(tmp_path: Path) -> None:
    answers = {"UID SEARCH": b"* SEARCH 1\r\n* SEARCH\r\n", "UID FETCH": _header}
    with talking(tmp_path, answers) as (_, mailbox):
        mailbox.open()
        (headers,) = mailbox.headers("INBOX", since=datetime(2026, 1, 1, tzinfo=UTC))
        assert (headers.uid, headers.size, headers.internal_date) == (1, 10, None)
        assert headers.raw == b"From: d@acme.example"


def _refusing_seven(command: str) -> bytes:
    uids = _uids(command)
    if 7 in uids:
        return b"NO [SERVERBUG] mail 7 is damaged"
    if "RFC822.SIZE" in command:
        return b"".join(b"* %d FETCH (UID %d RFC822.SIZE 100)\r\n" % (uid, uid) for uid in uids)
    if "BODYSTRUCTURE" in command:
        return b"".join(
            b'* %d FETCH (UID %d BODYSTRUCTURE ("TEXT" "CALENDAR" NIL NIL NIL "7BIT" 9 1))\r\n' % (u, u) for u in uids
        )
    return b"".join(b"* %d FETCH (UID %d BODY[] {%d}\r\n%s)\r\n" % (u, u, len(INVITE), INVITE) for u in uids)


def _uids(command: str) -> list[int]:
    spec = command.split()[2]
    found: list[int] = []
    for piece in spec.split(","):
        first, _, last = piece.partition(":")
        found += range(int(first), int(last or first) + 1)
    return [uid for uid in found if uid <= 20]


def test_one_mail_that_the_server_cannot_hand_out_does_not_hide_the_others(tmp_path: Path) -> None:
    examined = b"* 20 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 21] ok\r\n"
    with talking(tmp_path, {"EXAMINE": examined, "UID FETCH": _refusing_seven}) as (_, mailbox):
        mailbox.open()
        others = [uid for uid in range(1, 21) if uid != 7]
        assert [uid for uid, _ in mailbox.calendars("INBOX")] == others
        assert [uid for uid, _ in mailbox.fetch("INBOX", range(1, 21))] == others
        assert set(mailbox.skipped) == {("INBOX", 7)}


def test_answers_for_mails_not_asked_for_are_not_taken(tmp_path: Path) -> None:
    def other(command: str) -> bytes:
        if "RFC822.SIZE" in command:
            return b"* 1 FETCH (UID 1 RFC822.SIZE 5)\r\n* 9 FETCH (UID 9 RFC822.SIZE 5)\r\n"
        return b"* 9 FETCH (UID 9 BODY[] {4}\r\nevil)\r\n* 1 FETCH (UID 1 BODY[] NIL)\r\n"

    with talking(tmp_path, {"UID FETCH": other}) as (_, mailbox):
        mailbox.open()
        assert list(mailbox.fetch("INBOX", [1])) == [(1, b"")]


def test_very_sparse_uids_take_few_commands(tmp_path: Path) -> None:
    examined = b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 4000000000] ok\r\n"
    answers = {"UID SEARCH": b"* SEARCH 3999999999\r\n", "UID SEARCH UID 3999999999 DRAFT": b"* SEARCH\r\n"}
    with talking(tmp_path, {"EXAMINE": examined} | answers) as (fake, mailbox):
        mailbox.open()
        assert mailbox.new_uids("INBOX", Position("INBOX", 7, 0)) == [3_999_999_999]
        assert list(mailbox.calendars("INBOX")) == []
        assert len(fake.commands("UID")) < 40


def test_a_server_that_does_not_tell_the_next_uid_is_asked_for_the_last(tmp_path: Path) -> None:
    answers = {
        "EXAMINE": b"* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n",
        "STATUS": b"* STATUS INBOX (UIDVALIDITY 7)\r\n",
        "UID FETCH *": b"* 2 FETCH (UID 31)\r\n",
    }
    with talking(tmp_path, answers) as (_, mailbox):
        mailbox.open()
        (growth,) = mailbox.grown({"INBOX": Position("INBOX", 7, 30)})
        assert growth.end == Position("INBOX", 7, 31)
        assert mailbox.grown({"INBOX": growth.end}) == []


@pytest.mark.parametrize(
    "status",
    [b"* STATUS INBOX (UIDNEXT x UIDVALIDITY 7)\r\n", b"* STATUS\r\n* STATUS (((\r\n", b"NO not here", b""],
)
def test_a_folder_with_a_useless_status_is_opened_instead(tmp_path: Path, status: bytes) -> None:
    with talking(tmp_path, {"STATUS": status}) as (fake, mailbox):
        mailbox.open()
        assert [growth.end for growth in mailbox.grown({})] == [Position("INBOX", 7, 3)]
        assert fake.commands("EXAMINE")


# -- folders of particular servers -----------------------------------------------------------------------

GMAIL = b"""* LIST (\\HasNoChildren) "/" "INBOX"\r
* LIST (\\HasNoChildren) "/" "Followup/Send"\r
* LIST (\\HasNoChildren) "/" "Jobs"\r
* LIST (\\HasChildren \\Noselect) "/" "[Gmail]"\r
* LIST (\\All \\HasNoChildren) "/" "[Gmail]/Alle Nachrichten"\r
* LIST (\\Drafts \\HasNoChildren) "/" "[Gmail]/Entw&APw-rfe"\r
* LIST (\\HasNoChildren \\Sent) "/" "[Gmail]/Gesendet"\r
* LIST (\\HasNoChildren \\Junk) "/" "[Gmail]/Spam"\r
* LIST (\\HasNoChildren \\Trash) "/" "[Gmail]/Papierkorb"\r
"""


def test_on_gmail_all_mail_junk_and_trash_are_read_and_sent_is_known(tmp_path: Path) -> None:
    answers = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 X-GM-EXT-1 IDLE\r\n", "LIST": GMAIL}
    with talking(tmp_path, answers) as (fake, mailbox):
        mailbox.open()
        assert [(folder.name, folder.role) for folder in mailbox.folders()] == [
            ("Followup/Send", Role.RELEASE),
            ("[Gmail]/Alle Nachrichten", Role.ALL),
            ("[Gmail]/Spam", Role.JUNK),
            ("[Gmail]/Papierkorb", Role.TRASH),
        ]
        assert mailbox.with_role(Role.SENT) == (Folder("[Gmail]/Gesendet", Role.SENT),)
        fake.answers["LIST"] = re.sub(rb"[^\n]*\\All [^\n]*\n", b"", GMAIL)
        names = [folder.name for folder in mailbox.folders()]
        assert names == [
            "INBOX",
            "Followup/Send",
            "Jobs",
            "[Gmail]/Gesendet",
            "[Gmail]/Spam",
            "[Gmail]/Papierkorb",
        ]


COURIER = b"""* LIST () "." "INBOX"\r
* LIST () "." "INBOX.Gesendete Elemente"\r
* LIST () "." "INBOX.Drafts"\r
* LIST () "." "shared.boss"\r
* LIST (\\Sent) "." "shared.team"\r
* LIST () "." "INBOX.bad&name"\r
* LIST () "." {8}\r
INBOX.\xc3\xa4\r
* LIST (\\NonExistent) "." "INBOX.ghost"\r
"""


def test_folders_below_inbox_with_dots_are_known_and_those_of_others_left_alone(tmp_path: Path) -> None:
    answers = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 NAMESPACE\r\n",
        "NAMESPACE": b'* NAMESPACE (("INBOX." ".")) NIL (("shared." "."))\r\n',
        "LIST": COURIER,
    }
    with talking(tmp_path, answers, never=("bad&name",)) as (fake, mailbox):
        mailbox.open()
        roles = {folder.name: folder.role for folder in mailbox.folders()}
        assert roles == {
            "INBOX": Role.INBOX,
            "INBOX.Gesendete Elemente": Role.SENT,
            "INBOX.bad&name": Role.OTHER,
        }
        # A colleague can put a mail into a shared folder: it proves nothing, whatever the server says it is for.
        assert [folder.name for folder in mailbox.with_role(Role.SENT)] == ["INBOX.Gesendete Elemente"]
        assert mailbox.ensure_folder("Followup/Send") == "INBOX.Followup.Send"
        assert fake.commands("CREATE") == ['CREATE "INBOX.Followup.Send"']


# -- waiting ---------------------------------------------------------------------------------------------


def test_news_in_the_same_packet_as_the_start_of_idle_is_seen(tmp_path: Path) -> None:
    with talking(tmp_path, {"IDLE": b"RAW+ idling\r\n* 4 EXISTS\r\n"}) as (fake, mailbox):
        mailbox.open()
        start = time.monotonic()
        assert mailbox.wait(10)
        assert time.monotonic() - start < 4
        assert fake.heard[-1] == "DONE"


@pytest.mark.parametrize(
    "said",
    [b"* OK still here\r\n", b"* 1 FETCH (FLAGS (\\Seen))\r\n", b"* 0 RECENT\r\n", b"* 3 EXIS"],
)
def test_words_that_are_no_news_do_not_end_the_waiting(tmp_path: Path, said: bytes) -> None:
    answers = {"IDLE": b"RAW+ idling\r\n" + said, "DONE": b"RAW\r\nTAG OK done\r\n"}
    with talking(tmp_path, answers) as (_, mailbox):
        mailbox.open()
        start, busy = time.monotonic(), time.thread_time()
        assert not mailbox.wait(0.5)
        assert 0.4 < time.monotonic() - start < 4
        assert time.thread_time() - busy < 0.2


@pytest.mark.parametrize("said", [b"* 2 EXPUNGE\r\n", b"* VANISHED 4\r\n", b"* 4 exists\r\n"])
def test_a_mail_that_left_the_folder_is_news_too(tmp_path: Path, said: bytes) -> None:
    with talking(tmp_path, {"IDLE": b"RAW+ idling\r\n" + said}) as (_, mailbox):
        mailbox.open()
        assert mailbox.wait(5)


@pytest.mark.parametrize(
    ("idle", "done"),
    [
        (b"DROP", b""),
        (b"RAW+ idling\r\n* BYE idle for too long\r\n", b""),
        (b"RAW+ idling\r\n", b"DROP"),
        (b"RAW+ idling\r\n", b"RAW"),  # never answers the DONE
        (b"RAW", b""),  # never begins
    ],
)
def test_an_idle_that_breaks_or_hangs_is_an_error_soon(tmp_path: Path, idle: bytes, done: bytes) -> None:
    with talking(tmp_path, {"IDLE": idle, "DONE": done}) as (_, mailbox):
        mailbox.open()
        start, busy = time.monotonic(), time.thread_time()
        with pytest.raises(ConnectionFailedError):
            mailbox.wait(0.5)
        assert time.monotonic() - start < 5
        assert time.thread_time() - busy < 0.3


@pytest.mark.parametrize("why", ["not offered", "refused"])
def test_without_idle_the_server_is_asked_now_and_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    monkeypatch.setattr(imap_watch, "POLL_SECONDS", 0.1)
    said = iter([b"", b"* 1 FETCH (FLAGS ())\r\n", b"* 4 EXISTS\r\n"])
    answers: dict[str, Answer] = {"NOOP": lambda _: next(said), "IDLE": b"NO not today"}
    if why == "not offered":
        answers["CAPABILITY"] = b"* CAPABILITY IMAP4rev1\r\n"
    with talking(tmp_path, answers) as (fake, mailbox):
        mailbox.open()
        assert mailbox.wait(5)
        assert len(fake.commands("NOOP")) == 3
        assert len(fake.commands("IDLE")) == (why == "refused")


# -- no mark left ----------------------------------------------------------------------------------------


def test_nothing_is_ever_sent_that_could_change_a_mail(tmp_path: Path) -> None:
    answers = {"UID FETCH": _structure, "UID SEARCH": b"* SEARCH 1\r\n"}
    with talking(tmp_path, answers) as (fake, mailbox):
        mailbox.open()
        for growth in mailbox.grown({}):
            name = growth.folder.name
            mailbox.new_uids(name, growth.end)
            list(mailbox.calendars(name))
            list(mailbox.headers(name, since=None))
            list(mailbox.fetch(name, [1]))
            mailbox.find([name], "<1@acme.example>")
            mailbox.search_since(name, date(2026, 1, 1), from_="dana@acme.example")
        mailbox.wait(0.1)
        mailbox.append("INBOX", INVITE, datetime(2026, 1, 1, tzinfo=UTC), seen=True)
    verbs = {command.split(" ")[0] for command in fake.heard}
    assert verbs <= {
        "CAPABILITY",
        "LOGIN",
        "LIST",
        "STATUS",
        "EXAMINE",
        "UID",
        "IDLE",
        "NOOP",
        "DONE",
        "APPEND",
        "LOGOUT",
    } | {line for line in verbs if line in {"", "From:", "Content-Type:", "BEGIN:VCALENDAR", "END:VCALENDAR"}}
    for command in fake.commands("UID"):
        assert command.startswith(("UID FETCH", "UID SEARCH"))
        assert "BODY[" not in command
