"""Lives through a written story: the daemon's engine over facts, a virtual clock, a server that takes everything.

The meaning of each mail comes with the story, as the fact a reader would have made of it; the clock goes to each
instant the engine asks for and to each event. What went on is noted in plain words, then held against what the
story expects.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from story_book import COLUMNS, LOOKS, OWNER, Deed, Line, Meeting, Story, StoryError, rules

from agent.config_sequence import SEQUENCE
from agent.decide import plan
from agent.decide.courtesy import owner_zone
from agent.edges.ledger import Ledger
from agent.edges.store import Store
from agent.edges.transmission import Answer, Outcome
from agent.engine import Engine
from agent.facts import (
    ApplicationClosed,
    ApplicationOpened,
    ContactSeen,
    DetailGiven,
    DraftMoved,
    DraftState,
    Fact,
    InterviewCancelled,
    InterviewMissed,
    InterviewSeen,
    MailReceived,
    NewsGiven,
    NoteGiven,
    OwnerAsked,
    OwnerTold,
    OwnerWrote,
    Paused,
    PromiseNoted,
    Reminded,
    Resumed,
    Started,
    Stopped,
)
from agent.model import Intent, Kind, Promise, Skip, Wait
from agent.outbox import Outbox
from agent.questions import Questions
from agent.understand import command, message

MOST_TURNS = 3000
"""More than a year of stories needs; beyond it the clock does not get on."""
OWN_TEMPLATE = "Subject: About our talk\n\n{{ greeting }}\n\nI think back to our talk with pleasure.\n\n{{ sign_off }}\n{{ signature }}\n"
"""What an owner's own step says."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that came to pass; `what` as in the story's expectations, or `happens` for what the story itself says."""

    at: datetime
    what: str
    application: str | None = None
    step: str | None = None
    to: frozenset[str] = frozenset()
    """The person, by name and address."""
    because: str = ""
    until: datetime | None = None
    text: str = ""
    """Of a draft: its subject and body."""

    def words(self, zone: ZoneInfo) -> str:
        """A line of the timeline."""
        about = f"{self.step} " if self.step else ""
        to = f"to {'/'.join(sorted(self.to))} " if self.to else ""
        return f"{self.at.astimezone(zone):%a %Y-%m-%d %H:%M}  {self.what:9} {about}{to}- {self.because}"


class _Server:
    """Takes everything and passes nothing on."""

    def transmit(self, mail_from: str, rcpt_to: str, data: bytes, *, data_begun: Callable[[], None]) -> Answer:
        data_begun()
        return Answer(Outcome.ACCEPTED, 250, "taken", "dot")

    def close(self) -> None:
        """Nothing was open."""


def live(story: Story) -> list[Entry]:
    """Everything that came to pass, in order of time. Raises StoryError where the owner answers what nobody asked."""
    life = _Life(story)
    try:
        life.run()
    finally:
        life.store.close()
    return life.told


def problems(story: Story, told: list[Entry]) -> list[str]:
    """What is not as expected; what is sent to a contact must stand in the story."""
    found = []
    used: set[int] = set()
    for line in story.expect:
        fits = [n for n, entry in enumerate(told) if n not in used and _fits(story, line, entry)]
        if fits:
            used.add(fits[0])
            entry = told[fits[0]]
            there = entry.at.astimezone(line.zone)
            if line.hours and not line.hours[0] <= there.time() < line.hours[1]:
                found.append(f"at {there:%H:%M}, outside {line.hours[0]:%H:%M}-{line.hours[1]:%H:%M}: {line.said}")
        else:
            found.append(f"did not happen: {line.said}")
    for line in story.never:
        found += [f"happened, and never should: {e.words(line.zone)}" for e in told if _fits(story, line, e)]
    found += [
        f"was sent, and the story does not expect it: {entry.words(story.zone)}"
        for n, entry in enumerate(told)
        if entry.what == "sent" and n not in used
    ]
    return found


def _fits(story: Story, line: Line, entry: Entry) -> bool:
    looks = line.what in LOOKS
    return (
        entry.what == line.what
        and (entry.at == line.since if looks else line.since <= entry.at < line.before)
        and line.step in (None, entry.step)
        and (line.to is None or bool({line.to, story.people[line.to]} & entry.to))
        and line.application in (None, entry.application)
        and (line.because is None or line.because.casefold() in entry.because.casefold())
        and (line.saying is None or line.saying.casefold() in " ".join(entry.text.casefold().split()))
        and (line.until is None or (entry.until is not None and entry.until.astimezone(line.zone).date() == line.until))
    )


@dataclass(slots=True)
class _Life:
    """One run."""

    story: Story
    now: datetime = field(init=False)
    store: Store = field(init=False)
    engine: Engine = field(init=False)
    told: list[Entry] = field(default_factory=list)
    _yes: list[tuple[datetime, str]] = field(default_factory=list)
    _staged: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _mails: int = 0
    _replaying: bool = False

    def __post_init__(self) -> None:
        self.now = self.story.start.astimezone(UTC)
        self.store = Store(None)
        self.store.append([Started(at=self.now, look_back_from=self.now - timedelta(days=14))])
        self._open()

    def _open(self) -> None:
        """Begin with the rules of the story; later with others, as after a restart."""
        self.engine = self._engine(self.story)

    def _engine(self, story: Story, edited: dict[str, object] | None = None) -> Engine:
        config = story.config if edited is None else rules(edited)
        outbox = Outbox(Ledger(self.store), config, _Server(), lambda: self.now, b"a story")
        own = {name: OWN_TEMPLATE for name in config.sequence if name not in SEQUENCE}
        engine = Engine(self.store, config, outbox, lambda: self.now, templates=own, notice=self._notice)
        self._replaying = True
        engine.refresh()
        self._replaying = False
        return engine

    def run(self) -> None:
        """Go through the time of the story."""
        deeds, position = self.story.deeds, 0
        looks = sorted({line.since for line in self.story.expect if line.what in LOOKS})
        upcoming: datetime | None = self.now
        for _ in range(MOST_TURNS):
            following = deeds[position].at if position < len(deeds) else None
            yes = self._yes[0][0] if self._yes else None
            moments = [t for t in (upcoming, following, yes, looks[0] if looks else None) if t is not None]
            if not moments or min(moments) >= self.story.until:
                return
            self.now = max(self.now, self._awake(min(moments)).astimezone(UTC))
            if self.now >= self.story.until:
                return
            while position < len(deeds) and deeds[position].at <= self.now:
                self._do(deeds[position])
                position += 1
            self._approve()
            later = self.engine.turn()
            self.store.change("UPDATE owner_mail SET state='sent' WHERE state='queued'")
            upcoming = later if later is None or later > self.now else self.now + timedelta(minutes=1)
            while looks and looks[0] <= self.now:
                self._look(looks.pop(0))
        raise StoryError(f"the clock stands still at {self.now}: it asks for {upcoming} again and again")

    def _awake(self, instant: datetime) -> datetime:
        outage = self.story.outage
        return outage[1] if outage and outage[0] <= instant < outage[1] else instant

    def _look(self, instant: datetime) -> None:
        """Note what would be decided now, for what is expected of this instant."""
        known = self.engine.known
        for decision in plan.plan(known, self.engine.config, self.now):
            if isinstance(decision, (Wait, Skip)):
                what = "waits" if isinstance(decision, Wait) else "dropped"
                until = decision.until if isinstance(decision, Wait) else None
                because = "; ".join(decision.because)
                person = self._person(decision.contact)
                self.told.append(Entry(instant, what, decision.application, decision.step, person, because, until))

    def _approve(self) -> None:
        while self._yes and self._yes[0][0] <= self.now:
            _, draft = heapq.heappop(self._yes)
            self._move(draft, DraftState.APPROVED)

    def _move(self, draft: str, to: DraftState) -> None:
        since = [DraftState.STAGED] if to is DraftState.APPROVED else [DraftState.STAGED, DraftState.APPROVED]
        self.engine.ledger.move(draft, since=since, to=to, at=self.now, because=("the owner said so",))

    # --- what comes to pass -------------------------------------------------------------------

    def _notice(self, fact: Fact) -> None:
        if self._replaying:
            return
        match fact:
            case DraftMoved(state=DraftState.STAGED):
                self._staged[fact.draft] = fact.because
                self._tell_draft(fact, fact.because)
                if self.story.approves_after is not None:
                    heapq.heappush(self._yes, (fact.at + self.story.approves_after, fact.draft))
            case DraftMoved(state=DraftState.CLAIMED | DraftState.DATA_BEGUN):
                pass
            case DraftMoved():
                because = (*fact.because, *(self._staged[fact.draft] if fact.state is DraftState.SENT else ()))
                self._tell_draft(fact, because)
            case OwnerAsked():
                self._tell(fact.at, "asked", fact.application, None, None, (fact.text,))
            case OwnerTold():
                self._tell(
                    fact.at, "told", fact.application, None, None, (*self._subject(f"told:{fact.key}"), fact.text)
                )
            case Reminded():
                self._tell(fact.at, "reminded", fact.application, fact.step, fact.contact, (fact.text,))
            case ApplicationClosed():
                self._tell(fact.at, "closed", fact.application, None, None, (fact.because,))

    def _tell_draft(self, fact: DraftMoved, because: tuple[str, ...]) -> None:
        row = self.engine.ledger.draft(fact.draft)
        text = f"{row.text.subject}\n{row.text.body}" if row else ""
        person = self._person(fact.contact)
        why = "; ".join(because)
        self.told.append(Entry(fact.at, fact.state.value, fact.application, fact.step, person, why, None, text))

    def _tell(
        self, at: datetime, what: str, application: str | None, step: str | None, contact: str | None,
        because: tuple[str, ...],
    ) -> None:  # fmt: skip
        self.told.append(Entry(at, what, application, step, self._person(contact), "; ".join(because)))

    def _subject(self, key: str) -> list[str]:
        """What stands over the mail that tells the owner."""
        found = self.store.rows("SELECT data FROM owner_mail WHERE key=?", key)
        return [message.parse(row["data"]).subject for row in found]

    def _person(self, contact: str | None) -> frozenset[str]:
        person = self.engine.known.contacts.get(contact or "")
        return frozenset({person.name, *person.addresses} - {""}) if person else frozenset()

    # --- what the story says ------------------------------------------------------------------

    def _do(self, deed: Deed) -> None:
        words = ", ".join(f"{key}: {value}" for key, value in deed.words.items() if key not in ("on", "who", "does"))
        self.told.append(Entry(deed.at, "happens", deed.application, None, because=f"{deed.who} {deed.does} ({words})"))
        if deed.does == "edits the rules":
            self.engine = self._engine(self.story, deed.words["rules"])
        elif deed.does in ("approves", "skips"):
            self._speak(deed)
        elif deed.does == "answers":
            self._answer(deed)
        elif deed.does in _BYTES:
            self._mails += 1
            self.engine.take(message.parse(self._bytes(deed)))
        elif deed.who == "owner":
            self.store.append(list(self._owner(deed)))
        else:
            self.store.append(list(self._others(deed)))
        self.engine.refresh()

    def _speak(self, deed: Deed) -> None:
        """The owner's yes or no to drafts of a step (to that person)."""
        to = deed.words.get("to", [None])[0]
        rows = [
            row
            for row in self.engine.ledger.drafts({DraftState.STAGED, DraftState.APPROVED})
            if row.step == deed.words["step"] and (to is None or row.address == self.story.people[to])
        ]
        if not rows:
            raise StoryError(f"no draft waits for the owner: {deed.words}")
        for row in rows:
            self._move(row.id, DraftState.APPROVED if deed.does == "approves" else DraftState.SKIPPED)

    def _answer(self, deed: Deed) -> None:
        """The owner's answer to a question, read as a mail of theirs would be."""
        known, config = self.engine.known, self.engine.config
        about = deed.words["question"].casefold()
        asked = [q for q, fact in known.asked.items() if about in fact.text.casefold() and q not in known.answers]
        if not asked:
            raise StoryError(f"nobody has asked “{about}”")
        for question in asked:
            said = deed.words["with"]
            reading = command.read(said, count=1, now=self.now.astimezone(owner_zone(config)), signature="")
            facts = Questions(known, config).facts(question, said, reading, self.now)
            if not isinstance(facts, list):
                raise StoryError(f"“{said}” was not understood: {facts.because}")
            self.store.append(facts)

    def _meet(self, name: str, deed: Deed, *, address: str | None = None) -> ContactSeen:
        return ContactSeen(
            at=deed.at, application=deed.application, contact=_id(name), name=name,
            address=address or self.story.people[name],
        )  # fmt: skip

    def _acquainted(self, name: str, application: str) -> bool:
        known = self.engine.known
        return application in known.applications and _id(name) in known.applications[application].contacts

    def _others(self, deed: Deed) -> Iterator[Fact]:
        meeting = deed.meeting
        if meeting is not None:
            yield from self._calendar(deed, meeting)
            return
        for application in deed.roles or (deed.application,):
            yield from self._opened(application, deed.at)
            if deed.who != "a machine" and not self._acquainted(deed.who, application):
                met = self._meet(deed.who, deed)
                yield ContactSeen(
                    at=met.at, application=application, contact=met.contact, name=met.name, address=met.address
                )
        if not deed.roles or len(deed.roles) > 1:
            self._mails += 1
        new = deed.words.get("hands_over_to")
        if new is not None:
            yield self._meet(new, deed)
        for application in deed.roles or (deed.application,):
            yield self._mail(deed, application, _id(new) if new else None)

    def _opened(self, application: str, at: datetime) -> Iterator[Fact]:
        if application not in self.engine.known.applications:
            place = self.story.applications[application]
            yield ApplicationOpened(
                at=at, application=place.id, company=place.company, domain=place.domain, role=place.role
            )

    def _mail(self, deed: Deed, application: str, handed_to: str | None) -> MailReceived:
        """The fact that the readers would make of the mail."""
        said, place = deed.words, self.story.applications[application]
        machine = deed.who == "a machine"
        address = f"no-reply@{place.domain}" if machine else self.story.people[deed.who]
        assert address is not None, f"{deed.who} has no address to write from"
        kind, intent, bounced = Kind.HUMAN, _intent(said.get("meaning")), tuple[str, ...]()
        if deed.does in ("answers automatically", "has left"):
            kind, intent = Kind.AUTO_REPLY, Intent.OUT_OF_OFFICE
        if deed.does in ("has left", "bounces"):
            bounced = (address,)
        if deed.does == "bounces":
            kind, address = Kind.BOUNCE, "mailer-daemon@example.org"
        if machine:
            kind = Kind.AUTO_REPLY
        return MailReceived(
            at=deed.at, application=application, contact=None if machine else _id(deed.who), address=address,
            name="" if machine else deed.who, kind=kind, intent=intent, promise=_promise(said.get("promise"), deed.at),
            away_until=datetime.fromisoformat(said["back"]).date() if "back" in said else None, bounced=bounced,
            ids=(f"<m{self._mails}@{place.domain}>",), subject=said.get("subject", "About the role"),
            words="Some words.", notice=machine, handed_to=handed_to,
            secondary=tuple(Intent(word) for word in said.get("also", ())),
        )  # fmt: skip

    def _calendar(self, deed: Deed, meeting: Meeting) -> Iterator[Fact]:
        yield from self._opened(meeting.application, deed.at)
        if deed.does == "cancels":
            yield InterviewCancelled(
                at=deed.at, application=meeting.application, interview=meeting.called,
                uid=f"{meeting.called}@calendar", late=deed.at > meeting.end,
            )  # fmt: skip
            return
        for name in (*meeting.people, *([meeting.by] if meeting.by else [])):
            yield self._meet(name, deed)
        yield InterviewSeen(
            at=deed.at, application=meeting.application, interview=meeting.called, uid=f"{meeting.called}@calendar",
            sequence=deed.does == "moves", start=meeting.start.astimezone(UTC), end=meeting.end.astimezone(UTC),
            zone=meeting.zone, interviewers=tuple(map(_id, meeting.people)),
            organizer=_id(meeting.by) if meeting.by else None, summary=meeting.called.capitalize(),
        )  # fmt: skip

    def _owner(self, deed: Deed) -> Iterator[Fact]:
        said, at, where = deed.words, deed.at, deed.application
        named = where if {"company", "role"} & said.keys() else None
        match deed.does:
            case "writes":
                for name in said["to"]:
                    if not self._acquainted(name, where):
                        yield self._meet(name, deed)
                self._mails += 1
                yield OwnerWrote(
                    at=at, application=where, contacts=tuple(map(_id, said["to"])),
                    addresses=tuple(a for name in said["to"] if (a := self.story.people[name])),
                    ids=(f"<o{self._mails}@example.org>",), subject="A word from me",
                )  # fmt: skip
            case "gives a detail":
                about = said.get("about")
                yield DetailGiven(at=at, application=where, contact=_id(about) if about else None, text=said["text"])
            case "gives a note":
                yield NoteGiven(at=at, application=where, text=said["text"])
            case "has news":
                yield NewsGiven(at=at, application=named, text=said["text"])
            case "notes a promise":
                promise = _promise(said["by"], at)
                assert promise is not None
                yield PromiseNoted(at=at, application=where, promise=promise)
            case "pauses":
                until = (
                    datetime.fromisoformat(said["until"]).replace(tzinfo=self.story.zone) if "until" in said else None
                )
                yield Paused(at=at, application=named, until=until)
            case "resumes":
                yield Resumed(at=at, application=named)
            case "closes":
                yield Stopped(at=at, application=where, because="you said stop")
            case "misses":
                assert deed.meeting is not None
                yield InterviewMissed(
                    at=at, application=where, interview=deed.meeting.called, because=("you said so",)
                )  # fmt: skip

    def _bytes(self, deed: Deed) -> bytes:
        """A mail that is nobody's word, as it comes over the wire."""
        when = deed.at.strftime("%a, %d %b %Y %H:%M:%S %z")
        sender = OWNER if deed.who == "owner" else self.story.people[deed.who]
        head = f"From: {sender}\nTo: {OWNER}\nDate: {when}\nMessage-ID: <raw{self._mails}@example.org>\nMIME-Version: 1.0\n"
        return (head + _BYTES[deed.does]).replace("\n", "\r\n").encode()


_BYTES = {
    "sends a list mail": (
        "Subject: News of this month\nList-Id: <news.acme.example>\nList-Unsubscribe: <mailto:off@acme.example>\n"
        "Precedence: bulk\nContent-Type: text/plain\n\nOur office has moved. We regret to say no to more visitors.\n"
    ),
    "sends a read receipt": (
        "Subject: Read: Thank you\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nYour message was read.\n\n--b\n"
        "Content-Type: message/disposition-notification\n\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\n\n--b--\n"
    ),
    "gets a copy of our mail": (
        "Subject: Thank-you to Ann\nX-Followup: approval\nAuto-Submitted: auto-generated\n"
        "Content-Type: text/plain\n\nMay this go to Ann?\n"
    ),
}


def _id(name: str) -> str:
    return name.lower().replace(" ", "-")


def _intent(word: str | None) -> Intent | None:
    return None if word in (None, "answer") else Intent(word)


def _promise(days: str | None, said: datetime) -> Promise | None:
    """`2027-06-18`, by that day; `2027-06-14..2027-06-18`, in those days."""
    if days is None:
        return None
    first, _, last = days.partition("..")
    end = datetime.fromisoformat(last or first).date()
    return Promise(datetime.fromisoformat(first).date() if last else min(said.date(), end), end, "by then")


assert COLUMNS
