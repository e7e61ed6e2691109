"""Names that come with something else: a title, whose wife they are, the firm, whose assistant writes."""

from __future__ import annotations

import pytest

from agent.model import Address, CalendarEvent
from agent.understand.persons import display_names, mentions, names
from tests.test_interview import event, judged

MARA = "Mara Lindner <mara.lindner@globex.example>"
KURT = "Kurt Lindner <kurt.lindner@globex.example>"
BOB = "Bob Lee <bob.lee@globex.example>"


def _met(invite: CalendarEvent) -> set[tuple[str, str | None]]:
    return {(each.name, each.address) for each in judged(invite).interviewers}


def _named(text: str, host: str, guests: tuple[str, ...] = ()) -> set[str]:
    return {name for name, _ in _met(event("Interview – Data Engineer", host, text, guests))}


@pytest.mark.parametrize(
    ("text", "host", "called"),
    [
        ("Mein Mann Urs und ich führen das Gespräch zusammen.", MARA, "Urs"),
        ("Meine Frau Elisabeth und ich führen das Gespräch zusammen.", KURT, "Elisabeth"),
        ("My wife, Joan, and I will interview you together.", KURT, "Joan"),
        ("Ma femme Odile et moi mènerons l'entretien ensemble.", KURT, "Odile"),
        ("Mio fratello Gino ed io faremo il colloquio insieme.", KURT, "Gino"),
    ],
)
def test_a_relative_who_talks_too_is_called_by_the_name_that_is_said(text: str, host: str, called: str) -> None:
    assert _named(text, host) == {host.partition(" <")[0], called}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Meine Frau Elisabeth kommt dazu.", ["Elisabeth"]),
        ("Sie treffen meine Frau Elisabeth.", ["Elisabeth"]),
        ("Er kommt mit seiner Frau Ines.", ["Ines"]),
        ("Frau Elisabeth Kern kommt dazu.", ["Elisabeth Kern"]),
        ("Frau Kern kommt dazu.", ["Frau Kern"]),
        ("Unsere Frau Kern kommt dazu.", ["Frau Kern"]),
        ("Te entrevistan el Sr. Tamez y la Mtra. Ileana Garzón.", ["Sr. Tamez", "Ileana Garzón"]),
        ("Te recibe el Mtro. Garzón.", ["Mtro. Garzón"]),
        ("Te recibe la Arq. Elena Ruiz.", ["Elena Ruiz"]),
        ("Te recibe la Profa. Elena Ruiz y el Lcdo. Pau Serra.", ["Elena Ruiz", "Pau Serra"]),
        ("Com o Exmo. Sr. Rui Prado e a Enf. Ana Melo.", ["Rui Prado", "Ana Melo"]),
        ("With Smt. Lata Rao and Engr. Bola Ade.", ["Lata Rao", "Bola Ade"]),
        ("Es empfängt Sie Priv.-Doz. Eva Kern.", ["Eva Kern"]),
        ("Juf Annelien De Wolf schuift aan.", ["Annelien De Wolf"]),
        ("Je spreekt met juf Annelien.", ["Annelien"]),
        ("Luc De Meester schuift aan.", ["Luc De Meester"]),
        ("C.P. 64000 Monterrey", ["Monterrey"]),
        ("I am Nadia's EA and write for her.", ["Nadia"]),
        ("Come to Nadia’s Office on Monday.", ["Nadia"]),
        ("Ask for Chris' Manager Tom Berg.", ["Chris", "Tom Berg"]),
        ("St. James's Place is the house.", ["St. James's Place"]),
        ("Meet Sean O'Brien and Anna D'Angelo.", ["Sean O'Brien", "Anna D'Angelo"]),
    ],
)
def test_what_stands_before_and_behind_a_name(text: str, found: list[str]) -> None:
    assert [each.name for each in mentions.find(text).mentions if each.name] == found


@pytest.mark.parametrize(
    "title", ["Mtra.", "Mtro.", "Lcda.", "Profa.", "drs.", "ir.", "Dña.", "Srta.", "Priv.-Doz.", "Juf"]
)
def test_a_title_is_none_of_a_name(title: str) -> None:
    assert names.bare(f"{title} Garzón") == "Garzón"


@pytest.mark.parametrize("name", ["Pr Garzón", "Ir Mansour", "Exma Ruiz", "Drs Ames"])
def test_what_only_looks_like_a_title_stays(name: str) -> None:
    assert names.bare(name).split()[-1] == name.split()[-1]


@pytest.mark.parametrize("signed", ["Anouk von Globex", "Anouk van Globex", "Anouk de Globex", "Anouk da Globex"])
def test_who_signs_with_the_firm_is_one_of_the_list(signed: str) -> None:
    host = "Anouk Feldmann <anouk@globex.example>"
    text = f"Die ersten 45 Minuten sprichst du mit mir, dann kommt Bob dazu.\n\nBis bald, {signed}"
    assert _met(event("Interview – Data Engineer", host, text, (BOB,))) == {
        ("Anouk Feldmann", "anouk@globex.example"), ("Bob Lee", "bob.lee@globex.example"),
    }  # fmt: skip


def test_who_bears_the_name_of_a_place_is_another() -> None:
    host = "Anouk Feldmann <anouk@globex.example>"
    text = "Du sprichst mit mir und mit Anouk von Ribbeck aus dem Einkauf."
    assert ("Anouk von Ribbeck", None) in _met(event("Interview – Data Engineer", host, text, (BOB,)))


@pytest.mark.parametrize(
    ("organizer", "text"),
    [
        ("Scheduling at Wintrop", "Portfolio panel with Wintrop.\n\nwith Beatriz Noronha and Sam Oduya"),
        ("Globex", "Portfolio panel with Wintrop.\n\nwith Beatriz Noronha and Sam Oduya\n\nThe Wintrop hiring team"),
    ],
)
def test_the_firm_of_a_machine_is_nobody(organizer: str, text: str) -> None:
    invite = event("Portfolio panel (Brand Designer)", f"{organizer} <no-reply@greenhouse.io>", text)
    assert {name for name, _ in _met(invite)} == {"Beatriz Noronha", "Sam Oduya"}


def test_a_person_is_no_firm_though_a_team_is_called_after_them() -> None:
    invite = event("Interview", "Jobs <no-reply@greenhouse.io>", "Interview with Priya Nair.\n\nPriya hiring team")
    assert invite.organizer == Address("Jobs", "no-reply@greenhouse.io")
    assert {name for name, _ in _met(invite)} == {"Priya Nair"}


@pytest.mark.parametrize(
    ("name", "address", "person"),
    [
        ("Matthias Zangl", "office@elektro-zangl.example", True),
        ("Florence Sparks", "info@sparks-electric.example", True),
        ("Elektro Zangl", "office@elektro-zangl.example", False),
        ("Anna Apotheke", "info@stadt-apotheke.example", False),
        ("Maria Grün", "info@mariagruen.example", False),
        ("Carmen Moda", "info@moda.example", False),
        ("Victoria Hotel", "info@victoria-hotel.example", False),
        ("Zangl Office", "office@elektro-zangl.example", False),
    ],
)
def test_a_team_s_mailbox_is_of_who_owns_the_firm(name: str, address: str, person: bool) -> None:
    assert display_names.is_like_a_person(name, address) is person
