"""What a clause says of a person: what they were like, or what they told, asked, showed and made. Pure.

`impression` finds whom a clause is about; here is what stands behind them, in `flat` words.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.debriefs import impression_words as words_of

WORD = re.compile(r"[\w'’-]+")
_HANGS_ON = re.compile(r"\b(?:als|wenn|dass|wie|ob|warum|weil|quand|lorsque|que|comment|when|while|because)\b")
_TOLD = re.compile(
    r"\b(?:about|als|wenn|quand|lorsque|how|why|whether|if|when|what|that|uber|wie|warum|ob|wann|dass|comment|pourquoi|si"
    r"|como|por que|sobre|sur)\b"
)
_ME = word_set("me us mich mir uns him her them")
_HEADS = word_set("has had hat hatte avait tenia tuvo did never reminded ne n'a n'avait kept keeps")
"""At the head of a note, without a subject, these are verbs for sure."""


def is_verb(word: str) -> bool:
    """Is a word at the head of a note, without a subject, surely a verb?"""
    seems = words_of.SEEMS.fullmatch(word) and word != "se"
    return bool(seems or words_of.COPULA.fullmatch(word) or word in _HEADS or re.fullmatch(r"\w+n't", word))


def predicate(rest: str, *, they: bool, named: str) -> bool:
    """Does what is said of a person say what they were like?"""
    whole = rest
    words = WORD.findall(rest)
    while words and words[0] in words_of.ADVERBS and len(words) > 1:
        words = words[1:]
    if not words:
        return False
    rest = " ".join(words)
    verb, behind = words[0], words[1:]
    while behind and behind[0] in words_of.ADVERBS:
        behind = behind[1:]
    after = " ".join(behind)
    if words_of.ILL_MANNERS.search(_own_clause(whole)):
        return True
    if trouble(rest):
        return True
    negated = words_of.NEGATIONS.search(" ".join(words[:5]))
    if negated and not they and not words_of.TELLS.fullmatch(verb):
        return True
    if verb in ("kept", "keeps") and len(words) > 2 and words_of.TELLS.fullmatch(words[1]):
        return False
    if words_of.SEEMS.fullmatch(verb):
        return words_of.SEEMS_NOT.match(rest) is None
    if words_of.COPULA.fullmatch(verb):
        return not is_fact(behind, after)
    if words_of.HAS.fullmatch(verb) or words_of.AUXILIARY.fullmatch(verb):
        if behind[:1] == ["been"]:
            return not is_fact(behind[1:], " ".join(behind[1:]))
        behind = WORD.findall(_HANGS_ON.split(after)[0])
        told = [w for w in behind if not words_of.TELLS.fullmatch(w)]
        if len(told) < len(behind) and told and words_of.HOW_ONLY.fullmatch(" ".join(told)):
            return True
        return not (
            they
            or words_of.HOLDS.search(after)
            or any(words_of.TELLS.fullmatch(w) for w in behind)
            or re.match(r"\d", after)
        )
    if verb in ("me", "nos", "m'a", "nous", "lui", "l'a", "s'est", "se", "le", "lo", "n'a", "m'avait"):  # before a verb
        return not any(words_of.TELLS.fullmatch(w) for w in behind[:3])
    if words_of.TELLS.fullmatch(verb) and (words_of.HOW_ONLY.fullmatch(after) if behind else named == "name"):
        return True
    if words_of.TELLS.fullmatch(verb) or words_of.EXCHANGE.match(rest):
        return False
    if not named or they:
        return False
    if named == "name" and fragment(rest, words):  # "Luc un peu froid"
        return True
    object_follows = len(words) > 1 and words[1] in words_of.DETERMINERS | _ME and verb not in words_of.ABOUT
    return named == "pronoun" or object_follows or _looks_like_verb(verb)


def _looks_like_verb(word: str) -> bool:
    """Behind a name a small word with the ending of a verb: what somebody did that is no telling."""
    return re.fullmatch(r"\w{2,}(?:ed|te|ten|ait)|\w{3,}(?:es|s|t)|\w{3,}(?:aba|ia|io)", word) is not None and (
        word not in words_of.DETERMINERS | words_of.ABOUT  # "Ana asked about Go and Bob about Kafka"
    )


def _own_clause(rest: str) -> str:
    """Up to what is told: `asked why I was late` is about the owner."""
    return _TOLD.split(rest)[0]


def trouble(rest: str) -> bool:
    """Something of their own life, or of a colleague's: not of the owner's, nor of a firm's."""
    found = words_of.TROUBLE.search(rest)
    if found is None:
        return False
    before = rest[: found.start()]
    return (
        re.search(r"\b(?:i|i'm|i've|my|me want\w*|ich|mein\w*|je|j'\w+|mon|mi|yo)\b(?!.*\b(?:she|he)\b)", before)
        is None
    )


def is_fact(behind: list[str], after: str) -> bool:
    """Is what stands behind `is` of someone's work, or of a thing they cared for?"""
    if not behind:
        return False
    head = behind[0]
    if words_of.NEGATIONS.match(head):
        return False
    if words_of.ENGAGED.fullmatch(head) and len(behind) > 2 and behind[1] in words_of.ABOUT | {"dass", "that"}:
        return True
    if words_of.ENGAGED.fullmatch(behind[-1]) and behind[0] in words_of.ABOUT:  # German: "war von … begeistert"
        return True
    if head.endswith("ing") and len(behind) > 1:
        return words_of.TELLS.fullmatch(head) is not None
    if (
        re.search(r"\b(?:since|seit|depuis|desde)\b", after)
        or words_of.POSTS.search(after)
        or re.match(
            r"(?:the|one|derjenige|diejenige|celui|celle|quien) ?(?:\w+ )?(?:who|that|der|die|qui|que)\b", after
        )
    ):
        return True
    # "ist gekommen", "est passé": a tense, and the verb stands with it.
    done = re.search(r"(?:t|en|e|es|s|ado|ido)$", behind[-1]) is not None and not behind[-1].endswith("er")
    return len(behind) > 1 and any(words_of.TELLS.fullmatch(w) for w in (behind[0], *([behind[-1]] if done else [])))


def fragment(rest: str, words: list[str]) -> bool:
    """Is a note without a verb, behind a label, an adjective or a kind of person, and no thing?"""
    if words_of.PERSONS.search(rest.strip(" .!,;")) or words_of.MANNERS.search(rest.strip(" .!,;")):
        return True
    if words_of.LIKENED.match(rest.strip(" .!,;")) and not words_of.TELLS.fullmatch(words[0]):
        return True
    plain = [w for w in words if w not in words_of.ADVERBS]
    if len(plain) > 1 and plain[0] in words_of.LIKE and plain[1] in words_of.BESIDE_LIKE:
        return True
    if words_of.NEGATIONS.match(words[0]):  # "not very enthusiastic about them"
        first = next((w for w in words[1:] if w not in words_of.ADVERBS), "")
        if first in words_of.LIKE or words_of.ENGAGED.fullmatch(first):
            return True
    if words_of.TELLS.fullmatch(words[0]) and len(words) > 1 and words_of.HOW_ONLY.fullmatch(" ".join(words[1:])):
        return True
    if len(words) > 6:
        return False
    core = [
        w
        for w in words
        if w not in words_of.ADVERBS and w not in words_of.LED and w not in ("not", "nicht", "pas", "no")
    ]
    if any(w in words_of.DEGREES for w in words[:-1]) and len(core) == 1 and words[0] in words_of.ADVERBS:
        return True
    easy = [
        w
        for w in core
        if w not in ("to", "talk", "with", "du", "tout", "of", "mit", "avec", "con", "at", "first", "guy")
    ]
    return bool(easy) and all(w in words_of.LIKE or words_of.ADJECTIVE.match(w) for w in easy)
