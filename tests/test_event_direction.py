"""Who is asked about what: the owner for a job, a source for a paper, a parent for a child."""

from __future__ import annotations

import pytest
from test_interview import ANNA, BOB, OWNER, event, judged

from agent.model import Verdict
from agent.understand.events import event_direction

SIGNS = [
    ("Sollicitatiegesprek monteur", "Hoi Jane, jij doet de techniek.", "you are given a part"),
    ("Interview", "Jane takes the technical half, Bob the rest.", "you are given a part"),
    ("Gespräch", "Jane übernimmt den Fachteil.", "you are given a part"),
    ("Entretien", "Jane, tu poses les questions.", "you are given a part"),
    ("Interview re bus strike", "", "titled a topic"),
    ("Interview mit Jane Doe zum Thema Mieten", "", "titled a topic"),
    ("Entrevista a Jane Doe sobre la sequía", "", "titled a topic"),
    ("Guest interview (recording)", "", "titled a recording"),
    ("Entrevista Jane Doe", "Entrevista en directo con Jane.", "an interview recorded"),
    ("Vorstellungsgespräch Familie Doe", "", "titled a family"),
    ("Entretien", "Venez avec votre fille.", "a child is meant"),
    ("Interview practice", "An hour is £90 per session.", "it is paid for"),
]


@pytest.mark.parametrize(("title", "text", "sign"), SIGNS)
def test_a_sign_is_seen(title: str, text: str, sign: str) -> None:
    assert sign in set(event_direction.of(event(title, ANNA, text), text, OWNER, None))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Interview about your application", "Hi Jane, tell us about yourself."),
        ("Interview on Tuesday", "Jane, you will present, then ask us anything."),
        ("Entretien sur site", "Jane présente son parcours."),
        ("Interview: nursery teacher", "You would look after twelve children. The fee for parking is refunded."),
        ("Vorstellungsgespräch Jane Doe", "Jane hat danach Zeit für Fragen."),
    ],
)
def test_a_candidates_talk_has_none(title: str, text: str) -> None:
    assert not set(event_direction.of(event(title, ANNA, text), text, OWNER, None))


def test_a_colleague_of_the_organizers_greeted_with_the_owner_is_told_from_another_firms() -> None:
    text = "Dear Jane, dear Bob,\nsee you"
    seen = set(event_direction.of(event("Interview", ANNA, text, (BOB,)), text, OWNER, None))
    other = ("Bob Brown <bob@initech.example>",)
    assert "greeted with the host's own" in seen
    assert "greeted with the host's own" not in set(
        event_direction.of(event("Interview", ANNA, text, other), text, OWNER, None)
    )


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Sollicitatiegesprek Magazijnmedewerker",
            "Hoi Jane en Bob,\nDe tweede kandidaat. Jane, jij doet de techniek.",
        ),
        ("Interview with Jane Doe re bus strike", "On the record unless you say otherwise first."),
        ("Interview w/ HR - Jane (last week)", "Usual questions, please return the fob."),
        ("Vorstellungsgespräch Familie Doe", "Sie stehen mit Ihrem Sohn auf der Warteliste."),
    ],
)
def test_another_talk_of_that_name_is_never_plainly_an_interview_of_the_owner(title: str, text: str) -> None:
    assert judged(event(title, ANNA, text, (BOB,))).verdict is not Verdict.YES
