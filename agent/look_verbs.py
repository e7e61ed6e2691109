"""The verbs that look at the state: what there is, what comes next, and why. They write nothing."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from datetime import datetime

from agent.clock import now
from agent.decide import plan
from agent.decide.application import Application
from agent.decide.situation import spoken
from agent.facts import (
    DetailGiven,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewJudged,
    InterviewSeen,
    MailReceived,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Resumed,
    Stopped,
)
from agent.model import AskOwner, Decision, Due, Skip, Verdict, Wait
from agent.office import Office, office
from agent.terminal import paint, say, say_json


def status(options: argparse.Namespace) -> int:
    """Applications, what waits for the owner, what comes next."""
    with office(options) as state:
        if options.json:
            say_json(_status_object(state, a) for a in state.known.applications.values())
            return 0
        waiting = state.ledger.drafts({DraftState.STAGED})
        if not state.known.applications:
            say("no interviews are known yet")
        for application in state.known.applications.values():
            each = _status_object(state, application)
            role = f", {application.role}" if application.role else ""
            say(f"{paint(application.id, '1')}  {application.company}{role}")
            say(f"  next: {each['next'] or 'nothing is planned'}")
        if waiting:
            say(paint("waiting for your yes:", "33"))
        for row in waiting:
            say(f"  {row.id}  {spoken(row.step)} to {row.name or row.address} ({row.application}), "
                f"until {state.local(row.closes)}")  # fmt: skip
        for number, _, text in state.questions():
            say(f"  {paint(number, '33')}  {text}")
    return 0


def _status_object(state: Office, application: Application) -> dict[str, object]:
    decisions = plan.plan_application(application, state.known, state.config, now())
    waits = [d for d in decisions if isinstance(d, Wait) and d.until is not None]
    first = min(waits, key=lambda d: d.until or now(), default=None)
    asks = [d for d in decisions if isinstance(d, AskOwner)]
    says = None
    if asks:
        says = asks[0].text
    elif first is not None and first.until is not None:
        says = f"{spoken(first.step)}, {state.local(first.until)}: {'; '.join(first.because)}"
    drafts = [r for r in state.ledger.drafts() if r.application == application.id]
    asked = state.known.asked
    return {
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
            for r in drafts
        ],
        "next": says,
        "next_at": state.iso(first.until) if first else None,
        "questions": [text for _, key, text in state.questions() if asked[key].application == application.id],
        "stopped": application.stopped is not None,
        "paused": application.paused is not None or state.known.paused is not None,
    }  # fmt: skip


def why(options: argparse.Namespace) -> int:
    """The facts of an application, and every decision with its reason."""
    with office(options) as state:
        application = state.application(options.application)
        objects = [*_fact_objects(state, application), *_decision_objects(state, application)]
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


def _fact_objects(state: Office, application: Application) -> Iterator[dict[str, object]]:
    for _, fact in state.store.facts():
        text = _fact_text(state, fact) if getattr(fact, "application", None) == application.id else None
        if text:
            yield {
                "kind": "fact", "at": state.iso(fact.at), "at_local": state.local(fact.at),
                "fact": type(fact).__name__, "text": text,
            }  # fmt: skip


def _fact_text(state: Office, fact: Fact) -> str | None:
    names = state.known.contact_named
    match fact:
        case InterviewSeen():
            who = ", ".join(names(c) for c in fact.interviewers) or "nobody named"
            because = " ".join(fact.because[:3])
            verdict = {Verdict.YES: "yours", Verdict.NO: "not yours"}.get(fact.verdict, "you are asked")
            return f"interview “{fact.summary}” on {state.local(fact.start)} with {who} ({verdict}: {because})"
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
            return "paused by you" + (f" until {state.local(fact.until)}" if fact.until else "")
        case Resumed():
            return "resumed by you"
        case Stopped():
            return f"stopped: {fact.because}"
        case _ if hasattr(fact, "state"):
            because = "; ".join(getattr(fact, "because", ()))
            moved = str(getattr(fact, "state", "")).replace("_", " ")
            who = names(getattr(fact, "contact", ""))
            return f"{spoken(getattr(fact, 'step', ''))} to {who} {moved}{f': {because}' if because else ''}"
        case _:
            return None


def _decision_objects(state: Office, application: Application) -> Iterator[dict[str, object]]:
    for decision in plan.plan_application(application, state.known, state.config, now()):
        word, until, because = _decision_words(decision)
        contact = state.known.contact_named(decision.contact) if decision.contact else None
        yield {
            "kind": "decision", "step": decision.step, "contact": contact, "decision": word,
            "until": state.iso(until), "until_local": state.local(until) if until else None, "because": because,
        }  # fmt: skip


def _decision_words(decision: Decision) -> tuple[str, datetime | None, str]:
    match decision:
        case Due():
            return "due", decision.closes, "; ".join(decision.because)
        case Wait():
            return "waits", decision.until, "; ".join(decision.because)
        case Skip():
            done = bool(decision.because) and decision.because[0].startswith("sent on ")
            return "done" if done else "will not happen", None, "; ".join(decision.because)
        case AskOwner():
            return "asks you", None, decision.text


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "status": status,
    "why": why,
}
