"""The daemon's sign of life: one small file beside the store, written at each look, read by `status`.

It guards nothing: where it cannot be written the work goes on, and where it cannot be read nothing is said.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from agent.edges import store_file

NAME = "pulse.json"


@dataclass(frozen=True, slots=True)
class Pulse:
    """`since`: when that daemon started, `looked`: its last whole look, `next`: what comes next. `asleep`: the seconds
    of the last long sleep of the machine, which ended at `woke`. `stopped`: it ended in order. `once`: it was to
    look once and end, by hand or by a timer."""

    pid: int
    since: datetime
    looked: datetime | None = None
    next: datetime | None = None
    asleep: float = 0.0
    woke: datetime | None = None
    stopped: datetime | None = None
    once: bool = False

    @property
    def alive(self) -> bool:
        """Does that process still run?"""
        if self.stopped is not None:
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:  # it is another user's
            return True
        return True


def write(state: Path, pulse: Pulse) -> None:
    """Leave the sign, whole or not at all."""
    told = {key: value.isoformat() if isinstance(value, datetime) else value for key, value in asdict(pulse).items()}
    with contextlib.suppress(OSError), store_file.beside(state / NAME) as new:
        new.write_text(json.dumps(told))
        store_file.give_to_the_owner(new)
        new.replace(state / NAME)


def read(state: Path) -> Pulse | None:
    """The sign that is there; None where there is none that can be read."""
    try:
        told: dict[str, Any] = json.loads((state / NAME).read_text("utf-8"))
        instants = {
            key: datetime.fromisoformat(told[key]) if told[key] else None
            for key in ("looked", "next", "woke", "stopped")
        }
        since = datetime.fromisoformat(told["since"])
        return Pulse(int(told["pid"]), since, asleep=float(told["asleep"]), **instants, once=told.get("once") is True)
    except (OSError, ValueError, KeyError, TypeError):
        return None
