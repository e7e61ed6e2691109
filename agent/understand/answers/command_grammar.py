"""What the words of an order say, taken apart in every way the grammar allows. Pure.

A text is understood if all ways of taking it apart come to the same; where two come to different things, or one
of them to nothing that makes sense, it is not. Every word has to be known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agent.understand.answers.command_words import beside, verbs, word
from agent.understand.answers.doubt_words import CONDITIONS, NEGATIONS, PUNCTUATION, WEIGHTY
from agent.understand.answers.drafts_meant import Chosen, Recipients, choices, named
from agent.understand.answers.small_talk import TRANSITIVE
from agent.understand.lexicon import tokens_of

_PARTS = frozenset(",.!;\n¡:·()–—")
_MOST_READINGS = 60
_MOST_TOKENS = 160

Act = tuple[str, Chosen | None]
"""What is done (send, skip, stop, leave, keep; sour is a reason for none), and about which drafts; None: unsaid."""


@dataclass(frozen=True, slots=True)
class Orders:
    """Drafts by number. `stop`: nothing more there."""

    sends: frozenset[int] = frozenset()
    skips: frozenset[int] = frozenset()
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why it is not understood. `which`: a send, and it does not say of what; `idle`: it asks for nothing."""

    because: str
    which: bool = False
    idle: bool = False


def read(text: str, who: Recipients) -> Orders | Unclear:
    """What the lines ask for, wholly."""
    tokens = words_of(text)
    if len(tokens) > _MOST_TOKENS:
        return Unclear("that is longer than a command")
    readings = _Reader(tokens, who).readings()
    if not readings:
        readings = _Reader(tokens, who, verbless=True).readings()
    if not readings:
        return Unclear("not every word of it is a command")
    if len(readings) > _MOST_READINGS:
        return Unclear("it can be read in too many ways")
    made = {_made(reading, who.count) for reading in readings}
    if len(made) > 1:
        return next((each for each in made if isinstance(each, Unclear)), Unclear("it can be read in two ways"))
    return made.pop()


def words_of(text: str) -> list[str]:
    """The words of an answer, as the grammar compares them."""
    return _yes(punctuated(tokens_of(text)))


def _yes(tokens: list[str]) -> list[str]:
    """An unaccented `si` is a yes only by itself at the beginning; elsewhere it is an `if`."""
    alone = tokens[:1] == ["si"] and (len(tokens) == 1 or tokens[1] in _PARTS)
    return ["sip", *tokens[1:]] if alone else tokens


def acts(text: str, who: Recipients) -> list[frozenset[Act]]:
    """Every way of taking it apart; an empty set in it is thanks and small talk alone."""
    tokens = words_of(text)
    return [frozenset(reading) for reading in _Reader(tokens, who).readings()] if len(tokens) <= _MOST_TOKENS else []


def aside(text: str, who: Recipients) -> bool:
    """Is it thanks and small talk alone?"""
    return frozenset() in acts(text, who)


def stops(text: str, who: Recipients) -> bool:
    """Is it plainly said, in a part of a sentence that says nothing else, that nothing more is to be written there?

    A stop sends nothing and the owner hears of it, so a story may stand beside it; no order, no doubt.
    """
    parts = [part for part in re.split(r"[.!;,:\n]+", text) if part.strip()]
    told = [any(any(kind == "leave" for kind, _ in reading) for reading in acts(part, who)) for part in parts]
    if not any(told) or "?" in punctuated(tokens_of(text)):
        return False
    rest = [part for part, stop in zip(parts, told, strict=True) if not stop]
    return all(aside(part, who) or not (burdened(part) or NEGATIONS & set(tokens_of(part))) for part in rest)


def burdened(text: str) -> bool:
    """May it be an order, a condition or a doubt, so that it cannot be passed over beside something else?"""
    return not (WEIGHTY | CONDITIONS).isdisjoint(each.removesuffix("'s") for each in tokens_of(text))


def punctuated(tokens: list[str]) -> list[str]:
    """With the signs that a voice has spelt out."""
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        sign = max(PUNCTUATION.at(tokens, at), default=None)
        kept.append(sign[1] if sign else tokens[at])
        at = sign[0] if sign else at + 1
    return kept


@dataclass(slots=True)
class _Reader:
    """Takes one row of words apart. `verbless`: what is named without a verb is to be sent."""

    tokens: Sequence[str]
    who: Recipients
    verbless: bool = False
    _known: dict[int, frozenset[frozenset[Act]]] = field(default_factory=dict)
    _unsent: dict[int, frozenset[frozenset[Act]]] = field(default_factory=dict)
    """The same without those that begin with a send: what a no may stand right before ("don't" is none of "send")."""
    _named: dict[int, tuple[tuple[int, Chosen], ...]] = field(default_factory=dict)

    def readings(self) -> frozenset[frozenset[Act]]:
        """The sets of acts that the whole may be; none where a word is not known."""
        for at in range(len(self.tokens), -1, -1):  # from the end, so that nothing is asked twice nor deeply
            self._known[at] = self._from(at)
        return self._known[0]

    def _from(self, at: int) -> frozenset[frozenset[Act]]:
        if at == len(self.tokens):
            self._unsent[at] = frozenset((frozenset(),))
            return self._unsent[at]
        unsent: set[frozenset[Act]] = set()
        found: set[frozenset[Act]] = set()
        for end in self._aside(at):
            unsent |= self._known[end]
        for end, _ in word("and").at(self.tokens, at) if at else ():
            # "Send and then": somebody was not done yet. Thanks may follow an `and`, other talk may not.
            thanks = any(value == "polite" for _, value in beside().at(self.tokens, end))
            unsent |= {reading for reading in self._known[end] if reading or thanks}
        for end, act in self._clauses(at):
            after = self._unsent[end] if act[0] == "skip" else self._known[end]
            (found if act[0] == "send" else unsent).update(rest | {act} for rest in after)
            if len(found) + len(unsent) > _MOST_READINGS:
                break
        self._unsent[at] = frozenset(list(unsent)[: _MOST_READINGS + 1])
        return frozenset(list(found | unsent)[: _MOST_READINGS + 1])

    def _aside(self, at: int) -> Iterator[int]:
        """Where signs, thanks and small talk from here end."""
        if self.tokens[at] in _PARTS:
            yield at + 1
        yield from (end for end, _ in beside().at(self.tokens, at))
        people = {end for end, _ in word("pronoun").at(self.tokens, at)}
        for start in word("the").past(self.tokens, at):
            people |= {end for end, _ in named(self.tokens, start, self.who)}
        for end in people:
            yield from (last for last, _ in word("kind").at(self.tokens, end))

    def _clauses(self, at: int) -> Iterator[tuple[int, Act]]:
        """One verb and what it is about, before or behind it."""
        tokens = self.tokens
        yield from ((end, ("sour", None)) for end, _ in word("sour").at(tokens, at))
        if self.verbless and at:
            yield from ((end, ("now", None)) for end, _ in word("sent").at(tokens, at))
        for start in word("frame").past(tokens, at):
            for begin in word("object").past(tokens, start):
                for end, kind in verbs().at(tokens, begin):
                    yield from self._behind(end, kind, tokens[begin])
            for end, chosen in self._choices(start):
                for verb in self._to_verb(end):
                    for last, kind in verbs().at(tokens, verb):
                        if kind in ("send", "skip", "keep"):
                            for after in self._past_objects(last, kind, tokens[verb]):
                                yield after, (kind, chosen)
                if self.verbless and chosen.kind != "number" and self._stands_alone(at, start, end, chosen):
                    yield end, ("all of it", chosen)

    def _behind(self, at: int, kind: str, verb: str) -> Iterator[tuple[int, Act]]:
        if kind in ("stop", "leave"):
            yield from ((end, (kind, None)) for end in self._past_objects(at, kind, verb))
            return
        for end in self._past_objects(at, kind, verb):
            yield end, (kind, None)
            if kind == "send":
                yield from ((no, ("skip", None)) for no, _ in word("not behind").at(self.tokens, end))
        for start in self._past_objects(at, kind, verb, signs=True):
            for last, chosen in self._choices(start):
                for after in self._past_objects(last, kind, verb):
                    yield after, (kind, chosen)
                    if kind == "send":
                        yield from ((no, ("skip", chosen)) for no, _ in word("not behind").at(self.tokens, after))

    def _choices(self, at: int) -> tuple[tuple[int, Chosen], ...]:
        """Every way of naming drafts that begins there: asked about from each verb before it."""
        if at not in self._named:
            self._named[at] = tuple(choices(self.tokens, at, self.who))
        return self._named[at]

    def _to_verb(self, at: int) -> Iterator[int]:
        """From what is named to its verb: `2: skip`, `both of them please send`."""
        for end in word("object").past(self.tokens, at):
            yield end
            if end < len(self.tokens) and self.tokens[end] in (":", "-", "–", "="):
                yield end + 1

    def _past_objects(self, at: int, kind: str, verb: str, *, signs: bool = False) -> frozenset[int]:
        """Past words that change nothing; with `signs` also past commas ("remita, por favor, la primera")."""
        lists = {"send": ("object", "sent"), "keep": ("object", "kept")}.get(kind, ("object",))
        if kind == "send" and verb in TRANSITIVE:
            lists = (*lists, "particle")
        reached, open_ = {at}, [at]
        while open_:
            end = open_.pop()
            ahead = {after for name in lists for after, _ in word(name).at(self.tokens, end)}
            if signs and end < len(self.tokens) and self.tokens[end] in (",", ":"):
                ahead.add(end + 1)
            open_ += ahead - reached
            reached |= ahead
        return frozenset(reached)

    def _stands_alone(self, at: int, start: int, end: int, chosen: Chosen) -> bool:
        """May what is named there be all that is said? "Thanks all" and "all nice" are none; "all, thanks" is."""
        tokens = self.tokens
        only = any(tuple(word("only").at(tokens, each)) for each in range(start, end))
        explicit = start > at or chosen.kind == "all" or only
        before = all(token in _PARTS for token in tokens[:at]) or at == 0
        if not explicit or not before:
            return False
        return end == len(tokens) or tokens[end] in _PARTS or any(True for _ in word("object").at(tokens, end))


def _made(reading: frozenset[Act], count: int) -> Orders | Unclear:
    """What a reading comes to."""
    kinds = {kind for kind, _ in reading}
    if not kinds:
        return Unclear("it says neither yes nor no: write send or skip", idle=True)
    if "sour" in kinds:
        # "I wrote to her already": no order, and beside a send it may well be a reason against it.
        kinds -= {"sour"}
        reading = frozenset(act for act in reading if act[0] != "sour")
        if not kinds or not kinds <= {"skip", "stop", "leave"}:
            return Unclear("it says neither yes nor no: write send or skip")
    if kinds & {"stop", "leave"}:
        if kinds <= {"stop", "leave", "skip"} and all(chosen is None for _, chosen in reading):
            return Orders(stop=True)
        return Unclear("“stop” ends the whole; it cannot stand beside something else")
    if "all of it" in kinds:
        if not kinds <= {"all of it", "send", "now"} or any(kind == "send" and chosen for kind, chosen in reading):
            return Unclear("it is not clear which draft is meant by which word")
        reading = frozenset(("send", chosen) for kind, chosen in reading if kind == "all of it")
        kinds = {"send"}
    if "now" in kinds:
        return Unclear("not every word of it is a command")
    picked: dict[str, frozenset[int]] = {"send": frozenset(), "skip": frozenset(), "keep": frozenset()}
    every = frozenset(range(1, count + 1))
    for kind, chosen in reading:
        if chosen is not None and chosen.rest is None:
            if chosen.wrong or not chosen.numbers <= every or not chosen.numbers:
                there = "is one draft" if count == 1 else f"are {count} drafts"
                return Unclear(f"there {there}, not those")
            picked[kind] |= chosen.numbers
    named_ones = picked["send"] | picked["skip"] | picked["keep"]
    for kind, chosen in reading:
        if chosen is not None and chosen.rest is not None:
            rest = every - named_ones
            if not named_ones or not rest or chosen.rest not in (0, len(rest)):
                return Unclear("it is not clear which the others are")
            picked[kind] |= rest
    bare = {kind for kind, chosen in reading if chosen is None}
    for kind in bare - {kind for kind, numbers in picked.items() if numbers}:
        if kinds != {kind}:
            return Unclear("it is not clear which draft is meant by which word")
        if kind == "send" and count != 1:
            return Unclear(f"there are {count} drafts; say which: send all, or send 1", which=True)
        picked[kind] = every
    if sum(map(len, picked.values())) != len(frozenset().union(*picked.values())):
        return Unclear("the same draft was named twice, to send and not to send")
    if not picked["send"] and not picked["skip"]:
        return Unclear("then it waits; write send, skip, or snooze 2 days")
    return Orders(picked["send"], picked["skip"])
