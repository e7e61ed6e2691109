"""A program that has started already: forks of it run command lines, each a process of its own, within milliseconds.

A cold start costs a second of imports. What it must show beyond that is shown by the tests that ask for one (`cold`).
The warm process holds no thread and no connection, so that a fork of it is a clean start; it ends when its orders do.
"""

from __future__ import annotations

import atexit
import functools
import gc
import importlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

MODULES = (
    "agent.cli", "agent.verbs.plain_verbs", "agent.verbs.check_verb", "agent.verbs.look_verbs",
    "agent.verbs.desk_verbs", "agent.verbs.note_verb", "agent.verbs.archive", "agent.daemon",
    "agent.configuration.config_yaml", "icalendar", "imapclient", "yagmail", "cattrs.preconf.json", "jinja2",
    "holidays",
    "encodings.idna",
)  # fmt: skip
"""What some verb imports when it runs, and what the product imports when it first needs it."""


class Warm:
    """One command line being run; the part of `subprocess.Popen` that the tests use. `out` and `err` get its words."""

    def __init__(self, words: Sequence[str], *, env: Mapping[str, str], out: Path, err: Path) -> None:
        self.returncode: int | None = None
        self.pid = int(_asked({"words": list(words), "env": dict(env), "out": str(out), "err": str(err)}))

    def poll(self) -> int | None:
        """Its exit code, minus the signal that ended it; None while it runs."""
        if self.returncode is None:
            self.returncode = json.loads(_asked({"pid": self.pid}))
        return self.returncode

    def wait(self, timeout: float) -> int:
        """The same, when it has ended; `TimeoutExpired` if it has not after so many seconds."""
        until = time.monotonic() + timeout
        while (code := self.poll()) is None:
            if time.monotonic() > until:
                raise subprocess.TimeoutExpired(f"process {self.pid}", timeout)
            time.sleep(0.02)
        return code

    def send_signal(self, number: int) -> None:
        """As Popen's: nothing to one that is known to have ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """As Popen's."""
        self.send_signal(signal.SIGKILL)


_TURN = threading.Lock()


def _asked(order: Mapping[str, object]) -> str:
    shop = _shop()
    assert shop.stdin is not None and shop.stdout is not None
    with _TURN:
        shop.stdin.write(json.dumps(order) + "\n")
        shop.stdin.flush()
        return shop.stdout.readline()


@functools.cache
def _shop() -> subprocess.Popen[str]:
    shop = subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env=os.environ | {"PYTHONWARNINGS": "error"},
    )  # fmt: skip
    atexit.register(lambda: shop.communicate(timeout=5))
    return shop


# --- the process that forks ------------------------------------------------------------------------


def _serve() -> None:
    for name in MODULES:
        importlib.import_module(name)
    gc.freeze()  # or each fork would copy and clear away at its end what it never used
    for line in sys.stdin:
        order = json.loads(line)
        if "pid" in order:
            ended, status = os.waitpid(order["pid"], os.WNOHANG)
            answer = json.dumps(os.waitstatus_to_exitcode(status) if ended else None)
        else:
            child = os.fork()
            if child == 0:
                _run(order)
            answer = str(child)
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


def _run(order: Mapping[str, object]) -> NoReturn:
    """What `python -m agent` does; to its end as any program, with whatever it wants done at its exit."""
    from agent.cli import main

    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    for number, (path, mode) in enumerate([(os.devnull, os.O_RDONLY), (order["out"], flags), (order["err"], flags)]):
        opened = os.open(str(path), mode, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    os.environ.clear()
    os.environ.update(order["env"])  # type: ignore[call-overload]
    time.tzset()
    sys.argv = ["followup", *order["words"]]  # type: ignore[misc]
    sys.exit(main())


if __name__ == "__main__":
    _serve()
