"""`followup check`: is the configuration right? --online: a doctor tries each thing. --diff: what an edit changes."""

from __future__ import annotations

import argparse
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from agent import config as configs
from agent import paths
from agent.edges.template_folder import templates
from agent.errors import FollowupError, UsageError
from agent.rules import Config
from agent.setup.trial import Report, Tried, failed


def check(options: argparse.Namespace) -> int:
    """Is the configuration right? --online: do the servers let us in? --diff: what would it change in the plan?"""
    if options.json and options.diff and options.online:
        raise UsageError("--json goes with --online or with --diff, not with both")
    if options.mail and not options.online:
        raise UsageError("--mail goes with --online")
    path = paths.config_file(options.config)
    config = configs.load(path)
    report = Report(options.json)
    quiet = options.json and options.diff  # then the plan's objects are what is asked for
    _words(path, config, (lambda tried: None) if quiet else report.tell)
    for tried in _at_hand(config):
        if quiet:
            report.problems.append(tried)
            _complain(tried)
        else:
            report.tell(tried)
    if options.online:
        _online(config, options, report)
    if options.diff:
        from agent.verbs.diff_verb import diff

        diff(options)
    return 1 if report.problems else 0


def _complain(tried: Tried) -> None:
    from agent.terminal import complain

    complain(f"problem: {tried.said}")


def _words(path: Path, config: Config, tell: Callable[[Tried], None]) -> None:
    tell(Tried("configuration", True, f"{path}: in order"))
    owner = config.owner
    tell(Tried("owner", None, f"owner: {owner.name} <{owner.addresses[0]}>, time zone {owner.time_zone}"))
    if told := time_zone(config):
        tell(told)
    if config.mail is None:
        tell(
            Tried(
                "mail", None, "mail: no servers are named yet; `followup run` needs them, `followup simulate` does not"
            )
        )
    on = [step.name for step in config.sequence.values() if step.mode.value != "off"]
    tell(Tried("steps", None, f"steps: {', '.join(on)}"))
    tell(Tried("spelling", None, f"spelling: {_spelling()}"))
    if config.llm:
        place = (
            "on this machine" if config.llm.here else f"at {config.llm.host}: words of your mails leave this machine"
        )
        tell(Tried("second_reader", None, f"second reader of mails that are unclear: {config.llm.model} {place}"))


def time_zone(config: Config) -> Tried | None:
    """A server's clock is often set to UTC, where nobody lives: mornings and evenings would be London's in winter."""
    from agent.decide.whereabouts import is_no_place

    zone = config.owner.time_zone
    if not is_no_place(zone):
        return None
    said = f"time zone: {zone} is where nobody lives; if your day has other hours, say owner: {{time_zone: Your/City}}"
    return Tried("owner", None, said)


def _spelling() -> str:
    from agent.edges import spelling

    if not spelling.there():
        return "not looked at; pip install 'followup-agent[spelling]'"
    return f"of your words, in {', '.join(sorted(spelling.LANGUAGES))}"


def _at_hand(config: Config) -> Iterator[Tried]:
    """What is wrong with the files that the configuration names."""
    from agent.compose import template
    from agent.compose.tongue import LANGUAGES
    from agent.decide.beside import BESIDE

    steps = (*config.sequence, *BESIDE)
    for name, source in templates(config.templates_folder).items():
        step, _, code = name.partition(".")
        if step not in steps or code not in ("", *LANGUAGES):
            said = f"template {name}.txt in {config.templates_folder} is for no step there is"
            yield Tried("templates", False, said, f"name it after one of: {', '.join(steps)}")
        try:
            template.proofread(name, source)
        except FollowupError as error:
            yield Tried("templates", False, str(error))
    yield from _regions(config)
    for calendar in config.calendars:
        if calendar.kind in ("folder", "ics_file") and (why := _closed(Path(calendar.location))):
            yield Tried("calendars", False, f"calendar {calendar.location} {why}", "`calendars` names it")
    for material in config.materials:
        if material.file and (why := _closed(material.file, folder=False)):
            yield Tried("materials", False, f"material {material.name}: {material.file} {why}")


def _closed(path: Path, *, folder: bool = True) -> str:
    """Why a file, or a folder where that will do, cannot be read; '' where it can."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            os.scandir(path).close()
            return "" if folder else "is a folder"
        if not stat.S_ISREG(mode):  # a pipe would be waited for
            return "is no file"
        path.open("rb").close()
    except FileNotFoundError:
        return "is not there"
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    return ""


def _regions(config: Config) -> Iterator[Tried]:
    """Regions without holidays that we know: nobody would miss them until a mail goes on one."""
    from agent.decide.courtesy import knows_region

    each = [(config.courtesy, config.sequence), *((e.courtesy, e.sequence) for e in config.employers.values())]
    rules = [rule for courtesy, steps in each for rule in (courtesy.holidays, *(s.holidays for s in steps.values()))]
    for region in dict.fromkeys(region for rule in rules if rule for region in rule.regions):
        if not knows_region(region):
            country = region.partition("-")[0]
            there = region != country and knows_region(country)
            what = f"the holidays of {country} alone are kept" if there else "no holiday is kept for it"
            yield Tried("holidays", False, f"holidays: no region {region} is known; {what}", "write it as in ISO 3166")


def _online(config: Config, options: argparse.Namespace, report: Report) -> None:
    from agent import clock
    from agent.carriers.reload import mail_of
    from agent.setup.doctor import Doctor

    mail, state = mail_of(config), paths.state_directory(options.state)
    for tried in (*calendars(config, state), *second_reader(config)):
        report.tell(tried)
    doctor = Doctor(config, mail, report.tell, clock.now, clock.elapsed, state_folder=state)
    try:
        doctor.state(state)
        doctor.reads()
        doctor.sends()
        if options.mail:
            doctor.there_and_back()
    finally:
        doctor.close()


def calendars(config: Config, state: Path | None = None) -> Iterator[Tried]:
    """Each calendar that has to be fetched, once; `state` is where a permission by OAuth is kept."""
    from agent import clock
    from agent.carriers.calendar_files import remote
    from agent.worker import look_back

    for source in config.calendars:
        if (calendar := remote(source, state)) is not None:
            try:
                entries = sum(1 for _ in calendar.changed(clock.now() - look_back(config)))
                yield Tried("calendars", True, f"calendar {source.kind}: read; entries: {entries}")
            except FollowupError as error:
                mend = error.mend or "`calendars`: its address, and where its password is"
                yield failed("calendars", "calendar", error, mend)


def second_reader(config: Config) -> Iterator[Tried]:
    """Show it a mail that is made up, once."""
    from agent.edges import llm as llms
    from agent.model import Intent
    from agent.understand import second_reading

    if config.llm is None:
        return
    words = "Thank you for your time. Unfortunately we have decided to go with another candidate."
    try:
        said = second_reading.read(llms.ask(config.llm, second_reading.conversation(words)), words)
    except (FollowupError, second_reading.NonsenseError) as error:
        yield Tried("second_reader", False, f"second reader: {error}", "`understanding.llm`; you are asked without it")
        return
    if said.meaning is not Intent.REJECTION:
        read = said.meaning.value.replace("_", " ") if said.meaning else "nothing"
        what = f"second reader: it takes a made-up rejection for {read}"
        yield Tried("second_reader", False, what, "another model may do better")
        return
    yield Tried("second_reader", True, "second reader: answers, and knows a made-up rejection")


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"check": check}
