"""Every command that the README shows, typed as it stands there, in one life on an embedded mail host.

What it shows and this life does not type is tried elsewhere: ELSEWHERE says where.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from running import Around, WallClock
from test_readme import SHOWN

from agent import cli
from agent.demo_world import ics
from agent.embedded import MailHost
from agent.setup import doctor

ELSEWHERE = {
    "demo": "test_wheel",
    "demo --keep": "test_demo",
    "init": "test_init_asking, at a terminal",
    "init --oauth microsoft --client-id ID": "test_init, with the provider's answer; and what it writes without",
    "service install": "test_service, and test_units_run where a systemd can be run",
    "service uninstall": "test_service",
}
MARY = ("Mary Poe", "mary.poe@acme.example")


def test_every_command_runs_as_it_is_shown(
    mail_host: MailHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "IDLE_SECONDS", 0.05)
    monkeypatch.setattr("agent.verbs.forget_verb.agreed", lambda question: True)
    home, clock = tmp_path / "home", WallClock()
    (home / "Maildir" / "new").mkdir(parents=True)
    for name in ("cur", "tmp"):
        (home / "Maildir" / name).mkdir()
    for name, place in (("HOME", ""), ("XDG_CONFIG_HOME", ".config"), ("XDG_STATE_HOME", ".local/state")):
        monkeypatch.setenv(name, str(home / place))
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    (around := tmp_path / "around").mkdir()
    world = Around(mail_host, clock, around)
    start = clock.now - timedelta(hours=27)
    invite = ics(
        start=start, owner=world.owner, stamp=start - timedelta(days=3), uid="iv@acme.example", organizer=MARY,
        attendees=(MARY,),
    )  # fmt: skip
    world.invite(invite, sender=MARY[1])
    (given := tmp_path / "invite.ics").write_text(invite)
    (home / "Maildir" / "new" / "1.eml").write_text(f"From: {MARY[1]}\nTo: {world.owner}\nSubject: Hello\n\nHello.\n")
    secret = tmp_path / "password"
    secret.write_text(mail_host.accounts[world.owner])
    secret.chmod(0o600)
    typed: set[str] = set()

    def types(line: str, *more: str, words: str = "words", file: Path = given) -> str:
        assert line in SHOWN, "the README shows another"
        typed.add(line)
        filled = line.replace("FILE…", "FILE").replace("APPLICATION", "acme").replace("'…'", shlex.quote(words))
        filled = filled.replace("FILE", str(file)).replace("~/", f"{home}/")
        code = cli.main([*shlex.split(filled), *more])
        said = capsys.readouterr()
        assert code == 0, (line, said.out, said.err)
        return said.out

    def types_each(lines: Callable[[str], bool]) -> None:
        for line in sorted(filter(lines, SHOWN - typed - ELSEWHERE.keys())):
            types(line)

    assert "Acme" in types(
        "init --ca-file FILE", "--address", world.owner, "--name", "Jane Doe", "--time-zone", "Europe/Berlin",
        "--imap", f"localhost:{mail_host.imap_port}", "--smtp", f"localhost:{mail_host.submissions_port}",
        "--password-file", str(secret), "--no-mail", file=mail_host.ca_file,
    )  # fmt: skip
    assert types("init --example").startswith("# The configuration")
    types("check --online")
    types("check --online --mail")
    types("run --once")
    assert "thank-you to Mary Poe" in types("status")
    types("note --debrief acme '…'", words="Mary: Kafka; they decide by the 4th")
    types("note --more acme '…'", words="I forgot to mention the talk that I gave.")
    world.writes(MARY[1], "Thank you, we will talk.", subject="Our talk", name=MARY[0])
    types("run --once")
    monkeypatch.chdir(home / ".config" / "followup")
    types_each(lambda line: not line.startswith(("stop", "forget", "export", "import")))
    backup = tmp_path / "backup"
    types("export FILE", file=backup)
    types("stop acme")
    types("forget acme")
    assert "acme" not in types("status").lower()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "new laptop"))
    types("import FILE", file=backup)
    assert "acme" in types("status").lower()
    assert typed | ELSEWHERE.keys() == SHOWN
