"""The units under a real systemd, in a machine of its own: started, killed, stood still, refused, moved to, by timer.

.venv/bin/pytest -m long -n 0 tests/test_units_run.py       as root, with the package systemd-container; a minute or two
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from booted import FOLLOWUP, PASSWORD, Machine, machine, missing, until

pytestmark = [pytest.mark.long, pytest.mark.skipif(bool(missing()), reason=missing())]

STATE = ("--config", "/etc/followup/config.yaml", "--state", "/var/lib/followup")
HASTY = "[Service]\nWatchdogSec=6\nRestartSec=1\n"


@pytest.fixture(scope="module")
def booted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    (root := tmp_path_factory.mktemp("machine") / "root").mkdir()
    with machine(root) as there:
        yield there


@pytest.fixture
def there(booted: Machine) -> Iterator[Machine]:
    """With a configuration and a password for the system's unit, and nothing installed."""
    booted.write("/etc/followup/config.yaml", booted.config("credential: mail-password"))
    booted.write("/etc/followup/mail-password", PASSWORD, 0o600)
    yield booted
    booted.run(FOLLOWUP, "service", "uninstall", "--system")
    booted.run("rm", "-rf", "/var/lib/private/followup", "/var/lib/followup", "/etc/systemd/system/followup.service.d")
    booted.run("systemctl", "daemon-reload")


def main_pid(there: Machine) -> str:
    return there.shows("followup", "MainPID")


def test_the_hardened_unit_runs_as_a_user_of_its_own_and_says_how_it_does(there: Machine) -> None:
    assert "followup.service: started" in there.run(FOLLOWUP, "service", "install", "--system")
    assert there.shows("followup", "ActiveState") == "active"  # Type=notify: it has said that it is ready
    until(lambda: "1 applications" in there.shows("followup", "StatusText"), "its first look")
    assert "thank-you to Anna Schmidt" in there.run(FOLLOWUP, "status", *STATE)
    assert there.run("stat", "-c", "%U %a", "/var/lib/followup/followup.sqlite") == "followup 600\n"
    assert "active since" in there.run(FOLLOWUP, "service", "status", "--system")
    check = (FOLLOWUP, "check", "--online", *STATE)
    assert "handed over by systemd alone" in there.run(*check, expect=1)
    handed = "--property=LoadCredential=mail-password:/etc/followup/mail-password"
    assert "reading mail: signed in" in there.run("systemd-run", "--quiet", "--pipe", "--wait", handed, *check)
    assert "runs, as before" in there.run(FOLLOWUP, "service", "install", "--system")


def test_killed_or_stood_still_it_is_started_again(there: Machine) -> None:
    there.write("/etc/systemd/system/followup.service.d/hasty.conf", HASTY)
    there.run(FOLLOWUP, "service", "install", "--system")
    for signal in ("KILL", "STOP"):
        before = main_pid(there)
        there.run("kill", f"-{signal}", before)
        until(lambda before=before: main_pid(there) not in ("0", before), f"a new start after SIG{signal}")
        until(lambda: there.shows("followup", "ActiveState") == "active", "ready again")


def test_a_refused_sign_in_is_told_and_not_tried_again(there: Machine) -> None:
    there.write("/etc/followup/mail-password", "no such pass", 0o600)
    there.write("/etc/systemd/system/followup.service.d/hasty.conf", HASTY)
    said = there.run(FOLLOWUP, "service", "install", "--system", expect=1)
    assert "is installed and does not start: localhost:" in said
    assert "refused the sign-in" in said
    assert there.run(FOLLOWUP, "status", *STATE).startswith("no interviews are known yet; no look")
    assert there.shows("followup", "NRestarts") == "0"


def test_one_that_does_not_start_is_told_with_its_own_words(there: Machine) -> None:
    there.run("mkdir", "-p", "/var/lib/followup")
    there.write("/var/lib/followup/followup.sqlite", "this is no store of anybody")
    said = there.run(FOLLOWUP, "service", "install", "--system", expect=1)
    assert "is installed and does not start: /var/lib/followup/followup.sqlite: the store is damaged" in said


def test_a_daemon_that_failed_too_often_stays_down_until_the_owner_installs_it_again(there: Machine) -> None:
    there.run(FOLLOWUP, "service", "install", "--system")
    tries = [there.run("systemctl", "restart", "followup", expect=None) for _ in range(7)]
    assert "too often" in tries[-1]
    there.run("systemctl", "stop", "followup")
    assert "followup.service: runs" in there.run(FOLLOWUP, "service", "install", "--system")


def test_a_configuration_that_the_service_cannot_read_is_said_before(there: Machine) -> None:
    there.run("chmod", "600", "/etc/followup/config.yaml")
    said = there.run(FOLLOWUP, "service", "install", "--system", expect=1)
    assert "chmod o+r /etc/followup/config.yaml" in said
    there.run("chmod", "o+r", "/etc/followup/config.yaml")
    there.run(FOLLOWUP, "service", "install", "--system")


@pytest.mark.parametrize("there_before", [False, True])
def test_what_root_imports_the_service_can_open(there: Machine, there_before: bool) -> None:
    there.run(FOLLOWUP, "run", "--once", "--config", "/root/config.yaml", "--state", "/root/old", expect=3)
    there.write("/root/config.yaml", there.config(f"password_command: [printf, '{PASSWORD}']"), 0o600)
    there.run(FOLLOWUP, "run", "--once", "--config", "/root/config.yaml", "--state", "/root/old")
    there.run(FOLLOWUP, "export", "/root/backup", "--state", "/root/old")
    if there_before:
        there.run(FOLLOWUP, "service", "install", "--system")
        there.run("systemctl", "stop", "followup")
    there.run(FOLLOWUP, "import", "/root/backup", "--replace", "--state", "/var/lib/followup")
    there.run(FOLLOWUP, "service", "install", "--system")
    until(lambda: there.shows("followup", "ActiveState") == "active", "its start")
    assert "globex" in there.run(FOLLOWUP, "status", *STATE)
    there.run("rm", "-rf", "/root/old", "/root/backup", "/root/config.yaml")


def test_by_timer_it_looks_and_ends(there: Machine) -> None:
    assert "a look every quarter of an hour" in there.run(FOLLOWUP, "service", "install", "--system", "--timer")
    assert "followup.service" in there.run("systemctl", "list-timers", "--no-pager")
    there.run("systemctl", "start", "followup")  # as the timer does, and waits for its end
    assert there.shows("followup", "Result") == "success"
    assert there.run(FOLLOWUP, "status", *STATE).startswith("looks now and then")


@pytest.mark.parametrize(
    "login", ["credential: mail-password", "password_file: /home/jane/.config/followup/mail-password"]
)
def test_as_a_service_of_ones_own_account_while_logged_out(there: Machine, login: str) -> None:
    there.write("/home/jane/.config/followup/config.yaml", there.config(login), 0o600, owner=4242)
    there.write("/home/jane/.config/followup/mail-password", PASSWORD, 0o600, owner=4242)
    there.run("loginctl", "enable-linger", "jane")
    until(lambda: there.jane("systemctl", "--user", "is-system-running", expect=None) == "running\n", "her manager")
    assert "enable-linger" in there.jane(FOLLOWUP, "service", "install")
    until(lambda: "globex" in there.jane(FOLLOWUP, "status", expect=None), "its first look")
    assert "followup.service: active since" in there.jane(FOLLOWUP, "service", "status")
    there.jane(FOLLOWUP, "service", "uninstall")
    there.run("rm", "-rf", "/home/jane/.local", "/home/jane/.config")
