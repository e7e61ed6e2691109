"""The verbs that need no state: run, inspect, simulate, demo. Called by `cli` alone."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agent import config as configs
from agent import paths
from agent.discreet import Discreet
from agent.edges.template_folder import templates
from agent.errors import FollowupError, UsageError, where
from agent.rules import Config
from agent.terminal import Progress, complain, paint, say, say_json

if TYPE_CHECKING:
    from agent.rules import Duration
    from agent.simulate import Approval


FINDING = 0.1
"""How much of a simulation is finding the mail, by experience; the rest is reading it and living through it."""
NOT_SHOWN = (
    "Not shown: the mails themselves to you, and the summary of each week. Small news stands where a digest tells it."
)


def load(options: argparse.Namespace) -> Config:
    """The configuration the options name."""
    return configs.load(paths.config_file(options.config))


# --- run ------------------------------------------------------------------------------------------


def run(options: argparse.Namespace) -> int:
    """The daemon."""
    from agent import connections
    from agent.daemon import Daemon

    log_to_stderr(logging.DEBUG if options.debug else logging.INFO)
    config = load(options)
    state = paths.state_directory(options.state)
    daemon = Daemon(
        config, state,
        partial(connections.open_mailbox, state=state), partial(connections.open_sender, state=state),
        templates=templates(config.templates_folder), progress=bars(),
    )  # fmt: skip
    try:
        if options.once:
            daemon.once()
        else:
            daemon.run()
    except FollowupError:
        raise
    except Exception as error:
        # Python's own report would hold its words, which may be somebody's mail.
        logging.getLogger(__name__).critical("the daemon broke: %s", where(error), exc_info=True)
        return FollowupError.exit_code
    finally:
        daemon.close()
    return 0


def bars() -> Callable[[str, int, int], None]:
    """A bar for each folder and each calendar that is looked through: its name, how far, of how many."""
    drawn: dict[str, Progress] = {}

    def draw(name: str, done: int, of: int) -> None:
        drawn.setdefault(name, Progress(f"looking for invites in {name}"))(done, of)

    return draw


def log_to_stderr(level: int) -> None:
    """With priorities where the journal reads along (sd-daemon(3)), with times elsewhere."""
    handler = logging.StreamHandler()
    if "JOURNAL_STREAM" in os.environ:
        priorities = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3, logging.CRITICAL: 2}

        class Journal(logging.Formatter):
            def format(self, record: logging.LogRecord) -> str:
                prefix = f"<{priorities.get(record.levelno, 6)}>"
                return "\n".join(prefix + line for line in super().format(record).splitlines())

        handler.setFormatter(Discreet(Journal("%(message)s")))
    else:
        handler.setFormatter(Discreet(logging.Formatter("%(asctime)s %(levelname)s %(message)s")))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger("agent").setLevel(level)


# --- inspect, simulate, demo ----------------------------------------------------------------------


def inspect(options: argparse.Namespace) -> int:
    """How files are understood."""
    from agent.verbs import inspection, inspection_lines

    config = inspection.config_for(options.owner)
    if options.config:
        own = load(options)
        addresses = tuple(dict.fromkeys((*own.owner.addresses, *config.owner.addresses)))
        config = replace(own, owner=replace(own.owner, addresses=addresses))
    found = inspection.objects([Path(p) for p in options.paths], config, Progress("reading"))
    if options.json:
        say_json(found)
    else:
        some = False
        for each in found:
            some = True
            say(inspection_lines.describe(each))
        if not some:
            complain("no mail and no calendar is found there")
        elif not config.owner.addresses:
            complain("you are not known here (--owner ADDRESS, or --config FILE): nobody in it is taken for you")
    return 0


def simulate(options: argparse.Namespace) -> int:
    """What the daemon would have done with a folder of mail."""
    from agent import simulate as simulation
    from agent.decide.courtesy import owner_zone
    from agent.from_disk import mail_files, reading

    config = load(options)
    zone = owner_zone(config)

    def moment(text: str) -> datetime:
        try:
            found = datetime.fromisoformat(text)
        except ValueError as error:
            raise UsageError(f"{text}: not a date or time; write 2026-03-01 or 2026-03-01T09:00") from error
        return found if found.tzinfo else found.replace(tzinfo=zone)

    start, end = moment(options.start), moment(options.end)
    if end <= start:
        raise UsageError("--until must be later than --from")

    def left_out(file: str, why: str) -> None:
        sys.stderr.write(f"followup: {file}: {why}; left out\n")

    places = mail_files.find([Path(p) for p in options.paths])
    bar = Progress("simulating")
    with reading.timeline(places, config, until=end, problem=left_out, progress=bar.part(0, FINDING)) as came:
        run = simulation.Simulation(config, start, end, _approval(options.approve), templates(config.templates_folder))
        told = run.run(came, bar.part(FINDING, 1))
        if options.json:
            say_json(told)
        else:
            for each in told:
                say(_event_line(each))
            say(paint(NOT_SHOWN, "2"))
    return 0


def _approval(text: str) -> Approval:
    from agent.configuration.config_times import duration
    from agent.simulate import Approval

    if text == "none":
        return Approval(None)
    if text == "all":
        return Approval(timedelta(0))
    if text.startswith("after="):
        try:
            return Approval(_elapsed(duration(text.removeprefix("after="))))
        except ValueError as error:
            raise UsageError(f"--approve {text}: {error}") from error
    raise UsageError(f"--approve {text}: write all, none, or after=2 days")


def _elapsed(duration: Duration) -> timedelta:
    return timedelta(**{"days" if duration.unit.value == "business days" else duration.unit.value: duration.amount})


def _event_line(each: dict[str, object]) -> str:
    moment = str(each["at"])[:16].replace("T", " ")
    what = str(each["event"]).replace("_", " ")
    colour = {"sent": "32", "asked owner": "33", "told owner": "33"}.get(what, "1")
    about = " ".join(str(each[key]) for key in ("step", "contact") if each[key])
    dated = str(each["until"])[:16].replace("T", " ") if each["until"] else ""
    if what.startswith("interview "):
        about = ", ".join(str(each[key]) for key in ("company", "role") if each[key]) + (f", {dated}" if dated else "")
    elif what == "mail":
        meant = str(each.get("intent") or "").replace("_", " ")
        about += f" “{each['subject']}”" + (f" ({meant})" if meant else "")
    until = f" until {dated}" if what == "held" and dated else ""
    because = "; ".join(map(str, each["because"])) if isinstance(each["because"], list) else ""
    because = because.replace(".; ", "; ")  # sentences of their own among reasons
    return f"{moment}  {paint(what, colour):12}  {each['application'] or '-'}  {about}{until}  {paint(because, '2')}"


def demo(options: argparse.Namespace) -> int:
    """A whole life in seconds."""
    try:
        from agent import demo as demonstration
    except ModuleNotFoundError as error:
        raise UsageError(f"the demo needs {error.name}: pip install 'followup-agent[demo]'") from error

    return demonstration.run(say, keep=options.keep)


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": run,
    "inspect": inspect,
    "simulate": simulate,
    "demo": demo,
}
