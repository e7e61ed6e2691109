"""The owner's word from the shell. Called by `cli` alone.

These verbs write to the log as the daemon does; a running daemon sees it at its next wake. Whoever can write
the state directory is the owner: no further proof is asked.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from agent.clock import now
from agent.config_times import duration
from agent.debriefing import Debriefing, about_last_visit
from agent.decide import standing
from agent.decide.application import HUMAN, Application
from agent.decide.courtesy import GRACE, owner_zone
from agent.decide.mail_key import mail_key
from agent.decide.question import MEANS, UNCLEAR
from agent.decide.spoken import spoken
from agent.edges.ledger import DraftRow
from agent.errors import UsageError
from agent.facts import (
    DetailGiven,
    DraftState,
    Fact,
    InterviewJudged,
    InterviewMissed,
    MailReceived,
    NewsGiven,
    NoteGiven,
    OwnerAnswered,
    Paused,
    PromiseNoted,
    Resumed,
    Stopped,
)
from agent.model import Promise, Verdict
from agent.office import Office, office
from agent.questions import Questions
from agent.terminal import say
from agent.understand import meaning_words
from agent.understand.command import NotUnderstood
from agent.understand.meaning_words import CHOICES, Said

EVERYWHERE = "all"
LONGEST = 2_000
"""Letters of a note."""
OPEN = (DraftState.STAGED, DraftState.APPROVED)


def approve(options: argparse.Namespace) -> int:
    """Yes to drafts and questions."""
    return _answer(options, yes=True)


def skip(options: argparse.Namespace) -> int:
    """No to drafts and questions."""
    return _answer(options, yes=False)


def _answer(options: argparse.Namespace, *, yes: bool) -> int:
    with office(options) as state:
        if not options.items:
            _list_what_waits(state)
            return 0
        questions = {number: key for number, key, _ in state.questions()}
        # All of them are found before the first is moved: a slip in the last must not leave half a yes.
        items = dict.fromkeys(options.items)
        found = [(item, [] if item in questions else _drafts_named(state, item)) for item in items]
        moved: set[str] = set()
        for item, rows in found:
            if item in questions:
                state.store.append(_question_facts(state, questions[item], yes=yes))
                say(f"{item}: {'yes' if yes else 'no'}")
            # A draft may be named twice: by itself and by its application.
            for row in rows:
                if row.id not in moved:
                    say(_move(state, row, yes=yes))
                moved.add(row.id)
    return 0


def _list_what_waits(state: Office) -> None:
    rows, questions = state.ledger.drafts({DraftState.STAGED}), state.questions(now())
    for row in rows:
        say(f"{row.id}  {spoken(row.step)} to {row.name or row.address} ({row.application})")
        say("\n".join(f"    {line}" for line in (f"Subject: {row.text.subject}", "", *row.text.body.splitlines())))
    for number, _, text in questions:
        say(f"{number}  {text}")
    if not rows and not questions:
        say("nothing waits for you")


def _question_facts(state: Office, question: str, *, yes: bool) -> list[Fact]:
    at = now()
    if question.startswith(MEANS):
        mails = state.known.mails_called(question.removeprefix(MEANS))
        named = {each for mail in mails for each in state.known.suggested(mail)}
        if len(named) != 1 or not yes:
            raise UsageError(f"then what does it mean? followup note {_where(mails)} --means '{CHOICES}'")
        (meant,) = named
        return _word_on(state, question, mails, Said(meant), "")
    facts: list[Fact] = [OwnerAnswered(at=at, question=question, answer="go" if yes else "no")]
    kind, _, rest = question.partition(":")
    if kind == "interview":
        application, _, interview = rest.rpartition(":")
        verdict = Verdict.YES if yes else Verdict.NO
        facts.append(InterviewJudged(at=at, application=application, interview=interview, verdict=verdict))
    return facts


def _drafts_named(state: Office, item: str) -> list[DraftRow]:
    """By draft, code or application; UsageError where there is no such thing, or nothing of it waits."""
    row = state.ledger.draft(item)
    if row is not None:
        return [row]
    if re.fullmatch(r"[dq]\d+", item) and item not in state.known.applications:
        waiting = [r.id for r in state.ledger.drafts({DraftState.STAGED})] + [q for q, _, _ in state.questions()]
        raise UsageError(f"there is no {item}; waiting for you: {', '.join(waiting) or 'nothing'}")
    token = re.sub(r"^\[?f-|\]$", "", item.lower())
    if approval := state.ledger.approval(token):
        items = approval[2].values()
        return [r for draft, digest in items if (r := state.ledger.draft(draft)) is not None and r.sha256 == digest]
    application = state.application(item)
    rows = [r for r in state.ledger.drafts({DraftState.STAGED}) if r.application == application.id]
    if not rows:
        raise UsageError(f"nothing of {application.id} waits for you")
    return rows


def _move(state: Office, row: DraftRow, *, yes: bool) -> str:
    to = f"{row.id} ({spoken(row.step)} to {row.name or row.address})"
    if yes:
        done = state.ledger.move(
            row.id, since=[DraftState.STAGED], to=DraftState.APPROVED, at=now(), because=("you approved it",),
            sha256=row.sha256,
        )  # fmt: skip
        return f"{to}: {'approved; the daemon sends it at its time' if done else _unchanged(state, row)}"
    done = state.ledger.move(row.id, since=OPEN, to=DraftState.SKIPPED, at=now(), because=("you skipped it",))
    return f"{to}: {'discarded' if done else _unchanged(state, row)}"


def _unchanged(state: Office, row: DraftRow) -> str:
    """Why a draft was not moved: what it is by now, for the daemon may have been quicker."""
    fresh = state.ledger.draft(row.id) or row
    return f"is {fresh.state.value}, not changed"


def snooze(options: argparse.Namespace) -> int:
    """Show a draft again later."""
    with office(options) as state:
        rows = _drafts_named(state, options.item)
        until = now() + _elapsed(" ".join(options.duration))
        for row in rows:
            if until >= row.closes + GRACE:
                raise UsageError(f"{row.id}: its time ends before that, on {state.local(row.closes)}")
        because = ("you snoozed it",)
        for row in rows:
            if state.ledger.move(row.id, since=OPEN, to=DraftState.STAGED, at=now(), until=until, because=because):
                say(f"{row.id}: shown again on {state.local(until)}")
            else:
                say(f"{row.id}: {_unchanged(state, row)}")
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
    with office(options) as state:
        application = state.application(options.application)
        with state.store.transaction():
            state.store.append([Stopped(at=now(), application=application.id, because="you said stop")])
            for row in state.ledger.drafts(set(OPEN)):
                if row.application == application.id:
                    state.ledger.move(row.id, since=OPEN, to=DraftState.SKIPPED, at=now(), because=("you said stop",))
        say(f"{application.id}: stopped")
    return 0


def note(options: argparse.Namespace) -> int:
    """Something to be said in a mail, a promised date, or that an interview was missed."""
    text = " ".join(options.words).strip()
    if len(text) > LONGEST and not options.debrief:
        raise UsageError(f"that is {len(text)} letters long, and there is place for {LONGEST} at most: say it shorter")
    with office(options) as state:
        if options.application == EVERYWHERE and EVERYWHERE not in state.known.applications:
            if not (options.news and text) or options.to or options.promised or options.missed or options.means:
                raise UsageError(f"{EVERYWHERE}: only news, and nothing but news, can be for every application")
            state.store.append([NewsGiven(at=now(), application=None, text=text)])
            say("noted for every application")
            return 0
        application = state.application(options.application)
        if options.debrief:
            _debrief(options, application, state, " ".join(options.words))
            return 0
        facts: list[Fact] = []
        if options.promised:
            day, today = _coming_day(options.promised, state), now().astimezone(owner_zone(state.config)).date()
            facts.append(PromiseNoted(at=now(), application=application.id, promise=Promise(today, day, "")))
        if options.missed:
            facts.append(_missed(application, state))
        if options.means:
            facts += _meaning(options, application, state)
        if text:
            facts.append(_words(options, application, state, text))
        if not facts:
            raise UsageError("nothing to note: give some words, --promised DATE, --means WHAT or --missed")
        state.store.append(facts)
        say("noted; drafts that wait are shown to you again with it" if text else "noted")
    return 0


def _debrief(options: argparse.Namespace, application: Application, state: Office, words: str) -> None:
    """How the last visit went, told as in an answer to the mail that asks for it."""
    if options.to or options.more or options.promised or options.missed or options.means:
        raise UsageError("--debrief takes everything from the words themselves: give no other option with it")
    if not words.strip():
        raise UsageError("tell how it went: followup note APPLICATION --debrief 'Bob: Kafka; they decide by the 4th'")
    at = now()
    about = about_last_visit(application, state.known, state.config, at)
    if about is None:
        raise UsageError(f"{application.id}: no interview there has begun yet")
    with state.store.transaction():
        taken = Debriefing(state.known, state.config, state.ledger).take(about, words, at, at)
    for line in taken.noted:
        say(f"noted: {line}")
    for line in (*taken.unclear, *taken.private):
        say(f"not noted: {line}")
    if not (taken.noted or taken.unclear or taken.private):
        say("noted: nothing to tell")


def _words(options: argparse.Namespace, application: Application, state: Office, text: str) -> Fact:
    """What the words are for: the thank-you, something forgotten, or news."""
    if options.to and (options.more or options.news):
        raise UsageError("--to is for a detail of your talk: --more and --news go to the main contact")
    if options.more:
        return NoteGiven(at=now(), application=application.id, text=text)
    if options.news:
        return NewsGiven(at=now(), application=application.id, text=text)
    contact = _person(state, application, options.to) if options.to else None
    return DetailGiven(at=now(), application=application.id, contact=contact, text=text)


def _meaning(options: argparse.Namespace, application: Application, state: Office) -> list[Fact]:
    """The owner's word on what their newest mail means (that person's, with --from)."""
    whose = _person(state, application, options.writer, flag="--from") if options.writer else None
    written = [m for m in application.received if m.kind in standing.SPOKEN and (whose is None or m.contact == whose)]
    if not written:
        raise UsageError(f"{application.id}: nobody there has written yet")
    # An automatic reply says little; it counts only where nobody else has written.
    newest = max(written, key=lambda mail: (mail.kind in HUMAN or mail.notice, mail.at))
    today = now().astimezone(owner_zone(state.config)).date()
    said = meaning_words.read(options.means, today=today, signature="")
    if said is None:
        raise UsageError(f"--means {options.means!r}: say one of: {CHOICES}")
    key = mail_key(newest)
    asked = next((q for q in (f"{MEANS}{key}", f"{UNCLEAR}{key}") if q in state.known.asked), f"{MEANS}{key}")
    facts = _word_on(state, asked, state.known.mails_called(key), said, options.means)
    say(
        f"{newest.name or newest.address}, “{newest.subject}”, {state.local(newest.at)}: {standing.called(said.intent)}"
    )
    return facts


def _word_on(state: Office, question: str, mails: list[MailReceived], said: Said, words: str) -> list[Fact]:
    facts = Questions(state.known, state.config).word_on(question, mails, said, words, now())
    if isinstance(facts, NotUnderstood):
        raise UsageError(facts.because)
    return facts


def _where(mails: list[MailReceived]) -> str:
    return next((mail.application for mail in mails if mail.application is not None), "APPLICATION")


def _missed(application: Application, state: Office) -> Fact:
    """The last interview that should have begun by now: the owner or they did not come."""
    begun = [i for i in application.interviews.values() if i.stands and i.seen.start <= now()]
    if not begun:
        raise UsageError(f"{application.id}: no interview there has begun yet")
    last = max(begun, key=lambda interview: interview.seen.start)
    say(f"missed: “{last.seen.summary}” on {state.local(last.seen.start)}")
    because = ("you said that it was missed",)
    return InterviewMissed(at=now(), application=application.id, interview=last.id, because=because)


def _person(state: Office, application: Application, name: str, *, flag: str = "--to") -> str:
    matching = [c for c in application.contacts if name.casefold() in state.known.contact_named(c).casefold()]
    if len(matching) != 1:
        there = ", ".join(state.known.contact_named(c) for c in application.contacts) or "nobody yet"
        raise UsageError(f"{flag} {name!r} fits {len(matching)} people; there are: {there}")
    return matching[0]


def add(options: argparse.Namespace) -> int:
    """Give a person of an application an address."""
    read = re.fullmatch(r"\s*(?P<name>[^<>@]*?)\s*<?(?P<address>[^<>\s@]+@[^<>\s@]+\.[^<>\s@]+)>?\s*", options.person)
    if read is None:
        raise UsageError(f"{options.person!r}: write 'Anna Schmidt <anna@acme.example>'")
    with office(options) as state:
        application = state.application(options.application)
        name, address = read["name"], read["address"].lower()
        if wrong := Questions(state.known, state.config).unfit(address):
            raise UsageError(f"{wrong}; give one at which they read mail")
        with state.writing():  # a daemon that runs gives ids to people, too
            state.store.append([state.known.given_address(application.id, name, address, now())])
        say(f"{name or address}: {address}, at {application.company}")
    return 0


def pause(options: argparse.Namespace) -> int:
    """Stage and send nothing."""
    with office(options) as state:
        application = state.application(options.application).id if options.application else None
        until = None
        if options.until:
            until = datetime.combine(_coming_day(options.until, state), time(), owner_zone(state.config))
        state.store.append([Paused(at=now(), application=application, until=until)])
        say(f"paused{f': {application}' if application else ''}{f' until {state.local(until)}' if until else ''}")
    return 0


def resume(options: argparse.Namespace) -> int:
    """Go on after a pause."""
    with office(options) as state:
        application = state.application(options.application).id if options.application else None
        state.store.append([Resumed(at=now(), application=application)])
        say("resumed")
    return 0


def _coming_day(text: str, state: Office) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text}: not a date; write it as 2026-12-04") from error
    if day <= now().astimezone(owner_zone(state.config)).date():
        raise UsageError(f"{text}: that day has come already; give a later one")
    return day


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "approve": approve,
    "skip": skip,
    "snooze": snooze,
    "stop": stop,
    "note": note,
    "add": add,
    "pause": pause,
    "resume": resume,
}
