"""What the service manager hears, and whether the units are valid, tight and free of send loops."""

from __future__ import annotations

import configparser
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent.edges.systemd import ServiceManager
from agent.errors import AlreadyRunningError, ConfigError, SignInError, StoreError, UsageError

UNITS = Path(__file__).parent.parent / "systemd"
SYSTEM, USER = UNITS / "followup.service", UNITS / "followup.user.service"


@contextmanager
def listening(address: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        manager.settimeout(5)
        yield manager


@pytest.mark.parametrize("abstract", [False, True])
def test_the_manager_hears_each_word(abstract, tmp_path):
    name = f"followup-test-{os.getpid()}"
    bound, told = ("\0" + name, "@" + name) if abstract else (str(tmp_path / "n"), str(tmp_path / "n"))
    with listening(bound) as manager:
        service = ServiceManager({"NOTIFY_SOCKET": told}, os.getpid())
        service.ready("reading 3 folders")
        service.alive()
        service.status("next: Tuesday")
        service.stopping()
        heard = [manager.recv(1000) for _ in range(4)]
    assert heard == [b"READY=1\nSTATUS=reading 3 folders", b"WATCHDOG=1", b"STATUS=next: Tuesday", b"STOPPING=1"]


def test_a_status_cannot_smuggle_another_field(tmp_path):
    with listening(str(tmp_path / "n")) as manager:
        ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "n")}, 1).status("mail from X\nMAINPID=1\r\nREADY=1\ud800")
        assert manager.recv(1000) == b"STATUS=mail from X MAINPID=1 READY=1?"


@pytest.mark.parametrize("told", [None, "", "relative", "vsock:2:1234", "/nowhere/at/all", "/" + "x" * 300, "/a\0b"])
def test_without_a_manager_nothing_happens(told):
    service = ServiceManager({} if told is None else {"NOTIFY_SOCKET": told}, 1)
    service.ready()
    service.alive()
    service.status("x")
    service.stopping()
    assert service.watchdog_interval is None


def test_a_manager_that_does_not_read_holds_nobody_up(tmp_path):
    with listening(str(tmp_path / "n")) as manager:
        service = ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "n")}, 1)
        for _ in range(1000):  # more than the queue of a datagram socket
            service.alive()
        assert manager.recv(100) == b"WATCHDOG=1"


@pytest.mark.parametrize(
    ("environ", "interval"),
    [
        ({"WATCHDOG_USEC": "300000000"}, 150.0),  # half of 300 s
        ({"WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "42"}, 1.5),
        ({"WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "41"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "-5"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({"WATCHDOG_USEC": "٣"}, None),
        ({"WATCHDOG_PID": "42"}, None),
        ({}, None),
    ],
)
def test_the_watchdog_interval_is_half_of_what_the_manager_waits(environ, interval):
    assert ServiceManager(environ, 42).watchdog_interval == interval


# -- the units --------------------------------------------------------------------------------------------


def _analyze(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    if shutil.which("systemd-analyze") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("systemd-analyze is not installed")
        pytest.skip("systemd-analyze is not installed")
    environ = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)}
    return subprocess.run(
        ["systemd-analyze", *arguments], capture_output=True, text=True, timeout=60, env=environ, check=False
    )


def _settings(unit: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(unit.read_text("utf-8"))
    return parser


@pytest.mark.parametrize(("unit", "manager"), [(SYSTEM, "--system"), (USER, "--user")])
def test_the_unit_is_valid(unit, manager, tmp_path):
    done = _analyze(tmp_path, manager, "verify", str(unit))
    assert (done.returncode, done.stderr) == (0, "")


def test_the_system_unit_exposes_little(tmp_path):
    done = _analyze(tmp_path, "security", "--offline=true", "--threshold=15", str(SYSTEM))
    assert done.returncode == 0, done.stdout[-200:]


@pytest.mark.parametrize("unit", [SYSTEM, USER])
def test_what_a_restart_cannot_mend_is_not_restarted(unit):
    service = _settings(unit)["Service"]
    hopeless = {error.exit_code for error in (UsageError, ConfigError, SignInError, AlreadyRunningError)}
    assert {int(code) for code in service["RestartPreventExitStatus"].split()} == hopeless
    assert StoreError.exit_code not in hopeless
    assert service["Restart"] == "on-failure"


@pytest.mark.parametrize("unit", [SYSTEM, USER])
def test_a_daemon_that_keeps_failing_stays_down(unit):
    """The limit must be reached: five starts, a pause before each, all within the interval."""
    settings = _settings(unit)
    minutes = int(settings["Unit"]["StartLimitIntervalSec"].removesuffix("min"))
    starts = int(settings["Unit"]["StartLimitBurst"])
    pause = int(settings["Service"]["RestartSec"])
    watchdog = 60 * int(settings["Service"]["WatchdogSec"].removesuffix("min"))
    assert starts * (pause + watchdog) < minutes * 60  # 5 * (60 + 300) = 1800 < 3600


def test_the_units_agree_with_the_command_line():
    assert "followup run --config /etc/followup/config.yaml" in _settings(SYSTEM)["Service"]["ExecStart"]
    assert "followup run --config %h/.config/followup/config.yaml" in _settings(USER)["Service"]["ExecStart"]
    assert _settings(SYSTEM)["Service"]["StateDirectory"] == "followup"
    assert "credential: mail-password" in SYSTEM.read_text("utf-8")
    assert _settings(SYSTEM)["Service"]["LoadCredential"].startswith("mail-password:")
