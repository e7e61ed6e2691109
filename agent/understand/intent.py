"""What an employer's words mean: each sentence weighed by a linear model, what they say together by a second. Pure.

Both models are a table of weights that comes in as text (`Weights.load`), trained on sentences and mails written for
it (tests/train_meanings.py); it knows English, German, French and Spanish. The second sees of a mail only how
plainly its sentences, its subject and all its words together say each meaning, never a word. A reading names the
sentence that decided and the words in it that did. What it does not know it says: `confidence` is how often such a
reading is right, and what may be a closed door as well as an open one is UNSURE.
"""

from __future__ import annotations

import functools
import itertools
import math
import operator
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from agent.model import Intent, IntentReading, Rival
from agent.understand import intent_features, weight_table
from agent.understand.sentences import split

MAX_SENTENCES = 40
"""Of a longer text the first and the last halves of so many are weighed."""
NONE = "none"
"""The class of sentences that carry no meaning of their own: greetings, history, reasons."""

Vector = Sequence[float]


@dataclass(frozen=True, slots=True)
class Weights:
    """The trained table: for each feature how often it stands anywhere and what it says for each class."""

    classes: tuple[str, ...]
    bias: Vector
    step: float
    """What one step of a weight is worth."""
    rarity_step: float
    mail: dict[str, Vector]
    """For each meaning what its bias is in a whole mail, and what each measure of `of_mail` says for it."""
    table: weight_table.Lines
    calibration: tuple[tuple[float, float], ...]
    """Margins and how often a reading with that margin is right, rising."""
    _words: dict[str, tuple[tuple[int, ...], float]] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, text: str) -> Weights:
        """Read the table: a line `name value …` for each setting, a blank line, a line a feature.

        Raises ValueError where it is none.
        """
        settings, body = weight_table.parted(text)
        try:
            pairs = [float(each) for each in settings["calibration"]]
            return cls(
                classes=tuple(settings["classes"]),
                bias=tuple(float(each) for each in settings["bias"]),
                step=float(settings["step"][0]),
                rarity_step=float(settings["rarity"][0]),
                mail={
                    name: tuple(map(float, settings[f"mail:{name}"])) for name in settings["classes"] if name != NONE
                },
                table=weight_table.Lines(body, len(settings["classes"]) + 1),
                calibration=tuple(zip(pairs[::2], pairs[1::2], strict=True)),
            )
        except (KeyError, IndexError) as error:
            raise ValueError(f"this is no table of weights: {error} is missing") from None

    def of(self, features: Iterable[str]) -> tuple[tuple[int, ...], float]:
        """What these features say together, class by class, and the square of their length."""
        found = [line for line in map(self.table.get, features) if line is not None]
        total = weight_table.columns(found, len(self.classes) + 1, 1)
        return total, self.rarity_step**2 * sum([(ord(line[0]) - weight_table.NEVER) ** 2 for line in found])

    def word(self, word: str) -> tuple[tuple[int, ...], float]:
        """The same for one word, remembered: few words make up most of all text."""
        found = self._words.get(word)
        if found is None:
            if len(self._words) > 20_000:
                self._words.clear()
            found = self._words[word] = self.of(weight_table.of_word(word))
        return found


def read(words: str, subject: str, weights: Weights) -> IntentReading:
    """What the newly written `words` mean, or the subject where there are none.

    UNSURE where nothing in them speaks of anything, and where they are in a language that the weights do not know:
    a no in Dutch has enough of English in it to be taken for a plain answer.
    """
    sentences = _sentences(words) or _sentences(subject)
    said = [_features(each) for each in sentences]
    if not said or _foreign([word for tokens, _ in said for word in tokens], weights):
        return IntentReading(Intent.UNSURE)
    probable = [_probable([each], weights) for each in said]
    about = _probable([_features(subject)], weights) if subject.strip() else nothing(len(weights.classes))
    core = [said[each] for each in carrying(probable, weights.classes)]
    whole = _probable(core, weights)
    everything = _probable(said, weights) if len(core) < len(said) else whole
    scores = weighed(of_mail(probable, about, whole, everything), weights.mail)
    order = sorted(scores, key=lambda each: -scores[each])
    best, next_best = order[0], order[1]
    confidence = _calibrated(scores[best] - scores[next_best], weights)
    index = weights.classes.index(best)
    decided = max(range(len(sentences)), key=lambda each: probable[each][index])
    also = tuple(
        Intent(each) for each in order[1:4]
        if max(one[weights.classes.index(each)] for one in probable) >= _ALSO and each != "courtesy"
    )  # fmt: skip
    thanks = best == Intent.COURTESY and confidence >= _THANKS
    sure = is_sure(scores) and (thanks or max(probable[decided][index], whole[index]) >= _LEAST)
    rivals: list[Rival] = []
    for each in order[1 if sure else 0 :]:
        at = weights.classes.index(each)
        plainest = max(range(len(sentences)), key=lambda number: probable[number][at])
        if (plain := probable[plainest][at]) >= _HEARD:
            lead = _calibrated(scores[best] - scores[each], weights)
            rivals.append(Rival(Intent(each), lead, round(plain, 3), sentences[plainest]))
    if not sure:
        return IntentReading(Intent.UNSURE, confidence=confidence, rivals=tuple(rivals))
    return IntentReading(
        Intent(best), also, confidence, sentences[decided], speaking(sentences[decided], best, weights),
        round(probable[decided][index], 3), tuple(rivals),
    )  # fmt: skip


def is_sure(scores: Mapping[str, float]) -> bool:
    """Are the scores of a mail such that the highest may be said?

    A closed door that is open is the worst that can be read, an open one that is closed the next: either must be the
    less likely for it, by measures taken on the labelled mails, each read by weights that never saw its author. As
    tests/train_meanings.py prints them now: of 1,493 open doors 11 are read as closed, of 717 closed ones 23 as open,
    and of 7 mails 1 is unsure.
    """
    best, other = sorted(scores, key=lambda each: -scores[each])[:2]
    if scores[best] - scores[other] < _LEAD:
        return False
    closed = sum(scores[each] for each in scores if is_closing(Intent(each)))
    if is_closing(Intent(best)):
        return closed >= _SHUT and scores[best] >= _SAID
    return closed <= _AJAR and scores[best] >= _SAID


def promising(reading: IntentReading, sentence: str) -> IntentReading:
    """The same where that sentence promises to be in touch by a day: who does so, and says nothing else, decides yet.

    Only of what is UNSURE, and not where some sentence sounds like anything but that and small talk.
    """
    rivals = {rival.intent: rival for rival in reading.rivals if rival.intent is not Intent.COURTESY}
    waits = rivals.pop(Intent.STILL_DECIDING, None)
    others = any(rival.plain >= _LEAST for rival in rivals.values())
    if reading.intent is not Intent.UNSURE or waits is None or others:
        return reading
    return IntentReading(
        Intent.STILL_DECIDING, confidence=reading.confidence, sentence=sentence, plain=waits.plain,
        rivals=tuple(rival for rival in reading.rivals if rival is not waits),
    )  # fmt: skip


_LEAST = 0.25
"""A meaning that neither a sentence nor all of them together have with this probability is none."""
_THANKS = 0.85
"""But for small talk: where nothing is said at all, and so often rightly, it is that."""
_SHUT = 0.8
"""So probable must it be that the door is closed before that is said."""
_AJAR = 0.25
"""And no more than this, where something else is said."""
_SAID = 0.3
"""What is less probable than this is not said."""
_LEAD = 0.2
"""Nor what is not this much more probable than the next one: half of that is wrong."""
_ALSO = 0.6
_HEARD = 0.05
"""A meaning that no sentence has with this probability is no rival."""


def speaking(sentence: str, meaning: str, weights: Weights) -> tuple[str, ...]:
    """The words of a sentence that say most for a meaning, at most three, the strongest first."""
    index = weights.classes.index(meaning)
    tokens = intent_features.tokens(sentence)
    found: list[tuple[float, str]] = []
    for feature in dict.fromkeys((*tokens, *intent_features.of_neighbours(tokens))):
        if feature[:2] == "s:" or "~" in feature or feature in "?!0" or (line := weights.table.get(feature)) is None:
            continue
        values = [ord(sign) - weight_table.ZERO for sign in line[1:]]
        found.append((values[index] - sum(values) / len(values), feature.strip("<> ")))
    kept: list[str] = []
    for value, feature in sorted(found, reverse=True):
        if value > 0 and not any(f" {feature} " in f" {one} " or f" {one} " in f" {feature} " for one in kept):
            kept.append(feature)
    return tuple(one.replace("@name", "…").replace("@day", "…") for one in kept[:3])


def _foreign(tokens: Iterable[str], weights: Weights) -> bool:
    """Are so few of its words known that it must be another language?

    Of the mails of tests/labelled in the four languages 1 in 500 knows less than 62 in 100, without what is its
    author's; of 20 sentences in Dutch, Italian, Portuguese, Swedish, Danish, Polish and Czech none knows more than 57.
    """
    words = [word for word in tokens if word[0].isalpha()]
    letters = "".join(words)
    if sum(char > _LAST_LATIN for char in letters) > len(letters) / 2:
        return True
    return len(words) >= _ENOUGH_WORDS and sum(word in weights.table for word in words) < _KNOWN * len(words)


_LAST_LATIN = "\u024f"
_ENOUGH_WORDS = 4
_KNOWN = 0.58


def _sentences(text: str) -> list[str]:
    found = list(itertools.islice(split(text), 400))
    if len(found) > MAX_SENTENCES:
        return [*found[: MAX_SENTENCES // 2], *found[-MAX_SENTENCES // 2 :]]
    return found


def _features(sentence: str) -> tuple[list[str], list[str]]:
    """Its words, and the features of what stands beside what."""
    tokens = intent_features.tokens(sentence)
    return tokens, intent_features.of_neighbours(tokens)


def _probable(said: Sequence[tuple[list[str], list[str]]], weights: Weights) -> tuple[float, ...]:
    """How probable each class is for these sentences, taken as one."""
    words = dict.fromkeys(itertools.chain.from_iterable(tokens for tokens, _ in said))
    beside = dict.fromkeys(itertools.chain.from_iterable(neighbours for _, neighbours in said))
    parts = [*map(weights.word, words), weights.of(beside)]
    length = math.sqrt(sum(square for _, square in parts)) or 1.0
    scores = [
        bias + weights.step * sum(values) / length
        for bias, *values in zip(weights.bias, *(total for total, _ in parts), strict=True)
    ]
    return weight_table.probable(scores)


def weighed(measures: Vector, mail: Mapping[str, Vector]) -> dict[str, float]:
    """How probable each meaning is for a whole mail, by its measures (`of_mail`) and the weights of `Weights.mail`."""
    sums = {name: bias + sum(map(operator.mul, row, measures)) for name, (bias, *row) in mail.items()}
    return dict(zip(sums, weight_table.probable(list(sums.values())), strict=True))


def carrying(probable: Sequence[Vector], classes: Sequence[str]) -> list[int]:
    """The places of the sentences that are more than a greeting, thanks or good wishes; all, where none is.

    However much of that people put around what they mean, it changes nothing of what these say together.
    """
    small = classes.index(NONE), classes.index(Intent.COURTESY)
    found = [at for at, row in enumerate(probable) if row[small[0]] + row[small[1]] < _SMALL]
    return found or list(range(len(probable)))


_SMALL = 0.8
"""A sentence that is so probably nothing or thanks carries nothing else."""


def nothing(classes: int) -> Vector:
    """How probable each class is where nothing is said."""
    return [1 / classes] * classes


def of_mail(probable: Sequence[Vector], about: Vector, whole: Vector, everything: Vector) -> list[float]:
    """What the second model sees of a mail: for each class how probable its plainest and its second sentence make it,
    as they are and as logarithms, and all of them together; how probable its subject makes it, those of its sentences
    that carry something taken as one, and all so taken; and how far from sure of each the first and those are.

    However often thanks are repeated, more than three sentences of one class count as three.
    """
    columns = [sorted(column, reverse=True) for column in zip(*probable, strict=True)]
    first = [column[0] for column in columns]
    second = [column[1] if len(column) > 1 else 0.0 for column in columns]
    many = [min(sum(column), 3.0) for column in columns]
    faint = 0.01  # less than that is as good as nothing
    logs = [math.log(each + faint) for each in (*first, *second, *about, *whole, *everything)]
    doubts = [math.log(1 - each + faint) for each in (*first, *whole)]
    return [*first, *second, *many, *logs, *doubts]


def _calibrated(margin: float, weights: Weights) -> float:
    """How often a reading with that margin over the next one is right."""
    points = weights.calibration
    if margin <= points[0][0]:
        return points[0][1]
    for (low, at_low), (high, at_high) in itertools.pairwise(points):
        if margin <= high:
            return round(at_low + (at_high - at_low) * (margin - low) / (high - low), 3)
    return points[-1][1]


@functools.cache
def is_closing(intent: Intent) -> bool:
    """Does that meaning close the door?"""
    return intent in (Intent.REJECTION, Intent.ON_HOLD_CLOSED, Intent.STOP_CONTACT)
