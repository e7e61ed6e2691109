"""Hears what is denied of several people at once, and "Bob neither" behind it. Pure; the words are `none_words`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent.understand.debriefs import none_words, talk_words
from agent.understand.debriefs.debrief_people import People, flat
from agent.understand.debriefs.debrief_told import Became
from agent.understand.debriefs.gathered import Gathered


@dataclass(slots=True)
class Denials:
    """Puts who was not there to what is gathered."""

    gathered: Gathered
    people: People
    missing: bool = False
    """Was what was said last of somebody that they were not there?"""

    def rest(self, sentence: str, low: str) -> str | None:
        """What is left of a sentence (flat: `low`) behind such a denial, which is heard: `Neither Ana nor Bob came, so
        we moved it`; None: it denies nothing so."""
        denied = none_words.denied(low, self.people)
        if denied is None:
            return None
        whom, came, end = denied
        rest = sentence[end:].strip()
        goes_on = rest and (came or self.people.spoken_of(rest) or talk_words.TALKED.search(flat(rest)))
        if not came:
            self.gathered.unclear.append((sentence[:end] if goes_on else sentence).rstrip(" ,;"))
        elif whom:
            self.gathered.absent += whom
        else:
            self.gathered.became.append((Became.MISSED, sentence))
        self.missing = came
        return rest if goes_on else ""

    def echoed(self, clause: str, whose: Sequence[int]) -> bool:
        """Is it but `Bob neither`? They were not there, where that is what was said of somebody before."""
        if not none_words.echoes(flat(clause), self.people):
            return False
        if self.missing:
            self.gathered.absent += whose
        else:
            self.gathered.unclear.append(clause)
        return True
