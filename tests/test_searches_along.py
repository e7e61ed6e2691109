"""Job searches in which somebody is announced who comes along to a talk: who announced them is thanked, and asked for
news as before. Whoever stands in, or takes over, is another matter."""

from __future__ import annotations

import time

import pytest
from clocks import not_by_chance, within
from searches import ANN, BOB, INTERVIEW, mail, of, play, said, sent

from agent.understand.joins import comes_along

BOBS = f"Bob Ray ({BOB[1]})"
ALONG = (
    f"My colleague {BOBS} will join us tomorrow.", f"{BOBS} will also be in the interview.",
    f"I have asked {BOBS} to sit in.", f"You will also meet {BOBS}.",
    f"{BOBS}, our CTO, will be joining the call, too.",
    f"Mein Kollege {BOBS} wird ebenfalls teilnehmen.", f"{BOBS} kommt auch dazu.", f"{BOBS} wird ebenfalls dabei sein.",
    f"Mon collègue {BOBS} se joindra à nous.", f"Mi compañero {BOBS} también participará.",
)  # fmt: skip


@pytest.mark.parametrize("words", ALONG)
def test_who_announces_somebody_is_thanked_and_asked_as_before(words: str) -> None:
    """Until then it was read as a hand-over: Ann was not thanked unasked, and Bob was asked for news."""
    told = play(INTERVIEW, mail("3-9 12:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"))
    assert sent(told) == ["thank_you ann.lee 03-10", "status_check ann.lee 03-17"]
    assert said(told, "asked_owner") == []


STANDS_IN = (
    f"My colleague {BOBS} will meet you instead of me.", f"I am ill today. {BOBS} will be in the interview.",
    f"I can't be there tomorrow, but {BOBS} will attend the interview.",
    f"Ich bin leider krank. {BOBS} wird am Gespräch teilnehmen.", f"{BOBS} will take over from here.",
)  # fmt: skip


@pytest.mark.parametrize("words", STANDS_IN)
def test_who_sends_somebody_else_is_not_thanked_unasked(words: str) -> None:
    told = play(INTERVIEW, mail("3-9 12:00", of(ANN), f"Hi Jane,\n\n{words}\n\nAnn"), until="3-13 08:00")
    assert sent(told, "thank_you") == []
    assert len(said(told, "asked_owner")) == 1


@pytest.mark.parametrize("bit", ["a", " ", "1", "be ", "kommt ", "nicht "])
@not_by_chance
def test_however_long_it_is_read_at_once(bit: str) -> None:
    begun = time.process_time()
    words = bit * (20_000 // len(bit))
    comes_along(words, words)
    within(begun, 1)
