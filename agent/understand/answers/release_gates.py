"""The gates before a release: what an answer may not hold that lets drafts go, each by its name and its reason. Pure.

A gate looks at one clause in its answer (`Spoken`), or at the answer as a whole (`Answer`). The first that is shut says
why; `answer_release` asks them, and judges what is left beside the order by how likely it is a doubt.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from agent.understand.answers import answer_gates, gate_words, order_gates, told_gates
from agent.understand.answers.answer_drafts import GROUPS, Heard
from agent.understand.answers.answer_weights import Weights
from agent.understand.answers.drafts_meant import Recipients
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import tokens_of

ASKING = 0.10
"""What begins as a question does may be at most so likely anything else than talk, thanks or a yes."""
TALKS = 0.70
"""So likely is it talk that tells how long something is."""
ENDS, LAST = 0.92, 4
"""So likely are so many last words of talk anything else than talk."""
UNTIL = word_set("until till til bis jusqu'a jusqu'au hasta")
LETS = ("release", "assent")
CLEAR = 0.65
"""So likely is an order clear behind which other drafts are spoken of."""
_ONESELF = gate_words.ONESELF
_SEND = word_set("send senden envoyer enviar")
_OF = word_set("of von vom des der de du del d'")
_TALKING = word_set("""
ask asks asked tell tells told show call frag frage fragen zeig zeige zeigen sag sage sagen demande demander montre
montrer dis dire pregunto preguntar preguntarle digo decir muestro ensenar
""")
_ASKING = word_set("can could would will kannst konntest konnten wurdest wurden peux pourriez pouvez puedes podrias")
_FROM_SELF = word_set("i i'm im i'll we we're ich wir bin je j'ai on yo estoy")
_THEN = word_set("then dann danach alors puis entonces luego after afterwards")


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer says, and the drafts that it would let go."""

    heard: Sequence[Heard]
    sends: frozenset[int]
    who: Recipients
    weights: Weights
    lets: frozenset[int]
    """The sentences that let something go."""
    orders: frozenset[int]
    """Those with an order, not only a yes."""
    named: frozenset[int]
    """The drafts that are let go by number or name."""

    @classmethod
    def of(cls, heard: Sequence[Heard], sends: frozenset[int], who: Recipients, weights: Weights) -> Answer:
        """With what the gates share."""
        lets = frozenset(each.clause.sentence for each in heard if each.kind in ("release", "assent"))
        named = frozenset(
            number for each in heard for chosen in each.clause.chosen for number in chosen.numbers
            if chosen.kind != "all" and each.clause.sentence in lets and each.kind not in ("decline", "later")
        )  # fmt: skip
        orders = frozenset(each.clause.sentence for each in heard if each.kind == "release")
        return cls(heard, sends, who, weights, lets, orders, named)

    @property
    def asides(self) -> frozenset[int]:
        """The clauses that say of other drafts, and of them alone, that they are to wait, or are not clear: "…, the
        second I have not read"."""
        found: set[int] = set()
        for at, each in enumerate(self.heard):
            if each.kind in ("release", "assent") or each.clause.guessed:
                continue
            goes_on = at - 1 in found and self.heard[at - 1].clause.sentence == each.clause.sentence
            if self._is_aside(at) if each.clause.chosen else goes_on and self._goes_on(each):
                found.add(at)
        return frozenset(found)

    def _is_aside(self, at: int) -> bool:
        """Does it name other drafts than those that go, all of which are named, behind a clear order if there is one
        in its sentence; and is it of the drafts, not of people or parts of a text?"""
        each = self.heard[at]
        said = frozenset(number for chosen in each.clause.chosen for number in chosen.numbers)
        wrong = any(chosen.wrong or chosen.kind == "all" for chosen in each.clause.chosen)
        if wrong or said & self.sends or not said <= self.who.every or not self.sends <= self.named:
            return False
        order = [one for one in self.heard if one.clause.sentence == each.clause.sentence and one.kind in LETS]
        before = [one for one in self.heard[:at] if one.clause.sentence == each.clause.sentence and one.kind in LETS]
        surely = [one.kind == "release" or _SEND.intersection(one.clause.words) or _is_only(one) for one in order]
        clear = all(one.go >= CLEAR for one in order) and (not order or any(surely))
        return len(order) == len(before) and clear and not self.speaks_of_people(each) and _of_drafts_alone(each)

    def _goes_on(self, each: Heard) -> bool:
        words = each.clause.words[1:] if each.clause.words[0] in gate_words.THEN else each.clause.words
        alone = _of_drafts_alone(replace(each, clause=replace(each.clause, words=words))) if words else False
        return alone and not _ONESELF.isdisjoint(words)

    def speaks_of_people(self, each: Heard) -> bool:
        """May those that it names be people who do something about a draft that goes: "Ana has to agree first"?"""
        if each.kind not in ("doubt", "talk", "wish", "praise") or each.clause.sentence not in self.lets:
            return False
        people = any(chosen.kind in ("name", "rest") for chosen in each.clause.chosen)
        return people and _ONESELF.isdisjoint(each.clause.words)

    @property
    def going(self) -> list[Heard]:
        """What names drafts and lets them go."""
        return [each for each in self.heard if each.kind in ("release", "assent") and each.clause.chosen]

    def about(self, each: Heard) -> bool:
        """May what a clause says be about a draft that is let go?"""
        said = {number for chosen in each.clause.chosen for number in chosen.numbers}
        if not said <= self.who.every or answer_gates.of_the_text(each.clause.words):
            return True  # "the second paragraph"
        others = self.sends <= self.named  # "the others" are none of those
        open_ = any(chosen.wrong or (chosen.rest is not None and not others) for chosen in each.clause.chosen)
        # "Send 2. I'll sleep on the rest": another time, in a sentence of its own, is that of the others.
        elsewhen = each.clause.sentence in self.lets and answer_gates.elsewhen(each.clause.words)
        return (open_ and each.kind not in GROUPS) or bool(said & self.sends) or elsewhen

    def of_others(self, each: Heard) -> bool:
        """Does it name other drafts than those that are let go?"""
        return bool(each.clause.chosen) and not self.about(each)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A clause in its answer."""

    answer: Answer
    at: int

    @property
    def heard(self) -> Heard:
        """What it is taken for."""
        return self.answer.heard[self.at]

    @property
    def words(self) -> tuple[str, ...]:
        """Its words."""
        return self.heard.clause.words

    @property
    def aside(self) -> bool:
        """Is it said of other drafts alone?"""
        return self.at in self.answer.asides

    @property
    def begins(self) -> bool:
        """Does a sentence begin with it?"""
        before = self.answer.heard[self.at - 1].clause.sentence if self.at else -1
        return before != self.heard.clause.sentence

    @property
    def ends(self) -> bool:
        """Does a sentence end with it?"""
        behind = self.answer.heard[self.at + 1 :]
        return not behind or behind[0].clause.sentence != self.heard.clause.sentence


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
        one.clause.sentence == two.clause.sentence and answer_gates.runs_on(one.clause.words, two.clause.words)
        for one, two in itertools.pairwise(answer.heard)
    )


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


def is_not_sure(said: Spoken) -> bool:
    """It says that it is not sure, or not yet."""
    return answer_gates.unsure(said.words) and not said.aside


def wavers(said: Spoken) -> bool:
    """An order that may be so, or not."""
    return answer_gates.wavers(said.words) and said.heard.kind in ("release", "assent")


def asks(said: Spoken) -> bool:
    """A question mark that is no polite order's: "could you send it?" """
    polite = said.heard.kind == "release" and said.words[0] in _ASKING
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
    return not said.heard.clause.chosen and answer_gates.counts_things(said.words)


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


def turns_to_a_not(said: Spoken) -> bool:
    """ "but not so"; what is only told before the sentence of an order is another matter."""
    ordered = any(sentence > said.heard.clause.sentence for sentence in said.answer.orders)
    told = ordered and said.heard.clause.sentence not in said.answer.lets
    if told and said.heard.odds["talk"] + said.heard.odds["praise"] >= TALKS:
        return False
    return answer_gates.turns(said.words) and answer_gates.negated(said.words) and not said.aside


def prefers_otherwise(said: Spoken) -> bool:
    """ "I'd sooner phone" """
    other = said.heard.kind not in ("release", "assent") and not said.answer.of_others(said.heard)
    return other and not said.aside and answer_gates.holds(said.words, gate_words.PREFERS)


def edits_too(said: Spoken) -> bool:
    """ "…, and revert with the revised text" """
    joined = said.words[0] in gate_words.AND and said.heard.clause.sentence in said.answer.lets
    return joined and said.heard.kind not in LETS and answer_gates.edits(said.words)


def spurs_on(said: Spoken) -> bool:
    """It only spurs somebody on to what its sentence goes on with: "allez, au lit"."""
    if said.heard.kind not in LETS or said.ends or not gate_words.SPURS.issuperset(said.words):
        return False
    return said.answer.heard[said.at + 1].kind not in (*LETS, "praise")


EACH: tuple[tuple[Callable[[Spoken], bool], str], ...] = (
    (sets_a_condition, "there is a condition in it"),
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
    (prefers_otherwise, "you may want something else rather"),
    (edits_too, "something else than to send may be wished in it"),
    (spurs_on, "something else may be asked for in it"),
    (turns_to_a_not, "there is a “but not” in it"),
    (told_gates.is_quoted, "it may be what somebody else says"),
    (told_gates.calls_somebody, "somebody else may be called to in it"),
    (told_gates.is_signed_by_one_of_them, "it may be signed by one of them"),
    (told_gates.corrects_itself, "something in it is taken back"),
    (told_gates.orders_two, "one may have to wait for another"),
    (told_gates.wants_only_one, "it may be for one of them only"),
    (told_gates.scorns, "it may not be meant"),
    (told_gates.is_attributed, "it may be what somebody else says"),
    (order_gates.praises_another, "it may be about something else"),
    (told_gates.is_no_order, "it may be no order"),
    (told_gates.is_of_another_world, "it is not said for certain"),
)
"""The gates of every clause."""


_ONLY = word_set("only just nur bloss seulement juste uniquement solo solamente")


def _is_only(each: Heard) -> bool:
    """Does it name drafts as the only ones: "only Kim's for today"?"""
    return not _ONLY.isdisjoint(tokens_of(each.clause.text)[:2])


def _of_drafts_alone(each: Heard) -> bool:
    """Is it of drafts, and of no part of a text, without a condition, a mistake, or a sign of a no?"""
    words = each.clause.words
    if answer_gates.of_the_text(words) or answer_gates.conditional(words) or answer_gates.names_a_mistake(words):
        return False
    if any(one[0] == "@" and two in _OF for one, two in itertools.pairwise(words)) or not _TALKING.isdisjoint(words):
        return False  # "the rest of it I'd change", "the others I'd ask first"
    return not (answer_gates.to_others(words) or answer_gates.refuses(words) or "?" in each.clause.end)


def _ends_badly(said: Spoken) -> bool:
    """Does talk run on into a no or a wish without a sign: "baby on my arm scratch that"?"""
    if said.heard.clause.chosen:
        return False
    words = answer_gates.without(said.words, gate_words.ISNT_IT)
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
