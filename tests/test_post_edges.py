"""Where a job's name begins and ends."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand.events import post_edges

TRIMMED = [  # a job as found, the words of the invitation, the job
    ("annuncio capo sala", "", "capo sala"),
    ("sobre a vaga de padeiro", "", "padeiro"),
    ("oferta de Enoturismo y Eventos", "", "Enoturismo y Eventos"),
    ("vacature planner", "", "planner"),
    ("offre d'aide-soignante", "", "aide-soignante"),
    ("pubblica Funzionario restauratore", "", "Funzionario restauratore"),
    ("Sachbearbeitung Bürgeramt (Kennziffer 33-07)", "", "Sachbearbeitung Bürgeramt"),
    ("Ward Clerk (Ref 2291)", "", "Ward Clerk"),
    ("Analyst, Req 4471", "", "Analyst"),
    ("assistent-bedrijfsleider Zwolle", "de vacature assistent-bedrijfsleider in Zwolle.", "assistent-bedrijfsleider"),
    ("Verkäuferin Bremen", "Verkäuferin in Bremen", "Verkäuferin"),
    ("vendeuse Lyon", "le poste de vendeuse à Lyon", "vendeuse"),
    ("Data Engineer Platform", "the Data Engineer for Platform", "Data Engineer Platform"),
]  # fmt: skip
LABELLED = [
    (
        "Encargado/a de sección",
        "Puesto: encargado/a de sección de frescos. Traer DNI",
        "encargado/a de sección de frescos",
    ),
    ("Executive Assistant", "Role: Executive Assistant to the CFO\nPlace", "Executive Assistant to the CFO"),
    ("Leitung", "Stelle: Leitung für Einkauf und Lager.", "Leitung für Einkauf und Lager"),
    ("Planner", "the planner of the year is here", "Planner"),
]


@pytest.mark.parametrize(("found", "text", "job"), TRIMMED)
def test_a_job_is_trimmed(found: str, text: str, job: str) -> None:
    assert post_edges.trimmed(found, (text,)) == job


@pytest.mark.parametrize(("found", "text", "job"), LABELLED)
def test_a_label_says_more_of_it(found: str, text: str, job: str) -> None:
    assert post_edges.labelled(found, (text,)) == job


@pytest.mark.parametrize("text", ["role " * 4_000, "Planner in " * 2_000, " " * 20_000, "a" * 20_000])
@not_by_chance
def test_long_texts_take_no_time(text: str) -> None:
    begin = time.process_time()
    post_edges.labelled("Planner", (text,))
    post_edges.trimmed("Planner Hull", (text,))
    within(begin, 0.5)
