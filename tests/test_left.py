"""An automatic reply says that somebody has left: their address stops, and whom it names the owner hears of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from stories import ANNA, Story, berlin, story, thanked

from agent.facts import MailReceived
from agent.model import Intent, Kind

LEFT = (
    "Thank you for your mail. I no longer work at Globex. Please contact my successor Ben Cole"
    " (ben.cole@globex.example)."
)
AUTOMATIC = {"Auto-Submitted": "auto-replied"}


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


def answered(life: Story, text: str, sender: tuple[str, str] = ANNA) -> MailReceived:
    """An automatic answer to our thanks, and the fact it became."""
    life.step(minutes=2)
    life.writes(
        sender[1], text, name=sender[0], subject="Automatic reply: Thank you", answers=life.sent()[-1][1],
        headers=AUTOMATIC,
    )  # fmt: skip
    life.step(minutes=2)
    return life.application.received[-1]


def lived(life: Story, until: datetime) -> list[str]:
    """Whoever was written to until then, each draft approved as soon as it is shown."""
    seen = len(life.to_owner("approval"))
    while life.clock.now < until:
        life.live_until(min(until, life.clock.now + timedelta(hours=12)))
        shown = life.to_owner("approval")
        for approval in shown[seen:]:
            life.says("yes", to=approval)
        seen = len(shown)
    return [to for to, _ in life.sent()]


def test_who_has_left_is_written_to_no_more_and_their_successor_is_only_told(life: Story) -> None:
    """Neither the check nor any other mail goes to the one or to the other; the owner is asked whom to ask."""
    thanked(life)
    mail = answered(life, LEFT)
    assert (mail.kind, mail.bounced, mail.secondary) == (Kind.AUTO_REPLY, (ANNA[1],), (Intent.HANDOVER,))
    life.live_until(life.clock.now + timedelta(hours=24))  # it can wait for the digest
    news = [one for kind in ("reminder", "digest", "weekly") for one in life.read(kind)]
    (told,) = [one for one in news if "ben.cole@globex.example" in one.text]
    assert "Ben Cole" in told.text
    assert lived(life, berlin(3, 25)) == [ANNA[1]]
    questions = [one.text for one in life.read("question")]
    assert any(ANNA[1] in text or "Whom should I ask" in text for text in questions)


def test_somebody_to_write_to_for_the_meantime_stops_nothing(life: Story) -> None:
    """An absence with a deputy: the check waits for the day back and goes to the same person."""
    thanked(life)
    mail = answered(
        life, "I am out of the office until 20 March. In urgent cases please write to ben.cole@globex.example."
    )
    assert (mail.bounced, mail.secondary, mail.intent) == ((), (Intent.HANDOVER,), Intent.OUT_OF_OFFICE)
    assert lived(life, berlin(3, 25)) == [ANNA[1], ANNA[1]]
    assert not [one for one in life.read("told") if "ben.cole" in one.text]


def test_a_shared_mailbox_that_says_that_somebody_has_left_is_not_stopped(life: Story) -> None:
    thanked(life)
    mail = answered(life, "Anna Schmidt no longer works at Globex.", ("Globex HR", "hr@globex.example"))
    assert mail.bounced == ()
