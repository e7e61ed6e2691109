"""What a clause of an owner's answer is: a linear model over its words. Pure.

The model is a table of weights that comes in as text (`Weights.load`), trained on clauses written for it and on
labelled answers (tests/train_answers.py), in English, German, French and Spanish. It releases nothing: what may be
done with what it says is decided in `answer_reading`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from agent.understand import weight_table
from agent.understand.answers import slips, wished_words
from agent.understand.answers.answer_clauses import features

KINDS = ("release", "assent", "praise", "talk", "decline", "later", "stop", "wish", "doubt")
"""Lets a draft go; says yes; thanks, greets and likes; tells something; wants it not sent, or asked again at another
time, or nothing sent there any more; wants other words; and all that an assistant must not act on."""

_LEAST, _MOST = 4, 16
"""So long is a word in which a slip is told from another word."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The trained table: for each feature how rare it is and what it says for each kind."""

    step: float
    rarity_step: float
    rarest: float
    """The rarity of what the table does not know: it says nothing, and lengthens what it stands in."""
    constant: tuple[float, ...]
    table: weight_table.Lines
    releasing: frozenset[str] = frozenset()
    """The words that were met where a draft was let go."""
    begun: frozenset[str] = frozenset()
    """How the longer ones of them begin."""
    wished: wished_words.Weights | None = None
    """Which words of a sentence are to be worked into a letter; None: such words are not looked for."""

    @classmethod
    def load(cls, text: str, wishes: str = "") -> Weights:
        """Read the table: a line `name value …` for each setting, a blank line, a line a feature; and that of wishes.

        Raises ValueError where it is none.
        """
        settings, body = weight_table.parted(text)
        try:
            if tuple(settings["kinds"]) != KINDS:
                raise ValueError("this is a table of weights for other kinds")
            return cls(
                step=float(settings["step"][0]),
                rarity_step=float(settings["rarity"][0]),
                rarest=float(settings["rarest"][0]),
                constant=tuple(map(float, settings["constant"])),
                releasing=frozenset(settings["releasing"]),
                begun=frozenset(word[:5] for word in settings["releasing"] if len(word) > 4),
                table=weight_table.Lines(body, len(KINDS) + 1),
                wished=wished_words.Weights.load(wishes) if wishes else None,
            )
        except (KeyError, IndexError) as error:
            raise ValueError(f"this is no table of weights: {error} is missing") from None

    def knows(self, word: str) -> bool:
        """Has it met this word, or one that begins so?"""
        return not word[0].isalpha() or word in self.table or (len(word) > 4 and f"s:{word[:5]}" in self.table)

    def lets(self, word: str) -> bool:
        """Was this word, or one that ends otherwise, met where a draft was let go?"""
        if not word[0].isalpha() or word in self.releasing:
            return True
        begun = len(word) > 5 and word[:5] in self.begun and word not in slips.LOOKALIKES
        return begun and any(each[:5] == word[:5] and slips.inflects(word, each) for each in self.releasing)

    def misspells(self, word: str) -> bool:
        """Is this an unknown word that is one of those but for one letter: "aproved", "schiken"?"""
        if self.knows(word) or word in slips.LOOKALIKES or not _LEAST <= len(word) <= _MOST:
            return False
        return any(
            len(each) > _LEAST
            and abs(len(each) - len(word)) < 2
            and each[0] == word[0]
            and slips.of_a_thumb(word, each)
            for each in self.releasing
        )

    def odds(self, words: Sequence[str], end: str) -> dict[str, float]:
        """How likely each kind is for a clause of these words, together 1."""
        looked_at = features(words, end)
        found = [line for line in map(self.table.get, looked_at) if line is not None]
        totals = weight_table.columns(found, len(KINDS) + 1, 1)
        known = self.rarity_step**2 * sum((ord(line[0]) - weight_table.NEVER) ** 2 for line in found)
        length = math.sqrt(known + self.rarest**2 * (len(looked_at) - len(found))) or 1.0
        points = [self.constant[at] + self.step * total / length for at, total in enumerate(totals)]
        return dict(zip(KINDS, weight_table.probable(points), strict=True))
