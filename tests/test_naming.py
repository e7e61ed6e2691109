"""Which job an invitation is about, and whose: where titles and sentences name them, and where nothing does."""

from __future__ import annotations

import time
from importlib import resources

import pytest
from clocks import not_by_chance, within
from hypothesis import given
from hypothesis import strategies as st
from test_interview import OWNER, event, judged

from agent.understand.naming import employer_named, job_named, run_weights, runs
from tests import labels

JOBS = [
    ("Interview Jane Doe", "Hi Jane,\n\nthis is our chat about the night porter job on Tuesday.", "night porter"),
    ("Interview (Support Engineer II - Remote EU) - Jane Doe", "", "Support Engineer II"),
    ("Panel: Jane Doe, Ward Clerk", "Please bring your passport.", "Ward Clerk"),
    ("Chat with Jane", "We are glad you applied as a beekeeper. Wear long sleeves.", "beekeeper"),
    (
        "Gespräch mit Jane",
        "Hallo Jane, du hast dich auf unsere Stelle als Glasreiniger/in (m/w/d) beworben. Bis Montag!",
        "Glasreiniger/in",
    ),
    ("Vorstellungsgespräch Sachbearbeitung Einkauf, Jane Doe", "", "Sachbearbeitung Einkauf"),
    (
        "Entretien Jane Doe",
        "Bonjour,\nje vous confirme le rendez-vous pour le poste de chargé(e) de clientèle à mi-temps.\nLuc Petit",
        "chargé(e) de clientèle",
    ),
    (
        "Entrevista",
        "Hola Jane: te espero el lunes para la vacante de técnico/a de laboratorio. Eva Ruiz, jefa de calidad",
        "técnico/a de laboratorio",
    ),
    (
        "Colloquio Jane",
        "Gentile Jane, confermo il colloquio per la posizione di addetto/a alle vendite presso il nostro negozio.",
        "addetto/a alle vendite",
    ),
    (
        "Gesprek Jane Doe",
        "Dag Jane, leuk dat je komt praten over de functie van bejaardenverzorger in onze nachtploeg.",
        "bejaardenverzorger",
    ),
    (
        "Conversa com Jane",
        "Olá Jane, confirmo a conversa sobre a vaga de rececionista noturno.",
        "rececionista noturno",
    ),
    ("Coffee with Ann", "Let's talk about whether you'd like to work with us. Ann Lee, Head of Product", None),
    ("Interview Jane Doe", "Tuesday at ten, second floor, bring a pen.", None),
]


@pytest.mark.parametrize(("title", "text", "role"), JOBS)
def test_the_job_is_told(title: str, text: str, role: str | None) -> None:
    assert judged(event(title, "Ina Roth <ina.roth@velosud.example>", text)).role == role


EMPLOYERS = [
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


@pytest.mark.parametrize(("title", "host", "text", "company"), EMPLOYERS)
def test_the_employer_is_told(title: str, host: str, text: str, company: str) -> None:
    assert judged(event(title, host, text)).company == company


def found(title: str, text: str = "") -> runs.Found:
    here = event(title, "Ina Roth <ina@velosud.example>", text)
    return job_named.find(here, None, subject="", people=("Ina Roth",), company="Vélo Sud")


def employers(title: str, host: str, text: str = "") -> runs.Found:
    return employer_named.find(
        event(title, host, text), None, OWNER, domain="acme.example", subject="", people=(), role=None
    )


def written(title: str) -> set[str]:
    here = found(title)
    return {here.text(run) for run in here.runs}


def test_a_run_has_whole_brackets_and_stays_within_its_line() -> None:
    assert {"Clerk (Grade III)", "Clerk", "Grade III"} <= written("Interview: Clerk (Grade III)")
    assert not {"Clerk (Grade", "Grade III)", "Clerk ("} & written("Interview: Clerk (Grade III)")
    assert "one two" not in written("one\ntwo")


def test_endings_of_both_genders_are_of_their_word_and_what_is_said_of_genders_behind_it_is_no_part() -> None:
    assert {"Técnico/a de sala", "Chargé(e) de mission", "Planer:in"} <= (
        written("Técnico/a de sala") | written("Chargé(e) de mission") | written("Planer:in (m/w/d)")
    )
    assert runs.letters("Planer:in (m/w/d)") == runs.letters("planer:in")


def test_of_what_is_written_twice_all_mentions_count_and_one_spelling_is_given() -> None:
    weights = run_weights.Weights({"j1": 1.0, run_weights.NOTHING_IS: 0.0})
    here = found("Interview Ward Clerk", "You applied as ward clerk.")
    probable, text = weights.probable(here)
    assert probable["wardclerk"] == max(probable.values())
    assert text["wardclerk"] in ("Ward Clerk", "ward clerk")
    assert sum(probable.values()) == pytest.approx(1)


def test_what_the_rules_found_stays_while_it_is_likely_enough() -> None:
    good = run_weights.Weights({"s0w=good": 2.0, "e0w=good": 2.0, "n1": 1.0, run_weights.NOTHING_IS: -5.0})
    even = run_weights.Weights({"n1": 5.0, run_weights.NOTHING_IS: -5.0})
    nothing = run_weights.Weights({run_weights.NOTHING_IS: 9.0})
    for settle in (job_named.settle, employer_named.settle):
        assert settle("bad", found("good bad"), good) == "good"
        assert settle("good", found("good bad"), good) == "good"
        assert settle("bad", found("good bad"), even) == "bad"
        assert settle(None, found("good bad"), nothing) is None
    assert job_named.settle("bad", found("good bad"), nothing) is None
    assert employer_named.settle("bad", found("good bad"), nothing) == "bad"


def test_of_what_no_rule_found_a_job_must_be_clear() -> None:
    even = run_weights.Weights({"n1": 5.0, run_weights.NOTHING_IS: -5.0})
    assert job_named.settle(None, found("good bad worse"), even) is None
    assert job_named.settle(None, found("good"), even) == "good"
    assert job_named.settle("unwritten", found("good bad worse"), even) is None


def test_a_domain_that_nobody_writes_gives_way_to_what_is_written_of_it() -> None:
    """One firm of two domains must be one, for who is met there is thanked once."""
    even = run_weights.Weights({"n1": 5.0, "s0w=globex": 1.0, run_weights.NOTHING_IS: 0.0})
    here = employers("Globex", "Ann Lee <ann.lee@globexgroup.example>")
    probable, _ = even.probable(here)
    assert probable["globexgroup"] > employer_named.LIKELY_ENOUGH  # it would stay if it were written
    assert employer_named.settle("Globexgroup", here, even) == "Globex"


def test_a_written_name_does_not_give_way_to_a_domain_nor_any_to_what_is_no_firm() -> None:
    home = run_weights.Weights({"s0w=acme": 9.0, run_weights.NOTHING_IS: 0.0})
    here = employers("Interview at Vélo Sud", "Ann Fry <ann@acme.example>")
    assert employer_named.settle("Vélo Sud", here, home) == "Vélo Sud"
    assert employer_named.settle("Initech", here, home) == "Acme"
    large = run_weights.Weights({"s0w=large": 9.0, run_weights.NOTHING_IS: 0.0})
    assert employer_named.settle("Acme", employers("Engineer at Large", "Ann Fry <ann@acme.example>"), large) == "Acme"


@given(st.text(max_size=200), st.text(max_size=300))
def test_every_run_is_written_so_in_the_invitation(title: str, text: str) -> None:
    here = found(title, text)
    whole = " ".join(runs.seen(f"{title}\n{text}").split())
    for run in here.runs:
        line = here.lines[run.line]
        assert line.words[run.first][0].isalnum()
        assert run.last - run.first < runs.LONGEST
        assert here.text(run)
        # What is said of genders is left out, so a word may stand beside another than in the text.
        assert all(word in whole for word in here.text(run).split())


@not_by_chance
def test_a_hostile_invitation_takes_no_longer_than_others() -> None:
    for text in (
        "Clerk " * 20_000,
        "(" * 50_000,
        "a/a" * 30_000,
        "d'" * 30_000,
        "(" + "m w " * 9_000,
        "(" + "".join(c + " " * 40 for c in "mwdfx"),
        ("Clerk of Works\n" * 9_000),
    ):
        begun = time.process_time()
        job_named.settle(None, found(text, text))
        employer_named.settle(None, employers(text, "Ann Fry <ann@acme.example>", text))
        within(begun, 2.0, text[:20])


@pytest.mark.parametrize("name", ["roles.txt", "companies.txt"])
def test_the_weights_were_trained_on_what_lies_here(name: str) -> None:
    table = resources.files("agent.understand").joinpath(name).read_text("utf-8")
    assert table.startswith(f"trained_on {labels.companies_trained_on()}\n")


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no table of weights"):
        run_weights.Weights.load("trained_on x\n\nsign\tmuch\n")
    assert run_weights.Weights.load("trained_on x\n\nsign\t0.50\n").table == {"sign": 0.5}


@pytest.mark.parametrize("whose", ["Programme Coordinator", "Chargée de recrutement", "Volunteer Coordinator"])
def test_what_somebody_signs_as_is_not_the_job(whose: str) -> None:
    read = judged(event("Interview Jane Doe", "Ina Roth <ina.roth@velosud.example>", f"See you.\n\nIna Roth\n{whose}"))
    assert read.role is None


def test_what_stands_late_in_a_long_paragraph_is_found() -> None:
    text = "We are glad to meet you. " * 40 + "Your interview is for the position of Ward Clerk."
    assert judged(event("Interview Jane Doe", "Ina Roth <ina.roth@velosud.example>", text)).role == "Ward Clerk"


def test_brackets_are_of_one_kind_and_a_firm_may_begin_with_an_article() -> None:
    assert "a (b]" not in written("a (b] c")
    assert "L'Atelier Bleu" in written("Chez L'Atelier Bleu")
    assert "d'éducateur" not in written("poste d'éducateur")


def test_what_cannot_be_seen_is_not_told() -> None:
    assert {"Ward Clerk"} <= written("Ward\u202e Clerk\x07")


def test_a_name_of_no_letters_is_none() -> None:
    for settle in (job_named.settle, employer_named.settle):
        assert settle("(m/w/d)", found("good bad"), run_weights.Weights({run_weights.NOTHING_IS: 9.0})) is None
        assert settle("", found(""), run_weights.Weights({})) is None
