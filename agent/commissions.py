"""What each command of the owner's does, by mail: all is found out before anything is done. Called by `errands`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from urllib.parse import unquote

from agent.compose.plain import one_line
from agent.decide import closing
from agent.decide.application import Application
from agent.decide.courtesy import owner_zone
from agent.decide.key import paused
from agent.decide.known import Known
from agent.decide.outlook import State, outlook
from agent.decide.situation import Situation
from agent.decide.spoken import spoken
from agent.desk import Desk
from agent.edges.correspondence import Answer
from agent.edges.ledger import Ledger
from agent.errors import NotNowError, UsageError
from agent.facts import (
    DetailGiven,
    DraftState,
    Fact,
    InterviewJudged,
    InterviewMissed,
    InterviewSeen,
    NewsGiven,
    NoteGiven,
    Paused,
    PromiseNoted,
    Resumed,
)
from agent.forgotten import BY_MAIL, order
from agent.intake import Intake
from agent.model import CalendarEvent, InterviewReading, Person, Promise, Verdict
from agent.orders import Orders
from agent.questions import Questions
from agent.rules import Config
from agent.to_forget import find, refuse_if_under_way
from agent.understand import errand
from agent.understand.employer import domain_of
from agent.understand.errand import Errand

_COMING = (State.WAITS_FOR_YOU, State.DUE, State.APPROVED, State.PLANNED, State.ASKS)
_FORGOTTEN = (
    "What you named goes at my next look, for good. Your mails lie in your mailbox as before, this one too; a new look "
    "at them does not bring it back. Exports that you made before still hold it."
)


class UnclearError(Exception):
    """Why a command cannot be carried out; nothing has been done."""


@dataclass(slots=True)
class Commissions:
    """Carries commands out, each in two steps: whether it can be done, then doing it."""

    known: Known
    config: Config
    ledger: Ledger
    desk: Desk
    refresh: Callable[[], None] = lambda: None

    def planned(self, asked: Errand, answer: Answer, now: datetime) -> Callable[[], str]:
        """What is to be done, and returns what is said of it. Raises UnclearError."""
        match asked.verb:
            case "status":
                text = self._status(self._one(asked.employer) if asked.employer else None, now)
                return lambda: text
            case "help":
                return lambda: errand.COMMANDS
            case "pause" | "resume":
                return self._pause(asked, now)
            case "stop":
                application = self._one(asked.employer)
                return lambda: self._stop(application, now)
            case "interview":
                return self._interview(asked, answer, now)
            case "track":
                return self._track(asked, now)
            case "forget":
                return self._forget(asked)
            case _:
                return self._noting(asked, now)

    def _forget(self, asked: Errand) -> Callable[[], str]:
        """Left to the daemon, which does it between two steps: nothing else is in hand then."""
        try:
            # Whose id is the employer's name is not all that is there: of several no guess is made.
            known = "@" not in asked.employer and self._called(asked.employer)
            wanted = find(self.known, self._one(asked.employer).id if known else asked.employer)
            refuse_if_under_way(self.ledger, wanted)
        except (UsageError, NotNowError) as error:
            raise UnclearError(str(error)) from error

        def do() -> str:
            try:
                order(self.ledger.store, wanted, BY_MAIL)
            except NotNowError as error:
                return f"Not forgotten: {error}."
            return _FORGOTTEN

        return do

    def _append(self, *facts: Fact) -> None:
        self.ledger.store.append(list(facts))
        self.refresh()

    def _noting(self, asked: Errand, now: datetime) -> Callable[[], str]:
        """The commands that add one fact, with what is said of it."""
        everywhere = asked.verb == "news" and asked.employer.casefold() in ("", "all")
        application = None if everywhere else self._one(asked.employer)
        where = application.company if application else "every application"
        name = application.id if application else ""
        fact: Fact
        match asked.verb:
            case "note":
                contact = self._person(application, asked.whom) if application and asked.whom else None
                fact = DetailGiven(at=now, application=name, contact=contact, text=asked.text[:2000])
                said = "drafts that wait are shown to you again with it"
            case "more":
                fact, said = NoteGiven(at=now, application=name, text=asked.text[:2000]), "for the main contact"
            case "news":
                fact, said = NewsGiven(at=now, application=name or None, text=asked.text[:2000]), "for the next update"
            case "promised":
                assert asked.day is not None
                today = now.astimezone(owner_zone(self.config)).date()
                fact = PromiseNoted(at=now, application=name, promise=Promise(today, asked.day, ""))
                said = f"they will be in touch by {asked.day:%A %-d %B %Y}"
            case "missed":
                assert application is not None
                fact, said = self._missed(application, now)
            case _:
                assert application is not None
                return self._new_person(application, asked, now)

        def do() -> str:
            self._append(fact)
            return f"Noted for {where}: {said}."

        return do

    def _pause(self, asked: Errand, now: datetime) -> Callable[[], str]:
        application = self._one(asked.employer) if asked.employer else None
        zone = owner_zone(self.config)
        until = datetime.combine(asked.day, time(), zone) if asked.day else None
        name = application.id if application else None
        where = application.company if application else "everything"

        def do() -> str:
            if asked.verb == "resume":
                self._append(Resumed(at=now, application=name))
                return f"Resumed: {where}."
            self._append(Paused(at=now, application=name, until=until))
            return f"Paused: {where}" + (f", until {asked.day:%A %-d %B %Y}." if asked.day else ", until you resume.")

        return do

    def _stop(self, application: Application, now: datetime) -> str:
        Orders(self.known, self.config, self.ledger, self.desk).stop(application.id, now)
        self.refresh()
        return f"Stopped: nothing more is written to {application.company}."

    def _missed(self, application: Application, now: datetime) -> tuple[Fact, str]:
        begun = [i for i in application.interviews.values() if i.stands and i.seen.start <= now]
        if not begun:
            raise UnclearError(f"no interview at {application.company} has begun yet")
        last = max(begun, key=lambda interview: interview.seen.start)
        fact = InterviewMissed(
            at=now, application=application.id, interview=last.id, because=("you said that it was missed",)
        )
        return fact, f"“{one_line(last.seen.summary, 80)}” on {self.desk.local(last.seen.start)} was missed"

    def _new_person(self, application: Application, asked: Errand, now: datetime) -> Callable[[], str]:
        ((name, address),) = asked.people
        self._fit(address)

        def do() -> str:
            # Who it is, is asked only now: the lines before this one may have given ids to others.
            self._append(self.known.given_address(application.id, name, address, now))
            return f"Noted for {application.company}: {one_line(name, 60) or address} is at {address}."

        return do

    def _interview(self, asked: Errand, answer: Answer, now: datetime) -> Callable[[], str]:
        for _, address in asked.people:
            self._fit(address)
        domain = next((found for _, address in asked.people if (found := domain_of(address))), None)
        if not asked.employer and domain is None:
            raise UnclearError("the addresses do not say at whom; end with: at EMPLOYER")
        uid = hashlib.sha256(f"{answer.key}\n{asked.line}".encode()).hexdigest()[:32]
        zone = self.config.owner.time_zone
        event = CalendarEvent(
            uid=f"{uid}@errand.invalid", dtstamp=now, start=asked.start, end=asked.end, zone=zone,
            summary=f"Interview: {asked.role}" if asked.role else "Interview",
        )  # fmt: skip
        company = asked.employer or None
        if company and len(known := self._named(company)) == 1:
            company, domain = known[0].company, known[0].domain or domain
        judged = InterviewReading(
            Verdict.YES, 1.0, because=("you wrote that it is one",),
            interviewers=tuple(Person(name, address) for name, address in asked.people),
            company=company, domain=domain, role=asked.role or None,
        )  # fmt: skip

        def do() -> str:
            facts = Intake(self.known, self.config).take_event(event, judged, now)
            self._append(*facts)
            seen = next((fact for fact in facts if isinstance(fact, InterviewSeen)), None)
            if seen is None:
                return "That interview is known already."
            application = self.known.applications[seen.application]
            who = ", ".join(self.known.contact_named(contact) for contact in seen.interviewers)
            when = f"{self.desk.local(seen.start)} to {seen.end.astimezone(owner_zone(self.config)):%H:%M}"
            for_job = f", for {one_line(asked.role, 80)}" if asked.role else ""
            return f"An interview at {one_line(application.company, 60)}, {when}, with {who}{for_job}."

        return do

    def _track(self, asked: Errand, now: datetime) -> Callable[[], str]:
        uids = [unquote(uid) for uid in asked.uids]
        if not uids:
            raise UnclearError(
                "no calendar came with it; forward the invitation itself, or write interview, when and with whom"
            )
        events = [place for (uid, _), place in self.known.by_event.items() if uid in uids]
        if not events:
            raise UnclearError("its calendar has no meeting with a time that I can read")

        def do() -> str:
            said = []
            for application, interview in dict.fromkeys(events):
                self._append(InterviewJudged(at=now, application=application, interview=interview, verdict=Verdict.YES))
                seen = self.known.applications[application].interviews[interview].seen
                summary, company = one_line(seen.summary, 80), self.known.applications[application].company
                said.append(
                    f"“{summary}” at {one_line(company, 60)}, {self.desk.local(seen.start)}: it is an interview."
                )
            return "\n".join(said)

        return do

    # --- what is there --------------------------------------------------------------------------

    def _called(self, name: str) -> list[Application]:
        """The applications that a name may mean: see `_named`, else that of this handle, else by a word of its role."""
        wanted, every = name.casefold(), self.known.applications.values()
        return (
            self._named(name)
            or [a for a in every if wanted == self._handle(a).casefold()]
            or [a for a in every if _words(wanted) and _words(wanted) <= _words(f"{a.company} {a.role or ''}")]
        )

    def _named(self, name: str) -> list[Application]:
        """The applications of that id or company, else those of whose company it is a word."""
        wanted, every = name.casefold(), self.known.applications.values()
        exactly = [a for a in every if wanted in (a.id.casefold(), a.company.casefold(), a.domain.casefold())]
        return exactly or [a for a in every if _words(wanted) and _words(wanted) <= _words(f"{a.company} {a.domain}")]

    def _handle(self, application: Application) -> str:
        """An id that names it alone: the first of several at an employer is called as all of them are."""
        bare, others = application.id.casefold(), (a for a in self.known.applications.values() if a is not application)
        shared = any(bare in (a.company.casefold(), a.domain.casefold()) for a in others)
        first = f"{application.id}-1"
        return first if shared and first not in self.known.applications else application.id

    def _one(self, name: str) -> Application:
        """The application of that name; without one, the only one there is."""
        open_ = [a for a in self.known.applications.values() if a.stopped is None]
        found = self._called(name) if name else open_
        if len(found) == 1:
            return found[0]
        among = found or open_ or list(self.known.applications.values())
        there = ", ".join(f"{self._handle(a)} ({_what(a)})" for a in among[:20]) or "none yet"
        if not name:
            raise UnclearError(f"it does not say for whom; there are: {there}")
        raise UnclearError(f"“{one_line(name, 60)}” is {'several' if found else 'none'} of what I know: {there}")

    def _person(self, application: Application, name: str) -> str:
        wanted = name.casefold()
        found = [c for c in application.contacts if wanted in self.known.contact_named(c).casefold()]
        if len(found) != 1:
            there = ", ".join(self.known.contact_named(c) for c in application.contacts) or "nobody yet"
            raise UnclearError(f"“{one_line(name, 60)}” fits {len(found)} people; there are: {there}")
        return found[0]

    def _fit(self, address: str) -> None:
        if wrong := Questions(self.known, self.config).unfit(address):
            raise UnclearError(wrong)

    def _status(self, only: Application | None, now: datetime) -> str:
        """What comes next at each application, and what waits for the owner."""
        said: list[str] = []
        pause = self.known.paused
        if pause is not None and (pause.until is None or pause.until > now):
            until = f" until {self.desk.local(pause.until)}" if pause.until else ""
            said.append(f"Everything is paused{until}.")
        for row in self.ledger.drafts({DraftState.STAGED}):
            if only is None or row.application == only.id:
                to = one_line(row.name or row.address, 60)
                said.append(f"Waits for your yes: {spoken(row.step)} to {to}, until {self.desk.local(row.closes)}.")
        for application in [only] if only else list(self.known.applications.values()):
            said.append(self._standing(application, now))
        return "\n".join(said) or "No interviews are known yet."

    def _standing(self, application: Application, now: datetime) -> str:
        role = f", {one_line(application.role, 60)}" if application.role else ""
        name = f"{one_line(application.company, 60)}{role} ({self._handle(application)})"
        if application.stopped is not None:
            return f"{name}: stopped."
        situation = Situation(application, self.known, self.config, now)
        if closing.find(situation) is not None:
            return f"{name}: closed."
        coming = [each for each in outlook(application, self.known, self.config, now) if each.state in _COMING]
        first = min(coming, key=lambda each: (each.at is not None, each.at.timestamp() if each.at else 0), default=None)
        pause = " Paused." if paused(situation) is not None else ""
        return f"{name}: {first.headline if first else 'nothing is planned.'}{pause}"


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _what(application: Application) -> str:
    role = f", {one_line(application.role, 40)}" if application.role else ""
    return f"{one_line(application.company, 40)}{role}"
