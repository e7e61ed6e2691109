"""Whoever moves a test out of the run that is made each time names one that exists."""

from __future__ import annotations

from pathlib import Path

import conftest
from rows import each_row


@each_row("name", [*conftest.THOROUGH, *conftest.QUICK, *(f"test_{each}" for each in conftest.PURE)])
def test_it_names_tests_that_are_there(name: str) -> None:
    file, _, function = name.partition("[")[0].partition("::")
    found = sorted(Path(__file__).parent.glob(f"{file}*.py"))
    assert found
    assert not function or f"def {function}(" in found[0].with_name(f"{file}.py").read_text("utf-8")
