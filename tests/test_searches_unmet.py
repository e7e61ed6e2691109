"""Job searches in which mails do not tell what happened: a next talk to which nobody sends an invitation, an end
of which only their regret tells."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from searches import ANN, BOB, HAL, INTERVIEW, invite, mail, of, own, play, said, sent

from agent.understand.errands.errand import Errand, read_line

WORDS = "Hi Jane,\n\nwe would like to see you again. Would Tuesday 17 March at 10:00 work for you?\n\nAnn"
AGAIN = mail("3-11 09:00", of(ANN), WORDS, subject="Your visit", named="again@g.example")
YES = own("3-11 10:00", of(ANN), "Dear Ann, yes, see you then!", subject="Re: Your visit", answers="again@g.example")


def test_of_a_talk_without_an_invitation_the_owner_hears_once_how_to_tell_its_time() -> None:
    told = play(INTERVIEW, AGAIN, YES)
    assert sent(told) == ["thank_you ann.lee 03-10"]
    (heard,) = said(told, "told_owner")
    assert heard.startswith(
        "Ann Lee wrote on Wednesday 11 March, 09:00 of a next talk, and no invitation has come since"
    )
    line = re.search("“(interview [^”]+)”", heard)
    assert line is not None
    assert isinstance(read_line(line[1], datetime(2026, 3, 13, 9, tzinfo=UTC)), Errand)


def test_of_a_talk_that_was_invited_to_nothing_is_said() -> None:
    told = play(
        INTERVIEW, AGAIN, YES,
        invite("3-12 09:00", "3-17 10:00", uid="second", summary="Second interview: Backend Engineer"),
    )  # fmt: skip
    assert sent(told) == ["thank_you ann.lee 03-10", "thank_you ann.lee 03-17", "status_check ann.lee 03-24"]
    assert said(told, "told_owner") == []


@pytest.mark.parametrize(
    "words",
    [
        "we would like to invite you to an interview on Tuesday 17 March at 10:00.",
        "we would like to invite you to a second interview next Tuesday.",
        "gerne laden wir Sie zu einem zweiten Gespräch am 17. März um 10 Uhr ein.",
    ],
)
def test_a_mail_that_comes_after_the_entry_in_the_calendar_speaks_of_that(words: str) -> None:
    second = invite("3-11 09:00", "3-17 10:00", uid="second", summary="Second interview: Backend Engineer")
    told = play(INTERVIEW, second, mail("3-12 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert said(told, "told_owner") == []


def test_a_mail_of_another_day_is_told_of_while_a_talk_is_ahead() -> None:
    second = invite("3-11 09:00", "3-17 10:00", uid="second", summary="Second interview: Backend Engineer")
    words = "we would like to invite you to a final interview on Thursday 19 March at 10:00."
    told = play(INTERVIEW, second, mail("3-12 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert "of a next talk" in said(told, "told_owner")[0]


def test_of_a_talk_that_a_no_has_overtaken_nothing_is_said() -> None:
    no = "Hi Jane,\n\nunfortunately we have decided to move forward with another candidate.\n\nAnn"
    told = play(INTERVIEW, AGAIN, mail("3-12 09:00", of(ANN), no))
    assert said(told, "told_owner") == []


def test_what_they_write_of_a_talk_that_is_arranged_is_no_other_one() -> None:
    words = "Hi Jane,\n\nwould you be free for the interview tomorrow at 10? The room is 4.\n\nAnn"
    told = play(INTERVIEW, mail("3-9 12:00", of(ANN), words))
    assert said(told, "told_owner") == []


@pytest.mark.parametrize(
    "words",
    ["Schade, dass Sie Ihre Bewerbung zurückgezogen haben. Alles Gute!", "We are happy that you accepted our offer!"],
)
def test_whoever_is_told_that_the_owner_has_ended_it_is_asked_for_no_news(words: str) -> None:
    """It was said on the phone, or written in a portal."""
    told = play(INTERVIEW, mail("3-12 09:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert sent(told) == ["thank_you ann.lee 03-10"]


# --- what a machine wants of the owner -----------------------------------------------------------------------

CHECK = ("HireRight <noreply@hireright.example>", "Please complete your background check for Globex.")


def test_while_a_machine_waits_for_the_owner_nobody_is_asked_for_news_unasked() -> None:
    """A background check, which is filled in elsewhere: no mail tells that it is done."""
    told = play(INTERVIEW, mail("3-12 09:00", *CHECK, subject="Globex background check"))
    assert sent(told, "status_check") == []
    assert said(told, "asked_owner") == [
        "A machine wrote to you for Globex on Thursday 12 March (“Globex background check”). "
        "Should the follow-ups go on?"
    ]


def test_whoever_wrote_to_them_since_has_answered_it() -> None:
    done = own("3-13 09:00", of(ANN), "Dear Ann, I have filled in the background check.")
    told = play(INTERVIEW, mail("3-12 09:00", *CHECK, subject="Globex background check"), done)
    assert sent(told, "status_check") == ["status_check ann.lee 03-20"]


# --- nobody came, or somebody else answers ---------------------------------------------------------------------------

ALONE = (
    "Dear Ann, I have been in the meeting room since 10 and nobody is here. Did I get the time wrong?",
    "Dear Ann, I am still waiting for you on Zoom.",
    "Dear Ann, no one has joined the call yet.",
    "Hallo Frau Lee, ich warte schon seit 15 Minuten, bisher ist niemand da.",
    "Bonjour, j'attends toujours, personne n'est connecté.",
    "Hola, no hay nadie en la reunión.",
)


@pytest.mark.parametrize("words", ALONE)
def test_whom_the_owner_waited_for_in_vain_is_not_thanked_unasked(words: str) -> None:
    told = play(INTERVIEW, own("3-10 10:20", of(ANN), words))
    assert sent(told) == []
    assert [each for each in said(told, "asked_owner") if "Did it take place as planned?" in each]


ASKED = (
    "Hi Ann, I've been waiting in the call for 20 minutes - is everything all right?", "Hi Ann, are you coming?",
    "Hello Ann, shall I stay in the call?", "Hallo Frau Lee, findet unser Gespräch statt?",
    "Bonjour, est-ce que l'entretien a bien lieu ?", "Hi Ann, I'm in the lobby since ten. Should I wait?",
)  # fmt: skip


@pytest.mark.parametrize("words", ASKED)
def test_whom_the_owner_asks_by_mail_while_the_talk_should_be_on_is_not_thanked_unasked(words: str) -> None:
    told = play(INTERVIEW, own("3-10 10:20", of(ANN), words))
    assert sent(told) == []
    assert [each for each in said(told, "asked_owner") if "Did it take place as planned?" in each]


THEY_ASK = (
    "are you joining?", "Ich warte im Meeting auf Sie, kommen Sie noch?", "Je suis en ligne mais je ne vous vois pas.",
    "I am in the call and cannot see you.", "Estoy en la llamada y no le veo.",
)  # fmt: skip


@pytest.mark.parametrize("words", THEY_ASK)
def test_who_asks_by_mail_while_the_talk_should_be_on_is_not_thanked_unasked(words: str) -> None:
    told = play(INTERVIEW, mail("3-10 10:10", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert sent(told) == []
    (asked,) = said(told, "asked_owner")
    assert asked.endswith("Did it take place as planned?")


@pytest.mark.parametrize(("at", "words"), [("3-10 09:55", "Is this the right link?"), ("3-10 10:20", "Here it is.")])
def test_a_question_before_it_and_a_link_during_it_are_no_doubt(at: str, words: str) -> None:
    assert "thank_you ann.lee 03-10" in sent(play(INTERVIEW, own(at, of(ANN), f"Hi Ann,\n\n{words}\n\nJane")))


NEXT = invite("3-9 11:00", "3-13 10:00", BOB, by=ANN, uid="next", summary="Second interview: Backend Engineer")


@pytest.mark.parametrize(
    "word",
    [
        own("3-10 10:20", of(ANN), "Dear Ann, I am still waiting for you on Zoom."),
        mail("3-10 10:10", of(ANN), "Hi Jane, I can't make it now, could we do 3 pm instead?\n\nAnn"),
    ],
)
def test_what_is_written_while_one_talk_should_be_on_is_about_that_one(word: str) -> None:
    """Until then it was taken for a doubt about the next one, and Ann was thanked for hers."""
    told = play(INTERVIEW, NEXT, word)
    assert "thank_you ann.lee 03-10" not in sent(told)
    assert "thank_you bob.ray 03-13" in sent(told)
    assert len(said(told, "asked_owner")) == 1


def test_a_colleague_who_moves_the_next_talk_during_this_one_means_the_next() -> None:
    word = mail("3-10 10:10", of(HAL), "Hi Jane, we have to reschedule our interview on Friday.\n\nHal")
    told = play(INTERVIEW, NEXT, word, until="3-16 08:00")
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert len(said(told, "asked_owner")) == 1


def test_what_the_owner_missed_as_an_applicant_system_says_is_not_thanked_for_unasked() -> None:
    words = "Hi Jane,\n\nwe are sorry that we missed you at your interview today."
    told = play(
        INTERVIEW, mail("3-10 11:30", "Globex Careers <no-reply@greenhouse.io>", words, subject="Your Globex interview")
    )
    assert sent(told, "thank_you") == []


def test_whoever_answers_that_they_are_somebody_else_is_not_asked_for_news_unasked() -> None:
    words = "Hi Jane,\n\nI think this was meant for another Ann Lee, I have never met you.\n\nAnn"
    told = play(INTERVIEW, mail("3-10 15:30", of(ANN), words))
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert len(said(told, "asked_owner")) == 1
