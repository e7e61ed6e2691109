"""What counts as a bare yes to “did you mean this?”, and what does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from agent.owner.asking_back import Asked, agreed, described
from agent.understand.command import Command

YES = """
yes|Yes.|yes please|YES!|yep, thanks|that's right|ok|👍🏽|ja|Ja, genau|ja das stimmt|stimmt genau|jawohl, bitte|oui
oui c'est ça|exactement|sí|sí por favor|claro|vale, gracias|Yes\\n\\nSent from my iPhone|ok\\n> Did you mean this?
"""
NO = "no|No.|nope|no thanks|no, not that|nein|nein danke|non merci|👎"
NEITHER = """
yes?|ok?|sí?|yes…|ok...|yes but later|yes and no|no yes|yes, no|yes if she is there|yes to Bob|yes tomorrow|that's it
das|not|please|thanks|send|skip|send all|ja aber nicht heute|oui demain|sí, mañana|maybe|no problem|no worries, yes|1|
"""


def said(table: str) -> list[str]:
    return [each.replace("\\n", "\n") for line in table.strip("\n").splitlines() for each in line.split("|")]


@each_row(
    ("words", "meant"),
    [*((each, True) for each in said(YES)), *((each, False) for each in said(NO)), *((e, None) for e in said(NEITHER))],
)
def test_only_a_bare_yes_is_one(words: str, meant: bool | None) -> None:
    assert agreed(words, "Jane Doe") is meant


@given(st.text(max_size=40), st.sampled_from(["Yes", "ja", "ok, thanks"]))
def test_whatever_stands_behind_a_long_yes_is_not_cut_off(more: str, yes: str) -> None:
    assert agreed(f"{yes} " * 80 + more, "") is None


@pytest.mark.parametrize(
    "meant",
    [
        Command(sends=(1, 3), skips=(2,)),
        Command(snooze=timedelta(days=2, seconds=5), resting=(2,)),
        Command(stop=True),
        Command(sends=(1,), details=((2, "the Rust work, at length"), (None, "she said “hm”"))),
    ],
)
def test_what_was_asked_is_kept_whole(meant: Command) -> None:
    asked = Asked("globex", "c0de", meant)
    assert Asked.of(str(asked)) == asked


def test_what_was_asked_before_it_could_hold_words_is_understood() -> None:
    assert Asked.of("globex c0de [[1],[],null,false,[]]") == Asked("globex", "c0de", Command(sends=(1,)))


def test_words_for_a_letter_are_shown_in_the_question() -> None:
    meant = Command(sends=(1,), details=((2, "the Rust work"),))
    line = described(meant, {1: "Bob Lee", 2: "Ana Duarte"}, datetime(2026, 6, 1, tzinfo=UTC))
    assert line == "work “the Rust work” into 2 (Ana Duarte) (you see the new text first); send 1 (Bob Lee)"
