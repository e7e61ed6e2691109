"""Lives through a written story: the daemon's engine over facts, a virtual clock, a server that takes everything.

The clock goes to each instant the engine asks for and to each event of the story. What came to pass is noted in
plain words, then held against what the story expects.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from story_book import LOOKS, Deed, Line, Story, StoryError
from story_facts import BYTES, Reporter
from story_reader import rules

from agent.configuration.config_sequence import SEQUENCE
from agent.decide import plan
from agent.decide.courtesy import owner_zone
from agent.edges.ledger import Ledger
from agent.edges.store import Store
from agent.edges.transmission import Answer, Outcome
from agent.engine import Engine
from agent.facts import ApplicationClosed, DraftMoved, DraftState, Fact, OwnerAsked, OwnerTold, Reminded, Started
from agent.model import Skip, Wait
from agent.outbox import Outbox
from agent.owner.questions import Questions
from agent.rules import Config
from agent.understand import command, message

MOST_TURNS = 3000
"""More than a year of a story needs; beyond it the clock does not get on."""
OWN_TEMPLATE = (
    "Subject: About our talk\n\n{{ greeting }}\n\nI think back to our talk with pleasure.\n\n"
    "{{ sign_off }}\n{{ signature }}\n"
)
"""What an owner's own step says."""
OPEN = (DraftState.STAGED, DraftState.APPROVED)
UNSEEN = frozenset({DraftState.CLAIMED, DraftState.DATA_BEGUN, DraftState.IN_DOUBT})
"""States that a draft only passes through where the server takes everything."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that came to pass. `what` is a word of the story's expectations, or `happens` for a deed of its own."""

    at: datetime
    what: str
    application: str | None = None
    step: str | None = None
    to: frozenset[str] = frozenset()
    """The person, by name and addresses."""
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
    """Everything that came to pass. Raises StoryError: the owner answers what nobody asked, or time stands still."""
    life = _Life(story)
    try:
        life.run()
    except StoryError as error:
        raise StoryError(f"{error}\n{timeline(story, life.told)}") from error
    finally:
        life.store.close()
    return life.told


def timeline(story: Story, told: list[Entry]) -> str:
    """The story beside what came to pass, in plain words."""
    expected = [f"  expects {line.said}" for line in story.expect] + [f"  never {line.said}" for line in story.never]
    came = [f"  {entry.words(story.zone)}" for entry in sorted(told, key=lambda entry: entry.at)]
    return "\n".join((f"{story.title} ({story.file})", *expected, "What came to pass:", *came))


def problems(story: Story, told: list[Entry]) -> list[str]:
    """What is not as expected; whatever is sent to a contact must stand in the story."""
    found = []
    used: set[int] = set()
    for line in story.expect:
        fits = [n for n, entry in enumerate(told) if n not in used and _fits(story, line, entry)]
        if not fits:
            found.append(f"did not happen: {line.said}")
            continue
        timely = next((n for n in fits if _in_hours(line, told[n])), None)
        if timely is None:
            assert line.hours is not None
            there = told[fits[0]].at.astimezone(line.zone)
            found.append(f"at {there:%H:%M}, outside {line.hours[0]:%H:%M}-{line.hours[1]:%H:%M}: {line.said}")
        used.add(fits[0] if timely is None else timely)
    for line in story.never:
        found += [f"happened, and never should: {e.words(line.zone)}" for e in told if _fits(story, line, e)]
    found += [
        f"was sent, and the story does not expect it: {entry.words(story.zone)}"
        for n, entry in enumerate(told)
        if entry.what == "sent" and n not in used
    ]
    return found


def _in_hours(line: Line, entry: Entry) -> bool:
    return line.hours is None or line.hours[0] <= entry.at.astimezone(line.zone).time() < line.hours[1]


def _fits(story: Story, line: Line, entry: Entry) -> bool:
    at_that_time = entry.at == line.since if line.what in LOOKS else line.since <= entry.at < line.before
    ends = entry.until.astimezone(line.zone).date() if entry.until else None
    return (
        entry.what == line.what
        and at_that_time
        and line.step in (None, entry.step)
        and (line.to is None or bool({line.to, story.people[line.to]} & entry.to))
        and line.application in (None, entry.application)
        and line.until in (None, ends)
        and _said(line.because, entry.because)
        and _said(line.saying, entry.text)
    )


def _said(words: str | None, text: str) -> bool:
    return words is None or words.casefold() in " ".join(text.casefold().split())


@dataclass(slots=True)
class _Life:
    """One run."""

    story: Story
    now: datetime = field(init=False)
    store: Store = field(init=False)
    engine: Engine = field(init=False)
    told: list[Entry] = field(default_factory=list)
    _reporter: Reporter = field(init=False)
    _yes: list[tuple[datetime, str]] = field(default_factory=list)
    _staged: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.now = self.story.start.astimezone(UTC)
        self.store = Store(None)
        self.store.append([Started(at=self.now, look_back_from=self.now - timedelta(days=14))])
        config = self.story.config
        outbox = Outbox(Ledger(self.store), config, _Server(), lambda: self.now, b"a story")
        self.engine = Engine(
            self.store, config, outbox, lambda: self.now, templates=_templates(config), notice=self._notice
        )
        self._reporter = Reporter(self.story, self.engine.known)

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
            while position < len(deeds) and deeds[position].at <= self.now:
                self._do(deeds[position])
                position += 1
            self._approve()
            later = self.engine.turn()
            self.store.change("UPDATE owner_mail SET state='sent' WHERE state='queued'")
            # A wait for this very instant would stand still; a minute later it has become something else.
            upcoming = later if later is None or later > self.now else self.now + timedelta(minutes=1)
            while looks and looks[0] <= self.now:
                self._look(looks.pop(0))
        raise StoryError(f"the clock stands still at {self.now}: it asks for {upcoming}, and so again and again")

    def _awake(self, instant: datetime) -> datetime:
        """When the machine is on again, if it is off then."""
        outage = self.story.outage
        return outage[1] if outage and outage[0] <= instant < outage[1] else instant

    def _look(self, instant: datetime) -> None:
        """Note what would be decided now, for what is expected of this instant."""
        for decision in plan.plan(self.engine.known, self.engine.config, self.now):
            if isinstance(decision, Wait | Skip):
                waits = isinstance(decision, Wait)
                self.told.append(
                    Entry(
                        instant, "waits" if waits else "dropped", decision.application, decision.step,
                        self._person(decision.contact), "; ".join(decision.because),
                        decision.until if isinstance(decision, Wait) else None,
                    )
                )  # fmt: skip

    # --- what the story says ------------------------------------------------------------------

    def _do(self, deed: Deed) -> None:
        words = ", ".join(f"{key}: {value}" for key, value in deed.words.items() if key not in ("on", "who", "does"))
        because = f"{deed.who} {deed.does} ({words})"
        self.told.append(Entry(deed.at, "happens", deed.application, because=because))
        if deed.does == "edits the rules":
            config = rules(deed.words["rules"])
            self.engine.adopt(config, _templates(config))
        elif deed.does in ("approves", "skips"):
            self._speak(deed)
        elif deed.does == "answers":
            self._answer(deed)
        elif deed.does in BYTES:
            self.engine.take(message.parse(self._reporter.bytes(deed)))
        else:
            self.store.append(self._reporter.facts(deed))
        self.engine.refresh()

    def _approve(self) -> None:
        while self._yes and self._yes[0][0] <= self.now:
            _, draft = heapq.heappop(self._yes)
            self._move(draft, DraftState.APPROVED)

    def _move(self, draft: str, to: DraftState) -> None:
        since = [DraftState.STAGED] if to is DraftState.APPROVED else OPEN
        self.engine.ledger.move(draft, since=since, to=to, at=self.now, because=("the owner said so",))

    def _speak(self, deed: Deed) -> None:
        """The owner's yes or no to drafts of a step (to those people)."""
        to: list[Any] = [self.story.people[name] for name in deed.words.get("to", [])]
        rows = [
            row
            for row in self.engine.ledger.drafts(set(OPEN))
            if row.step == deed.words["step"] and (not to or row.address in to)
        ]
        if not rows:
            raise StoryError(f"no draft waits for the owner: {deed.words}")
        for row in rows:
            self._move(row.id, DraftState.APPROVED if deed.does == "approves" else DraftState.SKIPPED)

    def _answer(self, deed: Deed) -> None:
        """The owner's answer to a question, read as a mail of theirs would be."""
        known, config = self.engine.known, self.engine.config
        about, said = deed.words["asked"], deed.words["says"]
        asked = [q for q, fact in known.asked.items() if _said(about, fact.text) and q not in known.answers]
        if not asked:
            raise StoryError(f"nobody has asked “{about}”")
        reading = command.read(said, count=1, now=self.now.astimezone(owner_zone(config)), signature="")
        for question in asked:
            facts = Questions(known, config).facts(question, said, reading, self.now)
            if not isinstance(facts, list):
                raise StoryError(f"“{said}” was not understood: {facts.because}")
            self.store.append(facts)

    # --- what comes to pass -------------------------------------------------------------------

    def _notice(self, fact: Fact) -> None:
        match fact:
            case DraftMoved() if fact.state not in UNSEEN:
                self._tell_draft(fact)
            case OwnerAsked():
                self._tell(fact, "asked", fact.text)
            case OwnerTold():
                self._tell(fact, "told", f"{self._subject(fact)}; {fact.text}")
            case Reminded():
                self._tell(fact, "reminded", fact.text, step=fact.step, contact=fact.contact)
            case ApplicationClosed():
                self._tell(fact, "closed", fact.because)

    def _tell_draft(self, fact: DraftMoved) -> None:
        because = fact.because
        if fact.state is DraftState.STAGED:
            self._staged[fact.draft] = because
            if self.story.approves_after is not None:
                heapq.heappush(self._yes, (fact.at + self.story.approves_after, fact.draft))
        elif fact.state is DraftState.SENT:
            because += self._staged[fact.draft]
        row = self.engine.ledger.draft(fact.draft)
        text = f"{row.text.subject}\n{row.text.body}" if row else ""
        self._tell(fact, fact.state.value, "; ".join(because), step=fact.step, contact=fact.contact, text=text)

    def _tell(
        self, fact: Any, what: str, because: str, *, step: str | None = None, contact: str | None = None, text: str = ""
    ) -> None:
        self.told.append(Entry(fact.at, what, fact.application, step, self._person(contact), because, text=text))

    def _subject(self, fact: OwnerTold) -> str:
        """What stands over the mail that tells the owner."""
        found = self.store.rows("SELECT data FROM owner_mail WHERE key=?", f"told:{fact.key}")
        return "".join(message.parse(row["data"]).subject for row in found)

    def _person(self, contact: str | None) -> frozenset[str]:
        person = self.engine.known.contacts.get(contact or "")
        return frozenset({person.name, *person.addresses} - {""}) if person else frozenset()


def _templates(config: Config) -> dict[str, str]:
    return {name: OWN_TEMPLATE for name in config.sequence if name not in SEQUENCE}
