"""Job searches in which an interviewer is called as the owner is: a namesake, or the owner at another address. Neither
is thanked unasked, nor passed over in silence."""

from __future__ import annotations

import pytest
from searches import ANN, Person, invite, play, said, sent

JANE: Person = ("Jane Doe", "jane.doe@globex.example")
QUESTION = (
    "“Interview: Backend Engineer” was to be with Jane Doe (jane.doe@globex.example), who is called as you are. "
    "Did they interview you, to be thanked?"
)
MET = {
    "one of a panel": (invite("3-9 10:00", "3-10 10:00", JANE, ANN, by=ANN), ["thank_you ann.lee 03-10"]),
    "arranged by another": (invite("3-9 10:00", "3-10 10:00", JANE, by=ANN), ["thank_you ann.lee 03-10"]),
    "written the other way round": (
        invite("3-9 10:00", "3-10 10:00", ("Doe Jane", JANE[1]), ANN, by=ANN), ["thank_you ann.lee 03-10"]),
    "the only one": (invite("3-9 10:00", "3-10 10:00", JANE), []),
}  # fmt: skip


@pytest.mark.parametrize("story", MET)
def test_who_is_called_as_the_owner_is_asked_about(story: str) -> None:
    met, thanked = MET[story]
    told = play(met, until="3-15 08:00")
    assert sent(told) == thanked
    assert [each.replace("Doe Jane", "Jane Doe") for each in said(told, "asked_owner")] == [QUESTION]


@pytest.mark.parametrize("story", MET)
def test_by_the_owners_word_they_are_thanked(story: str) -> None:
    met, thanked = MET[story]
    told = play(met, until="3-15 08:00", answers={"called as you are": "go"})
    assert sorted(sent(told)) == sorted([*thanked, "thank_you jane.doe 03-10"])


OWNER_ELSEWHERE = {
    "a private address": (("Jane Doe", "jane.d@gmail.com"), ANN),
    "an address at another firm": (("Jane Doe", "jane.doe@oldfirm.example"), ANN),
}


@pytest.mark.parametrize("story", OWNER_ELSEWHERE)
def test_the_owner_at_another_address_is_nobody_to_ask_about(story: str) -> None:
    told = play(invite("3-9 10:00", "3-10 10:00", *OWNER_ELSEWHERE[story], by=ANN), until="3-15 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert said(told, "asked_owner") == []
