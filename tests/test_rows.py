"""Of a table in one test every row is tried, and each that fails is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from rows import MOST_SHOWN, each_row


def test_every_row_is_tried_and_each_that_fails_is_shown() -> None:
    tried: list[int] = []

    @each_row("number", [1, 2, 3])
    def odd(number: int) -> None:
        tried.append(number)
        assert number == 2, f"{number} is odd"

    with pytest.raises(AssertionError, match=r"2 of 3 rows\n\nnumber=1\n.*1 is odd\n(.*\n)*number=3\n.*3 is odd"):
        odd()
    assert tried == [1, 2, 3]


def test_what_a_row_raises_is_its_failure_too() -> None:
    @each_row(("text", "count"), [("a", 1), ("b", "two")])
    def counted(text: str, count: int) -> None:
        if text == "b":
            raise ValueError("no number")
        if count == 3:
            pytest.fail("never")

    with pytest.raises(AssertionError, match=r"text='b', count='two'\n.*ValueError: no number"):
        counted()


def test_tables_stand_on_each_other() -> None:
    tried: list[tuple[str, int]] = []

    @each_row("text", ["a", "b"])
    @each_row("number", [1, 2])
    def both(text: str, number: int) -> None:
        tried.append((text, number))

    both()
    assert tried == [("a", 1), ("a", 2), ("b", 1), ("b", 2)]


def test_of_very_many_some_are_shown() -> None:
    @each_row("number", range(100))
    def none(number: int) -> None:
        assert number < 0

    with pytest.raises(AssertionError, match=f"100 of 100 rows(.*\n)*… and {100 - MOST_SHOWN} more"):
        none()


@each_row("name", ["a", "b"])
def test_fixtures_are_given_as_ever(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("")
    assert (tmp_path / "a").exists()


def test_a_table_has_rows() -> None:
    with pytest.raises(AssertionError, match="without a row"):
        each_row("name", [])
