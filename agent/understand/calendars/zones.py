"""Time-zone names as calendars write them -> an IANA zone or an offset. Pure; no zone library is trusted.

A TZID (RFC 5545, 3.2.19) is free text: `Europe/Berlin`, `/mozilla.org/20050126_1/Europe/Berlin`,
`W. Europe Standard Time`, `(UTC+01:00) Amsterdam, Berlin, Bern`, `Customized Time Zone`. A name of the database
wins over the VTIMEZONE that comes with it, as in other readers; Windows' names, words that people use for a place
and names behind a prefix are believed where the VTIMEZONE does not say otherwise; a name that says none is looked
up there. May not guess a place from an offset.
"""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache

from agent.understand.calendars.zone_rules import Definition

_MAX_NAME = 200

# What people and programs write instead of a zone name; ambiguous ones (CST of China, IST) as calendars mean them.
_SPOKEN = {
    "eastern time": "America/New_York", "eastern": "America/New_York", "et": "America/New_York",
    "est": "America/New_York", "edt": "America/New_York",
    "central time": "America/Chicago", "central": "America/Chicago", "ct": "America/Chicago",
    "cst": "America/Chicago", "cdt": "America/Chicago",
    "mountain time": "America/Denver", "mountain": "America/Denver", "mst": "America/Denver",
    "mdt": "America/Denver", "arizona": "America/Phoenix",
    "pacific time": "America/Los_Angeles", "pacific": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu", "atlantic time": "America/Halifax",
    "newfoundland": "America/St_Johns", "saskatchewan": "America/Regina",
    "cest": "CET", "mez": "CET", "mesz": "CET", "eest": "EET", "west": "WET", "bst": "Europe/London",
    "ist": "Asia/Kolkata", "jst": "Asia/Tokyo", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
    # Cities of the display names that the zone database knows by another one.
    "abu dhabi": "Asia/Dubai", "beijing": "Asia/Shanghai", "bern": "Europe/Zurich", "brasilia": "America/Sao_Paulo",
    "edinburgh": "Europe/London", "islamabad": "Asia/Karachi", "jerusalem": "Asia/Jerusalem",
    "mumbai": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "chennai": "Asia/Kolkata", "osaka": "Asia/Tokyo",
    "st. petersburg": "Europe/Moscow", "wellington": "Pacific/Auckland", "hanoi": "Asia/Bangkok",
    "pretoria": "Africa/Johannesburg", "cape town": "Africa/Johannesburg",
    # ... and of the display names in other languages.
    "wien": "Europe/Vienna", "rom": "Europe/Rome", "roma": "Europe/Rome", "vienne": "Europe/Vienna",
    "londres": "Europe/London", "lissabon": "Europe/Lisbon", "lisbonne": "Europe/Lisbon", "lisboa": "Europe/Lisbon",
    "brüssel": "Europe/Brussels", "bruxelles": "Europe/Brussels", "bruselas": "Europe/Brussels",
    "kopenhagen": "Europe/Copenhagen", "copenhague": "Europe/Copenhagen", "prag": "Europe/Prague",
    "warschau": "Europe/Warsaw", "varsovie": "Europe/Warsaw", "athen": "Europe/Athens", "moskau": "Europe/Moscow",
    "genève": "Europe/Zurich", "genf": "Europe/Zurich", "zürich": "Europe/Zurich", "munich": "Europe/Berlin",
    "münchen": "Europe/Berlin", "frankfurt": "Europe/Berlin", "hamburg": "Europe/Berlin", "milano": "Europe/Rome",
    "barcelona": "Europe/Madrid", "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles",
    "boston": "America/New_York", "washington": "America/New_York",
}  # fmt: skip
_NO_PLACE = frozenset({
    "utc", "gmt", "zulu", "z", "uct", "universal", "greenwich", "etc/utc", "etc/gmt", "etc/uct", "gmt0",
    "etc/universal", "etc/zulu", "etc/greenwich", "gmt+0", "gmt-0", "etc/gmt0", "tzone://microsoft/utc",
})  # fmt: skip
_OFFSET = re.compile(r"\(?\s*(?:utc|gmt)?\s*([+-−–])\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*\)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Zone:
    """What a TZID turned out to be. `name` is an IANA name, or None where it is no known place.

    `info` and `definition` are both set where a name that people use for a place comes with a VTIMEZONE.
    """

    name: str | None
    info: tzinfo | None
    definition: Definition | None = None

    def at(self, wall: datetime) -> tuple[datetime | None, str | None]:
        """That wall time (naive) as an instant, None where the zone is unknown; and the place, if it is one."""
        offset = self.definition.offset(wall) if self.definition else None
        if self.info is not None:
            placed = wall.replace(tzinfo=self.info)
            if offset is None or placed.utcoffset() == offset:
                return placed, self.name
        return (None if offset is None else wall.replace(tzinfo=timezone(offset))), None


@cache
def _places() -> Mapping[str, str]:
    """Every IANA name by its lower-case spelling."""
    return {
        name.lower(): name
        for name in sorted(zoneinfo.available_timezones())
        if name.lower() not in _NO_PLACE and name not in {"Factory", "localtime", "posixrules"}
    }


@cache
def _cities() -> Mapping[str, tuple[str, ...]]:
    """IANA names by the city that ends them."""
    cities: dict[str, tuple[str, ...]] = {}
    for name in _places().values():
        area, _, city = name.rpartition("/")
        if area and not area.startswith("Etc"):
            key = city.replace("_", " ").lower()
            cities[key] = (*cities.get(key, ()), name)
    return cities


def resolve(
    tzid: str,
    *,
    windows: Mapping[str, str],
    definitions: Sequence[Definition] = (),
    beside: Mapping[str, Definition] | None = None,
) -> Zone:
    """What that TZID means, given Windows' zone names in lower case, the VTIMEZONEs of its calendar, and by
    their names those `beside` it: where files were put together, a calendar may hold no more. Never raises.

    Order: no place (UTC), a place by name, Windows' name, what people call a place, a VTIMEZONE of that name, here
    or beside, an offset in the name, the only VTIMEZONE there is.
    """
    text = re.sub(r"\s+", " ", tzid[:_MAX_NAME].replace("\\", "")).strip(" \"'")
    if text.lower() in _NO_PLACE:
        return Zone(None, UTC)
    own = next((d for d in definitions if d.tzid == tzid), None) or next(
        (d for d in definitions if _plain(d.tzid) == _plain(text)), None
    )
    name = _database_name(text, windows)
    if name:
        spoken = _SPOKEN.get(text.lower(), name)
        if own is not None and spoken != name:
            # What people call EST has the summer time that they define for it; the database's EST has none.
            return Zone(spoken, zoneinfo.ZoneInfo(spoken), own)
        # Under Windows' name, and behind a prefix such as /citadel.org/20070227_1/, stands what its writer defined (RFC
        # 5545, 3.2.19); the database's own name means what the database says.
        plain = text.replace(" ", "_").strip("/").lower() == name.lower()
        return Zone(spoken, zoneinfo.ZoneInfo(name), None if plain else own)
    name = _spoken_place(text)
    if not name and own is not None:
        name = _database_name(own.location, windows) or _spoken_place(own.location)
    if name:
        return Zone(name, zoneinfo.ZoneInfo(name), own)
    if own is not None and own.observances:
        return Zone(None, None, own)
    if own is None and beside and tzid in beside:
        return Zone(None, None, beside[tzid])
    offset = _offset_in(text)
    if offset is not None:
        return Zone(None, timezone(offset))
    if len(definitions) == 1 and definitions[0].observances:
        return Zone(None, None, definitions[0])
    return Zone(None, None)


def _plain(name: str) -> str:
    return re.sub(r"[^\w+]+", " ", name[:_MAX_NAME].casefold()).strip()


def _database_name(text: str, windows: Mapping[str, str]) -> str | None:
    """The IANA name that a text is, or that Windows' name stands for."""
    places = _places()
    parts = text.lower().replace(" ", "_").strip("/").split("/")
    for count in (3, 2, 1):
        # A prefix such as /mozilla.org/20050126_1/ is dropped; a single word only stands when alone.
        if len(parts) >= count and (count > 1 or len(parts) == 1):
            found = places.get("/".join(parts[-count:]))
            if found:
                return found
    found = windows.get(text.lower())
    return places.get(found.lower()) if found else None


def _spoken_place(text: str) -> str | None:
    """The IANA name for words that name a place: `Eastern Time (US & Canada)`, `(UTC+01:00) Amsterdam, Berlin`."""
    return _SPOKEN.get(re.sub(r"\s*\(.*\)$", "", text.lower())) or (_by_city(text) if text else None)


def _by_city(text: str) -> str | None:
    """`(UTC+01:00) Amsterdam, Berlin, Bern`: the first city the database knows at that offset."""
    shown = _OFFSET.match(text)
    offset = _offset_in(text)
    rest = re.sub(r"^\((?:utc|gmt)[^)]{0,12}\)", "", text, flags=re.IGNORECASE).strip()
    if shown is None and rest == text and "," not in text:
        return None
    for city in re.split(r"\s*[,;/]\s*", rest):
        key = re.sub(r"\s*\(.*", "", city).strip().lower()
        names = (_SPOKEN[key],) if key in _SPOKEN else _cities().get(key, ())
        for name in names:
            if offset is None or _standard_offset(name) == offset:
                return name
    return None


def _standard_offset(name: str) -> timedelta | None:
    zone = zoneinfo.ZoneInfo(name)
    offsets = [datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)]
    return min(o for o in offsets if o is not None)


def _offset_in(text: str) -> timedelta | None:
    """The offset a name shows: `UTC+2`, `GMT+0200`, `(UTC-05:00) …`. Not the reversed signs of Etc/GMT+5."""
    if re.match(r"\(?(?:utc|gmt)\)", text, re.IGNORECASE):
        return timedelta(0)
    found = _OFFSET.match(text)
    if not found:
        return None
    hours, minutes = int(found[2]), int(found[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    size = timedelta(hours=hours, minutes=minutes)
    return size if found[1] == "+" else -size
