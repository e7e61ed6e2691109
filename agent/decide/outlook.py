"""The plan of an application, told to its owner: what is done, what comes and when, what does not, and why. Pure.

Every step and every reminder of the sequence is there, once for each person and meeting it is about. What is
told is what `plan` decides; when something comes is found by living ahead (`foresight`), not reckoned anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from agent.decide import courtesy, plan
from agent.decide.application import Application, Draft, Known
from agent.decide.courtesy import GRACE, Window
from agent.decide.foresight import Foreseen, foresee, when_it_goes
from agent.decide.key import RULE
from agent.decide.outlook_words import day, reason, sentence, title, when
from agent.decide.permit import Permission, Permit
from agent.decide.situation import Situation, spoken
from agent.facts import DraftState
from agent.model import AskOwner, Decision, Due, Remind, Skip, Verdict, Wait
from agent.rules import Config, Mode, Need

OPEN = frozenset({DraftState.STAGED, DraftState.APPROVED, DraftState.CLAIMED})
GIVE = {Need.NEWS: "news", Need.NOTE: "note"}
"""The verb with which the owner gives what a step needs."""


class State(StrEnum):
    """Where a step stands."""

    DONE = "done"
    WAITS_FOR_YOU = "waits_for_you"
    APPROVED = "approved"
    DUE = "due"
    PLANNED = "planned"
    HELD = "held"
    ASKS = "asks"
    SUPPRESSED = "suppressed"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Planned:
    """A step or a reminder, for a person where it is about one.

    `contact` is an id, `name` how the person is called. `at` is the first minute at which it can go (a reminder:
    at which it comes; what is done: when it was), `until` the end of its time. `estimated`: only if the mails
    before it go as planned. `headline` is the `sentence` without its reason.
    """

    step: str
    contact: str | None
    name: str | None
    occurrence: str
    state: State
    at: datetime | None
    until: datetime | None
    estimated: bool
    headline: str
    sentence: str
    because: tuple[str, ...]

    @property
    def reason(self) -> str:
        """The one that decides."""
        return reason(self.because)


def outlook(application: Application, known: Known, config: Config, now: datetime) -> tuple[Planned, ...]:
    """Everything that was, is and may be done for that application, in the order of the sequence."""
    s = Situation(application, known, config, now)
    decisions = plan.plan_application(application, known, config, now)
    foreseen = foresee(s, decisions)
    told = [_told(s, decision, foreseen.get(n)) for n, decision in enumerate(decisions)]
    told += _past(s, decisions)
    named = {each.step for each in told}
    told += [_nothing_decided(s, name, off) for name, off in _names(s).items() if name not in named]
    order = {name: n for n, name in enumerate(_names(s))}
    told.sort(key=lambda each: order.get(each.step, len(order)))
    return tuple(_with_the_meeting(s, _off_once(told)))


def _names(s: Situation) -> dict[str, bool]:
    """Every step and reminder, and whether it is switched off."""
    steps = {name: step.mode is Mode.OFF for name, step in s.steps.items()}
    return steps | {name: each.mode is Mode.OFF for name, each in s.config.reminders.items()}


# --- one decision ---------------------------------------------------------------------------------


def _told(s: Situation, decision: Decision, ahead: Foreseen | None) -> Planned:
    if _names(s).get(decision.step):
        off = _draft(s, decision)
        return _ended(s, decision, off) if off and off.state not in OPEN else _off(s, decision)
    if (draft := _draft(s, decision)) is not None and draft.state is not DraftState.WITHDRAWN:
        if draft.state not in OPEN:
            return _ended(s, decision, draft)
        goes = when_it_goes(s, draft)
        if goes.permit in (Permit.GO, Permit.NOT_YET):
            return _open(s, decision, draft, goes)
    match decision:
        case Due():
            return _due(s, decision)
        case Remind():
            return _remind(s, decision)
        case AskOwner():
            head = f"waits for your answer: “{decision.text}”"
            return _planned(s, decision, State.ASKS, head, because=(decision.text, *decision.because))
        case Skip():
            return _skip(s, decision)
        case Wait():
            return _wait(s, decision, ahead)


def _planned(
    s: Situation, about: Decision, state: State, head: str, why: str = "", *, at: datetime | None = None,
    until: datetime | None = None, estimated: bool = False, because: tuple[str, ...] = (), contact: str | None = None,
) -> Planned:  # fmt: skip
    whom = contact or about.contact
    head = f"{title(s, about.step, whom)}: {head}"
    name = s.known.contact_named(whom) if whom is not None else None
    return Planned(
        about.step, whom, name, about.occurrence, state, at, until, estimated, sentence(head), sentence(head, why),
        because,
    )  # fmt: skip


def _draft(s: Situation, decision: Decision) -> Draft | None:
    if decision.contact is None:
        return None
    return plan.draft_of(s, decision.step, decision.contact, decision.occurrence)


def _off(s: Situation, decision: Decision) -> Planned:
    return _planned(s, replace(decision, contact=None), State.OFF, "off in your rules", because=_because(decision))


def _because(decision: Decision) -> tuple[str, ...]:
    return decision.because


def _due(s: Situation, due: Due) -> Planned:
    at, until = _first_minute(s, due, s.now), due.closes
    goes = "at once" if at <= s.now else f"on {when(s, due.contact, at)}"
    how = f"it goes {goes}" if s.steps[due.step].mode is Mode.SEND else f"with your yes it goes {goes}"
    return _planned(s, due, State.DUE, f"due now; {how}", at=at, until=until, because=due.because)


def _remind(s: Situation, decision: Remind) -> Planned:
    step = s.steps.get(decision.step)
    if step is not None and step.needs in GIVE and not s.given(step):
        head = f"nothing is planned, because it needs {_needed(s, step.needs)}"
        return _planned(s, decision, State.ASKS, head, because=decision.because)
    what = "it is time; you are reminded now"
    return _planned(s, decision, State.DUE, what, reason(decision.because), at=s.now, because=decision.because)


def _skip(s: Situation, decision: Skip) -> Planned:
    by_hand = decision.step not in s.steps or s.steps[decision.step].mode is Mode.REMIND
    told = s.known.reminded.get((decision.step, decision.contact, decision.occurrence))
    if by_hand and told:
        head = f"you were reminded on {when(s, None, told[-1].at)}"
        return _planned(s, decision, State.DONE, head, at=told[-1].at, because=decision.because)
    will_not = "will not come" if by_hand else "will not be sent"
    return _planned(s, decision, State.SUPPRESSED, will_not, reason(decision.because), because=decision.because)


def _wait(s: Situation, decision: Wait, ahead: Foreseen | None) -> Planned:
    step = s.steps.get(decision.step)
    lacking = step is not None and step.needs in GIVE and not s.given(step)
    match ahead.decision if ahead is not None else None:
        case Due() | Remind() as then if ahead is not None and not lacking:
            return _coming(s, decision, then, ahead)
        case AskOwner(text=text) as then if ahead is not None:
            day_ = day(s, s.place(None), ahead.at)
            head = f"you will be asked on {day_}: “{text}”"
            return _planned(s, decision, State.ASKS, head, at=ahead.at, because=(text, *decision.because))
        case Skip(because=because) if not lacking:
            head = "will not be sent as things stand"
            return _planned(
                s, decision, State.SUPPRESSED, head, f"by then {reason(because)}", estimated=True, because=because
            )
    if step is not None and lacking and ("needs" in reason(decision.because) or decision.until is None):
        head = f"nothing is planned, because it needs {_needed(s, step.needs)}"
        return _planned(s, decision, State.HELD, head, because=decision.because)
    return _planned(
        s, decision, State.HELD, "waits", reason(decision.because), until=decision.until, because=decision.because
    )


def _needed(s: Situation, need: Need | None) -> str:
    what = "news" if need is Need.NEWS else "a note"
    return f"{what} from you: write `followup {GIVE[need or Need.NEWS]} {s.application.id} …`"


def _coming(s: Situation, decision: Wait, then: Due | Remind, ahead: Foreseen) -> Planned:
    """What time alone, or time and the mails before it, will bring."""
    by_hand = isinstance(then, Remind)
    at = ahead.at if isinstance(then, Remind) else _first_minute(s, then, ahead.at)
    until = None if isinstance(then, Remind) else then.closes
    first = _hangs_on(s, then, ahead)
    because = ahead.waited.because or decision.because
    why = reason(because)
    contact = then.contact
    if first is None:
        planned = "you are reminded on" if by_hand else "planned for"
        head = f"{planned} {when(s, None if by_hand else contact, at)}"
        return _planned(s, then, State.PLANNED, head, why, at=at, until=until, because=because)
    step, sent = first
    on = day(s, s.place(contact), sent)
    head = f"about {day(s, s.place(contact), at)}, if the {spoken(step)} goes on {on}"
    if by_hand:
        head = f"you are reminded {head}"
    why = "" if why.startswith(RULE) else why
    return _planned(s, then, State.PLANNED, head, why, at=at, until=until, estimated=True, because=because)


def _hangs_on(s: Situation, then: Due | Remind, ahead: Foreseen) -> tuple[str, datetime] | None:
    """The mail that has not gone yet and from which this one is counted, or which keeps it away from a person."""
    steps = {name: step.after for name, step in s.steps.items()}
    steps |= {name: each.after for name, each in s.config.reminders.items() if each.after is not None}
    before, after = [], steps.get(then.step)
    while after in s.steps and after not in before:
        before.append(after)
        after = steps.get(after)
    for name in before:
        if sent := [each.at for each in ahead.sendings if each.step == name]:
            return name, max(sent)
    if isinstance(then, Due) and after != "interview" or before:
        same = [each for each in ahead.sendings if each.contact == then.contact and each.step != then.step]
        if same:
            return same[-1].step, same[-1].at
    return None


def _first_minute(s: Situation, due: Due, now: datetime) -> datetime:
    """The first minute it may go at their place."""
    start = max(now, due.opens)
    rule = courtesy.allowance(s.steps[due.step], s.courtesy, s.place(due.contact))
    rule = courtesy.fitting(rule, Window(start, due.closes))
    return rule.next_minute(start, due.closes + GRACE) or start


# --- drafts ---------------------------------------------------------------------------------------


def _open(s: Situation, decision: Decision, draft: Draft, goes: Permission) -> Planned:
    """A draft that waits for the owner, or for its minute."""
    moved, contact = draft.moved, draft.moved.contact
    staged = draft.state is DraftState.STAGED
    at = s.now if goes.permit is Permit.GO else goes.until
    then = "at once" if at is not None and at <= s.now else f"on {when(s, contact, at)}" if at is not None else ""
    why = "" if at is not None and reason(goes.because) in _EVERYDAY else reason(goes.because)
    if staged and moved.until is not None and moved.until > s.now:
        head = f"you put it off until {when(s, None, moved.until)}"
    elif staged:
        head = "waits for your yes"
        head += f"; with it, it goes {then}" if then else ", and would not go yet"
    else:
        head = f"approved; it goes {then}" if then else "approved, and does not go yet"
    if moved.closes is not None and staged and then:
        head += f", and not after {when(s, contact, moved.closes)}"
    state = State.WAITS_FOR_YOU if staged else State.APPROVED
    about = Wait(moved.application, moved.step, contact, moved.occurrence, None)
    because = (*goes.because, *decision.because)
    return _planned(s, about, state, head, why, at=at, until=moved.closes, because=because)


_EVERYDAY = ("", "its minute has not come")


def _ended(s: Situation, decision: Decision, draft: Draft) -> Planned:
    """A draft whose life is over, or whose fate is not known."""
    moved = draft.moved
    about = Wait(moved.application, moved.step, moved.contact, moved.occurrence, None)
    on = when(s, moved.contact, moved.at)
    because = moved.because or decision.because
    match draft.state:
        case DraftState.SENT:
            return _planned(s, about, State.DONE, f"sent on {on}", at=moved.at, because=because)
        case DraftState.DATA_BEGUN | DraftState.IN_DOUBT:
            return _planned(s, about, State.HELD, "waits", reason(decision.because), because=decision.because)
        case DraftState.SKIPPED:
            head, why = f"not sent: skipped on {on}", ""
        case DraftState.WITHDRAWN | DraftState.STAGED | DraftState.APPROVED | DraftState.CLAIMED:
            head, why = f"taken back on {on}", reason(moved.because)
        case state:
            head, why = f"not sent: {state.value} on {on}", reason(moved.because)
    return _planned(s, about, State.SUPPRESSED, head, why, at=moved.at, because=because)


def _past(s: Situation, decisions: list[Decision]) -> Iterator[Planned]:
    """What was done or dropped before, and is decided no more; what is open and about to be taken back."""
    decided = {id(draft) for each in decisions if (draft := _draft(s, each)) is not None}
    for draft in s.application.drafts.values():
        if id(draft) in decided:
            continue
        moved = draft.moved
        about = Wait(moved.application, moved.step, moved.contact, moved.occurrence, None)
        if draft.state not in OPEN:
            yield _ended(s, about, draft)
            continue
        goes = when_it_goes(s, draft)
        if goes.permit in (Permit.GO, Permit.NOT_YET):
            yield _open(s, about, draft, goes)
        else:
            why, because = reason(goes.because), goes.because
            yield _planned(s, about, State.SUPPRESSED, "will not be sent", why, because=because)
    keys = {(each.step, each.contact, each.occurrence) for each in decisions}
    for key, told in s.application.reminded.items():
        step = s.steps.get(told.step)
        if key not in keys and (step is None or step.mode is Mode.REMIND):
            about = Wait(told.application, told.step, told.contact, told.occurrence, None)
            yield _planned(s, about, State.DONE, f"you were reminded on {when(s, None, told.at)}", at=told.at)


# --- the whole ------------------------------------------------------------------------------------


def _nothing_decided(s: Situation, name: str, off: bool) -> Planned:
    """A step for which there is nobody and no meeting."""
    about = Wait(s.application.id, name, None, "-", None)
    if off:
        return _off(s, about)
    interviews = s.application.interviews.values()
    if not interviews:
        why = "no interview is known"
    elif any(i.verdict is Verdict.ASK and i.cancelled is None for i in interviews):
        why = "you have not said yet whether it is an interview of yours"
    elif all(i.cancelled is not None or i.verdict is Verdict.NO for i in interviews):
        why = "there is no interview that takes place"
    else:
        why = "there is nobody to write to"
    return _planned(s, about, State.HELD, "waits", why, because=(why,))


def _off_once(told: list[Planned]) -> Iterator[Planned]:
    """What is switched off is said once."""
    said: set[str] = set()
    for each in told:
        if each.state is State.OFF:
            if each.step in said:
                continue
            said.add(each.step)
        yield each


def _with_the_meeting(s: Situation, told: Iterator[Planned]) -> Iterator[Planned]:
    """Two of one step to one person are told apart by the day of the interview."""
    everything = list(told)
    for each in everything:
        twins = [o for o in everything if (o.step, o.contact) == (each.step, each.contact)]
        interview = s.application.interviews.get(each.occurrence.partition("~")[0])
        if len(twins) < 2 or interview is None:
            yield each
            continue
        named = title(s, each.step, each.contact)
        with_day = f"{named} for {day(s, s.place(each.contact), interview.seen.start)}"
        yield replace(
            each, headline=each.headline.replace(named, with_day, 1), sentence=each.sentence.replace(named, with_day, 1)
        )
