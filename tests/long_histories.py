"""As many invented lives as there is time for, on every core.

`python tests/long_histories.py --histories 100000 --seed 1`

Prints the rate, how many lives contained each mail and each reason to hold, and every broken promise, shrunk.
Exits with 1 where one was broken.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from lives import Life, seeded, shrunk
from living import Living

CHUNK = 50
SHOWN = 10
"""Broken lives that are shrunk and shown."""


def broken(life: Life) -> str | None:
    """What broke first, or None."""
    try:
        Living(life).live()
    except AssertionError as error:
        return str(error).splitlines()[0]
    return None


def _chunk(job: tuple[int, int, int]) -> tuple[Counter[str], list[int]]:
    seed, first, last = job
    counts: Counter[str] = Counter()
    bad = []
    for number in range(first, last):
        living = Living(seeded(seed, number))
        try:
            living.live()
        except AssertionError:
            bad.append(number)
        counts.update(dict.fromkeys(living.counts, 1))
    return counts, bad


def main(tell: Callable[..., None]) -> int:
    """Run them and tell."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--histories", type=int, default=10_000)
    options.add_argument("--first", type=int, default=0, help="go on from this one")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    given = options.parse_args()
    end = given.first + given.histories
    jobs = [(given.seed, n, min(n + CHUNK, end)) for n in range(given.first, end, CHUNK)]
    counts: Counter[str] = Counter()
    bad: list[int] = []
    begun = time.monotonic()
    with multiprocessing.Pool(given.processes) as pool:
        for done, (found, broke) in enumerate(pool.imap_unordered(_chunk, jobs), 1):
            counts.update(found)
            bad += broke
            for number in broke:
                tell(f"life {number} is broken", file=sys.stderr, flush=True)
            if done % 20 == 0:
                tell(f"{done * CHUNK} lives, {len(bad)} broken", file=sys.stderr, flush=True)
    taken = time.monotonic() - begun
    for what, lives in sorted(counts.items(), key=lambda each: (each[0].split()[0], -each[1])):
        tell(f"{lives:8} {what}")
    rate = given.histories / taken
    tell(f"{given.histories} lives in {taken:.0f} s, {rate:.0f} a second on {given.processes} cores; {len(bad)} broken")
    for number in sorted(bad)[:SHOWN]:
        _show(seeded(given.seed, number), number, tell)
    return 1 if bad else 0


def _show(life: Life, number: int, tell: Callable[..., None]) -> None:
    first = (broken(life) or "").partition(":")[0]
    least = shrunk(life, lambda each: (broken(each) or "").partition(":")[0] == first)
    tell(f"\nlife {number}: {broken(least)}\n  {least.start}, rules {least.rules}, yes {least.habit}, {least.zones}")
    for event in least.events:
        tell(f"  {event}")


if __name__ == "__main__":
    sys.exit(main(print))
