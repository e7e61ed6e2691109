"""A talk is behind them, as they say in plain words: read so where they say it, and only there."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand.appointments.talked import just_now, sooner

SOONER = (
    "Good to have spoken yesterday already.",
    "Good that we could talk today already!",
    "Thank you for taking the time to talk today already, two days early!",
    "Ann told me that you two already spoke on Tuesday.",
    "Thank you for making time for the call this afternoon at such short notice.",
    "It was great that we could meet earlier than planned.",
    "I enjoyed our conversation a day early.",
    "Schön, dass wir gestern schon sprechen konnten.",
    "Vielen Dank, dass Sie so kurzfristig Zeit für das Gespräch hatten.",
    "Ann hat mir berichtet, dass Sie bereits am Dienstag gesprochen haben.",
    "Merci d'avoir pu échanger avec nous hier déjà.",
    "Ravie que l'entretien ait pu avoir lieu plus tôt que prévu.",
    "Gracias por haber hablado ya ayer con nosotros.",
    "Me alegra que la entrevista fuera antes de lo previsto.",
)
NOT_SOONER = (
    "We look forward to speaking with you on Thursday already.",
    "As we already discussed on the phone, the interview is on Thursday.",
    "Could we talk today already?",
    "Thank you for your application.",
    "Thank you for confirming the interview.",
    "Thank you for confirming at such short notice.",
    "I hope we can meet earlier than planned.",
    "Wie bereits besprochen findet das Gespräch am Donnerstag statt.",
    "Wir freuen uns schon auf das Gespräch.",
    "Könnten wir heute schon sprechen?",
    "Nous serions ravis d'échanger déjà demain.",
    "Have you already received the invitation?",
    "We have already filled the position.",
)
JUST_NOW = (
    "Thank you for the conversation yesterday.",
    "It was a pleasure to meet you today.",
    "I enjoyed talking with you this morning.",
    "Danke für das nette Gespräch gestern.",
    "Es hat mich gefreut, Sie heute kennenzulernen.",
    "Merci pour notre échange d'hier.",
    "Gracias por la charla de ayer.",
)
NOT_JUST_NOW = (
    "Great speaking with you today! I have sent you the invitation for Thursday.",
    "It was nice to talk this morning. I look forward to meeting you in person.",
    "Thank you for your mail of yesterday.",
    "Thank you for the call.",
    "Danke für das Telefonat gestern, wir freuen uns auf Donnerstag.",
    "Would you like to talk today?",
)


@pytest.mark.parametrize("words", SOONER)
def test_it_was_held_already(words: str) -> None:
    assert sooner(f"Hi Jane,\n\n{words}\n\nAnn") == words


@pytest.mark.parametrize("words", NOT_SOONER)
def test_nothing_says_that_it_was_held_already(words: str) -> None:
    assert sooner(f"Hi Jane,\n\n{words}\n\nAnn") == ""


@pytest.mark.parametrize("words", JUST_NOW)
def test_they_have_just_talked(words: str) -> None:
    assert just_now(f"Hi Jane,\n\n{words}\n\nAnn") == words


@pytest.mark.parametrize("words", NOT_JUST_NOW)
def test_nothing_says_that_they_have_just_talked(words: str) -> None:
    assert just_now(f"Hi Jane,\n\n{words}\n\nAnn") == ""


@pytest.mark.parametrize("bit", ["thank ", "already ", "glad to speak ", "1", "a", " ", "schon ", "told me "])
@not_by_chance
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    sooner(bit * (20_000 // len(bit)))
    just_now(bit * (20_000 // len(bit)))
    within(begun, 1)
