"""What an owner says to the program in a debrief, taken apart from what they tell of the talk. Pure.

`debrief_orders` knows the words; here they are taken out of the sentences, and what they order is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from agent.understand.debriefs import debrief_orders as orders
from agent.understand.debriefs.debrief_clauses import SEMICOLON, clauses
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.debrief_told import Note


@dataclass(slots=True)
class Apart:
    """Gathers, sentence by sentence, who gets no thanks and what stays out of every letter (`private`)."""

    people: People
    unthanked: list[int] = field(default_factory=list)
    private: list[str] = field(default_factory=list)
    _secrets: set[tuple[str, int | None]] = field(default_factory=set)
    """Words for what is to stay out of every letter, or of the letter to one of them alone."""

    def rest(self, sentence: str, whose: Sequence[int] | None, notes: list[Note], before: int) -> str:
        """What is left of a sentence without such words. `notes` are those made so far, from `before` on by the
        sentence before: "don't write that" takes these back."""
        return self._without_orders(self._without_secrets(sentence, notes, before), whose)

    def keep_secrets(self, notes: list[Note]) -> None:
        """Take out of the notes whatever speaks of what is to stay out."""
        for note in list(notes):
            words = flat(note.text).split()
            secrets = {word for word, whom in self._secrets if whom is None or note.who in (whom, None)}
            if any(w.strip(".,;:!?()\"'").startswith(secret) for w in words for secret in secrets):
                notes.remove(note)
                self.private.append(note.text)

    def _without_secrets(self, sentence: str, notes: list[Note], before: int) -> str:
        left: list[str] = []
        for piece in SEMICOLON.split(sentence):
            parts = [clause for _, clause in clauses(piece, self.people)]
            kept_out = [
                None if orders.unthanked(flat(clause), self.people) else orders.keeps_out(flat(clause))
                for clause in parts
            ]
            given = [each for each in kept_out if each is not None]
            if not given:
                left.append(piece)
                continue
            for clause, each in zip(parts, kept_out, strict=True):
                whom = orders.told_to(flat(clause), self.people)
                self._secrets |= {(word, one) for word in (each.words if each else ()) for one in whom or (None,)}
            if all(each.words for each in given):  # it says itself what it is about
                self.private += [clause.strip() for clause, each in zip(parts, kept_out, strict=True) if each]
                rest = [clause for clause, each in zip(parts, kept_out, strict=True) if each is None]
                left += [", ".join(rest)] if rest else []
                continue
            if None not in kept_out and all(each.before for each in given):  # "Don't write that."
                if left:
                    self.private.append(left.pop())
                else:
                    self.private += dict.fromkeys(note.text for note in notes[before:])
                    del notes[before:]
            self.private.append(piece.strip())
        return "; ".join(left)

    def _without_orders(self, sentence: str, whose: Sequence[int] | None) -> str:
        """Without the word that somebody gets no letter of thanks, and without why."""
        default = list(whose or ((0,) if len(self.people.names) == 1 else ()))
        if orders.unthanked(flat(sentence), self.people, named=bool(default)):
            self.unthanked += self.people.spoken_of(sentence) or default
            return ""
        left, ordered = "", False
        for joint, clause in clauses(sentence, self.people):
            named = self.people.spoken_of(clause)
            if orders.unthanked(flat(clause), self.people, named=bool(default)):
                self.unthanked += named or default
                ordered = True
            elif ordered and named and self.people.is_bare(clause):
                self.unthanked += named
            elif ordered and not named:
                self.private.append(clause.strip())
            else:
                left += (joint if left else "") + clause
        return left if ordered else sentence
