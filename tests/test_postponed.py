"""They move an arranged talk in plain words, sooner or later: read so where they say it, and only there."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand.appointments.postponed import postponed

MOVED = (
    "Can we do tomorrow at 10?",
    "Could we do it on Thursday instead?",
    "Would Thursday at 3pm suit you instead?",
    "Could we please make it 4 pm?",
    "Can we do this tomorrow?",
    "Shall we make it Friday?",
    "Könnten wir unser Gespräch auf morgen, 10 Uhr, vorziehen?",
    "Wir würden den Termin gern um eine Stunde vorziehen.",
    "Der Termin wird auf Montag vorgezogen.",
    "Could we bring our call forward to tomorrow?",
    "The interview has been brought forward to 9 am.",
    "Können wir das morgen um 10 nachholen?",
    "Können wir das morgen machen?",
    "Passt Ihnen stattdessen Donnerstag um 15 Uhr?",
    "Pourrions-nous avancer notre entretien à demain ?",
    "Plutôt jeudi à 10h, si cela vous convient.",
    "Seriez-vous disponible jeudi plutôt ?",
    "¿Podríamos adelantar la entrevista a mañana?",
    "¿Podemos hacerlo mañana a las 10?",
)
STAYS = (
    "See you tomorrow at 10.",
    "I am ill today; my colleague Bob will meet you instead.",
    "We would like to invite you to a second interview on Thursday at 3 pm.",
    "Can we help you with anything before tomorrow?",
    "We look forward to the interview tomorrow.",
    "How about a coffee on Thursday?",
    "The call is at 10 am tomorrow.",
    "Wir freuen uns auf das Gespräch morgen um 10 Uhr.",
    "Haben Sie morgen Zeit für ein zweites Gespräch?",
    "Pour avancer dans le processus, nous vous proposons un entretien jeudi.",
    "Nous vous attendons demain à 10h.",
    "Le esperamos mañana a las 10.",
    "Podemos contarle más mañana.",
    "You will meet Bob instead of Hal.",
    "Sie sprechen mit Bob statt mit Hal.",
    "We can do a lot for you.",
    "We will let you know by Thursday.",
    "Can we have your references by Thursday?",
    "Could we have your portfolio tomorrow?",
    "Das ziehen wir in Betracht.",
    "The team decided to bring you forward.",
)


@pytest.mark.parametrize("words", MOVED)
def test_the_talk_is_to_be_at_another_time(words: str) -> None:
    assert postponed(f"Hi Jane,\n\n{words}\n\nAnn") == words


@pytest.mark.parametrize("words", STAYS)
def test_the_talk_stays_where_it_is(words: str) -> None:
    assert postponed(f"Hi Jane,\n\n{words}\n\nAnn") is None


@pytest.mark.parametrize(
    "bit", ["can we do ", "tomorrow ", "1", "a", " ", "koennen wir das ", "stattdessen ", "bring "]
)
@not_by_chance
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    postponed(bit * (20_000 // len(bit)))
    within(begun, 1)
