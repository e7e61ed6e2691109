"""Drafts of different situations and languages, to be read aloud: `python tests/drafts_shown.py [WORD …]`.

A word picks the situations with it in their name. What the checks find stands above a draft. A test holds that they
find nothing.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.compose.lint import check
from agent.model import Promise, Stage
from agent.rules import Highlight, Owner

PAYMENTS = Highlight(("backend",), "eight years of running payment systems in three countries")
MAYA = Owner("Maya Okafor", ("maya@example.org",), signature="Maya Okafor\n+49 170 1234567")
RAW = Owner("Robin Vale", ("robin@example.org",))
PROMISE = Promise(date(2027, 3, 8), date(2027, 3, 12))
ROLE = "Senior Backend Engineer"
THANKS = Brief(
    step="thank_you",
    owner=MAYA,
    contact_name="Anna Schmidt",
    company="Globex",
    role=ROLE,
    stage=Stage.TECHNICAL,
    interview_day="on Tuesday",
    highlight=PAYMENTS,
    occurrence="a1/i1",
)
STATUS = replace(THANKS, step="status_check", stage=Stage.OTHER, interview_day="on 2 March", highlight=None)
DE = {"language": "de", "role": "Backend-Entwickler (m/w/d)", "company": "Nordwind AG", "contact_name": "Jonas Weber"}
FR = {"language": "fr", "role": "Ingénieur logiciel H/F", "company": "Atelier Lumen", "contact_name": "Camille Moreau"}
ES = {"language": "es", "role": "Analista de datos", "company": "Talleres Ibarra", "contact_name": "Javier Ruiz"}
ACHT = Highlight((), "acht Jahre Erfahrung mit Zahlungssystemen")
HUIT = Highlight((), "huit ans d’expérience des systèmes de paiement")
OCHO = Highlight((), "ocho años de experiencia con sistemas de pago")

SITUATIONS: dict[str, Brief] = {
    "thank-you, a thing noted": replace(THANKS, details=("the migration off Oracle",)),
    "thank-you, a sentence noted": replace(
        THANKS, variant=1, contact_name="Dr. Ben Ito", details=("your point about testing made me rethink ours",)
    ),
    "thank-you, a fact about the reader": replace(
        THANKS, variant=2, contact_name="van der Berg, Jan", details=("he once wrote a compiler on a train",)
    ),
    "thank-you, two things noted": replace(
        THANKS, variant=3, contact_name="Li Wei", details=("how you keep on-call bearable", "the office dog")
    ),
    "thank-you, talked about": replace(
        THANKS, variant=4, contact_name="Madhavi", details=("we talked about hiring. Would love to hear how it went",)
    ),
    "thank-you, nothing noted": replace(THANKS, occurrence="a2/i2", interview_day="yesterday", stage=Stage.SCREEN),
    "thank-you, next to nothing known": Brief(step="thank_you", owner=RAW, occurrence="a3/i3"),
    "thank-you, passed on": replace(
        THANKS, occurrence="a4/i4", details=("the demo of the planner",), pass_on=("Carla Ruiz", "Omar Haddad")
    ),
    "thank-you to whoever arranged it": replace(
        THANKS, is_interviewer=False, contact_name="Rita Vogel", pass_on=("Carla Ruiz",), stage=Stage.ONSITE
    ),
    "status check": STATUS,
    "status check, the promised day has passed": replace(STATUS, promised=PROMISE, last_subject="Re: Next steps"),
    "status check with material": replace(STATUS, promised=PROMISE, materials=("portfolio",), occurrence="a5/i5"),
    "second status check": replace(STATUS, step="second_status_check"),
    "something forgotten": replace(
        THANKS, step="additional_information", given=("forgot to say that I speak Dutch",), highlight=None
    ),
    "something forgotten, a thing": replace(
        THANKS,
        step="additional_information",
        highlight=None,
        occurrence="a6/i6",
        role=None,
        given=("the slides of my talk on idempotent queues: https://maya.example/slides",),
    ),
    "update": replace(STATUS, step="update", given=("passed the exam for the Kubernetes administrator",)),
    "keep in touch": replace(STATUS, step="keep_in_touch", given=("my talk was accepted at FOSDEM",)),
    "rejection": replace(STATUS, step="rejection_reply", last_subject="Your application"),
    "German thank-you": replace(
        THANKS, **DE, interview_day="am Dienstag", highlight=ACHT, details=("die Migration weg von Oracle",)
    ),
    "German thank-you, a clause": replace(
        THANKS,
        **DE | {"contact_name": "Dr. Ines Köhler"},
        variant=1,
        interview_day="gestern",
        highlight=None,
        details=("wie Sie Rufbereitschaft erträglich halten. Das kannte ich so nicht",),
    ),
    "German thank-you, du": replace(
        THANKS,
        **DE,
        variant=2,
        interview_day="am Dienstag",
        highlight=ACHT,
        familiar=True,
        details=("seine Frage zu Latenzbudgets",),
    ),
    "German thank-you to whoever arranged it": replace(
        THANKS,
        **DE,
        is_interviewer=False,
        pass_on=("Ben Ito", "Carla Ruiz"),
        highlight=None,
        interview_day="am Dienstag",
    ),
    "German status check": replace(STATUS, **DE, interview_day="am 2. März", promised=PROMISE),
    "German status check, du": replace(STATUS, **DE, interview_day="", familiar=True, occurrence="a7/i7"),
    "German rejection": replace(STATUS, **DE, step="rejection_reply", interview_day=""),
    "German update": replace(STATUS, **DE, step="update", interview_day="", given=("habe die Prüfung bestanden",)),
    "French thank-you": replace(
        THANKS, **FR, interview_day="mardi", highlight=HUIT, details=("la migration hors d’Oracle",)
    ),
    "French thank-you, talked about": replace(
        THANKS, **FR, variant=1, interview_day="hier", highlight=None, details=("on a parlé du passage à Rust",)
    ),
    "French status check": replace(STATUS, **FR, interview_day="le 2 mars", promised=PROMISE),
    "French rejection": replace(STATUS, **FR, step="rejection_reply", interview_day="", occurrence="a8/i8"),
    "Spanish thank-you": replace(
        THANKS, **ES, interview_day="el martes", highlight=OCHO, details=("la migración desde Oracle",)
    ),
    "Spanish thank-you, tú": replace(
        THANKS,
        **ES,
        variant=1,
        interview_day="ayer",
        highlight=None,
        familiar=True,
        details=("hablamos de los turnos de guardia",),
    ),
    "Spanish status check": replace(STATUS, **ES, interview_day="el 2 de marzo", promised=PROMISE),
    "Spanish keep in touch": replace(
        STATUS, **ES, step="keep_in_touch", interview_day="", given=("me han aceptado una charla en la PyConES",)
    ),
}


def shown(name: str) -> str:
    """A draft as its reader gets it, with what the checks find above it."""
    brief = SITUATIONS[name]
    text = compose(brief)
    found = [*text.findings, *check(text, brief)]
    head = [f"{name}:", *(f"  ! {finding.text}" for finding in found)]
    return "\n".join((*head, f"Subject: {text.subject}", "", text.body))


if __name__ == "__main__":
    words = [word.casefold() for word in sys.argv[1:]]
    for name in SITUATIONS:
        if not words or any(word in name.casefold() for word in words):
            sys.stdout.write(f"{'═' * 72}\n{shown(name)}\n\n")
