"""How a written story is read: YAML that a person can write -> a frozen `Story`, or what is wrong with it.

A story says what happened (an interview, mails with their meaning, what the owner did), which rules hold where
they are not the defaults, and what is expected: what is sent, asked and told on which day and why, and what never
happens. Strict: an unknown word, a person nobody has met, a day outside the story or an expectation that could not
fail is an error. `story_life` lives through it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agent.config import parse
from agent.config_sequence import REMINDERS, SEQUENCE
from agent.config_times import duration, is_zone
from agent.config_yaml import InvalidConfigError, Items, Map, Node, Problems, Refused, compose
from agent.model import Intent
from agent.rules import Config, Mode, Need, Unit

FOLDER = Path(__file__).parent / "written"
OWNER = "jane@example.org"

ROWS = (
    "human_answer", "colleague_writes", "holding_reply", "info_request", "out_of_office", "bounce", "rejection",
    "offer", "next_round", "handover", "stop_contact", "cancelled_before", "cancelled_after", "missed", "owner_wrote",
    "rules_edited", "machine_mail", "unsure",
)  # fmt: skip
"""What can happen, in the order of the rules' table."""
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "thank_you": ("thank_you",),
    "others": ("thank_you",),
    "status_checks": ("status_check", "second_status_check"),
    "updates": ("update", "keep_in_touch"),
    "rejection_reply": ("rejection_reply",),
}
"""What it bears on, and the steps that a story about it has to speak of."""
CELLS = tuple(f"{row}/{column}" for row in ROWS for column in COLUMNS)
MATTERS = (
    "windows/weekdays", "windows/holidays", "windows/hours", "windows/yes_after_the_end", "windows/expires",
    "gap/across_applications", "gap/rejection_reply", "employers/several_roles", "employers/override",
    "employers/pause", "owner/away", "owner/late_yes", "own_steps/interview", "own_steps/rejection",
    "own_steps/closed", "own_steps/promise", "own_steps/last_contact", "own_steps/step", "own_steps/times",
    "reminders/connect_on_linkedin", "reminders/follow_company", "reminders/social_and_events",
    "reminders/handwritten_card", "reminders/phone_call", "modes/stage", "modes/send", "modes/remind", "modes/off",
    "needs/detail", "needs/note", "needs/news", "visits/panel", "visits/two_meetings", "visits/two_rounds",
    "visits/without_an_address", "main_contact/owners_word", "main_contact/promise", "main_contact/last_human",
    "main_contact/organizer", "main_contact/ask", "clocks/berlin_spring", "clocks/berlin_autumn",
    "clocks/new_york_spring", "clocks/new_york_autumn", "calendar/leap_day", "calendar/year_end", "outage/collapses",
    "outage/asks", "outage/no_burst", "outage/reads_first", "closed/silence", "closed/owners_word", "keep_in_touch/after_closing",
    "keep_in_touch/times", "budget/unanswered", "budget/per_day", "rejection/which_application",
    "rejection/by_a_machine",
)  # fmt: skip
"""What stands in the rules beside the table."""

Keys = tuple[frozenset[str], frozenset[str]]


def _keys(required: str = "", optional: str = "") -> Keys:
    return frozenset(required.split()), frozenset(optional.split())


_WHERE = "company role"
PEOPLE_DO: Mapping[str, Keys] = {
    "writes": _keys("", f"meaning also promise back subject hands_over_to roles {_WHERE}"),
    "answers automatically": _keys("", f"back {_WHERE}"),
    "has left": _keys("", _WHERE),
    "bounces": _keys("", _WHERE),
    "invites": _keys("at with", f"called zone {_WHERE}"),
    "moves": _keys("interview at"),
    "cancels": _keys("interview"),
    "sends a list mail": _keys(),
    "sends a read receipt": _keys(),
}
OWNER_DOES: Mapping[str, Keys] = {
    "writes": _keys("to", _WHERE),
    "gives a detail": _keys("text", f"about {_WHERE}"),
    "gives a note": _keys("text", _WHERE),
    "has news": _keys("text", _WHERE),
    "notes a promise": _keys("by", _WHERE),
    "pauses": _keys("", f"until {_WHERE}"),
    "resumes": _keys("", _WHERE),
    "closes": _keys("", _WHERE),
    "answers": _keys("question with"),
    "approves": _keys("step", "to"),
    "skips": _keys("step", "to"),
    "edits the rules": _keys("rules"),
    "misses": _keys("interview"),
    "gets a copy of our mail": _keys(),
}
MACHINE_DOES: Mapping[str, Keys] = {"writes": _keys("", f"meaning promise subject roles {_WHERE}")}
_STORY = _keys("title shows interview until", "because zone owner rules people events outage expect never applications")
_INTERVIEW = _keys("at with", "by zone called invited company role")
DRAFTS = frozenset({"staged", "approved", "sent", "skipped", "expired", "withdrawn", "refused"})
TOLD = frozenset({"asked", "told", "closed"})
LOOKS = frozenset({"waits", "dropped"})
"""Judged at an instant: the step waits, or will not happen."""
WHAT = DRAFTS | TOLD | LOOKS | {"reminded"}
_EXPECT = _keys("what on", f"step to because saying between until zone {_WHERE}")
_NEVER = _keys("what", f"step to because before after {_WHERE}")


class StoryError(Exception):
    """What is wrong with a written story, and where."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview as the story names it; `by` arranged it."""

    called: str
    start: datetime
    end: datetime
    people: tuple[str, ...]
    by: str | None
    zone: str
    application: str


@dataclass(frozen=True, slots=True)
class Place:
    """An application of the story."""

    id: str
    company: str
    domain: str
    role: str


@dataclass(frozen=True, slots=True)
class Deed:
    """Something somebody did: `who` is a person, `owner`, `a machine`; the rest is in the words of the file."""

    at: datetime
    who: str
    does: str
    words: Mapping[str, Any]
    application: str
    meeting: Meeting | None = None
    roles: tuple[str, ...] = ()
    """The applications that a mail may be about, where the story names several."""


@dataclass(frozen=True, slots=True)
class Line:
    """One expectation, or (`never`) one thing that does not happen; both ends of the time are instants."""

    said: str
    what: str
    since: datetime
    before: datetime
    zone: ZoneInfo
    step: str | None
    to: str | None
    application: str | None
    because: str | None
    saying: str | None
    """Words of the mail itself."""
    hours: tuple[time, time] | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Story:
    """A whole story, read."""

    file: str
    title: str
    shows: tuple[str, ...]
    zone: ZoneInfo
    config: Config
    approves_after: timedelta | None
    people: Mapping[str, str | None]
    applications: Mapping[str, Place]
    deeds: tuple[Deed, ...]
    outage: tuple[datetime, datetime] | None
    start: datetime
    until: datetime
    expect: tuple[Line, ...]
    never: tuple[Line, ...]


def rules(given: Mapping[str, Any]) -> Config:
    """The owner's rules: what the story says over the defaults."""
    owner = {"name": "Jane Doe", "addresses": [OWNER], "time_zone": "Europe/Berlin", **given.get("owner", {})}
    try:
        return parse(json.dumps({**given, "owner": owner}), path=None, default_zone="UTC")
    except InvalidConfigError as error:
        raise StoryError("rules: " + "; ".join(problem.text for problem in error.problems)) from error


def read(file: Path) -> Story:
    """Read one story. Raises StoryError."""
    problems = Problems()
    node = compose(file.read_text("utf-8"), problems)
    try:
        problems.raise_any(file.name)
        return _Reader(file.name, _plain(node)).story()
    except (InvalidConfigError, StoryError) as error:
        raise StoryError(f"{file.name}: {error}") from error


def _plain(node: Node) -> Any:
    match node:
        case Map():
            return {key: _plain(value) for key, (_, value) in node.entries.items()}
        case Items():
            return [_plain(each) for each in node.items]
        case Refused():
            raise StoryError(f"line {node.line} cannot be read")
    return node.text


def _checked(found: Any, keys: Keys, where: str) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise StoryError(f"{where}: a map belongs here, not {found!r}")
    required, optional = keys
    if unknown := found.keys() - required - optional:
        raise StoryError(f"{where}: unknown {', '.join(sorted(unknown))}")
    if lacking := required - found.keys():
        raise StoryError(f"{where}: {', '.join(sorted(lacking))} is missing")
    return found


class _Reader:
    """Collects the parts of one file; what one names the others must know."""

    def __init__(self, file: str, found: Any) -> None:
        self._file = file
        self._said = _checked(found, _STORY, "the story")
        self._zone = _zone(self._said.get("zone", "Europe/Berlin"))
        self._people: dict[str, str | None] = {}
        self._places: dict[str, Place] = {}
        self._meetings: dict[str, Meeting] = {}
        self._configs = [rules(self._said.get("rules", {}))]
        self._edited = set(self._said.get("rules", {}).get("sequence", {}))

    def story(self) -> Story:
        """The story. Raises StoryError."""
        said = self._said
        for name, address in said.get("people", {}).items():
            self._people[name] = None if address == "no address" else address
        for extra in said.get("applications", []):
            self._place(_checked(extra, _keys("company", "role"), "an application"))
        deeds = [self._first(said["interview"])]
        deeds += [self._deed(each) for each in said.get("events", [])]
        deeds.sort(key=lambda deed: deed.at)
        start = deeds[0].at - timedelta(days=1)
        until = self._midnight(_day(said["until"]) + timedelta(days=1))
        if deeds[-1].at >= until:
            raise StoryError(f"the story ends on {said['until']}, and something happens after that")
        expect = tuple(self._expected(each, start, until) for each in said.get("expect", []))
        never = tuple(self._never(each, start, until) for each in said.get("never", []))
        if not expect and not never:
            raise StoryError("it expects nothing")
        shows = tuple(said["shows"])
        self._about(shows, expect, never, deeds)
        return Story(
            self._file, _sentence(said["title"]), shows, self._zone, self._configs[0],
            _approval(said.get("owner", "approves at once")), self._people, self._places, tuple(deeds),
            self._outage(), start, until, expect, never,
        )  # fmt: skip

    # --- what happened ------------------------------------------------------------------------

    def _place(self, found: Mapping[str, Any]) -> str:
        """The application that a map names; the first one where it names none."""
        first = next(iter(self._places.values()), None)
        company = found.get("company", first.company if first else "Acme")
        roles = [place.role for place in self._places.values() if place.company == company]
        role = found.get("role", roles[0] if roles else "Engineer")
        slug = re.sub(r"\W+", "-", company.lower())
        name = slug if role == "Engineer" else f"{slug}-{role.lower()}"
        self._places.setdefault(name, Place(name, company, f"{slug}.example", role))
        return name

    def _known_place(self, found: Mapping[str, Any]) -> str:
        before = set(self._places)
        name = self._place(found)
        if name not in before:
            raise StoryError(f"nobody has invited to {name} by then: name it in an interview or in applications")
        return name

    def _person(self, name: str, application: str) -> str:
        self._people.setdefault(name, f"{name.lower().replace(' ', '.')}@{self._places[application].domain}")
        return name

    def _first(self, found: Any) -> Deed:
        found = _checked(found, _INTERVIEW, "interview")
        meeting = self._meeting(found, found.get("by"))
        invited = found.get("invited")
        at = self._instant(invited) if invited else meeting.start - timedelta(days=7)
        return Deed(at, meeting.by or "", "invites", found, meeting.application, meeting)

    def _meeting(self, found: Mapping[str, Any], by: str | None) -> Meeting:
        application = self._place(found)
        zone = found.get("zone", self._zone.key)
        start, end = self._span(found["at"], _zone(zone))
        called = found.get("called", "interview")
        if called in self._meetings:
            raise StoryError(f"two interviews are called {called!r}: say `called: …`")
        people = tuple(self._person(name, application) for name in found["with"])
        if by is not None:
            self._person(by, application)
        meeting = Meeting(called, start, end, people, by, zone, application)
        self._meetings[called] = meeting
        return meeting

    def _deed(self, found: Any) -> Deed:
        who, does = (found.get("who"), found.get("does")) if isinstance(found, dict) else (None, None)
        if who is None or does is None:
            raise StoryError(f"an event says who does what: {found}")
        table = {"owner": OWNER_DOES, "a machine": MACHINE_DOES}.get(who, PEOPLE_DO)
        if does not in table:
            raise StoryError(f"{who} cannot “{does}”; one of: {', '.join(table)}")
        required, optional = table[does]
        found = _checked(found, (required | {"on", "who", "does"}, optional), f"{who} {does}")
        at = self._instant(found["on"])
        if does == "invites":
            meeting = self._meeting(found, who)
            return Deed(at, who, does, found, meeting.application, meeting)
        if "interview" in found:
            return self._about_meeting(at, who, does, found)
        application = self._known_place(found)
        for name in (found.get("hands_over_to"), *found.get("to", ()), *([] if table is not PEOPLE_DO else [who])):
            if name is not None and not (does in ("approves", "skips") and name not in self._people):
                self._person(name, application)
        for word in (found.get("meaning"), *found.get("also", ())):
            if word not in (None, "answer") and word not in {intent.value for intent in Intent}:
                raise StoryError(f"no mail means {word!r}")
        if "rules" in found:
            self._configs.append(rules(found["rules"]))
            self._edited |= set(found["rules"].get("sequence", {}))
        roles = tuple(self._known_place({**found, "role": role}) for role in found.get("roles", ()))
        return Deed(at, who, does, found, application, roles=roles)

    def _about_meeting(self, at: datetime, who: str, does: str, found: Mapping[str, Any]) -> Deed:
        meeting = self._meetings.get(found["interview"])
        if meeting is None:
            raise StoryError(f"no interview is called {found['interview']!r}")
        if "at" in found:
            start, end = self._span(found["at"], _zone(meeting.zone))
            meeting = Meeting(meeting.called, start, end, meeting.people, meeting.by, meeting.zone, meeting.application)
            self._meetings[meeting.called] = meeting
        return Deed(at, who, does, found, meeting.application, meeting)

    def _outage(self) -> tuple[datetime, datetime] | None:
        if "outage" not in self._said:
            return None
        first, _, last = self._said["outage"].partition("..")
        return self._instant(first.strip()), self._instant(last.strip())

    # --- what is expected ---------------------------------------------------------------------

    def _expected(self, found: Any, start: datetime, until: datetime) -> Line:
        found = _checked(found, _EXPECT, "expect")
        what, zone = found["what"], _zone(found.get("zone", self._zone.key))
        if what in LOOKS:
            since = self._instant(found["on"], zone)
            before = since
        else:
            first, _, last = found["on"].partition("..")
            since = datetime.combine(_day(first), time(), zone)
            before = datetime.combine(_day(last or first) + timedelta(days=1), time(), zone)
        if not (start <= since and before <= until + timedelta(days=1) and since < until):
            raise StoryError(f"{found['on']} lies outside the story")
        hours = _hours(found["between"]) if "between" in found else None
        if hours is None and what == "sent":
            # When mail may arrive, unless the rules of the story say otherwise.
            hours = _hours("08:00-20:30" if found.get("step") in ("thank_you", "rejection_reply") else "08:30-17:30")
        ends = _day(found["until"]) if "until" in found else None
        return self._line(found, since, before, zone, hours, ends)

    def _never(self, found: Any, start: datetime, until: datetime) -> Line:
        found = _checked(found, _NEVER, "never")
        if found["what"] in LOOKS:
            raise StoryError(f"“never {found['what']}” is nothing that happens: expect it at an instant")
        since = self._midnight(_day(found["after"]) + timedelta(days=1)) if "after" in found else start
        before = self._midnight(_day(found["before"])) if "before" in found else until
        if not start <= since < before <= until:
            raise StoryError(f"no time of the story is left for {found}")
        return self._line(found, since, before, self._zone, None, None)

    def _line(
        self, found: Mapping[str, Any], since: datetime, before: datetime, zone: ZoneInfo,
        hours: tuple[time, time] | None, until: date | None,
    ) -> Line:  # fmt: skip
        what, step, to = found["what"], found.get("step"), found.get("to")
        if what not in WHAT:
            raise StoryError(f"nothing is called {what}; one of: {', '.join(sorted(WHAT))}")
        if "saying" in found and what not in DRAFTS:
            raise StoryError(f"what is {what} is no mail: say a word of it in because")
        if what in TOLD and (step or to):
            raise StoryError(f"what is {what} names no step and no person: say a word of it in because")
        if what not in TOLD and step is None:
            raise StoryError(f"{found} names no step")
        if to is not None and to not in self._people:
            raise StoryError(f"nobody in the story is called {to}")
        if step is not None:
            self._can_happen(what, step)
        application = self._known_place(found) if {"company", "role"} & found.keys() else None
        said = " ".join(f"{key}: {value}," for key, value in found.items()).rstrip(",")
        return Line(
            said, what, since, before, zone, step, to, application, found.get("because"),
            found.get("saying"), hours, until,
        )  # fmt: skip

    def _can_happen(self, what: str, step: str) -> None:
        """A line about a step that no rule of the story switches on could not fail, or not come true."""
        if step in REMINDERS or any(step in config.reminders for config in self._configs):
            on = any(config.reminders[step].mode is not Mode.OFF for config in self._configs)
            if what != "reminded" or not (on or step in self._said.get("rules", {}).get("reminders", {})):
                raise StoryError(f"{step} is a reminder that is off, or it is not “reminded”")
            return
        steps = [config.sequence[step] for config in self._configs if step in config.sequence]
        if not steps:
            raise StoryError(f"no rule is called {step}")
        if all(each.mode is Mode.OFF for each in steps) and step not in self._edited:
            raise StoryError(f"{step} is switched off in every rule of this story")
        needs = {each.needs for each in steps}
        verbs = {(each.get("does")) for each in self._said.get("events", [])}
        asks = any(each.get("what") in {"asked", "reminded", *LOOKS} for each in self._said.get("expect", []))
        for need, verb in ((Need.NEWS, "has news"), (Need.NOTE, "gives a note")):
            if needs == {need} and verb not in verbs and not asks:
                raise StoryError(f"{step} cannot happen: the owner never “{verb}”")

    def _about(
        self, shows: tuple[str, ...], expect: tuple[Line, ...], never: tuple[Line, ...], deeds: Iterable[Deed]
    ) -> None:
        """A story that shows a cell has to speak of a step of that cell."""
        spoken = {line.step for line in (*expect, *never)}
        for cell in shows:
            if cell not in CELLS and cell not in MATTERS:
                raise StoryError(f"there is no cell {cell!r}")
            if cell in CELLS and not spoken & set(COLUMNS[cell.partition("/")[2]]):
                raise StoryError(f"it shows {cell} and says nothing about such a step")

    # --- times --------------------------------------------------------------------------------

    def _instant(self, text: str, zone: ZoneInfo | None = None) -> datetime:
        if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", text):
            raise StoryError(f"{text!r}: write a day and a time, 2027-06-09 10:00")
        return datetime.fromisoformat(text).replace(tzinfo=zone or self._zone)

    def _span(self, text: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
        if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d-\d\d:\d\d", text):
            raise StoryError(f"{text!r}: write 2027-06-07 10:00-11:00")
        start = self._instant(text[:16], zone)
        end = self._instant(f"{text[:11]}{text[17:]}", zone)
        if end <= start:
            raise StoryError(f"{text} ends before it begins")
        return start, end

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._zone)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise StoryError(f"{text!r}: write a day as 2027-06-21") from None


def _hours(text: str) -> tuple[time, time]:
    if not re.fullmatch(r"\d\d:\d\d-\d\d:\d\d", text):
        raise StoryError(f"{text!r}: write hours as 08:30-17:30")
    return time.fromisoformat(text[:5]), time.fromisoformat(text[6:])


def _zone(name: str) -> ZoneInfo:
    if not is_zone(name):
        raise StoryError(f"{name} is no time zone")
    return ZoneInfo(name)


def _sentence(title: str) -> str:
    if len(title.split()) < 4 or not title[0].isupper():
        raise StoryError(f"a title is a sentence, not {title!r}")
    return title


def _approval(text: str) -> timedelta | None:
    """After how long the owner says yes; None: never."""
    if text == "approves at once":
        return timedelta(0)
    if text == "never approves":
        return None
    if not text.startswith("approves after "):
        raise StoryError(f"{text!r}: the owner approves at once, approves after 2 days, or never approves")
    read = duration(text.removeprefix("approves after "))
    return timedelta(**{"days" if read.unit is Unit.BUSINESS_DAYS else read.unit.value: read.amount})


assert set(SEQUENCE) >= {step for steps in COLUMNS.values() for step in steps}
