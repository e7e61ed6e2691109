"""Invented weeks of interviews, mails, promises, absences and approvals: whatever happens, the promises hold.

What is asserted is reckoned here anew from what happened, in days on the calendar, without the code
under test. That each promise is looked after is shown by switching off the rule that keeps it: then a
history is found that breaks it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from histories import BERLIN, History, at
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from agent.decide import anchor, courtesy, permit, plan, thanks
from agent.decide.plan import Permit
from agent.decide.situation import Situation
from agent.facts import DraftState
from agent.model import Due, Kind, Wait

OPEN = frozenset({DraftState.STAGED, DraftState.APPROVED})
NEWS = "status_check"
FIVE_DAYS, SEVEN_DAYS = 5, 7
START = at("mon 8:00")
NEVER = datetime.min.replace(tzinfo=UTC)


def day(instant: datetime) -> date:
    """The day on everybody's calendar; all of them live in Berlin."""
    return instant.astimezone(BERLIN).date()


@dataclass(frozen=True)
class Event:
    """Something that happens so many hours after the thing before."""

    after: int
    what: str
    who: str
    application: str
    days: int


@dataclass
class Life:
    """A history that is lived through, and a second set of books about it."""

    yes_after: timedelta | None
    history: History = field(default_factory=History)
    now: datetime = START
    rounds: int = 0
    words: list[tuple[datetime, str, str, bool]] = field(default_factory=list)
    """When, application, who; with a promise?"""
    promises: dict[str, tuple[datetime, date]] = field(default_factory=dict)
    back: dict[str, date] = field(default_factory=dict)
    follow_ups: list[tuple[datetime, str]] = field(default_factory=list)
    spoke_last: dict[str, str] = field(default_factory=dict)
    """Who wrote last between the owner and a person: `them` or `us`."""
    own: list[tuple[datetime, str]] = field(default_factory=list)
    own_in: list[tuple[datetime, str]] = field(default_factory=list)
    asked: list[tuple[datetime, str]] = field(default_factory=list)
    meetings: list[tuple[datetime, datetime, str, tuple[str, ...], str]] = field(default_factory=list)
    sent: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.history.application("blue", "Blue")
        for name in ("acme", "blue"):
            self.history.person("rita", "rita@agency.example", application=name)

    # --- what happens -------------------------------------------------------------------------

    def happen(self, event: Event) -> None:
        """One event, after the time until then has been lived through."""
        self.until(self.now + timedelta(hours=event.after))
        who, application, history = event.who, event.application, self.history
        if who == "ann" and application == "blue":
            who = "olga"
        today = day(self.now)
        match event.what:
            case "interview":
                self.rounds += 1
                start = self.now + timedelta(hours=1 + 20 * (event.days % 4))
                end = start + timedelta(hours=1)
                people = ("ann", "bob") if application == "acme" else ("olga",)
                history.interview(
                    start.isoformat(), end.isoformat(), people, id=f"i{self.rounds}", organizer="rita",
                    application=application, seen=self.now.isoformat(),
                )  # fmt: skip
                self.meetings.append((start, end, application, people, f"i{self.rounds}"))
            case "mail" | "promise":
                days = (today + timedelta(days=event.days)).isoformat() if event.what == "promise" else None
                history.mail(self.now, who, application=application, promise=days)
                self.words.append((self.now, application, who, days is not None))
                self.spoke_last[who] = "them"
                self.back.pop(who, None)
                if days is not None:
                    self.promises[application] = (self.now, date.fromisoformat(days))
            case "away":
                back = today + timedelta(days=event.days)
                history.mail(self.now, who, application=application, kind=Kind.AUTO_REPLY, back=back.isoformat())
                self.back[who] = back
            case "wrote":
                history.person(who, application=application)
                history.wrote(self.now, who, application=application)
                if self.spoke_last.get(who) != "them":
                    self.follow_ups.append((self.now, who))
                self.spoke_last[who] = "us"
                self.own.append((self.now, who))
                self.own_in.append((self.now, application))
            case _:
                for name in ("acme", "blue"):
                    for question in history.questions(self.now, application=name):
                        history.answered(self.now, question)
        self.turn()

    def until(self, end: datetime) -> None:
        """Let time pass, stopping wherever a decision may change."""
        for _ in range(200):
            upcoming = self.turn()
            if upcoming is None or upcoming >= end:
                break
            self.now = max(upcoming, self.now + timedelta(seconds=1))
        self.now = end

    def turn(self) -> datetime | None:
        """Stage what is due, approve what has waited long enough, send what may go."""
        upcoming: list[datetime] = []
        for name in ("acme", "blue"):
            decisions = self.history.decided(self.now, application=name)
            self.thanks_are_due(name, [d for d in decisions if isinstance(d, Due)])
            for decision in decisions:
                match decision:
                    case Due():
                        self.may_be_staged(decision)
                        self.history.stage(decision, self.now)
                    case Wait() if decision.until is not None:
                        upcoming.append(decision.until)
            self.one_is_asked(name)
        for key, draft in list(self.history.known.drafts.items()):
            if draft.state is DraftState.STAGED and self.yes_after is not None:
                due = draft.since[DraftState.STAGED] + self.yes_after
                if due <= self.now:
                    self.history.move(key, DraftState.APPROVED, self.now)
                else:
                    upcoming.append(due)
            if draft.state in OPEN and (after := self.judge(key)) is not None:
                upcoming.append(after)
        return min((t for t in upcoming if t > self.now), default=None)

    def judge(self, key: str) -> datetime | None:
        """What may happen with an open draft happens; when to ask again."""
        permission = self.history.permission(key, self.now)
        draft = self.history.known.drafts[key]
        match permission.permit:
            case Permit.WITHDRAW:
                self.history.move(key, DraftState.WITHDRAWN, self.now)
            case Permit.EXPIRE:
                self.history.move(key, DraftState.EXPIRED, self.now)
            case Permit.GO if draft.state is DraftState.APPROVED:
                self.may_go(key)
                self.history.move(key, DraftState.SENT, self.now)
                moved = draft.moved
                self.follow_ups.append((self.now, moved.contact))
                self.spoke_last[moved.contact] = "us"
                if moved.step == NEWS:
                    self.asked.append((self.now, moved.application))
        return permission.until

    # --- what must hold -----------------------------------------------------------------------

    def may_be_staged(self, due: Due) -> None:
        """Everything that speaks against asking for news speaks against staging the question."""
        if due.step == NEWS:
            self.nothing_speaks_against(due.application, due.contact)

    def may_go(self, key: str) -> None:
        """At the moment of sending: the same again, and their hours; a thing goes once."""
        moved = self.history.known.drafts[key].moved
        if moved.step == NEWS:
            self.nothing_speaks_against(moved.application, moved.contact)
        self.in_their_hours(key)
        assert (key, moved.address) not in self.sent, f"{key} goes twice"
        self.sent.add((key, moved.address))

    def nothing_speaks_against(self, application: str, contact: str) -> None:
        """Gap, promise, absence, answer, the owner's own mail, budget, an interview ahead."""
        today = day(self.now)
        for when, who in self.follow_ups:
            assert who != contact or (today - day(when)).days >= FIVE_DAYS, f"{who} was followed up on {day(when)}"
        visit = max((m[0] for m in self.meetings if m[2] == application and m[1] <= self.now), default=None)
        assert visit is not None, "no interview has taken place"
        assert all(m[1] <= self.now for m in self.meetings if m[2] == application), "an interview is ahead"
        said, promised = self.promises.get(application, (visit, date.min))
        assert said < visit or today > promised, f"they promised to be in touch by {promised}"
        assert today >= self.back.get(contact, date.min), f"{contact} is away until {self.back[contact]}"
        words = [(when, promise) for when, name, _, promise in self.words if name == application and when > visit]
        mine = [(when, False) for when, name in self.own_in if name == application and when > visit]
        if words or mine:
            newest, promise = max((*words, *mine))
            assert promise or (today - day(newest)).days >= SEVEN_DAYS, f"the last word was on {day(newest)}"
        last = max((when for when, name, *_ in self.words if name == application), default=NEVER)
        assert sum(name == application and when > last for when, name in self.asked) < 2, "two stand unanswered"

    def in_their_hours(self, key: str) -> None:
        """Office hours for news, days and evenings for thanks; less only where the window has nothing left."""
        draft = self.history.known.drafts[key].moved
        assert draft.closes is not None
        local = self.now.astimezone(BERLIN)
        assert time(7) <= local.time() < time(21, 30), f"it is {local:%H:%M}"
        first, last = (time(8, 30), time(17, 30)) if draft.step == NEWS else (time(8), time(20, 30))
        while local < draft.closes:
            working = local.weekday() < 5 or draft.step != NEWS
            if working and first <= local.time() < last:
                assert local == self.now.astimezone(BERLIN), f"it could have gone at {local}"
                return
            local = (local + timedelta(minutes=30)).replace(second=0, microsecond=0)

    def one_is_asked(self, application: str) -> None:
        """No two people are asked for news of one application at once."""
        drafts = self.history.known.applications[application].drafts.values()
        people = {d.moved.contact for d in drafts if d.state in OPEN and d.moved.step == NEWS}
        assert len(people) <= 1, f"{people} are asked at once"

    def thanks_are_due(self, application: str, dues: list[Due]) -> None:
        """A thank-you that nothing speaks against is due from an hour after the visit until its window closes."""
        for start, end, name, people, interview in self.meetings:
            if name != application:
                continue
            near = [m for m in self.meetings if m[2] == name and abs(m[0] - start) < timedelta(hours=12)]
            if len(near) > 1 or not end + timedelta(hours=1) <= self.now < end + timedelta(hours=48):
                continue
            for person in people:
                address = self.history.known.contacts[person].addresses[-1]
                drafts = [d for d in self.history.known.drafts.values() if d.moved.address == address]
                drafted = any(d.moved.occurrence == interview or d.state in OPEN for d in drafts)
                wrote = any(who == person and when > end for when, _, who, _ in self.words)
                own = any(who == person and when > end for when, who in self.own)
                if not (drafted or wrote or own):
                    there = [d for d in dues if (d.step, d.contact, d.occurrence) == ("thank_you", person, interview)]
                    assert there, f"{person} is not thanked for {interview}"


EVENTS = st.builds(
    Event,
    after=st.sampled_from((1, 2, 6, 20, 30, 50, 75, 120, 170)),
    what=st.sampled_from(("interview", "mail", "promise", "away", "wrote", "wrote", "answer")),
    who=st.sampled_from(("ann", "rita", "rita", "dan")),
    application=st.sampled_from(("acme", "acme", "blue")),
    days=st.integers(1, 14),
)
LIVES = st.tuples(
    st.sampled_from((timedelta(0), timedelta(hours=2), timedelta(hours=30), None)), st.lists(EVENTS, max_size=9)
)
QUIET = {"deadline": None, "database": None, "derandomize": True, "suppress_health_check": list(HealthCheck)}


def live(yes_after: timedelta | None, events: list[Event]) -> None:
    """Interviews in both applications, then whatever happens, then three quiet weeks."""
    a_life = Life(yes_after)
    for application in ("acme", "blue"):
        a_life.happen(Event(2, "interview", "rita", application, 0))
    for event in events:
        a_life.happen(event)
    a_life.until(a_life.now + timedelta(days=21))


@settings(max_examples=120, **QUIET)
@given(LIVES)
def test_whatever_happens_the_promises_hold(life: tuple[timedelta | None, list[Event]]) -> None:
    live(*life)


def _always(*_: object, **__: object) -> bool:
    return True


def _nothing(*_: object, **__: object) -> None:
    return None


def _as_it_was(key: object, base: anchor.Anchor) -> anchor.Anchor:
    return base


def _no_promise(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Situation, "promised", None)


def _any_hour(patch: pytest.MonkeyPatch) -> None:
    real = courtesy.allowance

    def relaxed(*given: object) -> courtesy.Allowance:
        rule = real(*given)  # type: ignore[arg-type]
        return replace(rule, hours=courtesy.Hours(time(0), time.max), days=courtesy.ALL_DAYS)

    patch.setattr(courtesy, "allowance", relaxed)


SWITCHED_OFF: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "the gap": lambda p: p.setattr(anchor, "free_from", _nothing),
    "the promise": _no_promise,
    "the absence": lambda p: p.setattr(Situation, "absence", _nothing),
    "the answer": lambda p: p.setattr(anchor, "_restarted", _as_it_was),
    "the hours": _any_hour,
    "the budget": lambda p: p.setattr(Situation, "unanswered", lambda self: 0),
    "the interview ahead": lambda p: p.setattr(Situation, "coming", None),
    "the draft that was": lambda p: p.setattr(plan, "draft_of", _nothing),
    "the permission": lambda p: p.setattr(permit, "_decision_for", lambda s, d: _still_due(d)),
    "the thanks": lambda p: p.setattr(thanks, "STAGE_AFTER_VISIT", timedelta(hours=2)),
    "the thanks of who wrote last": lambda p: p.setattr(Situation, "written_to", _everything_written),
}


def _still_due(draft: object) -> Due:
    moved = draft.moved  # type: ignore[attr-defined]
    return Due(
        moved.application, moved.step, moved.contact, moved.occurrence, moved.address, moved.at, moved.at, moved.at,
        pass_on=moved.passed_on,
    )  # fmt: skip


def _everything_written(s: Situation, contact: str) -> list[object]:
    return list(s.application.wrote)


@pytest.mark.parametrize("rule", SWITCHED_OFF)
def test_with_a_rule_switched_off_a_history_is_found_that_breaks_a_promise(
    rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    SWITCHED_OFF[rule](monkeypatch)

    @settings(max_examples=3000, phases=[Phase.generate], **QUIET)  # it ends at the first that breaks
    @given(LIVES)
    def search(life: tuple[timedelta | None, list[Event]]) -> None:
        live(*life)

    with pytest.raises(AssertionError):
        search()
