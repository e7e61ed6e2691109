"""Whose interview a title tells of, where the job it names looks like a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.model import Verdict
from tests.test_interview import event, judged

HR = "Sabine Dorn <s.dorn@brandhuber.example>"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Vorstellungsgespräch Konstrukteur Werkzeugbau – Jane Doe", "Sehr geehrte Frau Doe, wir freuen uns auf Sie."),
        ("Interview: Verger Sacristan / Jane Doe", "Dear Jane, we look forward to meeting you about your application."),
    ],
)
def test_a_title_that_names_the_owner_names_no_stranger(title: str, text: str) -> None:
    read = judged(event(title, HR, text))
    assert read.verdict is Verdict.YES
    assert not any("neither you nor" in each for each in read.because)


def test_at_their_own_firm_the_owner_in_the_title_may_sit_on_the_other_side() -> None:
    inside = event("Interview: Carl Cox / Jane Doe", "Rita Holm <rita@example.org>", "Panel for the buyer role.")
    assert judged(inside).verdict is not Verdict.YES


def test_whose_title_names_another_stays_a_question() -> None:
    other = event("Interview Carl Cox: Buyer", HR, "Dear all, please find the CV attached.")
    assert judged(replace(other, uid="other")).verdict is not Verdict.YES
