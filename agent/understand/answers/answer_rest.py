"""Until when an answer wants its drafts to wait, of the times that its clauses name. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from agent.understand.answers import answer_gates, gate_words, others_words, snooze, snooze_times
from agent.understand.answers.answer_drafts import Heard
from agent.understand.answers.release_gates import UNTIL

WAITING = 0.10
"""So likely must a doubt that names until when be a wish to wait."""
_THEN = frozenset(("then", "dann", "danach", "alors", "entonces", "luego"))


def waits(heard: Heard, now: datetime | None) -> bool:
    """Does it name until when, and is as good as a wish to wait: "hold your horses until the 22nd", "Friday"?"""
    if (
        not heard.clause.chosen
        and "?" not in heard.clause.end
        and snooze_times.alone(heard.clause.text, now, bare=False)
    ):
        return True
    until = any(word in UNTIL for word in heard.clause.words)
    return (
        heard.kind == "doubt" and until and heard.odds["later"] > WAITING and bool(snooze.until(heard.clause.text, now))
    )


def orders_then(words: Sequence[str]) -> bool:
    """Is it an order to send at another time, and no wish to be asked again: "send it on Friday at nine"?"""
    sends = not gate_words.SENDS.isdisjoint(words) and not answer_gates.negated(words)
    return sends and not answer_gates.holds(words, others_words.TO_ME)


def how_long(heard: Sequence[Heard], now: datetime | None) -> timedelta | None:
    """How long to wait, where one time is named by what asks to wait, or by the whole."""
    asking = sorted(
        (each for each in heard if each.kind == "later"),
        key=lambda each: (
            answer_gates.negated(each.clause.words) or not snooze_times.alone(each.clause.text, now),
            -each.odds["later"],
        ),
    )  # "not this week, try Wednesday"
    for each in asking:
        if _THEN.intersection(each.clause.words) and not snooze.until(each.clause.text, now):
            # "On call until Sunday. From Monday I am back, ask then": what was named last before it.
            before = [snooze.until(one.clause.text, now) for one in heard[: heard.index(each)]]
            named = [each for each in before if each][-1:]
            if named and len(named[0]) == 1:
                return named[0].pop()
        found = snooze.until(each.clause.text, now)
        if len(found) == 1:
            return found.pop()
        if len(found) > 1:
            return None
    found = {wait for each in heard for wait in snooze.until(each.clause.text, now)}
    if len(found) == 1:
        return found.pop()
    return None
