"""What keeps the daemon from its mail servers: said once in the log, shown by `status`, told to the owner if mail goes.

A refused sign-in is for the owner to mend and is told at once; whatever else only when it has lasted, for a hotel's
network has a wrong certificate too, and a server comes back.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agent.edges.store import Store
from agent.errors import SignInError, StoreError

if TYPE_CHECKING:
    from agent.engine import Engine  # `status` reads what is on record and needs nothing of it

log = logging.getLogger(__name__)

LASTS = timedelta(hours=1)
"""How long a trouble other than a refused sign-in lasts before the owner is told; and the pause between tries to."""
_TROUBLE = "trouble"
_TRIED = "trouble_tried"
"""When it was last tried to tell the owner; kept, for each look of a timer is a process of its own."""
CLOCK = "clock.doubted"
"""Where in the store it stands that the clock is doubted: `ASKING`, or since when the owner knows that it and the
server's disagree; a restart must not forget it."""
NO, ASKING = "no", "asking"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong, in a sentence, and since when something is."""

    since: datetime
    what: str


def current(store: Store) -> Trouble | None:
    """What the daemon has on record."""
    kept = store.meta(_TROUBLE)
    if not kept:
        return None
    since, what = json.loads(kept)
    return Trouble(datetime.fromisoformat(since), what)


def clock_doubted(store: Store) -> datetime | None:
    """Since when nothing is decided, for this machine's clock and the mail server's disagree; None where they agree."""
    kept = store.meta(CLOCK) or NO
    return None if kept in (NO, ASKING) else datetime.fromisoformat(kept)


class Troubles:
    """One trouble at a time, from the first failure to the first step that succeeds.

    `mail_goes` says whether a mail could be sent now.
    """

    def __init__(self, engine: Engine, store: Store, mail_goes: Callable[[], bool]) -> None:
        self._engine, self._store, self._mail_goes = engine, store, mail_goes
        self._now = current(store)
        tried = store.meta(_TRIED)
        self._tried = datetime.fromisoformat(tried) if tried else None
        self._pause = 0.0
        self._told = False

    def met(self, error: Exception, pause: float | None) -> None:
        """Something failed; the next try is after `pause` seconds, None: in another run, by hand or by a timer.

        Such a run says itself what ended it, and a person may look on: the owner is told only of what has lasted."""
        what, at = str(error).replace("\n", "; "), self._engine.clock()
        if pause is not None:
            if self._now is None or self._now.what != what:
                log.warning("%s; next try in %d s", what.rstrip("."), round(pause))
            elif pause != self._pause:
                log.info("still no better; next try in %d s", round(pause))
            self._pause = pause
        if isinstance(error, StoreError):
            log.error("nothing is sent while the store cannot be written")
            return
        known = self._now
        self._now = Trouble(known.since if known else at, what)
        try:
            if self._now != known:
                self._store.set_meta(_TROUBLE, json.dumps([self._now.since.isoformat(), what]))
            self._tell(pause is not None and isinstance(error, SignInError), at)
        except StoreError as failure:
            log.error("%s", failure)

    def over(self) -> None:
        """A whole step succeeded."""
        if self._now is None:
            return
        log.info("it works again, after %s", str(self._engine.clock() - self._now.since).partition(".")[0])
        self._store.set_meta(_TROUBLE, "")
        self._store.set_meta(_TRIED, "")
        self._now, self._tried, self._told = None, None, False

    def _tell(self, refused: bool, at: datetime) -> None:
        assert self._now is not None
        key = f"trouble:{self._now.since.isoformat()}"
        if self._told or key in self._engine.known.told or not (refused or at - self._now.since >= LASTS):
            return
        if self._tried is not None and timedelta(0) <= at - self._tried < LASTS:
            return  # each try signs in somewhere, and accounts get locked by that
        self._tried = at
        self._store.set_meta(_TRIED, at.isoformat())
        if not self._mail_goes():
            return
        desk = self._engine.desk
        what = (
            f"Since {desk.local(self._now.since)} I cannot do my work: {self._now.what}\n\n"
            "Until that is mended I read nothing and send nothing to anybody but you. I try again by myself, every "
            "quarter of an hour or sooner; no restart is needed, and what waits goes on then."
        )
        desk.tell(key, None, what, at)
        self._told = True
        self._engine.outbox.tell()
