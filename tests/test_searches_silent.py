"""Job searches in which a mail would end everything in silence, or be passed over in silence: a wish to be left alone
that is none, an offer from before the last talk, a voice mail. Each is played from its mails alone."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, invite, mail, of, own, play, said, sent


def test_who_wants_another_address_used_and_names_a_day_does_not_end_it_in_silence() -> None:
    """Read as a wish to be left alone, which nobody would ever have heard of."""
    words = (
        "Thanks! We are Vertex now, please do not contact me at this address any more. We decide by 20 March.\n\nAnn"
    )
    told = play(INTERVIEW, mail("3-12 09:00", of(ANN), words))
    assert sent(told, "status_check") == []
    assert len(said(told, "asked_owner")) == 1


def test_of_a_wish_to_be_left_alone_the_owner_hears_once() -> None:
    other = invite("3-9 11:00", "3-11 10:00", BOB, uid="two", summary="Interview: Data Scientist")
    told = play(INTERVIEW, other, mail("3-12 09:00", of(BOB), "Please do not contact us again.\n\nBob"))
    assert sent(told, "status_check") == []
    assert said(told, "told_owner") == [
        "Bob Ray asked on Thursday 12 March, 09:00 not to be contacted any more: “Please do not contact us again.” "
        "Nothing more goes to anybody at Globex."
    ]


OFFER = mail("3-12 09:00", of(ANN), "Hi Jane, we would like to offer you the position!\n\nAnn")


def test_who_made_an_offer_is_not_asked_for_news_after_a_talk_with_the_team() -> None:
    team = invite("3-13 09:00", "3-17 10:00", BOB, by=ANN, uid="team", summary="Meet the team: Jane Doe")
    told = play(INTERVIEW, OFFER, team)
    assert sent(told, "status_check") == []
    assert said(told, "asked_owner") == [
        "Ann Lee made an offer on Thursday 12 March, and you have met since. Should I ask Globex for news all the same?"
    ]


def test_an_offer_of_long_ago_holds_nothing_of_a_new_search() -> None:
    again = invite("7-10 09:00", "7-14 10:00", uid="again", summary="Interview: Backend Engineer")
    told = play(INTERVIEW, OFFER, again, until="8-10 08:00")
    assert sent(told, "status_check") == ["status_check ann.lee 07-21"]


def test_what_they_send_to_many_is_not_answered_with_a_question_for_news() -> None:
    party = mail(
        "3-12 09:00", of(ANN), "Hi all, our spring meetup is on 27 March, sign up here!\n\nAnn", subject="Meetup"
    )
    (check,) = [e for e in play(INTERVIEW, party) if e["event"] == "sent" and e["step"] == "status_check"]
    assert check["subject"] == "Re: Thank you for the conversation"


@pytest.mark.parametrize(
    "subject", ["Voicemail from Ann Lee", "Missed call from Ann Lee", "Sprachnachricht von Ann Lee", "SMS von Ann Lee"]
)
def test_who_has_called_is_neither_thanked_nor_chased_unasked(subject: str) -> None:
    told = play(INTERVIEW, mail("3-10 13:00", "Phone <noreply@phone.example>", "1 new message (0:34)", subject=subject))
    assert sent(told) == []
    assert len(said(told, "asked_owner")) == 1


def test_who_has_called_before_the_interview_is_thanked() -> None:
    call = mail("3-9 13:00", "Phone <noreply@phone.example>", "1 new message (0:34)", subject="Voicemail from Ann Lee")
    told = play(INTERVIEW, call, own("3-9 14:00", of(ANN), "Thank you for your call."), until="3-12 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]


@pytest.mark.parametrize("words", ["This mailbox is no longer monitored.", "This address is no longer in use."])
def test_of_a_mailbox_that_nobody_reads_any_more_the_owner_hears_at_once(words: str) -> None:
    """The thanks have gone there: a week later it would be late to say so."""
    away = f"Globex is now Vertex. Please use ann.lee@vertex.example from now on. {words}"
    told = play(
        INTERVIEW,
        mail("3-10 15:00", of(ANN), away, subject="Automatic reply: Thank you", Auto_Submitted="auto-replied"),
        until="3-12 08:00",
    )
    assert said(told, "asked_owner") == [
        "I cannot write to Ann Lee at ann.lee@globex.example: nobody reads it any more. Do you have another address?"
    ]


# --- what they wanted, and got by another way than by mail ---------------------------------------------------------

WANTS = mail(
    "3-12 09:00", of(ANN), "Hi Jane,\n\ncould you please send me two references?\n\nAnn", named="want@g.example"
)
ANSWERED = "Have you answered in another way"


def test_of_what_nobody_answered_by_mail_the_owner_is_asked_once() -> None:
    """They upload it, or tell it on the phone; until then the asking was over in silence."""
    told = play(INTERVIEW, WANTS, until="7-01 08:00")
    assert sent(told, "status_check") == []
    asked = [each for each in told if each["event"] == "asked_owner"]
    assert [str(each["at"])[5:10] for each in asked] == ["03-18"]


@pytest.mark.parametrize(("answer", "goes"), [("go", ["status_check ann.lee 03-19"]), ("no", [])])
def test_the_asking_goes_on_once_the_owner_has_answered_elsewhere(answer: str, goes: list[str]) -> None:
    assert sent(play(INTERVIEW, WANTS, answers={ANSWERED: answer}), "status_check") == goes


def test_what_was_answered_by_mail_or_has_led_to_a_talk_is_not_asked_about() -> None:
    wrote = own("3-13 09:00", of(ANN), "Dear Ann, here they are.", answers="want@g.example")
    again = invite("3-13 10:00", "3-20 10:00", uid="two", summary="Second interview: Backend Engineer")
    for what in (wrote, again):
        assert not [each for each in said(play(INTERVIEW, WANTS, what), "asked_owner") if ANSWERED in each]
