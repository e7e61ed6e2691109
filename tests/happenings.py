"""What happens in an invented life: each event becomes facts for the code under test and a line in the second set of books."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from books import Books, Mail, Meeting, Word
from lives import ADDRESSES, BERLIN, DOMAINS, ORGANIZERS, Event, Life, config, elsewhere

from agent.decide.application import Known
from agent.facts import (
    ApplicationOpened,
    ContactSeen,
    DetailGiven,
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
    Resumed,
    Started,
    Stopped,
)
from agent.model import AskOwner, Intent, Kind, Promise, Verdict

STAGED, APPROVED = DraftState.STAGED, DraftState.APPROVED


@dataclass
class Happenings:
    """One life as it is told: the log of facts, and the books."""

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
        self.disturbed = self.now
        """When something last kept what was approved from going: a pause, an outage, a snooze, other rules."""
        self.changed = True
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

    # --- drafts -------------------------------------------------------------------------------

    def _open(self) -> list[str]:
        return [key for key, d in self.known.drafts.items() if d.state in (STAGED, APPROVED)]

    def move(self, key: str, state: DraftState, *, until: datetime | None = None) -> None:
        """A draft enters a state."""
        moved = self.known.drafts[key].moved
        self.learn(replace(moved, at=self.now, state=state, until=until or moved.until))

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
