"""Between the yes and the sending something comes in, in any folder, in the last moment too: told, and not sent."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from returned import dsn
from stories import ANNA, SHOWN, SOON, Story, berlin, ics, invited, story

from agent.decide.permit import Permit
from agent.edges.imap import Mailbox
from agent.errors import ConnectionFailedError
from agent.facts import MailReceived
from agent.model import Intent, Kind
from agent.understand import message as messages
from agent.worker import LAST_LOOK

FOLDERS = ("INBOX", "Junk", "Trash", "Archive", "Bewerbungen", "Sent")


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    """A thank-you has its yes, and its minute is the next instant that matters."""
    with story(tmp_path) as told:
        invited(told, ANNA)
        told.live_until(SHOWN)
        told.says("send")
        yield told


def on_its_way(life: Story) -> None:
    """Up to the very step in which it would go."""
    (row,) = life.drafts()
    while life.daemon.engine.dispatch.permission(row, life.clock.now).permit is not Permit.GO:
        upcoming = life.daemon.step()
        assert upcoming is not None
        life.clock.now = max(upcoming, life.clock.now + SOON)
        (row,) = life.drafts()
    assert life.states() == {"anna.schmidt": "approved"}


def mail(life: Story, sender: str, to: str, subject: str, text: str, calendar: str = "") -> bytes:
    head = (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <race@globex.example>\r\n"
        f"Date: {life.clock.now:%a, %d %b %Y %H:%M:%S +0000}\r\nMIME-Version: 1.0\r\n"
    )
    kind = "text/calendar; method=" + ("CANCEL" if "METHOD:CANCEL" in calendar else "REQUEST")
    kind = kind if calendar else "text/plain"
    return f"{head}Content-Type: {kind}; charset=utf-8\r\n\r\n{calendar or text}\r\n".encode()


def event(**changed: Any) -> str:
    given = {"start": berlin(3, 10, 14), "minutes": 90, "summary": "Panel interview: Senior Backend Engineer"}
    return ics(attendees=(ANNA,), **given | {"sequence": 1} | changed)


FROM_ANNA = f"{ANNA[0]} <{ANNA[1]}>"
MAILS: dict[str, Callable[[Story], bytes]] = {
    "their reply": lambda life: mail(life, FROM_ANNA, life.owner, "Our talk", "One thing I forgot to ask you."),
    "their no": lambda life: mail(
        life, FROM_ANNA, life.owner, "Your application", "Unfortunately we have decided not to move forward with you."
    ),
    "a cancellation": lambda life: mail(
        life, FROM_ANNA, life.owner, "Cancelled", "", event(method="CANCEL", status="CANCELLED")
    ),
    "a reschedule": lambda life: mail(life, FROM_ANNA, life.owner, "Moved", "", event(start=berlin(3, 12, 10))),
    "the owner's own note": lambda life: mail(life, life.owner, ANNA[1], "Thanks", "Thank you for your time, Anna!"),
    "a bounce": lambda life: dsn(life.owner, ANNA[1], b"From: jane@example.org\r\n\r\nx", life.clock.now),
}


def arrives_in_the_last_look(life: Story, what: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """After the look with which the step begins, before the one right before the mail would go."""
    look = life.daemon.engine.last_look

    def late() -> bool:
        what()
        monkeypatch.setattr(life.daemon.engine, "last_look", look)
        return look()

    monkeypatch.setattr(life.daemon.engine, "last_look", late)


def assert_told_and_not_sent(life: Story, heard: int) -> None:
    assert life.states() == {"anna.schmidt": "withdrawn"}
    assert len(life.to_owner("told")) + len(life.to_owner("question")) > heard  # in that very step
    life.live_until(berlin(3, 11, 20))
    assert not life.sent()


# Each mail once and each folder twice; the pairs that are left repeat what two of these show.
QUICK = {*zip(MAILS, FOLDERS, strict=True), *(("their reply", folder) for folder in FOLDERS)}


@pytest.mark.parametrize(
    ("what", "folder"),
    [
        pytest.param(what, folder, marks=() if (what, folder) in QUICK else pytest.mark.long)
        for what in MAILS
        for folder in FOLDERS
    ],
)
def test_what_comes_right_before_it_goes_stops_it(
    life: Story, what: str, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_its_way(life)
    raw, heard = MAILS[what](life), len(life.to_owner("told")) + len(life.to_owner("question"))
    arrives_in_the_last_look(life, lambda: life.host.deliver(life.owner, raw, folder), monkeypatch)
    life.daemon.step()
    assert_told_and_not_sent(life, heard)


@pytest.mark.parametrize("what", MAILS)
def test_what_comes_between_the_yes_and_its_minute_stops_it(life: Story, what: str) -> None:
    heard = len(life.to_owner("told")) + len(life.to_owner("question"))
    life.host.deliver(life.owner, MAILS[what](life), "INBOX")
    life.step(minutes=1)
    assert_told_and_not_sent(life, heard)


def test_what_comes_while_the_last_look_reads_stops_it_too(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """While it fetches a newsletter from the last of the folders, Anna's mail comes into the first."""
    on_its_way(life)
    hers, fetch, came = MAILS["their reply"](life), Mailbox.fetch, []

    def slow(box: Mailbox, folder: str, uids: Any) -> Any:
        if folder == "Trash" and not came:
            came.append(folder)
            life.host.deliver(life.owner, hers)
        return fetch(box, folder, uids)

    monkeypatch.setattr(Mailbox, "fetch", slow)
    newsletter = mail(life, "news@shop.example", life.owner, "Sale", "Everything must go.")
    arrives_in_the_last_look(life, lambda: life.host.deliver(life.owner, newsletter, "Trash"), monkeypatch)
    life.daemon.step()
    assert came
    assert_told_and_not_sent(life, 0)


def test_rules_that_forbid_it_stop_it(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    on_its_way(life)
    text = life.config_path.read_text() + "sequence:\n  thank_you: {mode: off}\n"
    arrives_in_the_last_look(life, lambda: life.config_path.write_text(text) and None, monkeypatch)
    life.daemon.step()
    assert not life.sent()
    for _ in range(3):
        life.step(seconds=5)  # an edit counts when it has stood still
    assert_told_and_not_sent(life, 0)


def test_a_word_on_record_that_they_want_no_mail_stops_it(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    on_its_way(life)
    stop = MailReceived(
        at=life.clock.now, application=life.application.id, contact=life.known.by_address[ANNA[1]], address=ANNA[1],
        name=ANNA[0], kind=Kind.HUMAN, intent=Intent.STOP_CONTACT, ids=("<stop@globex.example>",),
    )  # fmt: skip
    arrives_in_the_last_look(life, lambda: life.daemon.store.append([stop]) and None, monkeypatch)
    life.daemon.step()
    assert_told_and_not_sent(life, 0)


# --- a look that cannot be done ---------------------------------------------------------------------


def test_while_one_folder_cannot_be_read_nothing_goes_and_after_three_tries_the_owner_is_told(
    life: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_its_way(life)
    newsletter = mail(life, "news@shop.example", life.owner, "Sale", "Everything must go.")
    fetch, look, looks, failing = Mailbox.fetch, life.daemon.engine.last_look, [], [False]

    def stuck(box: Mailbox, folder: str, uids: Any) -> Any:
        if failing[0] and folder == "Archive":
            raise ConnectionFailedError("The connection to localhost:993 broke: no answer in time")
        return fetch(box, folder, uids)

    def last_look() -> bool:
        """What the step's own look did not meet: something new in a folder that does not answer."""
        life.host.deliver(life.owner, newsletter.replace(b"race@", b"race%d@" % len(looks)), "Archive")
        failing[0] = True
        looks.append(look())
        failing[0] = False
        return looks[-1]

    monkeypatch.setattr(Mailbox, "fetch", stuck)
    monkeypatch.setattr(life.daemon.engine, "last_look", last_look)
    for turn in range(3):
        with pytest.raises(ConnectionFailedError):
            life.step(minutes=1)
        assert len(life.to_owner("told")) == (turn == 2)
    assert looks == [False] * 3
    assert "waits: I could not look into all your folders first" in life.read("told")[0].text
    assert not life.sent()
    monkeypatch.undo()
    life.step(minutes=1)
    assert [to for to, _ in life.sent()] == [ANNA[1]]


def test_a_look_that_took_too_long_is_none(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came into the first folder while the last one was read would be missed."""
    on_its_way(life)
    grown, slow = Mailbox.grown, [False]

    def late(box: Mailbox, positions: Any) -> Any:
        if slow[0]:
            life.clock.forward(seconds=LAST_LOOK / 2 + 1)
        return grown(box, positions)

    monkeypatch.setattr(Mailbox, "grown", late)
    arrives_in_the_last_look(life, lambda: slow.__setitem__(0, True), monkeypatch)
    life.daemon.step()
    assert not life.sent()
    slow[0] = False
    life.step(minutes=1)
    assert [to for to, _ in life.sent()] == [ANNA[1]]


# --- the gap ----------------------------------------------------------------------------------------


def test_between_the_last_look_and_the_text_lie_only_the_claim_and_the_envelope(
    life: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one gap there is: what arrives in it is seen a moment too late. Connecting and signing in lie before it."""
    on_its_way(life)
    look, seen = life.daemon.engine.last_look, {}

    def timed() -> bool:
        found = look()
        seen["looked"] = time.monotonic()
        return found

    def answers(stage: str) -> None:
        seen.setdefault(stage, time.monotonic())

    monkeypatch.setattr(life.daemon.engine, "last_look", timed)
    opened = life.daemon.line.open_sender
    monkeypatch.setattr(
        life.daemon.line, "open_sender", lambda: seen.__setitem__("connecting", time.monotonic()) or opened()
    )
    life.host.answers = answers
    life.daemon.step()
    assert [to for to, _ in life.sent()] == [ANNA[1]]
    order = sorted(seen, key=lambda each: seen[each])
    assert order[:5] == ["connecting", "looked", "mail", "rcpt", "data"]
    assert seen["data"] - seen["looked"] < 2.0  # some milliseconds on an idle machine


def test_what_arrives_in_the_gap_is_heard_of_all_the_same(life: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    on_its_way(life)
    hers = MAILS["their reply"](life)
    look = life.daemon.engine.last_look

    def then() -> bool:
        found = look()
        life.host.deliver(life.owner, hers)
        return found

    monkeypatch.setattr(life.daemon.engine, "last_look", then)
    life.daemon.step()
    assert len(life.sent()) == 1
    life.step(minutes=1)
    assert [each.subject for each in life.application.received] == [messages.parse(hers).subject]


# --- after an outage --------------------------------------------------------------------------------


def test_after_an_outage_the_mails_of_many_applications_go_minutes_apart(tmp_path: Path) -> None:
    employers = ("globex", "initech", "hooli", "umbra")
    with story(tmp_path) as life:
        for name in employers:
            who = (f"Sam {name.title()}", f"sam@{name}.example")
            text = ics(
                start=berlin(3, 10, 14), minutes=60, uid=f"1@{name}.example", organizer=who, attendees=(who,),
                summary=f"Interview at {name.title()}: Engineer",
            )  # fmt: skip
            life.invite(text, sender=who[1])
        life.live_until(berlin(3, 10, 16, 30))
        for approval in life.to_owner("approval"):
            life.owner_answers(approval, "send")
        life.step(minutes=1)
        assert [row.state.value for row in life.drafts()] == ["approved"] * len(employers)
        life.host.go_down()
        life.clock.now = berlin(3, 11, 10)
        life.host.come_up()
        life.daemon._disconnect()
        life.live_until(berlin(3, 11, 16))
        went = sorted(each.at for each in life.host.accepted if each.rcpt_tos[0] != life.owner)
        apart = [later - earlier for earlier, later in pairwise(went)]
        assert len(went) == len(employers)
        assert all(timedelta(minutes=3) <= each <= timedelta(minutes=20) for each in apart), apart


def test_three_looks_of_a_timer_that_fail_are_told_of_too(life: Story) -> None:
    """Each is a process of its own and remembers nothing of the others."""
    on_its_way(life)
    for turn in range(4):
        life.restart()
        life.daemon.engine.last_look = lambda: False
        life.daemon.once()
        life.clock.forward(minutes=5)
        assert len(life.to_owner("told")) == (turn >= 2)
    assert not life.sent()
    life.restart()
    life.daemon.once()
    assert [to for to, _ in life.sent()] == [ANNA[1]]
