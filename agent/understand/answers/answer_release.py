"""May what an answer lets go be sent? What stands in the way, of all its clauses; nothing where all is clear. Pure.

The gates (`release_gates`, `letting_gates`) are asked first; then what stands beside the order may be no doubt. What
is said of other drafts is none. The numbers were chosen on labelled answers, the hand that wrote them left out of the
training of the weights, with a reserve: that they let none go that was not meant.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from agent.understand.answers import (
    answer_gates,
    beside_words,
    condition_words,
    gate_words,
    letting_gates,
    others_words,
    release_gates,
)
from agent.understand.answers.answer_drafts import Heard
from agent.understand.answers.answer_spoken import Answer, Spoken
from agent.understand.answers.answer_weights import Weights
from agent.understand.answers.condition_words import THEN
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.days.date_words import word_set

RELEASE = 0.50
"""What lets a draft go must be at least so likely a release or a yes."""
ASSENT_BESIDE = 0.25
"""Or a yes be at most so likely anything else than talk or thanks."""
BESIDE = 0.60
"""What stands beside it may be at most so likely anything else than talk, thanks or a yes."""
BESIDE_NEAR = 0.22
"""The same where it is near the draft or an order, as `answer_gates.near` has it."""
BESIDE_NOT, DOUBTED_NOT, TOLD_NOT = 0.35, 0.20, 0.55
"""Where it is so only by a "not", is talk at least so likely and a doubt at most: "I am not shouting"."""
ITSELF = 0.32
"""The same of an order itself, before which there are gates of its own."""
BESIDE_YES = 0.18
"""The same beside a bare yes, which may be meant for anybody."""
BESIDE_OTHERS = 0.75
"""The same in the sentence that says of another draft that it does not go."""
NAMING = 0.90
"""So likely is a yes to what it names one."""
_IF = frozenset(("if", "wenn", "wenn's", "si", "falls"))
_THEN = word_set("then dann danach alors puis entonces luego after afterwards")


def shut(heard: Sequence[Heard], sends: frozenset[int], who: Recipients, weights: Weights) -> str:
    """Which gate is shut before a release; empty where all are open."""
    answer = Answer.of(heard, sends, who, weights)
    for closed, because in release_gates.WHOLE:
        if closed(answer):
            return because
    for at in range(len(heard)):
        if problem := _shut_by(Spoken(answer, at)):
            return problem
    strong = any(each.kind == "release" and each.go >= RELEASE for each in heard)
    if not strong and not any(_says_yes(each) for each in heard):
        return "no part of it is surely a release"
    if not strong and _answers_something_else(heard):
        return "the yes in it may answer something else"
    return _doubted(answer, strong or any(_names_and_says_yes(each, who) for each in heard))


def _shut_by(said: Spoken) -> str:
    """Which gate a clause shuts."""
    for closed, because in release_gates.EACH:
        if closed(said) and not (said.heard.told and closed in release_gates.PASSED_BY_TOLD):
            return because
    if said.heard.kind not in ("release", "assent"):
        return ""
    for closed, because in letting_gates.LETTING:
        if closed(said):
            return because
    word = letting_gates.unheard(said)
    return f"I do not know “{word}” in it" if word else ""


def _says_yes(each: Heard) -> bool:
    return each.kind == "assent" and not each.bare and (each.go >= RELEASE or each.bad <= ASSENT_BESIDE)


def _names_and_says_yes(each: Heard, who: Recipients) -> bool:
    """Is it a yes to drafts that it names among several: "Ms Lee, yes", "both please"? It answers nothing else."""
    named = bool(each.clause.chosen) and len(each.clause.words) > 1 and not each.bare
    return each.kind == "assent" and named and who.count > 1 and each.go >= NAMING


def _doubted(answer: Answer, strong: bool) -> str:
    """What beside the order may be a doubt about it."""
    sentence, of_others = -1, False
    closing = _closing(answer.heard, answer.sends, answer.who)
    for at, each in enumerate(answer.heard):
        if each.clause.sentence != sentence:
            sentence, of_others = each.clause.sentence, False
        if at in answer.asides:
            of_others = True
            continue
        if each.clause.chosen and each.kind not in ("release", "assent"):
            if not answer.about(each) and not answer.speaks_of_people(each):
                of_others = True
                continue
        elif each.clause.chosen:
            of_others = False
        if of_others and each.kind == "decline" and not answer_gates.turns(each.clause.words):
            continue  # "1 and 3, those were only at the door, so no"
        most = BESIDE_OTHERS if of_others else _most_beside(each, strong)
        if each.clause.words[0] in _IF and not answer_gates.conditional(each.clause.words):
            continue  # "yes please, if it's no trouble"
        if each.bad > most and not _told_before(at, closing, answer.heard):
            return f"“{' '.join(each.clause.words)}” may be a doubt"
    return ""


def _most_beside(each: Heard, strong: bool) -> float:
    """How likely a clause may be anything else than talk, thanks or a yes."""
    most = BESIDE if strong else BESIDE_YES
    if not answer_gates.near(each.clause.words) and not answer_gates.of_the_draft(each.clause.words):
        return most
    if each.kind == "release":
        return min(most, ITSELF)
    told = answer_gates.only_negated(each.clause.words) and each.odds["talk"] >= TOLD_NOT
    return min(most, BESIDE_NOT if told and each.odds["doubt"] <= DOUBTED_NOT else BESIDE_NEAR)


CLOSES = 0.80
"""So likely is the order that closes an answer a release."""
DOUBTED, TURNED, WISHED = 0.85, 0.35, 0.20
"""What is told before it may be at most so likely a doubt or worse, so likely anything worse than a doubt, and so
likely a wish: "it lacks the harbour" is one of them."""
DOUBTED_NEAR, TURNED_NEAR = 0.60, 0.30
"""The same where it is near the mail or an order."""
DOUBTED_NOT_SO, TURNED_NOT_SO = 0.40, 0.15
"""The same where it denies something: "that's not her name"."""
TURNED_JOINED = 0.20
"""The same where an "and" joins them: "tell her about the move and send it"."""


def _closing(heard: Sequence[Heard], sends: frozenset[int], who: Recipients) -> int:
    """Where the order stands by which an answer ends that lets all go, whatever was told before; -1: there is none."""
    orders = [at for at, each in enumerate(heard) if each.kind in ("release", "decline", "later", "stop", "wish")]
    if sends != who.every or not orders:
        return -1
    first = orders[0]
    clear = all(heard[at].kind == "release" and heard[at].go >= CLOSES for at in orders)
    behind = all(each.bad <= BESIDE for each in heard[first:])
    return first if clear and behind and _THEN.isdisjoint(heard[first].clause.words) else -1


def _told_before(at: int, closing: int, heard: Sequence[Heard]) -> bool:
    """Is it told before the order that closes the answer, and is no word of it against that order?"""
    each = heard[at]
    words = each.clause.words
    if at >= closing or each.clause.chosen or each.clause.guessed or answer_gates.asks(words):
        return False
    if each.kind not in ("talk", "praise", "doubt") or each.odds["wish"] > WISHED:
        return False
    worse = each.bad - each.odds["doubt"]
    doubted, turned = DOUBTED, TURNED
    plain = [word for word in words if word not in THEN] if answer_gates.tells_of_then(words) else words
    if answer_gates.near(plain) or answer_gates.of_the_draft(words):
        denies = answer_gates.negated(plain) or answer_gates.of_the_draft(words)
        doubted, turned = (DOUBTED_NOT_SO, TURNED_NOT_SO) if denies else (DOUBTED_NEAR, TURNED_NEAR)
    if each.clause.sentence == heard[closing].clause.sentence:
        if not others_words.SAYS.isdisjoint(words):
            return False
        turned = min(turned, TURNED_JOINED) if heard[closing].clause.words[0] in gate_words.AND else turned
    return each.bad <= doubted and worse <= turned


TALK_OF = 0.60
"""So likely does a clause tell something."""


def _answers_something_else(heard: Sequence[Heard]) -> bool:
    """Does a bare yes run on into something told, in its own sentence: "Yes, he had the dog with him"?"""
    return any(
        one.kind == "assent" and one.clause.sentence == two.clause.sentence and not one.clause.chosen
        and two.kind == "talk" and two.odds["talk"] >= TALK_OF and len(one.clause.words) <= 2
        and answer_gates.without(two.clause.words, condition_words.HARMLESS)
        and two.clause.words not in beside_words.FAULTLESS
        for one, two in itertools.pairwise(heard)
    )  # fmt: skip
