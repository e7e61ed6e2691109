"""Which round an interview is: by its title, its words and who takes part."""

from __future__ import annotations

import pytest

from agent.model import Stage
from tests.test_interview import ANNA, event, judged

BOB, CIA, DAN = ("Bob Lee <bob@globex.example>", "Cia Mo <cia@globex.example>", "Dan Ng <dan@globex.example>")


@pytest.mark.parametrize(
    ("title", "text", "guests", "stage"),
    [
        ("Interview Jane Doe", "", (BOB, CIA, DAN), "panel"),
        ("Interview: final round", "", (BOB, CIA, DAN), "final"),  # the title goes before the count
        ("Interview Jane Doe", "Before we decide, the founders want to meet you: the last step.", (), "final"),
        ("Vorstellungsgespräch", "Danach Werksführung mit dem Meister.", (), "onsite"),
        ("Interview", "You teach a short lesson, then a tour of the school.", (), "onsite"),
        ("Entretien", "Une matinée d'immersion dans le service, puis entretien.", (), "onsite"),
        ("Interview RH", "", (), "screen"),
        ("Interview", "I would be your manager and would like to hear about your projects.", (), "hiring_manager"),
        ("Interview", "Anna Schmid, Head of Logistics", (), "hiring_manager"),
        ("Interview", "Anna Schmid, Talent Partner", (), "screen"),
        ("Auswahltag Trainee", "Gruppendiskussion, Fallstudie", (), "onsite"),
        ("Interview", "", (), "other"),
    ],
)  # fmt: skip
def test_a_round_is_known(title: str, text: str, guests: tuple[str, ...], stage: str) -> None:
    host = "Anna Schmid <anna@globex.example>" if "Schmid," in text else ANNA
    assert judged(event(title, host, text, guests)).stage is Stage(stage)
