"""Job searches in which an interview is held before the hour in its invitation, and no new one tells of it: who is
thanked by hand, or has written of it, is not thanked once more unasked. Each is played from its mails alone."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, RITA, invite, mail, of, own, play, said, sent

PLANNED = invite("3-9 10:00", "3-12 10:00")
BEFORE = {
    "they are glad of it": mail("3-11 09:00", of(ANN), "Hi Jane,\n\ngood to have spoken yesterday already.\n\nAnn"),
    "they thank": mail(
        "3-10 16:00", of(ANN), "Hi Jane,\n\nthank you for making time for the call this afternoon.\n\nAnn"
    ),
    "a colleague has heard of it": mail(
        "3-11 09:00", of(BOB), "Hi Jane,\n\nAnn told me that you two already spoke on Tuesday.\n\nBob"
    ),
    "in German": mail(
        "3-11 09:00", of(ANN), "Hallo Frau Doe,\n\nschön, dass wir gestern schon sprechen konnten.\n\nAnn Lee"
    ),
    "the owner thanked by hand": own(
        "3-10 17:00", of(ANN), "Dear Ann,\n\nthank you for the conversation today!\n\nJane"
    ),
}


@pytest.mark.parametrize("story", BEFORE)
def test_nobody_is_thanked_unasked_after_the_hour_of_what_seems_to_be_over(story: str) -> None:
    told = play(PLANNED, BEFORE[story])
    assert sent(told, "thank_you") == []
    (asked,) = [each for each in said(told, "asked_owner") if "Thank after that hour" in each]
    assert "before “Interview: Backend Engineer” of Thursday 12 March, 10:00: “" in asked


def test_it_is_asked_when_the_mail_comes() -> None:
    told = play(PLANNED, BEFORE["they are glad of it"])
    assert [str(each["at"])[5:10] for each in told if each["event"] == "asked_owner"] == ["03-11"]


def test_where_they_have_said_no_since_nothing_is_asked() -> None:
    no = "Hi Jane,\n\nthank you for the conversation yesterday. Unfortunately we have chosen another candidate.\n\nAnn"
    told = play(PLANNED, mail("3-11 09:00", of(ANN), no))
    assert sent(told) == []
    assert said(told, "asked_owner") == []


OTHER_TALKS = {
    "the first of two": (
        INTERVIEW, invite("3-9 10:01", "3-12 10:00", uid="two", summary="Second interview: Backend Engineer"),
        mail("3-11 09:00", of(ANN), "Hi Jane,\n\nit was great to talk yesterday already.\n\nAnn"),
    ),
    "a call about the appointment": (
        PLANNED, mail("3-9 15:00", of(ANN), "Hi Jane,\n\ngreat speaking with you today! See you on Thursday.\n\nAnn"),
    ),
    "the one that led to the invitation": (
        PLANNED, mail("3-9 11:00", of(ANN), "Hi Jane,\n\nit was nice talking to you earlier.\n\nAnn"),
    ),
    "one with somebody who arranges": (
        PLANNED, mail("3-10 15:00", of(BOB), "Hi Jane,\n\nthank you for the call this morning.\n\nBob"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", OTHER_TALKS)
def test_who_speaks_of_another_talk_holds_no_thanks(story: str) -> None:
    told = play(*OTHER_TALKS[story], until="3-15 08:00")
    assert "thank_you ann.lee 03-12" in sent(told)
    assert not [each for each in said(told, "asked_owner") if "Thank after that hour" in each]


def test_a_newer_invitation_tells_its_time() -> None:
    told = play(PLANNED, BEFORE["they are glad of it"], invite("3-11 10:00", "3-12 10:00", sequence=1, minutes=45))
    assert sent(told, "thank_you") == ["thank_you ann.lee 03-12"]


def test_who_is_met_for_another_client_is_not_meant() -> None:
    """Rita sat in the talk with Globex the day before."""
    told = play(
        invite("3-9 10:00", "3-10 10:00", ANN, RITA, by=RITA, summary="Interview with Globex: Backend Engineer"),
        invite("3-9 10:01", "3-12 10:00", RITA, uid="two", summary="Interview: Data Engineer"),
        mail("3-11 09:00", of(RITA), "Hi Jane,\n\nthank you for the good conversation yesterday.\n\nRita"),
        until="3-15 08:00",
    )
    assert "thank_you rita 03-12" in sent(told)
