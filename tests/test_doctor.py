"""`check --online`: each thing that is tried, its result, and how to mend it, on mailboxes as providers have them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import Host
from fake_imap import Answer, FakeImap
from odd_hosts import OWNER, PASSWORD, OddHost

from agent import cli, clock
from agent.config import parse
from agent.embedded import MailHost
from agent.rules import Config, Login, Mail, Server
from agent.setup import doctor, round_trip
from agent.setup.doctor import Doctor
from agent.setup.trial import Tried


def config_for(mail: Mail, address: str = OWNER) -> Config:
    plain = parse(f"owner: {{name: Jane Doe, addresses: [{address}]}}", path=None, default_zone="Europe/Berlin")
    return replace(plain, mail=mail)


def mail_at(host: Host, user: str, imap: Server | None = None) -> Mail:
    smtp = Server("localhost", host.submissions_port, "implicit", host.ca_file)
    return Mail(imap or Server("localhost", host.imap_port, "implicit", host.ca_file), smtp, Login(user, password="x"))


def seen(
    host: Host, *, mail: bool = False, imap: Server | None = None, password: str | None = None, make: bool = True
) -> list[Tried]:
    """What the doctor says of the first mailbox of a host."""
    told: list[Tried] = []
    user = host.owner
    where = mail_at(host, user, imap)
    each = Doctor(
        config_for(where, user), where, told.append, clock.now, clock.elapsed,
        secret=password or host.accounts[user], make_folder=make,
    )  # fmt: skip
    try:
        if each.reads() and each.sends() and mail:
            each.there_and_back()
    finally:
        each.close()
    return told


def of(told: list[Tried], check: str) -> list[tuple[bool | None, str]]:
    return [(each.ok, each.said) for each in told if each.check == check]


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "IDLE_SECONDS", 0.05)
    monkeypatch.setattr(round_trip, "LOOK_EVERY", 0.05)
    monkeypatch.setattr(round_trip.RoundTrip.__init__, "__defaults__", (2.0, 0.3))


# --- ordinary mailboxes ---------------------------------------------------------------------------


def test_a_mailbox_in_order(any_host: Host) -> None:
    told = seen(any_host, mail=True)
    assert [each.said for each in told if each.ok is False] == []
    assert of(told, "sent") == [(True, "Sent folder: Sent")]
    assert of(told, "idle") == [(True, "IDLE: this server tells of new mail at once")]
    ((_, came),) = of(told, "mail")
    assert "came back after" in came
    assert came.endswith("into INBOX")
    assert [ok for ok, _ in of(told, "clock")] == [True]
    assert any("files no Sent copies by itself" in said for _, said in of(told, "proof"))


def test_the_mail_to_oneself_says_what_it_is_and_carries_no_name_of_an_installation(mail_host: MailHost) -> None:
    seen(mail_host, mail=True)
    (accepted,) = mail_host.accepted
    assert (accepted.mail_from, accepted.rcpt_tos) == (mail_host.owner, (mail_host.owner,))
    assert b"Auto-Submitted: auto-generated\r\nX-Followup: trial\r\n" in accepted.data
    assert b"X-Followup-Installation" not in accepted.data
    assert b"you can delete this one" in accepted.data


def test_without_leave_nothing_is_made(mail_host: MailHost) -> None:
    told = seen(mail_host, make=False)
    assert any("is not there yet, and can be made" in said for _, said in of(told, "proof"))
    assert not any("Followup/Send" in said for _, said in of(seen(mail_host, make=False), "folders"))


def test_a_password_that_is_wrong(any_host: Host) -> None:
    (tried,) = seen(any_host, password="guess")
    assert (tried.check, tried.ok) == ("reading", False)
    assert "refused the sign-in" in tried.said
    assert tried.mend.startswith("Check mail.login")


# --- as providers are -----------------------------------------------------------------------------


def test_one_that_files_what_it_sends_and_vouches_for_it(tmp_path: Path) -> None:
    """As Gmail and Fastmail do."""
    with OddHost(tmp_path, files="Sent", verdict="mx.example.org; dmarc=pass header.from=example.org") as host:
        told = seen(host, mail=True)
    assert (True, "this server files what it sends into Sent by itself") in of(told, "proof")
    assert any(ok and "trusted_authserv: [mx.example.org]" in said for ok, said in of(told, "proof"))


def test_one_that_renames_every_mail_and_calls_sent_otherwise(tmp_path: Path) -> None:
    """As Exchange does: the Message-ID is its own, the folder Sent Items."""
    with OddHost(tmp_path, files="Sent Items", renames=True) as host:
        client = host.program()
        client.create_folder("Sent Items")
        client.delete_folder("Sent")
        client.logout()
        told = seen(host, mail=True)
    assert of(told, "sent") == [(True, "Sent folder: Sent Items")]
    assert [ok for ok, _ in of(told, "mail")] == [True]
    assert (True, "this server files what it sends into Sent by itself") in of(told, "proof")


def test_one_that_takes_mail_from_oneself_for_junk(tmp_path: Path) -> None:
    with OddHost(tmp_path, into="Junk") as host:
        (tried,) = [each for each in seen(host, mail=True) if each.check == "mail"]
    assert tried.ok is False
    assert "into Junk" in tried.said
    assert "filter" in tried.mend


def test_a_filter_may_put_it_anywhere(tmp_path: Path) -> None:
    with OddHost(tmp_path, into="Archive") as host:
        ((ok, said),) = of(seen(host, mail=True), "mail")
    assert ok
    assert said.endswith("into Archive")


def test_one_that_loses_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(round_trip.RoundTrip.__init__, "__defaults__", (0.6, 0.3))
    with OddHost(tmp_path, into=None, files="Sent") as host:
        (tried,) = [each for each in seen(host, mail=True) if each.check == "mail"]
    assert tried.ok is False
    assert "was not back after 1 seconds" in tried.said


@pytest.mark.parametrize(("late", "fine"), [(timedelta(minutes=2), True), (timedelta(hours=-3), False)])
def test_a_clock_that_is_wrong(tmp_path: Path, late: timedelta, fine: bool) -> None:
    """A Raspberry Pi has no clock of its own while it is off."""
    with OddHost(tmp_path, late=late) as host:
        (tried,) = [each for each in seen(host, mail=True) if each.check == "clock"]
    assert tried.ok is fine
    assert fine or "180 minutes apart" in tried.said
    assert fine or "timedatectl" in tried.mend


def test_without_a_sent_folder(tmp_path: Path) -> None:
    with OddHost(tmp_path) as host:
        client = host.program()
        client.delete_folder("Sent")
        client.logout()
        told = seen(host, mail=True)
    assert [ok for ok, _ in of(told, "sent")] == [None]
    assert (None, "there is no Sent folder, so nothing can be filed by the server") in of(told, "proof")
    assert [ok for ok, _ in of(told, "mail")] == [True]


def test_a_server_that_will_not_send_for_this_address(tmp_path: Path) -> None:
    with OddHost(tmp_path) as host:
        host.answers = lambda stage: "553 5.7.1 not your address" if stage == "mail" else None
        (tried,) = [each for each in seen(host, mail=True) if each.check == "mail"]
    assert tried.ok is False
    assert "553 5.7.1 not your address" in tried.said
    assert "owner.addresses" in tried.mend


# --- what only a scripted server says -------------------------------------------------------------

GMAIL: Mapping[str, Answer] = {
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN X-GM-EXT-1 SPECIAL-USE\r\n",
    "LIST": b'* LIST () "/" INBOX\r\n* LIST (\\Noselect) "/" "[Gmail]"\r\n* LIST (\\Sent) "/" "[Gmail]/Gesendet"\r\n'
    b'* LIST (\\Trash) "/" "[Gmail]/Papierkorb"\r\n* LIST (\\All) "/" "[Gmail]/Alle Nachrichten"\r\n'
    b'* LIST (\\Junk) "/" "[Gmail]/Spam"\r\n* LIST () "/" "Followup/Send"\r\n',
    "UID SEARCH": b"* SEARCH\r\n",
}


def scripted(tmp_path: Path, answers: Mapping[str, Answer], **more: str) -> list[Tried]:
    with FakeImap(tmp_path, answers, **more) as fake:  # type: ignore[arg-type]
        where = Server("localhost", fake.port, more.get("tls", "implicit").replace("none", "auto"), fake.ca_file)
        with OddHost(tmp_path / "smtp") as host:
            return seen(host, imap=where)


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path) -> None:
    (tmp_path / "smtp").mkdir()


def test_gmail_in_another_language(tmp_path: Path) -> None:
    told = scripted(tmp_path, GMAIL)
    assert of(told, "folders") == [
        (True, "folders: [Gmail]/Papierkorb, [Gmail]/Alle Nachrichten, [Gmail]/Spam, Followup/Send")
    ]
    assert of(told, "sent") == [(True, "Sent folder: [Gmail]/Gesendet")]
    assert any("files the copies by itself" in said for _, said in of(told, "proof"))


def test_gmail_that_hides_all_mail_is_told_where_to_show_it(tmp_path: Path) -> None:
    listed = bytes(GMAIL["LIST"]).replace(b'* LIST (\\All) "/" "[Gmail]/Alle Nachrichten"\r\n', b"")  # type: ignore[arg-type]
    (tried,) = [each for each in scripted(tmp_path, {**GMAIL, "LIST": listed}) if "All Mail" in each.said]
    assert (tried.ok, tried.mend) == (None, "Gmail's settings, Labels: tick “Show in IMAP” for All Mail")


def test_a_server_without_idle(tmp_path: Path) -> None:
    told = scripted(tmp_path, {**GMAIL, "CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"})
    assert of(told, "idle") == [(None, "this server has no IDLE: new mail is looked for every 10 seconds")]


def test_a_server_that_breaks_off_in_idle(tmp_path: Path) -> None:
    told = scripted(tmp_path, {**GMAIL, "IDLE": b"DROP"})
    assert [each.check for each in told if each.ok is False] == ["reading"]


def test_a_server_that_offers_no_encryption(tmp_path: Path) -> None:
    (tried,) = scripted(tmp_path, GMAIL, tls="none")
    assert "does not offer STARTTLS, and a password is never sent in clear" in tried.said


def test_a_certificate_of_somebody_else(tmp_path: Path) -> None:
    with FakeImap(tmp_path, GMAIL) as fake, OddHost(tmp_path / "smtp") as host:
        (tried,) = seen(host, imap=Server("localhost", fake.port, "implicit"))
        assert fake.heard == []
    assert "is not trusted" in tried.said
    assert "ca_file" in tried.mend


def test_three_hundred_folders_are_not_all_named(tmp_path: Path) -> None:
    many = b"".join(b'* LIST () "/" "box%03d"\r\n' % n for n in range(300))
    told = scripted(tmp_path, {**GMAIL, "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE\r\n", "LIST": many})
    ((_, said),) = of(told, "folders")[:1]
    assert said.endswith("box011 and 288 more")


@pytest.mark.parametrize(
    ("told", "ok", "words"),
    [
        (b'* QUOTAROOT INBOX ""\r\n* QUOTA "" (STORAGE 100 1000)\r\n', "", ""),
        (b'* QUOTAROOT INBOX ""\r\n* QUOTA "" (STORAGE 976 1000 MESSAGE 4 10)\r\n', None, "97 % full"),
        (b"* QUOTAROOT INBOX u\r\n* QUOTA u (MESSAGE 10 10 STORAGE 1 9)\r\n", False, "the mailbox is full"),
        (b"* QUOTAROOT INBOX\r\n", "", ""),  # no limit
        (b'* QUOTA "" (STORAGE 5 0)\r\n', "", ""),
        (b'* QUOTA "" (X-NUM-FOLDERS 10 10)\r\n', "", ""),  # of this nobody's mail comes to harm
        (b'* QUOTA "" (STORAGE lots few)\r\n', "", ""),
        (b"NO not today", "", ""),
    ],
)
def test_a_mailbox_without_room_is_told(told: bytes, ok: bool | str | None, words: str, tmp_path: Path) -> None:
    said = scripted(
        tmp_path, {**GMAIL, "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE QUOTA AUTH=PLAIN\r\n", "GETQUOTAROOT": told}
    )
    assert [(each.ok, words in each.said) for each in said if each.check == "room"] == (
        [] if ok == "" else [(ok, True)]
    )
    assert of(said, "idle")  # and the rest is looked at whatever it says


def test_where_there_is_no_room_no_mail_is_waited_for(tmp_path: Path) -> None:
    full = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE QUOTA\r\n", "GETQUOTAROOT": b'* QUOTA "" (STORAGE 9 9)\r\n'}
    with FakeImap(tmp_path, {**GMAIL, **full}) as fake, OddHost(tmp_path / "smtp") as host:
        told = seen(host, mail=True, imap=Server("localhost", fake.port, "implicit", fake.ca_file))
        assert not host.accepted
    assert [each.check for each in told if each.ok is False] == ["room"]
    assert of(told, "mail") == [(None, "no mail was sent to try the way back: the mailbox has no room for it")]


OVER_TLS = {"CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN\r\n"}


@pytest.mark.parametrize(
    ("answer", "said", "mend"),
    [
        (b"NO [AUTHENTICATIONFAILED] Invalid credentials.", "Invalid credentials.", "Check mail.login; many providers"),
        (b"NO [ALERT] Your account is not enabled for IMAP use. (Failure)", "refused", "IMAP seems to be switched off"),
        (b"BAD User is authenticated but not connected.", ": User is auth", "is `mail.login.user` the address of it?"),
        (b"NO Too many simultaneous connections.", "cannot sign anybody in now", "it is tried again"),
        (b"NO [UNAVAILABLE] later", "cannot sign anybody in now", "it is tried again"),
    ],
)
def test_what_a_server_says_at_its_no_is_what_is_to_mend(answer: bytes, said: str, mend: str, tmp_path: Path) -> None:
    (tried,) = scripted(tmp_path, {**OVER_TLS, "LOGIN": answer})
    assert said in tried.said
    assert mend in tried.mend
    assert mend not in tried.said  # once is enough


@pytest.mark.parametrize("repeated", [b"%s", b"[b'%s']"])
@pytest.mark.parametrize("password", ["hunter2 x", 'it\'s \\ "odd"'])
def test_a_password_that_a_server_repeats_is_not_shown(repeated: bytes, password: str, tmp_path: Path) -> None:
    for kind in (b"NO ", b"BAD "):
        with FakeImap(tmp_path, {**OVER_TLS, "LOGIN": kind + repeated % password.encode()}) as fake:
            where = Server("localhost", fake.port, "implicit", fake.ca_file)
            with OddHost(tmp_path / "smtp") as host:
                (tried,) = seen(host, imap=where, password=password)
        assert "***" in tried.said
        assert password not in tried.said
        assert "odd" not in tried.said
        assert "hunter2" not in tried.said


@pytest.mark.parametrize(
    ("answer", "mend"),
    [
        ("452 4.2.2 The email account that you tried to reach is over quota", "is full: make room"),
        ("552 5.2.2 Mailbox full", "is full: make room"),
        ("452 4.3.1 Insufficient system storage", "is full: make room"),
        ("451 4.7.1 Greylisted, please try again", "asked again later"),
        ("550 5.7.60 Client does not have permissions to send as this sender", "may jane@example.org send"),
        ("drop", "the connection broke off"),
    ],
)
def test_a_server_that_would_not_take_the_mail(answer: str, mend: str, tmp_path: Path) -> None:
    with OddHost(tmp_path) as host:
        host.answers = lambda stage, *_: answer if stage == "rcpt" else None
        (tried,) = [each for each in seen(host, mail=True) if each.ok is False]
    assert mend in tried.mend


# --- on the command line --------------------------------------------------------------------------


def configured(tmp_path: Path, host: MailHost, **login: str) -> list[str]:
    words = login or {"password_file": str(tmp_path / "password")}
    (tmp_path / "password").write_text(PASSWORD + "\n")
    (tmp_path / "password").chmod(0o600)
    (tmp_path / "config.yaml").write_text(
        f"owner: {{name: Jane Doe, addresses: [{OWNER}]}}\nmail:\n"
        f"  imap: {{host: localhost, port: {host.imap_port}, tls: implicit, ca_file: {host.ca_file}}}\n"
        f"  smtp: {{host: localhost, port: {host.submissions_port}, tls: implicit, ca_file: {host.ca_file}}}\n"
        f"  login: {{user: {OWNER}, {', '.join(f'{key}: {value}' for key, value in words.items())}}}\n"
    )
    return ["--config", str(tmp_path / "config.yaml"), "--state", str(tmp_path / "state")]


KEYS = ["check", "ok", "said", "mend"]


def test_the_keys_of_its_json_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with OddHost(tmp_path) as host:
        assert cli.main(["check", "--online", "--mail", "--json", *configured(tmp_path, host)]) == 0
    objects = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(list(each) == KEYS for each in objects)
    assert {each["check"] for each in objects} == {
        "configuration", "owner", "steps", "spelling", "state", "secret", "reading", "folders", "sent", "proof",
        "idle", "sending", "mail", "clock",
    }  # fmt: skip


def test_each_line_has_its_sign_and_what_is_wrong_its_mending(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with OddHost(tmp_path) as host:
        words = configured(tmp_path, host, password_file=str(tmp_path / "none"))
        assert cli.main(["check", "--online", *words]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert all(line[0] in "✓✗·" or line.startswith("  ") for line in lines)
    wrong = next(number for number, line in enumerate(lines) if line.startswith("✗"))
    assert lines[wrong].startswith("✗ problem: password: password_file")
    assert lines[wrong + 1].startswith("  mend: ")
    # One mistake, one problem: what needs the password is not tried without it.
    assert sum(line.startswith("✗") for line in lines) == 1
    assert "\033" not in "".join(lines)


@pytest.mark.parametrize("server", ["imap", "smtp"])
def test_where_one_server_is_away_that_is_the_one_problem(
    server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is said of an address that may not send where nobody was asked."""
    with OddHost(tmp_path) as host:
        words = configured(tmp_path, host)
        config, port = tmp_path / "config.yaml", host.imap_port if server == "imap" else host.submissions_port
        config.write_text(config.read_text().replace(str(port), "1"))
        assert cli.main(["check", "--online", "--mail", *words]) == 1
    told = capsys.readouterr().out
    assert told.count("✗") == 1
    assert "cannot be reached" in told
    assert "· no mail was sent to try the way back" in told


def test_a_state_directory_that_cannot_be_written_is_found(tmp_path: Path) -> None:
    told: list[Tried] = []
    blocked = tmp_path / "file"
    blocked.write_text("")
    where = mail_at(OddHost(tmp_path), OWNER)
    each = Doctor(config_for(where), where, told.append, clock.now, clock.elapsed)
    each.state(blocked / "state")
    open_to_all = tmp_path / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o755)
    each.state(open_to_all)
    each.state(tmp_path / "new")
    damaged = tmp_path / "damaged"
    damaged.mkdir(0o700)
    (damaged / "followup.sqlite").write_text("no store")
    each.state(damaged)
    assert [tried.ok for tried in told] == [False, None, True, False]
    assert "is damaged" in told[-1].said


def test_mail_goes_with_online(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--mail", "--config", str(tmp_path / "none")]) == 2
    assert "--mail goes with --online" in capsys.readouterr().err
