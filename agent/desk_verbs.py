"""The verbs over the state: what is there and why; the owner's word from the shell. Called by `cli` alone.

They write to the log as the daemon does; a running daemon sees it at its next wake. Whoever can write the
state directory is the owner: no further proof is asked.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from agent import config as configs
from agent import paths
from agent.clock import now
from agent.config_times import duration
from agent.decide import plan
from agent.decide.application import Application, Known
from agent.decide.courtesy import owner_zone
from agent.decide.situation import spoken
from agent.edges.ledger import DraftRow, Ledger
from agent.edges.store import Store
from agent.errors import UsageError
from agent.facts import (
    ContactSeen,
    DetailGiven,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewJudged,
    InterviewSeen,
    MailReceived,
    OwnerAnswered,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Resumed,
    Stopped,
)
from agent.model import AskOwner, Decision, Due, Promise, Skip, Verdict, Wait
from agent.rules import Config
from agent.terminal import paint, say, say_json

OPEN = (DraftState.STAGED, DraftState.APPROVED)


@dataclass(slots=True)
class _Office:
    """The state, read once."""

    config: Config
    store: Store
    known: Known
    ledger: Ledger

    def local(self, instant: datetime) -> str:
        return f"{instant.astimezone(owner_zone(self.config)):%a %-d %b %Y %H:%M}"

    def iso(self, instant: datetime | None) -> str | None:
        return instant.astimezone(owner_zone(self.config)).isoformat(timespec="seconds") if instant else None

    def application(self, name: str) -> Application:
        """By id, else by company; UsageError naming those there are."""
        found = self.known.applications.get(name) or next(
            (a for a in self.known.applications.values() if a.company.casefold() == name.casefold()), None
        )
        if found is None:
            there = ", ".join(self.known.applications) or "none yet"
            raise UsageError(f"no application {name!r}; there are: {there}")
        return found

    def questions(self) -> list[tuple[str, str, str]]:
        """Open questions: q-number, key, text."""
        rows = self.store.rows("SELECT rowid, subject FROM approval WHERE kind='question' ORDER BY rowid")
        return [
            (f"q{row['rowid']}", row["subject"], self.known.asked[row["subject"]].text)
            for row in rows
            if row["subject"] in self.known.asked and row["subject"] not in self.known.answers
        ]


@contextmanager
def _office(options: argparse.Namespace) -> Iterator[_Office]:
    config = configs.load(paths.config_file(options.config))
    store = Store(paths.state_directory(options.state) / "followup.sqlite")
    try:
        known = Known()
        for _, fact in store.facts():
            known.learn(fact)
        yield _Office(config, store, known, Ledger(store))
    finally:
        store.close()


# --- looking --------------------------------------------------------------------------------------


def status(options: argparse.Namespace) -> int:
    """Applications, what waits for the owner, what comes next."""
    with _office(options) as office:
        if options.json:
            say_json(_status_object(office, a) for a in office.known.applications.values())
            return 0
        waiting = office.ledger.drafts({DraftState.STAGED})
        if not office.known.applications:
            say("no interviews are known yet")
        for application in office.known.applications.values():
            each = _status_object(office, application)
            role = f", {application.role}" if application.role else ""
            say(f"{paint(application.id, '1')}  {application.company}{role}")
            say(f"  next: {each['next'] or 'nothing is planned'}")
        if waiting:
            say(paint("waiting for your yes:", "33"))
        for row in waiting:
            say(f"  {row.id}  {spoken(row.step)} to {row.name or row.address} ({row.application}), "
                f"until {office.local(row.closes)}")  # fmt: skip
        for number, _, text in office.questions():
            say(f"  {paint(number, '33')}  {text}")
    return 0


def _status_object(office: _Office, application: Application) -> dict[str, object]:
    decisions = plan.plan_application(application, office.known, office.config, now())
    waits = [d for d in decisions if isinstance(d, Wait) and d.until is not None]
    first = min(waits, key=lambda d: d.until or now(), default=None)
    asks = [d for d in decisions if isinstance(d, AskOwner)]
    says = None
    if asks:
        says = asks[0].text
    elif first is not None and first.until is not None:
        says = f"{spoken(first.step)}, {office.local(first.until)}: {'; '.join(first.because)}"
    drafts = [r for r in office.ledger.drafts() if r.application == application.id]
    asked = office.known.asked
    return {
        "application": application.id,
        "company": application.company,
        "role": application.role,
        "interviews": [
            {
                "start": office.iso(i.seen.start), "end": office.iso(i.seen.end), "stage": i.seen.stage.value,
                "verdict": i.verdict.value, "cancelled": i.cancelled is not None,
            }
            for i in sorted(application.interviews.values(), key=lambda i: i.seen.start)
        ],
        "drafts": [
            {"draft": r.id, "step": r.step, "to": r.address, "state": r.state.value, "until": office.iso(r.closes)}
            for r in drafts
        ],
        "next": says,
        "next_at": office.iso(first.until) if first else None,
        "questions": [text for _, key, text in office.questions() if asked[key].application == application.id],
        "stopped": application.stopped is not None,
        "paused": application.paused is not None or office.known.paused is not None,
    }  # fmt: skip


def why(options: argparse.Namespace) -> int:
    """The facts of an application, and every decision with its reason."""
    with _office(options) as office:
        application = office.application(options.application)
        objects = [*_fact_objects(office, application), *_decision_objects(office, application)]
        if options.json:
            say_json(objects)
            return 0
        role = f", {application.role}" if application.role else ""
        say(paint(f"{application.company}{role} ({application.id})", "1"))
        for each in objects:
            if each["kind"] == "fact":
                say(f"{each['at_local']}  {each['text']}")
        say(paint("decisions:", "1"))
        for each in objects:
            if each["kind"] == "decision":
                who = f" to {each['contact']}" if each["contact"] else ""
                until = f" until {each['until_local']}" if each["until_local"] else ""
                say(f"  {spoken(str(each['step']))}{who}: {each['decision']}{until}: {each['because']}")
    return 0


def _fact_objects(office: _Office, application: Application) -> Iterator[dict[str, object]]:
    for _, fact in office.store.facts():
        text = _fact_text(office, fact) if getattr(fact, "application", None) == application.id else None
        if text:
            yield {
                "kind": "fact", "at": office.iso(fact.at), "at_local": office.local(fact.at),
                "fact": type(fact).__name__, "text": text,
            }  # fmt: skip


def _fact_text(office: _Office, fact: Fact) -> str | None:
    names = office.known.contact_named
    match fact:
        case InterviewSeen():
            who = ", ".join(names(c) for c in fact.interviewers) or "nobody named"
            because = "; ".join(fact.because[:3])
            return f"interview “{fact.summary}” on {office.local(fact.start)} with {who} ({fact.verdict}: {because})"
        case InterviewCancelled():
            return f"interview cancelled{' after its end' if fact.late else ''}: {'; '.join(fact.because)}"
        case InterviewJudged():
            return f"you said: {'an interview' if fact.verdict is Verdict.YES else 'not an interview'}"
        case MailReceived():
            promised = f"; promised {fact.promise.end:%-d %B}: “{fact.promise.sentence}”" if fact.promise else ""
            away = f"; away until {fact.away_until:%-d %B}" if fact.away_until else ""
            return f"{fact.kind.value} mail from {fact.name or fact.address}: “{fact.subject}”{promised}{away}"
        case OwnerWrote():
            return f"you wrote to {', '.join(fact.addresses[:3])}: “{fact.subject}”"
        case DetailGiven():
            return f"you noted{f' for {names(fact.contact)}' if fact.contact else ''}: {fact.text}"
        case PromiseNoted():
            return f"you noted: they will be in touch by {fact.promise.end:%-d %B}"
        case Paused():
            return "paused by you" + (f" until {office.local(fact.until)}" if fact.until else "")
        case Resumed():
            return "resumed by you"
        case Stopped():
            return f"stopped: {fact.because}"
        case _ if hasattr(fact, "state"):
            because = "; ".join(getattr(fact, "because", ()))
            state = str(getattr(fact, "state", "")).replace("_", " ")
            who = names(getattr(fact, "contact", ""))
            return f"{spoken(getattr(fact, 'step', ''))} to {who} {state}{f': {because}' if because else ''}"
        case _:
            return None


def _decision_objects(office: _Office, application: Application) -> Iterator[dict[str, object]]:
    for decision in plan.plan_application(application, office.known, office.config, now()):
        word, until, because = _decision_words(decision)
        contact = office.known.contact_named(decision.contact) if decision.contact else None
        yield {
            "kind": "decision", "step": decision.step, "contact": contact, "decision": word,
            "until": office.iso(until), "until_local": office.local(until) if until else None, "because": because,
        }  # fmt: skip


def _decision_words(decision: Decision) -> tuple[str, datetime | None, str]:
    match decision:
        case Due():
            return "due", decision.closes, "; ".join(decision.because)
        case Wait():
            return "waits", decision.until, "; ".join(decision.because)
        case Skip():
            return "will not happen", None, "; ".join(decision.because)
        case AskOwner():
            return "asks you", None, decision.text


# --- the owner's word -----------------------------------------------------------------------------


def approve(options: argparse.Namespace) -> int:
    """Yes to drafts and questions."""
    return _answer(options, yes=True)


def skip(options: argparse.Namespace) -> int:
    """No to drafts and questions."""
    return _answer(options, yes=False)


def _answer(options: argparse.Namespace, *, yes: bool) -> int:
    with _office(options) as office:
        if not options.items:
            rows = office.ledger.drafts({DraftState.STAGED})
            for row in rows:
                say(f"{row.id}  {spoken(row.step)} to {row.name or row.address} ({row.application})")
                shown = (f"Subject: {row.text.subject}", "", *row.text.body.splitlines())
                say("\n".join(f"    {line}" for line in shown))
            for number, _, text in office.questions():
                say(f"{number}  {text}")
            if not rows and not office.questions():
                say("nothing waits for you")
            return 0
        for item in options.items:
            questions = {number: key for number, key, _ in office.questions()}
            if item in questions:
                office.store.append(_question_facts(office, questions[item], yes=yes))
                say(f"{item}: {'yes' if yes else 'no'}")
                continue
            for row in _drafts_named(office, item):
                say(_move(office, row, yes=yes))
    return 0


def _question_facts(office: _Office, question: str, *, yes: bool) -> list[Fact]:
    at = now()
    facts: list[Fact] = [OwnerAnswered(at=at, question=question, answer="go" if yes else "no")]
    kind, _, rest = question.partition(":")
    if kind == "interview":
        application, _, interview = rest.rpartition(":")
        verdict = Verdict.YES if yes else Verdict.NO
        facts.append(InterviewJudged(at=at, application=application, interview=interview, verdict=verdict))
    return facts


def _drafts_named(office: _Office, item: str) -> list[DraftRow]:
    row = office.ledger.draft(item)
    if row is not None:
        return [row]
    token = re.sub(r"^\[?f-|\]$", "", item.lower())
    if approval := office.ledger.approval(token):
        items = approval[2].values()
        return [r for draft, digest in items if (r := office.ledger.draft(draft)) is not None and r.sha256 == digest]
    application = office.application(item)
    return [r for r in office.ledger.drafts({DraftState.STAGED}) if r.application == application.id]


def _move(office: _Office, row: DraftRow, *, yes: bool) -> str:
    to = f"{row.id} ({spoken(row.step)} to {row.name or row.address})"
    if yes:
        done = office.ledger.move(
            row.id, since=[DraftState.STAGED], to=DraftState.APPROVED, at=now(), because=("you approved it",)
        )
        words = "approved; the daemon sends it at its time" if done else f"is {row.state.value}, not changed"
        return f"{to}: {words}"
    done = office.ledger.move(row.id, since=OPEN, to=DraftState.SKIPPED, at=now(), because=("you skipped it",))
    return f"{to}: discarded" if done else f"{to}: is {row.state.value}, not changed"


def snooze(options: argparse.Namespace) -> int:
    """Show a draft again later."""
    with _office(options) as office:
        for row in _drafts_named(office, options.item):
            until = now() + _elapsed(" ".join(options.duration))
            if until >= row.closes + timedelta(hours=24):
                raise UsageError(f"{row.id}: its time ends before that, on {office.local(row.closes)}")
            because = ("you snoozed it",)
            if office.ledger.move(row.id, since=OPEN, to=DraftState.STAGED, at=now(), until=until, because=because):
                say(f"{row.id}: shown again on {office.local(until)}")
            else:
                say(f"{row.id}: is {row.state.value}, not changed")
    return 0


def _elapsed(text: str) -> timedelta:
    try:
        read = duration(text)
    except ValueError as error:
        raise UsageError(f"{text}: {error}") from error
    unit = "days" if read.unit.value == "business days" else read.unit.value
    return timedelta(**{unit: read.amount})


def stop(options: argparse.Namespace) -> int:
    """Write nothing more about an application."""
    with _office(options) as office:
        application = office.application(options.application)
        with office.store.transaction():
            office.store.append([Stopped(at=now(), application=application.id, because="you said stop")])
            for row in office.ledger.drafts(set(OPEN)):
                if row.application == application.id:
                    office.ledger.move(row.id, since=OPEN, to=DraftState.SKIPPED, at=now(), because=("you said stop",))
        say(f"{application.id}: stopped")
    return 0


def note(options: argparse.Namespace) -> int:
    """Something to be said in the mail, or a promised date."""
    with _office(options) as office:
        application = office.application(options.application)
        facts: list[Fact] = []
        if options.promised:
            day = _day(options.promised)
            facts.append(PromiseNoted(at=now(), application=application.id, promise=Promise(now().date(), day, "")))
        text = " ".join(options.words).strip()
        if text:
            contact = _person(office, application, options.to) if options.to else None
            facts.append(DetailGiven(at=now(), application=application.id, contact=contact, text=text[:2000]))
        if not facts:
            raise UsageError("nothing to note: give some words, or --promised DATE")
        office.store.append(facts)
        say("noted; drafts that wait are shown to you again with it")
    return 0


def _person(office: _Office, application: Application, name: str) -> str:
    matching = [c for c in application.contacts if name.casefold() in office.known.contact_named(c).casefold()]
    if len(matching) != 1:
        there = ", ".join(office.known.contact_named(c) for c in application.contacts) or "nobody yet"
        raise UsageError(f"--to {name!r} fits {len(matching)} people; there are: {there}")
    return matching[0]


def add(options: argparse.Namespace) -> int:
    """Give a person of an application an address."""
    read = re.fullmatch(r"\s*(?P<name>[^<>@]*?)\s*<?(?P<address>[^<>\s@]+@[^<>\s@]+\.[^<>\s@]+)>?\s*", options.person)
    if read is None:
        raise UsageError(f"{options.person!r}: write 'Anna Schmidt <anna@acme.example>'")
    with _office(options) as office:
        application = office.application(options.application)
        name, address = read["name"], read["address"].lower()
        known = office.known.by_address.get(address)
        people = office.known.contacts
        named = [c for c in application.contacts if name and people[c].name.casefold() == name.casefold()]
        contact = known or (named[0] if named else f"c{len(office.known.contacts) + 1}")
        office.store.append(
            [ContactSeen(at=now(), application=application.id, contact=contact, name=name, address=address)]
        )
        say(f"{name or address}: {address}, at {application.company}")
    return 0


def pause(options: argparse.Namespace) -> int:
    """Stage and send nothing."""
    with _office(options) as office:
        application = office.application(options.application).id if options.application else None
        until = None
        if options.until:
            until = datetime.combine(_day(options.until), time(), owner_zone(office.config))
        office.store.append([Paused(at=now(), application=application, until=until)])
        say(f"paused{f': {application}' if application else ''}{f' until {office.local(until)}' if until else ''}")
    return 0


def resume(options: argparse.Namespace) -> int:
    """Go on after a pause."""
    with _office(options) as office:
        application = office.application(options.application).id if options.application else None
        office.store.append([Resumed(at=now(), application=application)])
        say("resumed")
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text}: not a date; write it as 2026-12-04") from error


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "status": status,
    "why": why,
    "approve": approve,
    "skip": skip,
    "snooze": snooze,
    "stop": stop,
    "note": note,
    "add": add,
    "pause": pause,
    "resume": resume,
}
