"""Several hours that are held for one talk, of which one will be: “HOLD 1: Interview”, “Interview (option 2)”. Pure.

Whoever holds them seldom calls off the others. A single one is as good as any invitation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta

from agent.decide.application import Application, Interview
from agent.decide.question import MOVED
from agent.facts import InterviewSeen
from agent.model import Verdict

APART = timedelta(days=21)
"""So far from each other the hours are that are held for one talk."""
_WORD = (
    r"(?:(?:time |date |calendar )?(?:hold|option|alternative|placeholder|slot|proposal)|tentative|provisional"
    r"|save the date|tbc|tbd|termin(?:option|vorschlag|blocker)|blocker|platzhalter|vorschlag|alternativtermin"
    r"|vorläufig|unter vorbehalt|optie|voorstel|proposition|créneau|provisoire|opción|propuesta|reserva|opzione"
    r"|proposta|opção)"
)
_COUNT = r"(?:\s{0,3}(?:nr\.?|no\.?|#)?\s{0,3}(?:\d{1,2}|[a-d])(?:\s{0,2}(?:/|of|von)\s{0,2}\d{1,2})?)?"
_AT_AN_END = re.compile(
    rf"^\W{{0,5}}{_WORD}{_COUNT}\s{{0,3}}[\]):|/–—-]+|[\[(:|/–—-]\s{{0,3}}{_WORD}{_COUNT}\W{{0,5}}$", re.IGNORECASE
)
_SHOUTED = re.compile(r"^\W{0,5}(?:HOLD|TENTATIVE|PLACEHOLDER|BLOCKER)\b\s{0,3}\d{0,2}")
_WORDS = re.compile(r"\w+")


def holds_an_hour(summary: str) -> bool:
    """Does a title say that the hour is only held?"""
    return _plain(summary) is not None


def other(application: Application, interview: Interview, answers: Mapping[str, str]) -> InterviewSeen | None:
    """The nearest other hour that may be held for the same talk, where that is one of several."""
    plain = _plain(interview.seen.summary)
    if plain is None or any(_settles(each, interview) for each in application.interviews.values()):
        return None
    told = f"{MOVED}{interview.id}" in answers  # by then the others may have been called off
    found = (
        each
        for each in application.interviews.values()
        if each is not interview
        and each.seen.start != interview.seen.start
        and abs(each.seen.start - interview.seen.start) <= APART
        and set(each.seen.interviewers) & set(interview.seen.interviewers)
        and (told or (each.cancelled is None and each.verdict is not Verdict.NO))
        and answers.get(f"{MOVED}{each.id}") != "no"
        and _plain(each.seen.summary, or_whole=True) == plain
    )
    return min((each.seen for each in found), key=lambda seen: abs(seen.start - interview.seen.start), default=None)


def _settles(each: Interview, held: Interview) -> bool:
    """Is it the invitation to that very hour, which was only held before?"""
    return each.is_twin(held) and each.cancelled is None and not holds_an_hour(each.seen.summary)


def _plain(summary: str, *, or_whole: bool = False) -> list[str] | None:
    """The words of a title without those that hold the hour; None: they do not."""
    for pattern in (_AT_AN_END, _SHOUTED):
        if found := pattern.search(summary):
            return _WORDS.findall(f"{summary[: found.start()]} {summary[found.end() :]}".casefold())
    return _WORDS.findall(summary.casefold()) if or_whole else None
