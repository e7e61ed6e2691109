"""What the words of an event sound like: an interview of the owner, or anything else; a linear model. Pure.

The model is a table of weights that comes in as text (`Weights.load`), trained on titles and first words written for
it and on labelled invites (tests/train_events.py), in English, German, French, Spanish, Italian, Dutch and Portuguese
and a little in others. What it does not know weighs nothing. It is one signal among those of `interview`.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from agent.understand import weight_table
from agent.understand.events import event_scale
from agent.understand.sentences import fold

MOST_IN_TITLE = 30
MOST_IN_BODY = 120
MOST_OF_SENDER = 20
"""Words of a title, of what follows it and of whom it comes from that are looked at."""
ME = "@me"
_SIGN = "sign "
_STEM = 5
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!+/<>&:]")
# What calendar programs and rooms on the net put into every description.
_NOISE = re.compile(
    r"^\s*[-_=:~*─]{6,}|://|\b(?:meeting id|passcode|besprechungs-id|kenncode|join (?:with|on|the|by)|microsoft teams"
    r"|google meet|or dial|more phone numbers|please do not edit|click here|learn more about|you have been invited to"
    r"|this event has been|view all guest info|receiving this|forwarding this invitation|reply for|going\s*\("
    r"|google calendar|reschedule|manage booking|powered by|telefonnummern|weitere infos)\b|^\s*(?:when|where|title"
    r"|wann|wo|quand|cuándo|dónde|quando)\s*:",
    re.IGNORECASE,
)


def tokens(text: str, me: frozenset[str], most: int) -> list[str]:
    """The words of a text, folded and lower-case; numbers and the owner's name (`me`, its folded words) as one each."""
    found: list[str] = []
    for word in _TOKEN.findall(fold(text[: most * 20])):
        low = word.lower()
        if word[0].isdigit():
            low = "0"
        elif word[0].isupper() and low in me:
            if found and found[-1] == ME:
                continue
            low = ME
        found.append(low)
        if len(found) == most:
            break
    return found


def said(text: str) -> str:
    """The text without the lines that every invitation of that program has."""
    return "\n".join(line for line in text[:6000].splitlines() if line.strip() and not _NOISE.search(line))


def of_neighbours(words: Sequence[str], *, title: bool) -> list[str]:
    """The features of words beside each other, whole and by their beginnings; of a title also that they stand there."""
    whole = ["<", *words, ">"]
    begun = ["<", *[word[:_STEM] for word in words], ">"]
    found: list[str] = []
    for one, two, *begin in zip(whole, whole[1:], begun, begun[1:], strict=False):
        found += f"{one} {two}", f"s:{begin[0]} {begin[1]}"
    found += [f"{one} {two} {three}" for one, two, three in zip(whole, whole[1:], whole[2:], strict=False)]
    found += [f"{one}~{other}" for one, other in zip(begun, begun[2:], strict=False)]
    if title:
        for word in dict.fromkeys(words):
            found += f"t:{word}", f"t:s:{word[:_STEM]}"
        found += [f"t:{one} {two}" for one, two in itertools.pairwise(whole)]
    return list(dict.fromkeys(found))


def blocks(title: str, body: str, me: frozenset[str], sender: str = "") -> Iterator[tuple[list[str], list[str]]]:
    """The distinct words and the features of neighbours, of the title and of what follows it.

    `sender` is what whoever it comes from is called beside a person's name; its words have no neighbours.
    """
    for text, most in ((title, MOST_IN_TITLE), (body, MOST_IN_BODY)):
        words = tokens(text, me, most)
        if words:
            yield list(dict.fromkeys(words)), of_neighbours(words, title=most == MOST_IN_TITLE)
    if called := list(dict.fromkeys(tokens(sender, me, MOST_OF_SENDER))):
        yield called, [f"o:{word}" for word in called] + [f"o:s:{word[:_STEM]}" for word in called]


@dataclass(frozen=True, slots=True)
class Sound:
    """How much the words sound like an interview of the owner (above nothing) or unlike (below), and which did."""

    points: float
    words: tuple[str, ...]
    title: float = 0.0
    """Of the points what the title has to say."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The trained table: for each feature how rare it is and what it says."""

    step: float
    rarity_step: float
    rarest: float
    """The rarity of what the table does not know: it weighs nothing, and lengthens what it stands in."""
    table: weight_table.Lines
    scale: event_scale.Scale = field(default_factory=lambda: event_scale.Scale({}))
    """What this and all other signs of an event weigh together."""
    _words: dict[str, tuple[int, float]] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, text: str) -> Weights:
        """Read the table: a line `name value …` for each setting and `sign …` of the scale, a blank line, the features.

        Raises ValueError where it is none.
        """
        settings, body = weight_table.parted(text)
        # The name of a sign may hold blanks.
        signs = [line.rpartition(" ") for line in text.partition("\n\n")[0].splitlines() if line.startswith(_SIGN)]
        try:
            return cls(
                step=float(settings["step"][0]),
                rarity_step=float(settings["rarity"][0]),
                rarest=float(settings["rarest"][0]),
                table=weight_table.Lines(body, 2),
                scale=event_scale.Scale(
                    {sign.removeprefix(_SIGN): float(weight) for sign, _, weight in signs},
                    **({"bias": float(settings["bias"][0])} if signs else {}),
                ),
            )
        except (KeyError, IndexError) as error:
            raise ValueError(f"this is no table of weights: {error} is missing") from None

    def of(self, features: Iterable[str]) -> tuple[int, float]:
        """What these features say together, in steps, and the square of their length."""
        known = self.table.get
        total, square, unknown = 0, 0, 0
        for feature in features:
            line = known(feature)
            if line is None:
                unknown += 1
            else:
                total += ord(line[1]) - weight_table.ZERO
                square += (ord(line[0]) - weight_table.NEVER) ** 2
        return total, square * self.rarity_step**2 + unknown * self.rarest**2

    def word(self, word: str) -> tuple[int, float]:
        """The same for one word, remembered: few words make up most of all text."""
        found = self._words.get(word)
        if found is None:
            if len(self._words) > 20_000:
                self._words.clear()
            found = self._words[word] = self.of(weight_table.of_word(word))
        return found

    def sound(self, title: str, body: str, me: frozenset[str], sender: str = "") -> Sound:
        """What an event sounds like whose title and following words these are; `me`: the words of the owner's name.

        `sender` is what whoever it comes from is called beside a person's name.
        """
        points, by_title = 0.0, 0.0
        telling: dict[str, float] = {}
        for at, (words, neighbours) in enumerate(blocks(title, body, me, sender)):
            parts = [self.word(word) for word in words]
            parts.append(self.of(neighbours))
            length = math.sqrt(sum(square for _, square in parts)) or 1.0
            points += self.step * sum(total for total, _ in parts) / length
            if at == 0 and title.strip():
                by_title = points
            for word, (total, _) in zip(words, parts, strict=False):
                if word[0].isalpha():
                    telling[word] = telling.get(word, 0.0) + total / length
        sign = 1 if points > 0 else -1
        strongest = sorted(telling, key=lambda word: -sign * telling[word])[:3]
        return Sound(points, tuple(word for word in strongest if telling[word] * sign > 0), by_title)
