"""Job searches whose times do not hold: an invitation that names a past hour, an interview held sooner than planned,
what was promised before it. Each is played from its mails alone, and nobody may be written to too early for it."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, OWNER, invite, mail, of, own, play, said, sent

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


# --- what was promised before it ------------------------------------------------------------------------

BOB_ON_MONDAY = invite("3-9 10:01", "3-16 10:00", BOB, uid="bob")
AHEAD = {
    "the day before": ((INTERVIEW,), "3-9 12:00", "See you tomorrow! We will get back to you by 27 March.", "03-30"),
    "between two talks": ((INTERVIEW, BOB_ON_MONDAY), "3-11 09:00", "We will get back to you by 31 March.", "04-01"),
    "at one that was held sooner": (
        (invite("3-9 10:00", "3-12 10:00"),), "3-10 16:00",
        "Good that we could talk today already! We will be in touch by 27 March.", "03-30",
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", AHEAD)
def test_a_day_after_the_interview_that_they_named_before_it_is_waited_for(story: str) -> None:
    invitations, at, words, day = AHEAD[story]
    told = play(*invitations, mail(at, of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert sent(told, "status_check") == [f"status_check ann.lee {day}"]


def test_what_they_promised_before_they_invited_is_kept_by_the_invitation() -> None:
    told = play(
        INTERVIEW,
        mail("3-11 09:00", of(ANN), "Hi Jane, we will get back to you by 27 March.\n\nAnn"),
        invite("3-13 10:00", "3-16 10:00", BOB, uid="again", summary="Second interview: Backend Engineer"),
    )
    assert sent(told, "status_check") == ["status_check ann.lee 03-23"]


def test_a_link_promised_for_the_day_itself_moves_nothing() -> None:
    told = play(INTERVIEW, mail("3-9 12:00", of(ANN), "Hi Jane, I will send you the link by tomorrow.\n\nAnn"))
    assert sent(told, "status_check") == ["status_check ann.lee 03-17"]


def test_a_day_that_they_name_in_a_mail_about_something_else_is_waited_for() -> None:
    words = "we will decide by 27 March. Our office moves on Monday, please note the new address."
    told = play(INTERVIEW, mail("3-12 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert sent(told, "status_check") == ["status_check ann.lee 03-30"]


# --- mails that lay somewhere ---------------------------------------------------------------------------


def test_an_older_promise_that_comes_later_takes_back_no_newer_one() -> None:
    newer = mail("3-13 09:00", of(ANN), "Hi Jane, it takes longer: we will decide by 27 March.\n\nAnn")
    older = mail("3-12 09:00", of(ANN), "Hi Jane, we will decide by 17 March.\n\nAnn")
    told = play(INTERVIEW, newer, f"Received: from a by b; Sat, 14 Mar 2026 09:00:00 +0100\r\n{older}")
    assert sent(told, "status_check") == ["status_check ann.lee 03-30"]


# --- moved by plain words -------------------------------------------------------------------------------

INSTEAD = (
    "I am so sorry, I got stuck in another meeting. Can we do tomorrow at 10?",
    "I was called into an emergency. Are you free for our interview on Thursday at 10?",
)


@pytest.mark.parametrize("words", INSTEAD)
def test_who_should_sit_in_it_and_writes_of_another_time_is_thanked_for_that_one(words: str) -> None:
    """The new invitation leaves the old one standing, in whose time they wrote."""
    told = play(
        INTERVIEW,
        mail("3-10 10:20", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"),
        invite("3-10 11:00", "3-12 10:00", uid="instead"),
        until="3-15 08:00",
    )
    assert sent(told) == ["thank_you ann.lee 03-12"]


def test_who_is_late_by_five_minutes_is_thanked() -> None:
    late = mail("3-10 10:02", of(ANN), "Hi Jane,\n\nI am running five minutes late, sorry!\n\nAnn")
    assert sent(play(INTERVIEW, late, until="3-12 08:00")) == ["thank_you ann.lee 03-10"]


def test_nobody_is_thanked_unasked_for_what_they_wanted_sooner() -> None:
    words = "könnten wir unser Gespräch auf morgen, 10 Uhr, vorziehen?"
    told = play(
        invite("3-9 10:00", "3-12 10:00"),
        mail("3-9 14:00", of(ANN), f"Hallo Frau Doe,\n\n{words}\n\nAnn Lee", named="sooner@g.example"),
        own("3-9 15:00", of(ANN), "Ja, gern.", answers="sooner@g.example"),
        until="3-20 08:00",
    )
    assert sent(told) == []
    assert len(said(told, "asked_owner")) == 1


# --- agreed on the phone, and written down by the owner -------------------------------------------------

AGREED = (
    "Thank you for your call. As agreed I will hear from you by 31 March.",
    "Danke für Ihren Anruf. Wie besprochen melden Sie sich bis Ende des Monats.",
    "Merci de votre appel. Comme convenu, vous me recontacterez d'ici le 31 mars.",
    "Gracias por su llamada. Como quedamos, me dirán algo antes del 31 de marzo.",
)


@pytest.mark.parametrize("words", AGREED)
def test_a_day_that_the_owner_confirms_by_mail_is_waited_for(words: str) -> None:
    told = play(INTERVIEW, own("3-16 12:00", of(ANN), f"Dear Ann,\n\n{words}\n\nBest\nJane"))
    assert sent(told, "status_check") == ["status_check ann.lee 04-01"]


def test_what_they_write_later_takes_the_place_of_a_day_that_the_owner_confirmed() -> None:
    told = play(
        INTERVIEW,
        own("3-16 12:00", of(ANN), f"Dear Ann,\n\n{AGREED[0]}\n\nBest\nJane"),
        mail("3-18 12:00", of(ANN), "Hi Jane,\n\nwe will get back to you by 20 March already.\n\nAnn"),
    )
    assert sent(told, "status_check") == ["status_check ann.lee 03-23"]


def test_what_the_owner_will_send_by_a_day_moves_nothing() -> None:
    told = play(INTERVIEW, own("3-16 12:00", of(ANN), "Dear Ann,\n\nI will send you my papers by 31 March.\n\nJane"))
    assert sent(told, "status_check") == ["status_check ann.lee 03-23"]
