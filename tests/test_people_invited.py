"""Whole invitations, and exactly who is met."""

from __future__ import annotations

import functools
import time

import pytest
from rows import in_turn

from agent.understand.persons import names
from tests.invited_blocks import blocks
from tests.people_invited import INVITATIONS, MISREAD, Invited
from tests.people_invited_anew import ANEW
from tests.test_interview import event, judged

SECONDS = 10


def _last(name: str) -> str:
    """What names are compared by: who is "Dr Nowak" to one is "Nowak" to another."""
    return name if "@" in name else names.clean(name).split()[-1]


def _id(invited: Invited) -> str:
    return f"{invited.title[:20]}, {invited.host.split(' <')[0]}, {sorted(invited.met)[0]}"


def _misread(invited: Invited) -> bool:
    return any(invited.text.startswith(begin) for begin in MISREAD)


def _met(invited: Invited) -> list[str]:
    people = _interviewers(invited.title, invited.host, invited.text, invited.guests)
    return sorted(_last((address in invited.met and address) or name or address or "") for name, address in people)


@functools.cache
def _interviewers(title: str, host: str, text: str, guests: tuple[str, ...]) -> list[tuple[str, str | None]]:
    """Each invitation is read once, however many tests ask."""
    return [(each.name, each.address) for each in judged(event(title, host, text, guests)).interviewers]


@pytest.mark.parametrize("invited", [each for each in (*INVITATIONS, *ANEW) if not _misread(each)], ids=_id)
def test_exactly_those_are_met_whom_the_invitation_tells_of(invited: Invited) -> None:
    assert _met(invited) == sorted(map(_last, invited.met))


def test_what_is_misread_is_known() -> None:
    """Whoever mends one takes it from the list."""
    wrong = [each for each in INVITATIONS if _met(each) != sorted(map(_last, each.met))]
    assert {begin for begin in MISREAD for each in wrong if each.text.startswith(begin)} == set(MISREAD)


BLOCKS_MISREAD = {
    "trades.txt": {
        "Store manager interview at Hobbs Lane",
        "Entrevista cozinheira",
        "Entrevista con el cliente",
        "FW: Interview slot",
        "Probearbeiten & Gespräch",
    },
    "later.txt": {
        "Fwd: Jane Doe – interview",
        "Entretien infirmière",
        "Interview Saturday butcher",
    },
    "last.txt": {
        "Interview Chef de partie",
        "Interview bus driver",
    },
    "taken_back.txt": {
        "Colloquio cassa",
    },
    "kept_away.txt": {
        "Gespräch Jane Doe, Erzieher",
    },
}
"""By title: of whom too many or too few are taken to be met."""


@pytest.mark.parametrize("file", ["trades.txt", "later.txt", "last.txt", "taken_back.txt", "kept_away.txt"])
def test_of_the_blocks_no_other_is_misread_than_is_known(file: str) -> None:
    """Whoever mends one takes it from the list."""
    wrong = {each.title for each in blocks(file) if _met(each) != sorted(map(_last, each.met))}
    assert wrong == BLOCKS_MISREAD[file]


NEAR_ASKED = {"Foster carer assessment interview 2"}
"""What might be one by its words, and the owner is asked about."""


def test_what_is_near_an_interview_is_none() -> None:
    asked = set()
    for each in blocks("near.txt"):
        verdict = judged(event(each.title, each.host, each.text, each.guests)).verdict
        assert verdict != "yes", each.title
        asked |= {each.title} if verdict == "ask" else set()
    assert asked == NEAR_ASKED


@pytest.mark.parametrize(
    "piece",
    in_turn(
        [
            "a",
            " ",
            "7",
            "if it goes well ",
            "my aunt ",
            "and I ",
            "§ and ",
            "dr. med. ",
            "Mr and Mrs ",
            "Bo (Bo ",
            "10:00 Bo Ray\n",
            "From: Ann Lee\nTo: b\n",
            "I'm ",
        ],
        3,
    ),
)
def test_a_text_that_only_repeats_itself_is_read_in_time(piece: str) -> None:
    begun = time.monotonic()
    judged(event("Interview", "Ann Lee <ann@globex.example>", piece * (20_000 // len(piece))))
    assert time.monotonic() - begun < SECONDS
