"""The second set of books: what happened in an invented life, kept from its events alone.

The arithmetic is written anew, in days on the calendar of whoever is written to; nothing here calls `agent.decide`.
What speaks against a mail by these books is in `objections`.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays
from lives import BERLIN, DOMAINS, Life

from agent.rules import Config, Courtesy, Duration, Step, Unit

COUNTRIES = {
    "Europe/Berlin": "DE", "America/New_York": "US", "Asia/Tokyo": "JP", "Pacific/Auckland": "NZ",
}  # fmt: skip
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
NO = frozenset({"rejection", "on_hold_closed"})
ASKS_FOR_NEWS = frozenset({"status_check", "second_status_check", "update", "ask_again"})


@functools.cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The national holidays of a country."""
    return frozenset(holidays.country_holidays(country, years=year))


@dataclass(slots=True)
class Meeting:
    """One interview as the calendar has it, and what became of it."""

    id: str
    application: str
    start: datetime
    end: datetime
    people: tuple[str, ...]
    seen: datetime
    sure: bool = True
    off: datetime | None = None
    """When it was called off before its end, or, by the owner's word, proved not to have been."""
    doubted: bool = False
    """A cancellation came after its end, and the owner has not said that it took place."""
    missed: bool = False
    told_missed: bool = False
    """The owner was asked about it and said to go on."""
    found: datetime | None = None
    """When it was first heard of; `seen` is when its newest version came."""

    @property
    def stands(self) -> bool:
        """An interview that was not called off."""
        return self.sure and self.off is None


@dataclass(slots=True)
class Word:
    """A mail of theirs that says something; `person`: a human wrote it."""

    at: datetime
    application: str
    who: str | None
    intents: frozenset[str] = frozenset()
    promise: date | None = None
    person: bool = True
    notice: bool = False
    perhaps_another: bool = False
    """It may be about another application."""
    unclear: bool = False
    cleared: bool = False
    is_about_this: bool = False
    """The owner said that a no which might be about another application is about this one."""
    """The owner has looked at it and said to go on."""
    to: str | None = None
    """To whom they handed over."""
    takes_back: bool | None = None
    """The owner's word on whether what was written after a no takes it back; None: they have not said."""


@dataclass(slots=True)
class Mail:
    """A mail to a person: ours (with its step and occurrence), or the owner's own (without)."""

    at: datetime
    application: str | None
    who: str
    address: str
    step: str = ""
    occurrence: str = ""
    came_back: bool = False
    written: datetime = LONG_AGO
    """When its text was: what came to be known later is not in it."""


@dataclass(slots=True)
class Books:
    """Everything that happened, by the books."""

    life: Life
    config: Config
    meetings: dict[str, Meeting] = field(default_factory=dict)
    words: list[Word] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    noted: list[tuple[datetime, str, date]] = field(default_factory=list)
    away: dict[str, list[tuple[datetime, date | None]]] = field(default_factory=lambda: defaultdict(list))
    away_agreed: dict[str, datetime] = field(default_factory=dict)
    addresses: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    people: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Application -> who has to do with it."""
    dead: dict[str, datetime] = field(default_factory=dict)
    """Address -> when it bounced, or somebody said that nobody reads it."""
    returned: list[datetime] = field(default_factory=list)
    """When a mail came back, or somebody was said to have left: another was asked, be the address alive again."""
    paused: dict[str | None, datetime | None] = field(default_factory=dict)
    stopped: dict[str, datetime] = field(default_factory=dict)
    notes: list[tuple[datetime, str]] = field(default_factory=list)
    news: list[tuple[datetime, str | None]] = field(default_factory=list)
    no: dict[str, list[datetime]] = field(default_factory=lambda: defaultdict(list))
    """Application -> when the owner said no to something that was asked about it, or skipped a draft."""
    wrote_first_agreed: set[tuple[str, str]] = field(default_factory=set)
    """Interview and person: thank them all the same."""
    not_there_agreed: set[tuple[str, str]] = field(default_factory=set)
    """The same where they had handed over before it began."""
    early_agreed: set[tuple[str, str]] = field(default_factory=set)
    """The same where the owner wrote to them while it was on."""
    offer_agreed: dict[str, datetime] = field(default_factory=dict)
    """When the owner said that an offer made before the last visit keeps nobody from being asked."""
    goes_on: set[str] = field(default_factory=set)
    """Called-off meetings in spite of which the owner wants to ask for news."""
    took_place: set[str] = field(default_factory=set)
    """Meetings that the owner said were not moved by words alone."""
    named: dict[str, list[datetime]] = field(default_factory=lambda: defaultdict(list))
    """Application -> when the owner named somebody to write to, or gave an address."""

    @property
    def look_back(self) -> datetime:
        """What ended before is listed, and never written about."""
        return self.life.begins - timedelta(days=15)

    # --- places and days ----------------------------------------------------------------------

    def zone_name(self, application: str, who: str | None) -> str:
        """Where a person is written to: the zone of their invites, else the country of the address, else where
        their colleagues meet, else the owner's."""
        named = self.life.zone(application)
        took_part = any(m.application == application and who in m.people for m in self.meetings.values())
        if who == "ken" and not (named and took_part):
            return "Asia/Tokyo"
        return named or "Europe/Berlin"

    def there(self, application: str, who: str | None, instant: datetime) -> datetime:
        """An instant on their clock."""
        return instant.astimezone(ZoneInfo(self.zone_name(application, who)))

    def day(self, application: str, who: str | None, instant: datetime) -> date:
        """An instant's day on their calendar."""
        return self.there(application, who, instant).date()

    def midnight(self, application: str, who: str | None, day: date) -> datetime:
        """When a day of theirs begins."""
        return datetime.combine(day, time(), ZoneInfo(self.zone_name(application, who))).astimezone(UTC)

    def is_holiday(self, application: str, who: str | None, day: date, mode: str) -> bool:
        """A national holiday where they are, if the rules care."""
        if mode == "ignore":
            return False
        return day in public_holidays(COUNTRIES[self.zone_name(application, who)], day.year)

    def works(self, application: str, who: str | None, day: date) -> bool:
        """A business day of theirs."""
        mode = self.courtesy(application).holidays.mode
        return day.weekday() < 5 and not self.is_holiday(application, who, day, mode)

    def later(self, application: str, who: str | None, day: date, wait: Duration) -> date:
        """That many days, or business days, later."""
        if wait.unit is Unit.DAYS:
            return day + timedelta(days=wait.amount)
        assert wait.unit is Unit.BUSINESS_DAYS, wait
        left = wait.amount
        while left:
            day += timedelta(days=1)
            left -= self.works(application, who, day)
        return day

    def next_working_day(self, application: str, who: str | None, day: date) -> date:
        """The first business day after that day."""
        return self.later(application, who, day, Duration(1, Unit.BUSINESS_DAYS))

    # --- rules --------------------------------------------------------------------------------

    def _employer(self, application: str) -> str | None:
        names = {DOMAINS[application], DOMAINS[application].split(".")[0]}
        return next((key for key in self.config.employers if key.lower() in names), None)

    def courtesy(self, application: str) -> Courtesy:
        """The budget for that employer."""
        key = self._employer(application)
        return self.config.employers[key].courtesy if key else self.config.courtesy

    def step(self, application: str, name: str) -> Step | None:
        """A step as the rules for that employer have it."""
        key = self._employer(application)
        return (self.config.employers[key].sequence if key else self.config.sequence).get(name)

    def is_paused(self, application: str, now: datetime) -> bool:
        """By the owner, everywhere or here, or by the rules."""
        key = self._employer(application)
        if key and self.config.employers[key].pause:
            return True
        return any(
            name in self.paused and ((until := self.paused[name]) is None or until > now)
            for name in (None, application)
        )

    # --- interviews ---------------------------------------------------------------------------

    def visits(self, application: str) -> list[list[Meeting]]:
        """Standing meetings less than five hours apart, in order of time."""
        found: list[list[Meeting]] = []
        standing = [m for m in self.meetings.values() if m.application == application and m.stands]
        for meeting in sorted(standing, key=lambda m: m.start):
            if found and meeting.start < max(m.end for m in found[-1]) + timedelta(hours=5):
                found[-1].append(meeting)
            else:
                found.append([meeting])
        return found

    def last_visit(self, application: str, now: datetime) -> list[Meeting] | None:
        """The newest visit that is over."""
        over = [v for v in self.visits(application) if max(m.end for m in v) <= now]
        return over[-1] if over else None

    def since(self, application: str, now: datetime) -> datetime:
        """When it began: what was said before was about something else."""
        visit = self.last_visit(application, now)
        return visit[0].start if visit else LONG_AGO

    # --- words --------------------------------------------------------------------------------

    def human_words(self, application: str, after: datetime = LONG_AGO) -> list[Word]:
        """What people of that application wrote after an instant, oldest first."""
        return [w for w in self.words if w.person and w.application == application and w.at > after]

    def heard_since(self, who: str, after: datetime) -> bool:
        """Has that person written since, in whatever application?"""
        return any(w.who == who and w.person and w.at > after for w in self.words)

    def last_word(self, application: str, after: datetime) -> Word | None:
        """The newest of them."""
        return next(reversed(self.human_words(application, after)), None)

    def newest(self, application: str, intents: frozenset[str], after: datetime = LONG_AGO) -> Word | None:
        """The newest word, a robot's included, that means one of these."""
        found = [w for w in self.words if w.application == application and w.intents & intents and w.at > after]
        return found[-1] if found else None

    def promise(self, application: str, now: datetime) -> tuple[datetime, date] | None:
        """The newest promise since the last visit began, whoever told of it: when, and its last day; or one made once
        that visit was arranged, for a day after it."""
        found = [(w.at, w.promise) for w in self.words if w.application == application and w.promise]
        found += [(at, end) for at, name, end in self.noted if name == application]
        since, visit = self.since(application, now), self.last_visit(application, now) or []
        arranged = min((m.found or m.seen for m in visit), default=None)
        over = self.day(application, None, max(m.end for m in visit)) if visit else None
        beyond = [each for each in found if arranged and over and each[0] >= arranged and each[1] > over]
        return max((each for each in found if each[0] >= since or each in beyond), default=None)

    def absence(self, who: str) -> tuple[datetime, date | None] | None:
        """The newest word on when they are back, unless they have written since."""
        notices = self.away.get(who, [])
        wrote = max((w.at for w in self.words if w.who == who and w.person), default=LONG_AGO)
        standing = [n for n in notices if n[0] >= wrote]
        dated = [n for n in standing if n[1] is not None]
        return (dated or standing or [None])[-1]

    def standing_no(self, application: str) -> Word | None:
        """Their newest no that is surely about this, else their newest, unless an offer, a next round or an
        invitation has taken it back since."""
        noes = [w for w in self.words if w.application == application and w.intents & NO]
        sure = [w for w in noes if not w.perhaps_another or w.is_about_this]
        for no in (*sure[-1:], *noes[-1:]):
            mine = [m for m in self.meetings.values() if m.application == application and m.stands]
            back = any(m.seen > no.at and m.start > no.at for m in mine)
            back |= any(w.takes_back for w in self.human_words(application, no.at))
            if not back and not self.newest(application, frozenset({"offer", "next_round"}), no.at):
                return no
        return None

    def as_if_open(self, application: str, no: Word) -> Word | None:
        """What they wrote last after their no as if nothing were decided, or who said it of something else."""
        later = [
            w
            for w in self.human_words(application, no.at)
            if w.intents & {"still_deciding", "info_request"} or (w.who == no.who and w.intents == {"unrelated"})
        ]
        return later[-1] if later else None

    # --- mails --------------------------------------------------------------------------------

    def address(self, who: str) -> str | None:
        """Their newest address that works."""
        return next((a for a in reversed(self.addresses[who]) if a not in self.dead), None)

    def one_inbox(self, one: str, other: str) -> bool:
        """The same person, or two behind one address."""
        return one == other or bool(set(self.addresses[one]) & set(self.addresses[other]))

    def ours(self, application: str | None = None, step: str | None = None) -> list[Mail]:
        """What went out and did not come back, oldest first."""
        return [
            m
            for m in self.mails
            if m.step and not m.came_back and application in (None, m.application) and step in (None, m.step)
        ]

    def sent_on(self, instant: datetime) -> list[Mail]:
        """What of ours went on the owner's day of that instant."""
        today = instant.astimezone(BERLIN).date()
        return [m for m in self.mails if m.step and m.at.astimezone(BERLIN).date() == today]

    def own(self, after: datetime, *, application: str | None = None, who: str | None = None) -> Mail | None:
        """The owner's own newest mail in an application, or to a person wherever."""
        found = [
            m
            for m in self.mails
            if not m.step
            and m.at > after
            and (m.who == who or m.address in self.addresses[who] if who else m.application == application)
        ]
        return found[-1] if found else None

    def own_first(self, after: datetime, who: str) -> Mail | None:
        """The owner's own first mail to a person after that, wherever."""
        found = (m for m in self.mails if not m.step and m.at > after)
        return min(
            (m for m in found if m.who == who or m.address in self.addresses[who]), key=lambda m: m.at, default=None
        )

    def follow_ups(self, who: str, address: str | None, step: str) -> list[Mail]:
        """Ours, answers apart, and the owner's own that open or bump a thread they have not answered; and those
        of the same step to whoever shares their address."""
        found: list[Mail] = []
        heard = [w.at for w in self.words if w.who == who and w.person]
        mine = [m for m in self.mails if not m.step and m.who != who and m.address in self.addresses[who]]
        to_them = sorted([m for m in self.mails if m.who == who and not m.came_back] + mine, key=lambda m: m.at)
        for mail in to_them:
            if mail.step:
                if mail.step != "rejection_reply":
                    found.append(mail)
                continue
            last_heard = max((at for at in heard if at < mail.at), default=None)
            last_said = max((m.at for m in to_them if m.at < mail.at), default=None)
            if last_heard is None or (last_said is not None and last_said >= last_heard):
                found.append(mail)
        return found + [m for m in self.ours(step=step) if m.address == address and m.who != who]

    def last_contact(self, application: str, *, but: str = "") -> datetime:
        """The last mail either way, people's and ours (but those of one step)."""
        both = [w.at for w in self.human_words(application)]
        both += [m.at for m in self.mails if m.application == application and not (but and m.step == but)]
        return max(both, default=LONG_AGO)
