"""The rules of courtesy, each switched off in turn: with each of them gone, an invented life must break a promise.

A mutant names what it breaks and patches the code under test; the books in `books` and `objections` stay as they are.
`python tests/mutants.py` prints the table: what is switched off, after how many lives that was found, and which rule
of the books it broke.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import pytest
from lives import seeded
from living import Living

from agent.decide import (
    anchor,
    answer,
    closing,
    courtesy,
    debrief,
    key,
    known,
    news,
    permit,
    plan,
    promised,
    recipient,
    sequence,
    standing,
    thanks,
    whereabouts,
)
from agent.decide.permit import Permission, Permit
from agent.decide.person import Person
from agent.decide.situation import Situation
from agent.decide.visits import Visits
from agent.decide.whereabouts import Place
from agent.facts import DraftState, InterviewMissed, Started, Stopped
from agent.model import Due, Intent, Wait
from agent.rules import ALL_DAYS, Holidays, Hours

Patch = pytest.MonkeyPatch


@dataclass(frozen=True)
class Found:
    """A life that broke: its number, and the sentence of the assertion."""

    lives: int
    broke: str


def broken(seed: int, number: int) -> str | None:
    """What breaks first in that life; an error that is no broken promise is raised."""
    try:
        Living(seeded(seed, number)).live()
    except AssertionError as error:
        return str(error).splitlines()[0]
    return None


# --- how they are switched off ----------------------------------------------------------------------


def _always(value: object) -> Callable[..., Any]:
    return lambda *_, **__: value


def _off(owner: object, *names: str, value: object = None) -> Callable[[Patch], None]:
    """Functions that answer always the same."""

    def patch(p: Patch) -> None:
        for name in names:
            p.setattr(owner, name, _always(value))

    return patch


def _property(owner: type, name: str, *, value: object = None) -> Callable[[Patch], None]:
    """What is asked of a situation, and always answered with the same."""
    return lambda p: p.setattr(owner, name, value)


def _agreed(prefix: str) -> Callable[[Patch], None]:
    """The owner said yes to every question of that kind, just now and without being asked."""
    real = key.Key.agreed

    def agreed(self: key.Key, question: str) -> bool:
        if question.startswith(prefix):
            self.situation.known.answered.setdefault(question, self.situation.now)
        return question.startswith(prefix) or real(self, question)

    return lambda p: p.setattr(key.Key, "agreed", agreed)


def _deaf(fact: type) -> Callable[[Patch], None]:
    """A kind of fact is not learnt."""
    return lambda p: p.setitem(known._HANDLERS, fact, _always(None))


def _unheard(intent: Intent) -> Callable[[Patch], None]:
    """That meaning, asked for by itself, is never found."""
    real = standing.newest

    def newest(s: Situation, intents: frozenset[Intent], after: datetime | None) -> object:
        return None if intents == {intent} else real(s, intents, after)

    return lambda p: p.setattr(standing, "newest", newest)


def _allowance(**relaxed: Any) -> Callable[[Patch], None]:
    real = courtesy.allowance
    return lambda p: p.setattr(courtesy, "allowance", lambda *given: replace(real(*given), **relaxed))


def _gap_from_staging(p: Patch) -> None:
    real = Person.follow_ups

    def follow_ups(self: Person) -> object:
        staged = {d.moved.at: d.since.get(DraftState.STAGED, d.moved.at) for d in self.sent()}
        return [(staged.get(at, at), what) for at, what in real(self)]

    p.setattr(Person, "follow_ups", follow_ups)


def _gap_a_day_short(p: Patch) -> None:
    real = courtesy.after_gap
    p.setattr(courtesy, "after_gap", lambda last, gap, *where: real(last, replace(gap, amount=gap.amount - 1), *where))


def _promise_a_day_short(p: Patch) -> None:
    real = promised.bounded

    def bounded(promise: Any, said: datetime) -> Any:
        promise = real(promise, said)
        return replace(promise, end=promise.end - timedelta(days=1))

    p.setattr(promised, "bounded", bounded)


def _on_the_very_day(p: Patch) -> None:
    p.setattr(courtesy, "after_absence", lambda day, place, holidays: place.midnight(day))


def _which(p: Patch) -> None:
    real = standing.refusals
    p.setattr(standing, "refusals", lambda s, *, sure=True: real(s) if sure else [])


def _left_alone(*, person: bool) -> Callable[[Patch], None]:
    """Only the person who asked is spared, or only the company."""
    real = standing.left_alone

    def left_alone(s: Situation, contact: str | None) -> object:
        mail = real(s, contact)
        if mail is None:
            return None
        return (mail if mail.contact == contact else None) if person else real(s, None)

    return lambda p: p.setattr(standing, "left_alone", left_alone)


def _one_more_unanswered(p: Patch) -> None:
    real = Situation.unanswered
    p.setattr(Situation, "unanswered", lambda self: real(self) - 1)


def _owners_clock(p: Patch) -> None:
    def place_of(application: object, contact: object, known: object, config: Any) -> Place:
        return Place(courtesy.owner_zone(config), "DE", "the owner's clock")

    p.setattr(whereabouts, "place_of", place_of)


def _bounce(p: Patch) -> None:
    def address_of(self: known.Known, contact: str) -> str | None:
        return next(reversed(self.contacts[contact].addresses), None)

    p.setattr(known.Known, "address_of", address_of)


def _still_due(s: Situation, draft: Any) -> Due:
    moved = draft.moved
    return Due(
        moved.application, moved.step, moved.contact, moved.occurrence, moved.address, moved.at, moved.at, moved.at,
        pass_on=moved.passed_on,
    )  # fmt: skip


def _both_at_one_address(p: Patch) -> None:
    p.setattr(plan, "_one_mail_each", lambda s, decisions: list(decisions))
    p.setattr(plan, "_shared_address", _always(None))
    p.setattr(plan, "_in_the_way", _always(None))


def _two_are_asked(p: Patch) -> None:
    real = plan._in_the_way

    def in_the_way(s: Situation, due: Due) -> object:
        wait = real(s, due)
        return None if wait is not None and "only one person is asked" in wait.because[0] else wait

    p.setattr(plan, "_in_the_way", in_the_way)


def _owner_never_away(p: Patch) -> None:
    p.setattr(plan, "_owner_away", _always(None))
    p.setattr(Situation, "away", _always(None))


def _never_paused(p: Patch) -> None:
    for module in (key, permit):
        p.setattr(module, "paused", _always(None))


def _never_checked(p: Patch) -> None:
    real = sequence.to_main_contact

    def to_main_contact(s: Situation, step: Any) -> Any:
        decision = real(s, step)
        if isinstance(decision, Due) and step.name == "status_check":
            return Wait(decision.application, decision.step, decision.contact, decision.occurrence, None, ("mute",))
        return decision

    p.setattr(sequence, "to_main_contact", to_main_contact)


def _checked_late(p: Patch) -> None:
    real = anchor.window

    def window(of: Any, start: Any) -> Any:
        span, because = real(of, start)
        return replace(span, opens=span.opens + timedelta(days=2)), because

    p.setattr(anchor, "window", window)


def _before_the_end(p: Patch) -> None:
    p.setattr(thanks, "_before", _always(None))
    p.setattr(thanks, "visit_end", lambda visit: min(i.seen.start for i in visit))
    p.setattr(debrief, "stages_at", lambda s, visit, opens: min(i.seen.start for i in visit))


def _stuck(p: Patch) -> None:
    real = permit._when

    def when(s: Situation, approved: Any) -> Permission:
        if approved.draft.moved.step == "thank_you":
            return Permission(Permit.NOT_YET, approved.window.closes, ("stuck",))
        return real(s, approved)

    p.setattr(permit, "_when", when)


def _over_too_soon(p: Patch) -> None:
    real = closing.find

    def find(s: Situation) -> Any:
        ended = real(s)
        return ended and replace(ended, at=ended.at - timedelta(days=30))

    p.setattr(closing, "find", find)


MUTANTS: dict[str, Callable[[Patch], None]] = {
    "the gap is ignored": _off(anchor, "gap"),
    "the gap counts from staging": _gap_from_staging,
    "the gap is a day short": _gap_a_day_short,
    "a promise is ignored": _property(Situation, "promised"),
    "a promise is a day short": _promise_a_day_short,
    "writes on the promised day or the first day back": _on_the_very_day,
    "an absence is ignored": _property(Person, "absence"),
    "an absence without a date is ignored": _off(news, "_away_without_a_date"),
    "a rejection is ignored": lambda p: p.setattr(standing, "NO", frozenset({Intent.ON_HOLD_CLOSED})),
    "a hold is ignored": lambda p: p.setattr(standing, "NO", frozenset({Intent.REJECTION})),
    "a no that may be about another role is ignored": _which,
    "an offer is ignored": _unheard(Intent.OFFER),
    "an offer before the last visit is ignored": _off(standing, "_offered_before"),
    "a next round is ignored": _unheard(Intent.NEXT_ROUND),
    "a request of theirs is ignored": _off(standing, "_answered", value=True),
    "a wish to be left alone binds the person alone": _left_alone(person=True),
    "a wish to be left alone binds the company alone": _left_alone(person=False),
    "one more unanswered message": _one_more_unanswered,
    "no limit a day": _off(permit, "_day_is_full"),
    "any hour": _allowance(hours=Hours(time(0), time.max)),
    "any day of the week": _allowance(days=ALL_DAYS),
    "holidays are ignored": _allowance(holidays=Holidays("ignore")),
    "the owner's clock, not theirs": _owners_clock,
    "the window never closes": lambda p: p.setattr(permit, "GRACE", timedelta(days=30)),
    "the look-back is ignored": _deaf(Started),
    "the owner's own mail is ignored": _off(Situation, "owner_wrote"),
    "who sent somebody else is thanked": _off(thanks, "_perhaps_not_there"),
    "the owner's own mail starts no gap": _property(Person, "owner_wrote", value=()),
    "an interview ahead is ignored": _property(Visits, "coming"),
    "an interview called off is ignored": _property(Visits, "called_off"),
    "a visit need not be over": _before_the_end,
    "a late cancellation is ignored": _agreed("late-cancel:"),
    "a missed interview is ignored": _deaf(InterviewMissed),
    "unclear words are ignored": _off(standing, "is_unclear", value=False),
    "a machine's notice is ignored": _off(standing, "_machine_spoke"),
    "a no stands whatever they write after it": _off(standing, "perhaps_taken_back"),
    "who wrote first is thanked all the same": _agreed("wrote-first:"),
    "a hand-over is ignored": lambda p: p.setattr(recipient, "successor", lambda s, contact: contact),
    "a bounce is ignored": _bounce,
    "two people at one address": _both_at_one_address,
    "two people are asked for news": _two_are_asked,
    "the owner is never away": _owner_never_away,
    "a pause is ignored": _never_paused,
    "a stop is ignored": _deaf(Stopped),
    "what the rules say of one employer is ignored": _property(Situation, "employer"),
    "a step goes twice": _off(plan, "draft_of"),
    "what was approved is not judged again": lambda p: p.setattr(permit, "_decision_for", _still_due),
    "missed windows all ask at once": lambda p: p.setattr(plan, "_newest_of_late", lambda decisions: decisions),
    "an instant no is answered": lambda p: p.setattr(answer, "visit_end", _always(datetime.min.replace(tzinfo=UTC))),
    "an update needs no news": _off(news, "_lacking"),
    "keeps in touch a month too soon": _over_too_soon,
    "nobody is thanked": lambda p: p.setattr(sequence, "each_interviewer", _always(())),
    "nobody is asked for news": _never_checked,
    "the check comes two days late": _checked_late,
    "approved thanks never go": _stuck,
}
"""What is broken -> how."""


def hunt(name: str, lives: int, *, seed: int = 1) -> Found | None:
    """Switch one rule off and look for a life that breaks, and does not where the rule is in place."""
    for number in range(lives):
        with pytest.MonkeyPatch.context() as patch:
            MUTANTS[name](patch)
            broke = broken(seed, number)
        if broke is not None and broken(seed, number) is None:
            return Found(number + 1, broke)
    return None


def main(tell: Callable[..., None]) -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lives", type=int, default=3000, help="how many to try for each mutant")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    tell("| switched off | found after | what broke |\n|---|--:|---|")
    for name in MUTANTS:
        found = hunt(name, given.lives, seed=given.seed)
        after, broke = (f"{found.lives}", found.broke.partition(":")[0]) if found else (f"not in {given.lives}", "")
        tell(f"| {name} | {after} | {broke} |", flush=True)


if __name__ == "__main__":
    main(print)
