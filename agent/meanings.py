"""The weights by which `understand.intent`, `interview` and `command` read, as they lie in the package.

Each table is loaded once, where it is first needed.
"""

from __future__ import annotations

import functools
from importlib import resources

from agent.understand import answer_weights, event_words
from agent.understand.intent import Weights


@functools.cache
def weights() -> Weights:
    """The table that tests/train_meanings.py wrote."""
    return Weights.load(resources.files("agent.understand").joinpath("meanings.txt").read_text("utf-8"))


@functools.cache
def of_events() -> event_words.Weights:
    """The table that tests/train_events.py wrote."""
    return event_words.Weights.load(resources.files("agent.understand").joinpath("events.txt").read_text("utf-8"))


@functools.cache
def of_answers() -> answer_weights.Weights:
    """The tables that tests/train_answers.py and tests/train_wishes.py wrote."""
    answers, wishes = (
        resources.files("agent.understand").joinpath(name).read_text("utf-8") for name in ("answers.txt", "wishes.txt")
    )
    return answer_weights.Weights.load(answers, wishes)
