"""Where a name begins and ends: a given name that is a job as well, an office behind it, families before a comma."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agent.understand.persons import mentions

CASES = [
    ("You will meet Dev Malhotra and Abril Quintana.", ["Dev Malhotra", "Abril Quintana"]),
    ("Dev Okonkwo, who leads the team, will be there.", ["Dev Okonkwo"]),
    ("The Dev Team looks forward to it.", []),
    ("Your contact is Dev Lead Tom Berg.", ["Tom Berg"]),
    ("En Abril hablamos con Nuria Salas.", ["Nuria Salas"]),
    ("You'll meet Zhang Jun, our controller.", ["Zhang Jun"]),
    ("You'll meet Peter Holm jun. and his father.", ["Peter Holm"]),
    ("Committee: Lund, Karim, Brandt.", ["Lund", "Karim", "Brandt"]),
    ("Interviewers: Okafor, Chidi, Berg, Anna", ["Chidi Okafor", "Anna Berg"]),
    ("With Okafor, Chidi, Marketing", ["Chidi Okafor"]),
    ("Tour with Jan van der Meulen Warehouse Manager", ["Jan van der Meulen", "Warehouse"]),  # that one is a word
    ("Else Haugland and Tom Berg will meet you.", ["Else Haugland", "Tom Berg"]),
    ("Is there anything Else Please tell us.", []),
    # Two people, and two family names of one.
    ("Te atenderán la doctora Aurora Gil y Anxo, del equipo.", ["Aurora Gil", "Anxo"]),
    ("Moncho y Tere hacen la entrevista.", ["Moncho", "Tere"]),
    ("Sandra Monti e Yle saranno lì.", ["Sandra Monti", "Yle"]),
    ("Preside D. Íñigo de Haro y Prado.", ["Íñigo de Haro y Prado"]),
    ("Hospital Ramón y Cajal, planta 2", ["Ramón y Cajal"]),
    # Family names before given ones that nobody knows, in pairs.
    ("Jury: Bodmer, Urs-Jakob; Qureshi, Farrukh.", ["Urs-Jakob Bodmer", "Farrukh Qureshi"]),
    ("Panel: Okoye, Chair; Brandt, Clerk", ["Okoye", "Brandt"]),
    ("Panel: Ms A. Quill, Payroll; I. Brand, Finance", ["Ms A. Quill", "Payroll", "I. Brand"]),
    ("Panel: Garcia, Lopez; Perez, Ruiz", ["Garcia", "Lopez", "Perez", "Ruiz"]),
    # What somebody is.
    ("Te atenderá el Sr. Ramos Director de planta.", ["Sr. Ramos"]),
    ("Panel: Mr. S. Iyer (Sr. Vice President), Ms. Leela Rao (Sr. Manager)", ["Mr. S. Iyer", "Ms. Leela Rao"]),
    ("Panel: Dr Ellen Marsh, Curator of maps; Tom Berg.", ["Dr Ellen Marsh", "Tom Berg"]),
    ("Es kommen die Teamleitung Hausdienst und Frau Lind.", ["Frau Lind"]),
    # "Padre", as Portuguese has it cut short.
    ("esperam-no o P.e Sebastião.", ["P.e Sebastião"]),
]


@pytest.mark.parametrize(("text", "named"), CASES, ids=[text for text, _ in CASES])
def test_a_name_is_cut_where_it_ends(text: str, named: list[str]) -> None:
    assert [one.name for one in mentions.find(text).mentions] == named


@pytest.mark.parametrize(
    "text",
    [
        "Oltre alla sottoscritta sarà presente Gianluca Ferri.",
        "Vous serez reçu par la soussignée et Paul Girard.",
        "Das Gespräch führt der Unterzeichner mit Rosa Lind.",
        "Interview with the undersigned and Tom Berg.",
    ],
)
def test_who_signs_may_speak_of_themself_as_the_undersigned(text: str) -> None:
    assert [one.myself for one in mentions.find(text).mentions if one.myself or one.given].count(True) == 1


WORDS = (
    "P.e",
    "J.R.",
    "Dr.",
    "Sr.",
    "Eng.ª",
    "de",
    "y",
    "e",
    "o",
    "Sebastião",
    "Anna",
    "Ramos",
    "Berg",
    "Vice",
    ",",
    ";",
)


@example("o P.e Sebastião")
@given(st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join))
def test_a_name_has_words(text: str) -> None:
    assert all(one.start < one.end for one in mentions.find(text).mentions)
