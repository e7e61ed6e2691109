"""Job searches whose times do not hold: an invitation that names a past hour, an interview held sooner than planned,
what was promised before it. Each is played from its mails alone, and nobody may be written to too early for it."""

from __future__ import annotations

import pytest
from searches import ANN, INTERVIEW, OWNER, invite, play, said, sent

# --- an invitation that names an hour which is over ---------------------------------------------------


def test_nobody_is_thanked_unasked_for_what_was_moved_into_the_past() -> None:
    """On Monday it was moved from Tuesday to the Sunday before: nobody can have gone there."""
    told = play(INTERVIEW, invite("3-9 12:00", "3-8 10:00", sequence=1))
    assert sent(told) == []
    assert said(told, "asked_owner") == [
        "The invitation to “Interview: Backend Engineer” on Sunday 8 March, 10:00 came only on Monday 9 March, 12:00, "
        "when that was over. Did it take place then?"
    ]


def test_what_was_moved_into_the_past_and_then_put_right_is_thanked_for_once() -> None:
    told = play(
        INTERVIEW, invite("3-9 12:00", "3-8 10:00", sequence=1), invite("3-9 12:30", "3-11 10:00", sequence=2),
        until="3-14 08:00",
    )  # fmt: skip
    assert sent(told) == ["thank_you ann.lee 03-11"]


def test_an_invitation_that_comes_after_its_end_is_asked_about() -> None:
    told = play(invite("3-10 12:00", "3-10 10:00"), until="3-20 08:00")
    assert sent(told) == []
    assert len(said(told, "asked_owner")) == 1


IN_TIME = {
    "it comes while it is on": (invite("3-10 10:20", "3-10 10:00"),),
    "the owner passes it on": (invite("3-10 12:00", "3-10 10:00", sender=OWNER),),
    "only its end is put right": (INTERVIEW, invite("3-10 12:00", "3-10 10:00", sequence=1, minutes=75)),
}


@pytest.mark.parametrize("story", IN_TIME)
def test_a_late_invitation_to_what_did_take_place_is_no_doubt_about_it(story: str) -> None:
    told = play(*IN_TIME[story], until="3-14 08:00")
    assert sent(told) == [f"thank_you {ANN[1].partition('@')[0]} 03-10"]
    assert said(told, "asked_owner") == []
