"""One sentence cut into clauses, and what each stretch of it does. Pure.

The patterns stand in `promise_words` for each language; here is what holds across them: a cue counts only
where it speaks of the future and is not asked of the candidate, and what lies inside a cue is nothing else.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import date

from agent.understand.days.date_line import Found
from agent.understand.promises.promise_signals import Words
from agent.understand.sieve import Sieve

STRENGTH = {"STRONG": 3, "PATIENCE": 2, "WEAK": 1}
"""The cues, and which of several promises counts."""
_ASKED_DISTANCE = 25
POLITE = re.compile(r"please|kindly|ask|(?:would|could|can) you|bitte|merci|veuillez|priere|por favor|rogamos|ruego")
"""What asks the candidate for patience as for anything else."""
_CONDITION_WORDS = 8
_CONDITION = re.compile(
    r"\b(?:if|should you|in case|unless|wenn|falls|sollten|solltest|si|de no)\b|\b(?:applicants|candidates|anyone"
    r"|those|people) not\b"
)
_BIDDING = re.compile(
    r"(?:return|send|confirm|reply|respond|contact|call|ring|write|e?-?mail|text|tell|inform|notify|get|come|report)\b"
)
_AND_DO = re.compile(r"(?:(?!\b(?:i|we|you|he|she|they|it)\b)[^.;:!?]){0,80}?\b(?:and|or)(?: then| also)? ?")
"""From a "please" to the next thing that the candidate is to do."""
_KEPT_WAITING = re.compile(
    r"\b(?:exact|precise|concrete|firm|definite) (?:\w+ )?(?:date|day|time|timeline)\b|\bgenau\w* (?:termin|tag|datum"
    r"|zeitpunkt)\b"
    r"|\bdate (?:exacte|precise)\b|\bfecha (?:exacta|concreta)\b|\bexactly when\b|\bwait\w*\b|\b(?:hanging"
    r"|without an answer)\b|\bwarten\b|\battendre\b|\besperar\b"
)
_NOT_YET = re.compile(
    r"\bnot (?:yet )?(?:been )?\w+ed(?: yet)?\b|\bnot (?:yet )?(?:been )?(?:forgotten|chosen|made|successful"
    r"|put through|taken forward)\b|\bnicht (?:beruecksichtigt\w*|ausgewaehlt\w*|eingeladen\w*|erfolgreich\w*)\b"
    r"|\bn'?(?:ont|ayant|avez) pas ete retenu\w*\b|\bno (?:seleccionad|elegid)\w*\b"
)
"""What has not happened so far denies nothing that will."""
_TO_US = re.compile(r"(?:\w+ sie|gib|gebt|sagt?|schick|lass|teil) (?:mir|uns)\b")
"""An order to the candidate that names the writer."""
_THOU = re.compile(r"\b(?:te|tu|ti|tus|contigo)\b")
"""Beside it a Spanish "les" is others."""
_HAPPENED = re.compile(
    r"\b(?:was|were|(?:has|have|had)(?: \w+)? been) (?:\w+ly )?(?:announced|made|taken|published|communicated|sent"
    r"|informed"
    r"|told|released|posted|declared|issued|notified|contacted)\b"
)
"""Inside a cue: it tells of what has been."""
_EMPTY = re.compile(
    r"\b(?:por la (?:tarde|manana|noche)|in the (?:morning|afternoon|evening)|morning|afternoon|evening|noon|midday"
    r"|lunchtime"
    r"|dans la (?:matinee|journee|soiree)|le (?:matin|soir)|nachmittags?|abends?|vormittags?|frueh|sin falta"
    r"|without fail"
    r"|for sure|sicher|ganz sicher|sans faute|promise|promised?|versprochen|promis|prometido|seguro)\b|"
    r"\b(?:in any case|in any event|either way|in jedem fall|auf jeden fall|en tout cas|en todo caso|of|on|at"
    r"|not|latest|this|message|mail|email|letter|probably|maybe|likely|hopefully|it|will|be|that"
    r"|is|either|should|would|and|but|so|or|by|most|das|wird|es|sein|und|aber|oder|ce"
    r"|sera|et|mais|ou|sera|y|pero)\b"
)


@dataclass(frozen=True, slots=True)
class Signal:
    """What a stretch of a sentence does: STRONG, PATIENCE, WEAK (cues), ASK, OTHER or ABSENT."""

    kind: str
    begin: int
    end: int

    def holds(self, other: Signal) -> bool:
        """Whether another lies within it."""
        return self.begin <= other.begin and other.end <= self.end


class Clauses:
    """A folded, lower-cased sentence with its dates blanked to zeros: its clauses and what they do."""

    def __init__(
        self, sentence: str, lowered: str, found: list[Found], words: Words, anchor: date | None, *, waits_for_it: bool
    ) -> None:
        self.sentence = sentence
        self.found = found
        self.words = words
        self.anchor = anchor
        self.lowered = lowered
        self.waits_for_it = waits_for_it
        blanked = lowered
        for one in found:
            blanked = blanked[: one.begin] + "0" * (one.end - one.begin) + blanked[one.end :]
        self.text = blanked

    @functools.cached_property
    def breaks(self) -> list[int]:
        """Where its clauses begin."""
        return sorted({m.start() for m in self.words.break_.finditer(self.text)})

    def has(self, kind: str) -> bool:
        """Whether some stretch of the sentence does that."""
        return any(signal.kind == kind for signal in self.signals)

    @functools.cached_property
    def signals(self) -> list[Signal]:
        """What its stretches do."""
        words = self.words
        table: dict[str, Sieve | re.Pattern[str]] = {
            "STRONG": words.strong,
            "WEAK": words.weak,
            "PATIENCE": words.patience,
            "ASK": words.ask,
            "OTHER": words.other,
            "ABSENT": words.absent,
        }
        found = [
            Signal(kind, m.start(), m.end()) for kind, pattern in table.items() for m in pattern.finditer(self.text)
        ]
        asks = [signal for signal in found if signal.kind == "ASK"]
        kept = [signal for signal in found if signal.kind not in STRENGTH or self._is_promise(signal, asks)]
        cues = [signal for signal in kept if signal.kind in STRENGTH]
        # "Give you a call", "you have it from me": what is part of a promise is no appointment and no request.
        return [s for s in kept if s.kind not in {"ASK", "OTHER"} or not any(cue.holds(s) for cue in cues)]

    def _is_promise(self, cue: Signal, asks: list[Signal]) -> bool:
        """A cue counts if it is about the future, not "I had hoped to", and not asked of the candidate."""
        clause = max(self.text.rfind(mark, 0, cue.begin) for mark in (",", ";", ":", " that ")) + 1
        if self.words.past.search(
            self.text[max(clause, cue.begin - 45) : cue.begin + (6 if self.words.future else 12)]
        ):
            return False
        if (
            cue.kind != "PATIENCE"
            and self.words.future
            and not self.words.future.search(self.text[max(0, cue.begin - 70) : cue.end + 1])
        ):
            return False
        if _HAPPENED.search(self.text, cue.begin, cue.end):
            return False
        if self.text.startswith("les ", cue.begin) and _THOU.search(self.text):
            return False  # "les doy los datos el jueves y te confirmo"
        if _BIDDING.match(self.text, cue.begin) and any(
            POLITE.match(self.text, ask.begin) and _AND_DO.fullmatch(self.text, ask.end, cue.begin) for ask in asks
        ):
            return False  # "please sign and return both by then"
        return not any(
            not (cue.kind == "PATIENCE" and POLITE.match(self.text, ask.begin))
            and (
                ask.begin < cue.begin <= ask.end + _ASKED_DISTANCE
                or ask.holds(cue)
                or (ask.begin == cue.begin and _TO_US.match(self.text, cue.begin))
            )
            and self._clause(ask.begin) == self._clause(cue.begin)
            for ask in asks
        )

    def _cues(self) -> list[Signal]:
        return [signal for signal in self.signals if signal.kind in STRENGTH]

    def clause_of(self, position: int) -> int:
        """Which clause a place lies in."""
        return self._clause(position)

    def _clause(self, position: int) -> int:
        return sum(mark <= position for mark in self.breaks)

    def _bounds(self, clause: int) -> tuple[int, int]:
        edges = [0, *self.breaks, len(self.text)]
        return edges[clause], edges[clause + 1]

    def _words(self, begin: int, end: int) -> int:
        return len(re.findall(r"[a-z]{2,}", _EMPTY.sub("", self.text[begin:end])))

    def _denied(self, begin: int, end: int) -> bool:
        """Whether a "not" stands there; that of "if you do not hear from us by Friday" denies nothing."""
        text = self.text[begin:end]
        led_by = self.text[max(0, begin - _CONDITION_WORDS) : end]
        text = _NOT_YET.sub("", text)
        denied = bool(self.words.not_.search(text)) and not _CONDITION.search(led_by)
        return denied and not _KEPT_WAITING.search(self.text)
