"""The verbs that look at the state: what there is, what comes next, and why. They write nothing."""

from __future__ import annotations

import argparse
import textwrap
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from agent import paths
from agent.clock import now
from agent.decide import closing
from agent.decide.application import HUMAN, Application
from agent.decide.key import paused
from agent.decide.outlook import Planned, State, outlook
from agent.decide.planned import reason
from agent.decide.situation import Situation
from agent.edges import pulse
from agent.edges.ledger import DraftRow
from agent.terminal import paint, say, say_json, width
from agent.verbs import chronicle, glance
from agent.verbs.glance import Glance, Need
from agent.verbs.office import Office, office

SHARED = 3
"""A reason that so many steps have in common is said once, above them."""
COMING = (State.WAITS_FOR_YOU, State.DUE, State.APPROVED, State.PLANNED, State.ASKS)
ANSWERED_BY_YOU = (State.WAITS_FOR_YOU, State.ASKS)
_WORDS = {
    State.DONE: "done", State.DUE: "due", State.ASKS: "asks you", State.SUPPRESSED: "will not happen",
    State.OFF: "will not happen",
}  # fmt: skip
"""What `why --json` says of a decision; everything else waits."""


@dataclass(frozen=True, slots=True)
class Look:
    """An application as it is looked at: its plan, its drafts, its open questions."""

    application: Application
    plan: tuple[Planned, ...]
    drafts: list[DraftRow]
    questions: list[str]
    over: bool
    paused: bool

    @property
    def next(self) -> Planned | None:
        """What comes first; what waits for an answer without a date comes before all."""
        coming = [each for each in self.plan if each.state in COMING]
        return min(coming, key=lambda each: (each.at is not None, each.at.timestamp() if each.at else 0), default=None)


def _looks(state: Office, at: datetime) -> Iterator[Look]:
    drafts: dict[str, list[DraftRow]] = defaultdict(list)
    for row in state.ledger.drafts():
        drafts[row.application].append(row)
    questions: dict[str | None, list[str]] = defaultdict(list)
    for _, key, text in state.questions(at):
        questions[state.known.asked[key].application].append(text)
    for application in state.known.applications.values():
        plan = outlook(application, state.known, state.config, at)
        situation = Situation(application, state.known, state.config, at)
        names = state.config.reminders
        over = closing.find(situation) is not None and not any(
            each.state in COMING and each.step not in names for each in plan
        )
        rests = paused(situation) is not None
        yield Look(application, plan, drafts[application.id], questions[application.id], over, rests)


# --- status ---------------------------------------------------------------------------------------


def status(options: argparse.Namespace) -> int:
    """Applications, what waits for the owner, what comes next."""
    with office(options) as state:
        at = now()
        looks = list(_looks(state, at))
        seen = glance.glance(state, pulse.read(paths.state_directory(options.state)), at)
        if options.json:
            say_json([_overview(state, seen, looks)])
            say_json(_status_object(state, look) for look in looks)
            return 0
        for line in glance.lines(state, seen):
            _line(paint(line.head, "32" if line.fine else "33"), line.text)
        if not looks:
            say("no interviews are known yet" + ("" if seen.sign and seen.sign.looked else f"; {glance.NO_LOOK}"))
        _needs_you(state, seen.needs)
        _applications(state, [look for look in looks if not look.over])
        if over := [look.application for look in looks if look.over]:
            _line(paint("closed:", "2"), ", ".join(f"{a.id} ({a.company})" for a in over))
    return 0


def _needs_you(state: Office, needs: tuple[Need, ...]) -> None:
    if needs:
        say(paint("waiting for you:", "33"))
    for each in needs:
        if each.kind == "draft":
            _line(f"  {each.number} ", f"{each.text}, {_until(state, each.until)}" if each.until else each.text)
        else:
            _line(f"  {paint(each.number, '33')} ", each.text, indent=len(each.number) + 4)
    if needs:
        say()


def _until(state: Office, closes: datetime) -> str:
    """Until when a yes is waited for; it counts for a while longer."""
    over = closes <= now()
    return f"time ended {state.local_end(closes)}, a yes still counts" if over else f"until {state.local_end(closes)}"


def _applications(state: Office, looks: Iterable[Look]) -> None:
    newest = {application: event for application, event in state.chronicle() if application is not None}

    def soonest(look: Look) -> tuple[bool, float]:
        following = look.next
        when = following.at.timestamp() if following is not None and following.at is not None else 0.0
        return following is None, when

    for look in sorted(looks, key=soonest):
        application = look.application
        role = f", {application.role}" if application.role else ""
        say(f"{paint(application.id, '1')}  {application.company}{role}")
        if event := newest.get(application.id):
            _line("  last:", f"{state.local(event.fact.at)}, {event.what}")
        _line("  next:", _next(look) or f"nothing is planned{_shared_reason(look.plan)}.")


def _next(look: Look) -> str | None:
    if look.next is not None:
        return look.next.sentence
    return f"it waits for your answer: “{look.questions[0]}”" if look.questions else None


def _shared_reason(plan: Iterable[Planned]) -> str:
    return next((f", because {each}" for each in _shared(plan)), "")


def _overview(state: Office, seen: Glance, looks: list[Look]) -> dict[str, object]:
    """What is above all applications; the keys of an application are there, too, with nothing in them."""
    coming = (p for look in looks if not look.over for p in look.plan if p.state in COMING and p.at is not None)
    following = min(coming, key=lambda each: each.at.timestamp() if each.at else 0.0, default=None)
    empty: dict[str, object] = {
        "kind": "overview", "application": None, "company": None, "role": None, "interviews": [], "drafts": [],
        "next": following.sentence if following else None, "next_at": state.iso(following.at) if following else None,
        "questions": [], "stopped": False, "paused": seen.paused, "steps": [], "last_word": None,
    }  # fmt: skip
    return empty | glance.told(state, seen)


def _status_object(state: Office, look: Look) -> dict[str, object]:
    application, following = look.application, look.next
    return {
        "kind": "application",
        "application": application.id,
        "company": application.company,
        "role": application.role,
        "interviews": [
            {
                "start": state.iso(i.seen.start), "end": state.iso(i.seen.end), "stage": i.seen.stage.value,
                "verdict": i.verdict.value, "cancelled": i.cancelled is not None,
            }
            for i in sorted(application.interviews.values(), key=lambda i: i.seen.start)
        ],
        "drafts": [
            {"draft": r.id, "step": r.step, "to": r.address, "state": r.state.value, "until": state.iso(r.closes)}
            for r in look.drafts
        ],
        "next": _next(look),
        "next_at": state.iso(following.at) if following else None,
        "questions": look.questions,
        "stopped": application.stopped is not None,
        "paused": look.paused,
        "steps": [_step_object(state, each) for each in look.plan],
        "last_word": _last_word(state, application),
    }  # fmt: skip


def _last_word(state: Office, application: Application) -> dict[str, object] | None:
    """What they wrote last, what it means, by which sentence, and who says so."""
    spoken = [m for m in application.received if m.kind in HUMAN or m.notice]
    if not spoken:
        return None
    mail = max(spoken, key=lambda each: each.at)
    meant = mail.guess if mail.guess is not None else mail.intent
    return {
        "at": state.iso(mail.at), "from": mail.name or mail.address, "subject": mail.subject,
        "intent": mail.intent.value if mail.intent else None, "perhaps": mail.guess.value if mail.guess else None,
        "sentence": mail.sentence or None, "said_by": "you" if mail.owners_word else "followup" if meant else None,
    }  # fmt: skip


def _step_object(state: Office, each: Planned) -> dict[str, object]:
    return {
        "step": each.step, "contact": each.name, "state": each.state.value, "at": state.iso(each.at),
        "until": state.iso(each.until), "estimated": each.estimated, "sentence": each.sentence,
        "because": list(each.because),
    }  # fmt: skip


# --- why ------------------------------------------------------------------------------------------


def explain(options: argparse.Namespace) -> int:
    """The facts of an application, then its plan: what is done, what comes, what does not, each with its reason."""
    with office(options) as state:
        application = state.application(options.application)
        plan = outlook(application, state.known, state.config, now())
        events = [event for about, event in state.chronicle() if about in (application.id, None)]
        if options.json:
            say_json(_fact_object(state, event) for event in events)
            say_json(_decision_object(state, each) for each in plan)
            return 0
        role = f", {application.role}" if application.role else ""
        say(paint(f"{application.company}{role} ({application.id})", "1"))
        for event in events:
            _line(f"{state.local(event.fact.at)} ", event.text, indent=4)
        _plan(plan)
    return 0


def _plan(plan: tuple[Planned, ...]) -> None:
    shared = _shared(plan)
    if shared:
        say()
    for why in shared:
        _line(f"{why[0].upper()}{why[1:]}" + ("" if why.endswith("?") else "."))
    parts = {
        "done:": [each for each in plan if each.state is State.DONE],
        "waiting for you:": [each for each in plan if each.state in ANSWERED_BY_YOU and not _ahead(each)],
        "coming:": sorted(
            (each for each in plan if each.state in COMING and (each.state not in ANSWERED_BY_YOU or _ahead(each))),
            key=lambda each: each.at.timestamp() if each.at else 0.0,
        ),
        "not planned:": [each for each in plan if each.state in (State.HELD, State.SUPPRESSED, State.OFF)],
    }
    for name, part in parts.items():
        if part:
            say()
            say(paint(name, "33" if name == "waiting for you:" else "1"))
        for each in part:
            _line(" ", each.headline if reason(each.because) in shared else each.sentence, indent=6)


def _ahead(each: Planned) -> bool:
    """Is it a question that is still to come?"""
    return each.state is State.ASKS and each.at is not None


def _shared(plan: Iterable[Planned]) -> list[str]:
    """The reasons, or the questions, that hold back several steps at once."""
    states = (State.HELD, State.SUPPRESSED, State.ASKS)
    held = (reason(each.because) for each in plan if each.state in states and _explained(each))
    return [why for why, times in Counter(held).items() if times >= SHARED and why]


def _explained(each: Planned) -> bool:
    return each.sentence != each.headline and not each.estimated and not _ahead(each)


def _fact_object(state: Office, event: chronicle.Event) -> dict[str, object]:
    fact = event.fact
    return {
        "kind": "fact", "at": state.iso(fact.at), "at_local": state.local(fact.at), "fact": type(fact).__name__,
        "text": event.text,
    }  # fmt: skip


def _decision_object(state: Office, each: Planned) -> dict[str, object]:
    until = each.until or each.at
    return {
        "kind": "decision", "step": each.step, "contact": each.name, "decision": _WORDS.get(each.state, "waits"),
        "until": state.iso(until), "until_local": state.local(until) if until else None,
        "because": "; ".join(each.because), "state": each.state.value, "at": state.iso(each.at),
        "estimated": each.estimated, "sentence": each.sentence,
    }  # fmt: skip


# --- lines ----------------------------------------------------------------------------------------


def _line(head: str, text: str = "", *, indent: int | None = None) -> None:
    """A line, folded to the terminal's width with what follows set in; whole where nobody reads a terminal."""
    widest, whole = width(), f"{head} {text}".rstrip()
    if widest is None or len(whole) <= widest:
        say(whole)
        return
    rest = " " * (len(head) + 1 if indent is None else indent)
    say(textwrap.fill(whole, widest, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False))


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "status": status,
    "why": explain,
}
