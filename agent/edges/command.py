"""A command of the owner's, run without a shell and bounded in time and output; no terminal."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import time
from dataclasses import dataclass
from typing import IO, cast

_BLOCK = 65_536
_PIPE = 4_096


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command wrote and how it ended. `failure`: why it was not let go on, or ''."""

    output: bytes
    complaint: bytes
    status: int
    failure: str = ""

    @property
    def ending(self) -> str:
        """How it ended, in words."""
        return f"status {self.status}" if self.status > 0 else f"signal {-self.status}"


def run(argv: tuple[str, ...], *, seconds: float, most: int, given: bytes | None = None) -> Ran:
    """Run it for at most so many seconds and bytes. Raises OSError or ValueError where it cannot be started.

    `given` is what it reads from its input: less than a pipe holds (4,096 bytes), or ValueError."""
    if given is not None and len(given) > _PIPE:
        raise ValueError("too much for a command's input")
    # A session of its own: it has no terminal to ask on, and its children end with it.
    process = subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL if given is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        if process.stdin is not None:
            # One that ends without reading says why by its status.
            with contextlib.suppress(BrokenPipeError), process.stdin as pipe:
                pipe.write(given or b"")
        output, complaint, failure = _collect(process, seconds, most)
    finally:
        _end(process)
    return Ran(output, complaint, process.returncode, failure)


def _collect(process: subprocess.Popen[bytes], seconds: float, most: int) -> tuple[bytes, bytes, str]:
    """What it wrote to stdout and stderr until it ended, and why it was not let go on, if so."""
    output, complaint, failure = bytearray(), bytearray(), ""
    deadline = time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        selector.register(cast(IO[bytes], process.stdout), selectors.EVENT_READ, output)
        selector.register(cast(IO[bytes], process.stderr), selectors.EVENT_READ, complaint)
        while not failure:
            # A child left in the background (an agent) may keep the pipes open: the program's own end
            # counts, and what it wrote until then fits in a pipe, so one more look is enough.
            ended = process.poll() is not None
            for key, _ in selector.select(0 if ended else 0.05) if selector.get_map() else ():
                chunk = os.read(key.fd, _BLOCK)
                key.data.extend(chunk)
                if not chunk:
                    selector.unregister(key.fileobj)
            if max(len(output), len(complaint)) > most:
                failure = f"wrote more than {most:,} bytes"
            elif ended:
                break
            elif time.monotonic() > deadline:
                failure = f"did not end within {seconds:g} seconds"
            elif not selector.get_map():
                time.sleep(0.01)
    return bytes(output), bytes(complaint), failure


def _end(process: subprocess.Popen[bytes]) -> None:
    """A command that was not let go on ends here, with its children."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
