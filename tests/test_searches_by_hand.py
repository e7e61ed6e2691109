"""Job searches in which the owner thanks by hand where no thanks are looked for: through somebody else, at a mailbox
that many read, at an address that nobody knows. Nobody is thanked twice unasked."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, HAL, INTERVIEW, Person, invite, of, own, play, said, sent

JOBS: Person = ("Globex Jobs", "jobs@globex.example")
KAY: Person = ("Kay Holt", "kay.holt@globex.example")
WITH_KAY = invite("3-9 10:00", "3-10 10:00", KAY)
TODAY = "Dear Ann,\n\nthank you for the conversation today!\n\nJane"
ELSEWHERE = {
    "passed on by somebody else": (
        INTERVIEW, own("3-10 13:00", of(HAL), "Hi Hal, please pass on my thanks to Ann for the great talk!"),
    ),
    "to a mailbox that many read": (
        invite("3-9 10:00", "3-10 10:00", ANN, by=JOBS), own("3-10 13:00", of(JOBS), TODAY),
    ),
    "to their private address": (
        WITH_KAY, own("3-10 13:00", "Kay Holt <kayholt77@private.example>", "Thank you for today!"),
    ),
    "to an address that spells their name": (
        WITH_KAY, own("3-10 13:00", "kay.holt@private.example", "Thank you for today!"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", ELSEWHERE)
def test_who_may_have_been_thanked_elsewhere_is_not_thanked_unasked(story: str) -> None:
    told = play(*ELSEWHERE[story])
    assert sent(told, "thank_you") == []
    (asked,) = said(told, "asked_owner")
    assert asked.endswith("Thank them all the same?")


def test_who_is_thanked_beside_whom_it_goes_to_is_asked_about() -> None:
    told = play(invite("3-9 10:00", "3-10 10:00", ANN, BOB), own("3-10 13:00", of(ANN), "Thank you and Bob for today!"))
    assert sent(told, "thank_you") == []
    assert [each for each in said(told, "asked_owner") if "thanked Bob Ray" in each]


NOT_THANKED = {
    "whoever arranged it was": (
        INTERVIEW, own("3-10 13:00", of(HAL), "Hi Hal, thank you for arranging the talk with Ann. I enjoyed it."),
    ),
    "it was before": (INTERVIEW, own("3-9 13:00", of(HAL), "Hi Hal, please thank Ann for the invitation.")),
    "another of that family name was": (
        INTERVIEW, own("3-10 13:00", "Amy Lee <amylee@private.example>", "Thank you for your good wishes!"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", NOT_THANKED)
def test_who_was_not_thanked_is(story: str) -> None:
    told = play(*NOT_THANKED[story], until="3-12 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]


def test_a_private_address_is_not_written_to() -> None:
    told = play(*ELSEWHERE["to their private address"])
    assert sent(told) == ["status_check kay.holt 03-19"]
