"""Who sits on which side: events of those who hire, and interviews whose title tells nothing.

Written and labelled before the reader was run on them. The owner is Robin Keller, invited by the organizer; a last
column names another guest.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from clocks import not_by_chance, within

from agent.model import Attendee, InterviewReading
from agent.understand.events import applicant_side, hiring_side
from tests.test_interview import attendee, event, judged
from tests.test_short_events import ROBIN

HERE = Path(__file__).parent


def rows(name: str) -> list[list[str]]:
    return [line.replace("\\n", "\n").split("\t") for line in (HERE / name).read_text("utf-8").splitlines()]


def read(host: str, title: str, text: str, guest: str = "") -> InterviewReading:
    guests = (Attendee(ROBIN.name, ROBIN.addresses[0]), *([attendee(guest)] if guest else []))
    return judged(replace(event(title, host, text), attendees=guests), owner=ROBIN)


@pytest.mark.parametrize("case", rows("hiring_side_events.tsv"), ids=lambda case: case[2][:40])
def test_who_is_to_choose_somebody_is_no_candidate(case: list[str]) -> None:
    found = read(*case[1:])
    assert str(found.verdict) in case[0].split(), found.because


@pytest.mark.parametrize("case", rows("untelling_events.tsv"), ids=lambda case: case[2][:40])
def test_what_stands_below_an_untelling_title_decides(case: list[str]) -> None:
    found = read(*case[1:])
    assert str(found.verdict) in case[0].split(), found.because


# What a candidate is told of the same things.
CANDIDATES = [
    ("Interview: Data Analyst", "We have had 120 applications and are seeing five people. Yours stood out."),
    ("Interview with Maya", "Maya leads the team, ask her about the roadmap. At the end you ask, we answer."),
    ("Entretien Robin Keller", "Ensuite tu poses tes questions, et je te fais visiter l'atelier."),
    ("Entrevista Robin", "Tú haces la prueba y yo te explico el puesto. Podrás hacerles las preguntas que quieras."),
    ("Vorstellungsgespräch", "Du stellst dich vor, ich zeige dir die Werkstatt."),
    ("Sollicitatiegesprek", "Jij stelt je voor en ik vertel over de baan. Kun je erbij zijn om tien uur?"),
    ("Jury de recrutement - Robin Keller", "Vous êtes convoqué devant le jury."),
    ("Interview", "We would like to meet you before we advertise the post."),
    ("Interview", "Please tell them your name at the desk and let me know if you need parking."),
    ("Interview", "You will meet the people who you would work with. Terça ou quarta, qual preferes?"),
    ("Gespräch", "Frau Vogt stellt sich vor, danach bitte ich um deine Einschätzung der Aufgabe."),
    ("Interview", "Anna is coming from the London office, they're here at ten. We would love your view on the case."),
    ("Interview", "You can quiz her about the roadmap. It's a reverse interview: grill them."),
    ("Entretien", "Un candidat vient de se désister. Donnez-nous votre avis sur l'horaire."),
]


@pytest.mark.parametrize(("title", "text"), CANDIDATES)
def test_a_candidate_is_not_taken_for_one_who_hires(title: str, text: str) -> None:
    assert hiring_side.said(title, text) is None


@pytest.mark.parametrize("part", ["a", " ", "1", "you ask ", "wir sehen ", "interviews ", "gave you as a "])
@not_by_chance
def test_long_texts_are_read_in_no_time(part: str) -> None:
    text = part * (20_000 // len(part))
    began = time.process_time()
    hiring_side.said(text, text)
    applicant_side.said(text)
    within(began, 1)


# One kind of what an applicant is told, or two of something that is no job.
OTHERS = [
    ("Pickle: booster", "If you are happy with us, we are also looking for a Saturday receptionist. Bring your CV."),
    ("Your mortgage", "Thanks for your application for the loan. I would like to ask you a few questions."),
    ("Call", "We would love you to join us as Learning Designer! Your application was a delight. Bring your CV."),
    ("Coffee", "I would like to hear your story."),
    ("Wohnungsbesichtigung", "Ihre Bewerbung für die Wohnung haben wir erhalten, wir würden Sie gern kennenlernen."),
    ("Thursday", "We are still looking for someone for the choir."),
]


@pytest.mark.parametrize(("title", "text"), OTHERS)
def test_half_of_what_applicants_are_told_is_not_enough(title: str, text: str) -> None:
    assert applicant_side.said(text) is None, title
    assert str(read("Anna Schmidt <anna@globex.example>", title, text).verdict) != "yes"


@pytest.mark.parametrize(
    "title", ["Candidate Intro (30 min): Robin Keller and Dara", "Candidate Screen: Robin / Globex"]
)
def test_what_is_done_with_a_candidate_is_nobodys_name(title: str) -> None:
    found = read("Dara <dara@globex.example>", title, "A first call with our people team about the planner role.")
    assert "Somebody else is the candidate" not in " ".join(found.because)
    assert found.verdict == "yes", found.because


def test_who_is_called_as_a_season_may_be_the_candidate() -> None:
    found = read(
        "Dara <dara@globex.example>", "Interview candidate Summer (Accountant)", "", "Tom <tom@globex.example>"
    )
    assert found.verdict == "no", found.because


@pytest.mark.parametrize(
    ("text", "hires"),
    [
        ("There are four questions we ask everyone, and time for yours.", False),
        ("Please read the files. We ask everyone the same questions.", True),
    ],
)
def test_who_is_told_of_questions_for_everyone_is_a_candidate(text: str, hires: bool) -> None:
    assert bool(hiring_side.said("Interview", text)) is hires
