"""How a written story is read: YAML that a person can write -> a frozen `Story`, or what is wrong with it.

Strict: an unknown word, a person nobody has met, a day outside the story or an expectation that could not fail
is an error.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from story_book import (
    CELLS,
    COLUMNS,
    DRAFTS,
    EXPECT,
    INTERVIEW,
    LOOKS,
    MACHINE_DOES,
    MATTERS,
    NEVER,
    OWNER,
    OWNER_DOES,
    PEOPLE_DO,
    STORY,
    TOLD,
    WHAT,
    Deed,
    Keys,
    Line,
    Meeting,
    Place,
    Story,
    StoryError,
)
from story_times import approval, day, hours, instant, place_zone, span

from agent.config import parse
from agent.configuration.config_sequence import REMINDERS
from agent.configuration.config_yaml import InvalidConfigError, Items, Map, Node, Problems, Refused, compose
from agent.model import Intent
from agent.rules import Config, Mode, Need, Step

MAPS = frozenset({"rules", "interview", "people"})
LISTS = frozenset({"shows", "events", "expect", "never", "with", "roles", "also"})
_SHAPES = {dict: "map", list: "list", str: "word"}


def rules(given: Mapping[str, Any]) -> Config:
    """The owner's rules: what the story says over the defaults. Without a debrief, unless it is about one: nobody
    answers it there, and the drafts come an hour after the interview."""
    given = {"debrief": {"mode": "off"}, **given}
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
    for key, value in found.items():
        wanted = dict if key in MAPS else list if key in LISTS else str
        if not isinstance(value, wanted) and not (key == "to" and isinstance(value, list)):
            raise StoryError(f"{where}: {key} is a {_SHAPES[wanted]}, not {value!r}")
    return found


class _Reader:
    """Collects the parts of one file; what one names the others must know."""

    def __init__(self, file: str, found: Any) -> None:
        self._file = file
        self._said = _checked(found, STORY, "the story")
        self._zone = place_zone(self._said.get("zone", "Europe/Berlin"))
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
        deeds = [self._first(said["interview"])]
        deeds += [self._deed(each) for each in said.get("events", [])]
        deeds.sort(key=lambda deed: deed.at)
        start = deeds[0].at - timedelta(days=1)
        until = self._midnight(day(said["until"]) + timedelta(days=1))
        if deeds[-1].at >= until:
            raise StoryError(f"the story ends on {said['until']}, and something happens after that")
        expect = tuple(self._expected(each, start, until) for each in said.get("expect", []))
        never = tuple(self._never(each, start, until) for each in said.get("never", []))
        if not expect and not never:
            raise StoryError("it expects nothing")
        shows = tuple(said["shows"])
        self._about(shows, (*expect, *never))
        return Story(
            self._file, _sentence(said["title"]), shows, self._zone, self._configs[0],
            approval(said.get("owner", "approves at once")), self._people, self._places, tuple(deeds),
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
            raise StoryError(f"nobody has invited to {name} by then")
        return name

    def _person(self, name: str, application: str) -> str:
        self._people.setdefault(name, f"{name.lower().replace(' ', '.')}@{self._places[application].domain}")
        return name

    def _first(self, found: Any) -> Deed:
        found = _checked(found, INTERVIEW, "interview")
        meeting = self._meeting(found, found.get("by"))
        invited = found.get("invited")
        at = instant(invited, self._zone) if invited else meeting.start - timedelta(days=7)
        return Deed(at, meeting.by or "", "invites", found, meeting.application, meeting)

    def _meeting(self, found: Mapping[str, Any], by: str | None) -> Meeting:
        application = self._place(found)
        zone = found.get("zone", self._zone.key)
        start, end = span(found["at"], place_zone(zone))
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
        at = instant(found["on"], self._zone)
        if does == "invites":
            meeting = self._meeting(found, who)
            return Deed(at, who, does, found, meeting.application, meeting)
        if "which" in found:
            return self._about_meeting(at, who, does, found)
        application = self._known_place(found)
        if isinstance(found.get("to", []), str):
            raise StoryError(f"{who} {does}: to is a list")
        if does in ("approves", "skips"):
            self._step(found["step"])
            if strangers := [name for name in found.get("to", ()) if name not in self._people]:
                raise StoryError(f"nobody in the story is called {strangers[0]}")
        else:
            newcomers = (found.get("hands_over_to"), *found.get("to", ()), who if table is PEOPLE_DO else None)
            for name in filter(None, newcomers):
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
        meeting = self._meetings.get(found["which"])
        if meeting is None:
            raise StoryError(f"no interview is called {found['which']!r}")
        if "at" in found:
            start, end = span(found["at"], place_zone(meeting.zone))
            meeting = Meeting(meeting.called, start, end, meeting.people, meeting.by, meeting.zone, meeting.application)
            self._meetings[meeting.called] = meeting
        return Deed(at, who, does, found, meeting.application, meeting)

    def _outage(self) -> tuple[datetime, datetime] | None:
        if "outage" not in self._said:
            return None
        first, _, last = self._said["outage"].partition("..")
        return instant(first.strip(), self._zone), instant(last.strip(), self._zone)

    # --- what is expected ---------------------------------------------------------------------

    def _expected(self, found: Any, start: datetime, until: datetime) -> Line:
        found = _checked(found, EXPECT, "expect")
        what, zone = found["what"], place_zone(found.get("zone", self._zone.key))
        if what in LOOKS:
            since = instant(found["on"], zone)
            before = since
        else:
            first, _, last = found["on"].partition("..")
            since = datetime.combine(day(first), time(), zone)
            before = datetime.combine(day(last or first) + timedelta(days=1), time(), zone)
        if not (start <= since and before <= until + timedelta(days=1) and since < until):
            raise StoryError(f"{found['on']} lies outside the story")
        allowed = hours(found["between"]) if "between" in found else None
        if allowed is None and what == "sent":
            # When mail may arrive, unless the rules of the story say otherwise.
            allowed = hours("08:00-20:30" if found.get("step") in ("thank_you", "rejection_reply") else "08:30-17:30")
        ends = day(found["until"]) if "until" in found else None
        return self._line(found, since, before, zone, allowed, ends)

    def _never(self, found: Any, start: datetime, until: datetime) -> Line:
        found = _checked(found, NEVER, "never")
        if found["what"] in LOOKS:
            raise StoryError(f"“never {found['what']}” is nothing that happens: expect it at an instant")
        since = self._midnight(day(found["after"]) + timedelta(days=1)) if "after" in found else start
        before = self._midnight(day(found["before"])) if "before" in found else until
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
        steps = self._step(step)
        if all(each.mode is Mode.OFF for each in steps) and step not in self._edited:
            raise StoryError(f"{step} is switched off in every rule of this story")
        needs = {each.needs for each in steps}
        verbs = {(each.get("does")) for each in self._said.get("events", [])}
        asks = any(each.get("what") in {"asked", "reminded", *LOOKS} for each in self._said.get("expect", []))
        for need, verb in ((Need.NEWS, "has news"), (Need.NOTE, "gives a note")):
            if needs == {need} and verb not in verbs and not asks:
                raise StoryError(f"{step} cannot happen: the owner never “{verb}”")

    def _step(self, name: str) -> list[Step]:
        """What the rules of the story say of a step."""
        steps = [config.sequence[name] for config in self._configs if name in config.sequence]
        if not steps:
            raise StoryError(f"no rule is called {name}")
        return steps

    def _about(self, shows: tuple[str, ...], lines: tuple[Line, ...]) -> None:
        """A story that shows a cell has to speak of a step of that cell."""
        spoken = {line.step for line in lines}
        for cell in shows:
            if cell not in CELLS and cell not in MATTERS:
                raise StoryError(f"there is no cell {cell!r}")
            if cell in CELLS and not spoken & set(COLUMNS[cell.partition("/")[2]]):
                raise StoryError(f"it shows {cell} and says nothing about such a step")

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._zone)


def _sentence(title: str) -> str:
    if len(title.split()) < 4 or not title[0].isupper():
        raise StoryError(f"a title is a sentence, not {title!r}")
    return title
