"""How drafts are told of: what waits for the owner's yes, what goes when, what went, what was dropped. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agent.decide import plan
from agent.decide.application import Draft
from agent.decide.foresight import when_it_goes
from agent.decide.permit import MINUTE, Permission, Permit
from agent.decide.planned import Planned, State, end_of, reason, tell, when
from agent.decide.situation import Situation
from agent.facts import DraftState
from agent.model import Decision, Wait
from agent.rules import Mode

OPEN = frozenset({DraftState.STAGED, DraftState.APPROVED, DraftState.CLAIMED})
"""The states of a draft that may yet go."""


def draft_of(s: Situation, decision: Decision) -> Draft | None:
    """The draft a decision is about."""
    if decision.contact is None:
        return None
    return plan.draft_of(s, decision.step, decision.contact, decision.occurrence)


def still_open(s: Situation, decision: Decision, draft: Draft, goes: Permission) -> Planned:
    """A draft that waits for the owner, or for its minute."""
    moved, staged = draft.moved, draft.state is DraftState.STAGED
    at = s.now if goes.permit is Permit.GO else goes.until
    why = reason(goes.because)
    if at is None:
        head = "waits for your yes, and would not go yet" if staged else "approved, and does not go yet"
    else:
        why = "" if why == MINUTE else why
        goes_at = "at once" if at <= s.now else f"on {when(s, moved.contact, at)}"
        if staged and moved.until is not None and moved.until > s.now:
            head = f"you put it off until {when(s, None, moved.until)}"
        else:
            head = f"waits for your yes; with it, it goes {goes_at}" if staged else f"approved; it goes {goes_at}"
        if staged and moved.closes is not None:
            over = moved.closes <= s.now
            head += f"; its time {'ended' if over else 'ends'} {end_of(s, moved.contact, moved.closes)}"
            head += ", and a yes still counts" if over and at is not None else ""
    state = State.WAITS_FOR_YOU if staged else State.APPROVED
    because = (*goes.because, *decision.because)
    return tell(s, _about(draft), state, head, why, at=at, until=moved.closes, because=because)


def ended(s: Situation, decision: Decision, draft: Draft) -> Planned:
    """A draft whose life is over, or whose fate is not known."""
    moved, about = draft.moved, _about(draft)
    on, because = when(s, moved.contact, moved.at), moved.because
    match draft.state:
        case DraftState.SENT:
            head = f"sent on {on}" + (", and came back" if s.known.came_back(draft) else "")
            return tell(s, about, State.DONE, head, at=moved.at, because=because)
        case DraftState.DATA_BEGUN | DraftState.IN_DOUBT:
            because = decision.because or ("it is not known whether it arrived",)
            return tell(s, about, State.HELD, "waits", reason(because), because=because)
        case DraftState.SKIPPED:
            return tell(s, about, State.SUPPRESSED, f"skipped on {on}", at=moved.at, because=because)
        case DraftState.WITHDRAWN:
            head = f"taken back on {on}"
        case state:
            head = f"{state.value} on {on}"
    return tell(s, about, State.SUPPRESSED, head, reason(because), at=moved.at, because=because)


def past(s: Situation, decisions: Iterable[Decision]) -> Iterator[Planned]:
    """What was done or dropped before, and is decided no more; what is open and about to be taken back."""
    decided = {id(draft) for each in decisions if (draft := draft_of(s, each)) is not None}
    for draft in s.application.drafts.values():
        if id(draft) in decided:
            continue
        about = _about(draft)
        if draft.state not in OPEN:
            yield ended(s, about, draft)
            continue
        goes = when_it_goes(s, draft)
        if goes.permit in (Permit.GO, Permit.NOT_YET):
            yield still_open(s, about, draft, goes)
        else:
            why, because = reason(goes.because), goes.because
            yield tell(s, about, State.SUPPRESSED, "will not be sent", why, because=because)
    keys = {(each.step, each.contact, each.occurrence) for each in decisions}
    for key, told in s.application.reminded.items():
        step = s.steps.get(told.step)
        if key not in keys and (step is None or step.mode is Mode.REMIND):
            about = Wait(told.application, told.step, told.contact, told.occurrence, None)
            yield tell(s, about, State.DONE, f"you were reminded on {when(s, None, told.at)}", at=told.at)


def _about(draft: Draft) -> Wait:
    """What a draft is about, as a decision says it."""
    moved = draft.moved
    return Wait(moved.application, moved.step, moved.contact, moved.occurrence, None)
