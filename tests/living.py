"""Lives an invented life: each event becomes facts for the code under test and a line in the second set of books.

`plan` and `permission` are driven directly over facts, as the engine drives them; time jumps to where either of the
two says that something changes. Each step is held against the books.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import objections
from books import Books, Mail, Meeting, Word
from lives import ADDRESSES, BERLIN, DOMAINS, ORGANIZERS, YES_AFTER, Event, Life, config, elsewhere

from agent.decide import plan
from agent.decide.application import Known
from agent.decide.courtesy import Window
from agent.decide.plan import Approved, Permit
from agent.facts import (
    ApplicationOpened,
    ContactSeen,
    DetailGiven,
    DraftMoved,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewJudged,
    InterviewMissed,
    InterviewSeen,
    MailReceived,
    NewsGiven,
    NoteGiven,
    OwnerAnswered,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Reminded,
    Resumed,
    Started,
    Stopped,
)
from agent.model import AskOwner, Due, Intent, Kind, Promise, Remind, Skip, Verdict, Wait

STAGED, APPROVED, SENT = DraftState.STAGED, DraftState.APPROVED, DraftState.SENT
WITHDRAWN, EXPIRED = DraftState.WITHDRAWN, DraftState.EXPIRED
SECOND = timedelta(seconds=1)
AFTERWARDS = timedelta(days=40)
MOST_TURNS = 400
"""Between two events; more is a decision that wakes itself without end."""


@dataclass
class Living:
    """One life as it is lived."""

    life: Life
    counts: Counter[str] = field(default_factory=Counter)
    known: Known = field(default_factory=Known)
    facts: list[Fact] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.now = self.life.begins
        self.config = config(self.life.rules)
        self.books = Books(self.life, self.config)
        self.habit = self.life.habit
        self.numbers = 0
        self.asked: dict[str, list[AskOwner]] = {}
        self.windows: dict[str, Due] = {}
        self.batches: dict[str, tuple[str, int]] = {}
        self.disturbed = self.now
        """When something last kept what was approved from going: a pause, an outage, a snooze, other rules."""
        self.changed = True
        self._looks: dict[str, datetime | None] = {}
        self._rests: dict[str, datetime | None] = {}
        self.learn(Started(at=self.now - timedelta(days=1), look_back_from=self.books.look_back))

    def learn(self, fact: Fact) -> None:
        """A fact enters the log."""
        self.facts.append(fact)
        self.known.learn(fact)
        self.changed = True

    def number(self) -> int:
        """Of a mail or a meeting."""
        self.numbers += 1
        return self.numbers

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
        start = objections.check_starts(self.books, name, self.now)
        whom = objections.main_contact(self.books, name, self.now)
        if start is None or whom is None or self.books.step(name, "status_check") is None:
            return None
        return objections.opening(self.books, name, whom, start, self.now) + SECOND

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
        assert before is None or before.state is WITHDRAWN, f"twice: {key} is staged again, it was {before}"
        assert before is None or before.moved.at < self.now, f"restless: {key} is taken back and staged at one instant"
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

    def _open(self) -> list[str]:
        return [key for key, d in self.known.drafts.items() if d.state in (STAGED, APPROVED)]

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
                self._rests[key] = permission.until or self.windows[key].closes + objections.GRACE
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

    def move(self, key: str, state: DraftState, *, until: datetime | None = None) -> None:
        """A draft enters a state."""
        moved = self.known.drafts[key].moved
        self.learn(replace(moved, at=self.now, state=state, until=until or moved.until))

    def _send(self, key: str) -> None:
        moved, due, b, now = self.known.drafts[key].moved, self.windows[key], self.books, self.now
        yes = self.known.drafts[key].since.get(APPROVED)
        assert yes is not None and yes <= now, f"approval: {key} goes without a yes"
        name, who, address = moved.application, moved.contact, moved.address
        against = [
            *objections.never(b, moved.step, name, who, address, now, plain(moved.occurrence)),
            *objections.not_yet(b, moved.step, name, who, address, now, plain(moved.occurrence)),
            *objections.wrong_minute(b, moved.step, name, who, now, due.closes),
        ]
        assert not against, f"{against[0]} ({key})"
        sent = [
            m for m in b.ours() if (m.step, m.occurrence, m.address) == (moved.step, plain(moved.occurrence), address)
        ]
        assert not [m for m in sent if m.application == name], f"twice: {key} to {address}"
        self.move(key, SENT)
        b.mails.append(Mail(now, name, who, address, moved.step, plain(moved.occurrence)))
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
        minute, free = max(yes, due.opens) + timedelta(hours=2), 0
        while minute < due.closes and free < 3:
            broken = list(objections.wrong_minute(b, due.step, due.application, due.contact, minute, due.closes))
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
        for meeting, who in objections.unthanked(b, name, now):
            beside = [d for d in drafts if d.moved.address == b.address(who)]
            visit = {m.id for m in objections.visit_of(b, name, meeting.id) or ()}
            there = [d for d in beside if plain(d.moved.occurrence) in visit or d.state in (STAGED, APPROVED)]
            refused = [at for at in b.no[name] if at >= meeting.end]
            assert there or refused, f"liveness (thanks): {who} is not thanked for {meeting.id}"
            self.counts["books: thanks expected"] = 1
        if (expected := objections.unasked(b, name, now)) is not None:
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

    # --- what happens -------------------------------------------------------------------------

    def happen(self, event: Event) -> None:
        """One event: its facts, and its line in the books."""
        self.counts[f"event {event.what}"] = 1
        getattr(self, f"_on_{event.what}")(event)

    def _meet(self, name: str, who: str, address: str | None = "") -> None:
        """A person comes to be known in an application."""
        if name not in self.known.applications:
            company = "Acme" if name in ("acme", "lead") else "Blue"
            self.learn(
                ApplicationOpened(at=self.now, application=name, company=company, domain=DOMAINS[name], role=name)
            )
        self.books.people[name].add(who)
        person = self.known.contacts.get(who)
        if person is not None and name in person.applications and not address:
            return
        address = ADDRESSES[who] if address == "" else address
        if person is not None and person.addresses and address == ADDRESSES[who]:
            address = None  # their newest one stays
        self.learn(ContactSeen(at=self.now, application=name, contact=who, name=who.title(), address=address))
        if address:
            self.books.addresses[who].append(address)

    def _on_wait(self, event: Event) -> None:
        """Nothing happens."""

    def _on_outage(self, event: Event) -> None:
        self.changed = True

    def _on_back(self, event: Event) -> None:
        """The clock is set back by less than an hour."""
        self.now -= timedelta(minutes=40)
        self.disturbed = self.now

    def _on_invite(self, event: Event) -> None:
        kind, _, names = event.word.partition(":")
        people = tuple(n for n in names.split(",") if n)
        start = self.now + timedelta(hours=2, days=max(event.days, 0) % 6)
        self._invite(event.application, f"i{self.number()}", start, people, kind != "ask")
        if kind == "two":
            again = people[:1] or ("bob",)
            self._invite(event.application, f"i{self.number()}", start + timedelta(hours=3), again, True)

    def _on_invite_elsewhere(self, event: Event) -> None:
        self._on_invite(replace(event, application=elsewhere(event.application)))

    def _on_alone(self, event: Event) -> None:
        """The recruiter of two employers asks, writing for the other one, to be left alone."""
        self._say(replace(event, application=elsewhere(event.application), who="rita"), "stop_contact")

    def _on_handover_elsewhere(self, event: Event) -> None:
        """The recruiter of two employers hands over, and means the other one."""
        self._on_handover(replace(event, application=elsewhere(event.application), who="rita", word="here"))

    def _on_old(self, event: Event) -> None:
        """An interview of long before the first start is found in the mailbox."""
        people = tuple(n for n in event.word.partition(":")[2].split(",") if n)
        start = self.life.begins - timedelta(days=20 + max(event.days, 0))
        self._invite(event.application, f"i{self.number()}", start, people, True)

    def _invite(self, name: str, meeting: str, start: datetime, people: tuple[str, ...], sure: bool) -> None:
        for who in (*people, ORGANIZERS[name]):
            self._meet(name, who)
        end = start + timedelta(hours=1)
        before = self.books.meetings.get(meeting)
        self.books.meetings[meeting] = Meeting(
            meeting, name, start, end, people, self.now, sure if before is None else before.sure
        )
        self.learn(
            InterviewSeen(
                at=self.now, application=name, interview=meeting, uid=meeting, start=start, end=end,
                zone=self.life.zone(name), interviewers=people, organizer=ORGANIZERS[name], summary="Interview",
                verdict=Verdict.YES if sure else Verdict.ASK,
            )
        )  # fmt: skip

    def _newest(self, name: str, *, over: bool) -> Meeting | None:
        """The newest meeting that is over, or is not."""
        found = [m for m in self.books.meetings.values() if m.application == name and m.stands]
        found = [m for m in found if (m.end <= self.now) is over and not (over and m.start > self.now)]
        return max(found, key=lambda m: m.start, default=None)

    def _on_move(self, event: Event) -> None:
        if (meeting := self._newest(event.application, over=False)) is not None:
            start = self.now + timedelta(hours=3, days=max(event.days, 0))
            self._invite(event.application, meeting.id, start, meeting.people, meeting.sure)

    def _on_cancel(self, event: Event) -> None:
        if (meeting := self._newest(event.application, over=False)) is not None:
            meeting.off = self.now
            self._cancelled(meeting, late=False)

    def _on_late_cancel(self, event: Event) -> None:
        if (meeting := self._newest(event.application, over=True)) is not None and not meeting.doubted:
            meeting.doubted = f"late-cancel:{meeting.id}" not in self.known.answers
            self._cancelled(meeting, late=True)

    def _cancelled(self, meeting: Meeting, *, late: bool) -> None:
        self.learn(
            InterviewCancelled(
                at=self.now, application=meeting.application, interview=meeting.id, uid=meeting.id, late=late
            )
        )

    def _on_missed(self, event: Event) -> None:
        if (meeting := self._newest(event.application, over=True)) is not None:
            meeting.missed = True
            self.learn(InterviewMissed(at=self.now, application=event.application, interview=meeting.id))

    def _on_judge(self, event: Event) -> None:
        for meeting in self.books.meetings.values():
            if meeting.application == event.application and not meeting.sure:
                meeting.sure = True
                self.learn(
                    InterviewJudged(
                        at=self.now, application=meeting.application, interview=meeting.id, verdict=Verdict.YES
                    )
                )

    # --- their mail ---------------------------------------------------------------------------

    def _mail(self, event: Event, kind: Kind, **more: object) -> MailReceived:
        name, who = event.application, event.who
        self._meet(name, who)
        address = self.books.addresses[who][-1] if self.books.addresses[who] else "relay@ats.example"
        fields = {
            "at": self.now, "application": name, "contact": who, "address": address, "name": who.title(), "kind": kind,
            "subject": "The role", "ids": (f"<m{self.number()}@x.example>",),
        }  # fmt: skip
        fact = MailReceived(**(fields | more))  # type: ignore[arg-type]
        self.learn(fact)
        if kind in (Kind.HUMAN, Kind.UNPARSABLE) and fact.address not in fact.bounced:
            self.books.dead.pop(fact.address, None)
        return fact

    def _say(self, event: Event, intent: str, promise: date | None = None, kind: Kind = Kind.HUMAN) -> Word:
        """A mail with a meaning, and the word of it."""
        also: tuple[Intent, ...] = ()
        if intent == "filled":
            intent, also = "on_hold_closed", (Intent.REJECTION,)
        meant = None if intent == "none" else Intent(intent)
        self._mail(event, kind, intent=meant, secondary=also, promise=Promise(promise, promise) if promise else None)
        unclear = meant is Intent.UNSURE or kind is Kind.UNPARSABLE
        word = Word(
            self.now, event.application, event.who, frozenset(i.value for i in (meant, *also) if i), promise,
            unclear=unclear,
        )  # fmt: skip
        self.books.words.append(word)
        return word

    def _on_mail(self, event: Event) -> None:
        self._say(event, event.word)

    def _on_unreadable(self, event: Event) -> None:
        self._say(event, "none", kind=Kind.UNPARSABLE)

    def _promised_day(self, event: Event) -> date:
        return self.now.astimezone(BERLIN).date() + timedelta(days=event.days)

    def _on_promise(self, event: Event) -> None:
        if event.word == "noted":
            self._on_noted(event)
        else:
            self._say(event, event.word, self._promised_day(event))

    def _on_noted(self, event: Event) -> None:
        if event.application in self.known.applications:
            end = self._promised_day(event)
            self.books.noted.append((self.now, event.application, end))
            self.learn(PromiseNoted(at=self.now, application=event.application, promise=Promise(end, end)))

    def _on_no_for_two(self, event: Event) -> None:
        """Somebody of two roles says no, and it is not clear to which."""
        if not {"acme", "lead"} <= self.known.applications.keys():
            return
        ids = (f"<both{self.number()}@x.example>",)
        for name in ("acme", "lead"):
            there = replace(event, application=name, who="hal")
            self._mail(there, Kind.HUMAN, intent=Intent.REJECTION, ids=ids)
            self.books.words.append(Word(self.now, name, "hal", frozenset({"rejection"}), perhaps_another=True))

    def _on_machine(self, event: Event) -> None:
        """An application system writes: a notice nobody can judge, a no, a receipt; or a list."""
        name = event.application
        self._meet(name, event.who)
        common = {"contact": None, "address": "no-reply@ats.example", "name": "Talent Team"}
        match event.word:
            case "list":
                self._mail(event, Kind.LIST, **common)
            case "receipt":
                self._mail(event, Kind.AUTO_REPLY, intent=Intent.COURTESY, **common)
            case "rejection":
                self._mail(event, Kind.AUTO_REPLY, intent=Intent.REJECTION, notice=True, **common)
                word = Word(self.now, name, None, frozenset({"rejection"}), person=False, notice=True)
                self.books.words.append(word)
            case _:
                self._mail(event, Kind.AUTO_REPLY, notice=True, **common)
                self.books.words.append(Word(self.now, name, None, person=False, notice=True))

    def _on_away(self, event: Event) -> None:
        back = None if event.word == "undated" else self._promised_day(event)
        if event.word == "human":
            self._mail(event, Kind.HUMAN, intent=Intent.OUT_OF_OFFICE, away_until=back)
            self.books.words.append(Word(self.now, event.application, event.who, frozenset({"out_of_office"})))
        else:
            self._mail(event, Kind.AUTO_REPLY, intent=Intent.OUT_OF_OFFICE, away_until=back)
        self.books.away[event.who].append((self.now, back))

    def _on_handover(self, event: Event) -> None:
        """They name somebody else to write to, or just say that somebody will take over."""
        to = "hal" if event.application != "blue" else "pete"
        named = to if event.word == "here" and to != event.who else None
        if named is not None:
            self._meet(event.application, named)
        self._mail(event, Kind.HUMAN, intent=Intent.HANDOVER, handed_to=named)
        self.books.words.append(Word(self.now, event.application, event.who, frozenset({"handover"}), to=named))

    def _comes_back(self, address: str) -> None:
        self.books.dead[address] = self.now
        for mail in self.books.mails:
            mail.came_back |= mail.address == address and bool(mail.step)

    def _on_left(self, event: Event) -> None:
        """An automatic reply says that they no longer work there."""
        self._meet(event.application, event.who)
        address = (self.books.addresses[event.who] or ["gone@x.example"])[-1]
        self._mail(event, Kind.AUTO_REPLY, bounced=(address,))
        self._comes_back(address)

    def _on_bounce(self, event: Event) -> None:
        """What went to them comes back."""
        self._meet(event.application, event.who)
        address = self.books.address(event.who)
        if address is not None:
            daemon = {"contact": None, "address": "mailer-daemon@x.example", "name": ""}
            self._mail(event, Kind.BOUNCE, bounced=(address,), **daemon)
            self._comes_back(address)

    # --- the owner ----------------------------------------------------------------------------

    def _on_own(self, event: Event) -> None:
        self._meet(event.application, event.who)
        name = event.application if event.word == "here" else None
        address = (self.books.addresses[event.who] or ["somebody@x.example"])[-1]
        self.books.mails.append(Mail(self.now, name, event.who, address))
        self.learn(
            OwnerWrote(
                at=self.now, application=name, contacts=(event.who,), addresses=(address,),
                ids=(f"<o{self.number()}@example.org>",),
            )
        )  # fmt: skip

    def _on_detail(self, event: Event) -> None:
        if event.application in self.known.applications:
            self.learn(DetailGiven(at=self.now, application=event.application, contact=None, text="the roadmap"))

    def _on_note(self, event: Event) -> None:
        if event.application in self.known.applications:
            self.books.notes.append((self.now, event.application))
            self.learn(NoteGiven(at=self.now, application=event.application, text="a sample of my work"))

    def _on_news(self, event: Event) -> None:
        name = event.application if event.days % 2 else None
        if name is None or name in self.known.applications:
            self.books.news.append((self.now, name))
            self.learn(NewsGiven(at=self.now, application=name, text="my talk was accepted"))

    def _on_answer(self, event: Event) -> None:
        """Every open question gets the same answer; an address where one is wanted."""
        for name, questions in list(self.asked.items()):
            for question in questions:
                if question.question not in self.known.answers:
                    self._answer(name, question, event.word)

    def _answer(self, name: str, asked: AskOwner, answer: str) -> None:
        b, key = self.books, asked.question
        kind = key.partition(":")[0]
        self.counts[f"answered {kind}"] = 1
        if answer == "no" or (answer == "go" and kind in ("bounced", "main-contact", "address")):
            self.learn(OwnerAnswered(at=self.now, question=key, answer="no"))
            b.no[name].append(self.now)
            if kind == "which":
                for word in b.words:
                    word.is_about_this |= word.application == name and word.perhaps_another and not word.cleared
            for meeting in b.meetings.values():
                if key == f"late-cancel:{meeting.id}":
                    meeting.doubted, meeting.off = False, self.now
            return
        if kind in ("bounced", "main-contact", "address"):
            who = key.partition(":")[2] if kind == "bounced" else "cid" if kind == "address" else "hal"
            address = f"{who}{self.number()}@{DOMAINS[name]}"
            self._meet(name, who, address)
            b.named[name].append(self.now)
            self.learn(OwnerAnswered(at=self.now, question=key, answer=address))
            return
        self.learn(OwnerAnswered(at=self.now, question=key, answer="go"))
        b.go[name].append(self.now)
        self._cleared(name, kind, key, asked.contact)

    def _cleared(self, name: str, kind: str, key: str, who: str | None) -> None:
        """What a `go` settles."""
        b = self.books
        meetings = [m for m in b.meetings.values() if m.application == name]
        match kind:
            case "late-cancel":
                for meeting in meetings:
                    meeting.doubted &= key != f"late-cancel:{meeting.id}"
            case "missed":
                for meeting in meetings:
                    meeting.told_missed = True
            case "wrote-first":
                b.wrote_first_agreed.add((key.split(":")[1], key.split(":")[2]))
            case "unreadable" | "which" | "machine":
                for word in b.words:
                    word.cleared |= word.application == name
            case "away" if who is not None:
                b.away_agreed[who] = self.now
            case _:
                pass

    def _on_pause(self, event: Event) -> None:
        name = event.application if event.word == "here" and event.application in self.known.applications else None
        until = None if event.days <= 0 else self.now + timedelta(days=event.days)
        self.books.paused[name] = until
        self.disturbed = max(self.disturbed, until or self.now + timedelta(days=3650))
        self.learn(Paused(at=self.now, application=name, until=until))

    def _on_resume(self, event: Event) -> None:
        for name in (None, *self.known.applications):
            self.books.paused.pop(name, None)
            self.learn(Resumed(at=self.now, application=name))
        self.disturbed = self.now

    def _on_stop(self, event: Event) -> None:
        if event.application in self.known.applications:
            self.books.stopped.setdefault(event.application, self.now)
            self.learn(Stopped(at=self.now, application=event.application))

    def _on_rules(self, event: Event) -> None:
        self.config = self.books.config = config(event.word)
        self.disturbed = max(self.now, self.disturbed)
        self.changed = True

    def _on_habit(self, event: Event) -> None:
        self.habit = event.word

    def _on_skip(self, event: Event) -> None:
        for key in self._open():
            self.move(key, DraftState.SKIPPED)
            self.books.no[self.known.drafts[key].moved.application].append(self.now)

    def _on_snooze(self, event: Event) -> None:
        for key in self._open():
            if self.known.drafts[key].state is STAGED:
                until = self.now + timedelta(hours=12 * max(event.days, 1))
                self.move(key, STAGED, until=until)
                self.disturbed = max(self.disturbed, until)


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
