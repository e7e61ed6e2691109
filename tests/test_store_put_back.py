"""An old backup was put back, or everything was lost: the mailbox knows better, and nothing goes twice."""

from __future__ import annotations

import imaplib
import itertools
import re
import shutil
import ssl
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from archived import NEXT_DAY, backup, verb
from stories import ANNA, BOB, PRIYA, SHOWN, Story, berlin, invited, story

from agent.facts import OwnerWrote
from agent.understand import message as messages


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    """A thank-you to Anna has been shown."""
    with story(tmp_path) as told:
        invited(told, ANNA)
        told.live_until(SHOWN)
        yield told


def put_back(life: Story, file: Path, how: str = "by import") -> None:
    life.daemon.close()
    if how == "by import":
        assert verb(life, "import", "--replace", str(file)) == 0
    else:
        shutil.copy(file, life.folder / "state" / "followup.sqlite")
    life.start()


# --- an old backup ---------------------------------------------------------------------------------


def signed_in(life: Story) -> imaplib.IMAP4_SSL:
    trust = ssl.create_default_context(cafile=str(life.host.ca_file))
    imap = imaplib.IMAP4_SSL("localhost", life.host.imap_port, ssl_context=trust)
    imap.login(f'"{life.owner}"', life.host.accounts[life.owner])
    return imap


def empty(life: Story, folder: str, subject: bytes) -> None:
    """The owner deletes for good what has that subject."""
    with signed_in(life) as imap:
        imap.select(folder)
        for number, raw in enumerate(life.host.messages(life.owner, folder), start=1):
            if subject in raw:
                imap.store(str(number), "+FLAGS", r"(\Deleted)")
        imap.expunge()


def as_it_is(life: Story) -> None:
    """The copy lies in Sent under the name we gave it."""


def renamed(kept: str = "") -> Callable[[Story], None]:
    """The server has given it another name, and perhaps kept ours."""

    def rename(life: Story) -> None:
        (mail,) = (data for _, data in life.sent())
        ours = messages.parse(mail).message_id
        line = f"{kept}: {ours}\r\n" if kept else ""
        changed = re.sub(rb"(?m)^Message-ID: .*\r\n", f"{line}Message-ID: <new@exchange.example>\r\n".encode(), mail)
        gone(life)
        life.host.deliver(life.owner, changed, "Sent")

    return rename


def gone(life: Story) -> None:
    """No server files copies, and ours has been deleted for good."""
    empty(life, "Sent", b"\r\nTo: Anna")


COPIES: dict[str, tuple[Callable[[Story], None], set[str]]] = {
    "the copy": (as_it_is, {"sent"}),
    "renamed by Microsoft": (renamed("X-Microsoft-Original-Message-ID"), {"sent"}),
    "renamed by Google": (renamed("X-Google-Original-Message-ID"), {"sent"}),
    # Where it is read as the owner's own mail to her, she is thanked, and ours is taken back.
    "renamed without a word": (renamed(), {"sent", "withdrawn"}),
    "no copy": (gone, {"in_doubt"}),
}
UNKNOWABLE = ("by hand", "approved", "no copy")
"""A file copied over another while nothing in the mailbox tells what happened since: no program could know."""


@pytest.mark.parametrize(
    ("how", "when", "copy"),
    [case for case in itertools.product(("by import", "by hand"), ("shown", "approved"), COPIES) if case != UNKNOWABLE],
)
def test_what_went_out_after_the_backup_does_not_go_again(life: Story, how: str, when: str, copy: str) -> None:
    happened, states = COPIES[copy]
    if when == "shown":
        file = backup(life)
        life.says("send")
    else:
        life.says("send")
        file = backup(life)
    life.live_until(berlin(3, 10, 21))
    assert life.states() == {"anna.schmidt": "sent"}
    happened(life)
    put_back(life, file, how)
    life.live_until(NEXT_DAY)
    assert len(life.sent()) == 1
    assert life.states()["anna.schmidt"] in states
    assert len(life.to_owner("question")) == (1 if states == {"in_doubt"} else 0)
    if "sent" in life.states().values():
        (sent,) = life.known.sent_to[ANNA[1]]
        assert sent.at == messages.parse(life.sent()[0][1]).sent  # what comes after it counts from there


def test_the_owner_is_told_of_a_mail_that_had_gone_before(life: Story) -> None:
    life.says("send")
    file = backup(life)
    life.live_until(berlin(3, 10, 21))
    put_back(life, file, "by hand")
    life.live_until(NEXT_DAY)
    told = [" ".join(mail.text.split()) for mail in life.read("told")]
    assert sum("lies in your Sent folder: it went out on Tuesday 10 March" in text for text in told) == 1


def test_the_owner_hears_once_that_the_records_are_old(life: Story) -> None:
    file = backup(life)
    life.says("send")
    life.live_until(berlin(3, 10, 21))
    put_back(life, file)
    life.live_until(NEXT_DAY)
    told = [mail.text for mail in life.read("told")]
    assert sum("My records are older than this mailbox" in " ".join(text.split()) for text in told) == 1
    life.restart()
    life.live_until(NEXT_DAY + timedelta(days=1))
    assert len(life.read("told")) == len(told)


def test_what_cannot_be_found_is_asked_about_and_goes_only_with_a_new_yes(life: Story) -> None:
    file = backup(life)
    life.says("send")
    life.live_until(berlin(3, 10, 21))
    gone(life)
    put_back(life, file)
    life.live_until(berlin(3, 10, 22))
    (question,) = life.to_owner("question")
    assert "records were put back from a backup" in " ".join(messages.parse(question).text.split())
    life.says("no", to=question)
    life.live_until(berlin(3, 11, 12))
    assert len(life.sent()) == 1
    assert life.states() == {"anna.schmidt": "staged"}
    life.says("send")
    life.live_until(NEXT_DAY)
    assert len(life.sent()) == 2  # the owner has said that the first one never arrived


def test_a_yes_that_came_while_nobody_ran_still_counts_after_a_backup_was_put_back(life: Story) -> None:
    """Nothing was lost but the machine: what had not gone out goes."""
    file = backup(life)
    life.daemon.close()
    life.owner_answers(life.latest(), "send")
    assert verb(life, "import", "--replace", str(file)) == 0
    life.start()
    life.live_until(NEXT_DAY)
    assert [to for to, _ in life.sent()] == [ANNA[1]]


def test_what_was_found_after_the_backup_is_found_again(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        file = backup(life)
        invited(life, ANNA, BOB)
        life.live_until(SHOWN)
        life.says("send 1")
        life.live_until(berlin(3, 10, 21))
        (first,) = [to for to, _ in life.sent()]
        (second,) = {ANNA[1], BOB[1]} - {first}
        put_back(life, file)
        life.live_until(NEXT_DAY)
        assert [to for to, _ in life.sent()] == [first]
        # Shown again: nobody knows the old mail any more.
        assert {row.address: row.state.value for row in life.drafts()} == {second: "staged"}
        life.says("send")
        life.live_until(berlin(3, 12, 12))
        assert [to for to, _ in life.sent()] == [first, second]


# --- lost ------------------------------------------------------------------------------------------


def lose(life: Story) -> None:
    """The disk is gone; a new one starts on the same mailbox."""
    life.daemon.close()
    (life.folder / "state").rename(life.folder / "lost")
    life.clock.forward(minutes=5)
    life.start()


def test_a_new_store_asks_once_before_it_goes_on_and_thanks_nobody_twice(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA, BOB, PRIYA)
        life.live_until(SHOWN)
        life.says("send 1")
        life.live_until(berlin(3, 10, 20))
        (done,) = [to for to, _ in life.sent()]
        approvals = len(life.to_owner("approval"))
        lose(life)
        life.live_until(berlin(3, 10, 21))
        (question,) = life.to_owner("question")
        text = " ".join(messages.parse(question).text.split())
        assert "A followup worked on this mailbox before" in text
        assert "followup import" in text
        # Nothing is shown or sent before the answer.
        assert len(life.to_owner("approval")) == approvals
        assert life.daemon._status(None).startswith("PAUSED")
        life.says("go", to=question)
        life.live_until(berlin(3, 11, 9))
        assert [f.addresses for _, f in life.daemon.store.facts() if isinstance(f, OwnerWrote)] == [(done,)]
        assert {row.address for row in life.drafts()} == {address for _, address in (ANNA, BOB, PRIYA)} - {done}
        assert len(life.to_owner("approval")) == approvals + 1
        life.says("send all")
        life.live_until(berlin(3, 12, 12))
        assert sorted(to for to, _ in life.sent()) == sorted(address for _, address in (ANNA, BOB, PRIYA))
        assert len(life.to_owner("question")) == 1
        life.restart()
        life.live_until(berlin(3, 13, 12))
        assert len(life.to_owner("question")) == 1


def test_an_answer_to_a_mail_of_the_lost_one_releases_nothing(life: Story) -> None:
    old = life.latest()
    lose(life)
    life.owner_answers(old, "send")
    life.live_until(NEXT_DAY)
    assert not life.sent()
    assert len(life.to_owner("question")) == 1


def test_anybody_who_writes_such_a_mail_makes_us_ask_at_most(life: Story) -> None:
    """The header can be forged by whoever guesses its shape; it never releases anything and asks once."""
    forged = re.sub(
        rb"X-Followup-Installation: [0-9a-f]{16}", b"X-Followup-Installation: 0123456789abcdef", life.latest()
    )
    forged = re.sub(rb"(?m)^Message-ID: .*\r\n", b"Message-ID: <forged@x.example>\r\n", forged)
    forged = re.sub(rb"mail=<[^>]*>", b"mail=<forged@x.example>", forged)
    forged = re.sub(rb"(?m)^Date: .*\r\n", b"Date: Sun, 01 Mar 2026 09:00:00 +0000\r\n", forged)
    for _ in range(3):
        life.host.deliver(life.owner, forged)
        life.step(minutes=1)
    assert len(life.to_owner("question")) == 1
    assert not life.sent()
