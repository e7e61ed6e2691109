"""Notes typed without a mark between two people become a note for each; one sentence about two stays whole."""

from __future__ import annotations

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from agent.understand.debriefs import debrief

SAID = datetime(2026, 11, 25, 16, 0, tzinfo=ZoneInfo("Europe/Berlin"))
ANNA_BERT, ANNA_BOB = ("Anna Berg", "Bert Vogel"), ("Anna Berg", "Bob Stone")
SOPHIE_YANN, LUCIA_ANDRES = ("Sophie Garnier", "Yann Le Goff"), ("Lucía Navarro", "Andrés Gil")

TAKEN_APART = [
    (ANNA_BERT, "mit anna über kubernetes geredet bert wollte wissen wie ich teams führe",
     ("mit anna über kubernetes geredet", "bert wollte wissen wie ich teams führe")),
    (ANNA_BERT, "lief gut mit anna über kubernetes geredet bert wollte wissen wie ich teams führe",
     ("mit anna über kubernetes geredet", "bert wollte wissen wie ich teams führe")),
    (ANNA_BERT, "mit anna ging es um kubernetes mit bert um teamführung",
     ("mit anna ging es um kubernetes", "mit bert um teamführung")),
    (ANNA_BERT, "mit anna kubernetes und go mit bert teamführung und onboarding",
     ("kubernetes und go", "teamführung und onboarding")),
    (ANNA_BERT, "Erst mit Anna über Monitoring gesprochen danach mit Bert über die Roadmap",
     ("Erst mit Anna über Monitoring gesprochen", "danach mit Bert über die Roadmap")),
    (ANNA_BERT, "frau berg hat die plattform gezeigt herr vogel hat die architektur erklärt",
     ("frau berg hat die plattform gezeigt", "herr vogel hat die architektur erklärt")),
    (ANNA_BOB, "anna asked about kubernetes bob wanted to know how i lead teams",
     ("anna asked about kubernetes", "bob wanted to know how i lead teams")),
    (ANNA_BOB, "with anna it was all kubernetes with bob it was leading teams",
     ("with anna it was all kubernetes", "with bob it was leading teams")),
    (SOPHIE_YANN, "sophie m'a parlé de kubernetes yann voulait savoir comment je gère une équipe",
     ("sophie m'a parlé de kubernetes", "yann voulait savoir comment je gère une équipe")),
    (LUCIA_ANDRES, "con lucía hablamos de kubernetes andrés quería saber cómo llevo equipos",
     ("con lucía hablamos de kubernetes", "andrés quería saber cómo llevo equipos")),
]  # fmt: skip
LEFT_WHOLE = [
    (ANNA_BERT, "anna hat bert gefragt wie alt das system ist"),
    (ANNA_BERT, "anna und ich haben über bert geredet"),
    (ANNA_BERT, "anna hat gesagt bert hat die plattform gebaut"),
    (ANNA_BOB, "anna said bob wanted to build the billing system"),
    (ANNA_BOB, "anna told me how bob explained the outage to the board"),
    (SOPHIE_YANN, "sophie m'a expliqué comment yann a monté son équipe"),
    (LUCIA_ANDRES, "lucía me contó que andrés me quería conocer hace tiempo"),
]


@pytest.mark.parametrize(("people", "text", "each"), TAKEN_APART)
def test_each_has_a_note_of_their_own(people: tuple[str, ...], text: str, each: tuple[str, ...]) -> None:
    told = debrief.read(text, people=people, said=SAID)
    assert [(note.who, note.text) for note in told.notes] == list(enumerate(each))
    assert not (told.unclear or told.private)


@pytest.mark.parametrize(("people", "text"), LEFT_WHOLE)
def test_a_sentence_about_two_stays_one(people: tuple[str, ...], text: str) -> None:
    told = debrief.read(text, people=people, said=SAID)
    pieces = [note.text for note in told.notes] + [*told.private, *told.unclear]
    assert pieces and set(pieces) == {text}


def test_the_day_at_its_end_is_no_part_of_the_last_note() -> None:
    text = "mit anna lange über helm geredet bert hat gefragt wie ich mit konflikten umgehe entscheidung bis freitag"
    told = debrief.read(text, people=ANNA_BERT, said=SAID)
    assert [note.text for note in told.notes] == [
        "mit anna lange über helm geredet", "bert hat gefragt wie ich mit konflikten umgehe",
    ]  # fmt: skip
    assert told.promise is not None
    assert f"{told.promise.end:%d.%m.}" == "27.11."


def test_however_long_a_line_is_it_is_read_fast() -> None:
    for piece in ("mit anna ", "anna hat bert wollte ", "sie melden sich ", "x", " "):
        began = time.perf_counter()
        debrief.read((piece * 20_000)[:20_000], people=ANNA_BERT, said=SAID)
        assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("people", "text", "whose"),
    [
        # What a program sets behind a name is nobody's name.
        (("Anna Berg (Nordwind)", "Bert Vogel"), "bei Nordwind ging es um die Ablösung", [None]),
        (("Anna Berg | Nordwind", "Bert Vogel"), "Bei Nordwind haben wir über Kafka geredet", [None]),
        (("Nordwind Recruiting", "Bert Vogel"), "at Nordwind we talked about Kafka", [None]),
        (("Anna Berg (Nordwind)", "Bert Vogel"), "Nordwind hat mir Kafka gezeigt, Anna das Büro", [0]),
        # A firm that bears the name of who founded it.
        (
            ("Hans Huber", "Bert Vogel"),
            "bei Huber ging es um die Ablösung. Bert hat mir die Werkstatt gezeigt",
            [None, 1],
        ),
        (("Hans Huber", "Bert Vogel"), "mit Huber ging es um die Ablösung", [0]),
        (("Hans Huber", "Bert Vogel"), "Huber wollte wissen, wie ich Teams führe", [0]),
    ],
)
def test_the_employers_name_is_nobody_who_was_there(
    people: tuple[str, ...], text: str, whose: list[int | None]
) -> None:
    company = "Elektro Huber" if "Huber" in people[0] else "Nordwind GmbH"
    told = debrief.read(text, people=people, said=SAID, company=company)
    assert [note.who for note in told.notes] == whose


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (ANNA_BERT, "mit anna lief es super"),
        (ANNA_BERT, "mit bert eher zäh"),
        (ANNA_BERT, "mit anna lief es super mit bert eher zäh"),
        (ANNA_BERT, "Mit Anna lief es sehr gut, mit Bert war es zäh"),
        (ANNA_BOB, "with bob it was tough"),
        (SOPHIE_YANN, "avec sophie ça s'est bien passé"),
        (LUCIA_ANDRES, "con lucía fue genial"),
    ],
)
def test_how_it_went_with_somebody_stands_in_no_letter_to_them(people: tuple[str, ...], text: str) -> None:
    told = debrief.read(text, people=people, said=SAID)
    assert told.private and not (told.notes or told.unclear)


@pytest.mark.parametrize(
    ("people", "text", "each"),
    [
        (ANNA_BOB, "anna go and kafka bob more culture", ("anna go and kafka", "bob more culture")),
        (LUCIA_ANDRES, "con lucía go y kafka con andrés gestión de equipos", ("go y kafka", "gestión de equipos")),
    ],
)
def test_bare_topics_of_two_are_taken_apart(people: tuple[str, ...], text: str, each: tuple[str, ...]) -> None:
    told = debrief.read(text, people=people, said=SAID)
    assert [(note.who, note.text) for note in told.notes] == list(enumerate(each))


@pytest.mark.parametrize(
    ("text", "forgotten"),
    [
        ("didn't tell them about my Rust project", "my Rust project"),
        ("never mentioned that I speak Dutch", "I speak Dutch"),
        ("je n'ai pas pensé à parler de mon projet Rust", "mon projet Rust"),
        ("no les conté lo de mi proyecto en Rust", "mi proyecto en Rust"),
    ],
)
def test_what_was_not_told_is_what_was_forgotten(text: str, forgotten: str) -> None:
    told = debrief.read(text, people=ANNA_BOB, said=SAID)
    assert told.forgotten == (forgotten,)
    assert not told.notes


def test_what_was_not_told_is_no_part_of_the_talk() -> None:
    told = debrief.read("von meinem Rust-Projekt hab ich nix erzählt", people=ANNA_BERT, said=SAID)
    assert told.unclear and not (told.notes or told.forgotten)
