"""Whether a name of the text is that of somebody invited, however the two are spelled."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within

from agent.model import Attendee
from agent.understand.persons import acquainted, announced, mentions, renamed
from tests.test_interview import event, judged


def invited(*written: str) -> list[Attendee]:
    return [
        Attendee(name.strip(), address.rstrip(">")) for name, _, address in (each.partition("<") for each in written)
    ]


SAME = [
    # The mailbox is called as they are for short.
    ("Femi", "Oluwafemi Ajayi <femi@globex.example>"),
    ("Duda", "Maria Eduarda Prado <duda.p@globex.example>"),
    ("Mo", "Mohammed Said <mo@globex.example>"),
    ("Winnie Carr", "Winifred Carr <winnie@globex.example>"),
    ("lady Gunvor", "Gunvor Dahl <gdahl@globex.example>"),
    # The list is written in other letters.
    ("Oleksandra", "Олександра Бойко <oleksandra@globex.example>"),
    ("Oleksandra Boiko", "Олександра Бойко <o.boiko@globex.example>"),
    ("Mr. Tanabe", "田辺 誠 <tanabe@globex.example>"),
    ("Hr. Özkök", "e.oezkoek@globex.example <e.oezkoek@globex.example>"),
    ("Jörg Müller", "joerg.mueller@globex.example <joerg.mueller@globex.example>"),
    # One of them has a letter for the given name.
    ("Cato Bremer", "C. Bremer <c.bremer@globex.example>"),
    ("C. Bremer", "Cato Bremer <cato@globex.example>"),
    # A family name more.
    ("Harriet Voss-Lane", "Harriet Voss <h.voss@globex.example>"),
    ("Lucía Rey", "Lucía Rey Santos <lrey@globex.example>"),
    ("Paco García Molina", "Francisco García <fgarcia@globex.example>"),
    # Short forms.
    ("Beatrix Amstutz", "bea@globex.example <bea@globex.example>"),
    ("Christopher Ndlovu", "Chris N. <chris.ndlovu@globex.example>"),
    ("Jean-Baptiste Morel", "JB Morel <jb.morel@globex.example>"),
    ("C. J. Lindqvist", "Carl Johan Lindqvist <carl.johan.lindqvist@globex.example>"),
    ("Małgorzata Łęcka", "Gosia Łęcka <gosia.lecka@globex.example>"),
    # Accents and blanks.
    ("Łukasz Wróbel", "Lukasz Wrobel <lukasz.wrobel@globex.example>"),
    ("Mads Sørensen", "Mads Soerensen <mso@globex.example>"),
    ("Inés de la Torre", "Ines Delatorre <ines@globex.example>"),
    ("Frau Öttl", "Gerda Öttl <buero@oettl.example>"),
    ("Frau Petersen", "Petersen, Jutta <jutta@petersen.example>"),
    # A family name that is a given name as well, names of either.
    ("Mme Bernard", "Solène Bernard <s.bernard@globex.example>"),
    ("Mme Bernard", "Bernard Solène <s.bernard@globex.example>"),
    ("Ms Thomas", "Priya Thomas <priya@globex.example>"),
    ("Frau Paul", "Öznur Paul <oe.paul@globex.example>"),
    ("Sig. Conti", "Gabriele Conti <g.conti@globex.example>"),
    ("Herr Lenz", "Erich Maria Lenz <e.lenz@globex.example>"),
    ("Sr. Puig", "Joan Puig <joan@globex.example>"),
    ("Ms Grant", "Ali Grant <ali@globex.example>"),
    ("M. Roy", "Camille Roy <c.roy@globex.example>"),
    ("Sra. Ruiz", "María José Ruiz <mj@globex.example>"),
]
OTHERS = [
    ("Duda", "Maria Prado <duda.lima@globex.example>"),
    ("Globex", "Anna Bell <globex@globex.example>"),
    ("Uwe Sommer", "Gabi Sommer <gabi@sommer.example>"),
    ("Bea Voss-Lane", "Harriet Voss <h.voss@globex.example>"),
    ("Cato Bremer", "D. Bremer <d.bremer@globex.example>"),
    ("Vera", "Anna Bell <jobs.vera@globex.example>"),
    ("Jobs Bell", "Anna Bell <jobs@globex.example>"),
    # The mailbox is another's, or a thing's.
    ("Anna Bell", "Robert Bell <anna.bell@globex.example>"),
    ("Tom", "Anna Bell <tom@globex.example>"),
    ("Payroll", "Anna Bell <payroll@globex.example>"),
    ("Anna Globex", "Anna Bell <globex@globex.example>"),
    ("Carla Bremer", "C. Bremer <cato.bremer@globex.example>"),
    ("Markus Weidner", "M. Weidner <monika.weidner@globex.example>"),
    ("Frau Bauer", "Bauer Personalberatung <info@bauer.example>"),
    # Close, and yet somebody else.
    ("Gabriel Dumont", "Gabrielle Dumont <gabrielle.dumont@globex.example>"),
    ("Johannes Brandt", "Johanna Brandt <johanna@globex.example>"),
    ("Stefan Maurer", "Stefanie Maurer <stefanie.maurer@globex.example>"),
    ("Joe", "Jo Hart <jo.hart@globex.example>"),
    ("Michael Nowak", "Michal Kowal <michal@globex.example>"),
    ("Marco d'Angelo", "Marco Rossi <m.rossi@globex.example>"),
    ("Anna Lane", "Anna Voss-Lane <a.voss@globex.example>"),
    ("Álvaro Navarro Gil", "Álvaro Castaño Gil <alvaro.castano@globex.example>"),
    ("Lucía Ortega Ruiz", "Marta Ortega Ruiz <marta.ortega@globex.example>"),
    # A salutation that is not theirs, the elder and the younger.
    ("Frau Petersen", "Jens Petersen <jens@petersen.example>"),
    ("Sr. Navarro", "Lucía Navarro <lucia@globex.example>"),
    ("Mrs Patel", "Mr Nikhil Patel <nikhil@globex.example>"),
    ("Frau Wolf", "Wolfgang Sailer <wolfgang@globex.example>"),
    ("Josef Huber jun.", "Josef Huber sen. <josef.huber.sen@huber.example>"),
]


@pytest.mark.parametrize(("said", "listed"), SAME)
def test_two_spellings_are_one_person(said: str, listed: str) -> None:
    known = invited(listed, "Tom Berg <tom@globex.example>")
    assert acquainted.match(announced.Named(said), known) is known[0]


@pytest.mark.parametrize(("said", "listed"), OTHERS)
def test_who_shares_a_word_only_is_somebody_else(said: str, listed: str) -> None:
    assert acquainted.match(announced.Named(said), invited(listed)) is None


def test_who_may_be_either_is_neither() -> None:
    known = invited("C. Bremer <c.bremer@globex.example>", "C. Bremer <cbremer@globex.example>")
    assert acquainted.match(announced.Named("Cato Bremer"), known) is None


def test_one_by_a_letter_is_not_two() -> None:
    known = invited("J. Miller <j.miller@globex.example>", "Tom Berg <tom@globex.example>")
    assert acquainted.doubted(["Jane Miller", "John Miller", "Tom Berg"], known) == known[:1]
    assert not acquainted.doubted(["Jane Miller", "J. Miller", "Tom Berg"], known)
    two = judged(event("Interview", "Jobs <jobs@globex.example>", "You will meet Jane Miller and John Miller.",
                       ("J. Miller <j.miller@globex.example>",)))  # fmt: skip
    assert {("Jane Miller", None), ("John Miller", None)} <= {(one.name, one.address) for one in two.interviewers}


@pytest.mark.parametrize(
    "text",
    [
        "Vous verrez Odile Garnier (anciennement Odile Perrin).",
        "You will meet Odile Garnier, née Perrin, and Tom.",
        "Sie treffen Odile Garnier (früher Odile Perrin).",
        "Parlerà con Odile Garnier (nata Perrin).",
    ],
)
def test_who_is_invited_by_the_name_they_had_is_known(text: str) -> None:
    [listed] = known = invited("Odile Perrin <o.perrin@globex.example>")
    read = mentions.find(text, {"odile", "perrin"})
    now = next(one for one in read.mentions if one.name == "Odile Garnier")
    assert renamed.match(now, read, known) is listed


@pytest.mark.parametrize(
    "text",
    [
        "You will meet Vera Garnier (and Odile Perrin).",
        "You will meet Vera Garnier, who previously managed Odile Perrin.",
        "You will meet Vera Garnier, formerly assistant to Odile Perrin.",
        "Hablarás con Vera Garnier antes que con Odile Perrin.",
        "Incontrerà Vera Garnier (già con Odile Perrin)",
        "Vera Garnier replaces the previously announced Odile Perrin",
        "Vera Garnier (formerly Odile Perrin's deputy)",
    ],
)
def test_another_name_behind_is_another_person(text: str) -> None:
    known = invited("Odile Perrin <o.perrin@globex.example>")
    read = mentions.find(text)
    now = next(one for one in read.mentions if one.name == "Vera Garnier")
    assert renamed.match(now, read, known) is None


@not_by_chance
def test_long_addresses_take_no_time() -> None:
    known = [Attendee(f"Given{at} Family{at}", f"{'a.' * 10_000}{at}@globex.example") for at in range(58)]
    begin = time.process_time()
    assert not any(acquainted.match(announced.Named(f"Some{at} Body{at}"), known) for at in range(79))
    within(begin, 2)
