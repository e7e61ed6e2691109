"""What the daemon leaves for `status`: that it runs, when it looked last, how long the machine slept before."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from agent.edges import pulse
from agent.edges.pulse import Pulse

log = logging.getLogger(__name__)

SLEEP = 600.0
"""Seconds from which on a sleep of the machine is worth a word."""


@dataclass(slots=True)
class SignOfLife:
    """Of this process. `elapsed` counts seconds, a suspend included, `awake` without it."""

    state: Path
    clock: Callable[[], datetime]
    elapsed: Callable[[], float]
    awake: Callable[[], float]
    _pulse: Pulse | None = None
    _slept: tuple[float, float] | None = None
    """Elapsed and waking seconds at the last look: they part while the machine sleeps."""

    def begun(self) -> None:
        """It runs, whether or not its servers can be reached: `status` is not to take it for dead until they are."""
        before = pulse.read(self.state)
        looked = before.looked if before else None
        self._pulse = Pulse(os.getpid(), self.clock(), looked=looked, born=pulse.born(os.getpid()))
        pulse.write(self.state, self._pulse)

    def looked(self, upcoming: datetime | None, *, once: bool = False) -> None:
        """A whole look succeeded."""
        now, counted = self.clock(), (self.elapsed(), self.awake())
        before = self._pulse or Pulse(os.getpid(), now, born=pulse.born(os.getpid()))
        if self._slept is not None:
            asleep = (counted[0] - self._slept[0]) - (counted[1] - self._slept[1])
            if asleep >= SLEEP:
                log.info("the machine slept for %d minutes", round(asleep / 60))
                before = replace(before, asleep=asleep, woke=now)
        self._slept = counted
        self._pulse = replace(before, looked=now, next=upcoming, once=once)
        pulse.write(self.state, self._pulse)

    def stopped(self) -> None:
        """It ends in order."""
        if self._pulse is not None:
            pulse.write(self.state, replace(self._pulse, stopped=self.clock()))
