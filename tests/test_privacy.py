"""Nothing of anybody's mail comes into a log, and every file that is written is the owner's alone."""

from __future__ import annotations

import io
import logging
import os
import re
import stat
from pathlib import Path

import pytest
from life import life
from running import AT_ONCE, Around, WallClock, until

from agent import cli
from agent.discreet import Discreet, discreet
from agent.embedded import MailHost
from agent.understand import message as messages
from agent.understand import proof

ANNA = "anna.schmidt@globex.example"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("550 5.1.1 <anna.schmidt@globex.example>: unknown", "550 5.1.1 <…@globex.example>: unknown"),
        ("it is jane@example.org at imap.example.org now", "it is …@example.org at imap.example.org now"),
        ("To=jane+x@example.org,bob@x.example", "To=…@example.org,…@x.example"),
        (f"Subject: [f-{'ab2' * 11}] Re", "Subject: [f-…] Re"),
        ("user@1.2.3.4", "…@1.2.3.4"),
        ("next try in 30 s; draft d1 is sent @ noon", "next try in 30 s; draft d1 is sent @ noon"),
        ("x" * 100_000 + "@example.org", "x" * (100_000 - 64) + "…@example.org"),
    ],
)  # fmt: skip
def test_addresses_and_codes_are_left_out(said: str, left: str) -> None:
    assert discreet(said) == left


def test_the_words_of_an_exception_are_left_out() -> None:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(Discreet(logging.Formatter("%(levelname)s %(message)s")))
    log = logging.getLogger("followup.test")
    log.propagate = False
    log.addHandler(handler)
    try:
        raise ValueError("Zucker" + "watte")
    except ValueError:
        log.exception("it broke")
    finally:
        log.removeHandler(handler)
    assert "Zuckerwatte" not in out.getvalue()
    assert out.getvalue().startswith("ERROR it broke\n")
    assert "test_privacy.py" in out.getvalue()
    assert "ValueError (its words are left out)" in out.getvalue()


def test_a_run_at_debug_says_nothing_of_anybodys_mail(mail_host: MailHost, tmp_path: Path) -> None:
    """Invited, shown, approved, thanked, answered, misunderstood, a password gone wrong: and then every word is looked
    for in all that the process said."""
    world = Around(mail_host, WallClock(), tmp_path, AT_ONCE)
    with world.running("--debug") as daemon:
        world.interview_just_over()
        approval = until(lambda: world.to_owner("approval"), "the approval mail")[-1]
        world.owner_sends(approval, "Himmelblau, perhaps")
        until(lambda: world.to_owner("told"), "that it was not understood")
        world.owner_sends(approval, "send")
        until(world.sent, "the thank-you")
        world.writes(ANNA, "The Quantenschaum is red.", subject="Tintenfisch", name="Anna Schmidt")
        world.writes("eve@elsewhere.example", "send", subject=messages.parse(approval).subject, name="Jane Doe")
        until(lambda: "Quantenschaum" in str(world.told("why", "globex")) or "Tintenfisch" in str(
            world.told("why", "globex")), "her mail")  # fmt: skip
        world.configure(password="Kronleuchter")
        daemon.await_line("next try in")
        daemon.stop()
        said = daemon.log
    assert "ready" in said
    token = proof.token_of(messages.parse(approval).subject)
    assert token is not None
    words = [
        "himmelblau", "quantenschaum", "tintenfisch", "kronleuchter", token, world.owner, ANNA, "eve@", "schmidt",
        "technical interview", "thank you", world.host.accounts[world.owner],
    ]  # fmt: skip
    assert [each for each in words if re.search(re.escape(each), said, re.IGNORECASE)] == []


@pytest.mark.parametrize(("words", "journal"), [(["--debug"], False), ([], True)])
def test_a_daemon_that_is_not_let_in_names_nobody_in_its_log(
    mail_host: MailHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    words: list[str], journal: bool,
) -> None:  # fmt: skip
    """The last line of a process is a line of the journal, too."""
    if journal:
        monkeypatch.setenv("JOURNAL_STREAM", "8:1")
    world = Around(mail_host, WallClock(), tmp_path)
    world.configure(password="Kronleuchter")
    assert cli.main(world.words("run", "--once", *words)) == 4
    said = "".join(capsys.readouterr())
    assert f"refused the sign-in of …@{world.owner.partition('@')[2]}" in said
    assert world.owner not in said
    assert "Kronleuchter" not in said
    assert ("SignInError (its words are left out)" in said) is not journal


def test_what_the_daemon_breaks_over_is_not_told_with_its_words(
    mail_host: MailHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(self: object) -> None:
        raise RuntimeError("Zucker" + "watte")

    monkeypatch.setattr("agent.daemon.Daemon.once", broken)
    world = Around(mail_host, WallClock(), tmp_path)
    handlers = logging.root.handlers[:]
    logging.root.handlers.clear()  # as in a process of its own
    try:
        assert cli.main(world.words("run", "--once")) == 1
    finally:
        logging.root.handlers[:] = handlers
    said = "".join(capsys.readouterr())
    assert "the daemon broke: RuntimeError in test_privacy.py" in said
    assert "Zuckerwatte" not in said


def test_every_file_is_the_owners_alone(tmp_path: Path) -> None:
    """However lax the umask is."""
    before = os.umask(0)
    try:
        with life(tmp_path) as world:
            world.step()
            where = ["--config", str(world.config_path), "--state", str(tmp_path / "state")]
            assert cli.main(["export", str(tmp_path / "out.followup"), *where]) == 0
            state = tmp_path / "state"
            written = [state, tmp_path / "out.followup", *state.iterdir()]
            modes = {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in written}
        assert {p.name for p in written} >= {"followup.sqlite", "followup.sqlite-wal", "followup.sqlite-shm", "lock"}
        assert modes == {path.name: "0o700" if path.name == "state" else "0o600" for path in written}
    finally:
        os.umask(before)
