"""Invented lives: what may happen to a job seeker in a year or two, as a list of events that reads and shrinks.

`invent` draws a life from whatever chooses: a seeded generator (quick, the same for ever) or hypothesis (which
shrinks). Nothing here knows the code under test beyond its nouns.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from histories import rules

from agent.rules import ALL_DAYS, Config, Courtesy, Duration, Employer, Holidays, Hours, Mode, Recipient, Step, Unit

T = TypeVar("T")
Choose = Callable[[Sequence[T]], T]

BERLIN = ZoneInfo("Europe/Berlin")
DAY = 24
DOMAINS = {"acme": "acme.example", "lead": "acme.example", "blue": "blue.example"}
"""`acme` and `lead` are two roles at one employer; `blue` is another one."""
PEOPLE = {
    "acme": ("ann", "bob", "rita", "eve", "hal"),
    "lead": ("ann", "lou", "hal"),
    "blue": ("olga", "pete", "rita", "ken"),
}
ADDRESSES: dict[str, str | None] = {
    "ann": "ann@acme.example", "bob": "bob@acme.example", "hal": "hal@acme.example", "lou": "lou@acme.example",
    "eve": "ann@acme.example", "cid": None, "rita": "rita@agency.example", "olga": "olga@blue.example",
    "pete": "pete@blue.example", "ken": "ken@blue.jp",
}  # fmt: skip
"""Rita recruits for two employers, Eve shares Ann's address, Cid has none, Ken's says where he lives."""
PANELS = {
    "acme": (("ann",), ("ann",), ("ann", "bob"), ("bob",), ("ann", "eve"), ("ann", "cid"), ("ann", "bob", "hal"), ()),
    "lead": (("ann",), ("lou",), ("lou", "ann")),
    "blue": (("olga",), ("olga", "pete"), ("ken",), ("pete", "rita")),
}
ORGANIZERS = {"acme": "rita", "lead": "hal", "blue": "rita"}
"""Who sends the invitations."""
ZONES: dict[str, tuple[str | None, ...]] = {
    "acme": ("Europe/Berlin", "Europe/Berlin", None),
    "blue": ("America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Europe/Berlin", None),
}
STARTS = (
    "2027-06-07",
    "2027-03-22",
    "2027-10-11",
    "2027-12-06",
    "2028-02-14",
    "2027-01-11",
    "2026-11-02",
    "2027-08-30",
)
"""Mondays: an easy summer, both changes of the clocks, a year's end, a leap day, and others."""

WORDS = (
    "courtesy", "courtesy", "none", "still_deciding", "info_request", "info_request", "next_round", "offer",
    "unrelated", "unsure", "rejection", "rejection", "on_hold_closed", "filled", "stop_contact",
)  # fmt: skip
"""What a person's mail may mean; `filled` is a hold that is final, `none` is a mail nobody has read for meaning."""
HOURS_AFTER = (1, 2, 3, 6, 9, 20, 30, 50, 75, 5 * DAY, 8 * DAY, 8 * DAY, 12 * DAY, 20 * DAY, 33 * DAY, 95 * DAY)
HABITS = ("at once", "at once", "at once", "soon", "next day", "late", "never")
YES_AFTER: dict[str, timedelta | None] = {
    "at once": timedelta(0), "soon": timedelta(hours=2), "next day": timedelta(hours=22), "late": timedelta(hours=60),
    "never": None,
}  # fmt: skip
"""How long the owner takes for a yes; `late` is after many a window."""
HAPPENINGS = (
    ("mail", 12), ("promise", 6), ("invite", 6), ("own", 4), ("answer", 6), ("away", 3), ("handover", 2), ("bounce", 2),
    ("left", 1), ("machine", 2), ("no_for_two", 1), ("unreadable", 1), ("move", 2), ("cancel", 2), ("late_cancel", 2),
    ("missed", 2), ("judge", 1), ("note", 2), ("news", 3), ("detail", 1), ("noted", 2), ("pause", 1), ("resume", 1),
    ("stop", 1), ("rules", 2), ("habit", 2), ("skip", 1), ("snooze", 2), ("outage", 1), ("back", 1), ("wait", 2),
    ("old", 1),
)  # fmt: skip
_WHAT = tuple(what for what, weight in HAPPENINGS for _ in range(weight))


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens so many hours after the thing before. `days` and `word` are what it needs to know."""

    after: int
    what: str
    application: str = "acme"
    who: str = "ann"
    days: int = 3
    word: str = ""


@dataclass(frozen=True, slots=True)
class Life:
    """Where it begins, under which rules, how quick the owner is, and everything that happens."""

    start: str
    rules: str
    habit: str
    zones: tuple[str | None, str | None]
    events: tuple[Event, ...]

    @property
    def begins(self) -> datetime:
        """Eight in the morning, in Berlin."""
        return datetime.combine(date.fromisoformat(self.start), time(8), BERLIN).astimezone(UTC)

    def zone(self, application: str) -> str | None:
        """The time zone that the invitations of an application name."""
        return self.zones[1 if application == "blue" else 0]


SCENES: tuple[tuple[tuple[int, str, str], ...], ...] = (
    ((20, "mail", "rejection"), (80 * DAY, "news", ""), (20 * DAY, "wait", ""), (20 * DAY, "news", "")),
    ((20, "mail", "filled"), (2, "answer", "go"), (92 * DAY, "news", ""), (10 * DAY, "wait", "")),
    ((9 * DAY, "wait", ""), (20 * DAY, "news", ""), (15 * DAY, "wait", "")),
    ((30, "note", ""), (5 * DAY, "wait", "")),
    ((2, "late_cancel", ""), (20, "answer", "go"), (9 * DAY, "wait", "")),
    ((30, "missed", ""), (75, "answer", "go"), (12 * DAY, "wait", "")),
    ((6 * DAY, "away", ""), (20 * DAY, "wait", "")),
    ((30, "promise", ""), (12 * DAY, "wait", ""), (20 * DAY, "wait", "")),
    ((30, "mail", "info_request"), (9 * DAY, "own", ""), (9 * DAY, "wait", "")),
    ((30, "mail", "next_round"), (2, "invite", ""), (12 * DAY, "wait", "")),
    ((9 * DAY, "wait", ""), (95 * DAY, "wait", ""), (60 * DAY, "news", ""), (20 * DAY, "wait", "")),
    ((2, "stop", ""), (95 * DAY, "news", ""), (10 * DAY, "wait", "")),
    ((50, "invite", ""), (1, "cancel", ""), (9 * DAY, "wait", "")),
    ((20, "invite_elsewhere", ""), (50, "alone", ""), (12 * DAY, "wait", "")),
    ((20, "invite_elsewhere", ""), (50, "handover_elsewhere", ""), (12 * DAY, "wait", "")),
    ((30, "mail", "courtesy"), (6, "mail", "courtesy"), (7 * DAY + 2, "last_left", "")),
    ((9 * DAY, "bounce", ""), (2, "answer", "address"), (9 * DAY, "wait", "")),
)
"""Short stories that chance alone would seldom tell to their end."""


def invent(choose: Choose) -> Life:
    """A life: interviews in one to three applications, and what happens then."""
    applications = choose((("acme",), ("acme",), ("acme", "blue"), ("acme", "blue"), ("acme", "lead"), ("blue",)))
    if len(applications) == 2 and choose(range(5)) == 0:
        applications = ("acme", "lead", "blue")
    events = [_event(choose, "invite", choose((1, 2, 6, 20)), application) for application in applications]
    events += [_drawn(choose, applications) for _ in range(choose((0, 1, 2, 3, 4, 6, 9, 14)))]
    if choose(range(2)) == 0:
        application = choose(applications)
        at = choose(range(len(applications), len(events) + 1))
        events[at:at] = [_event(choose, what, after, application, word) for after, what, word in choose(SCENES)]
    return Life(
        choose(STARTS), choose(("default", "default", "all_steps", *RULES)), choose(HABITS),
        (choose(ZONES["acme"]), choose(ZONES["blue"])), tuple(events),
    )  # fmt: skip


def _drawn(choose: Choose, applications: Sequence[str]) -> Event:
    return _event(choose, choose(_WHAT), choose(HOURS_AFTER), choose(applications))


def _event(choose: Choose, what: str, after: int, application: str, word: str = "") -> Event:
    """An event with whatever else that kind of event has to say."""
    who = choose(PEOPLE[application])
    days = choose((0, 1, 2, 3, 4, 5, 7, 10, 14, 25, -3))
    if not word:
        word = _word(choose, what, application)
    return Event(after, what, application, who, days, word)


def _word(choose: Choose, what: str, application: str) -> str:
    match what:
        case "invite_elsewhere":
            return "one:" + ",".join(choose(PANELS[elsewhere(application)]))
        case "invite" | "old":
            return choose(("one", "one", "one", "two", "ask")) + ":" + ",".join(choose(PANELS[application]))
        case "mail":
            return choose(WORDS)
        case "promise":
            return choose(("still_deciding", "courtesy", "noted"))
        case "machine":
            return choose(("notice", "notice", "rejection", "receipt", "list"))
        case "away":
            return choose(("dated", "dated", "dated", "undated", "human"))
        case "answer":
            return choose(("go", "go", "go", "no", "address", "address"))
        case "rules":
            return choose(tuple(RULES))
        case "habit":
            return choose(HABITS)
        case "pause" | "resume" | "handover" | "left" | "own":
            return choose(("here", "here", "everywhere"))
    return ""


def elsewhere(application: str) -> str:
    """The other employer that the same recruiter works for."""
    return "acme" if application == "blue" else "blue"


def seeded(seed: int, number: int) -> Life:
    """The life of that number; the same on every machine."""
    chance = random.Random(f"{seed}/{number}")
    return invent(lambda options: options[int(chance.random() * len(options))])


# --- the owner's rules ------------------------------------------------------------------------------


def _days(amount: int, unit: Unit = Unit.DAYS) -> Duration:
    return Duration(amount, unit)


def _set(**courtesy: object) -> Config:
    return rules(courtesy=replace(Courtesy(), **courtesy))


def _employer(key: str, config: Config, *, pause: bool = False) -> Config:
    """Those rules for that employer, and the defaults for everybody else."""
    return rules(employers={key: Employer(key, config.sequence, config.courtesy, pause)})


_ON = {"second_status_check": {"mode": Mode.STAGE}}
_BUSY = Hours(time(10), time(11))
_ASK_AGAIN = Step("ask_again", "promise", Recipient.MAIN_CONTACT, _days(9), _days(2))
RULES: dict[str, Callable[[], Config]] = {
    "default": rules,
    "all_steps": lambda: rules(change=_ON),
    "short gap": lambda: _set(gap_per_person=_days(2)),
    "long gap": lambda: rules(courtesy=Courtesy(gap_per_person=_days(14)), change=_ON),
    "gap of business days": lambda: _set(gap_per_person=_days(6, Unit.BUSINESS_DAYS)),
    "one unanswered": lambda: rules(courtesy=Courtesy(unanswered_per_application=1), change=_ON),
    "one a day": lambda: _set(per_day=1),
    "an hour a day": lambda: rules(
        courtesy=Courtesy(hours=_BUSY), change={"thank_you": {"hours": _BUSY, "days": frozenset({0, 2})}}
    ),
    "holidays ignored": lambda: _set(holidays=Holidays("ignore"), days=ALL_DAYS),
    "quick checks": lambda: rules(
        change={**_ON, "status_check": {"opens": _days(1), "closes": _days(3)}}, steps={"ask_again": _ASK_AGAIN}
    ),
    "no thanks": lambda: rules(change={"thank_you": {"mode": Mode.OFF}}),
    "thanks alone": lambda: rules(change={"status_check": {"mode": Mode.OFF}}),
    "business days": lambda: rules(
        change={"status_check": {"opens": _days(5, Unit.BUSINESS_DAYS), "closes": _days(8, Unit.BUSINESS_DAYS)}}
    ),
    "blue paused": lambda: _employer("blue.example", rules(), pause=True),
    "acme gently": lambda: _employer(
        "Acme", rules(courtesy=Courtesy(gap_per_person=_days(12), hours=Hours(time(13), time(15))))
    ),
    "away": lambda: rules(
        away=tuple((date(y, m, 10), date(y, m, 24)) for y in (2026, 2027, 2028) for m in (1, 3, 4, 6, 7, 11, 12))
    ),
}


@cache
def config(name: str) -> Config:
    """The owner's rules of that name, on Berlin's clock."""
    return RULES[name]()


def shrunk(life: Life, breaks: Callable[[Life], bool]) -> Life:
    """The least life that still breaks: fewer events, plainer rules, a quicker owner."""
    plainer = True
    while plainer:
        plainer = False
        fewer = (replace(life, events=life.events[:n] + life.events[n + 1 :]) for n in range(len(life.events)))
        simpler = (
            replace(life, rules="default"), replace(life, habit="at once"), replace(life, start=STARTS[0]),
            replace(life, zones=(BERLIN.key, BERLIN.key)),
        )  # fmt: skip
        sooner = (
            replace(life, events=(*life.events[:n], replace(event, after=hours), *life.events[n + 1 :]))
            for n, event in enumerate(life.events)
            for hours in HOURS_AFTER
            if hours < event.after
        )
        for less in itertools.chain(fewer, simpler, sooner):
            if less != life and breaks(less):
                life, plainer = less, True
                break
    return life
