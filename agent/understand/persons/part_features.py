"""What stands around a name, as features for the weights of `part`: words by side and distance, line, heading. Pure.

The training and the reading use these very lines, so a change here wants new weights. Other names, numbers and
clocks are one sign each: what somebody does here hangs on the words, not on whom they are said of.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache

from agent.understand.employers.employer import folded
from agent.understand.name_words.people_words import NOT_NAMES
from agent.understand.persons.mentioned import Mention, Text
from agent.understand.persons.part_words import ideas

_STEM = 5
_LEFT, _RIGHT, _FAR = 8, 10, 24
_CLOSES = frozenset(".!?")
_QUOTE = dict.fromkeys('"“”„«»', "'")
_OPENERS = frozenset("•*·-–—>")


def of(mention: Mention, text: Text, others: dict[int, Mention], place: str) -> list[str]:
    """The features of one mention. `others` are all mentions by each of their tokens, `place` the text's: `title`,
    `place`, or '' for running text."""
    tokens = text.tokens
    left, before = _side(tokens, others, mention.start - 1, -1)
    right, behind = _side(tokens, others, mention.end, 1)
    found = list(_beside("l", left, _LEFT))
    found += _beside("r", right, _RIGHT)
    both = {*(_stem(word) for word in left), *(_stem(word) for word in right)}
    found += [f"b:{stem}" for stem in both]
    found.append(f"m:{left[0] if left else '<'}|{right[0] if right else '>'}")
    if len(right) > 1:
        found.append(f"m:{left[0] if left else '<'}|{right[0]} {right[1]}")
    found += [f"p:{_stem(word)}" for word in dict.fromkeys(before)]
    found += [f"n:{_stem(word)}" for word in dict.fromkeys(behind)]
    of_left, of_right = list(_thoughts(left)), list(_thoughts(right))
    found += _told("L", of_left, _LEFT)
    found += _told("R", of_right, _RIGHT)
    all_ = {idea for each in (*of_left, *of_right) for idea in each}
    found += [f"B:{idea}" for idea in all_]
    found += [f"B:{one}+{two}" for one in all_ for two in all_ if one < two and (one in _TURNS or two in _TURNS)]
    found += [f"P:{idea}" for idea in {idea for each in _thoughts(before) for idea in each}]
    found += [f"N:{idea}" for idea in {idea for each in _thoughts(behind) for idea in each}]
    found += _line(mention, tokens, others)
    found += _itself(mention)
    names = sum(1 for word in (*left, *right) if word == "@name")
    found.append(f"names:{min(names, 3)}")
    if place:
        found.append(f"in:{place}")
        found += [f"in:{place}:{each}" for each in ("self" if mention.myself else "name", f"names:{min(names, 3)}")]
    if mention.myself:
        return [f"me/{each}" for each in found] + [f"me:{each}" for each in both]
    return found


_TURNS = frozenset(["not", "only", "me", "will", "you"])
"""What turns or aims the other words of a sentence."""


def _thoughts(words: list[str]) -> Iterator[tuple[str, ...]]:
    for word in words:
        yield _of_word(word)


@lru_cache(maxsize=8192)
def _of_word(word: str) -> tuple[str, ...]:
    return ideas(folded(word)) if word[0].isalpha() else ideas(word)


def _told(side: str, thoughts: list[tuple[str, ...]], most: int) -> Iterator[str]:
    """The ideas of one side: how far away, and one after the other."""
    seen: list[str] = []
    for distance, each in enumerate(thoughts[:most]):
        for idea in each:
            yield f"{side}:{idea}"
            if distance < 4:
                yield f"{side}{distance // 2}:{idea}"
            if seen and seen[-1] != idea:
                yield f"{side}:{seen[-1]}>{idea}"
        if each:
            seen.append(each[0])
    if seen:
        yield f"{side}!:{seen[0]}"


def _side(tokens: tuple[str, ...], others: dict[int, Mention], at: int, step: int) -> tuple[list[str], list[str]]:
    """The words on one side, the nearest first: those of the sentence, and those of the one beyond it."""
    near: list[str] = []
    far: list[str] = []
    into = near
    last: Mention | None = None
    while 0 <= at < len(tokens) and len(near) + len(far) < _FAR:
        token = tokens[at]
        if token.startswith("\n") and token.count("\n") > 1:
            if into is far or not near:
                into.append("¶")
                if into is far:
                    break
            into = far
        elif (other := others.get(at)) and not other.myself:
            if other is not last:
                into.append("@name")
                last = other
        elif token in _CLOSES and into is near:
            near.append(token)
            into = far
        elif token in _CLOSES:
            if into is far and len(far) > 3:
                break
        else:
            into.append("\n" if token[0] == "\n" else "0" if token[0].isdigit() else _QUOTE.get(token, token.lower()))
        at += step
    return near, far


def _stem(word: str) -> str:
    return word if len(word) <= _STEM else word[:_STEM]


def _beside(side: str, words: list[str], most: int) -> Iterator[str]:
    """The words of one side by their distance, two together, and all of them."""
    for distance, word in enumerate(words[:3], 1):
        yield f"{side}{distance}:{word}"
        yield f"{side}{distance}:{_stem(word)}-"
    for one, two in itertools.pairwise(words[:most]):
        yield f"{side}:{_stem(one)} {_stem(two)}"
    if len(words) > 2:
        yield f"{side}:{' '.join(map(_stem, words[:3]))}"
    for word in dict.fromkeys(words[:most]):
        yield f"{side}:{_stem(word)}"
    if not words:
        yield f"{side}0"


def _line(mention: Mention, tokens: tuple[str, ...], others: dict[int, Mention]) -> Iterator[str]:
    """How the line is made that the name stands on, and what announces it."""
    begin = mention.start
    while begin > 0 and tokens[begin - 1][0] != "\n" and mention.start - begin < 40:
        begin -= 1
    end = mention.end
    while end < len(tokens) and tokens[end][0] != "\n" and end - mention.end < 40:
        end += 1
    lead = [token for at, token in enumerate(tokens[begin : mention.start], begin) if at not in others]
    words = [token for token in lead if token[0].isalpha()]
    if lead and lead[0] in _OPENERS:
        yield "bullet"
    if lead and any(token[0].isdigit() for token in lead[:3]):
        yield "clock"
    if "|" in tokens[begin:end]:
        yield "column"
        if end == mention.end or tokens[mention.end : mention.end + 1] == ("|",):
            yield "cell"
    if not words:
        yield "heads"
    if end == mention.end:
        yield "ends"
        if not words:
            yield "alone"
    if "(" in tokens[max(begin, mention.start - 6) : mention.start] and ")" in tokens[mention.end : mention.end + 6]:
        yield "bracket"
    if ":" in lead:
        label = tokens[begin + lead.index(":") - 6 if lead.index(":") > 6 else begin : begin + lead.index(":") + 1]
        for word in label:
            if word[0].isalpha():
                yield f"label:{_stem(word.lower())}"
        yield from (f"label!{idea}" for idea in _said_by(label))
        yield "label"
    yield from _heading(begin, tokens)
    lines = sum(1 for token in tokens[end:] if token[0] == "\n")
    if lines < 3:
        yield f"last:{lines}"
    if begin == 0:
        yield "first"


def _said_by(line: Sequence[str]) -> set[str]:
    return {idea for word in line for idea in _of_word(word.lower())}


def _heading(at: int, tokens: tuple[str, ...]) -> Iterator[str]:
    """The words of the line that stands over a list: it ends with a colon, or is short and items follow."""
    gone = 0
    end = at - 1
    while end > 0 and gone < 12:
        begin = end
        while begin > 0 and tokens[begin - 1][0] != "\n":
            begin -= 1
        line = tokens[begin:end]
        if line and line[-1] == ":":
            for word in line[-10:]:
                if word[0].isalpha():
                    yield f"over:{_stem(word.lower())}"
            yield from (f"over!{idea}" for idea in _said_by(line[-10:]))
            yield f"over{min(gone, 2)}"
            return
        if line and gone == 0 and len(line) <= 6 and line[-1][0] not in ".,!?":
            for word in line:
                if word[0].isalpha():
                    yield f"above:{_stem(word.lower())}"
            yield from (f"above!{idea}" for idea in _said_by(line))
        if line and (line[-1] in _CLOSES or len(line) > 24):
            return
        gone += 1
        end = begin - 1


def _itself(mention: Mention) -> Iterator[str]:
    """How the name itself is made."""
    if mention.myself:
        yield f"self:{mention.end - mention.start}"
        return
    words = mention.name.split()
    yield f"words:{min(len(words), 4)}"
    yield f"given:{mention.given:d}{min(len(words), 3)}"
    if mention.formal:
        yield "formal"
        yield f"formal:{words[0].lower()}"
    if not mention.given and not mention.formal:
        yield f"tail:{folded(words[-1])[-3:]}"
        for word in words:
            yield f"w:{folded(word)[:6]}"
        if any(word.isupper() and len(word) > 1 for word in words):
            yield "capitals"
        if any(word.lower() in NOT_NAMES for word in words):
            yield "thing"
