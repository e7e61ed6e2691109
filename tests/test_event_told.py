"""What a text tells of the reader's part in an event, and whether it names a post."""

from __future__ import annotations

import pytest

from agent.model import Verdict
from agent.understand.employers import posts
from agent.understand.events import event_told
from tests.test_interview import ANNA, OWNER, event, judged


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("Talk with HR", "Voluntary exit interview; please hand in your badge.", "told you leave"),
        ("Gespräch", "Ihre Kündigung ist eingegangen, Rückgabe von Laptop und Ausweis.", "told you leave"),
        ("Entretien", "Je prends des notes, tu as le guide d'entretien.", "told you ask the questions"),
        ("Comité", "Merci de siéger, on reçoit trois candidats.", "told others are judged"),
        ("Intervista", "Per il giornale di sabato, le citazioni te le mando prima.", "told you may be quoted"),
        ("Entrevista", "Traiga pasaporte y tarjeta de residencia.", "told papers of a stay"),
        ("Afspraak", "Je cv en brief spraken ons aan.", "told your papers were read"),
        ("Conversa", "Último passo antes de decidir.", "told one of several steps"),
        ("Treffen", "Mein Mandant möchte Sie sehen.", "told a client of an agency's"),
        ("Session 2", "Requisition: R-0048812", "told a vacancy's number"),
        ("Visit", "Kalimba – Product Manager", "a post on a line below"),
        ("Intro: Robin <> Dario (Data Engineer)", "", "a job beside another"),
        ("Jane Doe - Data Engineer", "", "a job beside you"),
    ],
)
def test_what_a_text_tells(title: str, text: str, told: str) -> None:
    role = "Data Engineer" if "Data Engineer" in title else None
    assert told in set(event_told.of(event(title, ANNA, text), text, OWNER, role))


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("See you there.\nKalimba – Product Manager", True),
        ("Role: Front-end developer, Lampara", True),
        ("Regards\nAnna Schmidt\nProduct Manager", False),  # hers
        ("Anna Schmidt, Product Manager", False),
        ("You will meet the product manager of the team and two engineers.", False),
        ("", False),
    ],
)
def test_a_post_on_a_line_of_its_own(text: str, alone: bool) -> None:
    assert posts.stands_alone(text, ("Anna Schmidt", "Jane Doe")) is alone


@pytest.mark.parametrize(
    "form",
    [
        "Company name: Doe Ltd\nJob title: QA Lead\nHow many testers on your team?: 4",
        "Firma: Doe GmbH\nFunktion: Lagerleiterin\nMitarbeiter: 20",
        "Société : Doe\nFonction : gérante\nEffectif : 4",
        "Empresa: Doe SL\nCargo: encargada\nEmpleados: 8",
        "Azienda: Doe\nRuolo: acquisti\nDipendenti: 15",
        "Bedrijf: Doe BV\nFunctie: planner\nAantal medewerkers: 12",
        "Empresa: Doe Lda\nCargo: gerente\nColaboradores: 5",
    ],
)
def test_who_fills_in_a_buyers_form_is_not_interviewed(form: str) -> None:
    assert event_told.of_a_buyer(form)
    assert judged(event("Jane Doe + Anna Schmidt", ANNA, form)).verdict is not Verdict.YES


def test_one_line_of_a_firm_is_no_form() -> None:
    assert not event_told.of_a_buyer("Company: Globex\nRole: QA Lead")
