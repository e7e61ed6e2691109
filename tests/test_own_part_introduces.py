"""Who brings two together and goes takes no part, if it is the writer who says so of themselves."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand.persons import own_part


@pytest.mark.parametrize(
    "text",
    [
        "I'll introduce you both and then leave you to it.",
        "I will say hello at the start and then drop off.",
        "Je ferai les présentations puis je vous laisserai.",
        "Je vous présente l'équipe et je m'en vais.",
        "Ich stelle Sie kurz vor und dann lasse ich Sie allein.",
        "Os presento y luego os dejo.",
        "Ik stel jullie aan elkaar voor en ga dan weer.",
    ],
)
def test_the_writer_only_introduces(text: str) -> None:
    assert own_part.there(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "Bob will introduce you to the team and then leave you with me.",
        "Bob opens the call, introduces everybody and hops off.",
        "Karim fera les présentations puis vous laissera avec moi.",
        "Herr Abt stellt Sie vor und lässt Sie dann mit mir allein.",
        "I will introduce the team and then we talk about your work.",
    ],
)
def test_what_another_does_says_nothing_of_the_writer(text: str) -> None:
    assert own_part.there(text) is not False


@not_by_chance
def test_an_endless_text_costs_little() -> None:
    begun = time.process_time()
    own_part.there("I introduce and " * 3_000)
    within(begun, 1)
