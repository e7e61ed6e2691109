"""Job searches in which several hours are held in the calendar for one talk, and nobody calls off the others.
Nobody is thanked for an hour that was only held, unless the owner says that it took place."""

from __future__ import annotations

import pytest
from searches import ANN, invite, play, said, sent

NAMED = "Interview Backend Engineer"


def held(summary: str, start: str, uid: str, **more: object) -> str:
    given = {"sequence": 0, "method": "REQUEST", "at": "3-9 09:00"} | more
    return invite(given.pop("at"), start, ANN, uid=uid, summary=summary, **given)  # type: ignore[arg-type]


def both(one: str, other: str) -> tuple[str, str]:
    """On Tuesday and on Wednesday."""
    return held(one, "3-10 10:00", "one"), held(other, "3-11 10:00", "two", at="3-9 09:01")


HELD = (
    ("HOLD 1: {}", "HOLD 2: {}"), ("[HOLD] {}", "[HOLD] {}"), ("HOLD {}", "HOLD {}"),
    ("{} (option 1)", "{} (option 2)"),
    ("Terminoption 1: {}", "Terminoption 2: {}"), ("{} - placeholder A", "{} - placeholder B"),
    ("Platzhalter - {}", "Platzhalter - {}"), ("Tentative: {}", "Tentative: {}"), ("Option 1/2: {}", "Option 2/2: {}"),
    ("Créneau 1 : {}", "Créneau 2 : {}"), ("{} | opción 1", "{} | opción 2"),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), HELD)
def test_nobody_is_thanked_unasked_for_one_of_several_hours(one: str, other: str) -> None:
    told = play(*both(one.format(NAMED), other.format(NAMED)))
    assert sent(told) == []
    assert said(told, "asked_owner")[0] == (
        f"“{one.format(NAMED)}” seems to hold one of several times, another is Wednesday 11 March, 10:00. "
        "Did it take place then?"
    )


def test_the_owner_says_which_it_was() -> None:
    two = both(f"HOLD 1: {NAMED}", f"HOLD 2: {NAMED}")
    assert sent(play(*two, answers={"HOLD 1": "no"})) == ["thank_you ann.lee 03-11", "status_check ann.lee 03-18"]
    told = play(*two, answers={"HOLD 1": "go", "HOLD 2": "no"})
    assert sent(told, "thank_you") == ["thank_you ann.lee 03-10"]


def test_of_what_was_settled_by_an_invitation_only_the_other_is_asked_about() -> None:
    two = both(f"HOLD 1: {NAMED}", f"HOLD 2: {NAMED}")
    for settled in (
        held(NAMED, "3-11 10:00", "two", sequence=1, at="3-9 16:00"), held(NAMED, "3-11 10:00", "new", at="3-9 16:00"),
    ):  # fmt: skip
        told = play(*two, settled)
        assert sent(told) == ["thank_you ann.lee 03-11", "status_check ann.lee 03-18"]
        assert len(said(told, "asked_owner")) == 1


def test_where_the_other_was_called_off_nothing_is_asked() -> None:
    two = both(f"HOLD 1: {NAMED}", f"HOLD 2: {NAMED}")
    told = play(*two, held(f"HOLD 1: {NAMED}", "3-10 10:00", "one", sequence=1, method="CANCEL", at="3-9 16:00"))
    assert sent(told) == ["thank_you ann.lee 03-11", "status_check ann.lee 03-18"]
    assert said(told, "asked_owner") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("First interview: Backend Engineer", "Second interview: Backend Engineer"),
        ("Interview 1: Backend Engineer", "Interview 2: Backend Engineer"),
        ("Options Trader: interview", "Options Trader: interview with the team"),
        ("HOLD: interview Backend Engineer", "HOLD: final talk Backend Engineer"),
    ],
)
def test_two_talks_are_thanked_for_both(one: str, other: str) -> None:
    assert len(sent(play(*both(one, other)), "thank_you")) == 2


def test_a_single_hour_that_is_held_is_as_good_as_any() -> None:
    assert sent(play(held(f"HOLD: {NAMED}", "3-10 10:00", "one")), "thank_you") == ["thank_you ann.lee 03-10"]
