"""The signs by which the network is told how a text names somebody: its words, the list, and what is plainly said."""

from __future__ import annotations

import pytest

from agent.understand.persons import clauses, deeds, mentions, named_as, places


def _signs(text: str, name: str, invited: str = "") -> set[str]:
    read = mentions.find(text)
    one = next(each for each in read.mentions if each.name.split()[-1] == name)
    spoken = deeds.languages([deeds.folded(token) for token in read.tokens])
    small = {token for token in read.tokens if token[0].islower()}
    plainly = named_as.plainly(one, read, text, clauses.kinds(read).get(one.start, ()), invited)
    return {*named_as.spelled(one, read, spoken, small), *plainly}


@pytest.mark.parametrize(
    ("text", "name", "sign"),
    [
        ("You will be interviewed by Ada Okoro.", "Okoro", "comes"),
        ("Unfortunately Ben Lund cannot take part.", "Lund", "does away"),
        ("Ben Lund takes the minutes.", "Lund", "does watches"),
        ("You will meet KARIN HOLM.", "HOLM", "shouted"),
        ("You will meet Maria del Carmen Ruiz.", "Ruiz", "three words"),
        ("Your neighbour Peg Dunne sends her love.", "Dunne", "aside"),
        ("Entrevue avec Luc Roy, Montréal", "Montréal", "town"),
        ("You will meet Florence on the day.", "Florence", "town"),
        ("You will meet Florence Shaw.", "Shaw", "part town"),
    ],
)
def test_what_a_name_is_told_by(text: str, name: str, sign: str) -> None:
    assert sign in _signs(text, name)


def test_a_plain_name_in_a_plain_sentence_bears_no_sign_of_a_thing() -> None:
    assert _signs("The room was booked last week, says Ada Okoro.", "Okoro").isdisjoint(
        {
            "ordinary",
            "part ordinary",
            "organisation",
            "thing",
            "no name",
            "an office",
            "where",
            "a field",
            "a firm",
            "town",
        }
    )


def test_who_is_on_the_list_is_told_apart_from_who_is_not() -> None:
    text = "You will be interviewed by Ada Okoro."
    assert _signs(text, "Okoro", "invites") - _signs(text, "Okoro") == {"invites"}


@pytest.mark.parametrize("name", ["Montréal", "MONTREAL", "Buenos Aires", "Göteborg", "São Paulo", "Clermont-Ferrand"])
def test_a_town_is_known_however_it_is_written(name: str) -> None:
    assert places.is_town(name)


@pytest.mark.parametrize("name", ["", "Anna", "Ada Okoro", "Paris Hilton", "Aires"])
def test_what_is_no_town(name: str) -> None:
    assert not places.is_town(name)


def test_every_sign_is_known_to_the_network() -> None:
    """Beside `is …`, of the lexicon's ideas."""
    texts = ("Ask for Ada Okoro.", "Your neighbour Peg Dunne says hello.", "Panel: ANNA BERG (chair)")
    names = ("Okoro", "Dunne", "BERG")
    said = set().union(*(_signs(text, name, "invited") for text, name in zip(texts, names, strict=True)))
    assert {each for each in said if not each.startswith("is ")} <= set(named_as.SIGNS)
