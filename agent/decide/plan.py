"""plan(what is known, rules, now) -> decisions; and, for an approved draft, whether it may go now. Pure.

`sequence` says what a step would do by itself. Here the drafts come in: what is done is not done
again, two mails never chase each other to one address, and what was approved is judged once more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from agent.decide import courtesy
from agent.decide.application import Application, Draft, Known
from agent.decide.courtesy import GRACE, Window
from agent.decide.sequence import decide_steps
from agent.decide.situation import Situation, spoken
from agent.facts import DraftState
from agent.model import AskOwner, Decision, Due, Skip, Wait
from agent.rules import Config

UNDER_WAY = frozenset({DraftState.APPROVED, DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.IN_DOUBT})
OPEN = UNDER_WAY | {DraftState.STAGED}


def plan(known: Known, config: Config, now: datetime) -> tuple[Decision, ...]:
    """Every decision of every application at that instant, in order of application."""
    return tuple(
        decision
        for application in known.applications.values()
        for decision in plan_application(application, known, config, now)
    )


def plan_application(application: Application, known: Known, config: Config, now: datetime) -> list[Decision]:
    """The decisions of one application; Due only for what has no draft yet and may be staged now."""
    situation = Situation(application, known, config, now)
    return [_beside_drafts(situation, decision) for decision in decide_steps(situation)]


def _beside_drafts(s: Situation, decision: Decision) -> Decision:
    if decision.contact is None:
        return decision
    draft = draft_of(s, decision.step, decision.contact, decision.occurrence)
    base = (decision.application, decision.step, decision.contact, decision.occurrence)
    if draft is not None:
        match draft.state:
            case DraftState.WITHDRAWN:
                pass
            case DraftState.STAGED | DraftState.APPROVED | DraftState.CLAIMED:
                if isinstance(decision, Due):
                    waits = draft.state is DraftState.STAGED
                    because = "it waits for your yes" if waits else "approved; it goes at its time"
                    return Wait(*base, draft.moved.until if waits else draft.moved.slot, (because, *decision.because))
            case DraftState.DATA_BEGUN | DraftState.IN_DOUBT:
                return Wait(*base, None, ("it is not known whether it arrived; nothing more goes out for it",))
            case _:  # sent, refused, skipped, expired: done, whatever would be decided today
                day = s.place(decision.contact).local(draft.moved.at)
                return Skip(*base, (f"{draft.state.value} on {day:%A %-d %B, %H:%M}", *draft.moved.because))
    if isinstance(decision, Due) and (other := _in_the_way(s, decision)):
        return other
    return decision


def draft_of(s: Situation, step: str, contact: str, occurrence: str) -> Draft | None:
    """The draft for that occurrence; for interview steps, for any meeting of the same visit."""
    same_visit = next(
        ({i.id for i in visit} for visit in s.visits if occurrence in {i.id for i in visit}), {occurrence}
    )
    drafts = [
        d
        for d in s.application.drafts.values()
        if d.moved.step == step and d.moved.contact == contact and d.moved.occurrence in same_visit
    ]
    # A withdrawn one never stands before one that lives.
    return min(drafts, key=lambda d: d.state is DraftState.WITHDRAWN, default=None)


def _visit_of(s: Situation, occurrence: str) -> set[str]:
    """The ids of the interviews of that visit; just the occurrence where it is no interview."""
    visits = ({i.id for i in visit} for visit in s.visits)
    return next((ids for ids in visits if occurrence in ids), {occurrence})


def _in_the_way(s: Situation, due: Due) -> Decision | None:
    """The guard that infers nothing: what else of ours is on its way to that address."""
    base = (due.application, due.step, due.contact, due.occurrence)
    for draft in s.known.drafts.values():
        moved = draft.moved
        if moved.address != due.address:
            continue
        if draft.state in UNDER_WAY:
            return Wait(*base, None, (f"a {spoken(moved.step)} to {due.address} is still on its way",))
        if draft.state is DraftState.STAGED and (moved.application, moved.step) != (due.application, due.step):
            return Wait(*base, None, (f"a {spoken(moved.step)} to {due.address} waits for your yes",))
    another_interview = due.step == "thank_you"
    for sent in s.known.sent_to[due.address]:
        if sent.step == due.step and not (another_interview and sent.occurrence != due.occurrence):
            free = courtesy.after_gap(sent.at, s.courtesy.gap_per_person, s.place(due.contact), s.courtesy.holidays)
            if free > s.now:
                return Wait(*base, free, (f"a {spoken(due.step)} went to {due.address} lately",))
    return None


class Permit(StrEnum):
    """What may happen with a draft now."""

    GO = "go"
    NOT_YET = "not_yet"
    WITHDRAW = "withdraw"
    EXPIRE = "expire"


@dataclass(frozen=True, slots=True)
class Permission:
    """The answer for a draft; NOT_YET with the next instant worth asking (None: when something happens)."""

    permit: Permit
    until: datetime | None = None
    because: tuple[str, ...] = ()
    asks: bool = False
    """The reason is a question that goes to the owner anyway."""


@dataclass(frozen=True, slots=True)
class Approved:
    """What of a draft the log does not repeat: its frozen window and when the owner said yes."""

    draft: Draft
    window: Window
    approved_at: datetime | None
    batch_sent: datetime | None
    """When another mail of the same approval last went out."""
    position: int = 0


def permission(approved: Approved, known: Known, config: Config, now: datetime) -> Permission:
    """May this draft go now? Judged with this moment's rules, facts and clock, whatever was true before."""
    moved = approved.draft.moved
    application = known.applications[moved.application]
    s = Situation(application, known, config, now)
    if now >= approved.window.closes + GRACE:
        return Permission(Permit.EXPIRE, because=(f"its window closed on {_local(s, moved.contact, approved)}",))
    decision = _decision_for(s, approved.draft)
    match decision:
        case None:
            return Permission(Permit.WITHDRAW, because=_what_changed(s, approved.draft))
        case Wait(until=until, because=because) if because and because[0].startswith(("paused", "this employer is")):
            return Permission(Permit.NOT_YET, until, because)
        case Due() if decision.address != moved.address or decision.pass_on != moved.passed_on:
            return Permission(Permit.WITHDRAW, because=("their address became another one",))
        case Due():
            return _when(s, approved)
        case AskOwner():
            return Permission(Permit.WITHDRAW, because=(decision.text,), asks=True)
        case _:
            return Permission(Permit.WITHDRAW, because=decision.because)


def _decision_for(s: Situation, draft: Draft) -> Decision | None:
    moved = draft.moved
    visit = _visit_of(s, moved.occurrence)
    for decision in decide_steps(s):
        same_step = decision.step == moved.step and decision.contact in (moved.contact, None)
        if same_step and decision.occurrence in visit | {"-"}:
            return decision
    return None


def _what_changed(s: Situation, draft: Draft) -> tuple[str, ...]:
    word = s.last_word(draft.since.get(DraftState.STAGED, draft.moved.at))
    if word is not None:
        return (f"{word.name or word.address} has written since",)
    interview = s.application.interviews.get(draft.moved.occurrence)
    if interview is not None and not interview.stands:
        return ("the interview was called off",)
    if interview is not None and interview.seen.end > s.now:
        return ("the interview was moved",)
    return ("what it was written for is no longer so",)


def _when(s: Situation, approved: Approved) -> Permission:
    moved = approved.draft.moved
    span = approved.window
    last = span.closes + GRACE
    step = s.steps[moved.step]
    rule = courtesy.fitting(courtesy.allowance(step, s.courtesy, s.place(moved.contact)), span)
    seed = f"{s.application.id}/{moved.step}/{moved.occurrence}"
    yes = approved.approved_at or s.now
    start = max(span.opens, yes, *([moved.until] if moved.until else []))
    if start == yes and rule.permits(start):
        earliest: datetime | None = start  # said within the window: a mail written now goes now
    else:
        earliest = courtesy.slot(rule, Window(start, last), seed, approved.position)
    if earliest is not None and approved.batch_sent is not None:
        earliest = max(earliest, approved.batch_sent + courtesy.spacing(span, f"{seed}/{approved.position}"))
    if earliest is None or earliest >= last or rule.next_minute(max(earliest, s.now), last) is None:
        return Permission(Permit.EXPIRE, because=("no allowed minute is left in its window",))
    if s.now < earliest:
        return Permission(Permit.NOT_YET, earliest, ("its minute has not come",))
    if not rule.permits(s.now):
        hours = f"{rule.hours} their time"
        return Permission(Permit.NOT_YET, rule.next_minute(s.now, last), (f"it goes in their hours ({hours})",))
    if wait := _day_is_full(s):
        return Permission(Permit.NOT_YET, wait, (f"{s.config.courtesy.per_day} mails went out today",))
    return Permission(Permit.GO)


def _day_is_full(s: Situation) -> datetime | None:
    zone = courtesy.owner_zone(s.config)
    today = s.now.astimezone(zone).date()
    sent = (sent for mails in s.known.sent_to.values() for sent in mails)
    if sum(1 for mail in sent if mail.at.astimezone(zone).date() == today) < s.config.courtesy.per_day:
        return None
    return datetime.combine(today + timedelta(days=1), datetime.min.time(), zone)


def _local(s: Situation, contact: str, approved: Approved) -> str:
    return f"{s.place(contact).local(approved.window.closes):%A %-d %B, %H:%M}"


def next_look(decisions: Iterator[Decision] | tuple[Decision, ...]) -> datetime | None:
    """The earliest instant at which waiting alone changes a decision."""
    return min((d.until for d in decisions if isinstance(d, Wait) and d.until is not None), default=None)
