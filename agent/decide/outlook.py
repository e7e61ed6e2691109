"""The plan of an application, told to its owner: what is done, what comes and when, what does not, and why. Pure.

Every step and every reminder of the sequence is there, once for each person and meeting it is about. What is
told is what `plan` decides; when something comes is found by living ahead (`foresight`), not reckoned anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from agent.decide import courtesy, plan
from agent.decide.application import Application
from agent.decide.courtesy import GRACE, Window
from agent.decide.foresight import Foreseen, foresee, lacks, when_it_goes
from agent.decide.key import RULE, plain
from agent.decide.known import Known
from agent.decide.news import NEEDED
from agent.decide.outlook_drafts import OPEN, draft_of, ended, past, still_open
from agent.decide.permit import Permit
from agent.decide.planned import Planned, State, day, reason, tell, title, when
from agent.decide.situation import Situation
from agent.decide.spoken import spoken
from agent.facts import DraftState
from agent.model import AskOwner, Decision, Due, Remind, Skip, Verdict, Wait
from agent.rules import Config, Mode, Need

__all__ = ["Planned", "State", "outlook"]

GIVE = {Need.NEWS: "--news", Need.NOTE: "--more"}
"""How `followup note` is told what the words are for."""
LACKS = "it needs"
"""How the reason begins of a step that lacks it, and that nothing else holds."""


def outlook(application: Application, known: Known, config: Config, now: datetime) -> tuple[Planned, ...]:
    """Everything that was, is and may be done for that application, in the order of the sequence."""
    s = Situation(application, known, config, now)
    decisions = plan.plan_application(application, known, config, now)
    foreseen = foresee(s, decisions)
    earlier = list(past(s, decisions))
    drafted = {each.step for each in earlier if each.state in (State.WAITS_FOR_YOU, State.APPROVED)}
    told = [
        _told(s, decision, foreseen.get(n))
        for n, decision in enumerate(decisions)
        # What is paused has no occasion yet; where its draft is there, that is told of.
        if not (decision.occurrence == "-" and decision.step in drafted)
    ]
    said = {(each.step, each.contact, each.occurrence) for each in earlier}
    told = [each for each in told if (each.step, each.contact, each.occurrence) not in said] + earlier
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
    draft = draft_of(s, decision)
    if draft is not None and draft.state in OPEN:
        goes = when_it_goes(s, draft)
        if goes.permit in (Permit.GO, Permit.NOT_YET):
            return still_open(s, decision, draft, goes)
        if decision.because[:1] in ((plan.YES,), (plan.APPROVED,)):  # its permit says what its step does not
            return tell(s, decision, State.SUPPRESSED, "will not be sent", reason(goes.because), because=goes.because)
    elif draft is not None and draft.state is not DraftState.WITHDRAWN:
        return ended(s, decision, draft)
    if _names(s).get(decision.step):
        return _off(s, decision)
    match decision:
        case Due():
            return _due(s, decision)
        case Remind():
            return _remind(s, decision)
        case AskOwner():
            because = (decision.text, *decision.because)
            return tell(s, decision, State.ASKS, "waits for your answer", because=because, question=decision.text)
        case Skip():
            return _skip(s, decision)
        case Wait():
            return _wait(s, decision, ahead)


def _due(s: Situation, due: Due) -> Planned:
    at, until = _first_minute(s, due, s.now), due.closes
    goes = "at once" if at <= s.now else f"on {when(s, due.contact, at)}"
    how = f"it goes {goes}" if s.steps[due.step].mode is Mode.SEND else f"with your yes it goes {goes}"
    return tell(s, due, State.DUE, f"due now; {how}", at=at, until=until, because=due.because)


def _remind(s: Situation, decision: Remind) -> Planned:
    if need := lacks(s, decision):
        head = f"asks for {_needed(s, need)}"
        return tell(s, decision, State.ASKS, head, because=decision.because)
    what = "it is time; you are reminded now"
    return tell(s, decision, State.DUE, what, reason(decision.because), at=s.now, because=decision.because)


def _off(s: Situation, decision: Decision) -> Planned:
    nobody = Wait(decision.application, decision.step, None, decision.occurrence, None)
    because = () if isinstance(decision, Wait) else decision.because
    return tell(s, nobody, State.OFF, "off in your rules", because=because)


def _skip(s: Situation, decision: Skip) -> Planned:
    by_hand = decision.step not in s.steps or s.steps[decision.step].mode is Mode.REMIND
    told = s.known.reminded.get((decision.step, decision.contact, decision.occurrence))
    if by_hand and told:
        head = f"you were reminded on {when(s, None, told[-1].at)}"
        return tell(s, decision, State.DONE, head, at=told[-1].at, because=decision.because)
    will_not = "will not come" if by_hand else "will not be sent"
    return tell(s, decision, State.SUPPRESSED, will_not, reason(decision.because), because=decision.because)


def _wait(s: Situation, decision: Wait, ahead: Foreseen | None) -> Planned:
    if (need := lacks(s, decision)) and reason(decision.because).startswith(LACKS):
        head = f"nothing is planned, because it needs {_needed(s, need)}"
        return tell(s, decision, State.HELD, head, because=decision.because)
    if ahead is None:
        why, until = reason(decision.because), decision.until
        return tell(s, decision, State.HELD, "waits", why, until=until, because=decision.because)
    match ahead.decision:
        case Due() | Remind() as then:
            return _coming(s, then, ahead)
        case AskOwner(text=text) as then:
            head, because = f"you will be asked on {day(s, None, ahead.at)}", (text, *ahead.waited.because)
            return tell(s, then, State.ASKS, head, at=ahead.at, because=because, question=text)
        case then:
            head, why = "will not be sent as things stand", f"by then {reason(then.because)}"
            return tell(s, then, State.SUPPRESSED, head, why, estimated=True, because=then.because)


def _needed(s: Situation, need: Need) -> str:
    return f"{NEEDED[need]} from you: write `followup note {s.application.id} {GIVE[need]} …`"


def _coming(s: Situation, then: Due | Remind, ahead: Foreseen) -> Planned:
    """What time alone, or time and the mails before it, will bring."""
    because = ahead.waited.because
    why, hangs_on = reason(because), _hangs_on(s, then, ahead)
    if isinstance(then, Remind):
        step = s.steps.get(then.step)
        asked = f"asked for {NEEDED[step.needs]}" if step is not None and step.needs in NEEDED else "reminded"
        whose, at, until = None, ahead.at, None
        planned, about = f"you are {asked} on", f"you are {asked} about"
    else:
        whose, at, until = then.contact, _first_minute(s, then, ahead.at), then.closes
        planned, about = "planned for", "about"
    if hangs_on is None:
        head = f"{planned} {when(s, whose, at)}"
        return tell(s, then, State.PLANNED, head, why, at=at, until=until, because=because)
    before, sent = hangs_on
    head = f"{about} {day(s, whose, at)}, if the {spoken(before)} goes on {day(s, whose, sent)}"
    why = "" if why.startswith(RULE) else why  # the condition says it
    return tell(s, then, State.PLANNED, head, why, at=at, until=until, estimated=True, because=because)


def _hangs_on(s: Situation, then: Due | Remind, ahead: Foreseen) -> tuple[str, datetime] | None:
    """The mail that has not gone yet and from which this one is counted, or which keeps it away from a person."""
    steps = {name: step.after for name, step in s.steps.items()}
    steps |= {name: each.after for name, each in s.config.reminders.items() if each.after is not None}
    before: list[str] = []
    after = steps.get(then.step)
    while after is not None and after in s.steps and after not in before:
        before.append(after)
        after = steps.get(after)
    for name in before:
        if sent := [each.at for each in ahead.sendings if each.step == name]:
            return name, max(sent)
    if before or (isinstance(then, Due) and after != "interview"):
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


# --- the whole ------------------------------------------------------------------------------------


def _nothing_decided(s: Situation, name: str, off: bool) -> Planned:
    """A step for which there is nobody and no meeting."""
    about = Wait(s.application.id, name, None, "-", None)
    if off:
        return _off(s, about)
    interviews = s.application.interviews.values()
    standing = [i for i in interviews if i.stands]
    if not interviews:
        why = "no interview is known"
    elif not standing and any(i.verdict is Verdict.ASK and i.cancelled is None for i in interviews):
        why = "you have not said yet whether it is an interview of yours"
    elif not standing and any(i.cancelled is not None for i in interviews):
        why = "the interview was called off"
    elif not standing:
        why = "it was no interview of yours"
    elif all(i.missed for i in standing):
        why = "the interview was missed"
    else:
        why = "there is nobody yet whom it is about"
    return tell(s, about, State.HELD, "waits", why, because=(why,))


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
        meetings = {plain(o.occurrence) for o in everything if (o.step, o.contact) == (each.step, each.contact)}
        interview = s.application.interviews.get(plain(each.occurrence))
        if len(meetings & s.application.interviews.keys()) < 2 or interview is None:
            yield each
            continue
        named = title(s, each.step, each.contact)
        with_day = f"{named} for {day(s, each.contact, interview.seen.start)}"
        yield replace(
            each, headline=each.headline.replace(named, with_day, 1), sentence=each.sentence.replace(named, with_day, 1)
        )
