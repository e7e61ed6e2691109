"""A session in text, from an address to the first yes: `init`, `check --online`, `service install`, one look.

    python tests/session.py             on hosts that behave Gmail-like and Outlook-like, and on Dovecot where it is
    python tests/session.py outlook     on one of them

Every line comes from the program as a user runs it, a process for each command, by the real clock.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import servers
from conftest import NO_SYSTEM_TRUST, Host
from odd_hosts import OddHost
from running import Around, WallClock, environment, until
from warm import Warm

from agent.demo_world import ics
from agent.understand import message as messages

PATIENCE = 60.0
Say = Callable[[str], None]


@contextmanager
def like_gmail(folder: Path) -> Iterator[Host]:
    """Files what it sends by itself, into a folder of its own name."""
    with OddHost(folder, files="[Gmail]/Sent Mail") as host:
        yield host


@contextmanager
def like_outlook(folder: Path) -> Iterator[Host]:
    """Gives each mail another Message-ID, files a copy, and vouches for what comes in."""
    vouched = "spf=pass; dkim=pass header.d=example.org; dmarc=pass header.from=example.org"
    with OddHost(folder, files="Sent", renames=True, verdict=f"mx.example.org; {vouched}") as host:
        yield host


@contextmanager
def dovecot(_: Path) -> Iterator[Host]:
    """Dovecot and Postfix as a distribution packages them."""
    mine = {"owner@example.org": "owner pass", "dana@acme.example": "dana pass"}
    with servers.RealServers(mine) as real:
        yield servers.RealHost(real, mine)


HOSTS = {"gmail": like_gmail, "outlook": like_outlook, "dovecot": dovecot}


@dataclass
class Session:
    """What is typed and what is answered."""

    folder: Path
    say: Say
    codes: dict[str, int] = field(default_factory=dict)
    typed: int = 0

    def types(self, *words: str) -> str:
        """Run `followup` to its end and show it."""
        self.typed += 1
        out, err = (self.folder / f"{self.typed}.{name}" for name in ("out", "err"))
        # No bus of the user's is found: whoever runs this has no unit installed behind their back.
        mine = {"HOME": "", "XDG_CONFIG_HOME": ".config", "XDG_STATE_HOME": ".local/state", "XDG_RUNTIME_DIR": "run"}
        here = {name: str(self.folder / path) for name, path in mine.items()}
        env = environment(**NO_SYSTEM_TRUST, **here, DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.folder}/none")
        code = Warm(words, env=env, out=out, err=err).wait(PATIENCE)
        said = (out.read_text() + err.read_text()).replace(str(self.folder), "~")
        self.say("$ followup " + " ".join(words).replace(str(self.folder), "~"))
        self.say(said.rstrip() + (f"\n[exit code {code}]\n" if code else "\n"))
        self.codes[words[0]] = code
        return said


def session(host: Host, folder: Path, say: Say) -> Session:
    """From an address to a staged draft and the yes to it; yesterday's interview lies in the mailbox already."""
    owner = host.owner
    typed = Session(folder, say)
    (folder / "around").mkdir()
    around = Around(host, WallClock(), folder / "around")
    start = datetime.now(UTC) - timedelta(hours=27)
    around.invite(ics(start=start, owner=owner, stamp=start - timedelta(days=3)))
    secret = folder / "password"
    secret.write_text(host.accounts[owner] + "\n")
    secret.chmod(0o600)
    typed.types(
        "init", "--address", owner, "--name", "Jane Doe", "--time-zone", "Europe/Berlin",
        "--imap", f"localhost:{host.imap_port}", "--smtp", f"localhost:{host.submissions_port}",
        "--ca-file", str(host.ca_file), "--password-file", str(secret), "--mail",
    )  # fmt: skip
    typed.types("check", "--online")
    typed.types("service", "install")
    typed.types("run", "--once")
    typed.types("status")
    (approval,) = until(lambda: around.to_owner("approval"), "the approval mail")
    mail = messages.parse(approval)
    for line in (f"Subject: {mail.subject}", "", *mail.text.splitlines()):
        say(f"  | {line}")
    say("\n  Jane answers it:\n  > send\n")
    around.owner_sends(approval, "send")
    typed.types("run", "--once")
    typed.types("status")
    return typed


def main(tell: Say) -> None:
    """Print the sessions."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("hosts", nargs="*", choices=[[], *HOSTS], help="all, if none is named")
    for name in options.parse_args().hosts or HOSTS:
        if name == "dovecot" and servers.missing():
            tell(f"== {name}: not installed here\n")
            continue
        tell(f"== {name}\n")
        with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
            (at := Path(folder, "host")).mkdir()
            home = Path(folder, "home")
            home.mkdir()
            session(stack.enter_context(HOSTS[name](at)), home, tell)


if __name__ == "__main__":
    main(print)
