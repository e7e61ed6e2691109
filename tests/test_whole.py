"""An invitation as one text: a row for whoever it lists, then its title, its place and its words."""

from __future__ import annotations

import pytest

from agent.model import CalendarEvent
from agent.understand import people
from agent.understand.persons import crowd, hearing, part, reader, whole
from tests.test_interview import OWNER, event

ANNA, BEN = "Anna Berg <anna@globex.example>", "Ben Lund <ben@globex.example>"


def _crowd(invite: CalendarEvent) -> crowd.Crowd:
    return people.crowd_of(invite, None, OWNER, companies=())


def _read(host: str, text: str, guests: tuple[str, ...] = (), title: str = "Interview") -> dict[str, float]:
    """How probable it is that each takes part, by address or name."""
    here = _crowd(event(title, host, text, guests))
    read = hearing.heard(here, part.weights().probable).whole.of
    return {one.address or one.name: each[0] for one, each in zip(here.ones, read, strict=True) if each is not None}


def test_whoever_is_on_the_list_has_a_row_and_a_stranger_has_none() -> None:
    here = _crowd(event("Interview", ANNA, "You also meet Cleo Marsh.", (BEN,)))
    rows = dict(zip((one.name for one in here.ones), whole.of(here).rows, strict=True))
    assert {name for name, row in rows.items() if row is not None} == {"Anna Berg", "Ben Lund"}
    assert rows["Cleo Marsh"] is None


def test_a_row_tells_who_invites_and_who_is_named() -> None:
    here = _crowd(event("Interview", ANNA, "You also meet Ben.", (BEN,)))
    read = whole.of(here)
    said = {one.name: set(read.signs[row]) for one, row in zip(here.ones, read.rows, strict=True) if row is not None}
    assert {"row", "row host"} <= said["Anna Berg"] and "row named" not in said["Anna Berg"]
    assert {"row", "row guest", "row named"} <= said["Ben Lund"]


def test_of_a_name_its_letters_are_not_in_a_row() -> None:
    ones = ("Anna Berg <anna@globex.example>", "Peter Holm <peter@globex.example>")
    rows = [whole.of(_crowd(event("Interview", one, "We look forward to it."))).signs[0] for one in ones]
    assert rows[0] == rows[1]


def test_each_mention_is_found_where_it_stands() -> None:
    here = _crowd(event("Interview with Ben Lund", ANNA, "Ben leads the team.\n\nYou meet Ben Lund.", (BEN,)))
    read = whole.of(here)
    [ben] = [one for one in here.ones if one.address == "ben@globex.example"]
    spots = read.spots(ben.said, here.texts)
    assert len(spots) == 3 and all("name" in read.signs[spot] for spot in spots)


def test_of_a_long_list_the_first_rows_are_read_and_of_endless_words_the_first() -> None:
    guests = tuple(f"Guest Number{chr(97 + at // 26)}{chr(97 + at % 26)} <g{at}@globex.example>" for at in range(300))
    here = _crowd(event("Interview", ANNA, "You meet Ben Lund. " * 2_000, guests))
    read = whole.of(here)
    assert sum(row is not None for row in read.rows) == 40
    assert len(read.signs) == reader.MOST
    for one in here.ones:
        assert all(spot < reader.MOST for spot in read.spots(one.said, here.texts))


@pytest.mark.parametrize(
    ("by_others", "by_host"),
    [
        ("Ben Lund and Cleo Marsh will interview you.", "I look forward to our conversation."),
        ("Das Gespräch führen Ben Lund und Cleo Marsh.", "Ich freue mich auf unser Gespräch."),
        ("Ben Lund et Cleo Marsh vous recevront.", "Je me réjouis de notre échange."),
    ],
)
def test_who_invites_and_is_not_named_is_judged_by_all_the_words(by_others: str, by_host: str) -> None:
    assert _read(ANNA, by_others)["anna@globex.example"] < _read(ANNA, by_host)["anna@globex.example"]
