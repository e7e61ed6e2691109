"""Patterns of many alternatives, of which a look for a word that each of them needs rules out nearly all. Pure.

`re` tries every alternative at every letter. Here a pattern is taken apart at its bars, and of each alternative it is
worked out which words a text must hold for it to match at all; only those that may match are searched for. What is
found is what `re` finds, in the same order.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

Clause = tuple[str, ...]
"""Words, one of which stands in every text that matches."""

_QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d+)(?:,\d*)?\})\??")
_OPENED = re.compile(r"\((?:\?(?:[:=!>]|<[=!]|P?<\w+>|[a-z-]+:))?")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_NUMBERED = re.compile(r"\((?!\?)|\(\?P?<\w")
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_BORDERS = (r"\b", r"\B", "^", "$")
_LEAST = 3
"""Bytes of a word that is worth looking for."""
_ENOUGH = 2
"""Clauses that are asked for; a third rules out next to nothing."""


@dataclass(frozen=True)
class Sieve:
    """A pattern to be searched for; `flags` as those of `re.compile`, without VERBOSE."""

    source: str
    flags: int = 0

    def search(self, text: str) -> re.Match[str] | None:
        """The first match, as of `re`."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches from left to right, as of `re`."""
        folded = _folded(text) if self.flags & re.IGNORECASE else text
        possible = [pattern for pattern, needed in self._alternatives if _holds(folded, needed)]
        if not possible:
            return iter(())
        if len(possible) == 1:
            return _compiled(possible[0], self.flags).finditer(text)
        return _merged([_compiled(each, self.flags) for each in possible], text)

    @functools.cached_property
    def _alternatives(self) -> tuple[tuple[str, tuple[Clause, ...]], ...]:
        fold = bool(self.flags & re.IGNORECASE)
        return tuple((each, _needed(each, fold=fold)) for each in _taken_apart(self.source))


@functools.cache
def _compiled(source: str, flags: int) -> re.Pattern[str]:
    return re.compile(source, flags)


@functools.lru_cache(maxsize=8)
def _folded(text: str) -> str:
    """Lower-case; what IGNORECASE takes for one letter is one."""
    if text.isascii():
        return text.lower()
    text = text.replace("İ", "i").lower().replace("ı", "i").replace("ſ", "s")
    return text.replace("ς", "σ").replace("µ", "μ")


def _holds(text: str, needed: tuple[Clause, ...]) -> bool:
    for clause in needed:
        for word in clause:
            if word in text:
                break
        else:
            return False
    return True


def _merged(patterns: list[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    """The leftmost match, of several the first pattern's, and so on behind it."""
    at = 0
    ahead = [pattern.search(text) for pattern in patterns]
    while True:
        found: re.Match[str] | None = None
        for index, pattern in enumerate(patterns):
            match = ahead[index]
            if match is not None and match.start() < at:
                match = ahead[index] = pattern.search(text, at)
            if match is not None and (found is None or match.start() < found.start()):
                found = match
        if found is None:
            return
        yield found
        at = max(found.end(), found.start() + 1)


# --- patterns taken apart


def _taken_apart(source: str) -> list[str]:
    """The alternatives of a pattern, each with the borders that stand around all of them."""
    if _NUMBERED.search(re.sub(r"\\.", "", _CLASS.sub("", source))):
        return [source]
    parts = _parts(source)
    if len(parts) > 1:
        return [each for part in parts for each in _taken_apart(part)]
    atoms = list(_atoms(source))
    wide = [at for at, (atom, _) in enumerate(atoms) if atom not in _BORDERS and not atom.startswith(_AROUND)]
    if len(wide) == 1 and atoms[wide[0]][0].startswith("(?:") and not atoms[wide[0]][1]:
        before, behind = ("".join(map("".join, some)) for some in (atoms[: wide[0]], atoms[wide[0] + 1 :]))
        inner = _taken_apart(atoms[wide[0]][0][3:-1])
        return [f"{before}(?:{one}){behind}" for one in inner] if len(inner) > 1 else [source]
    return [source]


def _parts(source: str) -> list[str]:
    """What stands between the bars of a pattern that are in no group."""
    found = [""]
    for atom, quantifier in _atoms(source):
        if atom == "|":
            found.append("")
        else:
            found[-1] += atom + quantifier
    return found


def _atoms(source: str) -> Iterator[tuple[str, str]]:
    """The letters, classes, groups and bars of a pattern, each with its quantifier."""
    at = 0
    while at < len(source):
        end = _end(source, at)
        quantifier = _QUANTIFIER.match(source, end)
        behind = quantifier.end() if quantifier and source[at] != "|" else end
        yield source[at:end], source[end:behind]
        at = behind


def _end(source: str, at: int) -> int:
    """Where the letter, class or group that begins at `at` ends."""
    if source[at] == "\\":
        return at + 2
    if source[at] == "[" and (match := _CLASS.match(source, at)):
        return match.end()
    if source[at] != "(" or not (opened := _OPENED.match(source, at)):
        return at + 1
    at = opened.end()
    while source[at] != ")":
        at = _end(source, at)
    return at + 1


def _needed(source: str, *, fold: bool) -> tuple[Clause, ...]:
    """The best of the clauses that hold for every text in which the pattern matches."""
    parts = _parts(source)
    if len(parts) > 1:
        chosen = [_needed(part, fold=fold)[:1] for part in parts]
        return (_shortest({word for (clause,) in chosen for word in clause}),) if all(chosen) else ()
    found: list[Clause] = []
    run = ""
    for atom, quantifier in [*_atoms(source), (".", "")]:
        if atom in _BORDERS or atom.startswith(_AROUND):
            continue
        maybe = quantifier[:1] in ("?", "*") or quantifier.startswith("{0")
        letter = atom if len(atom) == 1 and atom != "." else atom[1:] if atom[0] == "\\" else ""
        plain = len(letter) == 1 and not (atom[0] == "\\" and letter.isalnum())
        if plain and not maybe:
            run += letter
        if not plain or quantifier:
            found.append((_folded(run) if fold else run,))
            run = letter if plain and quantifier == "+" else ""
        if not maybe and atom[0] == "(" and (opened := _OPENED.match(atom)) and not opened[0].endswith((":", ">")):
            found += _needed(atom[opened.end() : -1], fold=fold)
        elif not maybe and atom.startswith("(?:"):
            found += _needed(atom[3:-1], fold=fold)
    rated = sorted(((_rate(clause), clause) for clause in found), key=lambda each: each[0], reverse=True)
    return tuple(clause for rate, clause in rated if rate[0] >= _LEAST)[:_ENOUGH]


def _shortest(words: set[str]) -> Clause:
    """The words without those that hold another one."""
    kept: list[str] = []
    for word in sorted(words, key=lambda each: (len(each), each)):
        if not any(one in word for one in kept):
            kept.append(word)
    return tuple(kept)


def _rate(clause: Clause) -> tuple[int, int]:
    """How much is ruled out: by how long its shortest word is, and by how few words it has."""
    return min(len(word.encode()) for word in clause), -len(clause)
