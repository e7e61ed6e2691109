"""Time-zone names as calendars write them -> an IANA zone or an offset. Pure; no zone library is trusted.

A TZID (RFC 5545, 3.2.19) is free text: `Europe/Berlin`, `/mozilla.org/20050126_1/Europe/Berlin`,
`W. Europe Standard Time`, `(UTC+01:00) Amsterdam, Berlin, Bern`, `Customized Time Zone`. A name of the database
or of Windows wins over the VTIMEZONE that comes with it, as in other readers; words that people use for a place
and names behind a prefix are believed where the VTIMEZONE does not say otherwise; a name that says none is looked
up there. The rules of a VTIMEZONE are worked out for one wall time and never expanded, so their number of
repetitions costs nothing. May not guess a place from an offset.
"""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache

_MAX_NAME = 200
_MAX_OBSERVANCES = 300
"""The history of a place since clocks were first changed; the newest stand last."""
_MAX_RDATES = 100

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
class Observance:
    """STANDARD or DAYLIGHT (RFC 5545, 3.6.5): from `start`, and each year by the rule, `after` holds."""

    start: datetime
    before: timedelta
    after: timedelta
    rule: Mapping[str, str]
    dates: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """A VTIMEZONE: its name, the place it claims (X-LIC-LOCATION), its observances."""

    tzid: str
    location: str
    observances: tuple[Observance, ...]

    def offset(self, wall: datetime) -> timedelta | None:
        """UTC offset at that wall time (naive); None if the definition says nothing usable."""
        if not self.observances:
            return None
        last: tuple[datetime, timedelta] | None = None
        for observance in self.observances:
            onset = _last_onset(observance, wall)
            if onset is not None and (last is None or onset > last[0]):
                last = (onset, observance.after)
        if last is not None:
            return last[1]
        return min(self.observances, key=lambda o: o.start).before


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


def resolve(tzid: str, *, windows: Mapping[str, str], definitions: Sequence[Definition] = ()) -> Zone:
    """What that TZID means, given Windows' zone names in lower case and the VTIMEZONEs of its calendar. Never raises.

    Order: no place (UTC), a place by name, Windows' name, what people call a place, a VTIMEZONE of that name, an
    offset in the name, the only VTIMEZONE there is.
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
        # Behind a prefix such as /citadel.org/20070227_1/ stands what its writer defined (RFC 5545, 3.2.19).
        prefixed = text.lower() not in windows and text.replace(" ", "_").strip("/").lower() != name.lower()
        return Zone(spoken, zoneinfo.ZoneInfo(name), own if prefixed else None)
    name = _spoken_place(text)
    if not name and own is not None:
        name = _database_name(own.location, windows) or _spoken_place(own.location)
    if name:
        return Zone(name, zoneinfo.ZoneInfo(name), own)
    if own is not None and own.observances:
        return Zone(None, None, own)
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


def definition(lines: Iterable[tuple[str, str]]) -> Definition:
    """A VTIMEZONE from its content lines as (NAME, value); parts that cannot be read are left out."""
    tzid = location = ""
    observances: list[Observance] = []
    inside: dict[str, str] | None = None
    dates: list[datetime] = []
    for name, value in lines:
        if name == "BEGIN" and value.strip().upper() in {"STANDARD", "DAYLIGHT"}:
            inside, dates = {}, []
        elif name == "END" and inside is not None:
            read = _observance(inside, tuple(dates))
            if read and len(observances) < _MAX_OBSERVANCES:
                observances.append(read)
            inside = None
        elif inside is not None and name == "RDATE":
            moments = [_moment(v) for v in value[:4000].split(",")]
            dates += [m for m in moments if m is not None][: _MAX_RDATES - len(dates)]
        elif inside is not None:
            inside.setdefault(name, value)
        elif name == "TZID":
            tzid = value
        elif name == "X-LIC-LOCATION":
            location = value.strip()
    return Definition(tzid, location, tuple(observances))


def _observance(fields: Mapping[str, str], dates: tuple[datetime, ...]) -> Observance | None:
    start = _moment(fields.get("DTSTART", ""))
    after = _utc_offset(fields.get("TZOFFSETTO", ""))
    before = _utc_offset(fields.get("TZOFFSETFROM", ""))
    if start is None or after is None:
        return None
    pairs = (item.partition("=") for item in fields.get("RRULE", "").upper()[:400].split(";"))
    return Observance(start, after if before is None else before, after, {key: value for key, _, value in pairs if value}, dates)


def _moment(text: str) -> datetime | None:
    found = re.match(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[Tt](\d\d):?(\d\d)(?::?(\d\d))?)?", text)
    if not found:
        return None
    try:
        return datetime(*(int(part or 0) for part in found.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None


def _utc_offset(text: str) -> timedelta | None:
    """UTC-OFFSET (RFC 5545, 3.3.14), less than a day."""
    found = re.fullmatch(r"\s*([+-]?)(\d\d):?(\d\d)(?::?(\d\d))?\s*", text)
    if not found or int(found[2]) > 23 or int(found[3]) > 59:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return -size if found[1] == "-" else size


def _last_onset(observance: Observance, wall: datetime) -> datetime | None:
    """When this observance last began at or before `wall`."""
    onsets = [moment for moment in (observance.start, *observance.dates) if moment <= wall]
    rule = observance.rule
    if rule.get("FREQ") == "YEARLY":
        # UNTIL is UTC; a day of grace spares the question of which offset applies to it.
        until = _moment(rule.get("UNTIL", ""))
        last = min(wall, until + timedelta(days=1)) if until and until.year < 9999 else wall
        final = last.year
        if rule.get("COUNT", "").isdecimal():
            final = min(final, observance.start.year + int(rule["COUNT"][:4]) - 1)
        for year in (final, final - 1):
            onset = _onset_in(
                year, observance.start, *(rule.get(by, "") for by in ("BYMONTH", "BYDAY", "BYMONTHDAY", "BYSETPOS"))
            )
            if onset and observance.start <= onset <= last:
                onsets.append(onset)
    return max(onsets, default=None)


_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@lru_cache(2_000)
def _onset_in(
    year: int, start: datetime, by_month: str, by_day: str, by_month_day: str, by_set_pos: str
) -> datetime | None:
    """When in that year the rule fires: in a month on its -1SU or 2SU (or SU with BYSETPOS), on a day of it by number,
    on what is both, or on the day of the start."""
    try:
        month = int(by_month.split(",")[0] or start.month)
        first = date(year, month, 1)
    except ValueError:
        return None
    days = [day for n in range(31) if (day := first + timedelta(days=n)).month == month]
    numbers = {int(part) for part in by_month_day.split(",") if re.fullmatch(r"[+-]?\d\d?", part)}
    named = re.fullmatch(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)", by_day)
    if named is None and not numbers:
        return datetime.combine(first + timedelta(days=start.day - 1), start.time())
    fitting = [
        day
        for day in days
        if (named is None or day.weekday() == _WEEKDAYS.index(named[2]))
        and (not numbers or day.day in numbers or day.day - len(days) - 1 in numbers)
    ]
    place = re.fullmatch(r"[+-]?\d", (named and named[1]) or by_set_pos)
    ordinal = int(place[0]) if place and not numbers else 1
    index = ordinal - 1 if ordinal > 0 else ordinal
    wanted = fitting[index] if -len(fitting) <= index < len(fitting) else None
    return datetime.combine(wanted, start.time()) if wanted else None
