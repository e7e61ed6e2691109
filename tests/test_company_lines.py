"""The employer's name in full, where it stands by itself."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand.employers import company_lines

SIGNED = [  # the name that is known, the domain's label, what the mail says, the name in full
    ("Northgate", "northgate", "See you on Monday\n\nPetra Winter\nWasserverband Northgate", "Wasserverband Northgate"),
    ("Almas", "almas", "Hola\n\nBanco Almas, Recursos", "Banco Almas"),
    ("Bremholt", "bremholt", "vi ses\nIda\nBremholt skole", "Bremholt skole"),
    ("Chvl", "chvl", "Cordialement\nCentre Hospitalier du Val de Lys", "Centre Hospitalier du Val de Lys"),
    ("Udelsol", "udelsol", "la encuesta (Universitat del Sol) se ha cerrado", "Universitat del Sol"),
    ("Eastbay", "eastbay", "open to all staff of East Bay University, please come", "East Bay University"),
    ("Polder", "polder", "Groet\nPolder Software B.V.", "Polder Software B.V."),
]
SHORT = [  # what stands beside the name is no part of it
    ("Ferrygrid", "ferrygrid", "Ferrygrid pairing"),
    ("Globex", "globex", "Data Science Globex"),
    ("Globex", "globex", "Jane Doe and Globex"),
    ("Globex", "globex", "Globex pays. Globex HR\nGlobex Recruiting\nGlobexstraße 1"),
    ("Client Hospital", "searchers", "Searchers Group\nyour agency"),
]


@pytest.mark.parametrize(("name", "label", "text", "full"), SIGNED)
def test_a_line_of_its_own_gives_the_name_in_full(name: str, label: str, text: str, full: str) -> None:
    assert company_lines.fuller(name, label, ("", "", "", text), ("Petra Winter", "Jane Doe"), None) == full


@pytest.mark.parametrize(("name", "label", "text"), SHORT)
def test_what_the_talk_is_about_is_no_part_of_the_name(name: str, label: str, text: str) -> None:
    assert company_lines.fuller(name, label, (text, "", "", ""), ("Jane Doe",), None) == name


def test_no_name_stays_none() -> None:
    assert company_lines.fuller(None, "globex", ("Globex Corporation",), (), None) is None


@pytest.mark.parametrize("text", ["Ab " * 3000, "A de " * 2000, "x\n" * 6000, "A&" * 6000, "Haus-" * 2000])
@not_by_chance
def test_hostile_texts_take_no_time(text: str) -> None:
    begin = time.process_time()
    company_lines.fuller("Abab", "abab", (text, text, text), (), None)
    within(begin, 2)
