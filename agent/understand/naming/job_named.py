"""Which job an invitation is about, by all runs of its words. Pure; the weights are roles.txt."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from importlib import resources

from agent.model import CalendarEvent, Message
from agent.understand.days.date_words import word_set
from agent.understand.employers.domains import folded
from agent.understand.employers.job import is_met, says_nothing
from agent.understand.naming import run_weights, runs

LIKELY_ENOUGH, OVERRUN = 0.05, 0.1
"""So probable, what the rules of `employers.job` found stays; and where the likeliest is a part of it: of two titles
the one that says less is less wrong."""
_WITH = word_set("with mit avec con met com")
_THE = word_set("the our your dem der unserem unserer le la notre el nuestro nuestra il lo de onze o a nosso nossa")
_A_NAME = 4
"""Words of a name in a signature."""
CLEAR = 0.4
"""So probable must be what they did not find: a mail that names no job is better than one that names another."""


def find(
    event: CalendarEvent, message: Message | None, *, subject: str, people: Iterable[str], company: str
) -> runs.Found:
    """Every run that may be the job's title. `people` are names of persons, `company` is the employer's, or ''."""
    persons = {folded(word) for name in people for word in name.split()}
    employer = {folded(word) for word in company.split() if len(word) > 2}

    def kind_of(word: str) -> str | None:
        plain = folded(word)
        return "person" if plain in persons else "employer" if plain in employer else None

    texts = [("title", event.summary), ("subject", subject), ("body", event.description)]
    if message:
        texts.append(("mail", message.text))
    return runs.find(texts, kind_of, lambda said: ())


def settle(ruled: str | None, found: runs.Found, weights: run_weights.Weights | None = None) -> str | None:
    """The job's title: what rules found where that is likely enough, else the likeliest run where that is clear.

    `weights`: others than those that are shipped.
    """
    ruled = ruled if runs.letters(ruled) else None
    probable, written = (weights or shipped()).probable(found)
    likeliest = max(probable, key=lambda each: probable[each])
    enough = OVERRUN if likeliest and likeliest in runs.letters(ruled) else LIKELY_ENOUGH
    if ruled and probable.get(runs.letters(ruled), 0.0) >= enough:
        return ruled
    named = written.get(likeliest)
    if named is None or probable[likeliest] < CLEAR:
        return None
    # "Talk with the director" tells whom one meets, and no job.
    return None if says_nothing(named) or is_met(named) or _only_told_of(likeliest, found) else named


def _only_told_of(said: str, found: runs.Found) -> bool:
    """Does that only stand as what somebody is: below their name, or behind "with the"."""
    return all(
        _is_met_as(found.lines[run.line].words[: run.first])
        or (
            run.line > 0
            and found.lines[run.line - 1].kind == found.lines[run.line].kind
            and _is_somebody(found, run.line - 1)
        )
        for run in found.runs
        if run.letters == said
    )


def _is_met_as(before: Sequence[str]) -> bool:
    """Do these words lead to whom one meets: "interview with the"."""
    return len(before) > 1 and before[-2].lower() in _WITH and before[-1].lower() in _THE


def _is_somebody(found: runs.Found, line: int) -> bool:
    """Is a line somebody's name and nothing else."""
    signs = found.lines[line].signs
    return len(signs) <= _A_NAME and all(each[1] in ("k=person", "k=given") for each in signs)


@functools.cache
def shipped() -> run_weights.Weights:
    """The table that lies in the package."""
    return run_weights.Weights.load(resources.files("agent.understand").joinpath("roles.txt").read_text("utf-8"))
