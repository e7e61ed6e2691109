"""What a reading is trusted to do: obeyed, taken for a plain answer, or put before the owner. Pure.

A wrong "no" silently ends an application and a wrong "next round" silently waits for ever, so what ends or silences
must be said plainly, by a sentence and by the mail as a whole, and nothing else of weight beside it. What merely starts
the wait again needs less, and asks nothing where nothing of weight comes near. Whatever lies between is for the owner
to say. Thanks and good wishes stand beside everything, so they are no rivals of what is said with them.

The measures below were taken when they were chosen, on the labelled mails and the lessons of then, each read by weights
that never saw its author; the weights have been trained anew since.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from agent.model import Intent, IntentReading, Rival
from agent.understand.joins import comes_along

PLAIN, ALONE = 0.85, 0.3
"""A meaning is sure whose plainest sentence has it with this probability, where no sentence has another one of weight
with more than that: of 308 readings this sure as a no or a wish to be left alone, 10 were something else."""
LIKELY, BESIDE = 0.8, 0.4
"""The same where it makes a step wait for the owner, or follow somebody else: of 242 readings 19 were something
else."""
LEAD, FAINT = 0.8, 0.15
"""A plain answer is one where it leads so far (how often such a reading is right) what some sentence has with this
probability: of 453 readings, 31 were more than that."""
WAITS = 0.93
"""So plain must it be what a machine says of a decision that is still to come."""
NO = frozenset({Intent.REJECTION, Intent.ON_HOLD_CLOSED})
SILENCING = NO | {Intent.STOP_CONTACT, Intent.OFFER, Intent.NEXT_ROUND}
"""What ends an application, or lets nothing go until something else comes."""
HARMLESS = frozenset({Intent.COURTESY, Intent.STILL_DECIDING, Intent.UNRELATED, Intent.OUT_OF_OFFICE})
"""An answer that at most starts the wait again; out of office holds by its date, which has a reader of its own."""
_OPEN = frozenset({Intent.OFFER, Intent.NEXT_ROUND})
_FINAL = NO | {Intent.STOP_CONTACT}
_WAITING = HARMLESS | {Intent.NEXT_ROUND}
"""What a promised day makes a holding reply, where it is no more than likely; so where nothing else is read at all."""


_THE_JOB = re.compile(
    r"\b(?:positions?|roles?|jobs?|vacanc(?:y|ies)|hiring|recruit\w*|headcount|stellen?|besetz\w*|einstell\w*|postes?"
    r"|recrutement|puestos?|vacantes?|contrata\w*)\b",
    re.IGNORECASE,
)
"""What is filled or put on hold, and not only closed for a day."""
_CHOSEN = re.compile(
    r"\b(?:(?:another|other|a different) (?:candidate|applicant|person)s?|some(?:one|body) else"
    r"|(?:eine[nr]?|jemand) ander\w+(?: (?:kandidat|bewerber|person)\w*)?|un[e]? autre (?:candidate?|profil|personne)"
    r"|otr[oa] (?:candidat[oa]|persona))\b",
    re.IGNORECASE,
)
"""Whom they have chosen, where a talk is off because of it."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a mail counts as, and the sentence that says so. `intent` None: a word like any other. `guess` is what an
    unsure reading may be."""

    intent: Intent | None
    secondary: tuple[Intent, ...] = ()
    guess: Intent | None = None
    sentence: str = ""


def persons(
    reading: IntentReading, *, words: str, promised: bool, invites: bool = False, postpones: str = ""
) -> Meaning:
    """What counts of a person's mail.

    `postpones`: the sentence by which it moves an appointment; that makes sure of a next round that is no more than
    likely. `promised`: it names a day by which they will be in touch; such a mail is a holding reply unless it may be
    a no. `invites`: a calendar in it says what it is, as far as the words do not plainly say something else.
    """
    if not words.strip():
        # A subject, or what hangs on it, is nobody's plain word.
        return Meaning(None) if invites else Meaning(Intent.UNSURE)
    if plain := _plainly(reading):
        if promised and Intent.STOP_CONTACT in (plain.intent, *plain.secondary):
            # Who will be in touch by a day may want no questions until then, or another address used.
            return Meaning(Intent.UNSURE, guess=plain.intent, sentence=plain.sentence)
        if postpones and plain.intent is Intent.ON_HOLD_CLOSED and not _THE_JOB.search(plain.sentence):
            # “The office is closed tomorrow, so your talk is cancelled” closes no position.
            return Meaning(Intent.UNSURE, guess=plain.intent, sentence=plain.sentence)
        if plain.intent is Intent.HANDOVER and comes_along(plain.sentence, words):
            return Meaning(Intent.UNSURE, sentence=plain.sentence)
        return plain
    if reading.intent in HARMLESS and _near(reading) <= HARMLESS:
        return Meaning(reading.intent, sentence=reading.sentence)
    if invites:
        return Meaning(None)
    near = _near(reading)
    perhaps_final = any(each.plain > ALONE for each in _weighty(reading) if each.intent in _FINAL)
    if postpones and _CHOSEN.search(words):
        return Meaning(Intent.UNSURE, guess=Intent.REJECTION, sentence=postpones)  # off for good, and not put off
    if postpones and Intent.NEXT_ROUND in near and not perhaps_final:
        return Meaning(Intent.NEXT_ROUND, sentence=postpones)
    if promised and reading.intent in _WAITING | {Intent.UNSURE} and not near & _FINAL:
        return Meaning(Intent.STILL_DECIDING, sentence=reading.sentence)
    if reading.intent is not Intent.UNSURE:
        return Meaning(Intent.UNSURE, guess=reading.intent, sentence=reading.sentence)
    if not reading.rivals:
        return Meaning(Intent.UNSURE)
    nearest = reading.rivals[0]
    return Meaning(Intent.UNSURE, guess=nearest.intent, sentence=nearest.sentence)


def machines(reading: IntentReading, *, words: str) -> Meaning:
    """What counts of a mail that an applicant system wrote of its own accord: only what is plain; of the rest the
    owner is asked anyway."""
    if not words.strip():
        return Meaning(None)
    if reading.intent is Intent.STILL_DECIDING and reading.plain < WAITS:
        return Meaning(None)  # "we have an update for you" is news to come, not a wait
    if plain := _plainly(reading):
        return plain
    receipt = reading.intent in HARMLESS and reading.confidence >= PLAIN and _near(reading) <= HARMLESS
    return Meaning(reading.intent, sentence=reading.sentence) if receipt else Meaning(None)


def tells(meaning: Meaning, *, promised: bool) -> bool:
    """Does it say, or perhaps say, what becomes of an application? Kind words and other business do not."""
    said = {meaning.intent, meaning.guess, *meaning.secondary} - {None, Intent.UNSURE}
    return promised or bool(said - (HARMLESS - {Intent.STILL_DECIDING}))


def _plainly(reading: IntentReading) -> Meaning | None:
    """The one meaning of weight that it says plainly, with what else it says as plainly; None: none, or one that it
    may take back."""
    weighty = sorted(_weighty(reading), key=lambda each: -each.plain)
    said = [each for each in weighty if each.plain >= PLAIN]
    if not said:
        said = [each for each in weighty[:1] if each.plain >= LIKELY and each.intent not in SILENCING]
    meant = {each.intent for each in said}
    if not said or (meant & _FINAL and meant & _OPEN):
        return None  # no to this role, and yes to a talk about another: for the owner to say
    most = ALONE if meant & SILENCING else BESIDE
    family = meant | (NO if meant & NO else set())
    if reading.intent not in family or (meant & SILENCING and reading.confidence < LEAD):
        return None  # a sentence says it, and the mail as a whole does not
    if any(each.plain > most for each in weighty if each.intent not in family):
        return None
    first = next((each for each in said if each.intent is reading.intent), said[0])
    return Meaning(first.intent, tuple(each.intent for each in said if each is not first), sentence=first.sentence)


def _weighty(reading: IntentReading) -> list[Rival]:
    """What it may mean, but what is harmless; each as plain as its plainest sentence."""
    itself = Rival(reading.intent, reading.confidence, reading.plain, reading.sentence)
    return [e for e in (itself, *reading.rivals) if e.intent not in HARMLESS and e.intent is not Intent.UNSURE]


def _near(reading: IntentReading) -> Set[Intent]:
    """It, and every meaning that it may be as well."""
    rivals = (each.intent for each in reading.rivals if each.confidence < LEAD and each.plain >= FAINT)
    return {reading.intent, *rivals}
