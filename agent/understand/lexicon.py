"""Phrases written as patterns, found in a row of words. Pure.

A pattern is words with `(this/that)` for one of several and `[perhaps]` for what may be left out; patterns are
parted by strokes. Everything is compared as `plain` gives it: lower case, no accents, hyphens as blanks.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

_PARTS = re.compile(r"[()\[\]/|\n]|[^()\[\]/|\n]+")
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)*'?|\n|\S")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_SI = re.compile(r"(?<!\w)s[íì](?!\w)", re.IGNORECASE)
_LONG_DRAWN = re.compile(r"([^\W\d_])\1{2,}")
_FREE = ""


def plain(text: str) -> str:
    """For comparing words: lower case, no accents, one kind of apostrophe, emoji without skin tone."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = (char for char in folded if unicodedata.category(char) not in ("Mn", "Cf") and not "🏻" <= char <= "🏿")
    return re.sub(r"[’‘`´ʼ]", "'", "".join(kept)).strip()


def tokens_of(text: str) -> list[str]:
    """Words, numbers, line ends and each other sign by itself; `vas-y` is two words, `yesss` is `yes`.

    Without its accent a `sí` would be an `if`, so it becomes the `sip` that some write for it.
    """
    text = _SI.sub("sip", unicodedata.normalize("NFKC", text))
    return _TOKEN.findall(_LONG_DRAWN.sub(r"\1", _HYPHEN.sub(" ", plain(text))))


class _Place:
    """States that are reached together: what ends there, which words go on, and where each led so far."""

    __slots__ = ("after", "values", "words")

    def __init__(self, values: tuple[str, ...], words: dict[str, list[int]]) -> None:
        self.values = values
        self.words = words
        self.after: dict[str, _Place] = {}


class Lexicon:
    """Phrases, each with a value. The patterns are compiled to an automaton, and that made deterministic as it is used:
    written out, their phrases are hundreds of thousands."""

    def __init__(self, listed: Mapping[str, str] | str) -> None:
        """`listed`: value -> patterns; a bare text says only what is in it."""
        self._steps: list[dict[str, list[int]]] = [{}]
        """State -> word -> the states after it; under `_FREE` those that need no word."""
        self._values: dict[int, str] = {}
        self._places: dict[frozenset[int], _Place] = {}
        for value, patterns in {"in": listed}.items() if isinstance(listed, str) else listed.items():
            parts = _PARTS.findall(patterns.strip("\n"))
            at, end = self._alternatives(parts, 0, 0, "")
            assert at == len(parts), "a bracket too many"
            self._values[end] = value
        self._start = self._place((0,))

    def _state(self) -> int:
        self._steps.append({})
        return len(self._steps) - 1

    def _link(self, state: int, said: str, target: int) -> None:
        self._steps[state].setdefault(said, []).append(target)

    def _alternatives(self, parts: Sequence[str], at: int, start: int, closing: str) -> tuple[int, int]:
        """Compile what stands up to the closing bracket; where that is in `parts`, and the state behind it."""
        end, state, said = self._state(), start, False
        while at < len(parts) and parts[at] != closing:
            part = parts[at]
            at += 1
            if part in "/|\n":
                if said:
                    self._link(state, _FREE, end)
                state, said = start, False
            elif part in "([":
                before = self._state()
                self._link(state, _FREE, before)
                at, state = self._alternatives(parts, at, before, ")" if part == "(" else "]")
                assert at < len(parts), "a bracket is not closed"
                if part == "[":
                    self._link(before, _FREE, state)
                at, said = at + 1, True
            else:
                # `@name` and the like stand for what was found there; no text has them.
                words = ([word] if word[0] == "@" else tokens_of(word) for word in part.split())
                for token in itertools.chain.from_iterable(words):
                    target = self._state()
                    self._link(state, token, target)
                    state, said = target, True
        if said:
            self._link(state, _FREE, end)
        return at, end

    def _place(self, states: Iterable[int]) -> _Place:
        """Where these states and those that need no word behind them are."""
        reached, open_ = set(states), list(states)
        while open_:
            for target in self._steps[open_.pop()].get(_FREE, ()):
                if target not in reached:
                    reached.add(target)
                    open_.append(target)
        key = frozenset(reached)
        if key not in self._places:
            words: dict[str, list[int]] = {}
            for state in key:
                for said, targets in self._steps[state].items():
                    words.setdefault(said, []).extend(targets)
            values = dict.fromkeys(self._values[state] for state in sorted(key) if state in self._values)
            self._places[key] = _Place(tuple(values), words)
        return self._places[key]

    def at(self, tokens: Sequence[str], start: int) -> Sequence[tuple[int, str]]:
        """Where each phrase that begins there ends, and its value."""
        place, found = self._start, []
        for end in range(start, len(tokens)):
            token = tokens[end]
            after = place.after.get(token)
            if after is None:
                if token not in place.words:
                    break  # not kept: what strangers write is without end
                after = place.after[token] = self._place(place.words[token])
            place = after
            for value in place.values:
                found.append((end + 1, value))
        return found

    def past(self, tokens: Sequence[str], start: int) -> frozenset[int]:
        """Every place that can be reached over phrases of it, `start` too."""
        reached, open_ = {start}, [start]
        while open_:
            for end, _ in self.at(tokens, open_.pop()):
                if end not in reached:
                    reached.add(end)
                    open_.append(end)
        return frozenset(reached)

    def __contains__(self, said: Sequence[str]) -> bool:
        return any(end == len(said) for end, _ in self.at(said, 0))

    def words(self) -> frozenset[str]:
        """Every word that stands in any of its phrases."""
        return frozenset(said for steps in self._steps for said in steps) - {_FREE}
