"""The IMAP side of the demo's mail host: pymap, with the clock and the greeting of the host."""

from __future__ import annotations

from argparse import Namespace
from asyncio import StreamWriter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from pymap.backend.dict import Config, Login
from pymap.concurrent import Subsystem
from pymap.imap.state import ConnectionState
from pymap.parsing.command.auth import AppendCommand
from pysasl.hashing import Cleartext

from agent.embedded_smtp import HOST_NAME


class _Config(Config):
    @property
    def greeting(self) -> bytes:
        """Without looking up the name of this machine, which may take seconds."""
        return b"Server ready " + HOST_NAME.encode("ascii")


class Whole:
    """A writer that hands an answer on when it is whole.

    pymap writes one in many pieces, and each would be a record of TLS and a call of the system of its own.
    """

    def __init__(self, writer: StreamWriter) -> None:
        self._writer = writer
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> None:
        """A piece of an answer."""
        self._pieces.append(bytes(data))

    async def drain(self) -> None:
        """The answer is whole."""
        pieces, self._pieces = self._pieces, []
        self._writer.write(b"".join(pieces))
        await self._writer.drain()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._writer, name)


class State(ConnectionState):
    """What one client does."""

    def __init__(self, login: Login, config: Config, now: Callable[[], datetime]) -> None:
        super().__init__(login, config)
        self._now = now

    async def do_append(self, cmd: AppendCommand) -> Any:
        """A mail that is filed without a date gets that of this host's clock, not that of this machine's."""
        cmd.messages = [each if each.when else replace(each, when=self._now()) for each in cmd.messages]
        return await super().do_append(cmd)


def config() -> Config:
    """As the host wants it: it listens itself, and nothing is there before it is put there."""
    return _Config(
        Namespace(passlib_cfg=None, proxy_protocol=None),
        host=None,
        port=0,
        demo_data=False,
        demo_user="",
        demo_password="",
        tls_enabled=False,  # it is implicit: the socket is wrapped before pymap sees it
        hash_context=Cleartext(),
        cpu_subsystem=Subsystem.for_asyncio(),
        invalid_user_sleep=0,
    )
