"""A cue without a date of its own takes one from beside it: from what says only when, or an event. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from agent.understand.days.calendar_days import DAY
from agent.understand.days.date_line import Found
from agent.understand.promises.promise_across import (
    AND,
    BY_THEN,
    SAME_DAY,
    THAT_DAY,
    TO_THEM,
    WE,
    WHEN_THAT,
)
from agent.understand.promises.promise_clauses import STRENGTH, Signal
from agent.understand.promises.promise_dated import Dated

_ARTICLE = re.compile(r"\b(?:el|le|la|the|y|and|und|et)\b")
_WHO = re.compile(r"\b(?:she|he|they|it|i|we)(?:'s)?\b")
"""Somebody who does something in a clause with a date."""
_LED_BY = 8
_AFTER_CUE = 20
"""Characters behind a clause in which "then" may still belong to it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A promise that may be the one of the mail: its days and the sentence that makes it."""

    strength: int
    first: date
    last: date
    sentence: str
    to_them: bool = False
    """Whether it says to the candidate that they will hear, not only that something will be known."""
    like: float = 0.0
    """How much its date sounds like one of news."""


class Adopting(Dated):
    """One sentence whose cues look for a date beyond their clause."""

    def _adopted(self, cue: Signal) -> Candidate | None:
        """From the clauses beside it: one that says only when, or the event that the answer waits for."""
        here = self._clause(cue.begin)
        if self._hands_in(cue, here):
            return None
        begin, end = self._bounds(here)
        # "..., after which | I will be in touch": a few words of their own introduce the clause.
        before = self._bounds(here - 1)[0] if here else begin
        if self._words(before, begin) <= 3 and not any(before <= one.begin < begin for one in self.found):
            begin = before
        own = self.text[begin : max(end, cue.end)]
        denied = self._denied(begin, max(end, cue.end))
        vague = self.words.vague.search(own) or self.words.vague.match(self.text, max(end, cue.end))
        then = self.words.then.search(self.text[begin : max(end, cue.end) + _AFTER_CUE])
        order = sorted(
            self._narrowed(), key=lambda one: (not self._only_when(one), abs(self._clause(one.begin) - here), one.begin)
        )
        for one in order:
            # "A few days more and I'll call."
            spent = one.bare and not then and not (self._only_when(one) and AND.match(self.text, self._bounds(here)[0]))
            if spent or denied or self._refused(one) or (cue.kind == "WEAK" and self._fixed(one)):
                continue
            said_then = bool(then or self.words.then.search(self.text, one.end, max(one.end, cue.begin)))
            days = self._when(one, cue, said_then=said_then, vague=bool(vague))
            if days:
                to_them = TO_THEM.search(self.text, cue.begin, cue.end) is not None
                return Candidate(STRENGTH[cue.kind], *days, self.sentence, to_them)
        if self.waits_for_it:
            then = then or self.words.clause.search(self.text)
        if not self.found and not then and here and AND.match(self.text, self._bounds(here)[0]):
            # "That day I talk to her and call you."
            then = self.words.then.match(self.text, self._bounds(here - 1)[0])
        if not self.found and then and self.anchor and not vague and not denied:
            return Candidate(STRENGTH[cue.kind], self.anchor, self.anchor, self.sentence)
        return None

    def _only_when(self, one: Found) -> bool:
        """Whether a clause says nothing beside its date."""
        begin, end = self._bounds(self._clause(one.begin))
        words = self._words(begin, end)
        return words <= 1 or (
            words == 2 and not self._tells_more(begin, end) and not _WHO.search(self.text, begin, end)
        )

    def _tells_more(self, begin: int, end: int) -> bool:
        text = self.text[begin:end]
        return bool(self.words.event.search(text) or self.words.past.search(text))

    def _when(self, one: Found, cue: Signal, *, said_then: bool, vague: bool) -> tuple[date, date] | None:
        """What a date in another clause of the sentence tells about a promise, if anything."""
        clause = self._clause(one.begin)
        begin, end = self._bounds(clause)
        if self._before_it(one) and not vague and not self._denied(begin, end):
            return date.min, one.core.last
        kinds = {s.kind for s in self.signals if self._clause(s.begin) == clause}
        text = self.text[begin:end]
        # "It will not be before Monday that we can tell you."
        if self._denied(begin, end) and one.how in {"BEF", "UNTIL", "NOTBEF"}:
            return one.core.first, one.core.last
        if kinds & {"STRONG", "WEAK", "PATIENCE"}:
            return None
        if one.end <= cue.begin and WHEN_THAT.match(self.text, one.end) and not vague:
            return one.first, one.last
        if "ASK" in kinds:
            return None
        if one.how == "UNTIL" and THAT_DAY.search(self.text, one.end):
            return one.core.first, one.core.last
        if "ABSENT" in kinds:  # away until then, but they will answer on the first day back
            back = said_then or (
                cue.begin < one.begin and self.words.clause.search(self.text, max(0, begin - _LED_BY), end)
            )
            return (one.core.last, one.core.last) if back and one.core.grain in {"day", "number"} else None
        if "OTHER" not in kinds and self._only_when(one) and not (vague and one.begin < cue.begin):
            # "One week, no more, and you shall have our decision."
            spent = one.bare and one.core.first == one.core.last and begin < cue.begin
            return (date.min if spent else one.first), one.last
        if (
            one.how in {"", "ON"}
            and one.core.grain in {"day", "week"}
            and (not _ARTICLE.sub("", text[: one.begin - begin]).strip(" ,") or WE.search(text))
            and not kinds
            and clause < self._clause(cue.begin)
            and not self._words(end, self._bounds(self._clause(cue.begin))[0])
            and AND.match(self.text, end)
            and not self.words.event.search(text)
        ):
            return one.first, one.last  # "tomorrow I look at our calendars and write to you"
        waiting = self.words.clause.search(text) or (one.how in {"AFT", "UNTIL"} and self.words.event.search(text))
        happening = self.words.event.search(text) and "OTHER" not in kinds
        if vague or not (waiting or said_then or happening):
            return None
        if cue.kind == "WEAK" and not said_then:
            return None
        if one.core.last > one.core.first and one.how in {"", "IN", "ON"}:
            return one.first, one.last
        if one.how in {"UNTIL", "BY"} and BY_THEN.search(text):
            return one.first, one.last  # "till the 31st we will have seen everybody, and you hear from us"
        if one.how in {"BY", "WITHIN", "BEF", "AFT"} and not waiting:
            return one.first, one.last
        if one.how == "AFT" and one.core.grain in {"feast", "newyear"}:
            return one.first, one.last
        return one.core.last, self._then(one)

    def _then(self, one: Found) -> date:
        """Until when "then" lasts: that day; of a span that must be over first, the day after too."""
        over = one.how in {"UNTIL", "THRU", "AFT"} and not (SAME_DAY.search(self.text) or THAT_DAY.search(self.text))
        return one.core.last + DAY if over else one.core.last
