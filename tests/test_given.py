"""What the owner gives to be said later: however they put it, it stands as a sentence."""

from __future__ import annotations

import pytest

from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.rules import Owner

OWNER = Owner("Maya Okafor", ("m@example.org",))


def written(given: str, language: str = "en", step: str = "additional_information") -> Brief:
    return Brief(
        step=step, owner=OWNER, contact_name="Bob Lee", company="Globex", language=language, given=(given,)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("to tell Ana that I speak Portuguese", " I speak Portuguese."),
        ("to tell them about my talk in Lyon", " my talk in Lyon."),
        ("to say my notice is 3 months", " My notice is 3 months."),
        ("to mention my Rust work", " my Rust work."),
        ("that I speak Portuguese", " that I speak Portuguese."),
        ("that I'm also certified in AWS and GCP!!", " that I'm also certified in AWS and GCP."),
        ("available from May on", " I am available from May on."),
        ("fluent in Portuguese", " I am fluent in Portuguese."),
        ("open to relocation", " I am open to relocation."),
        ("open source work on Kafka", "open source work on Kafka."),
        ("my AWS certificate", " my AWS certificate."),
        ("I led the migration at Initech", " I led the migration at Initech."),
    ],
)
def test_what_was_left_out_is_said_in_a_sentence(given: str, said: str) -> None:
    body = compose(written(given)).body
    assert said in body
    assert "to mention to" not in body
    assert "I am open source" not in body


@pytest.mark.parametrize(
    ("given", "language", "called"),
    [
        ("Ich spreche Portugiesisch", "en", "German"),
        ("Je parle italien et un peu de portugais", "de", "French"),
        ("I speak Portuguese and a little Dutch", "fr", "English"),
    ],
)
def test_words_in_another_language_are_carried_and_the_owner_is_told(given: str, language: str, called: str) -> None:
    text = compose(written(given, language))
    assert f": {given}." in text.body.replace("\u00a0", " ").replace(" :", ":")
    assert any(f"your words are in {called}" in finding.text for finding in text.findings)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_words_in_the_mails_own_language_are_no_finding(language: str) -> None:
    given = {"en": "I finished a course.", "de": "Ich habe einen Kurs beendet.", "fr": "J’ai terminé un cours.",
             "es": "He terminado un curso."}[language]  # fmt: skip
    assert compose(written(given, language)).findings == ()


@pytest.mark.parametrize("order", ["send", "send 2", "skip", "send all", "senden", "ok"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_an_order_behind_a_detail_stands_in_no_letter(order: str, language: str) -> None:
    noted = {"en": "the move to Leipzig", "de": "der Umzug nach Leipzig", "fr": "la migration", "es": "la mudanza"}
    brief = Brief(
        step="thank_you", owner=OWNER, contact_name="Bob Lee", company="Globex", language=language,
        details=(f"{noted[language]}; {order}", order),
    )  # fmt: skip
    text = compose(brief)
    assert noted[language] in text.body
    assert text.body.partition(noted[language])[2].startswith(".")
    assert text.findings == ()
