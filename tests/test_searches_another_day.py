"""Job searches in which the owner or they want a talk on another day and need not say of what, and no new invitation
comes: nobody is thanked unasked on the day of the old one, before the talk has been."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from searches import ANN, INTERVIEW, invite, mail, of, own, play, said, sent

from agent.understand.appointments import postponed

AT = "3-9 12:00"
WISHES = (
    "Could we move to Wednesday 11 March at 10?",
    "Would it be possible to move to Wednesday at ten?",
    "I would like to push to Wednesday, if that suits you.",
    "Can we reschedule for tomorrow at 4 pm?",
    "Do you mind if we move it to Thursday?",
    "Könnten wir auf Mittwoch, 11. März um 10 Uhr verschieben?",
    "Wäre es möglich, auf Donnerstag zu verschieben?",
    "Pourrions-nous décaler à jeudi ?",
    "¿Podríamos mover a jueves?",
)


@pytest.mark.parametrize("words", WISHES)
def test_where_the_owner_wanted_another_day_nobody_is_thanked_unasked(words: str) -> None:
    wish = own(AT, of(ANN), f"Dear Ann,\n\n{words}\n\nJane", subject="Our talk", named="wish@example.org")
    sure = mail("3-9 13:00", of(ANN), "Hi Jane,\n\nsure, see you then!\n\nAnn", subject="Re: Our talk",
                answers="wish@example.org")  # fmt: skip
    for told in (play(INTERVIEW, wish), play(INTERVIEW, wish, sure)):
        assert sent(told) == []
        assert len([each for each in said(told, "asked_owner") if "Did it take place as planned?" in each]) == 1


@pytest.mark.parametrize("words", WISHES)
def test_where_they_wanted_another_day_nobody_is_thanked_unasked(words: str) -> None:
    told = play(INTERVIEW, mail(AT, of(ANN), f"Hi Jane,\n\n{words}\n\nAnn", subject="Our talk"))
    assert sent(told) == []
    assert len(said(told, "asked_owner")) >= 1


def test_a_new_invitation_tells_the_day() -> None:
    wish = own(AT, of(ANN), f"Dear Ann,\n\n{WISHES[0]}\n\nJane")
    told = play(INTERVIEW, wish, invite("3-9 14:00", "3-11 10:00", sequence=1))
    assert sent(told, "thank_you") == ["thank_you ann.lee 03-11"]
    assert said(told, "asked_owner") == []


@pytest.mark.parametrize(
    "words",
    [
        "I can move to Berlin in May.",
        "Could I bring my portfolio tomorrow?",
        "I moved to Berlin last year and look forward to tomorrow.",
        "Shall I ask for you at the desk tomorrow?",
        "Ich freue mich auf morgen und kann im Mai nach Berlin ziehen.",
    ],
)
def test_what_is_no_other_day_holds_no_thanks(words: str) -> None:
    told = play(INTERVIEW, own(AT, of(ANN), f"Dear Ann,\n\n{words}\n\nJane"))
    assert sent(told, "thank_you") == ["thank_you ann.lee 03-10"]


@not_by_chance
@pytest.mark.parametrize("bit", ["a", " ", "1", "can we ", "move ", "can we move ", "wollen wir morgen "])
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    postponed.by_owner(bit * (20_000 // len(bit)))
    postponed.postponed(bit * (20_000 // len(bit)))
    within(begun, 1)
