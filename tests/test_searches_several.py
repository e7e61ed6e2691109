"""Job searches in which one thing is there twice: two clients of one agency, two invitations to one meeting, one person
at two addresses. Each is played from its mails alone; nobody may be written to for the wrong one."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, HAL, INTERVIEW, OLGA, RITA, Person, invite, mail, of, own, play, said, sent

# --- an agency, two of its people, two of its clients ---------------------------------------------------

TOM: Person = ("Tom Fox", "tom@talent-agency.example")
GLOBEX = invite("3-9 10:00", "3-10 10:00", ANN, by=RITA, summary="Interview with Globex: Backend Engineer")
INITECH = invite("3-9 10:30", "3-11 10:00", OLGA, by=TOM, uid="tom", summary="Interview with Initech: Data Engineer")


def test_what_one_at_the_agency_says_of_a_colleagues_client_is_about_that_client() -> None:
    """Tom arranged Initech alone; until then his word on Globex was taken for one on Initech, and Rita was chased."""
    words = "Hi Jane,\n\nGlobex told us that they will decide by 27 March.\n\nTom"
    told = play(GLOBEX, INITECH, mail("3-13 09:00", of(TOM), words, subject="News"))
    assert sent(told, "status_check") == ["status_check tom 03-18", "status_check tom 03-30"]


def test_a_no_of_a_colleagues_client_ends_that_one_alone() -> None:
    words = "Hi Jane,\n\nI'm sorry, Globex went with another candidate.\n\nTom"
    told = play(GLOBEX, INITECH, mail("3-13 09:00", of(TOM), words, subject="Feedback"))
    assert [each["company"] for each in told if each["event"] == "closed"] == ["Globex"]
    assert sent(told, "status_check") == ["status_check tom 03-18"]


def test_where_both_clients_are_named_nobody_is_chased_unasked() -> None:
    words = "Hi Jane,\n\nInitech decide by 20 March, Globex by 27 March.\n\nTom"
    told = play(GLOBEX, INITECH, mail("3-13 09:00", of(TOM), words, subject="News"))
    assert sent(told, "status_check") == []
    assert said(told, "asked_owner") != []


# --- two roles at one employer ------------------------------------------------------------------------------

HAL_FOR_ANN = invite("3-9 10:00", "3-10 10:00", ANN, by=HAL, named="ann@g.example")
HAL_FOR_BOB = invite("3-9 11:00", "3-11 10:00", BOB, by=HAL, uid="two", summary="Interview: Data Scientist")
OF_BOTH = (
    "Both teams are still deciding, you will hear from us by 27 March.",
    "For all of your applications we will decide by 27 March.",
    "Beide Stellen sind noch offen, wir melden uns bis zum 27. März.",
    "Pour les deux postes, nous reviendrons vers vous d'ici le 27 mars.",
    "Para ambos puestos le diremos algo antes del 27 de marzo.",
)


@pytest.mark.parametrize("words", OF_BOTH)
def test_what_is_said_of_both_in_the_thread_of_one_is_said_of_the_other(words: str) -> None:
    answer = mail("3-17 12:00", of(HAL), f"Hi Jane,\n\n{words}\n\nHal", subject="Re: Backend Engineer: thank you")
    told = play(HAL_FOR_ANN, HAL_FOR_BOB, answer)
    assert "status_check hal.roe 03-23" not in sent(told)
    assert [each for each in said(told, "asked_owner") if "may be about several" in each]


def test_what_is_said_in_the_thread_of_one_is_said_of_that_alone() -> None:
    words = "Hi Jane,\n\nthe team is still deciding, you will hear from us by 27 March.\n\nHal"
    answer = mail("3-17 12:00", of(HAL), words, subject="Re: Backend Engineer: thank you")
    told = play(HAL_FOR_ANN, HAL_FOR_BOB, answer)
    assert sent(told, "status_check") == [
        "status_check hal.roe 03-17", "status_check hal.roe 03-23", "status_check hal.roe 03-30"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "role", ["Senior Backend Engineer (m/f/d)", "Backend Engineer II", "Backend Engineer (Payments)"]
)
def test_a_role_that_the_same_people_name_with_its_level_is_no_other(role: str) -> None:
    """Until then who had invited to the next round was chased for the first."""
    again = invite("3-11 10:00", "3-13 10:00", BOB, by=ANN, uid="again", summary=f"Interview: {role}")
    told = play(INTERVIEW, again)
    assert {each["company"] for each in told if each["event"] == "sent"} == {"Globex"}
    assert sent(told, "status_check") == ["status_check ann.lee 03-20"]


@pytest.mark.parametrize(
    ("summary", "people"),
    [("Interview: Senior Backend Engineer", (OLGA,)), ("Interview: Senior Backend Engineer", (BOB,)),
     ("Interview: Frontend Engineer", (ANN,))],
)  # fmt: skip
def test_other_people_or_another_role_are_another_application(summary: str, people: tuple[Person, ...]) -> None:
    told = play(INTERVIEW, invite("3-11 10:00", "3-13 10:00", *people, uid="other", summary=summary))
    assert len(sent(told, "status_check")) == 2


def test_two_levels_of_one_role_are_two() -> None:
    junior = invite("3-9 10:00", "3-10 10:00", summary="Interview: Junior Backend Engineer")
    senior = invite("3-11 10:00", "3-13 10:00", ANN, uid="other", summary="Interview: Senior Backend Engineer")
    assert len(sent(play(junior, senior), "status_check")) == 2


# --- two invitations to one meeting ---------------------------------------------------------------------

PAM: Person = ("Pam Orr", "pam.orr@globex.example")
TWICE = (INTERVIEW, invite("3-9 10:05", "3-10 10:00", ANN, by=PAM, uid="dup"))


def moved_by_pam(at: str, start: str, sequence: int = 1, **more: str) -> str:
    return invite(at, start, ANN, by=PAM, uid="dup", sequence=sequence, **more)


@pytest.mark.parametrize(
    "moved", [moved_by_pam("3-9 15:00", "3-12 10:00"), invite("3-9 15:00", "3-12 10:00", sequence=1)]
)
def test_where_one_of_two_invitations_was_moved_nobody_is_thanked_unasked_for_the_other(moved: str) -> None:
    told = play(*TWICE, moved, until="3-11 08:00")
    assert sent(told) == []
    assert said(told, "asked_owner") == [
        "Of two invitations to “Interview: Backend Engineer” on Tuesday 10 March, 10:00 one was moved to "
        "Thursday 12 March, 10:00. Did it take place at that time?"
    ]


def test_where_both_were_moved_it_is_thanked_for_once() -> None:
    told = play(*TWICE, moved_by_pam("3-9 15:00", "3-12 10:00"), invite("3-9 16:00", "3-12 10:00", sequence=1))
    assert sorted(sent(told, "thank_you")) == ["thank_you ann.lee 03-12", "thank_you pam.orr 03-12"]
    assert said(told, "asked_owner") == []


def test_where_the_newer_of_two_was_called_off_the_older_is_asked_about() -> None:
    told = play(*TWICE, moved_by_pam("3-9 15:00", "3-10 10:00", method="CANCEL"), until="3-20 08:00")
    assert sent(told) == []
    assert len(said(told, "asked_owner")) == 1


STILL_ON = {
    "the older was called off for the newer": (invite("3-9 15:00", "3-10 10:00", sequence=1, method="CANCEL"),),
    "it was moved and moved back": (
        moved_by_pam("3-9 15:00", "3-12 10:00"), moved_by_pam("3-9 16:00", "3-10 10:00", sequence=2),
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", STILL_ON)
def test_what_is_still_on_is_no_question(story: str) -> None:
    told = play(*TWICE, *STILL_ON[story], until="3-13 08:00")
    assert sorted(sent(told)) == ["thank_you ann.lee 03-10", "thank_you pam.orr 03-10"]
    assert said(told, "asked_owner") == []


# --- one person at two addresses ------------------------------------------------------------------------

NEW_FIRM: Person = ("Ann Lee", "ann.lee@vertex.example")


def test_nobody_is_chased_at_the_old_firm_while_the_new_one_invites() -> None:
    """Globex has been bought by Vertex between the first talk and the second."""
    told = play(INTERVIEW, invite("3-12 09:00", "3-16 10:00", NEW_FIRM, uid="new"))
    assert sent(told) == ["thank_you ann.lee 03-10", "thank_you ann.lee 03-16", "status_check ann.lee 03-23"]
    assert said(told, "asked_owner") == [
        "Somebody of the same name as at Globex has invited you to “Interview: Backend Engineer” at Vertex, for the "
        "same role. Should I ask Globex for news all the same?"
    ]


def test_a_namesake_who_invites_to_another_role_is_somebody_else() -> None:
    other = invite("3-12 09:00", "3-16 10:00", NEW_FIRM, uid="new", summary="Interview: Data Scientist")
    told = play(INTERVIEW, other)
    assert sent(told, "status_check") == ["status_check ann.lee 03-17", "status_check ann.lee 03-23"]


KATHERINE: Person = ("Katherine Holt", "katherine.holt@globex.example")
MET = invite("3-9 10:00", "3-10 10:00", KATHERINE)
GLAD = "Hi Jane,\n\ngreat to meet you today. We will decide by 27 March.\n\nKate"
SPELLED = (
    "Kate Holt <kate@globex.example>", "k.holt@globex.example", "K. Holt <kh@globex.example>",
    "Dr. Katherine Holt | Globex <kholt@globex.example>", "HOLT Katherine <katherine.holt@corp.globex.example>",
)  # fmt: skip


@pytest.mark.parametrize("sender", SPELLED)
def test_who_wrote_first_under_another_spelling_is_not_thanked_unasked(sender: str) -> None:
    told = play(MET, mail("3-10 12:00", sender, GLAD))
    assert sent(told, "thank_you") == []
    (asked,) = said(told, "asked_owner")
    assert asked.endswith("wrote to you first, on Tuesday 10 March. Still thank them?")


def test_of_two_who_may_have_written_first_neither_is_thanked_unasked() -> None:
    met = invite("3-9 10:00", "3-10 10:00", KATHERINE, ("Karl Holt", "karl.holt@globex.example"))
    told = play(met, mail("3-10 12:00", "K. Holt <k.holt@globex.example>", GLAD))
    assert sent(told, "thank_you") == []
    assert len(said(told, "asked_owner")) == 2  # one may be thanked, the other not


@pytest.mark.parametrize("sender", ["Bob Holt <bob.holt@globex.example>", "Globex HR <hr@globex.example>"])
def test_a_colleague_who_wrote_first_holds_no_thanks(sender: str) -> None:
    told = play(MET, mail("3-10 12:00", sender, GLAD))
    assert sent(told, "thank_you") == ["thank_you katherine.holt 03-10"]


@pytest.mark.parametrize("sender", SPELLED)
def test_nobody_is_asked_for_news_while_away_under_another_spelling(sender: str) -> None:
    away = mail("3-10 15:00", sender, "I am out of office until 30 March.", subject="Automatic reply: Thank you",
                Auto_Submitted="auto-replied")  # fmt: skip
    assert sent(play(MET, away), "status_check") == ["status_check katherine.holt 03-31"]


@pytest.mark.parametrize("address", ["k.holt@globex.example", "Kate Holt <kate@globex.example>"])
def test_whom_the_owner_thanked_under_another_spelling_is_not_thanked_unasked(address: str) -> None:
    told = play(MET, own("3-10 13:00", address, "Thank you for today!"))
    assert sent(told, "thank_you") == []
    assert len(said(told, "asked_owner")) == 1


# --- a recruiter who speaks for a client without a name, and then arranges a talk with one --------------------

SCREEN = invite("3-9 10:00", "3-10 10:00", RITA, summary="Recruiter screen: Backend Engineer")


@pytest.mark.parametrize("screen", [SCREEN, invite("3-9 10:00", "3-10 10:00", RITA, summary="Recruiter screen")])
def test_a_recruiter_who_has_arranged_the_next_talk_is_not_chased_for_it(screen: str) -> None:
    arranged = invite("3-11 09:00", "3-13 10:00", by=RITA, uid="c", summary="Interview with Globex: Backend Engineer")
    told = play(screen, arranged)
    assert sent(told, "status_check") == ["status_check rita 03-20"]  # of the talk with Globex
    assert said(told, "asked_owner") == [
        "Rita Kay has arranged “Interview with Globex: Backend Engineer” at Globex since. "
        "Should I ask talent-agency.example for news all the same?"
    ]


def test_a_recruiter_who_arranged_a_talk_for_another_role_is_asked_for_both() -> None:
    other = invite("3-11 09:00", "3-13 10:00", by=RITA, uid="c", summary="Interview with Globex: Data Engineer")
    assert sent(play(SCREEN, other), "status_check") == ["status_check rita 03-17", "status_check rita 03-23"]
