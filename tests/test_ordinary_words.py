"""Which names are words that people write small."""

from __future__ import annotations

import pytest

from agent.understand.persons.ordinary_words import all_ordinary
from tests import collect_words


@pytest.mark.parametrize("name", ["Personas", "Nombre", "Primera", "Walk", "Learn More"])
def test_words_are_no_name(name: str) -> None:
    assert all_ordinary(name)


@pytest.mark.parametrize("name", ["Wen Li", "Rory", "Ines Walk", "J. Long", "Okafor", "Puig i Ferrer", "", "Y"])
def test_names_are_no_words(name: str) -> None:
    assert not all_ordinary(name)


def test_the_list_is_the_one_that_is_collected() -> None:
    """Whoever adds labelled mail collects it anew; a handful of words more or less is no fault."""
    listed = set(collect_words.LIST.read_text("utf-8").split())
    found = set(collect_words.words())
    assert len(found - listed) < 0.1 * len(found) and len(listed - found) < 0.02 * len(listed)
