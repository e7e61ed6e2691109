"""After an answer of theirs and a word of the owner's back, the wait for news begins again: no status check is lost."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from stories import ANNA, berlin, invited, story, thanked

from agent.facts import DraftState

PROMISED = "Hi Jane,\n\nwe need two more weeks, I will come back to you by 10 April at the latest.\n\nBest\nAnna"
DECIDING = "Hi Jane,\n\nwe are still deciding, please bear with us.\n\nBest\nAnna"


@pytest.mark.parametrize(
    ("answer", "opens"),
    [
        (PROMISED, berlin(4, 13)),  # Friday 10 April, and one business day
        (DECIDING, berlin(4, 3)),  # a week after the owner's own mail of 27 March
    ],
)
def test_the_owners_word_back_does_not_end_the_status_checks(tmp_path: Path, answer: str, opens: datetime) -> None:
    with story(tmp_path) as life:
        thanked(life)
        life.live_until(berlin(3, 18, 12))
        life.says("send")
        life.live_until(berlin(3, 26, 12))
        assert [row.state for row in life.drafts("status_check")] == [DraftState.SENT]
        life.writes("anna.schmidt@globex.example", answer, name="Anna Schmidt", answers=life.sent()[-1][1])
        life.live_until(berlin(3, 27, 12))
        life.owner_writes("anna.schmidt@globex.example", "Dear Anna, many thanks for the news. Jane", "Re: Hello")
        life.live_until(opens - timedelta(hours=36))
        assert len(life.drafts("status_check")) == 1
        life.live_until(opens + timedelta(days=4))
        assert len(life.drafts("status_check")) == 2


def test_an_own_mail_in_the_time_for_thanks_is_the_thanks(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 11, 10))
        life.owner_writes("anna.schmidt@globex.example", "Dear Anna, thank you for your time yesterday. Jane")
        life.live_until(berlin(3, 18, 23))
        (check,) = life.drafts("status_check")
        assert check.occurrence == life.interview.id


def test_an_own_mail_long_after_it_starts_the_wait_again(tmp_path: Path) -> None:
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(berlin(3, 25, 12))  # neither the thanks nor the status check got a yes
        assert {row.state for row in life.drafts("status_check")} == {DraftState.EXPIRED}
        life.owner_writes("anna.schmidt@globex.example", "Dear Anna, one more thing about Kafka. Jane")
        life.live_until(berlin(4, 4, 12))
        assert len(life.drafts("status_check")) == 2
