"""The gates before a release: what an answer may not hold that lets drafts go, each by its name and its reason. Pure.

A gate looks at one clause in its answer (`Spoken`), or at the answer as a whole (`Answer`). The first that is shut says
why; `answer_release` asks them, and judges what is left beside the order by how likely it is a doubt.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

from agent.understand.answers import (
    answer_gates,
    condition_words,
    gate_words,
    hedge_words,
    moment_words,
    moot_gates,
    order_gates,
    others_words,
    reported_gates,
    stranger_gates,
    taken_back_gates,
    told_gates,
    wished_gates,
)
from agent.understand.answers.answer_clauses import Clause
from agent.understand.answers.answer_spoken import LETS, Answer, Spoken
from agent.understand.days.date_words import word_set

ASKING = 0.10
"""What begins as a question does may be at most so likely anything else than talk, thanks or a yes."""
TALKS = 0.70
"""So likely is it talk that tells how long something is."""
HEAD, HEAD_SHOWN = 4, 6
"""Words by which a clause begins, and in which it may say that the text is to be shown first."""
ENDS, LAST = 0.92, 4
"""So likely are so many last words of talk anything else than talk."""
UNTIL = word_set("until till til bis jusqu'a jusqu'au hasta")
_ASKING = word_set("can could would will kannst konntest konnten wurdest wurden peux pourriez pouvez puedes podrias")
_FROM_SELF = word_set("i i'm im i'll we we're ich wir bin je j'ai on yo estoy")
_THEN = word_set("then dann danach alors puis entonces luego after afterwards")


def a_name_stands_alone(answer: Answer) -> bool:
    """ "Anna, send it": somebody may be called to."""
    for each in answer.going:
        everybody = each.clause.chosen[0].kind == "all" or each.clause.sentence not in answer.orders
        if each.bare and (everybody or any(not other.bare for other in answer.going)):
            return True
    return False


def a_draft_is_of_either_order(answer: Answer) -> bool:
    """ "send 1, 2 skip" """
    return any(
        one.clause.sentence == two.clause.sentence
        and _numbers(one.clause) != _numbers(two.clause)
        and answer_gates.runs_on(one.clause.words, two.clause.words)
        for one, two in itertools.pairwise(answer.heard)
    )


def _numbers(clause: Clause) -> frozenset[int]:
    return frozenset(number for chosen in clause.chosen for number in chosen.numbers)


def another_is_not_clear(answer: Answer) -> bool:
    """In one sentence one is to go, and of another it is not said clearly."""
    held = {
        each.clause.sentence for at, each in enumerate(answer.heard)
        if each.kind in ("doubt", "later") and each.clause.chosen and at not in answer.asides
    }  # fmt: skip
    return bool(held & {each.clause.sentence for each in answer.going})


WHOLE: tuple[tuple[Callable[[Answer], bool], str], ...] = (
    (a_name_stands_alone, "a name stands alone in it"),
    (a_draft_is_of_either_order, "a draft in it may belong to either of two orders"),
    (another_is_not_clear, "in one sentence one is to go and another is not clear"),
)
"""The gates of an answer as a whole."""


def sets_a_condition(said: Spoken) -> bool:
    """A condition, and no telling of how long, or of a time that is over, beside the order."""
    return answer_gates.conditional(said.words) and not (said.aside or _tells_how_long(said) or _tells_of_then(said))


def sets_an_inverted_condition(said: Spoken) -> bool:
    """ "Hätte sie geschrieben, raus damit", "had she written, send it" """
    first = said.at == 0 or said.begins
    return first and not said.ends and condition_words.INVERTED.search(said.heard.clause.text) is not None


def is_not_sure(said: Spoken) -> bool:
    """It says that it is not sure, or not yet."""
    return answer_gates.unsure(said.words) and not said.aside


def wavers(said: Spoken) -> bool:
    """An order that may be so, or not."""
    return answer_gates.wavers(said.words) and said.heard.kind in ("release", "assent")


def asks(said: Spoken) -> bool:
    """A question mark that is no polite order's: "could you send it?" """
    first = next((word for word in said.words if word not in hedge_words.ASKED_FOR), "")
    polite = said.heard.kind == "release" and first in _ASKING
    return "?" in said.heard.clause.end and not polite


def goes_on_to_others(said: Spoken) -> bool:
    """ "…, and to HR" """
    return not said.begins and not said.heard.clause.chosen and answer_gates.goes_on_to_others(said.words)


def begins_as_a_question(said: Spoken) -> bool:
    """It begins as a question does, without its mark."""
    return said.begins and said.heard.kind != "release" and answer_gates.asks(said.words) and said.heard.bad > ASKING


def names_a_mistake(said: Spoken) -> bool:
    """ "two spelling slips" """
    return answer_gates.names_a_mistake(said.words) and not said.answer.of_others(said.heard)


def refuses(said: Spoken) -> bool:
    """A picture that says no, or wait."""
    return answer_gates.refuses(said.words)


def counts_things(said: Spoken) -> bool:
    """ "two tickets" """
    return not said.heard.told and not said.heard.clause.chosen and answer_gates.counts_things(said.words)


def is_for_others(said: Spoken) -> bool:
    """ "forward it", "says nobody" """
    return answer_gates.to_others(said.words)


def ends_otherwise(said: Spoken) -> bool:
    """It ends with a "maybe", or talk runs on into a no or a wish without a sign."""
    return answer_gates.trails(said.words) or (said.heard.kind in ("talk", "praise") and _ends_badly(said))


def holds_back(said: Spoken) -> bool:
    """ "hang on" """
    return answer_gates.holds_back(said.words) and not said.aside


def looks_later(said: Spoken) -> bool:
    """ "I'll read it tonight" """
    return answer_gates.looks_later(said.words) and not said.aside and not said.answer.of_others(said.heard)


def begins_in_doubt(said: Spoken) -> bool:
    """ "maybe looks great", "at noon yes please": what thumbs left unparted, whatever the rest of it sounds like."""
    beside = said.heard.clause.sentence not in said.answer.lets
    if beside or said.aside or said.answer.of_others(said.heard) or said.heard.kind == "wish":
        return False
    head = said.words[:HEAD]
    told = not gate_words.ONESELF.isdisjoint(said.words) or answer_gates.tells_of_then(said.words)
    hedged = answer_gates.begins_unsettled(head) or answer_gates.unsure(head) or answer_gates.holds_back(head[:2])
    shown = said.words[:HEAD_SHOWN]
    shown_first = not moment_words.FIRST.isdisjoint(shown) and not others_words.TO_SELF.isdisjoint(shown)
    spell = said.heard.kind not in LETS and said.heard.odds["talk"] + said.heard.odds["praise"] >= TALKS
    left = answer_gates.without(head, moment_words.SPELLS) if spell else head
    return hedged or shown_first or (not told and answer_gates.elsewhen(left))


def turns_to_a_not(said: Spoken) -> bool:
    """ "but not so"; what is only told before the sentence of an order is another matter."""
    ordered = any(sentence > said.heard.clause.sentence for sentence in said.answer.orders)
    told = ordered and said.heard.clause.sentence not in said.answer.lets
    if told and said.heard.odds["talk"] + said.heard.odds["praise"] >= TALKS:
        return False
    return answer_gates.turns(said.words) and answer_gates.negated(said.words) and not said.aside


def spurs_on(said: Spoken) -> bool:
    """It only spurs somebody on to what its sentence goes on with: "allez, au lit"."""
    if said.heard.kind not in LETS or said.ends or not gate_words.SPURS.issuperset(said.words):
        return False
    behind = said.answer.heard[said.at + 1]
    return behind.kind not in (*LETS, "praise") and not behind.told


EACH: tuple[tuple[Callable[[Spoken], bool], str], ...] = (
    (sets_a_condition, "there is a condition in it"),
    (sets_an_inverted_condition, "there is a condition in it"),
    (is_not_sure, "you are not sure in it"),
    (wavers, "it is not said for certain"),
    (asks, "there is a question in it"),
    (goes_on_to_others, "it may be for somebody else, too"),
    (begins_as_a_question, "there may be a question in it"),
    (names_a_mistake, "there may be a mistake named in it"),
    (refuses, "there is a sign of a no in it"),
    (counts_things, "something else may be asked for in it"),
    (is_for_others, "it may be for somebody else, or nobody's word"),
    (ends_otherwise, "something else may be said at the end of it"),
    (holds_back, "there is a “wait” in it"),
    (looks_later, "you say that you will look later"),
    (begins_in_doubt, "it begins as something else than a release"),
    (wished_gates.prefers_otherwise, "you may want something else rather"),
    (wished_gates.edits_too, "something else than to send may be wished in it"),
    (spurs_on, "something else may be asked for in it"),
    (wished_gates.finds_it_too_much, "something may not be right with it"),
    (wished_gates.wants_it_so, "other words may be wished for in it"),
    (wished_gates.wishes_it_were, "other words may be wished for in it"),
    (turns_to_a_not, "there is a “but not” in it"),
    (told_gates.is_quoted, "it may be what somebody else says"),
    (reported_gates.speaks_for_another, "it may be what somebody else says"),
    (reported_gates.is_of_another_hand, "somebody else may have written it"),
    (reported_gates.is_beside_one_of_them, "it may be said to one of them"),
    (told_gates.calls_somebody, "somebody else may be called to in it"),
    (stranger_gates.calls_a_stranger, "somebody else may be called to in it"),
    (stranger_gates.calls_a_desk, "somebody else may be called to in it"),
    (stranger_gates.cues, "somebody else may be called to in it"),
    (stranger_gates.points_at_another, "something else may be asked for in it"),
    (stranger_gates.tells_who_it_is, "it may be said to somebody else"),
    (stranger_gates.names_another, "it may be about something else"),
    (stranger_gates.judges_another, "it may be about something else"),
    (stranger_gates.picks_another, "something else may be asked for in it"),
    (taken_back_gates.takes_it_back, "something in it may take it back"),
    (taken_back_gates.was_with_another, "it may be for somebody else"),
    (taken_back_gates.agrees_with_what_is_wrong, "the yes in it may answer something else"),
    (taken_back_gates.leaves_something_out, "something may not be right with it"),
    (taken_back_gates.corrects_what_is_liked, "something may not be right with it"),
    (taken_back_gates.has_come_true, "something may not be right with it"),
    (moot_gates.is_of_somebody_it_is_for, "something may not be right with it"),
    (moot_gates.is_what_its_writer_is_not, "something may not be right with it"),
    (moot_gates.tells_what_is_in_it, "something may not be right with it"),
    (moot_gates.corrects_a_fact, "something may not be right with it"),
    (moot_gates.counts_words, "there may be a mistake named in it"),
    (moot_gates.finds_it_awful, "it may not be meant"),
    (moot_gates.foresees_ruin, "it may not be meant"),
    (moot_gates.adds_a_postscript, "other words may be wished for in it"),
    (told_gates.is_signed_by_one_of_them, "it may be signed by one of them"),
    (told_gates.corrects_itself, "something in it is taken back"),
    (told_gates.orders_two, "one may have to wait for another"),
    (told_gates.wants_only_one, "it may be for one of them only"),
    (told_gates.scorns, "it may not be meant"),
    (told_gates.is_attributed, "it may be what somebody else says"),
    (order_gates.does_something_first, "something else may be asked for in it"),
    (order_gates.goes_another_way, "it may be to go another way than by mail"),
    (order_gates.praises_another, "it may be about something else"),
    (told_gates.is_no_order, "it may be no order"),
    (told_gates.is_of_another_world, "it is not said for certain"),
)
"""The gates of every clause."""

PASSED_BY_TOLD = frozenset((
    sets_a_condition, is_not_sure, begins_as_a_question, ends_otherwise, begins_in_doubt, turns_to_a_not, looks_later,
    wished_gates.prefers_otherwise, names_a_mistake,
    told_gates.scorns, wished_gates.finds_it_too_much, order_gates.praises_another,
))  # fmt: skip
"""The gates through which goes what only tells something, beside an order (`told_beside`)."""


def _ends_badly(said: Spoken) -> bool:
    """Does talk run on into a no or a wish without a sign: "baby on my arm scratch that"?"""
    if said.heard.clause.chosen:
        return False
    words = answer_gates.without(said.words, hedge_words.ISNT_IT)
    for at in range(max(2, len(words) - LAST), len(words) - 1):
        odds = said.answer.weights.odds(words[at:], "")
        if odds["decline"] + odds["wish"] + odds["later"] + odds["doubt"] >= ENDS:
            return True
    return False


def _tells_how_long(said: Spoken) -> bool:
    """Does it tell how long the writer does something, beside the sentence of the order: "I'm away until Sunday"?"""
    if any(_THEN.intersection(other.clause.words) for other in said.answer.heard):
        return False  # "send it then"
    words = [word for word in said.words if word not in UNTIL]
    aside = said.heard.clause.sentence not in said.answer.orders and said.heard.odds["talk"] >= TALKS and bool(words)
    return aside and words[0] in _FROM_SELF and not answer_gates.conditional(words)


def _tells_of_then(said: Spoken) -> bool:
    """Does it tell of a time that is over, beside the sentence of the order: "she smiled when I told her"?"""
    told = said.heard.odds["talk"] + said.heard.odds["praise"] >= TALKS
    return told and said.heard.clause.sentence not in said.answer.lets and answer_gates.tells_of_then(said.words)
