"""Whom an event names and greets: signs that the scale of events weighs."""

from __future__ import annotations

import pytest
from test_interview import ANNA, BOB, OWNER, event, judged

from agent.model import Verdict
from agent.understand.events import event_named

SIGNS = [
    (event("Interview Jane Doe"), "titled you"),
    (event("Coffee with Anna"), "titled one of them"),
    (event("Vorstellungsgespräch Frau Yilmaz"), event_named.OF_A_STRANGER),
    (event("Interview with Malik (2nd line)", description="Malik's CV is in the drive."), event_named.OF_ONE_SPOKEN_OF),
    (event("Interview Globex, ask for Chiara", ""), "interview titled a stranger not you own calendar"),
    (event("Interview Hospital San Juan", ""), "own calendar interview at an organisation"),
    (event("Interview", ANNA, "Dear Jane,\nsee you"), "greeted"),
    (event("Interview", ANNA, "Dear Jane, dear Bob,\nsee you", (BOB,)), "greeted with others"),
    (event("Interview", "Jane Doe <jane@example.org>", guests=(BOB,)), "you invite a firm"),
    (
        event("Interview", "Jane Doe <jane@example.org>", guests=("Ida <ida@gmail.com>",)),
        "you invite a private address",
    ),
    (event("Interview", "Jobs <jobs@globex.example>"), "host team"),
    (event("Interview", ANNA, guests=("Eva <eva@initech.example>",)), "guests of another firm"),
]


@pytest.mark.parametrize(("entry", "sign"), SIGNS)
def test_a_sign_is_seen(entry, sign: str) -> None:  # type: ignore[no-untyped-def]
    assert sign in set(event_named.of(entry, None, OWNER, None))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Vorstellungsgespräch Frau Yilmaz (Disposition)", "Der Lebenslauf liegt im Ordner."),
        ("Sollicitatiegesprek Maarten", "Cv van Maarten staat in de map. Na afloop even napraten."),
        ("Interview with Malik, backend", "Malik joins at ten. Could you ask about databases?"),
    ],
)
def test_an_invitation_that_names_another_is_never_plainly_the_owners(title: str, text: str) -> None:
    assert judged(event(title, ANNA, text, (BOB,))).verdict is not Verdict.YES
