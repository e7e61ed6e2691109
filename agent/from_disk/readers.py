"""Processes that read mail beside this one, for `reading`: batches go in, readings come out, in the same order.

Plain processes on pipes: they share nothing with this one, need no start of its main module, and end with it.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any, TypeVar

from agent.errors import FollowupError

B = TypeVar("B")
T = TypeVar("T")
_START = "from agent.from_disk.readers import serve; serve()"


def spread(batches: Iterable[B], task: Callable[[B], T], workers: int) -> Iterator[T]:
    """What `task` makes of each batch, in their order; `task`, batches and results can be pickled.

    Each process is a batch ahead of whoever takes the results. Raises FollowupError where a process ends before
    its time, and whatever `task` raised.
    """
    with contextlib.ExitStack() as processes:
        idle: deque[_Reader] = deque()
        for _ in range(workers):
            idle.append(_Reader())
            processes.callback(idle[-1].end)
            idle[-1].give(task)
        busy: deque[_Reader] = deque()
        for batch in batches:
            done: list[T] = []
            if not idle:
                first = busy.popleft()
                done.append(first.result())
                idle.append(first)
            reader = idle.popleft()
            reader.give(batch)  # it reads on while the result is lived through
            busy.append(reader)
            yield from done
        while busy:
            yield busy.popleft().result()


class _Reader:
    """One process; it has one batch at a time."""

    def __init__(self) -> None:
        # Where this process found its modules, that one does, and nowhere else (-P: not in the current folder).
        # In a session of its own no Ctrl-C reaches it: who started it decides what that means.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}, start_new_session=True,
        )  # fmt: skip

    def end(self) -> None:
        """It reads no more; at once, whatever it is doing."""
        self._process.kill()
        with contextlib.suppress(BrokenPipeError):  # what it was to read it need not any more
            self._process.__exit__(None, None, None)

    def give(self, what: object) -> None:
        """Send it something; its answer is asked for by `result`."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it has ended, and `result` says so
            _send(self._process.stdin, what)

    def result(self) -> Any:
        """What it made of the batch, waited for."""
        assert self._process.stdout is not None
        try:
            error, made = pickle.load(self._process.stdout)  # noqa: S301 - our own process
        except (EOFError, pickle.UnpicklingError):
            code = self._process.wait()
            how = f"by signal {-code}" if code < 0 else f"with code {code}"
            raise FollowupError(
                f"a process that was reading mail was ended {how} (out of memory, perhaps); the simulation ends here"
            ) from None
        if error is not None:
            raise error
        return made


def serve() -> None:
    """The life of such a process: a task, then batches until nobody gives one any more."""
    with os.fdopen(0, "rb") as given, os.fdopen(1, "wb") as made:
        try:
            task = pickle.load(given)  # noqa: S301 - from the process that started this one
            while True:
                batch = pickle.load(given)  # noqa: S301
                try:
                    answer: tuple[Exception | None, object] = None, task(batch)
                except Exception as error:
                    answer = error, None
                _send(made, answer)
        except (EOFError, BrokenPipeError):
            return


def _send(pipe: IO[bytes], what: object) -> None:
    pickle.dump(what, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()
