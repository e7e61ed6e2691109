"""Histories that a real job search has and that might end in a wrong, a second or too early a mail, or in chasing
somebody who has answered: each is played from its mails alone."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, HAL, INTERVIEW, RITA, Person, invite, mail, of, own, play, said, sent

# --- a no that is none ------------------------------------------------------------------------------

NO = "Hi Jane,\n\nunfortunately we have decided to move forward with another candidate.\n\nAnn"
REFUSED = mail("3-12 09:00", of(ANN), NO, subject="Your application", named="no@g.example")
ON_AGAIN = {
    "it was sent by mistake": "Our earlier message went out by mistake; no decision has been made yet.",
    "it was meant for another": "Sorry, my last mail was meant for someone else. Please ignore the rejection.",
    "their first choice has withdrawn": "Things have changed here. Are you still interested in the role?",
}


@pytest.mark.parametrize("story", ON_AGAIN)
def test_a_no_is_not_answered_when_they_went_on_as_if_it_were_none(story: str) -> None:
    """They wrote two hours after the no, and its answer would have gone four hours after it."""
    told = play(
        INTERVIEW, REFUSED,
        mail("3-12 11:00", of(ANN), f"Hi Jane,\n\n{ON_AGAIN[story]}\n\nAnn", subject="Re: Your application",
             answers="no@g.example"),
    )  # fmt: skip
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert len(said(told, "asked_owner")) == 1


def test_a_colleague_may_take_a_no_back() -> None:
    for words in (ON_AGAIN["it was sent by mistake"], "Please disregard it. You are still in the process!"):
        again = mail("3-12 11:00", of(BOB), f"Hi Jane,\n\n{words}\n\nBob", subject="Sorry")
        told = play(INTERVIEW, REFUSED, again)
        assert sent(told) == ["thank_you ann.lee 03-10"]
        assert len(said(told, "asked_owner")) == 1


def test_a_kind_word_after_a_no_changes_nothing() -> None:
    told = play(INTERVIEW, REFUSED, mail("3-12 10:00", of(ANN), "Thank you for your kind words!\n\nAnn"))
    assert sent(told, "rejection_reply") == ["rejection_reply ann.lee 03-12"]
    assert said(told, "asked_owner") == []


# --- what the owner writes by hand ------------------------------------------------------------------


def test_thanks_beside_others_in_the_thread_of_another_role_are_thanks() -> None:
    """Ann stands beside Hal, in a thread of whose application nobody knows her."""
    told = play(
        INTERVIEW,
        invite("3-9 11:00", "3-20 10:00", HAL, uid="two", summary="Interview: Data Scientist", named="two@g.example"),
        own("3-10 11:20", of(HAL), "Looking forward to it, and thank you, Ann, for today!", Cc=of(ANN),
            subject="Re: Data Scientist", answers="two@g.example"),
        until="3-19 08:00",
    )  # fmt: skip
    assert sent(told) == ["status_check ann.lee 03-17"]


def test_thanks_from_an_interview_that_ended_before_its_time_may_be_the_thanks() -> None:
    told = play(INTERVIEW, own("3-10 10:50", of(ANN), "Thank you for the talk, Ann!"), until="3-13 08:00")
    assert sent(told) == []
    assert said(told, "asked_owner") == [
        "You wrote to Ann Lee on Tuesday 10 March, 10:50, before “Interview: Backend Engineer” was to end. "
        "Thank them all the same?"
    ]


@pytest.mark.parametrize("at", ["3-10 09:50", "3-10 10:05"])
def test_what_the_owner_wrote_when_it_was_about_to_begin_is_no_thanks(at: str) -> None:
    told = play(INTERVIEW, own(at, of(ANN), "I am in the lobby."), until="3-13 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]


@pytest.mark.parametrize("subject", ["Fwd: Next steps", "WG: Next steps", "[EXT] TR : Next steps"])
def test_what_is_passed_on_to_a_friend_answers_nobody(subject: str) -> None:
    told = play(
        INTERVIEW,
        mail("3-12 10:00", of(ANN), "Hi Jane, could you please send us two references?\n\nAnn", subject="Next steps",
             named="q@globex.example"),
        own("3-12 12:00", "Sam Doe <sam@home.example>", "What shall I answer?", subject=subject,
            answers="q@globex.example"),
    )  # fmt: skip
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert "they asked for something that you have not answered yet" in said(told, "held")


def test_what_is_passed_on_to_a_colleague_of_theirs_is_an_answer() -> None:
    told = play(
        INTERVIEW,
        mail("3-12 10:00", of(ANN), "Hi Jane, could you please send Carl two references?\n\nAnn", subject="Next steps",
             named="q@globex.example"),
        own("3-12 12:00", "Carl Dee <carl.dee@globex.example>", "Here they are.", subject="Fwd: Next steps",
            answers="q@globex.example"),
    )  # fmt: skip
    assert sent(told, "status_check") == ["status_check ann.lee 03-19"]


def test_a_no_that_is_passed_on_to_a_friend_still_gets_its_answer() -> None:
    told = play(
        INTERVIEW,
        mail("3-12 10:00", of(ANN), "Hi Jane,\n\nunfortunately we have decided to go with another candidate.\n\nAnn",
             subject="Your application", named="no@globex.example"),
        own("3-12 10:30", "Sam Doe <sam@home.example>", "Oh well.", subject="Fwd: Your application",
            answers="no@globex.example"),
    )  # fmt: skip
    assert sent(told, "rejection_reply") == ["rejection_reply ann.lee 03-12"]


@pytest.mark.parametrize(
    "words",
    [
        "I have decided to withdraw my application.",
        "I am delighted to accept your offer.",
        "Ihr Angebot muss ich ablehnen.",
        "Thank you as well for the offer that you made me on the phone, I will think about it until Friday.",
        "Pourrions-nous parler de votre offre ?",
    ],
)
def test_whoever_ended_it_or_was_made_an_offer_asks_for_no_news(words: str) -> None:
    told = play(INTERVIEW, own("3-12 09:00", of(ANN), f"Dear Ann,\n\nthank you for your time. {words}\n\nBest\nJane"))
    assert sent(told) == ["thank_you ann.lee 03-10"]
    (asked,) = said(told, "asked_owner")
    assert asked == (
        f"You wrote to {ANN[1]} on Thursday 12 March: “{words}” Should the follow-ups for Globex go on all the same?"
    )


def test_a_no_to_whoever_withdrew_is_not_answered() -> None:
    withdrew = own("3-11 09:00", of(ANN), "Dear Ann,\n\nI withdraw my application for the role.\n\nJane")
    assert sent(play(INTERVIEW, withdrew, REFUSED)) == ["thank_you ann.lee 03-10"]


def test_an_invitation_after_the_owner_withdrew_is_followed_up() -> None:
    told = play(
        INTERVIEW,
        own("3-12 09:00", of(ANN), "Dear Ann,\n\nI withdraw my application for the role.\n\nJane"),
        invite("3-16 09:00", "3-17 10:00", uid="again", summary="Second interview: Backend Engineer"),
        until="3-20 08:00",
    )  # fmt: skip
    assert sent(told) == ["thank_you ann.lee 03-10", "thank_you ann.lee 03-17"]


@pytest.mark.parametrize(
    "headers",
    [{"Auto_Submitted": "auto-replied"}, {"Content_Type": "multipart/report; report-type=disposition-notification"}],
)
def test_what_the_owners_mailbox_answers_by_itself_is_no_word_of_theirs(headers: dict[str, str]) -> None:
    told = play(INTERVIEW, own("3-10 12:00", of(ANN), "I am away until Monday.", subject="Away", **headers))
    assert sent(told) == ["thank_you ann.lee 03-10", "status_check ann.lee 03-17"]


# --- away -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["Ann is on holiday until 10 April, so please be patient.", "Ann is out sick this week."]
)
def test_nobody_is_asked_while_the_colleague_is_away_who_is_waited_for(words: str) -> None:
    told = play(INTERVIEW, mail("3-12 09:00", of(BOB), f"Hi Jane,\n\n{words}\n\nBob"), until="3-31 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert said(told, "asked_owner") == [
        "Bob Ray wrote of an absence on Thursday 12 March without a date of return. Write now?"
    ]


# --- agencies, and who was there ----------------------------------------------------------------------

ARRANGED = invite("3-9 10:00", "3-10 10:00", by=RITA, summary="Interview with Globex: Backend Engineer")


def test_a_colleague_at_the_agency_has_answered() -> None:
    told = play(
        ARRANGED,
        mail("3-13 09:00", "Tom Fox <tom@talent-agency.example>",
             "Hi Jane, Rita is ill. Globex will decide by 20 March, and I will let you know then.\n\nTom"),
        until="4-03 08:00",
    )  # fmt: skip
    assert sent(told, "status_check") == ["status_check tom 03-23"]


def test_a_colleague_at_the_agency_who_names_no_employer_is_asked_about() -> None:
    told = play(
        ARRANGED,
        mail("3-13 09:00", "Tom Fox <tom@talent-agency.example>",
             "Hi Jane, Rita has left us, so I take care of you now. They will decide by 20 March.\n\nTom"),
        until="4-03 08:00",
    )  # fmt: skip
    assert sent(told, "status_check") == []
    assert len(said(told, "asked_owner")) == 1


def test_an_agencys_mail_about_another_job_holds_nothing() -> None:
    told = play(
        ARRANGED,
        mail("3-13 09:00", "Tom Fox <tom@talent-agency.example>", "Hi Jane, are you interested in a new role?\n\nTom"),
        until="3-31 08:00",
    )  # fmt: skip
    assert sent(told, "status_check") == ["status_check rita 03-17"]


def test_an_interviewer_who_sent_somebody_else_is_not_thanked_unasked() -> None:
    told = play(
        INTERVIEW,
        mail("3-10 09:40", of(ANN), f"Hi Jane, I am ill today; my colleague {of(BOB)} will meet you instead.\n\nAnn"),
        until="3-13 08:00",
    )  # fmt: skip
    assert sent(told) == []
    (asked,) = said(told, "asked_owner")
    assert asked.endswith("Thank Ann Lee all the same?")


CALLED_OFF = (
    ("3-10 08:00", "I am ill today and have to cancel our interview. Could we find another date?"),
    ("3-9 12:00", "Tuesday does not work for me after all, could we do Thursday at 10 instead?"),
    ("3-10 11:30", "I am so sorry that I missed our interview. Could we reschedule?"),
    ("3-9 12:00", "Leider bin ich krank und kann am Gespräch nicht teilnehmen."),
    ("3-9 12:00", "Je suis malade, je ne pourrai pas venir demain."),
    ("3-9 12:00", "Mañana no puedo asistir, lo siento mucho."),
)


@pytest.mark.parametrize(("at", "words"), CALLED_OFF)
def test_nobody_is_thanked_unasked_for_what_the_owner_has_called_off_in_plain_words(at: str, words: str) -> None:
    told = play(INTERVIEW, own(at, of(ANN), f"Dear Ann,\n\n{words}\n\nBest\nJane"), until="3-25 08:00")
    assert sent(told) == []
    assert [each for each in said(told, "asked_owner") if "Did it take place as planned?" in each]


def test_a_new_invitation_after_the_owner_asked_for_another_day_is_thanked_for() -> None:
    told = play(
        INTERVIEW,
        own("3-9 12:00", of(ANN), "Dear Ann, could we do it on another day?\n\nJane"),
        invite("3-9 15:00", "3-12 10:00", sequence=1),
        until="3-15 08:00",
    )  # fmt: skip
    assert sent(told) == ["thank_you ann.lee 03-12"]
    assert said(told, "asked_owner") == []


def test_what_the_owner_writes_before_an_interview_and_moves_nothing_is_nothing() -> None:
    told = play(
        INTERVIEW, own("3-9 12:00", of(ANN), "Dear Ann, see you tomorrow at 10. My papers are attached.\n\nJane")
    )
    assert sent(told) == ["thank_you ann.lee 03-10", "status_check ann.lee 03-17"]


def test_a_colleague_who_writes_while_it_should_be_on_that_nobody_could_come_is_believed_to_mean_it() -> None:
    told = play(
        INTERVIEW,
        mail("3-10 10:30", of(BOB), "Hi Jane, Ann could not make it, sorry. Let us find a new date.\n\nBob"),
        until="3-25 08:00",
    )  # fmt: skip
    assert sent(told) == []


def test_another_time_for_what_comes_next_is_no_doubt_about_what_was_thanked_for() -> None:
    told = play(
        INTERVIEW,
        mail("3-11 09:00", of(BOB), "Hi Jane, we must postpone our team meeting, and decide by 20 March.\n\nBob"),
        until="4-01 08:00",
    )  # fmt: skip
    assert not [each for each in said(told, "asked_owner") if "take place" in each]


NOBODY_ARRANGED: Person = ("Globex Recruiting", "no-reply@globex.example")


def test_where_nobody_arranged_it_the_owner_is_told_whom_they_met_and_asked_once() -> None:
    told = play(invite("3-9 10:00", "3-10 10:00", ANN, BOB, by=NOBODY_ARRANGED))
    assert sent(told, "status_check") == []
    assert said(told, "asked_owner") == [
        "Whom should I ask for news at Globex? Of those who arrange things there I know no address that works. You met "
        "Ann Lee (ann.lee@globex.example) and Bob Ray (bob.ray@globex.example)."
    ]


# --- answers by another way ---------------------------------------------------------------------------

PASSED_ON = {
    "gmail": "---------- Forwarded message ---------\nFrom: {}\nDate: Thu, Mar 12, 2026 at 9:00 AM\n"
    "Subject: Your application\nTo: Jane Doe <jane.private@other.example>\n\n{}",
    "outlook": "\n________________________________\nVon: {}\nGesendet: Donnerstag, 12. März 2026 09:00\n"
    "An: Jane Doe <jane.private@other.example>\nBetreff: Your application\n\n{}",
    "apple": "\n> Begin forwarded message:\n> \n> From: {}\n> Subject: Your application\n"
    "> Date: 12 March 2026 at 09:00:00 CET\n> To: Jane Doe <jane.private@other.example>\n> \n> {}",
}


@pytest.mark.parametrize("program", PASSED_ON)
def test_an_answer_that_the_owner_passes_on_from_another_mailbox_holds_what_would_ask_for_one(program: str) -> None:
    text = PASSED_ON[program].format(of(ANN), NO.replace("\n\n", " "))
    passed = own("3-12 09:30", "jane@example.org", text, subject="Fwd: Your application")
    told = play(INTERVIEW, passed, until="4-05 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]
    (asked,) = said(told, "asked_owner")
    assert asked.startswith("A mail from Ann Lee (“Fwd: Your application”) is unclear to me.")


def test_a_note_to_oneself_is_nobodys_word() -> None:
    told = play(INTERVIEW, own("3-12 09:30", "jane@example.org", f"From: {of(ANN)}\nbring the papers", subject="Notes"))
    assert sent(told, "status_check") == ["status_check ann.lee 03-17"]


@pytest.mark.parametrize(
    "subject", ["Ann just messaged you", "Neue Nachricht von Ann Lee", "Nouveau message de Ann Lee"]
)
def test_who_writes_through_a_network_has_written(subject: str) -> None:
    told = play(
        INTERVIEW,
        mail("3-10 12:30", "Ann Lee via LinkedIn <messaging-digest-noreply@linkedin.com>", "Great talking to you!",
             subject=subject, List_Unsubscribe="<https://linkedin.com/u>"),
        until="4-05 08:00",
    )  # fmt: skip
    assert sent(told) == []
    assert len(said(told, "asked_owner")) == 1


def test_a_networks_other_notices_are_nothing() -> None:
    told = play(
        INTERVIEW,
        mail("3-10 12:30", "Ann Lee via LinkedIn <invitations@linkedin.com>", "You have a new connection.",
             subject="Ann Lee accepted your invitation", List_Unsubscribe="<https://linkedin.com/u>"),
        until="3-12 08:00",
    )  # fmt: skip
    assert sent(told) == ["thank_you ann.lee 03-10"]


def test_a_no_that_asks_for_no_questions_gets_none() -> None:
    """The application is over, so nothing else is asked about it."""
    words = "leider haben wir uns für einen anderen Bewerber entschieden. Von Rückfragen bitten wir abzusehen."
    told = play(INTERVIEW, mail("3-12 09:00", of(ANN), f"Liebe Frau Doe,\n\n{words}\n\nAnn Lee"))
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert len(said(told, "asked_owner")) == 1


# --- asked not to ---------------------------------------------------------------------------------------


def test_who_is_not_to_be_written_to_directly_is_not_and_the_agency_is() -> None:
    """The agency said so before the interview, in a mail about its time."""
    told = play(
        ARRANGED,
        mail("3-9 12:00", of(RITA),
             "Hi Jane, you meet Ann tomorrow. Please do not contact the client directly, all questions go through me."),
        until="3-25 08:00",
    )  # fmt: skip
    assert sent(told) == ["status_check rita 03-19"]  # the time for thanks is over on the 12th
    assert said(told, "asked_owner") == [
        "Rita Kay wrote on Monday 9 March: “Please do not contact the client directly, all questions go through me.” "
        "Should the follow-ups for Globex to others than Rita Kay go on all the same?"
    ]


def test_where_the_agency_passes_thanks_on_none_go_to_the_client_unasked() -> None:
    words = "Hi Jane,\n\nsend me your thank-you note and I will pass it on to Ann.\n\nRita"
    told = play(ARRANGED, mail("3-10 12:00", of(RITA), words))
    assert sent(told, "thank_you") == []
    (asked,) = said(told, "asked_owner")
    assert asked.endswith("Should the follow-ups for Globex to others than Rita Kay go on all the same?")


@pytest.mark.parametrize(
    "words",
    [
        "No need to write thank-you notes. We will be in touch by Friday.",
        "Please do not contact us about the status of your application.",
    ],
)
def test_nobody_is_written_to_unasked_where_they_asked_for_no_mails(words: str) -> None:
    told = play(INTERVIEW, mail("3-10 11:30", of(HAL), f"Hi Jane, thank you for coming.\n\n{words}\n\nHal"))
    assert sent(told) == []


def test_who_is_added_to_the_invitation_after_its_end_is_not_thanked_unasked() -> None:
    told = play(INTERVIEW, invite("3-10 13:00", "3-10 10:00", ANN, BOB, sequence=1), until="3-13 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert said(told, "asked_owner") == [
        "Bob Ray was added to “Interview: Backend Engineer” only after its end. Were they there, to be thanked?"
    ]


def test_who_invites_to_an_offer_call_has_been_in_touch() -> None:
    """It is no interview, so nobody is thanked for it; nor are they asked for news."""
    told = play(INTERVIEW, invite("3-16 09:00", "3-18 10:00", uid="offer", summary="Offer call"), until="4-05 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]
    (asked,) = said(told, "asked_owner")
    assert "“Offer call”" in asked
