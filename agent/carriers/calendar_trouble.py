"""Calendars that cannot be read: a log is read by nobody, and an interview that stands there alone would be missed.

A server that is away for an hour is nothing to tell. What lasts a day is told, once until it can be read again; since
when is kept in the store, for by a timer each look is a process of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from datetime import datetime, timedelta

from agent.compose.owner_mail import News
from agent.engine import Engine

LASTS = timedelta(days=1)
_SINCE = "calendars_in_trouble"


def look(engine: Engine, troubled: Mapping[str, str], unknown: Set[str], now: datetime) -> None:
    """`troubled`: name of a calendar -> why it cannot be read; `unknown`: those not tried since the start."""
    kept: dict[str, str] = json.loads(engine.store.meta(_SINCE) or "{}")
    since = {name: at for name, at in kept.items() if name in troubled or name in unknown}
    since |= {name: now.isoformat() for name in troubled if name not in kept}
    if since != kept:
        engine.store.set_meta(_SINCE, json.dumps(since))
    for name, why in troubled.items():
        key = f"calendar:{name}:{since[name]}"
        began = datetime.fromisoformat(since[name])
        if now - began >= LASTS and key not in engine.known.told:
            what = (
                f"The calendar {name} cannot be read since {engine.desk.local(began)}: {why}. An interview that stands "
                "in it alone is not seen, nor what is moved or called off there. `followup check --online` tries it."
            )
            engine.desk.note(key, None, what, now, news=News.OTHER)
