"""How much of a processor a piece of work may take: limits that a busy machine does not break by itself."""

from __future__ import annotations

import functools
import gc
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
TRIES = 3


class TooSlowError(AssertionError):
    """The work took more of the processor than it may."""


def within(begun: float, seconds: float, what: object = "") -> None:
    """Raise `TooSlowError` where this process used `seconds` or more since `time.process_time()` was `begun`."""
    used = time.process_time() - begun
    if used >= seconds:
        raise TooSlowError(f"{used:.2f} s of the processor, not under {seconds} {what}".rstrip())


def not_by_chance(test: Callable[P, R]) -> Callable[P, R]:
    """`test`, run up to three times while it is `TooSlowError`: work that grows too fast is slow each time.

    What is slow once is a table read for the first time, a collection of all the garbage of the
    tests before, or a neighbour on the same core.
    """

    @functools.wraps(test)
    def tried(*args: P.args, **kwargs: P.kwargs) -> R:
        for _ in range(TRIES - 1):
            try:
                return test(*args, **kwargs)
            except TooSlowError:
                gc.collect()
        return test(*args, **kwargs)

    return tried
