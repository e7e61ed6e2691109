"""Fold the log into what is known: applications, their people, interviews, mails, drafts. Pure.

`Known.learn` takes one fact after another; nothing here decides anything. The views are what the
rest of `decide` reads. A simulation and the daemon share every line of it.
"""

from __future__ import annotations

import copy
import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Set
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from agent.facts import (
    DIGEST,
    AlsoCalled,
    ApplicationClosed,
    ApplicationOpened,
    ContactSeen,
    DetailGiven,
    DraftMoved,
    DraftState,
    Enclosed,
    Fact,
    Forgotten,
    InterviewCancelled,
    InterviewJudged,
    InterviewMissed,
    InterviewSeen,
    MailAttached,
    MailReceived,
    MaterialOffered,
    NewsGiven,
    NoteGiven,
    OwnerAnswered,
    OwnerAsked,
    OwnerTold,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Reminded,
    Resumed,
    SecondReading,
    Started,
    Stopped,
)
from agent.model import Intent, Kind, Verdict

WHICH = "which:"
"""How the questions begin that ask whether a mail is about an application, where it may be about several."""
MEANS = "means:"
"""How the questions begin that ask what a mail means; the rest is its `mail_key`."""
UNCLEAR = "unreadable:"
"""The same of a mail of which nobody can say what it may mean; `go` and `no` answer whether to go on all the same."""
MOVED = "moved:"
"""How the questions begin that ask whether an interview took place that they wanted to move; `no`: it did not."""
ANOTHER = "another:"
"""How the questions begin that ask which of two followups on one mailbox goes on."""
VISIT_GAP = timedelta(hours=5)
HUMAN = frozenset({Kind.HUMAN, Kind.UNPARSABLE})


@dataclass(slots=True)
class Contact:
    """A person at an employer, with every address and application they were seen in."""

    id: str
    name: str = ""
    addresses: list[str] = field(default_factory=list)
    applications: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Interview:
    """One meeting as it stands now; `seen` is its newest fact."""

    seen: InterviewSeen
    cancelled: InterviewCancelled | None = None
    missed: InterviewMissed | None = None
    verdict: Verdict = Verdict.YES
    by_owner: bool = False
    """The verdict is the owner's word: no later version of the event changes it."""
    organizers: set[str] = field(default_factory=set)

    @property
    def id(self) -> str:
        """The id given once."""
        return self.seen.interview

    @property
    def stands(self) -> bool:
        """It is an interview, and it was not called off before its end."""
        return self.verdict is Verdict.YES and (self.cancelled is None or self.cancelled.late)


@dataclass(slots=True)
class Draft:
    """The newest state of a draft, and when it entered each state."""

    moved: DraftMoved
    since: dict[DraftState, datetime] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    """Every Message-ID it is known by."""
    enclosed: tuple[str, ...] = ()
    """The materials that go with its newest text."""

    @property
    def state(self) -> DraftState:
        """Where it is in its life."""
        return self.moved.state


@dataclass(slots=True)
class Application:
    """Owner x employer x role, and everything that happened in it, in order of the log."""

    id: str
    company: str
    domain: str
    role: str | None
    opened: datetime
    contacts: list[str] = field(default_factory=list)
    interviews: dict[str, Interview] = field(default_factory=dict)
    received: list[MailReceived] = field(default_factory=list)
    wrote: list[OwnerWrote] = field(default_factory=list)
    details: list[DetailGiven] = field(default_factory=list)
    notes: list[NoteGiven] = field(default_factory=list)
    news: list[NewsGiven] = field(default_factory=list)
    promises: list[PromiseNoted] = field(default_factory=list)
    offered: list[MaterialOffered] = field(default_factory=list)
    reminded: dict[tuple[str, str | None, str], Reminded] = field(default_factory=dict)
    """Step, contact, occurrence -> when the owner was reminded of it."""
    closed: list[ApplicationClosed] = field(default_factory=list)
    drafts: dict[str, Draft] = field(default_factory=dict)
    paused: Paused | None = None
    stopped: Stopped | None = None

    def visits(self, *, never_held: Set[str] = frozenset()) -> list[list[Interview]]:
        """Standing interviews grouped into visits: less than 5 hours apart, in order of time.

        `never_held`: the ids of those that, by the owner's word, did not take place.
        """
        visits: list[list[Interview]] = []
        standing = (i for i in self.interviews.values() if i.stands and i.id not in never_held)
        for interview in sorted(standing, key=lambda i: (i.seen.start, i.id)):
            if visits and interview.seen.start - max(i.seen.end for i in visits[-1]) < VISIT_GAP:
                visits[-1].append(interview)
            else:
                visits.append([interview])
        return visits


class Known:
    """What the log says. `learn` is the only way in."""

    def __init__(self) -> None:
        self.applications: dict[str, Application] = {}
        self.contacts: dict[str, Contact] = {}
        self.by_address: dict[str, str] = {}
        self.by_mail: dict[str, set[str]] = defaultdict(set)
        """Message-ID -> the applications it belongs to."""
        self.unattached: dict[str, MailReceived] = {}
        """Human mail of nobody known yet, by its first Message-ID: a later invite may claim it."""
        self.own_unattached: list[OwnerWrote] = []
        self.own_to: dict[str, dict[int, OwnerWrote]] = defaultdict(dict)
        """Address or contact -> those of them that went there, numbered as in the log."""
        self.by_domain: dict[str, set[str]] = defaultdict(set)
        """Mail domain of an employer -> the applications there."""
        self.answers: dict[str, str] = {}
        self.answered: dict[str, datetime] = {}
        """When each question was answered."""
        self.asked: dict[str, OwnerAsked] = {}
        self.second: dict[str, SecondReading] = {}
        """`mail_key` -> what a second reader made of that mail."""
        self.told: set[str] = set()
        self.collected: list[OwnerTold] = []
        """What goes with the next digest."""
        self.digested: datetime | None = None
        """When the last one went."""
        self.news: list[NewsGiven] = []
        """What is news to everybody."""
        self.reminded: dict[tuple[str, str | None, str], list[Reminded]] = defaultdict(list)
        """Step, contact, occurrence -> every reminder of it, whatever the application."""
        self.paused: Paused | None = None
        self.started: Started | None = None
        self.bounced: dict[str, datetime] = {}
        self.left_alone: list[MailReceived] = []
        """The mails that ask not to be contacted any more."""
        self.sent_to: dict[str, list[DraftMoved]] = defaultdict(list)
        """Address -> our mails that reached or may have reached it."""
        self.drafts: dict[str, Draft] = {}
        self.drafts_of: dict[str, list[Draft]] = defaultdict(list)
        """Contact -> the drafts to that person, in order of the log."""
        self.drafts_at: dict[str, list[Draft]] = defaultdict(list)
        """Address -> the drafts that go there as they stand, in order of the log."""
        self.by_event: dict[tuple[str, str | None], tuple[str, str]] = {}
        """(UID, RECURRENCE-ID) -> application and interview."""
        self.by_subject: dict[str, set[str]] = defaultdict(set)
        """`subject_key` of mails that went to an application's people -> the applications."""
        self.by_quote: dict[str, set[str]] = defaultdict(set)
        """Fingerprint of the owner's own mails to an application's people -> the applications."""
        self.by_relay: dict[str, set[str]] = defaultdict(set)
        """Address that wrote as nobody in particular -> the applications it wrote for."""
        self.gone: list[str] = []
        """Our drafts whose mail went out or may have, in that order."""
        self.news_of: list[Contact | Application] = []
        """Of whom something became known that an index may want, in order of the log."""
        self.rivals: dict[str, datetime | None] = {}
        """Question about another followup on this mailbox -> when the owner said that this one goes on."""
        self.our_ids: set[str] = set()
        """Every Message-ID a mail of ours to a contact is known by."""
        self.forgotten: list[Forgotten] = []

    def learn(self, fact: Fact) -> None:
        """Take one fact in."""
        _HANDLERS[type(fact)](self, fact)

    @property
    def contacts_given(self) -> int:
        """How many ids of people were given; those of the forgotten are given to nobody else."""
        return len(self.contacts) + sum(each.contacts for each in self.forgotten)

    @property
    def events_given(self) -> int:
        """The same of interviews."""
        return len(self.by_event) + sum(each.events for each in self.forgotten)

    def contact_named(self, contact: str) -> str:
        """How a person is called: the name, else the address."""
        person = self.contacts[contact]
        return person.name or next(iter(person.addresses), contact)

    def address_of(self, contact: str) -> str | None:
        """The newest address of a person that has not bounced, or None."""
        return next((a for a in reversed(self.contacts[contact].addresses) if a not in self.bounced), None)

    def owners_word(self, uid: str) -> Verdict | None:
        """What the owner said of an event of that UID, be it another of its dates."""
        for (known, _), (application, interview) in self.by_event.items():
            if known == uid and (said := self.applications[application].interviews[interview]).by_owner:
                return said.verdict
        return None

    def apart(self, name: str) -> Known:
        """A copy in which drafts and reminders of that application can be imagined; this one stays as it is.

        Of the drafts it has those alone that bear on the application: its own, and those to its people.
        """
        mine, apart = self.applications[name], copy.copy(self)
        people = set(mine.contacts)
        addresses = {address for contact in people for address in self.contacts[contact].addresses}
        apart.drafts = {
            key: Draft(draft.moved, dict(draft.since), enclosed=draft.enclosed)
            for key, draft in self.drafts.items()
            if draft.moved.application == name or draft.moved.contact in people or draft.moved.address in addresses
        }
        apart.drafts_of = defaultdict(list)
        apart.drafts_at = defaultdict(list)
        for draft in apart.drafts.values():
            apart.drafts_of[draft.moved.contact].append(draft)
            apart.drafts_at[draft.moved.address].append(draft)
        own = {key: apart.drafts[key] for key in mine.drafts}
        apart.applications = self.applications | {name: replace(mine, drafts=own, reminded=dict(mine.reminded))}
        apart.sent_to = defaultdict(list, {address: [*self.sent_to.get(address, ())] for address in addresses})
        apart.reminded = defaultdict(list, {key: [*told] for key, told in self.reminded.items()})
        apart.by_subject, apart.gone, apart.news_of = defaultdict(set), [], []
        return apart

    def _started(self, fact: Started) -> None:
        self.started = self.started or fact

    def _opened(self, fact: ApplicationOpened) -> None:
        known = self.applications.get(fact.application)
        if known is None:
            self.applications[fact.application] = Application(
                fact.application, fact.company, fact.domain, fact.role, fact.at
            )
        else:  # said again: something that was missing became known
            known.company = known.company or fact.company
            known.domain = known.domain or fact.domain
            known.role = known.role or fact.role
        self.news_of.append(self.applications[fact.application])
        if domain := self.applications[fact.application].domain:
            self.by_domain[domain].add(fact.application)

    def _contact(self, fact: ContactSeen) -> None:
        person = self.contacts.setdefault(fact.contact, Contact(fact.contact))
        self.news_of.append(person)
        person.name = person.name or fact.name
        person.applications.add(fact.application)
        if fact.address:
            if fact.address in person.addresses:
                person.addresses.remove(fact.address)
            person.addresses.append(fact.address)
            self.by_address.setdefault(fact.address, fact.contact)
        contacts = self.applications[fact.application].contacts
        if fact.contact not in contacts:
            contacts.append(fact.contact)

    def _interview(self, fact: InterviewSeen) -> None:
        self.news_of.append(self.applications[fact.application])
        interviews = self.applications[fact.application].interviews
        known = interviews.get(fact.interview)
        if known is None:
            word = self.owners_word(fact.uid)
            known = interviews[fact.interview] = Interview(
                fact, verdict=word or fact.verdict, by_owner=word is not None
            )
        else:
            if fact.start != known.seen.start:
                known.missed = None  # another day, another chance
            known.seen = fact
            known.cancelled = None  # a newer version of the event stands again
        self.by_event[fact.uid, fact.recurrence_id] = (fact.application, fact.interview)
        if fact.organizer:
            known.organizers.add(fact.organizer)
        if fact.message_id:
            self.by_mail[fact.message_id].add(fact.application)

    def _cancelled(self, fact: InterviewCancelled) -> None:
        self.applications[fact.application].interviews[fact.interview].cancelled = fact

    def _missed(self, fact: InterviewMissed) -> None:
        self.applications[fact.application].interviews[fact.interview].missed = fact

    def _judged(self, fact: InterviewJudged) -> None:
        interview = self.applications[fact.application].interviews[fact.interview]
        interview.verdict, interview.by_owner = fact.verdict, True

    def _received(self, fact: MailReceived) -> None:
        for address in fact.bounced:
            self.bounced[address] = fact.at
        if fact.address in self.bounced and fact.kind in HUMAN and fact.address not in fact.bounced:
            del self.bounced[fact.address]  # who writes from it can be written to
        if fact.application is None:
            if fact.ids:
                self.unattached[fact.ids[0]] = fact
            return
        self._file(fact)

    def _file(self, fact: MailReceived) -> None:
        assert fact.application is not None
        self.applications[fact.application].received.append(fact)
        if Intent.STOP_CONTACT in (fact.intent, *fact.secondary):
            self.left_alone.append(fact)
        if fact.contact is None:
            self.by_relay[fact.address].add(fact.application)
        for message_id in fact.ids:
            self.by_mail[message_id].add(fact.application)

    def _attached(self, fact: MailAttached) -> None:
        mail = self.unattached.pop(fact.ids[0], None)
        if mail is not None:
            self._file(
                MailReceived(
                    **{name: getattr(mail, name) for name in mail.__dataclass_fields__}
                    | {"application": fact.application, "contact": fact.contact}
                )
            )

    def _wrote(self, fact: OwnerWrote) -> None:
        if fact.application is None:
            for there in (*fact.addresses, *fact.contacts):
                self.own_to[there][len(self.own_unattached)] = fact
            self.own_unattached.append(fact)
            return
        self.applications[fact.application].wrote.append(fact)
        self.by_subject[subject_key(fact.subject)].add(fact.application)
        for each in fact.quotable:
            self.by_quote[each].add(fact.application)
        for message_id in fact.ids:
            self.by_mail[message_id].add(fact.application)

    def _detail(self, fact: DetailGiven) -> None:
        application = self.applications[fact.application]
        if fact.instead:
            application.details = [each for each in application.details if each.contact != fact.contact]
        application.details.append(fact)

    def _note(self, fact: NoteGiven) -> None:
        self.applications[fact.application].notes.append(fact)

    def _offered(self, fact: MaterialOffered) -> None:
        self.applications[fact.application].offered.append(fact)

    def _enclosed(self, fact: Enclosed) -> None:
        self.drafts[fact.draft].enclosed = tuple(each.name for each in fact.files)

    def _news(self, fact: NewsGiven) -> None:
        (self.news if fact.application is None else self.applications[fact.application].news).append(fact)

    def _reminded(self, fact: Reminded) -> None:
        key = (fact.step, fact.contact, fact.occurrence)
        self.reminded[key].append(fact)
        self.applications[fact.application].reminded[key] = fact

    def _closed(self, fact: ApplicationClosed) -> None:
        self.applications[fact.application].closed.append(fact)

    def _promise(self, fact: PromiseNoted) -> None:
        self.applications[fact.application].promises.append(fact)

    def _paused(self, fact: Paused) -> None:
        if fact.application is None:
            self.paused = fact
        else:
            self.applications[fact.application].paused = fact

    def _resumed(self, fact: Resumed) -> None:
        if fact.application is None:
            self.paused = None
            self.rivals = {question: chosen or fact.at for question, chosen in self.rivals.items()}
        else:
            self.applications[fact.application].paused = None

    def _stopped(self, fact: Stopped) -> None:
        self.applications[fact.application].stopped = fact

    def _asked(self, fact: OwnerAsked) -> None:
        self.asked.setdefault(fact.question, fact)
        if fact.question.startswith(ANOTHER):
            self.rivals.setdefault(fact.question, None)

    def _answered(self, fact: OwnerAnswered) -> None:
        self.answers[fact.question] = fact.answer
        if fact.question.startswith(WHICH):
            self._told_which(fact)
        if fact.question.startswith((MEANS, UNCLEAR)):
            self._told_what(fact)
        if fact.question in self.rivals:
            self.rivals[fact.question] = fact.at if fact.answer == "go" else None
        self.answered[fact.question] = fact.at

    def _told_which(self, fact: OwnerAnswered) -> None:
        """By the owner's word a mail is about that application and no other (`no`: its followups do not go on), or
        is not about that one (`go`). Where it is not, it is a word of the employer's that means nothing there."""
        _, name, key = fact.question.split(":", 2)
        there = self.applications.get(name)
        mail = next((m for m in there.received if mail_key(m) == key), None) if there else None
        if mail is None or not mail.ids:
            return
        about = self.by_mail[mail.ids[0]]
        for other in about - {name} if fact.answer == "no" else about & {name}:
            application = self.applications[other]
            application.received = [
                replace(m, intent=None, secondary=(), promise=None) if mail_key(m) == key else m
                for m in application.received
            ]
            self.left_alone = [m for m in self.left_alone if m.application != other or mail_key(m) != key]
            for message_id in mail.ids:
                self.by_mail[message_id] = self.by_mail[message_id] - {other}

    def _told_what(self, fact: OwnerAnswered) -> None:
        """The owner's word on what a mail means stands over every reading of it, in each application it is about."""
        said, _, address = fact.answer.partition(" ")
        if said not in set(Intent):
            return
        meant, key = Intent(said), fact.question.partition(":")[2]
        for application in self.applications.values():
            application.received = [
                _by_owner(mail, meant, self.by_address.get(address)) if mail_key(mail) == key else mail
                for mail in application.received
            ]
        self.left_alone = [m for m in self.left_alone if mail_key(m) != key]
        if meant is Intent.STOP_CONTACT:
            self.left_alone += self.mails_called(key)

    def mails_called(self, key: str) -> list[MailReceived]:
        """The mail of that `mail_key`, once for each application it is about."""
        return [m for a in self.applications.values() for m in a.received if mail_key(m) == key]

    def suggested(self, mail: MailReceived) -> tuple[Intent, ...]:
        """What a question about an unclear mail says that it may mean: our guess, and what a second reader says
        where that is something else."""
        second = self.second.get(mail_key(mail))
        found = (mail.guess, second.meaning if second is not None and not mail.owners_word else None)
        return tuple(dict.fromkeys(each for each in found if each is not None))

    def _second(self, fact: SecondReading) -> None:
        self.second.setdefault(fact.mail, fact)

    def _forgotten(self, fact: Forgotten) -> None:
        self.forgotten.append(fact)

    def _told(self, fact: OwnerTold) -> None:
        self.told.add(fact.key)
        if fact.later:
            self.collected.append(fact)
        elif fact.key.startswith(DIGEST):
            self.collected.clear()
            self.digested = fact.at

    def _draft(self, fact: DraftMoved) -> None:
        draft = self.drafts.get(fact.draft)
        if draft is None:
            draft = self.drafts[fact.draft] = Draft(fact)
            self.drafts_of[fact.contact].append(draft)
            self.drafts_at[fact.address].append(draft)
            self.applications[fact.application].drafts[fact.draft] = draft
        elif fact.address != draft.moved.address:  # staged anew, to an address that works
            self.drafts_at[draft.moved.address].remove(draft)
            self.drafts_at[fact.address].append(draft)
        if fact.state is DraftState.STAGED and draft.state is DraftState.WITHDRAWN:
            draft.since.clear()  # staged anew: no earlier yes counts for it
        if fact.state in _GONE and not _GONE & draft.since.keys():
            self.gone.append(fact.draft)
        draft.moved = fact
        draft.since[fact.state] = fact.at
        if fact.state is DraftState.SENT:
            self.sent_to[fact.address].append(fact)
            self.by_subject[subject_key(fact.subject)].add(fact.application)
        self._call(draft, fact.application, fact.ids)

    def _also_called(self, fact: AlsoCalled) -> None:
        self._call(self.drafts[fact.draft], fact.application, fact.ids)

    def _call(self, draft: Draft, application: str, ids: tuple[str, ...]) -> None:
        draft.ids.update(ids)
        for message_id in ids:
            self.by_mail[message_id].add(application)
            self.our_ids.add(message_id)


_HANDLERS: dict[type[Fact], Callable[[Known, Any], None]] = {
    AlsoCalled: Known._also_called,
    Started: Known._started,
    ApplicationOpened: Known._opened,
    ContactSeen: Known._contact,
    InterviewSeen: Known._interview,
    InterviewCancelled: Known._cancelled,
    InterviewJudged: Known._judged,
    InterviewMissed: Known._missed,
    NoteGiven: Known._note,
    MaterialOffered: Known._offered,
    Enclosed: Known._enclosed,
    NewsGiven: Known._news,
    Reminded: Known._reminded,
    ApplicationClosed: Known._closed,
    MailReceived: Known._received,
    MailAttached: Known._attached,
    OwnerWrote: Known._wrote,
    DetailGiven: Known._detail,
    PromiseNoted: Known._promise,
    Paused: Known._paused,
    Resumed: Known._resumed,
    Stopped: Known._stopped,
    OwnerAsked: Known._asked,
    OwnerAnswered: Known._answered,
    OwnerTold: Known._told,
    Forgotten: Known._forgotten,
    SecondReading: Known._second,
    DraftMoved: Known._draft,
}


_DATED = frozenset({Intent.STILL_DECIDING, Intent.HANDOVER, Intent.INFO_REQUEST})
"""What a day that was read in the mail may go with; the owner's other words leave none."""


def _by_owner(mail: MailReceived, meant: Intent, heir: str | None) -> MailReceived:
    """A mail as the owner reads it; a day that they give is a fact of its own."""
    return replace(
        mail, intent=meant, secondary=(), guess=None, owners_word=True, postpones="",
        promise=mail.promise if meant in _DATED else None,
        handed_to=(heir or mail.handed_to) if meant is Intent.HANDOVER else None,
    )  # fmt: skip


_GONE = frozenset({DraftState.DATA_BEGUN, DraftState.SENT, DraftState.IN_DOUBT})
_ANSWERS = re.compile(
    r"^\s*(?:\[[^][]{1,40}\]\s*|(?P<answer>re|aw|sv|vs|antw|rif|res|odp|ref|réf?|fwd?|wg|tr|rv|enc|doorst|i|回复|答复"
    r"|automatic reply|auto(?:-| )?reply|out of (?:the )?office(?: reply)?|automatische antwort|abwesenheits\w+"
    r"|abwesend|r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica|fuera de la oficina"
    r"|risposta automatica|fuori sede|automatisch antwoord|afwezig|resposta autom[áa]tica)"
    r"\s*(?:[\[(]\d{1,3}[\])])?\s*[:：]\s*)+",
    re.IGNORECASE,
)


def subject_key(subject: str) -> str:
    """A subject for comparing: without what says that it is an answer, in one case, its blanks folded."""
    return " ".join(_ANSWERS.sub("", subject[:500]).casefold().split())


def is_answer(subject: str) -> bool:
    """Does a subject say that it answers one (`Re:` and its kin), or passes it on?"""
    found = _ANSWERS.match(subject[:500])
    return found is not None and found["answer"] is not None


def mail_key(mail: MailReceived | OwnerWrote) -> str:
    """A short stable name for a mail, fit for an occurrence."""
    name = mail.ids[0] if mail.ids else f"{mail.at.isoformat()} {mail.subject}"
    return "m-" + hashlib.sha256(name.encode()).hexdigest()[:12]
