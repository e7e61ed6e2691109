"""What speaks against the moment of a mail, by the second set of books: dates (`not_yet`), hours (`wrong_minute`)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from books import LONG_AGO, Books
from objections import last_meeting, rejections, visit_of

from agent.rules import Courtesy, Step, Unit

AWAY_UNKNOWN = timedelta(days=21)
"""How long an automatic reply without a date holds."""
GRACE = timedelta(hours=24)
"""How long after its window a mail that was approved may still go."""


def not_yet(
    b: Books, step: str, application: str, who: str, address: str, now: datetime, about: str = ""
) -> Iterator[str]:
    """What forbids sending it today: the gap, a promise, an absence, its own `from`, the day's share."""
    today = b.day(application, who, now)
    if step not in ("thank_you", "rejection_reply"):
        for mail in b.follow_ups(who, address, step):
            if (
                b.later(application, who, b.day(application, who, mail.at), b.courtesy(application).gap_per_person)
                > today
            ):
                yield f"gap: they were followed up on {mail.at:%d %B}"
    if step not in ("thank_you", "rejection_reply", "additional_information"):
        if (promised := b.promise(application, now)) and today < b.next_working_day(application, who, promised[1]):
            yield f"promise: they promised to be in touch by {promised[1]}"
        if absence := b.absence(who):
            at, back = absence
            if back is not None and today < b.next_working_day(application, who, back):
                yield f"absence: away until {back}"
            if back is None and now < at + AWAY_UNKNOWN and b.away_agreed.get(who, LONG_AGO) < at:
                yield "absence (no date): it is not known until when"
    yield from _before_from(b, step, application, who, about, now)
    share = b.sent_on(now)
    if len(share) >= b.config.courtesy.per_day:
        yield f"per day: {len(share)} went out today"


def _before_from(b: Books, step: str, application: str, who: str, about: str, now: datetime) -> Iterator[str]:
    rule, today = b.step(application, step), b.day(application, who, now)
    if rule is None:
        return
    match step:
        case "thank_you":
            visit = visit_of(b, application, about)
            if visit and now < last_meeting(visit, who, about).end + length(rule):
                yield "from: too soon after the interview"
        case "status_check":
            start = check_starts(b, application, now)
            if start and today < b.later(application, who, b.day(application, who, start), rule.opens):
                yield f"from: the wait began on {start:%d %B}"
        case "second_status_check":
            asked = [m.at for m in b.ours(application, "status_check")]
            if asked and asked[-1] > b.since(application, now):
                first = b.day(application, who, asked[-1])
                if today < b.later(application, who, first, rule.opens):
                    yield f"from: the first went on {first}"
        case "update":
            last = b.day(application, who, b.last_contact(application))
            if today < b.later(application, who, last, rule.opens):
                yield f"from: the last mail was on {last}"
        case "rejection_reply":
            noes = rejections(b, application)
            if noes and now < noes[0].at + length(rule):
                yield "from: too soon after the no"


def length(rule: Step) -> timedelta:
    """A `from` that is given in hours."""
    assert rule.opens.unit is Unit.HOURS, rule
    return timedelta(hours=rule.opens.amount)


def thanks_over(b: Books, application: str, now: datetime) -> datetime | None:
    """When the thanks of the last visit were said, else when their time was over."""
    visit, rule = b.last_visit(application, now), b.step(application, "thank_you")
    if visit is None or rule is None:
        return None
    ids = {m.id for m in visit}
    said = [m for m in b.mails if m.application == application and m.step == "thank_you"]  # come back or not
    sent = [m.at for m in said if m.occurrence in ids]
    for meeting, who in ((m, who) for m in visit for who in m.people):
        # Thanks of their own: the first word to them in the time for it, unless ours had gone; later ones are news.
        first = b.own_first(meeting.end, who)
        late = meeting.end + timedelta(hours=rule.closes.amount) + GRACE
        if first and first.at <= late and all(first.at < m.at for m in said if m.who == who):
            sent.append(first.at)
    over = max(m.end for m in visit) + timedelta(hours=rule.closes.amount)
    return max(sent, default=over)


def check_starts(b: Books, application: str, now: datetime) -> datetime | None:
    """When the wait for a status check began: the thanks, or the newest word of either side since."""
    start = thanks_over(b, application, now)
    if start is None:
        return None
    said: list[tuple[datetime, bool]] = [(w.at, w.promise is not None) for w in b.human_words(application, start)]
    said += [(at, True) for at, name, _ in b.noted if name == application and at > start]
    if mine := b.own(start, application=application):
        said.append((mine.at, False))
    at, promised = max(said, default=(start, False))
    return start if promised else at


# --- hours ------------------------------------------------------------------------------------------


def wrong_minute(b: Books, step: str, application: str, who: str, now: datetime, closes: datetime) -> Iterator[str]:
    """Their hours, days and holidays; less only where what is left of the window has no such minute."""
    rule, courtesy = b.step(application, step), b.courtesy(application)
    assert rule is not None
    local = b.there(application, who, now)
    if not time(7) <= local.time() < time(21, 30) and (rule.hours or courtesy.hours).end <= time(21, 30):
        yield f"hours: it is {local:%H:%M} there"
    if now >= closes + GRACE:
        yield "window: its time is over"
    broken = _breaks(b, rule, courtesy, application, who, now)
    if not broken:
        return
    later = now if now < closes else None
    while later is not None and later < closes:
        if len(_breaks(b, rule, courtesy, application, who, later)) < len(broken):
            there = b.there(application, who, later)
            yield f"{broken[-1]}: it could have gone on {there:%A %d %B at %H:%M}"
            return
        later += timedelta(minutes=30)
    if later is None:
        yield f"{broken[-1]}: nothing yields after the window"


def _breaks(b: Books, rule: Step, courtesy: Courtesy, application: str, who: str, now: datetime) -> tuple[str, ...]:
    """Which of the three a minute breaks, and what had to yield before it: weekdays first, then holidays, hours."""
    local = b.there(application, who, now)
    hours, days = rule.hours or courtesy.hours, courtesy.days if rule.days is None else rule.days
    if not hours.start <= local.time() < hours.end:
        return "weekdays", "holidays", "hours"
    if b.is_holiday(application, who, local.date(), (rule.holidays or courtesy.holidays).mode):
        return "weekdays", "holidays"
    return () if local.weekday() in days else ("weekdays",)
