"""What the owner does in an invented life: writes, notes, answers questions, pauses, stops, edits the rules."""

from __future__ import annotations

from datetime import timedelta

from books import Mail
from happenings import STAGED
from lives import DOMAINS, Event, config
from their_mail import TheirMail

from agent.facts import (
    DetailGiven,
    DraftState,
    NewsGiven,
    NoteGiven,
    OwnerAnswered,
    OwnerWrote,
    Paused,
    Resumed,
    Stopped,
)
from agent.model import AskOwner


class OwnerDoes(TheirMail):
    """The owner's side, as facts and in the books."""

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
            if kind == "taken-back":
                self._taken_back(name, False)
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
        self._cleared(name, kind, key, asked.contact)

    def _taken_back(self, name: str, yes: bool) -> None:
        no = self.books.standing_no(name)
        if no is not None and (word := self.books.as_if_open(name, no)) is not None:
            word.takes_back = yes

    def _cleared(self, name: str, kind: str, key: str, who: str | None) -> None:
        """What a `go` settles."""
        b = self.books
        meetings = [m for m in b.meetings.values() if m.application == name]
        match kind:
            case "offered":
                b.offer_agreed[name] = self.now
            case "no-new-time":
                b.goes_on.add(key.partition(":")[2])
            case "late-cancel":
                for meeting in meetings:
                    meeting.doubted &= key != f"late-cancel:{meeting.id}"
            case "missed":
                for meeting in meetings:
                    meeting.told_missed = True
            case "back":
                b.stopped.pop(name, None)
            case "moved":
                b.took_place.add(key.split(":")[1])
            case "taken-back":
                self._taken_back(name, True)
            case "wrote-first":
                b.wrote_first_agreed.add((key.split(":")[1], key.split(":")[2]))
            case "not-there":
                b.not_there_agreed.add((key.split(":")[1], key.split(":")[2]))
            case "thanked-early":
                b.early_agreed.add((key.split(":")[1], key.split(":")[2]))
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
            self.books.stopped.pop(name or "", None)
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
