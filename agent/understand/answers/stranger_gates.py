"""The gates before a release that ask whether it is spoken to, or of, somebody or something that is no draft. Pure.

"Yes landlord, send it", "that's the plumber, send him up", "the shirt fits, send it" hold no word that a release may
not hold. What they are is seen in where a noun stands: called out beside the order, behind a "that's", or as what is
said to suit. What is only told of the day ("the train's here", "my wife read it, too") is neither.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from agent.understand.answers import (
    answer_gates,
    gate_words,
    order_words,
    others_words,
    praise_words,
    stranger_words,
    told_words,
)
from agent.understand.answers.answer_clauses import Clause
from agent.understand.answers.answer_spoken import Spoken
from agent.understand.answers.answer_weights import Weights
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import plain
from agent.understand.name_words.given_names import GIVEN

_CALL = 6
"""A call to somebody has at most so many words."""
_SAID, _NAMED, _BARE = 8, 4, 2
"""So many has what judges something, and so many what it judges; without an article."""


def calls_a_stranger(said: Spoken) -> bool:
    """ "Yes landlord, send it", "ok, nurse", "yes Mr Henderson, please send it" """
    if not _is_beside(said) or said.heard.clause.chosen:
        return False
    words = said.words
    where = said.at == 0 or said.heard.clause.sentence in said.answer.lets
    short = where and len(words) <= _CALL
    if short and (_calls(words, said.heard.clause.text, said.answer.weights) or _calls_what_is_no_praise(said)):
        return True
    if said.heard.clause.sentence in said.answer.lets and any(
        word in stranger_words.PEOPLE and after in stranger_words.MAY for word, after in itertools.pairwise(words)
    ):
        return True  # "the tenant may go ahead"
    if said.heard.kind not in ("release", "assent"):
        return False
    return any(
        word in stranger_words.PEOPLE and word not in stranger_words.ADDRESSED
        and (not at or words[at - 1] not in order_words.TO_WHOM | order_words.DETERMINERS)
        for at, word in enumerate(words)
    )  # fmt: skip


def _is_beside(said: Spoken) -> bool:
    """Does it stand in the sentence of an order, or in the one before?"""
    at = said.heard.clause.sentence
    return at in said.answer.lets or at + 1 in said.answer.lets


def _calls(words: Sequence[str], text: str, weights: Weights) -> bool:
    """Is it a call: one or two words for somebody, and around them only a yes, a greeting, or thanks?"""
    left = [word for word in words if word not in stranger_words.SAYS_YES or word in told_words.TITLES]
    left = [word for word in left if word not in gate_words.INTERJECTIONS]
    if not 0 < len(left) <= 3:
        return False
    head, rest = left[0], left[1:]
    if head in told_words.TITLES and rest:
        return all(word.isalpha() and word not in gate_words.SMALL for word in rest) and rest[0][0] != "@"
    if rest or head in stranger_words.CALLS:
        return False
    if head in stranger_words.PEOPLE:
        return True
    greeted = len(words) > 1 and bool(told_words.GREETS.intersection(words))
    unknown = not weights.knows(head) and not weights.misspells(head)
    if head in GIVEN and any(plain(word) == head and word[0].isupper() for word in re.findall(r"[^\W\d_]+", text)):
        return True
    return unknown and (greeted or stranger_words.AGENT.fullmatch(head) is not None)


def calls_a_desk(said: Spoken) -> bool:
    """ "Dispatch, yes, send it": the word may be whom it is said to."""
    return desk_called([each.clause for each in said.answer.heard[said.at : said.at + 2]])


def desk_called(parts: Sequence[Clause]) -> bool:
    """Is the first word of the first clause a desk that is called, with a yes behind?"""
    if not parts or parts[0].words[0] not in stranger_words.DESKS or parts[0].chosen:
        return False
    if len(parts[0].words) > 1:
        return parts[0].words[1] in _ANSWERED
    return len(parts) > 1 and parts[0].end[:1] in (",", "!", ":") and parts[1].words[0] in _ANSWERED


def cues(said: Spoken) -> bool:
    """ "Lights, go": a cue for something, where the order is no more than a "go"."""
    strange = [word for word in said.words if word not in stranger_words.SAYS_YES | gate_words.INTERJECTIONS]
    if not strange or len(said.words) > _CUE or not stranger_words.CUES.issuperset(strange):
        return False
    if stranger_words.GO_ALONE.issuperset(strange):
        return False
    behind = [word for other in said.answer.heard[said.at + 1 :] for word in other.clause.words]
    return len(behind) <= _CUE + 1 or bool(stranger_words.GO_ALONE.intersection(strange))


_CUE = 2


def points_at_another(said: Spoken) -> bool:
    """ "That's the one with the blue door": one that is told by where it stands, or by what it has, is no letter."""
    if not _is_beside(said) or said.heard.clause.chosen:
        return False
    if (
        len(said.words) <= _CALL
        and tuple(said.words[:2]) in stranger_words.WITH_A
        and not (stranger_words.COLOURS.isdisjoint(said.words))
    ):
        return True  # "das mit der blauen Tür"
    for at in range(len(said.words)):
        for end, _ in stranger_words.THE_ONE_WITH.at(said.words, at):
            named = [word for word in said.words[end:] if word not in gate_words.SMALL | stranger_words.SAYS_YES]
            of_it = stranger_words.OWN | stranger_words.KNOWN_PEOPLE | praise_words.PRAISES
            if named and of_it.isdisjoint(named) and not any(word[0] == "@" for word in said.words):
                return True
    return False


_ANSWERED = word_set("yes yeah yep ok okay right sure ja jo oui sip si vale hi hello hey hallo bonjour salut hola")


def _calls_what_is_no_praise(said: Spoken) -> bool:
    """ "Ok reception, send him up", "security, yes, let her go": a word by which nothing was let go yet."""
    behind = said.answer.heard[said.at + 1 : said.at + 2]
    called = [word for word in said.words if word not in stranger_words.SAYS_YES]
    yes = not _ANSWERED.isdisjoint(said.words)
    answered = bool(behind) and "," in said.heard.clause.end and behind[0].clause.words[0] in _LEAD
    if len(called) != 1 or not (yes or answered) or not said.heard.clause.end.startswith((",", "!", ":")) or not behind:
        return False
    word, weights = called[0], said.answer.weights
    known = (
        gate_words.SMALL | praise_words.PRAISES | stranger_words.CALLS | stranger_words.OWN | gate_words.INTERJECTIONS
    )
    strange = word.isalpha() and len(word) > 2 and word not in known
    return strange and not weights.lets(word) and not weights.misspells(word)


def tells_who_it_is(said: Spoken) -> bool:
    """ "That's Bob, send it", "it's the plumber, go ahead" """
    if not _is_beside(said) or len(said.words) > _CALL:
        return False
    words = [word for word in said.words if word not in stranger_words.SAYS_YES or word in _ARTICLES_KEPT]
    for end, _ in stranger_words.THIS_IS.at(words, 0):
        behind = [word for word in words[end:] if word not in order_words.DETERMINERS]
        if not behind:
            continue
        if words[end] in _MY and len(behind) == 1 and end + 1 < len(words) and not _is_of_it(behind[0]):
            return True
        if behind[0] in stranger_words.PEOPLE - stranger_words.ADDRESSED or behind[0] in told_words.TITLES:
            return len(behind) <= 2
        alone = len(behind) == 1 or behind[1] in gate_words.LEADS_ON
        if alone and behind[0] in GIVEN and _stands_as_name(behind[0], said.heard.clause.text):
            return True
    return False


_MY = frozenset(("my", "mein", "meine", "mon", "ma", "mi"))


def _is_of_it(word: str) -> bool:
    return word in stranger_words.OWN | praise_words.PRAISES | stranger_words.CALLS or word[0] == "@"


_ARTICLES_KEPT = frozenset(("the", *_MY))


def names_another(said: Spoken) -> bool:
    """ "The chairs for the wedding, send them": what is named before the order is for something, and no letter."""
    words = said.words
    if said.heard.clause.sentence not in said.answer.lets or said.heard.clause.chosen or said.heard.told:
        return False
    if said.ends or said.heard.kind in ("release", "assent") or len(words) < _NOUN:
        return False
    if said.answer.heard[said.at + 1].kind not in ("release", "assent"):
        return False
    alone = len(words) == _NOUN and words[0] in _THE and words[1] not in _OH and words[1] not in told_words.FAMILY
    if not alone and (len(words) < _NOUN_FOR or words[2] not in _FOR):
        return False
    if words[0] not in stranger_words.ARTICLES or not stranger_words.IS.isdisjoint(words):
        return False
    known = stranger_words.OWN | stranger_words.KNOWN_PEOPLE | praise_words.PRAISES | gate_words.SMALL | _ONES
    return words[1].isalpha() and words[1] not in known


_NOUN, _NOUN_FOR = 2, 4
_THE = word_set("the my die das der mein meine le la les mon ma el los las mi mis")
_OH = word_set("""
word goodness god gosh lord hat heart eyes pleasure best usual same works hero champ sooner more man woman gott dank
himmel segen freude hut dieu vache foi parole plaisir honneur pauvre verdad vida madre dios palabra gusto placer verga
ding rettung wucht wahnsinn beste bombe ubliche gleiche selbe lage bomba leche hostia mejor cana dicha kind jam tops
meilleur meilleure totale base rigolade

""")
"""Behind an article these are an interjection, or praise."""
_FOR = frozenset(("for", "fur", "furs", "pour", "para"))
_ONES = frozenset(
    (
        "bad",
        "apologies",
        "excuses",
        "reason",
        "excuse",
        "answer",
        "one",
        "ones",
        "bit",
        "thing",
        "lot",
        "stuff",
        "other",
        "others",
        "both",
        "two",
        "three",
    )
)


def _stands_as_name(word: str, text: str) -> bool:
    return any(plain(each) == word and each[0].isupper() for each in re.findall(r"[^\W\d_]+", text))


def judges_another(said: Spoken) -> bool:
    """ "The shirt fits, send it", "the price is ok, go ahead" """
    if not _is_beside(said) or said.heard.clause.chosen:
        return False
    words = [word for word in said.words if word not in gate_words.INTERJECTIONS]
    while words and words[0] in _LEAD:
        words = words[1:]
    if not 1 < len(words) <= _SAID or not stranger_words.PASSED.isdisjoint(words) or answer_gates.negated(words):
        return False
    named, behind = _judged(words, said.answer.weights)
    of_it = stranger_words.OWN | stranger_words.KNOWN_PEOPLE | stranger_words.PRONOUNS | others_words.SAYS
    return bool(named) and of_it.isdisjoint(named) and (
        behind[0] in stranger_words.SUITS
        or not stranger_words.FITTING.isdisjoint(behind[1:])
    )  # fmt: skip


_LEAD = frozenset(("yes", "yeah", "ja", "oui", "sip", "si", "ok", "okay", "and", "und", "et", "y", "well", "vale"))


def _judged(words: Sequence[str], weights: Weights) -> tuple[list[str], Sequence[str]]:
    """The words that name a thing, and its verb with what stands behind; none where it is not so built. Without an
    article before it, it is named in a word or two that no order holds."""
    article = words[0] in stranger_words.ARTICLES
    verb = next(
        (at for at, word in enumerate(words) if at and word in stranger_words.IS | stranger_words.SUITS), len(words)
    )
    glued = next((at for at, word in enumerate(words[:verb]) if _is_glued(word)), None)
    if glued is not None:
        named, behind = [*words[:glued], words[glued].removesuffix("'s")], ["is", *words[glued + 1 :]]
    else:
        named, behind = list(words[:verb]), list(words[verb:])
    named = named[1:] if article else named
    onto = named[-1:] if named[-1:] and named[-1] in stranger_words.ONTO else []
    named = named[: len(named) - len(onto)]
    if not behind or not 0 < len(named) <= (_NAMED if article else _BARE) or any(word[0] == "@" for word in named):
        return [], behind
    known = gate_words.SMALL | praise_words.PRAISES | (frozenset() if article else stranger_words.CALLS)
    nouns = [word for word in named if word[0].isalpha() and len(word) > 2 and word not in known]
    if not nouns or (not article and (len(nouns) < len(named) or any(weights.lets(word) for word in nouns))):
        return [], behind
    return named, [behind[0], *_SUITS_ME, *behind[1:]] if onto else behind


_SUITS_ME = ("good",)
"""What a verb says that has somebody before it whom it is for: "le prix | me va"."""


def _is_glued(word: str) -> bool:
    """ "Pizza's" """
    return word.endswith("'s") and word not in order_words.IS_SHORT and len(word) > 3


def picks_another(said: Spoken) -> bool:
    """ "The red one please, send it": what has a colour or a size is no letter."""
    if said.heard.clause.sentence not in said.answer.lets or stranger_words.COLOURS.isdisjoint(said.words):
        return False
    known = stranger_words.COLOURS | stranger_words.SAYS_YES | stranger_words.PICKING | order_words.DETERMINERS
    left = [word for word in said.words if word not in known]
    return len(left) <= 1 and stranger_words.KNOWN_PEOPLE.isdisjoint(left)
