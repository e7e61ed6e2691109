"""Families of wording by which an invitation names the employer: its form, what stands before it, who else is named."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.understand.employers import company_alone
from tests.test_interview import event, judged

SPELLED = [  # title, text, who invites, the employer
    ("Maris 2nd round", "", "", "Maris"),
    ("Bureau Kade 2e ronde", "", "", "Bureau Kade"),
    ("Studio Lund zweite Runde", "", "", "Studio Lund"),
    ("Atelier Brume 2e tour", "", "", "Atelier Brume"),
    ("Interview with Cask & Co", "Regards\nAnna\nCask & Co Ltd.", "Anna Schmidt <anna@cask.example>", "Cask & Co Ltd."),
    ("Entrevista", "Cumprimentos\nAna\nMarejada, S.A.", "Ana Reis <ana@marejada.example>", "Marejada, S.A."),
    ("Entrevista", "Un saludo\nAna\nCierzo Farma, S.L.", "Ana Gil <ana@cierzofarma.example>", "Cierzo Farma, S.L."),
    ("Gespräch", "Gruß\nAnna\nQuast Wendel Rechtsanwälte PartG mbB | Neuer Weg 3",
     "Anna Schmidt <anna@quastwendel.example>", "Quast Wendel Rechtsanwälte PartG mbB"),
    ("Gespräch", "Gruß\nAnna\nHolm Steuerberater Partnerschaft mbB", "Anna Schmidt <anna@holm.example>",
     "Holm Steuerberater Partnerschaft mbB"),
    ("Entretien", "pour le poste d'assistante chez Fondation Arbrelle.", "Anna <anna@arbrelle.example>",
     "Fondation Arbrelle"),
    ("Colloquio", "per il ruolo di contabile presso Fondazione Lumina.", "Anna <anna@lumina.example>",
     "Fondazione Lumina"),
    ("Entrevista", "para el puesto de contable en Grupo Sendera.", "Anna <anna@sendera.example>", "Grupo Sendera"),
    ("Gesprek", "voor de functie bij Stichting Havenlicht.", "Anna <anna@havenlicht.example>", "Stichting Havenlicht"),
    ("Interview", "Campaign: Staff Nurse, St Brannoc's Regional Hospital.", "Campaigns <campaigns@brannocs.example>",
     "St Brannoc's Regional Hospital"),
    ("Interview", "Teacher of Physics at St. Olave School.", "Office <office@olave.example>", "St. Olave School"),
    ("Llamada - Jane Doe y Laboratorios Cierzo", "", "Personas <personas@cierzolabs.example>", "Laboratorios Cierzo"),
    ("Jane Doe und Kanzlei Amrum", "", "Anna <anna@amrum-kanzlei.example>", "Kanzlei Amrum"),
    ("Jane Doe et Cabinet Rieux", "", "Anna <anna@cabinetrieux.example>", "Cabinet Rieux"),
    ("Entretien", "Au plaisir,\nL'équipe de l'Hôtel des Pins, Lausanne", "Hôtel des Pins <hello@hoteldespins.example>",
     "Hôtel des Pins"),
    ("Interview", "See you\nThe team at Harbour Hotel", "Harbour Hotel <hello@harbourhotel.example>", "Harbour Hotel"),
    ("Gespräch", "Ihr Team vom Hotel Seeblick", "Hotel Seeblick <info@hotelseeblick.example>", "Hotel Seeblick"),
    ("Auswahlgespräch", "-- \nNextcloud Uni Weserau\nDies ist eine automatische E-Mail.",
     "Dr. Anke Krumm <krumm@uni-weserau.example>", "Uni Weserau"),
    ("Interview", "Sent by Outlook Uni Severn", "Dr. Anna Krumm <krumm@uni-severn.example>", "Uni Severn"),
    ("Interview: Lumenfold x Jane Doe", "", "Lumenfold Recruiting <interviews@lumenfold.ashbyhq.example>", "Lumenfold"),
    ("Interview: Brightkeep x Jane Doe", "", "Brightkeep <no-reply@brightkeep.pinpointhq.example>", "Brightkeep"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "host", "firm"), SPELLED)
def test_the_employer_is_named_in_full_and_alone(title: str, text: str, host: str, firm: str) -> None:
    assert judged(event(title, host, text)).company == firm


@pytest.mark.parametrize("text", ["\n" * 20_000, " " * 20_000, "a" * 20_000, "1" * 20_000, "| " * 10_000])
@not_by_chance
def test_long_texts_take_no_time(text: str) -> None:
    begin = time.process_time()
    company_alone.alone("Globex", (text,), ("Jane Doe",))
    within(begin, 0.5)
