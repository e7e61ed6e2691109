"""What an answer in the owner's own sentences asks for: the model's word on each clause, behind gates. Pure.

A mail is released only where a clause lets it go beyond doubt, every other clause is beyond doubt talk or about other
drafts, no gate of `answer_gates` is shut, and which drafts are meant is said. What is nearly so is a `Guess`:
the owner is asked whether it was meant.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.understand import answer_gates, answer_wish, snooze
from agent.understand.answer_clauses import Clause, clauses
from agent.understand.answer_drafts import GROUPS, Heard, which
from agent.understand.answer_weights import Weights
from agent.understand.drafts_meant import Recipients
from agent.understand.lexicon import plain

LONGEST = 1_200
RELEASE = 0.60
"""What lets a draft go must be at least so likely a release or a yes."""
BESIDE = 0.50
"""What stands beside it may be at most so likely anything else than talk, thanks or a yes."""
BESIDE_NEAR = 0.32
"""The same where it is near the draft or an order, as `answer_gates.near` has it."""
BESIDE_YES = 0.25
"""The same beside a bare yes, which may be meant for anybody."""
BESIDE_OTHERS = 0.75
"""The same in the sentence that says of another draft that it does not go."""
ASKING = 0.10
"""The same where it begins as a question does."""
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


_REACTS = re.compile(
    r"^\W*(?:(?:omg|oh|ah|ach|oh my god|wow)\W+)?(?:yes|yeah|ja|oui|s[ií])\s+(?:s?he|they|we|it|i|die|der|das war|sie"
    r"|er|elle|il|ell[oa]s?|fue|era)\b",
    re.IGNORECASE,
)
_ORDERS = re.compile(r"(?i)send|sent|\bgo\b|schick|raus|ab\b|envo|envi|mand|part")


def reacts(text: str) -> bool:
    """Is its yes one to somebody's charm, not to a question: "yes she was so nice"?"""
    return _REACTS.match(text[:200]) is not None and _ORDERS.search(text[:LONGEST]) is None


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
        problem = problem or _shut(heard, sends, who, weights)
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


_WITHOUT = re.compile(r"\b(?:ohne|without|sans|sin)\b", re.IGNORECASE)


def _about(each: Heard, sends: frozenset[int], who: Recipients) -> bool:
    """May what a clause says be about a draft that is let go?"""
    named = {number for chosen in each.clause.chosen for number in chosen.numbers}
    if not named <= who.every or answer_gates.of_the_text(each.clause.words):
        return True  # "the second paragraph"
    open_ = any(chosen.wrong or chosen.rest is not None for chosen in each.clause.chosen) and each.kind not in GROUPS
    return open_ or bool(named & sends) or answer_gates.elsewhen(each.clause.words)


def _shut(heard: Sequence[Heard], sends: frozenset[int], who: Recipients, weights: Weights) -> str:
    """Which gate is shut before a release; empty where all are open."""
    strong = False
    going = [each for each in heard if each.kind in ("release", "assent") and each.clause.chosen]
    lets = {each.clause.sentence for each in heard if each.kind == "release"}
    for each in going:
        everybody = each.clause.chosen[0].kind == "all" or each.clause.sentence not in lets
        if each.bare and (everybody or any(not other.bare for other in going)):
            return "a name stands alone in it"
    for one, two in itertools.pairwise(heard):
        same = one.clause.sentence == two.clause.sentence
        if same and answer_gates.runs_on(one.clause.words, two.clause.words):
            return "a draft in it may belong to either of two orders"
    held = {each.clause.sentence for each in heard if each.kind in ("doubt", "later") and each.clause.chosen}
    if held & {each.clause.sentence for each in going}:
        return "in one sentence one is to go and another is not clear"
    for at, each in enumerate(heard):
        words = each.clause.words
        if answer_gates.conditional(words):
            return "there is a condition in it"
        if answer_gates.unsure(words):
            return "you are not sure in it"
        if answer_gates.wavers(words) and each.kind in ("release", "assent"):
            return "it is not said for certain"
        if "?" in each.clause.end and not (each.kind == "release" and words[0] in _ASKING):
            return "there is a question in it"
        begins = at == 0 or heard[at - 1].clause.sentence != each.clause.sentence
        if begins and each.kind != "release" and answer_gates.asks(words) and each.bad > ASKING:
            return "there may be a question in it"
        if answer_gates.refuses(words):
            return "there is a sign of a no in it"
        if answer_gates.turns(words) and answer_gates.negated(words):
            return "there is a “but not” in it"
        if each.kind in ("release", "assent"):
            if answer_gates.elsewhen(words) or answer_gates.counted(words):
                return "another time is named in it"
            if answer_gates.against(words) or answer_gates.asks_leave(words) or ".." in each.clause.text:
                return "it is not said for certain"
            if answer_gates.edits(words):
                return "something else than to send may be wished in it"
            if answer_gates.of_somebody(words) or _WITHOUT.search(each.clause.text):
                return "it may be about a person, not about the mail"
            if len({chosen.numbers for chosen in each.clause.chosen}) > 1:
                return "two things are named in one breath"
            if answer_gates.elsewhere(words):
                return "somebody or something else is named in it"
            if answer_gates.negated(words):
                return "there is a “not” in it"
            unheard = [word for word in words if not weights.knows(word)]
            if unheard:
                return f"I do not know “{unheard[0]}” in it"
            strong = strong or (each.kind == "release" and each.go >= RELEASE)
    yes = any(each.kind == "assent" and not each.bare and (each.go >= RELEASE or each.bad <= 0.25) for each in heard)
    if not strong and not yes:
        return "no part of it is surely a release"
    sentence, of_others = -1, False
    for each in heard:
        if each.clause.sentence != sentence:
            sentence, of_others = each.clause.sentence, False
        if each.clause.chosen and each.kind not in ("release", "assent"):
            if not _about(each, sends, who):
                of_others = True
                continue
        elif each.clause.chosen:
            of_others = False
        most = BESIDE if strong else BESIDE_YES
        if of_others:
            most = BESIDE_OTHERS
        elif answer_gates.near(each.clause.words):
            most = min(most, BESIDE_NEAR)
        if each.bad > most:
            return f"“{' '.join(each.clause.words)}” may be a doubt"
    return ""


_ASKING_WORDS = """
can could would will kannst konntest konnten wurdest wurden peux pourriez pouvez puedes podrias
"""
_ASKING = frozenset(_ASKING_WORDS.split())


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
    return None
