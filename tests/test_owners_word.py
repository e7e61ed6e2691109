"""What the owner answers to "is this an interview?" holds for that event: also moved, repeated, or sent anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from life import START, Life
from paper import ics, paper

from agent.decide.application import Interview
from agent.model import Verdict

CHAT = "Quick chat"
TOMORROW = START + timedelta(days=1, hours=2)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Life]:
    with paper(tmp_path) as made:
        yield made


def interviews(world: Life) -> list[Interview]:
    return [i for a in world.daemon.engine.known.applications.values() for i in a.interviews.values()]


def answered(world: Life, words: str) -> None:
    """A talk that may be anything came, the owner was asked and has answered."""
    world.invite(ics(start=TOMORROW, summary=CHAT), subject=CHAT)
    world.step(minutes=1)
    (question,) = world.to_owner("question")
    world.owner_answers(question, words)
    world.step(minutes=1)


@pytest.mark.parametrize(("words", "verdict"), [("yes", Verdict.YES), ("no", Verdict.NO)])
def test_a_later_version_of_the_event_does_not_ask_again(world: Life, words: str, verdict: Verdict) -> None:
    answered(world, words)
    world.invite(ics(start=TOMORROW + timedelta(hours=3), summary=CHAT, sequence=1), subject=CHAT)
    world.step(minutes=1)
    (interview,) = interviews(world)
    assert (interview.verdict, interview.seen.sequence) == (verdict, 1)
    assert len(world.to_owner("question")) == 1


@pytest.mark.parametrize("words", ["yes", "no"])
def test_a_version_that_says_more_does_not_overrule_the_owner(world: Life, words: str) -> None:
    answered(world, words)
    changed = "Technical interview: Backend Engineer" if words == "no" else "Dentist"
    world.invite(ics(start=TOMORROW, summary=changed, sequence=1), subject=changed)
    world.step(minutes=1)
    (interview,) = interviews(world)
    assert interview.verdict is (Verdict.NO if words == "no" else Verdict.YES)


@pytest.mark.parametrize(("words", "standing"), [("yes", [Verdict.YES, Verdict.YES]), ("no", [Verdict.NO])])
def test_another_date_of_the_same_event_is_answered_with_it(world: Life, words: str, standing: list[Verdict]) -> None:
    answered(world, words)
    second = ics(start=TOMORROW + timedelta(days=7), summary=CHAT)
    day = f"{TOMORROW + timedelta(days=7):%Y%m%dT%H%M%SZ}"
    world.invite(second.replace("SEQUENCE:0", f"SEQUENCE:0\r\nRECURRENCE-ID:{day}"), subject=CHAT)
    world.step(minutes=1)
    assert [i.verdict for i in interviews(world)] == standing
    assert len(world.to_owner("question")) == 1


def test_a_new_event_that_takes_its_place_is_answered_with_it(world: Life) -> None:
    answered(world, "yes")
    world.invite(ics(start=TOMORROW + timedelta(hours=5), summary=CHAT, uid="iv-2@globex.example"), subject=CHAT)
    world.step(minutes=1)
    assert [i.verdict for i in interviews(world)] == [Verdict.YES, Verdict.YES]
    assert len(world.to_owner("question")) == 1


def test_another_talk_with_the_same_people_is_asked_about(world: Life) -> None:
    answered(world, "no")
    world.invite(ics(start=TOMORROW + timedelta(days=2), summary="Coffee", uid="iv-3@globex.example"), subject="Coffee")
    world.step(minutes=1)
    assert [i.verdict for i in interviews(world)] == [Verdict.NO, Verdict.ASK]
