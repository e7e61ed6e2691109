"""`followup service`: has systemd run the daemon, or a look every quarter of an hour; says how it does.

What is there already and says the same is left as it is; what says something else is shown and written over only with
the owner's yes. The state and the configuration are never touched.
"""

from __future__ import annotations

import argparse
import difflib
import os
import shlex
import shutil
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from agent import config as configs
from agent import paths
from agent.edges import pulse as pulses
from agent.edges.systemctl import Systemctl
from agent.errors import FollowupError, NoServiceManagerError, NotNowError
from agent.paths import SYSTEM_CONFIG, SYSTEM_STATE
from agent.rules import Config
from agent.setup import service_needs, units
from agent.setup.service_needs import Credential
from agent.setup.units import NAME, TIMER
from agent.terminal import agreed, paint, say, say_json

SYSTEM_UNITS = Path("/etc/systemd/system")
SYSTEM_PASSWORD = Path("/etc/followup/mail-password")


def service(options: argparse.Namespace) -> int:
    """Install, look at or uninstall it."""
    verb = {"install": install, "status": status, "uninstall": uninstall}[options.what]
    return verb(options, Systemctl(options.system))


def folder(options: argparse.Namespace, manager: Systemctl) -> Path:
    """Where its units lie: where the manager that runs looks for them, else where it would."""
    if options.system:
        return SYSTEM_UNITS
    if manager.runs() and (told := manager.user_folder()):
        return told
    home = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(home).expanduser() / "systemd" / "user"


def command() -> list[str]:
    """The words that start this followup from anywhere: its script, else its Python."""
    script = shutil.which(sys.argv[0]) if Path(sys.argv[0]).name == "followup" else None
    return [str(Path(script).absolute())] if script else [sys.executable, "-m", "agent"]


# --- install --------------------------------------------------------------------------------------


def install(options: argparse.Namespace, manager: Systemctl) -> int:
    """Write the units, and have them run now and at each start."""
    config = None if options.system and not options.config else paths.config_file(options.config).absolute()
    path = config or SYSTEM_CONFIG
    _refuse_where_none_runs(options, manager)
    if options.system:
        _roots_to_do()
    read = configs.load(path)
    given = service_needs.credentials(read, path.parent)
    _can_start(options, read, path, given)
    state = None
    if not options.system and (options.state or os.environ.get("XDG_STATE_HOME")):
        state = paths.state_directory(options.state).absolute()
    text, other = (
        units.service(command(), config, state, system=options.system, once=once, credentials=given)
        for once in (options.timer, not options.timer)
    )
    wanted = {NAME: text} | ({TIMER: units.shipped(TIMER)} if options.timer else {})
    where = folder(options, manager)
    changed = _write(where, wanted, ours=other, yes=options.yes)
    if changed:
        manager.do("daemon-reload")
    _start(options, manager, where / TIMER, changed=bool(changed))
    if not options.system:
        say("It runs while you are logged in. To have it run while you are not: loginctl enable-linger")
    say(f"See how it does: followup service status{' --system' if options.system else ''}")
    if options.system:
        say(f"and what it knows, as root: followup status --config {shlex.quote(str(path))} --state {SYSTEM_STATE}")
    return 0


def _start(options: argparse.Namespace, manager: Systemctl, timer: Path, *, changed: bool) -> None:
    if options.timer:
        if manager.show(NAME, "UnitFileState")["UnitFileState"] == "enabled":
            manager.do("disable", NAME)
        manager.do("stop", NAME)  # the daemon and the looks of the timer would shut each other out
        manager.do("enable", "--now", TIMER)
        say(f"{TIMER}: a look every quarter of an hour; what was missed is made up for")
        return
    if timer.exists():
        manager.do("disable", "--now", TIMER)
        timer.unlink()
        manager.do("daemon-reload")
        say(f"{timer}: removed, the daemon looks all the time")
    manager.do("enable", NAME)
    manager.do("reset-failed", NAME)  # the owner's wish is no loop: what was counted against one counts no more
    try:
        manager.do("restart" if changed else "start", NAME)
    except FollowupError as error:
        said = manager.last_words(NAME)
        raise FollowupError(f"{NAME} is installed and does not start: {said or error}") from None
    say(f"{NAME}: {'started' if changed else 'runs, as before'}")


def _write(where: Path, wanted: dict[str, str], *, ours: str, yes: bool) -> list[str]:
    """The names of the units that were not as they should be, and now are. `ours`: a text that is written over without
    a word, for nobody has changed it."""
    differs = {name: text for name, text in wanted.items() if _there(where / name) != text}
    for name, text in wanted.items():
        before = _there(where / name)
        if name not in differs:
            say(f"{where / name}: as it should be")
        elif before is not None and before != ours:
            say(f"{where / name}: is there, and says something else:")
            old, new = before.splitlines(), text.splitlines()
            for line in difflib.unified_diff(old, new, "there", "to be written", lineterm="", n=1):
                say(paint(line, {"+": "32", "-": "31"}.get(line[:1], "2")))
    if any(_there(where / name) not in (None, ours) for name in differs) and not yes:
        said = agreed("Write over it?")
        if not said:
            raise NotNowError("nothing was written" + ("; --yes writes over it" if said is None else ""))
    where.mkdir(parents=True, exist_ok=True)
    for name, text in differs.items():
        beside = where / f".{name}.new"
        beside.write_text(text, "utf-8")
        beside.chmod(0o644)
        beside.replace(where / name)
        say(f"{where / name}: written")
    return list(differs)


def _there(path: Path) -> str | None:
    try:
        return path.read_text("utf-8", errors="replace")
    except FileNotFoundError:
        return None


def _roots_to_do() -> None:
    """NotNowError with what root has to do, where somebody else asks."""
    if os.geteuid() != 0:
        raise NotNowError(
            "a unit of the system is root's to write; nothing was done. As root:\n"
            f"  install -Dm 644 YOUR-CONFIG.yaml {SYSTEM_CONFIG}      (holds no secret)\n"
            f"  install -m 600 YOUR-PASSWORD {SYSTEM_PASSWORD}     (`login: {{credential: mail-password}}`)\n"
            f"  {shlex.join(command())} service install --system"
        )


def _can_start(options: argparse.Namespace, config: Config, path: Path, given: list[Credential]) -> None:
    """NotNowError with all that would keep it from starting, and how to mend it."""
    problems = service_needs.missing(given)
    if options.system:
        words = command()
        if hidden := next((each for each in words if service_needs.hidden(Path(each))), None):
            problems.append(
                f"{hidden} lies where the hardened unit sees nothing. Install it outside, for example:\n"
                "    python3 -m venv /opt/followup && /opt/followup/bin/pip install followup-agent\n"
                "    sudo /opt/followup/bin/followup service install --system"
            )
        if options.state and Path(options.state) != SYSTEM_STATE:
            problems.append(f"the system's unit keeps its state in {SYSTEM_STATE}: leave out --state")
        allow = shlex.join([*words, "auth", "--config", str(path), "--state", str(SYSTEM_STATE)])
        problems += service_needs.out_of_reach(config, path, state=SYSTEM_STATE, allow=allow)
    if problems:
        raise NotNowError("nothing was installed:\n" + "\n".join(f"  {each}" for each in problems))


def _refuse_where_none_runs(options: argparse.Namespace, manager: Systemctl) -> None:
    if manager.runs():
        return
    state = ["--state", str(paths.state_directory(options.state).absolute())] if options.state else []
    words = shlex.join([*command(), "run", "--config", str(paths.config_file(options.config).absolute()), *state])
    which = "systemd does not run this machine" if options.system else "no systemd of your account answers here"
    raise NoServiceManagerError(
        f"{which}; nothing was written or started. Run it in tmux:\n"
        f"  tmux new-session -d -s followup {shlex.quote(words)}\n"
        "or have cron take a look every quarter of an hour (crontab -e):\n"
        f"  */15 * * * * {words.replace('%', chr(92) + '%')} --once"
    )


# --- uninstall, status ----------------------------------------------------------------------------


def uninstall(options: argparse.Namespace, manager: Systemctl) -> int:
    """Stop it and take the units away; whatever it knows stays."""
    where = folder(options, manager)
    there = [name for name in (TIMER, NAME) if (where / name).exists()]
    if not there:
        say(f"{where}: nothing of followup is installed there")
        return 0
    if options.system and os.geteuid() != 0:
        raise NotNowError(f"as root: {shlex.join(command())} service uninstall --system")
    runs = manager.runs()
    for name in there:
        if runs:
            manager.do("disable", "--now", name)
        (where / name).unlink()
        say(f"{where / name}: removed")
    if runs:
        manager.do("daemon-reload")
    say("Configuration and state are left as they are.")
    return 0


def status(options: argparse.Namespace, manager: Systemctl) -> int:
    """Is it installed, does it run, since when, and when did it look last?"""
    where = folder(options, manager)
    kind = "timer" if (where / TIMER).exists() else "daemon" if (where / NAME).exists() else None
    unit, runs = TIMER if kind == "timer" else NAME, manager.runs()
    keys = ("ActiveState", "SubState", "StateChangeTimestamp", "StatusText", "UnitFileState", "Result", "NRestarts")
    seen = manager.show(unit, *keys) if runs and kind else dict.fromkeys(keys, "")
    state = SYSTEM_STATE if options.system and not options.state else paths.state_directory(options.state)
    pulse = pulses.read(state)
    told: dict[str, object] = {
        "installed": kind, "unit": str(where / unit) if kind else None, "systemd": runs,
        "active": seen["ActiveState"] or None, "since": seen["StateChangeTimestamp"] or None,
        "enabled": seen["UnitFileState"] == "enabled", "result": seen["Result"] or None,
        "status": seen["StatusText"] or None, "alive": pulse is not None and pulse.alive,
        "last_look": _iso(pulse.looked if pulse else None), "next": _iso(pulse.next if pulse else None),
    }  # fmt: skip
    if options.json:
        say_json([told])
        return 0
    say(f"installed: {f'{kind} ({where / unit})' if kind else 'no'}")
    if not runs:
        say("systemd: does not run here")
    elif kind:
        more = f", {seen['Result']}" if seen["Result"] not in ("", "success") else ""
        say(f"{unit}: {seen['ActiveState']} since {seen['StateChangeTimestamp'] or '?'}{more}; "
            f"{seen['UnitFileState'] or 'not enabled'}")  # fmt: skip
        if seen["StatusText"]:
            say(f"it says: {seen['StatusText']}")
    # With its zone, as systemd gives its own times: `status` tells the owner's.
    looked = f"{pulse.looked.astimezone():%a %-d %b %Y %H:%M %Z}" if pulse and pulse.looked else "never"
    say(f"last look: {looked}{'' if told['alive'] or kind == 'timer' else '; no daemon runs now'}")
    return 0


def _iso(instant: datetime | None) -> str | None:
    return instant.isoformat(timespec="seconds") if instant else None


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"service": service}
