"""What a unit has to be given so that the daemon starts in it: its credentials, and files that it can see and read.

A hardened unit of the system runs as a user of its own: it sees no home directory and reads only what is open to all.
What it would fail over at its start is found here before, all at once. Files are looked at, never read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent.rules import Config, Login

HIDDEN = (
    "/home", "/root", "/run/user",
    "/tmp", "/var/tmp",  # noqa: S108  # it has folders of its own under these names
    "/etc/ssh", "/etc/ssl/private", "/var/spool", "/var/mail",
)  # fmt: skip
"""What the hardened unit cannot see."""
PLACE = "/etc/followup"


@dataclass(frozen=True, slots=True)
class Credential:
    """A secret that systemd hands to the service: its name, the file it takes it from, and whether that is encrypted
    (`systemd-creds encrypt`)."""

    name: str
    file: Path
    encrypted: bool


def credentials(config: Config, folder: Path) -> list[Credential]:
    """Those that the configuration names, from NAME.cred or NAME in `folder`; whether the file is there is not said."""
    names = [each.credential for each in _logins(config)]
    names += [each.oauth.client_secret_credential for each in _logins(config) if each.oauth]
    names += [config.llm.api_key_credential] if config.llm else []
    found = []
    for name in dict.fromkeys(each for each in names if each):
        encrypted = (folder / f"{name}.cred").is_file()
        found.append(Credential(name, folder / (f"{name}.cred" if encrypted else name), encrypted))
    return found


def missing(given: list[Credential]) -> list[str]:
    """Which of them are not there, and how to put them there."""
    return [
        f"the credential {each.name} is not there: put the secret into {each.file} (install -m 600), or encrypted into "
        f"{each.file}.cred (systemd-creds encrypt --name={each.name} - {each.file}.cred)"
        for each in given
        if not each.file.is_file()
    ]


def out_of_reach(config: Config, path: Path, *, state: Path, allow: str) -> list[str]:
    """What a system unit could not get at, in sentences that say how to mend it. `path` is the configuration's,
    `state` the unit's state directory, `allow` the command that asks an OAuth provider for leave."""
    problems = []
    for login in _logins(config):
        if login.password is not None or login.keyring is not None:
            where = "the configuration itself" if login.password is not None else "a keyring"
            mend = "keep it as a credential (`login: {credential: mail-password}`)"
            problems.append(f"the password of {login.user} is in {where}: {mend}")
        if login.oauth is not None and not (state / "oauth.json").is_file():
            provider = login.oauth.name
            problems.append(
                f"{provider} has not been asked yet whether followup may use the mail of {login.user}: {allow}"
            )
    for what, file in _secret_files(config):
        problems.append(f"{what} {file} is one user's, and the service has one of its own: name a credential instead")
    for what, file in (("the configuration", path), *_files(config)):
        if hidden(file):
            problems.append(f"{what} {file} lies where the service sees nothing: put it elsewhere, such as {PLACE}")
        elif file.exists() and (closed := _closed(file)):
            way = f"chmod {'o+rx' if closed.is_dir() else 'o+r'} {closed}"
            problems.append(f"{what} {file} is closed to the service, which has a user of its own: {way}")
    for command in _commands(config):
        if word := next((each for each in command if hidden(Path(each))), None):
            problems.append(f"a command's {word} lies where the service sees nothing: put it elsewhere")
    return list(dict.fromkeys(problems))


def hidden(path: Path) -> bool:
    """Does it lie where the hardened unit sees nothing?"""
    return any(path == Path(each) or Path(each) in path.parents for each in HIDDEN)


def _closed(path: Path) -> Path | None:
    """The first on the way to it that not everybody may pass, or it itself where not everybody may read it."""
    path = path.resolve()
    for folder in reversed(path.parents):
        if not folder.stat().st_mode & 0o001:
            return folder
    wanted = 0o005 if path.is_dir() else 0o004
    return path if path.stat().st_mode & wanted != wanted else None


def _logins(config: Config) -> list[Login]:
    mail = [config.mail.login] if config.mail else []
    return [*mail, *(each.login for each in config.calendars if each.login is not None)]


def _secret_files(config: Config) -> Iterator[tuple[str, Path]]:
    for login in _logins(config):
        if login.password_file is not None:
            yield "password_file", login.password_file
        if login.oauth is not None and login.oauth.client_secret_file is not None:
            yield "client_secret_file", login.oauth.client_secret_file
    if config.llm is not None and config.llm.api_key_file is not None:
        yield "api_key_file", config.llm.api_key_file


def _files(config: Config) -> Iterator[tuple[str, Path]]:
    servers = (config.mail.imap, config.mail.smtp) if config.mail else ()
    trusted = [each.ca_file for each in (*servers, *config.calendars)]
    trusted += [each.oauth.ca_file for each in _logins(config) if each.oauth]
    trusted += [config.llm.ca_file] if config.llm else []
    yield from (("ca_file", each) for each in dict.fromkeys(trusted) if each is not None)
    if config.templates_folder is not None:
        yield "the folder of templates", config.templates_folder
    for calendar in config.calendars:
        if calendar.kind in ("folder", "ics_file"):
            yield "the calendar", Path(calendar.location)
    yield from (("material", each.file) for each in config.materials if each.file is not None)


def _commands(config: Config) -> Iterator[tuple[str, ...]]:
    for login in _logins(config):
        yield login.password_command or ()
        yield login.token_command or ()
        yield (login.oauth and login.oauth.client_secret_command) or ()
    yield from (calendar.command for calendar in config.calendars)
    yield (config.llm and config.llm.api_key_command) or ()
