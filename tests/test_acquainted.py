"""Whether a name of the text is that of somebody invited, however the two are spelled."""

from __future__ import annotations

import pytest

from agent.model import Attendee
from agent.understand.persons import acquainted, announced, mentions, renamed


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
]
OTHERS = [
    ("Duda", "Maria Prado <duda.lima@globex.example>"),
    ("Globex", "Anna Bell <globex@globex.example>"),
    ("Uwe Sommer", "Gabi Sommer <gabi@sommer.example>"),
    ("Bea Voss-Lane", "Harriet Voss <h.voss@globex.example>"),
    ("Cato Bremer", "D. Bremer <d.bremer@globex.example>"),
    ("Vera", "Anna Bell <jobs.vera@globex.example>"),
    ("Jobs Bell", "Anna Bell <jobs@globex.example>"),
]


@pytest.mark.parametrize(("said", "listed"), SAME)
def test_two_spellings_are_one_person(said: str, listed: str) -> None:
    known = invited(listed, "Tom Berg <tom@globex.example>")
    assert acquainted.match(announced.Named(said), known) is known[0]


@pytest.mark.parametrize(("said", "listed"), OTHERS)
def test_who_shares_a_word_only_is_somebody_else(said: str, listed: str) -> None:
    assert acquainted.match(announced.Named(said), invited(listed)) is None


def test_who_may_be_either_is_neither() -> None:
    known = invited("C. Bremer <c.bremer@globex.example>", "C. Bremer <cornelis@globex.example>")
    assert acquainted.match(announced.Named("Cato Bremer"), known) is None


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


def test_another_name_behind_is_another_person() -> None:
    known = invited("Odile Perrin <o.perrin@globex.example>")
    read = mentions.find("You will meet Vera Garnier (and Odile Perrin).")
    now = next(one for one in read.mentions if one.name == "Vera Garnier")
    assert renamed.match(now, read, known) is None
