"""Every letter in every combination of what is known: no word twice, one way of saying `you`, nothing that the checks
find, no longer than promised."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import date

import pytest

from agent.compose.brief import Brief
from agent.compose.draft import WORD_LIMITS, compose
from agent.compose.lint import check
from agent.model import Promise, Stage
from agent.rules import Owner

DAYS = {"en": "on 2 March", "de": "am 2. März", "fr": "le 2 mars", "es": "el 2 de marzo"}
STEPS = (
    "thank_you", "status_check", "second_status_check", "rejection_reply", "additional_information", "update",
    "keep_in_touch", "withdrawal", "requested_material",
)  # fmt: skip
PROMISE = Promise(date(2027, 3, 8), date(2027, 3, 12))
TWICE = re.compile(r"\b(?!(?:vous|nous) )(\w{2,})\s+\1\b", re.IGNORECASE)
FORMAL = {
    "de": re.compile(r"(?<=[a-zäöü,] )(?:Sie|Ihnen|Ihre?[nmrs]?)\b"),
    "es": re.compile(r"\b(?:usted|[Ll]e (?:agradezco|escribo|deseo|pido)|su|sus)\b"),
}
FAMILIAR = {
    "de": re.compile(r"\b(?:du|dir|dich|deine?[nmrs]?|euch|eure?[nmrs]?)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:tú|ti|contigo|tu|tus|te)\b", re.IGNORECASE),
}


def briefs(language: str, step: str) -> Iterator[Brief]:
    about = itertools.product(
        (DAYS[language], ""), ("Data Analyst", ""), ("Globex AG", ""), (False, True), ((True, True), (False, True),
        (False, False)), ((), ("portfolio", "CV")), (None, PROMISE), (None, date(2027, 3, 15)), "ab",
    )  # fmt: skip
    for day, role, company, familiar, (there, met), materials, promised, asked, occurrence in about:
        if ("status" not in step and (promised or asked)) or (familiar and language in ("en", "fr")):
            continue
        yield Brief(
            step=step, owner=Owner("Maya Okafor", ("m@example.org",)), contact_name="Anna Schmidt", company=company,
            role=role, stage=Stage.TECHNICAL, interview_day=day, materials=materials, promised=promised, asked=asked,
            is_interviewer=there, we_met=met, language=language, familiar=familiar, occurrence=occurrence,
            details=("Kafka",) if step == "thank_you" else (), pass_on=("Ben Ito",) if step == "thank_you" else (),
            given=("Kafka",) if step in ("additional_information", "update", "keep_in_touch") else (),
        )  # fmt: skip


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.thorough)])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("language", DAYS)
def test_a_letter_is_whole(language: str, step: str, every: int) -> None:
    """In every fifth combination, if not in all."""
    for brief in itertools.islice(briefs(language, step), None, None, every):
        text = compose(brief)
        body = text.body
        assert (*text.findings, *check(text, brief)) == ()
        assert TWICE.search(body) is None, body
        assert re.search(r"  |\.\.|\(\)|None|[{}]| ,| \.", body) is None, body
        assert len(body.split()) <= WORD_LIMITS.get(step, 60)
        other = (FORMAL if brief.familiar else FAMILIAR).get(language)
        assert other is None or other.search(body) is None, body
