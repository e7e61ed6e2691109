"""The lexicon of what invitations say people do: every file is sound, phrases beat their words, nothing takes long."""

from __future__ import annotations

import time

import pytest

from agent.understand.persons import deeds, reader


def _ideas(language: str) -> set[str]:
    here = deeds.lexicon(language)
    return {each.idea for table in (here.whole, here.begun) for entries in table.values() for each in entries}


@pytest.mark.parametrize("language", deeds.LANGUAGES)
def test_each_language_says_every_idea(language: str) -> None:
    """Else what was learned in another would be lost in it."""
    assert _ideas(language) == _ideas("en")


SAID = [
    ("you will speak with", "talks"),
    ("takes the minutes", "minutes"),
    ("is on annual leave", "away"),
    ("nimmt an dem gesprach nicht teil", "joins"),
    ("ist leider verhindert", "cannot"),
    ("ne pourra pas", "cannot"),
    ("vous recevra", "meets"),
    ("no podra asistir", "cannot"),
    ("le entrevistara", "interviews"),
    ("prende appunti", "minutes"),
    ("sara in ferie", "away"),
    ("is met vakantie", "away"),
    ("sluit aan bij het gesprek", "joins"),
    ("esta de ferias", "away"),
    ("vai conduzir a entrevista", "leads"),
]


@pytest.mark.parametrize(("text", "idea"), SAID)
def test_what_is_said_is_found_in_its_language(text: str, idea: str) -> None:
    words = text.split()
    said = deeds.ideas(words, deeds.languages(words))
    assert idea in set().union(*said)


def test_a_phrase_says_more_than_its_first_word() -> None:
    words = ["she", "sits", "in", "on", "it"]
    assert "joins" in deeds.ideas(words, ["en"])[1]


@pytest.mark.parametrize("line", ["talks speak, talk", "talks:", "talks:  "])
def test_a_line_that_says_nothing_is_an_error_with_its_number(line: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        deeds.parsed(f"talks: speak\n{line}\n")


@pytest.mark.parametrize("text", ["nimmt " * 8_000, "a" * 20_000, "with " * 8_000, "ß" * 20_000])
def test_hostile_text_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    words = text.split()
    deeds.ideas(words, deeds.languages(words))
    assert time.perf_counter() - begun < 5


def test_no_idea_is_called_as_a_sign_of_a_word_is() -> None:
    """Else the two would be one to the network."""
    assert set(reader.SIGNS).isdisjoint(_ideas("en"))


@pytest.mark.parametrize(
    ("language", "joined", "word"),
    [("fr", "l'entretien", "entretien"), ("fr", "d'ingenieur", "ingenieur"), ("it", "dell'ufficio", "ufficio")],
)
def test_what_an_article_is_joined_to_says_what_it_says_alone(language: str, joined: str, word: str) -> None:
    assert deeds.ideas([joined], [language]) == deeds.ideas([word], [language]) != [set()]


def test_a_no_that_is_joined_to_a_word_is_not_cut_off() -> None:
    assert deeds.ideas(["anime"], ["fr"]) != [set()] == deeds.ideas(["n'anime"], ["fr"])
