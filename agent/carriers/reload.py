"""The owner's rules on disk while the daemon runs: an edited configuration or template is noticed and taken in.

An editor may rename over the file, write it in pieces, or have it away for a moment; it may be a link that
is turned elsewhere, or lie on a file system whose clock is coarse. So what is found must stand still before it
counts, and a good edition that is broken later stays in force. The last good text is kept in the store.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from agent import config as configs
from agent.compose import template
from agent.configuration.rule_changes import changes, for_a_log
from agent.edges.store import Store
from agent.edges.template_folder import templates
from agent.engine import Engine
from agent.errors import ConfigError, StoreError
from agent.rules import Config, Mail

log = logging.getLogger(__name__)

LAST_GOOD = "rules"
"""Where in the store the text lies that last was in force."""
QUIET = 2.0
"""Seconds an edited file must stay as it is before it is taken in: half of it may be good YAML too."""
PATIENCE = 10.0
"""Seconds a mistake must stay, or the file be away, before the owner is told of it."""
SETTLED = 60.0
"""Seconds after which a file's times are believed: a write within one tick of a coarse clock does not move them."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The rules as they stand on disk, all in order."""

    text: str
    config: Config
    templates: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Broken:
    """What stands on disk cannot be used. `problem` names file, line and column; `digest` is that of the text."""

    problem: str
    digest: str


class Rulebook:
    """Looks at the files of one configuration. `path` None: it stands in no file, and nothing is looked at."""

    def __init__(self, path: Path | None, config: Config, own: Mapping[str, str]) -> None:
        self._path = path
        self._config, self._templates = config, own
        self._marks: object = None
        self._marked = self._read = self._stood = 0.0
        self._found: Edition | Broken | None = None
        self._told: Edition | Broken | None = None
        self.unsettled = False
        """Something is different and has not stood still yet: look again in a moment."""

    def look(self, elapsed: float) -> Edition | Broken | None:
        """What is there, once when it has become something else and stands still; `elapsed` in seconds."""
        if self._path is None:
            return None
        marks = self._stat()
        if marks != self._marks:
            self._marks, self._marked = marks, elapsed
        elif isinstance(self._found, Edition) and not self.unsettled and self._read - self._marked > SETTLED:
            return None  # what is broken is read again each time: a folder it names may have come
        found, self._read = self._take(self._path), elapsed
        if found != self._found:
            self._found, self._stood = found, elapsed
        if found == self._told:
            self.unsettled = False
            return None
        wait = PATIENCE if isinstance(found, Broken) else 0.0 if self._says_the_same(found) else QUIET
        self.unsettled = elapsed - self._stood < wait
        if self.unsettled:
            return None
        self._told = found
        if isinstance(found, Edition):
            self._config, self._templates = found.config, found.templates
        return found

    def again(self) -> None:
        """What was told last could not be dealt with: tell it at the next look too."""
        self._told = None

    def _says_the_same(self, found: Edition) -> bool:
        return (found.config, found.templates) == (self._config, self._templates)

    def _stat(self) -> object:
        """What changes when a file does: through links, and with the templates of the edition that was read."""
        assert self._path is not None
        config = self._found.config if isinstance(self._found, Edition) else self._config
        folder = config.templates_folder
        try:
            own = sorted(each for each in folder.iterdir() if each.suffix == ".txt") if folder else []
        except OSError:
            own = []  # reading it says what is wrong
        return [_mark(path) for path in (self._path, *own)]

    def _take(self, path: Path) -> Edition | Broken:
        text = ""
        try:
            text = configs.text_of(path)
            config = configs.parse(text, path=path, default_zone=configs.system_zone())
            mail_of(config)
            own = templates(config.templates_folder)
            for name, source in own.items():
                template.proofread(name, source)
        except ConfigError as error:
            gone = not text and not path.exists()
            problem = f"the configuration {path} is gone" if gone else str(error)
            return Broken(problem, hashlib.sha256(f"{text}\0{problem}".encode()).hexdigest())
        return Edition(text, config, own)


class Rules:
    """The rules that hold: takes in what the owner edits and tells what came of it."""

    def __init__(self, engine: Engine, store: Store) -> None:
        self._engine, self._store = engine, store
        self._book = Rulebook(engine.config.path, engine.config, engine.templates)
        self._first = True
        self._broken_since: datetime | None = None
        self.problem: str | None = None
        """What is wrong with the file as it stands; None: what stands there is in force."""

    @property
    def unsettled(self) -> bool:
        """The file has just been edited and may be in the making."""
        return self._book.unsettled

    def take_in(self, elapsed: float) -> bool:
        """Look at the files; True: other rules hold from now on. Raises StoreError, and then looks anew."""
        found = self._book.look(elapsed)
        try:
            match found:
                case Broken():
                    self._complain(found)
                case Edition():
                    return self._adopt(found)
        except StoreError:
            self._book.again()
            raise
        return False

    def _adopt(self, edition: Edition) -> bool:
        engine = self._engine
        differs = changes(engine.config, edition.config, engine.templates, edition.templates)
        if self._first:
            self._say_what_changed_meanwhile(edition.config)
        self._first = False
        text = without_password(edition.text, edition.config)
        if text != self._store.meta(LAST_GOOD):
            self._store.set_meta(LAST_GOOD, text)
        if differs:
            edited = for_a_log(engine.config, edition.config, engine.templates, edition.templates)
            log.info("the rules were edited and hold from now on: %s", "; ".join(edited))
            engine.adopt(edition.config, edition.templates)
        if self.problem is not None:
            log.info("the configuration is in order again")
            what = "Your configuration is in order again, and what stands there is in force."
            what += f"\n\nChanged: {'; '.join(differs)}." if differs else "\n\nNothing else has changed."
            self._tell("mended", what)
            self.problem = self._broken_since = None
        return bool(differs)

    def _say_what_changed_meanwhile(self, config: Config) -> None:
        last = self._store.meta(LAST_GOOD)
        if last is None:
            return
        try:
            before = configs.parse(last, path=config.path, default_zone=configs.system_zone())
        except ConfigError:
            log.info("the rules of the last run cannot be read by this version; those of the file hold")
            return
        if edited := for_a_log(before, config, {}, {}):
            log.info("the rules were edited since the last run: %s", "; ".join(edited))

    def _complain(self, broken: Broken) -> None:
        self.problem = broken.problem
        self._broken_since = self._broken_since or self._engine.clock()
        log.error("the configuration cannot be used, the last good rules go on: %s", broken.problem)
        self._tell(
            f"broken:{broken.digest}",
            "Your configuration was edited and cannot be used as it stands, so I go on with the rules from before."
            f"\n\n{broken.problem}\n\n"
            "Mend it and save it; I notice that by myself. A restart would end with this mistake.",
        )

    def _tell(self, key: str, what: str) -> None:
        """Once for each text while the file is broken: an editor may save the same mistake many times."""
        assert self._broken_since is not None
        now = self._engine.clock()
        self._engine.desk.tell(f"rules:{self._broken_since.isoformat()}:{key}", None, what, now)


_PASSWORD = re.compile(
    r"""(\b(?:password|client_secret)\s*:[ \t]*)("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s,}#][^,}#\n]*)"""
)


def without_password(text: str, config: Config) -> str:
    """The rules without a password or client secret that stands in them: the store may be copied to other places.
    Where it cannot be told from the rest, nothing."""
    logins = [config.mail.login if config.mail else None, *(each.login for each in config.calendars)]
    inside = [[each.password, each.oauth.client_secret if each.oauth else None] for each in logins if each]
    secrets = [each for pair in inside for each in pair if each is not None]
    if not secrets:
        return text
    text = _PASSWORD.sub(r"\1'-'", text)
    return "" if any(each in text for each in secrets) else text


def mail_of(config: Config) -> Mail:
    """Where the mail is. Raises ConfigError: without it there is nothing to run."""
    if config.mail is None:
        raise ConfigError(f"{config.path}: `mail` is missing; the daemon needs imap, smtp and login")
    return config.mail


def _mark(path: Path) -> tuple[object, ...]:
    try:
        status = path.stat()
    except OSError as error:
        return path, error.errno
    return path, status.st_dev, status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size
