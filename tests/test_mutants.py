"""Each rule of courtesy, switched off, is missed: some invented life then breaks a promise."""

from __future__ import annotations

import pytest
from mutants import MUTANTS, hunt

QUICK = (
    "the gap is a day short", "a promise is a day short", "a rejection is ignored", "a request of theirs is ignored",
    "one more unanswered message", "any day of the week",
    "the owner's clock, not theirs", "a visit need not be over", "a bounce is ignored", "a step goes twice",
    "what was approved is not judged again", "nobody is thanked", "nobody is asked for news",
    "approved thanks never go",
)  # fmt: skip
"""Those that few lives suffice for."""


@pytest.mark.parametrize("name", QUICK)
def test_with_a_rule_switched_off_a_promise_is_broken_soon(name: str) -> None:
    assert hunt(name, 150) is not None


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", MUTANTS)
def test_with_any_rule_switched_off_a_promise_is_broken(name: str) -> None:
    assert hunt(name, 4000) is not None
