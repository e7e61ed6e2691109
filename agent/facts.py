"""What happened: the nouns of the append-only log. Frozen; imports the model alone.

`at` is the UTC instant the thing happened (a mail: when it arrived), not when it was read.
Ids (application, contact, interview, draft) are given once by `intake` and never recomputed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from agent.model import Enclosure, Intent, Kind, Promise, Stage, Verdict


class DraftState(StrEnum):
    """A draft's life. Terminal: sent, refused, skipped, expired, withdrawn."""

    STAGED = "staged"
    APPROVED = "approved"
    CLAIMED = "claimed"
    DATA_BEGUN = "data_begun"
    SENT = "sent"
    REFUSED = "refused"
    IN_DOUBT = "in_doubt"
    SKIPPED = "skipped"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Fact):
    """The first start of this store; `look_back` counts from it."""

    look_back_from: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationOpened(Fact):
    """An owner-employer-role came to be known. `domain` is the employer's mail domain or ''."""

    application: str
    company: str
    domain: str
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSeen(Fact):
    """A person at an employer, or another address or a name of one we know."""

    application: str
    contact: str
    name: str
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Whether an interviewer who once declined takes part, by which revision (RFC 5546, 2.1.5) that was said."""

    contact: str
    takes_part: bool
    sequence: int = 0
    dtstamp: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewSeen(Fact):
    """An interview, new or changed: the newest fact of an interview id replaces the older ones."""

    application: str
    interview: str
    uid: str
    recurrence_id: str | None = None
    sequence: int = 0
    dtstamp: datetime | None = None
    start: datetime
    end: datetime
    zone: str | None = None
    stage: Stage = Stage.OTHER
    interviewers: tuple[str, ...] = ()
    organizer: str | None = None
    summary: str = ""
    verdict: Verdict = Verdict.YES
    because: tuple[str, ...] = ()
    message_id: str | None = None
    sender: str = ""
    """Who sent the invitation; may change it."""
    language: str = ""
    """The language its words are in, a code; '' where they do not tell."""
    attendance: tuple[Attendance, ...] = ()
    """The newest word on each interviewer who declined, since or still."""
    perhaps_guests: tuple[str, ...] = ()
    """Of the interviewers those whose address is private, or the owner's family's, beside one of the employer's."""
    too_late: bool = False
    """The time it names was over when it was told, and nobody had known of it: it may be a slip."""


CANCELLED = "its calendar says it is cancelled"
DECLINED = "you declined it"
COUNTERED = "you proposed another time"
"""Why an interview is in doubt without anybody having called it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewCancelled(Fact):
    """It will not take place; or (`late`) nobody can tell whether it did: a CANCEL came after its end, or the owner
    proposed another time."""

    application: str
    interview: str
    uid: str
    sequence: int = 0
    dtstamp: datetime | None = None
    late: bool = False
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MailReceived(Fact):
    """A mail to the owner that bears on an application, or a person's mail that may yet (None).

    `bounced` are addresses that it says nobody reads any more: of a bounce, or of an automatic reply that
    somebody has left. `ids` are all Message-IDs it is known by. `words` is what the person newly wrote, cut to size.
    `reader` is the version of the readings; an upgrade does not read again.
    """

    application: str | None
    contact: str | None
    address: str
    name: str
    kind: Kind
    intent: Intent | None = None
    promise: Promise | None = None
    away_until: date | None = None
    bounced: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    thread: tuple[str, ...] = ()
    subject: str = ""
    words: str = ""
    utc_offset: int | None = None
    """Seconds east of UTC in its Date header; tells the contact's zone."""
    notice: bool = False
    """A machine wrote it for the employer, and not in answer to a mail: it may be a no."""
    secondary: tuple[Intent, ...] = ()
    """What else the words mean, beside `intent`."""
    handed_to: str | None = None
    """The contact whom they named as the person to write to from now on."""
    sentence: str = ""
    """The sentence by which `intent` or `guess` was read."""
    guess: Intent | None = None
    """What it may mean, where that is not sure enough to be obeyed (`intent` is then unsure)."""
    postpones: str = ""
    """The sentence by which they want to move an appointment or call it off."""
    talked: str = ""
    """The sentence by which a talk is behind them already, or was just now."""
    talked_sooner: bool = False
    """It says that this was sooner than planned."""
    keeps_off: str = ""
    """The sentence by which they ask the owner not to write to somebody, or to anybody."""
    through_them: bool = False
    """It says so of others: whoever wrote it may be written to."""
    doubtful: bool = False
    """Nobody knows whose words these are; the owner is asked that, and not what they mean."""
    owners_word: bool = False
    """`intent` is what the owner says of it; so in what is known, never in the log."""
    perhaps_of: tuple[str, ...] = ()
    """Who is known there under another spelling of the sender's name, and may be the same person."""
    not_there: tuple[str, ...] = ()
    """Who of them was not in a talk, or will not be, as it says in passing."""
    not_there_said: str = ""
    """The sentence that says so."""
    apart: bool = False
    """What is read is what it says of this application alone; it speaks of others as well."""
    dated: datetime | None = None
    """Its Date header; None where that cannot be: later than it came, or long before."""
    reader: int = 1
    because: tuple[str, ...] = ()

    @property
    def said(self) -> datetime:
        """When it was written, as far as it tells: of two mails the later one may come first."""
        return self.dated or self.at


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReading(Fact):
    """A language model was shown a mail that is unclear; it is shown none twice. Only a suggestion to the owner.

    `mail` is the mail's `mail_key`. `meaning` None: it could not tell, or (`problem`) its answer counts for nothing or
    there was none. `sentence` is one of the mail's own.
    """

    mail: str
    model: str
    meaning: Intent | None = None
    sentence: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAttached(Fact):
    """A mail read before its application was known belongs to it after all."""

    application: str
    contact: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerWrote(Fact):
    """The owner's own mail to people. `ours` names the draft when it is a mail this program sent."""

    application: str | None
    contacts: tuple[str, ...]
    addresses: tuple[str, ...]
    ids: tuple[str, ...] = ()
    thread: tuple[str, ...] = ()
    subject: str = ""
    ours: str | None = None
    quotable: tuple[str, ...] = ()
    """Fingerprints of its words, by which a quote of it is known."""
    ends: str = ""
    """The sentence by which the owner ends it: withdraws, accepts an offer or declines one."""
    postpones: str = ""
    """The sentence by which the owner moves or calls off an appointment, or says that they missed it."""
    expects: date | None = None
    """The last day by which the owner says that they will hear: as was agreed on the phone, mostly."""
    talked: str = ""
    """The sentence by which a talk with them is behind the owner."""
    perhaps_to: tuple[str, ...] = ()
    """Contacts who are thanked in it by name, or whose name stands at an address of it that nobody knows of theirs."""
    proven: bool = False
    """Nobody else can have written it: it lies in Sent, never came over the net, or a server vouches for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailGiven(Fact):
    """Something the owner wants said; `contact` None: to anybody of that application's last visit."""

    application: str
    contact: str | None
    text: str
    instead: bool = False
    """It takes the place of what was said for them before: the owner corrects themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteGiven(Fact):
    """Something the owner forgot to say or wants to add: what a step with `needs: note` is for."""

    application: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialOffered(Fact):
    """The owner wants a material of theirs to go with the next mail of a step; `contact` None: whoever gets it."""

    application: str
    material: str
    step: str
    contact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed(Fact):
    """The files that go with the text of that sha256 of a draft, as they were when it was staged."""

    application: str
    draft: str
    sha256: str
    files: tuple[Enclosure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsGiven(Fact):
    """Something new of the owner's: what a step with `needs: news` is for. `application` None: for all."""

    application: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewMissed(Fact):
    """The owner or they did not come. `because` says how that is known."""

    application: str
    interview: str
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationClosed(Fact):
    """It is over: by a no, a hold, the owner's word, or silence. `at` is when it was; told, not decided by."""

    application: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminded(Fact):
    """The owner was reminded of something to do by hand; `contact` None: it is about no person."""

    application: str
    step: str
    contact: str | None
    occurrence: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseNoted(Fact):
    """The owner's word on when the employer will be in touch."""

    application: str
    promise: Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferNoted(Fact):
    """The owner's word that the employer made them an offer; `text`: what they said."""

    application: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Fact):
    """Nothing is staged or sent: everywhere (application None) or for one; until then or until resumed."""

    application: str | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Fact):
    """The pause is over; of one application also what the owner stopped goes on."""

    application: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped(Fact):
    """The owner closed an application."""

    application: str
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewJudged(Fact):
    """The owner's word on whether an event is an interview."""

    application: str
    interview: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerAsked(Fact):
    """A question went to the owner. `question` is its stable key; it is asked once."""

    question: str
    application: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerAnswered(Fact):
    """The owner's answer to a question: `go` (write all the same) or `no`; of a mail of unknown fate `go` (it
    arrived), `no` (it did not) or `left`; of what a mail means its intent, of a hand-over also a space and the
    address of whom to write to (asked for or not)."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftMoved(Fact):
    """A draft entered a state. `passed_on`: contacts without an address whom its text thanks as well."""

    draft: str
    state: DraftState
    application: str
    contact: str
    step: str
    occurrence: str
    address: str
    slot: datetime | None = None
    closes: datetime | None = None
    until: datetime | None = None
    """Snoozed: not before this instant."""
    ids: tuple[str, ...] = ()
    subject: str = ""
    passed_on: tuple[str, ...] = ()
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AlsoCalled(Fact):
    """A server gave a mail of ours other Message-IDs; whoever answers it may name only those."""

    application: str
    draft: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten(Fact):
    """The owner had something forgotten: its facts are gone from the log, the only ones that ever go. What is left is
    by what it is known again, so that no second reading of the mailbox brings it back.

    `marks` are salted hashes of Message-IDs, UIDs, addresses and mail domains (`agent.oblivion`). `person`: somebody
    was forgotten, and not an application. `contacts`, `events`: so many ids were given that nobody bears any more.
    """

    salt: str
    marks: tuple[str, ...]
    person: bool = False
    contacts: int = 0
    events: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerTold(Fact):
    """Something the owner was told once; `key` is stable."""

    key: str
    text: str
    application: str | None = None
    later: bool = False
    """Not at once: it goes with the next digest, which is told under the key `DIGEST` and its day."""


DIGEST, WEEK = "digest:", "week:"
"""How the keys begin under which the owner is told a digest, and the summary of a week."""
