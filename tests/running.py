"""The daemon as a process of its own, and the people around it: for tests of what only a process can show."""

from __future__ import annotations

import imaplib
import json
import os
import re
import signal
import smtplib
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import TypeVar

from life import World, ics
from warm import Warm

from agent.understand import message as messages

T = TypeVar("T")

ROOT = Path(__file__).parent.parent
PATIENCE = 40.0
"""Seconds for what takes one or two on an idle machine."""
AT_ONCE = """
sequence:
  thank_you: {from: 0 minutes, hours: 00:00-24:00}
"""


def until(look: Callable[[], T], what: str, *, seconds: float = PATIENCE) -> T:
    """What `look` returns as soon as it is true."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < end, f"{what}: not within {seconds} s"
        time.sleep(0.03)
    return seen


class WallClock:
    """The real time, with the face of the clock that is told."""

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@dataclass(repr=False)
class Around(World):
    """Everybody but the daemon, which is a process: `world.daemon` is not there."""

    def __repr__(self) -> str:
        return f"the world in {self.folder}"

    def start(self) -> None:
        (self.folder / "state").mkdir(exist_ok=True)

    def configure(self, **changes: str) -> None:
        """Write the configuration anew; `password`, `imap`, `smtp`, `login`: the values in flow style."""
        text = self.config_path.read_text()
        if "password" in changes:
            command = f"password_command: \"printf %s '{changes['password']}'\""
            text = re.sub(r"password_command: .*}", lambda _: command + "}", text)
        for key in changes.keys() - {"password"}:
            text, count = re.subn(rf"(?m)^  {key}: .*$", lambda _, key=key: f"  {key}: {changes[key]}", text)
            assert count == 1
        self.config_path.write_text(text)

    def interview_just_over(self, *, uid: str = "iv-1@globex.example") -> None:
        """An invitation to an interview of an hour that ended a minute ago."""
        start = self.clock.now - timedelta(minutes=61)
        self.invite(ics(start=start, uid=uid, owner=self.owner, stamp=start - timedelta(days=3)))

    def owner_sends(self, approval: bytes, text: str) -> None:
        """The owner's mail program: a copy to Sent by IMAP, the mail itself by SMTP, both signed in."""
        read = messages.parse(approval)
        mail = EmailMessage()
        mail["From"], mail["To"] = f"Jane Doe <{self.owner}>", self.owner
        mail["Subject"], mail["Date"] = "Re: " + read.subject, format_datetime(self.clock.now)
        mail["Message-ID"] = make_msgid(domain="example.org")
        assert read.message_id
        mail["In-Reply-To"] = read.message_id
        mail.set_content(text)
        trust, password = ssl.create_default_context(cafile=str(self.host.ca_file)), self.host.accounts[self.owner]
        with imaplib.IMAP4_SSL("localhost", self.host.imap_port, ssl_context=trust) as imap:
            imap.login(f'"{self.owner}"', password)
            assert imap.append("Sent", r"(\Seen)", None, mail.as_bytes(policy=SMTP))[0] == "OK"
        with smtplib.SMTP("localhost", self.host.submission_port) as smtp:
            smtp.starttls(context=trust)
            smtp.login(self.owner, password)
            smtp.send_message(mail)

    def sent(self) -> list[tuple[str, bytes]]:
        """Mails that left for the world, by whatever server: recipient and bytes."""
        if hasattr(self.host, "accepted"):
            return super().sent()
        return [(messages.parse(data).to[0].email, data) for data in self.host.world()]

    def answers(self) -> list[bytes]:
        """Our mails to the owner that ask for nothing: confirmations and what was told."""
        return self.to_owner("confirmation") + self.to_owner("told")

    # --- the daemon ---------------------------------------------------------------------------

    def words(self, *words: str) -> list[str]:
        """The words after the program's name, with this world's configuration and state."""
        return [*words, "--config", str(self.config_path), "--state", str(self.folder / "state")]

    def says(self, *words: str, expect: int = 0, seconds: float = PATIENCE) -> subprocess.CompletedProcess[str]:
        """Run one verb to its end."""
        with tempfile.TemporaryDirectory() as folder:
            out, err = Path(folder, "out"), Path(folder, "err")
            process = Warm(self.words(*words), env=environment(), out=out, err=err)
            try:
                process.wait(seconds)
            finally:
                if process.poll() is None:
                    process.kill()
            done = subprocess.CompletedProcess(words, process.wait(5), out.read_text(), err.read_text())
        assert done.returncode == expect, (done.returncode, done.stdout, done.stderr)
        return done

    def told(self, verb: str, *words: str) -> list[dict[str, object]]:
        """The objects of a verb that takes --json."""
        return [json.loads(line) for line in self.says(verb, *words, "--json").stdout.splitlines()]

    @contextmanager
    def running(self, *words: str, ready: bool = True, cold: bool = False, **env: str) -> Iterator[Running]:
        """`followup run` until the block ends; whatever it does, it is gone then."""
        running = Running(self, words, env, cold=cold)
        try:
            if ready:
                running.await_line("ready")
            yield running
        finally:
            running.end()


class Running:
    """One process of the daemon; what it logs goes to a file. `cold`: by a Python that has imported nothing."""

    def __init__(self, world: Around, words: tuple[str, ...], env: Mapping[str, str], *, cold: bool = False) -> None:
        number = len(list(world.folder.glob("log.*")))
        self._log = world.folder / f"log.{number}"
        command = world.words("run", *words)
        self.process: subprocess.Popen[bytes] | Warm
        if not cold:
            self.process = Warm(command, env=environment(**env), out=self._log, err=self._log)
            return
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "agent", *command], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=environment(**env),
            )  # fmt: skip

    @property
    def log(self) -> str:
        """What it said so far."""
        return self._log.read_text() if self._log.exists() else ""

    def await_line(self, words: str, *, seconds: float = PATIENCE) -> None:
        """Until it says this, or ends without."""
        until(lambda: words in self.log or self.process.poll() is not None, f"{words!r} in the log", seconds=seconds)
        assert words in self.log, self.log

    def stop(self) -> None:
        """SIGTERM; it must end with 0 within five seconds."""
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(5) == 0, self.log
        assert "Traceback" not in self.log, self.log

    def exit_code(self, seconds: float = PATIENCE) -> int:
        """Its exit code, when it ends by itself."""
        return self.process.wait(seconds)

    def end(self) -> None:
        """Make sure that it is gone."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(5)


def environment(**more: str) -> dict[str, str]:
    """The environment of the tests, without what a service manager would tell."""
    mine = {k: v for k, v in os.environ.items() if k not in ("NOTIFY_SOCKET", "WATCHDOG_USEC", "JOURNAL_STREAM")}
    return mine | {"PYTHONWARNINGS": "error"} | more
