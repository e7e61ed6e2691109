"""Which words of an owner's sentence are to be worked into a letter: a linear model of where they begin and end. Pure.

"Could you mention [the Rust work], he liked it": of every run of words in a sentence the model says how likely it is
that just these are wished for, and how likely that none are. The table of its weights comes in as text
(`Weights.load`), trained on sentences in which such words are marked and on labelled answers (tests/train_wishes.py),
in English, German, French and Spanish. What is done with what it says is decided in `answer_wish`.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.understand import weight_table
from agent.understand.days.date_words import word_set
from agent.understand.lexicon import plain, tokens_of

LONGEST = 60
"""Words of a sentence; what is longer is not read."""
MOST_SENTENCES = 20
_TOKEN = re.compile(
    r"(?:qu|lorsqu|jusqu|puisqu|[jldnstmc])['’](?=[^\W\d_])|\d+|[^\W\d_]+(?:['’][^\W\d_]+)*['’]?|\n|\S", re.IGNORECASE
)
_ABBREVIATED = word_set("mr mrs ms dr prof hr fr frl sr sra st no nr num bzw ca m mme mlle")
_ENDS = frozenset(".!?\n…;")
_STEM = 5
_NEAR = 8
"""So many words before a beginning, and half as many behind an end, are looked at."""
LENGTHS = (1, 2, 3, 4, 6, 8, 12, 16, 24)
CLASSES: dict[str, frozenset[str]] = {
    "det": word_set("""
        the a an my your his her our their this that these those some any der die das den dem des ein eine einen einem
        einer mein meine meinen meinem meiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere
        unseren unserem unserer le la les l' un une du des mon ma mes son sa ses notre votre leur nos vos ce cette ces
        el los las lo una unos unas mi mis su sus tu nuestro nuestra este esta
    """),
    "who": word_set("""
        i i'm i've i'd i'll we we're we've she she's he he's it it's they they're you ich wir er sie es man j' je on
        nous il elle ils elles yo nosotros ella mir uns me nos im ive
    """),
    "that": word_set("that dass das que qu' how wie comment como"),
    "of": word_set("about on of regarding to for uber von zu zum zur vom de du des d' sobre del"),
    "in": word_set("in into there rein hinein dazu drin dedans y ahi dentro auf mit ein hinzu inside"),
    "and": word_set("and but because und aber denn weil et mais car parce pero porque since so then puis dann luego y"),
    "ask": word_set("please bitte svp stp porfa pls plz favor plait"),
    "too": word_set("also too noch auch aussi tambien mal still even doch juste nur just solo"),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words as they are compared, and where each stands in the text; `end`: the sign that closes it."""

    words: tuple[str, ...]
    spots: tuple[tuple[int, int], ...]
    end: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The likeliest run of words, from word `first` up to word `last`; how likely just it is, and any at all."""

    sentence: Sentence
    first: int
    last: int
    likely: float
    wished: float


def sentences(text: str, names: frozenset[str] = frozenset()) -> list[Sentence]:
    """The sentences of a text, without the longest; words of `names` are all one word."""
    made: list[Sentence] = []
    words: list[str] = []
    spots: list[tuple[int, int]] = []
    for match in [*_TOKEN.finditer(text), None]:
        said = match[0] if match is not None else "\n"
        last = text[slice(*spots[-1])] if spots else ""
        if match is None or (said in _ENDS and not (said == "." and _abbreviates(last))):
            if words and len(words) <= LONGEST:
                made.append(Sentence(tuple(words), tuple(spots), said))
            words, spots = [], []
            continue
        if said == "." or _joins(text, match):
            continue
        folded = next(iter(tokens_of(said)), plain(said) or said)
        bare = folded.removesuffix("'s").removesuffix("'")
        named = bare in names or (bare[-1:] == "s" and bare[:-1] in names)
        words.append("@name" if named else "0" if folded.isdigit() else folded)
        spots.append(match.span())
    return made[:MOST_SENTENCES]


def _abbreviates(said: str) -> bool:
    """Is a dot behind it no end: "Mr. Ray", "J. Ray", "am 14. Mai"?"""
    return plain(said) in _ABBREVIATED or (said.isalpha() and len(said) == 1) or (said.isdigit() and len(said) < 3)


def _joins(text: str, match: re.Match[str]) -> bool:
    """Is it a hyphen in a word?"""
    around = text[max(0, match.start() - 1) : match.end() + 1]
    return match[0] in "-‐‑" and len(around) == 3 and around[0].isalnum() and around[2].isalnum()


def _kinds(word: str) -> list[str]:
    found = [name for name, words in CLASSES.items() if word in words]
    return found or ["." if not (word[0].isalnum() or word[0] == "@") else "0" if word[0].isdigit() else "w"]


def of_start(words: Sequence[str], at: int) -> Iterator[str]:
    """What is looked at where a run may begin."""
    padded = ["<<", "<", *words, ">"]
    two, one, this, after = padded[at], padded[at + 1], padded[at + 2], padded[at + 3] if at + 3 < len(padded) else ">"
    yield from (f"s-{one}", f"s+{this}", f"s-{two} {one}", f"s-{one}+{this}", f"s-s{one[:_STEM]}", f"s+{this} {after}")
    yield from (f"s--{two}", f"s--s{two[:_STEM]} {one[:_STEM]}", f"s++{after}")
    if at > 1:
        yield f"s-{words[at - 3] if at > 2 else '<'} {two} {one}"
    for kind in _kinds(this):
        yield from (f"sk{kind}", f"s-{one} k{kind}", f"s-s{one[:_STEM]} k{kind}", f"s-{two} {one} k{kind}")
        yield from (f"sk{before} {kind}" for before in _kinds(one))
        yield from (f"sk{first} {second} {kind}" for first in _kinds(two) for second in _kinds(one))
    for word in {each[:_STEM] for each in words[max(0, at - _NEAR) : at] if each[0].isalnum()}:
        yield f"sf{word}"


def of_end(words: Sequence[str], at: int) -> Iterator[str]:
    """What is looked at where a run may end, before word `at`."""
    padded = ["<", *words, ">", ">>"]
    last, this, after = padded[at], padded[at + 1], padded[at + 2]
    yield from (f"e-{last}", f"e+{this}", f"e+{this} {after}", f"e-{last}+{this}", f"e+s{this[:_STEM]}", f"e++{after}")
    for kind in _kinds(this):
        yield from (f"ek{kind}", f"ek{kind}+{after}")
        yield from (f"ek{before} {kind}" for before in _kinds(last))
        yield from (f"ek{kind} {following}" for following in _kinds(after))
    for word in {each[:_STEM] for each in words[at : at + _NEAR // 2] if each[0].isalnum()}:
        yield f"ef{word}"


def of_run(words: Sequence[str], first: int, last: int) -> tuple[str, str]:
    """How long a run is, and how many commas stand in it."""
    length = sum(last - first >= most for most in LENGTHS)
    return f"l{length}", f"c{min(2, sum(word in ',:' for word in words[first:last]))}"


def of_none(words: Sequence[str], end: str) -> Iterator[str]:
    """What is looked at for the case that nothing is wished for."""
    whole = ["<", *(word for word in words if word not in ","), f">{end if end in '?!' else ''}"]
    seen: dict[str, None] = {"n": None}
    for one, two in itertools.pairwise(whole):
        seen |= dict.fromkeys((f"n{one}", f"ns{one[:_STEM]}", f"n{one} {two}"))
    seen[f"n{whole[-1]}"] = None
    for one, two, three in zip(whole[:4], whole[1:5], whole[2:6], strict=False):
        seen[f"n{one} {two} {three}"] = None
    yield from seen


_BEHIND = word_set("""
too also aussi tambien
lol lmao haha hahaha hehe jaja jajaja mdr ptdr xd thx thanks thank pls plz please bitte danke stp svp porfa gracias
merci
""")
_THAT = frozenset(("that", "que", "qu'"))
_QUOTES = frozenset('"“”„«»‘‚')


def _clause(word: str) -> bool:
    """Does a clause begin so, and no naming of a thing ("that story")?"""
    return word in CLASSES["who"] or word in CLASSES["det"] or word == "@name"


@dataclass(frozen=True, slots=True)
class Weights:
    """The trained table: what each feature says, in steps."""

    step: float
    table: weight_table.Lines

    @classmethod
    def load(cls, text: str) -> Weights:
        """Read the table: a line `name value` for each setting, a blank line, a line a feature.

        Raises ValueError where it is none.
        """
        settings, body = weight_table.parted(text)
        try:
            return cls(float(settings["step"][0]), weight_table.Lines(body, 1))
        except (KeyError, IndexError, ValueError) as error:
            raise ValueError(f"this is no table of weights: {error}") from None

    def _sum(self, features: Iterator[str] | tuple[str, ...]) -> float:
        found = [value for value in map(self.table.get, features) if value is not None]
        return self.step * (sum(map(ord, found)) - weight_table.ZERO * len(found))

    def find(self, sentence: Sentence) -> Found:
        """The likeliest words of a sentence that may be wished for."""
        words = sentence.words
        starts = [self._sum(of_start(words, at)) for at in range(len(words))]
        ends = [self._sum(of_end(words, at)) for at in range(1, len(words) + 1)]
        none = self._sum(of_none(words, sentence.end))
        scores = {
            (first, last): starts[first] + ends[last - 1] + self._sum(of_run(words, first, last))
            for first in range(len(words))
            for last in range(first + 1, len(words) + 1)
        }
        best = max(scores, key=scores.__getitem__)
        first, last = best
        while last - first > 1 and (words[last - 1] in _BEHIND or not any(char.isalnum() for char in words[last - 1])):
            last -= 1  # a laugh or a thanks, an emoji
        while last - first > 1 and words[last - 1] in _QUOTES:
            last -= 1
        while last - first > 1 and words[first] in _QUOTES:
            first += 1
        if words[first] in _THAT and last - first > 2 and (words[first] != "that" or _clause(words[first + 1])):
            first += 1  # a German "dass" belongs to its clause, by its order of words
        top = max(none, scores[best])
        powers = sum(math.exp(each - top) for each in scores.values())
        whole = powers + math.exp(none - top)
        return Found(sentence, first, last, math.exp(scores[best] - top) / whole, powers / whole)
