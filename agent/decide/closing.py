"""When an application is over: by a no, by the owner's word, or by silence. Pure.

Silence: sixty days without a word after the last step that could still have gone. Steps that lack their
news or note do not count, nor do those that come after the end.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.decide import recipient, standing
from agent.decide.key import plain
from agent.decide.mail_key import mail_key
from agent.decide.situation import Situation
from agent.decide.visits import visit_end
from agent.facts import DraftState
from agent.model import AskOwner, Decision, Due, Intent, Remind, Skip, Wait
from agent.rules import Need

SILENCE = timedelta(days=60)
WANTED_ANYWAY = (None, Need.DETAIL)
"""The needs of steps that go without them."""
AFTER_THE_END = ("rejection", "closed")
LIVING = frozenset({DraftState.STAGED, DraftState.APPROVED, DraftState.CLAIMED, DraftState.DATA_BEGUN})


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of an application. `occurrence` names it; `because` is a sentence."""

    at: datetime
    occurrence: str
    because: str
    counted_from: str


def find(s: Situation) -> Closing | None:
    """Its end, where it has come by now and nothing has opened it again."""
    ends: list[Closing] = []
    if (noes := standing.refusals(s)) and standing.overtaken(s, noes[-1]) is None:
        no = noes[0]
        ends.append(Closing(no.at, mail_key(no), standing.the_no(no), "their no"))
    if stopped := s.application.stopped:
        named = f"stopped-{stopped.at:%Y%m%dT%H%M%S}"
        ends.append(Closing(stopped.at, named, "you closed it", "the day you closed it"))
    if ends:
        return min(ends, key=lambda end: end.at)
    until, _ = s.silence
    if until is None or until > s.now:
        return None
    days = f"{SILENCE.days} days"
    return Closing(until, f"silence-{until:%Y%m%d}", f"{days} without a word", f"the end of {days} without a word")


def silence(s: Situation) -> tuple[datetime | None, str]:
    """When it closes (or closed) by silence, and why then; None: not as long as things stand as they do."""
    if not s.application.interviews or s.visits.coming is not None:
        return None, "the application is still open"
    if standing.newest(s, frozenset({Intent.OFFER}), s.since) or standing.offer_told(s):
        return None, "they made an offer"
    steps = {name: step for name, step in s.steps.items() if s.root(step) not in AFTER_THE_END}
    going_anyway = {name for name, step in steps.items() if step.needs in WANTED_ANYWAY}
    last = _last_step(s, going_anyway)
    if last is not None:
        # What came to have something to say while it was open could go as well.
        given = {name for name, step in steps.items() if any(each.at < last + SILENCE for each in s.given(step))}
        last = _last_step(s, going_anyway | given) if given else last
    if last is None:
        return None, "the application is still open: not every step has been taken"
    return last + SILENCE, f"without another word the application closes {SILENCE.days} days after the last"


def _last_step(s: Situation, steps: Set[str]) -> datetime | None:
    """When the last thing happened, and the last of those steps had gone or passed; None: one may still go."""
    from agent.decide.sequence import decide_steps  # which asks this module about the steps after the end

    application = s.application
    happened = [m.at for m in (*s.human_words, *s.machine_words)]
    happened += [m.at for m in application.wrote if m.ours is None]
    happened += [visit_end(visit) for visit in s.visits.held]
    happened += [i.cancelled.at for i in application.interviews.values() if i.cancelled is not None]
    happened += [i.seen.end for i in application.interviews.values()]
    for draft in application.drafts.values():
        step = s.steps.get(draft.moved.step)
        if step is not None and s.root(step) in AFTER_THE_END:
            continue  # what comes after the end does not put it off
        if draft.state in LIVING:
            return None
        if draft.state is not DraftState.WITHDRAWN:
            not_gone = DraftState.SENT not in draft.since and draft.moved.closes is not None
            happened.append(draft.moved.closes if not_gone and draft.moved.closes else draft.moved.at)
    if s.promised:
        happened.append(s.place(s.promised.mail.contact if s.promised.mail else None).midnight(s.promised.promise.end))
    contact = recipient.main_contact(s)
    absence = s.person(contact).absence if contact else None
    if absence is not None and absence.away_until is not None:
        happened.append(s.place(contact).midnight(absence.away_until))
    for decision in decide_steps(s, only=steps):
        if _has_draft(s, decision):
            continue  # which says itself when it went, or until when it could have
        match decision:
            case Due() | Remind():
                return None
            case Wait(until=until) if until is not None:
                return None
            case Skip(over=over) if over is not None:
                happened.append(over)
            case AskOwner() | Wait() | Skip():
                pass  # only a word of somebody's changes that, and a word is counted from
    return max(happened, default=None)


def _has_draft(s: Situation, decision: Decision) -> bool:
    """Was that very mail written?"""
    occasion = s.visits.of(plain(decision.occurrence))
    return any(
        d.moved.step == decision.step and d.state is not DraftState.WITHDRAWN and plain(d.moved.occurrence) in occasion
        for d in s.application.drafts.values()
    )
