"""Job searches in which a colleague says in passing that one of the panel was not there, or will not be: they are not
thanked unasked, the others are. Each is played from its mails alone."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from searches import ANN, BOB, HAL, invite, mail, of, play, said, sent

from agent.understand.not_there import absent, without

PANEL = invite("3-9 10:00", "3-10 10:00", ANN, BOB, by=HAL)
AFTER = (
    "Great to meet you today, and sorry that Ann could not join us.",
    "Thank you for today. Ann was unable to attend, I will tell her about it.",
    "Schön, Sie kennengelernt zu haben. Leider konnte Ann heute nicht dabei sein.",
    "Merci pour cet échange. Ann n'a pas pu participer, désolé.",
)
BEFORE = (
    "Ann is ill and will not join tomorrow, Bob will do the interview alone.",
    "Tomorrow Olga Moe will step in for Ann.",
    "Frau Lee ist leider erkrankt, Bob führt das Gespräch.",
    "Olga replaces Ann Lee tomorrow.",
)


@pytest.mark.parametrize("words", AFTER)
def test_who_was_not_there_is_not_thanked_unasked(words: str) -> None:
    told = play(PANEL, mail("3-10 12:00", of(HAL), f"Hi Jane,\n\n{words}\n\nHal"), until="3-13 08:00")
    assert "thank_you ann.lee 03-10" not in sent(told)
    assert "rejection_reply hal.roe 03-10" not in sent(told)
    assert [each for each in said(told, "asked_owner") if "Thank Ann Lee all the same?" in each]


@pytest.mark.parametrize("words", BEFORE)
def test_who_will_not_be_there_is_not_thanked_unasked_and_the_others_are(words: str) -> None:
    told = play(PANEL, mail("3-9 15:00", of(HAL), f"Hi Jane,\n\n{words}\n\nHal"), until="3-13 08:00")
    assert "thank_you ann.lee 03-10" not in sent(told)
    assert "thank_you bob.ray 03-10" in sent(told)
    assert [each for each in said(told, "asked_owner") if "Thank Ann Lee all the same?" in each]


def test_by_the_owners_word_they_are_thanked_all_the_same() -> None:
    told = play(
        PANEL, mail("3-9 15:00", of(HAL), f"Hi Jane,\n\n{BEFORE[1]}\n\nHal"), until="3-13 08:00",
        answers={"Thank Ann Lee all the same?": "go"},
    )  # fmt: skip
    assert "thank_you ann.lee 03-10" in sent(told)


@pytest.mark.parametrize(
    "words",
    ["Ann and Bob will join tomorrow.", "Ann will be there; Zoe can not join.", "I can not join, Ann will.",
     "Ann told me that you could not make it sooner."],
)  # fmt: skip
def test_who_is_there_is_thanked(words: str) -> None:
    assert absent(words, {"a": "Ann Lee", "b": "Bob Ray"}) == ((), "")


def test_a_name_of_signs_alone_is_nobody_who_is_looked_for() -> None:
    assert absent("Ann is ill.", {"x": "…", "y": "🙂", "a": "Ann Lee"}) == (("a",), "Ann is ill.")


def test_a_no_is_a_no_whatever_is_said_of_others() -> None:
    no = "Unfortunately we have decided to move forward with another candidate. Sorry that Ann could not join us."
    told = play(PANEL, mail("3-11 12:00", of(HAL), f"Hi Jane,\n\n{no}\n\nHal"))
    assert [each["role"] for each in told if each["event"] == "closed"] == ["Backend Engineer"]


@not_by_chance
@pytest.mark.parametrize("bit", ["a", " ", "1", "Ann ", "Ann could ", "Ann Lee, in place of "])
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    absent(bit * (20_000 // len(bit)), {"a": "Ann Lee"})
    without(bit * (20_000 // len(bit)))
    within(begun, 1)
