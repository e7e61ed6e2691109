"""What a reading is trusted to do: obeyed, taken for a plain answer, or put before the owner. Pure.

A wrong "no" silently ends an application and a wrong "next round" silently waits for ever, so what ends or silences
needs to be sure. What merely starts the wait again needs less, and asks nothing where no other meaning that is near
would do more. Whatever lies between is for the owner to say.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from agent.model import Intent, IntentReading

SURE = 0.85
"""So often right, a reading may end or silence an application. Of the labelled mails, each read by weights that never
saw its author, none of 46 readings this sure took something else for a no, an offer or a wish to be left alone."""
LIKELY = 0.8
"""So often right, a reading may make a step wait for the owner, or start a wait again: on the same measure 5 of 81
such plain answers were more than that, and below it every eighth."""
FAINT = 0.15
"""A meaning that no sentence has with this probability is no rival of a plain answer."""
PLAIN = 0.9
"""So probable for its plainest sentence, a second meaning counts beside the first."""
NO = frozenset({Intent.REJECTION, Intent.ON_HOLD_CLOSED})
SILENCING = NO | {Intent.STOP_CONTACT, Intent.OFFER, Intent.NEXT_ROUND}
"""What ends an application, or lets nothing go until something else comes."""
HARMLESS = frozenset({Intent.COURTESY, Intent.STILL_DECIDING, Intent.UNRELATED, Intent.OUT_OF_OFFICE})
"""An answer that at most starts the wait again; out of office holds by its date, which has a reader of its own."""
_OPEN = frozenset({Intent.OFFER, Intent.NEXT_ROUND, Intent.STILL_DECIDING})
_WAITING = HARMLESS | {Intent.NEXT_ROUND}
"""What a promised day makes a holding reply, where it is no more than likely."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a mail counts as. `intent` None: a word like any other. `guess` is what an unsure reading may be."""

    intent: Intent | None
    secondary: tuple[Intent, ...] = ()
    guess: Intent | None = None


def persons(
    reading: IntentReading, *, words: str, promised: bool, invites: bool = False, postpones: bool = False
) -> Meaning:
    """What counts of a person's mail.

    `postpones`: a sentence of it moves an appointment; that makes sure of a next round that is no more than likely.
    `promised`: it names a day by which they will be in touch; such a mail is a holding reply unless it may be a no.
    `invites`: a calendar in it says what it is, as far as the words do not surely say something else.
    """
    if not words.strip():
        return Meaning(None if invites else Intent.UNSURE)  # a subject, or what hangs on it, is nobody's plain word
    if reading.intent is Intent.UNSURE:
        return Meaning(None if invites else Intent.UNSURE)
    if _is_sure(reading) and not _contradicts(reading):
        return Meaning(reading.intent, _beside(reading))
    if invites:
        return Meaning(None)
    if postpones and reading.intent is Intent.NEXT_ROUND:
        return Meaning(Intent.NEXT_ROUND)
    if promised and reading.intent in _WAITING and not _near(reading) & (NO | {Intent.STOP_CONTACT}):
        return Meaning(Intent.STILL_DECIDING)
    return Meaning(Intent.UNSURE, guess=reading.intent)


def machines(reading: IntentReading, *, words: str) -> Meaning:
    """What counts of a mail that an applicant system wrote of its own accord: only what is sure; of the rest the
    owner is asked anyway."""
    sure = words.strip() and reading.intent is not Intent.UNSURE and reading.confidence >= SURE
    if not sure or _contradicts(reading):
        return Meaning(None)
    return Meaning(reading.intent, _beside(reading))


def _is_sure(reading: IntentReading) -> bool:
    if reading.intent in HARMLESS:
        return _near(reading) <= HARMLESS
    return reading.confidence >= (SURE if reading.intent in SILENCING else LIKELY)


def _near(reading: IntentReading) -> Set[Intent]:
    """It, and every meaning that it may be as well."""
    rivals = (each.intent for each in reading.rivals if each.confidence < LIKELY and each.plain >= FAINT)
    return {reading.intent, *rivals}


def _beside(reading: IntentReading) -> tuple[Intent, ...]:
    """What else it surely means."""
    plain = {rival.intent for rival in reading.rivals if rival.plain >= PLAIN}
    return tuple(each for each in reading.secondary if each in plain)


def _contradicts(reading: IntentReading) -> bool:
    """Does it close a door and open one: no to this role, and yes to a talk about another?"""
    both = {reading.intent, *_beside(reading)}
    return bool(both & NO and both & _OPEN)
