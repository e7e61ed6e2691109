"""Job searches in which somebody writes through a list of their team that puts itself into From: it is their word, and
what answers it goes to them, not to everybody on the list."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, invite, mail, of, play, said, sent

WORDS = "Hi Jane,\n\nwe'll decide by 27 March.\n\nAnn"
VIA = "'Ann Lee' via Hiring <hiring@globex.example>"
AT, THANKED = "3-13 09:00", "thank_you ann.lee 03-10"
LISTED = {
    "answers go to her": mail(AT, VIA, WORDS, Reply_To=of(ANN)),
    "a header names her": mail(AT, VIA, WORDS, List_Id="<hiring.globex.example>", X_Original_From=of(ANN)),
    "nothing names her but her name": mail(AT, VIA, WORDS),
    "in German": mail(AT, "Ann Lee über Hiring <hiring@globex.example>", WORDS),
    "answers go to the list": mail(AT, VIA, WORDS, Reply_To="Hiring <hiring@globex.example>"),
}


@pytest.mark.parametrize("story", LISTED)
def test_who_writes_through_a_list_is_asked_at_their_own_address(story: str) -> None:
    told = play(INTERVIEW, LISTED[story])
    assert sent(told) == [THANKED, "status_check ann.lee 03-30"]
    assert said(told, "asked_owner") == []


@pytest.mark.parametrize("story", LISTED)
def test_what_comes_later_goes_to_them_too(story: str) -> None:
    again = invite("3-16 10:00", "3-20 10:00", uid="two", summary="Second interview: Backend Engineer")
    assert sent(play(INTERVIEW, LISTED[story], again), "thank_you") == [THANKED, "thank_you ann.lee 03-20"]


def test_who_writes_first_through_a_list_is_not_thanked_unasked() -> None:
    glad = mail("3-10 12:00", VIA, "Hi Jane,\n\nit was a pleasure!\n\nAnn", Reply_To=of(ANN))
    told = play(INTERVIEW, glad)
    assert sent(told, "thank_you") == []
    assert len(said(told, "asked_owner")) == 1


def test_another_firms_list_brings_nobodys_word() -> None:
    """The name and the address for answers may be anybody's making."""
    forged = mail(AT, "'Ann Lee' via Deals <deals@shop.example>", WORDS, Reply_To=of(ANN))
    told = play(INTERVIEW, forged)
    assert sent(told, "status_check") == []
    assert len(said(told, "asked_owner")) == 1


def test_somebody_who_is_known_by_a_list_alone_is_written_to_there() -> None:
    """Bob has no other address; that he is not Ann is plain."""
    bobs = mail(AT, "Bob Ray via Hiring <hiring@globex.example>", WORDS.replace("Ann", "Bob"))
    assert sent(play(INTERVIEW, bobs), "status_check") == ["status_check hiring 03-30"]
    known = invite("3-9 10:00", "3-10 10:00", ANN, BOB)
    assert sent(play(known, bobs), "status_check") == ["status_check bob.ray 03-30"]
