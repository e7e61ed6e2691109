"""What the reader asked, told or is, said to them: no report of what they know, no `he` of the reader."""

from __future__ import annotations

import pytest
from rows import each_row

from agent.compose import retold, second_person
from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.compose.to_reader import to_reader
from agent.rules import Owner

PEOPLE = {
    "en": ("Bob Lee", "Priya Nair"), "de": ("Jonas Weber", "Anna Klein"), "fr": ("Luc Petit", "Camille Moreau"),
    "es": ("Javier Ruiz", "Lucía Gómez"),
}  # fmt: skip

SAID = [
    # language, familiar, the owner's note about the first of them, what the letter says
    ("en", False, "Bob asked me how I would shard the table", "your question of how I would shard the table."),
    ("en", False, "Bob asked about latency", "your question on latency."),
    ("en", False, "he wanted to know why I left Initech", "your question of why I left Initech."),
    ("en", False, "Bob told me about the time they lost a site", "you told me about the time you lost a site."),
    ("en", False, "Bob walked me through the codebase", "that you walked me through the codebase."),
    ("en", False, "Bob mentioned they're moving to Postgres", "that you're moving to Postgres."),
    ("en", False, "Bob thinks that tests in production are fine", "that you think that tests in production are fine."),
    ("en", False, "Bob's wife works at my old company", "your wife works at my old company."),
    ("en", False, "Tell Bob I liked the go board.", "I liked the go board."),
    ("en", False, "thank Bob for the coffee tips", "Thank you for the coffee tips."),
    ("en", False, "I told Bob of my trip and he told me of his.", "I told you of my trip and you told me of yours."),
    ("en", False, "talked w/ Bob abt k8s", "on k8s."),
    ("en", False, "then we got talking about synthesizers", "on synthesizers."),
    ("en", False, "We spoke about: 1) testing 2) CI 3) their monorepo", "testing, CI and your monorepo."),
    ("en", False, "He showed me his garden on video lol", "that you showed me your garden on video."),
    ("de", False, "Jonas fragte nach meinen Erfahrungen mit Scrum", "Ihre Frage nach meinen Erfahrungen mit Scrum."),
    ("de", True, "Jonas hat nach meiner Arbeit gefragt", "deine Frage nach meiner Arbeit."),
    ("de", False, "Jonas erklärte mir den Einarbeitungsplan", "dass Sie mir den Einarbeitungsplan erklärten."),
    ("de", False, "Jonas hat mir von seinem Umzug erzählt", "dass Sie mir von Ihrem Umzug erzählt haben."),
    ("de", False, "Jonas erzählte, dass sie auf Kubernetes umstellen", "dass Sie auf Kubernetes umstellen."),
    ("de", False, "Herr Weber leitet die Abteilung seit 2019", "Sie leiten die Abteilung seit 2019."),
    ("de", True, "Jonas nutzt privat Emacs", "Du nutzt privat Emacs."),
    ("de", True, "Jonas sprach viel über Datenschutz", "über Datenschutz."),
    ("de", False, "dann ging es um den Umzug ins neue Büro", "über den Umzug ins neue Büro."),
    # What they told of themselves is turned with them.
    ("de", False, "er hat mir erzählt, dass er als Azubi angefangen hat", "dass Sie als Azubi angefangen haben."),
    ("de", True, "Jonas hat erzählt, dass er früher bei Google war", "dass du früher bei Google warst."),
    ("de", False, "er erzählte, dass sein Team gerade wächst", "dass Ihr Team gerade wächst."),
    ("de", False, "er meinte das Team wächst schnell", "Sie meinten, das Team wächst schnell."),
    ("de", False, "Jonas wollte wissen, wie ich Teams führe", "Ihre Frage, wie ich Teams führe."),
    ("de", True, "er hat mich gefragt ob ich umziehe", "deine Frage, ob ich umziehe."),
    ("de", False, "er fragte, wie das Team von außen wirkt", "Sie fragten, wie das Team von außen wirkt."),
    ("de", False, "lange über Remote diskutiert", "über Remote."),
    ("de", False, "viel über Tests", "über Tests."),
    ("en", False, "a lot about testing", "on testing."),
    ("fr", False, "beaucoup sur l'accessibilité", "de l’accessibilité."),
    ("fr", False, "surtout de Rust", "de Rust."),
    ("fr", False, "le système de mentorat sonne bien", "que le système de mentorat sonne bien."),
    ("es", False, "mucho sobre accesibilidad", "de accesibilidad."),
    ("es", False, "el sistema de mentores suena bien", "que el sistema de mentores suena bien."),
    ("es", False, "dijo que el equipo crece", "que el equipo crece."),
    ("es", True, "Javier dijo que el equipo crece", "que el equipo crece."),
    ("fr", False, "Avec Luc on a parlé de Kafka", "de Kafka."),
    ("fr", False, "il m'a raconté ses débuts", "de m’avoir raconté vos débuts."),
    ("fr", False, "Luc dirige l'équipe données", "que vous dirigez l’équipe données."),
    ("fr", False, "Luc a posé des questions sur les tests", "vos questions sur les tests."),
    ("es", False, "Javier preguntó por las pruebas", "su pregunta sobre las pruebas."),
    ("es", True, "Javier me preguntó por mis viajes", "tu pregunta sobre mis viajes."),
    ("es", False, "Javier explicó los turnos", "por explicar los turnos."),
    ("es", False, "Javier dirige el equipo de datos", "que usted dirige el equipo de datos."),
    ("es", True, "Javier dirige el equipo de datos", "que tú diriges el equipo de datos."),
]  # fmt: skip


@each_row(("code", "familiar", "note", "letter"), SAID)
def test_a_note_about_the_reader_is_said_to_them(code: str, familiar: bool, note: str, letter: str) -> None:
    name, *others = PEOPLE[code]
    brief = Brief(
        step="thank_you", owner=Owner("Maya Okafor", ("maya@example.org",)), contact_name=name, company="Globex",
        role="Engineer", language=code, familiar=familiar, details=(to_reader(note, name, (name, *others)),),
        occurrence="interview-1",
    )  # fmt: skip
    text = compose(brief)
    assert letter in text.body
    assert not text.findings


@pytest.mark.parametrize(
    ("note", "letter"),
    [
        ("er hat mir die architektur gezeigt", "dass Sie mir die Architektur gezeigt haben."),
        ("die einarbeitung mit Buddy klingt gut", "Die einarbeitung mit Buddy klingt gut."),  # partly done: left alone
        ("das mentoring hört sich gut an", "Das Mentoring hört sich gut an."),
        ("sein hund hat gebellt", "Ihr Hund hat gebellt."),
        ("die kleine hat gelacht", "Die kleine hat gelacht."),
        ("das hat mir gefallen", "Das hat mir gefallen."),
    ],
)
def test_german_nouns_behind_an_article_get_their_capital_where_it_is_sure(note: str, letter: str) -> None:
    brief = Brief(
        step="thank_you", owner=Owner("Maya Okafor", ("maya@example.org",)), contact_name="Jonas Weber",
        company="Globex", role="Engineer", language="de", details=(note,), occurrence="interview-1",
    )  # fmt: skip
    assert letter in compose(brief).body


@pytest.mark.parametrize("note", ["sie erzählte, dass er bald geht", "sie hat mir gesagt, dass er kommt"])
def test_of_what_is_left_out_no_half_sentence_stays(note: str) -> None:
    brief = Brief(
        step="thank_you", owner=Owner("Maya Okafor", ("maya@example.org",)), contact_name="Jonas Weber",
        company="Globex", role="Engineer", language="de", details=(note,), occurrence="interview-1",
    )  # fmt: skip
    text = compose(brief)
    assert "erzählten" not in text.body and "gesagt" not in text.body
    assert text.findings


@pytest.mark.parametrize(
    ("verb", "formal", "du"),
    [
        ("fragte", "fragten", "fragtest"), ("arbeitet", "arbeiten", "arbeitest"), ("leitete", "leiteten", "leitetest"),
        ("klettert", "klettern", "kletterst"), ("nutzt", "nutzen", "nutzt"), ("sprach", "sprachen", "sprachst"),
        ("hat", "haben", "hast"), ("haben", "haben", "hast"), ("Kafka", None, None),
    ],
)  # fmt: skip
def test_german_verbs_agree_with_whom_they_are_said_to(verb: str, formal: str | None, du: str | None) -> None:
    assert (second_person.german(verb, du=False), second_person.german(verb, du=True)) == (formal, du)


@pytest.mark.parametrize(
    ("verb", "vous"), [("dirige", "dirigez"), ("parlait", "parliez"), ("gère", "gérez"), ("a", "avez"), ("chat", None)]
)
def test_french_verbs_agree_with_vous(verb: str, vous: str | None) -> None:
    assert second_person.french(verb) == vous


@pytest.mark.parametrize(
    ("verb", "tu"),
    [("explicó", "explicaste"), ("describió", "describiste"), ("dirige", "diriges"), ("dijo", "dijiste")],
)
def test_spanish_verbs_agree_with_tu(verb: str, tu: str) -> None:
    assert second_person.spanish(verb) == tu


@pytest.mark.parametrize(
    "text", ["you were there", "you grew up in Lisbon", "your tests", "you " + "asked about x " * 100]
)
def test_what_is_neither_asked_nor_given_is_left_as_it_is(text: str) -> None:
    assert retold.english(text) is None


@pytest.mark.parametrize("note", ["über Teams geredet", "Kubernetes und Go", "mehr Tests"])
def test_a_short_note_in_another_language_stands_in_no_letter_and_is_told(note: str) -> None:
    brief = Brief(
        step="thank_you", owner=Owner("Maya Okafor", ("maya@example.org",)), contact_name="Bob Lee", company="Globex",
        role="Engineer", details=(note,), occurrence="interview-1",
    )  # fmt: skip
    text = compose(brief)
    assert note not in text.body
    assert any("in German" in finding.text for finding in text.findings)
