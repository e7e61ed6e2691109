"""A promise that no pattern knows, read by its vocabulary: a date, a word of telling or deciding, nothing else. Pure.

The words stand in `promise_telling`. The word must be in the clause of the date or in the next one, and
neither clause may do anything else that the date could belong to; such a promise counts least of all.
"""

from __future__ import annotations

from datetime import date

from agent.understand.days.date_line import Found
from agent.understand.promises.promise_across import (
    CLOCK,
    DUE,
    GONE,
    HOURS,
    LASTS,
    LONGER,
    PERIOD,
    QUOTED,
    SINCE,
    TELLS,
)
from agent.understand.promises.promise_adopted import Candidate
from agent.understand.promises.promise_sentence import Sentence
from agent.understand.promises.promise_telling import ELSEWHERE, PERFECT_TO_COME, TELLING

_NEARBY = 12
"""Characters before and behind a length of time in which "more" belongs to it."""


_BARE = 0.5
"""How much more a mere length of time must sound like a promise: "it takes seven months"."""


class Vocabulary(Sentence):
    """One sentence of a mail, and what its words alone tell."""

    def loosely(self, language: str, scores: dict[int, float]) -> Candidate | None:
        """What only its vocabulary promises: a date, a word of telling or deciding, and nothing else for the date.

        Of several the one whose likeness in `scores`, by where it begins, is greatest.
        """
        if self.asks or any(
            sign.search(self.text) for sign in (HOURS, QUOTED, CLOCK, self.words.past, ELSEWHERE[language])
        ):
            return None
        if self.is_of_others:
            return None
        taken = self._taken()
        told = {self._clause(m.end() - 1) for m in TELLING[language].finditer(self.text)} | {
            self._clause(cue.begin)
            for cue in self._cues()
            if cue.kind == "STRONG" and TELLS.search(self.text, cue.begin, cue.end)
        }
        for one in sorted(self._narrowed(), key=lambda one: -scores.get(one.begin, 0.0)):
            clause = self._clause(one.begin)
            speaks = told
            if one.bare:  # "one more week, hang tight"
                if not LONGER.search(self.lowered, max(0, one.begin - _NEARBY), one.end + _NEARBY):
                    continue
                speaks = told | {self._clause(cue.begin) for cue in self._cues() if cue.kind == "PATIENCE"}
            if clause in taken or not any(self._beside(clause, other) for other in speaks - taken):
                continue
            if clause not in told and self.words.vague.search(self.text):
                continue  # "your trial day would be Thursday, we will let you know soon"
            if days := self._loose_days(one):
                return Candidate(0, *days, self.sentence)
        return None

    def likely(self, scores: dict[int, float], *, alone: float, among_others: float) -> list[Candidate]:
        """What by all its words sounds like a promise: the date that does so most.

        `scores` has the likeness of each date by where it begins; it must be above `alone`, or above `among_others`
        where something else lays claim to the date.
        """
        if (
            self.asks
            or HOURS.search(self.text)
            or QUOTED.search(self.text)
            or self.is_of_others
            or self.has("ABSENT")
            or not self._words(0, len(self.text))
        ):
            return []
        taken = self._taken()
        for one in sorted(self._narrowed(), key=lambda one: -scores.get(one.begin, 0.0)):
            if one.core.grain == "that":
                continue  # "hush till then"
            claimed = self._clause(one.begin) in taken or one.bare
            before = self.text[: one.begin]
            if GONE.search(before) or (one.how in {"UNTIL", "THRU"} and self.words.away.search(before)):
                continue  # "my manager is off until Monday"
            if self._answers_vaguely(one):
                continue  # "the board meets on 8 October; we'll be in touch as soon as we can"
            if scores.get(one.begin, 0.0) <= (among_others if claimed else alone) + _BARE * one.bare:
                continue
            if days := self._loose_days(one):
                return [Candidate(0, *days, self.sentence)]
        return []

    def _answers_vaguely(self, one: Found) -> bool:
        """Whether they say when they will be in touch, without a date, and the date stands apart from that."""
        cues = {self._clause(cue.begin) for cue in self._cues() if cue.kind == "STRONG"}
        return (
            bool(cues)
            and self._clause(one.begin) not in cues
            and self.words.vague.search(self.text) is not None
            and self.words.then.search(self.text) is None
        )

    def _taken(self) -> set[int]:
        """The clauses that do something else; "will have decided" is no history."""
        perfect = [(m.start(), m.end()) for m in PERFECT_TO_COME.finditer(self.text)]
        return {
            self._clause(s.begin)
            for s in self.signals
            if s.kind in {"ASK", "OTHER", "ABSENT"} and not any(a <= s.begin and s.end <= b for a, b in perfect)
        }

    def _loose_days(self, one: Found) -> tuple[date, date] | None:
        """The days of a date that may be one of news; "not before X" is X."""
        before = self.text[: one.begin]
        if self._refused(one) or one.how == "FROM" or (self._fixed(one) and not DUE.search(before)):
            return None
        if self._denied(*self._bounds(self._clause(one.begin))) and not self._no_later(one):
            return (one.core.first, one.core.last) if one.how in {"BEF", "UNTIL", "NOTBEF"} else None
        if self._hangs(one) or SINCE.search(before):
            return None
        if self._before_it(one):
            return date.min, one.core.last
        spent = (
            one.bare
            and one.core.first == one.core.last
            and (not LASTS.search(self.text) or PERIOD.search(before) is not None)
        )
        return (date.min if spent else one.first), one.last  # "two more days and you shall know"

    def _beside(self, one: int, other: int) -> bool:
        """Whether two clauses are the same or have nothing but marks between them."""
        low, high = sorted((one, other))
        return not any(self._says_something(clause) for clause in range(low + 1, high))

    def _says_something(self, clause: int) -> bool:
        begin, end = self._bounds(clause)
        return self._words(begin, end) > 0
