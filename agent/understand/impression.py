"""Tells what somebody was like from what was talked about: only the second goes into a letter to them. Pure.

By grammar, not by a list of what one may say of people, which has no end. A clause whose subject is a person stays
where its verb is one of telling, asking, showing or working ("Bob asked about Kafka", "she leads the team"). A verb of
being or seeming tells what they were like ("Priya seemed tired"), save where it is about a thing ("was curious about
…") or a fact of their work; and so does any other verb ("yawned"), a denial ("hadn't read my CV"), hearsay, and behind
a label a mere adjective or a kind of person ("Bob: smart guy"). In doubt it stays out, and the owner is told.
"""

from __future__ import annotations

import re

from agent.understand import impression_words as words_of
from agent.understand.date_words import word_set
from agent.understand.debrief_clauses import SEMICOLON, clauses
from agent.understand.debrief_people import People, flat
from agent.understand.debrief_words import TITLES

_WORD = re.compile(r"[\w'’-]+")
_CUTS = re.compile(r"(?P<end>[.!?])\s+(?=\S)")
_THEY = re.compile(r"\W*(?:(?:they|ils|elles|ellos|ellas)\b|sie (?:sind|haben|\w{2,}en)\b)")
_HERS = re.compile(r"^(?:his|her|hers|their|seine?|ihre?|son|sa|ses|su|sus)\b")


def apart(text: str, people: People, *, about: bool) -> tuple[str, list[str]]:
    """What of a note may stand in a letter, and what it says of a person, to be kept out of all of them.

    `about`: the note stands behind somebody's name, or there is but one person whom it can be about, so that a verb
    without a subject is theirs.
    """
    kept: list[str] = []
    out: list[str] = []
    for sentence in SEMICOLON.split(text):
        left, gone = _sentence(sentence, people, about=about)
        kept += [left] if left else []
        out += gone
    return "; ".join(kept), out


def _sentence(sentence: str, people: People, *, about: bool) -> tuple[str, list[str]]:
    left, subject = "", ""
    out: list[str] = []
    if about and words_of.TWO_SIDED.match(flat(sentence)) and not people.spoken_of(sentence):
        return "", [sentence.strip()]
    likened = False
    theirs = about
    bare = ""  # "Bob and Priya": only together with what follows a subject
    for joint, clause in clauses(sentence, people):
        if people.spoken_of(clause) and people.is_bare(clause):
            bare += (joint if bare or left else "") + clause
            continue
        whole = bare + (joint if bare else "") + clause
        if words_of.GOES_ON.match(flat(clause)) and (joint or left) and (left or out):
            # "…, that they move to Kubernetes", "somebody who builds the team": part of what stands before
            if left and not bare and not _trouble(flat(clause)):
                left += joint + clause
            else:
                out.append(clause.strip(" ,;–-()"))
            continue
        own, rest, begins = _subject(whole, people)
        if own is not None:
            theirs, subject = own, whole[:begins].strip() if own else ""
        carried = own is None and bool(subject)
        said = of_a_person(whole, rest, people, subject=own, theirs=theirs, carried=carried)
        alone = re.fullmatch(r"\W*[a-zà-ÿ-]+\W*", whole) is not None
        said = said or (likened and alone)  # "cold, distant"
        likened = said and own is None and len(_WORD.findall(whole)) < 3
        if said:
            out.append(whole.strip(" ,;–-()"))
        elif not left and out and own is None and subject and _tells(clause):
            left = f"{subject} {clause.strip()}"  # "Priya was kind and explained the roadmap"
        elif left:
            left += ("" if bare else joint) + whole if not bare else whole
        else:
            left = whole
        bare = ""
    left += bare
    return left.strip(" ,;–-("), out


def _tells(clause: str) -> bool:
    words = [w for w in _WORD.findall(flat(clause)) if w not in words_of.ADVERBS]
    return bool(words) and bool(words_of.TELLS.fullmatch(words[0]) or words_of.HAS.fullmatch(words[0]))


def _subject(clause: str, people: People) -> tuple[bool | None, str, int]:
    """Is a person other than the owner the subject (None: the clause has none of its own); what follows the subject
    (flat); where that begins."""
    low = flat(clause)
    at = 0
    while (word := _WORD.search(low, at)) is not None and (word[0] in words_of.LED or word[0] in TITLES):
        at = word.end()
    place = people.place(clause)
    if place is not None and people.is_bare(clause[: place[0]] + " ") and "," not in clause[at : place[0]]:
        after = low[place[1] :].lstrip()
        owned = low[: place[1]].endswith(("'s", "s'")) and not words_of.COPULA.fullmatch(after.split(" ")[0])
        return True, f"'s {after}" if owned else after, place[1]
    if word is None:
        return None, low, 0
    first = word[0].split("'")[0]
    if word[0] in words_of.I_OR_WE or first in words_of.I_OR_WE:
        return False, low[word.end() :].strip(), word.end()
    pronoun = first in words_of.PRONOUNS or clause[word.start() :].lower().startswith(("él ", "él'"))
    if pronoun and not re.match(r"il (?:y|faut|s'agi\w+|ne faut)\b", low[word.start() :]):
        short = low[word.start() + len(first) : word.end()]
        verb = {"'s": "is ", "'re": "are "}.get(short, "")
        return True, (verb + low[word.end() :]).strip(), word.end()
    if _HERS.match(low[word.start() :]):
        return None, "'s " + low[word.end() :].strip(), 0
    return None, low[word.start() :].strip(), 0


def of_a_person(
    clause: str, rest: str, people: People, *, subject: bool | None, theirs: bool, carried: bool = False
) -> bool:
    """Does a clause say what somebody was like? `rest`: what follows the subject; `theirs`: a missing one is theirs,
    and `carried`: it stands in a clause before."""
    low = flat(clause)
    if subject is False:
        only_heard = re.fullmatch(r"\W*i(?:'ve| have)? heard\W*", low) is not None
        return only_heard or _opinion(low, people, clause) or _of_oneself(low, rest)
    if (subject or theirs) and words_of.HEARSAY.search(low):
        return True
    opinion = words_of.FOUND.search(low)
    if opinion is not None and subject is None:
        return _opinion(low, people, clause)
    if rest.startswith("'s "):
        return _of_theirs(rest[3:])
    if subject is None and words_of.RUN_DOWN.search(low) and not words_of.WORDS_OF_TALK.search(low):
        return True
    if not (subject or theirs):
        return False
    if words_of.LOVED.match(low):
        return True
    words = _WORD.findall(rest)
    if not words:
        return False
    if (
        subject
        or _is_verb(words[0])
        or (carried and len(words) > 1 and (words_of.NEGATIONS.match(words[0]) or words_of.TELLS.fullmatch(words[0])))
    ):
        return _predicate(
            rest,
            they=_THEY.match(low) is not None,
            named="pronoun" if subject and _led_by_pronoun(low) else "name" if subject else "",
        )
    return _fragment(rest, words)


def _opinion(low: str, people: People, clause: str) -> bool:
    """`I think Bob …`, `I liked him`, `ich fand sie nett`: of a person, or of what they said?"""
    found = words_of.FOUND.search(low)
    if found is None:
        return False
    about = next((each for each in found.groups() if each is not None), "")
    words = _WORD.findall(about)
    if found[0].startswith(("je l'ai", "me cayo")):
        return True
    if not words:
        return False
    while words and words[0] in words_of.LED:
        words = words[1:]
    if words and words[0] == "her":  # "her talk" is a thing, "her rude" is not
        return all(w in words_of.LIKE or w in words_of.ADVERBS or w in _BAD for w in words[1:])
    named = bool(words) and bool(people.spoken_of(words[0]))
    if named or (words and words[0] in words_of.PRONOUNS | {"him", "them", "ihn"}):
        return "'s" not in about[:20].split(" ")[0]
    return False


def _of_oneself(low: str, rest: str) -> bool:
    """`I was nervous`, `I couldn't answer that`: how the owner fared is no more for a letter than how others did."""
    if re.match(r"\W*(?:\w+ )?(?:we|wir|nous|on|nosotr\w+)\b", low):
        return False
    words = _WORD.findall(rest)
    if re.search(r"\bi'm\b", low[:12]):
        words = ["was", *words]
    while words and words[0] in words_of.ADVERBS and len(words) > 1:
        words = words[1:]
    if not words:
        return False
    if words_of.FARED.match(" ".join(words)):
        return True
    if re.match(r"(?:am|was|'m|bin|war|suis|etais|ai ete|estoy|estaba|estuve|soy)$", words[0]):
        behind = [w for w in words[1:] if w not in words_of.ADVERBS]
        return (
            bool(behind)
            and (behind[0] in words_of.LIKE or behind[0] in words_of.MOODS)
            and not (words_of.ENGAGED.fullmatch(behind[0]))
        )
    return False


def _of_theirs(rest: str) -> bool:
    """Behind `Priya's` or `her`: a thing of theirs is a topic, what it was like is not."""
    words = _WORD.findall(rest)
    if words_of.MANNERS.search(rest.strip(" .!,;")):
        return True
    return any(words_of.COPULA.fullmatch(w) or words_of.SEEMS.fullmatch(w) for w in words[1:5]) and not re.search(
        r"\b(?:about|how|that|to|who|which|uber|wie|dass|sur|de|sobre|que)\b", " ".join(words[:3])
    )


def _is_verb(word: str) -> bool:
    """Is a word at the head of a note, without a subject, surely a verb?"""
    seems = words_of.SEEMS.fullmatch(word) and word != "se"
    return bool(seems or words_of.COPULA.fullmatch(word) or word in _HEADS or re.fullmatch(r"\w+n't", word))


_ME = word_set("me us mich mir uns him her them")
_BAD = frozenset(
    ["rude", "arrogant", "boring", "weird", "creepy", "annoying", "odd", "nasty", "dull", "difficult", "hard"]
)
_HEADS = word_set("has had hat hatte avait tenia tuvo did never reminded ne n'a n'avait kept keeps")


def _predicate(rest: str, *, they: bool, named: str) -> bool:
    """Does what is said of a person say what they were like?"""
    words = _WORD.findall(rest)
    while words and words[0] in words_of.ADVERBS and len(words) > 1:
        words = words[1:]
    if not words:
        return False
    rest = " ".join(words)
    verb, behind = words[0], words[1:]
    while behind and behind[0] in words_of.ADVERBS:
        behind = behind[1:]
    after = " ".join(behind)
    if words_of.ILL_MANNERS.search(_own_clause(rest)):
        return True
    if _trouble(rest):
        return True
    negated = words_of.NEGATIONS.search(" ".join(words[:5]))
    if negated and not they and not words_of.TELLS.fullmatch(verb):
        return True
    if verb in ("kept", "keeps") and len(words) > 2 and words_of.TELLS.fullmatch(words[1]):
        return False
    if words_of.SEEMS.fullmatch(verb):
        return words_of.SEEMS_NOT.match(rest) is None
    if words_of.COPULA.fullmatch(verb):
        return not _is_fact(behind, after)
    if words_of.HAS.fullmatch(verb) or words_of.AUXILIARY.fullmatch(verb):
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
    if words_of.TELLS.fullmatch(verb) and behind and words_of.HOW_ONLY.fullmatch(after):
        return True
    if words_of.TELLS.fullmatch(verb) or words_of.EXCHANGE.match(rest):
        return False
    if not named or they:
        return False
    object_follows = len(words) > 1 and words[1] in words_of.DETERMINERS | _ME and verb not in words_of.ABOUT
    return named == "pronoun" or object_follows or _looks_like_verb(verb)


def _led_by_pronoun(low: str) -> bool:
    """Behind a pronoun there is always a verb; behind a name there may be a thing: `Bob Kafka`."""
    word = next((w for w in _WORD.findall(low) if w not in words_of.LED), "")
    return word.split("'")[0] in words_of.PRONOUNS


def _looks_like_verb(word: str) -> bool:
    """Behind a name a small word with the ending of a verb: what somebody did that is no telling."""
    return re.fullmatch(r"\w{2,}(?:ed|te|ten|ait)|\w{3,}(?:es|s|t)|\w{3,}(?:aba|ia|io)", word) is not None and (
        word not in words_of.DETERMINERS
    )


def _own_clause(rest: str) -> str:
    """Up to what is told: `asked why I was late` is about the owner."""
    return re.split(r"\b(?:about|how|why|whether|if|when|what|that|uber|wie|warum|ob|wann|dass|comment|pourquoi|si|como"
                    r"|por que|sobre|sur)\b", rest)[0]  # fmt: skip


def _trouble(rest: str) -> bool:
    """Something of their own life, or of a colleague's: not of the owner's, nor of a firm's."""
    found = words_of.TROUBLE.search(rest)
    if found is None:
        return False
    before = rest[: found.start()]
    return (
        re.search(r"\b(?:i|i'm|i've|my|me want\w*|ich|mein\w*|je|j'\w+|mon|mi|yo)\b(?!.*\b(?:she|he)\b)", before)
        is None
    )


def _is_fact(behind: list[str], after: str) -> bool:
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
    if words_of.POSTS.search(after) or re.match(
        r"(?:the|one|derjenige|diejenige|celui|celle|quien) ?(?:\w+ )?(?:who|that|der|die|qui|que)\b", after
    ):
        return True
    # "ist gekommen", "est passé": a tense, and the verb stands with it.
    return any(words_of.TELLS.fullmatch(w) for w in (behind[0], behind[-1])) and len(behind) > 1


def _fragment(rest: str, words: list[str]) -> bool:
    """Is a note without a verb, behind a label, an adjective or a kind of person, and no thing?"""
    if words_of.PERSONS.search(rest.strip(" .!,;")) or words_of.MANNERS.search(rest.strip(" .!,;")):
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
