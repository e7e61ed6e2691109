"""What owners answer when they are asked how it went, each with what is to be taken from it.

Written before the reader. A second table of the same form, `debrief_unseen.py`, was laid aside and is scored once.
The day is Tuesday 24 November 2026.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

BOB = ("Bob Miller",)
TWO = ("Ana Ruiz", "Bob Miller")
PANEL = ("Ana Ruiz", "Bob Miller", "Priya Shah")
HERREN = ("Dr. Katrin Vogel", "Jonas Weber")
DAMES = ("Claire Dubois", "Marc Lefèvre")
NADIE = ("Lucía Gómez", "Pablo Ortega")
ALL = "*"
"""Notes that are for nobody in particular."""


@dataclass(frozen=True)
class Case:
    """An answer of `people`'s guest. `notes`: by first name (or ALL), words that must stand in their note; nobody else
    has one. `promise`: the last day. `left`: something of it is not understood, and said to be."""

    people: tuple[str, ...]
    text: str
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    promise: str = ""
    forgot: tuple[str, ...] = ()
    attach: tuple[str, ...] = ()
    does: str = ""
    """missed, moved, no, withdraw or skip."""
    absent: tuple[str, ...] = ()
    left: bool = False


ANSWERS: tuple[Case, ...] = (
    # --- English
    Case(BOB, "Kafka migration", {"Bob": ("Kafka migration",)}),
    Case(PANEL, "Bob: Kafka migration\nAna: hiring plans for next year\nPriya: on-call rotation",
         {"Bob": ("Kafka",), "Ana": ("hiring plans",), "Priya": ("on-call",)}),
    Case(TWO, "Went well! With Ana we mostly talked about hiring, Bob asked about Rust.",
         {"Ana": ("hiring",), "Bob": ("Rust",)}),
    Case(PANEL, "1. hiring\n2. Kafka and why they left RabbitMQ\n3. how the on-call works",
         {"Ana": ("hiring",), "Bob": ("RabbitMQ",), "Priya": ("on-call",)}),
    Case(TWO, "both: how the team splits the monolith", {"Ana": ("monolith",), "Bob": ("monolith",)}),
    Case(BOB, "Good chat. He showed me their deployment pipeline and they said they'd decide by the 4th.",
         {"Bob": ("deployment pipeline",)}, promise="12-04"),
    Case(BOB, "We spent most of the hour on event sourcing. I forgot to mention the Rust work; attach portfolio",
         {"Bob": ("event sourcing",)}, forgot=("Rust work",), attach=("portfolio",)),
    Case(TWO, "It didn't take place, nobody dialed in.", does="missed"),
    Case(BOB, "moved to Tuesday", does="moved"),
    Case(TWO, "I was told no.", does="no"),
    Case(TWO, "I'd like to withdraw my application, it's not the right fit for me.", does="withdraw"),
    Case(PANEL, "skip", does="skip"),
    Case(TWO, "bob - terraform modules and drift\nana - nothing special",
         {"Bob": ("terraform modules",)}),
    Case(PANEL, "Priya couldn't make it. Ana: career ladder. Bob: incident reviews.",
         {"Ana": ("career ladder",), "Bob": ("incident reviews",)}, absent=("Priya",)),
    Case(BOB, "He was quite arrogant tbh, but the part about their data mesh was interesting",
         {"Bob": ("data mesh",)}, left=True),
    Case(TWO, "yes", left=True),
    Case(TWO, "Ana asked me how I run retros and Bob wanted to know about my time at Siemens. "
         "I should hear back early next week.", {"Ana": ("retros",), "Bob": ("Siemens",)}, promise="12-01"),
    # --- what ends it beside what was spoken of
    Case(TWO, "Bob: Kafka\nI was told no", {"Bob": ("Kafka",)}, does="no"),
    Case(TWO, "Bob: Kafka; I was told no", {"Bob": ("Kafka",)}, does="no"),
    Case(TWO, "Bob: Kafka. Ana: hiring. I'd like to withdraw.", {"Bob": ("Kafka",), "Ana": ("hiring",)},
         does="withdraw"),
    Case(TWO, "Ana told me no, but nicely", does="no"),
    Case(TWO, "Bob: I was told no", left=True),
    Case(TWO, "Bob: Kafka, but I was told no", left=True),
    Case(TWO, "Bob: the plan. It was rejected by the board.", {"Bob": ("the plan",)}, left=True),
    Case(TWO, "Bob: pulling out of Oracle", {"Bob": ("pulling out of Oracle",)}),
    Case(TWO, "Bob: they moved to Kubernetes", {"Bob": ("moved to Kubernetes",)}),
    Case(TWO, "Bob was not there; it was moved to Tuesday", does="moved", absent=("Bob",)),
    Case(TWO, "Bob was not there, so it was moved to Tuesday", does="moved", absent=("Bob",)),
    Case(TWO, "Bob: Kafka; Rust; hiring", {"Bob": ("Kafka; Rust; hiring",)}),
    Case(HERREN, "Weber: Go. Sie haben mir abgesagt.", {"Jonas": ("Go",)}, does="no"),
    # --- numbers
    Case(PANEL, "1: hiring 2: Kafka 3: on-call", {"Ana": ("hiring",), "Bob": ("Kafka",), "Priya": ("on-call",)}),
    Case(PANEL, "1 hiring\n3 on-call", {"Ana": ("hiring",), "Priya": ("on-call",)}),
    Case(BOB, "2 offices in Lyon\n3 teams", {"Bob": ("2 offices", "3 teams")}),
    # --- German
    Case(HERREN, "Vogel: Umstellung auf Kubernetes\nWeber: Bereitschaftsdienst",
         {"Katrin": ("Kubernetes",), "Jonas": ("Bereitschaftsdienst",)}),
    Case(HERREN, "Lief gut. Mit Frau Vogel habe ich über die Produktstrategie gesprochen, mit Jonas "
         "über Testautomation.",
         {"Katrin": ("Produktstrategie",), "Jonas": ("Testautomation",)}),
    Case(("Jonas Weber",), "Wir haben lange über Datenqualität geredet. Sie melden sich bis Freitag.",
         {"Jonas": ("Datenqualität",)}, promise="11-27"),
    Case(("Jonas Weber",), "ich hab vergessen zu erwähnen, dass ich den AWS-Kurs gemacht habe", forgot=("AWS-Kurs",)),
    Case(HERREN, "Hat nicht stattgefunden, Herr Weber war krank.", does="missed"),
    Case(HERREN, "Wurde auf Donnerstag verschoben", does="moved"),
    Case(HERREN, "Leider eine Absage bekommen.", does="no"),
    Case(HERREN, "Ich ziehe meine Bewerbung zurück.", does="withdraw"),
    Case(HERREN, "beide: der Umzug in die Cloud\nEntscheidung bis Ende nächster Woche. Bitte Portfolio anhängen.",
         {"Katrin": ("Cloud",), "Jonas": ("Cloud",)}, promise="12-04", attach=("portfolio",)),
    Case(("Jonas Weber",), "Hauptsächlich Architektur, etwas Smalltalk über Segeln", {"Jonas": ("Architektur",)}),
    # --- French
    Case(DAMES, "Claire : la refonte du site\nMarc : les tests de charge",
         {"Claire": ("refonte",), "Marc": ("tests de charge",)}),
    Case(DAMES, "Très bien passé. Avec Claire on a parlé de l'équipe produit, et Marc m'a interrogé sur Django.",
         {"Claire": ("équipe produit",), "Marc": ("Django",)}),
    Case(("Marc Lefèvre",), "On a surtout discuté de la migration vers Postgres. Ils me donnent une "
         "réponse d'ici vendredi.",
         {"Marc": ("Postgres",)}, promise="11-27"),
    Case(("Marc Lefèvre",), "J'ai oublié de parler de mon projet open source, joindre le portfolio",
         forgot=("projet open source",), attach=("portfolio",)),
    Case(DAMES, "L'entretien n'a pas eu lieu.", does="missed"),
    Case(DAMES, "reporté à jeudi", does="moved"),
    Case(DAMES, "Je souhaite retirer ma candidature.", does="withdraw"),
    # --- Spanish
    Case(NADIE, "Lucía: el plan de crecimiento\nPablo: microservicios y colas",
         {"Lucía": ("crecimiento",), "Pablo": ("microservicios",)}),
    Case(NADIE, "Muy bien. Con Lucía hablamos de la cultura del equipo y Pablo me preguntó por Kubernetes.",
         {"Lucía": ("cultura",), "Pablo": ("Kubernetes",)}),
    Case(("Pablo Ortega",), "Hablamos sobre todo de seguridad. Me avisan antes del viernes 4 de diciembre.",
         {"Pablo": ("seguridad",)}, promise="12-04"),
    Case(("Pablo Ortega",), "Se me olvidó mencionar mi experiencia con Go. Adjunta el portfolio.",
         forgot=("experiencia con Go",), attach=("portfolio",)),
    Case(NADIE, "No tuvo lugar, no apareció nadie", does="missed"),
    Case(NADIE, "Me dijeron que no.", does="no"),
)  # fmt: skip
