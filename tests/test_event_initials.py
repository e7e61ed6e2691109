"""A title that names who applies by an initial and a family name: "Interview 2 - Catering Assistant - J Olaleye"."""

from __future__ import annotations

import pytest
from test_interview import ANNA, BOB, OWNER, event, judged

from agent.model import Verdict
from agent.understand.events import strangers

FIRM = ("Initech", "initech.example")


@pytest.mark.parametrize(
    "title",
    [
        "Interview 1 - Catering Assistant - S Bright",
        "Interview - Porter - J. Olaleye",
        "Interview: Porter (K Adams)",
        "Vorstellungsgespräch - Küchenhilfe - M. Öztürk",
        "Entretien agent d'accueil – C. Lefèvre",
        "Entrevista - Conserje - P. Núñez",
        "A.B. Carter - interview, staff nurse",
        "11:00 | R Singh-Patel | interview",
    ],
)
def test_another_of_that_name_is_seen(title: str) -> None:
    assert strangers.named(event(title, ANNA), None, OWNER, FIRM)
    assert judged(event(title, ANNA)).verdict is not Verdict.YES


@pytest.mark.parametrize(
    "title",
    [
        "Interview - Porter - J Doe",
        "Interview - Porter - J. Doe",
        "Interview - R Developer",
        "Interview - C Engineer (Embedded)",
        "Interview: Porter - Room B",
        "Interview - Teacher, A Level",
        "Interview - B Lee",
        "Interview - J Initech",
    ],
)
def test_the_owner_a_job_a_room_or_a_guest_is_none(title: str) -> None:
    assert strangers.named(event(title, ANNA, guests=(BOB,)), None, OWNER, FIRM) is None


def test_a_part_of_the_employers_name_is_no_stranger() -> None:
    firm = ("Supermercados La Alacena", "alacena.example")
    assert strangers.named(event("Entrevista La Alacena - Encargado", ANNA), None, OWNER, firm) is None
