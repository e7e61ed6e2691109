"""Is this machine's clock right? Every date and window here hangs on it, so a jump is looked into.

A suspend moves the wall clock and the elapsed time alike and is no jump. When they part by more than an hour,
or the clock stands before what is on record, the mail server is asked for its time. Where it agrees, the jump
was lived through; where it does not, nothing is read, decided or sent until the two agree again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from agent.carriers.trouble import ASKING, CLOCK, NO
from agent.decide.courtesy import owner_zone
from agent.edges.imap import Refused
from agent.edges.store import Store
from agent.engine import Engine

log = logging.getLogger(__name__)

JUMP = timedelta(hours=1)
ASK_AGAIN = 300.0
"""Seconds of elapsed time between two questions to the server while the clocks disagree."""


class ClockWatch:
    """`clock` is the wall's, `elapsed` counts seconds that nobody can set, a suspend included.

    `ask_server` raises Refused where the server would not say.
    """

    def __init__(
        self, engine: Engine, store: Store, elapsed: Callable[[], float], ask_server: Callable[[], datetime]
    ) -> None:
        self._engine, self._store, self._elapsed, self._ask_server = engine, store, elapsed, ask_server
        self._trusted: tuple[datetime, float] | None = None
        """Wall and elapsed time when the clock was last taken for right."""
        self._asked: float | None = None
        self._since: datetime | None = None
        self._doubted = False
        self.problem: str | None = None
        """What is wrong, in a sentence, while the clocks disagree."""

    def doubtful(self, newest: datetime | None = None) -> bool:
        """May the clock be wrong? `newest`: the latest instant on record, for the first look."""
        now, elapsed = self._engine.clock(), self._elapsed()
        if self._trusted is None:
            self._trusted = now, elapsed
            behind = newest is not None and now < newest - JUMP
            before = self._store.meta(CLOCK) or NO
            self._since = None if before in (NO, ASKING) else datetime.fromisoformat(before)
            self._doubted = behind or before != NO
        wall, counted = now - self._trusted[0], timedelta(seconds=elapsed - self._trusted[1])
        self._doubted = self._doubted or abs(wall - counted) > JUMP
        return self._doubted

    def right(self, newest: datetime | None) -> bool:
        """Is the clock right, by the server's word where there is doubt? False: nothing may be decided now."""
        if not self.doubtful(newest):
            return True
        elapsed = self._elapsed()
        if self._asked is not None and elapsed - self._asked < ASK_AGAIN:
            return False
        self._asked = elapsed
        if self._since is None:
            self._store.set_meta(CLOCK, ASKING)
        try:
            theirs = self._ask_server()
        except Refused as refusal:
            self._pause(None, f"and the mail server would not tell me its time ({refusal})")
            return False
        now = self._engine.clock()
        if abs(now - theirs) > JUMP:
            self._pause(theirs, f"and your mail server's clock says {self._local(theirs)}")
            return False
        self._go_on(now)
        return True

    def _pause(self, theirs: datetime | None, but: str) -> None:
        now = self._engine.clock()
        self.problem = f"This machine's clock says {self._local(now)}, {but}"
        log.error("%s; nothing is read, decided or sent until they agree", self.problem)
        if self._since is not None:
            return
        what = (
            f"{self.problem}. Until they agree I read nothing, stage nothing and send nothing to anybody but you."
            "\n\nPlease set the clock of the machine that I run on (on many: `sudo timedatectl set-ntp true`). "
            "I compare them again every five minutes and tell you when I go on."
        )
        # On record under the earlier of the two times: one from the future would be doubted at each start.
        with self._store.transaction():
            self._engine.desk.tell(f"clock:{now.isoformat()}", None, what, min(now, theirs or now))
            self._store.set_meta(CLOCK, now.isoformat())
        self._since = now

    def _go_on(self, now: datetime) -> None:
        if self._since is not None:
            log.info("the clocks agree again; what waited goes on")
            what = f"The clocks agree again, it is {self._local(now)}. I go on: first I read, then I decide."
            self._engine.desk.tell(f"clock-agrees:{self._since.isoformat()}", None, what, now)
        else:
            log.info("this machine's clock jumped, or stood before what is on record; the mail server's agrees with it")
        self._store.set_meta(CLOCK, NO)
        self._trusted = now, self._elapsed()
        self._asked = self._since = self.problem = None
        self._doubted = False

    def _local(self, instant: datetime) -> str:
        return f"{instant.astimezone(owner_zone(self._engine.config)):%A %-d %B %Y, %H:%M}"
