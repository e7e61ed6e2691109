"""`followup service`: what it writes, what it has systemd do, and what it says where none runs."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from life import life

from agent import cli
from agent import config as configs
from agent.edges import pulse
from agent.edges.pulse import Pulse
from agent.setup import service_needs, units
from agent.setup.service_needs import Credential
from agent.verbs import look_verbs, service_verb

ROOT = Path(__file__).parent.parent
CONFIG = """\
owner: {name: Jane Doe, addresses: [jane@example.org]}
mail:
  imap: {host: i.example.org}
  smtp: {host: s.example.org}
  login: {user: jane, password_command: [pass, show, mail]}
"""
HANDED = CONFIG.replace("password_command: [pass, show, mail]", "credential: mail-password")
SYSTEMCTL = """\
#!/bin/sh
echo "$@" >> "$0.calls"
[ -e "$0.fails" ] && { echo "Failed to connect to bus" >&2; exit 1; }
case "$*" in
  *"restart followup.service") [ -e "$0.breaks" ] && { echo "Job failed. See systemctl status" >&2; exit 1; } ;;
  *UnitPath*) cat "$0.path" 2>/dev/null ;;
  *UnitFileState*)
    echo UnitFileState=enabled; echo ActiveState=active
    echo "StateChangeTimestamp=Mon 2026-03-09 10:00:00" ;;
esac
exit 0
"""
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a configuration, and a systemctl that remembers what it was told."""
    (tmp_path / "bin").mkdir()
    fake = tmp_path / "bin" / "systemctl"
    fake.write_text(SYSTEMCTL)
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "STATE_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".config" / "followup").mkdir(parents=True)
    (tmp_path / ".config" / "followup" / "config.yaml").write_text(CONFIG)
    monkeypatch.setattr(service_verb, "SYSTEM_UNITS", tmp_path / "system")
    return tmp_path


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def verb(*words: str) -> tuple[int, str, str]:
        code = cli.main(["service", *words])
        return code, *capsys.readouterr()

    return verb


def told(home: Path) -> list[str]:
    calls = home / "bin" / "systemctl.calls"
    lines = [line.removeprefix("--user ").removeprefix("--no-pager ") for line in calls.read_text().splitlines()]
    calls.unlink()
    return [line for line in lines if not line.startswith("show")]


def unit(home: Path, name: str = units.NAME) -> Path:
    return home / ".config" / "systemd" / "user" / name


def test_it_is_written_with_the_right_paths_started_and_twice_is_once(home: Path, run: Run) -> None:
    code, out, _ = run("install")
    assert code == 0
    text = unit(home).read_text()
    assert f"ExecStart={sys.executable} -m agent run --config {home}/.config/followup/config.yaml\n" in text
    assert text.replace(text[text.index("ExecStart=") :].partition("\n")[0], "") == units.shipped(
        "followup.user.service"
    ).replace("ExecStart=/usr/bin/env followup run --config %h/.config/followup/config.yaml", "")
    assert told(home) == [
        "daemon-reload",
        "enable followup.service",
        "reset-failed followup.service",
        "restart followup.service",
    ]
    assert "loginctl enable-linger" in out
    assert run("install")[0] == 0
    assert told(home) == ["enable followup.service", "reset-failed followup.service", "start followup.service"]


def test_what_the_owner_has_changed_is_shown_and_needs_a_yes(home: Path, run: Run) -> None:
    assert run("install")[0] == 0
    unit(home).write_text(unit(home).read_text().replace("MemoryMax=512M", "MemoryMax=1G"))
    told(home)
    code, out, err = run("install")
    assert code == 1
    assert "-MemoryMax=1G" in out
    assert "+MemoryMax=512M" in out
    assert "--yes" in err
    assert "MemoryMax=1G" in unit(home).read_text()
    assert told(home) == []
    assert run("install", "--yes")[0] == 0
    assert "MemoryMax=512M" in unit(home).read_text()


def test_a_timer_takes_the_place_of_the_daemon_and_back(home: Path, run: Run) -> None:
    assert run("install", "--timer")[0] == 0
    text = unit(home).read_text()
    assert "Type=oneshot" in text
    assert "run --once --config" in text
    assert "Restart" not in text
    assert "[Install]" not in text
    assert "Persistent=true" in unit(home, units.TIMER).read_text()
    assert told(home)[-2:] == ["stop followup.service", "enable --now followup.timer"]
    code, out, _ = run("install")  # what the owner has not touched needs no yes
    assert (code, "says something else" in out) == (0, False)
    assert not unit(home, units.TIMER).exists()
    assert "disable --now followup.timer" in told(home)


@pytest.mark.parametrize("system", [False, True])
def test_in_the_unit_of_a_timer_no_comment_is_left_of_what_is_not_there(system: bool) -> None:
    text = units.service(["followup"], None, None, system=system, once=True)
    daemon = units.service(["followup"], None, None, system=system, once=False)
    for words in ("trying again changes nothing", "The loop comes round"):
        assert words in daemon
        assert words not in text
    assert "TimeoutStopSec=" in text
    assert "\n\n\n" not in text


def test_uninstalled_the_units_are_gone_and_all_else_stays(home: Path, run: Run) -> None:
    run("install", "--timer")
    assert run("uninstall")[0] == 0
    assert not list(unit(home).parent.iterdir())
    assert (home / ".config" / "followup" / "config.yaml").exists()
    code, out, _ = run("uninstall")
    assert code == 0
    assert "nothing of followup is installed" in out


def test_where_no_systemd_runs_it_says_how_to_go_on(home: Path, run: Run) -> None:
    (home / "bin" / "systemctl.fails").touch()
    code, _, err = run("install")
    assert code == 8
    assert "tmux new-session -d -s followup" in err
    assert "*/15 * * * *" in err
    assert "--state" not in err
    assert not unit(home).exists()
    code, _, err = run("install", "--state", str(home / "elsewhere"))
    assert (code, err.count(f" --state {home / 'elsewhere'}")) == (8, 2)


def test_without_a_configuration_nothing_is_installed(home: Path, run: Run) -> None:
    (home / ".config" / "followup" / "config.yaml").unlink()
    assert run("install")[0] == 3
    assert not unit(home).exists()


def test_the_systems_unit_is_roots_and_needs_its_password(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = home / ".config" / "followup"
    (here / "config.yaml").write_text(HANDED)
    config = ["--config", str(here / "config.yaml")]
    monkeypatch.setattr(service_verb, "command", lambda: ["/opt/followup/bin/followup"])
    monkeypatch.setattr(service_needs, "HIDDEN", ("/home",))
    monkeypatch.setattr(service_needs, "_closed", lambda path: None)  # pytest's own folders are closed to others
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    code, _, err = run("install", "--system", *config)
    assert code == 1
    assert "As root:" in err
    assert "/opt/followup/bin/followup service install --system" in err
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    code, _, err = run("install", "--system", *config)
    assert (code, f"the credential mail-password is not there: put the secret into {here}/mail-password" in err) == (
        1,
        True,
    )
    (here / "mail-password").touch()
    assert run("install", "--system", *config)[0] == 0
    text = (home / "system" / units.NAME).read_text()
    assert "DynamicUser=yes" in text
    assert re.findall("(?m)^LoadCredential.*$", text) == [f"LoadCredential=mail-password:{here}/mail-password"]
    monkeypatch.setattr(service_verb, "command", lambda: ["/home/jane/.local/bin/followup"])
    code, _, err = run("install", "--system", *config)
    assert (code, "sees nothing. Install it outside" in err) == (1, True)


def test_a_users_unit_is_handed_the_credentials_that_the_configuration_names(home: Path, run: Run) -> None:
    here = home / ".config" / "followup"
    llm = "understanding: {llm: {url: 'https://l.example/v1', model: m, api_key_credential: llm-key}}\n"
    (here / "config.yaml").write_text(HANDED + llm)
    code, _, err = run("install")
    assert (code, err.count("is not there: put the secret into")) == (1, 2)
    assert not unit(home).exists()
    (here / "mail-password.cred").touch()
    (here / "llm-key").touch()
    assert run("install")[0] == 0
    assert re.findall("(?m)^LoadCredential.*$", unit(home).read_text()) == [
        f"LoadCredentialEncrypted=mail-password:{here}/mail-password.cred",
        f"LoadCredential=llm-key:{here}/llm-key",
    ]


MICROSOFT = "oauth: microsoft, client_id: abc"


@pytest.mark.parametrize(
    ("login", "more", "said"),
    [
        ("credential: mail-password", "", None),
        ("password_command: [secret-tool, lookup]", "", None),
        ("password_command: [/home/jane/bin/secret]", "", "a command's /home/jane/bin/secret lies where"),
        ("keyring: followup", "", "the password of jane is in a keyring: keep it as a credential"),
        ("password_file: /etc/followup/password", "", "password_file /etc/followup/password is one user's"),
        (MICROSOFT, "", "Microsoft has not been asked yet whether followup may use the mail of jane: followup auth"),
        ("credential: p", "templates: {folder: /root/texts}", "the folder of templates /root/texts lies where"),
        ("credential: p", "calendars: [{folder: /home/jane/cal}]", "the calendar /home/jane/cal lies where"),
    ],
)
def test_what_the_hardened_unit_could_not_get_at_is_said_before(
    login: str, more: str, said: str | None, tmp_path: Path
) -> None:
    text = CONFIG.replace("password_command: [pass, show, mail]", login) + more
    config = configs.parse(text, path=None, default_zone="Europe/Berlin")
    place = Path("/etc/followup/config.yaml")
    problems = service_needs.out_of_reach(config, place, state=tmp_path, allow="followup auth")
    if said is None:
        assert problems == []
    else:
        (problem,) = problems
        assert problem.startswith(said)
    (tmp_path / "oauth.json").touch()
    if login == MICROSOFT:
        assert service_needs.out_of_reach(config, place, state=tmp_path, allow="") == []


def test_a_file_that_only_its_owner_may_read_is_named_with_what_opens_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service_needs, "HIDDEN", ())
    config = configs.parse(HANDED, path=None, default_zone="Europe/Berlin")
    with tempfile.TemporaryDirectory() as made:  # pytest's own folders are closed to others
        folder = Path(made)
        (file := folder / "config.yaml").touch(mode=0o600)

        def opened_by() -> list[str]:
            problems = service_needs.out_of_reach(config, file, state=folder, allow="")
            return [each.rpartition(": ")[2] for each in problems]

        assert opened_by() == [f"chmod o+rx {folder}"]
        folder.chmod(0o755)
        assert opened_by() == [f"chmod o+r {file}"]
        file.chmod(0o644)
        assert opened_by() == []


def test_one_that_does_not_start_is_told_with_its_own_words(home: Path, run: Run) -> None:
    (home / "bin" / "systemctl.breaks").touch()
    journal = home / "bin" / "journalctl"
    journal.write_text("#!/bin/sh\necho 'Starting'; echo 'followup: the sign-in was refused'; echo 'Failed'\n")
    journal.chmod(0o755)
    code, _, err = run("install")
    assert (code, "followup.service is installed and does not start: the sign-in was refused\n" in err) == (1, True)
    journal.write_text("#!/bin/sh\nexit 1\n")
    unit(home).unlink()
    assert "Job failed. See systemctl status" in run("install")[2]


def test_units_are_put_where_the_manager_looks_whatever_the_shell_says(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = f"{home}/.config/systemd"
    (home / "bin" / "systemctl.path").write_text(
        f"UnitPath={theirs}/user.control /run/user/1/systemd/user {theirs}/user /etc/systemd/user\n"
    )
    config = str(home / ".config" / "followup" / "config.yaml")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "elsewhere"))
    assert run("install", "--config", config)[0] == 0
    assert unit(home).exists()
    assert not (home / "elsewhere").exists()


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("/opt/a/bin/followup", "/opt/a/bin/followup"),
        ("/opt/a b/followup", '"/opt/a b/followup"'),
        ("/opt/100%/x", "/opt/100%%/x"),
        ("/opt/$HOME", "/opt/$$HOME"),
        ('/opt/"x\\', '"/opt/\\"x\\\\"'),
        ("/opt/ä", '"/opt/ä"'),
    ],
)
def test_a_path_is_one_word_as_it_is(word: str, said: str) -> None:
    assert units.quoted(word) == said


@pytest.mark.parametrize("once", [False, True])
@pytest.mark.parametrize("system", [False, True])
def test_what_is_written_is_a_valid_unit(system: bool, once: bool, tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed")
    handed = [Credential("p", tmp_path / "a b 100%", encrypted) for encrypted in (False, True)]
    text = units.service(["/bin/true"], tmp_path / "a b.yaml", tmp_path, system=system, once=once, credentials=handed)
    (tmp_path / units.NAME).write_text(text)
    (tmp_path / units.TIMER).write_text(units.shipped(units.TIMER))
    environ = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)}
    which = [str(tmp_path / units.NAME), *([str(tmp_path / units.TIMER)] if once else [])]
    done = subprocess.run(
        ["systemd-analyze", "--system" if system else "--user", "verify", *which],
        capture_output=True, text=True, timeout=60, env=environ,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    if system:
        done = subprocess.run(
            ["systemd-analyze", "security", "--offline=true", "--threshold=15", which[0]],
            capture_output=True, text=True, env=environ,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout[-200:]


# --- the sign of life ------------------------------------------------------------------------------

NINE = datetime(2026, 3, 10, 9, tzinfo=UTC)
SIGN = Pulse(os.getpid(), NINE - timedelta(days=1), looked=NINE, next=NINE + timedelta(hours=3))


def test_a_sign_comes_back_as_it_was_and_is_the_owners_alone(tmp_path: Path) -> None:
    pulse.write(tmp_path, SIGN)
    assert pulse.read(tmp_path) == SIGN
    pulse.write(tmp_path, replace(SIGN, once=True))
    assert pulse.read(tmp_path) == replace(SIGN, once=True)
    assert stat.S_IMODE((tmp_path / pulse.NAME).stat().st_mode) == 0o600
    for broken in ("", "[]", "{}", '{"pid": "x"}'):
        (tmp_path / pulse.NAME).write_text(broken)
        assert pulse.read(tmp_path) is None


@pytest.mark.parametrize(
    ("sign", "line", "told"),
    [
        (
            SIGN,
            "running since Mon 9 Mar 2026 10:00; last look Tue 10 Mar 2026 10:00",
            {"daemon": "running", "alive": True, "since": "2026-03-09T10:00:00+01:00"},
        ),
        (
            replace(SIGN, asleep=9 * 3600.0, woke=NINE - timedelta(hours=1)),
            "running since Mon 9 Mar 2026 10:00; last look Tue 10 Mar 2026 10:00; the machine was asleep 9 h, until"
            " Tue 10 Mar 2026 09:00",
            {"daemon": "running", "asleep": {"seconds": 32400, "until": "2026-03-10T09:00:00+01:00"}},
        ),
        (
            replace(SIGN, asleep=9 * 3600.0, woke=NINE - timedelta(hours=25)),
            "running since Mon 9 Mar 2026 10:00; last look Tue 10 Mar 2026 10:00",
            {"daemon": "running", "asleep": None, "late": False},
        ),
        (
            replace(SIGN, looked=NINE - timedelta(hours=3)),
            "running since Mon 9 Mar 2026 10:00; last look Tue 10 Mar 2026 07:00, 3 h ago: it should have looked since",
            {"daemon": "running", "late": True, "last_look": "2026-03-10T07:00:00+01:00"},
        ),
        (
            replace(SIGN, looked=NINE - timedelta(hours=9), asleep=8.9 * 3600, woke=NINE),  # it has just woken
            "running since Mon 9 Mar 2026 10:00; last look Tue 10 Mar 2026 01:00; the machine was asleep 9 h, until"
            " Tue 10 Mar 2026 10:00",
            {"daemon": "running", "late": False},
        ),
        (
            replace(SIGN, stopped=NINE),
            "not running since Tue 10 Mar 2026 10:00; last look Tue 10 Mar 2026 10:00",
            {"daemon": "not_running", "alive": False, "since": None, "last_look": "2026-03-10T10:00:00+01:00"},
        ),
        (
            replace(SIGN, stopped=NINE, once=True),
            "looks now and then (run --once); last look Tue 10 Mar 2026 10:00",
            {"daemon": "now_and_then", "alive": False, "late": False},
        ),
        (
            replace(SIGN, stopped=NINE, looked=NINE - timedelta(hours=9), once=True),
            "looks now and then (run --once); last look Tue 10 Mar 2026 01:00, 9 h ago: was the machine off, or is the"
            " timer?",
            {"daemon": "now_and_then", "late": True},
        ),
        (
            replace(SIGN, stopped=NINE, looked=NINE - timedelta(days=8), once=True),
            "looks now and then (run --once); last look Mon 2 Mar 2026 10:00, 8 days ago: was the machine off, or is"
            " the timer?",
            {"daemon": "now_and_then", "late": True},
        ),
        (
            replace(SIGN, pid=2**22 + 1),
            "not running and did not end in order; last look Tue 10 Mar 2026 10:00",
            {"daemon": "not_running", "alive": False},
        ),
        (
            None,
            "no interviews are known yet; no look has come to its end here: `followup run --once` takes one, and says"
            " what is wrong",
            {"daemon": "never_looked", "alive": False, "last_look": None, "needs_you": [], "trouble": None},
        ),
    ],
)
def test_status_begins_with_whether_it_works(
    sign: Pulse | None,
    line: str,
    told: dict[str, object],
    home: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from agent.edges.store import Store

    (home / ".config" / "followup" / "config.yaml").write_text(
        "owner: {name: Jane Doe, addresses: [jane@example.org], time_zone: Europe/Berlin}\n"
    )
    Store(home / "state" / "followup.sqlite").close()
    if sign is not None:
        pulse.write(home / "state", sign)
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(look_verbs, "now", lambda: NINE + timedelta(minutes=1))
    assert cli.main(["status", "--state", str(home / "state")]) == 0
    assert capsys.readouterr().out.splitlines()[0] == line
    assert cli.main(["status", "--json", "--state", str(home / "state")]) == 0
    overview = json.loads(capsys.readouterr().out.splitlines()[0])
    assert {key: overview[key] for key in told} == told


def test_the_keys_of_the_services_status_stay(home: Path, run: Run) -> None:
    pulse.write(_state(home), SIGN)
    run("install")
    code, out, _ = run("status", "--json")
    told = json.loads(out)
    assert code == 0
    assert told == {
        "installed": "daemon", "unit": str(unit(home)), "systemd": True, "active": "active",
        "since": "Mon 2026-03-09 10:00:00", "enabled": True, "result": None, "status": None, "alive": True,
        "last_look": "2026-03-10T09:00:00+00:00", "next": "2026-03-10T12:00:00+00:00",
    }  # fmt: skip
    _, out, _ = run("status")
    assert out.startswith("installed: daemon")
    assert "followup.service: active since Mon 2026-03-09 10:00:00; enabled" in out


def test_another_process_that_was_given_the_number_of_a_dead_daemon_is_not_taken_for_it(tmp_path: Path) -> None:
    with life(tmp_path) as world:
        world.daemon.once()
        sign = pulse.read(tmp_path / "state")
        assert sign is not None
        assert sign.alive
        with subprocess.Popen(["sleep", "60"]) as other:  # as after a power cut: nobody has written that it ended
            assert not replace(sign, pid=other.pid).alive
            assert replace(sign, pid=other.pid, born="").alive  # a sign of an older version tells no more
            other.kill()
        assert not replace(sign, pid=other.pid).alive


def _state(home: Path) -> Path:
    state = home / ".local" / "state" / "followup"
    state.mkdir(parents=True)
    return state


def test_the_daemon_leaves_its_sign_and_notices_a_long_sleep(tmp_path: Path) -> None:
    with life(tmp_path) as world:
        world.daemon.once()
        first = pulse.read(tmp_path / "state")
        assert first is not None
        assert (first.looked, first.alive, first.woke) == (world.clock.now, True, None)
        world.clock.forward(hours=9)  # counted by the clock that sees a suspend, and not by the one that does not
        world.daemon.once()
        sign = pulse.read(tmp_path / "state")
        assert sign is not None
        assert round(sign.asleep / 3600) == 9
        assert (sign.woke, sign.since) == (world.clock.now, first.since)
    ended = pulse.read(tmp_path / "state")
    assert ended is not None
    assert not ended.alive
