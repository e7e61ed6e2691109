"""When something is or was, as the owner says it: `yesterday 3 pm`, `last Monday 15:00-16:00`. Pure.

A weekday alone may be the last one or the next, so it is not read (but `days_of` tells both); neither is a day without
a time, nor "at 3" without a word that tells which half of the day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from agent.understand.lexicon import plain

USUAL = timedelta(hours=1)
"""How long an interview is taken to last where that is not said."""
LONGEST = 500
_WEEKDAYS = (
    "mon(?:day)?|montags?|lundi|lunes",
    "tue(?:s|sday)?|dienstags?|mardi|martes",
    "wed(?:s|nesday)?|mittwochs?|mercredi|miercoles",
    "thu(?:rs?|rsday)?|donnerstags?|jeudi|jueves",
    "fri(?:day)?|freitags?|vendredi|viernes",
    "sat(?:urday)?|samstags?|sonnabends?|samedi|sabado",
    "sun(?:day)?|sonntags?|dimanche|domingo",
)
_WEEKDAY = "|".join(_WEEKDAYS)
_SHORT = r"(?:mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom)\.?"
"""Only in front of a date that is told by its number."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_OTHER_MONTHS = {
    **{"mai": 5, "okt": 10, "dez": 12, "fevr": 2, "avr": 4, "juin": 6, "juil": 7, "aout": 8, "ene": 1, "abr": 4},
    **{"ago": 8, "dic": 12, "marz": 3, "maerz": 3, "janv": 1, "enero": 1, "juni": 6, "juli": 7},
}
_MONTH = "jan|feb|fev|mar|maer|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic|ene"
_LAST = r"last|letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?"
_NEXT = r"next|nachste[nrs]?|naechste[nrs]?|kommende[nrs]?"
_DAY = (
    r"(?P<near>the day before yesterday|yesterday|today|tomorrow|this(?= (?:morning|afternoon|evening))|vorgestern"
    r"|gestern|heute|morgen|avant hier|hier|aujourd'hui|ce(?= (?:matin|soir))|cet(?= apres midi)|demain|anteayer"
    r"|ayer|hoy|esta(?= (?:manana|tarde))|manana)"
    rf"|(?:on |am |le |el )?(?:(?P<which>{_LAST}|{_NEXT}|(?:el )?proximo|(?:el )?pasado) )?(?:el )?"
    rf"(?P<weekday>{_WEEKDAY})(?!,? ?(?:the |den |dem |le |el )?\d{{1,2}}[./]? ?(?:{_MONTH}|\d{{1,2}}\b[./]|de )"
    rf"|,? (?:{_MONTH})[a-z]*\.? \d)"
    r"(?: (?P<behind>dernier|passe|pasado|prochain|proximo|que viene))?"
    rf"|(?:(?:on |am |le |el )?(?:{_WEEKDAY}|{_SHORT}),? )?(?:"
    r"(?:on )?(?P<iso>20\d\d-\d\d-\d\d)"
    r"|(?:am |on |the |den |dem |le |el )?(?P<dotted>\d{1,2}\. ?\d{1,2}\.(?: ?20\d\d|\d\d(?![\d:.]))?)"
    r"|(?:am |on |the |den |dem |le |el )?(?P<stroked>\d{1,2}/\d{1,2}(?:/(?:20)?\d\d)?)"
    r"|(?:on |the |am |den |dem |le |el )*(?P<day>\d{1,2})(?:st|nd|rd|th|\.|er)? ?(?:of |de )?"
    r"(?P<month>[a-z]{3,10})\.?(?:,? (?:de |del )?(?P<year>20\d\d))?"
    r"|(?:on )?(?P<lead>[a-z]{3,10})\.? (?P<late>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]*\d)(?:,? (?P<lateyear>20\d\d))?)"
)
_CLOCK = (
    r"(?P<{0}hour>\d{{1,2}})(?: ?[:.h] ?(?P<{0}minute>\d\d)(?!\d))?"
    r"\s?(?P<{0}half>[ap]\.?m\b\.?|uhr|hrs?\b|heures?|horas?|h|o'clock)?"
)
_PART = (
    r"(?:(?:in the |am |en la |por la |de la |de l'|du |le |l'|au )?(?:(?P<{0}am>morning|fruh|vormittag|matin|manana)"
    r"|(?P<{0}pm>afternoon|evening|nachmittag|abend|apres midi|soir|tarde|noche)))"
)
_TIME = (
    rf"(?:{_PART.format('before')},? )?"
    r"(?:at |um |gegen |a las |a la |a |from |von |de |ab |around )?(?:(?P<noon>noon|midday|mittags?|midi|mediodia)"
    rf"|(?P<four>(?:0\d|1\d|2[0-3])[0-5]0)(?= ?(?:h|hrs|hours)?\b)(?: ?(?:h|hrs|hours))?|{_CLOCK.format('')})"
    rf"(?:\s?(?:-|–|—|to|until|till|bis|a las|a|hasta)\s?{_CLOCK.format('end')}"
    r"|,?\s(?:for |pendant |durante )?(?P<length>\d{1,3}) ?(?:min|mins|minutes|minuten|minutos))?"
    rf"(?: {_PART.format('after')})?"
)
_SAID = re.compile(rf"(?:{_DAY})(?:,| ?[-–—·⋅•|@/]|t(?=\d))? ?{_TIME}(?![\w:])")
_TURNED = re.compile(rf"{_TIME}(?:,| [-–—·⋅•|])? (?:{_DAY})(?![\w:])")
_ZONE = re.compile(
    r"[ ,(]{1,3}(?P<zone>(?:UTC|GMT|Z)(?: ?[+-] ?\d{1,2}(?::?\d\d)?)?|[A-Z]{1,4}T|MESZ|MEZ"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+)*/[A-Z][\w/]+|(?:[A-Z]\w+ ){1,4}Time(?: - [A-Z][\w ]{1,30})?"
    r"|(?:my|our|their) time|(?:deine|eure|unsere)r? Zeit|heure de \w+|hora de \w+)(?!\w)"
)
_OFFSET = re.compile(r"(?:UTC|GMT|Z)(?: ?(?P<sign>[+-]) ?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)?")
_NEAR = {
    **dict.fromkeys(("the day before yesterday", "vorgestern", "avant hier", "anteayer"), -2),
    **dict.fromkeys(("yesterday", "gestern", "hier", "ayer"), -1),
    **dict.fromkeys(("today", "heute", "aujourd'hui", "hoy", "this", "ce", "cet", "esta"), 0),
    **dict.fromkeys(("tomorrow", "morgen", "demain", "manana"), 1),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """Begin and end, and where in the text that is said. `either`: two beginnings that may be meant, then no other.

    `relative`: it is told from the day of writing.
    """

    start: datetime | None
    end: datetime | None
    span: tuple[int, int]
    either: tuple[datetime, ...] = ()
    relative: bool = False


def moment(words: str, now: datetime) -> tuple[datetime, datetime] | None:
    """Begin and end in the zone of `now`; None where the words are no day with a time, and nothing else."""
    said, _ = _folded(words[:120])
    said = said.strip(" .,")
    for form in (_SAID, _TURNED):
        match = form.fullmatch(said)
        if match is not None and (found := _span(match, now)) is not None:
            return found
    return None


def moments(text: str, now: datetime) -> list[Moment]:
    """Every day with a time in a line, with its place."""
    said, places = _folded(text[:LONGEST])
    found: list[Moment] = []
    at = 0
    while at < len(said):
        matches = [match for form in (_SAID, _TURNED) if (match := _next(form, said, at)) is not None]
        if not matches:
            break
        for match in sorted(matches, key=lambda each: (each.start(), -each.end())):
            span = places[match.start()], places[match.end() - 1] + 1
            if (said_span := _span(match, now)) is not None:
                relative = match["near"] is not None or match["weekday"] is not None
                found.append(Moment(*said_span, span, relative=relative))
                at = match.end()
                break
            if either := _either(match, now):
                found.append(Moment(None, None, span, either))
                at = match.end()
                break
        else:
            at = min(match.start() for match in matches) + 1
    return found


def foreign_zone(text: str, end: int, start: datetime) -> tuple[str, int]:
    """The zone that is told behind a time and where it ends; '' where it is that of `start`, or none is told."""
    match = _ZONE.match(text, end)
    if match is None:
        return "", end
    zone, closed = match["zone"], match.end() + (text[match.end() : match.end() + 1] == ")")
    name, key = str(start.tzname()), str(start.tzinfo)
    own = {name, key, *{"CET": ("MEZ",), "CEST": ("MESZ",)}.get(name, ())}
    city = key.rpartition("/")[2].replace("_", " ")
    offset = _OFFSET.fullmatch(zone)
    if offset is not None:
        told = timedelta(hours=int(offset["hours"] or 0), minutes=int(offset["minutes"] or 0))
        same = start.utcoffset() == (-told if offset["sign"] == "-" else told)
    else:
        same = zone in own or (bool(city) and zone.endswith(f" - {city}"))
    return "" if same else zone, closed


def _next(form: re.Pattern[str], said: str, at: int) -> re.Match[str] | None:
    """The next that begins a word."""
    while (match := form.search(said, at)) is not None:
        if match.start() == 0 or not said[match.start() - 1].isalnum():
            return match
        at = match.start() + 1
    return None


def _folded(text: str) -> tuple[str, list[int]]:
    """As `plain` gives it, and for each sign the place it has in the text."""
    signs: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for sign in plain(char) or (" " if char.isspace() else ""):
            if sign == " " and signs and signs[-1] == " ":
                continue
            signs.append(sign)
            places.append(place)
    said = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", "".join(signs))
    return said, places


def _span(match: re.Match[str], now: datetime) -> tuple[datetime, datetime] | None:
    day = _day(match, now.date())
    return _on(match, day, now) if day is not None else None


def _either(match: re.Match[str], now: datetime) -> tuple[datetime, ...]:
    """The last such weekday with that time, and the next; that hour of the morning, and of the afternoon."""
    if match["weekday"] is None or _which(match):
        day, bare = _day(match, now.date()), match["hour"] and not match["half"] and not match["minute"]
        hour = int(match["hour"]) if bare else 0
        if day is None or not 0 < hour < 8:
            return ()
        likely = (hour, hour + 12) if hour == 7 else (hour + 12,)
        return tuple(datetime.combine(day, time(each), now.tzinfo) for each in likely)
    ahead = (_weekday(match["weekday"]) - now.date().weekday() - 1) % 7 + 1
    days = (now.date() + timedelta(days=ahead - 7), now.date() + timedelta(days=ahead))
    return tuple(span[0] for day in days if (span := _on(match, day, now)) is not None)


def _on(match: re.Match[str], day: date, now: datetime) -> tuple[datetime, datetime] | None:
    part = "am" if match["befoream"] or match["afteram"] else "pm" if match["beforepm"] or match["afterpm"] else None
    # "2 - 3 pm": the half of the day stands behind both.
    later = _half(match["endhalf"])
    shared = later if match["half"] is None and later in ("am", "pm") else part
    if match["noon"] is not None:
        begin: time | None = time(12)
    elif match["four"] is not None:
        begin = time(int(match["four"][:2]), int(match["four"][2:]))
    else:
        begin = _clock(match, "", half=shared)
    if begin is None:
        return None
    start = datetime.combine(day, begin, now.tzinfo)
    if match["length"]:
        return start, start + timedelta(minutes=int(match["length"]))
    if match["endhour"] is None:
        return start, start + USUAL
    said = _half(match["half"])
    end = _clock(match, "end", half=said if said in ("am", "pm") else part)
    if end is None or datetime.combine(day, end, now.tzinfo) <= start:
        return None
    return start, datetime.combine(day, end, now.tzinfo)


def _half(said: str | None) -> str | None:
    bare = (said or "").replace(".", "")
    return bare or None


def _clock(match: re.Match[str], which: str, *, half: str | None = None) -> time | None:
    hour, minute = int(match[f"{which}hour"]), int(match[f"{which}minute"] or 0)
    said = _half(match[f"{which}half"])
    half = said if said in ("am", "pm") else (half if said is None or hour < 12 else said) or said
    if half in ("am", "pm"):
        if said is None and hour > 12:
            return time(hour, minute) if half == "pm" and hour < 24 and minute < 60 else None
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif said is None and match[f"{which}minute"] is None and hour < 8:
        return None  # "3" may be the afternoon
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _which(match: re.Match[str]) -> str:
    """`last`, `next` or ''."""
    said = match["which"] or match["behind"] or ""
    if re.fullmatch(rf"{_LAST}|(?:el )?pasado|dernier|passe", said):
        return "last"
    return "next" if said else ""


def _weekday(name: str) -> int:
    return next(number for number, names in enumerate(_WEEKDAYS) if re.fullmatch(names, name))


def _day(match: re.Match[str], today: date) -> date | None:
    if match["near"] is not None:
        return today + timedelta(days=_NEAR[match["near"]])
    if match["weekday"] is not None:
        which = _which(match)
        if not which:
            return None
        ahead = (_weekday(match["weekday"]) - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead if which == "next" else (ahead - 7 if ahead < 7 else -7))
    if match["iso"] is not None:
        year, month, day = match["iso"].split("-")
        return _date(int(year), int(month), int(day))
    if match["dotted"] is not None:
        day, month, year = (part.strip() for part in match["dotted"].split("."))
        return _dated(int(day), int(month), year, today)
    if match["stroked"] is not None:
        one, two, year = (*match["stroked"].split("/"), "")[:3]
        if (int(one) > 12) == (int(two) > 12) and one != two:
            return None  # 4/5 is two days
        return _dated(*((int(one), int(two)) if int(two) <= 12 else (int(two), int(one))), year, today)
    name = match["month"] or match["lead"]
    number = _month(name)
    if number is None:
        return None
    return _dated(int(match["day"] or match["late"]), number, match["year"] or match["lateyear"] or "", today)


def _dated(day: int, month: int, year: str, today: date) -> date | None:
    if not year:
        return _nearest(month, day, today)
    return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)


def _month(name: str) -> int | None:
    if name in _OTHER_MONTHS:
        return _OTHER_MONTHS[name]
    found = [number for number, short in enumerate(_MONTHS, 1) if name.startswith(short)]
    other = [number for short, number in _OTHER_MONTHS.items() if name.startswith(short)]
    return next(iter([*found, *other]), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, today: date) -> date | None:
    """That day of the year that brings it nearest to today."""
    made = [_date(year, month, day) for year in (today.year - 1, today.year, today.year + 1)]
    return min((each for each in made if each is not None), key=lambda each: abs(each - today), default=None)
