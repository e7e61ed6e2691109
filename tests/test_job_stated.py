"""Which job an invite is about, where its text states it: labels, quotes, brackets, notes; and what is no job."""

from __future__ import annotations

import time
from typing import Any

import pytest
from clocks import not_by_chance, within

from agent.understand import invite
from agent.understand.employers import job, posts
from tests.test_interview import event, judged

STATED = [
    ("Position      : Deputy Manager - Cold Chain Operations\nMode : Teams", "Deputy Manager - Cold Chain Operations"),
    ("Requisition: R-104482 Manager, Specialty Logistics", "Manager, Specialty Logistics"),
    ("Vakanz: Werksleiter Linz", "Werksleiter Linz"),
    ("Puesto: Jefa de Almacén", "Jefa de Almacén"),
    ("Functie: activiteitenbegeleider", "activiteitenbegeleider"),
    ("Vaga: Gestor(a) de Cliente", "Gestor(a) de Cliente"),
    ('Gespräch zur Stelle "Stv. Leitung Lager 80-100%".', "Stv. Leitung Lager 80-100%"),
    ("Entretien pour le poste « Acheteur senior »", "Acheteur senior"),
    ("Conversa com a Ana (vaga comunicação e design)", "comunicação e design"),
]
WORDED = [
    ("You're confirmed for the next talk in the Senior Data Analyst process at Tallgrass.", "Senior Data Analyst"),
    ("Round 2 of your Product Owner interviews. One hour.", "Product Owner"),
    ("We are hiring one (1) senior product designer and you are one of four.", "senior product designer"),
    ("El cliente es Galdar y buscan Jefe/a de Mantenimiento. Revisamos CV.", "Jefe/a de Mantenimiento"),
    ("Ich möchte mit dir über die Stelle als Projektleitung Messebau unterhalten.", "Projektleitung Messebau"),
    ("Riva HR per conto di Brenta S.p.A. – profilo: E-commerce specialist. Ti chiamo.", "E-commerce specialist"),
    ("Erster Eindruck. Ausschreibung: Tontechniker:in Podcast", "Tontechniker:in Podcast"),
    ("Head of Distribution, North America. You get the brief before.", "Head of Distribution, North America"),
    ("Candidate meeting\nCompliance Manager, Albion Sera Ltd, Speke", "Compliance Manager"),
]
NO_JOB = [
    "R1 Discussion || 19-Jun 4:30 PM",
    "Final Round (3/3) - COO",
    "PM conversation",
    "4/4 Robin + recruiter",
    "CEO likes",
]


@pytest.mark.parametrize(("text", "title"), STATED)
def test_what_the_text_calls_the_job_is_the_job(text: str, title: str) -> None:
    assert job.role("Interview 4:30 PM", text) == title


@pytest.mark.parametrize(("text", "title"), WORDED)
def test_a_sentence_or_a_note_names_the_job(text: str, title: str) -> None:
    assert job.role("Quick chat", text) == title


@pytest.mark.parametrize("title", NO_JOB)
def test_a_time_or_whom_one_meets_is_no_job(title: str) -> None:
    assert job.role(title) is None


def test_what_stands_in_brackets_belongs_to_it_and_a_number_or_a_contract_does_not() -> None:
    for inside, kept in (("Bridge", True), ("80-100%", True), ("JR-0118842", False), ("12m contract", False)):
        found = posts.with_bracket("Structural Engineer", (f"Structural Engineer ({inside})",), ())
        assert (found == f"Structural Engineer ({inside})") is kept, inside


@pytest.mark.parametrize(
    "behind", [", Bluefin Health", " di Bluefin Health", " at Bluefin Health", " - Bluefin Health"]
)
def test_the_employer_is_no_part_of_the_job(behind: str) -> None:
    assert posts.without(f"iOS Engineer{behind}", ("Bluefin Health Ltd",)) == "iOS Engineer"


@pytest.mark.parametrize(
    "text", ["a" * 20_000, "A" + "a" * 20_000, "Manager " * 2_500, "position: " * 2_000, "(job " * 4_000]
)
@not_by_chance
def test_long_words_take_no_time(text: str) -> None:
    begin = time.process_time()
    job.role(text, text)
    within(begin, 0.5)


def test_the_properties_of_a_scheduling_program_name_people_and_the_job() -> None:
    lines = (
        "BEGIN:VCALENDAR", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:x-1", "DTSTART:20260428T120000Z", "SUMMARY:Interview",
        "ORGANIZER;CN=Coordination:mailto:recruiting-coordination@ostara.example",
        "X-GOODTIME-JOB-TITLE:Transport Manager",
        'X-GOODTIME-INTERVIEWER;CN="Hadewych Bos":mailto:h.bos@ostara.example',
        "X-MICROSOFT-BOOKINGS-STAFF;CN=Nadia Sol:mailto:n.sol@ostara.example", "X-WR-RELCALID:secret",
        "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip
    [found] = invite.read("\r\n".join(lines).encode())
    assert "secret" not in found.description
    read = judged(found)
    assert {each.address for each in read.interviewers} == {"h.bos@ostara.example", "n.sol@ostara.example"}
    assert read.role == "Transport Manager"


COMPANIES: list[tuple[dict[str, Any], str | None]] = [
    ({"summary": "Dorith (Maasvaccin) - 2nd talk, job planner"}, "Maasvaccin"),
    ({"summary": "Visit to our office", "location": 'Keizersgracht 810, ring at "Molenaar & Daughters"',
      "description": "The position is Structural Engineer."}, "Molenaar & Daughters"),
    ({"summary": "Ruben / Hafenklang", "description": "they have my CV. company = Hafenklang Touring"},
     "Hafenklang Touring"),
    ({"summary": "Interview", "location": "Sede da Associação Maré Cheia, Cacilhas"}, "Associação Maré Cheia"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "firm"), COMPANIES)
def test_the_firm_of_an_own_note_is_no_person_and_no_word_of_any_talk(entry: dict[str, Any], firm: str | None) -> None:
    assert judged(event(entry.pop("summary"), "", **entry)).company == firm
