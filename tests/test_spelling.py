"""Spelling by the dictionaries of the extra: slips are told with what is meant, names and terms of a trade are not."""

from __future__ import annotations

import pytest

from agent.compose.spelling import misspelt
from agent.edges import spelling

pytest.importorskip("spellchecker")


def found(text: str, code: str, *known: str) -> dict[str, str]:
    words = spelling.dictionary(code)
    assert words is not None
    return dict(misspelt(text, code, words, known))


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("en", "I recieve the adress seperately", {"recieve": "receive", "adress": "address"}),
        (
            "en",
            "it definately occured thier way",
            {"definately": "definitely", "occured": "occurred", "thier": "their"},
        ),
        ("de", "villeicht eine Rückmeldng", {"villeicht": "vielleicht", "Rückmeldng": "Rückmeldung"}),
        ("fr", "un acceuil interessant", {"acceuil": "accueil", "interessant": "intéressant"}),
        ("es", "el desarollo y la entrebista", {"desarollo": "desarrollo", "entrebista": "entrevista"}),
    ],
)
def test_slips_are_told(code: str, text: str, meant: dict[str, str]) -> None:
    assert meant.items() <= found(text, code).items()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "triaged in paediatrics, anaesthetics, a rota of postdocs, a dovetail and a mortise, sourdough"),
        ("de", "der Dachstuhl, frisch verfugt; Wundversorgung, Drittmittel, Sauerteig und Oberleitung"),
        ("fr", "les doctorants, le tourage, le bardage, la marqueterie et la réanimation"),
        ("es", "la docencia, los doctorandos, el alicatado, la masa madre y el quirófano"),
        ("en", "the Kubernetes backend, postgres, webhook backoff, on-call rotations, monorepo, GraphQL, OKRs, CI/CD"),
        ("en", "the colour and behaviour of the organisation, a programme, travelled, favourite, analyse"),
        ("en", "Madhavi, Haskell, FOSDEM, https://exmaple.org/recieve, maya@recieve.example, recieve.py, #recieve"),
        ("de", "Rufbereitschaft, Zahlungssysteme, Datenbankmigration, Wissensmanagement, größer, heißt, Straße"),
        ("de", "Kundengespräche führen, Burkhard und Annika grüßen, Teamleitung im Homeoffice"),
        ("fr", "le déploiement des microservices, l’astreinte, vos équipes travaillent, le télétravail"),
        ("es", "los presupuestos de latencia, despliegan, llevaderas, refactorización, estoy pensando, quedará"),
    ],
)
def test_names_terms_forms_and_compounds_are_passed_over(code: str, text: str) -> None:
    assert found(text, code) == {}


def test_who_is_known_by_name_is_no_slip() -> None:
    assert found("we met at globx and recieve", "en", "Globx") == {"recieve": "receive"}


def test_a_language_without_a_dictionary_has_no_findings() -> None:
    assert spelling.dictionary("nl") is None
    assert spelling.there()
