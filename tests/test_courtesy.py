"""Windows, zones, holidays, hours and slots, with the arithmetic beside each."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

import pytest
from histories import History, at, local, rules
from rows import each_row

from agent.decide import courtesy, places, whereabouts
from agent.decide.courtesy import Allowance, Window
from agent.decide.whereabouts import Place
from agent.rules import ALL_DAYS, WORKDAYS, Courtesy, Duration, Holidays, Hours, Recipient, Step, Unit

BERLIN = Place(ZoneInfo("Europe/Berlin"), "DE", "")
NEW_YORK = Place(ZoneInfo("America/New_York"), "US", "")
NONE = Holidays("ignore")
AUTO = Holidays()


def step(opens: tuple[int, Unit], closes: tuple[int, Unit]) -> Step:
    return Step("s", "interview", Recipient.MAIN_CONTACT, Duration(*closes), Duration(*opens))


H, D, B = Unit.HOURS, Unit.DAYS, Unit.BUSINESS_DAYS


# --- windows ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("anchor", "opens", "closes", "place", "expected"),
    [
        # Hours are hours: 11:00 + 3 h, + 48 h.
        ("2027-06-07T11:00", (3, H), (48, H), BERLIN, ("2027-06-07T14:00", "2027-06-09T11:00")),
        # Over the change to summer time on 28 March 2027 a day has 23 hours: 48 h end an hour later by the clock.
        ("2027-03-27T11:00", (3, H), (48, H), BERLIN, ("2027-03-27T14:00", "2027-03-29T12:00")),
        # Days are local days: 22 + 7 = 29 March at 0:00 summer time, although that is not 7 x 24 hours.
        ("2027-03-22T15:00", (7, D), (10, D), BERLIN, ("2027-03-29T00:00", "2027-04-02T00:00")),
        # Back to winter time on 31 October: 25 October + 7 = 1 November.
        ("2027-10-25T15:00", (7, D), (10, D), BERLIN, ("2027-11-01T00:00", "2027-11-05T00:00")),
        # The contact's day: 23:30 in Berlin is 17:30 of the same day in New York, 7 June + 7 = 14 June there.
        ("2027-06-07T23:30", (7, D), (10, D), NEW_YORK, ("2027-06-14T06:00", "2027-06-18T06:00")),
        # 1:30 of the 8th in Berlin is still the 7th in New York.
        ("2027-06-08T01:30", (7, D), (10, D), NEW_YORK, ("2027-06-14T06:00", "2027-06-18T06:00")),
        # Business days of Thursday 10 June: Friday 1, Monday 2, Tuesday 3, included.
        ("2027-06-10T15:00", (1, B), (3, B), BERLIN, ("2027-06-11T00:00", "2027-06-16T00:00")),
        # 24 December 2026 is a Thursday; 25 (Friday) is a holiday, then a weekend: Monday 28 is 1, Tuesday 29 is 2.
        ("2026-12-24T15:00", (1, B), (2, B), BERLIN, ("2026-12-28T00:00", "2026-12-30T00:00")),
        # From 0 days on it opens at once, not in the past.
        ("2027-06-07T11:00", (0, D), (2, D), BERLIN, ("2027-06-07T11:00", "2027-06-10T00:00")),
    ],
)
def test_a_window_is_counted_as_it_is_written(
    anchor: str, opens: tuple[int, Unit], closes: tuple[int, Unit], place: Place, expected: tuple[str, str]
) -> None:
    span = courtesy.window(at(anchor), step(opens, closes), place, AUTO)
    assert (span.opens, span.closes) == (at(expected[0]), at(expected[1]))


@pytest.mark.parametrize(
    ("opens", "closes", "to", "expected"),
    [
        # 7 to 10 days is four days long; from Thursday 1 July on it is 1, 2, 3, 4 July.
        ((7, D), (10, D), "2027-07-01T00:00", "2027-07-05T00:00"),
        # Over the change to winter time (31 October) it still ends with a day: 29, 30, 31 October, 1 November.
        ((7, D), (10, D), "2027-10-29T00:00", "2027-11-02T00:00"),
        # 5 to 7 business days is three of them: Friday 2, Monday 5, Tuesday 6 July.
        ((5, B), (7, B), "2027-07-02T00:00", "2027-07-07T00:00"),
        # 45 hours stay 45 hours.
        ((3, H), (48, H), "2027-07-01T00:00", "2027-07-02T21:00"),
        # Never earlier.
        ((7, D), (10, D), "2027-06-01T00:00", "2027-06-18T00:00"),
    ],
)
def test_a_moved_window_stays_as_long_as_it_was(
    opens: tuple[int, Unit], closes: tuple[int, Unit], to: str, expected: str
) -> None:
    rule = step(opens, closes)
    span = courtesy.window(at("2027-06-07T11:00"), rule, BERLIN, AUTO)
    moved = courtesy.moved(span, at(to), rule, BERLIN, AUTO)
    assert moved.closes == at(expected)
    assert moved.opens == max(at(to), span.opens)


def test_a_promise_is_over_one_business_day_after_its_last_day() -> None:
    # Friday 11 June: + 1 business day = Monday. Thursday 24 December 2026: 25 is a holiday, then the weekend.
    assert courtesy.after_absence(date(2027, 6, 11), BERLIN, AUTO) == at("2027-06-14T00:00")
    assert courtesy.after_absence(date(2026, 12, 24), BERLIN, AUTO) == at("2026-12-28T00:00")


def test_the_gap_counts_calendar_days() -> None:
    # Monday 23:50 + 5 days = Saturday 0:00, which is 4 days and 10 minutes.
    gap = Duration(5, Unit.DAYS)
    assert courtesy.after_gap(at("mon 23:50"), gap, BERLIN, AUTO) == at("sat 0:00")


def test_a_step_that_may_go_on_holidays_does_not_make_them_business_days() -> None:
    rule = replace(step((0, H), (2, B)), holidays=Holidays("ignore"))
    assert courtesy.counting(rule, Courtesy()) == AUTO
    assert courtesy.counting(rule, Courtesy(holidays=NONE)) == NONE
    named = Holidays("regions", ("DE-BY",))
    assert courtesy.counting(replace(rule, holidays=named), Courtesy()) == named


# --- holidays ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "rule", "country", "expected"),
    [
        ("2026-12-25", AUTO, "DE", True),
        ("2026-12-24", AUTO, "DE", False),
        ("2027-01-06", AUTO, "DE", False),  # Epiphany is one of Bavaria's, not a national one
        ("2027-01-06", Holidays("regions", ("DE-BY",)), "DE", True),
        ("2026-11-26", Holidays("regions", ("DE-BY", "US")), "DE", True),  # Thanksgiving
        ("2026-12-25", Holidays("regions", ("US",)), None, True),
        ("2026-12-25", NONE, "DE", False),
        ("2026-12-25", AUTO, None, False),
        ("2026-12-25", Holidays("regions", ("XX",)), None, False),
        ("2026-12-25", Holidays("regions", ("DE-XX",)), None, True),  # an unknown part of a known country
        ("2150-08-15", AUTO, "IN", False),  # beyond the years that the library's calendar of India knows
    ],
)
def test_holidays_are_those_of_the_regions_named_else_of_the_contacts_country(
    day: str, rule: Holidays, country: str | None, expected: bool
) -> None:
    assert courtesy.is_holiday(date.fromisoformat(day), rule, country) is expected


@each_row("country", sorted(places.zones()))
def test_no_country_of_the_table_raises(country: str) -> None:
    assert courtesy.is_holiday(date(2027, 3, 3), AUTO, country) in (True, False)


# --- allowed minutes --------------------------------------------------------------------------------

OFFICE = Allowance(BERLIN, Hours(time(8, 30), time(17, 30)), WORKDAYS, AUTO)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("mon 6:00", "tue 0:00", "mon 08:30"),
        ("mon 12:00", "tue 0:00", "mon 12:00"),
        ("mon 17:30", "wed 0:00", "tue 08:30"),  # the end is excluded
        ("fri 17:30", "+1 tue 0:00", "+1 mon 08:30"),
        ("sat 9:00", "+1 mon 0:00", None),
    ],
)
def test_the_next_allowed_minute(start: str, end: str, expected: str | None) -> None:
    assert local(OFFICE.next_minute(at(start), at(end))) == expected


def test_a_day_until_midnight_ends_with_the_day_also_when_it_has_23_hours() -> None:
    rule = Allowance(BERLIN, Hours(time(0), time.max), ALL_DAYS, NONE)
    ((opens, closes),) = rule.spans(at("2027-03-28T00:00"), at("2027-03-29T00:00"))
    assert closes - opens == timedelta(hours=23)


def test_hours_that_fall_into_the_skipped_hour_still_have_an_end() -> None:
    rule = Allowance(BERLIN, Hours(time(2, 15), time(2, 45)), ALL_DAYS, NONE)  # 2:00 to 3:00 is not there
    spans = list(rule.spans(at("2027-03-28T00:00"), at("2027-03-29T00:00")))
    assert [closes - opens for opens, closes in spans] == [timedelta(minutes=30)]


@pytest.mark.parametrize(
    ("opens", "closes", "yields"),
    [
        (("mon 0:00"), "fri 0:00", "nothing"),
        (("sat 0:00"), "+1 mon 0:00", "days"),
        ("2026-12-25T00:00", "2026-12-26T00:00", "holidays"),  # Christmas, a Friday
        ("fri 18:00", "fri 23:00", "hours"),
        ("fri 22:00", "fri 23:00", "nothing"),  # nobody is written to at night
    ],
)
def test_weekdays_yield_first_then_holidays_then_hours(opens: str, closes: str, yields: str) -> None:
    fit = courtesy.fitting(OFFICE, Window(at(opens), at(closes)))
    assert (fit.days != OFFICE.days, fit.holidays != OFFICE.holidays, fit.hours != OFFICE.hours) == {
        "nothing": (False, False, False),
        "days": (True, False, False),
        "holidays": (True, True, False),
        "hours": (True, True, True),
    }[yields]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("thu 9:00", "thu 09:00"),
        ("thu 18:00", "thu 18:00"),  # the window ends with Thursday: no office hour is left, the hours yield
        ("thu 22:00", "fri 08:30"),  # no minute is left in the window, but one within 24 hours of its end
        ("fri 9:00", "fri 09:00"),
        ("fri 17:29", "fri 17:29"),
        ("fri 17:31", None),  # the next one would be on Monday
    ],
)
def test_the_chance_that_is_left(now: str, expected: str | None) -> None:
    span = Window(at("mon 0:00"), at("fri 0:00"))
    assert local(courtesy.chance(OFFICE, span, at(now))) == expected


# --- slots ------------------------------------------------------------------------------------------


def test_a_slot_is_the_same_for_the_same_seed_and_spread_for_others() -> None:
    span = Window(at("mon 0:00"), at("fri 0:00"))
    slots = [courtesy.slot(OFFICE, span, f"seed {n}") for n in range(50)]
    assert slots == [courtesy.slot(OFFICE, span, f"seed {n}") for n in range(50)]
    assert len({s.replace(second=0) for s in slots if s}) > 20
    assert all(s and at("mon 8:30") <= s < at("mon 9:20") for s in slots)


def test_the_notes_of_a_panel_go_minutes_apart() -> None:
    span = Window(at("mon 14:00"), at("wed 11:00"))
    rule = replace(OFFICE, hours=Hours(time(8), time(20, 30)))
    slots = [courtesy.slot(rule, span, "panel", n) for n in range(5)]
    for earlier, later in itertools.pairwise(slots):
        assert earlier and later
        assert timedelta(minutes=4) <= later - earlier <= timedelta(minutes=11)


def test_a_slot_after_its_stretch_is_over_lies_in_the_next() -> None:
    span = Window(at("mon 12:00"), at("fri 0:00"))
    slot = courtesy.slot(OFFICE, span, "s", after=at("mon 17:30"))
    assert slot is not None
    assert at("tue 8:30") <= slot < at("tue 9:20")


# --- where somebody is ------------------------------------------------------------------------------


def place(history: History, who: str | None = "ann") -> Place:
    application = history.known.applications["acme"]
    return whereabouts.place_of(application, who, history.known, history.config)


def test_the_invites_zone_comes_first() -> None:
    found = place(History().person("ann", "ann@acme.fr").interview(zone="America/New_York"))
    assert (str(found.zone), found.country) == ("America/New_York", "US")


def test_then_the_country_of_the_address_if_it_has_one_zone() -> None:
    found = place(History().person("ann", "ann@acme.fr").interview(zone=None))
    assert (str(found.zone), found.country) == ("Europe/Paris", "FR")


def test_then_the_clock_of_their_mails_but_utc_is_no_place() -> None:
    history = History().interview(zone=None).mail("mon 12:00", offset=0).mail("mon 12:05", offset=-18000)
    history.mail("mon 12:10", offset=0)
    assert place(history).zone.utcoffset(None) == timedelta(hours=-5)


def test_a_country_with_several_zones_says_its_holidays_and_not_its_clock() -> None:
    found = place(History().person("ann", "ann@acme.br").interview(zone=None).mail("mon 12:00", offset=-10800))
    assert (found.zone.utcoffset(None), found.country) == (timedelta(hours=-3), "BR")


def test_who_was_in_no_meeting_is_where_the_meetings_are() -> None:
    history = History(rules(zone="Asia/Tokyo")).interview(zone="America/New_York").person("rita")
    assert str(place(history, "rita").zone) == "America/New_York"


@pytest.mark.parametrize(
    "zone", [None, "UTC", "GMT", "Etc/UTC", "Customized Time Zone", "../etc/passwd", "America", "", "A" * 300]
)
def test_at_last_the_owners_own(zone: str | None) -> None:
    found = place(History(rules(zone="Europe/Vienna")).interview(zone=zone))
    assert (str(found.zone), found.country) == ("Europe/Vienna", "AT")


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("a@acme.de", "DE"), ("a@acme.co.uk", "GB"), ("a@acme.com", None), ("a@acme.io", None), ("a@acme.ai", None),
        ("a@acme.eu", None), ("a@acme.co", None), ("a@acme.jp", "JP"), ("a@acme.xx", None), ("", None),
    ],
)  # fmt: skip
def test_the_country_of_an_address(address: str, country: str | None) -> None:
    assert places.country_of_address(address) == country


def test_the_table_of_zones_agrees_with_the_time_zone_database() -> None:
    table = resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text("utf-8")
    there = {zone: country for country, _, zone, *_ in (
        line.split("\t") for line in table.splitlines() if line and line[0] != "#"
    )}  # fmt: skip
    ours = places.countries()
    assert {z for z, c in ours.items() if there.get(z) != c} - _renamed(there) == set()
    assert set(there) - set(ours) == set()


def _renamed(there: dict[str, str]) -> set[str]:
    """Zones that newer data no longer lists; they must still be names that work."""
    return {zone for zone in places.countries() if zone not in there and zone in available_timezones()}


@pytest.mark.parametrize(("country", "zone"), [("DE", None), ("FR", "Europe/Paris"), ("US", None), ("XX", None)])
def test_a_country_has_a_zone_of_its_own_only_where_there_is_one(country: str, zone: str | None) -> None:
    assert places.only_zone(country) == zone


def test_midnights_that_do_not_exist_are_the_moment_the_day_begins() -> None:
    santiago = Place(ZoneInfo("America/Santiago"), "CL", "")
    # On 5 September 2027 the clocks go from 0:00 to 1:00 there: the day begins at 1:00, which is 4:00 UTC.
    assert santiago.midnight(date(2027, 9, 5)) == datetime(2027, 9, 5, 4, tzinfo=UTC)
