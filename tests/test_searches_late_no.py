"""Job searches in which a no lay somewhere and comes after a newer word of theirs: it neither ends what they have gone
on with, nor is it answered, before the owner has said which counts. Each is played from its mails alone."""

from __future__ import annotations

import re

import pytest
from searches import ANN, BOB, INTERVIEW, invite, mail, moment, of, play, said, sent

NO = "Hi Jane,\n\nunfortunately we have decided to move forward with another candidate.\n\nAnn"
AGAIN = "Hi Jane,\n\nwe would like to see you again. Would Tuesday 17 March at 10:00 work for you?\n\nAnn"
SORRY = "Hi Jane,\n\nSorry, my last mail was meant for someone else. Please ignore the rejection.\n\nAnn"


def written(at: str, came: str) -> str:
    """A no that was written then and came only later."""
    date = f"{moment(at):%a, %d %b %Y %H:%M:%S %z}"
    received = f"Received: from a by b; {moment(came):%a, %d %b %Y %H:%M:%S %z}\r\n"
    return received + re.sub(r"Date: [^\r]*", f"Date: {date}", mail(came, of(ANN), NO))


LATE = written("3-11 17:00", "3-13 09:00")
SECOND = invite("3-12 10:00", "3-17 10:00", uid="two", summary="Second interview: Backend Engineer")
NEWER = {
    "an invitation": SECOND, "words of a next talk": mail("3-12 09:00", of(ANN), AGAIN),
    "it was a mistake": mail("3-12 09:00", of(ANN), SORRY),
}  # fmt: skip


@pytest.mark.parametrize("story", NEWER)
def test_a_no_that_something_newer_has_overtaken_is_not_answered_unasked(story: str) -> None:
    told = play(INTERVIEW, NEWER[story], LATE)
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert [each for each in said(told, "asked_owner") if "so that the follow-ups go on?" in each]


@pytest.mark.parametrize(
    ("answer", "goes"),
    [("go", ["thank_you ann.lee 03-17", "status_check ann.lee 03-24"]), ("no", ["rejection_reply ann.lee 03-13"])],
)
def test_the_owner_says_which_counts(answer: str, goes: list[str]) -> None:
    told = play(INTERVIEW, SECOND, LATE, answers={"Is that newer": answer})
    assert sent(told)[1:] == goes
    assert [each["role"] for each in told if each["event"] == "closed"] == ["Backend Engineer"] * (answer == "no")


@pytest.mark.parametrize("no", [written("3-13 08:59", "3-13 09:00"), written("3-12 17:00", "3-13 09:00")])
def test_a_no_that_is_newer_than_the_invitation_ends_it(no: str) -> None:
    told = play(INTERVIEW, SECOND, no)
    assert sent(told)[1:] == ["rejection_reply ann.lee 03-13"]
    assert said(told, "asked_owner") == []


def test_what_the_owner_said_of_one_no_is_not_said_of_another_that_came_after_it() -> None:
    another = written("3-11 20:00", "3-16 09:00")
    told = play(
        INTERVIEW, mail("3-11 12:00", of(ANN), NO), mail("3-12 09:00", of(ANN), SORRY), another,
        answers={"taken the no back": "go"},
    )  # fmt: skip
    assert [each for each in said(told, "asked_owner") if "taken the no back" in each]
    assert not [each for each in sent(told) if each.startswith("status_check")]


NEXT = invite("3-12 09:00", "3-17 10:00", BOB, by=ANN, uid="next", summary="Second interview: Backend Engineer")
OFF = (
    "unfortunately we have decided to go with another candidate, so I cancelled tomorrow's talk.",
    "unfortunately we have decided to go with another candidate. I have therefore cancelled tomorrow's interview.",
    "we chose somebody else and cancelled your second interview.",
)


@pytest.mark.parametrize("words", OFF)
def test_a_talk_that_is_off_because_of_a_no_is_not_put_off(words: str) -> None:
    """Until then it was read as a next round, of which the owner heard that no invitation to it has come."""
    off = invite("3-16 09:00", "3-17 10:00", BOB, by=ANN, uid="next", sequence=1, method="CANCEL")
    told = play(INTERVIEW, NEXT, off, mail("3-16 09:05", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert sent(told, "status_check") == []
    assert said(told, "told_owner") == []
    assert [each for each in said(told, "asked_owner") if "as a rejection" in each]


def test_what_was_written_of_a_talk_that_is_over_when_it_comes_is_not_waited_for() -> None:
    """Until then nobody was ever asked for news again."""
    held = invite("3-12 09:00", "3-16 10:00", uid="two", summary="Second interview: Backend Engineer")
    late = written("3-11 09:00", "3-18 09:00").replace(NO.replace("\n", "\r\n"), AGAIN).replace(NO, AGAIN)
    told = play(INTERVIEW, held, late)
    assert sent(told, "status_check") == ["status_check ann.lee 03-25"]
    assert said(told, "told_owner") == []
