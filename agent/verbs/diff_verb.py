"""`followup check --diff`: what the edited rules would change, before the daemon takes them in. Writes nothing."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from agent import config as configs
from agent.carriers.reload import LAST_GOOD
from agent.clock import now
from agent.configuration.rule_changes import changes
from agent.decide.application import Application
from agent.decide.compared import Change, Kind, compared
from agent.decide.planned import Planned
from agent.errors import ConfigError, UsageError
from agent.rules import Config
from agent.terminal import paint, say, say_json
from agent.verbs.office import Office, office

_COLOURS = {Kind.MOVED: "33", Kind.APPEARED: "32", Kind.VANISHED: "31", Kind.CHANGED: "2"}


def diff(options: argparse.Namespace) -> None:
    """Say what moves, appears, vanishes or is reasoned anew, as things stand at this moment."""
    with office(options) as state:
        before = _last_good(state)
        if options.json:
            say_json(_object(state, application, each) for application, each in _found(state, before))
            return
        edited = changes(before, state.config, {}, {})
        say("the rules are those it runs with" if not edited else "edited since it last ran:")
        for words in edited:
            say(f"  {words}")
        last = None
        for application, each in _found(state, before):
            if application is not last:
                say(f"{paint(application.id, '1')}  {application.company}")
            last = application
            say(f"  {paint(f'{each.kind:8}', _COLOURS[each.kind])}  {_line(state, each)}")
        if edited and last is None:
            say("as things stand, that changes nothing in what is planned")


def _last_good(state: Office) -> Config:
    text = state.store.meta(LAST_GOOD)
    if text is None:
        raise UsageError("there are no rules to compare with: `followup run` keeps those it runs with")
    try:
        return configs.parse(text, path=state.config.path, default_zone=configs.system_zone())
    except ConfigError as error:
        raise UsageError(f"the rules it last ran with cannot be read by this version: {error}") from error


def _found(state: Office, before: Config) -> Iterator[tuple[Application, Change]]:
    at = now()
    for application in state.known.applications.values():
        for each in compared(application, state.known, before, state.config, at):
            yield application, each


def _line(state: Office, change: Change) -> str:
    before, after = change.before, change.after
    if after is None:
        assert before is not None
        return f"no longer in your rules. Before: {before.headline}"
    if before is None or change.kind is Kind.APPEARED:
        return after.sentence
    if change.kind is Kind.MOVED and before.at and after.at:
        return f"from {state.local(before.at)} to {state.local(after.at)}. {after.sentence}"
    return f"{after.sentence} Before: {before.sentence}"


def _object(state: Office, application: Application, change: Change) -> dict[str, object]:
    return {
        "application": application.id,
        "step": change.planned.step,
        "contact": change.planned.name,
        "change": change.kind.value,
        "before": _side(state, change.before),
        "after": _side(state, change.after),
    }


def _side(state: Office, planned: Planned | None) -> dict[str, object] | None:
    if planned is None:
        return None
    return {
        "state": planned.state.value,
        "at": state.iso(planned.at),
        "until": state.iso(planned.until),
        "because": list(planned.because),
        "sentence": planned.sentence,
    }
