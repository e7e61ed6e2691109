"""A limit of time is told from chance, and nothing else is tried twice."""

from __future__ import annotations

import time

import pytest
from clocks import TRIES, TooSlowError, not_by_chance, within


def test_what_is_slow_once_is_tried_again() -> None:
    runs = []

    @not_by_chance
    def work() -> None:
        runs.append(time.process_time())
        within(runs[-1] - (5 if len(runs) == 1 else 0), 4)

    work()
    assert len(runs) == 2


def test_what_is_slow_each_time_fails() -> None:
    runs = []

    @not_by_chance
    def work() -> None:
        runs.append(time.process_time())
        within(runs[-1] - 5, 4, "a reading")

    with pytest.raises(TooSlowError, match=r"5\.\d\d s of the processor, not under 4 a reading"):
        work()
    assert len(runs) == TRIES


def test_what_is_wrong_is_not_tried_again() -> None:
    runs = []

    @not_by_chance
    def work() -> None:
        runs.append(1)
        assert not runs

    with pytest.raises(AssertionError):
        work()
    assert len(runs) == 1
