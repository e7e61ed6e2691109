"""How people are greeted of whom a display name is known: right, or plain; nobody's gender is guessed."""

from __future__ import annotations

import pytest
from rows import each_row

from agent.compose import tongue, tongues
from agent.compose.greeting import greeting, names, person


@each_row(
    ("name", "line"),
    [
        ("Anna Schmidt", "Hi Anna,"),
        ("anna schmidt", "Hi Anna,"),
        ("ANNA SCHMIDT", "Hi Anna,"),
        ("Schmidt, Anna", "Hi Anna,"),
        ("Schmidt, Anna (Globex)", "Hi Anna,"),
        ("'Anna Schmidt'", "Hi Anna,"),
        ("Anna Schmidt | Globex", "Hi Anna,"),
        ("Anna Schmidt - Talent Partner", "Hi Anna,"),
        ("Anna Schmidt via Hiring", "Hi Anna,"),
        ("Anna Schmidt, Globex", "Hi Anna,"),
        ("Anna Schmidt, PhD", "Hi Anna,"),
        ("Dr. Anna Schmidt", "Dear Dr. Anna Schmidt,"),
        ("Prof. Dr. Jürgen O'Neill-Şahin", "Dear Prof. Dr. Jürgen O'Neill-Şahin,"),
        ("Jan van der Berg", "Dear Jan van der Berg,"),
        ("van der Berg, Jan", "Dear Jan van der Berg,"),
        ("María José García", "Dear María José García,"),
        ("Madhavi", "Dear Madhavi,"),
        # Which of the two is the family's name cannot be known.
        ("Li Wei", "Dear Li Wei,"),
        ("Nagy Anna", "Dear Nagy Anna,"),
        ("Tanaka Hiroshi", "Dear Tanaka Hiroshi,"),
        ("Anna Maria", "Dear Anna Maria,"),
        ("田中 博", "Dear 田中 博,"),
        ("अनिता शर्मा", "Dear अनिता शर्मा,"),
        ("J. R. Hartley", "Dear J. R. Hartley,"),
        # A family name in capitals, a nickname, an ornament, a title of another language.
        ("SCHMIDT, Anna", "Hi Anna,"),
        ("MÜLLER Hans", "Dear Müller Hans,"),
        ("Marie DE LA TOUR", "Dear Marie de la Tour,"),
        ("DE LA TOUR Marie", "Dear De la Tour Marie,"),
        ("JJ Abrams", "Dear JJ Abrams,"),
        ("Dr Anna Schmidt MD", "Dear Dr Anna Schmidt MD,"),
        ("Anna (Annie) Schmidt", "Hi Anna,"),
        ("'Anna Schmidt' via Greenhouse", "Hi Anna,"),
        ("Anna Schmidt 🌸", "Hi Anna,"),
        ("Frau Anna Schmidt", "Hi Anna,"),
        ("Herr Dr. Weber", "Dear Dr. Weber,"),
        ("Mme Aubert", "Dear Mme Aubert,"),
        ("Mr. Bob Lee", "Dear Mr. Bob Lee,"),
        ("Garcia Lopez, Maria", "Hello,"),
        *((each, "Hello,") for each in ("", "  ", "anna.schmidt", "anna@globex.example", "Globex", "GLOBEX", "HR")),
        *((each, "Hello,") for each in ("Globex Talent Acquisition", "HR Team", "no-reply", "Room 4", "x" * 80)),
        *((each, "Hello,") for each in ("https://evil.example", "{{ owner_name }}", "A B C D E F G H", "4711", "??")),
        ("Anna\r\nBcc: all@example.org", "Hello,"),
        ("\u202eanna\u202c schmidt", "Hi Anna,"),
    ],
)
def test_a_greeting_is_right_or_plain(name: str, line: str) -> None:
    assert greeting(name, "Globex") == line


def test_names_are_listed_as_people_list_them() -> None:
    assert names(()) == ""
    assert names(("Ben Ito",)) == "Ben Ito"
    assert names(("Ben Ito", "Ruiz, Carla", "Ben Ito")) == "Ben Ito and Carla Ruiz"
    assert names(("A Ito", "B Ito", "C Ito")) == "A Ito, B Ito and C Ito"
    assert names(tuple(f"{letter} Ito" for letter in "ABCDEFGHIJ")).endswith("H Ito and the others")


@pytest.mark.parametrize(
    ("name", "german", "french", "spanish"),
    [
        ("Anna Schmidt", "Guten Tag Anna Schmidt,", "Bonjour Anna Schmidt,", "Buenos días, Anna Schmidt:"),
        (
            "Dr. Anna Schmidt",
            "Guten Tag Dr. Anna Schmidt,",
            "Bonjour Dr. Anna Schmidt,",
            "Buenos días, Dr. Anna Schmidt:",
        ),
        ("Madhavi", "Guten Tag Madhavi,", "Bonjour Madhavi,", "Buenos días, Madhavi:"),
        (
            "van der Berg, Jan",
            "Guten Tag Jan van der Berg,",
            "Bonjour Jan van der Berg,",
            "Buenos días, Jan van der Berg:",
        ),
        ("Nagy Anna", "Guten Tag Nagy Anna,", "Bonjour Nagy Anna,", "Buenos días, Nagy Anna:"),
        ("HR Team", "Guten Tag,", "Bonjour,", "Buenos días:"),
    ],
)
def test_other_languages_greet_by_the_whole_name(name: str, german: str, french: str, spanish: str) -> None:
    assert [greeting(name, "Globex", tongues.of(code)) for code in ("de", "fr", "es")] == [german, french, spanish]


@pytest.mark.parametrize(
    ("name", "german", "spanish"),
    [
        ("Anna Schmidt", "Hallo Anna,", "Hola, Anna:"),
        # Which of the two is the given name cannot be known.
        ("Nagy Anna", "Hallo Nagy Anna,", "Hola, Nagy Anna:"),
        ("Madhavi", "Hallo Madhavi,", "Hola, Madhavi:"),
        ("", "Guten Tag,", "Buenos días:"),
    ],
)
def test_whoever_says_du_is_greeted_so(name: str, german: str, spanish: str) -> None:
    assert greeting(name, "", tongues.of("de"), familiar=True) == german
    assert greeting(name, "", tongues.of("es"), familiar=True) == spanish
    assert greeting("Anna Schmidt", "", tongues.of("fr"), familiar=True) == "Bonjour Anna Schmidt,"


def test_names_are_joined_as_each_language_does() -> None:
    pair = ("Ben Ito", "Inés Ruiz")
    said = [names(pair, "", tongues.of(code)) for code in tongue.LANGUAGES]
    assert said == ["Ben Ito and Inés Ruiz", "Ben Ito und Inés Ruiz", "Ben Ito et Inés Ruiz", "Ben Ito e Inés Ruiz"]
    assert names(("Ines Roy", "Hierro Paz"), "", tongues.of("es")) == "Ines Roy y Hierro Paz"


def test_a_name_that_is_no_name_is_never_written() -> None:
    assert person("Globex Recruiting") == ""


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ('Bob "Bobby" Lee', "Bob Lee"),
        ("Bob 'B' Lee", "Bob Lee"),
        ("Sinéad O’Connor", "Sinéad O’Connor"),
        ("EXT Anna Schmidt", "Anna Schmidt"),
        ("[External] Anna Schmidt", "Anna Schmidt"),
        ("External: Anna Schmidt", "Anna Schmidt"),
        ("Exter Miles", "Exter Miles"),
        ("Dipl.-Ing. Karl Maier", "Karl Maier"),
        ("Anna Schmidt, CTO", "Anna Schmidt"),
        ("Anna Schmidt CTO", "Anna Schmidt"),
        ("the CTO", ""),
        ("CTO", ""),
        ("VP Engineering", ""),
        ("Director", ""),
        ("Anna und Bob", ""),
        ("Anna and Bob", ""),
        ("Freiherr von und zu Gut", "Freiherr von und zu Gut"),
        ("José Ortega y Gasset", "José Ortega y Gasset"),
    ],
)
def test_what_stands_beside_a_name_is_none(name: str, called: str) -> None:
    assert person(name, "Globex") == called


def test_a_company_is_nobody_to_thank() -> None:
    assert names(("Talleres Ibarra", "Lucía Pérez"), "Ibarra") == "Lucía Pérez"
    assert names(("Luis Ibarra",), "Ibarra") == "Luis Ibarra"
