"""Trains the weights of `agent.understand.intent` and writes agent/understand/meanings.txt; wants numpy.

    pip install -e '.[train]'
    python tests/train_meanings.py               trains, prints each author's scores, left out, writes the table
    python tests/train_meanings.py --dry         the same without writing
    python tests/train_meanings.py --parties 99  leaves each author out alone, not with others: takes an hour

Trained on the sentences of tests/labelled/sentences, each written for its meaning, on the mails of tests/labelled/
lessons and on the half `seen` of the labelled ones: whole, and sentence by sentence, which get the mail's meaning where
a model finds it in them that never saw the mail's author. What the sentences of a mail say together is learned from the
same mails, each read by such a model. The half `aside` is never read here. The same files give the same table: order,
start and what is left out at random are fixed. It takes a quarter of an hour on two cores.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import math
import sys
from collections import Counter
from collections.abc import Collection, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from agent.understand import intent, intent_features, own_words, weight_table
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
SCALE, RATE, ROUNDS, RARE = 3.0, 0.1, 16, 2
DROPPED = 0.5
"""Of the features of a sample so many are left out, others each time, so that none is relied on alone."""
AT_ONCE = 64
SEEDS = (1, 2, 3)
"""A model is the mean of as many, each trained in another order."""
RARITY_STEP = 0.1
LEAST = 6
"""Steps that a feature must say for some class; what says less is left out of the table, and hardly missed."""
SHRUNK = 0.03
"""How hard the weights of a whole mail are held down."""
Sample = tuple[tuple[str, ...], str]
"""A sentence, or all those of a mail, and the class."""


@dataclass(frozen=True)
class Form:
    """How probable each class is for each sentence of a mail, for its subject, for those sentences that carry something
    as one, and for all as one."""

    probable: Any
    about: Any
    whole: Any
    everything: Any

    def measures(self) -> list[float]:
        """As `intent` takes them."""
        return intent.of_mail(self.probable.tolist(), list(self.about), list(self.whole), list(self.everything))


Read = tuple[tuple[Form, ...], dict[str, Any]]
"""A mail and its label: as it is, with what people put around it, and, where it is known which sentence decides, that
one in both ways."""


def written(but: Collection[str] = ()) -> list[Sample]:
    """Every sentence and its class, but those of some authors."""
    found: list[Sample] = []
    for path in sorted(path for path in labels.SENTENCES.glob("*.tsv") if path.stem not in but):
        for line in path.read_text("utf-8").splitlines():
            name, _, sentence = line.partition("\t")
            found.append(((sentence,), name))
    return list(dict.fromkeys(found))


@functools.cache
def features(sentences: tuple[str, ...]) -> list[str]:
    """As `intent` reads them."""
    tokens = [intent_features.tokens(each) for each in sentences]
    words = dict.fromkeys(word for each in tokens for word in each)
    beside = dict.fromkeys(pair for each in tokens for pair in intent_features.of_neighbours(each))
    return [*(each for word in words for each in weight_table.of_word(word)), *beside]


class Model:
    """Multinomial logistic regression by AdaGrad, some features left out at each step.

    What stands in one sentence alone is no feature, even if the mail that it stands in is learned from `whole`, too.
    """

    def __init__(self, samples: Sequence[Sample], whole: Sequence[Sample] = (), seeds: Sequence[int] = SEEDS) -> None:
        standing = Counter(each for sentences, _ in samples for each in set(features(sentences)))
        kept = sorted(each for each, count in standing.items() if count >= RARE)
        self.index = {each: at for at, each in enumerate(kept)}
        count = len(samples)
        samples = [*samples, *whole]
        rarity = np.array([math.log((1 + count) / (1 + standing[each])) + 1 for each in kept])
        # As the table will hold it.
        self.rarity = (np.clip(np.round(rarity / RARITY_STEP), 1, 92) * RARITY_STEP).astype(np.float32)
        rows = [self.vector(features(each)) for each, _ in samples]
        known = [at for at, (places, _) in enumerate(rows) if len(places)]
        rows, truth = [rows[at] for at in known], np.array([CLASSES.index(samples[at][1]) for at in known])
        trained = [self._trained(rows, truth, seed) for seed in seeds]
        self.weights = np.mean([weights for weights, _ in trained], axis=0)
        self.bias = np.mean([bias for _, bias in trained], axis=0)

    def _trained(self, rows: Sequence[tuple[Any, Any]], truth: Any, seed: int) -> tuple[Any, Any]:
        often = np.bincount(truth, minlength=len(CLASSES))
        weight = np.clip((often.mean() / np.maximum(often, 1)) ** 0.5, 0.5, 4).astype(np.float32)
        weights = np.zeros((len(self.index), len(CLASSES)), dtype=np.float32)
        bias = np.zeros(len(CLASSES), dtype=np.float32)
        squares, bias_squares = np.full_like(weights, 1e-4), np.full(len(CLASSES), 1e-4, dtype=np.float32)
        chance = np.random.default_rng(seed)
        for _round in range(ROUNDS):
            order = chance.permutation(len(rows))
            for begin in range(0, len(rows), AT_ONCE):
                taken = order[begin : begin + AT_ONCE]
                lengths = np.array([len(rows[at][0]) for at in taken])
                starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
                places = np.concatenate([rows[at][0] for at in taken])
                values = np.concatenate([rows[at][1] for at in taken])
                values = values * (chance.random(len(values)) >= DROPPED) / (1 - DROPPED)
                error = _softmax(np.add.reduceat(values[:, None] * weights[places], starts) + bias)
                error[np.arange(len(taken)), truth[taken]] -= 1
                error *= weight[truth[taken]][:, None]
                by_place = np.argsort(places, kind="stable")
                ordered = places[by_place]
                first = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
                slopes = values[:, None] * np.repeat(error, lengths, axis=0)
                slope, at_once = np.add.reduceat(slopes[by_place], first), ordered[first]
                squares[at_once] += slope * slope
                weights[at_once] -= RATE * slope / np.sqrt(squares[at_once])
                bias_squares += error.sum(axis=0) ** 2
                bias -= RATE * error.sum(axis=0) / np.sqrt(bias_squares)
        return weights, bias

    def vector(self, found: Sequence[str]) -> tuple[Any, Any]:
        """The places of the features that are known, and their values."""
        places = np.array([self.index[each] for each in found if each in self.index], dtype=np.int64)
        values = self.rarity[places]
        return places, values / max(float(np.linalg.norm(values)), 1e-9) * SCALE

    def probable(self, *sentences: str) -> Any:
        """How probable each class is for a sentence, or for several taken as one."""
        places, values = self.vector(features(sentences))
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
    subject: str
    sentences: list[str]
    label: dict[str, Any]

    def deciding(self) -> str | None:
        """The sentence that its author says decides."""
        key = " ".join(self.label.get("key", "").split())
        return next((each for each in self.sentences if key and (each in key or key in each)), None)


def mails() -> list[Mail]:
    """The half of the labelled mails that may be looked at."""
    return [_mail(one, one.author) for one in labels.load("meanings", "seen")]


def lessons() -> list[Mail]:
    """The mails that were written to be learned from; the author is their file's name."""
    return [_mail(one, path.stem) for path in labels.LESSONS for one in labels.of_lines(path, "lessons")]


def _mail(one: labels.Labelled, author: str) -> Mail:
    message = messages.parse(one.source.data)
    sentences = list(split(own_words.own_words(message))) or list(split(message.subject))
    return Mail(author, message.subject, sentences, one.label)


def from_mails(read: Sequence[Mail], probable: Sequence[Any]) -> list[Sample]:
    """Their sentences: the one that says most for the mail's meaning carries it, what says nothing of it is none.
    `probable` is how probable each class is for the sentences of each."""
    found: list[Sample] = []
    for mail, rows in zip(read, probable, strict=True):
        meant = [mail.label["intent"], *mail.label["secondary"]]
        key = " ".join(mail.label.get("key", "").split())
        taken: set[int] = set()
        for name in meant:
            column = rows[:, CLASSES.index(name)]
            at = int(column.argmax())
            if name == mail.label["intent"]:
                at = next((i for i, each in enumerate(mail.sentences) if key and each in key), at)
            elif column[at] < 0.3:
                continue
            found.append(((mail.sentences[at],), name))
            taken.add(at)
        places = [CLASSES.index(name) for name in meant]
        found += [
            ((each,), "none")
            for i, each in enumerate(mail.sentences)
            if i not in taken and int(rows[i].argmax()) not in places
        ]
    return found


def wholes(read: Sequence[Mail], probable: Sequence[Any]) -> list[Sample]:
    """All sentences of each mail taken as one, of every second one with thanks and good wishes around them; those that
    carry something, where they are fewer; and the one that decides, with thanks and good wishes around it."""
    found: list[Sample] = []
    wishes = itertools.cycle(polite())
    for number, (mail, rows) in enumerate(zip(read, probable, strict=True)):
        meant = mail.label["intent"]
        around = [next(wishes), next(wishes)]
        found.append(((around[0], *mail.sentences, around[1]) if number % 2 else tuple(mail.sentences), meant))
        carrying = intent.carrying(rows.tolist(), CLASSES)
        if len(carrying) < len(mail.sentences):
            found.append((tuple(mail.sentences[at] for at in carrying), meant))
        if deciding := mail.deciding():
            found.append(((*around, deciding) if number % 2 else (around[0], deciding, around[1]), meant))
    return found


WRAPPED = (
    (("Hi Robin,", "Thank you for your message."), ("Have a great day!",)),
    (
        ("Dear Ms Duarte,", "I hope this finds you well."),
        ("Thanks again for your time and interest.", "Take care and speak soon."),
    ),
    (("Guten Tag Frau Lin,", "vielen Dank für Ihre Nachricht."), ("Ich wünsche Ihnen ein schönes Wochenende.",)),
    (("Bonjour,", "Merci pour votre message."), ("Bonne journée à vous.",)),
    (("Hola, Tomasz:", "Gracias por tu mensaje."), ("Que tengas un buen día.",)),
    (("Hello,", "Thanks for getting in touch."), ("If there is anything else, just ask.", "All the best for now.")),
    (("Hey Mei!", "Hope you had a lovely weekend."), ("Enjoy the sunshine!", "Cheers")),
    (("Hello Ana,", "Thanks for your mail."), ("Have a good week!",)),
    (("Dear Mr Keller,", "Many thanks for your email of Monday."), ("Yours sincerely",)),
    (("Good morning,", "I trust you are well."), ("Please do not hesitate to contact me if you have any questions.",)),
    (("Hallo Herr Wilk,", "ich hoffe, es geht Ihnen gut."), ("Einen schönen Tag noch!",)),
    (("Sehr geehrte Frau Duarte,", "danke für Ihre E-Mail."), ("Bei Fragen melden Sie sich gern.",)),
    (("Chère Ana,", "J'espère que vous allez bien."), ("Je reste à votre disposition pour toute question.",)),
    (("Estimada Mei:", "Espero que estés bien."), ("Quedo a tu disposición para cualquier duda.", "Un abrazo")),
    (("Dear Robin,", "Hope you are doing well."), ("Thanks and regards",)),
    (("Hi,", "It was good to hear from you."), ("Wishing you a lovely evening.", "Best wishes")),
    (
        ("Dear Tomasz,", "How kind of you to write, and what a lovely card!"),
        ("With every good wish to you and yours.",),
    ),
    (("Hi Mei,", "It was such a pleasure to meet you last week."), ("Enjoy the long weekend!",)),
    (("Hiya,", "Aw thank you, that made my day!"), ("Have a fab evening x",)),
    (("Good afternoon Ana,", "Hope the trip home was easy."), ("Stay warm out there.",)),
    (("Hey,", "appreciate the note, it was really nice chatting."), ("cheers and have a good one",)),
    (("Dear Dr Wilk,", "I was touched by your kind words."), ("Please give my regards to your family.",)),
    (("Greetings of the day!", "Thank you so much for your valuable time."), ("Stay safe and healthy.",)),
    (("Dear Robin,", "Compliments of the season to you."), ("God bless.",)),
    (
        ("Liebe Frau Duarte,", "es war mir eine Freude, Sie kennenzulernen."),
        ("Herzliche Grüße und eine schöne Woche!",),
    ),
    (("Hallo Mei,", "lieb von dir, dass du schreibst!"), ("Hab einen schönen Feierabend!",)),
    (("Grüezi Herr Keller,", "besten Dank für Ihre freundlichen Zeilen."), ("Ich wünsche Ihnen sonnige Tage.",)),
    (("Bonjour Mei,", "Merci beaucoup pour votre petit mot, il m'a fait très plaisir."), ("Excellent week-end !",)),
    (("Salut Robin,", "c'était chouette de te rencontrer."), ("Passe une belle soirée !",)),
    (("Querida Ana:", "Muchísimas gracias por tus palabras."), ("Un fuerte abrazo y feliz semana.",)),
    (("Buenas tardes,", "Fue un placer conocerle."), ("Que pase usted un buen fin de semana.",)),
    (("Hi Tomasz,", "Hope all's good with you and the kids."), ("Thanks a million and take care!", "Enjoy the match")),
)
"""What people put around what they mean; it must change nothing. No model of sentences has learned from it."""


def polite() -> list[str]:
    """The sentences of thanks and good wishes, in an order that mixes their authors."""
    return sorted((each for (each,), name in written() if name == "courtesy"), key=lambda each: each[::-1])


def wrapped(sentences: Sequence[str], at: int) -> list[str]:
    """The sentences with something around them, another for each."""
    before, behind = WRAPPED[at % len(WRAPPED)]
    return [*before, *sentences, *behind]


def form(model: Model, mail: Mail, sentences: Sequence[str]) -> Form:
    """How probable each class is for what these sentences of it say."""
    nothing = np.array(intent.nothing(len(CLASSES)))
    about = model.probable(mail.subject) if mail.subject.strip() else nothing
    rows = np.array([model.probable(each) for each in sentences])
    carrying = [sentences[each] for each in intent.carrying(rows.tolist(), CLASSES)]
    return Form(rows, about, model.probable(*carrying), model.probable(*sentences))


def deciding(model: Model, mail: Mail, at: int) -> list[Form]:
    """The same of the sentence that its author says decides, as if it stood alone, and with something around it."""
    found = mail.deciding()
    if not found:
        return []
    nothing = np.array(intent.nothing(len(CLASSES)))
    forms = form(model, mail, [found]), form(model, mail, wrapped([found], at))
    return [Form(each.probable, nothing, each.whole, each.everything) for each in forms]


class Together:
    """What the sentences of a mail say together: multinomial logistic regression over `intent.of_mail`."""

    def __init__(self, read: Sequence[Read]) -> None:
        rows = np.array([each.measures() for forms, _ in read for each in forms])
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

    def scores(self, read: Form) -> dict[str, float]:
        """How probable each meaning is for a mail."""
        return intent.weighed(read.measures(), self.rows)


def best(of: dict[str, float]) -> str:
    """The highest."""
    return max(of, key=lambda each: of[each])


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean over the classes that occur."""
    truth, said = Counter(t for t, _ in pairs), Counter(s for _, s in pairs)
    hit = Counter(t for t, s in pairs if t == s)
    return sum(2 * hit[each] / (truth[each] + said[each]) for each in truth) / len(truth)


Scored = tuple[dict[str, float], dict[str, Any]]
"""How probable each meaning is for a mail, and its label."""


def calibrated(read: Sequence[Scored]) -> list[tuple[float, float]]:
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


def _but(authors: frozenset[str], read: Sequence[Mail], probable: Sequence[Any]) -> tuple[list[Mail], list[Any]]:
    """All but what is those authors'."""
    others = [(mail, rows) for mail, rows in zip(read, probable, strict=True) if mail.author not in authors]
    return [mail for mail, _ in others], [rows for _, rows in others]


def _sentences_unseen(authors: frozenset[str], read: Sequence[Mail], probable: Sequence[Any]) -> list[Any]:
    model = Model([*written(authors), *from_mails(*_but(authors, read, probable))], seeds=SEEDS[:1])
    return [np.array([model.probable(each) for each in mail.sentences]) for mail in read if mail.author in authors]


def _read_unseen(authors: frozenset[str], read: Sequence[Mail], probable: Sequence[Any]) -> list[Read]:
    others = _but(authors, read, probable)
    model = Model([*written(authors), *from_mails(*others)], wholes(*others), SEEDS[:1])
    return [
        (
            (
                form(model, mail, mail.sentences),
                form(model, mail, wrapped(mail.sentences, at)),
                *deciding(model, mail, at),
            ),
            mail.label,
        )
        for at, mail in enumerate(mail for mail in read if mail.author in authors)
    ]


def parties(read: Sequence[Mail], count: int) -> list[frozenset[str]]:
    """The authors in so many parties of about as many mails; each party is left out at once."""
    mails_of = Counter(mail.author for mail in read)
    found: list[list[str]] = [[] for _ in range(min(count, len(mails_of)))]
    for author, _ in sorted(mails_of.items(), key=lambda each: (-each[1], each[0])):
        min(found, key=lambda party: sum(mails_of[each] for each in party)).append(author)
    return [frozenset(party) for party in found]


def unseen(read: Sequence[Mail], count: int) -> tuple[dict[str, list[Read]], list[Any]]:
    """By author, each mail as a model weighs it that saw nothing of that author's; and how probable each class is for
    the sentences of each mail, by such a model again. `count` is how many parties the authors are left out in."""
    first = Model(written(), seeds=SEEDS[:1])
    probable: list[Any] = [np.array([first.probable(each) for each in mail.sentences]) for mail in read]
    left = parties(read, count)
    with ProcessPoolExecutor(max_workers=2) as pool:
        again = pool.map(functools.partial(_sentences_unseen, read=read, probable=probable), left)
        by_party = list(zip(left, map(iter, again), strict=True))
        probable = [next(next(rows for party, rows in by_party if mail.author in party)) for mail in read]
        forms = pool.map(functools.partial(_read_unseen, read=read, probable=probable), left)
        by_author: dict[str, list[Read]] = {}
        for party, ones in zip(left, forms, strict=True):
            for mail, one in zip((mail for mail in read if mail.author in party), ones, strict=True):
                by_author.setdefault(mail.author, []).append(one)
        return dict(sorted(by_author.items())), probable


def main() -> None:
    """Train, score with each author left out, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true")
    parser.add_argument("--parties", type=int, default=6, help="how many parties the authors are left out in")
    wanted = parser.parse_args()
    read = [*mails(), *lessons()]
    by_author, probable = unseen(read, wanted.parties)
    scored: dict[str, list[Scored]] = {}
    around: list[Scored] = []
    scorable = sorted({mail.author for mail in mails()})
    for author, ones in by_author.items():
        together = Together([one for each, those in by_author.items() if each != author for one in those])
        scored[author] = [(together.scores(forms[0]), label) for forms, label in ones]
        around += [(together.scores(forms[1]), label) for forms, label in ones] if author in scorable else []
    everyone = [one for author in scorable for one in scored[author]]
    for author, those in {**scored, "all of the labelled": everyone, "and wrapped, all": around}.items():
        _say(f"{author} left out: {told(those)}")
    _say(
        "of the surest, how many are right: "
        + ", ".join(f"{share} % {100 * right:.1f} %" for share, right in surest(everyone))
    )
    calibration = calibrated([one for ones in scored.values() for one in ones])
    _say("margin -> right: " + ", ".join(f"{margin:.2f} {right:.2f}" for margin, right in calibration))
    if not wanted.dry:
        together = Together([one for ones in by_author.values() for one in ones])
        text = Model([*written(), *from_mails(read, probable)], wholes(read, probable)).table(
            together.rows, calibration
        )
        intent.Weights.load(text)
        TABLE.write_text(text, "utf-8")
        _say(f"{TABLE.name}: {len(text) / 1e6:.1f} MB, {text.count(chr(10))} lines")


def told(those: Sequence[Scored]) -> str:
    """How well these were read: by the highest score, and by what is sure of it."""
    pairs = [(label["intent"], best(of)) for of, label in those]
    right = sum(truth == said for truth, said in pairs)
    sure = [(label["intent"], best(of)) for of, label in those if intent.is_sure(of)]
    right_sure = sum(truth == said for truth, said in sure)
    closed = sum(truth in CLOSING for truth, _ in pairs)
    return (
        f"{100 * right / len(pairs):.1f} % of {len(pairs)}, macro-F1 {100 * macro_f1(pairs):.1f} %; "
        f"closed doors missed {_missed(pairs)} of {closed}, open ones closed {_shut(pairs)}; "
        f"sure {100 * len(sure) / len(pairs):.1f} %, of them right {100 * right_sure / len(sure):.1f} %, "
        f"of all {100 * right_sure / len(pairs):.1f} %, missed {_missed(sure)}, closed {_shut(sure)}"
    )


def _missed(pairs: Sequence[tuple[str, str]]) -> int:
    return sum(truth in CLOSING and said not in CLOSING for truth, said in pairs)


def _shut(pairs: Sequence[tuple[str, str]]) -> int:
    return sum(truth not in CLOSING and said in CLOSING for truth, said in pairs)


def surest(those: Sequence[Scored]) -> list[tuple[int, float]]:
    """Of how many in a hundred, the surest first, how many are right."""
    found = []
    for of, label in those:
        order = sorted(of.values(), reverse=True)
        found.append((order[0] - order[1], best(of) == label["intent"]))
    found.sort(reverse=True)
    return [
        (share, sum(ok for _, ok in found[: len(found) * share // 100]) / max(1, len(found) * share // 100))
        for share in range(30, 101, 10)
    ]


def _softmax(values: Any) -> Any:
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
