"""A day to come among the words of a command, and the words beside it: `globex by the end of next week`. Pure.

The day may stand before or behind the employer, in English, German, French or Spanish.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from agent.understand.days.date_line import Found
from agent.understand.days.date_ranges import find
from agent.understand.debriefs.reported import TONGUES
from agent.understand.lexicon import plain
from agent.understand.sentences import fold

MOST_WORDS = 40
_FURTHEST = timedelta(days=366)
_SOON = timedelta(days=120)
"""Of two days that strokes may mean (5/12), the one that is as near as that."""
_BESIDE_WORDS = """
by on at from until till before within they they'll theyll said say decide answer answers reply news me us to
get back be in touch will would hear respond contact an a for that it i
bis am zum zur von vom bei sie melden meldet sich antworten antwort eine einer wollen entscheiden den dem
d'ici le au avant par de chez ils elle elles on repondent reponse une decident
para antes del el por en responden respuesta un deciden dicen que
, : ; - – — ( ) .
"""
_BESIDE = frozenset(_BESIDE_WORDS.split())
_BEFORE_A_DAY = frozenset({"the", "la", "los", "der", "die", "das"})
_SOME_DAY = re.compile(r"^\D*\b(?:days?|tage?s?|jours?|dias?)\b", re.IGNORECASE)
"""Some day, eines Tages: a length of time that is none."""
_ARTICLES = frozenset({"the", "le", "el", "de", "del", "a", "an", "on", "by", "en", "par", "bei"})
"""What a name may begin with."""


@dataclass(frozen=True, slots=True)
class Said:
    """The days that are named, and the words beside them as written. `how`: BY, AFT … or ''; `span`: day, month …"""

    first: date
    last: date
    beside: str
    how: str
    span: str


def read(words: str, now: datetime) -> Said | None:
    """The one day or span of days in these words, today or later; None for none, for several, and for one too far."""
    tokens = _tokens(words)
    if not tokens or len(tokens) > MOST_WORDS:
        return None
    folded, starts = "", []
    for token in tokens:
        starts.append(len(folded))
        folded += fold(token) + " "
    found = {
        said
        for month_first in (True, False)
        if (said := _read(tokens, folded.rstrip(), starts, now.date(), month_first)) is not None
    }
    near = {said for said in found if said.last <= now.date() + _SOON}
    best = found if len(found) == 1 else near
    return next(iter(best)) if len(best) == 1 else None


def _tokens(words: str) -> list[str]:
    """With the signs that part them standing alone."""
    spaced = "".join(f" {sign} " if sign in ",;()" else sign for sign in words[:1_000])
    return [part for token in spaced.split() for part in ((token[:-1], ":") if len(token) > 1 and token[-1] == ":"
                                                          else (token,))]  # fmt: skip


def _read(tokens: list[str], folded: str, starts: list[int], today: date, month_first: bool) -> Said | None:
    """In the language that takes the most of the words for a date."""
    best: tuple[int, Found, int, int] | None = None
    for tongue in TONGUES:
        ones = [
            one
            for one in find(folded, tongue, today, month_first=month_first)
            if today <= one.last <= today + _FURTHEST
            and not (one.bare and _SOME_DAY.search(folded[one.begin : one.end]))
        ]
        # "The May Company Friday": a month by its bare name is no day beside another.
        if len(ones) > 1:
            ones = [one for one in ones if one.how or one.core.grain != "month"]
        if len(ones) != 1:
            continue
        (one,) = ones
        begin = max(at for at, start in enumerate(starts) if start <= one.begin)
        end = next((at for at, start in enumerate(starts) if start >= one.end), len(tokens))
        size = one.end - one.begin
        if best is None or size > best[0]:
            best = (size, one, begin, end)
    if best is None:
        return None
    _, one, begin, end = best
    beside = " ".join(filter(None, (_name(tokens[:begin]), _name(tokens[end:]))))
    return Said(one.first, one.last, beside, one.how, one.core.grain)


def _name(tokens: list[str]) -> str:
    """Without the words that lead to the day, or to the name."""
    while tokens and plain(tokens[-1]) in _BESIDE | _BEFORE_A_DAY:
        tokens = tokens[:-1]
    at = 0
    while at < len(tokens) and plain(tokens[at]) in _BESIDE - _ARTICLES:
        at += 1
    return " ".join(tokens[at:])
