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

T = TypeVar("T")
Job = tuple[int, T]
_START = "from agent.readers import serve; serve()"


def spread(batches: Iterable[tuple[int, Any]], task: Callable[[Any], T], workers: int) -> Iterator[tuple[int, T]]:
    """What `task` makes of each numbered batch, in their order; `task`, batches and results can be pickled.

    Raises FollowupError where a process ends before its time, and whatever `task` raised.
    """
    with contextlib.ExitStack() as processes:
        idle = deque(processes.enter_context(_Reader(task)) for _ in range(workers))
        busy: deque[tuple[int, _Reader]] = deque()
        for number, batch in batches:
            if not idle:
                # The next one has been fetched from the disk while they were reading.
                done, first = busy.popleft()
                result = first.result()
                idle.append(first)
                first_to_go: tuple[int, T] | None = (done, result)
            else:
                first_to_go = None
            reader = idle.popleft()
            reader.give(batch)
            busy.append((number, reader))
            if first_to_go is not None:
                yield first_to_go
        while busy:
            done, first = busy.popleft()
            yield done, first.result()


class _Reader:
    """One process; it has one batch at a time."""

    def __init__(self, task: Callable[[Any], Any]) -> None:
        # Where this process found its modules, that one does, and nowhere else (-P: not in the current folder).
        # In a session of its own no Ctrl-C reaches it: who started it decides what that means.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}, start_new_session=True,
        )  # fmt: skip
        self.give(task)

    def __enter__(self) -> _Reader:
        return self

    def __exit__(self, *_: object) -> None:
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
                f"a process that was reading mail was ended {how} (out of memory, perhaps); nothing was simulated"
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
