"""How alike the notes of a panel are: pairwise Jaccard of the sets of three words in a row, whole mails laid side by
side. `python tests/similarity.py` prints the table; a test holds its bounds.

Each panel is composed for many interviews, for what varies varies by the interview. The signature is the same in all
and counts in.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).parent.parent))

from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.model import Stage
from agent.rules import Highlight, Owner

WITH_NOTES, WITHOUT = 0.5, 0.7
OCCURRENCES = 40
PEOPLE = ("Anna Schmidt", "Dr. Ben Ito", "van der Berg, Jan", "Madhavi", "Li Wei", "Carla Ruiz", "Omar Haddad")
NOTES = {
    "en": (
        "the migration off Oracle",
        "her question about latency budgets",
        "how you keep on-call bearable. I had not heard of that before",
        "We talked about hiring two more people",
        "I liked the story of the first release",
        "Kafka",
        "You once wrote a compiler on a train",
    ),
    "de": (
        "die Migration weg von Oracle",
        "seine Frage zu Latenzbudgets",
        "wie Sie Rufbereitschaft erträglich halten. Das kannte ich so nicht",
        "wir haben über Einstellungen gesprochen",
        "Mir hat die Geschichte der ersten Version gefallen",
        "Kafka",
        "hat mir von einem Compiler erzählt, der im Zug entstand",
    ),
    "fr": (
        "la migration hors d’Oracle",
        "sa question sur les budgets de latence",
        "comment vous rendez l’astreinte supportable. Je ne connaissais pas cela",
        "on a parlé du recrutement",
        "J’ai aimé l’histoire de la première version",
        "Kafka",
        "m’a parlé d’un compilateur écrit dans le train",
    ),
    "es": (
        "la migración desde Oracle",
        "su pregunta sobre los presupuestos de latencia",
        "cómo hacen llevaderas las guardias. No lo conocía así",
        "hablamos de la contratación",
        "Me gustó la historia de la primera versión",
        "Kafka",
        "me habló de un compilador escrito en el tren",
    ),
}
"""One for each of the panel; of every kind that owners write."""
_SIGNATURE = "Maya Okafor\n+49 170 1234567"
_SHORT = {
    "en": "eight years of running payment systems in three countries",
    "de": "acht Jahre Erfahrung mit Zahlungssystemen in drei Ländern",
    "fr": "huit ans d’expérience des systèmes de paiement dans trois pays",
    "es": "ocho años de experiencia con sistemas de pago en tres países",
}
_LONG = {
    "de": "Ich habe acht Jahre lang Zahlungssysteme in drei Ländern betrieben, vom ersten Vertrag mit einer Bank bis"
    " zu der Nacht, in der das alte System abgeschaltet wurde, und immer mit einem kleinen Team",
    "fr": "J’ai exploité pendant huit ans des systèmes de paiement dans trois pays, du premier contrat avec une banque "
    "jusqu’à la nuit où l’ancien système a été arrêté, et toujours avec une petite équipe",
    "es": "Llevé durante ocho años sistemas de pago en tres países, desde el primer contrato con un banco hasta la"
    " noche en que se apagó el sistema antiguo, y siempre con un equipo pequeño",
    "en": "I have run payment systems in three countries for eight years, from the first contract with a bank to the "
    "night on which the old system was switched off, and always with a small team",
}
_ROLE = {"en": "Senior Backend Engineer", "de": "Backend-Entwickler", "fr": "Ingénieur logiciel", "es": "Analista"}


def _owner(*said: str) -> Owner:
    highlights = tuple(Highlight(("backend",), each) for each in said)
    return Owner("Maya Okafor", ("maya@example.org",), signature=_SIGNATURE, highlights=highlights)


def panels(language: str) -> dict[str, Brief]:
    """What the panels have in common, by name: all that is known, little, nothing."""
    short, long = _owner(_SHORT[language]), _owner(_LONG[language])
    bare = Brief(step="thank_you", owner=_owner(), language=language)
    full = Brief(
        step="thank_you", owner=short, company="Globex", role=_ROLE[language], stage=Stage.TECHNICAL,
        highlight=short.highlights[0], language=language,
    )  # fmt: skip
    return {
        "all is known": full,
        "a long highlight": replace(full, owner=long, highlight=long.highlights[0]),
        "role and company": replace(full, owner=_owner(), highlight=None, stage=Stage.OTHER),
        "nothing but names": bare,
    }


def threes(text: str) -> frozenset[tuple[str, ...]]:
    """The sets of three words in a row."""
    words = re.findall(r"\w+", text.lower())
    return frozenset(tuple(words[i : i + 3]) for i in range(len(words) - 2))


def likeness(one: str, other: str) -> float:
    """Jaccard of the two texts' threes: 0 for nothing in common, 1 for the same."""
    first, second = threes(one), threes(other)
    return len(first & second) / (len(first | second) or 1)


def bodies(brief: Brief, size: int, occurrence: str, *, notes: bool) -> list[str]:
    """The texts of one panel."""
    return [
        compose(
            replace(
                brief,
                contact_name=PEOPLE[place],
                variant=place,
                occurrence=occurrence,
                details=(NOTES[brief.language][place],) if notes else (),
            )
        ).body
        for place in range(size)
    ]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: over all pairs of all occurrences."""

    language: str
    panel: str
    size: int
    notes: bool
    highest: float
    middle: float
    pair: tuple[str, str]
    """The two that are most alike."""

    @property
    def bound(self) -> float:
        """What the highest may be."""
        return WITH_NOTES if self.notes else WITHOUT


def table(
    sizes: tuple[int, ...] = (5,), occurrences: int = OCCURRENCES, languages: Iterable[str] = NOTES
) -> Iterator[Row]:
    """A row for each language, panel and size, with notes and without."""
    for language in languages:
        for name, brief in panels(language).items():
            for size in sizes:
                for notes in (True, False):
                    found = [
                        (likeness(*pair), pair)
                        for number in range(occurrences)
                        for pair in combinations(bodies(brief, size, f"a{number}/i{number}", notes=notes), 2)
                    ]
                    highest, pair = max(found)
                    yield Row(language, name, size, notes, highest, mean(value for value, _ in found), pair)


if __name__ == "__main__":
    sys.stdout.write(f"{'':4}{'panel':20}{'of':>3}  {'notes':6}{'highest':>8}{'mean':>7}   may be\n")
    for row in table((3, 5, 7)):
        noted = "yes" if row.notes else "no"
        sys.stdout.write(
            f"{row.language:4}{row.panel:20}{row.size:>3}  {noted:6}{row.highest:>8.2f}{row.middle:>7.2f}"
            f"{row.bound:>9}{'' if row.highest <= row.bound else '  TOO ALIKE'}\n"
        )
