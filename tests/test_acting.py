"""What a reading is trusted to do: tables of what was read, and what counts of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import each_row

from agent.incoming import acting
from agent.incoming.acting import HARMLESS, NO, SILENCING, Meaning
from agent.incoming.successors import named
from agent.model import Address, Intent, IntentReading, Message, Person, Rival
from agent.understand.appointments.postponed import postponed
from agent.understand.errands import meaning_words
from agent.understand.errands.meaning_words import Said

R, H, OFFER, N, ASKS, D, S, C = (
    Intent.REJECTION, Intent.ON_HOLD_CLOSED, Intent.OFFER, Intent.NEXT_ROUND, Intent.INFO_REQUEST,
    Intent.STILL_DECIDING, Intent.STOP_CONTACT, Intent.COURTESY,
)  # fmt: skip
UNSURE = Intent.UNSURE


def read(*said: tuple[Intent, float], lead: float = 0.9) -> IntentReading:
    """A reading: the meaning and how plain it is, then its rivals, over which it leads so far."""
    (intent, plain), *rivals = said
    return IntentReading(
        intent, (), lead, intent.value, (), plain, tuple(Rival(each, lead, p, each.value) for each, p in rivals)
    )


@pytest.mark.parametrize(
    ("reading", "counts"),
    [
        (read((R, 0.95)), R),
        (read((R, 0.84)), UNSURE),  # likely is not enough to end it
        (read((R, 0.95), (OFFER, 0.31)), UNSURE),
        (read((R, 0.95), (H, 0.6)), R),  # both are a no
        (read((C, 0.99), (R, 0.95), lead=0.76), UNSURE),  # a sentence says no, and the mail as a whole does not
        (read((UNSURE, 0.0), (R, 0.95), (C, 0.3), lead=0.76), UNSURE),
        (read((R, 0.95), (C, 0.99), (D, 0.9), lead=0.8), R),  # thanks beside a no
        (read((R, 0.95), (C, 0.99), (D, 0.9), lead=0.79), UNSURE),
        (read((N, 0.9)), N),
        (read((N, 0.8)), UNSURE),
        (read((ASKS, 0.81)), ASKS),  # waits for the owner, who has not written
        (read((ASKS, 0.81), (N, 0.41)), UNSURE),
        (read((C, 0.4)), C),
        (read((C, 0.4), (D, 0.39), lead=0.5), C),  # which of two answers it is changes nothing
        (read((C, 0.6), (R, 0.2), lead=0.79), UNSURE),
        (read((C, 0.6), (R, 0.2), lead=0.81), C),
        (read((C, 0.6), (R, 0.1), lead=0.5), C),  # too faint to count
        (read((R, 0.95), (N, 0.95)), UNSURE),  # no to this, yes to that: the owner says
        (read((UNSURE, 0.0)), UNSURE),
    ],
)
def test_what_counts(reading: IntentReading, counts: Intent) -> None:
    assert acting.persons(reading, words="Some.", promised=False).intent is counts


def test_what_else_it_says_as_plainly_counts_beside() -> None:
    counts = acting.persons(read((N, 0.95), (ASKS, 0.9)), words="Some.", promised=False)
    assert counts == Meaning(N, (ASKS,), sentence="next_round")


def test_what_is_unsure_keeps_what_it_may_be_and_its_sentence() -> None:
    counts = acting.persons(read((R, 0.7)), words="Some.", promised=False)
    assert counts == Meaning(UNSURE, guess=R, sentence="rejection")
    counts = acting.persons(read((UNSURE, 0.0), (H, 0.6), (C, 0.5), lead=0.4), words="Some.", promised=True)
    assert counts == Meaning(UNSURE, guess=H, sentence="on_hold_closed")


def test_a_promised_day_makes_a_holding_reply_but_no_no() -> None:
    assert acting.persons(read((N, 0.5)), words="Some.", promised=True).intent is D
    assert acting.persons(read((C, 0.5), (ASKS, 0.4), lead=0.5), words="Some.", promised=True).intent is D
    assert acting.persons(read((C, 0.5), (R, 0.4), lead=0.5), words="Some.", promised=True).intent is UNSURE
    assert acting.persons(read((OFFER, 0.5)), words="Some.", promised=True).intent is UNSURE
    assert acting.persons(read((UNSURE, 0.0)), words="Some.", promised=True).intent is D
    assert acting.persons(read((R, 0.95)), words="Some.", promised=True).intent is R


def test_a_mail_without_words_says_nothing_by_its_subject() -> None:
    assert acting.persons(read((R, 0.99)), words=" \n", promised=False) == Meaning(UNSURE)
    assert acting.machines(read((R, 0.99)), words="") == Meaning(None)


def test_an_invitation_says_itself_what_it_is() -> None:
    assert acting.persons(read((N, 0.5)), words="Some.", promised=False, invites=True) == Meaning(None)
    assert acting.persons(read((R, 0.9)), words="Some.", promised=False, invites=True).intent is R


def test_of_a_machine_only_what_is_plain_counts() -> None:
    assert acting.machines(read((R, 0.9)), words="Some.").intent is R
    assert acting.machines(read((R, 0.8)), words="Some.") == Meaning(None)
    assert acting.machines(read((C, 0.9)), words="Some.").intent is C
    assert acting.machines(read((C, 0.9), lead=0.84), words="Some.") == Meaning(None)


PLAINS = st.dictionaries(st.sampled_from([i for i in Intent if i is not UNSURE]), st.floats(0, 1), min_size=1)


@given(PLAINS, st.floats(0, 1), st.booleans())
def test_nothing_silences_that_is_not_plain(plains: dict[Intent, float], lead: float, promised: bool) -> None:
    """Whatever was read: what ends or silences is said with the probability that is asked for, and no other meaning
    of weight is as near."""
    counts = acting.persons(read(*plains.items(), lead=lead), words="Some.", promised=promised)
    if counts.intent in SILENCING:
        assert plains[counts.intent] >= acting.PLAIN
        beside = {counts.intent, *counts.secondary, *(NO if counts.intent in NO else ())}
        assert all(p <= acting.ALONE or p >= acting.PLAIN for i, p in plains.items() if i not in HARMLESS | beside)
    assert (counts.guess is not None) <= (counts.intent is UNSURE)


# --- the owner's words ------------------------------------------------------------------------------

TODAY = date(2026, 11, 27)  # a Friday
UNTIL = Said(D, date(2026, 12, 4))


@each_row(
    ("words", "said"),
    [
        *((each, Said(R)) for each in ("rejection", "Reject.", "it's a no", "It is a no!", "Absage", "es un rechazo",
                                       "Das ist eine Absage", "c'est non", "C’est un refus", "No, it's a rejection")),
        *((each, Said(N)) for each in ("next round", "interview", "nächste Runde", "prochain entretien",
                                       "siguiente ronda", "next round on Friday")),
        *((each, UNTIL) for each in ("waiting until 4 December", "they'll write until Friday", "4 December",
                                     "until Friday", "bis Freitag", "warten bis 4. Dezember", "attendre jusqu'au 4 "
                                     "décembre", "esperar hasta el 4 de diciembre", "waiting until 2026-12-04")),
        *((each, Said(D)) for each in ("waiting", "still deciding", "noch offen", "en attente", "esperando")),
        *((each, Said(OFFER)) for each in ("offer", "an offer", "Angebot", "une offre", "oferta")),
        *((each, Said(ASKS)) for each in ("they asked for something", "Rückfrage", "une question", "pregunta")),
        *((each, Said(Intent.HANDOVER)) for each in ("hand-over", "hand-over to Cleo Hart <cleo@acme.example>",
                                                     "somebody else: cleo@acme.example", "Übergabe")),
        *((each, Said(Intent.UNRELATED)) for each in ("nothing", "ignore", "nichts", "rien", "nada", "Ignore it, "
                                                      "thanks")),
        ("on hold", Said(H)), ("the position is filled", Said(H)), ("leave them alone", Said(S)),
        ("reject\n\nJane Doe\n> Is it?", Said(R)),
    ],
)  # fmt: skip
def test_what_the_owner_says_it_means(words: str, said: Said) -> None:
    assert meaning_words.read(words, today=TODAY, signature="Jane Doe") == said


@pytest.mark.parametrize(
    "words",
    [
        "no", "yes", "nein", "", "no rejection", "not a rejection", "keine Absage", "rejection?", "rejection or offer",
        "rejection until Friday", "waiting until yesterday", "send",
        "> rejection", "cleo@acme.example", "a rejection, I fear, but ask them", "no next round", "pas de refus",
    ],
)  # fmt: skip
def test_what_is_no_clear_word_of_the_owners(words: str) -> None:
    assert meaning_words.read(words, today=TODAY, signature="Jane Doe") is None


# --- moved by mail, handed over ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "We need to move our call on Tuesday, sorry.",
        "I have to reschedule our interview.",
        "Tomorrow's interview has to be postponed.",
        "Unfortunately I can't make it tomorrow.",
        "Something came up; could we find another time?",
        "We have to cancel our meeting on Thursday.",
        "Wir müssen unser Gespräch leider verschieben.",
        "Ich muss den Termin am Dienstag absagen.",
        "Nous devons reporter notre entretien de mardi.",
        "Je dois annuler notre rendez-vous.",
        "Tenemos que aplazar la entrevista del martes.",
        "¿Podemos mover la llamada a otra hora?",
    ],
)
def test_they_move_it(words: str) -> None:
    assert postponed(f"Hello Jane,\n\n{words}\n\nAnna") is not None


@pytest.mark.parametrize(
    "words",
    [
        "If you need to reschedule our call, just let me know.",
        "To reschedule or cancel this interview, use the link below.",
        "Should you have to cancel the meeting, please tell us.",
        "Falls Sie den Termin verschieben müssen, rufen Sie mich an.",
        "Si vous devez annuler le rendez-vous, prévenez-nous.",
        "Si necesita cambiar la entrevista, avíseme.",
        "Thank you for moving our call to today.",
        "I look forward to our call on Tuesday.",
        "We are moving forward with your application.",
        "We moved to a new office.",
    ],
)
def test_they_move_nothing(words: str) -> None:
    assert postponed(f"Hello Jane,\n\n{words}\n\nAnna") is None


ANNA, CLEO, TOM = (Address(n, f"{n.split()[0].lower()}@acme.example") for n in ("Anna Roe", "Cleo Hart", "Tom Lee"))


def nobody(address: str, name: str) -> bool:
    return address.startswith(("jane@", "no-reply@"))


@pytest.mark.parametrize(
    ("words", "copy", "to"),
    [
        ("Write to Cleo Hart (cleo@acme.example).", (), Person("Cleo Hart", "cleo@acme.example")),
        ("Write to cleo@acme.example.", (), Person("", "cleo@acme.example")),
        ("Cleo takes over.", (CLEO,), Person("Cleo Hart", "cleo@acme.example")),
        ("Cleo takes over.", (CLEO, TOM), Person("Cleo Hart", "cleo@acme.example")),
        ("A colleague takes over.", (CLEO, TOM), None),
        ("Cleo takes over.", (), None),
        ("Write to tom@acme.example or cleo@acme.example.", (), None),
        ("Write to me at anna@acme.example or to Cleo.", (CLEO,), Person("Cleo Hart", "cleo@acme.example")),
        ("Cleo takes over.", (Address("Jane", "jane@example.org"),), None),
        ("Use no-reply@acme.example.", (), None),
    ],
)
def test_whom_a_hand_over_names(words: str, copy: tuple[Address, ...], to: Person | None) -> None:
    mail = Message(from_=(ANNA,), to=(Address("Jane", "jane@example.org"),), cc=copy)
    assert named(mail, words, words, nobody) == to
