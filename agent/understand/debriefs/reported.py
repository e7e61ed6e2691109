"""By when will they be in touch, as the one tells it who heard it said: "they said they'd decide by the 4th". Pure.

`promise` reads the words of those who promise. Here the speaker is the owner, who is asked what was said, so a day
beside a word of deciding or answering is enough, unless it is the owner's own deadline, a task or a start.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from agent.model import Promise
from agent.understand import promise
from agent.understand.days.date_ranges import find, month_first
from agent.understand.debriefs.ending_words import NOT
from agent.understand.debriefs.errand_words import MINE_TO_DO, NEXT_TALK, THEIR_TELLING
from agent.understand.promises.promise_across import CLOCK
from agent.understand.sentences import fold, informal, language

TONGUES = ("en", "de", "fr", "es")
_FURTHEST = timedelta(days=366)


def holds_a_day(sentence: str, said: datetime) -> bool:
    """Does it name a day to come, in whatever language? A few words tell none."""
    folded = fold(sentence)
    return any(_days(folded, code, said) for code in TONGUES)


def _days(folded: str, code: str, said: datetime) -> bool:
    return bool(find(folded, code, said.date(), month_first=month_first(said, code)))


def promised(sentence: str, said: datetime, *, tongue: str = "en") -> Promise | None:
    """The days in which they will be in touch by this sentence of the owner's; None: it tells of no such days.

    `said`: when the owner wrote it, on their clock. `tongue`: the language where its words do not tell.
    """
    folded = fold(sentence)
    code = language(folded, tongue)
    if not _days(folded, code, said):
        # Too few words tell no language: then the one in which they name a day.
        code = next((each for each in TONGUES if _days(folded, each, said)), code)
    folded = informal(folded, code)
    lowered = folded.lower()
    today = said.date()
    telling = THEIR_TELLING.search(lowered)
    appointed = NEXT_TALK.search(lowered) and (telling is None or CLOCK.search(lowered))
    if MINE_TO_DO.search(lowered) or appointed:
        return None
    if telling is None:
        return promise.promise(sentence, said)
    found = [
        one
        for one in find(folded, code, today, month_first=month_first(said, code))
        if today <= one.last <= today + _FURTHEST
    ]
    if not found or (NOT.search(lowered) and found[0].how not in {"BEF", "NOTBEF", "UNTIL"}):
        return promise.promise(sentence, said) if found else None
    # The day nearest to the word that tells, behind it before one in front of it.
    best = min(found, key=lambda one: (one.bare, one.begin < telling.start(), abs(one.begin - telling.start())))
    return Promise(max(best.first, today), best.last, " ".join(sentence.split())[:300])
