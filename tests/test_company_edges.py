"""What is left at an employer's name when it is found, and what of a sentence is no part of a job."""

from __future__ import annotations

import pytest

from agent.model import Address
from agent.understand.employers import company_edges, job

# Found, what is said, who sent it, and the name.
EDGES = [
    ("Ihre Zahnklinik Weser", "Bis bald\nIhre Zahnklinik Weser\nZahnklinik Weser, Markt 3", "", "Zahnklinik Weser"),
    ("Ihre Zahnklinik Weser", "Bis bald", "Zahnklinik Weser <jobs+5@personio.de>", "Zahnklinik Weser"),
    ("Su Casa", "Welcome to Su Casa", "", "Su Casa"),
    ("Workday", "at Lothmuir Health", "Workday <lothmuir-health@myworkday.com>", "Workday"),
    ("Workday", "at Lothmuir Health", "Workday <lothmuir-health@workday.com>", "Lothmuir Health"),
    ("Teamtailor", "Sent via Teamtailor. Bellmoor Foods", "Jobs <bellmoor-foods@teamtailor.com>", "Bellmoor Foods"),
    ("Workday", "Welcome to Workday", "Ann Lee <ann.lee@workday.com>", "Workday"),
    ("Sonnenhof", "Ort\nSonnenhof Pflege gGmbH, Raum Linde", "", "Sonnenhof Pflege gGmbH"),
    ("Sonnenhof", "Sonnenhof GmbH, Raum Linde", "", "Sonnenhof"),
    ("Maison Quartier Vernes", "à la Maison de quartier des Vernes", "", "Maison de quartier des Vernes"),
    ("Bank Acme", "the bank of Acme", "", "Bank Acme"),
]


@pytest.mark.parametrize(("found", "text", "sender", "name"), EDGES)
def test_an_employer_is_called_as_it_calls_itself(found: str, text: str, sender: str, name: str) -> None:
    who, _, address = sender.rpartition(" <")
    assert company_edges.settle(found, [text], [Address(who, address.rstrip(">"))] if sender else []) == name


# What a text says and the job in it.
SAID = [
    ("Leuk dat je op onze vacature medewerker servicedesk hebt gereageerd.", "medewerker servicedesk"),
    ("Poste : assistante éditoriale, c'est celui auquel vous avez postulé", "assistante éditoriale"),
    ("lade ich Sie zum Gespräch für die Stelle Sachbearbeiterin Bürgerbüro ein.", "Sachbearbeiterin Bürgerbüro"),
    ("Suite à votre candidature (coordinatrice enfance).", "coordinatrice enfance"),
    ("l'incontro conclusivo della selezione per addetto supporto informatico.", "addetto supporto informatico"),
    ("Cerco un tecnico di banco da settembre, ne sento tre.", "tecnico di banco"),
    ("Which vacancy is this about?: Learning Designer (job board)", "Learning Designer"),
    ("Gracias por tu candidatura como agente de viajes.", "agente de viajes"),
    ("Thank you for your application for the post of Print Manager, which we read with joy.", "Print Manager"),
    ("Position: Team Lead, Delivery", "Team Lead, Delivery"),
    ("Your application for a place at our school.", None),
]


@pytest.mark.parametrize(("text", "title"), SAID)
def test_a_job_ends_where_its_sentence_goes_on(text: str, title: str | None) -> None:
    assert job.role("Treffen", text) == title
