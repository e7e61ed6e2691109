"""`followup init`: from an address to a configuration that is known to work. Safe to run again; never shows a secret.

Found and asked first, then tried, then shown, and only then written: nothing is left behind by a run that fails.
"""

from __future__ import annotations

import argparse
import difflib
import logging
import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from agent import clock, paths
from agent import config as configs
from agent.edges import secrets, whole_file
from agent.errors import ConfigError, FollowupError, SignInError
from agent.rules import Config, Login
from agent.setup import asking, example, first_config, init_password, init_tokens
from agent.setup.discovery import Lookups
from agent.setup.doctor import Doctor
from agent.setup.init_answers import Answers, Questions
from agent.setup.init_keeping import Keeping, credential_file
from agent.setup.recent_interviews import Seen, recent
from agent.setup.trial import Report, Tried
from agent.terminal import Progress, can_ask, paint, say
from agent.verbs.check_verb import time_zone

TRIES = 3
"""Passwords that a person may try; providers lock out whoever tries many."""


def init(options: argparse.Namespace, lookups: Lookups | None = None) -> int:
    """Make the configuration. Exit codes: 0 written, or as it was; 1 something was found; see the errors for others."""
    if options.debug:
        from agent.verbs.plain_verbs import log_to_stderr

        log_to_stderr(logging.DEBUG)
    if options.example:
        say(example.text().rstrip("\n"))
        return 0
    path, ask = paths.config_file(options.config), can_ask() and not options.no_input
    before, old = _existing(path)
    questions = Questions(options, old, ask, path.absolute().parent, configs.system_zone(), lookups or Lookups())
    answers = questions.answer()
    text, config = _configuration(path, before, old, answers)
    report = Report()
    keeping = answers.keeping
    if told := time_zone(config):
        report.tell(told)
    lacking = None if options.no_try else _lacking(options, config, ask=ask and not options.dry_run)
    if lacking is not None:
        report.tell(lacking)
    elif not options.no_try:
        keeping = _tried(options, config, questions, answers, report)
    logins = [login for each in (old, config) if each for login in _logins(each)]
    kept = [(login.password, login.oauth and login.oauth.client_secret) for login in logins]
    known = [secret for pair in kept for secret in pair if secret]
    written = _write(options, path, before, text, known, ask=ask, keep=lambda: _keep(config, keeping, path))
    if written:
        _next(path, options, consent=lacking is not None)
    return 0 if written and not report.problems else 1


# --- what is there --------------------------------------------------------------------------------


def _existing(path: Path) -> tuple[str, Config | None]:
    """The configuration that is there: its text, '' for none, and what it says where it can be read."""
    if not path.exists():
        return "", None
    text = configs.text_of(path)
    try:
        config = configs.parse(text, path=path, default_zone=configs.system_zone())
    except ConfigError as error:
        say(f"{path} is there and cannot be used:\n{error}")
        return text, None
    say(f"{path} is there; what it says is taken unless you say otherwise")
    return text, config


def _configuration(path: Path, before: str, old: Config | None, answers: Answers) -> tuple[str, Config]:
    """The text of the new one, and what the daemon will make of it."""

    def read(text: str) -> Config:
        return configs.parse(text, path=path.absolute(), default_zone=answers.owner.time_zone)

    if old is not None:
        text = first_config.merged(before, old, answers.owner, answers.mail)
        try:
            config = read(text)
        except ConfigError:
            pass  # written in a way of its own: a new one is shown instead, and the old one kept beside it
        else:
            if (config.owner, config.mail) == (answers.owner, answers.mail) and config.sequence == old.sequence:
                return text, config
    text = first_config.fresh(answers.owner, answers.mail)
    config = read(text)
    assert (config.owner, config.mail) == (answers.owner, answers.mail)
    return text, config


# --- does it work ---------------------------------------------------------------------------------


def _lacking(options: argparse.Namespace, config: Config, *, ask: bool) -> Tried | None:
    """What an OAuth provider has still to be asked before anything can be tried; None: nothing, or no OAuth."""
    assert config.mail is not None
    login = config.mail.login
    if login.oauth is None:
        return None
    return init_tokens.allowed(login.oauth, login.user, paths.state_directory(options.state), ask=ask)


def _tried(
    options: argparse.Namespace, config: Config, questions: Questions, answers: Answers, report: Report
) -> Keeping | None:
    """Sign in, look round, send a mail to oneself. Returns the password that let us in, if one was asked for.

    Raises what kept us out: then nothing is written."""
    keeping = answers.keeping
    failure: FollowupError | None = None
    for attempt in range(1, TRIES + 1):
        assert config.mail is not None
        doctor = Doctor(
            config, config.mail, report.tell, clock.now, clock.elapsed,
            secret=keeping.password if keeping else None, provider=answers.provider, make_folder=not options.dry_run,
            state_folder=paths.state_directory(options.state),
        )  # fmt: skip
        try:
            reads = doctor.reads()
            # A password that was refused once is not tried at the next door.
            sends = not isinstance(doctor.failure, SignInError) and doctor.sends()
            if reads and sends:
                if answers.provider is not None and answers.provider.note:
                    say(f"{answers.provider.name}: {answers.provider.note}")
                if _may_mail(options, config, ask=questions.ask, report=report):
                    doctor.there_and_back()
                assert doctor.mailbox is not None
                _list(recent(doctor.mailbox, config, clock.now(), _progress()), clock.now(), config)
                return keeping
            failure = doctor.failure
        finally:
            doctor.close()
        # Where it opened the first door, another password is no help.
        wrong = not reads and isinstance(failure, SignInError)
        if not (keeping and questions.ask and wrong and attempt < TRIES):
            break
        keeping = replace(keeping, password=init_password.asked(answers.provider, config.mail.login.user))
        report.problems.clear()
    assert failure is not None
    kind = type(failure)
    raise kind("nothing was written; --no-try writes the configuration without trying it")


def _may_mail(options: argparse.Namespace, config: Config, *, ask: bool, report: Report) -> bool:
    if options.mail is not None or options.dry_run:
        return bool(options.mail) and not options.dry_run
    if options.yes:
        return True
    if ask:
        return asking.yes(f"Send a mail from you to {config.approval.at}, to see whether it comes back?", default=True)
    report.tell(Tried("mail", None, "no mail was sent to try the way back; --mail sends one"))
    return False


def _progress() -> Callable[[str, int, int], None]:
    bars: dict[str, Progress] = {}

    def told(folder: str, done: int, of: int) -> None:
        bars.setdefault(folder, Progress(f"looking for interviews in {folder}"))(done, of)

    return told


def _list(found: list[Seen], now: datetime, config: Config) -> None:
    from agent.decide.courtesy import owner_zone

    zone = owner_zone(config)
    say()
    if not found:
        say("Interviews of the last month: none found in the invites of this mailbox")
        return
    say("Interviews of the last month, and ahead, as the invites in this mailbox tell of them:")
    for seen in found:
        marks = [
            word
            for word, holds in (("called off", seen.off), ("ahead", seen.start > now), ("perhaps", not seen.sure))
            if holds
        ]
        tail = paint(f"  ({', '.join(marks)})", "2") if marks else ""
        say(f"  {seen.start.astimezone(zone):%a %Y-%m-%d %H:%M}  {seen.company or '?'}  {seen.summary[:70]}{tail}")
    say()


# --- writing --------------------------------------------------------------------------------------


def _write(
    options: argparse.Namespace, path: Path, before: str, text: str, known: list[str], *, ask: bool,
    keep: Callable[[], None],
) -> bool:  # fmt: skip
    """Show it, without the passwords that are `known`, and put it there if nobody minds; whether it is there now."""
    if text == before:
        if options.dry_run:
            say(f"{path} would stay as it is")
            return True
        keep()
        say(f"{path} stays as it is")
        return True
    if before:
        say(f"What would change in {path}:")
        sides = _shown(before, *known), _shown(text, *known)
        changes = list(difflib.unified_diff(*sides, "before", "after", lineterm="", n=1))
        for line in changes or ["  a password or the words of a command, which are not shown"]:
            say("  " + paint(line, {"+": "32", "-": "31"}.get(line[:1], "2")))
    else:
        say(f"{path}:")
        for line in _shown(text, *known):
            say(f"  {line}")
    if options.dry_run:
        say("--dry-run: nothing was written")
        return True
    if (
        before
        and not options.yes
        and not (ask and asking.yes("Write it? (the old one is kept as .bak)", default=False))
    ):
        say(f"{path} was kept as it was" + ("" if ask else "; --yes writes it"))
        return False
    keep()
    try:
        if before:
            whole_file.write(path.with_name(f"{path.name}.bak"), before)
        whole_file.write(path, text)
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}") from None
    say(f"{path}: written")
    return True


_PASSWORD = re.compile(r"(?m)^(.*\bpassword\s*:).*$")
_COMMAND = re.compile(r"(?m)^(?P<key>.*_command[ \t]*:[ \t]*)(?P<program>\[?[ \t]*[^\s,\]]*).*$")


def _shown(text: str, *known: str) -> list[str]:
    """Lines for the screen: without the passwords that somebody wrote into the file, and without the words of
    commands, which may hold one; what pass(1) is asked for is no secret."""

    def without_words(line: re.Match[str]) -> str:
        harmless = line["program"].strip("[ \t\"'") == "pass"
        return line[0] if harmless else f"{line['key']}{line['program']} …"

    text = _COMMAND.sub(without_words, _PASSWORD.sub(r"\1 …", text))
    for secret in known:
        for line in secret.splitlines():
            text = text.replace(line, "…") if line.strip() else text
    return text.splitlines()


def _logins(config: Config) -> Iterator[Login]:
    if config.mail is not None:
        yield config.mail.login
    yield from (calendar.login for calendar in config.calendars if calendar.login is not None)


def _keep(config: Config, keeping: Keeping | None, path: Path) -> None:
    """Put the password where the configuration says, and read it back from there."""
    if keeping is None:
        return
    assert config.mail is not None
    login, folder = config.mail.login, path.absolute().parent
    keeping.keep(login, folder)
    if keeping.way == "credential":
        file = credential_file(folder, login.credential or "")
        say(f"password: encrypted in {file}; `followup service install` hands it to the service, and to it alone")
        return
    if secrets.password(login) != keeping.password:
        raise SignInError("the password does not come back as it was kept; nothing was written")
    say("password: kept, and read back")


def _next(path: Path, options: argparse.Namespace, *, consent: bool) -> None:
    if options.dry_run:
        return
    which = "" if not options.config else f" --config {shlex.quote(str(path))}"
    say()
    say("Next:")
    if consent:
        say(f"  followup auth{which}              # have your provider let it in")
    say(f"  followup run --once{which}        # one look; nothing is ever sent without your yes")
    say(f"  followup status{which}            # the interviews it found, and what comes next")
    say(f"  followup service install{which}   # from then on in the background")


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {"init": init}
