"""What an answer in the owner's own sentences asks for: the model's word on each clause, behind gates. Pure.

A mail is released only where a clause lets it go beyond doubt, every other clause is beyond doubt talk or about other
drafts, no gate of `answer_gates` is shut, and which drafts are meant is said. What is nearly so is a `Guess`:
the owner is asked whether it was meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.understand import answer_gates, snooze
from agent.understand.answer_clauses import Clause, clauses
from agent.understand.answer_weights import Weights
from agent.understand.drafts_meant import Recipients
from agent.understand.lexicon import plain

LONGEST = 1_200
RELEASE = 0.60
"""What lets a draft go must be at least so likely a release or a yes."""
BESIDE = 0.60
"""What stands beside it may be at most so likely anything else than talk, thanks or a yes."""
BESIDE_NEAR = 0.35
"""The same where it is near the draft or an order, as `answer_gates.near` has it."""
BESIDE_YES = 0.30
"""The same beside a bare yes, which may be meant for anybody."""
SURE = 0.50
"""A wish that releases nothing must be at least so likely."""
_BAD = ("decline", "later", "stop", "wish", "doubt")
_POLITE = frozenset(
    """please pls plz bitte svp stp porfa por favor s'il te vous plait thanks danke merci gracias ok yes ja oui sip lol
    mdr dear ta only just nur seulement solo and und et y go ya send senden envoyer enviar nobody else nothing""".split()
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Drafts by number. `sure`: it may be done; else the owner is asked whether it was meant."""

    sends: frozenset[int] = frozenset()
    skips: frozenset[int] = frozenset()
    snooze: timedelta | None = None
    resting: frozenset[int] = frozenset()
    stop: bool = False
    sure: bool = True
    because: str = ""


@dataclass(frozen=True, slots=True)
class _Heard:
    """A clause and what it is taken for."""

    clause: Clause
    odds: dict[str, float]
    kind: str

    @property
    def bad(self) -> float:
        return sum(self.odds[kind] for kind in _BAD)

    @property
    def go(self) -> float:
        return self.odds["release"] + self.odds["assent"]


def read(text: str, who: Recipients, now: datetime | None, weights: Weights) -> Reading | None:
    """What an answer asks for; None where it asks for nothing that a clause says clearly."""
    if len(text) > LONGEST:
        return None
    parts = clauses(text, who)
    if not parts:
        return None
    heard = [_hear(each, weights) for each in _unsigned(parts)]
    kinds = {each.kind for each in heard}
    if "stop" in kinds:
        return _stop(heard)
    if "wish" in kinds:
        return None
    made = _drafts(heard, who)
    if made is None:
        return None
    sends, skips, resting, problem = made
    rest: timedelta | None = None
    if "later" in kinds and not (sends and not resting):
        rest = _rest(heard, now)
        if rest is None:
            return None
        if not sends and not skips:
            sure = all(each.kind in ("later", "praise", "talk", "assent") or each.bad < 0.6 for each in heard)
            return Reading(snooze=rest, resting=resting, sure=sure)
    if sends:
        problem = problem or _shut(heard, weights)
        return Reading(sends=sends, skips=skips, snooze=rest, resting=resting, sure=not problem, because=problem)
    if skips:
        doubts = [each for each in heard if each.kind == "doubt" or "?" in each.clause.end]
        weak = all(each.odds["decline"] < SURE for each in heard if each.kind == "decline")
        if any(answer_gates.conditional(each.clause.words) for each in heard):
            return None
        return Reading(skips=skips, sure=not doubts and not weak and not problem, because=problem)
    return None


def _unsigned(parts: Sequence[Clause]) -> list[Clause]:
    """Without the name at the end of a letter."""
    kept = list(parts)
    while len(kept) > 1:
        last, before = kept[-1], kept[-2]
        words = last.text.split()
        named = len(words) <= 4 and all(not word[0].islower() for word in words) and last.text[-1] not in "?!"
        if not (named and "\n" in before.end and not last.chosen):
            break
        kept.pop()
    return kept


def _hear(clause: Clause, weights: Weights) -> _Heard:
    odds = weights.odds(clause.words, clause.end)
    others = [word for word in clause.words if word[0].isalnum() and word not in _POLITE]
    kind = max(odds, key=odds.__getitem__)
    if clause.chosen and not others and kind != "decline" and "?" not in clause.end:
        return _Heard(clause, dict.fromkeys(odds, 0.0) | {"assent": 1.0}, "assent")  # "Bob's and Ana's please"
    if not any(word[0].isalnum() or word[0] == "@" for word in clause.words) and not odds_known(clause, weights):
        return _Heard(clause, dict.fromkeys(odds, 0.0) | {"praise": 1.0}, "praise")  # an emoji
    return _Heard(clause, odds, kind)


def odds_known(clause: Clause, weights: Weights) -> bool:
    """Has the model met a word of it?"""
    return any(word in weights.table for word in clause.words)


def _drafts(
    heard: Sequence[_Heard], who: Recipients
) -> tuple[frozenset[int], frozenset[int], frozenset[int], str] | None:
    """Which drafts are let go, not sent, and left for another time; and why that is not sure."""
    problem = ""
    going = [each for each in heard if each.kind in ("release", "assent")]
    not_going = [each for each in heard if each.kind == "decline"]
    left = [each for each in heard if each.kind in ("doubt", "later") and each.clause.chosen]
    said: dict[str, set[int]] = {"go": set(), "no": set(), "left": set()}
    rest: list[str] = []
    named = {"go": False, "no": False, "left": False}
    for name, group in (("go", going), ("no", not_going), ("left", left)):
        for each in group:
            for chosen in each.clause.chosen:
                if chosen.wrong or not chosen.numbers <= who.every:
                    return None if name == "go" else (frozenset(), frozenset(), frozenset(), "no such draft")
                if chosen.rest is not None:
                    rest.append(name)
                said[name] |= chosen.numbers
                named[name] = True
    if len(rest) > 1:
        return None
    if rest:
        others = who.every - said["go"] - said["no"] - said["left"]
        if not others:
            return None
        said[rest[0]] |= others
    if who.count == 1:
        if going and not_going:
            problem = "it says both"
        sends = who.every if going else frozenset()
        skips = who.every if not_going and not going else frozenset()
        return sends, skips, frozenset(), problem
    if going and not named["go"]:
        if not any(each.odds["release"] >= 0.5 or each.odds["assent"] >= 0.5 for each in going):
            return None
        everywhere = [chosen for each in heard if each.kind in ("praise", "talk") for chosen in each.clause.chosen]
        if everywhere and all(each.kind == "all" and not each.wrong for each in everywhere):
            said["go"] |= frozenset.intersection(*(each.numbers for each in everywhere))
        elif not_going and not named["no"]:
            return None
        elif not_going:
            said["go"] = set()
            if any(each.odds["release"] >= 0.5 for each in going):
                return None
        else:
            return None
    if not_going and not named["no"]:
        if said["go"] or going:
            return None
        said["no"] |= who.every
    if said["go"] & said["no"] or said["go"] & said["left"]:
        return None
    return frozenset(said["go"]), frozenset(said["no"]), frozenset(said["left"]), problem


def _shut(heard: Sequence[_Heard], weights: Weights) -> str:
    """Which gate is shut before a release; empty where all are open."""
    strong = False
    for at, each in enumerate(heard):
        words = each.clause.words
        if answer_gates.conditional(words):
            return "there is a condition in it"
        if answer_gates.wavers(words) and (each.kind in ("release", "assent") or each.bad > 0.15):
            return "it is not said for certain"
        if "?" in each.clause.end and not (each.kind == "release" and words[0] in _ASKING):
            return "there is a question in it"
        if each.kind in ("release", "assent"):
            if answer_gates.elsewhen(words):
                return "another time is named in it"
            if answer_gates.elsewhere(words):
                return "somebody or something else is named in it"
            if answer_gates.negated(words):
                return "there is a “not” in it"
            unheard = [word for word in words if not weights.knows(word)]
            if unheard:
                return f"I do not know “{unheard[0]}” in it"
            strong = strong or (each.kind == "release" and each.go >= RELEASE)
    yes = any(each.kind == "assent" and each.go >= RELEASE for each in heard)
    if not strong and not yes:
        return "no part of it is surely a release"
    most = BESIDE if strong else BESIDE_YES
    for each in heard:
        if each.kind == "decline" and each.clause.chosen:
            continue
        if each.kind in ("doubt", "later") and each.clause.chosen:
            continue
        if each.bad > (min(most, BESIDE_NEAR) if answer_gates.near(each.clause.words) else most):
            return f"“{' '.join(each.clause.words)}” may be a doubt"
    return ""


_ASKING = frozenset("can could would will kannst konntest konnten wurdest wurden peux pourriez pouvez puedes podrias".split())


def _stop(heard: Sequence[_Heard]) -> Reading | None:
    likely = max(each.odds["stop"] for each in heard)
    for each in heard:
        if answer_gates.conditional(each.clause.words) or "?" in each.clause.end:
            return None
        if each.kind in ("release", "later", "wish") or (each.kind == "doubt" and each.bad > 0.7):
            return None
    return Reading(stop=True, sure=likely >= SURE)


def _rest(heard: Sequence[_Heard], now: datetime | None) -> timedelta | None:
    """How long to wait, where one time is named by what asks to wait, or by the whole."""
    for group in ([each for each in heard if each.kind == "later"], heard):
        waits = {wait for each in group for wait in snooze.times(each.clause.text, now)}
        if len(waits) == 1:
            return waits.pop()
        if len(waits) > 1:
            return None
    return None
