"""Which name of an invitation is the employer's: among persons, agencies, tools, offices and words of any talk."""

from __future__ import annotations

import time
from importlib import resources

import pytest
from clocks import not_by_chance, within
from test_interview import OWNER, event, judged

from agent.understand.employers import company_candidates, company_rank
from tests import labels

CASES = [
    ("Interview Jane Doe - Porter", "Ina Roth <ina.roth@velosud.example>", "Vélo Sud SARL\nIna Roth", "Vélo Sud SARL"),
    ("Interview for Abernethy Osborne LLP", "Mia Hart <mia@abernethy.example>", "", "Abernethy Osborne LLP"),
    (
        "Gespräch Jane Doe bei Auerhahn Anlagenbau GmbH",
        "Udo Zabel <zabel@zabel-personalberatung.example>",
        "Unser Mandant, die Auerhahn Anlagenbau GmbH, freut sich.\n\nUdo Zabel\nZabel Personalberatung",
        "Auerhahn Anlagenbau GmbH",
    ),
    (
        "Colloquio presso Cantine Valfreda",
        "Lia Neri <lia@lavorobello.example>",
        "Il nostro cliente Cantine Valfreda la aspetta.\nLia Neri\nLavoro Bello - Agenzia per il lavoro",
        "Cantine Valfreda",
    ),
    ("SRE pairing between Tidewell Metrics and Jane Doe", "Ann Fry <ann@tidewell.example>", "", "Tidewell Metrics"),
    (
        "Auswahlgespräch Lehrkraft",
        "Sekretariat <sekretariat@gs-am-teich.example>",
        "Gesamtschule am Teich\nWir freuen uns auf das Gespräch.",
        "Gesamtschule am Teich",
    ),
    (
        "Sollicitatiegesprek planner",
        "Secretariaat Zuiderdok Museum <info@zuiderdok.example>",
        "Zuiderdok Museum, Kade 3",
        "Zuiderdok Museum",
    ),
    (
        "Entrevista Jane Doe - dependienta",
        "Marta Gil <marta@libreriaotono.example>",
        "Hola Jane, te espero en la Librería Otoño.\nMarta Gil\nLibrería Otoño",
        "Librería Otoño",
    ),
]


@pytest.mark.parametrize(("title", "host", "text", "company"), CASES)
def test_the_employer_is_told(title: str, host: str, text: str, company: str) -> None:
    assert judged(event(title, host, text)).company == company


def test_what_was_found_by_rules_stays_unless_it_is_unlikely() -> None:
    weights = company_rank.Weights({"good": 3.0, "bad": -3.0})
    near = {"Globex": frozenset({"in:title"}), "Initech": frozenset({"in:title", "good"})}
    assert weights.settle("Globex", near) == "Initech"
    assert weights.settle("Globex", {**near, "Initech": frozenset({"in:title"})}) == "Globex"
    assert weights.settle(
        "Acme", {"Acme": frozenset({"label:host"}), "Acme Bakery": frozenset({"in:mail", "good"})}
    ) == ("Acme Bakery")
    assert weights.settle(None, {}) is None
    assert weights.settle("Globex", {}) == "Globex"


def test_a_table_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no table of weights"):
        company_rank.Weights.load("trained_on x\n\nfeature\tmuch\n")


@pytest.mark.parametrize(
    "text",
    [
        "A" * 20_000,
        "Aa " * 7_000,
        "Aa and " * 3_000,
        "." * 20_000,
        "Aa, " * 5_000,
        "St. " * 5_000,
        " - ".join("AB" * 4_000),
    ],
    ids=["letters", "words", "joined", "dots", "commas", "abbreviations", "pieces"],
)
@not_by_chance
def test_an_endless_text_costs_little(text: str) -> None:
    begun = time.process_time()
    company_candidates.find(
        event("Interview", description=text), None, OWNER, domain=None, subject="", people=(), role=None
    )
    within(begun, 2)


def test_the_weights_were_trained_on_what_lies_here() -> None:
    table = resources.files("agent.understand").joinpath("companies.txt").read_text("utf-8")
    assert table.startswith(f"trained_on {labels.companies_trained_on()}\n")


def test_the_same_features_weigh_the_same_in_any_order() -> None:
    """A set has no order that lasts, and sums of fractions depend on it."""
    table = {"one": 1e16, "two": 1.0, "three": -1e16, company_rank.NOBODY_IS: 1.0}
    weights = company_rank.Weights(table)
    assert weights.probable({"Acme": frozenset(table) - {company_rank.NOBODY_IS}}) == {"Acme": 0.5, "": 0.5}
