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
    look once and end, by hand or by a timer. `born`: see `born`; '' where it is not known."""

    pid: int
    since: datetime
    looked: datetime | None = None
    next: datetime | None = None
    asleep: float = 0.0
    woke: datetime | None = None
    stopped: datetime | None = None
    once: bool = False
    born: str = ""

    @property
    def alive(self) -> bool:
        """Does that process still run, and not another that was given its number since?"""
        if self.stopped is not None:
            return False
        if self.born and (now := born(self.pid)):
            return now == self.born
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:  # it is another user's
            return True
        return True


def born(pid: int) -> str:
    """What tells a process from any other of its number: this start of the machine, and the tick at which it began.
    '' where nothing tells it."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        # The name in brackets may hold anything; the start is the 20th field after it (proc(5)).
        return f"{boot} {Path(f'/proc/{pid}/stat').read_bytes().rpartition(b')')[2].split()[19].decode('ascii')}"
    except (OSError, ValueError, IndexError):
        return ""


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
        once, begun = told.get("once") is True, str(told.get("born", ""))
        return Pulse(int(told["pid"]), since, asleep=float(told["asleep"]), **instants, once=once, born=begun)
    except (OSError, ValueError, KeyError, TypeError):
        return None
