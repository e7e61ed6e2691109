"""What a letter knows of the letters before it: a second question says that it is one, and no sentence comes twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from rows import each_row
from stories import ANNA, BOB, ROLE, Story, berlin, invited, story, thanked

from agent.compose import answers
from agent.compose.brief import Brief
from agent.compose.draft import compose
from agent.compose.enclose import with_material
from agent.compose.lint import check
from agent.model import Enclosure, Promise, Text
from agent.rules import Owner

BRIEF = Brief(
    step="status_check",
    owner=Owner("Maya Okafor", ("maya@example.org",)),
    contact_name="Anna Schmidt",
    company="Globex",
    role="Backend Engineer",
    interview_day="on 2 March",
)
PROMISE = Promise(date(2027, 3, 8), date(2027, 3, 12))
ASKED = {"en": "15 March", "de": "15. März", "fr": "15 mars", "es": "15 de marzo"}
LANGUAGES = tuple(ASKED)
SECOND = "\nsequence:\n  second_status_check: {mode: stage}\n"


def sentences(text: str) -> set[str]:
    """Behind the greeting, without the farewell."""
    parts = re.split(r"(?<=[.!?])\s+|\n+", text.partition("\n")[2])
    return {each for each in parts if len(each.split()) > 3 and each[-1] in ".?!"}


@each_row("language", LANGUAGES)
@each_row("occurrence", ["a", "b", "c", "d", "e", "f"])
def test_a_second_question_names_the_first_and_repeats_none_of_it(language: str, occurrence: str) -> None:
    first = compose(replace(BRIEF, language=language, promised=PROMISE, occurrence=occurrence))
    again = replace(
        BRIEF, step="second_status_check", language=language, promised=PROMISE, asked=date(2027, 3, 15),
        occurrence=f"{occurrence}/2", before=(first.body,),
    )  # fmt: skip
    second = compose(again)
    assert ASKED[language] in second.body
    assert not sentences(first.body) & sentences(second.body)
    assert check(second, again) == ()
    assert len(second.body.split()) <= 90


@each_row("language", LANGUAGES)
@each_row("step", ["thank_you", "update", "keep_in_touch"])
@each_row("occurrence", range(8))
def test_the_next_letter_to_somebody_is_another_letter(step: str, language: str, occurrence: int) -> None:
    given = () if step == "thank_you" else ("Kafka",)
    brief = replace(BRIEF, step=step, language=language, given=given, occurrence=f"x{occurrence}")
    first = compose(brief)
    second = compose(replace(brief, occurrence=f"y{occurrence}", before=(first.body,)))
    assert not sentences(first.body) & sentences(second.body), (first.body, second.body)
    assert second == compose(replace(brief, occurrence=f"y{occurrence}", before=(first.body,)))


SPOKE = re.compile(
    r"\b(?:we spoke|our conversation|wir gesprochen|unserem? Gespräch|notre (?:échange|conversation|entretien)"
    r"|hayamos hablado|nuestra conversación|your decision|Ihre Entscheidung|votre décision|and the team)\b"
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("step", ["rejection_reply", "status_check"])
def test_who_only_arranged_is_not_told_of_a_talk_with_them(step: str, language: str) -> None:
    brief = replace(BRIEF, step=step, language=language, is_interviewer=False, we_met=False)
    texts = [compose(replace(brief, occurrence=str(number))).body for number in range(30)]
    assert not [text for text in texts if SPOKE.search(text)]
    met = [compose(replace(brief, is_interviewer=True, we_met=True, occurrence=str(n))).body for n in range(30)]
    assert any(SPOKE.search(text) for text in met)


def test_what_was_talked_about_is_no_matter_where_a_letter_has_no_place_for_it() -> None:
    noted = replace(BRIEF, language="de", details=("Rufbereitschaft, fand er super spannend",))
    assert compose(replace(noted, step="thank_you")).findings
    assert compose(noted).findings == ()
    assert compose(replace(noted, step="rejection_reply")).findings == ()


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("en", True, "I attach my CV and my portfolio."),
        ("de", True, "Ich habe meinen Lebenslauf und mein Portfolio angehängt."),
        ("de", False, "Ich habe meinen Lebenslauf und mein Portfolio angehängt."),
        ("fr", True, "Voici en pièce jointe mon CV et mon portfolio."),
        ("fr", False, "Voici en pièce jointe mon CV et mon portfolio."),
        ("es", True, "Adjunto mi currículum y mi portafolio."),
    ],
)
def test_files_are_spoken_of_in_a_sentence(language: str, asked: bool, said: str) -> None:
    files = [Enclosure(name, f"{name}.pdf", "application/pdf", 9, "0" * 64, "/x") for name in ("CV", "portfolio")]
    letter = Text("x", "Hello,\n\nThanks.\n\nMore.\n\nMaya")
    assert said in with_material(letter, files, [], "Maya", language, first=asked).body


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("de", True, "Die gewünschten Unterlagen (Lebenslauf und Hausarbeit) habe ich angehängt."),
        ("de", False, "Angehängt habe ich noch Unterlagen (Lebenslauf und Hausarbeit)."),
        ("fr", True, "Vous trouverez ci-joint les documents demandés (CV et Hausarbeit)."),
        ("fr", False, "Je joins à ce message des documents (CV et Hausarbeit)."),
    ],
)
def test_a_thing_whose_gender_nobody_knows_stands_in_brackets(language: str, asked: bool, said: str) -> None:
    files = [Enclosure(name, f"{name}.pdf", "application/pdf", 9, "0" * 64, "/x") for name in ("CV", "Hausarbeit")]
    letter = Text("x", "Hello,\n\nThanks.\n\nMore.\n\nMaya")
    assert said in with_material(letter, files, [], "Maya", language, first=asked).body


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("referencias", "Adjunto mis referencias."),
        ("mi portafolio", "Adjunto mi portafolio."),
        ("tesis", "Adjunto mi tesis."),
        ("muestras de mi trabajo", "Adjunto lo siguiente: muestras de mi trabajo."),
    ],
)
def test_spanish_says_mine_in_the_number_of_the_thing(name: str, said: str) -> None:
    letter = Text("x", "Hola:\n\nGracias.\n\nMás.\n\nMaya")
    files = [Enclosure(name, "x.pdf", "application/pdf", 9, "0" * 64, "/x")]
    assert said in with_material(letter, files, [], "Maya", "es").body


def test_a_detail_is_offered_only_where_it_has_a_place() -> None:
    assert "detail:" in answers.draft_words((1,)).text
    other = answers.draft_words((1,), detail=False).text
    assert "detail" not in other and "change: " in other


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Story]:
    with story(tmp_path, extra=SECOND) as told:
        yield told


def test_through_the_daemon_the_second_question_knows_the_first(life: Story) -> None:
    thanked(life, ANNA)
    life.live_until(berlin(3, 18, 12))
    life.says("send")
    life.live_until(berlin(3, 19, 12))
    (first,) = life.drafts("status_check")
    assert first.state.value == "sent"
    assert "our conversation" in first.text.body or "we spoke" in first.text.body or "speak about" in first.text.body
    life.live_until(berlin(4, 1, 12))
    (second,) = life.drafts("second_status_check")
    assert re.search(r"\b1[89] March\b", second.text.body)
    assert not sentences(first.text.body) & sentences(second.text.body) - {"Jane Doe"}


def test_who_was_in_an_earlier_round_is_not_told_that_they_were_in_the_last(life: Story) -> None:
    thanked(life, ANNA)
    life.writes(ANNA[1], "Hi Jane, Bob would like to meet you next week.", name=ANNA[0], subject="Next round")
    life.step(minutes=1)
    final = {"uid": "two@globex.example", "start": berlin(3, 17, 10), "organizer": BOB}
    invited(life, BOB, summary=f"Final interview: {ROLE}", **final)
    life.live_until(berlin(3, 17, 12))
    life.says("send all")
    life.live_until(berlin(3, 18, 12))
    life.writes(ANNA[1], "Hi Jane, thank you for coming in again, Bob enjoyed it.", name=ANNA[0], subject="Yesterday")
    life.step(minutes=1)
    life.live_until(berlin(3, 30, 12))
    (check_in,) = life.drafts("status_check")
    assert check_in.name == "Anna Schmidt"
    assert "our conversation" not in check_in.text.body
    assert "which we spoke about" not in check_in.text.body


def test_who_says_du_is_said_du_to_also_after_a_mail_that_shows_neither(tmp_path: Path) -> None:
    with story(tmp_path, extra="\ntemplates: {language: de}\n") as told:
        invited(told, ANNA)
        told.writes(ANNA[1], "Hallo Jane, ich freue mich auf dich!", name=ANNA[0], subject="Dienstag")
        told.step(minutes=1)
        told.live_until(berlin(3, 10, 16, 30))
        told.says("send all")
        told.live_until(berlin(3, 11, 12))
        told.writes(ANNA[1], "Hallo Jane, wir melden uns bis Freitag, 20. März.", name=ANNA[0], subject="Stand")
        told.step(minutes=1)
        told.live_until(berlin(3, 24, 12))
        (check_in,) = told.drafts("status_check")
        assert check_in.text.body.startswith("Hallo Anna,")
