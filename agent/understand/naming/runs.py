"""Every run of words in an invitation that might be what is looked for, and what speaks for and against each. Pure.

A run stands within one line, begins and ends with a word and holds no bracket without its other half. What speaks for
it are signs of its first word, of its last, of each within it, each with the words around, and of the run itself.
What they are worth is learned, for jobs and for employers each by itself: `run_weights`.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from agent.understand.employers.company_words import LEGAL, ORGANISATION
from agent.understand.employers.domains import folded
from agent.understand.employers.job_nouns import GENDER, ROLE_NOUN
from agent.understand.employers.rounds import INTERVIEW, STAGE_HINT
from agent.understand.name_words.given_names import GIVEN
from agent.understand.name_words.people_words import NOT_NAMES

LONGEST = 9
"""Words and marks of a run."""
_MOST_TEXT, _MOST_LINE, _MOST_WORDS, _MOST_OF_LINE = 6_000, 600, 1_500, 250
"""Characters of a text and of a piece of a line, words and marks of an invitation and of such a piece."""
_LONG = 14
"""From so many words and marks a line is more of a sentence than of a heading."""
_ENDING = r"as?|os?|in(?:nen)?|n?e|fe|ve|se|ière|euse|trice|rice|ère|ne|ra|ora|es?|s|r|n|t"
"""Of the other gender: `Gestor(a)`, `Técnico/a`, `Planer:in`."""
_TOKEN = re.compile(
    r"\b[dDlL]['’](?=\w)"
    rf"|\w+(?:(?:['’&+·*_-]|\.(?=\w))\w+|\((?:{_ENDING})\)|/-?(?:{_ENDING})\b|:in(?:nen)?\b)*[+#]*"
    r"|[^\w\s]"
)
_LETTERS = re.compile(r"[\W_]+")
_OPENS, _CLOSES = "([", ")]"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Kinds of characters that are left out of what is told: controls, marks of direction, halves of surrogates."""
_BEFORE, _BEHIND = ("w=<begin>", "k=edge"), ("w=<end>", "k=edge")
"""What stands before the first word of a line and behind its last."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an invitation, its words and marks, and the signs of each."""

    kind: str
    text: str
    places: Sequence[tuple[int, int]]
    words: Sequence[str]
    signs: Sequence[Sequence[str]]
    jobs: frozenset[int]
    """Which of the words are of a job."""

    def said(self, first: int, last: int) -> str:
        """The words from the first to the last as they are written, without what is not to be seen."""
        raw = self.text[self.places[first][0] : self.places[last][1]]
        return " ".join(seen(raw).split())


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words: of which line, its first and last word, its letters, and what it is as a whole."""

    line: int
    first: int
    last: int
    letters: str
    signs: Sequence[str]


@dataclass(frozen=True, slots=True)
class Found:
    """All that is written in an invitation."""

    lines: Sequence[Line]
    runs: Sequence[Run]

    def text(self, run: Run) -> str:
        """The words of that run as they are written."""
        return self.lines[run.line].said(run.first, run.last)


def seen(text: str) -> str:
    """The text without controls, marks of direction and halves of surrogates."""
    if text.isprintable():
        return text  # most is, and this is asked of every run
    return "".join(" " if each.isspace() else each for each in text if each.isspace() or _is_seen(each))


def _is_seen(char: str) -> bool:
    return unicodedata.category(char) not in _UNSEEN


def letters(text: str | None) -> str:
    """A name as it is compared: without its marks, its case and what is said of genders behind a job."""
    return _LETTERS.sub("", GENDER.sub("", text or "").casefold())


def find(
    texts: Iterable[tuple[str, str]], kind_of: Callable[[str], str | None], more: Callable[[str], Iterable[str]]
) -> Found:
    """Every run in these texts, each with its kind; of a line that is written twice only the first.

    `kind_of` tells what else a word is known to be than any word is, `more` the signs of a run besides.
    """
    lines = list(_lines(texts, kind_of))
    cut = [(number, *cut) for number, line in enumerate(lines) for cut in _cuts(line)]
    times = Counter(said for _, _, _, said, _, _ in cut)
    where: defaultdict[str, set[str]] = defaultdict(set)
    for number, _, _, said, _, _ in cut:
        where[said].add(lines[number].kind)
    found = []
    for number, first, last, said, words, jobs in cut:
        line = lines[number]
        signs = [
            *_of_run(line, first, last, words, jobs, min(times[said], 4), where[said]),
            *more(line.said(first, last)),
        ]
        found.append(Run(number, first, last, said, tuple(signs)))
    return Found(lines, found)


def _lines(texts: Iterable[tuple[str, str]], kind_of: Callable[[str], str | None]) -> Iterator[Line]:
    seen: set[str] = set()
    words = 0
    for kind, text in texts:
        for raw in text[:_MOST_TEXT].split("\n"):
            whole = GENDER.sub(" ", raw[:_MOST_TEXT])
            for begin in range(0, len(whole), _MOST_LINE):
                line = whole[begin : begin + _MOST_LINE]
                if not (said := line.strip()) or said in seen or words > _MOST_WORDS:
                    continue
                seen.add(said)
                found = list(_TOKEN.finditer(line))[:_MOST_OF_LINE]
                words += len(found)
                if found:
                    yield _line(kind, line, found, kind_of)


def _line(kind: str, text: str, found: Sequence[re.Match[str]], kind_of: Callable[[str], str | None]) -> Line:
    nouns = [each.span() for each in ROLE_NOUN.finditer(text)]
    jobs = frozenset(at for at, word in enumerate(found) if any(b < word.end() and e > word.start() for b, e in nouns))
    signs = [_of_word(word[0], at in jobs, kind_of(word[0])) for at, word in enumerate(found)]
    return Line(kind, text, [each.span() for each in found], [each[0] for each in found], signs, jobs)


def _of_word(word: str, of_job: bool, kind: str | None) -> list[str]:
    """What a word is by itself: first its letters, then its kind and its shape."""
    low = word.lower()
    found = [f"w={low}", f"k={kind or _kind(word)}", f"p={_shape(word)}"]
    found += [f"x={low[-length:]}" for length in (5, 3) if len(low) > length]
    return [*found, "job"] if of_job else found


@functools.lru_cache(maxsize=4096)
def _kind(word: str) -> str:
    low = word.lower().strip(".")
    if not word[0].isalnum():
        return "mark"
    if word[0].isdigit():
        return "number"
    if INTERVIEW.fullmatch(low):
        return "talk"
    if STAGE_HINT.fullmatch(low):
        return "stage"
    if low in GIVEN or folded(word) in GIVEN:
        return "given"
    if ORGANISATION.fullmatch(word) or LEGAL.fullmatch(word):
        return "firm"
    return "any" if low in NOT_NAMES else "word"


def _shape(word: str) -> str:
    if not word[0].isalpha():
        return "x"
    if word.isupper():
        return "A" if len(word) > 1 else "A1"
    return "Aa" if word[0].isupper() else "a"


def _around(line: Line, at: int) -> Sequence[str]:
    if at < 0:
        return _BEFORE
    return line.signs[at] if at < len(line.signs) else _BEHIND


def of_first(line: Line, at: int) -> Iterator[str]:
    """The signs of the word at that place as a name's first."""
    here, before, farther = line.signs[at], _around(line, at - 1), _around(line, at - 2)
    yield from (f"s0{each}" for each in here)
    yield from (f"s1{each}" for each in before)
    yield from (f"s2{each}" for each in farther[:2])
    yield f"s3{_around(line, at - 3)[0]}"
    yield f"s12{farther[0]} {before[0]}"
    yield f"s01{before[0]} {here[1]}"
    yield f"s01{before[1]} {here[1]}{here[2]}"
    yield f"s{line.kind}"
    yield f"s{line.kind}{before[1]}"
    yield f"s{line.kind}{before[0]}"
    yield f"s{line.kind}{_length(line)}{here[2]}"
    if label := _label(line, at):
        yield f"sl{label}"


def of_last(line: Line, at: int) -> Iterator[str]:
    """The signs of the word at that place as a name's last."""
    here, behind, farther = line.signs[at], _around(line, at + 1), _around(line, at + 2)
    yield from (f"e0{each}" for each in here)
    yield from (f"e1{each}" for each in behind)
    yield from (f"e2{each}" for each in farther[:2])
    yield f"e12{behind[0]} {farther[0]}"
    yield f"e12{behind[1]} {farther[1]}"
    yield f"e01{here[1]} {behind[0]}"
    yield f"e{line.kind}{behind[1]}"
    yield f"e{line.kind}{behind[0]}"
    yield f"e-{_around(line, at - 1)[0]}"


def of_each(line: Line, at: int) -> Iterator[str]:
    """The signs of the word at that place as one of a name's words."""
    here = line.signs[at]
    yield from (f"i0{each}" for each in here)
    yield f"i{line.kind}{here[1]}{here[2]}"
    yield f"i{_length(line)}{here[1]}{here[2]}"
    if at + 1 < len(line.signs):
        yield f"i01{here[2]} {line.signs[at + 1][2]}"


def _length(line: Line) -> str:
    return "long" if len(line.words) > _LONG else "short"


def _label(line: Line, at: int) -> str:
    """The two words before a colon that stands close before that place: "role", "the position"."""
    for before in range(at - 1, max(-1, at - 3), -1):
        if line.words[before] in ":：":
            return " ".join(word.lower() for word in line.words[max(0, before - 2) : before])
    return ""


def _cuts(line: Line) -> Iterator[tuple[int, int, str, int, int]]:
    """First and last word of each run of the line, its letters, how many words it has and how many of them of a job."""
    plain = [_LETTERS.sub("", word.casefold()) for word in line.words]
    for first, word in enumerate(line.words):
        if not word[0].isalnum() or (word[-1] in "'’" and word[0].islower()):
            continue  # "d'éducateur"; but "D'Ieteren"
        words = jobs = 0
        open_ = ""
        said = ""
        for last in range(first, min(len(line.words), first + LONGEST)):
            ends = line.words[last]
            if ends in _OPENS:
                open_ += ends
            elif ends in _CLOSES:
                if open_[-1:] != _OPENS[_CLOSES.index(ends)]:
                    break
                open_ = open_[:-1]
            words += ends[0].isalnum()
            jobs += last in line.jobs
            said += plain[last]
            if not open_ and (ends[0].isalnum() or ends in _CLOSES):
                yield first, last, said, words, jobs


def _of_run(line: Line, first: int, last: int, words: int, jobs: int, times: int, where: set[str]) -> Iterator[str]:
    few = min(words, 4)
    upper = line.words[first][0].isupper(), line.words[last][0].isupper()
    yield f"n{words}"
    yield f"j{min(jobs, 3)}"
    yield f"jn{min(jobs, 2)}{min(words, 5)}"
    yield f"P{upper[0]}{upper[1]}{few}"
    yield f"jf{first in line.jobs}{last in line.jobs}{min(words, 3)}"
    if words > 1 and not jobs:
        yield "no job"
    yield f"c{times}"
    yield f"c{times}{few}"
    yield f"cj{times}{min(jobs, 1)}"
    yield f"wh{len(where)}"
    if "title" in where and len(where) > 1:
        yield "title and"
    if first == 0 and last == len(line.words) - 1:
        yield f"whole{line.kind}"
    yield f"{line.kind}j{min(jobs, 2)}"
    yield f"{line.kind}n{few}"
