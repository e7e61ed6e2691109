"""Of the plan of a whole day only what is this meeting's own hour tells who is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.understand.persons import slots
from tests.test_interview import event, judged

PLAN = """\
here is the whole day:

| Time        | Talk                 | With           |
| 09:30-10:15 | Service architecture | Anselm Ekman   |
| 10:30-11:30 | Live debugging       | Wanja and Leo  |
| 12:00-12:45 | Director of Platform | Benja Moulin   |

Rosie
"""
LONDON = ZoneInfo("Europe/London")


def _kept(text: str, start: datetime, minutes: int) -> str:
    spans = slots.others(text, start, start + timedelta(minutes=minutes), "Quillstone talk 1 (Service architecture)")
    return "".join(letter for at, letter in enumerate(text) if not any(begin <= at < end for begin, end in spans))


@pytest.mark.parametrize(
    ("start", "minutes", "there"),
    [
        (datetime(2027, 4, 21, 9, 30, tzinfo=LONDON), 45, {"Anselm"}),
        # The same, told in UTC: by minute and length.
        (datetime(2027, 4, 21, 8, 30, tzinfo=UTC), 45, {"Anselm"}),
        (datetime(2027, 4, 21, 10, 30), 60, {"Wanja", "Leo"}),
        (datetime(2027, 4, 21, 11, 0, tzinfo=UTC), 45, {"Benja"}),  # no other is of 45 minutes from the full hour
        (datetime(2027, 4, 21, 11, 0, tzinfo=UTC), 50, {"Anselm", "Wanja", "Leo", "Benja"}),  # of no line's length
        (datetime(2027, 4, 21, 9, 30, tzinfo=LONDON), 195, {"Anselm", "Wanja", "Leo", "Benja"}),  # all of it
        (datetime(2027, 4, 21, 14, 0, tzinfo=LONDON), 45, {"Anselm", "Wanja", "Leo", "Benja"}),  # no line's hour
    ],
)
def test_who_is_in_this_part_of_the_day(start: datetime, minutes: int, there: set[str]) -> None:
    kept = _kept(PLAN, start, minutes)
    assert {name for name in ("Anselm", "Wanja", "Leo", "Benja") if name in kept} == there
    assert "Rosie" in kept


def test_a_line_takes_its_own_lines_along() -> None:
    text = "9h00 accueil\n9h30 - 10h30 technique\n  avec Léa\n10h30 direction avec Jean\n"
    assert "Léa" in _kept(text, datetime(2027, 4, 21, 9, 30), 60)
    assert "Jean" not in _kept(text, datetime(2027, 4, 21, 9, 30), 60)


def test_where_the_plan_names_no_ends_the_meeting_may_be_all_of_it() -> None:
    text = "9h00 accueil par Eve\n9h30 technique avec Léa\n10h30 direction avec Jean\n"
    assert "Jean" in _kept(text, datetime(2027, 4, 21, 9, 30), 60)


def test_two_lines_alike_leave_it_open() -> None:
    text = "09:00-09:30 Ann\n11:00-11:30 Bob\n"
    assert slots.others(text, datetime(2027, 4, 21, 7, 0, tzinfo=UTC), datetime(2027, 4, 21, 7, 30, tzinfo=UTC)) == []


def test_of_two_lines_alike_the_titles_word_tells() -> None:
    text = "09:00-09:30 Screening with Ann\n11:00-11:30 Pairing with Bob\n"
    begin, end = datetime(2027, 4, 21, 9, 0, tzinfo=UTC), datetime(2027, 4, 21, 9, 30, tzinfo=UTC)
    assert slots.others(text, begin, end, "Talk 2: pairing") == [(0, 30)]


def test_a_meeting_of_a_day_has_no_hour() -> None:
    assert slots.others(PLAN, datetime(2027, 4, 21).date(), None) == []
    assert slots.of(PLAN, None) == ""


def test_the_lines_of_its_own_hour() -> None:
    assert "Wanja" in slots.of(PLAN, datetime(2027, 4, 21, 10, 30))
    assert "Anselm" not in slots.of(PLAN, datetime(2027, 4, 21, 10, 30))


def test_who_is_met_in_another_hour_of_the_day_is_not_met_in_this_one() -> None:
    talk = event("Quillstone talk 1 (Service architecture)", "Rosie Clarke <rosie@quillstone.example>", PLAN)
    mine = replace(talk, start=datetime(2027, 4, 21, 8, 30, tzinfo=UTC), end=datetime(2027, 4, 21, 9, 15, tzinfo=UTC))
    assert {each.name for each in judged(mine).interviewers} == {"Anselm Ekman"}
    whole = replace(mine, end=datetime(2027, 4, 21, 11, 45, tzinfo=UTC))
    assert {"Anselm Ekman", "Wanja", "Leo"} <= {each.name for each in judged(whole).interviewers}
