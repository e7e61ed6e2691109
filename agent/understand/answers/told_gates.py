"""The gates before a release that ask whose order it is, to whom, and whether it stands: "Bob says it can go". Pure.

They stand among those of every clause (`release_gates`), and of those that let something go (`letting_gates`).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from agent.understand.answers import (
    answer_gates,
    gate_words,
    hedge_words,
    order_gates,
    order_words,
    others_words,
    stranger_gates,
    stranger_words,
    told_words,
)
from agent.understand.answers.answer_clauses import Clause
from agent.understand.answers.answer_spoken import Spoken
from agent.understand.name_words.given_names import GIVEN

_SAID_WHO = 3
"""So many words behind praise only tell who said it."""
_CALL, _HEAD = 5, 4
"""A call to somebody, and what stands before a colon, have at most so many words."""
_AS = frozenset(("as", "like", "wie", "comme", "como"))
_SELF = frozenset(("i", "we", "ich", "wir", "je", "j'ai", "nous", "yo", "i'm", "im", "j'suis", "tengo", "estoy"))
_NAMED = frozenset(("@name",))


def is_quoted(said: Spoken) -> bool:
    """An order stands behind a colon, and before it who says it, or what it is: "my wife: send it", "test: yes"."""
    heard = said.answer.heard
    if said.at + 1 >= len(heard) or said.heard.clause.chosen or not said.heard.clause.end.startswith(":"):
        return False
    if said.heard.kind in ("release", "assent"):
        return False
    theirs = told_words.CITES | told_words.OF_THEIRS | others_words.SAYS | others_words.THIRD | told_words.FAMILY
    verdict = len(said.words) < _HEAD
    words = [word.removesuffix("'s") if verdict else word for word in said.words]
    if verdict and any(f"{word}'s" in said.words for word in stranger_words.PEOPLE.intersection(words)):
        return True  # "Dad's verdict: …"
    if len(said.words) > _HEAD or "\n" in said.heard.clause.end or heard[said.at + 1].kind not in ("release", "assent"):
        return not theirs.isdisjoint(words)
    if _tells_of_oneself(said.words) and theirs.isdisjoint(words):
        return False
    return not told_words.HEADS.issuperset(word for word in said.words if word.isalpha())


def _tells_of_oneself(words: Sequence[str]) -> bool:
    """Does it say what is with its writer, or follow from that: "j'ai deux minutes", "drum kurz"? What they got, or
    read, may be what follows."""
    own = words[0] in told_words.HENCE or not _SELF.isdisjoint(words) or words[0] in told_words.OWN_STATE
    return own and told_words.GETS.isdisjoint(words) and "@name" not in words


def calls_somebody(said: Spoken) -> bool:
    """Somebody else is called to before the order: "Peter, please send it", "hi Karin, …"."""
    heard = said.answer.heard
    if "@" in said.words:
        return True  # "@all go"
    if said.begins and not said.ends and tuple(said.words) in told_words.OF_ALL:
        return True
    if said.heard.clause.chosen or said.heard.kind in ("release", "assent") or len(said.words) > _CALL:
        return False
    if said.at + 1 >= len(heard) or not said.begins or said.heard.clause.end[:1] not in (",", ":", "\n", "!", "."):
        return False
    left = [word for word in said.words if word not in told_words.GREETS and word.isalpha()]
    if said.words[0] not in told_words.GREETS and said.heard.clause.end[:1] in ("!", "."):
        return False
    if tuple(said.words) in told_words.OF_ALL or (left and left[0] in told_words.TITLES and len(left) > 1):
        return True
    return bool(left) and len(left) <= 2 and (left[0] in GIVEN or left[0] in told_words.FAMILY)


def is_signed_by_one_of_them(said: Spoken) -> bool:
    """The name of somebody it is for stands below it, as of whom wrote it: "Yes, please send it. Thanks, Bob"."""
    return said.at == len(said.answer.heard) - 1 and _signs([each.clause for each in said.answer.heard])


def _signs(parts: Sequence[Clause]) -> bool:
    """Do thanks or regards and a name stand at the end?"""
    if not parts or not _NAMED.issuperset(parts[-1].words[-1:]):
        return False
    before = parts[-1].words[:-1] or (parts[-2].words if len(parts) > 1 else ())
    apart = len(parts[-1].words) > 1 or (len(parts) > 1 and ("," in parts[-2].end or "\n" in parts[-2].end))
    return len(parts) > 1 and bool(before) and told_words.THANKS.issuperset(before) and apart


def corrects_itself(said: Spoken) -> bool:
    """Other drafts are named behind those that go as what was meant: "send 1, I meant 2"."""
    named = {number for chosen in said.heard.clause.chosen for number in chosen.numbers}
    words = answer_gates.without(said.words, told_words.WHAT_I_MEANT)
    if said.at == 0:
        return False
    if not named and not GIVEN.isdisjoint(words):  # "Yes. I mean the one to Anna", where there is none
        words = [word for word in words if word not in told_words.SORRY]
        return answer_gates.holds(words, told_words.MEANS)
    return bool(named) and answer_gates.holds(words, told_words.MEANS)


def orders_two(said: Spoken) -> bool:
    """One is to go before, behind or in the place of another: "send 1, after 2"."""
    let = said.heard.kind in ("release", "assent")
    return bool(said.heard.clause.chosen) and (said.at > 0 or let) and answer_gates.holds(
        said.words, told_words.AFTER_ANOTHER
    )  # fmt: skip


def wants_only_one(said: Spoken) -> bool:
    """Of several it wants one, and does not say which."""
    several = len(said.answer.sends) > 1
    return several and not said.heard.clause.chosen and answer_gates.holds(said.words, told_words.ONE_IS_ENOUGH)


def scorns(said: Spoken) -> bool:
    """ "Great, send it, I love being laughed at" """
    if not told_words.SCORN.isdisjoint(said.words) or answer_gates.holds(said.words, told_words.WHILE_AT_IT):
        return True
    if said.heard.clause.end.startswith(",") and said.words == ("yeah", "right"):
        return True
    jest = next((at for at, word in enumerate(said.words) if word in told_words.JESTS), 0)
    of_one = jest > 0 and said.words[jest - 1] in order_words.DETERMINERS  # "she laughed at my joke"
    return len(said.words) <= told_words.BRIEFLY and not of_one and not told_words.JESTS.isdisjoint(said.words)


def is_of_another_world(said: Spoken) -> bool:
    """ "In a perfect world, send it" """
    ideal = answer_gates.holds(said.words, told_words.IDEALLY)
    beside = said.heard.clause.sentence in said.answer.lets
    return (ideal and beside) or answer_gates.holds(said.words, told_words.ANSWERS_SO)


def is_attributed(said: Spoken) -> bool:
    """Who said so stands behind it, or of whom it is: "send it, says Bob", "yes according to Anna"."""
    if answer_gates.holds(said.words, told_words.SOURCES):
        return True
    if any(word.endswith("'s") and behind == "behalf" for word, behind in itertools.pairwise(said.words)):
        return True  # "on my wife's behalf"
    if tuple(said.words) in hedge_words.AS_SAID:
        return False
    if said.words[0] in _AS and said.words[1:2] != ("for",) and _SELF.isdisjoint(said.words):
        told = not (others_words.SAYS | told_words.OF_THEIRS | others_words.THIRD | {"@name"}).isdisjoint(
            said.words[1:3]
        )
        if told or not others_words.SAYS.isdisjoint(said.words):
            return True  # "as my wife says, send"
    if not said.at or said.heard.kind in ("release", "assent") or said.words[0] in gate_words.AND:
        return False
    before = said.answer.heard[said.at - 1]
    quoted = '"' in before.clause.words or said.words[0] == '"'
    ends = [end for end, _ in told_words.ATTRIBUTED.at([word for word in said.words if word != '"'], 0)]
    briefly = before.told and len(said.words) <= _SAID_WHO
    if not ends or not (before.kind in ("release", "assent") or briefly):
        return False
    return len(said.words) <= told_words.BRIEFLY and (not said.begins or quoted)


def is_no_order(said: Spoken) -> bool:
    """An order as an example or a note, or what was meant for somebody else, or not wholly."""
    if len(said.words) <= _HEAD and answer_gates.holds(said.words, told_words.EXAMPLES):
        return True
    if said.heard.clause.sentence in said.answer.lets:
        of = {number for chosen in said.heard.clause.chosen for number in chosen.numbers}
        if of & said.answer.sends and answer_gates.holds(said.words, told_words.AGREES):
            return True  # "Bob is happy with it, send it"
        if answer_gates.holds(said.words, told_words.EXAMPLES):
            return True
        if len(said.words) <= told_words.BRIEFLY and answer_gates.holds(said.words, told_words.PARTLY):
            return True
    return answer_gates.holds(said.words, told_words.MEANT_ELSEWHERE)


def is_reported(said: Spoken) -> bool:
    """Somebody it is for says so, or all of them: "Bob says it can go out", "all agreed"."""
    return answer_gates.holds(said.words, told_words.AGREES)


def is_for_them_to_do(said: Spoken) -> bool:
    """ "Let Bob send it" """
    return answer_gates.holds(said.words, told_words.LETS_SOMEBODY) or answer_gates.holds(
        said.words, told_words.THEY_MAY
    )


def misleads(parts: Sequence[Clause]) -> str:
    """Why an answer that is a command, word for word, may be somebody else's; empty where nothing speaks for it."""
    if _signs(parts):
        return "it may be signed by one of them"
    if len(parts) > 1 and parts[0].words in told_words.OF_ALL and parts[0].end[:1] in (",", ":", "!", "\n"):
        return "somebody else may be called to in it"
    if stranger_gates.desk_called(parts[:2]):
        return "somebody else may be called to in it"
    for each in parts:
        if answer_gates.holds(each.words, told_words.AGREES):
            return "it may be what somebody else says"
        if answer_gates.holds(each.words, told_words.SOURCES) or answer_gates.holds(each.words, told_words.EXAMPLES):
            return "it may be what somebody else says, or an example"
        if answer_gates.holds(each.words, told_words.LETS_SOMEBODY):
            return "somebody else may be asked to do it"
        if order_gates.theirs(each.words, each.text) or order_gates.over(each.words, each.text):
            return "it may be said of something else than the mail"
    return ""
