"""The tables of weights, looked up in the text that ships: they say what a dictionary of their lines says."""

from __future__ import annotations

import tracemalloc
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.understand import intent
from agent.understand.weight_table import Lines, parted

SHIPPED = {"meanings": 13, "answers": 10, "wishes": 1, "events": 2}
"""And how many characters of weights a line has."""


def _text(name: str) -> str:
    return resources.files("agent.understand").joinpath(f"{name}.txt").read_text("utf-8")


def _dictionary(body: str) -> dict[str, str]:
    return dict(line.split("\t") for line in body.splitlines())


@pytest.mark.parametrize("name", SHIPPED)
def test_each_shipped_feature_is_found_and_nothing_beside_it(name: str) -> None:
    body = parted(_text(name))[1]
    expected = _dictionary(body)
    lines = Lines(body, SHIPPED[name])
    wrong = [feature for feature, weights in expected.items() if lines.get(feature) != weights]
    # Every seventh is enough for what is not there: a beginning, an end, a neighbour of one that is.
    near = [odd for each in list(expected)[::7] for odd in (each[:-1], each[1:], f"{each}s", f"{each}\t", f"\n{each}")]
    wrong += [feature for feature in near if lines.get(feature) != expected.get(feature)]
    assert not wrong[:5]


_WORDS = st.text(st.characters(exclude_characters="\t\n\r", exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=200)


@given(st.dictionaries(_WORDS, st.text("NOP", min_size=3, max_size=3), max_size=80), st.lists(_WORDS, max_size=10))
def test_a_table_says_what_its_lines_say(table: dict[str, str], others: list[str]) -> None:
    lines = Lines("".join(f"{feature}\t{table[feature]}\n" for feature in sorted(table)), 3)
    for feature in [*table, *others]:
        assert lines.get(feature) == table.get(feature)
        assert (feature in lines) == (feature in table)


@pytest.mark.parametrize(
    "body", ["no weight\n", "a\tNN\n", "b\tN\n" * 200 + "a\tN\n" * 200], ids=["no tab", "too wide", "out of order"]
)
def test_what_is_no_table_is_told(body: str) -> None:
    with pytest.raises(ValueError, match="no weight, or not in order"):
        Lines(body, 1)


def test_the_largest_table_holds_less_than_thirty_megabytes() -> None:
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        weights = intent.Weights.load(_text("meanings"))
        held = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert weights.classes
    assert held < 30e6
