"""Which round an interview is: by its title, its words and who takes part."""

from __future__ import annotations

from importlib import resources

import pytest

from agent.model import Stage
from agent.understand.stages import stages
from tests import labels
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


def test_the_weights_were_trained_on_what_lies_here() -> None:
    """Whoever adds an invite trains anew: python tests/train_stages.py."""
    table = resources.files("agent.understand").joinpath("stages.txt").read_text("utf-8")
    assert f"trained_on {labels.stages_trained_on()}\n" in table


def test_in_doubt_no_round_is_told() -> None:
    weights = stages.Weights((Stage.PANEL, Stage.OTHER), (0.0, 0.0), {"several": (1.0, 0.0), "short": (-1.1, 0.0)})
    assert weights.likeliest({"several", "unknown"}) is Stage.PANEL
    assert weights.likeliest({"several", "short"}) is Stage.OTHER
    assert weights.likeliest(()) is Stage.OTHER
    few = stages.Weights((Stage.PANEL, Stage.OTHER), (0.0, 0.0), {"several": (0.3, 0.0)})
    assert few.likeliest({"several"}) is Stage.PANEL
    assert few.likeliest({"several"}, two=True) is Stage.OTHER


@pytest.mark.parametrize(
    "text", ["", "stages panel\nbias 0\n\nseveral\tmuch", "stages round\nbias 0\n\n", "stages panel\nbias 0 1\n\n"]
)
def test_what_is_no_table_is_said_so(text: str) -> None:
    with pytest.raises(ValueError, match="no table of weights"):
        stages.Weights.load(text)
