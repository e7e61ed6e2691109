"""Trains the weights of `agent.understand.intent` and writes agent/understand/meanings.txt; wants numpy.

    pip install -e '.[train]'
    python tests/train_meanings.py            trains, prints the scores with each author left out, writes the table
    python tests/train_meanings.py --dry      the same without writing

Trained on the sentences of tests/labelled/sentences, each written for its meaning, on the mails of tests/labelled/
lessons and on the half `seen` of the labelled ones, whose sentences get the mail's meaning where a first model finds it
in them. What the sentences of a mail say together is learned from the same mails, each read by a model that never saw
its author. The half `aside` is never read here. The same files give the same table: order, start and what is left out
at random are fixed. It takes a quarter of an hour.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand import intent, intent_features, own_words
from agent.understand import message as messages
from agent.understand.sentences import split
from tests import labels

CLASSES = (
    "none", "rejection", "on_hold_closed", "offer", "next_round", "info_request", "still_deciding", "handover",
    "stop_contact", "courtesy", "out_of_office", "unrelated",
)  # fmt: skip
MEANINGS = CLASSES[1:]
CLOSING = {"rejection", "on_hold_closed", "stop_contact"}
TABLE = Path(__file__).resolve().parent.parent / "agent" / "understand" / "meanings.txt"
SCALE, RATE, DROPPED, ROUNDS, RARE = 3.0, 0.06, 0.2, 12, 2
RARITY_STEP = 0.1
LEAST = 16
"""Steps that a feature must say for some class; what says less is left out of the table, and hardly missed."""
SHRUNK = 0.03
"""How hard the weights of a whole mail are held down."""
Sample = tuple[str, str]
Read = tuple[tuple[Any, ...], dict[str, Any]]
"""How probable each class is for each sentence of a mail, and its label: with what people put around it, without that,
and, where it is known which one decides, that sentence alone."""


def written(but: str = "") -> list[Sample]:
    """Every sentence and its class, but those of one author."""
    found: list[Sample] = []
    for path in sorted(path for path in labels.SENTENCES.glob("*.tsv") if path.stem != but):
        for line in path.read_text("utf-8").splitlines():
            name, _, sentence = line.partition("\t")
            found.append((sentence, name))
    return list(dict.fromkeys(found))


def features(sentence: str) -> list[str]:
    """As `intent` reads them."""
    tokens = intent_features.tokens(sentence)
    found = [each for word in dict.fromkeys(tokens) for each in intent_features.of_word(word)]
    return [*found, *dict.fromkeys(intent_features.of_neighbours(tokens))]


class Model:
    """Multinomial logistic regression by AdaGrad, some features left out at each step."""

    def __init__(self, samples: Sequence[Sample], shares: Sequence[float] | None = None) -> None:
        found = [features(sentence) for sentence, _ in samples]
        standing = Counter(each for one in found for each in set(one))
        kept = sorted(each for each, count in standing.items() if count >= RARE)
        self.index = {each: at for at, each in enumerate(kept)}
        count = len(samples)
        rarity = np.array([math.log((1 + count) / (1 + standing[each])) + 1 for each in kept])
        # As the table will hold it.
        self.rarity = (np.clip(np.round(rarity / RARITY_STEP), 1, 92) * RARITY_STEP).astype(np.float32)
        rows = [self.vector(one) for one in found]
        truth = [CLASSES.index(name) for _, name in samples]
        often = np.bincount(truth, minlength=len(CLASSES))
        weight = np.clip((often.mean() / np.maximum(often, 1)) ** 0.5, 0.5, 4)
        self.weights = np.zeros((len(kept), len(CLASSES)), dtype=np.float32)
        self.bias = np.zeros(len(CLASSES), dtype=np.float32)
        squares, bias_squares = np.full_like(self.weights, 1e-4), np.full(len(CLASSES), 1e-4)
        chance = np.random.default_rng(1)
        for _round in range(ROUNDS):
            for at in chance.permutation(count):
                places, values = rows[at]
                staying = chance.random(len(places)) > DROPPED
                places, values = places[staying], values[staying] / (1 - DROPPED)
                if not len(places):
                    continue
                error = _softmax(values @ self.weights[places] + self.bias)
                error[truth[at]] -= 1
                error *= weight[truth[at]] * (shares[at] if shares else 1)
                slope = values[:, None] * error[None, :]
                squares[places] += slope * slope
                self.weights[places] -= RATE * slope / np.sqrt(squares[places])
                bias_squares += error * error
                self.bias -= RATE * error / np.sqrt(bias_squares)

    def vector(self, found: Sequence[str]) -> tuple[Any, Any]:
        """The places of the features that are known, and their values."""
        places = np.array([self.index[each] for each in found if each in self.index], dtype=np.int64)
        values = self.rarity[places]
        return places, values / max(float(np.linalg.norm(values)), 1e-9) * SCALE

    def probable(self, sentence: str) -> Any:
        """How probable each class is."""
        places, values = self.vector(features(sentence))
        return _softmax(values @ self.weights[places] + self.bias)

    def table(self, mail: dict[str, list[float]], calibration: Sequence[tuple[float, float]]) -> str:
        """The text that `intent.Weights.load` reads; features that say next to nothing are left out."""
        scaled = self.weights * self.rarity[:, None] * SCALE
        step = float(np.quantile(np.abs(scaled), 0.9999)) / 46
        rounded = np.clip(np.round(scaled / step), -46, 46).astype(int)
        lines = [
            f"trained_on {labels.trained_on()}",
            f"classes {' '.join(CLASSES)}",
            f"bias {' '.join(f'{each:.4f}' for each in self.bias)}",
            f"step {step:.6f}",
            f"rarity {RARITY_STEP}",
            *(f"mail:{name} {' '.join(f'{each:.4f}' for each in row)}" for name, row in mail.items()),
            f"calibration {' '.join(f'{margin:.3f} {right:.3f}' for margin, right in calibration)}",
            "",
        ]
        for feature, at in self.index.items():
            if np.abs(rounded[at]).max() >= LEAST:
                rarity = chr(33 + round(float(self.rarity[at]) / RARITY_STEP))
                lines.append(f"{feature}\t{rarity}{''.join(chr(79 + each) for each in rounded[at])}")
        return "\n".join(lines) + "\n"


@dataclass
class Mail:
    """A labelled mail, in sentences."""

    author: str
    sentences: list[str]
    label: dict[str, Any]


def mails() -> list[Mail]:
    """The half of the labelled mails that may be looked at."""
    return [_mail(one, one.author) for one in labels.load("meanings", "seen")]


def lessons() -> list[Mail]:
    """The mails that were written to be learned from; the author is their file's name."""
    return [_mail(one, path.stem) for path in labels.LESSONS for one in labels.of_lines(path, "lessons")]


def _mail(one: labels.Labelled, author: str) -> Mail:
    message = messages.parse(one.source.data)
    sentences = list(split(own_words.own_words(message))) or list(split(message.subject))
    return Mail(author, sentences, one.label)


def from_mails(model: Model, read: Sequence[Mail]) -> list[Sample]:
    """Their sentences: the one that says most for the mail's meaning carries it, what says nothing of it is none."""
    found: list[Sample] = []
    for mail in read:
        probable = np.array([model.probable(each) for each in mail.sentences])
        meant = [mail.label["intent"], *mail.label["secondary"]]
        key = " ".join(mail.label.get("key", "").split())
        taken: set[int] = set()
        for name in meant:
            column = probable[:, CLASSES.index(name)]
            at = int(column.argmax())
            if name == mail.label["intent"]:
                at = next((i for i, each in enumerate(mail.sentences) if key and each in key), at)
            elif column[at] < 0.3:
                continue
            found.append((mail.sentences[at], name))
            taken.add(at)
        places = [CLASSES.index(name) for name in meant]
        found += [
            (each, "none")
            for i, each in enumerate(mail.sentences)
            if i not in taken and int(probable[i].argmax()) not in places
        ]
    return found


WRAPPED = (
    (),
    ("Hi Robin,", "Thank you for your message.", "Have a great day!"),
    (
        "Dear Ms Duarte,",
        "I hope this finds you well.",
        "Thanks again for your time and interest.",
        "Take care and speak soon.",
    ),
    ("Guten Tag Frau Lin,", "vielen Dank für Ihre Nachricht.", "Ich wünsche Ihnen ein schönes Wochenende."),
    ("Bonjour,", "Merci pour votre message.", "Bonne journée à vous."),
    ("Hola, Tomasz:", "Gracias por tu mensaje.", "Que tengas un buen día."),
)
"""What people put around what they mean; it must change nothing."""


def wrapped(model: Model, mail: Mail, at: int) -> Any:
    """How probable each class is for each sentence of the mail, and of what is put around it."""
    around = WRAPPED[0] if at % 2 else WRAPPED[1 + at // 2 % (len(WRAPPED) - 1)]
    return np.array([model.probable(each) for each in (*around, *mail.sentences)])


def deciding(model: Model, mail: Mail) -> list[Any]:
    """How probable each class is for the sentence that its author says decides, as if it stood alone."""
    key = " ".join(mail.label.get("key", "").split())
    found = next((each for each in mail.sentences if key and (each in key or key in each)), None)
    return [np.array([model.probable(found)])] if found else []


class Together:
    """What the sentences of a mail say together: multinomial logistic regression over `intent.of_mail`."""

    def __init__(self, read: Sequence[Read]) -> None:
        rows = np.array([intent.of_mail(each.tolist()) for forms, _ in read for each in forms])
        truth = np.array([MEANINGS.index(label["intent"]) for forms, label in read for _ in forms])
        mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
        rows = np.hstack([np.ones((len(rows), 1)), (rows - mean) / spread])
        wanted = np.eye(len(MEANINGS))[truth]
        weights = first = second = np.zeros((rows.shape[1], len(MEANINGS)))
        held = np.full_like(weights, SHRUNK)
        held[0] = 0.0
        # Adam, over all mails at once.
        for step in range(1, 401):
            powers = np.exp(rows @ weights - (rows @ weights).max(axis=1, keepdims=True))
            slope = rows.T @ (powers / powers.sum(axis=1, keepdims=True) - wanted) / len(rows) + held * weights
            first = 0.9 * first + 0.1 * slope
            second = 0.999 * second + 0.001 * slope * slope
            weights = weights - 0.03 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
        bias, weights = weights[0], weights[1:] / spread[:, None]
        bias = bias - mean @ weights
        self.rows = {name: [float(bias[at]), *map(float, weights[:, at])] for at, name in enumerate(MEANINGS)}

    def scores(self, probable: Any) -> dict[str, float]:
        """How probable each meaning is for a mail."""
        return intent.weighed(probable.tolist(), self.rows)


def best(of: dict[str, float]) -> str:
    """The highest."""
    return max(of, key=lambda each: of[each])


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean over the classes that occur."""
    truth, said = Counter(t for t, _ in pairs), Counter(s for _, s in pairs)
    hit = Counter(t for t, s in pairs if t == s)
    return sum(2 * hit[each] / (truth[each] + said[each]) for each in truth) / len(truth)


def calibrated(read: Sequence[tuple[dict[str, float], dict[str, Any]]]) -> list[tuple[float, float]]:
    """Margin over the next meaning -> how often right, in tenths of the mails, made rising."""
    found = []
    for of, label in read:
        order = sorted(of.values(), reverse=True)
        found.append((order[0] - order[1], best(of) == label["intent"]))
    found.sort()
    size = max(1, len(found) // 10)
    points = [
        (float(np.mean([margin for margin, _ in part])), float(np.mean([ok for _, ok in part])))
        for part in (found[at : at + size] for at in range(0, len(found) - size + 1, size))
    ]
    highest = 0.0
    rising = []
    for margin, right in points:
        highest = max(highest, right)
        rising.append((margin, min(highest, 0.99)))
    return rising


def unseen(read: Sequence[Mail]) -> dict[str, list[Read]]:
    """By author, the sentences of each mail as a model weighs them that saw nothing of that author's."""
    first = Model(written())
    found: dict[str, list[Read]] = {}
    for author in sorted({mail.author for mail in read}):
        others = [mail for mail in read if mail.author != author]
        model = Model([*written(but=author), *from_mails(first, others)])
        found[author] = [
            ((wrapped(model, mail, at), wrapped(model, mail, 1), *deciding(model, mail)), mail.label)
            for at, mail in enumerate(mail for mail in read if mail.author == author)
        ]
    return found


def main() -> None:
    """Train, score with each author left out, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true")
    dry = parser.parse_args().dry
    sentences, read = written(), [*mails(), *lessons()]
    by_author = unseen(read)
    scored: dict[str, list[tuple[dict[str, float], dict[str, Any]]]] = {}
    for author, ones in by_author.items():
        together = Together([one for each, those in by_author.items() if each != author for one in those])
        scored[author] = [(together.scores(forms[0]), label) for forms, label in ones]
    scorable = sorted({mail.author for mail in mails()})
    everyone = [one for author in scorable for one in scored[author]]
    for author, those in {**scored, "all of the labelled": everyone}.items():
        pairs = [(label["intent"], best(of)) for of, label in those]
        right = sum(truth == said for truth, said in pairs)
        missed = sum(truth in CLOSING and said not in CLOSING for truth, said in pairs)
        shut = sum(truth not in CLOSING and said in CLOSING for truth, said in pairs)
        _say(
            f"{author} left out: {100 * right / len(pairs):.1f} % of {len(pairs)}, "
            f"macro-F1 {100 * macro_f1(pairs):.1f} %; closed doors missed {missed}, open ones closed {shut}"
        )
    calibration = calibrated([one for ones in scored.values() for one in ones])
    _say("margin -> right: " + ", ".join(f"{margin:.2f} {right:.2f}" for margin, right in calibration))
    if not dry:
        first = Model(sentences)
        together = Together([one for ones in by_author.values() for one in ones])
        text = Model([*sentences, *from_mails(first, read)]).table(together.rows, calibration)
        intent.Weights.load(text)
        TABLE.write_text(text, "utf-8")
        _say(f"{TABLE.name}: {len(text) / 1e6:.1f} MB, {text.count(chr(10))} lines")


def _softmax(values: Any) -> Any:
    powers = np.exp(values - values.max())
    return powers / powers.sum()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
