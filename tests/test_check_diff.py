"""`followup check --diff`: what edited rules would change in the plan, before the daemon takes them in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from stories import ANNA, BOB, PRIYA, SHOWN, Story, berlin, invited, story, thanked

from agent import cli
from agent import config as configs
from agent.decide.compared import Change, Kind, compared
from agent.verbs import diff_verb


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path) as told:
        yield told


def edited(life: Story, extra: str) -> None:
    life.config_path.write_text(life.config_path.read_text() + extra + "\n")


def found(life: Story, extra: str) -> list[Change]:
    """What these lines at the end of the file would change."""
    before = life.daemon.engine.config
    edited(life, extra)
    after = configs.load(life.config_path)
    return compared(life.application, life.known, before, after, life.clock.now)


def brief(changes: list[Change]) -> list[tuple[str, str, str | None]]:
    return [(each.kind.value, each.planned.step, each.planned.name) for each in changes]


def followups(changes: list[Change]) -> list[Change]:
    """Without the reminders."""
    return [each for each in changes if each.planned.step in ("thank_you", "status_check")]


def test_the_same_rules_change_nothing(life: Story) -> None:
    thanked(life)
    assert found(life, "# only a comment") == []


def test_a_later_opening_moves_a_step(life: Story) -> None:
    thanked(life)
    (moved,) = followups(found(life, "sequence: {status_check: {from: 9 days, until: 12 days}}"))
    assert moved.kind is Kind.MOVED
    assert moved.before is not None
    assert moved.after is not None
    assert moved.before.at == berlin(3, 17, 8, 30)  # seven days after the 10th
    assert moved.after.at == berlin(3, 19, 8, 30)


def test_a_step_that_is_switched_off_vanishes_for_each_person(life: Story) -> None:
    invited(life, ANNA, BOB, PRIYA)
    changes = followups(found(life, "sequence: {thank_you: {mode: off}}"))
    gone = [each for each in changes if each.planned.step == "thank_you"]
    assert sorted(brief(gone)) == [
        ("vanished", "thank_you", name) for name in ("Anna Schmidt", "Bob Lee", "Priya Nair")
    ]


def test_a_step_that_is_switched_on_appears(life: Story) -> None:
    thanked(life)
    changes = found(life, "sequence: {second_status_check: {mode: stage}}")
    assert ("appeared", "second_status_check", "Anna Schmidt") in brief(changes)


def test_a_step_of_the_owners_own_appears_and_without_its_lines_it_vanishes(life: Story) -> None:
    thanked(life)
    own = "sequence: {nudge: {after: interview, from: 3 days, until: 5 days, to: main_contact}}"
    changes = found(life, own)
    assert ("appeared", "nudge", "Anna Schmidt") in brief(changes)
    new, old = configs.load(life.config_path), life.daemon.engine.config
    back = compared(life.application, life.known, new, old, life.clock.now)
    (gone,) = [each for each in back if each.planned.step == "nudge"]
    assert (gone.kind, gone.after) == (Kind.VANISHED, None)


def test_a_draft_that_waits_would_be_taken_back(life: Story) -> None:
    invited(life, ANNA)
    life.live_until(SHOWN)
    changes = found(life, "sequence: {thank_you: {mode: off}}")
    (gone,) = [each for each in changes if each.planned.step == "thank_you"]
    assert gone.before is not None
    assert (gone.kind, gone.before.state) == (Kind.VANISHED, "waits_for_you")


def test_what_is_done_stays_done(life: Story) -> None:
    thanked(life)
    changes = found(life, "sequence: {thank_you: {until: 24 hours, mode: off}}")
    assert not [each for each in changes if each.planned.step == "thank_you"]


# --- the verb ---------------------------------------------------------------------------------------


@pytest.fixture
def lived(life: Story, monkeypatch: pytest.MonkeyPatch) -> Story:
    """The thank-you is out, the status check is planned; the verb looks at that moment."""
    thanked(life)
    monkeypatch.setattr(diff_verb, "now", life.clock)
    return life


def check(life: Story, *words: str) -> int:
    places = ("--config", str(life.config_path), "--state", str(life.folder / "state"))
    return cli.main(["check", "--diff", *words, *places])


LATER = "sequence: {status_check: {from: 9 days, until: 12 days}, second_status_check: {mode: stage}}"


def test_it_is_told_in_lines(lived: Story, capsys: pytest.CaptureFixture[str]) -> None:
    edited(lived, LATER)
    assert check(lived) == 0
    told = capsys.readouterr().out
    assert "status_check: from 9 days (was 7 days)" in told
    assert "second_status_check: mode stage (was off)" in told
    (moved,) = (line for line in told.splitlines() if line.startswith("  moved") and "Status check to Anna" in line)
    assert "from Tue 17 Mar 2026 08:30 to Thu 19 Mar 2026 08:30" in moved
    assert "  appeared  Second status check to Anna Schmidt: about " in told


def test_without_an_edit_it_says_so(lived: Story, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(lived) == 0
    assert "the rules are those it runs with" in capsys.readouterr().out


def test_its_json_has_stable_keys(lived: Story, capsys: pytest.CaptureFixture[str]) -> None:
    edited(lived, LATER)
    assert check(lived, "--json") == 0
    objects = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {tuple(each) for each in objects} == {("application", "step", "contact", "change", "before", "after")}
    (moved,) = [each for each in objects if each["step"] == "status_check"]
    assert moved["application"] == lived.application.id
    assert (moved["contact"], moved["change"]) == ("Anna Schmidt", "moved")
    assert list(moved["before"]) == ["state", "at", "until", "because", "sentence"]
    assert datetime.fromisoformat(moved["before"]["at"]) == berlin(3, 17, 8, 30)
    assert datetime.fromisoformat(moved["after"]["at"]) == berlin(3, 19, 8, 30)


def test_it_writes_nothing(lived: Story) -> None:
    edited(lived, LATER)
    before = list(lived.daemon.store.db.iterdump())
    check(lived)
    assert list(lived.daemon.store.db.iterdump()) == before


def test_a_broken_file_is_an_error_of_the_configuration(lived: Story, capsys: pytest.CaptureFixture[str]) -> None:
    edited(lived, "courtesy: {per_dya: 3}")
    assert check(lived) == 3
    assert "per_dya" in capsys.readouterr().err


def test_before_the_first_run_there_is_nothing_to_compare_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "config.yaml").write_text("owner: {name: Jane, addresses: [jane@example.org]}\n")
    words = ["check", "--diff", "--config", str(tmp_path / "config.yaml"), "--state", str(tmp_path / "state")]
    assert cli.main(words) == 2
    assert "`followup run` makes it" in capsys.readouterr().err
    assert not (tmp_path / "state").exists()


def test_json_is_of_the_diff_or_of_what_was_tried(lived: Story, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--json", "--diff", "--online", "--config", str(lived.config_path)]) == 2
    assert "--json goes with --online or with --diff" in capsys.readouterr().err
