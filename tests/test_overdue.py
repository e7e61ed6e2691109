"""A question about a window that has passed: it waits for the owner while there is something to answer, no longer."""

from __future__ import annotations

from pathlib import Path

import pytest
from stories import ANNA, SHOWN, Story, berlin, invited, story, thanked

from agent import cli
from agent.owner.week import Weekly
from agent.verbs import look_verbs

NO = "Dear Jane,\n\nUnfortunately we have decided to go with another candidate. We wish you all the best.\n\nAnna\n"
LATE = "The time for a status check to Globex passed on 20 March"


def _needs_you(life: Story, capsys: pytest.CaptureFixture[str]) -> str:
    """What `status` says, as a person and as a program reads it, and the summary of a week."""
    files = ["--config", str(life.config_path), "--state", str(life.folder / "state")]
    for more in ([], ["--json"]):
        assert cli.main(["status", *more, *files]) == 0
    engine, now = life.daemon.engine, life.clock.now
    week = Weekly(life.known, engine.config, engine.ledger, berlin(3, 16), now).week()
    return capsys.readouterr().out + "\n".join(week.needs_you)


def test_after_a_no_nobody_is_asked_whether_to_ask_for_news(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with story(tmp_path) as life:
        monkeypatch.setattr(look_verbs, "now", life.clock)
        thanked(life, ANNA)
        life.clock.now = berlin(3, 23, 10)  # the machine was off
        life.step()
        assert _needs_you(life, capsys).count(LATE) >= 3
        life.writes(ANNA[1], NO, subject="Your application", name="Anna Schmidt")
        life.step(minutes=1)
        life.step(minutes=1)
        assert LATE not in _needs_you(life, capsys)


def test_what_had_a_yes_and_could_not_go_in_time_is_told_as_that(tmp_path: Path) -> None:
    """A week without a network: nothing has changed but the day."""
    with story(tmp_path) as life:
        invited(life, ANNA)
        life.live_until(SHOWN)
        life.says("send")
        life.clock.now = berlin(3, 18, 10)
        life.step()
        life.step(minutes=1)
        assert not life.sent()
        (told,) = life.read("told")
    assert "not sent, its time is over" in told.subject
    assert "the time for it ended on Thursday 12 March" in told.text
    assert "Something changed" not in told.text
