"""What each clause of an owner's answer is taken for, in the light of the clauses beside it. Pure.

The model's word on a clause stands, save where its words are known to mislead: "don't skip it" is no skip, a name alone
belongs to what its sentence goes on to say, and what sounds faintly like an order beside a clear no is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.understand.answers import answer_gates, hedge_words, keeping, moment_words, run_on, wish_words
from agent.understand.answers.answer_clauses import Clause
from agent.understand.answers.answer_drafts import GROUPS, Heard
from agent.understand.answers.answer_weights import KINDS, Weights
from agent.understand.answers.doubt_words import NEGATIONS
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import plain, tokens_of

_TAGS = frozenset(
    ("ja", "ok", "okay", "yes", "yeah", "please", "bitte", "oui", "d'accord", "sip", "si", "vale", "gell", "right")
)
_OF = re.compile(
    r"['’]s?\b|['’](?!\w)|^(?:to|for|the|an|bei|für|die|der|das|den|dem|pour|chez|cel\w+|le|la|el|lo|al|a|para|de)\b",
    re.IGNORECASE,
)
"""A name so written is that of a letter; else somebody may be called to: "Ana, send it"."""
_POLITE_WORDS = """
please pls plz bitte svp stp porfa por favor s'il te vous plait ok yes ja oui sip lol mdr only just nur seulement solo
and und et y go ya send senden envoyer enviar nobody else nothing
"""
_POLITE = frozenset(_POLITE_WORDS.split())
_PLEASE = word_set("please pls plz bitte svp stp porfa por favor s'il te vous plait")
_YES = word_set("yes yep yeah yup aye ja jo jawohl oui ouais sip x xx xxx")
_CALLED = frozenset(("all", "alle", "tous", "todos", "everyone", "everybody", "y'all", "a todos", "an alle"))
"""So people are greeted as well."""
_BUT_NOT = word_set(
    "but not no nor aber nicht kein mais pas non pero and und et y also auch to for an fur a para le la el"
)
_TALKS = dict.fromkeys(KINDS, 0.0) | {"talk": 1.0}
_YES_OR_NO = ("assent", "decline")
CLEAR, FAINT = 0.80, 0.40
"""So likely is an order one beside which a release that is less likely than that is none."""


def _unsigned(parts: Sequence[Clause], weights: Weights) -> list[Clause]:
    """Without the name at the end of a letter: words in capitals that say nothing in any answer."""
    kept = list(parts)
    while len(kept) > 1:
        last, before = kept[-1], kept[-2]
        words = last.text.split()
        named = len(words) <= 4 and all(word[0].isupper() for word in words) and not last.end.strip(". \n")
        said = any(word in weights.table for word in last.words if len(word) > 2 or word in NEGATIONS)
        if not named or said or last.chosen or "\n" not in before.end:
            break
        kept.pop()
    return kept


def heard_in(parts: Sequence[Clause], weights: Weights) -> list[Heard]:
    """What each clause is taken for, and what it is of the whole."""
    heard = [_hear(each, weights) for part in _unsigned(parts, weights) for each in run_on.parted(part, weights)]
    for at in range(len(heard) - 1):
        named = [one for one in heard[at:] if one.clause.sentence == heard[at].clause.sentence]
        kept = [one for one in named[1:] if keeping.keeps_what_is_named(heard[at].clause, one.clause)]
        if heard[at].clause.chosen and kept and not any(one.clause.chosen for one in named[1:]):
            # "Pour Harold, | je préfère attendre un peu"
            heard = [replace(one, kind="doubt") if one is kept[0] else one for one in heard]
            heard[at] = replace(heard[at], kind="talk", bare=False) if heard[at].bare else heard[at]
        if keeping.decides_what_follows(heard[at].clause, heard[at + 1].clause):
            heard[at] = replace(heard[at], odds=_TALKS, kind="talk")
            heard[at + 1] = replace(heard[at + 1], odds=dict.fromkeys(_TALKS, 0.0) | {"decline": 1.0}, kind="decline")
    clear = any(each.odds[each.kind] >= CLEAR for each in heard if each.kind in ("decline", "later", "stop"))
    if clear:  # what sounds like an order least of all words for it is none beside a clear one
        heard = [replace(each, kind="talk") if each.kind == "release" and each.go < FAINT else each for each in heard]
    declined = {number for each in heard if each.kind == "decline" for one in each.clause.chosen
                for number in one.numbers}  # fmt: skip
    told = list(heard)
    for at, each in enumerate(told):
        own = {number for one in each.clause.chosen for number in one.numbers}
        if each.kind == "stop" and own and own <= declined:
            heard[at] = replace(each, kind="decline")  # "3: do not send. Mr. Ray asked us not to write to him"
        topic = each.clause.chosen and (each.clause.chosen[0].kind != "name" or _OF.search(each.clause.text))
        if (each.bare or _is_all(each)) and _goes_on(told[at:]) and (topic or _one_of_several(told, at)):
            heard[at] = replace(each, kind="talk")  # "1 and 3, those were only at the door, so no"
        elif each.bare and (order := _open_order(heard[:at], each)) is not None:
            whole = heard[order].clause
            heard[order] = replace(heard[order], clause=replace(whole, chosen=each.clause.chosen))
            heard[at] = replace(each, clause=replace(each.clause, chosen=()), kind="talk")  # "off they go, the lot"
    return heard


def _is_all(each: Heard) -> bool:
    """Are they all named and nothing said of them: "both e-mails, please cancel"?"""
    alone = len(each.clause.words) == 1 and [chosen.kind for chosen in each.clause.chosen] == ["all"]
    return alone and not answer_gates.against(tokens_of(each.clause.text))  # "all but Ana"


def tags(clause: Clause) -> bool:
    """Is it the "ok?" behind a wish?"""
    return _TAGS.issuperset(clause.words)


def _goes_on(heard: Sequence[Heard]) -> bool:
    """Does a name stand alone at the head of a sentence that says what is to become of its draft?"""
    for each in heard[1:]:
        if each.clause.sentence != heard[0].clause.sentence or each.clause.chosen:
            return False
        if each.kind in GROUPS:
            return True
    return False


def _one_of_several(heard: Sequence[Heard], at: int) -> bool:
    """Is it one of several sentences that say of each name yes or no: "Ms Lee, that's a yes. Mr Roe, no need."? Who is
    called to is called once."""
    said: dict[int, frozenset[int]] = {}
    for each in heard:
        if each.clause.chosen and each.clause.chosen[0].kind == "name" and each.kind in _YES_OR_NO:
            said.setdefault(each.clause.sentence, each.clause.chosen[0].numbers)
    own = said.get(heard[at].clause.sentence)
    behind = [one.kind for one in heard[at + 1 :] if one.clause.sentence == heard[at].clause.sentence]
    clear = behind[0] in _YES_OR_NO and {*_YES_OR_NO, "praise", "talk"}.issuperset(behind)
    return clear and any(numbers != own for numbers in said.values())


def _open_order(heard: Sequence[Heard], named: Heard) -> int | None:
    """Where in its sentence there is an order of no draft, right before all of them are named alone."""
    if named.clause.chosen[0].kind != "all" or plain(named.clause.text) in _CALLED:
        return None
    at = len(heard) - 1
    before = heard[at] if heard else None
    if before is None or before.clause.sentence != named.clause.sentence or before.clause.chosen:
        return None
    return at if before.kind in ("release", "decline", "later") else None


def _hear(clause: Clause, weights: Weights) -> Heard:
    odds = weights.odds(clause.words, clause.end)
    some = bool(clause.chosen) and all(chosen.kind not in ("all", "rest") for chosen in clause.chosen)
    said = answer_gates.without(clause.words, moment_words.FOR_NOW) if some else clause.words
    others = [word for word in said if word[0].isalnum() and word not in _POLITE]
    kind = max(odds, key=odds.__getitem__)
    if kind == "assent" and answer_gates.negated(clause.words):
        kind = "praise"  # "no objections"; what is negated lets nothing go
    if kind in ("decline", "stop") and answer_gates.holds(clause.words, hedge_words.NO_NO):
        kind = "doubt"  # "don't skip it"
    if kind == "decline" and answer_gates.unsure(clause.words):
        kind = "doubt"  # "1 und 3 noch nicht"; what is not yet is not never
    if kind == "decline" and answer_gates.holds(clause.words, wish_words.MISSES):
        kind = "wish"  # "there is nothing in 2 about the course"
    if keeping.not_this_time(clause.words):
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"decline": 1.0}, "decline")
    if keeping.has_thought(clause.words):
        return Heard(clause, _TALKS, "talk")
    if keeping.quits(clause.words):
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"stop": 1.0}, "stop")
    if keeping.decides_against(clause.words) and "?" not in clause.end:
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"decline": 1.0}, "decline")
    if kind in ("decline", "release") and clause.chosen and keeping.keeps(clause.words):
        kind = "doubt"  # "I'm keeping Marisol's back for now"
    refused = kind == "decline" and any(word in NEGATIONS for word in clause.words)
    if clause.chosen and not others and not refused and "?" not in clause.end:
        # "Bob's and Ana's please"; a name alone says nothing.
        bare = len(clause.words) == 1 and (clause.chosen[0].kind != "all" or plain(clause.text) in _CALLED)
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"assent": 1.0}, "assent", bare)
    if clause.chosen and _BUT_NOT.issuperset(others) and not NEGATIONS.isdisjoint(others):
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"decline": 1.0}, "decline")  # "…, but not to Ben"
    if not clause.chosen and _PLEASE.issuperset(clause.words):
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"praise": 1.0}, "praise")  # a "please" between two signs
    if not clause.chosen and _YES.issuperset(clause.words) and "?" not in clause.end and kind == "assent":
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"assent": 1.0}, "assent")
    if not any(word[0].isalnum() or word[0] == "@" for word in clause.words) and not odds_known(clause, weights):
        return Heard(clause, dict.fromkeys(odds, 0.0) | {"praise": 1.0}, "praise")  # an emoji
    return Heard(clause, odds, kind)


def odds_known(clause: Clause, weights: Weights) -> bool:
    """Has the model met a word of it?"""
    return any(word in weights.table for word in clause.words)
