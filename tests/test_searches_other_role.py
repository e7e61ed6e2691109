"""Job searches in which a no comes for another role than the one that is known: of something that the owner sent there
at another time. It ends nothing unasked; and a no for the role itself, however it is called, is a no."""

from __future__ import annotations

import pytest
from searches import ANN, INTERVIEW, mail, of, play, said, sent

THANKED = "thank_you ann.lee 03-10"
MACHINE, HR = "Globex Careers <no-reply@globex.example>", "Globex HR <hr@globex.example>"
WORDS = "Dear Jane,\n\nwe regret to inform you that we will not be moving forward with your application{}.\n\nGlobex"
ANOTHER = {
    "of a machine": (MACHINE, "Update on your application: Data Analyst", WORDS.format(" for Data Analyst")),
    "of a machine, in the text alone": (
        MACHINE, "Your application", WORDS.format(" for the position of Data Analyst")),
    "of an applicant system": (
        "Globex <no-reply@us.greenhouse-mail.io>", "Data Analyst at Globex", WORDS.format("")),
    "of a mailbox": (HR, "Your application", WORDS.format(" for the position of Data Analyst")),
    "in German": (HR, "Ihre Bewerbung als Datenanalyst", "Guten Tag,\n\nleider müssen wir Ihnen absagen.\n\nGlobex"),
    "in French": (HR, "Votre candidature",
                  "Bonjour,\n\nnous ne donnons pas suite à votre candidature au poste de Data Analyst.\n\nGlobex"),
}  # fmt: skip


@pytest.mark.parametrize("story", ANOTHER)
def test_a_no_to_another_role_ends_nothing_unasked(story: str) -> None:
    sender, subject, words = ANOTHER[story]
    told = play(INTERVIEW, mail("3-13 12:00", sender, words, subject=subject))
    assert [each["company"] for each in told if each["event"] == "closed"] == []
    assert sent(told) == [THANKED]
    assert len(said(told, "asked_owner")) == 1


@pytest.mark.parametrize("story", ANOTHER)
def test_before_the_interview_it_is_about_something_else(story: str) -> None:
    """Until then everything ended in silence, and nobody was thanked."""
    sender, subject, words = ANOTHER[story]
    told = play(INTERVIEW, mail("3-9 12:00", sender, words, subject=subject))
    assert sent(told) == [THANKED, "status_check ann.lee 03-17"]


SAME = {
    "as it was called": (MACHINE, "Update on your application: Backend Engineer", WORDS.format("")),
    "with its level": (MACHINE, "Your application: Senior Backend Engineer (m/f/d)", WORDS.format("")),
    "without any": (MACHINE, "Update on your application", WORDS.format(" for our open role")),
    "short": (HR, "Your application", WORDS.format(" for the position of Engineer")),
    "of the interviewer": (
        of(ANN), "Hello", "Hi Jane,\n\nunfortunately we chose another candidate for the Backend Engineer role.\n\nAnn"),
    "of the interviewer, as the firm calls it": (
        of(ANN), "Hello", "Hi Jane,\n\nunfortunately we chose another candidate for the Go Developer role.\n\nAnn"),
    "beside what another has been": (
        of(ANN), "Hello", "Hi Jane,\n\nunfortunately we chose another candidate. He has been an engineering manager "
        "before.\n\nAnn"),
    "above what the writer is": (
        of(ANN), "Hello", "Hi Jane,\n\nunfortunately we chose another candidate.\n\nBest\nAnn Lee\nHead of People "
        "Operations\nGlobex"),
}  # fmt: skip


@pytest.mark.parametrize("story", SAME)
def test_a_no_to_the_role_ends_it(story: str) -> None:
    sender, subject, words = SAME[story]
    told = play(INTERVIEW, mail("3-13 12:00", sender, words, subject=subject))
    assert [each["company"] for each in told if each["event"] == "closed"] == ["Globex"]
    assert said(told, "asked_owner") == []
    assert sent(told, "status_check") == []


def test_what_answers_a_mail_of_the_application_is_about_it() -> None:
    """Whatever they call the role."""
    told = play(
        INTERVIEW,
        mail("3-13 12:00", of(ANN), "Hi Jane,\n\nunfortunately we chose another candidate for the Data Analyst role.",
             answers="one.0.REQUEST@calendar.example"),
    )  # fmt: skip
    assert sent(told) == [THANKED, "rejection_reply ann.lee 03-13"]
