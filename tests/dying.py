"""A process that forks daemons which kill themselves at a point of `crash_points`: the other half of the crash tests.

It reads an order a line and answers with how the daemon ended. It holds no thread and no connection, so that a
fork of it is a clean start, and has imported everything beforehand, so that one is there within milliseconds.
The mail hosts live in the process that gives the orders.
"""

from __future__ import annotations

import atexit
import functools
import gc
import importlib
import json
import os
import subprocess
import sys
import traceback
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

LAZY = ("agent.configuration.config_yaml", "icalendar", "imapclient", "yagmail", "cattrs.preconf.json", "jinja2",
        "holidays", "encodings.idna")  # fmt: skip
"""What the product imports when it first needs it."""

NO_SYSTEM_TRUST = {"SSL_CERT_FILE": os.devnull}
"""For the environment: the servers here are trusted by `ca_file`, and to load the world's authorities takes longer
than all else in a session."""


@dataclass(frozen=True)
class Order:
    """Live at these instants and die at that point, at the `turn`-th time it is reached.

    `table`, `point`, `side` name it in `crash_points`; `mail` is the kind of mail it is about. `timeout` in
    seconds is that of the SMTP session.
    """

    config: str
    state: str
    password: str
    instants: tuple[str, ...]
    table: str
    point: str
    side: str
    mail: str = "contact"
    turn: int = 1
    timeout: float = 5.0


def carry_out(order: Order) -> int:
    """How a daemon that has this order ended: minus the signal, else its exit code."""
    shop = _shop()
    assert shop.stdin is not None and shop.stdout is not None
    shop.stdin.write(json.dumps(asdict(order)) + "\n")
    shop.stdin.flush()
    return int(shop.stdout.readline())


@functools.cache
def _shop() -> subprocess.Popen[str]:
    shop = subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env=os.environ | NO_SYSTEM_TRUST,
    )  # fmt: skip
    atexit.register(lambda: shop.communicate(timeout=5))  # the end of its orders is its end
    return shop


# --- the process that forks ------------------------------------------------------------------------


def _serve() -> None:
    for name in (*LAZY, "crash_points"):
        importlib.import_module(name)
    gc.freeze()  # a fork that collects would copy what it shares
    for line in sys.stdin:
        order = Order(**json.loads(line))
        child = os.fork()
        if child == 0:
            _live(order)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n")
        sys.stdout.flush()


def _live(order: Order) -> NoReturn:
    log = os.open(Path(order.state) / "dying.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    try:
        _steps(order)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _steps(order: Order) -> None:
    import crash_points

    from agent import config as configs
    from agent.daemon import Daemon
    from agent.edges.imap import Mailbox
    from agent.edges.smtp import Sender
    from agent.errors import FollowupError

    config = configs.load(Path(order.config))
    crash_points.NOW.turns = order.turn
    getattr(crash_points, order.table)[order.point][order.side](order.mail)
    crash_points.watch_the_line()
    for text in order.instants:
        now = datetime.fromisoformat(text)
        daemon = Daemon(
            config, Path(order.state),
            lambda mail: Mailbox(mail.imap, mail.login.user, lambda: order.password),
            lambda mail: Sender(mail.smtp, mail.login.user, lambda: order.password, timeout=order.timeout),
            lambda now=now: now,  # type: ignore[misc]
            now.timestamp,
        )  # fmt: skip
        try:
            daemon.step()
        except FollowupError as error:
            sys.stderr.write(f"{error}\n")  # as the loop does: said, and tried again
        daemon.close()


if __name__ == "__main__":
    _serve()
