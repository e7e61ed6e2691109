"""Which job an invitation is about: where titles and sentences name it, and where none is named."""

from __future__ import annotations

import time
from importlib import resources

import pytest
from clocks import not_by_chance, within
from hypothesis import given
from hypothesis import strategies as st
from test_interview import event, judged

from agent.understand.roles import role_spans, roles
from tests import labels

CASES = [
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


@pytest.mark.parametrize(("title", "text", "role"), CASES)
def test_the_job_is_told(title: str, text: str, role: str | None) -> None:
    assert judged(event(title, "Ina Roth <ina.roth@velosud.example>", text)).role == role


def found(title: str, text: str = "") -> role_spans.Found:
    known = role_spans.Known.of(("Ina Roth",), "Vélo Sud")
    return role_spans.find(event(title, "Ina Roth <ina@velosud.example>", text), None, subject="", known=known)


def written(title: str) -> set[str]:
    here = found(title)
    return {here.text(span) for span in here.spans}


def test_a_run_has_whole_brackets_and_stays_within_its_line() -> None:
    assert {"Clerk (Grade III)", "Clerk", "Grade III"} <= written("Interview: Clerk (Grade III)")
    assert not {"Clerk (Grade", "Grade III)", "Clerk ("} & written("Interview: Clerk (Grade III)")
    assert "one two" not in written("one\ntwo")


def test_endings_of_both_genders_are_of_their_word_and_what_is_said_of_genders_behind_it_is_no_part() -> None:
    assert {"Técnico/a de sala", "Chargé(e) de mission", "Planer:in"} <= (
        written("Técnico/a de sala") | written("Chargé(e) de mission") | written("Planer:in (m/w/d)")
    )
    assert role_spans.letters("Planer:in (m/w/d)") == role_spans.letters("planer:in")


def test_of_what_is_written_twice_all_mentions_count_and_one_spelling_is_given() -> None:
    weights = roles.Weights({"j1": 1.0, roles.NOTHING_IS: 0.0})
    here = found("Interview Ward Clerk", "You applied as ward clerk.")
    probable, text = weights.probable(here)
    assert probable["wardclerk"] == max(probable.values())
    assert text["wardclerk"] in ("Ward Clerk", "ward clerk")
    assert sum(probable.values()) == pytest.approx(1)


def test_what_the_rules_found_stays_while_it_is_likely_enough() -> None:
    weights = roles.Weights({"s0w=good": 2.0, "e0w=good": 2.0, "n1": 1.0, roles.NOTHING_IS: -5.0})
    assert weights.settle("bad", found("good bad")) == "good"
    assert weights.settle("good", found("good bad")) == "good"
    even = roles.Weights({"n1": 5.0, roles.NOTHING_IS: -5.0})
    assert even.settle("bad", found("good bad")) == "bad"
    assert roles.Weights({roles.NOTHING_IS: 9.0}).settle(None, found("good bad")) is None


@given(st.text(max_size=200), st.text(max_size=300))
def test_every_run_is_written_so_in_the_invitation(title: str, text: str) -> None:
    here = found(title, text)
    whole = " ".join(f"{title}\n{text}".split())
    for span in here.spans:
        line = here.lines[span.line]
        assert line.words[span.first][0].isalnum()
        assert span.last - span.first < role_spans.LONGEST
        assert here.text(span)
        # What is said of genders is left out, so a word may stand beside another than in the text.
        assert all(word in whole for word in here.text(span).split())


@not_by_chance
def test_a_hostile_invitation_takes_no_longer_than_others() -> None:
    for text in ("Clerk " * 20_000, "(" * 50_000, "a/a" * 30_000, "d'" * 30_000, ("Clerk of Works\n" * 9_000)):
        begun = time.process_time()
        roles.shipped().settle(None, found(text, text))
        within(begun, 1.0, text[:20])


def test_the_table_is_of_the_labels_that_lie_here() -> None:
    table = resources.files("agent.understand").joinpath("roles.txt").read_text("utf-8")
    assert table.startswith(f"trained_on {labels.roles_trained_on()}\n")


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no table of weights"):
        roles.Weights.load("trained_on x\n\nsign\tmuch\n")
    assert roles.Weights.load("trained_on x\n\nsign\t0.50\n").table == {"sign": 0.5}
