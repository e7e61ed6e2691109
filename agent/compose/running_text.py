"""Pieces of the owner's notes as running text: each a sentence, led in where it does not stand alone. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import chain

from agent.compose.grammar import Detail, stopped
from agent.compose.plain import count_words
from agent.compose.tongue import Leads, Shape, Tongue

SHORT = 7
"""Two things of so many words at most stand in one sentence."""
_COLON = re.compile(r"\s?:\s+(?!https?://|[\"'“„«‘])")


def told(pieces: Sequence[Detail], tongue: Tongue, leads: Leads, one_of: Callable[[tuple[str, ...]], str]) -> str:
    """The pieces as running text, each a sentence: the first that does not stand alone after one of `leads`, as
    `one_of` picks; later ones after those that go on. Two short things stand in one sentence."""
    joined = _joined([_enumerated(piece, tongue) for piece in pieces], tongue)
    said: list[str] = []
    more = chain.from_iterable(iter(lambda: (0, 1, 2), None))  # takes turns without end
    led = False
    for piece in joined:
        if piece.alone:
            said.append(piece.text)
            continue
        among = tongue.more[piece.shape] if led else leads[piece.shape]
        lead = among[next(more) % len(among)] if led else one_of(among)
        led = True
        # One colon leads in: `One thing has stayed with me: what you like most – no politics.`
        words = _COLON.sub(" – ", piece.text, count=1) if lead.endswith(": {}") else piece.text
        said.append(stopped(tongue.led(lead, words)))
    return " ".join(said)


def _enumerated(piece: Detail, tongue: Tongue) -> Detail:
    """`Kafka, tests` in a sentence is `Kafka and tests`."""
    items = piece.text.split(", ")
    lists = (
        piece.shape in (Shape.THING, Shape.TOPIC)
        and len(items) > 1
        and all(0 < len(each.split()) <= (6 if len(items) > 2 else 4) for each in items)
    )
    if (
        not lists
        or tongue.conjunction(items[-1]) in items[-1]
        or any(_HANGING.match(each) and not _NOUN_DE.match(each) for each in items[1:])
    ):
        return piece
    return Detail(tongue.listed(items), piece.shape)


_NOUN_DE = re.compile(r"(?:die|das|den|eine?n?)\s+(?:[a-zäöüß-]+\s+)?[A-ZÄÖÜ][\w-]+$")
_HANGING = re.compile(
    r"(?:and|or|und|oder|et|ou|y|e|o|der|die|das|den|dem|which|who|where|when|that|wie|was|wo|ob|warum|weshalb|wieso"
    r"|wann|woher|qui|que|dont|où|a|an"
    r"|too|as)\b",
    re.IGNORECASE,
)
"""What begins so behind a comma is no further thing."""


def _joined(pieces: list[Detail], tongue: Tongue) -> list[Detail]:
    """The first two things that follow each other, made one."""
    for place in range(len(pieces) - 1):
        one, other = pieces[place : place + 2]
        things = one.shape is other.shape and one.shape in (Shape.THING, Shape.TOPIC)
        short = all(count_words(each.text) <= SHORT and "," not in each.text for each in (one, other))
        if things and short and not re.search(r"[.!?]", one.text):
            pair = Detail(tongue.listed([one.text, other.text]), one.shape)
            return [*pieces[:place], pair, *pieces[place + 2 :]]
    return pieces
