"""Facts of something else keep no id of somebody who is forgotten: it would name nobody any more."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime

import pytest

from agent.facts import Fact, InterviewSeen, MailReceived, OwnerWrote
from agent.model import Kind
from agent.records.blotting import Blotting

AT = datetime(2026, 3, 10, 10, tzinfo=UTC)
FACTS: tuple[Fact, ...] = (
    InterviewSeen(
        at=AT, application="globex", interview="i1", uid="one", start=AT, end=AT, interviewers=("c1", "c2"),
        organizer="c1", perhaps_guests=("c1", "c2"), attendance=(),
    ),
    MailReceived(
        at=AT, application="globex", contact="c2", address="bob@globex.example", name="Bob", kind=Kind.HUMAN,
        handed_to="c1", perhaps_of=("c1",),
    ),
    OwnerWrote(
        at=AT, application="globex", contacts=("c1", "c2"), addresses=("bob@globex.example",), perhaps_to=("c1", "c2"),
    ),
)  # fmt: skip


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: type(fact).__name__)
def test_nothing_of_a_fact_that_stays_names_a_forgotten_person(fact: Fact) -> None:
    told = Blotting({"c1"}, set(), set(), set(), set()).told(fact)
    values = [getattr(told, each.name) for each in fields(told)]
    assert not [value for value in values if value == "c1" or (isinstance(value, tuple) and "c1" in value)]
