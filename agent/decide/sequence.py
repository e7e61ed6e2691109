"""Which step is next, its anchor and window: one decision a step, each branch with its story. Pure.

Nothing here looks at the draft of the step itself: the same functions say whether a draft is to be
staged and, later, whether an approved one may still go.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.decide import courtesy
from agent.decide.application import Interview
from agent.decide.courtesy import GRACE, Place, Window
from agent.decide.situation import Situation, calendar_days, mail_key, spoken, visit_end
from agent.facts import DraftState
from agent.model import AskOwner, Decision, Due, Kind, Skip, Wait
from agent.rules import Mode, Recipient, Step

STAGE_AFTER_VISIT = timedelta(hours=1)
"""A thank-you is staged this long after the visit, or at its `from` where that is earlier."""
MORNING = timedelta(hours=7, minutes=30)
"""A step counted in days is staged in the morning of the day its window opens."""
LATE_QUESTION = timedelta(days=7)
"""How long after a missed window it is still worth a question."""
AWAY_UNKNOWN = timedelta(days=21)
"""How long an automatic reply without a date holds."""


def decide_steps(situation: Situation) -> Iterator[Decision]:
    """Every decision for one application."""
    for step in situation.steps.values():
        if step.to is Recipient.EACH_INTERVIEWER:
            yield from _each_interviewer(situation, step)
        else:
            yield _to_main_contact(situation, step)


@dataclass(frozen=True, slots=True)
class _Key:
    """What every decision of a step carries."""

    situation: Situation
    step: Step
    contact: str | None
    occurrence: str

    def wait(self, until: datetime | None, *because: str) -> Wait:
        return Wait(self.situation.application.id, self.step.name, self.contact, self.occurrence, until, because)

    def skip(self, *because: str) -> Skip:
        return Skip(self.situation.application.id, self.step.name, self.contact, self.occurrence, because)

    def ask(self, question: str, text: str, *because: str) -> Decision:
        """A question, or what its answer means: None is never returned; `go` is handled by the caller."""
        if self.situation.known.answers.get(question) == "no":
            return self.skip(f"you said no: {text}")
        application = self.situation.application.id
        return AskOwner(application, self.step.name, self.contact, self.occurrence, question, text, because)

    def agreed(self, question: str) -> bool:
        """Did the owner answer that question with yes?"""
        return self.situation.known.answers.get(question) == "go"


def _held_back(key: _Key) -> Decision | None:
    """What stops any step of an application: switched off, stopped, paused."""
    s, step = key.situation, key.step
    if step.mode is Mode.OFF:
        return key.skip("switched off in your rules")
    if s.application.stopped:
        return key.skip("you closed this application")
    if s.employer and s.employer.pause:
        return key.wait(None, "this employer is paused in your rules")
    for pause in (s.known.paused, s.application.paused):
        if pause and (pause.until is None or pause.until > s.now):
            return key.wait(pause.until, "paused by you")
    return None


# --- one mail to each interviewer ---------------------------------------------------------------


def _each_interviewer(s: Situation, step: Step) -> Iterator[Decision]:
    for visit in s.visits:
        people: dict[str, Interview] = {}
        for interview in visit:  # in order of time: a person's last meeting wins
            for contact in interview.seen.interviewers:
                people[contact] = interview
        nameless = [c for c in people if not s.known.contacts[c].addresses]
        arranger = s.main_contact() if nameless else None
        for contact, interview in people.items():
            if contact not in nameless:
                passing = tuple(nameless) if contact == arranger else ()
                yield _thank_you(s, step, visit, interview, contact, passing)
        if nameless and arranger is not None and arranger not in people:
            yield _thank_you(s, step, visit, visit[-1], arranger, tuple(nameless))
        elif (nameless and arranger is None) or not people:
            key = _Key(s, step, nameless[0] if nameless else None, visit[-1].id)
            stop = _held_back(key) or _before(key, visit, visit[-1])
            who = ", ".join(s.known.contacts[c].name for c in nameless) or "the people you met"
            yield stop or key.ask(
                f"address:{visit[-1].id}",
                f"I have no address for {who}, and nobody who arranged it to write to.",
                "an address is never guessed from a name",
            )


def _before(key: _Key, visit: list[Interview], interview: Interview) -> Decision | None:
    """What is decided by the clock alone, before anybody's mail matters."""
    s = key.situation
    if s.now < visit_end(visit):
        return key.wait(visit_end(visit), "the interview has not ended yet")
    if s.known.started and interview.seen.end < s.known.started.look_back_from:
        return key.skip("it ended before the look-back of the first start")
    return None


def _thank_you(
    s: Situation, step: Step, visit: list[Interview], interview: Interview, contact: str, passing: tuple[str, ...]
) -> Decision:
    key = _Key(s, step, contact, interview.id)
    name = s.known.contact_named(contact)
    end = interview.seen.end
    if stop := _held_back(key) or _before(key, visit, interview):
        return stop
    cancelled = interview.cancelled
    if cancelled and not key.agreed(f"late-cancel:{interview.id}"):
        # A CANCEL that came after the end: did it take place or not?
        return key.ask(
            f"late-cancel:{interview.id}",
            f"A cancellation of “{interview.seen.summary}” arrived after its end. Did it take place?",
        )
    address = s.known.address_of(contact)
    if address is None:
        bounced = s.known.contacts[contact].addresses[-1]
        return key.ask(f"bounced:{contact}", f"Mail to {name} at {bounced} came back. Do you have another address?")
    if mine := s.owner_wrote(end, contact):
        return key.skip(f"you wrote to {name} yourself on {_day(s, contact, mine.at)}")
    first = next((m for m in s.human_words if m.contact == contact and m.at > end), None)
    if first is not None and not _sent_before(s, step.name, contact, first.at):
        question = f"wrote-first:{interview.id}:{contact}"
        if not key.agreed(question):
            # They wrote before our thank-you: a ready-made text would talk past them.
            return key.ask(question, f"{name} wrote to you first, on {_day(s, contact, first.at)}. Still thank them?")
    place = s.place(contact)
    span = courtesy.window(end, step, place, (step.holidays or s.courtesy.holidays))
    because = [f"the interview with {name} ended {_moment(place, end)}", f"their clock: {place.because}"]
    if s.now >= span.closes + GRACE:
        question = f"late:{step.name}:{visit[-1].id}"
        if not key.agreed(question):
            if s.now > span.closes + LATE_QUESTION:
                return key.skip("its time is long past")
            return key.ask(
                question,
                f"The time for a {spoken(step.name)} after “{visit[-1].seen.summary}” has passed. Write all the same?",
            )
        span = Window(s.now, s.now + timedelta(days=2))
    over = visit_end(visit)  # one approval mail for all who were there
    stage_at = min(over + STAGE_AFTER_VISIT, courtesy.window(over, step, place, s.courtesy.holidays).opens)
    if s.now < stage_at:
        return key.wait(stage_at, "the interview has just ended; the draft is staged a little later")
    return _due(s, step, contact, interview.id, address, span, tuple(because), passing)


def _sent_before(s: Situation, step: str, contact: str, instant: datetime) -> bool:
    return any(
        draft.moved.step == step and draft.moved.contact == contact and sent is not None and sent <= instant
        for draft in s.application.drafts.values()
        for sent in (draft.since.get(DraftState.SENT) or draft.since.get(DraftState.DATA_BEGUN),)
    )


# --- one mail to the main contact ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Anchor:
    at: datetime
    occurrence: str
    because: str
    of_draft: bool = False
    """Counted from a draft of ours rather than from the interview itself."""


def _to_main_contact(s: Situation, step: Step) -> Decision:
    key = _Key(s, step, None, "-")
    if stop := _held_back(key):
        return stop
    if step.needs and step.needs.value in ("news", "note"):
        return key.wait(None, f"it needs a {step.needs.value} from you first")
    if s.coming is not None:
        return key.wait(s.coming.seen.end, "an interview is still ahead")
    if s.called_off is not None:
        return key.wait(None, "an interview was called off; this waits for the new one")
    if not s.held:
        return key.wait(None, "no interview has taken place")
    visit = s.held[-1]
    if s.known.started and visit_end(visit) < s.known.started.look_back_from:
        return key.skip("the interview ended before the look-back of the first start")
    if any(i.cancelled for i in visit) and not all(key.agreed(f"late-cancel:{i.id}") for i in visit if i.cancelled):
        return key.wait(None, "a cancellation came after the end; you were asked whether it took place")
    base = _base(s, key, visit)
    if not isinstance(base, _Anchor):
        return base
    anchor = _restarted(s, base)
    if anchor is None:
        return key.wait(None, "they have written since; the first check starts again")
    contact = s.main_contact()
    key = _Key(s, step, contact, anchor.occurrence)
    if contact is None:
        return key.ask(
            f"main-contact:{s.application.id}:{visit[-1].id}",
            f"Whom should I ask for news at {s.application.company}? Nobody with an address has written to you.",
        )
    unread = next((m for m in reversed(s.human_words) if m.kind is Kind.UNPARSABLE), None)
    if unread and unread is s.last_word() and not key.agreed(f"unreadable:{mail_key(unread)}"):
        return key.ask(
            f"unreadable:{mail_key(unread)}",
            f"A mail from {unread.address} (“{unread.subject}”) is unreadable. Should the {spoken(step.name)} go on?",
        )
    place = s.place(contact)
    moved = _moved(s, key, contact, place, anchor)
    if not isinstance(moved, tuple):
        return moved
    span, because = moved
    allowed = s.courtesy.unanswered_per_application
    if s.unanswered() >= allowed:
        return key.skip(f"{allowed} messages of yours stand unanswered; that is enough")
    if s.now >= span.closes + GRACE:
        question = f"late:{step.name}:{anchor.occurrence}"
        if not key.agreed(question):
            if s.now > span.closes + LATE_QUESTION:
                return key.skip("its time is long past")
            return key.ask(
                question,
                f"The time for a {spoken(step.name)} to {s.application.company} passed on "
                f"{place.local(span.closes):%-d %B}. Write all the same?",
            )
        span = Window(s.now, s.now + timedelta(days=3))
    stage_at = span.opens
    if calendar_days(step.opens.unit) and place.local(span.opens).hour < 7:
        stage_at += MORNING
    if s.now < stage_at:
        return key.wait(stage_at, *because)
    address = s.known.address_of(contact)
    assert address is not None  # main_contact answers only people with one
    return _due(s, step, contact, anchor.occurrence, address, span, because, ())


def _base(s: Situation, key: _Key, visit: list[Interview]) -> _Anchor | Decision:
    """Where a step starts counting, before anything moved it."""
    after = key.step.after
    if after == "interview":
        return _Anchor(visit_end(visit), visit[-1].id, "the interview")
    if after == "last_contact":
        times = [m.at for m in s.human_words] + [w.at for w in s.application.wrote]
        return _Anchor(max(times, default=visit_end(visit)), visit[-1].id, "the last mail between you")
    if after == "promise":
        if s.promised is None:
            return key.wait(None, "they have promised no date")
        place = s.place(s.main_contact())
        day_after = place.midnight(s.promised.promise.end + timedelta(days=1))
        return _Anchor(day_after, s.promised.anchor, "the promised date")
    previous = s.steps.get(after)
    if previous is None:  # rejection, closed: nothing of the kind is known
        return key.wait(None, f"it comes after “{after}”, and there was none")
    if previous.to is Recipient.EACH_INTERVIEWER:
        return _after_thanks(s, key, previous, visit)
    return _after_step(s, key, previous)


def _after_thanks(s: Situation, key: _Key, previous: Step, visit: list[Interview]) -> _Anchor | Decision:
    sent: list[datetime] = []
    closes: list[datetime] = []
    for interview in visit:
        place = s.place(None)
        span = courtesy.window(interview.seen.end, previous, place, previous.holidays or s.courtesy.holidays)
        closes.append(span.closes)
        for contact in interview.seen.interviewers:
            if mine := s.owner_wrote(interview.seen.end, contact):
                sent.append(mine.at)
    ids = {i.id for i in visit}
    open_drafts = False
    for draft in s.application.drafts.values():
        if draft.moved.step == previous.name and draft.moved.occurrence in ids:
            done = draft.since.get(DraftState.SENT)
            if done:
                sent.append(done)
            open_drafts = open_drafts or draft.state in (DraftState.STAGED, DraftState.APPROVED, DraftState.CLAIMED)
            if draft.state in (DraftState.DATA_BEGUN, DraftState.IN_DOUBT):
                return key.wait(None, "it is not known whether the thank-you went out")
    end = max(closes)
    off = previous.mode is Mode.OFF
    if s.now < end and not off and (open_drafts or not sent):
        return key.wait(end, f"the {spoken(previous.name)} comes first")
    if sent:
        return _Anchor(max(sent), visit[-1].id, f"the {spoken(previous.name)}")
    return _Anchor(end, visit[-1].id, f"the time for a {spoken(previous.name)} that did not go out")


def _after_step(s: Situation, key: _Key, previous: Step) -> _Anchor | Decision:
    drafts = [d for d in s.application.drafts.values() if d.moved.step == previous.name]
    if not drafts:
        return key.wait(None, f"the {spoken(previous.name)} comes first")
    newest = max(drafts, key=lambda d: d.moved.at)
    done = newest.since.get(DraftState.SENT)
    if done:
        return _Anchor(done, newest.moved.draft, f"the {spoken(previous.name)}", of_draft=True)
    if newest.state in (DraftState.SKIPPED, DraftState.EXPIRED) and newest.moved.closes:
        return _Anchor(
            newest.moved.closes, newest.moved.draft, f"the time of the {spoken(previous.name)}", of_draft=True
        )
    return key.wait(None, f"the {spoken(previous.name)} comes first")


def _restarted(s: Situation, base: _Anchor) -> _Anchor | None:
    """Their word, or the owner's own mail, starts the wait again. None: it starts an earlier step again."""
    word, mine = s.last_word(base.at), s.owner_wrote(base.at)
    newest = max((m for m in (word, mine) if m is not None), key=lambda m: m.at, default=None)
    if newest is None:
        return base
    if base.of_draft:  # the step before this one starts again
        return None
    if newest is word and s.promised is not None and s.promised.mail is newest:
        # A holding reply with a date: the date counts, not the reply.
        return _Anchor(base.at, s.promised.anchor, base.because)
    who = "their mail" if newest is word else "your own mail"
    return _Anchor(newest.at, mail_key(newest), f"{who} of {_day(s, None, newest.at)}")


def _moved(
    s: Situation, key: _Key, contact: str, place: Place, anchor: _Anchor
) -> Decision | tuple[Window, tuple[str, ...]]:
    """The window after every hold: promise, absence, the owner's own absence, the gap."""
    holidays = key.step.holidays or s.courtesy.holidays
    span = courtesy.window(anchor.at, key.step, place, holidays)
    name = s.known.contact_named(contact)
    because = [f"counted from {anchor.because} ({_moment(place, anchor.at)})"]
    if promised := s.promised:
        moved = span.moved_to(courtesy.after_absence(promised.promise.end, place, holidays))
        if moved != span:
            because.append(f"they promised to be in touch by {promised.promise.end:%A %-d %B}")
        span = moved
    if absence := s.absence(contact):
        if absence.away_until is not None:
            moved = span.moved_to(courtesy.after_absence(absence.away_until, place, holidays))
            if moved != span:
                because.append(f"{name} is away until {absence.away_until:%A %-d %B}")
            span = moved
        elif s.now - absence.at < AWAY_UNKNOWN and not key.agreed(f"away:{mail_key(absence)}"):
            # Away, but until when is not known: in doubt, do not write.
            return key.ask(
                f"away:{mail_key(absence)}",
                f"{name} answered automatically on {_day(s, contact, absence.at)} without a date of return. Write now?",
            )
    if back := s.away(span.opens):
        moved = span.moved_to(datetime.combine(back, datetime.min.time(), courtesy.owner_zone(s.config)))
        because.append(f"you are away until {back:%-d %B}")
        span = moved
    earlier = [(at, what) for at, what in s.follow_ups_to(contact) if at <= s.now]
    if earlier:
        last, what = max(earlier)
        free = courtesy.after_gap(last, s.courtesy.gap_per_person, place, holidays)
        if free > span.opens:
            because.append(f"{what} on {_day(s, contact, last)}; {s.courtesy.gap_per_person} between mails to a person")
            span = span.moved_to(free)
    return span, tuple(because)


def _due(
    s: Situation, step: Step, contact: str, occurrence: str, address: str, span: Window,
    because: tuple[str, ...], passing: tuple[str, ...],
) -> Due:  # fmt: skip
    rule = courtesy.fitting(courtesy.allowance(step, s.courtesy, s.place(contact)), span)
    seed = f"{s.application.id}/{step.name}/{occurrence}"
    planned = courtesy.slot(rule, Window(max(s.now, span.opens), span.closes + GRACE), seed)
    return Due(
        s.application.id, step.name, contact, occurrence, address,
        span.opens, span.closes, planned or span.closes, because, passing,
    )  # fmt: skip


def _day(s: Situation, contact: str | None, instant: datetime) -> str:
    return f"{s.place(contact).local(instant):%A %-d %B}"


def _moment(place: Place, instant: datetime) -> str:
    return f"{place.local(instant):%A %-d %B, %H:%M}"
