"""A `now` that knows when its comparisons will have another answer."""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from agent.decide.moment import Moment

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
@pytest.mark.parametrize("other", [NOON - HOUR, NOON, NOON + HOUR])
def test_a_moment_compares_like_any_instant_from_either_side(
    compare: Callable[[datetime, datetime], bool], other: datetime
) -> None:
    assert compare(Moment.of(NOON), other) is compare(NOON, other)
    assert compare(other, Moment.of(NOON)) is compare(other, NOON)


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
def test_what_is_still_to_come_will_turn_an_answer_and_what_has_passed_will_not(
    compare: Callable[[datetime, datetime], bool],
) -> None:
    for first in (True, False):
        now = Moment.of(NOON)
        for other in (NOON - HOUR, NOON + HOUR):
            assert now.turns is None
            compare(*((now, other) if first else (other, now)))
        assert now.turns is not None
        assert NOON + HOUR <= now.turns <= NOON + HOUR + timedelta.resolution


def test_the_earliest_of_several_counts() -> None:
    now = Moment.of(NOON)
    for hours in (3, 1, 2):
        assert now < NOON + hours * HOUR
    assert now.turns == NOON + HOUR


def test_a_moment_is_found_by_its_value() -> None:
    assert Moment.of(NOON) == NOON
    assert {NOON: "noon"}[Moment.of(NOON)] == "noon"
    assert max(Moment.of(NOON), NOON - HOUR) == NOON


def test_what_is_computed_from_a_moment_remembers_nothing() -> None:
    now = Moment.of(NOON)
    assert now - HOUR < NOON + HOUR
    assert now.turns is None
