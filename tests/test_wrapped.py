"""What a mail program broke at its margin is put together again, and what ends on purpose keeps its lines."""

from __future__ import annotations

import re
import textwrap
import time
from dataclasses import replace

import pytest
from clocks import not_by_chance, within
from hypothesis import given
from hypothesis import strategies as st

from agent.understand.mail.wrapped import unwrapped
from tests import answers
from tests.people_invited import INVITATIONS
from tests.test_people_invited import _last, _met

WORDS = (
    "please send it to them all as it stands because we have talked about that at length before noon and nobody minded"
)


def wrapped(text: str, columns: int) -> str:
    return "\n".join(
        textwrap.fill(line, columns, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
    )


@given(st.lists(st.sampled_from(WORDS.split()), min_size=20, max_size=90), st.integers(62, 80))
def test_prose_broken_anywhere_comes_back(words: list[str], columns: int) -> None:
    text = " ".join(words).capitalize() + "."
    assert unwrapped(wrapped(text, columns)) == text


@pytest.mark.parametrize(
    "text",
    [
        "Hi Jane, I'd like to give you a ring about the analyst post, and if that goes well you talk with Graham"
        " Otley, who leads the team.",
        "Guten Tag, am Gespräch nehmen unser Meister, Herr Kaplan, und ich teil. Wir sitzen gern bei Kaffee und Kuchen"
        " zusammen, und das seit vielen Jahren in der Werkstatt.",
        "Jahresabschluss, da geht bei mir wirklich gar nichts mehr. Fragen Sie mich bitte am 15. Januar noch einmal.",
        "Je suis sur le chantier avec un casque et un seul gant, donc je fais court : oui, vous pouvez l'envoyer à"
        " Monsieur Delaunay.",
        "Los borradores uno y dos están bien así como están escritos, pueden salir hoy mismo; el tercero no lo mandes"
        " todavía.",
        "Thank you for all of this and for the care you took with it, it reads like me.\n\nSend the one to Marisol now,"
        " and let me sleep over the one to Harold until Friday.",
    ],
)
@pytest.mark.parametrize("columns", [65, 72, 76, 78])
def test_a_mail_comes_back(text: str, columns: int) -> None:
    assert re.sub(r"(?<=[.])\n(?=\w)", " ", unwrapped(wrapped(text, columns))) == text


@pytest.mark.parametrize(
    "text",
    [
        "Yes please send number one and number two, both look good to me now\nSkip number three",
        "Your panel, in the order in which you will meet them on that day in Leeds:\n- Anna Berg, Data\n- Bo Li",
        "09:00 Arrival, hairnets and a walk through the whole plant with Lorna Ashdown\n10:00 Coffee\n10:15 Bo Li",
        "Interviewers for that day: Anna Berg, Head of Customer Engineering in Berlin\nRoom: the one behind the stairs",
        "I look forward to meeting you on Thursday and to hearing all about the yard\nAnna",
        "I look forward to meeting you on Thursday and to hearing all about the yard.\nAnna Berg",
        "With the whole team we look forward to meeting you here at last on Thursday\nBest regards\nAnna",
        "Send it.\nThanks!",
        "A line of far more than a hundred columns is no line of a mail that somebody's program has broken at a margin"
        " of eighty\nand this one ends where its writer ended it",
        "Anna: we talked about the data platform and about how they deploy it on Fridays\nBen: team size, on-call",
        "> the first quoted line that somebody broke at the margin of their program here\n> and the second",
        "https://meet.example/a-very-long-address-without-any-blank-in-it-0123456789\nsee you there",
    ],
)
def test_what_ends_on_purpose_keeps_its_lines(text: str) -> None:
    assert unwrapped(text) == text


def test_what_was_not_broken_is_left_alone() -> None:
    """Nothing changes in the answers as they were typed."""
    every = [one.text for one in _answers() if "\n" in one.text]
    assert len(every) > 50
    assert [text for text in every if unwrapped(text) != text] == []


def _answers() -> list[answers.Answered]:
    return [*answers.load("seen"), *answers.load("lessons")]


def test_an_answer_broken_at_the_margin_says_the_same() -> None:
    """Of all the longer answers that were read, nearly each is read so through Gmail's margin as well."""
    long = [one for one in _answers() if len(one.text) > 80][::9]
    assert len(long) > 70
    lost = [
        one.text
        for one in long
        if one.wrongly() is None and replace(one, text=wrapped(one.text, 72)).wrongly() is not None
    ]
    assert len(lost) <= len(long) // 50, lost


def test_an_invitation_broken_at_the_margin_names_the_same_people() -> None:
    """Nearly: a list that runs on over the margin may be no list to whoever reads it."""
    told = [each for each in INVITATIONS[::2] if each.met and len(each.text) > 80]
    right = [each for each in told if _met(each) == sorted(map(_last, each.met))]
    assert len(right) > 50
    lost = [each.text for each in right if _met(each._replace(text=wrapped(each.text, 72))) != _met(each)]
    assert len(lost) <= len(right) // 25, lost


@pytest.mark.parametrize(
    "piece", ["a b c d e f g h\n", "word " * 12 + "\n", "\n", " ", "1. a\n", "Frau\n", "x" * 60 + " y\n"]
)
@not_by_chance
def test_a_text_that_only_repeats_itself_is_put_together_in_time(piece: str) -> None:
    begun = time.process_time()
    unwrapped(piece * (200_000 // len(piece)))
    within(begun, 1, piece)
