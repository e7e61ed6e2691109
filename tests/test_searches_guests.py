"""Job searches in whose invitations people stand who interview nobody: other candidates, the owner's family. They are
not thanked unasked, and who has but a private address at a small firm is thanked as ever."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, Person, invite, play, said, sent

ONE: Person = ("Cleo One", "cleo.one@gmail.com")
TWO: Person = ("Dan Two", "dan.two@yahoo.com")
SAM: Person = ("Sam Doe", "sam@home.example")
GUESTS = {
    "other candidates": (
        (ANN, ONE, TWO),
        "“Interview: Backend Engineer” was to be with Cleo One (cleo.one@gmail.com) and Dan Two (dan.two@yahoo.com) as "
        "well, at addresses that are not the employer’s. Did they interview you, to be thanked?",
    ),
    "the owner's family": (
        (ANN, SAM),
        "“Interview: Backend Engineer” was to be with Sam Doe (sam@home.example) as well, at an address that is not "
        "the employer’s. Did they interview you, to be thanked?",
    ),
}


@pytest.mark.parametrize("story", GUESTS)
def test_who_may_be_a_guest_like_the_owner_is_not_thanked_unasked(story: str) -> None:
    people, question = GUESTS[story]
    told = play(invite("3-9 10:00", "3-10 10:00", *people, by=ANN), until="3-15 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert said(told, "asked_owner") == [question]


@pytest.mark.parametrize(
    "people",
    [
        (ONE,),
        (ONE, TWO),
        (ANN, BOB),
        (ANN, ("Eve Doe", "eve.doe@globex.example")),
        (ANN, ("Cy Dee", "cy@partner.example")),
    ],
)
def test_who_is_of_the_firm_or_of_another_one_is_thanked(people: tuple[Person, ...]) -> None:
    told = play(invite("3-9 10:00", "3-10 10:00", *people, by=people[0]), until="3-15 08:00")
    assert len(sent(told, "thank_you")) == len(people)
    assert said(told, "asked_owner") == []
