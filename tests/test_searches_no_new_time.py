"""Job searches in which the next talk is called off and nobody names another time: nobody is asked for news meanwhile,
and that once was for good. The owner is asked once whether to ask."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, Json, invite, mail, of, own, play, said, sent

NEXT = invite("3-10 12:00", "3-24 10:00", BOB, uid="two", summary="Technical interview: Backend Engineer")
OFF = invite(
    "3-20 12:00", "3-24 10:00", BOB, uid="two", summary="Technical interview: Backend Engineer", method="CANCEL",
    sequence=1,
)  # fmt: skip
"""Bob calls it off on Friday 20 March, before which Ann was met and thanked."""
QUESTION = (
    "“Technical interview: Backend Engineer” at Globex, planned for Tuesday 24 March, was called off on Friday 20 "
    "March, and no new time has come since. Should I ask them for news?"
)


def asked(told: list[Json]) -> list[str]:
    return [str(each["at"])[5:10] for each in told if each["event"] == "asked_owner"]


def test_where_no_new_time_comes_the_owner_is_asked_once() -> None:
    told = play(INTERVIEW, NEXT, OFF, until="8-30 08:00")
    assert said(told, "asked_owner") == [QUESTION]
    assert asked(told) == ["03-26"]
    assert sent(told, "status_check") == []


@pytest.mark.parametrize(("answer", "goes"), [("go", ["status_check bob.ray 03-26"]), ("no", [])])
def test_the_owner_says_whether_they_are_asked(answer: str, goes: list[str]) -> None:
    told = play(INTERVIEW, NEXT, OFF, answers={"no new time has come": answer})
    assert sent(told, "status_check") == goes
    assert len(asked(told)) == 1


MEANWHILE = {
    "they say that it takes a while": (
        mail("3-24 09:00", of(BOB), "Hi Jane,\n\nI hope you are well.\n\nBob", subject="Hello"), ["03-30"]),
    "they promise a day": (
        mail("3-20 12:10", of(BOB), "Hi Jane,\n\nwe will come back to you by 1 April.\n\nBob"), ["04-07"]),
    "the owner asks": (own("3-23 09:00", of(BOB), "Dear Bob,\n\nis there a new time?\n\nJane"), ["03-29"]),
    "a new time": (invite("3-23 09:00", "3-31 10:00", BOB, uid="three", summary="Technical interview"), []),
    "a no": (mail("3-23 09:00", of(ANN), "Hi Jane,\n\nunfortunately we have chosen another candidate.\n\nAnn"), []),
    "an offer": (mail("3-23 09:00", of(ANN), "Hi Jane,\n\nwe are happy to offer you the position.\n\nAnn"), []),
}  # fmt: skip


@pytest.mark.parametrize("story", MEANWHILE)
def test_every_word_meanwhile_is_waited_for(story: str) -> None:
    word, days = MEANWHILE[story]
    told = play(INTERVIEW, NEXT, OFF, word)
    assert [day for day, text in zip(asked(told), said(told, "asked_owner"), strict=True) if text == QUESTION] == days


def test_of_the_first_talk_nothing_is_asked() -> None:
    """Nobody was met: there is no news to ask for."""
    told = play(INTERVIEW, invite("3-9 12:00", "3-10 10:00", sequence=1, method="CANCEL"))
    assert (asked(told), sent(told)) == ([], [])


def test_who_wants_no_status_checks_is_not_asked() -> None:
    told = play(INTERVIEW, NEXT, OFF, extra="sequence: {status_check: {mode: off}}\n")
    assert asked(told) == []
