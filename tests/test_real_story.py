"""The main line on Dovecot and Postfix: from the invitation to the repeat that is held back; only time is skipped."""

from __future__ import annotations

import email
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from life import START, Clock, World, ics
from servers import RealHost

from agent.demo import BERLIN, PANEL
from agent.facts import DraftState
from agent.understand import message as messages

pytestmark = pytest.mark.real

T = TypeVar("T")

INTERVIEW = datetime(2026, 3, 10, 14, 0, tzinfo=BERLIN).astimezone(UTC)


class Story(World):
    """A world on servers that deliver a moment after they have taken a mail: whoever looks, waits for it."""

    host: RealHost

    def sent(self) -> list[tuple[str, bytes]]:
        """What the world outside has in its mailbox, each with whom it was delivered for."""
        went = len(self.daemon.engine.ledger.drafts({DraftState.SENT}))
        return [(_delivered_to(raw), raw) for raw in self.host.world(went)]

    def shown(self, kind: str, count: int) -> bytes:
        """Our n-th mail of that kind, once the owner has it."""
        return self.host.until(lambda: self.to_owner(kind), lambda mails: len(mails) >= count)[count - 1]

    def owner_says(self, approval: bytes, words: str) -> None:
        """The owner answers, and the daemon sees it at its next step."""
        code = messages.parse(approval).subject.rpartition("[")[2]
        self.owner_answers(approval, words)
        # By its own subject: another mail of ours may arrive in the same moment.
        self.host.until(
            lambda: self.host.messages(self.owner),
            lambda mails: any(code in m.subject and m.header("x-followup") is None for m in map(messages.parse, mails)),
        )

    def arrived(self, count: int) -> None:
        """So many mails lie in the INBOX."""
        self.host.until(lambda: self.host.messages(self.owner), lambda mails: len(mails) >= count)

    def panel(self, **changes: object) -> None:
        """An invitation, or a change of it, to an interview with three people."""
        before = len(self.host.messages(self.owner))
        settings: dict[str, object] = {
            "start": INTERVIEW, "minutes": 90, "attendees": PANEL, "owner": self.owner,
            "summary": "Panel interview: Senior Backend Engineer",
        }  # fmt: skip
        self.invite(ics(**(settings | changes)), subject="Panel interview")
        self.arrived(before + 1)


def _delivered_to(raw: bytes) -> str:
    return messages.parse(raw).header("delivered-to") or ""


@pytest.fixture
def story(real_host: RealHost, tmp_path: Path) -> Iterator[Story]:
    with _told(real_host, tmp_path) as told:
        yield told


@contextmanager
def _told(host: RealHost, folder: Path, extra: str = "\ndebrief: {mode: off}\n") -> Iterator[Story]:
    told = Story(host, Clock(), folder, extra)
    try:
        yield told
    finally:
        told.daemon.close()


def addresses(mails: list[tuple[str, bytes]]) -> list[str]:
    return sorted(to for to, _ in mails)


def test_the_whole_story(story: Story) -> None:
    clock = story.clock

    # An invitation with three people; nothing before its end.
    story.panel()
    story.step()
    story.run_until(INTERVIEW + timedelta(minutes=80), timedelta(hours=6))
    assert not story.to_owner()

    # It is over: three drafts in one mail. Nothing goes without a yes.
    story.run_until(INTERVIEW + timedelta(hours=3))
    approval = story.shown("approval", 1)
    for name, address in PANEL:
        assert f"To: {name} <{address}>" in messages.parse(approval).text
    story.run_until(clock.now + timedelta(hours=2))
    assert not story.sent()

    # The yes comes as an answer, and three mails go, each once.
    story.owner_says(approval, "send all")
    story.run_until(clock.now + timedelta(hours=1), timedelta(minutes=4))
    thanks = story.sent()
    assert addresses(thanks) == sorted(address for _, address in PANEL)
    assert len({messages.parse(raw).text for _, raw in thanks}) == 3
    assert not any(messages.parse(raw).header("x-followup") for _, raw in thanks)
    confirmed = messages.parse(story.shown("confirmation", 1)).text
    assert [name in confirmed for name, _ in PANEL] == [True] * 3

    # Each has a copy in Sent, once; the answer of the owner's own lies there too.
    filed = [messages.parse(raw).message_id for raw in story.host.messages(story.owner, "Sent")]
    assert [filed.count(messages.parse(raw).message_id) for _, raw in thanks] == [1, 1, 1]
    assert len(filed) == 4

    # Bob answers with a date: nobody is asked for news before it has passed.
    note = next(raw for to, raw in thanks if to == "bob.lee@globex.example")
    before = len(story.host.messages(story.owner))
    clock.now = datetime(2026, 3, 11, 9, 0, tzinfo=BERLIN).astimezone(UTC)
    words = "Hi Jane,\n\nthank you. We have two more talks and will get back to you by Wednesday 25 March.\n\nBob"
    story.writes("bob.lee@globex.example", words, name="Bob Lee", answers=note)
    story.arrived(before + 1)
    story.run_until(datetime(2026, 3, 25, 20, 0, tzinfo=UTC), timedelta(hours=8))
    assert len(story.to_owner("approval")) == 1
    assert len(story.sent()) == 3

    # One business day after it a status check is drafted, to Bob, in his thread, and sent with a yes.
    story.run_until(datetime(2026, 3, 26, 9, 0, tzinfo=BERLIN).astimezone(UTC), timedelta(hours=1))
    check = story.shown("approval", 2)
    story.owner_says(check, "Yes, please")
    story.run_until(clock.now + timedelta(hours=3), timedelta(minutes=10))
    story.host.until(story.sent, lambda mails: len(mails) > len(thanks))  # Postfix delivers in its own time
    (status_check,) = [mail for mail in story.sent() if mail not in thanks]
    assert status_check[0] == "bob.lee@globex.example"
    read = messages.parse(status_check[1])
    assert read.subject.startswith("Re: ")
    assert messages.parse(note).message_id in read.references

    # No repeat: four weeks on it is still these four, and nothing waits for a yes.
    story.run_until(clock.now + timedelta(days=28), timedelta(hours=12))
    assert len(story.sent()) == 4
    assert len(story.to_owner("approval")) == 2
    assert not story.daemon.engine.ledger.drafts({DraftState.STAGED, DraftState.APPROVED})


def test_how_it_went_is_told_in_an_answer_and_a_file_goes_with_one_of_the_notes(
    real_host: RealHost, tmp_path: Path
) -> None:
    (tmp_path / "Mappe.pdf").write_bytes(file := b"%PDF-1.7\n" + bytes(range(256)) * 700)
    materials = f"materials: [{{name: portfolio, file: {tmp_path / 'Mappe.pdf'}}}]"
    with _told(real_host, tmp_path, f"\ndebrief: {{mode: remind}}\n{materials}\n") as story:
        story.panel()
        story.step()
        story.run_until(INTERVIEW + timedelta(minutes=150))
        asked = story.shown("debrief", 1)
        words = "Bob: the move to Kafka\nAnna: hiring in Lyon\nattach portfolio for Bob\nThey decide by 20 March."
        story.owner_says(asked, words)
        story.step()
        approval = messages.parse(story.shown("approval", 1)).text
        for shown in ("move to Kafka", "hiring in Lyon", "Attached: Mappe.pdf (PDF, 179 kB)", "Friday 20 March"):
            assert shown in approval
        story.owner_says(story.shown("approval", 1), "send all")
        story.run_until(INTERVIEW + timedelta(hours=7), timedelta(minutes=4))
        sent = dict(story.host.until(story.sent, lambda mails: len(mails) == 3))
        parts = {to: [*email.message_from_bytes(raw).walk()] for to, raw in sent.items()}
        assert {to: len(found) for to, found in parts.items()} == {
            address: 3 if name.startswith("Bob") else 1 for name, address in PANEL
        }
        _, text, enclosed = parts["bob.lee@globex.example"]
        assert b"move to Kafka" in text.get_payload(decode=True)
        assert enclosed.get_filename() == "Mappe.pdf"
        assert enclosed.get_payload(decode=True) == file
        kinds = [messages.parse(raw).header("x-followup") for raw in story.to_owner()]
        assert kinds == ["debrief", "approval", "confirmation"]


def test_a_cancelled_interview_is_never_written_about(story: Story) -> None:
    story.panel()
    story.step()
    story.clock.forward(hours=3)
    story.panel(method="CANCEL", status="CANCELLED", sequence=1, stamp=START + timedelta(hours=3))
    story.step()
    (application,) = story.daemon.engine.known.applications.values()
    (interview,) = application.interviews.values()
    assert interview.cancelled is not None
    story.run_until(INTERVIEW + timedelta(days=12), timedelta(hours=12))
    assert not story.sent()
    assert not story.to_owner("approval")


def test_a_restart_between_any_two_steps_changes_nothing(story: Story) -> None:
    story.panel()
    story.step()
    story.clock.now = INTERVIEW + timedelta(hours=5)  # 90 minutes of interview, and the window's 3 hours
    story.step()
    story.owner_says(story.shown("approval", 1), "send all")
    for _ in range(12):
        story.restart()
        story.step(minutes=5)
    assert addresses(story.sent()) == sorted(address for _, address in PANEL)
    assert len(story.to_owner("approval")) == len(story.to_owner("confirmation")) == 1
    filed = [messages.parse(raw).message_id for raw in story.host.messages(story.owner, "Sent")]
    assert len(filed) == len(set(filed)) == 4


def test_what_the_owner_writes_in_their_own_program_is_not_doubled(story: Story) -> None:
    story.panel(attendees=PANEL[:1])
    story.step()
    story.clock.now = INTERVIEW + timedelta(hours=3)
    story.step()
    approval = story.shown("approval", 1)
    story.clock.forward(minutes=10)
    story.owner_writes("anna.schmidt@globex.example", "Dear Anna, thank you for today!", "Thank you")
    story.owner_says(approval, "send")
    story.run_until(story.clock.now + timedelta(hours=4), timedelta(minutes=30))
    assert not story.sent()
    assert [row.state for row in story.daemon.engine.ledger.drafts()] == [DraftState.WITHDRAWN]
    assert "you wrote to Anna Schmidt yourself" in messages.parse(story.shown("told", 1)).text


def test_a_sentence_is_obeyed_and_what_is_nearly_clear_is_asked_back(story: Story) -> None:
    story.panel()
    story.run_until(INTERVIEW + timedelta(hours=3), timedelta(hours=1))
    approval = story.shown("approval", 1)
    for words, went in (
        ("Bob's reads just like me, so please send that one.", 1),
        ("Send Priya's and Anna's, dunno why I waited", 1),
    ):
        before = len(story.to_owner("confirmation")) + len(story.to_owner("told"))
        story.owner_says(approval, words)
        story.run_until(story.clock.now + timedelta(hours=2), timedelta(minutes=4))
        story.host.until(
            lambda: story.to_owner("confirmation") + story.to_owner("told"), lambda mails, n=before: len(mails) > n
        )
        story.host.until(story.sent, lambda mails, n=went: len(mails) >= n)
        assert addresses(story.sent()) == ["bob.lee@globex.example"] * went
    (asked,) = [raw for raw in story.to_owner("told") if "did you mean this?" in messages.parse(raw).subject]
    assert "send 2 (Priya Nair) and 3 (Anna Schmidt)" in messages.parse(asked).text
    story.owner_says(asked, "Yes please")
    story.run_until(story.clock.now + timedelta(hours=14), timedelta(minutes=20))  # it is evening: they go tomorrow
    story.host.until(story.sent, lambda mails: len(mails) == 3)
    assert addresses(story.sent()) == sorted(address for _, address in PANEL)
