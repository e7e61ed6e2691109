"""How long the owner wants a draft to rest: `snooze 2 days`, `remind me on Friday`, `übermorgen nochmal fragen`. Pure.

One part of a sentence says it with words that are all known, in any order; what stands beside it may be small
talk, but no order, no doubt and no second time, for a rest is about the whole mail. A date written with strokes
(3/4) is two dates and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from agent.understand import snooze_words
from agent.understand.command_words import beside, word
from agent.understand.lexicon import plain, tokens_of

SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(days=90)
LONGEST_TEXT = 600
LONGEST_DAY = timedelta(days=400)
_LINK = re.compile(r"^(?:until|till|til|to|by|on|for|in|the|bis|zum|am|jusqu'au|le|hasta|el)(?: the| zum| am| el)? ")

_PARTED = re.compile(r"[!;?\n]+|(?<!\d)[.,](?=\s|$)|,(?=\s)|[.](?=\s+[^\W\d_]{2,}\b(?<!\b\d)|$)(?<!\d\.)")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_NUMBERS = {
    **dict.fromkeys(("a", "an", "one", "ein", "eine", "einen", "einem", "einer", "un", "une", "una", "another"), 1),
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
    **{"trois": 3, "tres": 3, "four": 4, "vier": 4, "quatre": 4, "cuatro": 4, "five": 5, "funf": 5, "cinq": 5},
    **{"cinco": 5, "six": 6, "sechs": 6, "seis": 6, "seven": 7, "sieben": 7, "sept": 7, "siete": 7, "eight": 8},
    **{"acht": 8, "huit": 8, "ocho": 8, "ten": 10, "zehn": 10, "dix": 10, "diez": 10, "quinze": 15, "quince": 15},
    **{"vierzehn": 14, "fourteen": 14},
    # A few are two to five: it is shown again with the first of them.
    **dict.fromkeys(("a few", "few", "ein paar", "einige", "einigen", "quelques", "unos", "unas", "algunos"), 2),
}
_UNITS = {
    "minutes": r"min(?:ute)?[ns]?|minuto?s",
    "hours": r"h|hrs?|hours?|stunden?|heures?|horas?|std",
    "days": r"d|days?|tage?n?|jours?|dias?",
    "weeks": r"w|wks?|weeks?|wochen?|semaines?|semanas?",
    "fortnights": r"fortnights?",
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
_MONTH = "|".join(f"(?P<month{number}>{names})" for number, names in enumerate(_MONTHS, 1))
_NEXT = r"next|this|coming|nachste[nrs]?|naechste[nrs]?|kommende[nrs]?|diese[nrs]?|prochaine?|proxim[oa]"
_DAYS = rf"""
    (?P<overmorrow>(?:the\ )?day\ after\ tomorrow|ubermorgen|uebermorgen|apres\ demain|pasado\ manana)
    | (?P<tomorrow>tomorrow|tomm?orr?ow|tomoz|tmrw|tmrrw|tmr|tomo|2moro|2morrow|morgen|demain|manana)
    | (?P<today>today|heute|aujourd'hui|hoy|this|cet|ce|esta)
        (?=\ (?:afternoon|evening|night|nachmittag|abend|apres|soir|tarde|noche))
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
        (?P<morning>morning|fruh|vormittag|matin|manana)
        |(?P<noon>noon|midday|lunch|lunchtime|mittag|midi|mediodia)
        |(?P<afternoon>afternoon|nachmittag|apres\ midi|tarde)
        |(?P<evening>evening|night|abend|soir|noche)))?
    (?:\ (?:at|um|gegen|a|vers|a\ las|around)\ (?P<hour>\d{1,2})(?::(?P<minute>\d\d))?
        \ ?(?P<half>am|pm|uhr|h|o'clock|horas)?(?!\d))?
"""
_TIME = re.compile(
    rf"(?<![\w.])(?:{_AMOUNT.replace(' ', chr(92) + ' ')}(?![\w])|(?:{_DAYS}){_HOURS}(?![\w]))", re.VERBOSE
)
_AMOUNT_ONLY = re.compile(
    rf"(?:in |dans |en |dentro de |for |fur |pour )?{_AMOUNT}(?: please| bitte| stp| svp| por favor)?"
)
_HEAVY_WORDS = """
send sends sending approve approved skip discard drop delete cancel kill scrap go stop if unless but except only instead
change fix make rewrite or either detail note
schick schicke schicken senden sende abschicken raus loschen falls sofern aber sondern oder verwerfen
envoie envoyer envoyez supprime supprimer si mais sauf ou
envia enviar envialo manda mandar mandalo borra borrar pero salvo
"""
_HEAVY = frozenset(_HEAVY_WORDS.split())
"""What orders, doubts or changes: not to be passed over."""
_PART_OF_DAY = {"morning": 8, "noon": 12, "afternoon": 14, "evening": 18}


def read(text: str, now: datetime | None) -> timedelta | None:
    """How long from `now` (the owner's local time), or None where the words are no clear wish to wait.

    A day means its start. Without `now` only an amount of time can be read.
    """
    if len(text) > LONGEST_TEXT:
        return None
    folded = _HYPHEN.sub(" ", plain(text))
    parts = [part.strip(" .,:") for part in _PARTED.split(folded)]
    parts = [part for part in parts if part]
    said = [(part, _rest(part, now)) for part in parts]
    found = [rest for _, rest in said if rest is not None]
    if len(found) != 1 or not SHORTEST <= found[0].wait <= LONGEST:
        return None
    if "?" in folded and not found[0].asks:
        return None
    if any(rest is None and not _passes(part) for part, rest in said):
        return None
    if not found[0].verbs and any(rest is None and _said(tokens_of(part)) is None for part, rest in said):
        return None  # "3 weeks" beside a story is no wish
    return found[0].wait


def times(part: str, now: datetime | None) -> list[timedelta]:
    """How long it is until each time that is named in these words."""
    folded = _HYPHEN.sub(" ", plain(part[:LONGEST_TEXT]))
    found = [_by_date(match, folded, now) or _wait(match, now) for match in _TIME.finditer(folded)]
    if not found and now is not None:
        days = [day for match in _DAY_OF_MONTH.finditer(folded) if (day := _of_month(match, now.date())) is not None]
        starts = [datetime.combine(day, time(), now.tzinfo).astimezone(UTC) for day in days]
        found = [start - now.astimezone(UTC) for start in starts]
    return [wait for wait in found if wait is not None and SHORTEST <= wait <= LONGEST]


_DATED = re.compile(
    r",? ?(?:the |den |dem |le |el |der )?(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th|er|\.))?(?![\w:/]| ?(?:uhr|h|am|pm)\b)"
)
_WEEK_ON = re.compile(r" (?:after next|in a week|week\b|in einer woche|en huit)")


def _by_date(match: re.Match[str], text: str, now: datetime | None) -> timedelta | None:
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
    usual = _wait(match, now)
    return usual + timedelta(days=7) if on and usual is not None else None


_ASKS = re.compile(
    r"\b(?:ask|remind|ping|poke|nudge|prod|buzz|try|come back|get back|check|show|bring|hit me|catch me|knock|frag\w*"
    r"|erinner\w*|meld\w*|zeig\w*|leg\w*|redemand\w*|rappel\w*|relanc\w*|revien\w*|reven\w*|repose\w*|remont\w*"
    r"|preg\w*nt\w*|recu[ee]?rd\w*|record\w*|avis\w*|deci\w*|dime\w*|digame\w*|vuelv\w*|volve\w*)\b"
)
_NOT_NOW = re.compile(
    r"\b(?:tonight|today|this (?:evening|afternoon|morning)|heute|ce soir|aujourd'hui|cet apres|hoy"
    r"|esta (?:noche|tarde))\b"
)


def asks(said: str) -> bool:
    """Does it hold a word that asks to be asked again?"""
    return _ASKS.search(_HYPHEN.sub(" ", plain(said[:LONGEST_TEXT]))) is not None


def until(part: str, now: datetime | None) -> set[timedelta]:
    """How long to wait, where words ask to wait: of several times that behind the order to ask again, and not that of
    today ("can't tonight, ask me Saturday")."""
    found = set(times(part, now))
    if len(found) < 2:
        return found
    folded = _HYPHEN.sub(" ", plain(part[:LONGEST_TEXT]))
    orders = list(_ASKS.finditer(folded))
    if orders and len(behind := set(times(folded[orders[-1].start() :], now))) == 1:
        return behind
    return found - {min(found)} if _NOT_NOW.search(folded) and min(found) < timedelta(days=1) else found


_DAY_OF_MONTH = re.compile(
    r"(?<![\w/.])(?:(?P<month>\d{1,2})/(?P<of>\d{1,2})(?![\w/])"
    r"|(?:on |the |on the |el |le |am |al |den |vom |zum |au |dia )(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th|er|\.))?"
    r"(?![\w:/]| ?(?:uhr|h|am|pm))"
    r"|(?P<alone>\d{1,2}) ?(?:st|nd|rd|th)(?!\w))"
)
"""A day of this month or the next; with a stroke only where one of its numbers can be no month."""


def _of_month(match: re.Match[str], today: date) -> date | None:
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


@dataclass(frozen=True, slots=True)
class _Rest:
    """`asks`: it asks to be asked again; `verbs`: it says more than how long."""

    wait: timedelta
    asks: bool
    verbs: bool


def _rest(part: str, now: datetime | None) -> _Rest | None:
    """What one part of a sentence says, if all of it is known and it names one time."""
    for match in _TIME.finditer(part):
        before, after = tokens_of(part[: match.start()]), _until_when(tokens_of(part[match.end() :]))
        kinds = _said(before), _said(after)
        if None in kinds:
            continue
        verbs = (kinds[0] or frozenset()) | (kinds[1] or frozenset())
        wait = _wait(match, now)
        if wait is not None and (verbs or _AMOUNT_ONLY.fullmatch(part)):
            return _Rest(wait, "ask" in verbs, bool(verbs))
    return None


def _until_when(tokens: list[str]) -> list[str]:
    """Without "when I'm back" at the end: the day is said, and that is why."""
    at = next((at for at, token in enumerate(tokens) if token in ("when", "wenn", "quand", "cuando")), len(tokens))
    why = tokens[at:]
    return tokens[:at] if len(why) <= 7 and not (_HEAVY & set(why) or _TIME.search(" ".join(why))) else tokens


def _said(tokens: list[str]) -> frozenset[str] | None:
    """The kinds of verbs in these words; None where a word is not known."""
    reached: dict[int, frozenset[str]] = {0: frozenset()}
    for at in range(len(tokens)):
        if at not in reached:
            continue
        for end, kind in _steps(tokens, at):
            reached[end] = reached.get(end, frozenset()) | reached[at] | kind
    return reached.get(len(tokens))


def _steps(tokens: list[str], at: int) -> Iterator[tuple[int, frozenset[str]]]:
    yield from ((end, frozenset((kind,))) for end, kind in snooze_words.verbs().at(tokens, at))
    for lexicon in (snooze_words.beside(), beside(), word("frame"), word("sour")):
        yield from ((end, frozenset[str]()) for end, _ in lexicon.at(tokens, at))


def _passes(part: str) -> bool:
    """May this stand beside a wish to wait, because it is small talk or holds no order, no condition, no time?"""
    tokens = tokens_of(part)
    return _said(tokens) is not None or not (_HEAVY & set(tokens) or _TIME.search(part))


def _wait(match: re.Match[str], now: datetime | None) -> timedelta | None:
    if match["amount"] is not None or match["spelt"] is not None:
        number = int(match["amount"]) if match["amount"] else _NUMBERS[match["spelt"]]
        unit = next(unit for unit in _UNITS if match[unit] is not None)
        days = {"fortnights": 14, "months": 30}.get(unit)
        return timedelta(days=days * number) if days else timedelta(**{unit: number})
    if now is None:
        return None
    day = _day(match, now.date())
    at = _hour(match)
    if day is None or at is None:
        return None
    # In UTC: between two local times the clocks may change.
    return datetime.combine(day, at, now.tzinfo).astimezone(UTC) - now.astimezone(UTC)


def _hour(match: re.Match[str]) -> time | None:
    part = next((hour for name, hour in _PART_OF_DAY.items() if match[name] is not None), None)
    if match["tonight"] is not None:
        part = _PART_OF_DAY["evening"]
    if match["hour"] is None:
        return time(part or 0)
    hour = int(match["hour"]) % 12 if match["half"] in ("am", "pm") else int(match["hour"])
    if match["half"] == "pm" or (match["half"] is None and part in (14, 18) and hour < 12):
        hour += 12
    return time(hour, int(match["minute"] or 0)) if hour < 24 and int(match["minute"] or 0) < 60 else None


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


def day(words: str, today: date) -> date | None:
    """The day after today that these words are and nothing else: `Monday`, `4 December`, `2 weeks`; else None."""
    folded = _HYPHEN.sub(" ", plain(words[:100])).strip(" .!")
    match = _TIME.fullmatch(_LINK.sub("", folded))
    if match is None or _hour(match) != time(0):
        return None
    wait = _wait(match, datetime.combine(today, time(), UTC))
    found = today + wait if wait is not None else today
    return found if today < found <= today + LONGEST_DAY else None
