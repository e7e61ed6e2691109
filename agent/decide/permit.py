"""Whether a draft may go now: judged anew with this moment's rules, facts and clock. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from agent.decide import courtesy
from agent.decide.application import Draft
from agent.decide.beside import WITHDRAWAL
from agent.decide.courtesy import GRACE, Window
from agent.decide.key import LATE, last_moment, paused, plain
from agent.decide.known import Known
from agent.decide.sequence import decide_steps
from agent.decide.situation import Situation
from agent.decide.spoken import one
from agent.facts import DraftMoved, DraftState
from agent.model import AskOwner, Decision, Due
from agent.rules import Config

GOING_OUT = frozenset({DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.IN_DOUBT})
UNDER_WAY = GOING_OUT | {DraftState.APPROVED}
THANKS = "thank_you"
MINUTE = "its minute has not come"
"""The everyday reason why an approved mail waits."""


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
    """May this draft go now? Whatever was true when it was staged or approved."""
    draft = approved.draft
    s = Situation(known.applications[draft.moved.application], known, config, now)
    if now >= approved.window.closes + GRACE:
        closed = last_moment(s.place(draft.moved.contact).local(approved.window.closes))
        return Permission(Permit.EXPIRE, because=(f"the time for it ended on {closed}",))
    if draft.moved.step not in s.steps:  # also while paused: nothing can be said of such a draft
        taken_back = draft.moved.step == WITHDRAWAL.name
        why = "you go on there, as you said" if taken_back else "your rules have no such step any more"
        return Permission(Permit.WITHDRAW, because=(why,))
    if pause := paused(s):
        return Permission(Permit.NOT_YET, pause[0], (pause[1],))
    match decision := _decision_for(s, draft):
        case None:
            return Permission(Permit.WITHDRAW, because=_what_changed(s, draft))
        case Due() if decision.address != draft.moved.address:
            return Permission(Permit.WITHDRAW, because=("their address became another one",))
        case Due() if decision.pass_on != draft.moved.passed_on:
            return Permission(Permit.WITHDRAW, because=("others are to be thanked through them now",))
        case Due():
            return _beside_others(s, draft) or _when(s, approved)
        case AskOwner(question=question) if question.startswith(LATE):
            # The window it was staged for decides, and the grace after it.
            return _beside_others(s, draft) or _when(s, approved)
        case AskOwner():
            return Permission(Permit.WITHDRAW, because=(decision.text,), asks=True)
        case _:
            return Permission(Permit.WITHDRAW, because=decision.because)


def replaces(s: Situation, newer: Draft | Due, older: DraftMoved) -> bool:
    """Is that the mail in whose favour a staged one to the same address is withdrawn?

    It is where it is of a later step of the same application, and is to go while the other one has but its day of
    grace: between two applications the later one waits. And thanks for a talk come now or never, while what else was
    to be said to that person is judged anew after them and comes again if it still has its time; an answer to what
    they wrote stays.
    """
    mail = newer if isinstance(newer, Due) else newer.moved
    if mail.step == older.step:
        return False
    staged = s.now if isinstance(newer, Due) else newer.since.get(DraftState.STAGED, newer.moved.at)
    if mail.step == THANKS and staged > older.at and not s.answers_them(older.step):
        return True
    if mail.slot is None or older.closes is None or mail.application != older.application:
        return False
    talks = [interview for of in (older, mail) if (interview := s.application.interviews.get(plain(of.occurrence)))]
    if len(talks) == 2 and talks[1].seen.end < talks[0].seen.end:
        return False  # what is about the first talk does not push out what is about the second
    if mail.slot >= older.closes + GRACE:
        return False  # until then the other one has gone or expired
    return older.closes <= min(mail.slot, s.now)


def _decision_for(s: Situation, draft: Draft) -> Decision | None:
    moved = draft.moved
    visit = s.visits.of(plain(moved.occurrence))
    for decision in decide_steps(s, only={moved.step}):
        if decision.contact in (moved.contact, None) and (
            decision.occurrence == "-" or plain(decision.occurrence) in visit
        ):
            return decision
    return None


def _what_changed(s: Situation, draft: Draft) -> tuple[str, ...]:
    since = draft.since.get(DraftState.STAGED, draft.moved.at)
    word = s.last_word(since)
    if word is not None:
        return (f"{word.name or word.address} has written since",)
    if draft.moved.address in s.known.bounced:
        return (f"mail to {draft.moved.address} came back",)
    if s.promised is not None and s.promised.at >= since:
        return (f"they will be in touch by {s.promised.promise.end:%A %-d %B}",)
    interview = s.application.interviews.get(plain(draft.moved.occurrence))
    if interview is not None and not interview.stands:
        return ("the interview was called off",)
    if interview is not None and interview.seen.end > s.now:
        return ("the interview was moved",)
    if s.visits.coming is not None and s.visits.coming.seen.at >= since:
        return ("a new interview has been arranged",)
    return ("what it was written for is no longer so",)


def _beside_others(s: Situation, draft: Draft) -> Permission | None:
    """Another mail of ours on its way to that address, or a later step that takes this one's place."""
    for other in s.known.drafts_at.get(draft.moved.address, ()):
        if other is draft:
            continue
        what = f"{one(other.moved.step)} to {other.moved.address}"
        open_too = other.state is DraftState.STAGED or other.state in UNDER_WAY
        if draft.state is DraftState.STAGED and open_too and replaces(s, other, draft.moved):
            return Permission(Permit.WITHDRAW, because=(f"{what} takes its place",))
        first = other.state is DraftState.APPROVED and _said_yes(other) < _said_yes(draft)
        if other.state in GOING_OUT or (first and draft.state is DraftState.APPROVED):
            return Permission(Permit.NOT_YET, None, (f"{what} is still on its way",))
    return None


def _said_yes(draft: Draft) -> tuple[datetime, str]:
    return draft.since.get(DraftState.APPROVED, draft.moved.at), draft.moved.draft


def _when(s: Situation, approved: Approved) -> Permission:
    moved, span, now = approved.draft.moved, approved.window, s.now
    last = span.closes + GRACE
    yes = approved.approved_at or now
    start = max(span.opens, yes, *([moved.until] if moved.until else []))
    rule = courtesy.allowance(s.steps[moved.step], s.courtesy, s.place(moved.contact))
    rule = courtesy.fitting(rule, Window(max(start, now), span.closes))
    seed = f"{s.application.id}/{moved.step}/{moved.occurrence}"
    earliest: datetime | None
    if start == yes and rule.permits(start) and next(rule.spans(start, last))[1] > now:
        earliest = start  # said within the window and the hours: a mail written now goes now
    else:
        earliest = courtesy.slot(rule, Window(start, last), seed, approved.position, after=now)
    if earliest is not None and approved.batch_sent is not None:
        earliest = max(earliest, approved.batch_sent + courtesy.spacing(span, f"{seed}/{approved.position}"))
    if earliest is None or rule.next_minute(max(earliest, now), last) is None:
        # To whoever has not answered their own silence is the reason, not what it came to.
        silent = approved.approved_at is None
        why = "its time is over, and you had not said yes" if silent else "no hour is left in which it may go"
        return Permission(Permit.EXPIRE, because=(why,))
    if now < earliest:
        return Permission(Permit.NOT_YET, earliest, (MINUTE,))
    if not rule.permits(now):
        hours = f"{rule.hours} their time"
        return Permission(Permit.NOT_YET, rule.next_minute(now, last), (f"it goes in their hours ({hours})",))
    if tomorrow := _day_is_full(s):
        return Permission(Permit.NOT_YET, tomorrow, (f"{s.config.courtesy.per_day} mails went out today",))
    gone = _last_gone(s)
    apart = now if gone is None else gone + courtesy.spacing(span, f"{seed}/{approved.position}")
    if now < apart and rule.next_minute(apart, last) is not None:
        return Permission(Permit.NOT_YET, apart, ("another mail has just gone out; nobody writes a handful at once",))
    return Permission(Permit.GO)


def _last_gone(s: Situation) -> datetime | None:
    """When a mail last went out, or may have, to anybody."""
    gone = (
        d.since.get(DraftState.DATA_BEGUN, d.moved.at)
        for d in s.known.drafts.values()
        if d.state in GOING_OUT or d.state is DraftState.SENT
    )
    return max((at for at in gone if at <= s.now), default=None)


def _day_is_full(s: Situation) -> datetime | None:
    """The owner's next midnight, where today has had its share of mails; those in doubt may have gone too."""
    zone = courtesy.owner_zone(s.config)
    today = s.now.astimezone(zone).date()
    lately = s.now - timedelta(days=2)
    gone = [
        d
        for d in s.known.drafts.values()
        if d.moved.at > lately and (d.state in GOING_OUT or d.state is DraftState.SENT)
    ]
    if sum(d.moved.at.astimezone(zone).date() == today for d in gone) < s.config.courtesy.per_day:
        return None
    return datetime.combine(today + timedelta(days=1), datetime.min.time(), zone)
