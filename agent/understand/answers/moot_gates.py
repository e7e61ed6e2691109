"""The gates before a release that ask of what a plain statement beside the order is. Pure.

"She's on maternity leave, send it", "Anna ist ein Mann, abschicken": no word of it names a fault, and the letter may
yet be false or needless. So a statement is asked of whom it is: of somebody it is for, and how it is with them now;
of what its writer is not; of what stands in the letter. What is kind, what is over, and how its writer's day was, are
none of these.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.answers import (
    answer_gates,
    condition_words,
    friendly,
    gate_words,
    moot_words,
    others_words,
    praise_words,
    telling,
)
from agent.understand.answers.answer_spoken import LETS, Spoken

_HEAD = 4
_LETS = 0.5
"""So likely is a clause an order or a yes, and no statement."""


def is_of_somebody_it_is_for(said: Spoken) -> bool:
    """ "She hates email", "Anna ist ein Mann", "sa boîte est pleine" """
    words = _stated(said)
    if not words or _may_be_of_others(said) or friendly.is_of_the_day(words, said.heard.clause.text):
        return False
    denied = answer_gates.negated(words)
    if not denied and not moot_words.KIND.isdisjoint(words):
        return False
    if words[0] != "@name" and _is_of_another(said):
        return False
    if any(True for _ in moot_words.WITHOUT_HER.at(words, 0)):
        return True
    if words[0] in moot_words.THEIRS:
        of_people = not moot_words.OTHER_PEOPLE.isdisjoint(words[1:2]) and len(words) > _BARE
        return (of_people or not moot_words.IS_NOW.isdisjoint(words[2:_HEAD])) and _WAS.isdisjoint(words[1:_HEAD])
    at = _subject(words)
    if not at:
        return False
    return not moot_words.KIND.issuperset(words[at + 1 :]) if denied else not _is_over(words, at)


_WAS = condition_words.PAST - moot_words.HAS


def _may_be_of_others(said: Spoken) -> bool:
    """Does only some of several go, and may it be said of another: "not to Wes, he's leaving"?"""
    named = {number for chosen in said.heard.clause.chosen for number in chosen.numbers}
    return len(said.answer.sends) < said.answer.who.count and not named & said.answer.sends


def _is_of_another(said: Spoken) -> bool:
    """Was somebody else spoken of before it: "my daughter says hi, she's learning to type"?"""
    before = [one.clause.words for one in said.answer.heard[: said.at]]
    if not others_words.SAYS.isdisjoint(said.words[:_HEAD]):
        return True
    return any(word.removesuffix("'s") in moot_words.OTHER_PEOPLE for words in before for word in words)


def _is_over(words: Sequence[str], at: int) -> bool:
    """Is it told of what is over: "she has told me", "elle m'a montré le port", "sie hat gelacht"?"""
    verb, behind = words[at], words[at + 1 :]
    if any(word in _WAS or (word.endswith(_WENT) and len(word) > _HEAD) for word in words[at : at + 2]):
        return True
    if verb == "hat":
        return bool(behind) and (behind[-1].startswith("ge") or behind[-1].endswith(("t", "en")))
    first = [word for word in behind if word not in moot_words.BETWEEN][:1]
    has = verb in moot_words.HAS or verb in ("m'a", "s'est", "nous", "lui")
    return has and bool(first) and first[0].endswith(_DONE) and first[0] not in gate_words.SMALL


_WENT = ("ed", "ait", "aient", "aba")
_DONE = ("ed", "e", "i", "u", "is", "it", "ado", "ido")


def _subject(words: Sequence[str]) -> int:
    """Where the verb stands that is said of somebody it is for; 0: there is none."""
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first.endswith("'s") and first in moot_words.SOMEBODY:
        return 1 if second else 0
    if first == "@name" or first in moot_words.NAMELESS:
        return 1 if second in moot_words.VERBS and len(words) > _BARE else 0
    if first not in moot_words.SOMEBODY or not second or second in gate_words.SMALL - moot_words.VERBS:
        return 0
    if first == "il" and (second in moot_words.IMPERSONAL or any(True for _ in moot_words.IT_IS.at(words, 0))):
        return 0
    if first == "er" and second == "es":
        return 0  # "so soll | er es bekommen"
    if first == "sie" and (second in moot_words.PLURAL or not second.endswith("t")):
        return 0
    return 1


_BARE = 2


def is_what_its_writer_is_not(said: Spoken) -> bool:
    """ "I'm not an engineer", "so heiße ich nicht", "my phone number is old" """
    words = _stated(said)
    if not words:
        return False
    if answer_gates.holds(words, moot_words.NOT_MYSELF) and not answer_gates.holds(words, moot_words.NO_SELF):
        return True
    for at in range(len(words)):
        ends = [end for end, _ in moot_words.NOT_A.at(words, at)]
        if ends and max(ends) < len(words) and words[max(ends)].endswith(moot_words.TRADES):
            return True
    if words[0] not in moot_words.MY:
        return False
    phone = not moot_words.PHONE.isdisjoint(words[1:2])
    mine = not moot_words.OF_MINE.isdisjoint(words[1:3]) and not moot_words.IS_NOW.isdisjoint(words[2:])
    phone = phone and words[2:3] == ["es"]
    return phone or (mine and praise_words.JUDGING.isdisjoint(words[_BARE:]))


def tells_what_is_in_it(said: Spoken) -> bool:
    """ "It says Mr Schmidt", "wir sind per Du", "the letter's in English", "there's still [name] at the end" """
    if not moot_words.LEFT_IN.isdisjoint(said.words):
        return True
    words = _stated(said)
    if not words:
        return False
    if not moot_words.ADDRESSED.isdisjoint(words) or answer_gates.holds(words, moot_words.TERMS):
        return True
    if answer_gates.holds(words, moot_words.ANOTHER) or answer_gates.holds(words, moot_words.UNREAD):
        return True
    if answer_gates.holds(words, moot_words.GONE_OUT) or any(True for _ in moot_words.SIGNED.at(words, 0)):
        return True
    if not moot_words.NEVER.isdisjoint(words) and not moot_words.SPOKE.isdisjoint(words):
        return True
    kind = not moot_words.KIND.isdisjoint(words)
    if kind or telling.is_past(words):
        return False
    if answer_gates.holds(words, moot_words.LANGUAGE) and gate_words.ONESELF.isdisjoint(words):
        return True
    states = any(True for _ in moot_words.STATES.at(words, 0))
    return states and moot_words.ALL_OF_IT.isdisjoint(words)


def counts_words(said: Spoken) -> bool:
    """ "Twice “very”", "le mot équipe revient quatre fois" """
    words = said.words
    if (
        said.heard.told
        or said.heard.kind == "release"
        or words[0] == "you"
        or not moot_words.ONE_READS.isdisjoint(words)
    ):
        return False
    return not moot_words.TIMES.isdisjoint(words) or answer_gates.holds(words, moot_words.COUNTED)


def finds_it_awful(said: Spoken) -> bool:
    """ "It's horrible", "wieder so ein Quatsch", "c'est vide" """
    words = said.words
    if said.heard.kind == "release" or answer_gates.negated(words) or _may_be_of_others(said):
        return False
    awful = moot_words.AWFUL.intersection(words)
    return bool(awful) and (moot_words.AROUND_IT | gate_words.SMALL | gate_words.INTERJECTIONS).issuperset(
        word for word in words if word not in awful and word[0].isalpha()
    )


def foresees_ruin(said: Spoken) -> bool:
    """ "…, and watch me get blacklisted", "comme ça je passe pour un idiot" """
    return said.at > 0 and not moot_words.RUINS.isdisjoint(said.words)


def adds_a_postscript(said: Spoken) -> bool:
    """ "PS: ich kann ab Mai anfangen": it may be for the letter."""
    heard = said.answer.heard
    if moot_words.POSTSCRIPT.isdisjoint(said.words[:1]):
        return False
    behind = said.words[1:] or (heard[said.at + 1].clause.words if said.at + 1 < len(heard) else ())
    return not moot_words.OF_ONESELF.isdisjoint(behind[:2])


def corrects_a_fact(said: Spoken) -> bool:
    """ "C'est le patron, pas l'assistant", "15 Uhr statt 14 Uhr", "Schmidt mit dt", "it's Dr Schmidt" """
    words = _stated(said)
    if not words:
        return False
    if answer_gates.holds(words, moot_words.INSTEAD) or answer_gates.holds(words, moot_words.RELATED):
        return True
    for at in range(len(words) - 1):
        letters = [word for word in words[at + 1 :] if word not in moot_words.ONE_LETTER]
        if words[at] in moot_words.WITH and letters and all(_is_letters(word) for word in letters):
            return True  # "Robin mit i"
    if said.answer.who.count == 1 and "@name" in words and not moot_words.TITLED.isdisjoint(words):
        return (moot_words.TITLED | moot_words.IT | {"@name"}).issuperset(words)
    before = said.answer.heard[said.at - 1] if said.at and not said.begins else None
    other = before is not None and before.kind not in LETS and not answer_gates.negated(before.clause.words)
    behind = words[1:]
    denies = words[0] in moot_words.DENIES and 0 < len(behind) <= _HEAD and not said.heard.told
    if not denies or not other or before is None or not moot_words.KIND.isdisjoint(behind):
        return False
    named = behind[0] in moot_words.THE and (len(behind) > 1 or behind[0] not in moot_words.THEIRS)
    return named or (behind[0] in moot_words.A_ONE and not _SELF.isdisjoint(before.clause.words[:_BARE]))


_SELF = frozenset(("i'm", "am", "bin", "suis", "soy"))
_VOWELS = frozenset("aeiou")


def _is_letters(word: str) -> bool:
    """ "I", "dt", "ck" """
    return len(word) == 1 or (len(word) == _BARE and _VOWELS.isdisjoint(word))


def _stated(said: Spoken) -> list[str]:
    """The words of a clause that states something; none where it lets go, praises, or speaks of other drafts."""
    each = said.heard
    if (each.kind in LETS and each.go >= _LETS) or said.aside or said.answer.of_others(each) or "?" in each.clause.end:
        return []
    if each.told and each.clause.sentence in said.answer.lets:
        return []
    words = [word for word in each.clause.words if word not in _LEAD]
    if "@name" in words[1:3] and moot_words.BEFORE_A_NAME.issuperset(words[: words.index("@name")]):
        words = words[words.index("@name") :]  # "la señora Schmidt"
    return words[:1] + [word for word in words[1:] if word not in moot_words.NOWADAYS]


_LEAD = (gate_words.INTERJECTIONS - {"no", "non", "nein", "n", "na"}) | frozenset(
    ("because", "denn", "weil", "car", "porque", "also", "well", "so")
)
