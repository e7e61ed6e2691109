"""One person under two spellings: read so where it may be, and only there."""

from __future__ import annotations

import pytest

from agent.understand.persons.alike import alike, may_be

KATHERINE = "Katherine Holt"
MAY_BE = (
    ("Kate Holt", "kate@globex.example"),
    ("K. Holt", "k.holt@globex.example"),
    ("Holt, K.", "x@globex.example"),
    ("Holt Kate", "x@globex.example"),
    ("", "k.holt@globex.example"),
    ("k.holt@globex.example", "k.holt@globex.example"),
    ("", "kholt@globex.example"),
    ("", "katherine@globex.example"),
    ("Kate", "katherine.holt@globex.example"),
    ("Katherine M. Holt", "kmh@globex.example"),
    ("Dr. Katherine Holt", "kh@globex.example"),
)
IS_NOT = (
    ("Bob Holt", "bob.holt@globex.example"),
    ("Kate Summers", "kate@globex.example"),
    ("Globex", "k.holt@globex.example"),
    ("", "kontakt@globex.example"),
    ("", "jobs@globex.example"),
    ("", "holt@globex.example"),
    ("Bob", "bob@globex.example"),
    ("J. Holt", "j.holt@globex.example"),
)


@pytest.mark.parametrize(("name", "address"), MAY_BE)
def test_it_may_be_the_same(name: str, address: str) -> None:
    assert may_be(name, address, KATHERINE)


@pytest.mark.parametrize(("name", "address"), IS_NOT)
def test_it_is_somebody_else(name: str, address: str) -> None:
    assert not may_be(name, address, KATHERINE)


def test_of_two_it_may_be_either() -> None:
    assert alike("K. Holt", "k@globex.example", {"a": KATHERINE, "b": "Karl Holt"}) == ("a", "b")
    assert alike("K. Holt", "k@globex.example", {"a": KATHERINE, "b": "Bob Ray"}) == ("a",)
    assert alike("K. Holt", "k@globex.example", {"a": "Holt"}) == ()
