"""They move an arranged talk in plain words, sooner or later: read so where they say it, and only there."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from rows import each_row

from agent.understand.appointments.postponed import by_machine, postponed

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
    "Could we make it the same time next week?",
    "The panel has a conflict tomorrow.",
    "Tomorrow does not work for Ann after all.",
    "We are running late, so please come on Thursday instead.",
    "Bob is ill, I will get back to you with a new date.",
    "Our office is closed tomorrow, so all appointments are cancelled.",
    "Morgen passt es bei uns leider doch nicht.",
    "Wir melden uns mit einem neuen Termin.",
    "L'entretien de demain est repoussé à jeudi.",
)
STAYS = (
    "You will meet Bob tomorrow instead of Hal.",
    "My colleague Bob will meet you tomorrow instead.",
    "Please bring your passport on Thursday instead of your card.",
    "The talk stays at 10, but it will be on Teams instead of Zoom.",
    "Is 10:00 Berlin time still fine for you?",
    "We will get back to you with a decision.",
    "We will get back to you next week.",
    "All interviews are held on Teams.",
    "The old link does not work, please use this one.",
    "Wir melden uns mit einer Entscheidung.",
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


@each_row("words", STAYS)
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


BY_A_MACHINE = (
    "Hi Jane, your interview with Globex on Tuesday, March 10 at 10:00 has been cancelled.",
    "Unfortunately we have to reschedule your interview for Backend Engineer at Globex.",
    "Your interview has been rescheduled.",
    "Your interview has been canceled by the organizer.",
    "Ann Lee has cancelled the interview scheduled for March 10.",
    "Your interview with Ann Lee was cancelled.",
    "The following interview has been cancelled: Backend Engineer, 10 March 2026 10:00",
    "Your upcoming interview at Globex has been moved to Thursday, March 12.",
    "We regret to inform you that your interview needs to be rescheduled.",
    "Ihr Vorstellungsgespräch am 10. März wurde abgesagt.",
    "Ihr Gespräch wurde verschoben.",
    "Der Termin für Ihr Interview wurde leider storniert.",
    "Votre entretien du 10 mars a été annulé.",
    "Votre entretien a été reporté.",
    "Su entrevista del 10 de marzo ha sido cancelada.",
    "The interview time has changed.",
    "Please note that your interview is no longer taking place.",
)
HOW_TO = (
    "Your interview is tomorrow at 10:00. If you need to reschedule or cancel, please click here.",
    "Need to make changes? Reschedule or cancel your interview here.",
    "To cancel or reschedule this event, use the link below.",
    "Reschedule: https://calendly.com/r/1 Cancel: https://calendly.com/c/1",
    "Should you be unable to attend, you can cancel the interview up to 24 hours before.",
    "Your interview has been confirmed for Tuesday.",
    "Your interview has been scheduled.",
    "Reminder: Interview with Globex on Tuesday. Want to move it? Let us know.",
    "Falls Sie den Termin verschieben möchten, klicken Sie hier.",
    "Termin absagen oder verschieben",
    "Pour annuler ou reporter votre entretien, cliquez ici.",
    "Si necesita cancelar o reprogramar su entrevista, haga clic aquí.",
    "If the interview has been cancelled, please ignore this reminder.",
    "You can manage, cancel or reschedule your interview at any time.",
)


@pytest.mark.parametrize("words", BY_A_MACHINE)
def test_an_applicant_system_tells_that_a_talk_is_off_or_moved(words: str) -> None:
    assert by_machine(words) == words


@pytest.mark.parametrize("words", HOW_TO)
def test_how_to_move_a_talk_stands_in_every_reminder(words: str) -> None:
    assert by_machine(words) is None


@not_by_chance
@pytest.mark.parametrize("letter", ["a", " ", "1", "interview cancel ", "has "])
def test_a_long_line_of_a_machine_takes_no_long_time(letter: str) -> None:
    begun = time.process_time()
    by_machine(letter * (20_000 // len(letter)))
    within(begun, 1)
