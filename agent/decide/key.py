"""What every decision of a step carries, and what stops any step: rules, pauses, the owner's stop. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from agent.decide import courtesy
from agent.decide.beside import WITHDRAWAL, WITHDREW
from agent.decide.courtesy import GRACE, Window
from agent.decide.question import BACK
from agent.decide.situation import Situation
from agent.decide.spoken import one
from agent.decide.whereabouts import Place
from agent.facts import DraftState
from agent.model import AskOwner, Decision, Due, Remind, Skip, Wait
from agent.rules import Mode, Step

LATE_QUESTION = timedelta(days=7)
"""How long after a missed window it is still worth a question."""
MORNING, EVENING = time(9), time(20)
"""Between these hours of the owner's day reminders are told."""
WROTE_FIRST = "wrote-first:"
"""How the keys of the questions begin whether somebody who wrote first is still thanked."""
LATE = "late:"
"""How the questions begin that are asked because a window has passed."""
RULE = "your rules"
"""How a reason begins that says no more than what the owner wrote: how long after what, how far apart."""


@dataclass(frozen=True, slots=True)
class Key:
    """A step of an application, for a person and an occurrence: the decisions about it are made here."""

    situation: Situation
    step: Step
    contact: str | None
    occurrence: str

    def wait(self, until: datetime | None, *because: str) -> Wait:
        """Nothing before `until`; None: until something happens."""
        return Wait(self.situation.application.id, self.step.name, self.contact, self.occurrence, until, because)

    def skip(self, *because: str, over: datetime | None = None) -> Skip:
        """Not for this occurrence; `over`: until when it might have been."""
        return Skip(self.situation.application.id, self.step.name, self.contact, self.occurrence, because, over)

    def remind(self, *because: str) -> Remind:
        """It is time for the owner to do it by hand."""
        return Remind(self.situation.application.id, self.step.name, self.contact, self.occurrence, because)

    def ask(self, question: str, text: str, *because: str) -> Decision:
        """The question, or what the answer `no` means; `agreed` is asked by the caller."""
        if self.situation.known.answers.get(question) == "no":
            return self.skip(f"you said no to “{text}”")
        application = self.situation.application.id
        return AskOwner(application, self.step.name, self.contact, self.occurrence, question, text, because)

    def agreed(self, question: str) -> bool:
        """Did the owner answer that question with yes?"""
        return self.situation.known.answers.get(question) == "go"

    def due(self, address: str, span: Window, because: tuple[str, ...], pass_on: tuple[str, ...] = ()) -> Due:
        """The mail may be staged now, for the window and a natural minute in what is left of it."""
        s = self.situation
        assert self.contact is not None
        start = max(s.now, span.opens)
        rule = courtesy.fitting(self.allowance(s.place(self.contact)), Window(start, span.closes))
        seed = f"{s.application.id}/{self.step.name}/{self.occurrence}"
        planned = courtesy.slot(rule, Window(start, span.closes + GRACE), seed)
        return Due(
            s.application.id, self.step.name, self.contact, self.occurrence, address,
            span.opens, span.closes, planned or span.closes, because, pass_on,
        )  # fmt: skip

    def allowance(self, place: Place) -> courtesy.Allowance:
        """The minutes in which the step may go there."""
        return courtesy.allowance(self.step, self.situation.courtesy, place)

    def in_time(
        self, span: Window, place: Place, question: str, text: str, days: int, *, since: datetime | None = None
    ) -> Window | Decision:
        """The window; past it a question, and after the owner's yes a new one of that many days.

        `since`: when there came to be something to say, where that is no later than a question is worth it.
        """
        s = self.situation
        if s.now < span.closes and courtesy.chance(self.allowance(place), span, s.now) is not None:
            return span
        if self.agreed(question):
            return Window(s.now, s.now + timedelta(days=days))
        if s.now >= max(span.closes, since or span.closes) + LATE_QUESTION:
            return self.skip("its time is long past", over=span.closes)
        if any(
            d.moved.step != self.step.name and staged is not None and staged >= span.closes
            for d in s.application.drafts.values()
            if d.state is not DraftState.WITHDRAWN
            for staged in (d.since.get(DraftState.STAGED),)
        ):
            return self.skip("its time has passed, and a later step has taken its place", over=span.closes)
        return self.ask(question, text)


def paused(s: Situation) -> tuple[datetime | None, str] | None:
    """Until when nothing goes out here (None: until something changes), and whose word that is."""
    if s.employer and s.employer.pause:
        return None, "this employer is paused in your rules"
    for pause in (s.known.paused, s.application.paused):
        if pause and (pause.until is None or pause.until > s.now):
            return pause.until, f"you have paused it{_until(s, pause.until)}"
    if None in s.known.rivals.values():
        return None, "another followup works on this mailbox, and you have not said which one goes on"
    return None


def _until(s: Situation, instant: datetime | None) -> str:
    return f" until {instant.astimezone(courtesy.owner_zone(s.config)):%A %-d %B}" if instant else ""


def held_back(key: Key) -> Decision | None:
    """What stops any step whatever happened: switched off, stopped, paused."""
    s, step = key.situation, key.step
    if step.mode is Mode.OFF:
        return key.skip("switched off in your rules")
    if s.excluded:
        return key.skip("your rules say that this is never an interview")
    if s.application.stopped and step.after not in ("closed", WITHDRAWAL.after):
        return _stopped(key)
    if pause := paused(s):
        return key.wait(*pause)
    return None


def _stopped(key: Key) -> Decision:
    """What the owner has stopped stays so; whether it goes on when they are invited there again, is theirs to say."""
    s = key.situation
    stopped = s.application.stopped
    assert stopped is not None
    known_then = s.application.set_aside
    again = [
        i
        for i in s.application.interviews.values()
        if i.stands and i.seen.start > stopped.at and i.seen.start != known_then.get(i.id)
    ]
    if not again or key.step.mode is Mode.REMIND:
        return key.skip("you closed this application")
    first = min(again, key=lambda i: (i.seen.at, i.id))
    ended = "withdrew at" if stopped.because == WITHDREW else "closed"
    return key.ask(
        f"{BACK}{s.application.id}:{first.id}",
        f"You {ended} {s.application.company} on {day(s, None, stopped.at)}, and “{first.seen.summary}” on "
        f"{day(s, None, first.seen.start)} has been arranged since. Should the follow-ups there go on?",
    )


def occurrence_for(s: Situation, step: Step, contact: str | None, occurrence: str) -> str:
    """The occurrence; another one of it (`i1~2`) for each mail of it to that person that came back."""
    lost = sum(
        d.moved.step == step.name and d.moved.contact == contact and plain(d.moved.occurrence) == occurrence
        for d in s.application.drafts.values()
        if s.known.came_back(d)
    )
    return f"{occurrence}~{lost + 1}" if lost else occurrence


def in_the_day(s: Situation, instant: datetime) -> datetime:
    """The first instant from then on at which the owner is told of something to do: by day, and not away."""
    zone = courtesy.owner_zone(s.config)
    day, clock = (local := instant.astimezone(zone)).date(), local.time()
    if clock >= EVENING:
        day, clock = day + timedelta(days=1), MORNING
    moment = datetime.combine(day, max(clock, MORNING), zone)
    if back := s.away(moment):
        moment = datetime.combine(back, MORNING, zone)
    return moment.astimezone(UTC)


def morning_after(s: Situation, instant: datetime) -> datetime:
    """The first morning of the owner's from then on, and not away."""
    zone = courtesy.owner_zone(s.config)
    local = instant.astimezone(zone)
    day = local.date() + timedelta(days=local.time() > MORNING)
    return in_the_day(s, datetime.combine(day, MORNING, zone))


def plain(occurrence: str) -> str:
    """The occurrence without the count of mails that came back."""
    return occurrence.partition("~")[0]


def day(s: Situation, contact: str | None, instant: datetime) -> str:
    """A day on their clock, as people say it."""
    return f"{s.place(contact).local(instant):%A %-d %B}"


def following(s: Situation, contact: str | None, end: datetime) -> str:
    """The reason of what comes after an interview, whether that has ended or not."""
    return f"it comes after the interview of {day(s, contact, end)}"


def moment(place: Place, instant: datetime) -> str:
    """An instant on their clock, as people say it."""
    return f"{place.local(instant):%A %-d %B, %H:%M}"


def last_moment(local: datetime) -> str:
    """The end of a window on their clock: one that ends with a day by that day's name, for nobody reads "Friday, 00:00"
    as Thursday."""
    return f"{local:%A %-d %B, %H:%M}" if local.time() != time() else f"{local - timedelta(days=1):%A %-d %B}"


def late_text(key: Key, about: str) -> str:
    """The question whether to write although the window has passed."""
    return f"The time for {one(key.step.name)} {about}. Write all the same?"
