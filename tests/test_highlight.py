"""What the owner brings: which of it fits a mail, and how it is said there."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rows import each_row

from agent.compose import tongues
from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.compose.highlight import choose, said_in, sentence
from agent.compose.phrases import Vary
from agent.rules import Highlight, Owner

FULL = Brief(
    step="thank_you",
    owner=Owner("Maya Okafor", ("maya@example.org",)),
    contact_name="Anna Schmidt",
    company="Globex",
    role="Engineer",
    occurrence="interview-1",
)


@pytest.mark.parametrize(
    ("role", "words", "picked"),
    [
        ("Senior Backend Engineer", "", "payments"),
        ("Data Platforms Lead", "", "payments"),
        ("Machine Learning Engineer", "", "models"),
        ("C++ Engineer", "", "c++"),
        ("C Engineer", "", "fallback"),
        ("Engineer", "an hour on machine learning", "models"),
        ("Backender", "", "fallback"),
        (None, "", "fallback"),
        ("Backend Engineer, machine learning platform", "", "payments"),
    ],
)
def test_the_highlight_is_the_one_whose_words_are_in_the_role(role: str | None, words: str, picked: str) -> None:
    said = [
        Highlight(("backend", "platform"), "payments"),
        Highlight(("machine learning",), "models"),
        Highlight(("C++",), "c++"),
        Highlight((), "fallback"),
    ]
    chosen = choose(said, role, words)
    assert chosen is not None
    assert chosen.say == picked
    assert choose(said[:1], "Gardener", "roses") is None


@each_row(
    ("say", "stands"),
    [
        ("eight years of running payment systems", r"\b(?:bring|is|offer|put|that|With|on) eight years"),
        (
            "running payment systems for eight years",
            r"\b[Tt]he experience of running payment systems for eight years\b",
        ),
        ("ran payment systems for eight years", "I ran payment systems for eight years."),
        ("Designed two chips", "I designed two chips."),
        ("I have run payment systems for years.", "I have run payment systems for years."),
        ("my thesis was on exactly this", "My thesis was on exactly this."),
        ("systems in {braces} and 100 %", "systems in {braces} and 100 %"),
        ("my work on payment systems", r"\b(?:bring|is|offer|put|that|With|on) my work on payment systems"),
        ("My team built three of these", ": my team built three of these."),
        ("as a lead of 8 engineers", r"\b(?:learned|gained|up|me|know) as a lead of 8 engineers\b"),
        ("lead engineer of a team of 8", r"\b(?:learned|gained|up|me|know) as a lead engineer of a team of 8\b"),
        ("during my time at Initrode", r"\b(?:learned|gained|up|me|know) during my time at Initrode\b"),
        ("in three startups", r"\b(?:learned|gained|up|me|know) in three startups\b"),
        ("as a lead, I hired eight people", "As a lead, I hired eight people."),
        ("for eight years I ran payments", "For eight years I ran payments."),
        ("with eight years of Go", r"\b(?:bring|is|offer|put|that|With|on) eight years of Go\b"),
        ("over ten years in fintech", r"\b(?:bring|is|offer|put|that|With|on) over ten years in fintech\b"),
        ("by leading teams", r"\b[Tt]he experience of leading teams\b"),
        ("fluent in German and French", "I am fluent in German and French."),
        ("distributed systems at scale", r"\b(?:bring|is|offer|put|that|With|on) distributed systems at scale\b"),
        ("that I can work alone", "I can work alone."),
        ("how to run a bank", "I know how to run a bank."),
        ("can run a bank", "I can run a bank."),
        ("I love Rust!", "I love Rust!"),
        ("payments: eight years", ": payments – eight years."),
    ],
)
def test_a_highlight_becomes_a_sentence(say: str, stands: str) -> None:
    for seed in range(8):
        body = compose(replace(FULL, highlight=Highlight((), say), occurrence=str(seed))).body
        assert re.search(stands if "\\b" in stands else re.escape(stands), body)


@pytest.mark.parametrize("say", ["since 2015", "for eight years", "because I care", "how I cut costs", "why me?", "I"])
def test_a_highlight_that_makes_no_sentence_is_left_out_and_said(say: str) -> None:
    text = compose(replace(FULL, highlight=Highlight((), say)))
    assert text.body == compose(replace(FULL, highlight=None)).body
    assert "the highlight is no whole sentence" in text.findings[0].text


def test_what_a_person_has_read_before_is_not_said_again() -> None:
    said = [Highlight(("backend",), "eight years of running payment systems"), Highlight(("backend",), "I love Rust")]
    first, other = said
    role = "Backend Engineer"
    before = compose(replace(FULL, role=role, highlight=first)).body
    assert said_in(first, before)
    assert not said_in(other, before)
    assert choose(said, role, "", before=[before]) == other
    assert choose(said, role, "", before=[before, "… I love Rust. …"]) is None
    assert choose(said, role, "", before=["Payments, eight years."]) == first


def test_the_members_of_a_panel_get_different_ones_where_several_fit() -> None:
    said = [Highlight(("backend",), word) for word in ("payments", "queues", "tests")]
    assert [choose(said, "Backend Engineer", "", place=n) for n in range(4)] == [*said, said[0]]
    assert [choose(said[:1], "Backend Engineer", "", place=n) for n in range(2)] == [said[0], said[0]]


def test_a_highlight_in_another_language_does_not_fit() -> None:
    said = [
        Highlight((), "eight years of running payment systems in the cloud"),
        Highlight((), "acht Jahre Erfahrung mit der Entwicklung von Zahlungssystemen"),
        Highlight((), "Kubernetes, Kafka"),
    ]
    assert choose(said, None, "", tongue="en") == said[0]
    assert choose(said, None, "", tongue="de") == said[1]
    assert choose(said, None, "", tongue="fr") == said[2]


@pytest.mark.parametrize(
    ("code", "say", "stands"),
    [
        (
            "de",
            "acht Jahre Erfahrung mit Zahlungssystemen",
            r"acht Jahre Erfahrung mit Zahlungssystemen( mit| einbringen)?\.$",
        ),
        ("de", "der Aufbau eines Teams", r": der Aufbau eines Teams\.$"),
        ("de", "Ich habe zwei Teams aufgebaut", r"^Ich habe zwei Teams aufgebaut\.$"),
        ("fr", "huit ans d’expérience", r" huit ans d’expérience\.$"),
        ("fr", "expérience de l’encadrement", r" : expérience de l’encadrement\.$"),
        ("fr", "J’ai dirigé deux équipes", r"^J’ai dirigé deux équipes\.$"),
        ("es", "ocho años de experiencia", r" ocho años de experiencia\.$"),
        ("es", "Dirigí dos equipos", r"^Dirigí dos equipos\.$"),
    ],
)
def test_a_highlight_becomes_a_sentence_in_each_language(code: str, say: str, stands: str) -> None:
    for place in range(6):
        assert re.search(stands, sentence(Highlight((), say), tongues.of(code), Vary("seed", place)))


@pytest.mark.parametrize(("code", "say"), [("de", "weil ich es mag"), ("fr", "depuis 2015"), ("es", "porque me gusta")])
def test_half_a_sentence_is_left_out_in_each_language(code: str, say: str) -> None:
    assert sentence(Highlight((), say), tongues.of(code), Vary("seed", 0)) == ""
