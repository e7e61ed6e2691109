"""What has been gathered of an answer, and how it is weighed in the end. Pure.

What was talked about becomes a note; what somebody was like, and how the talk went, stays out of every letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from agent.model import Promise
from agent.understand.debriefs import debrief_orders as orders
from agent.understand.debriefs import errand_words, impression, person_words, talk_words
from agent.understand.debriefs.debrief_apart import Apart
from agent.understand.debriefs.debrief_clauses import SEMICOLON
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.debrief_sentences import statements
from agent.understand.debriefs.debrief_told import Became, Debrief, Note, Offer

LONGEST_NOTE = 1_000
_WHOLE = (Became.WITHDRAWS, Became.TOLD_NO, Became.MOVED, Became.MISSED)


@dataclass(slots=True)
class Gathered:
    """All that the sentences so far told; `weighed` makes the debrief of it."""

    people: People
    apart: Apart
    notes: list[Note] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    absent: list[int] = field(default_factory=list)
    became: list[tuple[Became, str]] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    of_a_talk: bool = False
    """Something of it plainly tells that there was a talk."""
    job_offer: str = ""
    """The clause that tells of an offer."""

    def weighed(self) -> Debrief:
        """Everything, weighed: what became of the whole counts only where no talk is told of beside it."""
        became, said = next(
            (each for kind in Became for each in self.became if each[0] is kind and kind in _WHOLE),
            self.became[0] if self.became else (None, ""),
        )
        unclear = list(self.unclear)
        self.apart.keep_secrets(self.notes)
        alone = len(self.people.names) == 1 and bool(self.absent)
        if alone and became is None and not (self.notes or unclear):
            self.absent, became, said = [], Became.MISSED, self.people.names[0]  # nobody else was there to talk to
        elif self.absent and not self.present():
            # Of what was spoken of, and with whom instead, no letter to them can tell.
            unclear += [note.text for note in self.notes]
            self.notes.clear()
        if became in (Became.MISSED, Became.MOVED) and self.notes:
            if self.of_a_talk:
                unclear += [each for _, each in self.became]
                became, said = None, ""
            else:
                self.notes.clear()  # "No show. I waited for half an hour."
        promise = self.promises[-1] if self.promises else None
        return Debrief(
            tuple(dict.fromkeys(self.notes)), promise, tuple(dict.fromkeys(self.forgotten)),
            tuple(dict.fromkeys(self.offers)), tuple(dict.fromkeys(self.absent)), became, said,
            tuple(dict.fromkeys(self.apart.private)), tuple(dict.fromkeys(unclear)),
            tuple(dict.fromkeys(self.apart.unthanked)),
            job_offer=self.job_offer,
        )  # fmt: skip

    def present(self) -> list[int]:
        """Who was there, as far as is known."""
        return [n for n in range(len(self.people.names)) if n not in self.absent]

    def note(self, whose: Sequence[int | None], words: str) -> None:
        """What was talked about is noted; what somebody was like stays out of every letter."""
        for statement in statements(words, self.people):
            self._statement(whose, statement, alone=statement == words)

    def _statement(self, whose: Sequence[int | None], words: str, *, alone: bool) -> None:
        low = flat(words)
        nobodys = person_words.ROLE_TELLS.match(low) or person_words.NO_ANTECEDENT.match(low)
        if (addressed := talk_words.ADDRESSED.match(low)) is not None and len(low) - addressed.end() > 3:
            self.apart.private.append(words[: addressed.end()].strip(" ,;:"))
            self._statement(whose, words[addressed.end() :], alone=False)
            return
        if talk_words.BAD_SIDE.match(low):
            self.apart.private.append(words)
            return
        if talk_words.OPEN_POINT.match(low) or errand_words.TO_DO.match(low) or orders.on_manner(low) or nobodys:
            self.unclear.append(words)
            return
        if talk_words.says_they_met(low, self.people):
            return
        if talk_words.LAUGHED.match(low) or person_words.ROLE_ALONE.fullmatch(low) or self._names_only_nothing(words):
            return
        if (talk_words.VERDICT.search(low) or talk_words.WENT.match(low)) and not talk_words.MOOD.match(low):
            self.apart.private.append(words)
            return
        kept, out = impression.apart(words, self.people, about=None not in whose)
        self.apart.private += out
        low = flat(kept)
        if kept and not (
            (out or not alone or None not in whose) and (talk_words.MOOD.match(low) or talk_words.NOTHING.match(low))
        ):
            parts = SEMICOLON.split(kept)
            apart = len(parts) > 1 and all(len(each.split()) > 1 for each in parts)  # two notes, each turned by itself
            whole = [said for part in (parts if apart else [kept]) for said in errand_words.SAY_IT.split(part)]
            said = [each.strip(" ,;–-") for each in whole]
            # The clause that a bracket closed may have gone to somebody else.
            said = [f"{each})" if each.count("(") > each.count(")") else each for each in said]
            self.notes += [Note(who, each[:LONGEST_NOTE]) for each in said if each for who in whose]

    def _names_only_nothing(self, words: str) -> bool:
        """`Sam no notes`: a name, and that there is nothing to tell."""
        place = self.people.place(words)
        if place is None or not self.people.is_bare(words[: place[1]]):
            return False
        return talk_words.NOTHING.match(flat(words[place[1] :])) is not None
