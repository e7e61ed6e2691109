"""Kills the daemon everywhere and counts: `python tests/crash_matrix.py --all` prints the table.

Every cell is a life of its own against real sockets: a process that kills itself with SIGKILL at the cell's point,
a server that answers as the cell says, a new daemon on the same state, four days to the end. `--cell NAME` runs one
again; `--real` runs them with Dovecot and Postfix.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent.parent)]

import crash_intake
import crash_life
from crash_cells import CELLS
from crash_intake import INTAKE_CELLS
from crash_life import Finding, Place, Places
from dying import NO_SYSTEM_TRUST
from life import OWNER, Clock
from servers import RealHost, RealServers

from agent.embedded import MailHost

NAMES = (*CELLS, *INTAKE_CELLS)
_QUICK = [name for name in CELLS if "silence" not in name]
_ALWAYS = {"sending:outcome:after:5xx", "unanswered:queue:after:normal", "forged-yes:answer-read:after:normal"}
SAMPLE = tuple(name for number, name in enumerate(_QUICK) if number % 29 == 0 or name in _ALWAYS)
"""The cells of the quick run: each twenty-ninth of those in which no time passes in silence, and rare ends."""
INTAKE_SAMPLE = ("intake-news:commit:after", "intake-yes:position:after")
REAL_SAMPLE = (*SAMPLE[::5], "sending:dot:after:normal", "sending:answer:before:normal", "intake-yes:position:after")
MEMORY = Path("/dev/shm")
"""Where states lie if it is there: a kill takes nothing from the kernel, so no disk needs to be waited for."""


def lived(name: str, places: Places | None = None) -> Finding:
    """One cell, on an embedded host or where it is said."""
    if name in INTAKE_CELLS:
        return crash_intake.run(INTAKE_CELLS[name], places or embedded)
    return crash_life.run(CELLS[name], places or embedded)


@contextmanager
def embedded() -> Iterator[Place]:
    """An embedded host of its own."""
    clock = Clock()
    with _folder() as folder, MailHost({OWNER: "secret"}, now=clock, folder=folder) as host:
        yield Place(host, clock, folder)


class RealPlaces:
    """Dovecot and Postfix, with an account for each life. Their clock is the machine's: only ours is skipped on."""

    LIVES = 2000

    def __init__(self) -> None:
        self.addresses = [f"owner.c{number}@example.org" for number in range(self.LIVES)]
        self.servers = RealServers(dict.fromkeys(self.addresses, "owner pass"))

    @contextmanager
    def __call__(self) -> Iterator[Place]:
        """Each with an account nobody has used."""
        with _folder() as folder:
            yield Place(RealHost(self.servers, [self.addresses.pop()]), Clock(), folder)


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="fu-crash-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


# --- the command -----------------------------------------------------------------------------------


def _guarded(name: str, places: Places | None = None) -> Finding:
    """As `lived`; what breaks the run of a cell is its fault."""
    logging.disable(logging.CRITICAL)
    try:
        return lived(name, places)
    except Exception as error:  # one cell that cannot be run must not hide the others
        return Finding(name, wrong=[f"it could not be run: {error!r}"])


def _on_real_servers(names: Sequence[str]) -> Iterator[Finding]:
    places = RealPlaces()
    with places.servers:
        for name in names:
            yield _guarded(name, places)


def _in_processes(names: Sequence[str], jobs: int) -> Iterator[Finding]:
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(_guarded, names, chunksize=4)


def table(findings: Sequence[Finding], seconds: float) -> str:
    """What was counted, by phase."""
    lines = ["| killed during | cells | kills | duplicates | lost | unapproved | otherwise wrong |", "|---" * 7 + "|"]
    phases = dict.fromkeys(finding.cell.partition(":")[0] for finding in findings)
    for phase in (*phases, ""):
        mine = [each for each in findings if each.cell.startswith(phase + ":" if phase else "")]
        counts = (
            len(mine), sum(f.kills for f in mine), sum(f.duplicates for f in mine), sum(len(f.lost) for f in mine),
            sum(f.unapproved for f in mine), sum(len(f.wrong) for f in mine),
        )  # fmt: skip
        lines.append(f"| {phase or 'all'} | " + " | ".join(map(str, counts)) + " |")
    return "\n".join([*lines, f"{len(findings)} cells in {seconds:.0f} seconds"])


def main() -> int:
    """Run what is asked for; 1 where a cell shows what must not be."""
    parser = argparse.ArgumentParser(description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--all", action="store_true", help="every cell")
    what.add_argument("--sample", action="store_true", help="the cells of the quick run")
    what.add_argument("--cell", nargs="+", choices=NAMES, metavar="NAME", help="these cells")
    what.add_argument("--list", action="store_true", help="the names of all cells")
    parser.add_argument("--real", action="store_true", help="with Dovecot and Postfix")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at a time")
    given = parser.parse_args()
    names = NAMES if given.all or given.list else SAMPLE if given.sample else given.cell
    if given.list:
        sys.stdout.write("\n".join(names) + "\n")
        return 0
    os.environ.update(NO_SYSTEM_TRUST)
    began, findings = time.monotonic(), []
    for finding in _on_real_servers(names) if given.real else _in_processes(names, given.jobs):
        findings.append(finding)
        for fault in finding.faults:
            sys.stderr.write(f"{finding.cell}: {fault}\n")
    sys.stdout.write(table(findings, time.monotonic() - began) + "\n")
    return int(any(finding.faults for finding in findings))


if __name__ == "__main__":
    sys.exit(main())
