"""Answers to "how did it go" as the letters read them aloud: each to whom it was about, and a sentence in it."""

from __future__ import annotations

from time import process_time

import pytest
from hasty import ANNA, BOB, CAMILLE, HUGO, INES, JAVIER, JONAS, LUCIA, PRIYA, letters, told

from agent.compose.shape_en import shaped
from agent.compose.to_reader import to_reader
from agent.understand.debriefs.debrief_clauses import clauses
from agent.understand.debriefs.debrief_people import People
from agent.understand.debriefs.debrief_sentences import statements
from agent.understand.debriefs.typed import plain_lines
from agent.understand.persons.salutations import of_two


@pytest.mark.parametrize(
    ("language", "people", "answer", "said"),
    [
        # Whose it is, where a semicolon parts them.
        ("en", (ANNA, BOB), "With Anna I talked about the team; with Bob, about architecture",
         {ANNA: " the team.", BOB: " architecture."}),
        ("en", (ANNA, BOB), "With Anna, the team; with Bob, architecture", {ANNA: "the team.", BOB: "architecture."}),
        ("en", (ANNA, BOB), "With Anna, the team, with Bob, architecture", {ANNA: "the team.", BOB: "architecture."}),
        ("en", (ANNA, BOB, PRIYA), "Anna, team; Bob, architecture; Priya, the roadmap and hiring",
         {ANNA: "team.", BOB: "architecture.", PRIYA: "the roadmap and hiring."}),
        ("de", (JONAS, INES), "Mit Ines habe ich über das Team gesprochen; mit Jonas, über Architektur",
         {INES: "über das Team.", JONAS: "über Architektur."}),
        ("fr", (CAMILLE, HUGO), "Avec Camille j'ai parlé de l'équipe ; avec Hugo, d'architecture",
         {CAMILLE: "de l’équipe.", HUGO: "parler d’architecture."}),
        ("es", (LUCIA, JAVIER), "Con Lucía hablé del equipo; con Javier, de arquitectura",
         {LUCIA: "habláramos del equipo.", JAVIER: "habláramos de arquitectura."}),
        # What somebody mentioned is a thing or a sentence.
        ("en", (BOB,), "Bob mentioned the new office in Porto.", {BOB: " the new office in Porto."}),
        ("en", (BOB,), "Bob mentioned the book Accelerate", {BOB: " the book Accelerate."}),
        ("en", (BOB,), "Bob mentioned some tools they use", {BOB: " some tools you use."}),
        ("en", (BOB,), "Bob mentioned the team is growing", {BOB: "that the team is growing."}),
        ("en", (BOB,), "Bob told me the story of the first release", {BOB: "that you told me the story"}),
        ("en", (BOB,), "Bob told us all about the launch", {BOB: "that you told us all about the launch."}),
        # How long is of no matter.
        ("en", (BOB,), "Bob grilled me on system design for 40 minutes", {BOB: "your questions on system design."}),
        ("en", (BOB,), "Bob asked me how I test for about half an hour", {BOB: "your question of how I test."}),
        # What is somebody's is the reader's.
        ("en", (BOB,), "I loved Bob's demo", {BOB: "I loved your demo."}),
        ("en", (ANNA, BOB), "I loved Anna's story about the first release; Bob asked about Rust",
         {ANNA: "I loved your story about the first release.", BOB: "your question on Rust."}),
        ("en", (BOB,), "Loved Bob's honesty about failures", {BOB: "I loved your honesty about failures."}),
        ("en", (ANNA, BOB), "Great talk about Bob's work on the scheduler and Anna's on metrics",
         {BOB: "about your work on the scheduler.", ANNA: ""}),
        ("en", (BOB,), "Bob's been there 6 years", {BOB: "that you have been there 6 years."}),
        # What may stand between a name and what is told.
        ("en", (BOB,), "Bob in particular asked about mentoring", {BOB: "your question on mentoring."}),
        ("en", (ANNA, BOB), "Bob, for example, asked about mentoring", {BOB: "your question on mentoring.", ANNA: ""}),
        # Of two who share a name's part, whose whole name it is; and "ago." ends a sentence.
        ("de", ("Prof. Dr. Hans Müller", "Eva Müller-Lüdenscheidt"),
         "Müller: Regelungstechnik. Müller-Lüdenscheidt: Kafka",
         {"Prof. Dr. Hans Müller": "über Regelungstechnik.", "Eva Müller-Lüdenscheidt": "Kafka."}),
        ("en", (ANNA, BOB, PRIYA),
         "Priya joined 2 months ago. Bob asked about Go. Anna told me what they do. Hm",
         {PRIYA: "that you joined 2 months ago.", BOB: "your question on Go.", ANNA: "that you told me what you do."}),
        # A second deed is no part of a question.
        ("de", (JONAS,), "Jonas hat mich gefragt, wo ich mich in 5 Jahren sehe, und von der Umstellung auf SAP erzählt",
         {JONAS: "Sie haben mich gefragt, wo ich mich in 5 Jahren sehe, und von der Umstellung auf SAP erzählt."}),
        ("es", (LUCIA,), "Hablamos sobre todo de la migración a Kubernetes y le gustó mi proyecto",
         {LUCIA: "habláramos de la migración a Kubernetes."}),
        # That there was a talk is nothing to write.
        ("en", (BOB,), "I talked with Bob", {BOB: ""}),
        ("en", (BOB,), "spoke to Bob for an hour", {BOB: ""}),
        ("en", (BOB,), "I talked with Bob. He showed me the lab", {BOB: "that you showed me the lab."}),
        ("en", (ANNA, BOB), "talked to Anna and Bob", {ANNA: "", BOB: ""}),
        ("de", (JONAS,), "Mit Jonas gesprochen", {JONAS: ""}),
        ("fr", (CAMILLE,), "J'ai parlé avec Camille", {CAMILLE: ""}),
        ("es", (JAVIER,), "Hablé con Javier", {JAVIER: ""}),
    ],
)  # fmt: skip
def test_an_answer_read_aloud(language: str, people: tuple[str, ...], answer: str, said: dict[str, str]) -> None:
    written, plain = letters(language, people, answer), letters(language, people, "skip")
    for name, words in said.items():
        assert words in written[name].body
        if not words:
            assert written[name].body == plain[name].body


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        ("en", "80k is fine for them. Bob showed me the dashboard."),
        ("en", "80 thousand would be ok. Bob showed me the dashboard."),
        ("en", "600 a day is ok. Bob showed me the dashboard."),
        ("en", "They pay well. Bob showed me the dashboard."),
        ("de", "80k wären ok. Bob zeigte mir das Dashboard"),
        ("de", "70 Tausend sind drin. Bob zeigte mir das Dashboard"),
        ("fr", "45k ça leur va. Bob m'a montré le tableau"),
        ("es", "40k les parece bien. Bob me enseñó el panel"),
    ],
)
def test_a_sum_of_money_stands_in_no_letter(language: str, answer: str) -> None:
    first = answer.partition(".")[0]
    assert told(answer, (BOB,)).private == (f"{first}.",)
    body = letters(language, (BOB,), answer)[BOB].body
    assert first not in body
    assert body != letters(language, (BOB,), "skip")[BOB].body


@pytest.mark.parametrize(
    "answer",
    ["They handle 80k requests a second", "80k users on the old stack", "12k lines of COBOL",
     "they ship 20 releases a day", "they pay attention to tests"],
)  # fmt: skip
def test_a_number_that_is_no_money_is_a_note(answer: str) -> None:
    assert [note.text for note in told(answer, (BOB,)).notes] == [answer]


def test_what_a_question_was_like_stands_in_no_letter() -> None:
    assert told("Anna's question about failure was hard", (ANNA, BOB)).private
    assert told("Anna's point was about failure", (ANNA, BOB)).notes


def test_a_possessive_of_someone_else_stays() -> None:
    assert to_reader("Ana and Bob's plan", BOB) == "Ana and Bob's plan"
    assert to_reader("Bob's on-call story", BOB) == "your on-call story"
    assert to_reader("Bob's on metrics", BOB) == "Bob's on metrics"
    assert to_reader("the move to James' old team", "James Lee") == "the move to your old team"


@pytest.mark.parametrize(
    ("people", "answer", "forgotten"),
    [
        ((ANNA, BOB), "Forgot to tell Anna that I speak Portuguese", "I speak Portuguese"),
        ((BOB,), "I forgot to mention to Bob that I speak Portuguese", "I speak Portuguese"),
        ((JONAS,), "Ich hätte noch sagen sollen, dass ich ab Mai kann", "dass ich ab Mai kann"),
        ((JONAS,), "Ich wollte noch erwähnen, dass ich Rust kann", "dass ich Rust kann"),
        ((CAMILLE,), "J'aurais dû dire que je parle italien", "je parle italien"),
        ((CAMILLE,), "je voulais ajouter que je parle italien", "je parle italien"),
        ((JAVIER,), "Debería haber mencionado que tengo carnet", "tengo carnet"),
        ((JAVIER,), "quería decir que tengo carnet", "tengo carnet"),
    ],
)
def test_what_should_have_been_said_is_to_be_added(people: tuple[str, ...], answer: str, forgotten: str) -> None:
    assert told(answer, people).forgotten == (forgotten,)


@pytest.mark.parametrize(
    ("person", "answer"),
    [
        (BOB, "I forgot to ask about the team size"),
        (BOB, "I forgot to thank Bob"),
        (JONAS, "Ich habe vergessen nach dem Team zu fragen"),
        (CAMILLE, "j'ai oublié de demander la taille de l'équipe"),
        (JAVIER, "Se me olvidó preguntar por el equipo"),
        (BOB, "We'll finish on Thursday at 3"),
        (JONAS, "Wir machen am Donnerstag weiter"),
        (CAMILLE, "on se revoit jeudi"),
    ],
)
def test_what_was_not_asked_and_what_is_to_come_is_handed_back(person: str, answer: str) -> None:
    read = told(answer, (person,))
    assert read.unclear == (answer,)
    assert not (read.notes or read.forgotten or read.promise)


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("ils me rappellent vendredi", 13),
        ("ils m'appellent lundi", 16),
        ("on m'appelle vendredi", 13),
        ("me llaman el jueves", 12),
        ("sie rufen Freitag an", 13),
    ],
)
def test_a_day_in_few_words_is_read_in_its_own_language(answer: str, day: int) -> None:
    promise = told(answer, (BOB, PRIYA)).promise
    assert promise is not None
    assert promise.end.day == day


def test_what_somebody_said_behind_a_comma_is_theirs() -> None:
    body = letters("de", (JONAS,), "Jonas meinte, ich soll mir mal Nix anschauen")[JONAS].body
    assert "Sie meinten, ich soll mir mal Nix anschauen." in body
    body = letters("fr", (CAMILLE,), "Camille a dit que ça leur plaît")[CAMILLE].body
    assert "que ça vous plaît." in body


@pytest.mark.parametrize("piece", [" ", "\t", "\u00a0", "; ", ", ", " - ", "(", "Ana, ", "and "])
def test_the_parts_of_a_sentence_take_no_time(piece: str) -> None:
    people, text = People(("Ana Ruiz", "Bob Miller")), piece * (20_000 // len(piece))
    begun = process_time()
    clauses(text, people)
    statements(text, people)
    plain_lines(text, tongue="en", alone=True)
    assert process_time() - begun < 3


def test_a_note_of_nothing_is_no_error() -> None:
    assert shaped("", False).text == shaped(" ; ", False).text == ""
    assert not of_two(" ", "Frau Bach")


@pytest.mark.parametrize(
    ("person", "answer", "left", "noted"),
    [
        (JONAS, "Katrin fragte nach Rust, Jonas zeigte mir die Halle", "Katrin fragte nach Rust", 1),
        (JONAS, "Jonas zeigte mir die Halle, Katrin fragte nach Rust", "Katrin fragte nach Rust", 1),
        (JONAS, "Katrin: her question about testing. Jonas: die Halle", "Katrin: her question about testing.", 1),
        (JONAS, "Jonas: die Halle. Madonna war nicht da", "Madonna war nicht da", 1),
        (JONAS, "Frau Vogel fragte nach Rust", "Frau Vogel fragte nach Rust", 0),
        (JONAS, "Mit Katrin ging es um Rust", "Mit Katrin ging es um Rust", 0),
        (BOB, "Chris couldn't make it. Bob told me about Go", "Chris couldn't make it.", 1),
        (BOB, "chris: kafka", "chris: kafka", 0),
        (BOB, "Dr. House asked about Kafka", "Dr. House asked about Kafka", 0),
        (CAMILLE, "Hugo m'a parlé de Go. Camille m'a montré la maquette", "Hugo m'a parlé de Go.", 1),
        (LUCIA, "Javier me habló de Go", "Javier me habló de Go", 0),
    ],
)
def test_what_somebody_else_said_is_nobodys_on_the_list(person: str, answer: str, left: str, noted: int) -> None:
    read = told(answer, (person,))
    assert read.unclear == (left,)
    assert len(read.notes) == noted
    assert not read.absent


@pytest.mark.parametrize(
    ("person", "answer"),
    [
        (BOB, "Bob talked about Ruby, Julia and Python"),
        (BOB, "Kafka: why they left it"),
        (BOB, "Grace periods, Max retries"),
        (CAMILLE, "elle m'a montré la maquette"),
        (CAMILLE, "Elle m'a montré la maquette"),
    ],
)
def test_what_only_looks_like_a_name_is_a_note(person: str, answer: str) -> None:
    read = told(answer, (person,))
    assert len(read.notes) == 1
    assert not read.unclear
