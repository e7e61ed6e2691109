"""Records that came here from another place, by an import or as a copied directory: whoever had them may still be at
work with them.

Two that hold the same drafts hear the same yes, and would both send at that moment: nothing either has sent tells of
it before. So whoever finds itself with moved records says so to the owner first, which the other one reads
(`neighbours`), and writes to nobody else until there was time for that.
"""

from __future__ import annotations

import json
import logging
from datetime import datetime, timedelta

from agent.carriers.earlier import PUT_BACK
from agent.carriers.neighbours import WATCH
from agent.edges.store import Store
from agent.engine import Engine
from agent.understand.installation import Installation

log = logging.getLogger(__name__)

HEARD = timedelta(minutes=2)
"""Within that time one that is awake has read what was said, and has answered."""
LOOK = timedelta(seconds=30)
_HOSTS, _ARRIVED = "hosts", "arrived"
_MOST_HOSTS = 20
"""Kept by name: whoever changes its name to one that it had before has not moved."""


class Arrival:
    """Built at each start, before whatever else looks at where the records come from. `me` is this installation."""

    def __init__(self, engine: Engine, store: Store, me: Installation) -> None:
        self._engine, self._store, self._me = engine, store, me
        kept = json.loads(store.meta(WATCH) or "null")
        # Where none has been at work yet, there is nothing to come from.
        hosts = (json.loads(store.meta(_HOSTS) or "[]") or [kept[0]]) if kept else []
        put_back = store.meta(PUT_BACK) is not None
        with store.transaction():
            if put_back or (hosts and me.host not in hosts):
                self._say(kept[0] if kept else "", put_back=put_back)
            if me.host not in hosts:
                store.set_meta(_HOSTS, json.dumps([*hosts, me.host][-_MOST_HOSTS:]))

    def holds(self, now: datetime) -> datetime | None:
        """Until when nothing may go to anybody but the owner; None: whatever is to go may."""
        noted = self._store.meta(_ARRIVED)
        if noted is None:
            return None
        key, told = json.loads(noted)
        if told is None:
            if self._engine.outbox.post.waits(f"told:{key}"):
                return now + LOOK
            self._store.set_meta(_ARRIVED, json.dumps([key, now.isoformat()]))
            return now + HEARD
        until = datetime.fromisoformat(told) + HEARD
        if now < until <= now + HEARD:  # else it is over, or the clock was set back
            return until
        self._store.change("DELETE FROM meta WHERE key=?", _ARRIVED)
        return None

    def _say(self, before: str, *, put_back: bool) -> None:
        now = self._engine.clock()
        elsewhere = before not in ("", self._me.host)
        what = f"I run on the host {self._me.host} now, with records that "
        what += "were put back from an export. " if put_back else "were brought here. "
        where = f"on the host {before}, where they were last, or anywhere else" if elsewhere else "anywhere"
        what += (
            f"If a followup still runs with the same records {where}, stop that one (`followup service uninstall`): "
            "two would write to the same people twice.\n\nIf it is awake it sees this mail, and both of us stop and "
            f"ask you. So I write to nobody but you in the next {HEARD.seconds // 60} minutes. If it is gone, there is "
            "nothing to do."
        )
        log.info("the records came here from elsewhere; the owner is told, and nothing else is sent until then")
        key = f"arrived:{self._me.host}:{now.isoformat()}"
        self._engine.desk.tell(key, None, what, now)
        self._store.set_meta(_ARRIVED, json.dumps([key, None]))
