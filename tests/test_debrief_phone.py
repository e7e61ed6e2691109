"""A debrief as it is typed or dictated on a phone: run-on, small letters, salary talk, gossip."""

from __future__ import annotations

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from clocks import not_by_chance, within
from rows import each_row

from agent.understand.debriefs import debrief
from agent.understand.debriefs.debrief_told import Debrief

SAID = datetime(2026, 11, 24, 17, 30, tzinfo=ZoneInfo("Europe/Berlin"))
RACHEL = ("Rachel Stein",)
THREE = ("Rachel Stein", "Dr. Kwame Boateng", "Tomasz Zieliński")
JULIA = ("Julia Brandt",)
DREI = ("Julia Brandt", "Dr. Stefan Keller", "Aylin Yılmaz")
SOPHIE = ("Sophie Garnier",)
TROIS = ("Sophie Garnier", "Yann Le Goff", "Fatou Diop")
LUCIA = ("Lucía Navarro",)
TRES = ("Lucía Navarro", "Andrés Gil", "Carmen de la Fuente")
LONG = "how the clocks of three data centres drift apart and what that does to the ledger in the end"
Notes = dict[str, list[str]]


def read(people: tuple[str, ...], text: str) -> Debrief:
    return debrief.read(text, people=people, said=SAID, materials=("portfolio", "work samples"))


def notes(people: tuple[str, ...], told: Debrief) -> Notes:
    found: Notes = {}
    for note in told.notes:
        found.setdefault(people[note.who].split()[0] if note.who is not None else "*", []).append(note.text.rstrip("."))
    return found


RUN_ON: list[tuple[tuple[str, ...], str, Notes]] = [
    (RACHEL, "meh. whiteboard thing with trees, bombed it. she was kind about it. talked a bit about accessibility",
     {"Rachel": ["whiteboard thing with trees", "talked a bit about accessibility"]}),
    (RACHEL, "went ok i think, rachel walked me through the billing move and we ended up on idempotency keys",
     {"Rachel": ["rachel walked me through the billing move", "we ended up on idempotency keys"]}),
    (RACHEL, "We talked about mentoring and she asked how I'd handle a failing project",
     {"Rachel": ["We talked about mentoring", "she asked how I'd handle a failing project"]}),
    (RACHEL, "Interview got cut short, we'd only got to talk about their platform",
     {"Rachel": ["we'd only got to talk about their platform"]}),
    (("Grace Oduya", "Jan Smit"), "grace was great, super warm. we mostly talked about how she built the team. jan"
     " - very technical, asked about window functions and wanted me to explain CAP, i think i did ok",
     {"Grace": ["we mostly talked about how she built the team"],
      "Jan": ["asked about window functions", "wanted me to explain CAP"]}),
    (RACHEL, "ok here goes. she told me about the ratio 1:4. we also talked about handover",
     {"Rachel": ["she told me about the ratio 1:4", "we also talked about handover"]}),
    (RACHEL, "she didn't mind. Topics: roadmap, hiring", {"Rachel": ["Topics: roadmap, hiring"]}),
    (RACHEL, "Could you thank her for the tour?", {"Rachel": ["thank her for the tour"]}),
    (("Mark Sutton", "Nadia Haddad"), "mark asked me to walk him through my portfolio and we got stuck on"
     " filters. nadia was more about research ops",
     {"Mark": ["mark asked me to walk him through my portfolio", "we got stuck on filters"],
      "Nadia": ["nadia was more about research ops"]}),
    (RACHEL, "asked how i'd cut delays, told her about the locker pilot. I'd start with 1:1s. we got on to hiring",
     {"Rachel": ["asked how i'd cut delays", "told her about the locker pilot", "I'd start with 1:1s",
                 "we got on to hiring"]}),
    (RACHEL, "honestly it was the best interview I've had. We discussed Stoicism??, remote rituals",
     {"Rachel": ["We discussed Stoicism, remote rituals"]}),
    (RACHEL, "when I mentioned COBOL, she told me about their mainframe",
     {"Rachel": ["when I mentioned COBOL, she told me about their mainframe"]}),
    (RACHEL, "we use approx. the same stack, e.g. kafka, postgres etc. and go",
     {"Rachel": ["we use approx. the same stack, e.g. kafka, postgres etc. and go"]}),
    (JULIA, "lief ganz gut denke ich. frau brandt hat erzählt wie sie die alte app ablösen, das fand ich spannend",
     {"Julia": ["frau brandt hat erzählt wie sie die alte app ablösen"]}),
    (JULIA, "Sehr nettes Gespräch, wir haben uns lange über Remote Work unterhalten",
     {"Julia": ["wir haben uns lange über Remote Work unterhalten"]}),
    (JULIA, "naja. teil zwei war schwer. über open source haben wir auch geredet",
     {"Julia": ["über open source haben wir auch geredet"]}),
    (("Bernd Vogt", "Mehmet Demir"), "Herr Demir war genervt, hat aber von seinem Verein erzählt. Herr Vogt zeigte mir"
     " die Leitwarte",
     {"Mehmet": ["Demir hat von seinem Verein erzählt"], "Bernd": ["Herr Vogt zeigte mir die Leitwarte"]}),
    (JULIA, "Julia ist per Du: sie hat mir den Blackout von 2019 erklärt. Ach ja, es ging um SAP",
     {"Julia": ["sie hat mir den Blackout von 2019 erklärt", "es ging um SAP"]}),
    (SOPHIE, "ça s'est bien passé, sophie m'a expliqué leur passage à go et on a parlé du télétravail",
     {"Sophie": ["sophie m'a expliqué leur passage à go", "on a parlé du télétravail"]}),
    (SOPHIE, "bof, j'ai séché sur les index. sinon on a échangé sur l'accessibilité",
     {"Sophie": ["sinon on a échangé sur l'accessibilité"]}),
    (LUCIA, "fue bien creo, lucía me contó cómo migran a postgres y hablamos del trabajo en remoto",
     {"Lucía": ["lucía me contó cómo migran a postgres", "hablamos del trabajo en remoto"]}),
]  # fmt: skip


@pytest.mark.parametrize(("people", "text", "kept"), RUN_ON)
def test_what_is_run_together_is_taken_apart(people: tuple[str, ...], text: str, kept: Notes) -> None:
    assert notes(people, read(people, text)) == kept


WHOSE: list[tuple[tuple[str, ...], str, Notes]] = [
    (THREE, "kwame: consistency models and why he distrusts each clock\ntomasz showed me the planner. He wrote it in"
     " Rust", {"Dr.": ["consistency models and why he distrusts each clock"],
                            "Tomasz": ["tomasz showed me the planner", "He wrote it in Rust"]}),
    (THREE, f"kwame: {LONG}\ntomasz wrote the planner\n\nrachel: hiring",
     {"Dr.": [LONG], "Tomasz": ["tomasz wrote the planner"], "Rachel": ["hiring"]}),
    (THREE, "all three: the roadmap. Tomasz asked about Rust",
     {"Rachel": ["the roadmap"], "Dr.": ["the roadmap"], "Tomasz": ["the roadmap", "Tomasz asked about Rust"]}),
    (TROIS, "les trois : la culture du feedback. Fatou m'a montré le plan",
     {"Sophie": ["la culture du feedback"], "Yann": ["la culture du feedback"],
      "Fatou": ["la culture du feedback", "Fatou m'a montré le plan"]}),
    (DREI, "mit herrn keller ging es um datenschutz, mit frau yilmaz hab ich über tests gesprochen",
     {"Dr.": ["mit herrn keller ging es um datenschutz"], "Aylin": ["mit frau yilmaz hab ich über tests gesprochen"]}),
    (THREE, "Rachel: C++ to Rust; Kwame: pricing. Don't mention the Rust thing to Kwame",
     {"Rachel": ["C++ to Rust"], "Dr.": ["pricing"]}),
]  # fmt: skip


@pytest.mark.parametrize(("people", "text", "kept"), WHOSE)
def test_each_note_is_with_whom_it_is_about(people: tuple[str, ...], text: str, kept: Notes) -> None:
    assert notes(people, read(people, text)) == kept


def test_who_was_not_there_is_seen_behind_a_line_about_all() -> None:
    assert read(TRES, "los tres: la cultura de datos. Andrés no pudo venir").absent == (1,)


def test_of_several_a_mere_role_is_nobody() -> None:
    told = read(THREE, "The hiring manager talked mostly about team structure, Tomasz and I talked about Rust")
    assert notes(THREE, told) == {"Tomasz": ["Tomasz and I talked about Rust"]}
    assert told.unclear == ("The hiring manager talked mostly about team structure",)


PRIVATE = [
    # What the owner asks for, and why they leave.
    (RACHEL, "asked me twice about notice period, I said 3 months"),
    (RACHEL, "basically just talked salary, told her 85k, she said that's in range"),
    (RACHEL, "She asked why I left my last job"),
    (RACHEL, "we talked about my kids and parental leave"),
    (RACHEL, "she asked about the gap in my CV"),
    (JULIA, "Sie hat gefragt warum ich wechseln will"),
    (JULIA, "Kündigungsfrist drei Monate hab ich gesagt"),
    (SOPHIE, "elle voulait savoir pourquoi je quitte mon poste, j'ai dit 52k"),
    (LUCIA, "Lucía quiso saber por qué dejo mi trabajo actual"),
    # How they fared, and what they doubt.
    (RACHEL, "she asked a good question about backpressure that I could only half answer"),
    (RACHEL, "Honestly not sure about this one"),
    (RACHEL, "she said the tests were too thin"),
    (JULIA, "hab bei der systemdesign frage ziemlich rumgeeiert"),
    (SOPHIE, "j'ai séché sur la question des index"),
    (LUCIA, "me quedé en blanco con una pregunta de estadística"),
    (RACHEL, "I want this one!"),
    (RACHEL, "I got the window function one"),
    (LUCIA, "Me puse nerviosa con la clase de prueba"),
    (JULIA, "das Fallbeispiel hab ich glaub ich ok gelöst"),
    (SOPHIE, "J'ai un peu galéré sur la question juridique"),
    # What goes badly with them.
    (RACHEL, "two leads have left"),
    (RACHEL, "she mentioned they lost the Adidas account"),
    (RACHEL, "layoffs in spring, runway 18 months"),
    (RACHEL, "they still can't find the slow query lol"),
    (RACHEL, "she told me they open an office in Lisbon but it's not public yet"),
    (JULIA, "Frau Brandt hat erzählt dass letztes Jahr 30 Leute gehen mussten"),
    (SOPHIE, "deux personnes partent le mois prochain"),
    (LUCIA, "dijo que el claustro está dividido (que no salga de aquí)"),
    (LUCIA, "van a despedir a gente en marzo"),
    (RACHEL, "They told me the job is more junior than advertised"),
    # How it went, where, and what job it is.
    (RACHEL, "It was on zoom"),
    (RACHEL, "nurse manager position"),
    (RACHEL, "I was 5 min late because of the train"),
    (RACHEL, "teaching demo went well, the kids were sweet"),
    (RACHEL, "the previous manager left after three months"),
    (LUCIA, "Lucía comentó que el anterior jefe se fue quemado"),
    (JULIA, "Schlecht: keiner kannte meinen Lebenslauf"),
    (SOPHIE, "Sophie tutoie tout le monde, ambiance start-up"),
    (LUCIA, "Puesto de enfermera en pediatría"),
    # How people addressed each other.
    (SOPHIE, "On s'est tutoyés tout de suite"),
    (JULIA, "wir sind sofort per du gewesen"),
]


@each_row(("people", "text"), PRIVATE)
def test_what_belongs_into_no_letter_is_kept_out_and_told(people: tuple[str, ...], text: str) -> None:
    told = read(people, text)
    assert not told.notes
    assert told.private


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (RACHEL, "how they pay out 300 k users a day"),
        (RACHEL, "the time they lost a data centre"),
        (RACHEL, "restructuring the monolith"),
        (RACHEL, "they let candidates go through the real code base"),
        (RACHEL, "her equity trading desk"),
        (RACHEL, "technical debt and how they measure it"),
        (RACHEL, "Rachel asked for a coding session"),
        (JULIA, "die Entlastung der Datenbank"),
        (SOPHIE, "la licence libre du projet"),
        (LUCIA, "el proceso de despliegue"),
    ],
)
def test_what_sounds_alike_and_is_of_the_work_is_a_note(people: tuple[str, ...], text: str) -> None:
    assert [note.text for note in read(people, text).notes] == [text]


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (RACHEL, "i said i'd send her an improved version"),
        (RACHEL, "I have to prepare a presentation"),
        (RACHEL, "she wants me to do a case study"),
        (RACHEL, "they want references"),
        (RACHEL, "please keep it short"),
        (RACHEL, "Rachel: short note please"),
        (RACHEL, "principal mentioned the reading programme"),
        (JULIA, "bitte kurz halten"),
        (JULIA, "Offen: Reisetätigkeit 50%"),
        (JULIA, "Ich soll bis Montag eine Probeaufgabe machen"),
        (SOPHIE, "je dois rendre un exercice"),
        (LUCIA, "tengo que hacer una prueba"),
        (LUCIA, "quieren que prepare una unidad para el lunes"),
        (JULIA, "Hospitation am 8.12."),
    ],
)
def test_what_the_owner_is_to_do_is_told_back_and_stands_in_no_letter(people: tuple[str, ...], text: str) -> None:
    told = read(people, text)
    assert not told.notes
    assert told.unclear


def test_what_a_person_did_keeps_who_it_was_though_what_they_were_like_is_out() -> None:
    told = read(
        ("Thomas Wendt", "Leila Haddad"), "Thomas fragte nach Go, Leila war eher still, fand aber die Waldtage gut"
    )
    assert notes(("Thomas Wendt", "Leila Haddad"), told)["Leila"] == ["Leila fand aber die Waldtage gut"]


def test_short_topics_behind_a_name_are_notes_beside_what_is_private() -> None:
    told = read(TROIS, "fatou : concertation, m'a demandé pourquoi je quitte le privé")
    assert notes(TROIS, told) == {"Fatou": ["concertation"]}


def test_french_says_not_to_have_spoken_of_it() -> None:
    assert read(SOPHIE, "Ah et j'ai pas parlé de mon engagement associatif").forgotten == ("mon engagement associatif",)


@pytest.mark.parametrize("role", ["HR", "hiring manager", "CTO", "Personalerin", "RH"])
def test_what_somebody_is_there_is_no_note(role: str) -> None:
    assert not read(THREE, f"Rachel: {role}").notes


def test_german_says_last_that_something_was_to_be_mentioned() -> None:
    assert read(JULIA, "hab vergessen meine PMP Zertifizierung zu erwähnen").forgotten == ("meine PMP Zertifizierung",)


def test_no_notes_is_nothing_to_tell_and_no_order() -> None:
    told = read(THREE, "Tomasz no notes. Rachel: her move from law to HR")
    assert notes(THREE, told) == {"Rachel": ["her move from law to HR"]}
    assert not told.unthanked


def test_whom_not_to_write_to_is_obeyed_whatever_the_reason() -> None:
    assert read(THREE, "Rachel: pricing. Don't write to Tomasz, he's leaving").unthanked == (2,)


@pytest.mark.parametrize(
    ("people", "text", "asked"),
    [
        (RACHEL, "she asked me to walk her through my portfolio", False),
        (RACHEL, "we talked about my portfolio", False),
        (RACHEL, "she asked about my portfolio", False),
        (JULIA, "wir sind mein Portfolio durchgegangen, sie wollte sehen wie ich arbeite", False),
        (SOPHIE, "elle a adoré mon portfolio", False),
        (LUCIA, "le gustó mi portfolio", False),
        (RACHEL, "she wants to see my portfolio", True),
        (RACHEL, "she asked for my portfolio", True),
        (JULIA, "sie möchte mein Portfolio sehen", True),
        (LUCIA, "quiere ver mi portfolio", True),
    ],
)
def test_a_material_that_was_spoken_of_is_not_asked_for(people: tuple[str, ...], text: str, asked: bool) -> None:
    assert bool(read(people, text).offers) is asked


def test_half_a_sentence_about_somebody_is_kept_out_as_a_whole_one_is() -> None:
    told = read(THREE, "Rachel: kind of intimidating, she told me they lost two people")
    assert not told.notes
    assert "kind of intimidating" in told.private


def test_nothing_of_a_half_private_sentence_is_lost_unsaid() -> None:
    told = read(RACHEL, "We talked about salary and Kafka")
    assert "Kafka" in told.unclear


@pytest.mark.parametrize(
    "piece", ["it was a ", "a. b. ", "bob and i, ", "the talk was ", "(", "not sure ", "and we a "]
)
@not_by_chance
def test_hostile_debriefs_take_no_time(piece: str) -> None:
    began = time.process_time()
    read(THREE, piece * (10_000 // len(piece)))
    within(began, 3)
