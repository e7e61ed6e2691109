"""An answer as the gates see it, and a clause in it. Pure."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.understand.answers import answer_gates, condition_words, gate_words
from agent.understand.answers.answer_drafts import GROUPS, Heard
from agent.understand.answers.answer_weights import Weights
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import tokens_of

LETS = ("release", "assent")
CLEAR = 0.65
"""So likely is an order clear behind which other drafts are spoken of."""
_ONESELF = gate_words.ONESELF
_SEND = word_set("send senden envoyer enviar")
_ONLY = word_set("only just nur bloss seulement juste uniquement solo solamente")
_OF = word_set("of von vom des der de du del d'")
_TALKING = word_set("""
ask asks asked tell tells told show call frag frage fragen zeig zeige zeigen sag sage sagen demande demander montre
montrer dis dire pregunto preguntar preguntarle digo decir muestro ensenar
""")


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer says, and the drafts that it would let go."""

    heard: Sequence[Heard]
    sends: frozenset[int]
    who: Recipients
    weights: Weights
    lets: frozenset[int]
    """The sentences that let something go."""
    orders: frozenset[int]
    """Those with an order, not only a yes."""
    named: frozenset[int]
    """The drafts that are let go by number or name."""

    @classmethod
    def of(cls, heard: Sequence[Heard], sends: frozenset[int], who: Recipients, weights: Weights) -> Answer:
        """With what the gates share."""
        lets = frozenset(each.clause.sentence for each in heard if each.kind in ("release", "assent"))
        named = frozenset(
            number for each in heard for chosen in each.clause.chosen for number in chosen.numbers
            if chosen.kind != "all" and each.clause.sentence in lets and each.kind not in ("decline", "later")
        )  # fmt: skip
        orders = frozenset(each.clause.sentence for each in heard if each.kind == "release")
        return cls(heard, sends, who, weights, lets, orders, named)

    @property
    def asides(self) -> frozenset[int]:
        """The clauses that say of other drafts, and of them alone, that they are to wait, or are not clear: "…, the
        second I have not read"."""
        found: set[int] = set()
        for at, each in enumerate(self.heard):
            if each.kind in ("release", "assent") or each.clause.guessed:
                continue
            goes_on = at - 1 in found and self.heard[at - 1].clause.sentence == each.clause.sentence
            if self._is_aside(at) if each.clause.chosen else goes_on and self._goes_on(each):
                found.add(at)
        return frozenset(found)

    def _is_aside(self, at: int) -> bool:
        """Does it name other drafts than those that go, all of which are named, behind a clear order if there is one
        in its sentence; and is it of the drafts, not of people or parts of a text?"""
        each = self.heard[at]
        said = frozenset(number for chosen in each.clause.chosen for number in chosen.numbers)
        wrong = any(chosen.wrong or chosen.kind == "all" for chosen in each.clause.chosen)
        if wrong or said & self.sends or not said <= self.who.every or not self.sends <= self.named:
            return False
        order = [one for one in self.heard if one.clause.sentence == each.clause.sentence and one.kind in LETS]
        before = [one for one in self.heard[:at] if one.clause.sentence == each.clause.sentence and one.kind in LETS]
        surely = [one.kind == "release" or _SEND.intersection(one.clause.words) or _is_only(one) for one in order]
        clear = all(one.go >= CLEAR for one in order) and (not order or any(surely))
        return len(order) == len(before) and clear and not self.speaks_of_people(each) and _of_drafts_alone(each)

    def _goes_on(self, each: Heard) -> bool:
        words = each.clause.words[1:] if each.clause.words[0] in condition_words.THEN else each.clause.words
        alone = _of_drafts_alone(replace(each, clause=replace(each.clause, words=words))) if words else False
        return alone and not _ONESELF.isdisjoint(words)

    def speaks_of_people(self, each: Heard) -> bool:
        """May those that it names be people who do something about a draft that goes: "Ana has to agree first"?"""
        if any(one == "@name" and two == "to" for one, two in itertools.pairwise(each.clause.words)):
            return True  # "I'd like Harold to keep it"
        if each.kind not in ("doubt", "talk", "wish", "praise") or each.clause.sentence not in self.lets:
            return False
        people = any(chosen.kind in ("name", "rest") for chosen in each.clause.chosen)
        return people and _ONESELF.isdisjoint(each.clause.words)

    @property
    def going(self) -> list[Heard]:
        """What names drafts and lets them go."""
        return [each for each in self.heard if each.kind in ("release", "assent") and each.clause.chosen]

    def about(self, each: Heard) -> bool:
        """May what a clause says be about a draft that is let go?"""
        said = {number for chosen in each.clause.chosen for number in chosen.numbers}
        if not said <= self.who.every or answer_gates.of_the_text(each.clause.words):
            return True  # "the second paragraph"
        others = self.sends <= self.named  # "the others" are none of those
        open_ = any(chosen.wrong or (chosen.rest is not None and not others) for chosen in each.clause.chosen)
        # "Send 2. I'll sleep on the rest": another time, in a sentence of its own, is that of the others.
        elsewhen = each.clause.sentence in self.lets and answer_gates.elsewhen(each.clause.words)
        return (open_ and each.kind not in GROUPS) or bool(said & self.sends) or elsewhen

    def of_others(self, each: Heard) -> bool:
        """Does it name other drafts than those that are let go?"""
        return bool(each.clause.chosen) and not self.about(each)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A clause in its answer."""

    answer: Answer
    at: int

    @property
    def heard(self) -> Heard:
        """What it is taken for."""
        return self.answer.heard[self.at]

    @property
    def words(self) -> tuple[str, ...]:
        """Its words."""
        return self.heard.clause.words

    @property
    def aside(self) -> bool:
        """Is it said of other drafts alone?"""
        return self.at in self.answer.asides

    @property
    def begins(self) -> bool:
        """Does a sentence begin with it?"""
        before = self.answer.heard[self.at - 1].clause.sentence if self.at else -1
        return before != self.heard.clause.sentence

    @property
    def ends(self) -> bool:
        """Does a sentence end with it?"""
        behind = self.answer.heard[self.at + 1 :]
        return not behind or behind[0].clause.sentence != self.heard.clause.sentence


def _is_only(each: Heard) -> bool:
    """Does it name drafts as the only ones: "only Kim's for today"?"""
    return not _ONLY.isdisjoint(tokens_of(each.clause.text)[:2])


def _of_drafts_alone(each: Heard) -> bool:
    """Is it of drafts, and of no part of a text, without a condition, a mistake, or a sign of a no?"""
    words = each.clause.words
    if answer_gates.of_the_text(words) or answer_gates.conditional(words) or answer_gates.names_a_mistake(words):
        return False
    if any(one == "@name" and two == "to" for one, two in itertools.pairwise(words)):
        return False  # "I'd like Harold to keep it"
    if any(one[0] == "@" and two in _OF for one, two in itertools.pairwise(words)) or not _TALKING.isdisjoint(words):
        return False  # "the rest of it I'd change", "the others I'd ask first"
    return not (answer_gates.to_others(words) or answer_gates.refuses(words) or "?" in each.clause.end)
