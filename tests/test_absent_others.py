"""Who is away and did not write the mail takes nothing from its news."""

from __future__ import annotations

import time
from email.message import EmailMessage

import pytest
from clocks import not_by_chance, within

from agent.from_disk.mail_files import Source
from agent.model import Intent
from agent.understand.machines import absent_others
from agent.verbs import inspection

CONFIG = inspection.config_for(("robin@keller.example",))
LEFT = (
    ("Rita is off today. They decide by 27 March.", "They decide by 27 March."),
    ("Rita is off today, so it is me: they liked you.", "it is me: they liked you."),
    (
        "Karin Holt is on leave this week, so I'm writing: we went with somebody else.",
        "I'm writing: we went with somebody else.",
    ),
    ("My colleague is out sick. There will be news by Friday.", "There will be news by Friday."),
    ("Our director is away until Monday. We decide when she is back.", "We decide when she is back."),
    ("With our CEO on paternity leave, the letter needs until Wednesday.", None),
    (
        "Frau Weber ist diese Woche im Urlaub. Die Entscheidung fällt bis Freitag.",
        "Die Entscheidung fällt bis Freitag.",
    ),
    ("Unser Chef ist krank, daher melde ich mich: Sie sind dabei.", "melde ich mich: Sie sind dabei."),
    ("Marc est absent aujourd'hui. Ils décident avant le 27.", "Ils décident avant le 27."),
    ("Ma collègue est en congé cette semaine, donc je prends le relais.", "je prends le relais."),
    ("Ana está de baja hoy. Deciden antes del 27.", "Deciden antes del 27."),
)
KEPT = (
    "I am out of the office until Monday. For urgent matters write to Rita.",
    "We are away until the 4th.",
    "The office is closed until Monday.",
    "Tom is away until Monday.",  # of Tom, who writes
    "Rita is happy with your work. They decide by 27 March.",
    "You are out of luck.",
    "",
)


@pytest.mark.parametrize(("said", "left"), [each for each in LEFT if each[1]])
def test_the_absence_of_another_is_cut_out(said: str, left: str) -> None:
    assert absent_others.without(said, ["Tom Moss"]) == left


@pytest.mark.parametrize("said", KEPT)
def test_what_tells_of_no_other_is_kept(said: str) -> None:
    assert absent_others.without(said, ["Tom Moss"]) is None


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("Karin is on leave, so I'm writing in her place: unfortunately we went with somebody else.", Intent.REJECTION),
        ("Rita is off today. We have not decided yet and will let you know by 27 March.", Intent.STILL_DECIDING),
        ("Marc est absent aujourd'hui. Nous vous donnerons notre réponse avant le 27 mars.", Intent.STILL_DECIDING),
        ("Frau Weber ist heute krank. Wir möchten Sie gern zu einem zweiten Gespräch einladen.", Intent.NEXT_ROUND),
        ("I am off today. Rita is back on Monday.", Intent.OUT_OF_OFFICE),
    ],
)  # fmt: skip
def test_news_beside_the_absence_of_another_are_what_is_meant(said: str, intent: Intent) -> None:
    mail = EmailMessage()
    mail["From"] = "Tom Moss <tom@globex.example>"
    mail["To"] = "Robin Keller <robin@keller.example>"
    mail["Subject"] = "Re: Thank you"
    mail["Date"] = "Tue, 10 Mar 2026 10:00:00 +0100"
    mail["Message-ID"] = "<a@globex.example>"
    mail.set_content(f"Hi Robin,\n\n{said}\n\nTom\n")
    [made] = inspection.inspect(Source("mail", 0, mail.as_bytes(), "message"), CONFIG)
    assert made["intent"] == intent


@pytest.mark.parametrize(
    "piece", ["Rita ", "Our ", "With our a-b ", "Rita is ", "\n", "A, b c d, ", "Da Rita is off until a b c "]
)
@not_by_chance
def test_no_text_takes_long(piece: str) -> None:
    begun = time.process_time()
    absent_others.without(piece * (40_000 // len(piece)), ["Tom Moss"])
    within(begun, 0.3)
