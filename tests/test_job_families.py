"""Families of wording by which an invitation names its job: a sentence, a profile, a small word; what is no part."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from tests.test_interview import event, judged

SAID = [  # a sentence, or a word for what is sought, and the job
    ("The job is Harbour Safety Adviser with Bruin Wind.", "Harbour Safety Adviser"),
    ("The role is Senior Lettings Negotiator, based in Hull.", "Senior Lettings Negotiator"),
    ("The post we talk about: Curriculum Planner.", "Curriculum Planner"),
    ("Remember, the opening is Night Porter and not Day Porter.", "Night Porter"),
    ("Die Stelle heißt offiziell Koordinator Ausleihe, nicht Assistent.", "Koordinator Ausleihe"),
    ("Es geht um die Position Projektleiterin Tiefbau und um Ihre Fragen.", "Projektleiterin Tiefbau"),
    ("Gesucht wird ein Profil Netzplaner, hybrid.", "Netzplaner"),
    ("Le poste s'appelle officiellement Coordinatrice pédagogique.", "Coordinatrice pédagogique"),
    ("Rappel : profil Développeur embarqué, hybride 2 jours.", "Développeur embarqué"),
    ("Recuerda: perfil Diseñador de niveles, híbrido 2 días.", "Diseñador de niveles"),
    ("El puesto se llama Técnica de laboratorio.", "Técnica de laboratorio"),
    ("Il ruolo è Progettista elettrico, sede di Brescia.", "Progettista elettrico"),
    ("La figura cercata: profilo Disegnatore meccanico.", "Disegnatore meccanico"),
    ("De vacature heet officieel Coördinator Promoties, niet adviseur zoals ik zei.", "Coördinator Promoties"),
    ("We praten over de functie van Data-engineer Beheer en horen graag wie jij bent.", "Data-engineer Beheer"),
    ("A vaga chama-se Gestora de Formação.", "Gestora de Formação"),
]
SMALL = [  # in small letters, behind the word for the talk
    ("2e sollicitatiegesprek projectarchitect. Met Lea Vos.", "projectarchitect"),
    ("Vorstellungsgespräch als bauzeichner", "bauzeichner"),
    ("final interview, junior data analyst @ Copper Health. ask about visa", "junior data analyst"),
    ("second interview for warehouse supervisor at Brandt's", "warehouse supervisor"),
    ("entretien d'embauche pour infirmière de bloc", "infirmière de bloc"),
    ("entrevista para camarera de pisos en el hotel", "camarera de pisos"),
    ("colloquio per magazziniere", "magazziniere"),
    ("sollicitatie docent natuurkunde. meekijken: Bas", "docent natuurkunde"),
    ("entrevista para rececionista no hotel", "rececionista"),
    ("colloquio conoscitivo per la posizione di magazziniere", "magazziniere"),
    ("entrevista da vaga de rececionista", "rececionista"),
    ("gesprek over de rol van data engineer", "data engineer"),
]
TITLED = [  # a title, and the job
    ("Interview - Records Officer, Grade 6 (J. Doe)", "Records Officer, Grade 6"),
    ("Interview: Legal Counsel, EMEA (Fixed Term)", "Legal Counsel, EMEA"),
    ("Sollicitatie docent wiskunde (0,8 fte)", "docent wiskunde"),
    ("Gespräch Erzieherin (befristet, 12 Monate)", "Erzieherin"),
    ("Entretien aide-soignante (CDD 6 mois)", "aide-soignante"),
    ("Entrevista Jane Doe (Jefa de sala) - mié 9 abr 2025 12pm - 1pm (CEST)", "Jefa de sala"),
    ("Colloquio tecnico Sig. Doe - Progettista meccanico", "Progettista meccanico"),
    ("Technical interview Ms Doe - Field Service Engineer", "Field Service Engineer"),
    ("Fachgespräch Frau Doe – Netzplaner", "Netzplaner"),
    ("Bewerbung als Rechtsanwalt (Handels- und Gesellschaftsrecht)", "Rechtsanwalt (Handels- und Gesellschaftsrecht)"),
    ("Concurso técnica superior (arquitetura) – entrevista", "técnica superior (arquitetura)"),
    ("INT-25-119 Team Lead: Customer Analytics - J Doe", "Team Lead: Customer Analytics"),
    ("Interview - Planner: Night Trains - Jane Doe", "Planner: Night Trains"),
    ("Entretien Chargée de mission : Mobilité - J. Doe", "Chargée de mission : Mobilité"),
]
MET = [  # whom one meets is no job
    "Final interview w/ the CEO, Rosa Tavener.",
    "Talk with the head of department.",
    "Gespräch mit der Leiterin.",
    "Entretien avec la directrice.",
    "Entrevista con la directora.",
    "Colloquio con il responsabile.",
]


@pytest.mark.parametrize(("text", "post"), [*SAID, *SMALL])
def test_a_sentence_names_the_job(text: str, post: str) -> None:
    assert judged(event("Talk on Thursday", description=text)).role == post


@pytest.mark.parametrize(("title", "post"), TITLED)
def test_a_title_names_the_job_without_who_comes_and_for_how_long(title: str, post: str) -> None:
    assert judged(event(title)).role == post


@pytest.mark.parametrize("text", MET)
def test_whom_one_meets_is_no_job(text: str) -> None:
    assert judged(event("Talk on Thursday", description=text)).role is None


@pytest.mark.parametrize("text", ["the job is " * 2_000, "perfil " * 3_000, "(0,8 fte)" * 2_000, "A: " * 6_000])
@not_by_chance
def test_long_texts_take_no_time(text: str) -> None:
    begin = time.process_time()
    judged(event("Interview", description=text))
    within(begin, 2)
