"""Job searches in which an interviewer writes that they themselves will not be in the talk, or were not: they are not
thanked unasked, the others are, and it is taken for no word about the owner."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from searches import ANN, BOB, INTERVIEW, invite, mail, of, play, said, sent

from agent.understand import not_there_myself

PANEL = invite("3-9 10:00", "3-10 10:00", ANN, BOB)
BEFORE = (
    "I am ill today. Bob Ray will be in the interview.",
    "I can't be there tomorrow, but Bob will attend the interview.",
    "I'm afraid I can't be there tomorrow, Bob will see you.", "I will not be able to join tomorrow.",
    "I am ill, my colleague will do the interview.", "I won't make it tomorrow, sorry! Bob will be there.",
    "Something urgent came up, so Bob will talk to you tomorrow without me.",
    "I have to be elsewhere tomorrow. You will meet Bob only.",
    "Ich bin leider krank, Bob Ray wird am Gespräch teilnehmen.", "Morgen kann ich leider nicht dabei sein.",
    "Leider bin ich morgen verhindert, Bob Ray führt das Gespräch.",
    "Je serai absente demain, mon collègue Bob Ray vous recevra.", "Je ne pourrai pas être là demain.",
    "Mañana no podré estar, le recibirá mi compañero Bob Ray.",
)  # fmt: skip
AFTER = (
    "Sorry that I could not join today, I heard it went well!",
    "I'm sorry I missed the interview today, Bob told me good things.", "Leider konnte ich heute nicht dabei sein.",
    "Désolé, je n'ai pas pu participer.", "Siento que no pude estar hoy.",
)  # fmt: skip
THANKED = "Thank Ann Lee all the same?"


def of_ann(at: str, words: str) -> str:
    return mail(at, of(ANN), f"Hi Jane,\n\n{words}\n\nAnn")


@pytest.mark.parametrize("words", BEFORE)
def test_who_will_not_be_there_is_not_thanked_unasked(words: str) -> None:
    """Until then most were, for a talk that they were not in."""
    told = play(PANEL, of_ann("3-9 15:00", words), until="3-13 08:00")
    assert "thank_you ann.lee 03-10" not in sent(told)
    assert len(said(told, "asked_owner")) == 1
    if THANKED in said(told, "asked_owner")[0]:
        assert sent(told) == ["thank_you bob.ray 03-10"]


@pytest.mark.parametrize("words", BEFORE)
def test_of_a_talk_without_its_only_interviewer_nothing_is_thanked_for_unasked(words: str) -> None:
    told = play(INTERVIEW, of_ann("3-9 15:00", words), until="3-13 08:00")
    assert sent(told) == []
    assert len(said(told, "asked_owner")) == 1


def test_where_nobody_stands_in_it_is_asked_whether_it_took_place() -> None:
    """Nor is anybody asked for news of it."""
    told = play(INTERVIEW, of_ann("3-9 15:00", "I will not be able to join tomorrow."))
    assert sent(told) == []
    (asked,) = said(told, "asked_owner")
    assert asked.endswith("Did it take place as planned?")


@pytest.mark.parametrize("words", AFTER)
def test_who_was_not_there_is_not_thanked_unasked(words: str) -> None:
    """Their regret was read as a no, too."""
    told = play(PANEL, of_ann("3-10 12:00", words), until="3-31 08:00")
    assert sent(told) == ["thank_you bob.ray 03-10", "status_check ann.lee 03-17"]
    (asked,) = said(told, "asked_owner")
    assert asked.endswith(THANKED)


COMES = (
    "I can't wait to meet you tomorrow!", "I will be on vacation next week, so let's talk tomorrow.",
    "If you can't join by video, call me.", "I cannot attend in person tomorrow, so we will meet on Zoom.",
    "I can't attend the party tonight, but see you tomorrow at 10!", "I'm travelling to Berlin tomorrow for our talk.",
    "I will not be at the reception, please ring the bell.", "I am sick of Zoom, let's talk on the phone tomorrow.",
    "I may be two minutes late tomorrow.", "I will not be able to stay until the end tomorrow.",
    "I am looking forward to meeting you tomorrow. I could not find your CV, could you send it?",
)  # fmt: skip


@pytest.mark.parametrize("words", COMES)
def test_who_comes_is_thanked(words: str) -> None:
    assert sent(play(INTERVIEW, of_ann("3-9 15:00", words)), "thank_you") == ["thank_you ann.lee 03-10"]


@pytest.mark.parametrize(
    "words",
    [
        "I'm afraid I will not be able to meet you again; we have chosen another candidate.",
        "Unfortunately I cannot take you forward to the next round.",
        "Sorry that I could not join on Tuesday. Unfortunately we have decided to go with another candidate.",
    ],
)
def test_a_no_is_a_no_whatever_is_said_beside_it(words: str) -> None:
    told = play(INTERVIEW, of_ann("3-13 12:00", words))
    assert not sent(told, "status_check")


@pytest.mark.parametrize("bit", ["a", " ", "1", "i can not ", "Bob Ray, ", "bin ich ", "I am ", "i was "])
@not_by_chance
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    words = bit * (20_000 // len(bit))
    not_there_myself.was_not(words)
    not_there_myself.will_not_be(words)
    not_there_myself.stands_in(words)
    within(begun, 1)
