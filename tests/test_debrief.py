"""What owners answer when they are asked how it went."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from debrief_answers import ALL, ANSWERS, Case

from agent.understand import debrief
from agent.understand.debrief_told import Debrief

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=ZoneInfo("Europe/Berlin"))
MATERIALS = ("portfolio", "case study")


def reading(case: Case) -> Debrief:
    return debrief.read(case.text, people=case.people, said=NOW, materials=MATERIALS)


def mistakes(case: Case, told: Debrief) -> list[str]:
    """What differs from the label, in words."""
    found = []
    notes: dict[str, str] = {}
    for note in told.notes:
        who = ALL if note.who is None else first(case.people[note.who])
        notes[who] = f"{notes.get(who, '')}\n{note.text}"
    if notes.keys() != case.notes.keys():
        found.append(f"notes for {sorted(notes)} instead of {sorted(case.notes)}: {notes}")
    else:
        found += [f"{w!r} not in {notes[n]!r}" for n, words in case.notes.items() for w in words if w not in notes[n]]
    promise = f"{told.promise.end:%m-%d}" if told.promise else ""
    if promise != case.promise:
        found.append(f"promise {promise!r} instead of {case.promise!r}")
    if len(told.forgotten) != len(case.forgot) or any(w not in " ".join(told.forgotten) for w in case.forgot):
        found.append(f"forgotten {told.forgotten} instead of {case.forgot}")
    if tuple(offer.name for offer in told.offers) != case.attach:
        found.append(f"offers {told.offers} instead of {case.attach}")
    if (told.became or "") != case.does:
        found.append(f"became {told.became} instead of {case.does!r}")
    if tuple(first(case.people[n]) for n in told.absent) != case.absent:
        found.append(f"absent {told.absent} instead of {case.absent}")
    if bool(told.unclear or told.private) != case.left:
        found.append(f"left {told.unclear + told.private} instead of {case.left}")
    return found


def first(name: str) -> str:
    return name.removeprefix("Dr. ").split()[0]


@pytest.mark.parametrize("case", ANSWERS, ids=lambda case: case.text[:40])
def test_an_answer_is_read_as_it_was_meant(case: Case) -> None:
    assert not mistakes(case, reading(case))
