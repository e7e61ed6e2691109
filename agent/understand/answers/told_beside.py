"""What an answer tells beside its order, as far as its words are known to take nothing back. Pure.

The model is wary of all that is near a letter: no fault found, what was read, what is liked, a fear that did not come
true sound to it like a doubt or a wish. Where a clause is wholly such, or tells of its writer and their day, it is
talk, and no words to be worked in are looked for in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agent.understand.answers import (
    answer_gates,
    beside_words,
    condition_words,
    day_words,
    faults,
    friendly,
    gate_words,
    kind_words,
    praise_words,
    telling,
)
from agent.understand.answers.answer_drafts import Heard
from agent.understand.answers.doubt_words import NEGATIONS

_TALK = {"release": 0.0, "assent": 0.0, "praise": 0.0, "talk": 1.0, "decline": 0.0, "later": 0.0, "stop": 0.0,
         "wish": 0.0, "doubt": 0.0}  # fmt: skip
_YES = dict.fromkeys(_TALK, 0.0) | {"assent": 1.0}
LETS = 0.50
"""So likely a release or a yes must a clause be beside which others are only told."""
LONGEST = 16


def settled(heard: Sequence[Heard]) -> list[Heard]:
    """What each clause is, beside an order: `told` where it takes nothing back."""
    heard = _without_reasons(heard)
    lets = {each.clause.sentence for each in heard if each.kind in ("release", "assent") and each.go >= LETS}
    if not lets:
        return list(heard)
    made = list(heard)
    # A bare "ok" beside a busy day may mean later.
    ordered = sum(len(each.clause.words) for each in heard if each.clause.sentence in lets) > 1
    then = any(not day_words.AT_THAT_TIME.isdisjoint(each.clause.words) for each in heard)
    for at, each in enumerate(heard):
        if (
            _is_now(each.clause.words)
            and not each.clause.guessed
            and "?" not in each.clause.end
            and all(one.kind == "all" and "@all" in each.clause.words for one in each.clause.chosen)
        ):
            # A French "tout de suite" names no drafts.
            made[at] = replace(each, clause=replace(each.clause, chosen=()), kind="assent", odds=_YES)
            continue
        if ordered and not then and each.clause.sentence not in lets and friendly.is_away(each.clause.words):
            made[at] = _as_told(each)
        if (
            each.kind in ("release", "assent")
            and not each.bare
            and friendly.is_of_the_day(each.clause.words, each.clause.text)
        ):
            made[at] = _as_told(each)
        if each.kind in ("release", "assent") or "?" in each.clause.end or made[at].told:
            continue
        behind = heard[at + 1] if at + 1 < len(heard) else None
        if _is_content(each) or _is_liked(heard, at):
            made[at] = _as_told(each)
        elif behind is not None and "?" not in behind.clause.end and _goes_with(each, behind):
            made[at], made[at + 1] = _as_told(each), _as_told(behind)
        elif each.clause.sentence not in lets and telling.tells(each, behind=each.clause.sentence > max(lets)):
            made[at] = _as_told(each)
    return made


def _without_reasons(heard: Sequence[Heard]) -> list[Heard]:
    """Why somebody gets no letter is only told, right behind the no."""
    made = list(heard)
    for at, each in enumerate(made[1:], 1):
        same = made[at - 1].kind == "decline" and made[at - 1].clause.sentence == each.clause.sentence
        if same and "?" not in each.clause.end and not each.clause.chosen and friendly.says_why_not(each.clause.words):
            made[at] = _as_told(each)
    return made


def without_told(text: str, heard: Sequence[Heard]) -> str:
    """The answer without the pieces that are only told."""
    others = {each.clause.text for each in heard if not each.told}
    for each in heard:
        if each.told and each.clause.text not in others:
            text = text.replace(each.clause.text, "", 1)
    return text


def _as_told(each: Heard) -> Heard:
    return replace(each, kind="talk", odds=_TALK, told=True)


def _is_now(words: Sequence[str]) -> bool:
    """ "Yes, right away please", "hoy mismo por favor", beside what lets it go"""
    left = answer_gates.without(words, kind_words.AT_ONCE)
    return len(left) < len(words) and kind_words.POLITELY.issuperset(left)


def _core(words: Sequence[str]) -> tuple[str, ...]:
    """Without what leads in and trails."""
    first = next((at for at, word in enumerate(words) if word not in beside_words.LEADS_IN), len(words))
    return tuple(words[first:])


def _is_content(each: Heard) -> bool:
    """Is it, as a whole, that no fault was found, that it was read, or what is liked or right of it?"""
    words = _core(each.clause.words)
    if each.clause.guessed or not words or faults.is_wrong(words):
        return False
    if any(friendly.says(said, each.clause.text) for said in (each.clause.words, words)):
        return True
    if len(words) > LONGEST:
        return False
    for listed in (beside_words.FAULTLESS, beside_words.READ):
        ends = [end for end, _ in listed.at(words, 0)]
        if ends and beside_words.ENDS.issuperset(words[max(ends) :]):
            return True
    if words[0] in condition_words.TURNS and len(words) > 1 and beside_words.FITS_A_LETTER.issuperset(words[1:]):
        return True  # "cute | but professional"
    if answer_gates.conditional(words) or answer_gates.names_a_mistake(words):
        return False
    liked = [end for end, _ in beside_words.LIKED.at(words, 0)]
    if liked:
        return beside_words.SPOILS.isdisjoint(words[max(liked) :]) and not _negated(words)
    return _is_right(words)


def _is_liked(heard: Sequence[Heard], at: int) -> bool:
    """Is it what is liked of a draft, and is nothing else said of that in its sentence?"""
    each = heard[at]
    if each.clause.guessed or not any(friendly.likes(said) for said in (each.clause.words, _core(each.clause.words))):
        return False
    beside = [one for one in heard if one is not each and one.clause.sentence == each.clause.sentence]
    return not any(friendly.goes_on_about(one.clause.words) for one in beside)


def _goes_with(each: Heard, behind: Heard) -> bool:
    """Do both together take nothing back: a fear that has not come true, or what is liked and what is named of it?"""
    return _likes_what_follows(each, behind) or _is_a_fear(each, behind)


def _likes_what_follows(each: Heard, behind: Heard) -> bool:
    same = each.clause.sentence == behind.clause.sentence and behind.kind not in ("release", "assent")
    named = each.clause.chosen or behind.clause.chosen
    return same and not named and friendly.likes_what_follows(_core(each.clause.words), behind.clause.words)


def _negated(words: Sequence[str]) -> bool:
    return any(word in NEGATIONS or word.endswith("n't") for word in words)


def _is_right(words: Sequence[str]) -> bool:
    """ "Her title is correct", "the part about the bakery is lovely", "la date aussi": what of it is judged stands at
    its head, and praise, and nothing else, behind its last verb."""
    if _negated(words) or not beside_words.SPOILS.isdisjoint(words):
        return False
    named = [at for at, word in enumerate(words[:3]) if word.removesuffix("'s") in beside_words.HEADS]
    if not named or not all(word in gate_words.SMALL or word[0] == "@" for word in words[: named[0]]):
        return False
    behind = words[named[0] + 1 :]
    if words[named[0]].endswith("'s") or (behind and behind[0] in ("aussi", "too", "auch", "tambien")):
        return bool(behind) and (beside_words.RIGHT | gate_words.SMALL | {"auch"}).issuperset(behind)
    verbs = [at for at, word in enumerate(behind) if word in beside_words.IS]
    if not verbs:
        return False
    said = behind[verbs[-1] + 1 :]
    judging = (beside_words.RIGHT - praise_words.IS) | beside_words.SUITS
    judged = [word for word in behind[verbs[-1] :] if word in judging]
    return bool(judged) and (beside_words.RIGHT | gate_words.SMALL | beside_words.ENDS).issuperset(said)


def _is_a_fear(each: Heard, behind: Heard) -> bool:
    """ "I was worried it would sound pushy | but it doesn't" """
    if behind.clause.sentence != each.clause.sentence or behind.clause.chosen or each.clause.chosen:
        return False
    if tuple(behind.clause.words) not in beside_words.RELIEVED and not _is_content(behind):
        return False
    words = _core(each.clause.words)
    if words in beside_words.AT_FIRST:
        return True
    feared = not beside_words.FEARED.isdisjoint(words) and len(beside_words.THOUGHT.intersection(words)) > 1
    return feared and tuple(behind.clause.words) in beside_words.RELIEVED
