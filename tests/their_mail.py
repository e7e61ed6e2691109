"""What they write in an invented life: answers of every meaning, promises, absences, hand-overs, machine mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from books import Word
from happenings import Happenings
from lives import BERLIN, Event

from agent.facts import (
    MailReceived,
    PromiseNoted,
)
from agent.model import Intent, Kind, Promise


class TheirMail(Happenings):
    """Their mails, as facts and as words in the books."""

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
            for mail in self.books.mails:  # whoever writes from there reads there: it may have arrived
                mail.came_back &= mail.address != fact.address
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
        self.books.returned.append(self.now)
        for mail in self.books.mails:
            mail.came_back |= mail.address == address and bool(mail.step)

    def _on_left(self, event: Event) -> None:
        """An automatic reply says that they no longer work there."""
        self._meet(event.application, event.who)
        address = (self.books.addresses[event.who] or ["gone@x.example"])[-1]
        self._mail(event, Kind.AUTO_REPLY, bounced=(address,))
        self._comes_back(address)

    def _on_last_left(self, event: Event) -> None:
        """Who wrote last does not work there any more: somebody else is to be asked."""
        if words := self.books.human_words(event.application):
            self._on_left(replace(event, who=words[-1].who or event.who))

    def _on_bounce(self, event: Event) -> None:
        """What went to them comes back."""
        self._meet(event.application, event.who)
        address = self.books.address(event.who)
        if address is not None:
            daemon = {"contact": None, "address": "mailer-daemon@x.example", "name": ""}
            self._mail(event, Kind.BOUNCE, bounced=(address,), **daemon)
            self._comes_back(address)
