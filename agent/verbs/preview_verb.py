"""`followup preview`: a step's text as its reader would get it now, or as an example. Writes nothing."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from agent import config as configs
from agent import paths
from agent.clock import now
from agent.compose import draft, highlight, lint, tongues
from agent.compose.brief import Brief
from agent.compose.template import VARIABLES
from agent.compose.tongue import LANGUAGES
from agent.decide import recipient
from agent.decide.beside import BESIDE
from agent.decide.situation import Situation
from agent.edges.spelling import dictionary
from agent.edges.template_folder import templates
from agent.errors import UsageError
from agent.model import Due, Promise, Stage, Text
from agent.owner.briefing import Briefing
from agent.rules import Config, Need, Recipient, Step
from agent.terminal import paint, say, say_json, width
from agent.verbs.office import office

COLUMN = 28
"""How wide the names of variables stand."""
_NOTES = {
    "en": ("the migration off Oracle", "I have finished a course on distributed systems."),
    "de": ("die Migration weg von Oracle", "Ich habe einen Kurs über verteilte Systeme abgeschlossen."),
    "fr": ("la migration hors d’Oracle", "J’ai terminé un cours sur les systèmes distribués."),
    "es": ("la migración desde Oracle", "He terminado un curso de sistemas distribuidos."),
}
"""For an example: what somebody noted of a talk, and what they have to tell."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One mail as it would be. `missing`: what the owner has not said yet, an example standing in its place."""

    brief: Brief
    text: Text
    address: str = ""
    application: str | None = None
    missing: str = ""


def preview(options: argparse.Namespace) -> int:
    """What a step would say; --variables: what a template may use."""
    if options.variables:
        if options.step:
            raise UsageError("--variables goes with no step")
        _variables(options)
        return 0
    if not options.step:
        raise UsageError("name a step, as in `followup preview thank_you`, or say --variables")
    if options.language and options.language not in LANGUAGES:
        raise UsageError(f"--language {options.language}: there are texts in {', '.join(LANGUAGES)}")
    shown = list(_of_application(options) if options.application else [_example(options)])
    if options.json:
        say_json(map(_object, shown))
    else:
        for number, each in enumerate(shown):
            if number:
                say("─" * 24)
            _tell(each)
    return 1 if any(finding.serious for each in shown for finding in each.text.findings) else 0


# --- an example ------------------------------------------------------------------------------------


def _example(options: argparse.Namespace) -> Shown:
    """Nobody there is, with the owner's own signature, highlights and templates."""
    config = configs.load(paths.config_file(options.config))
    step = _step({**config.sequence, **BESIDE}, options.step)
    code = options.language or (config.language if config.language in LANGUAGES else "en")
    words, (noted, told) = tongues.of(code), _NOTES[code]
    role = "Backend Engineer"
    met, promised = date(2027, 3, 2), Promise(date(2027, 3, 8), date(2027, 3, 12))
    thanks = step.to is Recipient.EACH_INTERVIEWER
    said = [replace(each, when=()) for each in config.owner.highlights]
    last = met + timedelta(days=2 if thanks else 9)
    brief = Brief(
        step=step.name,
        owner=config.owner,
        contact_name="Anna Schmidt",
        company="Globex",
        role=role,
        stage=Stage.TECHNICAL if thanks else Stage.OTHER,
        interview_day=words.day_words(met, first=met + timedelta(days=2), last=last),
        details=(noted,) if thanks else (),
        given=(told,) if step.needs in (Need.NEWS, Need.NOTE) else (),
        highlight=highlight.choose(config.owner.highlights, role, "", tongue=code)
        or highlight.choose(said, role, "", tongue=code),
        promised=promised if "status" in step.name else None,
        asked=date(2027, 3, 15) if step.name == "second_status_check" else None,
        materials=tuple(each.name for each in config.materials if step.name in each.offer),
        language=code,
        occurrence="example",
    )
    return Shown(brief, _text(brief, config, lint.Others()))


# --- an application --------------------------------------------------------------------------------


def _of_application(options: argparse.Namespace) -> Iterator[Shown]:
    with office(options) as state:
        config = replace(state.config, language=options.language) if options.language else state.config
        application, at = state.application(options.application), now()
        situation = Situation(application, state.known, config, at)
        step = _step({**situation.steps, **BESIDE}, options.step)
        briefing = Briefing(state.known, config, state.ledger)
        people = list(_people(situation, step))
        if not people:
            raise UsageError(f"{application.id}: nobody is known there whom this step could write to")
        for position, (contact, occurrence) in enumerate(people):
            brief = briefing.brief(situation, _due(situation, step, contact, occurrence, at), position)
            missing = ""
            if step.needs in (Need.NEWS, Need.NOTE) and not brief.given:
                brief = replace(brief, given=(_NOTES[brief.language][1],))
                option = "--news" if step.needs is Need.NEWS else "--more"
                missing = f"you have said nothing for it yet (followup note {application.id} {option} '…')"
            text = _text(brief, config, briefing.others(application))
            address = state.known.address_of(contact) or ""
            yield Shown(brief, text, address, application.id, missing)


def _people(situation: Situation, step: Step) -> Iterator[tuple[str, str]]:
    """Whom the step writes to, and about which meeting."""
    visits = situation.visits
    visit = visits.last or (visits.all[-1] if visits.all else [])
    if step.to is Recipient.EACH_INTERVIEWER:
        met = {contact: interview.id for interview in visit for contact in interview.seen.interviewers}
        yield from met.items()
    elif step.to is Recipient.SENDER and situation.human_words and (sender := situation.human_words[-1].contact):
        yield sender, visit[-1].id if visit else ""
    elif (main := recipient.main_contact(situation)) is not None:
        yield main, visit[-1].id if visit else ""


def _due(situation: Situation, step: Step, contact: str, occurrence: str, at: datetime) -> Due:
    """As if it were due now, and might go within a day."""
    address = situation.known.address_of(contact) or ""
    return Due(situation.application.id, step.name, contact, occurrence, address, at, at + timedelta(days=1), at)


def _step(steps: Mapping[str, Step], name: str) -> Step:
    if name not in steps:
        raise UsageError(f"no step {name!r}; there are: {', '.join(steps)}")
    return steps[name]


def _text(brief: Brief, config: Config, others: lint.Others) -> Text:
    """As the daemon would compose it. Raises ConfigError: a template cannot be used, or there is none."""
    brief, own = draft.own_template(brief, templates(config.templates_folder))
    text = draft.compose(brief, own=own)
    found = lint.check(text, brief, others=others, dictionary=dictionary(brief.language))
    return replace(text, findings=tuple(dict.fromkeys((*text.findings, *found))))


# --- what is said ----------------------------------------------------------------------------------


def _tell(shown: Shown) -> None:
    brief = shown.brief
    who = brief.contact_name or shown.address or "somebody"
    to = f"{who} <{shown.address}>" if shown.address and brief.contact_name else who
    where = shown.application or "an example; nobody there is"
    say(paint(f"{brief.step} to {to} ({where}), {_LANGUAGE[tongues.of(brief.language).code]}", "1"))
    if shown.missing:
        say(paint(f"an example stands in: {shown.missing}", "33"))
    for finding in shown.text.findings:
        say(paint(f"{'this blocks it' if finding.serious else 'please look'}: {finding.text}", "33"))
    say(f"Subject: {shown.text.subject}\n\n{shown.text.body}\n")


_LANGUAGE = {"en": "in English", "de": "in German", "fr": "in French", "es": "in Spanish"}


def _object(shown: Shown) -> dict[str, object]:
    return {
        "step": shown.brief.step,
        "application": shown.application,
        "contact": shown.brief.contact_name or None,
        "to": shown.address or None,
        "language": tongues.of(shown.brief.language).code,
        "subject": shown.text.subject,
        "body": shown.text.body,
        "missing": shown.missing or None,
        "findings": [{"text": finding.text, "serious": finding.serious} for finding in shown.text.findings],
    }


def _variables(options: argparse.Namespace) -> None:
    if options.json:
        say_json({"name": name, "means": means} for name, means in VARIABLES.items())
        return
    say("A template is STEP.txt in your templates folder (STEP.de.txt for mails in German, and so on): a line")
    say("`Subject: …`, a blank line, the text. {{ … }} stands for:\n")
    for name, means in VARIABLES.items():
        head = f"{name:{COLUMN}}"
        if len(name) >= COLUMN:
            say(name)
            head = " " * COLUMN
        say(textwrap.fill(means, width() or 100, initial_indent=head, subsequent_indent=" " * COLUMN))


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"preview": preview}
