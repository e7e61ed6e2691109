"""News without a verb of telling: "Decision: by Friday", "response time: three business days". Pure."""

from __future__ import annotations

from datetime import date

from agent.understand.days.calendar_days import DAY
from agent.understand.days.date_line import Found
from agent.understand.promises.promise_across import (
    LEFT,
    PERIOD,
    RETOUR,
    SETTLED,
    WE,
)
from agent.understand.promises.promise_adopted import Adopting, Candidate
from agent.understand.promises.promise_clauses import STRENGTH

ANNOUNCING_WORDS = 5
"""So many words beside the date at most."""


class Announced(Adopting):
    """One sentence that may announce news with hardly a word more than its date."""

    def _usual(self) -> list[Candidate]:
        """ "Response time: three business days"."""
        for one in self._narrowed():
            if one.bare and PERIOD.search(self.text[: one.begin]) and not self.has("ASK") and not self._hangs(one):
                first = date.min if one.core.first == one.core.last else one.first
                return [Candidate(STRENGTH["PATIENCE"], first, one.last, self.sentence)]
        return []

    def _at_the_latest(self, one: Found) -> Candidate:
        """ "Friday will not go by without you having heard"; nobody leaves for the weekend on its Sunday."""
        last = one.core.first - DAY if one.core.grain == "weekend" else one.core.last
        return Candidate(STRENGTH["STRONG"], date.min, last, self.sentence, to_them=True)

    def _settled(self, one: Found) -> bool:
        """ "By Monday that is decided": a perfect with a deadline lies ahead."""
        begin, end = self._bounds(self._clause(one.begin))
        return bool(SETTLED.search(self.text, begin, end)) and not self._denied(begin, end)

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
                and not (RETOUR.search(text) and LEFT.search(self.text))
                and not self._hangs(one)
                and self._words(begin, end) <= ANNOUNCING_WORDS
                and not any(
                    s.begin < end and s.end > begin and s.kind in {"ASK", "OTHER", "ABSENT"} for s in self.signals
                )
                and not WE.search(text)
                and not self.words.past.search(text)
                and one.how != "FROM"
                and not self.words.not_.search(text)
            ):
                usual = one.bare and PERIOD.search(self.text[: one.begin])
                return [
                    Candidate(
                        STRENGTH["PATIENCE"],
                        date.min if usual and one.core.first == one.core.last else one.first,
                        one.last,
                        self.sentence,
                    )
                ]
        return []
