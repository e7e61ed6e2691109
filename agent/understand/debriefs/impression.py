"""Tells what somebody was like from what was talked about: only the second goes into a letter to them. Pure.

By grammar, not by a list of what one may say of people, which has no end. A clause whose subject is a person stays
where its verb is one of telling, asking, showing or working ("Bob asked about Kafka", "she leads the team"). A verb of
being or seeming tells what they were like ("Priya seemed tired"), save where it is about a thing ("was curious about
…") or a fact of their work; and so does any other verb ("yawned"), a denial ("hadn't read my CV"), hearsay, and behind
a label a mere adjective or a kind of person ("Bob: smart guy"). In doubt it stays out, and the owner is told.
"""

from __future__ import annotations

import re

from agent.understand.days.date_words import word_set
from agent.understand.debriefs import impression_words as words_of
from agent.understand.debriefs.debrief_clauses import SEMICOLON, clauses
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.person_words import TITLES
from agent.understand.debriefs.predicate import WORD, fragment, is_verb, predicate, trouble

_BAD = word_set("rude arrogant boring weird creepy annoying odd nasty dull difficult hard")

_OF_A_TOPIC = re.compile(r"(?:was|war|were) (?:more |mostly |mainly |all |rather |really )?about\b")
"""`Nadia was more about research ops`: what she spoke of."""
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
    for joint, clause in _whole_clauses(sentence, people):
        if people.spoken_of(clause) and people.is_bare(clause):
            bare += (joint if bare or left else "") + clause
            continue
        whole = bare + (joint if bare else "") + clause
        own, rest, begins = _subject(whole, people)
        if own is not None:
            theirs, subject = own, whole[:begins].strip() if own else ""
        carried = own is None and bool(subject)
        said = of_a_person(whole, rest, people, subject=own, theirs=theirs, carried=carried)
        alone = re.fullmatch(r"\W*[a-zà-ÿ-]+\W*", whole) is not None
        said = said or (likened and alone and own is None)  # "cold, distant", "were tricky but fair"
        likened = said
        if said:
            out.append(whole.strip(" ,;–-()"))
        elif not left and out and own is None and subject and _tells(clause):
            left = f"{subject} {clause.strip()}"  # "Priya was kind and explained the roadmap"
        elif left:
            left += ("" if bare else joint) + whole if not bare else whole
        else:
            left = whole
        bare = ""
    left = (left + bare).strip(" ,;–-(")
    if out and left.endswith(")") and left.count(")") > left.count("("):
        left = left[:-1].rstrip()  # what stood in brackets is out
    return left, out


_SAYS_SO = re.compile(
    r"\W*(?:\w+\.? ){1,4}?(?:said|says|thinks|thought|meinte?|sagte?|findet|fand|a dit|dit|pense|dijo|dice|piensa)\W*"
)
"""`Jonas meinte, ich soll mir Bazel anschauen`: what they said stands behind the comma."""


def _whole_clauses(sentence: str, people: People) -> list[tuple[str, str]]:
    """The clauses, each with what hangs on it: "…, that they move to Kubernetes", "somebody, who builds the team"."""
    whole: list[tuple[str, str]] = []
    for joint, clause in clauses(sentence, people):
        low = flat(clause)
        reported = whole and _SAYS_SO.fullmatch(flat(whole[-1][1])) and joint.strip() in (",", ":")
        if whole and (reported or words_of.GOES_ON.match(low)) and not trouble(low):
            before, head = whole[-1]
            whole[-1] = (before, head + joint + clause)
        else:
            whole.append((joint, clause))
    return whole


_THOUGHT = word_set("fand fanden mochte mochten lobte found liked loved praised appreciated aimait appreciait valoro")


def _tells(clause: str) -> bool:
    words = [w for w in WORD.findall(flat(clause)) if w not in words_of.ADVERBS]
    tells = words_of.TELLS.fullmatch(words[0]) or words_of.HAS.fullmatch(words[0]) if words else None
    return tells is not None or (bool(words) and words[0] in _THOUGHT)


def _subject(clause: str, people: People) -> tuple[bool | None, str, int]:
    """Is a person other than the owner the subject (None: the clause has none of its own); what follows the subject
    (flat); where that begins."""
    low = flat(clause)
    at = 0
    while (word := WORD.search(low, at)) is not None and (word[0] in words_of.LED or word[0] in TITLES):
        at = word.end()
    place = people.place(clause)
    if place is not None and people.is_bare(clause[: place[0]] + " ") and "," not in clause[at : place[0]]:
        after = low[place[1] :].lstrip()
        owned = low[: place[1]].endswith(("'s", "s'")) and not words_of.COPULA.fullmatch(after.split(" ")[0])
        return True, f"'s {after}" if owned else after, place[1]
    if word is None:
        return None, low, 0
    if (everybody := words_of.ALL_OF_THEM.match(low, word.start())) is not None:
        return True, low[everybody.end() :].strip(), everybody.end()
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
    if words_of.DID_WELL.fullmatch(low):
        return True
    if _OF_A_TOPIC.match(rest):
        return False
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
    if words_of.OF_A_COLLEAGUE.search(low) and trouble(low):
        return True
    if words_of.FELT.match(low):
        return True
    if subject is None and words_of.RUN_DOWN.search(low) and not words_of.WORDS_OF_TALK.search(low):
        return True
    if not (subject or theirs):
        return False
    if words_of.LOVED.match(low):
        return True
    words = WORD.findall(rest)
    if words[:2] in (["of", "them"], ["of", "you"]):
        words, rest = words[2:], rest.split("them", 1)[-1].split("you", 1)[-1].strip()
    if not words:
        return False
    odd = re.match(r"\W*(?:\w+ó)\b", clause[len(clause) - len(rest) :]) if subject else None
    if odd is not None and not words_of.TELLS.fullmatch(words[0]):  # Spanish past, and no telling
        return True
    if words_of.PRAISED.search(rest) or _says_of_somebody(rest, people):
        return True
    if (
        subject
        or is_verb(words[0])
        or (carried and len(words) > 1 and (words_of.NEGATIONS.match(words[0]) or words_of.TELLS.fullmatch(words[0])))
    ):
        return predicate(
            rest,
            they=_THEY.match(low) is not None,
            named="pronoun" if subject and _led_by_pronoun(low) else "name" if subject else "",
        )
    return fragment(rest, words)


def _opinion(low: str, people: People, clause: str) -> bool:
    """`I think Bob …`, `I liked him`, `ich fand sie nett`: of a person, or of what they said?"""
    found = words_of.FOUND.search(low)
    if found is None:
        return False
    about = next((each for each in found.groups() if each is not None), "")
    words = WORD.findall(about)
    if found[0].startswith(("je l'ai", "me cayo")):
        return True
    if not words:
        return False
    while words and words[0] in words_of.LED:
        words = words[1:]
    if words and words[0] == "her":  # "her talk" is a thing, "her rude" is not
        return all(w in words_of.LIKE or w in words_of.ADVERBS or w in _BAD for w in words[1:])
    if not words:
        return False
    if people.spoken_of(words[0]):
        owned = words[0].endswith(("'s", "s'")) and len(words) > 1  # "I loved Bob's demo" is about the demo
        return _of_theirs(" ".join(words[1:])) if owned else True
    return words[0] in words_of.PRONOUNS | {"him", "them", "ihn"}


def _says_of_somebody(rest: str, people: People) -> bool:
    """`said Bob is difficult to work with`: what somebody was like, by hearsay."""
    said = words_of.SAYS.search(rest)
    if said is None:
        return False
    somebody = said["who"] in words_of.PRONOUNS - {"they"} or bool(people.spoken_of(said["who"]))
    if said["who"] in words_of.I_OR_WE or not somebody:
        return False
    what = said["rest"].strip()
    what = re.sub(r"^'s\s", "is ", re.sub(r"^'re\s", "are ", what))
    return bool(WORD.findall(what)) and predicate(what, they=False, named="pronoun")


def _of_oneself(low: str, rest: str) -> bool:
    """`I was nervous`, `I couldn't answer that`: how the owner fared is no more for a letter than how others did."""
    if re.match(r"\W*(?:\w+ )?(?:we|wir|nous|on|nosotr\w+)\b", low):
        return False
    words = WORD.findall(rest)
    if re.search(r"\bi'm\b", low[:12]):
        words = ["was", *words]
    while words and words[0] in words_of.ADVERBS and len(words) > 1:
        words = words[1:]
    if not words:
        return False
    if words_of.FARED.match(" ".join(words)) or words_of.ANSWERED.match(" ".join(words)):
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
    words = WORD.findall(rest)
    if words_of.MANNERS.search(rest.strip(" .!,;")):
        return True
    verb = next(
        (n for n, w in enumerate(words[1:6], 1) if words_of.COPULA.fullmatch(w) or words_of.SEEMS.fullmatch(w)), 0
    )
    if not verb or re.search(r"\b(?:how|that|who|which|wie|dass|que)\b", " ".join(words[:3])):
        return False
    # "her point was about X"; "her question about X was hard" says what it was like.
    behind = " ".join(words[verb + 1 : verb + 3])
    return re.search(r"^to\b|\b(?:about|how|that|why|what|uber|wie|dass|sur|de|sobre|que)\b", behind) is None


def _led_by_pronoun(low: str) -> bool:
    """Behind a pronoun there is always a verb; behind a name there may be a thing: `Bob Kafka`."""
    word = next((w for w in WORD.findall(low) if w not in words_of.LED), "")
    return word.split("'")[0] in words_of.PRONOUNS
