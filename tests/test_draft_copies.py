"""The copies of drafts among the owner's own: there while a draft waits, once a text, and never sent twice."""

from __future__ import annotations

import logging
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import imapclient
import pytest
from conftest import Host
from fake_imap import FakeImap
from mailboxes import NOON, mail, opened, somebody_else
from stories import ANNA, BOB, SHOWN, Story, berlin, invited, story, thanked

from agent.carriers.draft_copies import digest, untouched
from agent.compose import mime
from agent.edges.imap import Mailbox, Refused
from agent.edges.imap_session import Session
from agent.facts import DraftState
from agent.model import Address, Enclosure, Text
from agent.records.forgotten import order
from agent.records.to_forget import Wanted
from agent.rules import Server
from agent.understand import message as messages

ON = "approval: {drafts_copy: yes}\n"


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path, extra=ON) as told:
        yield told


@pytest.fixture
def one(life: Story) -> Story:
    """A thank-you to Anna waits."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    return life


@contextmanager
def _program(life: Story, folder: str = "Drafts") -> Iterator[imapclient.IMAPClient]:
    """The owner's mail program, looking into a folder."""
    context = ssl.create_default_context(cafile=str(life.host.ca_file))
    with imapclient.IMAPClient("127.0.0.1", life.host.imap_port, ssl_context=context, timeout=20) as client:
        client.login(life.owner, "secret")
        client.select_folder(folder)
        yield client


def _drafts(life: Story) -> list[bytes]:
    return life.host.messages(life.owner, "Drafts")


def _owner_sends_the_copy(life: Story) -> bytes:
    """From their mail program, as it stands: it lies in Sent then, under the same name, and no longer in Drafts."""
    (raw,) = _drafts(life)
    with _program(life) as client:
        client.append("Sent", raw, (b"\\Seen",), life.clock.now)
        client.delete_messages(client.search())
        client.expunge()
    return raw


def test_a_copy_of_what_would_go_lies_in_drafts_and_is_marked_as_one(one: Story) -> None:
    (row,), (raw,) = one.drafts(), _drafts(one)
    copy = messages.parse(raw)
    assert (copy.subject, copy.text.split()) == (row.text.subject, row.text.body.split())
    assert [a.email for a in copy.to] == [ANNA[1]]
    assert copy.message_id == one.daemon.engine.outbox.message_id(row)
    assert b"followup" not in raw.lower()
    with _program(one) as client:
        (flags,) = (each[b"FLAGS"] for each in client.fetch(client.search(), ["FLAGS"]).values())
    assert {b"\\Draft", b"\\Seen"} <= set(flags)
    for _ in range(3):
        one.step(minutes=1)
    one.restart()
    one.step(minutes=1)
    assert len(_drafts(one)) == 1


def test_the_mail_that_goes_is_the_copy(one: Story) -> None:
    (copy,) = map(messages.parse, _drafts(one))
    one.says("send")
    one.live_until(berlin(3, 10, 21))
    (gone,) = one.sent_to("anna")
    assert (gone.message_id, gone.text, gone.subject) == (copy.message_id, copy.text, copy.subject)
    assert not _drafts(one)


@pytest.mark.parametrize("words", ["send", "skip", "stop"])
def test_the_copy_goes_when_the_draft_no_longer_waits(one: Story, words: str) -> None:
    one.says(words)
    assert not _drafts(one)


def test_one_of_a_panel_stays_while_it_waits(life: Story) -> None:
    invited(life, ANNA, BOB)
    life.live_until(SHOWN)
    assert len(_drafts(life)) == 2
    life.says("send 1")
    (left,) = _drafts(life)
    assert [row.address for row in life.drafts() if row.state is DraftState.STAGED] == [
        messages.parse(left).to[0].email
    ]


def test_the_copy_goes_when_the_draft_expires(one: Story) -> None:
    one.live_until(berlin(3, 15))
    assert one.states() == {"anna.schmidt": "expired"}
    assert not _drafts(one)


def test_another_text_is_another_copy(one: Story) -> None:
    one.says("detail: the talk about the new payment service")
    (row,), (raw,) = one.drafts(), _drafts(one)
    assert "payment service" in messages.parse(raw).text
    assert messages.parse(raw).message_id == one.daemon.engine.outbox.message_id(row)


def test_a_copy_that_the_owner_deletes_does_not_come_back(one: Story) -> None:
    with _program(one) as client:
        client.delete_messages(client.search())
        client.expunge()
    one.step(minutes=1)
    one.restart()
    one.step(minutes=1)
    assert not _drafts(one)
    assert one.states() == {"anna.schmidt": "staged"}


EDITS = {
    "a word": lambda raw: raw.replace(b"With thanks", b"Warm thanks"),
    "the subject": lambda raw: re.sub(rb"Subject: ", b"Subject: Re ", raw),
    "one more reader": lambda raw: raw.replace(b"MIME-Version", b"Cc: bob.lee@globex.example\r\nMIME-Version", 1),
    "a hidden reader": lambda raw: raw.replace(b"MIME-Version", b"Bcc: bob.lee@globex.example\r\nMIME-Version", 1),
}


@pytest.mark.parametrize("how", EDITS)
def test_a_copy_that_the_owner_has_edited_is_theirs(one: Story, how: str) -> None:
    (raw,) = _drafts(one)
    edited = EDITS[how](raw)
    assert edited != raw
    with _program(one) as client:
        client.delete_messages(client.search())
        client.expunge()
        client.append("Drafts", edited, (b"\\Draft",), one.clock.now)
        client.append("Drafts", mail("another draft of the owner's"), (b"\\Draft",), one.clock.now)
    one.says("skip")
    assert _drafts(one)[0] == edited
    assert len(_drafts(one)) == 2


def test_after_a_stop_between_the_server_and_the_store_no_second_copy_lies_there(one: Story) -> None:
    one.daemon.store.change("DELETE FROM meta WHERE key='draft_copies'")
    one.restart()
    one.step(minutes=1)
    assert len(_drafts(one)) == 1
    one.says("skip")
    assert not _drafts(one)  # and it is known as ours


def test_switched_off_it_takes_its_copies_away(one: Story) -> None:
    one.config_path.write_text(one.config_path.read_text().replace("drafts_copy: yes", "drafts_copy: no"))
    one.restart()
    one.step(minutes=1)
    assert not _drafts(one)
    assert one.states() == {"anna.schmidt": "staged"}


def test_what_is_forgotten_leaves_no_copy(one: Story) -> None:
    order(one.daemon.store, Wanted(applications=frozenset({one.application.id})))
    one.step(minutes=1)
    assert not _drafts(one)


def test_a_file_the_owner_adds_or_changes_is_an_edit_and_other_line_ends_are_none() -> None:
    files = [(Enclosure("cv", "cv.pdf", "application/pdf", 4, "0" * 64, "cv.pdf"), data) for data in (b"%PDF", b"%PDG")]
    people = {"from_": Address("Jane", "jane@example.org"), "to": Address("Anna", ANNA[1])}
    raws = [
        mime.to_contact(Text("Thanks", "Dear Anna"), message_id="<a@example.org>", date=NOON, enclosed=each, **people)
        for each in ([], files[:1], files[1:], files)
    ]
    assert len({digest(raw) for raw in raws}) == len(raws)
    assert [digest(raw.replace(b"\r\n", b"\n")) for raw in raws[:1]] == [digest(raws[0])]
    for raw in raws:
        assert untouched("<a@example.org>", digest(raw), raw)
        assert not untouched("<b@example.org>", digest(raw), raw)


# -- what the owner sends by hand ------------------------------------------------------------------------


def test_a_draft_the_owner_sends_by_hand_is_never_followed_by_ours(one: Story) -> None:
    _owner_sends_the_copy(one)
    one.step(minutes=1)
    (row,) = one.drafts()
    assert row.state is not DraftState.STAGED
    one.says("send")
    one.live_until(berlin(3, 13))
    assert not one.sent_to("anna")
    assert not _drafts(one)


@pytest.mark.parametrize("first", [True, False], ids=["by hand, then yes", "yes, then by hand"])
def test_nor_where_sent_is_not_read_and_the_yes_was_given(tmp_path: Path, first: bool) -> None:
    """What went out is looked for by its name right before ours would go."""
    with story(tmp_path, extra=ON) as life:
        life.config_path.write_text(life.config_path.read_text().replace("mail:\n", "mail:\n  never: [Sent]\n"))
        life.restart()
        invited(life, ANNA)
        life.live_until(SHOWN)
        (raw,) = _drafts(life)
        if first:
            _owner_sends_the_copy(life)
            life.says("send")
        else:
            life.says("send")
            life.host.deliver(life.owner, raw, "Sent")
        life.live_until(berlin(3, 13))
        assert not life.sent_to("anna")
        assert life.states() == {"anna.schmidt": "sent"}


def test_a_question_the_owner_sends_by_hand_starts_the_gap(life: Story) -> None:
    thanked(life, ANNA)
    life.live_until(berlin(3, 17, 12))
    (row,) = life.drafts("status_check")
    assert row.state is DraftState.STAGED
    _owner_sends_the_copy(life)
    life.step(minutes=1)
    life.says("send")
    life.live_until(berlin(3, 21))
    assert len(life.sent_to("anna")) == 1  # the thank-you alone
    staged = [row for row in life.drafts("status_check") if row.state is DraftState.STAGED]
    assert not staged
    assert not _drafts(life)


# -- the server ------------------------------------------------------------------------------------------


def test_off_it_says_nothing_to_the_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[bytes] = []
    stream = Session.stream
    monkeypatch.setattr(Session, "stream", lambda self, *all_: (said.extend(all_), stream(self, *all_))[1])
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(SHOWN)
        life.says("send")
        life.live_until(berlin(3, 10, 21))
        assert life.sent_to("anna")
        assert not _drafts(life)
    assert not [each for each in said if b"Drafts" in each]
    assert not [each for each in said if each.startswith((b"SELECT", b"UID STORE", b"UID EXPUNGE"))]


def test_while_nothing_changes_nothing_is_said_either(one: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[bytes] = []
    stream = Session.stream
    monkeypatch.setattr(Session, "stream", lambda self, *all_: (said.extend(all_), stream(self, *all_))[1])
    one.step(minutes=1)
    assert said
    assert not [each for each in said if b"Drafts" in each]


@pytest.mark.parametrize("uidplus", [True, False])
def test_only_our_copy_is_taken_away_by_its_number(
    any_host: Host, uidplus: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the owner has marked a draft of theirs; and a large one, which is read in pieces."""
    raw = mail("ours", "<ours@example.org>", body="word " * 900_000 if uidplus else "word")
    with somebody_else(any_host) as client:
        client.append("Drafts", mail("theirs", "<theirs@example.org>"), (b"\\Draft", b"\\Deleted"))
    said: list[bytes] = []
    stream = Session.stream
    monkeypatch.setattr(Session, "stream", lambda self, *all_: (said.extend(all_), stream(self, *all_))[1])
    with opened(any_host) as mailbox:
        mailbox.add_draft(raw, NOON)
        assert mailbox.lies_among_drafts("<ours@example.org>")
        if not uidplus:
            mailbox.capabilities = frozenset()
        assert (
            mailbox.take_draft("<ours@example.org>", lambda data: untouched("<theirs@example.org>", digest(raw), data))
            == 0
        )
        assert (
            mailbox.take_draft("<ours@example.org>", lambda data: untouched("<ours@example.org>", digest(raw), data))
            == 1
        )
        assert not mailbox.lies_among_drafts("<ours@example.org>")
        assert mailbox.find(["Drafts"], "<ours@example.org>") == []  # the connection is as good as before
    left = any_host.messages(any_host.owner, "Drafts")
    assert sum(b"theirs" in each for each in left) == 1
    assert len(left) == (1 if uidplus else 2)
    assert not [each for each in said if each.startswith((b"CLOSE", b"EXPUNGE"))]


def test_drafts_is_made_where_there_is_none(any_host: Host) -> None:
    with somebody_else(any_host) as client:
        if client.folder_exists("Drafts"):
            client.delete_folder("Drafts")
    with opened(any_host) as mailbox:
        assert not mailbox.lies_among_drafts("<a@example.org>")
        mailbox.add_draft(mail("ours", "<a@example.org>"), NOON)
        assert mailbox.lies_among_drafts("<a@example.org>")


def test_a_server_that_refuses_is_told_of_once_and_stops_nothing(
    one: Story, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuses(self: Mailbox, *words: object) -> None:
        raise Refused("NO [OVERQUOTA] full")

    monkeypatch.setattr(Mailbox, "take_draft", refuses)
    monkeypatch.setattr(Mailbox, "add_draft", refuses)
    with caplog.at_level(logging.WARNING):
        one.says("detail: the talk about the new payment service")
        one.says("send")
        one.live_until(berlin(3, 10, 21))
    assert one.states() == {"anna.schmidt": "sent"}
    assert len([each for each in caplog.records if "OVERQUOTA" in each.message]) == 1


def test_a_refusal_to_file_leaves_the_connection_as_it_was(tmp_path: Path) -> None:
    listed = b'* LIST () "/" INBOX\r\n* LIST () "/" Drafts\r\n'
    with FakeImap(tmp_path, {"LIST": listed, "APPEND": b"NO [OVERQUOTA] full", "SELECT": b"NO not today"}) as fake:
        mailbox = Mailbox(Server("127.0.0.1", fake.port, "implicit", fake.ca_file), "jane", lambda: "x", timeout=5)
        mailbox.open()
        with pytest.raises(Refused, match="full"):
            mailbox.add_draft(b"Subject: x\r\n\r\nx\r\n", NOON)
        with pytest.raises(Refused, match="not today"):
            mailbox.take_draft("<a@example.org>", lambda data: True)
        for wrong in ("<a b@example.org>", "a", "<a\r\nb>"):
            with pytest.raises(ValueError, match="not a Message-ID"):
                mailbox.take_draft(wrong, lambda data: True)
        assert mailbox.folders()
        mailbox.close()
