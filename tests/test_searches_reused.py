"""Job searches in which somebody moves the entry of a talk that is over, to invite to the next one: both are talks.
Until then nobody was thanked for the second, and they were asked for news when it had just ended."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, invite, of, own, play, sent

THANKED = "thank_you ann.lee 03-10"
AGAIN = ["thank_you ann.lee 03-18", "status_check ann.lee 03-25"]
REUSED = invite("3-11 09:00", "3-18 10:00", sequence=1)
NEXT = {
    "at another time": ((REUSED,), [THANKED, *AGAIN]),
    "then moved": (
        (REUSED, invite("3-12 09:00", "3-19 10:00", sequence=2)),
        [THANKED, "thank_you ann.lee 03-19", "status_check ann.lee 03-26"],
    ),
    "then called off": ((REUSED, invite("3-12 09:00", "3-18 10:00", sequence=2, method="CANCEL")), [THANKED]),
    "after the owner's own thanks": ((own("3-10 11:30", of(ANN), "Thank you for the talk!"), REUSED), AGAIN),
}


@pytest.mark.parametrize("story", NEXT)
def test_what_was_held_and_thanked_for_stays_so(story: str) -> None:
    mails, expected = NEXT[story]
    assert sent(play(INTERVIEW, *mails)) == expected


def test_others_may_be_met_in_it() -> None:
    told = play(INTERVIEW, invite("3-11 09:00", "3-18 10:00", BOB, by=BOB, sequence=1))
    assert sent(told, "thank_you") == [THANKED, "thank_you bob.ray 03-18"]


@pytest.mark.parametrize(
    ("mails", "expected"),
    [
        ((invite("3-10 11:20", "3-12 10:00", sequence=1),), ["thank_you ann.lee 03-12", "status_check ann.lee 03-19"]),
        ((invite("3-11 09:00", "3-10 10:00", sequence=1),), [THANKED, "status_check ann.lee 03-17"]),
    ],
)
def test_what_has_not_been_thanked_for_is_moved_and_what_is_sent_again_is_no_other_talk(
    mails: tuple[str, ...], expected: list[str]
) -> None:
    assert sent(play(INTERVIEW, *mails)) == expected
