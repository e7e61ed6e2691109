"""How long the owner wants a draft to rest: `snooze 2 days`, `remind me on Friday`, `übermorgen nochmal fragen`. Pure.

One part of a sentence says it with words that are all known, in any order; what stands beside it may be small
talk, but no order, no doubt and no second time, for a rest is about the whole mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.understand.answers import snooze_times, snooze_words
from agent.understand.answers.command_words import beside, word
from agent.understand.answers.snooze_times import LONGEST, SHORTEST
from agent.understand.answers.time_spelling import LONGEST as LONGEST_TEXT
from agent.understand.answers.time_spelling import flat
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import tokens_of

_PARTED = re.compile(r"[!;?\n]+|(?<!\d)[.,](?=\s|$)|,(?=\s)|[.](?=\s+[^\W\d_]{2,}\b(?<!\b\d)|$)(?<!\d\.)")
_HEAVY_WORDS = """
send sends sending approve approved skip discard drop delete cancel kill scrap go stop if unless but except only instead
change fix make rewrite or either detail note
schick schicke schicken senden sende abschicken raus loschen falls sofern aber sondern oder verwerfen
envoie envoyer envoyez supprime supprimer si mais sauf ou
envia enviar envialo manda mandar mandalo borra borrar pero salvo
"""
_YES = word_set("yes yep yeah ok okay ja jo jawohl oui ouais sip vale claro fine sure perfect parfait perfecto")
_WHY = word_set("when wenn quand cuando because cause cos cuz weil denn parce car porque que as since")
_HEAVY = frozenset(_HEAVY_WORDS.split())
"""What orders, doubts or changes: not to be passed over."""


def read(text: str, now: datetime | None) -> timedelta | None:
    """How long from `now` (the owner's local time), or None where the words are no clear wish to wait.

    A day means its start. Without `now` only an amount of time can be read.
    """
    if len(text) > LONGEST_TEXT:
        return None
    parts = [part.strip(" .,:") for part in _PARTED.split(text)]
    parts = [part for part in parts if part]
    said = [(part, _rest(part, now)) for part in parts]
    found = [rest for _, rest in said if rest is not None]
    if len(found) != 1 or not SHORTEST <= found[0].wait <= LONGEST:
        return None
    if "?" in text and not found[0].asks:
        return None
    if any(rest is None and not _passes(part) for part, rest in said):
        return None
    if not found[0].verbs and any(rest is None and not _idle(tokens_of(part)) for part, rest in said):
        return None  # "3 weeks" beside a story is no wish, nor is it one beside a yes
    return found[0].wait


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
    return _ASKS.search(flat(said).text) is not None


def until(part: str, now: datetime | None) -> set[timedelta]:
    """How long to wait, where words ask to wait: of several times that behind the order to ask again, and not that of
    today ("can't tonight, ask me Saturday")."""
    found = set(snooze_times.times(part, now))
    if len(found) < 2:
        return found
    folded = flat(part).text
    orders = list(_ASKS.finditer(folded))
    if orders and len(behind := set(snooze_times.times(folded[orders[-1].start() :], now))) == 1:
        return behind
    return found - {min(found)} if _NOT_NOW.search(folded) and min(found) < timedelta(days=1) else found


@dataclass(frozen=True, slots=True)
class _Rest:
    """`asks`: it asks to be asked again; `verbs`: it says more than how long."""

    wait: timedelta
    asks: bool
    verbs: bool


def _rest(part: str, now: datetime | None) -> _Rest | None:
    """What one part of a sentence says, if all of it is known and it names one time."""
    for one in snooze_times.named(part, now):
        before, after = tokens_of(part[: one.begin]), _until_when(tokens_of(part[one.end :]))
        kinds = _said(before), _said(after)
        if None in kinds:
            continue
        verbs = (kinds[0] or frozenset()) | (kinds[1] or frozenset())
        if verbs or snooze_times.alone(part, now):
            return _Rest(one.wait, "ask" in verbs, bool(verbs))
    return None


def _until_when(tokens: list[str]) -> list[str]:
    """Without "when I'm back" or "because I'm on the bus" at the end: the day is said, and that is why."""
    at = next((at for at, token in enumerate(tokens) if token in _WHY), len(tokens))
    why = tokens[at:]
    return tokens[:at] if len(why) <= 7 and not (_HEAVY & set(why) or snooze_times.names_one(" ".join(why))) else tokens


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


def _idle(tokens: list[str]) -> bool:
    """Is it small talk, and no yes?"""
    return _said(tokens) is not None and _YES.isdisjoint(tokens)


def _passes(part: str) -> bool:
    """May this stand beside a wish to wait, because it is small talk or holds no order, no condition, no time?"""
    tokens = tokens_of(part)
    return _said(tokens) is not None or not (_HEAVY & set(tokens) or snooze_times.names_one(part))
