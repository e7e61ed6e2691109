"""When the owner hears of what can wait: by day, not while away, never twice where once is enough."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.decide import telling
from agent.rules import Approval, Config, Digest, Owner, WeekHour

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = WeekHour(0, time(9))


def config(
    *, at: time | None = time(9), weekly: WeekHour | None = MONDAY, away: tuple[int, int] | None = None
) -> Config:
    """An owner in Berlin; `away` between those days of November 2026, both included."""
    gone = ((date(2026, 11, away[0]), date(2026, 11, away[1])),) if away else ()
    owner = Owner("Jane Doe", ("jane@example.org",), "Europe/Berlin", away=gone)
    return Config(owner, None, Approval("jane@example.org"), Digest(at, weekly))


def on(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """That day of November 2026 in Berlin; the 16th is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("noted", "last", "now", "away", "goes"),
    [
        (on(17, 15), None, on(17, 15), None, on(18, 9)),  # in the afternoon: the next morning
        (on(17, 3), None, on(17, 3), None, on(17, 9)),  # at night: this one
        (on(17, 9), None, on(17, 9), None, on(17, 9)),
        (on(17, 8), on(17, 8), on(17, 8), None, on(18, 9)),  # one a day (the hour was edited)
        (on(16, 15), on(16, 9), on(18, 14), None, on(17, 9)),  # missed: at once
        (on(16, 15), None, on(18, 23), None, on(19, 9)),  # but not at night
        (on(16, 15), None, on(18, 2), None, on(18, 9)),
        (on(16, 15), on(18, 9), on(18, 14), None, on(19, 9)),  # nor twice that day
        (on(17, 15), None, on(17, 15), (18, 20), on(21, 9)),  # away: the first day back
        (on(16, 15), None, on(18, 14), (18, 20), on(21, 9)),
    ],
)
def test_a_digest_comes_in_the_morning_and_once_a_day(
    noted: datetime, last: datetime | None, now: datetime, away: tuple[int, int] | None, goes: datetime
) -> None:
    assert telling.digest_at(config(away=away), noted, last, now) == goes


def test_without_an_hour_nothing_is_collected_and_a_late_hour_is_kept() -> None:
    assert telling.digest_at(config(at=None), on(17, 15), None, on(17, 15)) is None
    assert telling.digest_at(config(at=time(22)), on(17, 15), None, on(17, 15)) == on(17, 22)
    assert telling.digest_at(config(at=time(22)), on(16, 23), None, on(17, 22, 30)) == on(17, 22)


instants = st.datetimes(datetime(2026, 3, 1), datetime(2026, 12, 1)).map(lambda naive: naive.replace(tzinfo=UTC))
hours = st.times(time(0), time(23, 59)).map(lambda clock: clock.replace(second=0, microsecond=0))


@given(instants, st.timedeltas(timedelta(0), timedelta(days=9)), st.none() | st.integers(0, 200), hours)
def test_whatever_is_noted_when_no_digest_comes_twice_a_day_or_before_its_hour(
    now: datetime, ago: timedelta, last: int | None, at: time
) -> None:
    before = None if last is None else now - timedelta(hours=last)
    rules = config(at=at, away=(10, 14))
    goes = telling.digest_at(rules, now - ago, before, now)
    assert goes is not None
    if goes <= now:
        local = now.astimezone(BERLIN)
        assert local.time() >= at
        assert before is None or before.astimezone(BERLIN).date() < local.date()
        assert not date(2026, 11, 10) <= local.date() <= date(2026, 11, 14)
    else:
        # It is told when it said: nothing waits for ever.
        assert (then := telling.digest_at(rules, now - ago, before, goes)) is not None
        assert then <= goes
        assert goes - now <= timedelta(days=7)


@pytest.mark.parametrize(
    ("now", "away", "come", "following"),
    [
        (on(16, 9), None, on(16, 9), on(23, 9)),
        (on(16, 8, 59), None, None, on(16, 9)),
        (on(16, 17), None, on(16, 9), on(23, 9)),  # late, say after an outage
        (on(16, 21), None, None, on(23, 9)),  # not at night
        (on(17, 8), None, None, on(23, 9)),
        (on(17, 12), None, None, on(23, 9)),  # nor a day late
        (on(16, 9), (15, 16), None, on(23, 9)),  # away: the week after
        (on(23, 12, month=3), None, on(23, 9, month=3), on(30, 9, month=3)),  # over the change of clocks
    ],
)
def test_the_week_is_told_on_its_day_and_hour(
    now: datetime, away: tuple[int, int] | None, come: datetime | None, following: datetime
) -> None:
    assert telling.week_at(config(away=away), now) == (come, following)


def test_the_week_has_the_day_and_hour_of_the_rules_or_none() -> None:
    friday = config(weekly=WeekHour(4, time(16, 30)))
    assert telling.week_at(friday, on(20, 17)) == (on(20, 16, 30), on(27, 16, 30))
    assert telling.week_at(config(weekly=None), on(16, 9)) == (None, None)


@pytest.mark.parametrize(
    ("shown", "closes", "away", "reminded"),
    [
        (on(16, 16), on(18, 15), None, on(17, 15, 30)),  # half of 47 hours is later than the last day's beginning
        (on(16, 16), on(20, 15), None, on(19, 15)),  # a day before the end
        (on(16, 16), on(20, 3), None, on(19, 9)),  # 03:00 on the 19th is night
        (on(16, 16), on(20, 22), None, on(20, 9)),  # 22:00 is night too
        (on(18, 1), on(18, 9, 30), None, None),  # 05:15, by day 09:00: half an hour before the end helps nobody
        (on(17, 20), on(18, 8), None, None),
        (on(16, 16), on(20, 15), (19, 19), on(20, 9)),  # back in time
        (on(16, 16), on(20, 15), (19, 20), None),
    ],
)
def test_a_reminder_comes_by_day_and_in_time_or_not_at_all(
    shown: datetime, closes: datetime, away: tuple[int, int] | None, reminded: datetime | None
) -> None:
    assert telling.reminder_at(config(away=away), shown, closes) == reminded


@given(instants, st.timedeltas(timedelta(minutes=1), timedelta(days=30)))
def test_no_reminder_comes_at_night_or_too_soon_or_too_late(shown: datetime, length: timedelta) -> None:
    at = telling.reminder_at(config(), shown, shown + length)
    if at is not None:
        assert shown + length / 2 <= at <= shown + length - telling.LEAST_LEFT
        assert time(9) <= at.astimezone(BERLIN).time() < time(20)
