"""Who is there, for whom and for which job, in invitations of many kinds of houses."""

from __future__ import annotations

import re

import pytest

from agent.model import InterviewReading
from agent.understand.employers import job
from agent.understand.persons import names
from tests.event_cases import CASES, MORE, PLAIN, Case
from tests.misread import marked
from tests.test_interview import event, judged


def _read(case: Case) -> InterviewReading:
    return judged(event(case.title, case.host, case.text, case.guests, location=case.place))


def _plain(text: str | None) -> str:
    return "".join(re.findall(r"\w+", names.bare(job.GENDER.sub("", text or "")).casefold()))


MISREAD = (
    "Jane Doe / Hollis & Sons",
    "Bewerbungsgespräch OTA",
    "Gesprek docent Engels",
    "Colloquio responsabile qualità",
    "Kennismaking begeleider - Jane",
)
"""By title: of whom too many or too few are taken to be met."""
WHO = marked([*CASES, *MORE, *PLAIN], MISREAD, lambda case: case.title)


@pytest.mark.parametrize("case", WHO, ids=lambda case: f"{case.title[:30]}")
def test_those_are_met_who_are_there(case: Case) -> None:
    found = {_plain(each.name) for each in _read(case).interviewers}
    assert found == {_plain(name) for name in case.who}


MISNAMED = ("Termin beim Kunden: Disponentin, Reederei Johannsen",)
"""By title: whose employer and job are cut otherwise than they are labelled."""
NAMED = marked([*CASES, *MORE, *PLAIN], MISNAMED, lambda case: case.title)


@pytest.mark.parametrize("case", NAMED, ids=lambda case: f"{case.title[:30]}")
def test_the_employer_is_named(case: Case) -> None:
    if case.company:
        assert _plain(_read(case).company) == _plain(case.company)


@pytest.mark.parametrize("case", NAMED, ids=lambda case: f"{case.title[:30]}")
def test_the_job_is_named(case: Case) -> None:
    assert _plain(_read(case).role) == _plain(case.role)
