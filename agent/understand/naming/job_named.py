"""Which job an invitation is about, by all runs of its words. Pure; the weights are roles.txt."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from importlib import resources

from agent.model import CalendarEvent, Message
from agent.understand.employers.domains import folded
from agent.understand.employers.job import is_met, says_nothing
from agent.understand.naming import run_weights, runs

LIKELY_ENOUGH, OVERRUN = 0.05, 0.1
"""So probable, what the rules of `employers.job` found stays; and where the likeliest is a part of it: of two titles
the one that says less is less wrong."""
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
    """The job's title: what rules found where that is likely enough, else the likeliest run; None where none is named.

    `weights`: others than those that are shipped.
    """
    probable, written = (weights or shipped()).probable(found)
    likeliest = max(probable, key=lambda each: probable[each])
    enough = OVERRUN if likeliest and likeliest in runs.letters(ruled) else LIKELY_ENOUGH
    if ruled and probable.get(runs.letters(ruled), 0.0) >= enough:
        return ruled
    named = written.get(likeliest)
    if ruled or named is None:
        return named
    # "Talk with the director" tells whom one meets, and no job.
    return None if probable[likeliest] < CLEAR or says_nothing(named) or is_met(named) else named


@functools.cache
def shipped() -> run_weights.Weights:
    """The table that lies in the package."""
    return run_weights.Weights.load(resources.files("agent.understand").joinpath("roles.txt").read_text("utf-8"))
