"""The nouns: mail, calendar events, readings, decisions. Frozen dataclasses; imports nothing of ours.

Instants are timezone-aware; `date` means a whole day. Addresses are bare and lower-case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

CALENDAR_TYPES = frozenset(
    {"text/calendar", "text/x-vcalendar", "text/vcalendar", "text/ics", "text/x-ics", "text/ical", "text/x-ical"}
    | {"application/ics", "application/x-ics", "application/ical", "application/x-ical", "application/calendar"}
    | {"application/icalendar", "application/x-icalendar", "application/vcalendar", "application/x-vcalendar"}
)
"""Media types that calendars are sent as; only the first is registered (RFC 5545, 8.1)."""
CALENDAR_NAME = re.compile(r"\.(?:ics|ical|icalendar|vcs)\W*\Z", re.IGNORECASE)
"""What the file name of a calendar ends in."""


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox as a header names it (RFC 5322, 3.4): display name and bare lower-case address."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        """What follows the last @, or ''."""
        return self.email.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Position:
    """How far a folder has been read: `uid` is the last UID, valid under this `uidvalidity` (RFC 3501, 2.3.1.1)."""

    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named as taking part; `address` is None where none is known (never guessed)."""

    name: str
    address: str | None


class Kind(StrEnum):
    """What sort of thing a message is, before anybody asks what it means."""

    HUMAN = "human"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    DELAYED = "delayed"
    RECEIPT = "receipt"
    CHALLENGE = "challenge"
    LIST = "list"
    INVITE = "invite"
    OWN = "own"
    UNPARSABLE = "unparsable"


class Intent(StrEnum):
    """What an employer's words mean."""

    REJECTION = "rejection"
    OFFER = "offer"
    NEXT_ROUND = "next_round"
    INFO_REQUEST = "info_request"
    STILL_DECIDING = "still_deciding"
    ON_HOLD_CLOSED = "on_hold_closed"
    STOP_CONTACT = "stop_contact"
    HANDOVER = "handover"
    COURTESY = "courtesy"
    OUT_OF_OFFICE = "out_of_office"
    UNRELATED = "unrelated"
    UNSURE = "unsure"


class Verdict(StrEnum):
    """Is this event an interview of the owner?"""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class Stage(StrEnum):
    """Which round of an application an interview is."""

    SCREEN = "screen"
    HIRING_MANAGER = "hiring_manager"
    TECHNICAL = "technical"
    CASE = "case"
    PANEL = "panel"
    ONSITE = "onsite"
    FINAL = "final"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Message:
    """One mail, read inside limits (RFC 5322, 2045). Nothing in it is trusted.

    `headers` keeps every header in order, topmost first, names lower-cased, values decoded and
    unfolded to one line. `message_id` and the thread ids match `<[\\x21-\\x7e]+>` or are left out.
    `sent` is the Date header, `received` the newest Received time, both aware, or None.
    `text` is the readable text: text/plain parts, else text/html turned to text; attachments left out.
    `html` is the raw HTML of the part `text` came from ('' if it came from text/plain alone).
    `calendars` are text/calendar parts and .ics attachments, decoded, in order.
    `nested` are message/rfc822 parts, opened. `report` is the text of message/delivery-status and
    text/rfc822-headers parts. `sha256` names the bytes as they were given.
    `obscure` are the address headers that may name a mailbox beside those that could be read.
    `problems` says in sentences what could not be read.
    """

    message_id: str | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    sent: datetime | None = None
    received: datetime | None = None
    from_: tuple[Address, ...] = ()
    from_headers: int = 1
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    obscure: tuple[str, ...] = ()
    subject: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    text: str = ""
    html: str = ""
    calendars: tuple[bytes, ...] = ()
    nested: tuple[Message, ...] = ()
    report: str = ""
    content_type: str = "text/plain"
    sha256: str = ""
    problems: tuple[str, ...] = ()
    unparsable: bool = False

    def header(self, name: str) -> str | None:
        """The topmost header of that name (any case), or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)

    def all_headers(self, name: str) -> tuple[str, ...]:
        """Every header of that name, topmost first."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key == wanted)

    @property
    def sender(self) -> Address | None:
        """The one From mailbox; None unless there is exactly one in exactly one From header."""
        return self.from_[0] if len(self.from_) == 1 and self.from_headers == 1 else None

    @property
    def thread_ids(self) -> tuple[str, ...]:
        """In-Reply-To then References, nearest first, without repeats."""
        return tuple(dict.fromkeys((*self.in_reply_to, *reversed(self.references))))


@dataclass(frozen=True, slots=True)
class MachineReading:
    """What `machine` makes of a message. `away_until` is the first day back, where it is given.

    Of an automatic answer also: `intent`, what it means, where that is certain; `gone`, its writer has left or
    reads that address no longer; `instead`, whom it names to write to, as it is written there.
    """

    kind: Kind
    away_until: date | None = None
    bounced: tuple[str, ...] = ()
    intent: Intent | None = None
    gone: bool = False
    instead: tuple[Person, ...] = ()
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rival:
    """A meaning that words may have instead, or beside: how often (0 to 1) the first is right that leads it by so
    much, and how probable (0 to 1) it is for the sentence that says it most plainly."""

    intent: Intent
    confidence: float
    plain: float
    sentence: str


@dataclass(frozen=True, slots=True)
class IntentReading:
    """What somebody's words mean, what else they mean, and how often (0 to 1) such a reading is right.

    `sentence` is the one that decided and `plain` how probable it makes the meaning, `speaking` are the words in it
    that spoke most for that. `rivals` are the other meanings that some sentence may have, the nearest first;
    of what is UNSURE all that it may be.
    """

    intent: Intent
    secondary: tuple[Intent, ...] = ()
    confidence: float = 0.0
    sentence: str = ""
    speaking: tuple[str, ...] = ()
    plain: float = 0.0
    rivals: tuple[Rival, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """By when they said they would be in touch: the days from `start` to `end`, both included."""

    start: date
    end: date
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Attendee:
    """ATTENDEE of RFC 5545, 3.8.4.1."""

    name: str
    email: str
    partstat: str = "NEEDS-ACTION"
    cutype: str = "INDIVIDUAL"
    role: str = "REQ-PARTICIPANT"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT (RFC 5545, 3.6.1) with the METHOD of its calendar (RFC 5546).

    `start` and `end` are aware datetimes; naive where the event floats; dates where it is all-day;
    None where unreadable. `end` is exclusive. `zone` is an IANA name, or None (floating, UTC, unknown).
    """

    uid: str
    method: str = "PUBLISH"
    sequence: int = 0
    dtstamp: datetime | None = None
    recurrence_id: str | None = None
    status: str = ""
    start: datetime | date | None = None
    end: datetime | date | None = None
    zone: str | None = None
    summary: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    organizer: Address | None = None
    attendees: tuple[Attendee, ...] = ()
    recurring: bool = False
    problems: tuple[str, ...] = ()

    @property
    def cancelled(self) -> bool:
        """By METHOD or, as cal.com does, by STATUS alone."""
        return self.method == "CANCEL" or self.status == "CANCELLED"


@dataclass(frozen=True, slots=True)
class InterviewReading:
    """Whether an event is an interview of the owner, whose, and with whom.

    `domain` is the employer's mail domain where one is known (never free mail, an ATS or an agency).
    """

    verdict: Verdict
    score: float
    because: tuple[str, ...] = ()
    interviewers: tuple[Person, ...] = ()
    company: str | None = None
    domain: str | None = None
    role: str | None = None
    stage: Stage = Stage.OTHER


@dataclass(frozen=True, slots=True)
class Due:
    """A step may be staged now. The mail may go between `opens` and `closes`, planned for `slot`."""

    application: str
    step: str
    contact: str
    occurrence: str
    address: str
    opens: datetime
    closes: datetime
    slot: datetime
    because: tuple[str, ...] = ()
    pass_on: tuple[str, ...] = ()
    """Contact ids without an address, whose thanks this person is asked to pass on."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing to do for this step before `until`; None: until something happens."""

    application: str
    step: str
    contact: str | None
    occurrence: str
    until: datetime | None
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skip:
    """This step will not happen for this occurrence, and why. `over`: until when it might have."""

    application: str
    step: str
    contact: str | None
    occurrence: str
    because: tuple[str, ...] = ()
    over: datetime | None = None


@dataclass(frozen=True, slots=True)
class AskOwner:
    """Only the owner can say. `question` is a stable key: it is asked once.

    `reads`: a question what a mail means names exactly one reading, which a bare yes confirms.
    """

    application: str
    step: str
    contact: str | None
    occurrence: str
    question: str
    text: str
    because: tuple[str, ...] = ()
    reads: bool = False


@dataclass(frozen=True, slots=True)
class Remind:
    """It is time for the owner to do something by hand; nothing is written to anybody."""

    application: str
    step: str
    contact: str | None
    occurrence: str
    because: tuple[str, ...] = ()


Decision = Due | Wait | Skip | AskOwner | Remind


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check of a draft found; a serious one blocks staging."""

    text: str
    serious: bool = False


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a mail: the material it is, what it is called there, its MIME type, its size in bytes,
    the sha256 of its bytes (hex) and where it lies."""

    name: str
    filename: str
    kind: str
    size: int
    sha256: str
    path: str


@dataclass(frozen=True, slots=True)
class Text:
    """A mail's words: subject and plain text, signature included, lines joined with \\n; and what goes with it."""

    subject: str
    body: str
    findings: tuple[Finding, ...] = field(default=())
    enclosed: tuple[Enclosure, ...] = ()
