"""Lives through an invented life, and holds every step against the second set of books.

`plan` and `permission` are driven directly over facts, as the engine drives them; time jumps to where either of the
two says that something changes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import moments
import objections
import omissions
from books import Books, Mail
from happenings import APPROVED, STAGED
from lives import BERLIN, YES_AFTER, Life
from owner_does import OwnerDoes

from agent.decide import plan
from agent.decide.courtesy import Window
from agent.decide.plan import Approved, Permit
from agent.facts import (
    DraftMoved,
    DraftState,
    Reminded,
)
from agent.model import AskOwner, Due, Remind, Skip, Wait

SENT = DraftState.SENT
WITHDRAWN, EXPIRED = DraftState.WITHDRAWN, DraftState.EXPIRED
SECOND = timedelta(seconds=1)
AFTERWARDS = timedelta(days=40)
MOST_TURNS = 400
"""Between two events; more is a decision that wakes itself without end."""


@dataclass
class Living(OwnerDoes):
    """One life as it is lived: time passes, and what is decided is done."""

    windows: dict[str, Due] = field(default_factory=dict)
    batches: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Draft -> the mail it was shown in, and its place there."""
    _looks: dict[str, datetime | None] = field(default_factory=dict)
    _rests: dict[str, datetime | None] = field(default_factory=dict)

    # --- time ---------------------------------------------------------------------------------

    def live(self) -> None:
        """All of it, and the quiet weeks after."""
        for event in self.life.events:
            until = self.now + timedelta(hours=event.after)
            if event.what == "outage":
                self.now = self.disturbed = until
            else:
                self.until(until)
            self.happen(event)
            self.turn()
        self.until(self.now + AFTERWARDS)

    def until(self, end: datetime) -> None:
        """Let time pass, stopping wherever a decision may change, or the books say that one should."""
        for _ in range(MOST_TURNS):
            upcoming = self.turn()
            if upcoming is None or upcoming >= end:
                self.now = max(self.now, end)
                return
            self.now = max(upcoming, self.now + SECOND)
        raise AssertionError(f"restless: {MOST_TURNS} looks, and still not {end}")

    def turn(self) -> datetime | None:
        """Stage what is due, approve what has waited long enough, send what may go; when to look again."""
        upcoming: list[datetime | None] = []
        for name in list(self.known.applications):
            look = self._looks.get(name)
            if self.changed or (look is not None and look <= self.now):
                self._looks[name] = self._decide(name)
        for _ in range(12):  # one mail at a time: what was done changes what may be done
            if not self._drafts():
                break
        else:
            raise AssertionError("restless: drafts are staged and taken back without end")
        for name in list(self.known.applications):
            if self.changed:
                self._looks[name] = self._decide(name)
            self._nothing_is_missing(name)
            upcoming += [self._looks[name], self._expectation(name)]
        self.changed = False
        upcoming += self._rests.values()
        upcoming += [self._yes_at(key) for key in self._open() if self.known.drafts[key].state is STAGED]
        return min((t for t in upcoming if t is not None and t > self.now), default=None)

    def _expectation(self, name: str) -> datetime | None:
        """When the books want to look: a moment after a check could be asked for."""
        start = moments.check_starts(self.books, name, self.now)
        whom = omissions.main_contact(self.books, name, self.now)
        if start is None or whom is None or self.books.step(name, "status_check") is None:
            return None
        return omissions.opening(self.books, name, whom, start, self.now) + SECOND

    # --- decisions ----------------------------------------------------------------------------

    def _decide(self, name: str) -> datetime | None:
        decisions = plan.plan_application(self.known.applications[name], self.known, self.config, self.now)
        self.asked[name] = [d for d in decisions if isinstance(d, AskOwner)]
        late = {d.question for d in self.asked[name] if d.question.startswith("late:")}
        assert len(late) <= 1, f"burst: {len(late)} questions about missed windows at once"
        positions: Counter[str] = Counter()
        for decision in decisions:
            match decision:
                case Due():
                    position = positions[decision.step]
                    positions[decision.step] += 1
                    self._stage(decision, position)
                case Remind():
                    self._remind(decision)
                case Wait() | Skip() | AskOwner() if decision.because or isinstance(decision, AskOwner):
                    self._count(decision)
        return plan.next_look(tuple(decisions))

    def _count(self, decision: Wait | Skip | AskOwner) -> None:
        text = decision.text if isinstance(decision, AskOwner) else decision.because[0]
        kind = type(decision).__name__.lower()
        self.counts[f"{kind}: {normal(text)}"] = 1

    def _stage(self, due: Due, position: int) -> None:
        key = "/".join((due.application, due.contact, due.step, due.occurrence))
        before = self.known.drafts.get(key)
        assert before is None or before.state is WITHDRAWN, f"twice: {key} is staged again after it was {before.state}"
        elsewhere = before is not None and before.moved.address != due.address  # a mail to the other came back
        assert before is None or elsewhere or before.moved.at < self.now, (
            f"restless: {key} is taken back and staged at one instant"
        )
        b, now = self.books, self.now
        about = plain(due.occurrence)
        against = list(objections.never(b, due.step, due.application, due.contact, due.address, now, about))
        assert not against, f"{against[0]} (staged {key})"
        back = owner_is_away(b, now)
        if back is not None and due.step != "thank_you":
            assert due.closes <= back + timedelta(days=1), f"owner away: staged {key} while the owner is away"
        others = {self.known.drafts[k].moved.contact for k in self._open() if self._same_news(k, due)}
        assert others <= {due.contact}, f"two people: {others} and {due.contact} are asked at once"
        self.windows[key] = due
        batch = f"{due.application}/{due.step}/{self.now}"
        self.batches[key] = batch, position
        self.learn(
            DraftMoved(
                at=now, draft=key, state=STAGED, application=due.application, contact=due.contact, step=due.step,
                occurrence=due.occurrence, address=due.address, slot=due.slot, closes=due.closes, passed_on=due.pass_on,
            )
        )  # fmt: skip
        self.counts[f"staged {due.step}"] = 1

    def _same_news(self, key: str, due: Due) -> bool:
        moved = self.known.drafts[key].moved
        news = objections.ASKS_FOR_NEWS
        return moved.application == due.application and moved.step in news and due.step in news

    def _remind(self, due: Remind) -> None:
        done = self.known.applications[due.application].reminded
        assert (due.step, due.contact, due.occurrence) not in done, f"twice: reminded of {due.step}"
        ended = due.application in self.books.stopped
        assert not ended or due.step in ("social_and_events", "keep_in_touch"), f"stop: {due}"
        assert not self.books.is_paused(due.application, self.now), "pause: reminded all the same"
        self.learn(
            Reminded(
                at=self.now, application=due.application, step=due.step, contact=due.contact, occurrence=due.occurrence
            )
        )
        self.counts[f"reminded {due.step}"] = 1

    # --- drafts -------------------------------------------------------------------------------

    def _yes_at(self, key: str) -> datetime | None:
        wait, draft = YES_AFTER[self.habit], self.known.drafts[key]
        if wait is None:
            return None
        said = draft.since[STAGED] + wait
        return max(said, draft.moved.until) if draft.moved.until else said

    def _drafts(self) -> bool:
        """Approve, take back, send: did anything change?"""
        before = len(self.facts)
        self._rests = {}
        for key in self._open():
            draft = self.known.drafts[key]
            permission = self._judge(key)
            if permission.permit in (Permit.WITHDRAW, Permit.EXPIRE):
                self._take_back(key, permission.permit, permission.because)
                continue
            yes = self._yes_at(key)
            if draft.state is STAGED and yes is not None and yes <= self.now:
                self.move(key, APPROVED)
                permission = self._judge(key)
                if permission.permit in (Permit.WITHDRAW, Permit.EXPIRE):
                    self._take_back(key, permission.permit, permission.because)
                    continue
            if permission.permit is Permit.GO and self.known.drafts[key].state is APPROVED:
                self._send(key)
            else:
                self._rests[key] = permission.until or self.windows[key].closes + moments.GRACE
        return len(self.facts) > before

    def _judge(self, key: str) -> plan.Permission:
        draft, due = self.known.drafts[key], self.windows[key]
        batch, position = self.batches[key]
        gone = [
            at
            for other, (name, _) in self.batches.items()
            if name == batch and other != key and (at := self.known.drafts[other].since.get(SENT)) is not None
        ]
        approved = Approved(
            draft, Window(due.opens, due.closes), draft.since.get(APPROVED), max(gone, default=None), position
        )
        return plan.permission(approved, self.known, self.config, self.now)

    def _send(self, key: str) -> None:
        moved, due, b, now = self.known.drafts[key].moved, self.windows[key], self.books, self.now
        yes = self.known.drafts[key].since.get(APPROVED)
        assert yes is not None and yes <= now, f"approval: {key} goes without a yes"
        name, who, address = moved.application, moved.contact, moved.address
        against = [
            *objections.never(b, moved.step, name, who, address, now, plain(moved.occurrence)),
            *moments.not_yet(b, moved.step, name, who, address, now, plain(moved.occurrence)),
            *moments.wrong_minute(b, moved.step, name, who, now, due.closes),
        ]
        assert not against, f"{against[0]} ({key})"
        sent = [
            m for m in b.ours() if (m.step, m.occurrence, m.address) == (moved.step, plain(moved.occurrence), address)
        ]
        assert not [m for m in sent if m.application == name], f"twice: {key} to {address}"
        self.move(key, SENT)
        written = self.known.drafts[key].since[STAGED]
        b.mails.append(Mail(now, name, who, address, moved.step, plain(moved.occurrence), written=written))
        self.counts[f"sent {moved.step}"] = 1
        for other in due.pass_on:
            self.counts[f"passed on to {other}"] = 1

    def _take_back(self, key: str, permit: Permit, because: tuple[str, ...]) -> None:
        draft, due = self.known.drafts[key], self.windows[key]
        moved, approved = draft.moved, draft.since.get(APPROVED)
        if permit is Permit.EXPIRE and draft.state is APPROVED and approved is not None:
            self._expired_for_a_reason(due, max(approved, self.disturbed))
        if permit is Permit.WITHDRAW and moved.step == "thank_you":
            self._withdrawn_for_a_reason(key, because)
        self.move(key, WITHDRAWN if permit is Permit.WITHDRAW else EXPIRED)
        self.counts[f"{permit.value}: {normal(because[0] if because else '')}"] = 1

    def _expired_for_a_reason(self, due: Due, yes: datetime) -> None:
        """What was approved in time goes: there was no good minute left, or something stood before it."""
        b = self.books
        if b.is_paused(due.application, self.now):
            return
        minute, free = max(yes, due.opens) + timedelta(hours=2), 0
        while minute < due.closes and free < 3:
            broken = list(moments.wrong_minute(b, due.step, due.application, due.contact, minute, due.closes))
            share = [
                m for m in b.mails if m.step and m.at.astimezone(BERLIN).date() == minute.astimezone(BERLIN).date()
            ]
            beside = [m for m in b.mails if m.address == due.address and m.at >= yes]
            free += not broken and len(share) < b.config.courtesy.per_day and not beside
            minute += timedelta(minutes=30)
        assert free < 3, f"liveness (approved): {due.step} to {due.contact} never went, and could have by {minute}"

    def _withdrawn_for_a_reason(self, key: str, because: tuple[str, ...]) -> None:
        due, b = self.windows[key], self.books
        about = plain(due.occurrence)
        against = any(objections.never(b, due.step, due.application, due.contact, due.address, self.now, about))
        other = b.address(due.contact) != due.address or bool(due.pass_on)
        now_another = about in b.meetings and about != objections.last_meeting(
            objections.visit_of(b, due.application, about) or [b.meetings[about]], due.contact, about
        ).id  # fmt: skip
        over = self.now >= due.closes
        assert against or other or over or now_another or because == ("others are to be thanked through them now",), (
            f"liveness (withdrawn): the thanks to {due.contact} were taken back because {because}"
        )

    # --- liveness -----------------------------------------------------------------------------

    def _nothing_is_missing(self, name: str) -> None:
        b, now = self.books, self.now
        drafts = [d for d in self.known.drafts.values() if d.state is not WITHDRAWN]
        for meeting, who in omissions.unthanked(b, name, now):
            beside = [d for d in drafts if d.moved.address == b.address(who)]
            visit = {m.id for m in objections.visit_of(b, name, meeting.id) or ()}
            there = [d for d in beside if plain(d.moved.occurrence) in visit or d.state in (STAGED, APPROVED)]
            refused = [at for at in b.no[name] if at >= meeting.end]
            assert there or refused, f"liveness (thanks): {who} is not thanked for {meeting.id}"
            self.counts["books: thanks expected"] = 1
        if (expected := omissions.unasked(b, name, now)) is not None:
            who, start = expected
            at_all = [
                d
                for d in drafts
                if (d.moved.application == name and d.moved.step in objections.ASKS_FOR_NEWS and d.moved.at >= start)
                or (d.moved.address == b.address(who) and d.state in (STAGED, APPROVED))
                or (d.moved.application == name and d.state in (STAGED, APPROVED))
            ]
            refused = [at for at in b.no[name] if at >= start]
            away = owner_is_away(b, now)
            assert at_all or refused or away, f"liveness (check): {who} is not asked for news of {name}"
            self.counts["books: check expected"] = 1


def owner_is_away(b: Books, now: datetime) -> datetime | None:
    """Until when, if they are."""
    today = now.astimezone(BERLIN).date()
    for first, last in b.config.owner.away:
        if first <= today <= last:
            return datetime.combine(last + timedelta(days=1), datetime.min.time(), BERLIN).astimezone(UTC)
    return None


def plain(occurrence: str) -> str:
    """An occurrence without the count of mails that came back (`i1~2`)."""
    return occurrence.partition("~")[0]


_NAMES = re.compile(r"\b(?:[A-Z]\w+|\d\S*|[\w.+-]+@[\w.-]+|“[^”]*”)")


def normal(text: str) -> str:
    """A reason without its names, days and numbers."""
    return " ".join(_NAMES.sub("…", text).split())


def live(life: Life) -> Living:
    """Live it; an AssertionError begins with the rule that was broken."""
    living = Living(life)
    living.live()
    return living


def totals(lives: Iterable[Living]) -> Counter[str]:
    """In how many lives each thing occurred."""
    found: Counter[str] = Counter()
    for living in lives:
        found.update(dict.fromkeys(living.counts, 1))
    return found
