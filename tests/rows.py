"""Tables of cases. One test for a whole one: for rows that take less time than it takes to hand out a test each.

Every row is tried; of each that fails the row and what was found stand in the failure.
"""

from __future__ import annotations

import functools
import inspect
import traceback
from collections.abc import Callable, Collection, Sequence
from typing import Any

import pytest

MOST_SHOWN = 20
"""Rows that are shown where all of a table fail."""


Test = Callable[..., None]


def each_row(names: str | Collection[str], rows: Collection[Any]) -> Callable[[Test], Test]:
    """As `pytest.mark.parametrize`, in one test; fixtures are those of the first row for all of them."""
    called = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)

    def decorated(test: Test) -> Test:
        @functools.wraps(test)
        def table(**fixtures: Any) -> None:
            failed: list[str] = []
            for row in rows:
                values = (row,) if isinstance(names, str) and len(called) == 1 else row
                try:
                    test(**fixtures, **dict(zip(called, values, strict=True)))
                except (Exception, pytest.fail.Exception) as error:
                    failed.append(f"{_shown(called, values)}\n{_told(error)}")
            if failed:
                more = f"\n… and {len(failed) - MOST_SHOWN} more" if len(failed) > MOST_SHOWN else ""
                raise AssertionError(
                    f"{len(failed)} of {len(rows)} rows\n\n" + "\n\n".join(failed[:MOST_SHOWN]) + more
                ) from None

        wanted = [each for name, each in inspect.signature(test).parameters.items() if name not in called]
        table.__signature__ = inspect.Signature(wanted)  # type: ignore[attr-defined]  # which fixtures pytest gives
        return table

    assert rows, "a table without a row proves nothing"
    return decorated


def in_turn(rows: Sequence[Any], every: int, *, first: int = 0, ids: Sequence[str] = ()) -> list[Any]:
    """All of a table of dear cases, of which but each so many-th runs with the thorough tests alone."""
    return [
        pytest.param(
            *(row if isinstance(row, tuple) else (row,)),
            id=ids[number] if ids else None,
            marks=() if number % every == first else pytest.mark.thorough,
        )
        for number, row in enumerate(rows)
    ]


def _shown(called: list[str], values: Collection[Any]) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in zip(called, values, strict=True))


def _told(error: BaseException) -> str:
    """What was found, and in which line of the test."""
    at = traceback.extract_tb(error.__traceback__)[-1]
    return f"  {at.name}, line {at.lineno}: {type(error).__name__}: {error}"
