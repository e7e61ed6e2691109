"""What never stands in an answer that releases a mail, whatever a model makes of it. Pure.

The words of conditions, of other times, of other receivers and of turns in the thought, by which a clause that sounds
like a release is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.understand.answers import (
    condition_words,
    faults,
    gate_words,
    hedge_words,
    moment_words,
    others_words,
    text_words,
)
from agent.understand.answers.doubt_words import NEGATIONS
from agent.understand.lexicon import Lexicon

NEITHER = frozenset(("neither", "nor", "weder", "ni"))
"""Of all that stand behind these the same is said."""


def without(words: Sequence[str], harmless: Lexicon) -> list[str]:
    """The words that do not stand in a harmless phrase."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        end = max((end for end, _ in harmless.at(words, at)), default=at)
        if end == at:
            kept.append(words[at])
            at += 1
        at = max(at, end)
    return kept


def holds(words: Sequence[str], phrases: Lexicon) -> bool:
    """Does one of the phrases stand in it?"""
    return any(True for at in range(len(words)) for _ in phrases.at(words, at))


def conditional(words: Sequence[str]) -> bool:
    """Does a condition stand in it?"""
    if holds(words, condition_words.WHENEVER) or _once_done(words):
        return True
    left = without([*words, "@end"], condition_words.HARMLESS)
    return bool(condition_words.CONDITIONS.intersection(left)) or holds(left, condition_words.CASES)


def _once_done(words: Sequence[str]) -> bool:
    """ "Una vez corregido", "une fois relu", and not "de una vez", "encore une fois"."""
    for at in range(len(words) - 2):
        if tuple(words[at : at + 2]) in condition_words.ONCE:
            before = words[at - 1] if at else ""
            if before not in condition_words.NOT_ONCE and words[at + 2] not in condition_words.NOT_ONCE:
                return True
    return False


def tells_of_then(words: Sequence[str]) -> bool:
    """Is its only condition a "when" of what is over: "she smiled when I told her"?"""
    left = [word for word in without(words, condition_words.HARMLESS) if word in condition_words.CONDITIONS]
    if (
        not left
        or not condition_words.THEN.issuperset(left)
        or "wenn" in left
        or holds(words, condition_words.WHENEVER)
    ):
        return False
    return not condition_words.PAST.isdisjoint(words[words.index(left[0]) :]) and not elsewhen(
        [word for word in words if word not in condition_words.THEN]
    )


def negated(words: Sequence[str]) -> bool:
    """Does a negation stand in it?"""
    return any(word in NEGATIONS or word.endswith("n't") for word in without(words, hedge_words.NOTHING_MORE))


def elsewhen(words: Sequence[str]) -> bool:
    """Does it name a time other than now?"""
    left = without(words, moment_words.NOW)
    return bool(moment_words.TIMES.intersection(left)) or holds(left, moment_words.CLOCK)


def elsewhere(words: Sequence[str]) -> bool:
    """Does it name somebody or something else than the draft and whom it is for?"""
    left = without(words, others_words.MINE)
    return bool(others_words.OTHERS.intersection(left)) or holds(left, others_words.TO_ME)


def begins_unsettled(words: Sequence[str]) -> bool:
    """Does it begin with a "perhaps", another length that is wished for, or not knowing, but not what to say?"""
    ignorant = tuple(words[:3]) == ("i", "don't", "know") and not hedge_words.ASKS.intersection(words[3:4])
    return ignorant or holds(words[:2], hedge_words.UNSETTLED)


def unsure(words: Sequence[str]) -> bool:
    """Does it say that it is not sure, or not yet?"""
    return holds(without(words, hedge_words.SAID_OF_NONE), hedge_words.UNSURE)


def wavers(words: Sequence[str]) -> bool:
    """Does it say that it may be so, or not, or one of two?"""
    left = without(words, hedge_words.POLITE)
    perhaps = holds(left, hedge_words.PERHAPS) or holds(words, hedge_words.ONE_OF)
    return perhaps or bool(hedge_words.MAYBES.intersection(left))


def turns(words: Sequence[str]) -> bool:
    """Does it turn against what was said before?"""
    return bool(words) and words[0] in condition_words.TURNS


def near(words: Sequence[str]) -> bool:
    """Is it near the draft, or near an order: does it speak of words and mails, or of what should be?"""
    return (
        negated(words) or turns(words) or elsewhen(words) or wavers(words) or bool(text_words.DRAFT.intersection(words))
    )


def of_the_draft(words: Sequence[str]) -> bool:
    """Does it speak of a part of a text, or of what a mail lacks or holds wrongly?"""
    lacking = not text_words.LACKING.isdisjoint(words) or holds(words, text_words.LEFT_OUT)
    return of_the_text(words) or lacking


def names_a_mistake(words: Sequence[str]) -> bool:
    """Does it speak of a mistake, and not of none: "two spelling slips"?"""
    if holds(words, text_words.LEFT_OUT):
        return True  # "her title was forgotten"
    if negated(words) and not text_words.WORKED.isdisjoint(words) and not gate_words.ONESELF.isdisjoint(words):
        return True  # "I never worked there"
    return faults.named(words)


def only_negated(words: Sequence[str]) -> bool:
    """Is it near only by a "not"?"""
    others = turns(words) or elsewhen(words) or wavers(words) or bool(text_words.DRAFT.intersection(words))
    return negated(words) and not others


def asks(words: Sequence[str]) -> bool:
    """Does it begin as a question does?"""
    if tuple(words) in hedge_words.AS_SAID:
        return False
    if list(words[:1]) == ["is"] and words[1:2] and words[1] in hedge_words.IS_FINE:
        return False
    return bool(words) and words[0] in hedge_words.QUESTION


def refuses(words: Sequence[str]) -> bool:
    """Is there a picture in it that says no, or wait, or a cross behind a number?"""
    crossed = any(word == "x" and words[at] in ("0", "@num") for at, word in enumerate(words[1:]))
    return crossed or any(word in gate_words.REFUSAL for word in words)


def holds_back(words: Sequence[str]) -> bool:
    """Does it begin with a "hang on"?"""
    at = next((at for at, word in enumerate(words) if word not in gate_words.INTERJECTIONS), len(words))
    return any(True for start in range(at + 1) for _ in moment_words.HOLD.at(words, start))


def trails(words: Sequence[str]) -> bool:
    """Does it end with a "maybe"?"""
    return words[-1] in hedge_words.LAST_DOUBTS


def looks_later(words: Sequence[str]) -> bool:
    """Does it say that its writer will look at something, or decide, at another time?"""
    return bool(moment_words.LOOKS.intersection(words) and moment_words.LATER.intersection(words))


def of_others_doing(words: Sequence[str]) -> bool:
    """Is it somebody else who is to be told, or asked?"""
    return words[0] in others_words.TELL


def of_the_text(words: Sequence[str]) -> bool:
    """Does it speak of a part of a text?"""
    return bool(text_words.PARTS.intersection(without(words, text_words.A_BIT)))


def edits(words: Sequence[str]) -> bool:
    """Does it hold a word of changing, reading or thinking?"""
    return bool(text_words.EDITS.intersection(without(words, text_words.EDITING)))


def against(words: Sequence[str]) -> bool:
    """Does it hold a word against sending, or one that may be against it, outside of what names drafts?"""
    left = without(words, gate_words.BLESSINGS)
    return bool(gate_words.AGAINST.intersection(left)) or holds(words, others_words.AWAY)


def to_others(words: Sequence[str]) -> bool:
    """Is it to go to somebody else, or is it what nobody said?"""
    return holds(words, others_words.TO_OTHERS)


_WHOM = frozenset(("her", "him", "them"))


def counted(words: Sequence[str]) -> bool:
    """May a number in it be a day, an hour or how many, as in "send on 2", "a second mail"?"""
    if any(
        each[0] == "@num" and each[1] in ("to", "for") and each[2] in _WHOM
        for each in zip(words, words[1:], words[2:], strict=False)
    ):
        return True  # "the 1 to her": the one
    return any(
        word in ("@num", "@ord") and words[at] in moment_words.DAYS_OR_COUNTS for at, word in enumerate(words[1:])
    )


def counts_things(words: Sequence[str]) -> bool:
    """Does it want so many of something that is no draft: "two tickets"?"""
    drafts = text_words.DRAFT | text_words.MAILS | gate_words.SMALL
    return len(words) > 1 and words[0] in gate_words.SEVERAL and words[1].isalpha() and words[1] not in drafts


def of_somebody(words: Sequence[str]) -> bool:
    """May it be about a person, as in "I approve of Bob", and not about the mail to them?"""
    return any(word == "@name" and words[at] in gate_words.ABOUT for at, word in enumerate(words[1:]))


def is_their_word(words: Sequence[str]) -> bool:
    """Is it the yes of somebody else: "a yes from their side", "approved by the board"?"""
    return holds(without(words, others_words.BY_THE_WAY), others_words.WORD_OF)


def goes_on_to_others(words: Sequence[str]) -> bool:
    """Does it add somebody to whom the mail is to go: "and to HR"?"""
    at = 1 if words[0] in gate_words.AND else 0
    return len(words) > at + 1 and words[at] in others_words.TOWARDS and elsewhere(words[at:])


def does_it_themself(words: Sequence[str]) -> bool:
    """Does the writer say that they will do it: "OK will do"?"""
    return holds(words, others_words.WILL_DO)


def asks_opinion(words: Sequence[str]) -> bool:
    """Does it ask what the reader would do, without a word of politeness that makes an order of it?"""
    return list(words[:2]) in (
        ["would", "you"],
        ["will", "you"],
        ["wurdest", "du"],
    ) and hedge_words.ASKED_FOR.isdisjoint(words)


def says_both(words: Sequence[str]) -> bool:
    """Of a clause that wants drafts not sent: does it speak of letting one go, too?"""
    return bool(gate_words.GOES.intersection(words)) and not negated(words)


def runs_on(before: Sequence[str], after: Sequence[str]) -> bool:
    """Two clauses of one sentence: may the drafts that begin the second belong to the first ("send 1, 2 skip")?"""
    return before[-1] in gate_words.NAMINGS and after[0] in gate_words.NAMINGS and before[0] not in gate_words.NAMINGS


def asks_leave(words: Sequence[str]) -> bool:
    """Does it ask whether something may be, or was, done?"""
    return any(True for _ in hedge_words.MINE_TO_ASK.at(words, 0))
