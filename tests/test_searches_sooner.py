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
    (asked,) = [each for each in said(told, "asked_owner") if "Has it been held already" in each]
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
    assert not [each for each in said(told, "asked_owner") if "Has it been held already" in each]


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


# --- once the owner has said whether it was ------------------------------------------------------------------------

HELD = "Has it been held already"
GLAD = {story: BEFORE[story] for story in BEFORE if story != "the owner thanked by hand"}


@pytest.mark.parametrize("story", GLAD)
def test_what_the_owner_says_was_held_is_thanked_for_at_once_and_no_second_time(story: str) -> None:
    told = play(PLANNED, GLAD[story], answers={HELD: "go"})
    (thanks,) = sent(told, "thank_you")
    assert thanks in ("thank_you ann.lee 03-10", "thank_you ann.lee 03-11")
    assert not [each for each in said(told, "asked_owner") if "wrote to you first" in each]


@pytest.mark.parametrize("story", BEFORE)
def test_what_the_owner_says_is_still_to_come_is_thanked_for_after_its_hour(story: str) -> None:
    assert sent(play(PLANNED, BEFORE[story], answers={HELD: "no"}), "thank_you") == ["thank_you ann.lee 03-12"]


def test_who_was_thanked_by_hand_for_what_was_held_is_not_thanked_again_and_asked_a_week_later() -> None:
    told = play(PLANNED, BEFORE["the owner thanked by hand"], answers={HELD: "go"})
    assert sent(told) == ["status_check ann.lee 03-17"]


def test_an_owner_who_says_so_late_is_asked_whether_to_write_all_the_same() -> None:
    told = play(PLANNED, BEFORE["in German"], answers={HELD: "go 100"})
    assert sent(told, "thank_you") == []
    assert [each for each in said(told, "asked_owner") if "Write all the same?" in each]


def test_an_invitation_that_is_sent_again_puts_nothing_ahead_once_more() -> None:
    again = invite("3-11 15:00", "3-12 10:00", sequence=1)
    told = play(PLANNED, BEFORE["in German"], again, answers={HELD: "go"})
    assert sent(told) == ["thank_you ann.lee 03-11", "status_check ann.lee 03-18"]


OFF = {
    "after they wrote": (BEFORE["in German"], invite("3-11 10:00", "3-12 10:00", sequence=1, method="CANCEL")),
    "before they wrote": (invite("3-10 18:00", "3-12 10:00", sequence=1, method="CANCEL"), BEFORE["in German"]),
}


@pytest.mark.parametrize("story", OFF)
@pytest.mark.parametrize(("answer", "goes"), [("go 12", ["thank_you ann.lee 03-12"]), ("no 12", []), ("", [])])
def test_what_was_held_sooner_and_then_called_off_is_thanked_for_if_the_owner_says_so(
    story: str, answer: str, goes: list[str]
) -> None:
    told = play(PLANNED, *OFF[story], until="3-18 00:00", answers={HELD: answer} if answer else {})
    assert sent(told) == goes
    assert len([each for each in said(told, "asked_owner") if HELD in each]) == 1


def test_what_is_called_off_without_any_talk_is_not_asked_about() -> None:
    told = play(PLANNED, invite("3-11 10:00", "3-12 10:00", sequence=1, method="CANCEL"))
    assert sent(told) == []
    assert said(told, "asked_owner") == []
