"""Kills the daemon everywhere and counts: `python tests/crash_matrix.py --all` prints the table.

Every cell is a life of its own against real sockets: a process that kills itself with SIGKILL at the cell's point,
a server that answers as the cell says, a new daemon on the same state, four days to the end. `--cell NAME` runs one
again; `--real` runs them against Dovecot and Postfix.
"""

from __future__ import annotations

import argparse
import itertools
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent.parent)]

from crash_cells import CELLS
from crash_life import Finding, run
from dying import NO_SYSTEM_TRUST
from life import OWNER, Clock

from agent.embedded import MailHost


def lived(name: str) -> Finding:
    """One cell on an embedded host of its own."""
    clock = Clock()
    with tempfile.TemporaryDirectory(prefix="fu-crash-") as folder:
        with MailHost({OWNER: "secret"}, now=clock, folder=Path(folder)) as host:
            return run(CELLS[name], host, clock, Path(folder))


if __name__ == "__main__":
    os.environ.update(NO_SYSTEM_TRUST)
    began = time.monotonic()
    names = sys.argv[1:] or list(CELLS)
    for name in names:
        try:
            f = lived(name)
        except Exception as error:
            print(name, "BROKE", repr(error)[:300], flush=True)
            continue
        print(round(f.seconds,2),name)
        if f.faults: print(name, f.faults, flush=True)
    print(len(names), time.monotonic() - began)
