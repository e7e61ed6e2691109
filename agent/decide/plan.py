"""plan(what is known, rules, now) -> decisions. Pure.

`sequence` says what a step would do by itself. Here the drafts come in: what is done is not done
again, and two mails never chase each other to one address. `permit` judges what was approved.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import datetime

from agent.decide import courtesy, reminders
from agent.decide.application import Application, Draft
from agent.decide.key import LATE, plain
from agent.decide.known import Known
from agent.decide.permit import THANKS, UNDER_WAY, Approved, Permission, Permit, permission, replaces
from agent.decide.reminders import decide_reminders
from agent.decide.sequence import decide_steps
from agent.decide.situation import Situation
from agent.decide.spoken import one, spoken
from agent.facts import DraftState
from agent.model import AskOwner, Decision, Due, Skip, Wait
from agent.rules import Config, Mode, Need

__all__ = ["Approved", "Permission", "Permit", "next_look", "permission", "plan", "plan_application"]

YES, APPROVED = "it waits for your yes", "approved; it goes at its time"
"""The reasons why a step waits whose draft is there."""


def plan(known: Known, config: Config, now: datetime) -> tuple[Decision, ...]:
    """Every decision of every application at that instant, in order of application."""
    return tuple(
        decision
        for application in known.applications.values()
        for decision in plan_application(application, known, config, now)
    )


def plan_application(
    application: Application, known: Known, config: Config, now: datetime, *, only: Set[str] | None = None
) -> list[Decision]:
    """The decisions of one application; Due only for what has no draft yet and may be staged now. `only` for
    the steps and reminders of these names."""
    return decide(Situation(application, known, config, now), only=only)


def decide(situation: Situation, *, only: Set[str] | None = None) -> list[Decision]:
    """The same, of a situation that others have asked already."""
    decided = _newest_of_late(list(decide_steps(situation, only=only)))
    mails = _one_mail_each(situation, (_by_hand(situation, _beside_drafts(situation, each)) for each in decided))
    return [*mails, *decide_reminders(situation, only=only)]


def _by_hand(s: Situation, decision: Decision) -> Decision:
    """What the owner writes is neither staged nor asked about when it is late: they are reminded of it, once."""
    match decision:
        case Due() if s.steps[decision.step].mode is Mode.REMIND:
            return reminders.by_hand(s, decision, late=False)
        case AskOwner() if _is_late(decision) and s.steps[decision.step].mode is Mode.REMIND:
            return reminders.by_hand(s, decision, late=True)
    return decision


def _newest_of_late(decisions: list[Decision]) -> list[Decision]:
    """Overdue steps collapse to the newest: of questions about missed windows the last remains, and none
    where a later step is due. The order of decisions is that of the sequence and of the visits."""
    kept: list[Decision] = []
    newest: str | None = None
    for decision in reversed(decisions):
        match decision:
            case AskOwner(question=question) if question.startswith(LATE):
                if newest not in (None, question):
                    base = (decision.application, decision.step, decision.contact, decision.occurrence)
                    kept.append(Skip(*base, ("its time has passed, and a later step has taken its place",)))
                    continue
                newest = question
            case Due() if decision.step != "thank_you":
                newest = newest or f"{decision.step} is due"
        kept.append(decision)
    return kept[::-1]


def _one_mail_each(s: Situation, decisions: Iterable[Decision]) -> list[Decision]:
    """Two people behind one address, or two steps to one person, do not get two mails at once."""
    taken: dict[str, Due] = {}
    found: list[Decision] = []
    thanks = False
    for decision in decisions:
        if isinstance(decision, Due):
            if decision.step == "thank_you":
                thanks = True
            elif thanks and s.asks_for_news(decision.step):  # after a pause both may be due at once
                base = (decision.application, decision.step, decision.contact, decision.occurrence)
                found.append(Wait(*base, None, (f"the {spoken('thank_you')} comes first",)))
                continue
            first = taken.setdefault(decision.address, decision)
            if first is not decision:
                base = (decision.application, decision.step, decision.contact, decision.occurrence)
                found.append(Wait(*base, None, (f"{one(first.step)} goes to {decision.address} first",)))
                continue
        found.append(decision)
    return found


def _beside_drafts(s: Situation, decision: Decision) -> Decision:
    if decision.contact is None:
        return decision
    draft = draft_of(s, decision.step, decision.contact, decision.occurrence)
    base = (decision.application, decision.step, decision.contact, decision.occurrence)
    wanted = isinstance(decision, Due) or _is_late(decision)
    match draft.state if draft is not None else None:
        case None | DraftState.WITHDRAWN:
            pass
        case DraftState.STAGED | DraftState.APPROVED | DraftState.CLAIMED if draft and wanted:
            waits = draft.state is DraftState.STAGED
            until = draft.moved.until if waits else draft.moved.slot
            because = YES if waits else APPROVED
            return Wait(*base, until if until and until > s.now else None, (because, *decision.because))
        case DraftState.STAGED | DraftState.APPROVED | DraftState.CLAIMED:
            return decision  # no longer due: `permit` takes the draft back
        case DraftState.DATA_BEGUN | DraftState.IN_DOUBT:
            return Wait(*base, None, ("it is not known whether it arrived, so nothing more goes out for it",))
        case state if draft:  # sent, refused, skipped, expired: done, whatever would be decided today
            day = s.place(decision.contact).local(draft.moved.at)
            return Skip(*base, (f"{state} on {day:%A %-d %B, %H:%M}", *draft.moved.because))
    if wanted and (other := _shared_address(s, decision)):
        return Skip(*base, (f"their address is also that of {other}, who got the {spoken(decision.step)}",))
    if isinstance(decision, Due):
        return _owner_away(s, decision) or _thanks_first(s, decision) or _in_the_way(s, decision) or decision
    return decision


def _owner_away(s: Situation, due: Due) -> Decision | None:
    """While the owner is away nothing is staged but what cannot wait until they are back; thanks cannot."""
    back = s.away(s.now)
    if back is None or due.step == "thank_you":
        return None
    first = datetime.combine(back, datetime.min.time(), courtesy.owner_zone(s.config))
    rule = courtesy.allowance(s.steps[due.step], s.courtesy, s.place(due.contact))
    if rule.next_minute(first, due.closes) is None:
        return None
    base = (due.application, due.step, due.contact, due.occurrence)
    return Wait(*base, first, (f"you are away until {back:%-d %B}", *due.because))


def _thanks_first(s: Situation, due: Due) -> Decision | None:
    """What was forgotten does not go hours before the thanks that this person is still to have."""
    if s.steps[due.step].needs is not Need.NOTE:
        return None
    for thanks in decide_steps(s, only={THANKS}):
        if isinstance(thanks, Wait) and thanks.contact == due.contact and thanks.until is not None:
            interview = s.application.interviews.get(plain(thanks.occurrence))
            if interview is not None and interview.seen.end <= s.now and not _is_done(s, thanks):
                base = (due.application, due.step, due.contact, due.occurrence)
                return Wait(*base, thanks.until, (f"the {spoken(THANKS)} comes first",))
    return None


def _is_done(s: Situation, thanks: Wait) -> bool:
    draft = draft_of(s, thanks.step, thanks.contact, thanks.occurrence) if thanks.contact else None
    return draft is not None and draft.state is not DraftState.WITHDRAWN


def _is_late(decision: Decision) -> bool:
    return isinstance(decision, AskOwner) and decision.question.startswith(LATE)


def draft_of(s: Situation, step: str, contact: str, occurrence: str) -> Draft | None:
    """The draft for that occurrence; for interview steps, for any meeting of the same visit."""
    visit = s.visits.of(plain(occurrence))
    came_back = occurrence.partition("~")[2]
    drafts = [
        d
        for d in s.application.drafts.values()
        if (d.moved.step, d.moved.contact) == (step, contact)
        and plain(d.moved.occurrence) in visit
        and d.moved.occurrence.partition("~")[2] == came_back
    ]
    # A withdrawn one never stands before one that lives.
    return min(drafts, key=lambda d: d.state is DraftState.WITHDRAWN, default=None)


def _shared_address(s: Situation, decision: Decision) -> str | None:
    """Who else of that visit has had this very mail at the same address."""
    assert decision.contact is not None
    address = s.known.address_of(decision.contact)
    visit = s.visits.of(plain(decision.occurrence))
    for draft in s.application.drafts.values():
        moved = draft.moved
        same = (moved.step, moved.address) == (decision.step, address) and plain(moved.occurrence) in visit
        if same and moved.contact != decision.contact and draft.state is DraftState.SENT:
            return s.known.contact_named(moved.contact)
    return None


def _in_the_way(s: Situation, due: Due) -> Decision | None:
    """The guard that infers nothing: what else of ours is on its way to that address, or asks somebody
    else of the application for news."""
    base = (due.application, due.step, due.contact, due.occurrence)
    visit = s.visits.of(plain(due.occurrence))
    thanks = due.step == "thank_you"
    for draft in s.known.drafts.values():
        moved = draft.moved
        open_ = draft.state is DraftState.STAGED or draft.state in UNDER_WAY
        news = s.asks_for_news(due.step) and s.asks_for_news(moved.step)
        if open_ and news and moved.application == due.application and moved.contact != due.contact:
            who = s.known.contact_named(moved.contact)
            return Wait(*base, None, (f"{who} is being asked; only one person is asked for news at a time",))
        if not open_ or moved.address != due.address:
            continue
        what = f"{one(moved.step)} to {due.address}"
        if draft.state in UNDER_WAY:
            return Wait(*base, None, (f"{what} is still on its way",))
        another = thanks and moved.step == due.step and plain(moved.occurrence) not in visit
        beside = thanks and s.answers_them(moved.step)
        if not another and not beside and not replaces(s, due, moved):
            return Wait(*base, None, (f"{what} waits for your yes",))
    answers = s.root(s.steps[due.step]) == "rejection"  # each no has its own answer
    for sent in s.known.sent_to.get(due.address, ()):
        another = (thanks and plain(sent.occurrence) not in visit) or (answers and sent.application != due.application)
        if sent.step == due.step and not another:
            free = courtesy.after_gap(sent.at, s.courtesy.gap_per_person, s.place(due.contact), s.courtesy.holidays)
            if free > s.now:
                return Wait(*base, free, (f"{one(due.step)} went to {due.address} lately",))
    return None


def next_look(decisions: Iterable[Decision]) -> datetime | None:
    """The earliest instant at which waiting alone changes a decision."""
    return min((d.until for d in decisions if isinstance(d, Wait) and d.until is not None), default=None)
