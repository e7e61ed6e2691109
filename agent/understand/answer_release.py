"""May what an answer lets go be sent? What stands in the way, of all its clauses; nothing where all is clear. Pure.

The numbers were chosen on labelled answers, the hand that wrote them left out of the training of the weights, with a
reserve: that they let none go that was not meant.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from agent.understand import answer_gates, gate_words
from agent.understand.answer_drafts import GROUPS, Heard
from agent.understand.answer_weights import Weights
from agent.understand.date_words import word_set
from agent.understand.drafts_meant import Recipients
from agent.understand.gate_words import THEN

RELEASE = 0.60
"""What lets a draft go must be at least so likely a release or a yes."""
BESIDE = 0.45
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
ASKING = 0.10
"""The same where it begins as a question does."""
_ASKING = word_set("can could would will kannst konntest konnten wurdest wurden peux pourriez pouvez puedes podrias")
_WITHOUT = re.compile(r"\b(?:ohne|without|sans|sin)\b", re.IGNORECASE)


def _about(each: Heard, sends: frozenset[int], named: frozenset[int], who: Recipients, lets: set[int]) -> bool:
    """May what a clause says be about a draft that is let go? `named`: those that are let go by number or name."""
    said = {number for chosen in each.clause.chosen for number in chosen.numbers}
    if not said <= who.every or answer_gates.of_the_text(each.clause.words):
        return True  # "the second paragraph"
    others = sends <= named  # "the others" are none of those
    open_ = any(chosen.wrong or (chosen.rest is not None and not others) for chosen in each.clause.chosen)
    # "Send 2. I'll sleep on the rest": another time, in a sentence of its own, is that of the others.
    elsewhen = each.clause.sentence in lets and answer_gates.elsewhen(each.clause.words)
    return (open_ and each.kind not in GROUPS) or bool(said & sends) or elsewhen


UNTIL = word_set("until till til bis jusqu'a jusqu'au hasta")
_FROM_SELF = word_set("i i'm im i'll we we're ich wir bin je j'ai on yo estoy")
TALKS = 0.70
"""So likely is it talk that tells how long something is."""


WISHES = 0.80
"""So likely do the last words of an order wish for something."""


def _goes_on_to_wish(words: Sequence[str], weights: Weights) -> bool:
    """Does an order run on into a wish without a sign: "send it less formal please"?"""
    tails = (words[at:] for at in range(1, len(words) - 1))
    return any(weights.odds(tail, "")["wish"] >= WISHES for tail in tails)


ENDS, LAST = 0.92, 4
"""So likely are so many last words of talk anything else than talk."""


def _ends_badly(words: Sequence[str], each: Heard, weights: Weights) -> bool:
    """Does talk run on into a no or a wish without a sign: "baby on my arm scratch that"?"""
    if each.clause.chosen:
        return False
    for at in range(max(2, len(words) - LAST), len(words) - 1):
        odds = weights.odds(words[at:], "")
        if odds["decline"] + odds["wish"] + odds["later"] + odds["doubt"] >= ENDS:
            return True
    return False


_THEN = word_set("then dann danach alors puis entonces luego after afterwards")


def _tells_how_long(each: Heard, lets: set[int], heard: Sequence[Heard]) -> bool:
    """Does it tell how long the writer does something, beside the sentence of the order: "I'm away until Sunday"?"""
    if any(_THEN.intersection(other.clause.words) for other in heard):
        return False  # "send it then"
    words = [word for word in each.clause.words if word not in UNTIL]
    aside = each.clause.sentence not in lets and each.odds["talk"] >= TALKS and bool(words)
    return aside and words[0] in _FROM_SELF and not answer_gates.conditional(words)


def _tells_of_then(each: Heard, lets: set[int]) -> bool:
    """Does it tell of a time that is over, beside the sentence of the order: "she smiled when I told her"?"""
    aside = each.clause.sentence not in lets and each.odds["talk"] + each.odds["praise"] >= TALKS
    return aside and answer_gates.tells_of_then(each.clause.words)


CLOSES = 0.80
"""So likely is the order that closes an answer a release."""
DOUBTED, TURNED, WISHED = 0.85, 0.30, 0.20
"""What is told before it may be at most so likely a doubt or worse, so likely anything worse than a doubt, and so
likely a wish: "it lacks the harbour" is one of them."""
DOUBTED_NEAR, TURNED_NEAR = 0.40, 0.15
"""The same where it is near the mail or an order."""
TURNED_JOINED = 0.20
"""The same where an "and" joins them: "tell her about the move and send it"."""
_SAYS = word_set("""
say says said tell tells told ask asks asked think thinks thought want wants wanted reckon reckons goes sag sage sagt
sagte meint meinte findet fand bat rat dit dis disait veut voulait pense trouve conseille dice dijo decia quiere queria
piensa opina
""")


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
        doubted, turned = DOUBTED_NEAR, TURNED_NEAR
    if each.clause.sentence == heard[closing].clause.sentence:
        if not _SAYS.isdisjoint(words):
            return False
        turned = min(turned, TURNED_JOINED) if heard[closing].clause.words[0] in gate_words.AND else turned
    return each.bad <= doubted and worse <= turned


def _of_others(each: Heard, sends: frozenset[int], named: frozenset[int], who: Recipients, lets: set[int]) -> bool:
    """Does it name other drafts than those that are let go?"""
    return bool(each.clause.chosen) and not _about(each, sends, named, who, lets)


TALK_OF = 0.60
"""So likely does a clause tell something."""


def _answers_something_else(heard: Sequence[Heard]) -> bool:
    """Does a bare yes run on into something told, in its own sentence: "Yes, he had the dog with him"?"""
    return any(
        one.kind == "assent" and one.clause.sentence == two.clause.sentence and not one.clause.chosen
        and two.kind == "talk" and two.odds["talk"] >= TALK_OF and len(one.clause.words) <= 2
        for one, two in itertools.pairwise(heard)
    )  # fmt: skip


def shut(heard: Sequence[Heard], sends: frozenset[int], who: Recipients, weights: Weights) -> str:
    """Which gate is shut before a release; empty where all are open."""
    strong = False
    lets = {each.clause.sentence for each in heard if each.kind in ("release", "assent")}
    orders = {each.clause.sentence for each in heard if each.kind == "release"}
    named = frozenset(
        number for each in heard for chosen in each.clause.chosen for number in chosen.numbers
        if chosen.kind != "all" and each.clause.sentence in lets and each.kind not in ("decline", "later")
    )  # fmt: skip
    going = [each for each in heard if each.kind in ("release", "assent") and each.clause.chosen]
    for each in going:
        everybody = each.clause.chosen[0].kind == "all" or each.clause.sentence not in orders
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
        if answer_gates.conditional(words) and not (
            _tells_how_long(each, orders, heard) or _tells_of_then(each, lets)
        ):  # fmt: skip
            return "there is a condition in it"
        if answer_gates.unsure(words):
            return "you are not sure in it"
        if answer_gates.wavers(words) and each.kind in ("release", "assent"):
            return "it is not said for certain"
        if "?" in each.clause.end and not (each.kind == "release" and words[0] in _ASKING):
            return "there is a question in it"
        begins = at == 0 or heard[at - 1].clause.sentence != each.clause.sentence
        if not begins and not each.clause.chosen and answer_gates.goes_on_to_others(words):
            return "it may be for somebody else, too"
        if begins and each.kind != "release" and answer_gates.asks(words) and each.bad > ASKING:
            return "there may be a question in it"
        if answer_gates.names_a_mistake(words) and not _of_others(each, sends, named, who, lets):
            return "there may be a mistake named in it"
        if answer_gates.refuses(words):
            return "there is a sign of a no in it"
        if not each.clause.chosen and answer_gates.counts_things(words):
            return "something else may be asked for in it"
        if answer_gates.to_others(words):
            return "it may be for somebody else, or nobody's word"
        if answer_gates.trails(words) or (each.kind in ("talk", "praise") and _ends_badly(words, each, weights)):
            return "something else may be said at the end of it"
        if answer_gates.holds_back(words):
            return "there is a “wait” in it"
        if answer_gates.looks_later(words) and not _of_others(each, sends, named, who, lets):
            return "you say that you will look later"
        if answer_gates.turns(words) and answer_gates.negated(words):
            return "there is a “but not” in it"
        if each.kind in ("release", "assent"):
            if each.clause.guessed:
                return "it runs on into an order without a sign"
            if answer_gates.elsewhen(words) or answer_gates.counted(words):
                return "another time is named in it"
            if answer_gates.against(words) or answer_gates.asks_leave(words) or ".." in each.clause.text:
                return "it is not said for certain"
            if answer_gates.edits(words) or _goes_on_to_wish(words, weights):
                return "something else than to send may be wished in it"
            if answer_gates.of_somebody(words) or _WITHOUT.search(each.clause.text):
                return "it may be about a person, not about the mail"
            if len(who.every) == 1 and any(chosen.kind == "ordinal" for chosen in each.clause.chosen):
                return "there is only one"
            if len({chosen.numbers for chosen in each.clause.chosen}) > 1:
                return "two things are named in one breath"
            if answer_gates.is_their_word(words):
                return "it may be a yes of theirs, not yours"
            if answer_gates.asks_opinion(words):
                return "it may be a question"
            if answer_gates.does_it_themself(words):
                return "you may want to do it yourself"
            if answer_gates.elsewhere(words) or answer_gates.of_others_doing(words):
                return "somebody or something else is named in it"
            if answer_gates.negated(words):
                return "there is a “not” in it"
            unheard = [word for word in words if not weights.knows(word)]
            unheard = unheard or [word for word in words if not (weights.lets(word) or word in gate_words.SMALL)]
            if unheard:
                return f"I do not know “{unheard[0]}” in it"
            strong = strong or (each.kind == "release" and each.go >= RELEASE)
    yes = any(each.kind == "assent" and not each.bare and (each.go >= RELEASE or each.bad <= 0.25) for each in heard)
    if not strong and not yes:
        return "no part of it is surely a release"
    if not strong and _answers_something_else(heard):
        return "the yes in it may answer something else"
    sentence, of_others = -1, False
    closing = _closing(heard, sends, who)
    for at, each in enumerate(heard):
        if each.clause.sentence != sentence:
            sentence, of_others = each.clause.sentence, False
        if each.clause.chosen and each.kind not in ("release", "assent"):
            if not _about(each, sends, named, who, lets):
                of_others = True
                continue
        elif each.clause.chosen:
            of_others = False
        most = BESIDE if strong else BESIDE_YES
        if of_others and each.kind == "decline" and not answer_gates.turns(each.clause.words):
            continue  # "1 and 3, those were only at the door, so no"
        if of_others:
            most = BESIDE_OTHERS
        elif answer_gates.near(each.clause.words) or answer_gates.of_the_draft(each.clause.words):
            told = answer_gates.only_negated(each.clause.words) and each.odds["talk"] >= TOLD_NOT
            beside = BESIDE_NOT if told and each.odds["doubt"] <= DOUBTED_NOT else BESIDE_NEAR
            most = min(most, ITSELF if each.kind == "release" else beside)
        if each.bad > most and not _told_before(at, closing, heard):
            return f"“{' '.join(each.clause.words)}” may be a doubt"
    return ""
