"""How much a date in a sentence sounds like the day of news that somebody promises: a linear reading. Pure.

Patterns know what they were told; most ways to say "we will tell you by Friday" nobody has written down. Here a date
is judged by the words of its clause and their kinds (see `promise_kinds`), by those beside it, and by the rest of the
sentence. The weights were learned from the tables of the tests (tests/train_promises.py) and stand in
promises.txt. Positive: rather a promise. What day is meant is for the grammar of dates.
"""

from __future__ import annotations

import math
import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

from agent.understand.days.date_line import Found
from agent.understand.promises.promise_kinds import kinds
from agent.understand.promises.promise_sentence import Sentence

_TOKEN = re.compile(r"[a-z]+(?:-[a-z]+)?|[?!:]|\d+")
_STEM = 5
_FAR = 3
"""Kinded words between which an order is still told."""
_MOST = 60
"""Words of a sentence that are looked at on each side of a date."""
_DATE, _OTHER_DATE = "=D", "=O"
_HORIZONS = (0, 1, 3, 7, 14, 30, 60, 120)
"""Days ahead between which it makes no difference how far off a date is."""
Token = tuple[str, tuple[str, ...], bool]
"""A word, its kinds, whether it stands in the clause of the date."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What is around a sentence: the day of writing, and the sentence before it, folded and lower case."""

    today: date
    before: str = ""


def likeness(sentence: Sentence, language: str, one: Found, beside: Beside) -> float:
    """The score of one date of a sentence."""
    table = _table()
    seen = features(sentence, language, one, beside)
    return sum(table.get(feature, 0.0) for feature in seen) / math.sqrt(len(seen))


def features(sentence: Sentence, language: str, one: Found, beside: Beside) -> list[str]:
    """What the weights speak of, each once and in order."""
    return sorted({"bias", *_features(sentence, language, one, beside)})


def _features(sentence: Sentence, language: str, one: Found, beside: Beside) -> Iterator[str]:
    tokens = _tokens(sentence, language, one)
    at = next(i for i, (word, _, _) in enumerate(tokens) if word == _DATE)
    tokens = tokens[max(0, at - _MOST) : at + _MOST]
    at = min(at, _MOST)
    yield f"how:{one.how}"
    yield f"grain:{one.core.grain.split()[0]}{'~' * one.bare}"
    told = {kind for _, said, inside in tokens if inside for kind in said}
    for kind in ("TELL", "NEWS", "CALL", "HEAR", "DECIDE", "SEND", "EVENT", "ASK"):
        if kind in told:
            yield f"how:{one.how}&{kind}"
    for i, (word, said, inside) in enumerate(tokens):
        place = "c" if inside else "s"
        yield f"{place}.{language}{word[:_STEM]}"
        if i + 1 < len(tokens):
            yield f"{language}{word[:_STEM]}_{tokens[i + 1][0][:_STEM]}"
        if i + 2 < len(tokens):
            yield f"{language}{word[:_STEM]}__{tokens[i + 2][0][:_STEM]}"
        for kind in said:
            yield f"{place}:{kind}"
            if inside:
                yield f"{'b' if i < at else 'a'}:{kind}"
    kinded = [(said[:2], i) for i, (_, said, _) in enumerate(tokens) if said]
    for n, (said, _) in enumerate(kinded):
        for step, (after, _) in enumerate(kinded[n + 1 : n + 1 + _FAR]):
            for a in said:
                for b in after:
                    yield f"{a}>{b}{step or ''}"
    for n in range(len(kinded) - 2):
        yield ">>".join(kinded[n + k][0][0] for k in range(3))
    for m in _TOKEN.finditer(beside.before):
        for kind in kinds(m[0], language):
            yield f"p:{kind}"
    yield f"far:{bisect(_HORIZONS, (one.core.last - beside.today).days)}"
    yield from sentence.doings(one)


def _tokens(sentence: Sentence, language: str, one: Found) -> list[Token]:
    """The words of a sentence, the date that is judged and the others as signs of their own."""
    clause = sentence.clause_of(one.begin)
    found: list[Token] = [("<", (), False)]
    last = None
    for m in _TOKEN.finditer(sentence.text):
        word = m[0]
        if word[0] == "0":
            found_here = next((each for each in sentence.found if each.begin <= m.start() < each.end), None)
            if found_here is last and found_here is not None:
                continue
            last = found_here
            word = _DATE if found_here is one else _OTHER_DATE
            said: tuple[str, ...] = ("D",) if found_here is one else ("O", f"O{found_here.how}" if found_here else "O")
        elif word.isdigit():
            word, said = "9", ()
        else:
            said = kinds(word, language)
        found.append((word, said, sentence.clause_of(m.start()) == clause))
    found.append((">", (), False))
    if not any(word == _DATE for word, _, _ in found):
        found.insert(1, (_DATE, ("D",), True))
    return found


@cache
def _table() -> dict[str, float]:
    """The weights, by feature: the table that ships, read when the first date is judged."""
    return load(resources.files("agent.understand").joinpath("promises.txt").read_text("utf-8"))


def load(text: str) -> dict[str, float]:
    """Read a table: a line `name value` for each setting, a blank line, then a weight and all features that have it.

    Weights are whole numbers of 1/`scale`. Raises ValueError where it is none.
    """
    head, _, body = text.partition("\n\n")
    settings = dict(line.split() for line in head.splitlines() if line.count(" ") == 1)
    if not settings.get("scale", "").isdecimal() or not body.strip():
        raise ValueError("this is no table of weights: its scale or its weights are missing")
    scale = int(settings["scale"])
    return {
        feature: int(weight) / scale
        for weight, *named in (line.split() for line in body.splitlines())
        for feature in named
    }
