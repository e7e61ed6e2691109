"""The demo is a test too: the whole line over real sockets, told step by step, in seconds."""

from __future__ import annotations

import imaplib
import re
import ssl
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest
from running import ROOT

from agent import demo


def test_the_demo_tells_the_whole_line_and_every_mail_goes_once(capsys: pytest.CaptureFixture[str]) -> None:
    lines: list[str] = []
    begun = time.monotonic()
    assert demo.run(lines.append, keep=False) == 0
    assert time.monotonic() - begun < 30
    told = "\n".join(lines)
    sent = [line for line in lines if line.strip().startswith("sent ")]
    assert [line.rpartition(" to ")[2] for line in sent] == [
        "bob.lee@globex.example",
        "priya.nair@globex.example",
        "anna.schmidt@globex.example",
        "bob.lee@globex.example",
    ]
    assert "they promised to be in touch by Wednesday 25 March" in told
    assert told.count("mails to Globex since: 0") == 2
    # Each says what it is: the detail the owner gave stands in the mail to Anna alone.
    assert told.count("deploy times from a day to ten minutes") == 3  # the answer, the new draft, the mail
    # The README shows this approval mail as it is; only its code differs.
    shown = (ROOT / "README.md").read_text("utf-8").split("```\nFrom: followup\n")[1].split("\n```")[0]
    subject, _, body = shown.partition("\n")
    written = "\n".join(line.removeprefix("  | ") for line in lines)
    assert subject.partition(" [f-")[0] in written
    assert body.strip() in written


def test_without_a_terminal_the_demo_prints_no_colours() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "agent", "demo"], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL
    )
    assert done.returncode == 0, done.stderr
    assert "\033[" not in done.stdout
    assert done.stderr == ""


def test_kept_the_servers_let_a_mail_program_in_until_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    """As `demo --keep` says: with that address, port, authority and password."""
    lines: list[str] = []

    def look() -> None:
        told = " ".join("\n".join(lines).split())
        said = re.search(r"IMAP localhost:(\d+) \(TLS\) user (\S+) password (.+?) SMTP .* authority: (\S+)", told)
        assert said is not None
        port, user, password, authority = said.groups()
        trust = ssl.create_default_context(cafile=authority)
        with imaplib.IMAP4_SSL("localhost", int(port), ssl_context=trust) as imap:
            assert imap.login(user, password)[0] == "OK"
        raise KeyboardInterrupt

    monkeypatch.setattr(demo._Story, "tell", lambda story: None)
    monkeypatch.setattr(demo, "threading", SimpleNamespace(Event=lambda: SimpleNamespace(wait=look)))
    assert demo.run(lines.append, keep=True) == 0
    assert lines[-1] == ""
