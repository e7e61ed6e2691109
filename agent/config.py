"""The configuration: YAML -> a frozen `Config`, or every problem at once with line and column.

`load` reads the file; `text_of` and `parse` are its halves. What the parts mean stands in `config_sequence`
(steps, reminders, courtesy, employers), `config_mail` (servers, sign-in, approval, calendars), `config_oauth` and
`config_understanding`; single words are read in `config_values` and `config_times`, maps in `config_shape`, strict
YAML in `config_yaml`.
Nothing here opens a server, runs a command or reads a secret from elsewhere.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from agent import paths
from agent.compose.tongue import LANGUAGES
from agent.configuration import config_values as words
from agent.configuration.config_mail import approval, calendars, mail
from agent.configuration.config_sequence import SEQUENCE, courtesy, debrief, employers, reminders, sequence
from agent.configuration.config_shape import Reader, as_node, fields, listed, many, optional, require, value
from agent.configuration.config_times import days_away, digest_hour, duration, is_zone, week_hour, zone
from agent.configuration.config_understanding import llm
from agent.configuration.config_yaml import (
    InvalidConfigError,
    Items,
    Map,
    Node,
    Problem,
    Problems,
    Refused,
    Scalar,
    compose,
)
from agent.errors import ConfigError
from agent.rules import Config, Courtesy, Digest, Highlight, InterviewRules, Material, Owner, Step

__all__ = ["InvalidConfigError", "Problem", "load", "parse", "system_zone", "text_of"]

MAX_BYTES = 1_000_000


def load(path: Path) -> Config:
    """Read the configuration file. Raises ConfigError: with all its problems, or saying why it cannot be read."""
    return parse(text_of(path), path=path, default_zone=system_zone())


def text_of(path: Path) -> str:
    """The text of the configuration file. Raises ConfigError saying why it cannot be read."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        if path != paths.SYSTEM_CONFIG and paths.SYSTEM_CONFIG.exists():
            raise ConfigError(
                f"there is no configuration at {path}; that of the system's service is read by "
                f"--config {paths.SYSTEM_CONFIG} --state {paths.SYSTEM_STATE}; `followup init` makes one of your own"
            ) from None
        raise ConfigError(
            f"there is no configuration at {path}: `followup init` makes one; or start from "
            "`followup init --example`, which has every key, and write your name and addresses"
        ) from None
    except OSError as error:
        raise ConfigError(f"the configuration {path} cannot be read: {error.strerror}") from None
    if len(raw) > MAX_BYTES:
        raise _too_large(str(path))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        problem = Problem(before.count(b"\n") + 1, column, "this is not UTF-8: save the file in that encoding")
        raise InvalidConfigError(str(path), (problem,)) from None


def parse(text: str, *, path: Path | None, default_zone: str) -> Config:
    """Read the configuration's text. `path` is where it stands: files are named relative to it, and an
    inline password is only accepted where nobody else can read it (None: it stands in no file).
    `default_zone` is an IANA name. Raises InvalidConfigError with every problem."""
    source = str(path) if path else "configuration"
    if len(text) > MAX_BYTES:
        raise _too_large(source)
    problems = Problems()
    root = compose(text, problems)
    # What breaks off has no structure to judge; what was found until there is told.
    if isinstance(root, Refused):
        problems.raise_any(source)
    config = _config(root, path, default_zone, problems)
    problems.raise_any(source)
    return config


def _too_large(source: str) -> ConfigError:
    return ConfigError(f"the configuration {source} is larger than {MAX_BYTES:,} bytes: is this the right file?")


def system_zone(
    environ: Mapping[str, str] = os.environ,
    timezone_file: Path = Path("/etc/timezone"),
    localtime: Path = Path("/etc/localtime"),
) -> str:
    """The system's IANA time zone: by TZ, /etc/timezone or the link /etc/localtime; else UTC."""
    names = []
    if "TZ" in environ:
        names.append(environ["TZ"].removeprefix(":") or "UTC")
    try:
        with timezone_file.open(encoding="ascii", errors="replace") as file:
            names.append(file.readline(256).strip())
    except OSError:
        pass  # many systems have none
    names.append(os.path.realpath(localtime))
    for name in names:
        place = name.rpartition("/zoneinfo/")[2]
        if is_zone(place):
            return place
    return "UTC"


def _config(root: Node, file: Path | None, default_zone: str, problems: Problems) -> Config:
    parts = (
        "owner",
        "mail",
        "approval",
        "digest",
        "calendars",
        "interviews",
        "sequence",
        "reminders",
        "debrief",
        "courtesy",
        "employers",
        "templates",
        "materials",
        "understanding",
    )
    # Only the names are checked here; each part is read below, as some need what others say.
    given = fields(root, dict.fromkeys(parts, as_node), problems)
    path = value(words.path(file.absolute().parent if file else Path()))
    owner = _owner(given.get("owner"), default_zone, problems)
    if isinstance(root, Map | Scalar) and "owner" not in given:
        require(root, problems, "the configuration", "owner")
    steps = sequence(given.get("sequence"), SEQUENCE, problems)
    budget = courtesy(given.get("courtesy"), Courtesy(), problems)
    servers = mail(given.get("mail"), owner, file, path, problems)
    texts = fields(
        given.get("templates"),
        {"folder": optional(path), "language": value(words.choice("auto", *LANGUAGES))},
        problems,
    )
    return Config(
        owner=owner,
        mail=servers,
        approval=approval(given.get("approval"), owner, problems),
        digest=Digest(**fields(given.get("digest"), {"at": value(digest_hour), "weekly": value(week_hour)}, problems)),
        calendars=calendars(given.get("calendars"), owner, file, path, problems, servers.login if servers else None),
        interviews=_interviews(given.get("interviews"), problems),
        sequence=steps,
        reminders=reminders(given.get("reminders"), steps, problems),
        debrief=debrief(given.get("debrief"), problems),
        courtesy=budget,
        employers=employers(given.get("employers"), steps, budget, problems),
        templates_folder=texts.get("folder"),
        language=texts.get("language", "auto"),
        materials=_materials(given.get("materials"), steps, path, problems),
        llm=llm(given.get("understanding"), path, problems),
        path=file,
    )


def _owner(node: Node | None, default_zone: str, problems: Problems) -> Owner:
    shape: dict[str, Reader[object]] = {
        "name": value(words.line),
        "addresses": many(value(words.address), "you@example.org"),
        "time_zone": optional(value(zone)),
        "signature": optional(value(words.text(2000))),
        "away": many(value(days_away), "2026-12-20..2027-01-04"),
        "highlights": as_node,
    }
    found = fields(node, shape, problems)
    require(node, problems, "owner", "name", "addresses")
    addresses = node.get("addresses") if isinstance(node, Map) else None
    if (isinstance(addresses, Items) and not addresses.items) or (isinstance(addresses, Scalar) and addresses.null):
        problems.add(addresses, "at least one address of yours belongs here: the first one sends")
    return Owner(
        name=found.get("name", ""),
        addresses=tuple(dict.fromkeys(found.get("addresses", ()))),
        time_zone=found.get("time_zone") or default_zone,
        signature=found.get("signature") or "",
        highlights=_highlights(found.get("highlights"), problems),
        away=found.get("away", ()),
    )


def _highlights(node: Node | None, problems: Problems) -> tuple[Highlight, ...]:
    shape: dict[str, Reader[object]] = {
        "when": many(value(words.line), "backend, platform"),
        "say": value(words.text(600)),
    }

    def read(entry: Node, problems: Problems) -> Highlight | None:
        found = fields(entry, shape, problems)
        require(entry, problems, "a highlight", "when", "say")
        return Highlight(**found) if found.keys() == shape.keys() else None

    return listed(node, read, "{when: [backend], say: …}", problems)


def _interviews(node: Node | None, problems: Problems) -> InterviewRules:
    entries = many(value(words.line), "technical chat, jobs@acme.example")
    shape: dict[str, Reader[object]] = {"always": entries, "never": entries, "look_back": value(duration)}
    return InterviewRules(**fields(node, shape, problems))


def _materials(
    node: Node | None, steps: Mapping[str, Step], path: Reader[Path], problems: Problems
) -> tuple[Material, ...]:
    shape: dict[str, Reader[object]] = {
        "name": value(words.line),
        "file": path,
        "link": value(words.link),
        "offer": many(value(words.choice(*steps)), "status_check"),
    }

    def read(entry: Node, problems: Problems) -> Material | None:
        found = fields(entry, shape, problems)
        given = entry.entries if isinstance(entry, Map) else {}
        require(entry, problems, "a material", "name", *(() if "link" in given else ("file",)))
        if "file" in given and "link" in given:
            problems.add(entry, "a material is either a file or a link: keep one of them")
            return None
        whole = "name" in found and ("file" in found or "link" in found)
        return Material(**found) if whole else None

    return listed(node, read, "{name: portfolio, file: ~/portfolio.pdf}", problems)
