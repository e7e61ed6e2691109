"""`followup report`: the week that goes to the owner by mail, at any time and for as many days as they like. Called by
`cli` alone; writes nothing."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import timedelta

from agent.clock import now
from agent.compose.collected import PARTS
from agent.decide.courtesy import owner_zone
from agent.owner.week import Weekly
from agent.terminal import paint, say, say_json
from agent.verbs.office import office


def report(options: argparse.Namespace) -> int:
    """What went out and who answered in these days, what waits, and which interviews come."""
    with office(options) as state:
        until = now()
        since = until - timedelta(days=options.days)
        week = Weekly(state.known, state.config, state.ledger, since, until).week()
        if options.json:
            zone = owner_zone(state.config)
            told = {name: list(getattr(week, name)) for name in PARTS}
            span = {"since": since.astimezone(zone).isoformat(), "until": until.astimezone(zone).isoformat()}
            say_json([{**span, **told}])
            return 0
        say(f"The last {options.days} days: {week.line}." if options.days > 1 else f"The last 24 hours: {week.line}.")
        for name, title in PARTS.items():
            if lines := getattr(week, name):
                say()
                say(paint(title, "1"))
                for line in lines:
                    say(f"- {line}")
    return 0


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"report": report}
