"""The clocks of this machine, for what acts at once: the daemon by default, and the verbs. Everything else is
told the time."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def now() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def elapsed() -> float:
    """Seconds since some moment, a suspend included; nobody can set this clock."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)
