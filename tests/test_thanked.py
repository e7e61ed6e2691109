"""Whom a mail to somebody else thanks: read so where thanks are given to them, and only there."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from rows import each_row

from agent.understand.thanked import named

WHO = {"ann": "Ann Lee", "bob": "Bob Ray"}
THANKED = (
    ("Please pass on my thanks to Ann for the great talk today!", {"ann"}),
    ("Hi Hal,\n\nplease thank Ann for me.", {"ann"}),
    ("Dear Ann,\n\nthank you for the conversation today!", {"ann"}),
    ("Sehr geehrte Frau Lee,\n\nvielen Dank für das Gespräch!", {"ann"}),
    ("Thank you and Bob for your time today.", {"bob"}),
    ("Many thanks to you, Ann and Bob for the interview.", {"ann", "bob"}),
    ("Please tell Ann Lee that I am very grateful.", {"ann"}),
    ("Please let Ann know how grateful I am.", {"ann"}),
    ("Bitte richten Sie Ann meinen Dank aus.", {"ann"}),
    ("Danke dir und Bob für das Gespräch!", {"bob"}),
    ("Pourriez-vous remercier Ann de ma part.", {"ann"}),
    ("Por favor, dele las gracias a Ann de mi parte.", {"ann"}),
    ("Hi Hal,\n\nthank you for arranging the talk with Ann.", set()),
    ("Hi Hal,\n\nthanks for everything. I enjoyed talking to Ann and Bob.", set()),
    ("Hi Hal,\n\ncould you give me the address of Ann? Thank you!", set()),
    ("Should I thank Ann myself?", set()),
    ("Hi Hal, thank you for arranging the talk with Ann.", set()),
    ("Hi Hal, thank you for arranging the talk with Ann!", set()),
    ("Dear Hal, dear Ann,\n\nthank you both!", {"ann"}),
    ("Vielen Dank für die Einladung zum Gespräch mit Ann Lee.", set()),
    ("Merci pour l'entretien avec Ann.", set()),
    ("Dear Ann,\n\nplease find my papers attached.", set()),
)


@each_row(("words", "whom"), THANKED)
def test_whom_it_thanks(words: str, whom: set[str]) -> None:
    assert named(words, WHO) == whom


@pytest.mark.parametrize("bit", ["thank ", "ann ", "thank you and ", "1", "a", " ", "dear ", "x" * 80 + " "])
@not_by_chance
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    named(bit * (20_000 // len(bit)), {str(n): f"Ann{n} Lee" for n in range(60)} | WHO | {"odd": "(((" * 30})
    within(begun, 1)
