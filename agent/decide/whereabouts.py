"""Where a contact lives, as far as is known: their clock and their country. Pure."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from agent.decide import places
from agent.decide.application import Application
from agent.decide.known import Known
from agent.rules import Config


@dataclass(frozen=True, slots=True)
class Place:
    """Where a contact lives, as far as is known: their clock and their holidays."""

    zone: tzinfo
    country: str | None
    because: str

    def local(self, instant: datetime) -> datetime:
        """That instant on their clock."""
        return instant.astimezone(self.zone)

    def midnight(self, day: date) -> datetime:
        """The instant a local day begins."""
        return datetime.combine(day, time(), tzinfo=self.zone).astimezone(UTC)


def place_of(application: Application, contact: str | None, known: Known, config: Config) -> Place:
    """The invite's TZID, else the country of the address, else the offset of their mails, else the owner's."""
    country = None
    if contact is not None:
        addresses = known.contacts[contact].addresses
        country = next((c for a in reversed(addresses) if (c := places.country_of_address(a))), None)
    newest_first = sorted(application.interviews.values(), key=lambda i: i.seen.start, reverse=True)
    for interview in newest_first:
        zone = interview.seen.zone
        took_part = contact is None or contact in (*interview.seen.interviewers, *interview.organizers)
        if zone and took_part and (found := zone_called(zone)):
            return Place(found, _country(zone, country, interview.seen.start), f"the invite's time zone {zone}")
    if country and (only := places.only_zone(country)) and (found := zone_called(only)):
        return Place(found, country, f"the country of the address ({country})")
    for mail in reversed(application.received):
        if mail.contact == contact and mail.utc_offset:  # an offset of 0 is what servers write: no place
            return Place(timezone(timedelta(seconds=mail.utc_offset)), country, "the clock of their mails")
    for interview in newest_first:  # of somebody who was in none: where their colleagues meet
        if (zone := interview.seen.zone) and (found := zone_called(zone)):
            return Place(found, country or places.countries().get(zone), f"the invite's time zone {zone}")
    zone = config.owner.time_zone
    owner_country = places.countries().get(zone)
    return Place(zone_called(zone) or UTC, country or owner_country, "your own time zone")


def _country(zone: str, of_address: str | None, when: datetime) -> str | None:
    """The country of the address where its clocks show the same time: calendars name one zone for several
    countries (Outlook's for Central Europe is Berlin's). Else the zone's own."""
    clock = zone_called(zone)
    if (
        of_address
        and clock
        and any(
            (other := zone_called(name)) and when.astimezone(other).utcoffset() == when.astimezone(clock).utcoffset()
            for name in places.zones().get(of_address, ())
        )
    ):
        return of_address
    return places.countries().get(zone, of_address)


def is_no_place(zone: str) -> bool:
    """UTC and the offsets by number: nobody's days and holidays."""
    return zone in ("UTC", "GMT", "Zulu", "Universal", "UCT") or zone.startswith("Etc/")


@functools.lru_cache(maxsize=256)
def zone_called(name: str) -> ZoneInfo | None:
    """The zone of that name; None for what is none, or no place."""
    if is_no_place(name):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
