"""A machine of its own with a systemd that runs it: a container by systemd-nspawn over this system's /usr, for tests of
the units. Needs root and the package systemd-container; without a network but loopback, gone when the block ends.

Its Python is the one that runs the tests, its followup this checkout, at /opt/followup/bin/followup, where a hardened
unit can see it. A mail host runs inside, with an interview of yesterday in the owner's INBOX.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
OWNER, PASSWORD = "jane@example.org", "jane pass"
FOLLOWUP = "/opt/followup/bin/followup"
STARTS, ENDS = 60.0, 5.0
"""Seconds that it may take to start, and to end."""
COPIED = ("os-release", "ld.so.cache", "alternatives", "pam.d", "security", "dbus-1")
"""What its /etc has from this machine; nothing of it is about people."""
ETC = {
    "passwd": "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n"
    "messagebus:x:101:101::/:/bin/false\njane:x:4242:4242::/home/jane:/bin/sh\n",
    "group": "root:x:0:\nnogroup:x:65534:\nmessagebus:x:101:\njane:x:4242:\n",
    "shadow": "root:*:19000::::::\njane:*:19000::::::\n",
    "nsswitch.conf": "passwd: files systemd\ngroup: files systemd\nhosts: files\n",
    "hosts": "127.0.0.1 localhost\n",
    "hostname": "machine\n",
    "machine-id": "",
}
SCRIPT = """\
#!/bin/sh
# A Python that was moved finds its library so.
LD_LIBRARY_PATH=/opt/python/lib exec {python} /opt/followup/start.py "$@"
"""
START = f"""\
import sys
sys.path[:0] = ["/opt/code", "/opt/site"]
sys.argv[0] = "{FOLLOWUP}"
from agent.cli import main
sys.exit(main())
"""
HOST = """\
import smtplib, sys, time
sys.path[:0] = ["/opt/code", "/opt/site", "/opt/code/tests"]
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from agent.demo_world import ics
from agent.embedded import MailHost
with MailHost({{"{owner}": "{password}"}}, now=lambda: datetime.now(UTC), folder=Path("/srv")) as host:
    start = datetime.now(UTC) - timedelta(hours=27)
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "anna.schmidt@globex.example", "{owner}", "Invitation: Interview"
    mail["Message-ID"], mail["Date"] = "<1@globex.example>", datetime.now(UTC) - timedelta(days=3)
    mail.set_content("You have been invited.")
    mail.add_alternative(ics(start=start, owner="{owner}"), subtype="calendar")
    with smtplib.SMTP("127.0.0.1", host.mx_port) as smtp:
        smtp.send_message(mail)
    Path("/srv/ports").write_text(f"{{host.imap_port}} {{host.submissions_port}}")
    while True:
        time.sleep(60)
"""


def missing() -> str:
    """Why there can be none here; '' where there can."""
    if os.geteuid() != 0:
        return "only root can run a machine"
    return "" if shutil.which("systemd-nspawn") else "systemd-nspawn is not installed (package systemd-container)"


@dataclass(frozen=True, slots=True)
class Machine:
    """`root` is its file system as it lies here, `leader` the process of its systemd."""

    root: Path
    leader: int

    def run(self, *words: str, expect: int | None = 0) -> str:
        """Run a command as its root and return what it said. `expect` None: whatever comes of it."""
        enter = ("nsenter", "-t", str(self.leader), "-m", "-p", "-n", "-i", "-u", "-C", "-r", "-w")
        env = {"PATH": "/usr/sbin:/usr/bin", "HOME": "/root", "LANG": "C.UTF-8"}
        done = subprocess.run([*enter, *words], env=env, capture_output=True, text=True, timeout=STARTS)
        said = done.stdout + done.stderr
        assert expect in (None, done.returncode), (words, done.returncode, said)
        return said

    def jane(self, *words: str, expect: int | None = 0) -> str:
        """The same as a person who has an account there."""
        become = ("setpriv", "--reuid=4242", "--regid=4242", "--init-groups")
        env = ("env", "HOME=/home/jane", "USER=jane", "XDG_RUNTIME_DIR=/run/user/4242")
        return self.run(*become, *env, *words, expect=expect)

    def shows(self, unit: str, key: str) -> str:
        """A property of one of its units."""
        return self.run("systemctl", "show", unit, f"--property={key}", "--value").strip()

    def write(self, path: str, text: str, mode: int = 0o644, *, owner: int = 0) -> None:
        """A file of its own."""
        file = self.root / path.lstrip("/")
        for folder in reversed(file.parents):
            if not folder.exists():
                folder.mkdir()
                os.chown(folder, owner, owner)
        file.write_text(text)
        file.chmod(mode)
        os.chown(file, owner, owner)

    def config(self, login: str) -> str:
        """A configuration for the mail host inside."""
        imap, smtp = (self.root / "srv" / "ports").read_text().split()
        tls = "tls: implicit, ca_file: /srv/ca.pem"
        return (
            f"owner: {{name: Jane Doe, addresses: [{OWNER}], time_zone: Europe/Berlin}}\nmail:\n"
            f"  imap: {{host: localhost, port: {imap}, {tls}}}\n  smtp: {{host: localhost, port: {smtp}, {tls}}}\n"
            f"  login: {{user: {OWNER}, {login}}}\n"
        )


@contextmanager
def machine(root: Path) -> Iterator[Machine]:
    """One that has started, with its mail host; `root` is an empty directory."""
    binds = _furnished(root)
    options = ("--register=no", "--keep-unit", "--quiet", "--private-network", "--private-users=no", "--console=pipe")
    name = f"--machine=followup-{os.getpid()}"
    with (root.parent / "machine.log").open("w") as log:
        container = subprocess.Popen(
            ["systemd-nspawn", *options, name, f"--directory={root}", *binds, "--boot"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
        host = None
        try:
            until(lambda: _children(container.pid) or container.poll() is not None, "its systemd")
            assert container.poll() is None, (root.parent / "machine.log").read_text()
            leader = int(_children(container.pid)[0])
            there = Machine(root, leader)
            until(lambda: there.run("systemctl", "is-system-running", expect=None) in UP, "its start")
            enter = ("nsenter", "-t", str(leader), "-m", "-p", "-n", "-i", "-u", "-C", "-r", "-w")
            host = subprocess.Popen(
                [*enter, "env", "LD_LIBRARY_PATH=/opt/python/lib", _python(), "/srv/host.py"], stdout=log, stderr=log
            )
            until((root / "srv" / "ports").exists, "its mail host")
            (root / "srv" / "ca.pem").chmod(0o644)
            yield there
        finally:
            if host is not None:
                host.kill()
                host.wait()
            container.terminate()
            try:
                container.wait(ENDS)
            except subprocess.TimeoutExpired:
                container.kill()
                container.wait()


UP = ("running\n", "degraded\n")
"""Degraded: a unit of the distribution that wants what a container has not."""


def until(look: Callable[[], object], what: str, *, seconds: float = STARTS) -> None:
    """Wait until `look` gives something."""
    end = time.monotonic() + seconds
    while not look():
        assert time.monotonic() < end, f"{what}: not within {seconds} s"
        time.sleep(0.1)


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def _python() -> str:
    """This Python as it is found inside."""
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    return f"/usr/bin/{name}" if sys.base_prefix == "/usr" else f"/opt/python/bin/{name}"


def _furnished(root: Path) -> list[str]:
    """Make its root; what has to be bound into it."""
    for name in ("etc/ssl", "var/lib", "var/log", "run", "tmp", "proc", "sys", "dev", "root", "home", "srv", "usr"):
        (root / name).mkdir(parents=True, exist_ok=True)
    for name in ("bin", "lib", "lib64", "sbin"):
        if Path("/", name).is_symlink():
            (root / name).symlink_to(f"usr/{name}")
    for name in COPIED:
        if (source := Path("/etc", name)).is_dir():
            shutil.copytree(source, root / "etc" / name, symlinks=True)
        elif source.exists():
            shutil.copy(source, root / "etc")
    for name, text in ETC.items():
        (root / "etc" / name).write_text(text)
    (root / "opt" / "followup" / "bin").mkdir(parents=True)
    (script := root / FOLLOWUP.lstrip("/")).write_text(SCRIPT.format(python=_python()))
    script.chmod(0o755)
    (root / "opt" / "followup" / "start.py").write_text(START)
    (root / "srv" / "host.py").write_text(HOST.format(owner=OWNER, password=PASSWORD))
    for folder in (root, *root.rglob("*")):
        if folder.is_dir() and not folder.is_symlink():
            folder.chmod(0o755)
    (root / "root").chmod(0o700)
    places = {ROOT: "/opt/code", Path(sysconfig.get_path("purelib")): "/opt/site", Path("/usr"): "/usr"}
    if sys.base_prefix != "/usr":
        places[Path(sys.base_prefix)] = "/opt/python"
    return [f"--bind-ro={here}:{there}" for here, there in places.items()]
