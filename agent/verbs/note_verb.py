"""`followup note`: what the owner knows and no mail told, from the shell. Called by `cli` alone.

Something to be said in a mail, a promised date, how a visit went, what a mail means, that an interview was missed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from agent.clock import now
from agent.decide import standing, unasked
from agent.decide.application import HUMAN, Application
from agent.decide.courtesy import owner_zone
from agent.decide.mail_key import mail_key
from agent.decide.question import MEANS, UNCLEAR
from agent.errors import UsageError
from agent.facts import (
    DetailGiven,
    Fact,
    InterviewMissed,
    MailReceived,
    NewsGiven,
    NoteGiven,
    PromiseNoted,
)
from agent.model import Promise
from agent.owner.debriefing import Debriefing, about_last_visit
from agent.owner.questions import Questions
from agent.terminal import say
from agent.understand.command import NotUnderstood
from agent.understand.errands import meaning_words
from agent.understand.errands.meaning_words import CHOICES, Said
from agent.verbs.office import Office, office

EVERYWHERE = "all"
LONGEST = 2_000
"""Letters of a note."""


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
            day, today = state.coming_day(options.promised, now()), now().astimezone(owner_zone(state.config)).date()
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
    written = [m for m in application.received if m.kind in unasked.SPOKEN and (whose is None or m.contact == whose)]
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
    facts = word_on(state, asked, state.known.mails_called(key), said, options.means)
    say(
        f"{newest.name or newest.address}, “{newest.subject}”, {state.local(newest.at)}: {standing.called(said.intent)}"
    )
    return facts


def word_on(state: Office, question: str, mails: list[MailReceived], said: Said, words: str) -> list[Fact]:
    """The owner's word on what these copies of a mail mean, in answer to that question."""
    facts = Questions(state.known, state.config).word_on(question, mails, said, words, now())
    if isinstance(facts, NotUnderstood):
        raise UsageError(facts.because)
    return facts


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


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"note": note}
