"""`at Globex` as each language says it of a firm, a hospital, a university."""

from __future__ import annotations

import pytest
from rows import each_row

from agent.compose import at_employer, second_person, tongues
from agent.compose.tongue import LANGUAGES


@each_row(
    ("language", "company", "said"),
    [
        ("de", "Globex", "bei Globex"),
        ("de", "Elektro Huber", "bei Elektro Huber"),
        ("de", "Klinikum Nord", "beim Klinikum Nord"),
        ("de", "Universität Bremen", "bei der Universität Bremen"),
        ("de", "Technische Universität München", "bei der Technischen Universität München"),
        ("de", "Städtisches Klinikum Karlsruhe", "beim Städtischen Klinikum Karlsruhe"),
        ("de", "Deutscher Alpenverein", "beim Deutschen Alpenverein"),
        ("de", "Berliner Verlag", "beim Berliner Verlag"),
        ("de", "Deutsche Bank", "bei der Deutschen Bank"),
        ("de", "Stadtwerke Köln", "bei den Stadtwerken Köln"),
        ("de", "Berliner Wasserbetriebe", "bei den Berliner Wasserbetrieben"),
        ("de", "Robert-Koch-Institut", "beim Robert-Koch-Institut"),
        ("de", "Hansen Klinik", "bei der Hansen Klinik"),
        # A name that only looks like a noun.
        ("de", "Bauhaus", "bei Bauhaus"),
        ("de", "Mannheim Tools", "bei Mannheim Tools"),
        ("de", "Bank of America", "bei Bank of America"),
        ("de", "Haus & Garten", "bei Haus & Garten"),
        ("fr", "Globex", "chez Globex"),
        ("fr", "La Poste", "chez La Poste"),
        ("fr", "Hôpital Saint-Luc", "à l’Hôpital Saint-Luc"),
        ("fr", "CHU de Nantes", "au CHU de Nantes"),
        ("fr", "Clinique du Parc", "à la Clinique du Parc"),
        ("fr", "Éditions du Seuil", "aux Éditions du Seuil"),
        ("fr", "Banque", "chez Banque"),
        ("es", "Globex", "en Globex"),
        ("es", "El Taller de Herrera", "en El Taller de Herrera"),
        ("es", "Talleres Ibarra", "en Talleres Ibarra"),
        ("es", "Hospital del Mar", "en el Hospital del Mar"),
        ("es", "Universidad de Sevilla", "en la Universidad de Sevilla"),
        ("en", "Globex", "at Globex"),
        ("en", "Leiden University", "at Leiden University"),
        ("en", "University of Leeds", "at the University of Leeds"),
        ("en", "London School of Economics", "at the London School of Economics"),
        ("en", "The Royal College of Nursing", "at The Royal College of Nursing"),
        ("en", "Bank of America", "at Bank of America"),
    ],
)
def test_an_institution_has_its_article_and_a_firm_none(language: str, company: str, said: str) -> None:
    assert tongues.of(language).at_company(company, "") == f" {said}"


@pytest.mark.parametrize("company", ["", " ", "-", "&", "a" * 80, "Universität " * 9, "e es er en"])
def test_any_name_can_be_said(company: str) -> None:
    for make in (at_employer.german, at_employer.french, at_employer.spanish, at_employer.english):
        assert make(company).endswith(company) or len(company.split()) > 1
    for language in LANGUAGES:
        tongues.of(language).at_company(company, "")


@each_row(
    ("they", "you"),
    [
        *(("forme", "formez"), ("appelle", "appelez"), ("achète", "achetez"), ("répète", "répétez"), ("lève", "levez")),
        *(("essaie", "essayez"), ("emploie", "employez"), ("protège", "protégez"), ("mène", "menez")),
        *(("dirigeait", "dirigiez"), ("commençait", "commenciez"), ("ouvre", "ouvrez"), ("fait", "faites")),
        *(("déménagent", "déménagez"), ("ouvrent", "ouvrez"), ("appellent", "appelez"), ("jettent", "jetez")),
        *(("prennent", None), ("tiennent", None), ("ment", None), ("convient", None), ("lèvent", None)),
        # None of these is a verb, or none that is known.
        *(("se", None), ("ne", None), ("me", None), ("même", None), ("voudra", None), ("prend", None)),
    ],
)
def test_a_french_verb_is_turned_to_the_reader(they: str, you: str | None) -> None:
    assert second_person.french(they) == you


@pytest.mark.parametrize(
    ("language", "noted", "said"),
    [
        ("de", "bei Nordwind ging es um die Ablösung", "es ging um die Ablösung"),
        ("de", "Bei Nordwind haben wir über Kafka geredet", "wir haben über Kafka geredet"),
        ("de", "bei Nordwind arbeiten 40 Leute daran", "bei Nordwind arbeiten 40 Leute daran"),
        ("de", "bei Siemens ging es um Kafka", "bei Siemens ging es um Kafka"),
        ("en", "at Nordwind we talked about Kafka", "we talked about Kafka"),
        ("en", "at Nordwind, it was all about Kafka", "it was all about Kafka"),
        ("en", "at Nordwind teams own their pager", "at Nordwind teams own their pager"),
        ("fr", "chez Nordwind on a parlé de Kafka", "on a parlé de Kafka"),
        ("fr", "chez Nordwind, j’ai parlé de Kafka", "j’ai parlé de Kafka"),
        ("es", "en Nordwind hablamos de Kafka", "hablamos de Kafka"),
    ],
)
def test_whoever_sits_there_is_not_told_where_it_was(language: str, noted: str, said: str) -> None:
    assert at_employer.at_home(noted, "Nordwind GmbH", language) == said
