"""The language of a text is told by its small words, or not at all; and whether it says `du`."""

from __future__ import annotations

import pytest

from agent.compose.language import addressed, familiar, first_told, language, leaning, of_invitation


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Thank you for your time, we will let you know by Friday.", "en"),
        ("Vielen Dank für Ihre Bewerbung, wir melden uns bis Freitag.", "de"),
        ("vielen dank fuer ihre bewerbung, wir melden uns bei ihnen", "de"),
        ("Merci pour votre candidature, nous revenons vers vous vendredi.", "fr"),
        ("Gracias por su candidatura, le diremos algo antes del viernes.", "es"),
        # Kin of the four, for which there are no words.
        ("Bedankt voor je sollicitatie, wij laten je voor vrijdag iets weten.", "nl"),
        ("Grazie per la Sua candidatura, Le faremo sapere entro venerdì della prossima settimana.", "it"),
        ("Obrigado pela sua candidatura, você vai receber uma resposta até sexta.", "pt"),
        ("Gràcies per la teva candidatura, et direm alguna cosa amb els detalls.", "ca"),
        ("Tack för din ansökan, vi hör av oss till dig på fredag.", "sv"),
        ("Dziękujemy za aplikację, odezwiemy się do piątku na pewno.", "pl"),
        ("Спасибо за ваш отклик, мы напишем вам до пятницы.", "other"),
        ("ご応募ありがとうございます。金曜日までにご連絡いたします。", "other"),
        # Too little to tell.
        ("", ""),
        ("OK", ""),
        ("Kafka, Kubernetes", ""),
        ("Senior Backend Engineer", ""),
    ],
)
def test_a_language_is_told_or_not(text: str, code: str) -> None:
    assert language(text) == code


def test_the_first_text_that_tells_decides() -> None:
    assert first_told(["OK", "Vielen Dank für die Zeit.", "Thank you for the time."]) == "de"
    assert first_told(["OK"]) == ""


TEAMS = """________________________________________________________________
Microsoft Teams meeting
Join on your computer, mobile app or room device. Click here to join the meeting. Learn more about it with your team.
"""


@pytest.mark.parametrize(
    ("summary", "description", "mail", "code"),
    [
        ("Interview", "Wir freuen uns auf das Gespräch mit Ihnen.\n" + TEAMS, "", "de"),
        ("Interview", TEAMS, "Guten Tag, anbei die Einladung zu unserem Gespräch.", "de"),
        ("Vorstellungsgespräch Maya Okafor", TEAMS, "", "de"),
        ("Entretien avec Anna", "", "", "fr"),
        ("Entrevista con el equipo", "https://meet.example/x", "", "es"),
        ("Interview: Backend Engineer", TEAMS, "", ""),
        ("Chat with Anna", "", "", "en"),
    ],
)
def test_an_invitation_is_in_the_language_of_whoever_wrote_it(
    summary: str, description: str, mail: str, code: str
) -> None:
    assert of_invitation(summary, description, mail) == code


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Hallo Maya, danke für deine Zeit, wir melden uns bei dir.", "de", True),
        ("Guten Tag, danke für Ihre Zeit, wir melden uns bei Ihnen.", "de", False),
        ("Hallo Maya, danke für das Gespräch.", "de", False),
        # Both: they quote, or are unsure; the safe one.
        ("Danke für deine Zeit. Frau Weber meldet sich, wenn Sie mögen.", "de", False),
        ("Hola, Maya: gracias por tu tiempo, te escribimos pronto.", "es", True),
        ("Estimada Maya: gracias por su tiempo, le escribiremos a usted.", "es", False),
        ("Salut Maya, merci pour ton temps, je te rappelle.", "fr", False),
        ("Thanks for your time.", "en", False),
    ],
)
def test_who_says_du_is_known(text: str, code: str, said: bool) -> None:
    assert familiar(text, code) is said


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("eight years of running payment systems", "en"),
        ("distributed systems at scale", "en"),
        ("running payment systems", "en"),
        ("acht Jahre Zahlungssysteme", "de"),
        ("Aufbau und Leitung", "de"),
        ("huit ans d’expérience", "fr"),
        ("gestión de equipos", "es"),
        ("Kubernetes, Kafka", ""),
    ],
)
def test_a_few_words_lean_to_a_language(words: str, code: str) -> None:
    assert leaning(words, ("en", "de", "fr", "es")) == code


def test_a_mail_without_an_address_tells_neither() -> None:
    assert addressed("Hallo Maya, wir melden uns bis Freitag.", "de") is None
    assert addressed("Hallo Maya, ich melde mich bei dir.", "de") is True
    assert addressed("Hallo Maya, ich melde mich bei Ihnen.", "de") is False
