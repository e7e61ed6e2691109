"""After a visit the owner is asked how it went: once, and once more if there is no answer. Pure.

No step waits for the answer longer than to its own `from`: without one the thanks are the plain notes, and they come
early enough that a yes can still be given before they may go.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from agent.decide import courtesy, standing
from agent.decide.application import Interview
from agent.decide.key import Key, following, held_back, in_the_day, plain
from agent.decide.situation import Situation
from agent.decide.visits import visit_end
from agent.facts import DraftState, Reminded
from agent.model import Decision, Skip
from agent.rules import Mode, Recipient, Step

STEP = "debrief"
"""What such a decision, and the fact that the owner was asked, are called."""
AGAIN = "~again"
"""How the occurrence ends of the second time."""
STAGE_AFTER_VISIT = timedelta(hours=1)
"""Where no debrief is asked for, a thank-you is staged so long after the visit, or at its `from` if that is earlier."""
TO_ANSWER = timedelta(hours=4)
"""So long before its `from` the owner sees a plain note, and so long, where there is the time, the debrief waits."""
WORTH_IT = timedelta(hours=2)
"""How long after its time a debrief is still asked for, say after an outage."""
NOT_SOONER_AGAIN = timedelta(minutes=30)


def question(interview: str) -> str:
    """The key under which the log knows that the owner has told of the visit that began with that interview."""
    return f"{STEP}:{interview}"


def is_told(s: Situation, visit: list[Interview]) -> bool:
    """Has the owner told how it was, by whatever way?"""
    if any(question(interview.id) in s.known.answers for interview in visit):
        return True
    return any(detail.at >= visit[0].seen.start for detail in s.application.details)


def stages_at(s: Situation, visit: list[Interview], opens: datetime) -> datetime:
    """When the thanks for a visit are staged that may go from `opens` on: when it has been told of, else at the
    latest then."""
    over = visit_end(visit)
    if is_told(s, visit):
        return over
    if s.config.debrief.mode is Mode.OFF:
        return min(over + STAGE_AFTER_VISIT, max(over, opens))
    return _plain_from(s, over, opens)


def _plain_from(s: Situation, over: datetime, opens: datetime) -> datetime:
    """When nobody waits for the owner's word any longer: some hours before the thanks may go, by day; at the latest
    when they may, and where that is soon after the visit, not before it could be told of."""
    asked = _asks_from(s, over)
    shown = max(in_the_day(s, opens - TO_ANSWER), asked + TO_ANSWER)
    return max(over, min(shown, opens))


def decide_debriefs(s: Situation) -> Iterator[Decision]:
    """A decision for every visit: ask, ask again, wait or leave it."""
    if s.config.debrief.mode is Mode.OFF:
        return
    for visit in s.visits.all:
        yield _debrief(Key(s, _step(s), None, visit[0].id), visit)


def _step(s: Situation) -> Step:
    after = s.config.debrief.opens
    return Step(STEP, "interview", Recipient.EACH_INTERVIEWER, after, after, Mode.REMIND)


def _asks_from(s: Situation, over: datetime) -> datetime:
    """When the owner is asked of a visit that ended then: by day, and not away."""
    step = _step(s)
    opens = courtesy.window(over, step, s.place(None), courtesy.counting(step, s.courtesy)).opens
    return in_the_day(s, max(over, opens))


def _debrief(key: Key, visit: list[Interview]) -> Decision:
    s, over = key.situation, visit_end(visit)
    if stop := held_back(key):
        return stop
    first = _asks_from(s, over)
    if s.now < over:
        return key.wait(first, following(s, None, over))
    if stop := _nothing_to_tell(key, visit):
        return stop
    asked, again = _asked(s, visit, ""), _asked(s, visit, AGAIN)
    if asked is None:
        if s.now < first:
            return key.wait(first, following(s, None, over))
        return key.skip("its time has passed") if s.now >= first + WORTH_IT else key.remind(following(s, None, over))
    if again is not None:
        return key.skip("you were asked twice, which is enough")
    return _again(key, visit, asked)


def _nothing_to_tell(key: Key, visit: list[Interview]) -> Decision | None:
    """Why nobody needs to ask: it was told of, or did not take place, or nobody is written to."""
    s, over = key.situation, visit_end(visit)
    if s.known.started and over < s.known.started.look_back_from:
        return key.skip("the interview ended before the look-back of the first start")
    if is_told(s, visit):
        return key.skip("you have told how it was")
    if all(interview.missed for interview in visit):
        return key.skip("the interview was missed")
    for interview in visit:
        if interview.cancelled and not key.agreed(f"late-cancel:{interview.id}"):
            return key.wait(None, "it is not sure that the interview took place")
        if s.visits.doubted(interview) and not key.agreed(f"moved:{interview.id}"):
            return key.wait(None, "it is not sure that the interview took place")
    if stop := standing.forbids(key):
        return stop if isinstance(stop, Skip) else key.wait(None, "they may have said no")
    drafts = thanks_of(s, visit)
    if drafts and DraftState.STAGED not in drafts:
        return key.skip("you have answered the drafts for it")
    return None


def _again(key: Key, visit: list[Interview], asked: Reminded) -> Decision:
    """Half-way between the first time and the plain drafts, by day."""
    s = key.situation
    key = Key(s, key.step, None, f"{visit[0].id}{AGAIN}")
    plain_at = latest(s, visit)
    at = in_the_day(s, asked.at + (plain_at - asked.at) / 2)
    if at >= plain_at or at - asked.at < NOT_SOONER_AGAIN or s.now >= plain_at or thanks_of(s, visit):
        return key.skip("the drafts ask for it themselves")
    return key.remind("there is no answer yet") if s.now >= at else key.wait(at, "there is no answer yet")


def latest(s: Situation, visit: list[Interview]) -> datetime:
    """When the plain drafts are staged at the latest."""
    over = visit_end(visit)
    step = s.steps.get("thank_you")
    if step is None or step.mode is Mode.OFF:
        return over + 3 * STAGE_AFTER_VISIT
    people: set[str | None] = {contact for interview in visit for contact in interview.seen.interviewers}
    holidays = courtesy.counting(step, s.courtesy)
    opens = min(courtesy.window(over, step, s.place(c), holidays).opens for c in people or {None})
    return _plain_from(s, over, opens)


def thanks_of(s: Situation, visit: list[Interview]) -> set[DraftState]:
    """Where the thank-yous of a visit stand, as far as there are any."""
    ids = {interview.id for interview in visit}
    return {
        draft.state
        for draft in s.application.drafts.values()
        if draft.moved.step == "thank_you"
        and plain(draft.moved.occurrence) in ids
        and draft.state is not DraftState.WITHDRAWN
    }


def _asked(s: Situation, visit: list[Interview], which: str) -> Reminded | None:
    found = (s.application.reminded.get((STEP, None, f"{interview.id}{which}")) for interview in visit)
    return next((each for each in found if each is not None), None)
