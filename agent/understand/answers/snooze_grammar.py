"""The clock's own grammar of what is to wait: `in half an hour`, `tonight`, `Friday at 9`, `übermorgen früh`. Pure.

It reads what `time_spelling.flat` leaves. A date written with strokes (3/4) is two dates and is not read. Longer
namings of days are for the grammar of dates; `snooze_times` has both.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

_NUMBERS = {
    **dict.fromkeys(
        ("a", "an", "one", "ein", "ne", "ner", "nen", "eine", "einen", "einem", "einer", "un", "une", "una", "another"),
        1,
    ),
    **{
        "two": 2,
        "zwei": 2,
        "deux": 2,
        "dos": 2,
        "a couple of": 2,
        "a couple": 2,
        "couple of": 2,
        "un par de": 2,
        "a day or": 2,
        "three": 3,
        "drei": 3,
    },
    **{
        "trois": 3,
        "tres": 3,
        "four": 4,
        "vier": 4,
        "quatre": 4,
        "cuatro": 4,
        "five": 5,
        "funf": 5,
        "fuenf": 5,
        "cinq": 5,
    },
    **{"cinco": 5, "six": 6, "sechs": 6, "seis": 6, "seven": 7, "sieben": 7, "sept": 7, "siete": 7, "eight": 8},
    **{"acht": 8, "huit": 8, "ocho": 8, "ten": 10, "zehn": 10, "dix": 10, "diez": 10, "quinze": 15, "quince": 15},
    **{"vierzehn": 14, "fourteen": 14},
    # A few are two to five: it is shown again with the first of them.
    **dict.fromkeys(("a few", "few", "ein paar", "einige", "einigen", "quelques", "unos", "unas", "algunos"), 2),
}
_UNITS = {
    "halves": r"half hours?|halben? (?:stunde|std)|demie? heures?",
    "quarters": r"quarters? of an hour|viertelstunden?|quarts? d'heure|cuartos? de hora",
    "minutes": r"min(?:ute)?[ns]?|minuto?s",
    "hours": r"h|hrs?|hours?|stunden?|heures?|horas?|std",
    "days": r"d|days?|tage?n?|jours?|dias?",
    "weeks": r"w|wks?|weeks?|wochen?|semaines?|semanas?",
    "fortnights": r"fortnights?|quincenas?|quinzaine",
    "months": r"months?|monate?n?|mois|mes|meses",
}
_AMOUNT = (
    rf"(?:(?P<amount>\d{{1,3}}) ?|(?P<spelt>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}) )"
    rf"(?:{'|'.join(f'(?P<{unit}>{forms})' for unit, forms in _UNITS.items())})"
)
_WEEKDAY_NAMES = (
    "mon(?:day)?|montag|lundi|lunes",
    "tue(?:s|sday)?|dienstag|mardi|martes",
    "wed(?:s|nesday)?|mittwoch|mercredi|miercoles",
    "thu(?:rs?|rsday)?|donnerstag|jeudi|jueves",
    "fri(?:day)?|freitag|vendredi|viernes",
    "sat(?:urday)?|samstag|sonnabend|samedi|sabado",
    "sun(?:day)?|sonntag|dimanche|domingo",
)
_WEEKDAY = "|".join(f"(?P<weekday{number}>{names})" for number, names in enumerate(_WEEKDAY_NAMES))
_MONTHS = (
    "jan(?:uary|uar|ner)?|jaenner|janvier|enero",
    "feb(?:ruary|ruar)?|fevrier|febrero",
    "mar(?:ch|s|zo)?|maerz|marz",
    "apr(?:il)?|avril|abril",
    "may|mai|mayo",
    "june?|juni|juin|junio",
    "july?|juli|juillet|julio",
    "aug(?:ust)?|aout|agosto",
    "sept?(?:ember|embre|iembre)?",
    "oct(?:ober|obre|ubre)?|okt(?:ober)?",
    "nov(?:ember|embre|iembre)?",
    "dec(?:ember|embre)?|dez(?:ember)?|diciembre",
)
_MONTH = "|".join(f"(?P<month{number}>{names})" for number, names in enumerate(_MONTHS, 1))
_NEXT = r"next|this|coming|nachste[nrs]?|naechste[nrs]?|kommende[nrs]?|diese[nrs]?|prochaine?|proxim[oa]"
_DAYS = rf"""
    (?P<overmorrow>(?:the\ )?day\ after\ tomorrow|ubermorgen|uebermorgen|apres\ demain|pasado\ manana)
    | (?P<tomorrow>in\ the\ morning|tomorrow|tomm?orr?ow|tomoz|tmrw|tmrrw|tmr|tomo|2moro|2morrow|morgen|demain|manana)
    | (?P<today>today|heute|aujourd'hui|hoy|this|cet|ce|esta)
        (?=\ (?:afternoon|evening|night|nachmittag|abend|apres|soir|tarde|noche
            |(?:(?:at|um|gegen|a|vers|a\ las)\ )?\d{{1,2}}(?::\d\d)?\ ?(?:uhr|h|am|pm)\b))
    | (?P<tonight>tonight)
    | (?P<nextweek>(?:{_NEXT})\ (?:week|woche|wk)|(?:la\ )?semaine\ prochaine
        |(?:la\ )?(?:proxima\ semana|semana\ (?:que\ viene|proxima|entrante)))
    | (?P<nextmonth>next\ month|(?:nachsten|naechsten|kommenden)\ monat|(?:le\ )?mois\ prochain
        |(?:el\ )?(?:proximo\ mes|mes\ (?:que\ viene|proximo)))
    | (?P<pastweekend>(?:after\ (?:the|this)?\ ?(?:weekend|week\ end)|nach\ dem\ wochenende|apres\ le\ week\ end
        |(?:despues\ del|pasado\ el|tras\ el)\ (?:fin\ de\ semana|finde)))
    | (?P<weekend>(?:the\ |this\ )?(?:weekend|week\ end)|wochenende|ce\ week\ end
        |(?:el\ |este\ )?(?:fin\ de\ semana|finde))
    | (?P<weeksend>(?:the\ )?end\ of\ (?:the|this)\ week|ende\ (?:der|dieser)\ woche
        |(?:la\ )?fin\ de\ (?:la\ )?semaine|finales\ de\ semana)
    | (?P<iso>20\d\d-\d\d-\d\d)
    | (?P<dotted>\d{{1,2}}\.\ ?\d{{1,2}}(?:\.(?:\ ?20\d\d)?)?)(?!\.?\d)
    | (?:(?:{_WEEKDAY.replace("weekday", "some")})\ )?
        (?:the\ |den\ |le\ |el\ )?(?P<day>\d{{1,2}})(?:\ ?(?:st|nd|rd|th|er|\.))?
        \ (?:of\ |de\ )?(?:{_MONTH})\.?(?:\ (?:de\ |del\ )?(?P<year>20\d\d))?
    | (?:{_MONTH.replace("month", "lead")})\.?\ (?:the\ )?(?P<late>\d{{1,2}})(?:\ ?(?:st|nd|rd|th))?(?!\d)
    | (?:(?:{_NEXT})\ )?(?:{_WEEKDAY})
        (?:\ (?:(?P<ofnextweek>(?:(?:of|in)\ )?next\ week
            |(?:nachster|naechster|kommender|der\ (?:nachsten|naechsten))\ woche
            |de\ la\ semaine\ prochaine|de\ la\ (?:proxima\ semana|semana\ (?:que\ viene|proxima)))
        |que\ viene|prochain|proximo))?(?!s)
"""
_HOURS = r"""
    (?:\ (?:in\ the\ |am\ |de\ la\ |en\ la\ |por\ la\ |a\ la\ |au\ |le\ |a\ |at\ |this\ )?(?:
        (?P<morning>morning|frueh|fruh|vormittag|matin|manana)
        |(?P<noon>noon|midday|lunch|lunchtime|mittag|midi|mediodia)
        |(?P<afternoon>afternoon|nachmittag|apres\ midi|tarde)
        |(?P<evening>evening|night|abend|soir|noche)))?
    (?:\ (?:at|um|gegen|a|vers|a\ las|around|(?=\d{1,2}(?::\d\d)?\ ?(?:am|pm|uhr|h)\b))\ ?(?P<hour>\d{1,2})
        (?::(?P<minute>\d\d))?\ ?(?P<side>am|pm|uhr|h|o'clock|horas)?(?!\d))?
"""
TIME = re.compile(
    r"(?<![\w.])(?:(?P<half>half\ (?:an\ )?hour|halbe\ stunde|media\ hora|demi\ heure)(?![\w])"
    rf"|{_AMOUNT.replace(' ', chr(92) + ' ')}(?![\w])|(?:{_DAYS}){_HOURS}(?![\w]))",
    re.VERBOSE,
)
HOURS = re.compile(_HOURS, re.VERBOSE)
"""What may stand behind a day."""
_PART_OF_DAY = {"morning": 8, "noon": 12, "afternoon": 14, "evening": 18}


def wait(match: re.Match[str], now: datetime | None) -> timedelta | None:
    """How long it is until the time that was found; without `now` only where that is an amount of it."""
    if match["half"] is not None:
        return timedelta(minutes=30)
    if match["amount"] is not None or match["spelt"] is not None:
        number = int(match["amount"]) if match["amount"] else _NUMBERS[match["spelt"]]
        unit = next(unit for unit in _UNITS if match[unit] is not None)
        minutes = {"halves": 30, "quarters": 15}.get(unit)
        if minutes:
            return timedelta(minutes=minutes * number)
        days = {"fortnights": 14, "months": 30}.get(unit)
        return timedelta(days=days * number) if days else timedelta(**{unit: number})
    if now is None:
        return None
    day = _day(match, now.date())
    at = hour(match)
    if day is None or at is None:
        return None
    # In UTC: between two local times the clocks may change.
    return datetime.combine(day, at, now.tzinfo).astimezone(UTC) - now.astimezone(UTC)


def hour(match: re.Match[str]) -> time | None:
    """The hour that is said with a day, else its first; None where there is no such."""
    said = match.groupdict()
    part = next((begins for name, begins in _PART_OF_DAY.items() if said.get(name) is not None), None)
    if said.get("tonight") is not None:
        part = _PART_OF_DAY["evening"]
    if match["hour"] is None:
        return time(part or 0)
    at = int(match["hour"]) % 12 if match["side"] in ("am", "pm") else int(match["hour"])
    if match["side"] == "pm" or (match["side"] is None and part in (14, 18) and at < 12):
        at += 12
    return time(at, int(match["minute"] or 0)) if at < 24 and int(match["minute"] or 0) < 60 else None


def _day(match: re.Match[str], today: date) -> date | None:
    """The day meant, after today save where it is tonight; None where it is none."""
    if match["today"] is not None or match["tonight"] is not None:
        return today
    ahead = {
        "tomorrow": 1,
        "overmorrow": 2,
        "nextweek": 7 - today.weekday(),
        "pastweekend": 7 - today.weekday(),
        "weekend": (5 - today.weekday() - 1) % 7 + 1,
        "weeksend": (4 - today.weekday() - 1) % 7 + 1,
    }
    for name, days in ahead.items():
        if match[name] is not None:
            return today + timedelta(days=days)
    if match["nextmonth"] is not None:
        return (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    for number in range(7):
        if match[f"weekday{number}"] is not None and match["ofnextweek"] is not None:
            return today + timedelta(days=7 - today.weekday() + number)
        if match[f"weekday{number}"] is not None:
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return _calendar_day(match, today)


def _calendar_day(match: re.Match[str], today: date) -> date | None:
    if match["iso"] is not None:
        year, month, day = match["iso"].split("-")
        return _next(year, int(month), int(day), today)
    if match["dotted"] is not None:
        day, month, year = (part.strip() for part in f"{match['dotted']}..".split(".")[:3])
        return _next(year or None, int(month), int(day), today)
    for number in range(1, 13):
        if match[f"month{number}"] is not None:
            return _next(match["year"], number, int(match["day"]), today)
        if match[f"lead{number}"] is not None:
            return _next(None, number, int(match["late"]), today)
    return None


def _next(year: str | None, month: int, day: int, today: date) -> date | None:
    """That day of that year, or where no year was said of this year or the next."""
    for each in (int(year),) if year else (today.year, today.year + 1):
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if found > today:
            return found
    return None


_DATED = re.compile(
    r",? ?(?:the |den |dem |le |el |der )?(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th|er|\.))?(?![\w:/]| ?(?:uhr|h|am|pm)\b)"
)
_WEEK_ON = re.compile(r" (?:after next|in a week|week\b|in einer woche|en huit)")


def by_date(match: re.Match[str], text: str, now: datetime | None) -> timedelta | None:
    """Until the day that is told by its number behind its name, "Friday the 13th", or a week after it."""
    weekday = next((number for number in range(7) if match[f"weekday{number}"] is not None), None)
    if weekday is None or now is None or match["hour"] is not None:
        return None
    on = _WEEK_ON.match(text, match.end())
    dated = _DATED.match(text, on.end() if on else match.end())
    for ahead in range(1, 63):
        each = now.date() + timedelta(days=ahead)
        if dated is not None and each.day == int(dated["day"]) and each.weekday() == weekday:
            return datetime.combine(each, time(), now.tzinfo).astimezone(UTC) - now.astimezone(UTC)
    usual = wait(match, now)
    return usual + timedelta(days=7) if on and usual is not None else None


CLOCK = re.compile(
    r"(?<![\w:.])(?:(?:at|um|gegen|vers|a las|around|by) )?(?P<hour>\d{1,2})(?:[:h](?P<minute>\d\d))?"
    r" ?(?P<side>am|pm|uhr|h|o'clock)\b"
)
"""An hour of no day."""


def on_the_clock(match: re.Match[str], now: datetime) -> timedelta | None:
    """Until the clock next says so."""
    at = hour(match)
    if at is None:
        return None
    today = datetime.combine(now.date(), at, now.tzinfo)
    meant = today if today > now else datetime.combine(now.date() + timedelta(days=1), at, now.tzinfo)
    return meant.astimezone(UTC) - now.astimezone(UTC)


DAY_OF_MONTH = re.compile(
    r"(?<![\w/.])(?:(?P<month>\d{1,2})/(?P<of>\d{1,2})(?![\w/])"
    r"|(?:on |the |on the |el |le |am |al |den |vom |zum |au |dia )(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th|er|\.))?"
    r"(?![\w:/]| ?(?:uhr|h|am|pm))"
    r"|(?P<alone>\d{1,2}) ?(?:st|nd|rd|th)(?!\w))"
)
"""A day of this month or the next; with a stroke only where one of its numbers can be no month."""


def of_month(match: re.Match[str], today: date) -> date | None:
    """The next such day after today."""
    if match["of"] is not None:
        one, two = int(match["month"]), int(match["of"])
        month, day = (one, two) if two > 12 else (two, one)
        return _next(None, month, day, today) if (one > 12) != (two > 12) and 0 < month < 13 else None
    number = int(match["day"] or match["alone"])
    for ahead in range(1, 63):
        each = today + timedelta(days=ahead)
        if each.day == number:
            return each
    return None
