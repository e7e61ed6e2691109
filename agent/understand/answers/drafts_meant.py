"""Which drafts an answer names: `1 and 3`, `all but the last`, `the one to Bob`, `Ana's`, `the other one`. Pure.

A name counts only as far as it fits one recipient; two kinds of naming are one list only with an `and` between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agent.understand.answers.command_words import word
from agent.understand.answers.draft_words import COUNTS, NUMBERS, PAIRS
from agent.understand.lexicon import tokens_of

_SMALL = "von van der den de di da la le el dos das du del y e zu bin al of the"
_PARTICLES = frozenset(_SMALL.split())
_THE = "the die den das der dem le la les el los las il het"
_ARTICLES = frozenset(_THE.split())
_OF_MANY = frozenset(("all", "alle", "tous", "todos", "the", "die", "les", "los", "las", "aux"))
"""Behind these a figure may be how many there are; "le 2" is the second."""
_TO_NUMBER = ("-", "–", "—", "to", "through", "thru", "bis", "a", "al", "t")
_MOST = 50


@dataclass(frozen=True, slots=True)
class Chosen:
    """Drafts as named. `rest`: those that nothing else names, of so many they must be (0: of any number); `wrong`:
    there are no such."""

    numbers: frozenset[int]
    rest: int | None = None
    wrong: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Recipients:
    """How many drafts there are, and whom each goes to (plain words of a name -> numbers)."""

    count: int
    called: dict[tuple[str, ...], frozenset[int]] = field(default_factory=dict)
    longer: frozenset[str] = field(init=False)
    """What the names of several words begin with."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "longer", frozenset(part[0] for part in self.called if len(part) > 1))

    @classmethod
    def of(cls, names: Sequence[str], count: int) -> Recipients:
        """By every part of a name, and the whole of it."""
        called: dict[tuple[str, ...], set[int]] = {}
        for number, name in enumerate(names[:count], 1):
            words = [each for each in tokens_of(name[:100]) if each[0].isalpha()][:6]
            for first in range(len(words)):
                for last in range(first + 1, len(words) + 1):
                    part = tuple(words[first:last])
                    if not _PARTICLES.issuperset(part) and (last - first > 1 or len(part[0]) > 1):
                        called.setdefault(part, set()).add(number)
        return cls(count, {part: frozenset(numbers) for part, numbers in called.items()})

    @property
    def every(self) -> frozenset[int]:
        """All of them."""
        return frozenset(range(1, self.count + 1))


def named(tokens: Sequence[str], at: int, who: Recipients) -> Iterator[tuple[int, frozenset[int]]]:
    """Names from here on: where each ends and whose they are, with a title before and an 's behind."""
    for start in word("title").past(tokens, at):
        longest = 6 if start < len(tokens) and tokens[start] in who.longer else 1
        for end in range(start + 1, min(start + longest, len(tokens)) + 1):
            *front, last = tokens[start:end]
            if len(front) == 0 and last[:2] in ("d'", "l'"):
                last = last[2:]
            for bare in dict.fromkeys((last, last.removesuffix("'s"), last.removesuffix("'"), last.removesuffix("s"))):
                if numbers := who.called.get((*front, bare)):
                    yield end, numbers


def choices(tokens: Sequence[str], at: int, who: Recipients) -> Iterator[tuple[int, Chosen]]:
    """Every way of naming drafts that begins here, and where it ends."""
    for start in word("leading").past(tokens, at):
        for begin in word("only").past(tokens, start):
            for end, found in _lists(tokens, begin, who):
                for after in word("only").past(tokens, end):
                    # "Send first" may be about the order: without an article an ordinal needs company.
                    if found.kind != "bare" or begin > start or after > end:
                        yield after, found
            for all_of in {begin, *(end for end, _ in word("to").at(tokens, begin))}:
                yield from _all(tokens, all_of, who)
                for end, value in word("other").at(tokens, all_of):
                    size = {"one": 1, "some": 0}.get(value)
                    yield end, Chosen(frozenset(), rest=int(value) if size is None else size, kind="rest")


def _all(tokens: Sequence[str], at: int, who: Recipients) -> Iterator[tuple[int, Chosen]]:
    ends: dict[int, int | None] = {}
    for end, _ in word("all").at(tokens, at):
        ends[end] = 2 if PAIRS.intersection(tokens[at:end]) else None
    for end, _ in word("counted").at(tokens, at):
        if end < len(tokens) and (tokens[end] in COUNTS or (tokens[end].isdigit() and len(tokens[end]) < 3)):
            count = COUNTS.get(tokens[end]) or int(tokens[end])
            # "the 2" may be the second; of two and more that are all there are, it is all of them.
            if not tokens[end].isdigit() or tokens[at] in _OF_MANY:
                ends[end + 1] = count
    for end, said in ends.items():
        for after in (*word("of them").past(tokens, end), *_past_noun(tokens, end)):
            whole = Chosen(who.every, wrong=said is not None and said != who.count, kind="all")
            yield after, whole
            for but, _ in word("except").at(tokens, after):
                for last, excepted in _lists(tokens, but, who):
                    left = who.every - excepted.numbers
                    wrong = whole.wrong or excepted.wrong or not excepted.numbers <= who.every or not left
                    yield last, Chosen(left, wrong=wrong, kind="all")


def _lists(tokens: Sequence[str], at: int, who: Recipients) -> Iterator[tuple[int, Chosen]]:
    """Drafts named one by one."""
    open_ = [(end, one) for end, one in _one(tokens, at, who)]
    seen: set[tuple[int, Chosen]] = set()
    while open_ and len(seen) < _MOST:
        end, found = open_.pop()
        if (end, found) in seen:
            continue
        seen.add((end, found))
        yield end, found
        comma = end < len(tokens) and tokens[end] == ","
        joined = {after for after, _ in word("and").at(tokens, end + comma)}
        for after in joined | ({end + 1} if comma else set()):
            for last, more in _one(tokens, after, who):
                if after in joined or more.kind == found.kind:
                    kind = "ordinal" if more.kind == "bare" else more.kind
                    both = Chosen(found.numbers | more.numbers, wrong=found.wrong or more.wrong, kind=kind)
                    open_.append((last, both))


def _one(tokens: Sequence[str], at: int, who: Recipients) -> Iterator[tuple[int, Chosen]]:
    """A number or several, an ordinal, or a name."""
    for start in word("number sign").past(tokens, at):
        signed = any(token not in _ARTICLES for token in tokens[at:start])
        several = at < start and all(token in ("les", "los", "las") for token in tokens[at:start])
        yield from _numbers(tokens, start, signed=signed, several=several)
    for start in word("the").past(tokens, at):
        yield from _ordinals(tokens, start, who, bare=start == at)
    nouned = {end for start in word("the").past(tokens, at) for end in _past_noun(tokens, start)}
    for start in nouned:
        for to in {start, *(end for end, _ in word("to").at(tokens, start))}:
            for name in word("the").past(tokens, to):
                for end, numbers in named(tokens, name, who):
                    for after in _past_noun(tokens, end):
                        yield after, Chosen(numbers, wrong=len(numbers) != 1, kind="name")


def _ordinals(tokens: Sequence[str], at: int, who: Recipients, *, bare: bool) -> Iterator[tuple[int, Chosen]]:
    for end, value in word("ordinal").at(tokens, at):
        number = int(value) if int(value) > 0 else who.count + 1 + int(value)
        if value == "0":  # the one in the middle
            number = (who.count + 1) // 2 if who.count % 2 and who.count > 1 else who.count + 1
        chosen = Chosen(frozenset((number,)), kind="ordinal")
        for after in _past_noun(tokens, end):
            yield after, Chosen(chosen.numbers, kind="bare") if bare and after == end else chosen
            # "the first one to Bob": one and the same, or neither.
            for to, _ in word("to").at(tokens, after):
                for last, numbers in named(tokens, to, who):
                    yield last, Chosen(chosen.numbers, wrong=numbers != chosen.numbers, kind="ordinal")
    for start, value in word("ends").at(tokens, at):
        if start < len(tokens) and (tokens[start] in COUNTS or tokens[start] in ("2", "3", "4", "beiden")):
            size = 2 if tokens[start] == "beiden" else COUNTS.get(tokens[start]) or int(tokens[start])
            yield from _ends(tokens, start + 1, value, size, who)
    # "los dos primeros", "les deux derniers"
    if at + 1 < len(tokens) and tokens[at] in COUNTS:
        for end, value in word("ends").at(tokens, at + 1):
            yield from _ends(tokens, end, value, COUNTS[tokens[at]], who)


def _ends(tokens: Sequence[str], at: int, value: str, size: int, who: Recipients) -> Iterator[tuple[int, Chosen]]:
    ordered = sorted(who.every)
    part = ordered[:size] if value == "first" else ordered[-size:]
    for end in _past_noun(tokens, at):
        yield end, Chosen(frozenset(part), wrong=size >= who.count, kind="ordinal")


def _past_noun(tokens: Sequence[str], at: int) -> set[int]:
    return {at, *(end for end, _ in word("noun").at(tokens, at))}


def _numbers(tokens: Sequence[str], at: int, *, signed: bool, several: bool) -> Iterator[tuple[int, Chosen]]:
    """`1`, `1 3`, `1, 2, and 4`, `1-3`, `number one`; words for numbers only after a sign or in a list.

    `several`: an article of many stands before. "2 mails" and "2 of them" say how many, not which.
    """
    found: set[int] = set()
    plain_words = 0
    while at < len(tokens):
        figure = tokens[at].isdigit() and len(tokens[at]) <= 3
        if not figure and tokens[at] not in NUMBERS:
            return
        first = last = int(tokens[at]) if figure else NUMBERS[tokens[at]]
        plain_words += not figure
        at += 1
        until = tokens[at + 1] if at + 1 < len(tokens) and tokens[at] in _TO_NUMBER else ""
        if until.isdigit() and len(until) <= 3:
            last = int(until)
            at += 2
        if not 0 < first <= last or last - first > _MOST:
            return
        found.update(range(first, last + 1))
        counts = any(True for name in ("noun", "of them") for _ in word(name).at(tokens, at))
        if (not plain_words or signed or len(found) > 1) and not (several and len(found) == 1) and not counts:
            yield at, Chosen(frozenset(found), kind="number")
        if at < len(tokens) and tokens[at] == ",":
            at += 1
        joined = next((end for end, _ in word("and").at(tokens, at)), at)
        at = max(word("number sign").past(tokens, joined)) if joined < len(tokens) else joined
