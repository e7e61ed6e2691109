"""By when did they promise to be in touch? An employer's words -> a range of days, or None. Pure.

Many dates in a reply are no promise: deadlines for the candidate, appointments, offers, start days,
history, absences. So each sentence is cut into clauses, each clause is searched for what it does (see
`promise_words`), and a date belongs to the nearest doing before it. Only a date that belongs to "we will
be in touch" counts. A wrong promise costs more than a missed one: in doubt the answer is None.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from agent.model import Promise
from agent.understand.days.calendar_days import DAY, YEARS, Span
from agent.understand.days.date_line import Found
from agent.understand.days.date_ranges import find, month_first
from agent.understand.promises.promise_adopted import Candidate
from agent.understand.promises.promise_around import WHATEVER
from agent.understand.promises.promise_clauses import STRENGTH
from agent.understand.promises.promise_likeness import Beside, likeness
from agent.understand.promises.promise_loose import Vocabulary
from agent.understand.promises.promise_performed import is_performed
from agent.understand.promises.promise_put_off import put_off
from agent.understand.promises.promise_words import WORDS
from agent.understand.sentences import MAX_TEXT, fold, informal, language, split

_FURTHEST = timedelta(days=366)
_LIKE = 1.0
"""From which likeness on a date is one of news without a pattern."""
_LIKE_ALONE = 0.4
"""The same in a short reply where no other doing lays claim to it; a long one has dates of many things."""
_UNLIKE = -0.5
"""Below it not even the vocabulary of promises is believed."""
_UNLIKE_AT_LENGTH = -0.9
"""Below it no pattern is believed in a long reply."""
_UNLIKE_IN_SHORT = -1.2
"""The same in a short one."""
_RECENT = 2
"""Sentences behind a date in which "then" may still point at it."""
_SHORT = 350
"""Characters of a short reply."""


def promise(text: str, sent: datetime) -> Promise | None:
    """The days in which they said they would be in touch, from the words somebody newly wrote.

    `sent` is the aware Date of the mail; its own offset gives the writer's day and hints at how they write
    12/4. Never before that day, never more than a year after it. Of several promises the plainest counts
    ("you will hear from us" before "I'll send you"), of equals the one whose date sounds most like one of news.
    """
    today = sent.date()
    if today.year not in YEARS:
        return None
    whole = language(fold(text[:MAX_TEXT]))
    candidates: list[Candidate] = []
    anchor: date | None = None
    said: Span | None = None
    on_their_side = False
    since = 0
    before: Vocabulary | None = None
    earlier = ""
    for sentence in split(text):
        folded = fold(sentence)
        code = language(folded, whole)
        folded = informal(folded, code)
        found = find(folded, code, today, month_first=month_first(sent, code), anchor=anchor, said=said)
        if found and (cut := WHATEVER.search(folded.lower())) and found[-1].end <= cut.start():
            folded = folded[: cut.start()]  # "even if I am the only one here" takes nothing back
        recent = anchor if since <= _RECENT else None
        since += 1
        reading = Vocabulary(sentence, folded.lower(), found, WORDS[code], recent, waits_for_it=on_their_side)
        if found or anchor:
            promised = _promised(reading, found, code, Beside(today, earlier), short=len(text) <= _SHORT)
            told = is_performed(reading.lowered)
            if new := put_off(before.text if before else "", reading.text, found):
                promised = [one for one in promised if one.last >= new.first]  # not the day they did not keep
                candidates.append(Candidate(STRENGTH["STRONG"], new.first, new.last, sentence))
            candidates.extend(one for one in promised if not (told and one.last == today))
        # What a sentence does is looked at where a date may belong to it: most say neither.
        pointed = bool(found) and found[0].core.grain == "that"
        if found and not found[0].bare and not pointed and before and reading.is_fragment:
            if before.cue_without_date or before.asks_for_news or before.speaks_of_news or before.takes_back:
                whole_of_it = f"{before.sentence} {sentence}"
                like = likeness(reading, code, found[0], Beside(today, earlier))
                if like > _UNLIKE_IN_SHORT:
                    one = found[0]
                    candidates.append(Candidate(STRENGTH["STRONG"], one.first, one.last, whole_of_it, like=like))
        elif (
            before
            and before.found
            and before.is_fragment
            and reading.cue_without_date
            and reading.is_short
            and not any(map(str.isdigit, sentence))
        ):
            one = before.found[-1]
            # "Off until Monday. When she is back I'll let you know."
            first = one.core.last if one.how in {"UNTIL", "THRU"} else one.first
            candidates.append(Candidate(STRENGTH["WEAK"], first, one.last, f"{before.sentence} {sentence}"))
        before = reading
        earlier = reading.lowered
        if found:
            anchor = None if reading.has("ABSENT") or reading.missed else found[-1].core.last
            said = found[-1].core
            since = 0
            on_their_side = reading.tells_an_event and not reading.missed
    kept = [one for one in candidates if today <= one.last <= today + _FURTHEST]
    if not kept:
        return None
    best = max(kept, key=lambda one: (one.strength, one.to_them, one.like))
    return Promise(max(best.first, today), best.last, best.sentence)


def _score(promised: Candidate, found: list[Found], scores: dict[int, float]) -> float:
    """The likeness of the date that a promise is of, or of the event a day before it."""
    near = [
        scores[one.begin]
        for one in found
        if min(abs(promised.last - one.last), abs(promised.last - one.core.last)) <= DAY
    ]
    return max(near or scores.values())


def _promised(reading: Vocabulary, found: list[Found], code: str, beside: Beside, *, short: bool) -> list[Candidate]:
    """The promises of one sentence: by its patterns, else by its vocabulary, else by the sound of it."""
    plain = reading.candidates()
    if not found:
        return plain
    scores = {one.begin: likeness(reading, code, one, beside) for one in found}
    if plain:
        least = _UNLIKE_IN_SHORT if short else _UNLIKE_AT_LENGTH
        liked = [replace(each, like=_score(each, found, scores)) for each in plain]
        return [each for each in liked if each.like > least]
    if (loose := reading.loosely(code, scores)) and max(scores.values()) > _UNLIKE:
        return [loose]
    return reading.likely(scores, alone=_LIKE_ALONE if short else _LIKE, among_others=_LIKE)
