"""Job searches in which a no comes that greets somebody else: another candidate, whose mail went to the owner by
mistake, or a colleague in whose thread they stand. It is not answered, and ends nothing, before the owner has said so;
a no to the owner, however they are called in it, is one."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from searches import ANN, INTERVIEW, mail, of, play, said, sent

from agent.understand.greets_another import greets_another

THANKED = "thank_you ann.lee 03-10"
AT = "3-12 09:00"
NO = "unfortunately we have decided to move forward with another candidate.\n\nAnn"
OTHERS = [
    "Dear Peter,",
    "Hi Olga",
    "Dear Mr. Miller,",
    "Hello Maria Lopez,",
    "Sehr geehrter Herr Kunze,",
    "Bonjour Luc,",
]
HERS = [
    "Dear Jane,", "Hi Jane Doe", "Dear Ms. Doe,", "Dear Ms Jane Doe,", "Hi Jnae,", "Hi Jan,", "Dear Janet,", "Hi all,",
    "Dear candidate,", "Dear applicant,", "Hello,", "Dear Jane and Peter,", "Hi there,", "Sehr geehrte Frau Doe,",
    "Liebe Bewerberin,", "Good news first:", "Thank you for your time.",
]  # fmt: skip


@pytest.mark.parametrize("greeting", OTHERS)
def test_a_no_to_somebody_else_ends_nothing_unasked(greeting: str) -> None:
    told = play(INTERVIEW, mail(AT, of(ANN), f"{greeting}\n\n{NO}"))
    assert sent(told) == [THANKED]
    assert len(said(told, "asked_owner")) == 1
    assert said(told, "closed") == []


def test_a_machines_no_to_somebody_else_ends_nothing_unasked() -> None:
    words = "Dear Peter,\n\nwe regret to inform you that we will not be moving forward with your application.\n\nGlobex"
    robot = "Globex Careers <no-reply@globex.example>"
    told = play(INTERVIEW, mail(AT, robot, words, subject="Your application"))
    assert sent(told) == [THANKED]
    assert len(said(told, "asked_owner")) == 1


@pytest.mark.parametrize("greeting", HERS)
def test_a_no_to_the_owner_is_one(greeting: str) -> None:
    told = play(INTERVIEW, mail(AT, of(ANN), f"{greeting}\n\n{NO}"))
    assert sent(told) == [THANKED, "rejection_reply ann.lee 03-12"]
    assert said(told, "asked_owner") == []


def test_what_else_greets_somebody_else_is_read_as_ever() -> None:
    """They have copied it; whoever is told a day waits for it."""
    told = play(INTERVIEW, mail(AT, of(ANN), "Dear Peter,\n\nwe will let you know by 27 March.\n\nAnn"))
    assert sent(told) == [THANKED, "status_check ann.lee 03-30"]


@not_by_chance
@pytest.mark.parametrize("bit", ["a", " ", "1", "Dear ", "Dear Mr. ", "Hi Peter "])
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    greets_another(bit * (20_000 // len(bit)), "Jane Doe")
    greets_another(f"Dear {bit * (20_000 // len(bit))}", "Jane Doe")
    within(begun, 1)
