"""What an answer in the owner's own sentences asks for: the model's word on each clause, behind gates. Pure.

A mail is released only where a clause lets it go beyond doubt, every other clause is beyond doubt talk or about other
drafts, no gate is shut (`answer_release`), and which drafts are meant is said. What is nearly so is not `sure`: the
owner is asked whether it was meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.understand import answer_gates, answer_release, answer_wish, snooze
from agent.understand.answer_clauses import Clause, clauses
from agent.understand.answer_drafts import Heard, which
from agent.understand.answer_weights import Weights
from agent.understand.drafts_meant import Recipients
from agent.understand.lexicon import plain

LONGEST = 1_200
CLEARLY = 0.85
"""What is so likely anything else than talk is not asked back."""
SURE = 0.50
"""A wish that releases nothing must be at least so likely."""
_POLITE_WORDS = """
please pls plz bitte svp stp porfa por favor s'il te vous plait ok yes ja oui sip lol mdr only just nur seulement solo
and und et y go ya send senden envoyer enviar nobody else nothing
"""
_POLITE = frozenset(_POLITE_WORDS.split())
_CALLED = frozenset(("all", "alle", "tous", "todos", "everyone", "everybody", "y'all", "a todos", "an alle"))
"""So people are greeted as well."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Drafts by number. `sure`: it may be done; else the owner is asked whether it was meant."""

    sends: frozenset[int] = frozenset()
    skips: frozenset[int] = frozenset()
    snooze: timedelta | None = None
    resting: frozenset[int] = frozenset()
    stop: bool = False
    details: tuple[tuple[int | str | None, str], ...] = ()
    sure: bool = True
    because: str = ""


def read(text: str, who: Recipients, now: datetime | None, weights: Weights) -> Reading | None:
    """What an answer asks for; None where it asks for nothing that a clause says clearly."""
    if len(text) > LONGEST:
        return None
    parts = clauses(text, who)
    if not parts:
        return None
    heard = [_hear(each, weights) for each in _unsigned(parts, weights)]
    kinds = {each.kind for each in heard}
    if "stop" in kinds:
        return _stop(heard)
    if "wish" in kinds:
        wish = answer_wish.read(text, who, weights)
        if wish is None or _lets_another(heard, wish[0]):
            return None
        return Reading(details=(wish,))
    made = which(heard, who)
    if made is None:
        return None
    sends, skips, resting, problem = made
    rest: timedelta | None = None
    if "later" in kinds and not (sends and not resting):
        rest = _rest(heard, now)
        if rest is None:
            return None
        if not resting and any(each.kind == "assent" for each in heard) and "release" not in kinds:
            sends = frozenset()
        if not sends and not skips:
            asks = any("?" in each.clause.end and each.kind != "later" for each in heard)
            return Reading(snooze=rest, resting=resting, sure=not asks)
    if sends:
        problem = problem or answer_release.shut(heard, sends, who, weights)
        if problem and any(each.bad >= CLEARLY and not each.clause.chosen for each in heard):
            return None  # it is a doubt, and need not be asked whether it is none
        return Reading(sends=sends, skips=skips, snooze=rest, resting=resting, sure=not problem, because=problem)
    if skips:
        asks = any("?" in each.clause.end for each in heard)
        likely = max(each.odds["decline"] for each in heard)
        if any(answer_gates.conditional(each.clause.words) and each.bad > 0.5 for each in heard if each.kind != "talk"):
            return None
        return Reading(skips=skips, sure=not asks and likely >= SURE and not problem, because=problem)
    return None


def _unsigned(parts: Sequence[Clause], weights: Weights) -> list[Clause]:
    """Without the name at the end of a letter: words in capitals that say nothing in any answer."""
    kept = list(parts)
    while len(kept) > 1:
        last, before = kept[-1], kept[-2]
        words = last.text.split()
        named = len(words) <= 4 and all(word[0].isupper() for word in words) and not last.end.strip(". \n")
        said = any(word in weights.table for word in last.words if len(word) > 2)
        if not named or said or last.chosen or "\n" not in before.end:
            break
        kept.pop()
    return kept


def _hear(clause: Clause, weights: Weights) -> Heard:
    odds = weights.odds(clause.words, clause.end)
    others = [word for word in clause.words if word[0].isalnum() and word not in _POLITE]
    kind = max(odds, key=odds.__getitem__)
    if kind == "assent" and answer_gates.negated(clause.words):
        kind = "praise"  # "no objections"; what is negated lets nothing go
    if clause.chosen and not others and kind != "decline" and "?" not in clause.end:
        # "Bob's and Ana's please"; a name alone says nothing.
        bare = len(clause.words) == 1 and (clause.chosen[0].kind != "all" or plain(clause.text) in _CALLED)
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"assent": 1.0}, "assent", bare)
    if not any(word[0].isalnum() or word[0] == "@" for word in clause.words) and not odds_known(clause, weights):
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"praise": 1.0}, "praise")  # an emoji
    return Heard(clause, odds, kind)


def odds_known(clause: Clause, weights: Weights) -> bool:
    """Has the model met a word of it?"""
    return any(word in weights.table for word in clause.words)


def _lets_another(heard: Sequence[Heard], number: int | None) -> bool:
    """Is another draft let go, or not sent, than the one that words are for? Then a part of it would be done only."""
    ordered = [each for each in heard if each.kind in ("release", "assent", "decline")]
    return any(chosen.numbers != {number} for each in ordered for chosen in each.clause.chosen)


def _stop(heard: Sequence[Heard]) -> Reading | None:
    likely = max(each.odds["stop"] for each in heard)
    for each in heard:
        if answer_gates.conditional(each.clause.words) or "?" in each.clause.end:
            return None
        if each.kind in ("release", "later", "wish") or (each.kind == "doubt" and each.bad > 0.7):
            return None
    return Reading(stop=True, sure=likely >= SURE)


def _rest(heard: Sequence[Heard], now: datetime | None) -> timedelta | None:
    """How long to wait, where one time is named by what asks to wait, or by the whole."""
    asking = sorted((each for each in heard if each.kind == "later"), key=lambda each: -each.odds["later"])
    for group in ([each] for each in asking):
        waits = {wait for each in group for wait in snooze.times(each.clause.text, now)}
        if len(waits) == 1:
            return waits.pop()
        if len(waits) > 1:
            return None
    waits = {wait for each in heard for wait in snooze.times(each.clause.text, now)}
    if len(waits) == 1:
        return waits.pop()
    return None
