"""The dates of one sentence of a mail: taken together, refused, past, hanging on something else. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from agent.understand.days.date_line import Found
from agent.understand.promises.promise_across import CLOCK, PATIENCE
from agent.understand.promises.promise_around import (
    ALSO,
    AS_AGREED,
    AS_AGREED_DE,
    BEFORE_IT,
    EVEN_IF,
    HANDED_IN,
    HISTORY,
    IMPOSSIBLE,
    MADE_ON,
    MORE_EXACT,
    NEED_OF_THEIRS,
    NO_LATER,
    NO_LATER_THAN,
    OF,
    OR_ELSE,
    REFUSED,
    SILENCE,
    TAKES,
    THIS_MORNING,
)
from agent.understand.promises.promise_clauses import Clauses, Signal
from agent.understand.promises.promise_past import was_said

_NOUN = 30
"""Characters before a date in which the noun stands that it belongs to."""
_CLAUSE_BEFORE = 60
"""Characters before a date in which a clause with "before" may stand that it belongs to."""
_ENDING = frozenset({"BY", "UNTIL", "BEF", "WITHIN"})


def _taken_together(first: Found, second: Found) -> Found | None:
    """ "Friday, Monday at the latest"; "before the month is out, by the 26th": the second ends the first."""
    if first.how == "FROM" and second.how in _ENDING and first.core.first <= second.last:
        # "From Wednesday, certainly before the end of next week."
        return replace(first, last=second.last, end=second.end, how="BETW")
    if second.how == "FROM" and first.how in {"", "ON", "IN"} and first.core.first <= second.first <= first.core.last:
        core = replace(first.core, first=second.first)
        return replace(first, first=second.first, end=second.end, core=core)  # "in early March, from the 3rd"
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


def _one_or_the_other(first: Found, second: Found) -> Found | None:
    """ "Friday or, if the printer strikes again, Monday": it may be either."""
    if first.core.grain in {"day", "number"} and second.core.grain in {"day", "number"} and second.last > first.last:
        return replace(first, last=second.last, end=second.end, core=replace(first.core, last=second.core.last))
    return None


class Dated(Clauses):
    """The clauses of a sentence with its dates."""

    def _narrowed(self) -> Iterator[Found]:
        """The dates, those made more exact by the next one taken together: "by mid-May, the 15th to be exact"."""
        waiting: Found | None = None
        for one in self.found:
            if self._has_been(one) or (len(self.found) > 1 and EVEN_IF.search(self.text[: one.begin])):
                continue
            if (
                waiting
                and one.how != "FROM"
                and MORE_EXACT.fullmatch(self.text, waiting.end, one.begin)
                and (
                    one.core.last - one.core.first < waiting.core.last - waiting.core.first
                    or (waiting.how in _ENDING and one.how in {"", "ON"} and one.core.last == waiting.core.last)
                )
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
            if (
                waiting
                and OR_ELSE.fullmatch(self.text, waiting.end, one.begin)
                and (both := _one_or_the_other(waiting, one))
            ):
                waiting = both
                continue
            if waiting:
                yield waiting
            waiting = one
        if waiting:
            yield waiting

    def _before_it(self, one: Found) -> bool:
        """ "Before I fly out on Thursday": what they do by then, not on that day."""
        return (
            one.how in {"", "ON"}
            and BEFORE_IT.search(self.text[max(0, one.begin - _CLAUSE_BEFORE) : one.begin]) is not None
        )

    def _refused(self, one: Found) -> bool:
        """Whether it is the date that will not do: "if not this week, then the next"."""
        if len(self.found) < 2 or one.how in {"BEF", "UNTIL", "NOTBEF", "BY"}:
            return False
        return bool(REFUSED.search(self.text[: one.begin]) or IMPOSSIBLE.match(self.text, one.end))

    def _has_been(self, one: Found) -> bool:
        """ "Your letter of 3 June", "the offer made to you on the 3rd"."""
        before = self.text[max(0, one.begin - _NOUN) : one.begin]
        made = one.how in {"", "ON"} and MADE_ON.search(before)
        if one.how in {"", "ON"} and (
            AS_AGREED.search(self.text[max(0, one.begin - _CLAUSE_BEFORE) : one.begin])
            or (self.text[: one.begin].endswith("wie ") and AS_AGREED_DE.match(self.text, one.end))
        ):
            return True
        if was_said(self.text, one.begin, one.end, on=one.how in {"", "ON"}):
            return True
        if THIS_MORNING.search(self.lowered[one.begin : one.end]) and not self._cues():
            return True
        return bool(made or (HISTORY.search(before) and OF.match(self.lowered, one.begin)))

    def _at_an_hour(self, one: Found) -> bool:
        """Whether an hour stands in its clause or the next one; with one date only, anywhere."""
        if len(self.found) < 2:
            return CLOCK.search(self.text) is not None
        here = self._clause(one.begin)
        return any(here <= self._clause(hour.start()) <= here + 1 for hour in CLOCK.finditer(self.text))

    def _fixed(self, one: Found) -> bool:
        """An hour, or "for Thursday": an appointment rather than a day to be in touch."""
        return self._at_an_hour(one) or self.text[: one.begin].rstrip().endswith((" for", " fuer"))

    def _hangs(self, one: Found) -> bool:
        """A time counted from something that the candidate is yet to do, or a silence that begins with the date."""
        if one.how == "AFT":
            return bool(SILENCE.search(self.text[: one.begin]))
        return one.core.grain == "days" and bool(self.words.awaited.search(self.text))

    def _no_later(self, one: Found) -> bool:
        """ "It should not be any later than Monday", "we will not keep you waiting past the 30th"."""
        begin = max(0, one.begin - _NOUN)
        led = NO_LATER.match(self.lowered, one.begin) or NO_LATER_THAN.search(self.text[begin : one.begin])
        return led is not None

    def _hands_in(self, cue: Signal, clause: int) -> bool:
        """ "Geben Sie uns bis Freitag Bescheid": no patience is asked for."""
        if cue.kind != "PATIENCE":
            return False
        given = self.text[cue.begin : self._bounds(clause)[1]]
        if NEED_OF_THEIRS.match(given):
            return True
        return bool(HANDED_IN.search(given)) and not PATIENCE.search(given) and not TAKES.match(given)
