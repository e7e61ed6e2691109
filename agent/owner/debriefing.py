"""Asks the owner how a visit went, and makes facts of what they answer. Sends nothing to anybody else.

An answer is given here only once it is proven to be the owner's, or from the shell. It adds words, dates and people;
it approves no draft. What is not understood is said in one mail, and only what is understood changes anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from agent.compose import debrief as words_of
from agent.compose.blocks import OwnerMail
from agent.compose.debrief import Told, Visit
from agent.compose.plain import one_line
from agent.decide import debrief, plan
from agent.decide.application import Application, Interview
from agent.decide.courtesy import owner_zone
from agent.decide.key import plain
from agent.decide.known import Known
from agent.decide.situation import Situation
from agent.edges.ledger import Ledger
from agent.facts import (
    ContactSeen,
    DetailGiven,
    DraftState,
    Fact,
    InterviewSeen,
    MaterialOffered,
    OwnerAnswered,
    PromiseNoted,
    Reminded,
)
from agent.model import Due, Remind, Wait
from agent.outbox import Outbox
from agent.owner import orders
from agent.owner.debrief_facts import FORGOTTEN, Taker
from agent.owner.questions import Questions, given_addresses
from agent.rules import Config, Mode
from agent.understand.command import NotUnderstood
from agent.understand.debriefs import debrief as reader

KIND = "debrief"
"""What such a mail, and its approval token, are called."""
TOLD = "told"
"""The answer that the log keeps: that there was one."""
_ADDRESS = re.compile(r"[<(\[]?(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}[>)\]]?")


@dataclass(frozen=True, slots=True)
class About:
    """Which visit a debrief is about, and whom its numbers mean."""

    application: str
    visit: str
    people: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join((self.application, self.visit, *self.people))

    @classmethod
    def of(cls, subject: str) -> About:
        """As the approval of its mail keeps it."""
        application, visit, *people = subject.split(" ")
        return cls(application, visit, tuple(people))


@dataclass(slots=True)
class Debriefing:
    """Whoever asks, and hears the answer."""

    known: Known
    config: Config
    ledger: Ledger

    # --- asking -------------------------------------------------------------------------------

    def ask(self, reminder: Remind, outbox: Outbox, now: datetime) -> None:
        """Queue the mail, once an occurrence; the second one has the first one's code."""
        application = self.known.applications[reminder.application]
        situation = Situation(application, self.known, self.config, now)
        name = plain(reminder.occurrence)
        visit = next((v for v in situation.visits.all if any(i.id == name for i in v)), None)
        if visit is None:
            return
        again = reminder.occurrence.endswith(debrief.AGAIN)
        about = About(application.id, visit[0].id, people_of(visit))
        fact = Reminded(
            at=now, application=application.id, step=debrief.STEP, contact=None, occurrence=reminder.occurrence,
            text="how did it go?",
        )  # fmt: skip
        with self.ledger.store.transaction():
            if not self.ledger.store.append([fact], key=f"reminded:{debrief.STEP}:{reminder.occurrence}"):
                return
            token = self.ledger.open_approval(KIND, str(about), [], now)
            text = words_of.ask(
                self._visit(situation, visit, about), token=token, zone=owner_zone(self.config), now=now, again=again
            )
            outbox.queue(f"debrief:{reminder.occurrence}", text, KIND)

    def _visit(self, s: Situation, visit: list[Interview], about: About) -> Visit:
        step = s.steps.get("thank_you")
        waits = step is not None and step.mode is not Mode.OFF and not debrief.thanks_of(s, visit)
        others = (a for a in self.known.applications.values() if a is not s.application)
        beside = any(a.company == s.application.company for a in others)
        return Visit(
            company=s.application.company, role=(s.application.role or "") if beside else "",
            application=s.application.id, names=self.names(about.people),
            nameless=self.names(tuple(c for c in about.people if not self.known.contacts[c].addresses)),
            began=visit[0].seen.start, plain_at=debrief.latest(s, visit) if waits else None,
            materials=tuple(each.name for each in self.config.materials),
        )  # fmt: skip

    def names(self, people: Sequence[str]) -> tuple[str, ...]:
        """How they are called, in order; whom the owner had forgotten since keeps the number and has no name."""
        known = self.known
        return tuple(one_line(known.contact_named(c), 80) if c in known.contacts else FORGOTTEN for c in people)

    # --- the answer ---------------------------------------------------------------------------

    def hear(self, about: About, words: str, said: datetime, token: str, now: datetime) -> OwnerMail | None:
        """Make facts of a proven answer, inside the transaction that notes it as carried out; what the owner is to
        read at once, None where the drafts that follow say it all. `said`: when it was written."""
        told = self.take(about, words, said, now)
        if told.shown or not (told.noted or told.unclear or told.private):
            return None
        company = self.known.applications[about.application].company
        return words_of.answered(told, company=company, token=token)

    def take(self, about: About, words: str, said: datetime, now: datetime) -> Told:
        """The same, with everything that was taken and everything that was not."""
        application = self.known.applications[about.application]
        situation = Situation(application, self.known, self.config, now)
        visit = next((v for v in situation.visits.all if any(i.id == about.visit for i in v)), [])
        facts, said_of, wrong = self._addresses(application, visit, about, words, now)
        # Whom the owner names with an address was there, and what they tell may be about them.
        new = {f.contact: f.name or f.address or "" for f in facts if isinstance(f, ContactSeen)}
        names = dict(zip(about.people, self.names(about.people), strict=True)) | {
            contact: one_line(name, 80) for contact, name in new.items() if contact not in about.people
        }
        answer = reader.read(
            _without_addresses(words), people=tuple(names.values()), said=said.astimezone(owner_zone(self.config)),
            materials=tuple(each.name for each in self.config.materials), signature=self.config.owner.signature,
            company=application.company,
        )  # fmt: skip
        there = {fact.interview: fact for fact in facts if isinstance(fact, InterviewSeen)}  # with whom they added
        met = [replace(interview, seen=there.get(interview.id, interview.seen)) for interview in visit]
        told = Taker(self.known, self.config, application, met, names, now).take(answer)
        facts += told.facts
        noted, unclear = [*said_of, *told.noted], [*wrong, *answer.unclear, *told.unclear]
        if not words.strip():
            unclear = ["(no words of yours above the quoted mail)"]
        # An answer of which nothing could be taken is none: the owner may be asked once more.
        if facts or told.stopped or answer.private or not unclear:
            question = debrief.question(about.visit)
            self.ledger.store.append([*facts, OwnerAnswered(at=now, question=question, answer=TOLD)])
        if told.stopped:
            orders.stop(self.ledger, application.id, now, because=told.stopped)
        plain_words = (
            all(isinstance(fact, (DetailGiven, PromiseNoted, MaterialOffered)) for fact in facts) and not told.stopped
        )
        nothing_left = plain_words and not (unclear or answer.private or told.late or _in_no_draft(told, facts))
        shown = nothing_left and (not facts or self._drafts_follow(situation, visit, facts))
        return Told(noted=tuple(noted), unclear=tuple(unclear), private=answer.private, shown=shown)

    def _addresses(
        self, application: Application, visit: list[Interview], about: About, words: str, now: datetime
    ) -> tuple[list[Fact], list[str], list[str]]:
        """Addresses that the answer gives: the facts, what is said of them, and what could not be taken."""
        given = given_addresses(words)
        if not given or not visit:
            return [], [], []
        wanted = [c for c in about.people if not self.known.contacts[c].addresses]
        found = Questions(self.known, self.config).addressed(application, visit[-1], wanted, given, now)
        if isinstance(found, NotUnderstood):
            return [], [], [f"{', '.join(each.address for each in given)}: {found.because}"]
        return found, [f"the address {each.address}" for each in given], []

    def _drafts_follow(self, s: Situation, visit: list[Interview], facts: Sequence[Fact]) -> bool:
        """Does an approval mail come by itself that shows the owner what they have told?"""
        ids = {interview.id for interview in visit}
        worded = any(isinstance(fact, (DetailGiven, MaterialOffered)) for fact in facts)
        decisions = [
            d
            for d in plan.plan_application(s.application, self.known, self.config, s.now, only={"thank_you"})
            if plain(d.occurrence) in ids
        ]
        states = debrief.thanks_of(s, visit)
        if states & {DraftState.STAGED, DraftState.APPROVED}:
            return worded  # shown again with the new words
        return any(isinstance(d, Due) or (isinstance(d, Wait) and d.until is not None) for d in decisions)


def _in_no_draft(told: Taker, facts: Sequence[Fact]) -> bool:
    """Is something noted of the talk as a whole, while there are words of their own for each whom the owner met?"""
    noted = [fact for fact in (*told.application.details, *facts) if isinstance(fact, DetailGiven)]
    own = {fact.contact for fact in noted}
    return any(isinstance(f, DetailGiven) and f.contact is None for f in facts) and own >= set(told.people)


def people_of(visit: list[Interview]) -> tuple[str, ...]:
    """Whom the owner met, in the order of the meetings."""
    return tuple(dict.fromkeys(contact for interview in visit for contact in interview.seen.interviewers))


def last_visit(situation: Situation) -> list[Interview] | None:
    """The last visit that has begun."""
    begun = [visit for visit in situation.visits.all if visit[0].seen.start <= situation.now]
    return begun[-1] if begun else None


def _without_addresses(words: str) -> str:
    """The answer without mail addresses; of a line that only gave one, nothing is left."""
    kept = []
    for line in words.split("\n"):
        bare = _ADDRESS.sub("", line)
        if bare != line and (len(bare.split()) < 6 and not re.search(r"[:：]\s*\w.*\w", bare)):
            continue
        kept.append(re.sub(r"\s+(?=[:：,;.])", "", bare))
    return "\n".join(kept)


def about_last_visit(application: Application, known: Known, config: Config, now: datetime) -> About | None:
    """The visit that a debrief from the shell is about: the last one that has begun by now."""
    visit = last_visit(Situation(application, known, config, now))
    return About(application.id, visit[0].id, people_of(visit)) if visit else None
