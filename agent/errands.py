"""The owner's commands in mails to themselves: proven as answers are, carried out as the verbs are, answered once.

Which mails are meant is decided in `understand.errand`: only those that are marked. Mails of others, of machines
and from before the first start are none. Where one line is not clear, nothing of the mail is done.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from urllib.parse import quote, unquote

from agent.compose import owner_mail
from agent.compose.blocks import OwnerMail
from agent.compose.plain import one_line
from agent.decide import closing
from agent.decide.application import Application
from agent.decide.courtesy import owner_zone
from agent.decide.key import paused
from agent.decide.known import Known
from agent.decide.outlook import State, outlook
from agent.decide.situation import Situation, spoken
from agent.desk import Desk
from agent.edges.correspondence import Answer, Correspondence
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
from agent.forgetting import find, refuse_if_under_way
from agent.forgotten import BY_MAIL, order
from agent.intake import Intake
from agent.model import CalendarEvent, InterviewReading, Person, Promise, Verdict
from agent.orders import Orders
from agent.outbox import Outbox
from agent.questions import Questions
from agent.rules import Config
from agent.understand import errand, own_words, proof
from agent.understand.employer import domain_of
from agent.understand.errand import Errand, Garbled
from agent.understood import Understood

log = logging.getLogger(__name__)

KIND = "errand"
"""What tokens of the mails about commands stand for; there is one a day."""
MOST_UNPROVEN = 5
"""So many mails without proof are told of in a day: who forges them shall not fill the owner's mailbox."""
MOST_UNCLEAR = 10
"""So often a day the owner is told that nothing was done: no two programs that answer each other go on for ever."""
_COMING = (State.WAITS_FOR_YOU, State.DUE, State.APPROVED, State.PLANNED, State.ASKS)
_NO_TOKEN = "a" * 26
_FORGOTTEN = (
    "What you named goes at my next look, for good. Your mails lie in your mailbox as before, this one too; a new look "
    "at them does not bring it back. Exports that you made before still hold it."
)


class _UnclearError(Exception):
    """Why a command cannot be carried out; nothing has been done."""


@dataclass(slots=True)
class Errands:
    """Hears commands and carries them out."""

    known: Known
    config: Config
    ledger: Ledger
    outbox: Outbox
    desk: Desk
    refresh: Callable[[], None] = lambda: None

    @property
    def post(self) -> Correspondence:
        """The mails to the owner, and the answers to them."""
        return self.outbox.post

    # --- hearing ------------------------------------------------------------------------------

    def hear(self, reading: Understood, *, in_sent: bool, now: datetime, signed: str | None = None) -> bool:
        """Note a mail of commands, once; True where it is nothing else. With an invitation in it the rest of the
        program is to see it, too."""
        text = self._asked(reading)
        if text is None:
            return False
        message = reading.message
        if errand.tracks(text):
            uids = " ".join(f"uid:{quote(event.uid, safe='')}" for event, _ in reading.events if event.uid)
            text = re.sub(r"(?im)^\s*track(?: this| it)?[.!]?\s*$", f"track {uids}".strip(), text)
        vouched = signed or proof.authenticated(message, self.config.approval.trusted_authserv)
        self.post.heard(
            Answer(
                message.message_id or message.sha256, self._token(message.sent or now, now), text, message.sent, now,
                in_sent or vouched is not None,
            ),
            "it lies in your Sent folder" if in_sent else vouched or "",
        )  # fmt: skip
        return not reading.events

    def tracked(self, reading: Understood, *, in_sent: bool, signed: str | None = None) -> Understood:
        """A mail by which the owner, proven, has an invitation followed: it is an interview by their word."""
        text = self._asked(reading) if reading.events else None
        vouched = signed or proof.authenticated(reading.message, self.config.approval.trusted_authserv)
        if text is None or not errand.tracks(text) or not (in_sent or vouched):
            return reading
        because = ("you wrote “track this”",)
        return replace(
            reading,
            events=tuple(
                (event, replace(judged, verdict=Verdict.YES, because=because)) for event, judged in reading.events
            ),
        )

    def _asked(self, reading: Understood) -> str | None:
        """The commands of a mail that the owner may have written, to themselves alone, since the first start."""
        message = reading.message
        if not any(address.email in self.config.owner.addresses for address in message.from_):
            return None
        if message.header("x-followup") is not None or proof.automatic(message) or reading.machine.bounced:
            return None
        text = errand.asked(message.subject, own_words.own_words(message))
        if text is None or not text.strip():
            return None
        claim = proof.claim(message, self.config.owner.addresses, token=_NO_TOKEN)
        if claim is None or claim.problem is not None or not message.to:
            log.info("a mail that is marked as commands is none: %s", claim.problem if claim else "no code")
            return None
        started = self.known.started
        if started is None or (message.sent is not None and message.sent < started.at - timedelta(minutes=1)):
            return None
        return text

    def _token(self, sent: datetime, now: datetime) -> str:
        day = f"{sent.astimezone(owner_zone(self.config)):%Y-%m-%d}"
        return self.ledger.token_about(KIND, day) or self.ledger.open_approval(KIND, day, [], now)

    # --- doing --------------------------------------------------------------------------------

    def settle(self, answer: Answer, now: datetime, *, waited: bool) -> bool:
        """Carry a mail of commands out if it is proven; tell of one that has waited long enough. False: it waits."""
        if answer.proven:
            self._carry_out(answer, now)
        elif waited:
            self._not_proven(answer)
        else:
            return False
        return True

    def _carry_out(self, answer: Answer, now: datetime) -> None:
        local = now.astimezone(owner_zone(self.config))
        asked = errand.asked("followup", answer.words) or ""  # an answer to a transcript may bear the mark, too
        found = errand.read(asked, now=local, signature=self.config.owner.signature)
        entries: list[tuple[str, str]] = []
        doing: list[tuple[str, Callable[[], str]]] = []
        for each in found:
            if isinstance(each, Garbled):
                entries.append((each.line, f"Not understood: {each.because}."))
                continue
            if each.verb == "forget" and len(found) > 1:
                entries.append((each.line, "Not clear: it stands alone in its mail, for it cannot be undone."))
                continue
            try:
                # What is forgotten is not named in the answer.
                line = "forget …" if each.verb == "forget" else each.line
                doing.append((line, self._planned(each, answer, now)))
                entries.append((each.line, "Understood."))
            except _UnclearError as unclear:
                entries.append((each.line, f"Not clear: {unclear}."))
        done = bool(found) and len(doing) == len(found)
        if done:
            entries = [(line, do()) for line, do in doing]
        if not found:
            entries = [("(nothing)", "I found no words of yours.")]
        if not done and self.post.count(answer.token, "errand-unclear:") >= MOST_UNCLEAR:
            log.warning("too many mails of commands in a day that are not clear; the owner is not told of this one")
            return
        key = f"errand:{answer.key}" if done else f"errand-unclear:{answer.key}"
        text = owner_mail.transcript(entries, done=done, commands=errand.COMMANDS, token=answer.token)
        self._reply(key, text, answer)

    def _not_proven(self, answer: Answer) -> None:
        if self.post.count(answer.token, "errand-unproven:") >= MOST_UNPROVEN:
            log.warning("too many mails of commands without proof; the owner is not told of this one")
            return
        missing = ["no copy of your mail appeared in a Sent folder"]
        if self.config.approval.trusted_authserv:
            missing.append(f"no DMARC or DKIM pass by {', '.join(self.config.approval.trusted_authserv)}")
        text = owner_mail.errand_not_proven(answer.words, missing, token=answer.token)
        self._reply(f"errand-unproven:{answer.key}", text, answer)

    def _reply(self, key: str, mail: OwnerMail, answer: Answer) -> None:
        self.outbox.queue(key, mail, "told", in_reply_to=answer.message_id)

    # --- each command: what is to be done, found out before anything is ---------------------------

    def _planned(self, asked: Errand, answer: Answer, now: datetime) -> Callable[[], str]:
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
            raise _UnclearError(str(error)) from error

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
            raise _UnclearError(f"no interview at {application.company} has begun yet")
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
            raise _UnclearError("the addresses do not say at whom; end with: at EMPLOYER")
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
            return f"An interview at {one_line(application.company, 60)}, {when}, with {who}."

        return do

    def _track(self, asked: Errand, now: datetime) -> Callable[[], str]:
        uids = [unquote(uid) for uid in asked.uids]
        if not uids:
            raise _UnclearError(
                "no calendar came with it; forward the invitation itself, or write interview, when and with whom"
            )
        events = [place for (uid, _), place in self.known.by_event.items() if uid in uids]
        if not events:
            raise _UnclearError("its calendar has no meeting with a time that I can read")

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
            raise _UnclearError(f"it does not say for whom; there are: {there}")
        raise _UnclearError(f"“{one_line(name, 60)}” is {'several' if found else 'none'} of what I know: {there}")

    def _person(self, application: Application, name: str) -> str:
        wanted = name.casefold()
        found = [c for c in application.contacts if wanted in self.known.contact_named(c).casefold()]
        if len(found) != 1:
            there = ", ".join(self.known.contact_named(c) for c in application.contacts) or "nobody yet"
            raise _UnclearError(f"“{one_line(name, 60)}” fits {len(found)} people; there are: {there}")
        return found[0]

    def _fit(self, address: str) -> None:
        if wrong := Questions(self.known, self.config).unfit(address):
            raise _UnclearError(wrong)

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
