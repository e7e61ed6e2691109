"""What the owner is still writing is no mail, wherever it lies; what it becomes is read."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path

import imapclient
import pytest
from bench_first_look import mails, mark_of
from conftest import Host
from mailboxes import NOON, mail, opened, somebody_else
from stories import ANNA, SHOWN, Story, berlin, invited, story, thanked

from agent.edges.imap import Position, Renumbered
from agent.understand import message as messages


def _draft(host: Host, folder: str, data: bytes) -> int:
    """The owner's mail program saves what is half written; its UID."""
    with somebody_else(host) as client:
        client.append(folder, data, (b"\\Draft", b"\\Seen"), NOON)
        client.select_folder(folder, readonly=True)
        return int(client.search("DRAFT")[-1])


def test_no_way_of_reading_gives_out_a_draft_and_each_is_noted(any_host: Host) -> None:
    invite = next(data for mark, data in mails(1, every=1))
    large = next(data for mark, data in mails(96, every=6) if mark == "planted-15")
    with opened(any_host) as mailbox:
        folder = mailbox.ensure_folder("All Mail")
        mailbox.append(folder, mail("First", "<first@acme.example>"), NOON, seen=False)
        (first,) = (h.uid for h in mailbox.headers(folder, since=None))
        drafts = [_draft(any_host, folder, mail("Half", "<half@acme.example>")), _draft(any_host, folder, invite)]
        drafts.append(_draft(any_host, folder, large))
        mailbox.append(folder, mail("Last", "<last@acme.example>"), NOON, seen=False)
        assert mailbox.drafts_met(folder) == []
        assert [h.uid for h in mailbox.headers(folder, since=NOON - timedelta(days=1))] == [first, drafts[-1] + 1]
        assert mailbox.drafts_met(folder) == drafts
        assert mailbox.drafts_met(folder) == []  # each is told once
        assert list(mailbox.calendars(folder)) == []
        assert mailbox.drafts_met(folder) == drafts[1:]
        assert [uid for uid, _ in mailbox.fetch(folder, [first, *drafts])] == [first]
        end = next(g.end for g in mailbox.grown({}) if g.folder.name == folder)
        uids = mailbox.new_uids(folder, Position(folder, end.uidvalidity, first))
        assert not isinstance(uids, Renumbered)
        assert uids == [end.uid]
        assert mailbox.find([folder], "<half@acme.example>") == []
        assert len(mailbox.find([folder], "<last@acme.example>")) == 1
        assert mailbox.search_since(folder, NOON.date(), from_="dana@acme.example") == [first, end.uid]


def test_a_draft_whose_flag_is_taken_away_is_a_mail(any_host: Host) -> None:
    with opened(any_host) as mailbox:
        uid, other = (_draft(any_host, "Archive", mail("Half", f"<{n}@acme.example>")) for n in "ab")
        end = next(g.end for g in mailbox.grown({}) if g.folder.name == "Archive")
        assert mailbox.finished("Archive", end.uidvalidity, [uid, other]) == []
        with somebody_else(any_host) as client:
            client.select_folder("Archive")
            client.remove_flags([uid], [b"\\Draft"])
        assert mailbox.finished("Archive", end.uidvalidity, [uid, other]) == [uid]
        assert mailbox.finished("Archive", end.uidvalidity + 1, [uid, other]) is None
        assert mark_of(next(data for _, data in mailbox.fetch("Archive", [uid]))) is None


# -- the daemon ------------------------------------------------------------------------------------------


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


@contextmanager
def _program(life: Story) -> Iterator[imapclient.IMAPClient]:
    """The owner's mail program."""
    context = ssl.create_default_context(cafile=str(life.host.ca_file))
    with imapclient.IMAPClient("127.0.0.1", life.host.imap_port, ssl_context=context, timeout=20) as client:
        client.login(life.owner, "secret")
        if not client.folder_exists("All Mail"):
            client.create_folder("All Mail")
        yield client


def _saves(life: Story, data: bytes, *, folder: str = "All Mail") -> None:
    with _program(life) as client:
        client.append(folder, data, (b"\\Draft", b"\\Seen"), life.clock.now)


def _written(life: Story, to: str, subject: str, words: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Jane Doe <{life.owner}>", to, subject
    mail["Date"], mail["Message-ID"] = format_datetime(life.clock.now), make_msgid(domain="example.org")
    mail.set_content(words)
    return mail.as_bytes(policy=SMTP)


def _to_anna(life: Story, words: str = "Thank you so much for") -> bytes:
    return _written(life, ANNA[1], "Thank you", words)


def test_autosaved_drafts_hold_no_thanks_and_no_follow_up(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    for words in ("Dear", "Dear Anna, tha", "Dear Anna, thank you for"):
        _saves(life, _to_anna(life, words))
        life.step(minutes=1)
    assert not life.application.wrote
    life.says("send")
    life.live_until(berlin(3, 10, 21))
    assert life.states() == {"anna.schmidt": "sent"}
    _saves(life, _to_anna(life, "Dear Anna, I wanted to ask"))
    life.live_until(berlin(3, 18, 12))
    assert set(life.states("status_check").values()) == {"staged"}


def test_a_half_written_answer_approves_nothing_until_it_is_sent(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    approval = messages.parse(life.latest())
    _saves(life, _written(life, life.owner, f"Re: {approval.subject}", "send"))
    life.step(minutes=1)
    assert not life.daemon.engine.outbox.post.unproven()
    assert life.states() == {"anna.schmidt": "staged"}
    assert not life.to_owner("told")
    life.says("send")
    assert life.states() == {"anna.schmidt": "approved"}


def test_the_draft_that_lost_its_flag_was_sent_by_the_owner(life: Story) -> None:
    """Some servers move a draft to Sent when it goes, and take its flag away a moment later."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.clock.now = berlin(3, 10, 17)
    _saves(life, _to_anna(life), folder="Sent")
    life.step(minutes=1)
    assert not life.application.wrote
    life.restart()
    with _program(life) as client:
        client.select_folder("Sent")
        client.remove_flags(client.search("DRAFT"), [b"\\Draft"])
    life.step(minutes=1)
    assert len(life.application.wrote) == 1
    assert not life.sent_to("anna")
    life.live_until(berlin(3, 11, 12))
    assert not life.sent_to("anna")  # the owner has thanked


def test_the_first_look_passes_over_drafts_too(life: Story) -> None:
    _saves(life, _to_anna(life))
    thanked(life, ANNA)
    assert not life.application.wrote
