"""What an employer's words mean: read by weights that were trained on the very sentences that lie here."""

from __future__ import annotations

from dataclasses import replace
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.incoming import meanings
from agent.model import Intent, IntentReading, Rival
from agent.understand import intent, intent_features
from agent.understand.sentences import fold, language
from tests import labels

PLAIN = [
    ("We have decided to go with another candidate for this position.", Intent.REJECTION),
    ("Wir haben uns für eine andere Bewerberin entschieden.", Intent.REJECTION),
    ("Votre candidature n'a pas été retenue.", Intent.REJECTION),
    ("Hemos decidido continuar con otro candidato.", Intent.REJECTION),
    ("The position has been put on hold until next year.", Intent.ON_HOLD_CLOSED),
    ("Die Stelle wurde gestrichen.", Intent.ON_HOLD_CLOSED),
    ("We would like to invite you to a second interview next Tuesday.", Intent.NEXT_ROUND),
    ("Wir würden Sie gerne zu einem zweiten Gespräch einladen.", Intent.NEXT_ROUND),
    ("Nous souhaitons vous rencontrer pour un deuxième entretien.", Intent.NEXT_ROUND),
    ("We are delighted to offer you the job.", Intent.OFFER),
    ("Could you send us two references and your salary expectations?", Intent.INFO_REQUEST),
    ("We have not decided yet; you will hear from us by Friday.", Intent.STILL_DECIDING),
    ("Wir haben noch keine Entscheidung getroffen.", Intent.STILL_DECIDING),
    ("My colleague Dana will take over from here, I have copied her in.", Intent.HANDOVER),
    ("Please do not contact us again.", Intent.STOP_CONTACT),
    ("Thank you so much for your kind note!", Intent.COURTESY),
]

CONTRASTS = [
    ("It is not a no, we just need another week to decide.", Intent.STILL_DECIDING),
    ("Unfortunately the meeting room is taken, could we do the second interview at four?", Intent.NEXT_ROUND),
    ("You were wonderful, but the job goes to somebody with more years in payments.", Intent.REJECTION),
]


def read(words: str, subject: str = "Re: Our talk") -> IntentReading:
    return intent.read(words, subject, meanings.weights())


@pytest.mark.parametrize(("words", "meant"), PLAIN + CONTRASTS)
def test_a_plain_sentence_is_read(words: str, meant: Intent) -> None:
    found = read(words)
    assert found.intent is meant
    assert found.sentence in words
    assert found.speaking


@pytest.mark.parametrize(("words", "meant"), PLAIN)
def test_a_greeting_and_thanks_around_it_make_nothing_else_of_it(words: str, meant: Intent) -> None:
    found = read(f"Hi Robin,\n\nThanks for your mail.\n\n{words}\n\nHave a good week!").intent
    # Around another language they may well make it unsure.
    assert found is meant or (found is Intent.UNSURE and language(fold(words)) != "en")


def test_who_promises_a_day_and_says_nothing_else_decides_yet() -> None:
    words = "We will let you know by 27 November."
    unsure = IntentReading(
        Intent.UNSURE, confidence=0.5,
        rivals=(Rival(Intent.COURTESY, 0.5, 0.6, "Thanks!"), Rival(Intent.STILL_DECIDING, 0.4, 0.3, words)),
    )  # fmt: skip
    found = intent.promising(unsure, words)
    assert (found.intent, found.sentence) == (Intent.STILL_DECIDING, words)
    for other in (Intent.REJECTION, Intent.OFFER, Intent.NEXT_ROUND):
        doubtful = replace(unsure, rivals=(*unsure.rivals, Rival(other, 0.3, 0.3, "Alas.")))
        assert intent.promising(doubtful, words) == doubtful
    sure = IntentReading(Intent.COURTESY, confidence=0.9, rivals=unsure.rivals)
    assert intent.promising(sure, words) == sure


@pytest.mark.parametrize(
    "words",
    [
        "Het spijt ons te moeten meedelen dat we niet verder gaan met uw sollicitatie.",
        "La ringraziamo per il colloquio, purtroppo abbiamo scelto un altro candidato.",
        "Infelizmente optamos por outro candidato para esta vaga.",
        "Tyvärr har vi gått vidare med en annan kandidat.",
        "Niestety zdecydowaliśmy się na innego kandydata.",
        "Dank u wel voor het gesprek, we nemen volgende week contact met u op.",
        "残念ながら今回は採用を見送らせていただきます。",
        "К сожалению, мы выбрали другого кандидата.",
    ],
)
def test_a_language_that_the_weights_do_not_know_is_not_guessed_at(words: str) -> None:
    assert read(words).intent is Intent.UNSURE


def test_without_a_word_the_subject_speaks_and_without_that_nothing_is_known() -> None:
    assert read("", "We have decided to go with another candidate").intent is Intent.REJECTION
    assert read("", "") == IntentReading(Intent.UNSURE)


def test_who_and_when_say_nothing_about_what() -> None:
    one = intent_features.tokens("My colleague Priya will call you on Tuesday, 4 March")
    two = intent_features.tokens("My colleague Otto will call you on Friday, 29 March")
    assert one == two


@settings(max_examples=50)
@given(st.text(max_size=3000), st.text(max_size=200))
def test_whatever_is_written_is_read_and_the_sentence_is_a_stretch_of_it(words: str, subject: str) -> None:
    found = read(words, subject)
    assert 0 <= found.confidence <= 1
    assert " ".join(found.sentence.split()) in " ".join(f"{words}\n{subject}".split())


def test_a_table_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no table of weights"):
        intent.Weights.load("bias 1 2\n\n")


def test_the_weights_are_those_of_the_sentences_that_lie_here() -> None:
    table = resources.files("agent.understand").joinpath("meanings.txt").read_text("utf-8")
    assert f"trained_on {labels.trained_on()}" in table.partition("\n\n")[0].splitlines()
