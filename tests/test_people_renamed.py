"""Whoever is met is met by any other name: the same invitations, with names from all over the world put into them."""

from __future__ import annotations

import re

import pytest

from agent.understand.employers.employer import folded
from tests.misread import marked
from tests.people_invited import Invited
from tests.test_people_invited import _last, _met

NAMES = [
    "Bernat Puig i Ferrer",
    "Trinidad Ortega y Gasset",
    "Klaas-Jan van 't Hof",
    "Jean-Luc de La Tour",
    "Marie-Thérèse Le Goff",
    "Friedrich zur Mühlen",
    "Rosaria Lo Presti",
    "Concha de la Fuente",
    "Salvatore D'Angelo",
    "Saoirse Ní Bhriain",
    "Ffion Prydderch",
    "Yusuf bin Salleh",
    "Leila El Khoury",
    "Nino Kvaratskhelia",
    "Đorđe Đokić",
    "Hương Nguyễn",
    "A. J. Whitcombe",
    "J.R. Okafor",
    "Fco. Javier Ródenas",
    "Mary Ann O'Leary",
    "Tuva Ek",
    "Bo Li",
    "Tom Baker",
    "Drew Carpenter",
    "James Cook",
    "Hannah Porter",
    "Ben Ward",
    "Nora Church",
    "Karen Price",
    "Chase Banks",
    "Paige Turner",
    "Anna Koch",
    "Peter Meister",
    "Eva Kaufmann",
    "Elena Plaza",
    "Santiago Calle",
    "Luc Boucher",
    "Blessing Okoro",
]
INVITED = [
    Invited("Interview: data analyst", "{}", (), "Hi Jane, I look forward to our call.\n{first}", {"{}"}),
    Invited("Interview Jane Doe", "HR <hr@dunelight.example>", (), "You will meet {}, our head of data.", {"{}"}),
    Invited(
        "Second interview", "Uma Rangan <uma@tidal.example>", (), "It's with me and {}. Bring a laptop.\nUma",
        {"Uma Rangan", "{}"},
    ),
    Invited("Panel", "Jobs <jobs@tallis.example>", (), "Panel:\n- {} (chair)\n- Ines Faria", {"{}", "Ines Faria"}),
    Invited(
        "Vorstellungsgespräch", "Personal <personal@weser.example>", (),
        "Am Gespräch nehmen {} und Birte Hansen teil.", {"{}", "Birte Hansen"},
    ),
    Invited("Entretien", "RH <rh@duparc.example>", (), "Vous serez reçue par {}, directrice.", {"{}"}),
    Invited(
        "Entrevista", "RRHH <rrhh@mirador.example>", (), "Hablarás con {} y con Xabier Lasa.", {"{}", "Xabier Lasa"},
    ),
    Invited(
        "Colloquio", "Selezione <hr@telaio.example>", (), "Il colloquio è con {} e Dario Conti.", {"{}", "Dario Conti"},
    ),
]  # fmt: skip


def _named(invited: Invited, name: str) -> Invited:
    first, _, family = name.rpartition(" ")
    local = re.sub(r"[^a-z]", "", folded(family))
    host = f"{name} <{local}@dunelight.example>" if invited.host == "{}" else invited.host

    def put(text: str) -> str:
        return text.replace("{}", name).replace("{first}", first.split()[0])

    return invited._replace(host=host, text=put(invited.text), met=set(map(put, invited.met)))


@pytest.mark.parametrize("name", marked(NAMES, ["Fco. Javier"]))
def test_whoever_is_met_is_met_by_any_other_name(name: str) -> None:
    for invited in INVITED:
        renamed = _named(invited, name)
        assert _met(renamed) == sorted(map(_last, renamed.met)), renamed.text


@pytest.mark.parametrize("host", ["Grace May", "Heike Montag", "Uwe Sommer", "Julia April", "Pilar Domingo"])
def test_a_day_is_a_family_name_in_what_a_guest_is_called(host: str) -> None:
    invited = Invited("Interview", f"{host} <people.17@dunelight.example>", (), "Hi Jane, see you soon.", set())
    assert _met(invited) == [host.split()[1]]


def test_a_day_behind_a_name_is_a_day_in_a_sentence() -> None:
    invited = Invited("Gespräch", "Personal <p@weser.example>", (), "Du triffst Anna Montag um 14 Uhr.", set())
    assert _met(invited) == ["Anna"]


def test_sons_are_no_person() -> None:
    text = "Mi cliente es Conservas Lasa e Hijos. Hablarás con Remedios Ortiz."
    assert _met(Invited("Entrevista", "RRHH <rrhh@mirador.example>", (), text, set())) == ["Ortiz"]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("You will meet Mr A. J. Whitcombe FRCS, Consultant Surgeon, and Siân Prydderch.", ["Prydderch", "Whitcombe"]),
        ("The panel will be Ines Faria PhD and Omar Khalil OBE.", ["Faria", "Khalil"]),
        ("Il colloquio è con l'azienda Cantine Valdoro. Troverai il sig. Ettore Bonfanti.", ["Bonfanti"]),
        ("Das Gespräch ist beim Kunden Redmire. Es kommt Frau Silke Amend.", ["Amend"]),
        ("You will meet our client Anna Berg.", ["Berg"]),
    ],
)
def test_letters_behind_a_name_and_firms_are_no_names(text: str, met: list[str]) -> None:
    assert _met(Invited("Interview Jane Doe", "HR <hr@dunelight.example>", (), text, set())) == met
