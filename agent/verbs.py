"""The verbs that need no state: check, run, inspect, simulate, demo. Called by `cli` alone."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from agent import config as configs
from agent import paths
from agent.edges.template_folder import templates
from agent.errors import FollowupError, UsageError
from agent.rules import Config, Mail
from agent.terminal import Progress, paint, say, say_json

if TYPE_CHECKING:
    from agent.edges.imap import Mailbox
    from agent.edges.smtp import Sender
    from agent.rules import Duration
    from agent.simulate import Approval


FINDING = 0.1
"""How much of a simulation is finding the mail, by experience; the rest is reading it and living through it."""


def load(options: argparse.Namespace) -> Config:
    """The configuration the options name."""
    return configs.load(paths.config_file(options.config))


# --- check, run -----------------------------------------------------------------------------------


def check(options: argparse.Namespace) -> int:
    """Is the configuration right? --online: do the servers let us in? --diff: what would it change in the plan?"""
    if options.json and (options.online or not options.diff):
        raise UsageError("--json goes with --diff, and with nothing else")
    path = paths.config_file(options.config)
    config = load(options)
    if not options.json:
        say(f"{path}: in order")
        say(f"owner: {config.owner.name} <{config.owner.addresses[0]}>, time zone {config.owner.time_zone}")
        on = [step.name for step in config.sequence.values() if step.mode.value != "off"]
        say(f"steps: {', '.join(on)}")
        say(f"spelling: {_spelling()}")
        if config.llm:
            place = (
                "on this machine"
                if config.llm.here
                else f"at {config.llm.host}: words of your mails leave this machine"
            )
            say(f"second reader of mails that are unclear: {config.llm.model} {place}")
    problems = _check_templates(config)
    problems += [
        f"calendar {source.location} is not there"
        for source in config.calendars
        if source.kind in ("folder", "ics_file") and not Path(source.location).exists()
    ]
    problems += [
        f"material {m.name}: {m.file} is not there" for m in config.materials if m.file and not m.file.is_file()
    ]
    if options.online:
        problems += _check_calendars(config)
        problems += _check_second_reader(config)
        problems += _check_online(config)
    for problem in problems:
        if options.json:
            sys.stderr.write(f"followup: problem: {problem}\n")
        else:
            say(paint(f"problem: {problem}", "33"))
    if options.diff:
        from agent.diff_verb import diff

        diff(options)
    return 1 if problems else 0


def _spelling() -> str:
    from agent.edges import spelling

    if not spelling.there():
        return "not looked at; pip install 'followup-agent[spelling]'"
    return f"of your words, in {', '.join(sorted(spelling.LANGUAGES))}"


def _check_templates(config: Config) -> list[str]:
    from agent.compose import template
    from agent.compose.tongue import LANGUAGES

    problems = []
    for name, source in templates(config.templates_folder).items():
        step, _, code = name.partition(".")
        if step not in config.sequence or code not in ("", *LANGUAGES):
            problems.append(f"template {name}.txt in {config.templates_folder} is for no step there is")
        try:
            template.proofread(name, source)
        except FollowupError as error:
            problems.append(str(error))
    return problems


def _check_calendars(config: Config) -> list[str]:
    """Each calendar that has to be fetched, once."""
    from agent import clock
    from agent.calendar_files import remote
    from agent.daemon import look_back

    problems = []
    for source in config.calendars:
        if (calendar := remote(source)) is not None:
            try:
                entries = sum(1 for _ in calendar.changed(clock.now() - look_back(config)))
                say(f"calendar {source.kind}: read; entries: {entries}")
            except FollowupError as error:
                problems.append(f"calendar: {error}")
    return problems


def _check_second_reader(config: Config) -> list[str]:
    """Show it a mail that is made up, once."""
    from agent.edges import llm as llms
    from agent.model import Intent
    from agent.understand import second_reading

    if config.llm is None:
        return []
    words = "Thank you for your time. Unfortunately we have decided to go with another candidate."
    try:
        said = second_reading.read(llms.ask(config.llm, second_reading.conversation(words)), words)
    except (FollowupError, second_reading.NonsenseError) as error:
        return [f"second reader: {error}"]
    if said.meaning is not Intent.REJECTION:
        read = said.meaning.value.replace("_", " ") if said.meaning else "nothing"
        return [f"second reader: it takes a made-up rejection for {read}; another model may do better"]
    say("second reader: answers, and knows a made-up rejection")
    return []


def _check_online(config: Config) -> list[str]:
    from agent import clock
    from agent.proof_offers import Offers
    from agent.reload import mail_of

    problems = []
    mail = mail_of(config)
    mailbox, sender = _open_mailbox(mail), _open_sender(mail)
    try:
        mailbox.open()
        folders = mailbox.folders()
        say(f"reading mail: signed in; folders: {', '.join(f.name for f in folders)}")
        problems += [f"folder {name} is not there" for name in mailbox.missing]
        offers = Offers(mailbox, config, clock.now())
        offers.look()
        for line in offers.said:
            say(line)
        problems += offers.problems
    except FollowupError as error:
        problems.append(f"reading mail: {error}")
    finally:
        mailbox.close()
    try:
        sender.open()
        say("sending mail: signed in")
    except FollowupError as error:
        problems.append(f"sending mail: {error}")
    finally:
        sender.close()
    return problems


def _open_mailbox(mail: Mail) -> Mailbox:
    from agent.edges import secrets
    from agent.edges.imap import Mailbox

    return Mailbox(
        mail.imap, mail.login.user, lambda: secrets.password(mail.login), folders=mail.folders, never=mail.never
    )


def _open_sender(mail: Mail) -> Sender:
    from agent.edges import secrets
    from agent.edges.smtp import Sender

    return Sender(mail.smtp, mail.login.user, lambda: secrets.password(mail.login))


def run(options: argparse.Namespace) -> int:
    """The daemon."""
    from agent.daemon import Daemon

    _log_to_stderr(logging.DEBUG if options.debug else logging.INFO)
    config = load(options)
    bars: dict[str, Progress] = {}

    def progress(folder: str, done: int, of: int) -> None:
        bars.setdefault(folder, Progress(f"looking for invites in {folder}"))(done, of)

    daemon = Daemon(
        config, paths.state_directory(options.state), _open_mailbox, _open_sender,
        templates=templates(config.templates_folder), progress=progress,
    )  # fmt: skip
    try:
        if options.once:
            daemon.once()
        else:
            daemon.run()
    finally:
        daemon.close()
    return 0


def _log_to_stderr(level: int) -> None:
    """With priorities where the journal reads along (sd-daemon(3)), with times elsewhere."""
    handler = logging.StreamHandler()
    if "JOURNAL_STREAM" in os.environ:
        priorities = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3, logging.CRITICAL: 2}

        class Journal(logging.Formatter):
            def format(self, record: logging.LogRecord) -> str:
                prefix = f"<{priorities.get(record.levelno, 6)}>"
                return "\n".join(prefix + line for line in super().format(record).splitlines())

        handler.setFormatter(Journal("%(message)s"))
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger("agent").setLevel(level)


# --- inspect, simulate, demo ----------------------------------------------------------------------


def inspect(options: argparse.Namespace) -> int:
    """How files are understood."""
    from agent import inspection

    config = inspection.config_for(options.owner)
    if options.config:
        own = load(options)
        addresses = tuple(dict.fromkeys((*own.owner.addresses, *config.owner.addresses)))
        config = replace(own, owner=replace(own.owner, addresses=addresses))
    found = inspection.objects([Path(p) for p in options.paths], config, Progress("reading"))
    if options.json:
        say_json(found)
    else:
        for each in found:
            say(inspection.describe(each))
    return 0


def simulate(options: argparse.Namespace) -> int:
    """What the daemon would have done with a folder of mail."""
    from agent import mail_files, reading
    from agent import simulate as simulation
    from agent.decide.courtesy import owner_zone

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
    return 0


def _approval(text: str) -> Approval:
    from agent.config_times import duration
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
    until = f" until {str(each['until'])[:16].replace('T', ' ')}" if what == "held" and each["until"] else ""
    because = "; ".join(each["because"]) if isinstance(each["because"], list) else ""
    return f"{moment}  {paint(what, colour):12}  {each['application'] or '-'}  {about}{until}  {paint(because, '2')}"


def demo(options: argparse.Namespace) -> int:
    """A whole life in seconds."""
    try:
        from agent import demo as demonstration
    except ModuleNotFoundError as error:
        raise UsageError(f"the demo needs {error.name}: pip install 'followup-agent[demo]'") from error

    return demonstration.run(say, keep=options.keep)


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "check": check,
    "run": run,
    "inspect": inspect,
    "simulate": simulate,
    "demo": demo,
}
