"""What events sound like: the table as it is shipped, what it says of plain titles, and what it may never say."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.incoming import meanings
from agent.model import CalendarEvent, Verdict
from agent.rules import InterviewRules, Owner
from agent.understand import interview
from agent.understand.events import event_words
from tests import labels
from tests.test_interview import ANNA, OWNER, event, judged

NOBODY: frozenset[str] = frozenset()
JANE = frozenset({"jane", "doe"})


def points(title: str, body: str = "") -> float:
    return meanings.of_events().sound(title, body, JANE).points


def ordinary() -> list[str]:
    lines = (labels.EVENTS / "ordinary.tsv").read_text("utf-8").splitlines()
    return [line.partition("\t")[2].partition("¦")[0].strip() for line in lines]


def test_the_table_is_of_the_titles_and_invites_that_lie_here() -> None:
    """Whoever changes them trains anew: python tests/train_events.py."""
    table = resources.files("agent.understand").joinpath("events.txt").read_text("utf-8")
    assert table.splitlines()[0] == f"trained_on {labels.events_trained_on()}"
    assert len(table.encode()) < 500_000


@pytest.mark.parametrize("text", ["", "step 1\n\n", "rarity 1\nrarest 2\n\na\t!!"])
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no table"):
        event_words.Weights.load(text)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Vorstellungsgespräch", "Wir freuen uns, Sie kennenzulernen. Bitte bringen Sie Ihre Zeugnisse mit."),
        ("Entretien poste d'acheteur", "Suite à votre candidature"),
        ("Entrevista con el jefe de planta", "Traiga su currículum, hablaremos del puesto"),
        ("Phone screen with the hiring team", ""),
        ("VG Autohaus, Hr. Lenz", "Zeugnisse mitnehmen"),
    ],
)
def test_an_interview_sounds_like_one(title: str, body: str) -> None:
    assert points(title, body) > 0.75


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Team meeting", "Agenda: budget, holidays"),
        ("Bewerbung abschicken", "bis Freitag"),
        ("Exit interview", "Your last day is Friday"),
        ("Interview prep", "read the website"),
        ("Elternabend", "Liebe Eltern, wir wählen die Vertretung"),
    ],
)
def test_something_else_sounds_unlike_one(title: str, body: str) -> None:
    assert points(title, body) < -0.5


def test_what_is_not_known_weighs_nothing() -> None:
    assert meanings.of_events().sound("ᚠᚢᚦ ᚨᚱᚲ", "", NOBODY) == event_words.Sound(0.0, ())
    assert meanings.of_events().sound("", "", NOBODY) == event_words.Sound(0.0, ())


def test_the_owner_is_one_word_whatever_their_name() -> None:
    assert event_words.tokens("Jane Doe x Globex 14:30", JANE, 9) == [event_words.ME, "x", "globex", "0", ":", "0"]
    assert event_words.tokens("a doe in the wood", JANE, 9) == ["a", "doe", "in", "the", "wood"]


def test_what_every_invitation_says_is_not_read() -> None:
    text = "Bring your CV.\n____________\nJoin with Google Meet\nhttps://meet.example/x\nMeeting ID: 12"
    assert event_words.said(text) == "Bring your CV."


def test_the_words_that_spoke_are_named() -> None:
    read = judged(event("Vorstellungsgespräch Schreiner", ANNA, "Ihre Bewerbung"))
    assert any("sound like an interview (" in reason for reason in read.because)


HOSTS = {"invited": ANNA, "by a friend": "Tom <tom@gmail.com>", "own": ""}


@pytest.mark.parametrize("every", [3, pytest.param(1, marks=pytest.mark.thorough)])
@pytest.mark.parametrize("host", HOSTS)
def test_no_ordinary_event_is_an_interview(host: str, every: int) -> None:
    """Each at one of the hosts, if not at all."""
    titles = ordinary()[list(HOSTS).index(host) % every :: every]
    said = {title: judged(event(title, HOSTS[host])).verdict for title in titles}
    assert len(said) > 300 // every
    assert [title for title, verdict in said.items() if verdict is Verdict.YES] == []
    assert sum(verdict is Verdict.ASK for verdict in said.values()) <= 3


def test_an_ordinary_entry_of_an_owner_without_a_name_is_none() -> None:
    nobody = Owner("", (), "UTC")
    for title in ordinary():
        read = interview.judge(
            CalendarEvent("1", summary=title), message=None, owner=nobody, rules=InterviewRules(),
            weights=meanings.of_events(),
        )  # fmt: skip
        assert read.verdict is not Verdict.YES, title


@given(st.text(max_size=300), st.text(max_size=600))
@settings(max_examples=60, deadline=None)
def test_words_alone_never_make_a_yes(title: str, body: str) -> None:
    """Whatever noise the model hears something in: a title that is no talk, no round and no job is none surely."""
    read = judged(event(title, "", body))
    if read.verdict is Verdict.YES:
        assert any("title says" in why or "names" in why or "speaks of" in why for why in read.because)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Conversation about a trustee vacancy", "The board would like to get to know you. It is unpaid."),
        ("Volunteer interview", "Thank you for your form, we see everybody for a short interview."),
        ("Registration interview", "To go on our books you need an interview: right to work, typing test."),
    ],
)
def test_what_may_be_no_employment_is_never_sure(title: str, text: str) -> None:
    assert judged(event(title, ANNA, text)).verdict is not Verdict.YES


def test_the_owner_of_these_tests_has_a_name() -> None:
    assert OWNER.name == "Jane Doe"
