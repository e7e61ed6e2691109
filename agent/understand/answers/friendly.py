"""Whether a clause is only friendly talk around a yes, and takes nothing back. Pure.

It is known by being nothing else: praise of the draft and of nothing besides, why its writer is brief or late, the
weather, or what is liked of the draft. One strange word in it, and it is left to the model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.understand.answers import (
    answer_gates,
    beside_words,
    day_words,
    faults,
    friendly_words,
    gate_words,
    kind_words,
    text_words,
)
from agent.understand.answers.doubt_words import NEGATIONS
from agent.understand.lexicon import Lexicon, plain

LONGEST_PRAISE, LONGEST = 14, 22
_APOLOGY = 3
_NAMED = 4
"""So many words before a name a draft is spoken of."""


def says(words: Sequence[str], text: str) -> bool:
    """Is the whole of it such talk?"""
    if not words or len(words) > LONGEST:
        return False
    return praises(words) or is_of_the_day(words, text)


def is_of_the_day(words: Sequence[str], text: str) -> bool:
    """Is it of the weather, or of why its writer is late or brief?"""
    words = words[1:] if words[:1] in (("¡",), ["¡"]) else words
    known = (
        day_words.SOON, day_words.FORGOT, day_words.TROUBLE, day_words.KIND, kind_words.WELL, kind_words.LATELY,
        kind_words.SPENT, kind_words.HOPES, kind_words.SAVED, kind_words.FROM_ME,
    )  # fmt: skip
    return is_brief(words) or is_weather(words, text) or is_late(words) or any(_wholly(words, each) for each in known)


def is_away(words: Sequence[str]) -> bool:
    """ "I'll be offline until Monday" """
    return _wholly(words, day_words.AWAY)


def says_why_not(words: Sequence[str]) -> bool:
    """Behind a no: "he's left the company", "je l'ai déjà remerciée" """
    return _wholly(words, day_words.GONE)


def praises(words: Sequence[str]) -> bool:
    """Does it praise the draft and nothing else: "klingt super", "the note to Ana is lovely as it is", or tell what it
    saves?"""
    if _wholly(words, friendly_words.SAVES):
        return True
    if len(words) > LONGEST_PRAISE or not (friendly_words.PRAISED | friendly_words.OF_IT).issuperset(words):
        return False
    praised = friendly_words.PRAISED.intersection(words)
    if not praised or (praised <= friendly_words.ONLY_DONE and len(praised) < 2 and len(words) < 2):
        return False
    for at, word in enumerate(words):
        if word[0] == "@" and word != "@all" and friendly_words.DRAFTS.isdisjoint(words[max(0, at - _NAMED) : at]):
            return False  # "Anna is lovely"
    pointed = not friendly_words.VERBS.isdisjoint(words) or not friendly_words.DRAFTS.isdisjoint(words)
    return pointed and words[-1] not in gate_words.LEADS_ON - {"so", "an", "as"}


def is_brief(words: Sequence[str]) -> bool:
    """ "Daher nur kurz", "excuse the typos" """
    return _wholly(words, day_words.BRIEF)


def is_weather(words: Sequence[str], text: str) -> bool:
    """ "It's hotter than blazes down here", "il fait un temps superbe à Annecy" """
    ends = [end for known in (day_words.WEATHER_SURE, day_words.WEATHER_THERE) for end, _ in known.at(words, 0)]
    if not ends:
        return False
    behind = [word for word in words[max(ends) :] if word not in day_words.WEATHER_ON and word[0].isalpha()]
    places = {plain(word) for word in re.findall(r"(?<=\s)[^\W\d_]+", text) if word[0].isupper()}
    strange = beside_words.HEADS | text_words.DRAFT | text_words.PARTS
    return len(behind) <= 1 and places.issuperset(behind) and strange.isdisjoint(behind)


def is_late(words: Sequence[str]) -> bool:
    """ "Sorry I took so long", "désolée de répondre si tard" """
    if day_words.SORRY.isdisjoint(words[: day_words.SORRY_HEAD]):
        return False
    left = answer_gates.without(words, day_words.THE_WAIT)
    late = len(left) < len(words) or not day_words.LATE.isdisjoint(left)
    return late and day_words.LATE_ON.issuperset(left)


def behind_an_apology(words: Sequence[str]) -> Sequence[str]:
    """What is told behind the words that apologise for being late; all of them where none do."""
    if day_words.SORRY.isdisjoint(words[:_APOLOGY]):
        return words
    left = answer_gates.without(words, day_words.THE_WAIT)
    end = next((at for at, word in enumerate(left) if word not in day_words.LATE_ON), len(left))
    late = [at for at in range(end) if left[at] in day_words.LATE]
    if late:
        return left[late[-1] + 1 :]
    return left[end:] if len(left) < len(words) else words


def likes(words: Sequence[str]) -> bool:
    """ "Nice touch with the caching story": what stands there already."""
    ends = [end for end, _ in friendly_words.LIKES_IT.at(words, 0)]
    if not ends or _edits(words) or answer_gates.conditional(words) or answer_gates.names_a_mistake(words):
        return False
    if faults.noticed(words):
        return False  # "good catch about the wrong name"
    return friendly_words.NO_TOPIC.isdisjoint(words[max(ends) :]) and NEGATIONS.isdisjoint(words)


def goes_on_about(words: Sequence[str]) -> bool:
    """Does a clause beside what is liked turn against it, or want something done about it: "but it was a crane"?"""
    return answer_gates.turns(words) or _edits(words) or not friendly_words.NO_TOPIC.isdisjoint(words)


def likes_what_follows(words: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Gute Idee, | das mit der Chorreise" """
    if not _wholly(words, friendly_words.LIKES_ALONE) or faults.noticed([*words, *behind]):
        return False
    topic = any(True for _ in friendly_words.TOPIC.at(behind, 0))
    return topic and friendly_words.NO_TOPIC.isdisjoint(behind) and not _edits(behind)


def _edits(words: Sequence[str]) -> bool:
    return answer_gates.edits([word for word in words if word != "sur"])  # "la phrase sur l'atelier": no "sûr"


def finds_too_much(words: Sequence[str]) -> bool:
    """ "Es ist zu warm formuliert" """
    of_it = not friendly_words.OF_THE_LETTER.isdisjoint(words)
    return of_it and answer_gates.holds(words, friendly_words.TOO_MUCH)


def wants_it_so(words: Sequence[str]) -> bool:
    """ "Keep it short" """
    at = next((at for at, word in enumerate(words) if word not in friendly_words.BEFORE_A_VERB), len(words))
    return any(True for _ in friendly_words.KEEP_IT.at(words, at))


def wishes_it_were(words: Sequence[str]) -> bool:
    """ "A nice touch would be the museum", "good idea to wait" """
    liked = [end for known in (friendly_words.LIKES_IT, friendly_words.LIKES_ALONE) for end, _ in known.at(words, 0)]
    if liked and not friendly_words.WAITING.isdisjoint(words[min(liked) :]):
        return True
    return answer_gates.holds(words, friendly_words.WOULD_BE)


def _wholly(words: Sequence[str], known: Lexicon) -> bool:
    ends = [end for end, _ in known.at(words, 0)]
    return bool(ends) and friendly_words.LEAST.issuperset(words[max(ends) :])
