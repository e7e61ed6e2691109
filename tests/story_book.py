"""What a written story is made of: its words, what it has to show, and the nouns it is read into.

A story says what happened (an interview, mails with their meaning, what the owner did), which rules hold where
they are not the defaults, and what is expected: what is sent, asked and told on which day and why, and what never
happens. `story_reader` reads it, `story_life` lives through it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agent.rules import Config

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
    "outage/asks", "outage/no_burst", "outage/reads_first", "closed/silence", "closed/owners_word",
    "keep_in_touch/after_closing", "keep_in_touch/times", "budget/unanswered", "budget/per_day",
    "rejection/which_application", "rejection/by_a_machine", "answers/which_application",
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
    "moves": _keys("which at"),
    "cancels": _keys("which"),
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
    "answers": _keys("asked says"),
    "approves": _keys("step", "to"),
    "skips": _keys("step", "to"),
    "edits the rules": _keys("rules"),
    "misses": _keys("which"),
    "gets a copy of our mail": _keys(),
}
MACHINE_DOES: Mapping[str, Keys] = {"writes": _keys("", f"meaning promise subject roles {_WHERE}")}
STORY = _keys("title shows interview until", "because zone owner rules people events outage expect never applications")
INTERVIEW = _keys("at with", "by zone called invited company role")
DRAFTS = frozenset({"staged", "approved", "sent", "skipped", "expired", "withdrawn", "refused"})
TOLD = frozenset({"asked", "told", "closed"})
LOOKS = frozenset({"waits", "dropped"})
"""Judged at an instant: the step waits, or will not happen."""
WHAT = DRAFTS | TOLD | LOOKS | {"reminded"}
EXPECT = _keys("what on", f"step to because saying between until zone {_WHERE}")
NEVER = _keys("what", f"step to because before after {_WHERE}")


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
