"""Texts through the whole: the language of those who get them, the owner's templates, and what is blocked."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
import similarity
from simulated import Json, Run, invite, mail, of, run
from stories import ANNA, BERLIN, BOB, PRIYA, berlin

__all__ = ["run"]  # the fixture

MONDAY = berlin(3, 9, 10)
SOON = "2026-03-14"
START = berlin(3, 10, 14)
PANEL = invite(MONDAY, START, ANNA, BOB, PRIYA)
GERMAN = mail(berlin(3, 9, 12), "Guten Tag, wir freuen uns auf das Gespräch mit Ihnen und dem Team.", subject="Termin")
DU = mail(
    berlin(3, 12, 12), "Hallo Jane, danke für deine Zeit. Wir melden uns bis zum 20. März bei dir.", subject="Danke"
)


def sent(told: list[Json], step: str) -> list[Json]:
    return [each for each in of(told, "sent") if each["step"] == step]


def test_a_panel_gets_notes_that_are_not_one_note(run: Run) -> None:
    bodies = [str(each["body"]) for each in sent(run(PANEL, until=SOON), "thank_you")]
    assert len(bodies) == 3
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert similarity.likeness(bodies[one], bodies[other]) <= 0.3


def test_their_language_decides_and_du_is_answered_with_du(run: Run) -> None:
    told = run(PANEL, GERMAN, DU)
    thanks = {str(each["to"]): str(each["body"]) for each in sent(told, "thank_you")}
    assert all(body.startswith("Guten Tag ") for body in thanks.values())
    assert all("Globex" in body and re.search(r"\b(?:Sie|Ihnen|Ihre|das) ", body) for body in thanks.values())
    (status,) = sent(told, "status_check")
    assert status["to"] == ANNA[1]
    assert str(status["body"]).startswith("Hallo Anna,")
    assert "20. März" in str(status["body"])
    assert not re.search(r"\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b", str(status["body"]))


@pytest.mark.parametrize("answered", ["all", "after=15 hours", "after=40 hours"])
@pytest.mark.parametrize("start", [START, berlin(3, 10, 18, 30)])
def test_no_thanks_are_for_a_talk_of_another_day(run: Run, start: datetime, answered: str) -> None:
    told = run(invite(MONDAY, start, ANNA, BOB), until=SOON, approve=answered)
    thanks = sent(told, "thank_you")
    assert len(thanks) == 2
    for each in thanks:
        gone = datetime.fromisoformat(str(each["at"])).date()
        words = f"{each['subject']} {each['body']}"
        assert "today" not in words or gone == start.date()
        assert "yesterday" not in words
        assert "on Tuesday" not in words or gone > start.date()


def test_the_rules_may_keep_to_english(run: Run) -> None:
    told = run(PANEL, GERMAN, until=SOON, extra="templates: {language: en}\n")
    assert all(re.match(r"Hi|Dear", str(each["body"])) for each in sent(told, "thank_you"))


def templates(tmp_path: Path, **texts: str) -> str:
    """Templates of the owner's, and the rule that names their folder."""
    folder = tmp_path / "own"
    folder.mkdir()
    for name, text in texts.items():
        (folder / f"{name.replace('__', '.')}.txt").write_text(text)
    return "templates: {folder: own}\n"


ENGLISH = "Subject: Hello\n\n{{ greeting }}\n\nit was good to talk with you about it.\n\n{{ signature }}\n"


def test_the_owners_template_for_a_language_is_taken(run: Run, tmp_path: Path) -> None:
    german = ENGLISH.replace("it was good to talk with you about it", "es war gut, mit Ihnen zu sprechen")
    extra = templates(tmp_path, thank_you=ENGLISH, thank_you__de=german)
    assert all(
        "es war gut" in str(each["body"]) for each in sent(run(PANEL, GERMAN, until=SOON, extra=extra), "thank_you")
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (ENGLISH.replace("about it", "and with Initech"), "it names another employer: Initech"),
        (ENGLISH.replace("it was", "As you promised, it was"), "a promise of theirs that I know nothing of"),
        (ENGLISH.replace("{{ greeting }}", "Hi Bobby,"), "it greets 'Bobby' and goes to"),
        (ENGLISH.replace("it was", "[NAME], it was"), "a blank was not filled: [NAME]"),
    ],
)
def test_what_is_serious_is_never_staged_and_the_owner_is_told(run: Run, tmp_path: Path, text: str, what: str) -> None:
    elsewhere = invite(
        MONDAY, datetime(2026, 5, 20, 10, tzinfo=BERLIN), ("Olga Stone", "olga@initech.example"), uid="x"
    )
    told = run(
        PANEL, elsewhere.replace(ANNA[1], "olga@initech.example"), until=SOON, extra=templates(tmp_path, thank_you=text)
    )
    assert sent(told, "thank_you") == []
    said = [str(each["because"]) for each in of(told, "told_owner")]
    assert any(what in each for each in said), said


def test_a_finding_that_is_not_serious_stands_beside_the_draft(run: Run, tmp_path: Path) -> None:
    extra = templates(tmp_path, thank_you=ENGLISH.replace("it was", "just checking in: it was"))
    assert len(sent(run(PANEL, until=SOON, extra=extra), "thank_you")) == 3
