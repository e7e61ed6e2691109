"""Job searches in which somebody answers whom nobody knows: of the firm that has bought the employer, of a service that
does it for them, a colleague in another thread. They are not passed over, and nobody is chased unasked; who only speaks
of the employer, or writes to all and of something else, changes nothing."""

from __future__ import annotations

import pytest
from searches import ANN, BOB, INTERVIEW, OWNER, invite, mail, of, own, play, said, sent

CARL = "Carl Dee <carl.dee@megacorp.example>"
ANSWERS = {
    "of the new owner, with role and day": (
        CARL, "I lead recruiting for Globex since its merger with Megacorp. We will decide on the Backend Engineer "
        "role by 27 March."),
    "of the new owner, with the interviewer and the role": (
        CARL, "Ann Lee has asked me to answer you. We will decide on the Backend Engineer role by 27 March."),
    "of the new owner, with a day alone": (
        CARL, "I am writing on behalf of Globex. We will be in touch by 27 March."),
    "in German": (
        CARL, "Globex gehört seit März zu Megacorp, daher schreibe ich Ihnen. Über die Stelle Backend Engineer "
        "entscheiden wir bis zum 27. März."),
    "a no of a service": (
        "Hal Orr <hal.orr@hr-partner.example>", "On behalf of Globex I am sorry to tell you that the Backend Engineer "
        "position has gone to another candidate."),
    "a next round through a service": (
        "Hal Orr <hal.orr@hr-partner.example>", "Globex would like to invite you to a second interview for Backend "
        "Engineer. When would you be available?"),
    "a message from a phone": (
        "+49 170 1234567 <491701234567@sms.example>", "Ann Lee here from Globex. Decision by 27 March!"),
}  # fmt: skip


@pytest.mark.parametrize("story", ANSWERS)
def test_what_a_stranger_writes_for_the_employer_is_asked_about(story: str) -> None:
    """Under a subject that says nothing."""
    sender, words = ANSWERS[story]
    told = play(INTERVIEW, mail("3-12 09:00", sender, f"Dear Jane,\n\n{words}\n\nBest regards"))
    assert sent(told) == ["thank_you ann.lee 03-10"]
    assert len(said(told, "asked_owner")) == 1


TALK = {
    "a friend": ("Sam Doe <sam@home.example>",
                 "good luck at Globex! How did the Backend Engineer interview go? Did you meet Ann Lee?"),
    "a friend of another thing by a day": ("Sam Doe <sam@home.example>",
                                           "the concert is sold out. I will let you know by 27 March if I find any."),
    "another role and firm": (CARL, "Initech will decide on the Data Engineer role by 27 March."),
    "the role alone": (CARL, "unfortunately the Backend Engineer position has gone to another candidate."),
    "a shop": ("Shop <order@shop.example>", "Your order from Globex has shipped."),
}  # fmt: skip


@pytest.mark.parametrize("story", TALK)
def test_who_only_speaks_of_the_employer_holds_nothing(story: str) -> None:
    sender, words = TALK[story]
    told = play(INTERVIEW, mail("3-12 09:00", sender, f"Hi Jane,\n\n{words}\n\nBye"))
    assert sent(told) == ["thank_you ann.lee 03-10", "status_check ann.lee 03-17"]
    assert said(told, "asked_owner") == []


def test_a_company_that_is_called_as_a_thing_is_spoken_of_by_its_name() -> None:
    met = invite("3-9 10:00", "3-10 10:00", ("Ann Lee", "ann.lee@target.example"), summary="Interview at Target: Cook")
    for words, asked in (("We missed our target, I will let you know by 27 March.", 0),
                         ("I write on behalf of Target. We will let you know by 27 March.", 1)):  # fmt: skip
        told = play(met, mail("3-12 09:00", CARL, f"Hi Jane,\n\n{words}\n\nCarl"))
        assert len(said(told, "asked_owner")) == asked


def test_a_friend_whom_the_owner_writes_to_is_no_stranger() -> None:
    words = "Globex takes weeks, I waited for Backend Engineer, too. They will be in touch by 27 March, you will see."
    told = play(
        own("3-9 09:00", "Sam Doe <sam@home.example>", "Lunch on Friday?", subject="Lunch"),
        INTERVIEW,
        mail("3-12 09:00", "Sam Doe <sam@home.example>", words),
    )
    assert sent(told) == ["thank_you ann.lee 03-10", "status_check ann.lee 03-17"]


ROOM = "Can someone please book room 4 for the offsite? Thanks, Bob"


def test_who_writes_to_all_of_something_else_is_not_the_one_to_ask() -> None:
    """Bob answers to everybody in the invitation; until then he was asked for news in Ann's place."""
    to_all = mail("3-12 09:00", of(BOB), ROOM, to=f"{of(ANN)}, {OWNER}", subject="Re: Invitation: Interview",
                  answers="one.0.REQUEST@calendar.example")  # fmt: skip
    assert sent(play(INTERVIEW, to_all), "status_check") == ["status_check ann.lee 03-19"]


@pytest.mark.parametrize("mailbox", ["reception", "IT", "front-desk", "facilities", "reisekosten"])
def test_a_mailbox_of_the_house_is_not_the_one_to_ask(mailbox: str) -> None:
    scarf = mail("3-10 12:00", f"Globex <{mailbox}@globex.example>", "Hi Jane,\n\nyou left your scarf here.\n\nBest")
    assert sent(play(INTERVIEW, scarf), "status_check") in (["status_check ann.lee 03-17"], [])


def test_a_mailbox_of_those_who_hire_is() -> None:
    kind = mail("3-12 12:00", "Globex HR <hr@globex.example>", "Hi Jane,\n\nwe are still deciding.\n\nGlobex HR")
    assert sent(play(INTERVIEW, kind), "status_check") == ["status_check hr 03-19"]
