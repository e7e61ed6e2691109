"""When the owner hears of what can wait: the digest, the week, the one reminder of a draft. Pure.

All of it comes by day and never while the owner is away. Instants are aware; days are the owner's.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from agent.decide.courtesy import owner_zone
from agent.decide.key import EVENING, MORNING
from agent.rules import Config

CATCH_UP = timedelta(days=1)
"""So late the week is still told, say after an outage."""
LAST_DAY = timedelta(days=1)
"""So long before a draft's time ends the owner is reminded of it."""
LEAST_LEFT = timedelta(hours=1)
"""A reminder that leaves less time than this comes too late to be one."""


def digest_at(config: Config, noted: datetime, last: datetime | None, now: datetime) -> datetime | None:
    """When what was noted then goes in a digest, if none has gone since `last`; None: nothing is collected.

    That instant may have passed: then now is the time, if it is day.
    """
    at = config.digest.at
    if at is None:
        return None
    planned = _morning(config, noted, at, last)
    if planned > now:
        return planned
    # It was missed: at once by day, else the next morning.
    local = now.astimezone(owner_zone(config))
    today = local.date()
    if _by_day(local.time(), at) and _home(config, today) == today and (last is None or _day(config, last) < today):
        return planned
    return _morning(config, now, at, last)


def _morning(config: Config, since: datetime, at: time, last: datetime | None) -> datetime:
    """The first such hour from then on, on a day without a digest and not away."""
    local = since.astimezone(owner_zone(config))
    day = local.date() + timedelta(days=local.time() > at)
    if last is not None:
        day = max(day, _day(config, last) + timedelta(days=1))
    return _instant(config, _home(config, day), at)


def week_at(config: Config, now: datetime) -> tuple[datetime | None, datetime | None]:
    """The hour of the weekly summary that has come and is not too long ago, and the next one; None for none."""
    if config.digest.weekly is None:
        return None, None
    at = config.digest.weekly.at
    today = _day(config, now)
    day = today - timedelta(days=(today.weekday() - config.digest.weekly.day) % 7)
    if (come := _instant(config, day, at)) > now:
        day -= timedelta(days=7)
        come = _instant(config, day, at)
    following = _instant(config, day + timedelta(days=7), at)
    due = now < come + CATCH_UP and _home(config, day) == day and _home(config, today) == today
    due = due and _by_day(now.astimezone(owner_zone(config)).time(), at)
    return (come if due else None), following


def reminder_at(config: Config, shown: datetime, closes: datetime) -> datetime | None:
    """When the owner is reminded of a draft that was shown to them then and may go until `closes`.

    On its last day, but not before half of the time since it was shown has passed; None: there is no such hour.
    """
    at = max(closes - LAST_DAY, shown + (closes - shown) / 2)
    local = at.astimezone(owner_zone(config))
    day, clock = local.date(), max(local.time(), MORNING)
    if local.time() >= EVENING:
        day, clock = day + timedelta(days=1), MORNING
    if (home := _home(config, day)) != day:
        day, clock = home, MORNING
    moment = _instant(config, day, clock)
    return moment if moment <= closes - LEAST_LEFT else None


def _by_day(clock: time, at: time) -> bool:
    """Is it not before that hour, and not night (save where the owner's own hour is)?"""
    return clock >= at and (clock < EVENING or at >= EVENING)


def _instant(config: Config, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock.replace(tzinfo=None), owner_zone(config)).astimezone(UTC)


def _day(config: Config, instant: datetime) -> date:
    return instant.astimezone(owner_zone(config)).date()


def _home(config: Config, day: date) -> date:
    """That day, or the first one back where the owner is away then."""
    for first, last in sorted(config.owner.away):
        if first <= day <= last:
            day = last + timedelta(days=1)
    return day
