"""The loop: wait, understand, decide, compose, deliver. Home of `schedule`.

`schedule` is the heartbeat and nothing more: what is due when stands in the store as UTC instants. The clock
and the edges are handed in; tests and the demo hand in others, and no switch here moves time.
"""

from __future__ import annotations

import contextlib
import logging
import os
import select
import signal
import time
from dataclasses import dataclass
from datetime import datetime

import schedule

from agent.carriers.reload import QUIET
from agent.discreet import discreet
from agent.edges import pulse
from agent.errors import ConnectionFailedError, FollowupError, SignInError, StoreError
from agent.facts import DraftState
from agent.worker import Worker

log = logging.getLogger(__name__)

HEARTBEAT = 30
"""Seconds between two looks when nothing wakes us."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 300.0
"""Seconds before a reconnect: doubled each time, at most five minutes."""
PROOF_LOOK = 4.0
"""Seconds between two looks into Sent while an answer waits for its proof."""
SECOND_LOOK = 4.0
"""The same while a second reader has a mail."""
REFUSED_PAUSE = 900.0
"""Seconds before the next try when a server refuses the sign-in: repeated tries get accounts locked."""


@dataclass(slots=True)
class Daemon(Worker):
    """Everything `followup run` does, one `step` at a time."""

    _stopping: bool = False
    _pause: float = FIRST_PAUSE

    def run(self) -> None:
        """Until SIGTERM, SIGINT or the end of its terminal; a step in hand is finished or its state recorded."""
        wake_read, wake_write = os.pipe()
        os.set_blocking(wake_write, False)
        beat = schedule.Scheduler()
        due = {"look": True}

        def look() -> None:
            due["look"] = True

        beat.every(HEARTBEAT).seconds.do(look)

        def stop(number: int, frame: object) -> None:
            self._stopping = True
            with contextlib.suppress(BlockingIOError):
                os.write(wake_write, b"x")

        ends = [signal.SIGTERM, signal.SIGINT]
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # under nohup(1) it outlives its terminal
            ends.append(signal.SIGHUP)
        before = {number: signal.signal(number, stop) for number in ends}
        self._pause, started, upcoming = FIRST_PAUSE, False, None
        served = self._has_served()
        try:
            while not self._stopping:
                self.manager.alive()
                if (beat.idle_seconds or 0) > HEARTBEAT:
                    # It goes by the local wall clock, which was set back or has left summer time.
                    beat.clear()
                    beat.every(HEARTBEAT).seconds.do(look)
                    look()
                beat.run_pending()
                if due["look"] or (upcoming is not None and upcoming <= self.clock()):
                    due["look"] = False
                    try:
                        if not started:
                            # Said before the first look, which may take long in a big mailbox.
                            self._connected()
                            started = self._ready("signed in, looking through the mailbox")
                        upcoming = self.step()
                        self._life.looked(upcoming)
                        self._troubles.over()
                        if upcoming is not None and upcoming <= self.clock():
                            upcoming = None  # whatever it is, the next heartbeat is soon enough: never a busy loop
                        self.manager.status(self._status(upcoming))
                    except (FollowupError, OSError) as error:
                        if not started and isinstance(error, SignInError) and not served:
                            raise  # a wrong password at the start is for the owner to mend, not to retry
                        started = started or self._ready("waiting for the mail server")
                        if isinstance(error, SignInError):
                            self._pause = REFUSED_PAUSE
                        due["look"] = True
                        self._trouble(error, wake_read)
                        continue
                if not self._stopping:
                    due["look"] = self._wait(upcoming, beat, wake_read) or due["look"]
        finally:
            self.manager.stopping()
            for number, handler in before.items():
                signal.signal(number, handler)
            os.close(wake_read)
            os.close(wake_write)
        log.info("stopped")

    def _has_served(self) -> bool:
        """Has a service manager started us where a daemon has looked before, as after each boot? Then nobody looks on,
        providers that are out of order refuse as well, and who ends here stays down for good."""
        sign = pulse.read(self.state)
        return self.manager.listens and sign is not None and sign.looked is not None and not sign.once

    def _ready(self, status: str) -> bool:
        self.manager.ready(status)
        self._life.begun()
        log.info("ready")
        return True

    def _wait(self, upcoming: datetime | None, beat: schedule.Scheduler, wake: int) -> bool:
        """Sleep in IDLE until something comes, a draft's minute comes, or the heart beats."""
        seconds = float(HEARTBEAT)
        if upcoming is not None:
            seconds = min(seconds, max(0.05, (upcoming - self.clock()).total_seconds()))
        idle = beat.idle_seconds
        if idle is not None:
            seconds = min(seconds, max(0.05, idle))
        if self.manager.watchdog_interval is not None:
            seconds = min(seconds, self.manager.watchdog_interval)
        soon = [QUIET] if self._rules.unsettled else []
        if self.engine.outbox.post.unproven():
            soon.append(PROOF_LOOK)  # its copy in Sent may come any moment, and IDLE hears of INBOX alone
        if self._second.busy:
            soon.append(SECOND_LOOK)
        seconds = min(seconds, *soon, HEARTBEAT)
        try:
            news = self.mailbox.wait(seconds, wake_fd=wake)
        except ConnectionFailedError as error:
            self._trouble(error, wake)
            return True
        self._pause = FIRST_PAUSE  # looked and waited without trouble
        return news or bool(soon)

    def _rest(self, seconds: float, wake: int) -> None:
        """Sleep, but not through a signal, nor past the watchdog, nor past an edit that may mend the trouble."""
        end = time.monotonic() + seconds
        while not self._stopping and (left := end - time.monotonic()) > 0:
            self.manager.alive()
            beat = QUIET if self._rules.unsettled else HEARTBEAT
            select.select([wake], [], [], min(left, beat, self.manager.watchdog_interval or left))
            try:
                self._forget()
                mended = self._take_in_rules()
            except StoreError as error:  # perhaps the very trouble we rest from
                log.warning("%s", error)
                continue
            if mended:
                self._pause = FIRST_PAUSE
                return

    def _trouble(self, error: Exception, wake: int) -> None:
        """One clear line; the connection is made anew after a pause, which doubles each time."""
        self.manager.status(f"trouble: {discreet(str(error))}")
        self._disconnect()
        self.line.close()
        pause = self._pause
        try:
            self._troubles.met(error, pause)
        except (SignInError, ConnectionFailedError) as second:  # the mail that was to tell of it
            log.warning("%s", second)
        self.line.close()
        self._pause = max(min(self._pause * 2, LONGEST_PAUSE), FIRST_PAUSE)
        self._rest(pause, wake)

    def _status(self, upcoming: datetime | None) -> str:
        waiting = len(self.engine.ledger.drafts({DraftState.STAGED}))
        then = f"next at {upcoming:%Y-%m-%d %H:%M} UTC" if upcoming else "nothing planned"
        if self._watch.problem is not None:
            return f"PAUSED: {self._watch.problem}"
        if None in self.engine.known.rivals.values():
            return "PAUSED: another followup works on this mailbox; say which one goes on"
        broken = self._rules.problem
        mistake = f"MISTAKE in the configuration, the old rules go on: {broken} -- " if broken else ""
        return mistake + f"{len(self.engine.known.applications)} applications, {waiting} drafts wait for you, {then}"
