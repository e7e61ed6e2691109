"""Short events of every day, in many languages and forms, and what a careful reader takes them for.

They were written and labelled before the reader was run on them; where it asks about what a person would rather answer,
the second word came later. The owner is Robin Keller. Whoever made an event with `~` before their name made a calendar
file without any guests; where nobody did, it is an entry of the owner's own calendar. Unpaid posts, agencies without a
vacancy and talks before one applies are asked about.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from agent.model import Attendee, InterviewReading
from agent.rules import Owner
from tests.misread import marked
from tests.test_interview import event, judged

ROBIN = Owner("Robin Keller", ("robin@keller.example",), "Europe/Berlin")


class Short(NamedTuple):
    """What may be said of it, who made it, the title and the words below."""

    verdicts: str
    host: str
    title: str
    text: str


SHORT = [
    Short(*(part.replace("\\n", "\n") for part in line.split("\t")))
    for line in (Path(__file__).parent / "short_events.tsv").read_text("utf-8").splitlines()
]


def read(case: Short) -> InterviewReading:
    made = event(case.title, case.host.lstrip("~"), case.text)
    guests = (Attendee(ROBIN.name, ROBIN.addresses[0]),) if case.host and not case.host.startswith("~") else ()
    return judged(replace(made, attendees=guests), owner=ROBIN)


MISREAD = (
    "Robin / HGV class 1", "Visita in azienda", "Call with Amina", "Kennismaking Robin / Polsoft",
    "colloquio di lavoro da Bartolini", "Interview zum Thema Pflege",
)  # fmt: skip
"""By title: of whom a careful reader would say otherwise."""


@pytest.mark.parametrize("case", marked(SHORT, MISREAD, lambda each: each.title), ids=[c.title[:40] for c in SHORT])
def test_a_short_event_is_what_a_careful_reader_takes_it_for(case: Short) -> None:
    found = read(case)
    assert str(found.verdict) in case.verdicts.split(), found.because


# Title, text and the job. Handmade or in small letters; what stands behind the talk's word may be its round.
JOBS = [
    ("Interview - workshop mechanic - Robin", "You'll be talking to me and Kev.", "workshop mechanic"),
    ("Vorstellung Robin Keller (PTA)", "Das Gespräch führen Frau Dr. Stamm und ich.", "PTA"),
    ("Robin Keller - Energy Assessor interview", "", "Energy Assessor"),
    ("Gespräch Robin wegen Werkstattmeister", "Bin ab 17 Uhr allein da.", "Werkstattmeister"),
    (
        "Colloquio tecnico Robin Keller",
        "Colloquio per la posizione di disegnatore CAD. Saremo in due.",
        "disegnatore CAD",
    ),
    ("Colloquio Robin Keller", "Ti racconto il posto di addetto customer care. A presto.", "addetto customer care"),
    ("Gesprek Robin Keller", "Naar aanleiding van je sollicitatie als roosterplanner. Tot dan.", "roosterplanner"),
    ("Entretien Robin K.", "On se voit pour l'entretien (menuisier poseur). Café compris.", "menuisier poseur"),
    ("Entretien d'orthophoniste au centre - Robin Keller", "Votre candidature nous a plu.", "orthophoniste"),
    ("Werkstatt anschauen", "Du hattest dich als Lackierer beworben, komm vorbei.", "Lackierer"),
    ("Entrevista con el director de planta", "Es la última fase del proceso.", None),
]


@pytest.mark.parametrize(("title", "text", "job"), JOBS, ids=lambda value: str(value)[:30])
def test_the_job_of_a_short_event_is_named(title: str, text: str, job: str | None) -> None:
    assert read(Short("yes", "Anna Schmidt <anna@globex.example>", title, text)).role == job
