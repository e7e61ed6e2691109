"""The owner's word from the shell. Called by `cli` alone.

These verbs write to the log as the daemon does; a running daemon sees it at its next wake. Whoever can write
the state directory is the owner: no further proof is asked.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import datetime, time, timedelta

from agent.clock import now
from agent.configuration.config_times import duration
from agent.decide.courtesy import GRACE, owner_zone
from agent.decide.question import MEANS
from agent.decide.spoken import spoken
from agent.edges.ledger import DraftRow
from agent.errors import UsageError
from agent.facts import (
    DraftState,
    Fact,
    InterviewJudged,
    MailReceived,
    OwnerAnswered,
    Paused,
    Resumed,
    Stopped,
)
from agent.model import Verdict
from agent.owner.questions import Questions
from agent.terminal import complain, say
from agent.understand.errands.meaning_words import CHOICES, Said
from agent.verbs.note_verb import word_on
from agent.verbs.office import Office, office

OPEN = (DraftState.STAGED, DraftState.APPROVED)
_YES = (DraftState.APPROVED, DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.SENT)
_NO = (DraftState.SKIPPED, DraftState.WITHDRAWN, DraftState.EXPIRED, DraftState.REFUSED)
"""Where a draft is as a yes, or a no, wants it."""


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
        moved: dict[str, bool] = {}
        for item, rows in found:
            if item in questions:
                state.store.append(_question_facts(state, questions[item], yes=yes))
                say(f"{item}: {'yes' if yes else 'no'}")
            # A draft may be named twice: by itself and by its application.
            for row in rows:
                if row.id not in moved:
                    moved[row.id] = _move(state, row, yes=yes)
    return 0 if all(moved.values()) else 1


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
        return word_on(state, question, mails, Said(meant), "")
    facts: list[Fact] = [OwnerAnswered(at=at, question=question, answer="go" if yes else "no")]
    kind, _, rest = question.partition(":")
    if kind == "interview":
        application, _, interview = rest.rpartition(":")
        verdict = Verdict.YES if yes else Verdict.NO
        facts.append(InterviewJudged(at=at, application=application, interview=interview, verdict=verdict))
    return facts


def _where(mails: list[MailReceived]) -> str:
    """The application to name for a word on that mail."""
    return next((mail.application for mail in mails if mail.application is not None), "APPLICATION")


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


def _move(state: Office, row: DraftRow, *, yes: bool) -> bool:
    """Says what was done; whether it is now as was asked for."""
    to = f"{row.id} ({spoken(row.step)} to {row.name or row.address})"
    if yes:
        done = state.ledger.move(
            row.id, since=[DraftState.STAGED], to=DraftState.APPROVED, at=now(), because=("you approved it",),
            sha256=row.sha256,
        )  # fmt: skip
    else:
        done = state.ledger.move(row.id, since=OPEN, to=DraftState.SKIPPED, at=now(), because=("you skipped it",))
    if done:
        say(f"{to}: {'approved; the daemon sends it at its time' if yes else 'discarded'}")
        return True
    stands = (state.ledger.draft(row.id) or row).state in (_YES if yes else _NO)
    (say if stands else complain)(f"{to}: {_unchanged(state, row)}")
    return stands


def _unchanged(state: Office, row: DraftRow) -> str:
    """Why a draft was not moved: what it is by now, for the daemon may have been quicker."""
    fresh = state.ledger.draft(row.id) or row
    return f"is {fresh.state.value.replace('_', ' ')}, not changed"


def snooze(options: argparse.Namespace) -> int:
    """Show a draft again later."""
    with office(options) as state:
        rows = _drafts_named(state, options.item)
        until = now() + _elapsed(" ".join(options.duration))
        for row in rows:
            if until >= row.closes + GRACE:
                raise UsageError(f"{row.id}: its time ends before that, on {state.local(row.closes)}")
        because, rests = ("you snoozed it",), True
        for row in rows:
            if state.ledger.move(row.id, since=OPEN, to=DraftState.STAGED, at=now(), until=until, because=because):
                say(f"{row.id}: shown again on {state.local(until)}")
            else:
                complain(f"{row.id}: {_unchanged(state, row)}")
                rests = False
    return 0 if rests else 1


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
            until = datetime.combine(state.coming_day(options.until, now()), time(), owner_zone(state.config))
        state.store.append([Paused(at=now(), application=application, until=until)])
        say(f"paused{f': {application}' if application else ''}{f' until {state.local(until)}' if until else ''}")
    return 0


def resume(options: argparse.Namespace) -> int:
    """Go on after a pause, or with an application that was stopped."""
    with office(options) as state:
        application = state.application(options.application) if options.application else None
        stopped = application is not None and application.stopped is not None
        state.store.append([Resumed(at=now(), application=application.id if application else None)])
        say("resumed, although you had stopped it" if stopped else "resumed")
    return 0


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "approve": approve,
    "skip": skip,
    "snooze": snooze,
    "stop": stop,
    "add": add,
    "pause": pause,
    "resume": resume,
}
