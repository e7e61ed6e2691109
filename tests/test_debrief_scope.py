"""What ends a visit or an application is said of it as a whole: of a part, of another, or nearly, it is told back."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from rows import each_row

from agent.understand.debriefs import debrief
from agent.understand.debriefs.debrief_told import Became

NOW = datetime(2026, 3, 10, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))
TWO = ("Bob Lee", "Priya Nair")

NOTHING_ENDED = """
I was told no other candidate has my background.
I had to withdraw my request for a higher salary.
The previous candidate withdrew, they said.
I nearly withdrew when they mentioned the night shifts.
It didn't take place in the office but at a café.
It almost didn't take place, Bob was late.
The tour didn't take place, the rest was fine.
The second half was cancelled, we'll do it another day.
Cancelled my train, so I drove.
They cancelled the lunch, the rest took place.
Bob got rejected there himself the first time.
Ich ziehe nicht zurück.
Nicht stattgefunden hat nur die Führung.
Die Führung ist ausgefallen, sonst gut.
La visite n'a pas eu lieu.
They rejected my idea of microservices, politely.
""".strip().splitlines()
ENDED = {
    Became.MISSED: (
        "The interview was cancelled.", "It was cancelled an hour before.", "Cancelled by them.",
        "Cancelled at the last minute", "They cancelled the meeting.", "The call didn't happen.",
        "My interview did not take place.", "Das Gespräch ist ausgefallen.", "L'entretien n'a pas eu lieu.",
        "La entrevista no tuvo lugar.",
    ),
    Became.TOLD_NO: (
        "I was rejected.", "My application got rejected.", "Got rejected.", "I was told no, sadly.", "told no today",
    ),
    Became.WITHDRAWS: (
        "I want to withdraw my application.", "Please withdraw me.", "withdraw", "Ich ziehe meine Bewerbung zurück.",
        "Ich ziehe zurück.", "I'd like to withdraw from the process.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", NOTHING_ENDED)
def test_of_a_part_or_of_another_nothing_ends(text: str) -> None:
    told = debrief.read(text, people=TWO, said=NOW)
    assert told.became is None
    assert not told.notes
    assert told.unclear or told.private


@each_row(("became", "text"), [(became, text) for became, texts in ENDED.items() for text in texts])
def test_of_the_whole_it_does(became: Became, text: str) -> None:
    assert debrief.read(text, people=TWO, said=NOW).became is became


def test_another_offer_is_for_no_letter() -> None:
    told = debrief.read("I have another offer, from Initech. Bob explained the roadmap.", people=TWO, said=NOW)
    assert "Initech" not in " ".join(note.text for note in told.notes)
    assert told.private
