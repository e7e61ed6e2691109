"""What each command of the owner's does, by mail: all is found out before anything is done. Called by `errands`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time
from urllib.parse import unquote

from agent.compose.plain import one_line
from agent.decide import plan
from agent.decide.application import Application
from agent.decide.beside import WITHDRAWAL, WITHDREW
from agent.decide.courtesy import owner_zone
from agent.decide.known import Known
from agent.edges.correspondence import Answer
from agent.edges.ledger import Ledger
from agent.errors import NotNowError, UsageError
from agent.facts import (
    DetailGiven,
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
from agent.incoming.intake import Intake
from agent.model import CalendarEvent, InterviewReading, Person, Promise, Skip, Verdict
from agent.owner import after_all, orders
from agent.owner.called_by_owner import CalledByOwner, UnclearError
from agent.owner.desk import Desk
from agent.owner.orders import Orders
from agent.owner.overview import Overview
from agent.owner.questions import Questions
from agent.records.forgotten import BY_MAIL, order
from agent.records.to_forget import find, refuse_if_under_way
from agent.rules import Config
from agent.understand.employers.employer import domain_of, of_domain
from agent.understand.errands import errand, errand_words
from agent.understand.errands.errand import Errand

_FORGOTTEN = (
    "What you named goes at my next look, for good. Your mails lie in your mailbox as before, this one too; a new look "
    "at them does not bring it back. Exports that you made before still hold it."
)


@dataclass(slots=True)
class Commissions:
    """Carries commands out, each in two steps: whether it can be done, then doing it."""

    known: Known
    config: Config
    ledger: Ledger
    desk: Desk
    refresh: Callable[[], None] = lambda: None

    @property
    def called(self) -> CalledByOwner:
        """Whoever knows what the owner's words name."""
        return CalledByOwner(self.known)

    def planned(self, asked: Errand, answer: Answer, now: datetime) -> Callable[[], str]:
        """What is to be done, and returns what is said of it. Raises UnclearError."""
        match asked.verb:
            case "status":
                only = self.called.application(asked.employer, by_people=True) if asked.employer else None
                text = Overview(self.known, self.config, self.ledger, self.desk).told(only, now)
                return lambda: text
            case "help":
                return lambda: errand.COMMANDS
            case "pause" | "resume":
                return self._pause(asked, now)
            case "stop":
                application = self.called.application(asked.employer)
                return lambda: self._stop(application, now)
            case "withdraw":
                return self._withdraw(self.called.application(asked.employer), now)
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
            known = "@" not in asked.employer and self.called.applications(asked.employer)
            if not known and "@" not in asked.employer and (who := self.called.addresses(asked.employer)):
                ways = "; or ".join(f"forget {address}" for address in who[:5])
                raise UnclearError(f"“{one_line(asked.employer, 60)}” is a person: write {ways}")
            wanted = find(self.known, self.called.application(asked.employer).id if known else asked.employer)
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
        if asked.loose and (first := self.called.begins_with_a_name(asked.text)):
            rest = asked.text[len(first) :].strip(" ,") or "…"
            way = f"{asked.verb} {first}: {one_line(rest, 80)}"
            raise UnclearError(f"“{one_line(first, 40)}” may be whom it is about, or a part of it: write {way}")
        contact: str | None = None
        application: Application | None = None
        if not everywhere:
            application, contact = self.called.both(asked.employer)
        where = application.company if application else "every application"
        name = application.id if application else ""
        fact: Fact
        match asked.verb:
            case "note":
                if application and asked.whom:
                    contact = self.called.person(application, asked.whom)
                fact = DetailGiven(at=now, application=name, contact=contact, text=asked.text[:2000])
                whom = f"of your talk with {self.known.contact_named(contact)}; " if contact else ""
                said = f"{whom}drafts that wait are shown to you again with it"
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
        application = self.called.application(asked.employer) if asked.employer else None
        zone = owner_zone(self.config)
        until = datetime.combine(asked.day, time(), zone) if asked.day else None
        name = application.id if application else None
        where = application.company if application else "everything"

        def do() -> str:
            if asked.verb == "resume":
                stopped = application is not None and application.stopped is not None
                self._append(Resumed(at=now, application=name))
                return f"Resumed: {where}{', which you had stopped' if stopped else ''}."
            self._append(Paused(at=now, application=name, until=until))
            return f"Paused: {where}" + (f", until {asked.day:%A %-d %B %Y}." if asked.day else ", until you resume.")

        return do

    def _stop(self, application: Application, now: datetime) -> str:
        Orders(self.known, self.config, self.ledger, self.desk).stop(application.id, now)
        self.refresh()
        return f"Stopped: nothing more is written to {application.company}."

    def _withdraw(self, application: Application, now: datetime) -> Callable[[], str]:
        """As the answer to a debrief does it: everything else there ends, and one courteous draft comes."""
        company = one_line(application.company, 60)
        if application.stopped is not None and application.stopped.because == WITHDREW:
            when = self.desk.local(application.stopped.at)
            raise UnclearError(f"you have withdrawn there already, on {when}")

        def do() -> str:
            orders.stop(self.ledger, application.id, now, because=WITHDREW)
            self.refresh()
            told = f"You withdraw at {company}: everything else there is stopped"
            there = plan.plan_application(application, self.known, self.config, now, only={WITHDRAWAL.name})
            if why := next((d.because for d in there if isinstance(d, Skip)), None):
                return f"{told}. There is nothing to say to them: {'; '.join(why)}."
            return f"{told}, and a courteous draft that says so comes to you. Nothing goes without your yes."

        return do

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
            if address:
                self._fit(address)
        addresses = [address for _, address in asked.people if address]
        domain = next((found for address in addresses if (found := domain_of(address))), None)
        if not asked.employer and domain is None:
            raise UnclearError("the addresses do not say at whom; end with: at EMPLOYER")
        uid = hashlib.sha256(f"{answer.key}\n{asked.line}".encode()).hexdigest()[:32]
        zone = self.config.owner.time_zone
        tongue = errand_words.of_interview(asked.line)
        head = errand_words.INTERVIEW[tongue][0].capitalize()
        event = CalendarEvent(
            uid=f"{uid}@errand.invalid", dtstamp=now, start=asked.start, end=asked.end, zone=zone,
            summary=f"{head}: {asked.role}" if asked.role else head,
        )  # fmt: skip
        company = asked.employer or None
        if company and len(known := self.called.named(company)) == 1:
            company, domain = known[0].company, known[0].domain or domain
        if company is None and domain and all(a.domain != domain for a in self.known.applications.values()):
            company = of_domain(domain)
        judged = InterviewReading(
            Verdict.YES, 1.0, because=("you wrote that it is one",),
            interviewers=tuple(Person(name, address or None) for name, address in asked.people),
            company=company, domain=domain, role=asked.role or None,
        )  # fmt: skip

        def do() -> str:
            facts = Intake(self.known, self.config).take_event(event, judged, now)
            if tongue != "en":
                # Told in another language than English, it was one in that language until they write in another.
                facts = [replace(each, language=tongue) if isinstance(each, InterviewSeen) else each for each in facts]
            self._append(*facts)
            seen = next((fact for fact in facts if isinstance(fact, InterviewSeen)), None)
            if seen is None:
                held = after_all.taken_for_none(self.known, asked.start, addresses)
                if held is None:
                    return "That interview is known already."
                there = held.seen.application
                self._append(InterviewJudged(at=now, application=there, interview=held.id, verdict=Verdict.YES))
                return f"“{one_line(held.seen.summary, 80)}” took place after all, as you say."
            application = self.known.applications[seen.application]
            who = ", ".join(self.known.contact_named(contact) for contact in seen.interviewers)
            when = f"{self.desk.local(seen.start)} to {seen.end.astimezone(owner_zone(self.config)):%H:%M}"
            for_job = f", for {one_line(asked.role, 80)}" if asked.role else ""
            told = f"An interview at {one_line(application.company, 60)}, {when}, with {who}{for_job}."
            lost = [name for name, address in asked.people if not address]
            if lost:
                told += "".join(f"\nI have no address of {one_line(name, 60)}; if you do: add {application.id}: "
                                f"{one_line(name, 60)} <name@example.com>" for name in lost)  # fmt: skip
            return told

        return do

    def _track(self, asked: Errand, now: datetime) -> Callable[[], str]:
        uids = [unquote(uid) for uid in asked.uids]
        if not uids and asked.sender:
            who = one_line(unquote(asked.sender), 120)
            raise UnclearError(
                f"it brings no calendar, and I cannot tell from its words when the talk is. Write: interview"
                f" 2026-12-04 15:00 with {who}, Job"
            )
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

    def _fit(self, address: str) -> None:
        if wrong := Questions(self.known, self.config).unfit(address):
            raise UnclearError(wrong)
