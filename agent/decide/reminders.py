"""What the owner does by hand: a card, a call, LinkedIn, events. Told in time, held where a mail would be. Pure.

A reminder is told by day, once; it neither waits for the gap nor starts one. One that comes after a step
(a call after a status check) asks a person for news: it is held by whatever holds such a step, comes once
an application, and counts among the unanswered.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from datetime import datetime, time, timedelta

from agent.decide import closing, courtesy, standing
from agent.decide.application import Application, Interview
from agent.decide.key import Key, following, held_back, in_the_day
from agent.decide.news import to_main_contact
from agent.decide.situation import Situation
from agent.decide.visits import visit_end
from agent.model import AskOwner, Decision, Due, Skip
from agent.rules import Duration, Mode, Recipient, Reminder, Step, Unit

WORTH_IT = timedelta(days=14)
"""How long after its time a reminder is still told, say after an outage."""
AFTER_CLOSING = timedelta(days=60)
"""How long an application that is over is still worth a look at what the company does."""
COMPANY = "company"
"""The occurrence of what is done once an employer."""
CALL_BEFORE, CALL_AFTER = time(9), time(17)


def decide_reminders(s: Situation, *, only: Set[str] | None = None) -> Iterator[Decision]:
    """A decision for every reminder (or those of these names), and for every person where it is about each."""
    for reminder in s.config.reminders.values():
        if only is not None and reminder.name not in only:
            continue
        step = _step(reminder)
        key = Key(s, step, None, "-")
        if stop := held_back(key):
            yield stop
        elif reminder.every is not None:
            yield _every(key, reminder.every)
        elif reminder.after == "interview":
            yield from _after_interviews(s, reminder, step)
        else:
            yield _after_step(s, step)


def _step(reminder: Reminder) -> Step:
    """The reminder as a step done by hand: in time for two weeks."""
    opens = reminder.opens or Duration(0, Unit.HOURS)
    days = 14 if opens.unit in (Unit.DAYS, Unit.BUSINESS_DAYS) else 14 * 24
    closes = Duration(opens.amount + days, opens.unit) if reminder.opens else Duration(14, Unit.DAYS)
    # A call is made on a working day like a mail; what is told to nobody else may be done on any day.
    mode = Mode.OFF if reminder.mode is Mode.OFF else Mode.REMIND
    return Step(reminder.name, reminder.after or "", reminder.to or Recipient.MAIN_CONTACT, closes, opens, mode)


# --- every so often -------------------------------------------------------------------------------


def _every(key: Key, every: Duration) -> Decision:
    """Each full period since the application began, while it is open and for a while after."""
    s = key.situation
    if alone := standing.left_alone(s, None):
        return key.skip(f"{alone.name or alone.address} asked not to be contacted any more")
    place = s.place(None)
    if not any(i.stands for i in s.application.interviews.values()):
        return key.wait(None, "there is no interview with them")
    until = (ended.at + AFTER_CLOSING) if (ended := closing.find(s)) else None
    holidays = s.courtesy.holidays
    number, due, following = 0, None, courtesy.after_gap(s.application.opened, every, place, holidays)
    closed_for_long = "the application has been closed for a while"
    while following <= s.now:
        if until is not None and following > until:
            return replace(key, occurrence=f"every-{number + 1}").skip(closed_for_long)  # for good: no later one counts
        number, due = number + 1, following
        following = courtesy.after_gap(following, every, place, holidays)
    if due is not None:
        occurrence = f"every-{number}"
        key = replace(key, occurrence=occurrence)
        # Told already, or so long ago that the next one is nearer: what was missed does not pile up.
        told = _told(s, key) or _told_there(s, key, since=due - (following - due))
        if told is None and s.now < due + min(WORTH_IT, (following - due) / 2) and not (until and due > until):
            return _remind(key, due, f"it comes every {every}")
    if until is not None and following > until:
        return key.skip(closed_for_long)
    return replace(key, occurrence=f"every-{number + 1}").wait(in_the_day(s, following), f"it comes every {every}")


# --- after an interview ---------------------------------------------------------------------------


def _after_interviews(s: Situation, reminder: Reminder, step: Step) -> Iterator[Decision]:
    visits = s.visits.all
    if not visits:
        yield Key(s, step, None, "-").wait(None, "no interview is known to take place")
    met: set[str] = set()
    for visit in visits:
        if reminder.to is Recipient.EACH_INTERVIEWER:
            meetings = {c: i for i in visit if not i.missed for c in i.seen.interviewers}
            for contact, interview in meetings.items():
                if contact not in met:  # a person is met once, however many interviews follow
                    met.add(contact)
                    yield _after(Key(s, step, contact, contact), interview.seen.end, visit)
        elif reminder.name == "follow_company":
            yield _after(Key(s, step, None, COMPANY), visit_end(visit), visit)
            return  # once per employer
        else:
            yield _after(Key(s, step, None, visit[0].id), visit_end(visit), visit)


def _after(key: Key, end: datetime, visit: list[Interview]) -> Decision:
    s = key.situation
    if done := _told(s, key):
        return done
    if all(i.missed for i in visit):
        return key.skip("the interview was missed")
    if s.now < end:
        return key.wait(end, following(s, key.contact, end))
    if s.known.started and end < s.known.started.look_back_from:
        return key.skip("the interview ended before the look-back of the first start")
    if any(i.cancelled and not key.agreed(f"late-cancel:{i.id}") for i in visit):
        return key.wait(None, "it is not sure that the interview took place")
    if stop := standing.forbids(key):
        return stop
    place = s.place(key.contact)
    span = courtesy.window(end, key.step, place, courtesy.counting(key.step, s.courtesy))
    return _remind(key, span.opens, following(s, key.contact, end))


# --- after a step ---------------------------------------------------------------------------------


def _after_step(s: Situation, step: Step) -> Decision:
    """Once an application, where a mail of its kind might go."""
    for (name, _, _), reminded in s.application.reminded.items():
        if name == step.name:
            return Key(s, step, reminded.contact, reminded.occurrence).skip(_when_told(s, reminded.at))
    decision = to_main_contact(s, step)
    if not isinstance(decision, Due):
        return decision
    key = Key(s, step, decision.contact, decision.occurrence)
    because = decision.because
    if s.root(step) not in ("rejection", "closed"):
        because = (_when_to_call(s, decision.contact), *because)
    return _remind(key, max(decision.opens, _day_of(s, decision)), *because)


def _day_of(s: Situation, due: Due) -> datetime:
    """The beginning of the day on which a mail might go: nobody is called on a Sunday."""
    place = s.place(due.contact)
    return datetime.combine(place.local(due.slot).date(), time(), place.zone)


def _when_to_call(s: Situation, contact: str) -> str:
    place, zone = s.place(contact), courtesy.owner_zone(s.config)
    today = place.local(s.now).date()
    yours = [datetime.combine(today, clock, place.zone).astimezone(zone) for clock in (CALL_BEFORE, CALL_AFTER)]
    theirs = f"before {CALL_BEFORE:%-H:%M} or after {CALL_AFTER:%-H:%M} at their place"
    same = yours[0].time() == CALL_BEFORE
    return theirs if same else f"{theirs} ({yours[0]:%-H:%M} and {yours[1]:%-H:%M} on your clock)"


# --- what they share ------------------------------------------------------------------------------


def _remind(key: Key, due: datetime, *because: str) -> Decision:
    at = in_the_day(key.situation, due)
    if key.situation.now < at:
        return key.wait(at, *because)
    if key.situation.now >= at + WORTH_IT:
        return key.skip("its time is long past")
    # A clock that shows the night now is waited out, however long it has been due.
    now = in_the_day(key.situation, key.situation.now)
    return key.remind(*because) if now <= key.situation.now else key.wait(now, *because)


def _told(s: Situation, key: Key) -> Skip | None:
    """Was the owner reminded of it already, of that person or that employer in whatever application?"""
    what = (key.step.name, key.contact, key.occurrence)
    if here := s.application.reminded.get(what):
        return key.skip(_when_told(s, here.at))
    if key.contact is None and key.occurrence != COMPANY:
        return None
    for told in s.known.reminded.get(what, ()):
        if key.contact is not None or _same_employer(s, s.known.applications[told.application]):
            return key.skip(_when_told(s, told.at))
    return None


def _told_there(s: Situation, key: Key, *, since: datetime) -> Skip | None:
    """Was the owner reminded of it since then in an older application at that employer? The older one leads, so that
    two do not silence each other."""
    for other in s.known.applications.values():
        if other is s.application:
            return None
        if _same_employer(s, other):
            for (step, _, _), told in other.reminded.items():
                if step == key.step.name and told.at > since:
                    return key.skip(_when_told(s, told.at))
    return None


def _when_told(s: Situation, at: datetime) -> str:
    return f"you were reminded on {at.astimezone(courtesy.owner_zone(s.config)):%A %-d %B}"


def _same_employer(s: Situation, other: Application) -> bool:
    ours = s.application
    if ours.domain and other.domain:
        return ours.domain == other.domain
    return bool(ours.company) and ours.company.casefold() == other.company.casefold()


def by_hand(s: Situation, decision: Due | AskOwner, *, late: bool) -> Decision:
    """A step of the sequence in mode `remind`: the owner writes it; told once, by day."""
    key = Key(s, s.steps[decision.step], decision.contact, decision.occurrence)
    because = ("its time has passed", *decision.because) if late else decision.because
    return _told(s, key) or _remind(key, s.now, *because)
