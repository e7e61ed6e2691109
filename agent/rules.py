"""What the owner asked for: the frozen nouns that `config` reads the YAML into. Pure; no parsing here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit


class Unit(StrEnum):
    """Units of a duration. Days and business days are local calendar days of the contact."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business days"


@dataclass(frozen=True, slots=True)
class Duration:
    """An amount of a unit, as people write it. Weeks are read as 7 days."""

    amount: int
    unit: Unit

    def __str__(self) -> str:
        unit = self.unit.value
        return f"{self.amount} {unit[:-1] if self.amount == 1 else unit}"


class Mode(StrEnum):
    """What happens with a step that is due."""

    STAGE = "stage"
    SEND = "send"
    REMIND = "remind"
    OFF = "off"


class Recipient(StrEnum):
    """Who a step writes to."""

    EACH_INTERVIEWER = "each_interviewer"
    MAIN_CONTACT = "main_contact"
    SENDER = "sender"


class Need(StrEnum):
    """What a step wants from the owner before it has something to say."""

    DETAIL = "detail"
    NEWS = "news"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hours:
    """Local hours in which mail may go: start <= t < end. 24:00 is written as time.max."""

    start: time
    end: time

    def __str__(self) -> str:
        end = "24:00" if self.end == time.max else f"{self.end:%H:%M}"
        return f"{self.start:%H:%M}-{end}"


@dataclass(frozen=True, slots=True)
class Holidays:
    """`auto`: of the contact's country; `ignore`; or regions such as DE-BY, US."""

    mode: str = "auto"
    regions: tuple[str, ...] = ()


WORKDAYS = frozenset(range(5))
ALL_DAYS = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the sequence. `after` is an anchor: interview, rejection, closed, promise,
    last_contact, or the name of another step. Hours, days and holidays of None mean courtesy's."""

    name: str
    after: str
    to: Recipient
    closes: Duration
    opens: Duration = Duration(0, Unit.HOURS)
    mode: Mode = Mode.STAGE
    needs: Need | None = None
    hours: Hours | None = None
    days: frozenset[int] | None = None
    holidays: Holidays | None = None
    times: int = 1


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something the owner does by hand. Either `after` an anchor or `every` so often."""

    name: str
    after: str | None = None
    opens: Duration | None = None
    every: Duration | None = None
    to: Recipient | None = None
    mode: Mode = Mode.REMIND


@dataclass(frozen=True, slots=True)
class DebriefRules:
    """The mail that asks the owner how a visit went: how long after it, or (`mode: off`) not at all."""

    opens: Duration = Duration(1, Unit.HOURS)
    mode: Mode = Mode.REMIND


@dataclass(frozen=True, slots=True)
class Courtesy:
    """The budget: when mail may reach a person at all, and how often."""

    hours: Hours = Hours(time(8, 30), time(17, 30))
    days: frozenset[int] = WORKDAYS
    holidays: Holidays = Holidays()
    gap_per_person: Duration = Duration(5, Unit.DAYS)
    unanswered_per_application: int = 2
    per_day: int = 10
    attachments: int = 5_000_000
    """How many bytes of material may go with one mail."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """Something to reiterate, picked when one of `when` is a word of the role or the invite."""

    when: tuple[str, ...]
    say: str


@dataclass(frozen=True, slots=True)
class Owner:
    """The job seeker. The first address sends. `away`: first and last day, both included."""

    name: str
    addresses: tuple[str, ...]
    time_zone: str = "UTC"
    signature: str = ""
    highlights: tuple[Highlight, ...] = ()
    away: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server. Port None: found by `tls`. tls: auto, implicit or starttls; never in clear."""

    host: str
    port: int | None = None
    tls: str = "auto"
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class OAuth:
    """A provider's OAuth endpoints (RFC 6749, 8628, 7009) and the owner's own client there.

    `provider`: google, microsoft or own. At most one source of a client secret is set; many clients have none.
    """

    provider: str
    client_id: str
    scopes: tuple[str, ...]
    token: str
    authorize: str | None = None
    device: str | None = None
    revoke: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    client_secret_command: tuple[str, ...] | None = None
    client_secret_file: Path | None = None
    client_secret_credential: str | None = None
    ca_file: Path | None = None

    @property
    def name(self) -> str:
        """As the owner knows it."""
        known = {"google": "Google", "microsoft": "Microsoft"}
        return known.get(self.provider) or urlsplit(self.token).hostname or self.provider


@dataclass(frozen=True, slots=True)
class Login:
    """How to sign in; exactly one of the sources of the secret is set. `keyring`: the service it is kept under;
    `token_command` and `oauth` give a token."""

    user: str
    password: str | None = field(default=None, repr=False)
    password_command: tuple[str, ...] | None = None
    password_file: Path | None = None
    credential: str | None = None
    keyring: str | None = None
    token_command: tuple[str, ...] | None = None
    oauth: OAuth | None = None


@dataclass(frozen=True, slots=True)
class Mail:
    """Where the mail is. `folders` None means all."""

    imap: Server
    smtp: Server
    login: Login
    folders: tuple[str, ...] | None = None
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Approval:
    """Where drafts go for the owner's yes, and whose word proves the owner."""

    at: str
    trusted_authserv: tuple[str, ...] = ()
    dkim: bool = False
    drafts_copy: bool = False
    reminder: bool = True


@dataclass(frozen=True, slots=True)
class WeekHour:
    """A day of the week (Monday = 0) and a time of day."""

    day: int
    at: time

    def __str__(self) -> str:
        return f"{('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')[self.day]} {self.at:%H:%M}"


@dataclass(frozen=True, slots=True)
class Digest:
    """What the owner hears of together. `at`: the hour for small news, at most daily; None: each by itself, at once.
    `weekly`: when the summary comes; None for never."""

    at: time | None = time(9)
    weekly: WeekHour | None = WeekHour(0, time(9))


@dataclass(frozen=True, slots=True)
class CalendarSource:
    """A calendar beside the mail. `kind`: folder, ics_file, ics_command or caldav.

    `location` is a path or an address. `login` is how to sign in to caldav; `bearer`: its secret is a token.
    """

    kind: str
    location: str
    command: tuple[str, ...] = ()
    login: Login | None = None
    bearer: bool = False
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class InterviewRules:
    """Words, addresses or domains that always or never mean an interview; how far back to look."""

    always: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    look_back: Duration = Duration(14, Unit.DAYS)


@dataclass(frozen=True, slots=True)
class Material:
    """A file or a link (exactly one of them) that the owner may send, and the steps whose approval mail offers it."""

    name: str
    file: Path | None = None
    link: str | None = None
    offer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Llm:
    """A second reader of mails: a model behind an OpenAI-compatible endpoint. `url` ends before `/chat/completions`;
    `seconds` bound one whole question. At most one source of a key is set."""

    url: str
    model: str
    seconds: float = 60
    api_key_command: tuple[str, ...] | None = None
    api_key_file: Path | None = None
    api_key_credential: str | None = None
    ca_file: Path | None = None

    @property
    def host(self) -> str:
        """The server's name."""
        return urlsplit(self.url).hostname or ""

    @property
    def here(self) -> bool:
        """Is it on this very machine?"""
        return self.host in LOOPBACK


LOOPBACK = ("localhost", "127.0.0.1", "::1")
"""Servers of this machine, which may be spoken to in clear."""


@dataclass(frozen=True, slots=True)
class Employer:
    """What differs for one employer; sequence and courtesy are whole (already merged)."""

    key: str
    sequence: Mapping[str, Step]
    courtesy: Courtesy
    pause: bool = False


@dataclass(frozen=True, slots=True)
class Config:
    """Everything the owner wrote, with the defaults filled in."""

    owner: Owner
    mail: Mail | None
    approval: Approval
    digest: Digest = Digest()
    calendars: tuple[CalendarSource, ...] = ()
    interviews: InterviewRules = InterviewRules()
    sequence: Mapping[str, Step] = field(default_factory=lambda: MappingProxyType({}))
    reminders: Mapping[str, Reminder] = field(default_factory=lambda: MappingProxyType({}))
    debrief: DebriefRules = DebriefRules()
    courtesy: Courtesy = Courtesy()
    employers: Mapping[str, Employer] = field(default_factory=lambda: MappingProxyType({}))
    templates_folder: Path | None = None
    language: str = "auto"
    """Of the texts: a code, or `auto`: that of whoever gets them."""
    materials: tuple[Material, ...] = ()
    llm: Llm | None = None
    path: Path | None = None
