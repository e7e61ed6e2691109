"""What an answer in the owner's own sentences asks for: the model's word on each clause, behind gates. Pure.

A mail is released only where a clause lets it go beyond doubt, every other clause is beyond doubt talk or about other
drafts, no gate is shut (`answer_release`), and which drafts are meant is said. What is nearly so is not `sure`: the
owner is asked whether it was meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.understand.answers import (
    answer_gates,
    answer_hearing,
    answer_release,
    answer_rest,
    answer_wish,
    called_for_short,
    others_words,
    snooze,
    told_beside,
)
from agent.understand.answers.answer_clauses import clauses
from agent.understand.answers.answer_drafts import GROUPS, Heard, which
from agent.understand.answers.answer_weights import Weights
from agent.understand.answers.answer_wish import Wishes
from agent.understand.answers.drafts_meant import Recipients

LONGEST = 1_200
CLEARLY = 0.92
"""What is so likely anything else than talk is not asked back."""
DOUBTFUL = 0.60
"""A doubt that is so likely is asked about, beside a stop or what is not to be sent."""
SCOFFED, SCOFFING = 0.90, 0.30
"""So likely is a no clear behind a question that is at most so likely a doubt."""
SURE = 0.50
"""A wish that releases nothing must be at least so likely."""
REFUSED, REFUSED_BESIDE, REFUSED_NOT = 0.47, 0.50, 0.30
"""So likely is a no one that is done, alone or beside other clauses, and so likely no wish."""
LOUD = 0.40
"""So likely must a wish be one where something is let go, too."""
TOLD = 0.40
"""A wish that is so likely, and names no words, is told to be one."""
SURELY = 0.75
"""The same where something is ordered, too: else that is asked about."""
_SHOWN_AGAIN = re.compile(
    r",?\s(?:and|und|et|y)\s(?:then\s|dann\s|puis\s|luego\s|después\s)?(?:let me (?:hear|see|read) (?:it|that)"
    r"|show (?:it to me|me)|read (?:it|that) (?:back|to me)"
    r"|zeigs?(?: es| sie| das)? mir|lies (?:es|das)(?: mir)?(?: vor)?"
    r"|(?:re)?montre[- ](?:le[- ]|la[- ])?moi|relis[- ](?:le[- ]|la[- ])?moi|enséña(?:me|melo|mela)"
    r"|muéstra(?:me|melo|mela)"
    r"|léeme(?:lo|la)?)(?:\s(?:again|once more|back|nochmal|noch mal|noch einmal|encore|une fois|otra vez|de nuevo|it"
    r"|ça|it again)){0,3}[\s.!]*$",
    re.IGNORECASE,
)
"""So it is asked to be shown again with the words that are wished for."""
REWORD = (
    "I cannot reword a mail by myself. Answer “{change}:” and the whole text in your words,"
    " “{detail}:” and what to add, or “skip”"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Drafts by number. `sure`: it may be done; else the owner is asked whether it was meant."""

    sends: frozenset[int] = frozenset()
    skips: frozenset[int] = frozenset()
    snooze: timedelta | None = None
    resting: frozenset[int] = frozenset()
    stop: bool = False
    details: tuple[tuple[int | str | None, str], ...] = ()
    sure: bool = True
    because: str = ""

    @property
    def asks(self) -> bool:
        """Does it ask for anything that can be done?"""
        return bool(self.sends or self.skips or self.snooze or self.stop or self.details)


def read(text: str, who: Recipients, now: datetime | None, weights: Weights) -> Reading | None:
    """What an answer asks for; None where it asks for nothing that a clause says clearly."""
    if len(text) > LONGEST:
        return None
    if again := _SHOWN_AGAIN.search(text):
        made = _read(text[: again.start()], who, now, weights)
        if made is not None and made.details and not made.sends:
            return made  # what is worked in is shown again anyway
    return _read(text, who, now, weights)


def _read(text: str, who: Recipients, now: datetime | None, weights: Weights) -> Reading | None:
    who = called_for_short.known(text, who)
    parts = clauses(text, who)
    if not parts:
        return None
    heard = [
        replace(each, kind="later") if answer_rest.waits(each, now) else each
        for each in answer_hearing.heard_in(parts, weights)
    ]
    heard = told_beside.settled(heard)
    kinds = {each.kind for each in heard}
    if "stop" in kinds:
        return _stop(heard)
    wishes = answer_wish.read(told_beside.without_told(text, heard), who, weights)
    if wishes is not None and wishes.loud < LOUD and "release" in kinds:
        wishes = replace(wishes, because=wishes.because or "it may be no wish")
    if wishes is not None and (wishes.sure or "wish" in kinds or not kinds & {"release", "assent", "decline", "later"}):
        return _wished(wishes, who, now, weights)
    made = _orders(heard, kinds, who, now, weights)
    likely = max((each.odds["wish"] for each in heard if each.kind == "wish"), default=0.0)
    if likely >= (TOLD if made is None else SURELY):
        return _untold(heard, who, weights)
    if (wishes is not None or likely >= TOLD) and made is not None and made.sends:
        return replace(made, sure=False, because="other words may be wished for in it")
    return made


def _orders(
    heard: Sequence[Heard], kinds: set[str], who: Recipients, now: datetime | None, weights: Weights
) -> Reading | None:
    """What is to be sent, not sent, or to rest."""
    made = which(heard, who)
    if made is None:
        return None
    sends, skips, resting, problem = made
    rest: timedelta | None = None
    if "later" in kinds and not (sends and not resting):
        rest = answer_rest.how_long(heard, now)
        if rest is None:
            return None
        told = [each.clause for each in heard if each.kind == "later"]
        unsure = "wish" in kinds or any(answer_rest.orders_then(each.words) for each in told)
        if not resting and any(each.kind == "assent" for each in heard) and "release" not in kinds:
            sends = frozenset()
            unsure = unsure or not any(snooze.asks(each.text) for each in told)  # "yes, on Monday they want me"
        if not sends and not skips:
            asks = any(
                "?" in each.clause.end and each.kind != "later" and not answer_hearing.tags(each.clause)
                for each in heard
            )
            return Reading(snooze=rest, resting=resting, sure=not asks and not unsure)
    if sends:
        problem = problem or answer_release.shut(heard, sends, who, weights)
        doubts = [each for each in heard if each.kind not in ("decline", "later") or not skips | resting]
        if problem and any(each.bad >= CLEARLY and not each.clause.chosen for each in doubts):
            return None  # it is a doubt, and need not be asked whether it is none
        return Reading(sends=sends, skips=skips, snooze=rest, resting=resting, sure=not problem, because=problem)
    named = any(each.clause.chosen for each in heard)
    if skips and rest and not resting and not named and any(answer_rest.waits(each, now) for each in heard):
        return Reading(snooze=rest, sure=not any("?" in each.clause.end for each in heard))  # "too tired, tomorrow"
    if skips:
        asks = _asks_beside_no(heard) or any(_may_be_reported(at, heard) for at in range(len(heard)))
        likely = max(each.odds["decline"] for each in heard)
        wished = max(each.odds["wish"] for each in heard if each.kind == "decline")
        if any(answer_gates.conditional(each.clause.words) and each.bad > 0.5 for each in heard if each.kind != "talk"):
            return None
        asks = asks or any(each.odds["doubt"] >= DOUBTFUL for each in heard)
        asks = asks or (likely < SCOFFED and any(answer_gates.unsure(each.clause.words) for each in heard))
        where = {each.clause.sentence for each in heard if each.kind in ("decline", "assent", "release")}
        asks = asks or any(
            answer_gates.conditional(each.clause.words) and each.clause.sentence in where for each in heard
        )  # "if they have found somebody, no"
        return Reading(
            skips=skips,
            sure=not asks
            and likely >= (REFUSED if len(heard) == 1 else REFUSED_BESIDE)
            and wished < REFUSED_NOT
            and not problem,
            because=problem,
        )
    return None


def _asks_beside_no(heard: Sequence[Heard]) -> bool:
    """Is there a question that the no may hang on? One that only scoffs before a clear no is none: "A letter, for a
    lukewarm coffee? Leave it."."""
    clear = [at for at, each in enumerate(heard) if each.kind == "decline" and each.odds["decline"] >= SCOFFED]
    for at, each in enumerate(heard):
        if "?" not in each.clause.end:
            continue
        later = any(no > at and heard[no].clause.sentence != each.clause.sentence for no in clear)
        if not later or each.kind == "decline" or each.odds["doubt"] >= SCOFFING:
            return True
    return False


def _may_be_reported(at: int, heard: Sequence[Heard]) -> bool:
    """Is it a no that was cut off where no sign stands, and may somebody else say it: "my wife thinks | no"?"""
    if not heard[at].clause.guessed or heard[at].kind != "decline":
        return False
    head = heard[at - 1].clause.words if at else ()
    return not others_words.SAYS.isdisjoint(head) or not others_words.THIRD.isdisjoint(head) or not head


def _wished(wishes: Wishes, who: Recipients, now: datetime | None, weights: Weights) -> Reading | None:
    """Words for letters, and what is said beside them of other drafts that it names."""
    if not wishes.details:
        return Reading(sure=False, because=wishes.because)
    made = Reading(details=wishes.details, sure=not wishes.because, because=wishes.because)
    heard = answer_hearing.heard_in(clauses(wishes.rest, who) or [], weights)
    kinds = {each.kind for each in heard}
    if kinds & {"later", "stop"}:
        return replace(made, sure=False, because="it asks for something else, too")
    if any(
        answer_gates.conditional(each.clause.words) and not answer_gates.tells_of_then(each.clause.words)
        and each.kind not in ("talk", "praise") for each in heard
    ):  # fmt: skip
        return replace(made, sure=False, because=made.because or "there is a condition in it")
    ordered = {each.clause.sentence for each in heard if each.kind in GROUPS}
    named = {
        number for each in heard if each.clause.sentence in ordered for one in each.clause.chosen if one.kind != "all"
        for number in one.numbers
    }  # fmt: skip
    others = _orders(heard, kinds, who, now, weights) if named else None
    touched = wishes.numbers
    if others is None or touched is None or not others.sends | others.skips <= named - touched:
        return made  # what is let go with other words is shown again
    sure = made.sure and others.sure
    return replace(made, sends=others.sends, skips=others.skips, sure=sure, because=made.because or others.because)


def _untold(heard: Sequence[Heard], who: Recipients, weights: Weights) -> Reading:
    """Something is wished for that names no words, as another tone: what can be done instead, and what may be done
    with other drafts that it lets go by name."""
    wished = {each.clause.sentence for each in heard if each.kind == "wish"}
    others = [each for each in heard if each.clause.sentence not in wished]
    of = frozenset(number for each in heard if each.clause.sentence in wished for one in each.clause.chosen
                   for number in one.numbers)  # fmt: skip
    # Of several the one that is spoken of: what is copied from here would go to another.
    example = next(iter(of)) if len(of) == 1 else 2
    change, detail = ("change", "detail") if who.count == 1 else (f"change {example}", f"detail {example}")
    because = REWORD.format(change=change, detail=detail)
    named = {
        number for each in others if each.kind in GROUPS for one in each.clause.chosen if one.kind != "all"
        for number in one.numbers
    }  # fmt: skip
    made = _orders(others, {each.kind for each in others}, who, None, weights) if named and of else None
    if made is None or not made.sends or not made.sends | made.skips <= named - of:
        return Reading(sure=False, because=because)
    return replace(made, sure=False, because=because)


def _stop(heard: Sequence[Heard]) -> Reading | None:
    likely = max(each.odds["stop"] for each in heard)
    for each in heard:
        if answer_gates.conditional(each.clause.words) or "?" in each.clause.end:
            return None
        if each.kind in ("release", "later") or (each.kind == "wish" and each.odds["wish"] >= SURE):
            return None
    doubts = any(each.kind == "doubt" and each.odds["doubt"] > DOUBTFUL for each in heard)
    return Reading(stop=True, sure=likely >= SURE and not doubts)
