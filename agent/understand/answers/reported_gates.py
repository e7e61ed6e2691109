"""The gates before a release that ask who speaks: another's words told without signs, or another's hand. Pure.

"My wife says, sounds great, send it": who wants it sent? A clause in which somebody else says something, and in whose
sentence praise or an order follows, may go on with their words to its end. What follows from it ("…, so please send
it") is its writer's again. The same is asked where somebody it is for is there while an order runs on without a sign.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.answers import (
    answer_gates,
    friendly_words,
    gate_words,
    others_words,
    praise_words,
    reported_words,
    stranger_words,
    told_words,
)
from agent.understand.answers.answer_spoken import LETS, Spoken
from agent.understand.name_words.given_names import GIVEN

_TAIL = 2
"""So many words behind a verb of saying only tell to whom, or how."""
_HEAD = 8
"""Who speaks is named in so many words."""


def speaks_for_another(said: Spoken) -> bool:
    """ "My wife says, sounds great, send it", "Tom at work thinks it's great, go ahead" """
    if any(chosen.kind != "all" for chosen in said.heard.clause.chosen) or said.ends:
        return False
    at = _saying(said.words)
    if at < 0 and not _goes_on_saying(said):
        return False
    behind = said.answer.heard[said.at + 1 :]
    same = [one for one in behind if one.clause.sentence == said.heard.clause.sentence]
    tail = said.words[at + 1 :]
    if at < 0 or (len(tail) <= _TAIL and reported_words.TO_WHOM.issuperset(tail)):
        words = [one.clause.words for one in behind if one.kind in LETS]
        return _is_said(same[0].kind, same[0].told) and not any(map(_is_own, words))
    if not reported_words.TOO.isdisjoint(said.words):
        return False  # "my wife finds it good, too": as its writer does
    praised = not (friendly_words.PRAISED | reported_words.FINE).isdisjoint(tail)
    orders = [one.clause.words for one in same if one.kind in LETS]
    return praised and bool(orders) and not _is_own(orders[0])


def _goes_on_saying(said: Spoken) -> bool:
    """ "I asked my cousin, | says, | sounds good": so somebody else goes on, of whom it was told before. What others
    found of it who have read it ("my brother read it and says that it's fine") is told by its writer."""
    words = said.words[1:] if said.words[0] in gate_words.AND else said.words
    says = bool(words) and words[0] in reported_words.SAYS_SO and reported_words.TO_WHOM.issuperset(words[1:])
    return says and not said.begins


def _is_said(kind: str, told: bool) -> bool:
    """May it be what they say: praise, a yes, an order?"""
    return kind in (*LETS, "praise") or told


def _is_own(words: Sequence[str]) -> bool:
    """Does it follow from what was told: "so please send it"?"""
    return words[0] in reported_words.HENCE or any(True for _ in reported_words.HENCE_TWO.at(words, 0))


def _saying(words: Sequence[str]) -> int:
    """Where the verb stands by which somebody else says or thinks something; -1: there is none."""
    at = next((at for at in range(1, min(len(words), _HEAD)) if _says(words, at)), -1)
    if at < 0:
        return -1
    head = [word for word in words[:at] if word not in reported_words.AROUND]
    if not reported_words.SELF.isdisjoint(words[:at]) or not head or words[0] in reported_words.HAD:
        return -1
    known = gate_words.SMALL | praise_words.PRAISES | stranger_words.OWN | reported_words.INNER
    known -= reported_words.WHO | others_words.THIRD | stranger_words.PEOPLE
    return at if any((word.isalpha() or word == "@all") and word not in known for word in head) else -1


def _says(words: Sequence[str], at: int) -> bool:
    """Does a verb of saying stand there?"""
    if words[at] in reported_words.SAID and not reported_words.HAS.isdisjoint(words[:at]):
        return True
    if words[at] == "so" and at + 1 == len(words):
        somebody = others_words.THIRD | stranger_words.PEOPLE | {"der", "die", "mein", "meine"}
        return not somebody.isdisjoint(words[:at])
    return words[at] in reported_words.SAYING or tuple(words[at - 1 : at + 1]) in reported_words.LIKE


def is_beside_one_of_them(said: Spoken) -> bool:
    """ "On the train with Anna yes send it", "Anna is right here yes go ahead": an order behind it may be for them."""
    if not any(chosen.kind == "name" for chosen in said.heard.clause.chosen) or said.heard.told:
        return False
    if not answer_gates.holds(said.words, reported_words.WITH_THEM) and not answer_gates.holds(
        said.words, reported_words.PRESENT
    ):
        return False
    if said.heard.kind in LETS:
        return answer_gates.holds(said.words, reported_words.PRESENT)
    behind = said.answer.heard[said.at + 1 : said.at + 2]
    runs_on = bool(behind) and behind[0].clause.sentence == said.heard.clause.sentence and not said.heard.clause.end
    return runs_on and behind[0].kind in LETS and behind[0].clause.words[0] not in gate_words.AND


def is_of_another_hand(said: Spoken) -> bool:
    """ "Kid got my phone, yes send": who wrote it?"""
    if said.heard.clause.chosen and said.heard.kind in LETS:
        return False
    return answer_gates.holds(said.words, reported_words.GRABBED) or _tells_who_writes(said.words)


def _tells_who_writes(words: Sequence[str]) -> bool:
    """ "This is Robin's wife", "hier schreibt seine Tochter", "je réponds pour Robin": somebody close to the owner."""
    for end, _ in reported_words.WRITES_FOR.at(words, _first(words)):
        if end < len(words) and (words[end] in GIVEN or words[end] in reported_words.FOR_WHOM or words[end] == "@name"):
            return True
    heads = [end for end, _ in reported_words.I_AM.at(words, _first(words))]
    for at in range(max(heads, default=0), min(len(words), max(heads, default=0) + _KIN)):
        if words[at] not in reported_words.KIN:
            continue
        before, behind = words[at - 1] if at else "", words[at + 1 : at + 3]
        theirs = before in reported_words.THEIR or before.endswith("'s") or before.removesuffix("s") in GIVEN
        theirs = theirs or (before in reported_words.THE and (not behind or behind[0] in reported_words.OF))
        if theirs and (
            heads or behind[:1] in (("here",), ("hier",), ("ici",), ("aqui",)) or behind in reported_words.SPEAKS
        ):
            return True
    return False


_KIN = 4
"""So many words behind an "I am" somebody is named."""


def _first(words: Sequence[str]) -> int:
    """Behind a greeting."""
    return next((at for at, word in enumerate(words) if word not in told_words.GREETS), 0)
