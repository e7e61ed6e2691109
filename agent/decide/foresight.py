"""The quiet future: what becomes of the steps that wait, if nobody writes and the owner says yes to each draft. Pure.

It lives through that future with `plan` itself, from one instant that matters to the next, in a copy of what
is known: whatever a step waits for, and whatever steps there are, the answer is the one the program will give.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agent.decide import plan
from agent.decide.application import Draft
from agent.decide.courtesy import GRACE, Window
from agent.decide.key import plain
from agent.decide.news import NEEDED
from agent.decide.permit import Approved, Permission, Permit, permission
from agent.decide.sequence import decide_steps
from agent.decide.situation import Situation
from agent.facts import DraftMoved, DraftState, Reminded
from agent.model import AskOwner, Decision, Due, Remind, Wait
from agent.rules import Need

FAR = timedelta(days=400)
"""Further ahead nobody looks."""
SOON = timedelta(seconds=1)
ROUNDS = 60
"""More instants than any sequence has; a plan that never comes to rest ends here."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A mail that is imagined to go."""

    step: str
    contact: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Foreseen:
    """The end of a wait: the decision then, when that is, the last wait before it, and the mails that are
    imagined to have gone by then."""

    decision: Decision
    at: datetime
    waited: Wait
    sendings: tuple[Sending, ...]


def foresee(s: Situation, decisions: Sequence[Decision]) -> dict[int, Foreseen]:
    """For each of the decisions that waits, by its place among them, how the waiting ends; what waits for
    somebody's word, or lacks what it has to say, has no end."""
    future = _Future(s)
    waiting = {n: each for n, each in enumerate(decisions) if isinstance(each, Wait) and not lacks(s, each)}
    # What asks, and what was taken back, may be due later and come before what waits.
    future.names = {each.step for each in decisions if isinstance(each, AskOwner)}
    found: dict[int, Foreseen] = {}
    now, latest, following = s.now, list(decisions), s.now if future.open else None
    for _ in range(ROUNDS):
        future.imagine(latest, now)
        if following is None:
            ahead = (each for each in latest if isinstance(each, Wait) and each.step in future.names)
            ends = (each.until for each in (*waiting.values(), *ahead))
            instants = (*future.open.values(), *ends)
            following = min((at for at in instants if at is not None and at > now), default=None)
        if following is None or following > s.now + FAR or not waiting:
            break
        now, following = following, None
        latest = future.decide(now, {each.step for each in waiting.values()})
        for n, wait in list(waiting.items()):
            match later := _same(wait, latest):
                case None:
                    del waiting[n]
                case Wait():
                    waiting[n] = later
                case _:
                    found[n] = Foreseen(later, now, waiting.pop(n), tuple(future.gone))
    return found


def _same(wait: Wait, decisions: Sequence[Decision]) -> Decision | None:
    """What is decided later about that step, that person, that meeting; of a step for which there is one
    decision, that one, whomever it goes to."""
    step = [d for d in decisions if d.step == wait.step]
    if len(step) == 1:
        return step[0]
    person = [d for d in step if d.contact == wait.contact]
    meeting = [d for d in person if plain(d.occurrence) == plain(wait.occurrence)]
    return next(iter(meeting or person[:1]), None)


class _Future:
    """A copy of what is known, in which everything goes its way."""

    def __init__(self, s: Situation) -> None:
        self.config = s.config
        self.known = s.known.apart(s.application.id)
        self.application = self.known.applications[s.application.id]
        self.open: dict[str, datetime | None] = {}
        """The drafts on their way, and when to look at each again."""
        self.gone: list[Sending] = []
        """The mails that have gone, oldest first."""
        self.names: set[str] = set()
        """The steps that are decided at each instant, whichever wait."""
        self._opened: dict[str, datetime | None] = {}
        for key, draft in s.application.drafts.items():
            if draft.state in (DraftState.STAGED, DraftState.APPROVED, DraftState.CLAIMED):
                self.open[key], self._opened[key] = s.now, _opened(s, draft)
                self._learn(key, DraftState.APPROVED, draft.since.get(DraftState.APPROVED, s.now))

    def decide(self, now: datetime, names: Set[str]) -> list[Decision]:
        """What is decided then about these steps, after what is to go has gone."""
        while any(self._goes(key, now) for key in list(self.open)):
            pass  # what has gone may have stood in the way of another
        return plan.plan_application(self.application, self.known, self.config, now, only=names | self.names)

    def _goes(self, key: str, now: datetime) -> bool:
        """A mail goes, waits or is taken back, as its permit says then."""
        draft = self.known.drafts[key]
        s = Situation(self.application, self.known, self.config, now)
        goes = when_it_goes(s, draft, self._opened[key])
        if goes.permit is Permit.NOT_YET:
            self.open[key] = goes.until
            return False
        del self.open[key]
        self._learn(key, _ENDS[goes.permit], now)
        if goes.permit is Permit.GO:
            self.gone.append(Sending(draft.moved.step, draft.moved.contact, now))
        else:
            self.names.add(draft.moved.step)
        return True

    def imagine(self, decisions: Sequence[Decision], now: datetime) -> None:
        """The owner says yes to what is due, and does what they are reminded of."""
        for decision in decisions:
            match decision:
                case Due():
                    key = f"imagined/{decision.step}/{decision.contact}/{decision.occurrence}"
                    moved = DraftMoved(
                        at=now, draft=key, state=DraftState.STAGED, application=decision.application,
                        contact=decision.contact, step=decision.step, occurrence=decision.occurrence,
                        address=decision.address, slot=decision.slot, closes=decision.closes,
                        passed_on=decision.pass_on,
                    )  # fmt: skip
                    self.known.learn(moved)
                    self._learn(key, DraftState.APPROVED, now)
                    self.open[key], self._opened[key] = now + SOON, decision.opens
                case Remind():
                    told = Reminded(
                        at=now, application=decision.application, step=decision.step, contact=decision.contact,
                        occurrence=decision.occurrence,
                    )  # fmt: skip
                    self.known.learn(told)

    def _learn(self, key: str, state: DraftState, at: datetime) -> None:
        self.known.learn(replace(self.known.drafts[key].moved, at=at, state=state, ids=(), subject=""))


_ENDS = {
    Permit.GO: DraftState.SENT, Permit.EXPIRE: DraftState.EXPIRED, Permit.WITHDRAW: DraftState.WITHDRAWN,
}  # fmt: skip


def lacks(s: Situation, decision: Decision) -> Need | None:
    """What a step wants from the owner before it has something to say, and has not got: news, a note."""
    step = s.steps.get(decision.step)
    return step.needs if step is not None and step.needs in NEEDED and not s.given(step) else None


def when_it_goes(s: Situation, draft: Draft, opened: datetime | None = None) -> Permission:
    """May that draft go; one that waits for the owner's yes as if it came now. `opened`: when its window did."""
    moved = draft.moved
    yes = s.now if draft.state is DraftState.STAGED else draft.since.get(DraftState.APPROVED, s.now)
    together = [
        other
        for other in s.application.drafts.values()
        if other.moved.step == moved.step and _about(other) in s.visits.of(_about(draft))
    ]
    sent = max((at for each in together if (at := each.since.get(DraftState.SENT)) is not None), default=None)
    window = Window(opened or _opened(s, draft) or yes, moved.closes or s.now + GRACE)
    return permission(Approved(draft, window, yes, sent, together.index(draft)), s.known, s.config, s.now)


def _opened(s: Situation, draft: Draft) -> datetime | None:
    """When its window opened, where that is still to be known."""
    for decision in decide_steps(s, only={draft.moved.step}):
        theirs = decision.contact == draft.moved.contact
        if isinstance(decision, Due) and theirs and plain(decision.occurrence) in s.visits.of(_about(draft)):
            return decision.opens
    return None


def _about(draft: Draft) -> str:
    return plain(draft.moved.occurrence)
