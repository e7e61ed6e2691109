"""One application at one instant, with the rules that hold for it: the questions steps ask of it. Pure."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

from agent.decide import courtesy
from agent.decide.application import HUMAN, Application, Draft, Interview
from agent.decide.courtesy import Place
from agent.decide.known import Known
from agent.decide.mail_key import mail_key
from agent.decide.question import MOVED
from agent.facts import DraftState, MailReceived, NewsGiven, NoteGiven, OwnerWrote
from agent.model import Intent, Kind, Promise, Verdict
from agent.rules import Config, Courtesy, Duration, Employer, Mode, Need, Recipient, Reminder, Step, Unit

REACHED = frozenset({DraftState.SENT, DraftState.DATA_BEGUN, DraftState.IN_DOUBT})
"""The states in which a mail of ours has, or may have, arrived."""
SAID = REACHED | {DraftState.SKIPPED, DraftState.EXPIRED, DraftState.REFUSED}
"""The states in which what a mail had to say is said, or will not be."""
FARTHEST_PROMISE = timedelta(days=730)
"""A date further off than this is no employer's plan; it holds for this long."""


WITHDREW = "you withdrew your application"
"""Why an application is stopped from which the owner has withdrawn."""
WITHDRAWAL = Step("withdrawal", "withdrawn", Recipient.MAIN_CONTACT, Duration(3, Unit.DAYS))
"""The one mail that goes then; a step of no rules."""
REQUESTED = Step("requested_material", "info_request", Recipient.SENDER, Duration(3, Unit.DAYS))
"""The answer to a wish for material that there is; a step of no rules, and always shown to the owner."""
BESIDE = {step.name: step for step in (WITHDRAWAL, REQUESTED)}
"""Steps that no rules name and that may have a template of the owner's like any other."""


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


@dataclass(frozen=True, slots=True)
class Promised:
    """The promise that counts: the newest, whoever reported it. `mail` is None for the owner's word."""

    at: datetime
    promise: Promise
    mail: MailReceived | None

    @property
    def anchor(self) -> str:
        """A stable name for what said it."""
        return mail_key(self.mail) if self.mail else f"noted-{self.at.astimezone(UTC):%Y%m%dT%H%M%S}"


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
        return courtesy.place_of(self.application, contact, self.known, self.config)

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

    @functools.cached_property
    def never_held(self) -> frozenset[str]:
        """Interviews cancelled after their end, missed, or moved by a plain mail, for which by the owner's word
        nothing goes on."""
        return frozenset(
            i.id
            for i in self.application.interviews.values()
            if (i.cancelled is not None and self.known.answers.get(f"late-cancel:{i.id}") == "no")
            or (i.missed is not None and self.known.answers.get(f"missed:{i.id}") == "no")
            or (self.known.answers.get(f"{MOVED}{i.id}") == "no" and self.postponed(i) is not None)
        )

    def postponed(self, interview: Interview) -> MailReceived | None:
        """The newest mail by which they wanted to move that interview or call it off before it began, where no
        invitation has told a time since."""
        seen, start = interview.seen.at, interview.seen.start
        ahead = sorted(
            (i for i in self.application.interviews.values() if i.stands or i is interview),
            key=lambda i: (i.seen.start, i.id),
        )
        found = [
            m
            for m in self.human_words
            if m.postpones
            and seen <= m.at < start
            # The next one that was ahead then: one after it has not been spoken of.
            and next((i for i in ahead if i.seen.start > m.at), None) is interview
        ]
        return found[-1] if found else None

    @functools.cached_property
    def visits(self) -> list[list[Interview]]:
        """Standing visits in order of time."""
        return self.application.visits(never_held=self.never_held)

    def visit_of(self, occurrence: str) -> set[str]:
        """The ids of the interviews of that visit; just the occurrence where it is no interview."""
        visits = ({i.id for i in visit} for visit in self.visits)
        return next((ids for ids in visits if occurrence in ids), {occurrence})

    @functools.cached_property
    def held(self) -> list[list[Interview]]:
        """Visits that have ended."""
        return [visit for visit in self.visits if visit_end(visit) <= self.now]

    @functools.cached_property
    def coming(self) -> Interview | None:
        """The interview that is still ahead (or may be one), if there is one."""
        ahead = [
            i
            for i in self.application.interviews.values()
            if i.seen.end > self.now and i.cancelled is None and i.verdict is not Verdict.NO
        ]
        return min(ahead, key=lambda i: i.seen.end, default=None)

    @functools.cached_property
    def called_off(self) -> Interview | None:
        """An interview that did not take place, and that nothing has replaced yet."""
        after = visit_end(self.held[-1]) if self.held else None
        return next(
            (
                i
                for i in self.application.interviews.values()
                if (off := i.cancelled or i.missed or self._moved_away(i)) is not None
                and (not (i.missed or (i.cancelled and i.cancelled.late)) or i.id in self.never_held)
                and i.verdict is Verdict.YES
                and (after is None or off.at > after)
            ),
            None,
        )

    def _moved_away(self, interview: Interview) -> MailReceived | None:
        return self.postponed(interview) if interview.id in self.never_held else None

    @functools.cached_property
    def human_words(self) -> list[MailReceived]:
        """What people of that employer wrote, oldest first."""
        return sorted((m for m in self.application.received if m.kind in HUMAN), key=lambda m: m.at)

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
            found = [mail for mail in self.written_to(contact) if mail.at > after]
        return max(found, key=lambda mail: mail.at, default=None)

    @once
    def written_to(self, contact: str) -> list[OwnerWrote]:
        """The owner's own mails (none of ours) to a person, whatever the application."""
        person = self.known.contacts[contact]
        theirs = [self.known.applications[name].wrote for name in sorted(person.applications)]
        elsewhere: dict[int, OwnerWrote] = {}
        for there in (contact, *person.addresses):
            elsewhere |= self.known.own_to.get(there, {})
        return [
            mail
            for mail in itertools.chain((elsewhere[n] for n in sorted(elsewhere)), *theirs)
            if mail.ours is None and (contact in mail.contacts or set(person.addresses) & set(mail.addresses))
        ]

    @once
    def mails_of(self, contact: str) -> list[MailReceived]:
        """What came from a person, newest first, whatever the application."""
        names = sorted(self.known.contacts[contact].applications)
        theirs = (m for name in names for m in self.known.applications[name].received if m.contact == contact)
        return sorted(theirs, key=lambda m: m.at, reverse=True)

    @functools.cached_property
    def machine_words(self) -> list[MailReceived]:
        """What machines wrote for that employer (an application system, not a person's absence), oldest first."""
        mails = (m for m in self.application.received if m.kind is Kind.AUTO_REPLY and m.notice)
        return sorted(mails, key=lambda m: m.at)

    @functools.cached_property
    def promised(self) -> Promised | None:
        """The newest promise since the last visit began; older ones were about that visit."""
        spoken = [*self.human_words, *self.machine_words]
        found = [Promised(m.at, _bounded(m.promise, m.at), m) for m in spoken if m.promise]
        found += [Promised(p.at, _bounded(p.promise, p.at), None) for p in self.application.promises]
        recent = [p for p in found if self.since is None or p.at >= self.since]
        return max(recent, key=lambda p: p.at, default=None)

    @functools.cached_property
    def since(self) -> datetime | None:
        """When the last visit began: what was said before is about something else."""
        return self.held[-1][0].seen.start if self.held else None

    @once
    def absence(self, contact: str) -> MailReceived | None:
        """The automatic reply that says they are away, unless they have written themselves since.

        One with a day of return counts before one without; a machine's thanks for a mail is none.
        """
        undated = None
        for mail in self.mails_of(contact):
            if mail.kind in HUMAN:
                return mail if mail.away_until is not None else undated  # some say it themselves
            if mail.kind is not Kind.AUTO_REPLY or mail.intent not in (None, Intent.OUT_OF_OFFICE):
                continue
            if mail.away_until is not None:
                return mail
            undated = undated or mail
        return undated

    @once
    def main_contact(self) -> str | None:
        """The owner's word, else who was asked and has not answered, else who made the promise, else the last human
        of the application who wrote, else the human organizer of its newest interview. Whoever handed over is
        followed to whom they named. Only somebody with an address that works.

        None: ask. So it is when who wrote last has handed over to somebody who is not named.
        """
        candidates: list[str | None] = list(self._named_by_owner())
        last = self.human_words[-1] if self.human_words else None
        asked = max(
            (d for d in self.application.drafts.values() if d.state in REACHED and self.asks_for_news(d.moved.step)),
            key=lambda d: d.moved.at,
            default=None,
        )
        since = max((at for at in (self.since, last.at if last else None) if at is not None), default=None)
        if asked is not None and (since is None or since < asked.moved.at):
            candidates.append(self.successor(asked.moved.contact))
        if last is None or last.intent is not Intent.HANDOVER or self.successor(last.contact) is not None:
            if self.promised and self.promised.mail:
                candidates.append(self.successor(self.promised.mail.contact))
            candidates += [self.successor(mail.contact) for mail in reversed(self.human_words)]
            newest_first = sorted(self.application.interviews.values(), key=lambda i: i.seen.start, reverse=True)
            candidates += [self.successor(i.seen.organizer) for i in newest_first if i.verdict is Verdict.YES]
        return next((c for c in candidates if c and self.known.address_of(c)), None)

    @once
    def successor(self, contact: str | None) -> str | None:
        """Who is to be written to in that person's place: themselves, or whom they handed over to (by their
        own words, or by an automatic reply that they have left). None: somebody who is not named."""
        seen: set[str] = set()
        while contact is not None and contact not in seen:
            seen.add(contact)
            here = (m for m in self.mails_of(contact) if m.bounced or m.application == self.application.id)
            word = next((m for m in here if m.kind in HUMAN or m.bounced), None)
            if word is None or not (means(word) & {Intent.HANDOVER} or word.bounced):
                return contact
            if word.handed_to is None and not (word.kind in HUMAN and means(word) & {Intent.HANDOVER}):
                return contact  # left, and at most a machine names somebody: their address no longer works
            # Whom they named for another employer is nobody here.
            contact = word.handed_to if word.handed_to in self.application.contacts else None
        return contact

    def _named_by_owner(self) -> Iterator[str]:
        """Whose address the owner gave when asked whom to ask, the newest answer first."""
        for question, answer in reversed(self.known.answers.items()):
            contact = self.known.by_address.get(answer)
            if contact is not None and question.startswith(f"main-contact:{self.application.id}:"):
                word = next((m for m in self.mails_of(contact) if m.kind in HUMAN), None)
                later = word is not None and word.at > self.known.answered[question]
                heir = self.successor(contact) if later else contact  # they may have handed over since
                if heir is not None:
                    yield heir

    def has_left(self, contact: str) -> bool:
        """Did an automatic reply say that they no longer work there?"""
        return any(m.bounced and m.kind is Kind.AUTO_REPLY for m in self.mails_of(contact)[:20])

    def follow_ups_to(self, contact: str) -> Iterator[tuple[datetime, str]]:
        """When the person was followed up, across all applications: by us, and by the owner's own mails
        that open or bump a thread nobody has answered (an answer to their mail is none)."""
        ours = list(self.sent_to(contact))
        for sent in ours:
            if sent.moved.step != "rejection_reply":  # that one is an answer
                yield sent.moved.at, f"{one(sent.moved.step)} went to them"
        own = sorted(self.written_to(contact), key=lambda mail: mail.at)
        for mail in own:
            heard = next((m.at for m in self.mails_of(contact) if m.kind in HUMAN and m.at < mail.at), None)
            said = max((at for at in (*(d.moved.at for d in ours), *(o.at for o in own)) if at < mail.at), default=None)
            if heard is None or (said is not None and said >= heard):
                yield mail.at, "you wrote to them"

    def sent_to(self, contact: str) -> Iterator[Draft]:
        """Mails of ours that have reached, or may have reached, a person, whatever the application."""
        for draft in self.known.drafts_of.get(contact, ()):
            if draft.state in REACHED and not self.came_back(draft):
                yield draft

    def came_back(self, draft: Draft) -> bool:
        """Did it go out, and did its address bounce afterwards?"""
        bounced = self.known.bounced.get(draft.moved.address)
        return draft.state is DraftState.SENT and bounced is not None and bounced >= draft.moved.at

    @once
    def unanswered(self) -> int:
        """Status checks and updates of ours since their last word, or what the owner noted of it, and what
        the owner was reminded to ask by hand."""
        words = [m.at for m in self.human_words] + [p.at for p in self.application.promises]
        last = max(words, default=datetime.min.replace(tzinfo=UTC))
        by_mail = sum(
            draft.state in REACHED
            and self.asks_for_news(draft.moved.step)
            and not self.came_back(draft)
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

    def away(self, opens: datetime) -> date | None:
        """The first day back, where the owner is away when a window opens."""
        local = opens.astimezone(courtesy.owner_zone(self.config)).date()
        for first, last in sorted(self.config.owner.away):
            if first <= local <= last:
                local = last + timedelta(days=1)
        return local if local != opens.astimezone(courtesy.owner_zone(self.config)).date() else None


def means(mail: MailReceived) -> frozenset[Intent]:
    """Everything that a mail means."""
    return frozenset(intent for intent in (mail.intent, *mail.secondary) if intent is not None)


def _bounded(promise: Promise, said: datetime) -> Promise:
    return replace(promise, end=min(promise.end, said.date() + FARTHEST_PROMISE))


def visit_end(visit: list[Interview]) -> datetime:
    """When the last meeting of a visit ends."""
    return max(i.seen.end for i in visit)


def spoken(step: str) -> str:
    """A step's name as people say it."""
    return {"thank_you": "thank-you"}.get(step, step.replace("_", " "))


def one(step: str) -> str:
    """A mail of that step as people say it: `a thank-you`, `an update`."""
    name = {"keep_in_touch": "word to keep in touch", "rejection_reply": "reply to a rejection"}.get(step, spoken(step))
    if name.endswith("information"):
        return name
    return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"
