"""One application at one instant, with the rules that hold for it: the questions steps ask of it. Pure."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from agent.decide import courtesy
from agent.decide.application import HUMAN, Application, Interview, Known
from agent.decide.courtesy import Place
from agent.facts import DraftMoved, MailReceived, OwnerWrote
from agent.model import Kind, Promise, Verdict
from agent.rules import Config, Courtesy, Employer, Step, Unit


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
    def employer(self) -> Employer | None:
        """What the owner wrote for this employer, by its domain or its name."""
        names = {self.application.domain.lower(), self.application.company.lower()} - {""}
        return next((e for key, e in self.config.employers.items() if key.lower() in names), None)

    @property
    def steps(self) -> Mapping[str, Step]:
        """The sequence that holds for this employer."""
        return self.employer.sequence if self.employer else self.config.sequence

    @property
    def courtesy(self) -> Courtesy:
        """The budget that holds for this employer."""
        return self.employer.courtesy if self.employer else self.config.courtesy

    def place(self, contact: str | None) -> Place:
        """Where that contact lives."""
        return courtesy.place_of(self.application, contact, self.known, self.config)

    @functools.cached_property
    def visits(self) -> list[list[Interview]]:
        """Standing visits in order of time."""
        return self.application.visits()

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
        """An interview cancelled before its end that nothing has replaced yet."""
        after = visit_end(self.held[-1]) if self.held else None
        return next(
            (
                i
                for i in self.application.interviews.values()
                if i.cancelled is not None
                and not i.cancelled.late
                and i.verdict is Verdict.YES
                and (after is None or i.cancelled.at > after)
            ),
            None,
        )

    @functools.cached_property
    def human_words(self) -> list[MailReceived]:
        """What people of that employer wrote, oldest first."""
        return sorted((m for m in self.application.received if m.kind in HUMAN), key=lambda m: m.at)

    def last_word(self, after: datetime | None = None) -> MailReceived | None:
        """Their newest human mail, if it came after that instant."""
        newest = self.human_words[-1] if self.human_words else None
        return newest if newest and (after is None or newest.at > after) else None

    def owner_wrote(self, after: datetime, contact: str | None = None) -> OwnerWrote | None:
        """The owner's own newest mail (not one of ours) after that instant: to that person, or to anybody there."""
        addresses = set(self.known.contacts[contact].addresses) if contact else None
        found = [
            mail
            for mail in self.application.wrote
            if mail.ours is None
            and mail.at > after
            and (addresses is None or addresses & set(mail.addresses) or contact in mail.contacts)
        ]
        return max(found, key=lambda mail: mail.at, default=None)

    @functools.cached_property
    def promised(self) -> Promised | None:
        """The newest promise since the last visit began; older ones were about that visit."""
        since = self.held[-1][0].seen.start if self.held else None
        found = [Promised(m.at, m.promise, m) for m in self.human_words if m.promise]
        found += [Promised(p.at, p.promise, None) for p in self.application.promises]
        recent = [p for p in found if since is None or p.at >= since]
        return max(recent, key=lambda p: p.at, default=None)

    def absence(self, contact: str) -> MailReceived | None:
        """The newest automatic reply of that person, unless they have written themselves since."""
        for mail in sorted(self.application.received, key=lambda m: m.at, reverse=True):
            if mail.contact != contact:
                continue
            if mail.kind in HUMAN:
                return None
            if mail.kind is Kind.AUTO_REPLY:
                return mail
        return None

    def main_contact(self) -> str | None:
        """Who made the promise, else the last human of the application who wrote, else the human
        organizer of its newest interview; only somebody with an address that works. None: ask."""
        candidates: list[str | None] = []
        if self.promised and self.promised.mail:
            candidates.append(self.promised.mail.contact)
        candidates += [mail.contact for mail in reversed(self.human_words)]
        newest_first = sorted(self.application.interviews.values(), key=lambda i: i.seen.start, reverse=True)
        candidates += [i.seen.organizer for i in newest_first if i.verdict is Verdict.YES]
        return next((c for c in candidates if c and self.known.address_of(c)), None)

    def follow_ups_to(self, contact: str) -> Iterator[tuple[datetime, str]]:
        """When the person was last followed up, across all applications: by us, and by the owner's own
        mails that open or bump a thread nobody has answered (an answer to their mail is none)."""
        person = self.known.contacts[contact]
        for address in person.addresses:
            for sent in self.known.sent_to[address]:
                yield sent.at, f"a {spoken(sent.step)} went to them"
        for name in sorted(person.applications):
            application = self.known.applications[name]
            for mail in application.wrote:
                addressed = contact in mail.contacts or set(person.addresses) & set(mail.addresses)
                if mail.ours is None and addressed and not _answers(mail, application, contact):
                    yield mail.at, "you wrote to them"

    def unanswered(self) -> int:
        """Status checks and updates of ours since their last word."""
        last = self.last_word()
        return sum(
            1
            for draft in self.application.drafts.values()
            if _reached(draft.moved)
            and draft.moved.step not in ("thank_you", "rejection_reply")
            and (last is None or draft.moved.at > last.at)
        )

    def away(self, opens: datetime) -> date | None:
        """The first day back, where the owner is away when a window opens."""
        local = opens.astimezone(courtesy.owner_zone(self.config)).date()
        for first, last in sorted(self.config.owner.away):
            if first <= local <= last:
                local = last + timedelta(days=1)
        return local if local != opens.astimezone(courtesy.owner_zone(self.config)).date() else None


def _reached(moved: DraftMoved) -> bool:
    return moved.state in ("sent", "in_doubt", "data_begun")


def _answers(mail: OwnerWrote, application: Application, contact: str) -> bool:
    """Does the owner's mail answer one of theirs that nothing of the owner's had answered yet?"""
    before = [m for m in application.received if m.kind in HUMAN and m.contact == contact and m.at < mail.at]
    if not before:
        return False
    earlier = [w.at for w in application.wrote if w.at < mail.at and contact in w.contacts]
    return not earlier or before[-1].at > max(earlier)


def visit_end(visit: list[Interview]) -> datetime:
    """When the last meeting of a visit ends."""
    return max(i.seen.end for i in visit)


def mail_key(mail: MailReceived | OwnerWrote) -> str:
    """A short stable name for a mail, fit for an occurrence."""
    name = mail.ids[0] if mail.ids else f"{mail.at.isoformat()} {mail.subject}"
    return "m-" + hashlib.sha256(name.encode()).hexdigest()[:12]


def spoken(step: str) -> str:
    """A step's name as people say it."""
    return {"thank_you": "thank-you"}.get(step, step.replace("_", " "))


def calendar_days(unit: Unit) -> bool:
    """Is that unit counted in local calendar days?"""
    return unit in (Unit.DAYS, Unit.BUSINESS_DAYS)
