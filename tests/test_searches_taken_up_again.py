"""Job searches that the owner stops or withdraws from, and that go on all the same: they say so, or are invited there
again. Until then a talk there was passed over in silence for good, and “resumed” was said of what stayed stopped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from life import START, Life
from paper import ics, paper
from searches import ANN, HAL
from test_errands import tell

from agent.understand import message as messages

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
ROLE = "Interview: Backend Engineer"
FIRST = START + HOUR
"""Ann talks to the owner on the Monday."""
SECOND = START + 11 * DAY
"""And Hal on the Friday of the week after, if that comes to pass."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Life]:
    with paper(tmp_path) as made:
        made.invite(ics(start=FIRST, attendees=(ANN,), organizer=ANN, summary=ROLE), sender=ANN[1], subject=ROLE)
        made.step()
        yield made


def lives_until(world: Life, day: int) -> None:
    """Every draft has its yes when it is shown."""
    shown = 0
    while world.clock.now < START + day * DAY:
        world.step(hours=3)
        while len(found := world.to_owner("approval")) > shown:
            world.owner_answers(found[shown], "send")
            shown += 1
            world.step(minutes=1)


def thanked(world: Life) -> None:
    """Ann has had her thanks; it is Tuesday."""
    lives_until(world, 1)
    assert [to for to, _ in world.sent()] == [ANN[1]]


def invited_again(world: Life, *, uid: str = "two", **more: object) -> None:
    given = {"start": SECOND, "attendees": (HAL,), "organizer": HAL, "stamp": world.clock.now} | more
    world.invite(ics(uid=uid, summary=ROLE, **given), sender=HAL[1], subject=ROLE)  # type: ignore[arg-type]
    world.step(minutes=1)


def asked(world: Life) -> list[str]:
    return [messages.parse(each).text for each in world.to_owner("question")]


@pytest.mark.parametrize("order", ["stop Globex", "withdraw Globex"])
def test_of_a_talk_that_comes_after_the_end_the_owner_is_asked_once(world: Life, order: str) -> None:
    thanked(world)
    tell(world, order)
    lives_until(world, 5)
    before = len(world.sent())
    invited_again(world)
    lives_until(world, 25)
    (question,) = asked(world)
    ended = "closed" if order.startswith("stop") else "withdrew at"
    assert f"You {ended} Globex on Tuesday 10 March, and “{ROLE}” on Friday 20 March has been arranged" in question
    assert len(world.sent()) == before


@pytest.mark.parametrize(("answer", "to"), [("go", [HAL[1], HAL[1]]), ("no", [])])
def test_the_owner_says_whether_it_goes_on(world: Life, answer: str, to: list[str]) -> None:
    thanked(world)
    tell(world, "stop Globex")
    lives_until(world, 5)
    invited_again(world)
    world.owner_answers(world.to_owner("question")[-1], answer)
    lives_until(world, 25)
    assert [each for each, _ in world.sent()[1:]] == to
    assert len(asked(world)) == 1


def test_whoever_says_no_is_asked_about_the_talk_after_that(world: Life) -> None:
    thanked(world)
    tell(world, "stop Globex")
    invited_again(world)
    world.owner_answers(world.to_owner("question")[-1], "no")
    lives_until(world, 15)
    invited_again(world, uid="three", start=START + 18 * DAY)
    lives_until(world, 20)
    assert len(asked(world)) == 2
    assert len(world.sent()) == 1


def test_another_day_for_a_talk_that_was_stopped_is_asked_about(world: Life) -> None:
    tell(world, "stop Globex")
    again = ics(start=SECOND, attendees=(ANN,), organizer=ANN, summary=ROLE, sequence=1, stamp=world.clock.now)
    world.invite(again, sender=ANN[1], subject=ROLE)
    lives_until(world, 3)
    assert len(asked(world)) == 1
    assert world.sent() == []


def test_what_is_sent_again_as_it_was_or_called_off_is_no_question(world: Life) -> None:
    tell(world, "stop Globex")
    for sequence, method in ((1, "REQUEST"), (2, "CANCEL")):
        again = ics(
            start=FIRST, attendees=(ANN,), organizer=ANN, summary=ROLE, sequence=sequence, method=method,
            description="https://meet.example/room", stamp=world.clock.now,
        )  # fmt: skip
        world.invite(again, sender=ANN[1], subject=ROLE)
        world.step(minutes=1)
    lives_until(world, 3)
    assert (asked(world), world.sent()) == ([], [])


def test_what_the_owner_resumes_goes_on(world: Life) -> None:
    tell(world, "stop Globex")
    assert "Resumed: Globex, which you had stopped." in tell(world, "resume Globex")
    lives_until(world, 12)
    assert [to for to, _ in world.sent()] == [ANN[1], ANN[1]]


def test_a_withdrawal_that_the_owner_takes_back_does_not_go(world: Life) -> None:
    thanked(world)
    tell(world, "withdraw Globex")
    (_, withdrawal) = world.to_owner("approval")
    tell(world, "resume Globex")
    world.owner_answers(withdrawal, "send")
    world.step(minutes=1)
    assert [to for to, _ in world.sent()] == [ANN[1]]
    world.run_until(START + 3 * DAY, every=6 * HOUR)
    assert [each for each in world.to_owner() if "you go on there, as you said" in messages.parse(each).text]


def test_who_is_met_after_the_withdrawal_is_not_told_of_it_once_more(world: Life) -> None:
    """It was for Ann to hear; Hal invites as if she had not."""
    thanked(world)
    tell(world, "withdraw Globex")
    lives_until(world, 3)
    assert [to for to, _ in world.sent()] == [ANN[1], ANN[1]]
    invited_again(world)
    lives_until(world, 25)
    assert not [each for each in asked(world) if "withdrawal" in each]
    assert len(world.sent()) == 2


MET = "interview 9 March 10 am with Ann Lee <ann.lee@globex.example>, Backend Engineer at Globex"


def test_what_the_owner_called_missed_by_mistake_took_place_after_all(world: Life) -> None:
    """10 in Berlin is the hour of the talk."""
    world.run_until(FIRST + 2 * HOUR, every=HOUR)
    tell(world, "missed Globex")
    assert f"“{ROLE}” took place after all, as you say." in tell(world, MET)
    lives_until(world, 12)
    assert [to for to, _ in world.sent()] == [ANN[1], ANN[1]]


def test_of_what_was_missed_nobody_is_thanked(world: Life) -> None:
    world.run_until(FIRST + 2 * HOUR, every=HOUR)
    tell(world, "missed Globex")
    lives_until(world, 12)
    assert world.sent() == []
