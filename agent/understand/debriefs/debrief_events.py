"""What became of a visit as a whole: it was missed or moved, the owner was told no, or withdraws. Pure.

Each of these stops something, so a sentence counts only where it says that and nothing else: one that hesitates,
denies, or tells a story of the talk in which such words occur, does not.
"""

from __future__ import annotations

import re
from datetime import datetime

from agent.understand.debriefs import debrief_scope, ending_words, presence_words, refusals, reported, talk_words
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.debrief_told import Became

SHORT = 16
"""Words in a clause that says what became of the whole: a longer one tells a story."""
_EVENT = re.compile(
    r"\b(?:stattgefunden|fand nicht statt|take place|took place|happen\w*|eu lieu|tuvo lugar|interview)\b"
)
_MEETING = re.compile(
    r"\b(?:it|interview|call|meeting|talk|chat|session|es|termin|gesprach|entretien|rendez-vous|appel|reunion|entrevista"
    r"|cita|llamada|charla)\b"
)
_BARELY = ("with", "ohne", "sans", "sin ")
"""`without Bob` may be part of what was told; `instead of Bob` is not."""
_DENIED = re.compile(r"\b(?:was|were|got|been|am|being)(?:n't| not)\b")
_SAID = re.compile(r"\b(?:told|tell|said|say|dijeron|dicho|dijo|gesagt|sagten?|dit)\b")
_IS_OUT = re.compile(r"\b(?:i(?:'m| am) out|ich (?:bin|steige) (?:raus|aus))\b")
"""By their own wish or by the others'."""
_THEY = re.compile(r"\b(?:they|he|she|company|sie|er|ils|elle|ellos|ella)\b[^,;.]{0,30}$")


def became(low: str, people: People, said: datetime) -> Became | None:
    """What a sentence (flat) says that became of the whole; None: nothing, or not for sure."""
    hesitates = ending_words.HESITATES.search(low)
    if not hesitates and refusals.says_no(low):
        return Became.TOLD_NO
    if len(low.split()) > SHORT + 8:
        return None
    if found := ending_words.WITHDRAWS.search(low):
        denied = ending_words.NOT.search(_clause(low[: found.start()]))
        theirs = (_THEY.search(low[: found.start()]) and " me" not in low) or refusals.of_a_letter(low)
        if _IS_OUT.search(low) and not hesitates and ending_words.TOLD_NO.search(low):
            return Became.TOLD_NO  # "I'm out, they picked someone else"
        if not (hesitates or denied or theirs) and debrief_scope.of_the_application(low, found):
            return Became.WITHDRAWS
        return None
    if hesitates:
        return None
    if (
        (found := ending_words.TOLD_NO.search(low))
        and not _beside(low, found)
        and debrief_scope.of_the_owner(low, found)
        and not refusals.guesses(low)
    ):
        return Became.TOLD_NO
    named = people.spoken_of(low) if len(people.names) > 1 else []
    short = len(low.split()) <= 5
    found = ending_words.MOVED.search(low)
    if (
        found
        and (not named or _is_of_it(low, found, people))
        and not _beside(low, found)
        and (short or reported.holds_a_day(low, said))
    ):
        return Became.MOVED
    if (found := ending_words.DID_NOT_HAPPEN.search(low)) and not _beside(low, found, denied=False):
        # "Bob did not show up": one of several was not there.
        if not debrief_scope.of_the_meeting(low, found):
            return None
        one = named and not _EVENT.search(low) and says_absent(low, people.place(low))
        return None if one else Became.MISSED
    if named or len(people.names) != 1:
        return None
    place = people.place(low)
    return Became.MISSED if place is not None and says_absent(low, place) else None


def of_anothers_end(low: str) -> bool:
    """Does a sentence (flat) tell of a no that was not to the owner?"""
    found = ending_words.TOLD_NO.search(low)
    return found is not None and not _beside(low, found) and not debrief_scope.of_the_owner(low, found)


def offered(low: str) -> bool | None:
    """Does a clause (flat) say that they made the owner an offer? None: of one it speaks, but not for sure."""
    found = ending_words.OFFERED.search(low)
    if found is None or len(low.split()) > SHORT:
        return False
    if ending_words.HESITATES.search(low) or ending_words.NOT.search(low) or ending_words.OFFERED_ELSEWHERE.search(low):
        return None
    return None if _beside(low, found, denied=False) else True


def of_an_end(low: str) -> bool:
    """Does a short sentence (flat) speak of how it ends for the owner, and of no talk?"""
    return (
        len(low.split()) <= 9
        and ending_words.OF_AN_END.search(low) is not None
        and (ending_words.MINE.search(low) is not None or len(low.split()) <= 3)
        and talk_words.TALKED.search(low.replace("offer", "")) is None
    )


def _is_of_it(low: str, found: re.Match[str], people: People) -> bool:
    """Is the clause of what was found about the meeting, while somebody is named only elsewhere, as who told of it?"""
    start = max(low.rfind(each, 0, found.start()) for each in ",;:") + 1
    clause = re.split(r"[,;:]", low[start:])[0]
    absent = says_absent(low, people.place(low))
    return _MEETING.search(clause) is not None and not people.spoken_of(clause) and not absent


def is_alone_absent(low: str, people: People) -> bool:
    """Does a clause say of the only one whom the owner was to meet that they were not there?"""
    if len(people.names) != 1:
        return False
    pronoun = re.match(r"^\W*(?:but |sorry |unfortunately |leider )?(?:he|she|they|er|sie|il|elle)\b", low)
    return says_absent(low, people.place(low) or (pronoun.span() if pronoun else None))


def half_says(low: str) -> bool:
    """Does a sentence speak of such a thing without saying it for sure ("I was not told no yet")? That is no talk."""
    if refusals.of_a_letter(low):
        return True
    if len(low.split()) > SHORT:
        return False
    of_it = (ending_words.WITHDRAWS, ending_words.TOLD_NO, ending_words.DID_NOT_HAPPEN)
    return any((found := each.search(low)) and not _beside(low, found, denied=False) for each in of_it)


def says_absent(low: str, place: tuple[int, int] | None) -> bool:
    """Does a clause say of the person named at that place that they were not there?"""
    if place is None:
        return False
    without = re.search(presence_words.WITHOUT, low[: place[0]]) and len(low) - place[1] < 3
    absent = presence_words.ABSENT.search(low)
    return bool(without or (absent and absent.start() <= place[1] + 25 and len(low.split()) <= SHORT))


def left_out(sentence: str, people: People) -> tuple[list[int], str]:
    """Whom a sentence leaves out at the end of a clause ("without Bob", "instead of Ana"), and the sentence without
    that."""
    low = flat(sentence)
    gone: list[int] = []
    for whose, start, end in reversed(people.places(sentence)):
        without = re.search(presence_words.WITHOUT, low[:start])
        story = without is not None and without[0][:4] in _BARELY and talk_words.TALKED.search(low[: without.start()])
        if without is not None and not story and re.match(r"\s*(?:$|[.,;:!)(–-]|(?:and|und|et|y|so|but) )", low[end:]):
            gone.insert(0, whose)
            sentence = sentence[: without.start()].rstrip() + sentence[end:]
            low = flat(sentence)
    return gone, sentence


def _clause(before: str) -> str:
    """What of it stands in the clause that goes on behind it."""
    return re.split(r"[,;:.]", before)[-1]


def _beside(low: str, found: re.Match[str], *, denied: bool = True) -> bool:
    """Does what stands around it take it back: a denial before it, or a story of the talk that it is part of?"""
    if denied and (ending_words.NOT.search(_clause(low[: found.start()])) or _DENIED.search(found[0])):
        return True
    rest = _SAID.sub(" ", f"{low[: found.start()]} {low[found.end() :]}")
    return len(rest.split()) > 4 and talk_words.TALKED.search(rest) is not None
