"""Mails where nobody expects them: a copy that comes late, an answer from a private address, a step that is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Any

import pytest
from stories import ANNA, BOB, OWNER, SHOWN, Story, berlin, invited, story, thanked

from agent.edges.transmission import Answer, Outcome
from agent.facts import Paused

EVENING = berlin(3, 10, 21)
OWN_STEP = """
sequence:
  thank_you: {mode: off}
  portfolio: {after: interview, from: 3 hours, until: 3 days, to: main_contact, mode: stage}
templates: {folder: texts}
"""
TEXT = "Subject: About our talk\n\n{{ greeting }}\n\nI think back with pleasure.\n\n{{ sign_off }}\n{{ signature }}\n"


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


@dataclass
class Swallows:
    """A line out on which the answer to a mail to Anna never comes."""

    beside: Any
    taken: list[bytes] = field(default_factory=list)

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        if rcpt_to != ANNA[1]:
            return self.beside.transmit(mail_from, rcpt_to, data, data_begun=data_begun)  # type: ignore[no-any-return]
        data_begun()
        self.taken.append(data)
        return Answer(Outcome.IN_DOUBT, None, "the line broke", "dot")

    def close(self) -> None:
        self.beside.close()


def _files(life: Story, to: str, *, sender: str = OWNER, bcc: str | None = None) -> None:
    """The owner writes to somebody; the copy lies in Sent."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Jane Doe <{sender}>", to, "Thank you"
    if bcc is not None:
        mail["Bcc"] = bcc
    mail["Date"], mail["Message-ID"] = format_datetime(life.clock.now), make_msgid(domain="example.org")
    mail.set_content("Thank you for the talk!")
    life.host.deliver(OWNER, mail.as_bytes(policy=SMTP), "Sent")


@pytest.mark.parametrize("when", ["before the second yes", "after the second yes"])
@pytest.mark.parametrize("new_words", [False, True])
def test_a_mail_that_did_go_out_is_not_sent_in_other_words(life: Story, new_words: bool, when: str) -> None:
    """The owner said that it had not arrived, its text was made anew, and then its copy turned up in Sent."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    line = life.daemon.engine.outbox.sender
    life.daemon.engine.outbox.sender = swallows = Swallows(line)
    life.says("send")
    life.live_until(EVENING)
    assert life.states() == {"anna.schmidt": "in_doubt"}
    life.daemon.engine.outbox.sender = line
    life.says("no", to=life.latest("question"))
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "staged"}
    if new_words:
        life.says("detail: our talk about sharding")
        life.step(minutes=1)
    if when == "before the second yes":
        life.host.deliver(OWNER, swallows.taken[0], "Sent")
    life.says("send")
    if when == "after the second yes":
        assert life.states() == {"anna.schmidt": "approved"}
        life.host.deliver(OWNER, swallows.taken[0], "Sent")
    life.live_until(berlin(3, 12, 21))
    assert life.states() == {"anna.schmidt": "sent"}
    assert life.sent() == []


@pytest.mark.parametrize(
    ("to", "more"),
    [
        (OWNER, {"bcc": ANNA[1]}),
        (ANNA[1], {"sender": "jane.doe@elsewhere.example"}),
        ("Anna Schmidt <aschmidt@globex.example>", {}),
    ],
    ids=["by Bcc", "from an address the rules do not name", "to another address of theirs"],
)
def test_thanks_that_the_owner_wrote_are_seen(life: Story, to: str, more: dict[str, str]) -> None:
    invited(life, ANNA, BOB)
    life.live_until(SHOWN)
    life.says("send all")
    _files(life, to, **more)
    life.live_until(EVENING)
    assert life.states() == {"anna.schmidt": "withdrawn", "bob.lee": "sent"}


def test_what_others_wrote_is_theirs_also_in_sent(life: Story) -> None:
    invited(life, ANNA, BOB)
    life.live_until(SHOWN)
    life.says("send all")
    _files(life, OWNER, sender=ANNA[1])
    life.live_until(EVENING)
    assert life.states() == {"anna.schmidt": "withdrawn", "bob.lee": "sent"}
    assert [mail.address for mail in life.application.received] == [ANNA[1]]


def test_a_mail_under_the_name_of_somebody_we_know_is_asked_about(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    life.says("send")
    life.writes("anna@elsewhere.example", "We have decided, Jane.", subject="Our talk", name=ANNA[0])
    life.live_until(EVENING)
    assert life.states() == {"anna.schmidt": "withdrawn"}
    life.says("go", to=life.latest("question"))
    assert life.states() == {"anna.schmidt": "staged"}


def test_a_yes_whose_proof_comes_after_a_snooze_sends_nothing(life: Story) -> None:
    """The copy in Sent of the earlier answer comes last; the owner's later word counts."""
    invited(life, ANNA)
    life.live_until(SHOWN)
    approval = life.latest()
    early = life.owner_answers(approval, "send", file_sent=False)
    life.step(minutes=1)
    life.says("snooze 1 day", to=approval)
    life.host.deliver(OWNER, early.as_bytes(policy=SMTP), "Sent")
    life.step(minutes=1)
    assert life.states() == {"anna.schmidt": "staged"}
    assert "your later word counts" in life.read("told")[-1].text
    life.says("send", to=approval)
    assert life.states() == {"anna.schmidt": "approved"}


def test_an_answer_whose_proof_comes_last_does_not_undo_a_later_one(life: Story) -> None:
    invited(life, ANNA)
    life.step(days=1, hours=7)
    life.writes(ANNA[1], "It was lovely to meet you, Jane!", subject="Our talk", name=ANNA[0])
    life.live_until(SHOWN)
    question = life.latest("question")
    early = life.owner_answers(question, "go", file_sent=False)
    life.step(minutes=1)
    life.says("no", to=question)
    life.host.deliver(OWNER, early.as_bytes(policy=SMTP), "Sent")
    life.step(minutes=1)
    assert set(life.known.answers.values()) == {"no"}
    assert not life.drafts()


def test_the_yes_to_thank_who_wrote_first_is_for_what_they_had_written(life: Story) -> None:
    invited(life, ANNA)
    life.step(days=1, hours=7)
    life.writes(ANNA[1], "It was lovely to meet you, Jane!", subject="Our talk", name=ANNA[0])
    life.live_until(SHOWN)
    life.says("go", to=life.latest("question"))
    life.says("send")
    assert life.states() == {"anna.schmidt": "approved"}
    life.writes(ANNA[1], "Jane, thank you again for the good talk.", subject="News", name=ANNA[0])
    life.live_until(EVENING)
    assert life.states() == {"anna.schmidt": "withdrawn"}
    assert len(life.to_owner("question")) == 2


VIA_LIST = {"Reply-To": f"Anna Schmidt <{ANNA[1]}>", "List-Id": "<hiring.globex.example>", "Precedence": "list"}
VIA_RELAY = {"Reply-To": "c0ffee@reply.relay.example"}


@pytest.mark.parametrize(
    ("sender", "name", "headers"),
    [
        ("hiring@globex.example", "Anna Schmidt via Hiring", VIA_LIST),
        ("no-reply@relay.example", "Anna Schmidt via Relay", VIA_RELAY),
    ],
    ids=["a list of the team", "a relay"],
)
def test_an_answer_that_comes_by_another_way_stops_the_status_check(
    life: Story, sender: str, name: str, headers: dict[str, str]
) -> None:
    thanked(life, ANNA)
    life.clock.forward(days=2)
    life.writes(sender, "We have decided, Jane.", subject="Our talk", name=name, headers=headers)
    life.live_until(berlin(3, 20, 12))
    assert not life.drafts("status_check")
    assert len(life.to_owner("question")) == 1


def test_a_step_taken_out_of_the_rules_while_paused_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for name in ("portfolio", "sample"):
        (tmp_path / "texts" / f"{name}.txt").write_text(TEXT)
    with story(tmp_path, extra=OWN_STEP) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 11, 9))
        life.says("snooze 3 hours")
        assert life.states("portfolio") == {"anna.schmidt": "staged"}
        life.daemon.store.append([Paused(at=life.clock.now)])
        life.config_path.write_text(life.config_path.read_text().replace("portfolio", "sample"))
        life.live_until(berlin(3, 11, 21))
        assert life.states("portfolio") == {"anna.schmidt": "withdrawn"}
        assert not any("trips me up" in mail.text for mail in life.read("told"))
