"""How long the owner wants a draft to rest: `snooze 2 days`, `remind me on Friday`. Pure.

The whole of the words must say it. A date written with strokes (3/4) is two dates and is not read.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(days=90)

_POLITE = r"(?:please|pls|bitte|ok|okay|thanks|thank you|danke|merci|gracias)"
_VERB = (
    r"(?:snooze|wait|postpone|delay|defer|hold(?: off)?|pause|later|remind me|ask me|show me"
    r"|come back|spater|warte|warten|erinner\w* mich|verschieb\w*"
    r"|attends|attendre|plus tard|rappelle[sz]? moi|reporter|espera|esperar|mas tarde)"
)
_LINK = r"(?:it|this|them|that|again|for|by|until|till|til|to|on|in|um|bis|am|auf|pour|jusqu'a|dans|de|por|hasta|en|at)"
_PHRASE = re.compile(rf"(?:{_POLITE}[ ,]+)*{_VERB}(?: {_LINK})* (?P<rest>[^ ].*?)(?:[ ,]+{_POLITE})*")

_NUMBERS = {
    **dict.fromkeys(("a", "an", "one", "ein", "eine", "einen", "einem", "un", "une", "una"), 1),
    **{"two": 2, "zwei": 2, "deux": 2, "dos": 2, "a couple of": 2, "three": 3, "drei": 3, "trois": 3, "tres": 3},
    **{"four": 4, "vier": 4, "five": 5, "funf": 5, "six": 6, "sechs": 6, "seven": 7, "sieben": 7, "ten": 10},
}
_UNITS = {
    "minutes": r"min(?:ute)?[ns]?|minuto?s",
    "hours": r"h|hrs?|hours?|stunden?|heures?|horas?",
    "days": r"d|days?|tage?n?|jours?|dias?",
    "weeks": r"w|weeks?|wochen?|semaines?|semanas?",
}
_AMOUNT = re.compile(
    rf"(?P<amount>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}) ?"
    rf"(?:{'|'.join(f'(?P<{unit}>{forms})' for unit, forms in _UNITS.items())})"
)
_WEEKDAYS = tuple(
    re.compile(rf"(?:next |this |nachsten |naechsten )?(?:{forms})")
    for forms in (
        "mon(?:day)?|montag|lundi|lunes",
        "tue(?:s|sday)?|dienstag|mardi|martes",
        "wed(?:nesday)?|mittwoch|mercredi|miercoles",
        "thu(?:rs|rsday)?|donnerstag|jeudi|jueves",
        "fri(?:day)?|freitag|vendredi|viernes",
        "sat(?:urday)?|samstag|sonnabend|samedi|sabado",
        "sun(?:day)?|sonntag|dimanche|domingo",
    )
)
_MONTHS = (
    "jan(?:uary|uar)?|janvier|enero",
    "feb(?:ruary|ruar)?|fevrier|febrero",
    "mar(?:ch|s|zo)?|marz",
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
_ISO = re.compile(r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)")
_DOTTED = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.?(?:(?<=\.)\s?(?P<year>20\d\d))?")


def read(words: str, now: datetime | None) -> timedelta | None:
    """How long from `now` (the owner's local time), or None where the words are no clear wish to wait.

    `words` are normalised as `command` does it: one line, lower case, no accents. A day means its start.
    Without `now` only an amount of time can be read.
    """
    phrase = _PHRASE.fullmatch(words[:200].strip(" .!"))
    if phrase is None:
        return None
    rest = phrase["rest"].strip(" .!,")
    amount = _AMOUNT.fullmatch(rest)
    if amount is not None:
        said = amount["amount"]
        number = int(said) if said.isdigit() else _NUMBERS[said]
        unit = next(unit for unit in _UNITS if amount[unit] is not None)
        wait = timedelta(**{unit: number})
    elif now is not None and (day := _day(rest, now.date())) is not None:
        wait = datetime.combine(day, time(), now.tzinfo) - now
    else:
        return None
    return wait if SHORTEST <= wait <= LONGEST else None


def _day(words: str, today: date) -> date | None:
    """The day meant, always after today; None where it is none."""
    if words in ("tomorrow", "morgen", "demain", "manana"):
        return today + timedelta(days=1)
    if words in ("next week", "nachste woche", "la semaine prochaine", "la proxima semana"):
        return today + timedelta(days=7 - today.weekday())
    for number, names in enumerate(_WEEKDAYS):
        if names.fullmatch(words):
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return _calendar_day(words, today)


def _calendar_day(words: str, today: date) -> date | None:
    written = _ISO.fullmatch(words) or _DOTTED.fullmatch(words)
    if written is not None:
        return _next(written["year"], int(written["month"]), int(written["day"]), today)
    for number, names in enumerate(_MONTHS, 1):
        named = re.fullmatch(
            rf"(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)? (?:of |de )?(?:{names})\.?"
            rf"|(?:{names})\.? (?:the )?(?P<late>\d{{1,2}})(?:st|nd|rd|th)?",
            words,
        )
        if named is not None:
            return _next(None, number, int(named["day"] or named["late"]), today)
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
