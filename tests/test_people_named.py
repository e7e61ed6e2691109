"""Who is meant by the names a text gives: where a name ends, who is one person, and who is none one meets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.model import CalendarEvent
from agent.understand.employers import job
from agent.understand.name_words import nicknames
from agent.understand.persons import mentions
from tests.test_interview import event, judged

NAMED = [  # a text, and the names in it
    ("Mein Mann Eugen backt mit.", ["Eugen"]),
    ("Kollegin Petra Lohse und Bruder Jan sind dabei.", ["Petra Lohse", "Jan"]),
    ("Coucou Sophie, à demain.", ["Sophie"]),
    ("Dag Erik, wij zijn er voor jou, het is om negen uur.", ["Erik"]),
    ("Thomas Mann und Peter Bruder führen das Gespräch.", ["Thomas Mann", "Peter Bruder"]),
    ("Estaremos Uxue (jefa de taller) y yo.", ["Uxue"]),
    ("Je spreekt met Lea Vos.\n\nGr Joost", ["Lea Vos", "Joost"]),
    ("You meet Olga from HR. Hi-vis vests are at the gate.", ["Olga"]),
    ("- Clelia De Angelis (controllo)\n- Furio Del Monte", ["Clelia De Angelis", "Furio Del Monte"]),
    ("With Bartley Church (yard manager).", ["Bartley Church"]),
    ("Com a Enf.ª Graça Moura e o Enfº Rui Dias.", ["Graça Moura", "Rui Dias"]),
    ("You meet José M. García and the CTO.", ["José M. García"]),
    ("Con Juan D. Ortega y Dña. Lucía Pérez", ["Juan D. Ortega", "Lucía Pérez"]),
    ("Avec Claire, M. Lefèvre et Mme Roux", ["Claire", "M. Lefèvre", "Mme Roux"]),
    ("Panel: Ms A. Quill, Payroll; I. Brand, Finance", ["Ms A. Quill", "I. Brand"]),
    ("Es ist das Gespräch mit der Technischen Direktorin Ines Wulf.", ["Ines Wulf"]),
    ("Floor walk with Piet van der Sluijs Shift lead", ["Piet van der Sluijs"]),
    ("Daarna schuift Noor de Haan van P&O aan.", ["Noor de Haan"]),
    ("We fly you to San Antonio or São Paulo; Ana San Martín meets you there.", ["Ana San Martín"]),
    ("Cuéntame lo de Dublín, me dijo Pilar.", ["Pilar"]),
    ("Kommt zu Albert Road; Nora wartet dort.", ["Nora"]),
    # And what only looks so.
    ("Con Maria Pia Brambilla responsabile acquisti", ["Maria Pia Brambilla"]),
    ("Met Anna Maria van Oosterzee directeur", ["Anna Maria van Oosterzee"]),
    ("You meet Tom Street (CTO) and Eva Lind.", ["Tom Street", "Eva Lind"]),
    ("With Santa Rosa Almeida and San Kim (CTO)", ["Rosa Almeida", "San Kim"]),
    ("Bonjour et Salut Sophie", ["Sophie"]),
]
ANNA = "Anna Schmidt <anna@globex.example>"
MET = [  # who invites, the text, who else is invited, whom one meets
    (ANNA, 'Role play: I am "Otto, VP of Acme" and cross. Rosa and I score it.', ("Rosa Lind <rosa@globex.example>",),
     {"Anna Schmidt", "Rosa Lind"}),
    (ANNA, "You meet Ed, our CTO.", ("Eva Dorn <e.d@globex.example>",), {"Anna Schmidt", "Eva Dorn", "Ed"}),
    (ANNA, "You talk to Mo and me.", ("Mohammed Said <mo@globex.example>",), {"Anna Schmidt", "Mohammed Said"}),
    (ANNA, "You talk to Liz Barker and me.", ("Elizabeth Barker <lbarker@globex.example>",),
     {"Anna Schmidt", "Elizabeth Barker"}),
    ("HR Globex <hr@globex.example>", "Interviewer: Gwendolyn Ames, CEO\n\nGwen will not ask about the test.", (),
     {"Gwendolyn Ames"}),
    ("Personal <hr@globex.example>", "Tribunal: Presidenta, Dña. Pilar Soto. Vocales, D. Luis Bravo y Dña. Sara Peña.",
     (), {"Pilar Soto", "Luis Bravo", "Sara Peña"}),
    ("RH <rh@globex.example>", "Membres du jury : Aminata Diop (bureau Sahel), Benoît Caron (siège), Lise Roux (RH).",
     (), {"Aminata Diop", "Benoît Caron", "Lise Roux"}),
]  # fmt: skip
JOBS = [  # a title, a text, the job
    ("Interview for JR-0051877 Associate - Fraud Analytics", "", "Associate - Fraud Analytics"),
    ("Segunda charla proceso Data Analyst", "", "Data Analyst"),
    ("Intro call, Outbound Team Lead", "", "Outbound Team Lead"),
    ("Case Jane", "Sollicitatie Category Manager Kaas – je presenteert de case.", "Category Manager Kaas"),
    ("El caso", "El puesto sigue siendo el de Consultora de Precios, nada ha cambiado.", "Consultora de Precios"),
    (
        "Entrevue",
        "Entrevue pour l'affichage 26-0101, chef(fe) de secteur – logistique.",
        "chef(fe) de secteur – logistique",
    ),
    ("Interview - Shift Planner SF-0519", "", "Shift Planner"),
    ("Interview - Coding", "Interviewer: Amir Khan (Senior Engineer)", None),
]


@pytest.mark.parametrize(("text", "who"), NAMED)
def test_a_name_ends_where_a_verb_an_office_or_a_sentence_does(text: str, who: list[str]) -> None:
    found = [each.name for each in mentions.find(text).mentions if each.given or each.formal or "." in each.name]
    assert found == who


@pytest.mark.parametrize(("host", "text", "guests", "who"), MET)
def test_each_person_is_met_once_and_a_character_never(
    host: str, text: str, guests: tuple[str, ...], who: set[str]
) -> None:
    found = judged(event("Interview – Data Engineer", host, text, guests)).interviewers
    assert {each.name for each in found} == who


def test_the_owner_without_a_name_is_known_by_their_own_domain() -> None:
    from agent.rules import Owner

    owner = Owner("", ("mei@lin.example",), "Europe/Berlin")
    meeting: CalendarEvent = event("Pairing | Mei Lin | Software Engineer", ANNA, "With Anna.")
    meeting = replace(meeting, attendees=tuple(replace(a, name="", email="mei@lin.example") for a in meeting.attendees))
    assert [each.name for each in judged(meeting, owner=owner).interviewers] == ["Anna Schmidt"]


def test_a_call_off_says_nothing_of_who_would_have_been_there() -> None:
    off = replace(
        event("Interview – Buyer", ANNA, "Power cut. I'll send new times.", ("Rosa Lind <rosa@globex.example>",)),
        status="CANCELLED",
    )
    assert {each.name for each in judged(off).interviewers} == {"Anna Schmidt", "Rosa Lind"}


@pytest.mark.parametrize(("title", "text", "post"), JOBS)
def test_the_job_stands_behind_its_number_its_word_or_its_label(title: str, text: str, post: str | None) -> None:
    assert job.role(title, text) == post


def test_a_short_form_is_the_begin_of_a_name_or_customary() -> None:
    assert nicknames.shortens("gwen", "gwendolyn") and nicknames.shortens("bob", "robert")
    assert not nicknames.shortens("al", "albert") and not nicknames.shortens("anna", "ann")
