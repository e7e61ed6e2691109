"""Which date of a sentence belongs to which doing: the promises that one sentence makes. Pure.

A date belongs to the nearest doing before it in its clause; a cue without a date of its own takes one from a
clause that says only when, or the event that the answer waits for; news and a date and hardly a word more
announce themselves.
"""

from __future__ import annotations

import functools
from datetime import date

from agent.understand.days.date_line import Found
from agent.understand.promises.promise_across import (
    ABOUT_IT,
    ANSWERING_QUESTION,
    BY_THEN,
    DAY_AFTER_IT,
    DUE,
    ENDS_LATEST,
    FOR_A_TALK,
    GIVES_TIME,
    HEARD,
    HOURS,
    IN_RELATIVE,
    ITS_EVENT,
    MISSED,
    NOT_WITHOUT,
    ON_RETURN,
    PERIOD,
    SINCE,
    TAGGED,
    TAKEN_BACK,
    TALK_IT_OVER,
    THAT_DAY,
    THEN_NEWS,
    TO_THEM,
    UNTIL_THEN,
    WE_WILL,
)
from agent.understand.promises.promise_adopted import Candidate
from agent.understand.promises.promise_announced import ANNOUNCING_WORDS, Announced
from agent.understand.promises.promise_clauses import POLITE, STRENGTH, Signal
from agent.understand.promises.promise_others import OTHER_THINGS, is_of_others

_FRAGMENT_WORDS = 3
"""A clause with no more words beside its date says only when: "Probably around the 15th"."""


class Sentence(Announced):
    """One sentence of a mail and the promises in it."""

    @property
    def is_fragment(self) -> bool:
        """Whether it is hardly more than a date: "Probably around the 15th."; "Mo-Do 8-16 Uhr" is another thing."""
        return not self.signals and not HOURS.search(self.text) and self._words(0, len(self.text)) <= _FRAGMENT_WORDS

    @property
    def speaks_of_news(self) -> bool:
        """ "I was hoping to have an answer for you today."; what comes next may say when instead."""
        return (
            bool(self.words.news.search(self.text.replace("something", "")))
            and "?" not in self.text
            and not self.has("ASK")
        )

    @property
    def is_short(self) -> bool:
        """Whether it says little more than that they will be in touch: "I'll call you then.", or points at the day."""
        return self._words(0, len(self.text)) <= ANNOUNCING_WORDS or THAT_DAY.search(self.text) is not None

    @property
    def asks_for_news(self) -> bool:
        """ "The outcome?": what the next sentence answers."""
        return (
            self.text.endswith("?")
            and bool(self.words.news.search(self.text))
            and self._words(0, len(self.text)) <= _FRAGMENT_WORDS
        )

    @property
    def cue_without_date(self) -> bool:
        """Whether it says that they will be in touch but not when."""
        return (
            any(cue.kind != "WEAK" for cue in self._cues())
            and not self.found
            and not self.words.vague.search(self.text)
        )

    @property
    def tells_an_event(self) -> bool:
        """Something on their side that an answer may wait for: "the CFO is back on Monday"."""
        return bool(self.words.event.search(self.text)) and not (self.has("OTHER") or self.has("ASK"))

    @property
    def missed(self) -> bool:
        """ "The board could not vote on Monday.": that day is over, and nothing comes then."""
        over = MISSED.search(self.text)
        return over is not None and not self._cues() and not self.words.event.search(self.text, over.end())

    @property
    def takes_back(self) -> bool:
        """ "I know I said today."; the next sentence may name another day."""
        return TAKEN_BACK.search(self.text) is not None and not self._cues()

    @functools.cached_property
    def asks(self) -> bool:
        """Whether it is a question; "I'll call you on Monday, ok?" is none."""
        return "?" in self.text and not TAGGED.search(self.text) and not WE_WILL.search(self.text)

    @functools.cached_property
    def is_of_others(self) -> bool:
        """News of another matter or for other ears, or what holds where they stay silent."""
        if is_of_others(self.text) or self.takes_back:
            return True
        things = {self._clause(m.start()) for m in OTHER_THINGS.finditer(self.text)}
        told = {self._clause(cue.begin) for cue in self._cues() if cue.kind == "STRONG"}
        return bool(things) and not (told - things) & {self._clause(one.begin) for one in self.found}

    def doings(self, one: Found) -> set[str]:
        """What the patterns make of a date: the doings in its clause and the cue that it stands with."""
        clause = self._clause(one.begin)
        inside = {f"k:{s.kind}" for s in self.signals if self._clause(s.begin) == clause}
        owner = self._owner(one)
        return {*inside, f"own:{owner.kind if owner else ''}"}

    def candidates(self) -> list[Candidate]:
        """The promises of this sentence, dates that stand with their cue first."""
        cues = self._cues()
        if self.asks and not ANSWERING_QUESTION.search(self.text):
            return []
        if self.is_of_others:
            return []
        if NOT_WITHOUT.search(self.text) and HEARD.search(self.text):
            return [self._at_the_latest(one) for one in self.found if not one.bare][:1]
        found: list[Candidate] = []
        not_before: date | None = None
        for one in self._narrowed():
            if self._refused(one):
                continue
            if one.how in {"BY", "UNTIL", "BEF", "WITHIN"} and self._settled(one):
                found.append(Candidate(STRENGTH["STRONG"], one.first, one.last, self.sentence))
                continue
            cue = self._owner(one)
            if cue and self._of_its_noun(one, cue):
                continue
            if cue and (days := self._days(one, cue)):
                first, last = days
                # "No news before the 20th, but on the 24th at the latest."
                if not_before and first <= not_before <= last:
                    first, found = not_before, []
                elif days == (one.core.first, one.core.last) and one.how in {"BEF", "UNTIL", "NOTBEF"}:
                    not_before = first
                to_them = TO_THEM.search(self.text, cue.begin, cue.end) is not None
                found.append(Candidate(STRENGTH[cue.kind], first, last, self.sentence, to_them))
        found.extend(filter(None, (self._adopted(cue) for cue in cues if found and self._named_before(cue))))
        if not found:
            found.extend(filter(None, (self._adopted(cue) for cue in cues)))
        return found or self._announced() or self._usual()

    def _of_its_noun(self, one: Found, cue: Signal) -> bool:
        """ "On the 30th I write to you about a search that we open in May": the cue has a day of its own before it."""
        return IN_RELATIVE.search(self.text[cue.begin : one.begin]) is not None and any(
            other.end <= cue.begin for other in self.found
        )

    def _named_before(self, cue: Signal) -> bool:
        """ "On Wednesday, | you hear from me, | the letter comes in December": its day is the clause before."""
        here = self._clause(cue.begin)
        begin, end = self._bounds(here)
        return (
            cue.kind == "STRONG"
            and not any(begin <= one.begin < end for one in self.found)
            and any(
                self._clause(one.begin) + 1 == here and not self._words(*self._bounds(here - 1))
                for one in self._narrowed()
            )
        )

    def _owner(self, one: Found) -> Signal | None:
        """The cue that a date stands with, or None if it belongs to something else or to nothing."""
        if SINCE.search(self.text[: one.begin]):
            return None
        clause = self._clause(one.begin)
        here = [s for s in self.signals if self._clause(s.begin) <= clause <= self._clause(max(s.begin, s.end - 1))]
        if one.bare:
            # "Please bear with us for another week" asks for time, "please send it, two weeks" does not.
            waits = [s for s in here if s.kind == "PATIENCE"]
            waited = max((s.end for s in waits), default=0)
            asked = [s for s in here if s.kind == "ASK" and not POLITE.match(self.text, s.begin)]
            here = [] if any(waited <= s.begin < one.begin for s in asked) else waits
        covering = [s for s in here if s.kind in STRENGTH and s.begin <= one.begin and one.end <= s.end]
        before = sorted((s for s in here if s.end <= one.begin), key=lambda s: (s.end, s.kind in STRENGTH))
        behind = sorted((s for s in here if s.begin >= one.end), key=lambda s: (s.begin, s.kind not in STRENGTH))
        while len(before) > 1 and before[-1].kind == "ABSENT" and ON_RETURN.match(self.text, before[-1].begin):
            before.pop()  # "your mail will be answered on my return on Monday"
        if behind and behind[0].kind == "OTHER" and self._is_its_event(one, behind[0]):
            behind.pop(0)
        if before and before[-1].kind in {"ASK", "ABSENT"}:
            return None
        if one.how in {"", "ON"} and self.has("OTHER") and self._at_an_hour(one):
            return None
        if one.how in {"", "ON"} and self._at_an_hour(one) and FOR_A_TALK.search(self.text):
            return None
        if covering:
            return covering[0]
        # "get back to you about the interview by Friday": a deadline passes over the noun before it.
        if one.how in {"BY", "WITHIN", "BEF", "IN", "UNTIL"} and any(s.kind in STRENGTH for s in before):
            while before[-1].kind == "OTHER":
                before.pop()
        nearest = before[-1] if before else behind[0] if behind else None
        if nearest is None or nearest.kind not in STRENGTH:
            return None
        if nearest.kind == "PATIENCE" and not (
            one.bare or one.how in {"UNTIL", "THRU"} or one.core.grain == "days" or UNTIL_THEN.match(self.text, one.end)
        ):
            return None
        if self._hands_in(nearest, clause):
            return None
        if (
            one.core.grain != "days"
            and self.text[: one.begin].rstrip().endswith((" for", " fuer"))
            and not DUE.search(self.text[: one.begin])
        ):  # "the invite for Thursday"
            return None
        if nearest.kind == "WEAK" and (
            self._fixed(one)
            or any(
                s.kind == "OTHER"
                and s.begin >= nearest.end
                and not TALK_IT_OVER.match(self.text, max(0, s.begin - 3))
                and not ABOUT_IT.search(self.text[one.end : s.begin])
                and not ABOUT_IT.fullmatch(self.text[one.end : s.end])
                for s in here
            )
        ):
            return None
        return nearest

    def _is_its_event(self, one: Found, other: Signal) -> bool:
        """ "On the day after the session I'll tell you": the session is part of the date."""
        after = DAY_AFTER_IT.search(self.lowered[one.begin : one.end])
        return after is not None and ITS_EVENT.fullmatch(self.text, one.end, other.begin) is not None

    def _days(self, one: Found, cue: Signal) -> tuple[date, date] | None:
        """The days of a date beside its cue; "not before X" is X, any other denial none."""
        begin, _ = self._bounds(self._clause(cue.begin))
        if self._before_it(one) and not self._denied(min(begin, cue.begin), max(one.begin, cue.end)):
            return date.min, one.core.last
        denied = self._denied(min(begin, cue.begin), max(one.begin, cue.end)) and not self._no_later(one)
        if one.how == "NOTBEF" or (denied and one.how in {"BEF", "UNTIL"}):
            return one.core.first, one.core.last
        if denied or self._hangs(one):
            return None
        if one.how == "UNTIL" and THAT_DAY.search(self.text, one.end):
            return one.core.first, one.core.last
        if one.how in {"", "ON", "AFT"} and self._no_later(one) and self.words.not_.search(self.text, begin, one.begin):
            return date.min, one.core.last
        asked = cue.kind == "PATIENCE" and GIVES_TIME.search(self.text, cue.begin, max(cue.end, one.begin))
        if cue.kind == "PATIENCE" and one.how == "IN" and not one.bare and BY_THEN.search(self.text, one.end):
            return date.min, one.last  # "give us a fortnight from today and she will have written to everybody"
        asked = asked or PERIOD.search(self.text[: one.begin])
        if one.bare and one.core.first == one.core.last and asked:
            # "Give me six weeks, then I'll write to you": when they are over.
            over = cue.kind == "PATIENCE" and cue.end <= one.begin and THEN_NEWS.match(self.text, one.end)
            return (one.first if over else date.min), one.last
        if one.how in {"", "ON"} and len(self.found) == 1 and ENDS_LATEST.search(self.text):
            return date.min, one.last
        return one.first, one.last
