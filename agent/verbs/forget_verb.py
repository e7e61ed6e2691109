"""`followup forget`: an application or a person goes out of the store for good. Called by `cli` alone.

A running daemon holds what is known in memory and may be about to send: it gets the order, carries it out between two
steps and answers. Where none runs, the verb holds its lock and does it by itself.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from agent import clock, paths
from agent.edges import store_file
from agent.edges.store import Lock, Store
from agent.errors import AlreadyRunningError, NotNowError, UsageError
from agent.records.forgotten import answer, carry_out, obey, order
from agent.records.to_forget import Wanted, find, refuse_if_under_way, summary
from agent.terminal import agreed, say
from agent.verbs.office import Office, office

PATIENCE = 180.0
"""Seconds for which the daemon's answer is waited for: it looks for orders every half minute, and may be sending."""
LOOK = 0.5


def forget(options: argparse.Namespace) -> int:
    """Forget an application, an employer or a person."""
    with office(options) as state:
        wanted = find(state.known, options.name)
        refuse_if_under_way(state.ledger, wanted)
        for line in summary(state.known, state.ledger, wanted):
            say(line)
        _ask(yes=options.yes)
        _have_done(options, state, wanted)
    say("Forgotten. The mails themselves lie in your mailbox as before; a new look at them does not bring it back.")
    _tell_of_copies(options)
    return 0


def _ask(*, yes: bool) -> None:
    if yes:
        return
    said = agreed("This cannot be undone. Forget it?")
    if said is None:
        raise UsageError("this cannot be undone, and nobody is there to be asked: say --yes")
    if not said:
        raise NotNowError("nothing was forgotten")


def _have_done(options: argparse.Namespace, state: Office, wanted: Wanted) -> None:
    try:
        lock = Lock(paths.state_directory(options.state) / "lock")
    except AlreadyRunningError:
        _order(state.store, wanted)
        return
    try:
        if (before := obey(state.store, clock.now())) and before.problem:  # an order that no daemon has come to
            say(f"An earlier order to forget could not be carried out: {before.problem}")
        carry_out(state.store, wanted, clock.now())
    finally:
        lock.release()


def _order(store: Store, wanted: Wanted) -> None:
    """Leave it to the daemon, and wait for its answer."""
    number = order(store, wanted)
    say("The daemon does it, at its next look …")
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        time.sleep(LOOK)
        if (problem := answer(store, number)) is not None:
            if problem:
                raise NotNowError(problem)
            return
    raise NotNowError("the daemon has the order and has not answered yet; `followup status` shows whether it is done")


def _tell_of_copies(options: argparse.Namespace) -> None:
    """Older files of the store may lie beside it."""
    path = paths.store_file(options.state)
    copies = [each.name for each in sorted(path.parent.glob(f"{path.name}.*"))
              if not each.name.endswith(store_file.BESIDE)]  # fmt: skip
    if copies:
        say(f"These older copies still hold it; delete them if you do not need them: {', '.join(copies)}")
    say("So do exports that you made before." if copies else "Exports that you made before still hold it.")


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"forget": forget}
