"""One application at one instant, with the rules that hold for it: the questions steps ask of it. Pure."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

from agent.decide import courtesy, promised, whereabouts
from agent.decide.application import HUMAN, REACHED, Application
from agent.decide.beside import BESIDE, REQUESTED, WITHDRAWAL, WITHDREW
from agent.decide.known import Known
from agent.decide.person import Person
from agent.decide.promised import Promised
from agent.decide.visits import Visits, visit_end
from agent.decide.whereabouts import Place
from agent.facts import DraftState, MailReceived, NewsGiven, NoteGiven, OwnerWrote
from agent.model import Intent, Kind
from agent.rules import Config, Courtesy, Employer, Mode, Need, Recipient, Reminder, Step

SAID = REACHED | {DraftState.SKIPPED, DraftState.EXPIRED, DraftState.REFUSED}
"""The states in which what a mail had to say is said, or will not be."""

P = ParamSpec("P")
T = TypeVar("T")
_UNASKED: Any = object()


def once(question: Callable[Concatenate[Situation, P], T]) -> Callable[Concatenate[Situation, P], T]:
    """A question that a situation answers once: many steps ask it, and nothing is learnt meanwhile."""

    @functools.wraps(question)
    def ask(s: Situation, /, *args: P.args, **kwargs: P.kwargs) -> T:
        answers = s.answers
        key = (question, *args, *kwargs.items()) if kwargs else (question, *args)
        found: T = answers.get(key, _UNASKED)
        if found is _UNASKED:
            found = answers[key] = question(s, *args, **kwargs)
        return found

    return ask


@dataclass(frozen=True)
class Situation:
    """Everything a step may look at. `now` is an argument of the world, not of a clock."""

    application: Application
    known: Known
    config: Config
    now: datetime

    @functools.cached_property
    def answers(self) -> dict[object, Any]:
        """What `once` has been told."""
        return {}

    # --- the rules that hold for it ---------------------------------------------------------------

    @functools.cached_property
    def employer(self) -> Employer | None:
        """What the owner wrote for this employer, by its domain or its name."""
        names = {self.application.domain.lower(), self.application.company.lower()} - {""}
        return next((e for key, e in self.config.employers.items() if key.lower() in names), None)

    @functools.cached_property
    def steps(self) -> Mapping[str, Step]:
        """The sequence that holds for this employer."""
        sequence = self.employer.sequence if self.employer else self.config.sequence
        stopped = self.application.stopped
        beside = [WITHDRAWAL] if stopped is not None and stopped.because == WITHDREW else []
        if self.config.materials and any(Intent.INFO_REQUEST in means(m) for m in self.application.received):
            beside.append(REQUESTED)
        return {**sequence, **{step.name: step for step in beside}} if beside else sequence

    @functools.cached_property
    def courtesy(self) -> Courtesy:
        """The budget that holds for this employer."""
        return self.employer.courtesy if self.employer else self.config.courtesy

    @functools.cached_property
    def excluded(self) -> bool:
        """Do the rules, as they are now, name the employer or whoever arranged it under `interviews.never`?"""
        never = {entry.lower() for entry in self.config.interviews.never}
        organizers = (c for i in self.application.interviews.values() for c in i.organizers)
        addresses = {a for c in organizers for a in self.known.contacts[c].addresses}
        domain = self.application.domain.lower()
        return bool(never & addresses) or any(domain == n or domain.endswith(f".{n}") for n in never if domain)

    @once
    def place(self, contact: str | None) -> Place:
        """Where that contact lives."""
        return whereabouts.place_of(self.application, contact, self.known, self.config)

    def away(self, opens: datetime) -> date | None:
        """The first day back, where the owner is away when a window opens."""
        local = opens.astimezone(courtesy.owner_zone(self.config)).date()
        for first, last in sorted(self.config.owner.away):
            if first <= local <= last:
                local = last + timedelta(days=1)
        return local if local != opens.astimezone(courtesy.owner_zone(self.config)).date() else None

    @functools.cached_property
    def silence(self) -> tuple[datetime | None, str]:
        """When silence closes (or closed) the application, and why then; reckoned once, for many steps ask."""
        from agent.decide import closing  # it asks every step about this situation

        # A step that asks meanwhile whether it is over is told that it is not: that is what is being found out.
        self.__dict__["silence"] = (None, "the application is still open")
        return closing.silence(self)

    def root(self, step: Step) -> str:
        """What a step is counted from in the end, whatever steps lie between."""
        after, seen = step.after, {step.name}
        while after in self.steps and after not in seen:
            seen.add(after)
            after = self.steps[after].after
        return after

    # --- what they and the owner have said --------------------------------------------------------

    @functools.cached_property
    def human_words(self) -> list[MailReceived]:
        """What people of that employer wrote, oldest first."""
        return sorted((m for m in self.application.received if m.kind in HUMAN), key=lambda m: m.at)

    @functools.cached_property
    def machine_words(self) -> list[MailReceived]:
        """What machines wrote for that employer (an application system, not a person's absence), oldest first."""
        mails = (m for m in self.application.received if m.kind is Kind.AUTO_REPLY and m.notice)
        return sorted(mails, key=lambda m: m.at)

    def last_word(self, after: datetime | None = None) -> MailReceived | None:
        """Their newest human mail, if it came after that instant."""
        newest = self.human_words[-1] if self.human_words else None
        return newest if newest and (after is None or newest.at > after) else None

    def owner_wrote(self, after: datetime, contact: str | None = None) -> OwnerWrote | None:
        """The owner's own newest mail (not one of ours) after that instant: to that person in whatever
        application, or to anybody in this one."""
        if contact is None:
            found = [mail for mail in self.application.wrote if mail.ours is None and mail.at > after]
        else:
            found = [mail for mail in self.person(contact).owner_wrote if mail.at > after]
        return max(found, key=lambda mail: mail.at, default=None)

    @functools.cached_property
    def visits(self) -> Visits:
        """Its interviews, as the visits they make up."""
        return Visits(self.application, self.known, [*self.human_words, *self.machine_words], self.now)

    @functools.cached_property
    def since(self) -> datetime | None:
        """When the last visit began: what was said before is about something else."""
        return self.visits.last[0].seen.start if self.visits.last else None

    @functools.cached_property
    def promised(self) -> Promised | None:
        """By when they said that they would be in touch, since the last visit began; or, once that was arranged, for
        a day after it: “see you on Tuesday; we decide by the end of the month”."""
        visit = self.visits.last
        arranged = [i.found for i in visit if i.found is not None]
        last_day = self.place(None).local(visit_end(visit)).date() if visit else None
        answers = (m for m in self.application.received if promised.of_a_mailbox(m))
        return promised.newest(
            [*self.human_words, *self.machine_words, *answers], self.application.promises, self.since,
            arranged=min(arranged, default=None), last_day=last_day,
        )  # fmt: skip

    @once
    def person(self, contact: str) -> Person:
        """What there is between the owner and that person, whatever the application."""
        return Person(self.known, contact)

    # --- what steps have to ask and to say --------------------------------------------------------

    @once
    def unanswered(self) -> int:
        """Status checks and updates of ours since their last word, or what the owner noted of it, and what
        the owner was reminded to ask by hand."""
        words = [m.at for m in self.human_words] + [p.at for p in self.application.promises]
        last = max(words, default=datetime.min.replace(tzinfo=UTC))
        by_mail = sum(
            draft.state in REACHED
            and self.asks_for_news(draft.moved.step)
            and not self.known.came_back(draft)
            and draft.moved.at > last
            for draft in self.application.drafts.values()
        )
        asking = {name for name, each in self.config.reminders.items() if self.reaches_a_person(each)}
        asking |= {n for n, step in self.steps.items() if step.mode is Mode.REMIND and self.asks_for_news(n)}
        by_hand = sum(
            each.step in asking and each.contact is not None and each.at > last
            for each in self.application.reminded.values()
        )
        return by_mail + by_hand

    def asks_for_news(self, name: str) -> bool:
        """Is that step one that wants an answer: no thanks, no answer to a rejection, nothing added on the
        owner's word, nothing to keep in touch?"""
        step = self.steps.get(name)
        if step is None:
            quiet: tuple[str, ...] = ("thank_you", "rejection_reply", "additional_information", "keep_in_touch")
            quiet += (WITHDRAWAL.name, REQUESTED.name)
            return name not in quiet
        if step.to is Recipient.EACH_INTERVIEWER or step.needs is Need.NOTE:
            return False
        return self.root(step) not in ("rejection", "closed", WITHDRAWAL.after, REQUESTED.after)

    def answers_them(self, name: str) -> bool:
        """Does that step answer what they wrote: their no, what they asked for? It follows nothing up."""
        step = self.steps.get(name)
        return name in BESIDE or (step is not None and self.root(step) == "rejection") or name == "rejection_reply"

    def reaches_a_person(self, reminder: Reminder) -> bool:
        """Is what the owner does by hand a question to a person, like a call? Then it counts as one."""
        return reminder.after is not None and reminder.after in self.steps and self.asks_for_news(reminder.after)

    def given(self, step: Step) -> list[NoteGiven | NewsGiven]:
        """The notes or the news that a step has to say, oldest first: what no mail has taken up yet."""
        if step.needs is Need.NOTE:
            words: list[NoteGiven | NewsGiven] = list(self.application.notes)
            takes_up = {name for name, other in self.steps.items() if other.needs is Need.NOTE}
        elif step.needs is Need.NEWS:
            words = sorted((*self.application.news, *self.known.news), key=lambda each: each.at)
            takes_up = {name for name, other in self.steps.items() if other.needs is Need.NEWS}
        else:
            return []
        staged = (
            d.since.get(DraftState.STAGED)
            for d in self.application.drafts.values()
            if d.moved.step in takes_up and d.state in SAID
        )
        said = max((at for at in staged if at is not None), default=None)
        return [each for each in words if said is None or each.at > said]


def means(mail: MailReceived) -> frozenset[Intent]:
    """Everything that a mail means."""
    return frozenset(intent for intent in (mail.intent, *mail.secondary) if intent is not None)
