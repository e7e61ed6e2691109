"""The mailbox against the embedded server and against Dovecot: nothing missed, nothing marked."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
import servers
from bench_first_look import mails, mark_of, measure
from conftest import Host
from mailboxes import NOON, mail, opened, somebody_else
from servers import RealHost

from agent.edges.imap import LIMIT, Folder, Mailbox, Position, Renumbered, Role
from agent.embedded import MailHost
from agent.errors import ConnectionFailedError, SignInError
from agent.rules import Server


def after(seconds: float, work: Callable[[], object]) -> threading.Timer:
    timer = threading.Timer(seconds, work)
    timer.start()
    return timer


def nth(host: Host, *numbers: int) -> list[int]:
    """UIDs of the first, second … mail of a folder: the embedded server counts from 101."""
    start = 100 if isinstance(host, MailHost) else 0
    return [start + number for number in numbers]


# -- the first look --------------------------------------------------------------------------------------


def test_every_planted_invite_is_found_whatever_its_structure_and_nothing_is_marked(any_host: Host) -> None:
    seen = []
    with opened(any_host) as mailbox:
        marks = set()
        for mark, data in mails(300, every=6):
            mailbox.append("INBOX", data, NOON, seen=False)
            marks.add(mark)
        found = list(mailbox.calendars("INBOX", progress=lambda done, total: seen.append((done, total))))
    assert sorted(str(mark_of(data)) for _, data in found) == sorted(marks - {None})
    assert len({uid for uid, _ in found}) == len(found) == 50
    assert seen[-1] == (300, 300)
    with somebody_else(any_host) as client:
        client.select_folder("INBOX", readonly=True)
        assert client.search("UNSEEN") == client.search("ALL")
        assert len(client.search("ALL")) == 300


def test_a_large_invite_comes_without_its_attachment_but_with_its_words(any_host: Host) -> None:
    big = next(data for mark, data in mails(96, every=6) if mark == "planted-15")
    assert len(big) > 400_000
    with opened(any_host) as mailbox:
        mailbox.append("INBOX", big, NOON, seen=False)
        ((_, data),) = mailbox.calendars("INBOX")
    assert len(data) < 100_000
    assert mark_of(data) == "planted-15"
    assert b"Message-ID: <93.96@acme.example>\r\n" in data
    assert b'--part\r\nContent-Type: text/plain; charset="utf-8"\r\n' in data
    assert data.count(b"Content-Type: multipart/") == 1


def test_the_scan_starts_after_a_uid(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        invites = [data for mark, data in mails(48, every=4) if mark is not None][:3]
        for data in invites:
            mailbox.append("INBOX", data, NOON, seen=False)
        first, *others = [uid for uid, _ in mailbox.calendars("INBOX")]
        assert [uid for uid, _ in mailbox.calendars("INBOX", after_uid=first)] == others
        assert list(mailbox.calendars("INBOX", after_uid=others[-1])) == []
        assert list(mailbox.calendars("Sent")) == []


def test_a_caller_may_do_other_things_between_two_invites(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        for data in [data for mark, data in mails(48, every=4) if mark is not None][:3]:
            mailbox.append("INBOX", data, NOON, seen=False)
        mailbox.append("Sent", mail("Thanks"), NOON, seen=True)
        met = []
        for uid, _ in mailbox.calendars("INBOX"):
            met.append(uid)
            assert len(list(mailbox.fetch("Sent", nth(any_host, 1)))) == 1
        assert len(met) == 3


# -- folders ---------------------------------------------------------------------------------------------

ODD_NAMES = (
    "Gespräche",
    "日本語",
    'He said "yes"',
    "back\\slash",
    "A&B",
    "100%",
    "{5}",
    "a  b",
    "12345",
    "NIL",
)


def test_folders_of_any_name_can_be_listed_read_and_written(any_host: Host) -> None:
    with somebody_else(any_host) as client:
        for name in ODD_NAMES:
            client.create_folder(name)
    with opened(any_host) as mailbox:
        assert {folder.name for folder in mailbox.folders()} >= set(ODD_NAMES)
        for name in ODD_NAMES:
            mailbox.append(name, mail(f"in {name}".encode("ascii", "replace").decode()), NOON, seen=False)
            assert len(mailbox.new_uids(name, Position(name, _validity(mailbox, name), 0))) == 1
        positions = {growth.folder.name: growth.end for growth in mailbox.grown({})}
        any_host.deliver(any_host.owner, mail("in INBOX"))
        assert set(positions) >= set(ODD_NAMES)
        assert [growth.folder.name for growth in mailbox.grown(positions)] == ["INBOX"]
        assert mailbox.missing == ()


def _validity(mailbox: Mailbox, name: str) -> int:
    return next(g.end.uidvalidity for g in mailbox.grown({}) if g.folder.name == name)


def test_drafts_are_not_read_and_a_parent_that_holds_no_mail_is_passed_over(any_host: Host) -> None:
    with somebody_else(any_host) as client:
        client.create_folder("Jobs/2026/Acme")
    with opened(any_host) as mailbox:
        folders = mailbox.folders()
        assert Folder("INBOX", Role.INBOX) in folders
        assert Folder("Sent", Role.SENT) in folders and Folder("Trash", Role.TRASH) in folders
        assert Folder("Jobs/2026/Acme", Role.OTHER) in folders
        assert "Drafts" not in {folder.name for folder in folders}
        assert mailbox.with_role(Role.DRAFTS) == (Folder("Drafts", Role.DRAFTS),)
        mailbox.grown({})  # opens what STATUS does not answer for: a mere parent would fail here
        assert mailbox.missing == ()


def test_configured_folders_are_read_alone_and_a_missing_one_is_told(any_host: Host) -> None:
    with opened(any_host, folders=("inbox", "Sent", "Bewerbungen"), never=("Sent",)) as mailbox:
        assert [folder.name for folder in mailbox.folders()] == ["INBOX"]
        assert mailbox.missing == ("Bewerbungen",)


def test_a_folder_deleted_under_way_is_missing_and_no_error(any_host: Host) -> None:
    with somebody_else(any_host) as client, opened(any_host) as mailbox:
        client.create_folder("Gone")
        assert "Gone" in {folder.name for folder in mailbox.folders()}
        client.delete_folder("Gone")
        assert list(mailbox.calendars("Gone")) == []
        assert mailbox.new_uids("Gone", Position("Gone", 1, 0)) == []
        assert list(mailbox.fetch("Gone", [1])) == []
        assert mailbox.missing == ("Gone",)
        assert "Gone" not in {growth.folder.name for growth in mailbox.grown({})}


def test_a_folder_is_made_once_and_below_its_parent(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        assert mailbox.ensure_folder("Followup/Send") == "Followup/Send"
        assert mailbox.ensure_folder("Followup/Send") == "Followup/Send"
        assert mailbox.ensure_folder("Inbox") == "INBOX"
        assert [f.name for f in mailbox.folders()].count("Followup/Send") == 1
    with somebody_else(any_host) as client:
        assert "Followup/Send" in {name for _, _, name in client.list_sub_folders()}


# -- what is new -----------------------------------------------------------------------------------------


def test_only_what_grew_is_reported_and_only_new_uids_are_given(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        empty = {growth.folder.name: growth.end for growth in mailbox.grown({})}
        assert mailbox.grown(empty) == []
        any_host.deliver(any_host.owner, mail("one"))
        any_host.deliver(any_host.owner, mail("junk"), "Junk")
        grown = {growth.folder.name: growth.end for growth in mailbox.grown(empty)}
        assert set(grown) == {"INBOX", "Junk"}
        positions = empty | grown
        assert mailbox.grown(positions) == []
        # UID n:* would give the last mail again.
        assert mailbox.new_uids("INBOX", positions["INBOX"]) == []
        any_host.deliver(any_host.owner, mail("two"))
        (growth,) = mailbox.grown(positions)
        assert growth.folder == Folder("INBOX", Role.INBOX) and not growth.renumbered
        assert mailbox.new_uids("INBOX", positions["INBOX"]) == [growth.end.uid]
        ((_, data),) = mailbox.fetch("INBOX", [growth.end.uid])
        assert b"Subject: two" in data


def a_number_later(host: Host) -> None:
    """Until the host gives a folder another number."""
    if isinstance(host, RealHost):
        time.sleep(1.1)  # Dovecot numbers by the second


def test_another_uidvalidity_is_told_and_no_old_uid_is_read_under_it(any_host: Host) -> None:
    with somebody_else(any_host) as client, opened(any_host) as mailbox:
        client.create_folder("Jobs")
        any_host.deliver(any_host.owner, mail("old"), "Jobs")
        growth = next(growth for growth in mailbox.grown({}) if growth.folder.name == "Jobs")
        assert [uid for uid, _ in mailbox.fetch("Jobs", nth(any_host, 1))] == nth(any_host, 1)
        mailbox.new_uids("INBOX", Position("INBOX", 1, 0))  # another folder is open now
        client.delete_folder("Jobs")
        a_number_later(any_host)
        client.create_folder("Jobs")
        any_host.deliver(any_host.owner, mail("new"), "Jobs")
        again = next(g for g in mailbox.grown({"Jobs": growth.end}) if g.folder.name == "Jobs")
        assert again.renumbered
        assert mailbox.new_uids("Jobs", growth.end) == Renumbered("Jobs", again.end.uidvalidity)
        assert mailbox.new_uids("Jobs", Position("Jobs", again.end.uidvalidity, 0)) == nth(any_host, 1)


def test_a_folder_renumbered_between_looking_and_reading_is_not_read(any_host: Host) -> None:
    with somebody_else(any_host) as client, opened(any_host) as mailbox:
        client.create_folder("Jobs")
        any_host.deliver(any_host.owner, mail("old"), "Jobs")
        assert "Jobs" in {growth.folder.name for growth in mailbox.grown({})}
        client.delete_folder("Jobs")
        a_number_later(any_host)
        client.create_folder("Jobs")
        any_host.deliver(any_host.owner, mail("new"), "Jobs")
        with pytest.raises(ConnectionFailedError, match="renumbered"):
            list(mailbox.fetch("Jobs", nth(any_host, 1)))


def test_waiting_ends_soon_after_a_new_mail(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        positions = {growth.folder.name: growth.end for growth in mailbox.grown({})}
        timer = after(0.3, lambda: any_host.deliver(any_host.owner, mail("now")))
        start, busy = time.monotonic(), time.thread_time()
        assert mailbox.wait(15)
        assert time.monotonic() - start < 4
        assert time.thread_time() - busy < 0.2
        timer.join()
        assert "INBOX" in {growth.folder.name for growth in mailbox.grown(positions)}


def test_a_mail_that_came_before_the_waiting_began_ends_it_at_once(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        mailbox.grown({})
        any_host.deliver(any_host.owner, mail("early"))
        start = time.monotonic()
        assert mailbox.wait(10)
        assert time.monotonic() - start < 4
        assert not mailbox.wait(0.3)  # told once


def test_waiting_ends_in_time_or_when_it_is_woken(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        start = time.monotonic()
        assert not mailbox.wait(0.4)
        assert 0.35 < time.monotonic() - start < 4
        wake, ring = os.pipe()
        try:
            timer = after(0.3, lambda: os.write(ring, b"x"))
            start = time.monotonic()
            assert not mailbox.wait(20, wake_fd=wake)
            assert time.monotonic() - start < 4
            timer.join()
        finally:
            os.close(wake)
            os.close(ring)
        assert mailbox.folders()  # the connection is as good as before


def test_a_connection_cut_while_waiting_is_an_error_at_once_and_no_spin(mail_host: MailHost) -> None:
    with opened(mail_host) as mailbox:
        timer = after(0.3, mail_host.cut)
        start, busy = time.monotonic(), time.thread_time()
        with pytest.raises(ConnectionFailedError, match="broke"):
            mailbox.wait(30)
        assert time.monotonic() - start < 4
        assert time.thread_time() - busy < 0.2
        timer.join()
        with pytest.raises(ConnectionFailedError, match="closed"):
            mailbox.folders()


def test_an_outage_is_one_class_of_error_and_a_new_mailbox_goes_on(mail_host: MailHost) -> None:
    with opened(mail_host) as mailbox:
        mail_host.deliver(mail_host.owner, mail("before"))
        mail_host.go_down()
        for call in (
            mailbox.folders,
            lambda: mailbox.grown({}),
            lambda: list(mailbox.calendars("INBOX")),
            lambda: mailbox.append("Sent", mail("x"), NOON, seen=True),
        ):
            with pytest.raises(ConnectionFailedError):
                call()
        with pytest.raises(ConnectionFailedError, match="cannot be reached"):
            mailbox.open()
    mail_host.come_up()
    with opened(mail_host) as again:
        inbox = next(growth for growth in again.grown({}) if growth.folder.name == "INBOX")
        assert again.new_uids("INBOX", Position("INBOX", inbox.end.uidvalidity, 0)) == nth(mail_host, 1)


# -- reading and finding ---------------------------------------------------------------------------------


def test_a_long_mail_comes_cut_a_gone_one_is_left_out_and_the_order_is_kept(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        for body in ("a", "x" * 3_000_000, "c"):
            mailbox.append("INBOX", mail("long", body=body), NOON, seen=False)
        found = list(mailbox.fetch("INBOX", nth(any_host, 3, 2, 99, 1)))
        assert [uid for uid, _ in found] == nth(any_host, 3, 2, 1)
        assert [len(data) for _, data in found] == [
            len(mail("long", body="c")),
            LIMIT,
            len(mail("long", body="a")),
        ]
        assert found[0][1] == mail("long", body="c")


def test_a_mail_with_nul_bytes_can_be_read(any_host: Host) -> None:
    any_host.deliver(any_host.owner, mail("nul", body="before\0after"))
    with opened(any_host) as mailbox:
        ((_, data),) = mailbox.fetch("INBOX", nth(any_host, 1))
        assert b"Subject: nul" in data and b"before" in data and b"after" in data
        assert len(list(mailbox.headers("INBOX", since=None))) == 1


def test_headers_come_since_an_instant_with_size_date_and_whether_a_calendar_is_there(any_host: Host) -> None:
    invite = next(data for mark, data in mails(10, every=10) if mark is not None)
    with opened(any_host) as mailbox:
        mailbox.append("INBOX", mail("old"), NOON - timedelta(days=3), seen=False)
        mailbox.append("INBOX", mail("morning"), NOON - timedelta(hours=1), seen=False)
        mailbox.append("INBOX", mail("noon"), NOON, seen=False)
        mailbox.append("INBOX", invite, NOON + timedelta(hours=1), seen=False)
        everything = list(mailbox.headers("INBOX", since=None))
        assert [headers.uid for headers in everything] == nth(any_host, 1, 2, 3, 4)
        assert [headers.calendar for headers in everything] == [False, False, False, True]
        noon = list(mailbox.headers("INBOX", since=NOON))
        assert [headers.uid for headers in noon] == nth(any_host, 3, 4)
        assert [headers.internal_date for headers in noon] == [NOON, NOON + timedelta(hours=1)]
        assert noon[0].size == len(mail("noon"))
        assert b"Message-ID: <1@acme.example>" in noon[0].raw and b"Hello" not in noon[0].raw
        third, fourth = nth(any_host, 3, 4)
        assert [headers.uid for headers in mailbox.headers("INBOX", since=NOON, after_uid=third)] == [fourth]
        assert list(mailbox.headers("INBOX", since=NOON, after_uid=fourth)) == []


HOSTILE_IDS = (
    "<a@b>\r\nX1 DELETE INBOX",
    "a@b",
    "<a b@c>",
    "<é@b>",
    "<a@b>\0",
    "<" + "a" * 997 + ">",
    "",
    "<>",
)


@pytest.mark.parametrize("message_id", HOSTILE_IDS)
def test_a_hostile_message_id_never_reaches_the_server(mail_host: MailHost, message_id: str) -> None:
    with opened(mail_host) as mailbox, pytest.raises(ValueError, match="not a Message-ID"):
        mailbox.find(["INBOX"], message_id)


def test_a_mail_is_found_by_its_id_in_the_folders_where_it_lies(any_host: Host) -> None:
    _found_by(any_host, "<CAF=x+1.2_3$4@mail.acme.example>")


@pytest.mark.real
@pytest.mark.parametrize("message_id", ['<"quo\\ted"@acme.example>', "<{5}@x>", "<a*%(b)@x>", "<a@[192.0.2.1]>"])
def test_an_odd_id_is_found_as_well(real_host: RealHost, message_id: str) -> None:
    """The embedded server parses the field, and does not know these."""
    _found_by(real_host, message_id)


def _found_by(any_host: Host, message_id: str) -> None:
    with opened(any_host) as mailbox:
        mailbox.append("INBOX", mail("other", "<other@acme.example>"), NOON, seen=False)
        mailbox.append("INBOX", mail("this", message_id), NOON, seen=False)
        mailbox.append("Sent", mail("this", message_id), NOON, seen=True)
        first, second = nth(any_host, 1, 2)
        assert mailbox.find(["INBOX", "Sent", "Trash"], message_id) == [("INBOX", second), ("Sent", first)]
        assert mailbox.find(["INBOX", "Sent"], "<nobody@acme.example>") == []


def test_a_rewritten_id_is_found_in_the_field_that_kept_it(any_host: Host) -> None:
    data = b"X-Microsoft-Original-Message-ID:\r\n\t<ours@example.org>\r\n" + mail("x", "<theirs@outlook.example>")
    with opened(any_host) as mailbox:
        mailbox.append("Sent", data, NOON, seen=True)
        assert mailbox.find(["Sent"], "<ours@example.org>") == []
        field = "X-Microsoft-Original-Message-ID"
        assert mailbox.find_header(["Sent"], field, "<ours@example.org>") == [("Sent", *nth(any_host, 1))]
        for name, value in (("X Y", "a"), ("X", "a\r\nb"), ("", "a"), ("X", "")):
            with pytest.raises(ValueError, match="not a header field"):
                mailbox.find_header(["Sent"], name, value)


def test_mails_are_found_by_day_and_sender(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        mailbox.append("INBOX", mail("old"), NOON - timedelta(days=30), seen=False)
        mailbox.append("INBOX", mail("new"), NOON, seen=False)
        mailbox.append("INBOX", mail("new").replace(b"dana@", b"lee@"), NOON, seen=False)
        day = date(2026, 1, 12)
        assert mailbox.search_since("INBOX", day, from_=None) == nth(any_host, 2, 3)
        assert mailbox.search_since("INBOX", day, from_="dana@acme.example") == nth(any_host, 2)
        assert mailbox.search_since("INBOX", day, from_='x" OR ALL') == []
        # What cannot be asked for in ASCII is not asked for: more rather than less.
        assert mailbox.search_since("INBOX", day, from_="dánà@acme.example") == nth(any_host, 2, 3)


def test_a_filed_mail_keeps_its_bytes_date_and_flag(any_host: Host) -> None:
    berlin = datetime.fromisoformat("2026-01-12T13:00:00+01:00")
    with opened(any_host) as mailbox:
        mailbox.append("Sent", mail("Thank you"), berlin, seen=True)
        mailbox.append("Drafts", mail("A draft"), berlin, seen=False)
        with pytest.raises(ConnectionFailedError, match="would not file"):
            mailbox.append("No such folder", mail("x"), berlin, seen=True)
        assert [h.internal_date for h in mailbox.headers("Sent", since=None)] == [NOON]
    assert any_host.messages(any_host.owner, "Sent") == [mail("Thank you")]
    with somebody_else(any_host) as client:
        flags = []
        for folder in ("Sent", "Drafts"):
            client.select_folder(folder, readonly=True)
            flags.append(b"\\Seen" in next(iter(client.get_flags(nth(any_host, 1)).values())))
        assert flags == [True, False]


# -- signing in ------------------------------------------------------------------------------------------


def test_a_wrong_password_is_a_refused_sign_in_that_names_the_server_and_not_the_password(
    any_host: Host,
) -> None:
    server = Server("127.0.0.1", any_host.imap_port, "implicit", any_host.ca_file)
    mailbox = Mailbox(server, any_host.owner, lambda: "s3cret-typo")
    with pytest.raises(SignInError, match=rf"127\.0\.0\.1:{any_host.imap_port} .*mail\.login") as caught:
        mailbox.open()
    assert "s3cret" not in str(caught.value)
    mailbox.close()


def test_a_certificate_nobody_vouches_for_ends_before_the_password_is_asked_for(any_host: Host) -> None:
    server = Server("127.0.0.1", any_host.imap_port, "implicit")
    with pytest.raises(ConnectionFailedError, match=r"not trusted: .*mail\.imap\.ca_file"):
        Mailbox(server, any_host.owner, lambda: pytest.fail("asked for the password")).open()


def test_a_certificate_for_another_name_is_refused(mail_host: MailHost) -> None:
    server = Server("127.0.0.2", mail_host.imap_port, "implicit", mail_host.ca_file)
    with pytest.raises(ConnectionFailedError, match=r"cannot be reached|another name"):
        Mailbox(server, mail_host.owner, lambda: pytest.fail("asked for the password")).open()


@pytest.mark.real
@pytest.mark.parametrize("tls", ["starttls", "auto"])
def test_starttls_is_used_where_tls_does_not_come_first(real_host: RealHost, tls: str) -> None:
    server = Server("127.0.0.1", real_host.imap_starttls_port, tls, real_host.ca_file)
    mailbox = Mailbox(server, real_host.owner, lambda: real_host.accounts[real_host.owner])
    mailbox.open()
    assert "IDLE" in mailbox.capabilities
    assert mailbox.folders()
    mailbox.close()
    mailbox.close()


def test_a_mailbox_that_was_never_opened_says_so() -> None:
    mailbox = Mailbox(Server("127.0.0.1"), "you@example.org", lambda: "x")
    with pytest.raises(ConnectionFailedError, match="not open"):
        mailbox.folders()
    mailbox.close()


# -- speed -----------------------------------------------------------------------------------------------


@pytest.mark.long
@pytest.mark.real
@pytest.mark.timeout(1200)
def test_the_first_look_at_50000_mails_is_complete_and_near_the_servers_own_speed() -> None:
    if servers.missing():
        pytest.skip(str(servers.missing()))
    floor, scan, parsed = measure(50_000, lambda _: None)
    assert scan <= 8 * floor
    assert scan * 5 <= parsed
