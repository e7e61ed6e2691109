"""Job searches in which one person stands in two invitations to one day, at two addresses: they get one mail. Each is
played from its mails alone."""

from __future__ import annotations

import pytest
from searches import ANN, INTERVIEW, Person, invite, play, said, sent

OTHERWISE: dict[str, Person] = {
    "a firm of two domains": ("Ann Lee", "ann.lee@globexgroup.example"),
    "the other order": ("LEE Ann", "ann.lee@globexgroup.example"),
    "a letter for the given name": ("A. Lee", "alee@globex.example"),
    "a longer given name": ("Annette Lee", "annette@globex.example"),
}
BOTH = "Thank both of them?"


def again(person: Person, at: str = "3-9 10:05", start: str = "3-10 11:30") -> str:
    """That person meets the owner for the same role, on the same day unless said otherwise."""
    return invite(at, start, person, uid="again", summary="Interview with Globex: Backend Engineer")


@pytest.mark.parametrize("story", OTHERWISE)
def test_who_may_be_one_person_is_thanked_once_and_the_owner_asked(story: str) -> None:
    told = play(INTERVIEW, again(OTHERWISE[story]))
    assert sent(told, "thank_you") == [f"thank_you {OTHERWISE[story][1].partition('@')[0]} 03-10"]
    assert len([each for each in said(told, "asked_owner") if BOTH in each]) == 1


@pytest.mark.parametrize(("answer", "thanks"), [("go", 2), ("no", 1)])
def test_by_the_owners_word_they_are_two_or_one(answer: str, thanks: int) -> None:
    told = play(INTERVIEW, again(OTHERWISE["a firm of two domains"]), answers={BOTH: answer})
    assert len(sent(told, "thank_you")) == thanks
    assert len([each for each in said(told, "asked_owner") if BOTH in each]) == 1


def test_who_has_been_thanked_when_the_second_invitation_comes_is_not_thanked_again_unasked() -> None:
    told = play(INTERVIEW, again(OTHERWISE["a firm of two domains"], "3-10 14:55", "3-10 15:00"))
    assert sent(told, "thank_you") == ["thank_you ann.lee 03-10"]


OTHERS: dict[str, tuple[str, ...]] = {
    "another given name": (INTERVIEW, again(("Bob Lee", "bob.lee@globex.example"))),
    "another day": (INTERVIEW, again(("Ann Lee", "ann.lee@globexgroup.example"), start="3-12 11:30")),
    "in one meeting": (
        invite("3-9 10:00", "3-10 10:00", ANN, ("Anke Lee", "anke.lee@globex.example")),
        again(("Anke Lee", "anke.lee@globex.example")),
    ),
}


@pytest.mark.parametrize("story", OTHERS)
def test_two_are_thanked_both(story: str) -> None:
    told = play(*OTHERS[story])
    assert len(sent(told, "thank_you")) == 2
    assert said(told, "asked_owner") == []
