"""Which date of a sentence belongs to which doing: the promises that one sentence makes. Pure.

A date belongs to the nearest doing before it in its clause; a cue without a date of its own takes one from a
clause that says only when, or the event that the answer waits for; news and a date and hardly a word more
announce themselves.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from agent.understand.calendar_days import DAY
from agent.understand.date_ranges import Found
from agent.understand.promise_across import (
    ALSO,
    AND,
    ANOTHER_MATTER,
    ANSWERING_QUESTION,
    CLOCK,
    ENDS_LATEST,
    FOR_A_TALK,
    GIVES_TIME,
    HANDED_IN,
    HEARD,
    HIRED,
    HISTORY,
    IF_SILENT,
    IMPOSSIBLE,
    MADE_ON,
    MORE_EXACT,
    NEED_OF_THEIRS,
    NO_LATER,
    NOT_WITHOUT,
    OF,
    ON_REQUEST,
    ON_RETURN,
    OTHER_EARS,
    PATIENCE,
    PERIOD,
    REFUSED,
    SAME_DAY,
    SETTLED,
    SIGNED_FIRST,
    SILENCE,
    SINCE,
    SURPRISED,
    TAKES,
    THAT_DAY,
    TO_THEM,
    UNSURE_WHEN,
    UNTIL_THEN,
    WE,
    WHEN_THAT,
)
from agent.understand.promise_clauses import POLITE, STRENGTH, Clauses, Signal

_FRAGMENT_WORDS = 3
"""A clause with no more words beside its date says only when: "Probably around the 15th"."""
_LED_BY = 8
_NOUN = 30
_AFTER_CUE = 20
"""Characters behind a clause in which "then" may still belong to it."""
_ANNOUNCING_WORDS = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A promise that may be the one of the mail: its days and the sentence that makes it."""

    strength: int
    first: date
    last: date
    sentence: str
    to_them: bool = False
    """Whether it says to the candidate that they will hear, not only that something will be known."""


_ENDING = frozenset({"BY", "UNTIL", "BEF", "WITHIN"})


def _taken_together(first: Found, second: Found) -> Found | None:
    """ "Friday, Monday at the latest"; "before the month is out, by the 26th": the second ends the first."""
    if second.how != "BY" or second.core.grain == "days":
        return None
    if first.how in {"", "ON"} and first.core.grain == "day" and second.last > first.last:
        return replace(
            first, last=second.last, end=second.end, how="BY", core=replace(first.core, last=second.core.last)
        )
    in_sight = second.core.grain != "number" or second.last.month == first.last.month
    if first.how in _ENDING and second.last < first.last and in_sight:
        return replace(first, last=second.last, end=second.end, core=second.core)
    return None


class Sentence(Clauses):
    """One sentence of a mail and the promises in it."""

    @property
    def is_fragment(self) -> bool:
        """Whether it is hardly more than a date: "Probably around the 15th."."""
        return not self.signals and self._words(0, len(self.text)) <= _FRAGMENT_WORDS

    @property
    def speaks_of_news(self) -> bool:
        """ "I was hoping to have an answer for you today."; what comes next may say when instead."""
        return bool(self.words.news.search(self.text)) and "?" not in self.text and not self.has("ASK")

    @property
    def is_short(self) -> bool:
        """Whether it says little more than that they will be in touch: "I'll call you then.", or points at the day."""
        return self._words(0, len(self.text)) <= _ANNOUNCING_WORDS or THAT_DAY.search(self.text) is not None

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

    @functools.cached_property
    def is_of_others(self) -> bool:
        """News of another matter or for other ears, or what holds where they stay silent."""
        return bool(
            ANOTHER_MATTER.search(self.text)
            or OTHER_EARS.search(self.text)
            or UNSURE_WHEN.search(self.text)
            or ON_REQUEST.search(self.text)
            or HIRED.search(self.text)
            or SIGNED_FIRST.search(self.text)
            or (IF_SILENT.search(self.text) and not SURPRISED.search(self.text))
        )

    def candidates(self) -> list[Candidate]:
        """The promises of this sentence, dates that stand with their cue first."""
        cues = self._cues()
        if "?" in self.text and not ANSWERING_QUESTION.search(self.text):
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
            if cue and (days := self._days(one, cue)):
                first, last = days
                # "No news before the 20th, but on the 24th at the latest."
                if not_before and first <= not_before <= last:
                    first, found = not_before, []
                elif days == (one.core.first, one.core.last) and one.how in {"BEF", "UNTIL", "NOTBEF"}:
                    not_before = first
                to_them = TO_THEM.search(self.text, cue.begin, cue.end) is not None
                found.append(Candidate(STRENGTH[cue.kind], first, last, self.sentence, to_them))
        if not found:
            found.extend(filter(None, (self._adopted(cue) for cue in cues)))
        return found or self._announced()

    def _at_the_latest(self, one: Found) -> Candidate:
        """ "Friday will not go by without you having heard"; nobody leaves for the weekend on its Sunday."""
        last = one.core.first - DAY if one.core.grain == "weekend" else one.core.last
        return Candidate(STRENGTH["STRONG"], date.min, last, self.sentence, to_them=True)

    def _settled(self, one: Found) -> bool:
        """ "By Monday that is decided": a perfect with a deadline lies ahead."""
        begin, end = self._bounds(self._clause(one.begin))
        return bool(SETTLED.search(self.text, begin, end)) and not self._denied(begin, end)

    def _refused(self, one: Found) -> bool:
        """Whether it is the date that will not do: "if not this week, then the next"."""
        if len(self.found) < 2 or one.how in {"BEF", "UNTIL", "NOTBEF", "BY"}:
            return False
        return bool(REFUSED.search(self.text[: one.begin]) or IMPOSSIBLE.match(self.text, one.end))

    def _announced(self) -> list[Candidate]:
        """ "Decision: by Friday", "results day is the 27th": what they have to tell, a date and hardly a word more."""
        for one in self._narrowed():
            clause = self._clause(one.begin)
            begin, end = self._bounds(clause)
            if clause and not self.words.news.search(self.text, begin, end):
                begin = self._bounds(clause - 1)[0]
            text = self.text[begin:end]
            if (
                self.words.news.search(text)
                and not self._hangs(one)
                and self._words(begin, end) <= _ANNOUNCING_WORDS
                and not any(
                    s.begin < end and s.end > begin and s.kind in {"ASK", "OTHER", "ABSENT"} for s in self.signals
                )
                and not WE.search(text)
                and not self.words.past.search(text)
                and one.how != "FROM"
                and not self.words.not_.search(text)
            ):
                return [Candidate(STRENGTH["PATIENCE"], one.first, one.last, self.sentence)]
        return []

    def _narrowed(self) -> Iterator[Found]:
        """The dates, those made more exact by the next one taken together: "by mid-May, the 15th to be exact"."""
        waiting: Found | None = None
        for one in self.found:
            if self._has_been(one):
                continue
            if (
                waiting
                and one.how != "FROM"
                and MORE_EXACT.fullmatch(self.text, waiting.end, one.begin)
                and one.core.last - one.core.first < waiting.core.last - waiting.core.first
                and waiting.core.first <= one.core.first <= one.core.last <= waiting.core.last
            ):
                waiting = replace(
                    waiting,
                    first=waiting.first if waiting.how in {"BY", "UNTIL", "WITHIN", "BEF"} else one.first,
                    last=one.core.last,
                    end=one.end,
                    core=one.core,
                )
                continue
            if (
                waiting
                and ALSO.fullmatch(self.text, waiting.end, one.begin)
                and (both := _taken_together(waiting, one))
            ):
                waiting = both
                continue
            if waiting:
                yield waiting
            waiting = one
        if waiting:
            yield waiting

    def _has_been(self, one: Found) -> bool:
        """ "Your letter of 3 June", "the offer made to you on the 3rd"."""
        before = self.text[max(0, one.begin - _NOUN) : one.begin]
        return bool(MADE_ON.search(before) or (HISTORY.search(before) and OF.match(self.lowered, one.begin)))

    # --- which date belongs to which doing

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
        if before and before[-1].kind in {"ASK", "ABSENT"}:
            return None
        if CLOCK.search(self.text) and one.how in {"", "ON"} and self.has("OTHER"):
            return None
        if CLOCK.search(self.text) and one.how in {"", "ON"} and FOR_A_TALK.search(self.text):
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
        if one.core.grain != "days" and self.text[: one.begin].rstrip().endswith(
            (" for", " fuer")
        ):  # "the invite for Thursday"
            return None
        if nearest.kind == "WEAK" and (
            self._fixed(one) or any(s.kind == "OTHER" and s.begin >= nearest.end for s in here)
        ):
            return None
        return nearest

    def _hands_in(self, cue: Signal, clause: int) -> bool:
        """ "Geben Sie uns bis Freitag Bescheid": no patience is asked for."""
        if cue.kind != "PATIENCE":
            return False
        given = self.text[cue.begin : self._bounds(clause)[1]]
        if NEED_OF_THEIRS.match(given):
            return True
        return bool(HANDED_IN.search(given)) and not PATIENCE.search(given) and not TAKES.match(given)

    def _fixed(self, one: Found) -> bool:
        """An hour, or "for Thursday": an appointment rather than a day to be in touch."""
        return bool(CLOCK.search(self.text)) or self.text[: one.begin].rstrip().endswith((" for", " fuer"))

    def _days(self, one: Found, cue: Signal) -> tuple[date, date] | None:
        """The days of a date beside its cue; "not before X" is X, any other denial none."""
        begin, _ = self._bounds(self._clause(cue.begin))
        denied = self._denied(min(begin, cue.begin), max(one.begin, cue.end)) and not self._no_later(one)
        if one.how == "NOTBEF" or (denied and one.how in {"BEF", "UNTIL"}):
            return one.core.first, one.core.last
        if denied or self._hangs(one):
            return None
        if one.how == "UNTIL" and THAT_DAY.search(self.text, one.end):
            return one.core.first, one.core.last
        asked = cue.kind == "PATIENCE" and GIVES_TIME.search(self.text, cue.begin, max(cue.end, one.begin))
        asked = asked or PERIOD.search(self.text[: one.begin])
        if one.bare and one.core.first == one.core.last and asked:
            return date.min, one.last
        if one.how in {"", "ON"} and len(self.found) == 1 and ENDS_LATEST.search(self.text):
            return date.min, one.last
        return one.first, one.last

    def _no_later(self, one: Found) -> bool:
        """ "It should not be any later than Monday"."""
        return NO_LATER.match(self.lowered, one.begin) is not None

    def _hangs(self, one: Found) -> bool:
        """A time counted from something that the candidate is yet to do, or a silence that begins with the date."""
        if one.how == "AFT":
            return bool(SILENCE.search(self.text[: one.begin]))
        return one.core.grain == "days" and bool(self.words.awaited.search(self.text))

    # --- a cue without a date of its own

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
            self.found, key=lambda one: (not self._only_when(one), abs(self._clause(one.begin) - here), one.begin)
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
        if not self.found and then and self.anchor and not vague and not denied:
            return Candidate(STRENGTH[cue.kind], self.anchor, self._then(self.anchor), self.sentence)
        return None

    def _only_when(self, one: Found) -> bool:
        """Whether a clause says nothing beside its date."""
        begin, end = self._bounds(self._clause(one.begin))
        words = self._words(begin, end)
        return words <= 1 or (words == 2 and not self._tells_more(begin, end))

    def _tells_more(self, begin: int, end: int) -> bool:
        text = self.text[begin:end]
        return bool(self.words.event.search(text) or self.words.past.search(text))

    def _when(self, one: Found, cue: Signal, *, said_then: bool, vague: bool) -> tuple[date, date] | None:
        """What a date in another clause of the sentence tells about a promise, if anything."""
        clause = self._clause(one.begin)
        begin, end = self._bounds(clause)
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
            and (not text[: one.begin - begin].strip(" ,") or WE.search(text))
            and not kinds
            and clause + 1 == self._clause(cue.begin)
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
        if one.how in {"BY", "WITHIN", "BEF", "AFT"} and not waiting:
            return one.first, one.last
        if one.how == "AFT" and one.core.grain in {"feast", "newyear"}:
            return one.first, one.last
        return one.core.last, self._then(one.core.last)

    def _then(self, event: date) -> date:
        """Until when "then" lasts: the day itself where they say so, else the day after too."""
        return event if SAME_DAY.search(self.text) or THAT_DAY.search(self.text) else event + DAY
